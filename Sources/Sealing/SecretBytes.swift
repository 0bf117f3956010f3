internal import CSodium

/// Bytes of a key: wiped when nobody holds them any more, and locked in memory until then.
///
/// What lives for the moment of one file only is not locked, which would cost more than all the rest of opening it.
package final class SecretBytes: @unchecked Sendable {
    // Written before anybody else sees the object and only read afterwards, so threads may share it.
    private let start: UnsafeMutablePointer<UInt8>
    package let count: Int
    private let isLocked: Bool

    /// - Parameter fill: writes the bytes; what it does not write is zero.
    package init<Failure: Error>(
        count: Int, isLocked: Bool = true, _ fill: (UnsafeMutablePointer<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        Sodium.makeReady()
        let size = max(count, 1)
        if isLocked {
            guard let memory = sodium_malloc(size) else { fatalError("no memory can be locked for a key") }
            start = memory.assumingMemoryBound(to: UInt8.self)
        } else {
            start = .allocate(capacity: size)
        }
        (self.count, self.isLocked) = (count, isLocked)
        sodium_memzero(start, size)
        // Should this fail, the object dies, and wipes what was written.
        try fill(start)
    }

    /// So many random bytes.
    static func random(_ count: Int, isLocked: Bool) -> SecretBytes {
        SecretBytes(count: count, isLocked: isLocked) { randombytes_buf($0, count) }
    }

    deinit {
        // Freeing what is locked wipes it.
        if isLocked { return sodium_free(start) }
        sodium_memzero(start, max(count, 1))
        start.deallocate()
    }

    /// Lends the bytes; nothing may keep them.
    package func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    func withPointer<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result { body(start) }
}
