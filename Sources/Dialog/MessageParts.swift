import Knowledge
import Language
import Matching

/// The parts of a message, each judged by itself.
struct MessageParts {
    /// Two or three different subjects asked for, in order.
    let several: [Policy.Pick]
    /// The part that asks, where it is clear and the whole is not.
    let clearer: Policy?

    /// A message's last part of so many words may be a wish to come and no more.
    private static let shortWish = 8
    /// A message of so many words tells a story.
    private static let story = 20
    /// No message has more parts than are worth judging.
    private static let most = 8

    init(_ line: Line, _ whole: Policy, isBooking: Bool, _ judge: @escaping (Line) -> Policy) {
        let parts = line.parts
        guard parts.count > 1 else {
            several = Self.picks(of: [(line, whole)], judge)
            // `workers comp sent me, need to schedule`
            let tail = isBooking || whole.asksForBooking || line.isQuestion ? nil : line.behindLastComma
            clearer = tail.flatMap { (2...Self.shortWish).contains($0.words.count) ? judge($0) : nil }
                .flatMap { $0.asksForBooking ? $0 : nil }
            return
        }
        // Where the whole line is one that no appointment must answer, neither must its parts.
        let wish = parts.last.flatMap { $0.words.count <= Self.shortWish ? judge($0) : nil }
        // `can i get in?`: a question that is one of the wishes word for word.
        let endsInWish =
            wish.map { $0.asksForBooking && (parts.last?.isQuestion == false || $0.isExact || $0.reason == .rule) }
            ?? false
        let mayBook = !isBooking && (endsInWish || whole.result.candidates.contains { $0.kind == .booking })
        let judged = parts.suffix(Self.most).compactMap { part -> (line: Line, policy: Policy)? in
            guard part.words.count > 1, part.isQuestion || mayBook else { return nil }
            let policy = judge(part)
            // `tengo cita mañana, ¿a qué hora es?`
            // `my son is 12 and plays soccer, do you see kids`
            if policy.asksForBooking {
                return line.tellsOfAppointment || !part.isQuestion && policy.isWeak ? nil : (part, policy)
            }
            return part.isQuestion ? (part, policy) : nil
        }
        let picks = Self.picks(of: judged, judge)
        several = picks.isEmpty ? Self.picks(of: [(line, whole)], judge) : picks
        // A question inside a long story is often its last; so is the wish to come in.
        if let wish, endsInWish, several.isEmpty, !isBooking, !whole.asksForBooking,
            !parts.dropLast().contains(where: \.isQuestion)
        {
            clearer = wish
            return
        }
        if line.words.count >= Self.story, mayBook, !whole.asksForBooking, let last = parts.last,
            case let wish = judge(last),
            wish.asksForBooking
        {
            clearer = wish
            return
        }
        clearer =
            whole.isSure && !whole.isWeak
            ? nil : judged.last { $0.policy.clearPick != nil && !$0.policy.isWeak }?.policy
    }

    /// Two or three subjects that some parts ask for, in order, where each may hold several; none where it is one.
    private static func picks(
        of parts: [(line: Line, policy: Policy)], _ judge: @escaping (Line) -> Policy
    ) -> [Policy.Pick] {
        var seen: Set<String> = []
        let picks = parts.flatMap { part, policy in
            let joined = JoinedQuestions(policy, judge).picks(part)
            return joined.isEmpty ? [policy.clearPick].compactMap(\.self) : joined
        }.filter { seen.insert($0.id).inserted }
        return picks.count > 1 ? Array(picks.prefix(3)) : []
    }
}
