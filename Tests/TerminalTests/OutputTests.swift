import Foundation
import Glibc
import Testing

@testable import Terminal

@Suite struct OutputTests {
    @Test func tellsAClosedPipeFromOtherErrors() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        #expect(throws: StreamError.closed) { try Output(descriptor: ends[1]).write("x") }
        #expect(throws: StreamError.failed(EBADF)) { try Output(descriptor: -1).write("x") }
    }

    @Test func writesAllThroughASlowNonBlockingPipe() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let (reading, writing) = (ends[0], ends[1])
        for end in ends { try #require(fcntl(end, F_SETFL, O_NONBLOCK) == 0) }
        defer { close(reading) }
        let text = String(repeating: "ñ", count: 500_000)
        Thread.detachNewThread {
            try? Output(descriptor: writing).write(text)
            close(writing)
        }
        var reader = LineReader(descriptor: reading)
        let line = try reader.next()
        #expect(line?.text == text)
    }

    @Test func fullDiskIsAFailure() throws {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        #expect(throws: StreamError.failed(ENOSPC)) { try Output(descriptor: full).write("x") }
        #expect(StreamError.failed(ENOSPC).message == "No space left on device")
    }
}
