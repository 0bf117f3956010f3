package import Language

extension SafetyScreen {
    /// A rule whose signs are in a line, and why no alarm came of it.
    package struct PassedOver: Sendable {
        package let finding: SafetyFinding
        package let reason: Reason
        /// How much the whole line reads like a danger, from 0 to 1.
        package let belief: Double
    }

    package enum Reason: String, Sendable {
        /// It is over, or asked what the clinic treats, or only thought of, or other words mean something milder.
        case past
        /// Somebody laughs, or tells of a film.
        case light
        /// The line is an example of ordinary talk.
        case example
        /// The line reads like nothing but ordinary talk.
        case ordinary
    }

    /// Every rule that hears its signs in a line and raises no alarm, with the reason; for whoever asks why.
    package func passedOver(_ line: Line) -> [PassedOver] {
        guard !line.isEmpty else { return [] }
        let signs = reader.read(line)
        let heard = signs.heard()
        let standing = Set(standing(heard, signs).lazy.filter { $0.level > .caution }.map(\.rule))
        let loud = Set(heard.lazy.filter { $0.quiet == .none && $0.finding.level > .caution }.map(\.finding.rule))
        let belief = likeness.danger(line).belief
        return signs.heard(all: true).map(\.finding).filter { $0.level > .caution && !standing.contains($0.rule) }.map {
            let reason: Reason =
                !loud.contains($0.rule)
                ? .past : likeness.known(line) == .quiet ? .example : signs.context.isLight ? .light : .ordinary
            return PassedOver(finding: $0, reason: reason, belief: belief)
        }
    }
}
