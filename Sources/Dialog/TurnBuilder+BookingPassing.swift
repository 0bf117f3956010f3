import Knowledge
import Language
import Slots

/// Lines inside a request that need a short word and no answer of the knowledge.
extension TurnBuilder {
    /// False where the line is read as any other.
    mutating func answersInPassing(_ focus: BookingField) -> Bool {
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
        case .confirm where line.lacksSomething: return keepsOwnWords()
        case .confirm where line.affirmsLine: return obeyInBooking(.again, focus)
        case .confirm where SentWish.asksWhetherSent(line): return obeyInBooking(.review, focus)
        case .phone: return choosesPhone() || takesFamilyName()
        case .email: return settlesDoubt() || doubtsAddress()
        default: return false
        }
    }

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
    private static let noNames: StaticString = """
        text landline mobile verizon tmobile att unknown mute family plan casa luego despues ahorita rato none private number later
        """

    /// In words: `me urge`.
    private static let fewestTold = 2
    private static let tellers: StaticString = """
        i im my me it its he she they we if not no can will need needs wants prefer mine only yo mi me si que quiero quiere necesito necesita \
        ella el tengo tiene puede puedo es soy nomas solo su mis
        """

    /// Whether nothing in the line could be a value of a field.
    var tellsNoFact: Bool {
        Choices.contact(line) == nil && !Choices.isIndifferent(line) && Whens.ofVisit(line, today: today).isEmpty
            && Volunteered(line, today: today, taken: nil, wantsTimes: true).facts.isEmpty
    }

    /// `the cell`, `the first one`: of several numbers the one to call; the line that gave them goes to staff.
    private mutating func choosesPhone() -> Bool {
        guard let offered = conversation.booking?.offeredPhones, Phones.read(line).isEmpty, !line.asks,
            let chosen = PhoneChoice(Line(offered)).number(meantBy: line)
        else { return false }
        acts.append(Act(.booking))
        conversation.booking?.take(.phone(chosen), for: .phone, said: line.text)
        addNote(offered)
        note([.phone])
        return true
    }

    /// `Juan`, and in the next line `Perez`, `my last name is Perez` or `Juan Perez`: the rest of a name.
    private mutating func takesFamilyName() -> Bool {
        guard let booking = conversation.booking, booking.values[.phone] == nil, !booking.came.contains(.email),
            case .name(let given)? = booking.values[.name], given.family == nil, !line.asks, Command(line) == nil,
            !policy.isExact, !line.refuses, Choices.yesNo(line) == nil, BodyAreaReader.read(line) == nil,
            let new = familyName(behind: given)
        else { return false }
        acts.append(Act(.booking))
        conversation.booking?.take(.name(new), for: .name, said: nil)
        note([.name])
        return true
    }

    private func familyName(behind given: PersonName) -> PersonName? {
        // `my last name is Price`, `apellido Pérez`
        let isNamed = line.words.contains { $0.word.isOne(of: "last surname apellido apellidos family") }
        let isOrdinary = line.words.contains {
            NameWords.isOrdinary($0.word) || $0.word.isOne(of: Self.noNames)
        }
        let begins = line.words.first?.word == Folding.word(given.full)
        guard isNamed || line.words.count <= Self.mostNames,
            isNamed || begins || !isOrdinary && Choices.contact(line) == nil,
            let said = (isNamed ? Names.volunteered(line, hasContact: true) ?? Names.capitals(line) : nil)?.value
                ?? Names.plainAnswer(isNamed ? line.behind("is es apellido apellidos name surname") : line)?.value
        else { return nil }
        let isWhole = said.given.map { $0.lowercased() == given.full.lowercased() } ?? false
        if isWhole { return said }
        guard isNamed || said.full.split(separator: " ").count == line.words.count,
            said.full.lowercased() != given.full.lowercased()
        else { return nil }
        return PersonName(full: given.full + " " + said.full, given: given.full, family: said.full)
    }

    /// `bob@gmial.com`: asked about once, since a request with a mistyped address may reach nobody.
    private mutating func doubtsAddress() -> Bool {
        guard case .value(.email(let typed), let range) = answer(.email), let meant = Emails.likelyMeant(typed),
            conversation.booking?.doubtedEmail != typed
        else { return false }
        // Kept as it is, whatever comes of the question.
        conversation.booking?.take(.email(typed), for: .email, said: line.original(range))
        conversation.booking?.doubtedEmail = typed
        acts.append(Act(.booking))
        echo(takeFacts(taken: range, startsBooking: false, answered: [.email]))
        say(.emailDoubt, ["email": meant])
        return true
    }

    /// Yes or no to the address that was offered in its place; false where the line is neither.
    private mutating func settlesDoubt() -> Bool {
        guard let typed = conversation.booking?.doubtedEmail, let meant = Emails.likelyMeant(typed),
            Emails.read(line).isEmpty
        else { return false }
        // `no, gmail`
        let namesIt = meant.split(separator: "@").last?.split(separator: ".").first.map { domain in
            line.words.contains { $0.word == domain }
        }
        let isNo = line.words.first?.word.isOne(of: "no nope nah") == true
        if line.refuses || Command(line) == .skip, namesIt != true {
            if line.refuses { conversation.booking?.clear(.email) } else { conversation.booking?.doubtedEmail = nil }
            acts.append(Act(.booking))
            askNext()
            return true
        }
        guard let yes = namesIt == true ? true : isNo ? false : Choices.yesNo(line) else { return false }
        acts.append(Act(.booking))
        let address = yes ? meant : typed
        conversation.booking?.take(.email(address), for: .email, said: address)
        note([.email])
        return true
    }

    /// In words: `not on fridays either`.
    private static let shortDenial = 8

    /// In words: `de la Cruz`.
    private static let mostNames = 3
}
