import Glibc

/// Tells that something changed in folders, by the kernel's own word.
package final class FolderWatch: Sendable {
    private let descriptor: Int32

    private static let events =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE) | UInt32(IN_CREATE)

    /// Watches each of the folders, and none below them; nil where the kernel cannot.
    package init?(_ folders: [String]) {
        let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        for folder in folders where inotify_add_watch(descriptor, folder, Self.events) < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// Whether anything changed since the last call.
    package var hasNews: Bool {
        var bytes = [UInt8](repeating: 0, count: 4096)
        var found = false
        while read(descriptor, &bytes, bytes.count) > 0 { found = true }
        return found
    }

    /// Returns at the next change.
    ///
    /// - Parameter milliseconds: after which it returns without one, where the kernel's word may be lost as on a network
    ///   folder; -1 waits for ever.
    package func wait(milliseconds: Int32 = -1) {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while Glibc.poll(&poll, 1, milliseconds) < 0, errno == EINTR {}
    }
}
