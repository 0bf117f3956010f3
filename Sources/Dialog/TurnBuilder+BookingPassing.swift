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
            line.words.contains(where: { $0.word.isOne(of: Self.tellers) })
        else { return false }
        addNote(line.text)
        guard !asides.isEmpty else { return false }
        note([])
        return true
    }

    /// In words: `me urge`.
    private static let fewestTold = 2
    private static let tellers: StaticString = """
        i im my me it its he she they we if not no can will need needs wants prefer mine only yo mi me si que quiero quiere necesito necesita \
        ella el tengo tiene puede puedo es soy nomas solo su mis
        """

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
        guard isNamed || line.words.count <= Self.mostNames,
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
        conversation.booking?.doubtedEmail = typed
        acts.append(Act(.booking))
        echo(takeFacts(taken: range, startsBooking: false, answered: [.email]))
        say(.emailDoubt, ["email": meant])
        return true
    }

    /// Yes or no to the address that was offered in its place; false where the line is neither.
    private mutating func settlesDoubt() -> Bool {
        guard let typed = conversation.booking?.doubtedEmail, let meant = Emails.likelyMeant(typed),
            Emails.read(line).isEmpty, let yes = Choices.yesNo(line)
        else { return false }
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
