import Knowledge
import Language
import Matching
import Safety
import Slots

/// One turn while it is made: the stages read the line in order and add what they find.
struct TurnBuilder {
    let desk: Desk
    /// The line; for a moment a part of it, where only that part answers a field.
    private(set) var line: Line
    /// Nil only where no line is answered.
    private let circumstances: Desk.Circumstances?
    var conversation: Conversation
    var acts: [Act] = []
    var reply = Reply()
    var options: [String] = []
    var effect: Turn.Effect?
    /// What was noted beside the fields, as label and value, until it is echoed.
    var asides: [(label: String, value: String)] = []
    /// Whether a card or social-security number was taken out of the line.
    let heldSecret: Bool
    /// False while another answer of the same turn is to follow.
    var isLastAnswer = true
    /// Whether a request begins right behind the answer, so that none need be offered.
    var beginsNext = false
    let understanding: Understanding
    /// The line with its slips mended, where it has any; its offsets are the line's.
    private(set) var mended: Line?

    init(desk: Desk, line: Line, _ circumstances: Desk.Circumstances?, conversation: Conversation) {
        let clean = SecretNumbers.removed(from: line)
        let line = clean ?? line
        heldSecret = clean != nil
        (self.desk, self.line, self.circumstances, self.conversation) = (desk, line, circumstances, conversation)
        // What is too long to be answered is not worth matching to its end.
        let readable = line.text.utf8.count > Self.longestLine ? line.beginning(Self.longestLine) : line
        var next = conversation
        next.turns += 1
        understanding = Understanding(readable, desk: desk, conversation: next)
        mended = understanding.mends.isEmpty ? nil : understanding.line
    }

    var policy: Policy { understanding.policy }
    var match: MatchResult { policy.result }

    var now: LocalTime? { circumstances?.now }
    var today: CivilDay { now?.day ?? CivilDay(daysSinceEpoch: 0) }
    var canSave: Bool { circumstances?.canSave ?? false }
    var draftDays: Int? { circumstances?.draftDays }
    /// Whether somebody can go on here with what was kept.
    var opensDrafts: Bool { draftDays != nil && circumstances?.opensDrafts == true }
    var pack: LanguagePack { desk.knowledge[conversation.language] }
    var speech: ValueSpeech { ValueSpeech(words: pack.words) }

    /// The longest line that is answered, in UTF-8 bytes; longer ones are screened for danger and given back.
    static let longestLine = 2000

    mutating func run() {
        let language = spokenLanguage
        conversation.turns += 1
        if circumstances?.wasCut == true { say(.lineCut) }
        if let finding = desk.screen.screen(
            line, mended: screened, understanding.mends.map(\.range), isExpected: isExpected)
        {
            if finding.level > .caution {
                // What hurts and since when is not asked again by the request that may follow.
                if conversation.booking == nil, finding.level != .crisis { hear() }
                return alarm(finding, language)
            }
            reply.add(desk.part(.caution, in: language))
        } else if asksBehindAlarm {
            // `and what if I don't go`: what was heard just now is not over by another question.
            reply.add(desk.part(.caution, in: language))
        }
        chooseLanguage(language)
        if heldSecret { say(.numberRefused) }
        if line.isEmpty { return nothingSaid() }
        if line.text.utf8.count > Self.longestLine { return tooLong() }
        respond()
        if reply.parts.first?.template == desk.knowledge[language].text(.caution), !acts.isEmpty {
            acts[0].caution = true
        }
    }

    /// Whether something is asked so soon behind an alarm that its caution has to be said again.
    private var asksBehindAlarm: Bool {
        guard conversation.isBehindAlarm, conversation.booking == nil, Command(line) == nil, !line.isEmpty
        else { return false }
        guard case .say(let pick) = policy.decision else { return true }
        return desk.knowledge.entry(pick.id, in: conversation.language)?.kind != .smallTalk || pick.id == "human"
    }

    /// The line as the screen may read it: mended, unless the field that is asked for takes it as it is.
    private var screened: Line {
        guard let focus = conversation.booking?.focus, case .value = fieldReader.answer(focus) else {
            return understanding.line
        }
        return line
    }

    /// Whether the line is what was asked for, and not a word more.
    private var isExpected: Bool {
        guard conversation.openStop == nil, let focus = conversation.booking?.focus else { return false }
        // `i'll take her then`: a few words in the middle of a request say too little to be read between the lines.
        if line.words.count <= Self.fewWords { return true }
        // `i don't have one i check`
        if focus != .reason, line.refuses, line.words.count <= Self.shortRefusal { return true }
        // `the woman, i won't see a man for this`
        if focus == .clinician, line.words.count <= Self.shortReason { return true }
        // A complaint in a few words is what the reason is asked for.
        if focus == .reason, line.words.count <= Self.shortReason, BodyAreaReader.read(line) != nil { return true }
        if line.words.count <= Self.shortAnswer, focus != .reason, focus != .name,
            case .value = fieldReader.answer(focus)
        {
            return true
        }
        return fieldReader.isNothingBut(focus)
    }

    private static let shortReason = 12
    private static let shortRefusal = 9
    private static let fewWords = 6
    private static let shortAnswer = 9

    /// Whether the line, as typed or with its slips mended, takes back or changes something said before.
    var corrects: Bool { line.corrects || mended?.corrects == true }

    /// The line as an answer to a field.
    var fieldReader: FieldReader { FieldReader(line, today: today, conversation: conversation) }

    private mutating func respond() {
        if answerStop() { return }
        if answerWithdrawal() { return }
        if takeResumeCode() { return }
        if conversation.booking != nil {
            respondInBooking()
            return
        }
        if takeSentRequest() || beginsAnother() { return }
        if desk.abilities.commands, let command = Command(line), obey(command) { return }
        if takeChoice() || takeOffer() || takeRepudiation() || takeBareWord() { return }
        if understanding.declinesVisit {
            if declineVisit() { return }
        } else if startBookingFromFacts() || startBookingFromWish() || startBookingFromStory() {
            return
        }
        decide()
        if conversation.booking == nil { hear() }
    }

    // MARK: Pieces

    /// Does something as though only a part of the line had been typed.
    mutating func with<Result>(_ part: Line, _ body: (inout TurnBuilder) -> Result) -> Result {
        let whole = (line, mended)
        let (partMended, mends) = desk.matcher.speller.mend(part)
        (line, mended) = (part, mends.isEmpty ? nil : partMended)
        defer { (line, mended) = whole }
        return body(&self)
    }

    mutating func say(_ id: TextID, _ values: [String: String] = [:]) {
        reply.add(desk.part(id, in: conversation.language, values))
    }

    private mutating func nothingSaid() {
        if !heldSecret { say(.nothingSaid) }
        acts.append(Act(.unknown))
        askAgain()
    }

    private mutating func tooLong() {
        say(.tooLong)
        acts.append(Act(.unknown))
        askAgain()
    }

    func turn() -> Turn {
        var turn = Turn(conversation: conversation)
        (turn.acts, turn.reply, turn.options, turn.effect) = (
            Array(acts.prefix(3)), reply, Array(options.prefix(4)), effect
        )
        turn.isSecret = heldSecret
        if let nearest = policy.nearest {
            turn.nearest = nearest
        } else {
            let first = desk.knowledge.english.entries.first ?? desk.knowledge.spanish.entries.first
            turn.nearest = first.map { Nearest(topic: $0.id, score: -Nearest.limit) }
        }
        return turn
    }
}
