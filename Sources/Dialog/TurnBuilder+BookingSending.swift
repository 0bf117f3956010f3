import Knowledge
import Language
import Slots

/// The yes to being contacted, the review and the sending of a request.
extension TurnBuilder {
    mutating func consent(_ yes: Bool) {
        acts.append(Act(.booking))
        guard yes else {
            endUnsent()
            return sayUnsent(.noConsent)
        }
        let wishesTexts = conversation.booking?.wishesTexts == true
        let words =
            wishesTexts
            ? desk.text(.consentWithText, in: conversation.language)
            : pack.field(.consent).map { desk.part($0.question).text } ?? ""
        let consent = Consent(
            text: words, language: conversation.language.rawValue, at: now?.stamp ?? "", coversTexts: wishesTexts)
        conversation.booking?.take(.consent(consent), for: .consent, said: line.text)
        askNext()
    }

    mutating func confirm(_ yes: Bool) {
        acts.append(Act(.booking))
        guard yes else { return say(.whichField) }
        guard let booking = conversation.booking else { return }
        // Messages need a yes to words that have been shown.
        if booking.wishesTexts, case .consent(let consent)? = booking.values[.consent], !consent.coversTexts {
            conversation.booking?.clear(.consent)
            conversation.booking?.moveFocus(to: .consent)
            return askAgain()
        }
        // A yes to a sent request that was opened and not changed sends nothing a second time.
        if let reference = booking.replaces, let sent = conversation.sent.first(where: { $0.reference == reference }),
            sent.booking.values.filter({ $0.key != .consent }) == booking.values.filter({ $0.key != .consent }),
            sent.booking.needs == booking.needs, sent.booking.voicemail == booking.voicemail,
            sent.booking.note == booking.note
        {
            conversation.booking = nil
            return say(.keptRequest, ["reference": reference])
        }
        effect = .send(booking)
    }

    /// `the phone`, `the reason is wrong`: the line of the review that is named.
    private var lineNamed: String {
        var words = line.words.map(\.word)
        // `you spelled my name wrong`
        if words.count > 3, words[0] == "you", words.last == "wrong" {
            words.removeLast()
            words.removeFirst(2)
        }
        // `i gave you the wrong number`, `puse mal mi nombre`
        if words.count <= Self.shortMistake, let wrong = words.firstIndex(where: { $0.isOne(of: "wrong mal") }),
            wrong > 0,
            words[..<wrong].contains(where: { $0.isOne(of: "gave put typed wrote said got entered puse di escribi") })
        {
            words.removeSubrange(...wrong)
            if words == ["number"] || words == ["numero"] { words = ["phone"] }
        }
        // `I changed my mind about the day`
        if let mind = words.firstIndex(of: "mind"), mind + 1 < words.count, words[mind + 1].isOne(of: "about on") {
            words.removeSubrange(...(mind + 1))
        }
        if let verb = words.firstIndex(where: { $0.isOne(of: "is are esta estan es") }), verb > 0,
            words[(verb + 1)...].contains(where: { $0.isOne(of: Self.wrong) }),
            words[(verb + 1)...].allSatisfy({
                $0.isOne(of: Self.wrong) || $0.isOne(of: "right correct spelled spelt typed escrito escrita all")
            })
        {
            words.removeSubrange(verb...)
        }
        // `está mal el teléfono`
        if words.count > 2, words[0] == "esta", words[1] == "mal" { words.removeFirst(2) }
        // `quiero cambiar el día`, `is it too late to change the day`
        if words.count <= Self.shortMistake,
            let verb = words.lastIndex(where: { $0.isOne(of: "change fix edit correct cambiar corregir editar") }),
            verb + 1 < words.count
        {
            words.removeSubrange(...verb)
        }
        return words.filter { !$0.isOne(of: "the my el la los las mi number numero de del") }.joined(separator: " ")
    }

    /// In words: `i gave you the wrong phone number`.
    private static let shortMistake = 8
    private static let wrong: StaticString = "wrong incorrect off not misspelled mal incorrecto incorrecta"

    /// `the name is spelled wrong`, behind a request that was sent.
    var namesWrongLine: Bool {
        Command.field(named: lineNamed) != nil
            && line.words.contains {
                $0.word.isOne(of: Self.wrong)
                    || $0.word.isOne(of: "mind change fix edit correct cambiar corregir editar")
            }
    }

    /// At the review the name of a line opens it again.
    mutating func changeByName() -> Bool {
        let name = lineNamed
        if let field = Command.field(named: name) { return obeyInBooking(.change(field), .confirm) }
        guard let aside = Aside(named: name) else { return false }
        return obeyInBooking(.changeAside(aside, nil), .confirm)
    }
}
