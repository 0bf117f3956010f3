/// A collection that is left out of the record while it is empty: absent means not said.
@propertyWrapper
package struct OmittedIfEmpty<Value: Codable & Hashable & Sendable & Emptiable>: Codable, Hashable, Sendable {
    package var wrappedValue: Value

    package init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

    package init(from decoder: any Decoder) throws { wrappedValue = try Value(from: decoder) }

    package func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

/// What can be empty.
package protocol Emptiable {
    init()
    var isEmpty: Bool { get }
}

extension Array: Emptiable {}
extension Dictionary: Emptiable {}
extension String: Emptiable {}

// The compiler's own Codable code prefers these two to the general ones, because they are more specific.

extension KeyedEncodingContainer {
    mutating func encode<Value>(_ value: OmittedIfEmpty<Value>, forKey key: Key) throws {
        if !value.wrappedValue.isEmpty { try encode(value.wrappedValue, forKey: key) }
    }
}

extension KeyedDecodingContainer {
    func decode<Value>(_ type: OmittedIfEmpty<Value>.Type, forKey key: Key) throws -> OmittedIfEmpty<Value> {
        OmittedIfEmpty(wrappedValue: try decodeIfPresent(Value.self, forKey: key) ?? Value())
    }
}
