import Knowledge
import Language
import Slots

/// Lines inside a request that need a short word and no answer of the knowledge.
extension TurnBuilder {
    /// False where the line is read as any other.
    mutating func answersInPassing(_ focus: BookingField) -> Bool {
        if takesWishBehindYes(focus) { return true }
        switch focus {
        case .consent where line.asksWhoSees: return obeyInBooking(.why, focus)
        case .consent where line.asksWhatNext, .confirm where line.asksWhatNext: return obeyInBooking(.help, focus)
        case .confirm where line.asksToAdd:
            acts.append(Act(.booking))
            say(.whichField)
            return true
        case .confirm where line.onlyDeniesDays(on: today) && line.words.count <= Self.shortDenial:
            if dropsEveryDay() { return true }
            let noted = takeFacts(taken: nil, startsBooking: true)
            if noted.isEmpty, asides.isEmpty { return keepsOwnWords() }
            note(noted)
            return true
        case .confirm where line.waitsToSend && !line.bidsToChange: return obeyInBooking(.pause, focus)
        case .confirm where line.lacksSomething: return keepsOwnWords()
        case .confirm where line.affirmsLine: return obeyInBooking(.again, focus)
        case .confirm where SentWish.asksWhetherSent(line): return obeyInBooking(.review, focus)
        case .phone: return choosesPhone() || takesFamilyName()
        case .email: return settlesDoubt() || doubtsAddress()
        default: return false
        }
    }

    /// `sí, que sea en la tarde`, `yes but not before January`: nothing is sent before the wish is in it; of what is to be
    /// otherwise that no field takes goes to staff.
    private mutating func takesWishBehindYes(_ focus: BookingField) -> Bool {
        let told = [.confirm, .consent].contains(focus) ? line.wishBehindYes : nil
        guard let wish = told ?? (focus == .confirm ? daysBehindYes : nil) else { return false }
        let noted = with(wish) { $0.takeFacts(taken: nil, startsBooking: true) }
        if noted.isEmpty, asides.isEmpty {
            guard told != nil else { return false }
            addNote(wish.text)
        }
        if focus == .consent, conversation.booking?.wishesTexts != true {
            echo(noted)
            consent(true)
        } else {
            note(noted)
        }
        return true
    }

    /// `not before January` of `yes but not before January`: days or times, and no hours to call.
    private var daysBehindYes: Line? {
        guard !line.hasQuestionMark,
            let turn = line.words.prefix(Self.longestYes).firstIndex(where: {
                $0.word.isOne(of: "but except pero excepto")
            }), turn > 0, turn + 1 < line.words.count,
            Choices.sending(Line(line.original(0..<line.words[turn - 1].range.upperBound))) == true
        else { return nil }
        let wish = Line(line.original(line.words[turn + 1].range.lowerBound..<line.text.utf8.count))
        let isWish = !Whens.ofVisit(wish, today: today).isEmpty && !wish.onlyDeniesDays(on: today)
        return isWish && Choices.contact(wish) == nil && Notes.callHours(wish).isEmpty ? wish : nil
    }

    /// In words: `yes that looks good`.
    private static let longestYes = 5

    /// `if they have something sooner I'll take it`: at the review a statement that no field takes goes to staff as it is,
    /// so that a yes behind it sends it too.
    mutating func keepsOwnWords() -> Bool {
        guard line.words.count >= Self.fewestTold, line.text.utf8.count <= FieldReader.longestReason, !line.asks,
            !line.repudiates, Command(line) == nil, Choices.bareYesNo(line) == nil,
            line.words.contains(where: { $0.word.isOne(of: Self.tellers) }), !line.isQuestion, !line.endsAsking,
            !line.words.contains(where: { $0.word.isOne(of: Self.toBeAsked) || Command.field(named: $0.word) != nil })
        else { return false }
        addNote(line.text)
        guard !asides.isEmpty else { return false }
        note([])
        return true
    }

    /// Words of who wishes to send, to change or to wait: they are asked what they mean.
    private static let toBeAsked: StaticString = """
        send sent submit mande mandela mandelo manden wrong right change changed forgot olvido olvide add agregar think sure done ready \
        lista listo mind ask know puede puedo donde
        """

    /// In words: `me urge`.
    private static let fewestTold = 2
    private static let tellers: StaticString = """
        i my me it he she they we if not no can will need needs wants prefer mine only yo mi me si que quiero quiere necesito necesita ella \
        el tengo tiene es soy nomas solo su mis
        """

    /// Whether the line, right behind an alarm, is about that: the question of the request was not on the screen, and a
    /// yes may be one to the alarm's words; `send it` is none.
    var answersAlarm: Bool {
        let isYes =
            Choices.bareYesNo(line) == true
            && !line.words.contains { $0.word.isOne(of: "send submit mande mandela envie") }
        return isYes || line.givesAllClear && tellsNoFact
    }

    /// Whether nothing in the line could be a value of a field.
    private var tellsNoFact: Bool {
        Choices.contact(line) == nil && !Choices.isIndifferent(line) && Whens.ofVisit(line, today: today).isEmpty
            && Volunteered(line, today: today, taken: nil, wantsTimes: true).facts.isEmpty
    }

    /// In words: `not on fridays either`.
    private static let shortDenial = 8
}
