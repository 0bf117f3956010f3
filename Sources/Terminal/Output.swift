internal import Glibc

/// Writes whole texts to a stream, each in one go and at once.
package struct Output: Sendable {
    private let descriptor: Descriptor
    package let isTerminal: Bool

    package static let standard = Output(descriptor: STDOUT_FILENO)
    package static let standardError = Output(descriptor: STDERR_FILENO)

    /// From here on a closed pipe is an error to be told, for all of the process, instead of its sudden end.
    package init(descriptor number: Int32) {
        signal(SIGPIPE, SIG_IGN)
        descriptor = Descriptor(number: number)
        isTerminal = descriptor.isTerminal
    }

    /// Columns of the window; nil for anything but a terminal.
    package var columns: Int? { isTerminal ? descriptor.columns : nil }

    /// Writes the text as it is, in UTF-8.
    package func write(_ text: String) throws(StreamError) {
        do throws(StreamError) {
            try descriptor.write(Array(text.utf8))
        } catch {
            // A terminal whose window has closed answers so; from a file it is a broken disk.
            throw error == .failed(EIO) && isTerminal ? .closed : error
        }
    }
}
