import Knowledge
import Language
import Matching

/// Questions that share a sentence with nothing between them but a joining word or a comma: `core y balance pa q son`.
///
/// A joining word alone is no reason to cut: both sides must be clear by themselves, and the whole line must already
/// read like both.
struct JoinedQuestions {
    private let likely: Set<String>
    private let judge: (Line) -> Policy

    private typealias Side = (line: Line, policy: Policy, pick: Policy.Pick)

    /// - Parameter whole: what the line means if it asks one thing.
    init(_ whole: Policy, _ judge: @escaping (Line) -> Policy) {
        likely = Set(whole.result.rules.map(\.id)).union(
            whole.result.candidates.prefix(Self.mostLikely).filter { $0.surplus >= Self.least }.map(\.id))
        self.judge = judge
    }

    /// In the message's order, each entry once; none where the line asks one thing.
    func picks(_ line: Line) -> [Policy.Pick] {
        guard likely.count > 1, let sides = cut(line) else { return [] }
        var seen: Set<String> = []
        return sides.flatMap { side in
            let parts = JoinedQuestions(side.policy, judge).picks(side.line)
            return parts.isEmpty ? [side.pick] : parts
        }.filter { seen.insert($0.id).inserted }
    }

    /// So many of the whole line's candidates count as what it reads like, and so far below what an answer needs.
    private static let mostLikely = 8
    private static let least = -8.0
    /// So many places to cut are looked at, from the beginning on.
    private static let mostCuts = 6

    /// The two sides of the line's clearest cut.
    private func cut(_ line: Line) -> [Side]? {
        guard !line.comparesOrSetsAside else { return nil }
        let cuts = line.halves.prefix(Self.mostCuts).compactMap { left, right -> [Side]? in
            guard left.isQuestion || !right.leansBack, let one = side(left), let other = side(right),
                one.pick.id != other.pick.id
            else { return nil }
            return [one, other]
        }
        let worth = { (sides: [Side]) in sides.map(\.pick.score).min() ?? 0 }
        return cuts.max { worth($0) < worth($1) }
    }

    private func side(_ line: Line) -> Side? {
        guard !line.onlyTells, !line.isFiller else { return nil }
        let policy = judge(line)
        guard let pick = policy.clearPick, likely.contains(pick.id),
            // `new. what happens at the first visit`: a single word must be the entry's own.
            line.words.count > 1 || policy.reason == .phrasing || policy.reason == .rule,
            let kind = policy.result.candidates.first(where: { $0.id == pick.id })?.kind,
            // What hurts is told on the way to a question; only who asks about it is answered.
            line.isQuestion || kind != .medicalAdvice && kind != .booking
        else { return nil }
        return (line, policy, pick)
    }
}

extension Line {
    /// The two sides of each place where one question may end and the next begin.
    fileprivate var halves: some Sequence<(Line, Line)> {
        tokens.indices.dropFirst().dropLast().lazy.compactMap { index in
            let token = tokens[index]
            // The full stop in `Dr. McKay` ends nothing.
            let isEnd = token.word == "." && tokens[index + 1].clause != token.clause
            guard isEnd || token.word.isOne(of: "and n also plus but y e tambien ademas , ; ? & : /") else {
                return nil
            }
            let sides = (part(0..<index), part((index + 1)..<tokens.count))
            return sides.0.words.isEmpty || sides.1.words.isEmpty ? nil : sides
        }
    }

    /// `my doctor sent me`: a statement about somebody, and nothing that they want to know.
    fileprivate var onlyTells: Bool {
        !isQuestion
            && words.contains { $0.word.isOne(of: Self.tellers) } && !words.contains { $0.word.isOne(of: Self.wishes) }
    }

    private static let tellers: StaticString = """
        i my we our he she they his her me said says say was were had keep \
        yo mi mis nos tengo traigo soy estoy ando fui vivo tuve quiero trabajo manejo estudio dijo dice
        """
    private static let wishes: StaticString = """
        know knows ask tell curious wondering need necesito saber diga digame dime preguntar pregunta
        """

    /// `ok and the phone`: what stands before the question asks nothing.
    fileprivate var isFiller: Bool {
        words.allSatisfy { WordLists.isFunctionWord($0.word) || $0.word.isOne(of: Self.fillers) }
    }

    private static let fillers: StaticString = """
        ok okay yes yeah no nope hi hello hey thanks thank great good fine cool well so please pls sorry wait oh dear sir \
        gracias favor porfa porfis hola oye oiga bueno va sale perdon
        """

    /// `what for`, `should i bring it`: asks on about what stands before.
    fileprivate var leansBack: Bool {
        words.count < 4 && words.contains { $0.word.isOne(of: "now next for how why entonces ahora sigue") }
            || words.contains { $0.word.isOne(of: "it that this them eso esto esa lo") }
    }

    /// `the difference between A and B`, `apart from A and B`: two things, one question.
    fileprivate var comparesOrSetsAside: Bool {
        words.contains {
            $0.word.isOne(of: "between apart besides instead than versus vs without sin diferencia entre aparte")
        }
    }
}
