internal import CSodium

/// Bytes of a key: locked in memory, kept out of core files, and wiped when nobody holds them any more.
package final class SecretBytes: @unchecked Sendable {
    // Written before anybody else sees the object and only read afterwards, so threads may share it.
    private let start: UnsafeMutablePointer<UInt8>
    package let count: Int

    /// - Parameter fill: writes the bytes; what it does not write is zero.
    package init<Failure: Error>(
        count: Int, _ fill: (UnsafeMutablePointer<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        Sodium.makeReady()
        guard let memory = sodium_malloc(max(count, 1)) else { fatalError("no memory can be locked for a key") }
        sodium_memzero(memory, count)
        (start, self.count) = (memory.assumingMemoryBound(to: UInt8.self), count)
        // Should this fail, the object dies, and wipes what was written.
        try fill(start)
    }

    /// So many random bytes.
    static func random(_ count: Int) -> SecretBytes { SecretBytes(count: count) { randombytes_buf($0, count) } }

    // Wipes too.
    deinit { sodium_free(start) }

    /// Lends the bytes; nothing may keep them.
    package func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    func withPointer<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result { body(start) }
}
