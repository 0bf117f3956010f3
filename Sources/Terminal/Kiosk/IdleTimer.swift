/// When a visitor who does nothing is warned, and when the screen is wiped.
///
/// Times are of a clock that nobody can set. It also runs while the machine sleeps, so that a kiosk that wakes up wipes.
package struct IdleTimer: Sendable {
    package typealias Instant = ContinuousClock.Instant

    /// Quiet time before the warning.
    package var limit: Duration
    /// How long the warning stands.
    package let warning: Duration
    private var touched: Instant

    package init(limit: Duration, warning: Duration, now: Instant) {
        (self.limit, self.warning, touched) = (limit, warning, now)
    }

    /// What is to be shown now, and until when.
    package enum Phase: Sendable, Equatable {
        case quiet(until: Instant)
        /// The seconds that the warning names: the full time, then 20 and 10 only, so that nothing moves more than needed.
        case warning(seconds: Int, until: Instant)
        case over
    }

    /// Somebody is there.
    package mutating func touch(_ now: Instant) { touched = now }

    package func phase(_ now: Instant) -> Phase {
        let warned = touched + limit
        let end = warned + warning
        if now < warned { return .quiet(until: warned) }
        guard now < end else { return .over }
        for seconds in [10, 20] where now >= end - .seconds(seconds) && warning > .seconds(seconds) {
            return .warning(seconds: seconds, until: seconds == 10 ? end : end - .seconds(10))
        }
        let full = Int(warning.components.seconds)
        let next = [20, 10].first { warning > .seconds($0) }.map { end - .seconds($0) } ?? end
        return .warning(seconds: full, until: next)
    }
}
