/// The kernel's answer to a call that failed.
package struct SystemError: Error, Hashable {
    /// As `errno` has it.
    package let code: Int32

    package init(_ code: Int32) { self.code = code }
}

/// One name in a folder.
package struct FolderEntry: Sendable, Hashable {
    package let name: String
    /// False where the folder already tells that it is a link, a folder or a device.
    package let mayBeFile: Bool

    package init(name: String, mayBeFile: Bool = true) { (self.name, self.mayBeFile) = (name, mayBeFile) }
}

/// Every system call of the store, so that a test can let one fail as a worn disk would.
package struct SystemCalls: Sendable {
    /// Path, flags and mode; gives the descriptor.
    package var open: @Sendable (String, Int32, UInt32) throws(SystemError) -> Int32
    package var close: @Sendable (Int32) -> Void
    /// At most so many bytes; none at the end.
    package var read: @Sendable (Int32, Int) throws(SystemError) -> [UInt8]
    /// Gives how many bytes were taken, which may be fewer.
    package var write: @Sendable (Int32, ArraySlice<UInt8>) throws(SystemError) -> Int
    package var fsync: @Sendable (Int32) throws(SystemError) -> Void
    package var fchmod: @Sendable (Int32, UInt32) throws(SystemError) -> Void
    package var chmod: @Sendable (String, UInt32) throws(SystemError) -> Void
    package var mkdir: @Sendable (String, UInt32) throws(SystemError) -> Void
    /// From and to; fails with `EEXIST` rather than overwrite.
    package var rename: @Sendable (String, String) throws(SystemError) -> Void
    package var unlink: @Sendable (String) throws(SystemError) -> Void
    /// Without `.` and `..`, in the folder's own order.
    package var list: @Sendable (String) throws(SystemError) -> [FolderEntry]
    /// Takes the exclusive lock, or fails at once with `EWOULDBLOCK`.
    package var lock: @Sendable (Int32) throws(SystemError) -> Void
    /// Goes to a file's last byte; false for an empty file.
    package var seekBeforeEnd: @Sendable (Int32) throws(SystemError) -> Bool
    package var isFile: @Sendable (Int32) throws(SystemError) -> Bool
    /// What an ordinary user may still write on the disk that holds a path.
    package var freeBytes: @Sendable (String) throws(SystemError) -> UInt64
    /// Ten milliseconds between two tries for the lock.
    package var nap: @Sendable () -> Void
}
