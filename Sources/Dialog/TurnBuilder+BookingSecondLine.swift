import Knowledge
import Language
import Slots

/// What takes a second line: which of several numbers, whether an address is typed right, the rest of a name.
extension TurnBuilder {
    /// `the cell`, `the first one`: of several numbers the one to call; the line that gave them goes to staff.
    mutating func choosesPhone() -> Bool {
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
    mutating func takesFamilyName() -> Bool {
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
    mutating func doubtsAddress() -> Bool {
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
    mutating func settlesDoubt() -> Bool {
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

    /// Words that stand for no name where the phone is asked for.
    private static let noNames: StaticString = """
        text landline mobile verizon tmobile att unknown mute family plan casa luego despues ahorita rato none private number later
        """

    /// In words: `de la Cruz`.
    private static let mostNames = 3
}
