extension Decoder {
    /// Reads a value that is written as one string; what kind it is goes into the error, its text does not.
    func decodeText<Value: LosslessStringConvertible>(_ kind: String) throws -> Value {
        let container = try singleValueContainer()
        guard let value = Value(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no \(kind)")
        }
        return value
    }
}

extension Encoder {
    func encodeText(_ value: some LosslessStringConvertible) throws {
        var container = singleValueContainer()
        try container.encode(value.description)
    }
}
