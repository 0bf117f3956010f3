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
        let parts = MessageParts(core, whole, isBooking: conversation.booking != nil, judge)
        if parts.several.count > 1 {
            (policy, way, several) = (whole, .severalParts, parts.several)
        } else if let part = parts.clearer {
            (policy, way, several) = (part, .part, [])
        } else if !whole.isSure, let bare = core.withoutLeadIn.map(judge), bare.isSure, bare.clearPick != nil {
            (policy, way, several) = (bare, .part, [])
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
