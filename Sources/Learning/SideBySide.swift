import Dispatch

/// Does two independent pieces of work at once, on as many cores as there are.
///
/// Neither sees the other, so that what comes out is the same on every machine.
package func sideBySide<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
    // Unsafe only by name: each is written once, by one of the two, and read when both are done.
    nonisolated(unsafe) var one: First?
    nonisolated(unsafe) var other: Second?
    DispatchQueue.concurrentPerform(iterations: 2) { number in
        if number == 0 { one = first() } else { other = second() }
    }
    guard let one, let other else { preconditionFailure("a piece of work was left out") }
    return (one, other)
}
