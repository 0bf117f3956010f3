/// Compiled tables as bytes, written one behind the other and read back in the same order.
///
/// The bytes are this machine's own: they serve a cache, not an exchange.
package struct ArchiveWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func put<Value: BitwiseCopyable & Sendable>(_ values: [Value]) {
        values.withUnsafeBytes { add($0, values.count) }
    }

    package mutating func put<Value: BitwiseCopyable & Sendable>(_ table: Table<Value>) {
        table.withUnsafeBufferPointer { add(UnsafeRawBufferPointer($0), table.count) }
    }

    package mutating func put<Value: BitwiseCopyable & Sendable>(_ value: Value) { put([value]) }

    package mutating func put(_ texts: [String]) {
        put(texts.map { UInt32($0.utf8.count) })
        put(texts.flatMap { Array($0.utf8) })
    }

    /// The number of values and the values, each from a place where any value may lie.
    private mutating func add(_ piece: UnsafeRawBufferPointer, _ count: Int) {
        withUnsafeBytes(of: UInt64(count)) { bytes.append(contentsOf: $0) }
        pad()
        bytes.append(contentsOf: piece)
        pad()
    }

    private mutating func pad() {
        while bytes.count % Archive.alignment != 0 { bytes.append(0) }
    }
}

/// What writer and reader agree on.
package enum Archive {
    /// Every table begins at a multiple of this from the archive's start.
    package static let alignment = 16
}

/// Reads what an `ArchiveWriter` wrote, in the same order.
package final class ArchiveReader {
    /// The bytes end too early, or say what can't be true.
    package struct Broken: Error {
        package init() {}
    }

    private let bytes: UnsafeRawBufferPointer
    private let owner: AnyObject
    private var place = 0

    /// - Parameters:
    ///   - bytes: from a place that is a multiple of `Archive.alignment`.
    ///   - owner: keeps them there; tables that are read keep it in turn.
    package init(_ bytes: UnsafeRawBufferPointer, keptBy owner: AnyObject) { (self.bytes, self.owner) = (bytes, owner) }

    /// Reads an archive in memory, as a writer made it.
    package convenience init(_ bytes: [UInt8]) {
        let kept = Kept(bytes)
        self.init(UnsafeRawBufferPointer(kept.bytes), keptBy: kept)
    }

    /// A copy of some bytes from a place where any table may begin.
    private final class Kept {
        let bytes: UnsafeMutableRawBufferPointer

        init(_ bytes: [UInt8]) {
            self.bytes = .allocate(byteCount: bytes.count, alignment: Archive.alignment)
            self.bytes.copyBytes(from: bytes)
        }

        deinit { bytes.deallocate() }
    }

    /// The next values, where they lie.
    package func table<Value: BitwiseCopyable & Sendable>(_ type: Value.Type = Value.self) throws(Broken) -> Table<
        Value
    > {
        let head = try take(MemoryLayout<UInt64>.size)
        let count = head.loadUnaligned(as: UInt64.self)
        guard count <= UInt64(bytes.count) / UInt64(MemoryLayout<Value>.stride) else { throw Broken() }
        let piece = try take(Int(count) * MemoryLayout<Value>.stride)
        return Table(piece.bindMemory(to: Value.self), keptBy: owner)
    }

    package func values<Value: BitwiseCopyable & Sendable>(_ type: Value.Type = Value.self) throws(Broken) -> [Value] {
        Array(try table(type))
    }

    package func value<Value: BitwiseCopyable & Sendable>(_ type: Value.Type = Value.self) throws(Broken) -> Value {
        guard let value = try table(type).first else { throw Broken() }
        return value
    }

    package func texts() throws(Broken) -> [String] {
        let lengths: Table<UInt32> = try table()
        let bytes: Table<UInt8> = try table()
        guard lengths.reduce(0, { $0 + Int($1) }) == bytes.count else { throw Broken() }
        var start = 0
        return lengths.map { length in
            defer { start += Int(length) }
            return String(decoding: bytes[start..<(start + Int(length))], as: UTF8.self)
        }
    }

    private func take(_ count: Int) throws(Broken) -> UnsafeRawBufferPointer {
        let step = (count + Archive.alignment - 1) / Archive.alignment * Archive.alignment
        guard step <= bytes.count - place else { throw Broken() }
        defer { place += step }
        return UnsafeRawBufferPointer(rebasing: bytes[place..<(place + count)])
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
