/// A JSON document as a value, for formats whose shape is not ours.
package indirect enum JSONTree: Sendable, Hashable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSONTree])
    case object([String: JSONTree])

    /// An object without the members that say nothing: what is absent, an empty text, list or object.
    ///
    /// FHIR forbids all of them.
    static func of(_ members: KeyValuePairs<String, JSONTree?>) -> JSONTree {
        var object: [String: JSONTree] = [:]
        for (name, value) in members { object[name] = value.flatMap { $0.isEmpty ? nil : $0 } }
        return .object(object)
    }

    var isEmpty: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .list(let list): list.isEmpty
        case .object(let object): object.isEmpty
        case .number, .flag: false
        }
    }
}

/// A way into a document; what is not there is nil.
extension JSONTree {
    package subscript(name: String) -> JSONTree? { if case .object(let object) = self { object[name] } else { nil } }

    package var text: String? { if case .text(let text) = self { text } else { nil } }
    var number: Int? { if case .number(let number) = self { number } else { nil } }
    package var list: [JSONTree] { if case .list(let list) = self { list } else { [] } }
    var members: [String: JSONTree] { if case .object(let object) = self { object } else { [:] } }

    /// This value and all below it.
    var all: [JSONTree] {
        switch self {
        case .list(let list): [self] + list.flatMap(\.all)
        case .object(let object): [self] + object.values.flatMap(\.all)
        case .text, .number, .flag: [self]
        }
    }
}

extension JSONTree: Codable {
    package init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSONTree].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSONTree].self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .text(let text): try value.encode(text)
        case .number(let number): try value.encode(number)
        case .flag(let flag): try value.encode(flag)
        case .list(let list): try value.encode(list)
        case .object(let object): try value.encode(object)
        }
    }
}

extension JSONTree: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
    package init(stringLiteral text: String) { self = .text(text) }
    package init(booleanLiteral flag: Bool) { self = .flag(flag) }
    package init(arrayLiteral list: JSONTree...) { self = .list(list) }
}
