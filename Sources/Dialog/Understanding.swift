import Knowledge
import Language
import Matching

/// What a line asks for: the whole of it, its parts, and what the talk was about.
struct Understanding {
    /// The line with its slips mended.
    let line: Line
    let mends: [Speller.Mend]
    /// What decides, and how it came about.
    let policy: Policy
    let way: Way
    /// The entries to answer with, in the message's order, where it asks for more than one.
    let several: [Policy.Pick]
    /// Whether it says that no visit is wanted; what else it says decides.
    let declinesVisit: Bool

    /// Which words the decision rests on.
    enum Way: Sendable, Equatable {
        case whole
        /// The part of a story that asks.
        case part
        case severalParts
        /// The line and what was asked before.
        case context(topic: String)
        /// The other one of two that belong together.
        case other(of: String)
    }

    init(_ typed: Line, desk: Desk, conversation: Conversation) {
        let (mended, mends) = desk.matcher.speller.mend(typed)
        self.init(mended: mended, mends: mends, desk: desk, conversation: conversation)
    }

    private init(mended: Line, mends: [Speller.Mend], desk: Desk, conversation: Conversation) {
        (line, self.mends) = (mended, mends)
        let context = TalkContext(conversation)
        let asked = mended.withoutDismissed ?? mended
        let beside = asked.besideDeclinedVisit
        declinesVisit = beside != nil
        let core = beside.flatMap { $0.isEmpty ? nil : $0 } ?? asked
        let judge = { (line: Line) in
            Policy(desk.matcher.match(line, parent: context.parent), areLinked: desk.areLinked)
        }
        let typed = judge(mended)
        if typed.isExact {
            (policy, way, several) = (typed, .whole, [])
            return
        }
        let whole = core == mended ? typed : judge(core)
        if let other = context.item(meantBy: core) ?? context.other(meantBy: core, in: desk) {
            policy = Policy(whole.result, saying: other)
            (way, several) = (.other(of: context.topic ?? ""), [])
            return
        }
        let parts = Parts(core, whole, isBooking: conversation.booking != nil, judge)
        let joined = parts.several.count > 1 ? [] : JoinedQuestions(whole, judge).picks(core)
        if parts.several.count > 1 {
            (policy, way, several) = (whole, .severalParts, parts.several)
        } else if joined.count > 1 {
            (policy, way, several) = (whole, .severalParts, Array(joined.prefix(3)))
        } else if let part = parts.clearer {
            (policy, way, several) = (part, .part, [])
        } else if context.isBare(core) || !whole.isSure || context.isDependent(core),
            let widened = context.widened(core, desk),
            let policy = Self.better(judge(widened), than: whole, isBare: context.isBare(core))
        {
            (self.policy, way, several) = (policy, .context(topic: context.topic ?? ""), [])
        } else {
            (policy, way, several) = (whole, .whole, [])
        }
    }

    /// What the line means together with the talk, where alone it is not clear enough.
    private static func better(_ widened: Policy, than whole: Policy, isBare: Bool) -> Policy? {
        guard widened.isSure, case .say = widened.decision else { return nil }
        return isBare || !whole.isSure || (whole.isWeak && whole.reason != .close) ? widened : nil
    }
}

/// The parts of a message, each judged by itself.
private struct Parts {
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

    init(_ line: Line, _ whole: Policy, isBooking: Bool, _ judge: (Line) -> Policy) {
        let parts = line.parts
        guard parts.count > 1 else {
            several = []
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
        let judged = parts.suffix(Self.most).compactMap { part -> Policy? in
            guard part.words.count > 1, part.isQuestion || mayBook else { return nil }
            let policy = judge(part)
            // `tengo cita mañana, ¿a qué hora es?`
            // `my son is 12 and plays soccer, do you see kids`
            if policy.asksForBooking {
                return line.tellsOfAppointment || !part.isQuestion && policy.isWeak ? nil : policy
            }
            return part.isQuestion ? policy : nil
        }
        var picks: [Policy.Pick] = []
        for policy in judged {
            guard let pick = policy.clearPick, !picks.contains(where: { $0.id == pick.id }) else { continue }
            picks.append(pick)
        }
        several = picks.count > 1 ? Array(picks.prefix(3)) : []
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
        clearer = whole.isSure && !whole.isWeak ? nil : judged.last { $0.clearPick != nil && !$0.isWeak }
    }
}
