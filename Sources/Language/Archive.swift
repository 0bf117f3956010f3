/// Compiled tables as bytes, written one behind the other and read back in the same order.
///
/// The bytes are this machine's own: they serve a cache, not an exchange.
package struct ArchiveWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func put<Value: BitwiseCopyable>(_ values: [Value]) {
        withUnsafeBytes(of: UInt64(values.count)) { add($0) }
        values.withUnsafeBytes { if !$0.isEmpty { add($0) } }
    }

    private mutating func add(_ piece: UnsafeRawBufferPointer) { bytes.append(contentsOf: piece) }

    package mutating func put<Value: BitwiseCopyable>(_ value: Value) { put([value]) }

    package mutating func put(_ texts: [String]) {
        put(texts.map { UInt32($0.utf8.count) })
        put(texts.flatMap { Array($0.utf8) })
    }
}

/// Reads what an `ArchiveWriter` wrote.
package struct ArchiveReader {
    /// The bytes end too early, or say what can't be true.
    package struct Broken: Error {
        package init() {}
    }

    /// Fills a buffer with the next bytes; false where there are not enough.
    private let next: (UnsafeMutableRawBufferPointer) -> Bool
    /// More than any table has.
    private static let most: UInt64 = 1 << 28

    package init(_ next: @escaping (UnsafeMutableRawBufferPointer) -> Bool) { self.next = next }

    package func values<Value: BitwiseCopyable>(_ type: Value.Type = Value.self) throws(Broken) -> [Value] {
        var count: UInt64 = 0
        guard withUnsafeMutableBytes(of: &count, next), count < Self.most / UInt64(MemoryLayout<Value>.stride) else {
            throw Broken()
        }
        var isWhole = true
        let values = [Value](unsafeUninitializedCapacity: Int(count)) { buffer, filled in
            isWhole =
                count == 0
                || next(
                    UnsafeMutableRawBufferPointer(
                        rebasing: UnsafeMutableRawBufferPointer(buffer)[..<(Int(count) * MemoryLayout<Value>.stride)]))
            filled = isWhole ? Int(count) : 0
        }
        guard isWhole else { throw Broken() }
        return values
    }

    package func value<Value: BitwiseCopyable>(_ type: Value.Type = Value.self) throws(Broken) -> Value {
        guard let value = try values(type).first else { throw Broken() }
        return value
    }

    package func texts() throws(Broken) -> [String] {
        let lengths: [UInt32] = try values()
        let bytes: [UInt8] = try values()
        guard lengths.reduce(0, { $0 + Int($1) }) == bytes.count else { throw Broken() }
        var start = 0
        return lengths.map { length in
            defer { start += Int(length) }
            return String(decoding: bytes[start..<(start + Int(length))], as: UTF8.self)
        }
    }
}

/// A sum over an archive's bytes that tells a damaged one.
package struct ArchiveSum: Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    /// - Parameter bytes: in the same pieces when writing and when reading.
    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        let words = bytes.count / 8
        for index in 0..<words { mix(bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) }
        for index in (words * 8)..<bytes.count { mix(UInt64(bytes[index])) }
        mix(UInt64(bytes.count))
    }

    private mutating func mix(_ word: UInt64) {
        value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 29
    }
}
