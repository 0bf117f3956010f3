internal import CReadline
internal import Glibc

/// Why a stream gives or takes no more bytes.
package enum StreamError: Error, Equatable {
    /// Whoever was to read has gone: a closed pipe, a closed window.
    case closed
    /// The `errno` of the failed call.
    case failed(Int32)

    /// One sentence without its full stop.
    package var message: String {
        switch self {
        case .closed: "the other end is closed"
        case .failed(let code): strerror(code).map { String(cString: $0) } ?? "error \(code)"
        }
    }
}

/// A file descriptor of the process; the few system calls this module makes on one.
struct Descriptor: Sendable {
    let number: Int32

    static let input = Descriptor(number: STDIN_FILENO)
    static let output = Descriptor(number: STDOUT_FILENO)

    var isTerminal: Bool { isatty(number) == 1 }

    /// Columns of the window; nil where there is none or it does not say.
    var columns: Int? {
        let columns = Int(frontdesk_window_columns(number))
        return columns > 0 ? columns : nil
    }

    /// Columns and rows of the window; nil where there is none or it does not say.
    var size: (columns: Int, rows: Int)? {
        let rows = Int(frontdesk_window_rows(number))
        guard let columns, rows > 0 else { return nil }
        return (columns, rows)
    }

    /// Some bytes as soon as there are any; empty at the end of the input.
    func read(atMost count: Int) throws(StreamError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        while true {
            let length = Glibc.read(number, &bytes, count)
            if length >= 0 { return Array(bytes[..<length]) }
            try recover(from: errno, waitingFor: POLLIN)
        }
    }

    /// Writes all of the bytes.
    func write(_ bytes: [UInt8]) throws(StreamError) {
        var start = 0
        while start < bytes.count {
            let length = bytes[start...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            if length >= 0 { start += length } else { try recover(from: errno, waitingFor: POLLOUT) }
        }
    }

    /// A shell or a parent may have left the descriptor non-blocking; then it is waited for.
    private func recover(from code: Int32, waitingFor events: Int32) throws(StreamError) {
        switch code {
        case EINTR: return
        case EAGAIN: _ = Self.wait(for: [self], events: events)
        case EPIPE: throw .closed
        default: throw .failed(code)
        }
    }

    /// What has happened on a descriptor.
    struct Readiness {
        var hasData = false
        var hasHungUp = false
    }

    /// Waits for something on any of the descriptors; a signal that interrupts it shows as nothing.
    ///
    /// - Parameter milliseconds: after which nothing has happened; -1 waits for ever.
    static func wait(
        for descriptors: [Descriptor], events: Int32 = POLLIN, milliseconds: Int32 = -1
    ) -> [Readiness] {
        var requests = descriptors.map { pollfd(fd: $0.number, events: Int16(events), revents: 0) }
        guard poll(&requests, nfds_t(requests.count), milliseconds) > 0 else {
            return descriptors.map { _ in Readiness() }
        }
        return requests.map { request in
            let happened = Int32(request.revents)
            return Readiness(
                hasData: happened & events != 0, hasHungUp: happened & (POLLHUP | POLLERR | POLLNVAL) != 0)
        }
    }
}
