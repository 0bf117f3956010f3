import Language
import Slots

/// How somebody can be reached, and whether they may be.
extension FieldReader {
    var contact: Answer {
        if let found = Choices.contact(line) { return .value(.contact(found.value), found.range) }
        let bare = line.words.count <= Self.shortYes ? line.words.lazy.compactMap { Self.ways[$0.word] }.first : nil
        return bare.map { .value(.contact($0), whole) } ?? .none
    }

    /// Where it was asked for, a way to be reached by its bare name.
    private static let ways: [String: ContactPreference] = [
        "phone": .phone, "call": .phone, "telefono": .phone, "llamada": .phone, "text": .text, "texts": .text,
        "mensaje": .text, "email": .email, "mail": .email, "correo": .email,
    ]

    /// `don't call before 3`, `no dejen mensajes` refuse nothing.
    var consent: Answer {
        let isBareNo = line.tokens.first?.word == "no" && line.tokens.dropFirst().first?.kind == .mark
        if Needs.voicemail(line) == false, !isBareNo { return .none }
        let line = line.without(Notes.callHours(line))
        guard let said = Choices.yesNo(line) else { return .none }
        // `no mckay`, `no, make it Tuesday`: it is the wish that is denied.
        if !said, Choices.clinician(self.line, isAsked: false) != nil || !Whens.ofVisit(self.line, today: today).isEmpty
        {
            return .none
        }
        // `no wait`, `no, you spelled my name wrong`: only a no to being kept ends what cannot be brought back.
        return said || line.refusesAll || line.forbidsKeeping || line.refusesPlainly ? .yes(said) : .none
    }

    var phone: Answer {
        if let lastPhone, Self.same.contains(line.plain) { return .value(.phone(lastPhone), whole) }
        if let digits = Self.digits(line, behind: phoneStart),
            let reading = Phones.answer(Line(digits)).first, reading.problem == nil
        {
            return .value(.phone(reading.value), whole)
        }
        return first(Phones.answer(line)) { .phone($0) }
    }

    /// The digits of a line that holds nothing else, behind those of the lines before it, as far as they are one number.
    static func digits(_ line: Line, behind start: String?) -> String? {
        let own = line.text.filter { $0.isASCII && $0.isNumber }
        guard !own.isEmpty, own.count <= wholePhone,
            line.words.allSatisfy({ $0.kind == .number || $0.word.isOne(of: besideDigits) })
        else { return nil }
        // `555-0182`, and then `619 of course`
        let both =
            (start?.utf8.count == local && own.count == wholePhone - local) ? own + (start ?? "") : (start ?? "") + own
        return both.count <= wholePhone ? both : own
    }

    private static let wholePhone = 10
    /// A number without its area code.
    private static let local = 7
    private static let besideDigits: StaticString = """
        my the number phone cell is it its of course area code and then ok so sorry oh mi el numero telefono celular es la lada codigo de area y perdon
        """

    private static let same: Set<String> = [
        "same", "the same", "same number", "same phone", "the same number", "the same phone", "same one",
        "the same one",
        "same as before", "same as last time", "el mismo", "la misma", "el mismo numero", "igual", "mismo",
    ]
}
