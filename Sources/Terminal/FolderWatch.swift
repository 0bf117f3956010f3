internal import Glibc

/// Waits until something new lies in a folder.
package struct FolderWatch: ~Copyable {
    private let descriptor: Int32
    /// Where the kernel's word is lost, as on a network folder, one looks again after so many milliseconds.
    private static let patience: Int32 = 5000

    package init(_ folder: String) throws(StreamError) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC))
        let events = UInt32(IN_MOVED_TO) | UInt32(IN_CREATE)
        guard descriptor >= 0, inotify_add_watch(descriptor, folder, events) >= 0 else { throw .failed(errno) }
    }

    deinit { close(descriptor) }

    /// Returns at the next change, or after five seconds.
    package func wait() {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard Glibc.poll(&poll, 1, Self.patience) > 0 else { return }
        var events = [UInt8](repeating: 0, count: 4096)
        _ = read(descriptor, &events, events.count)
    }
}
