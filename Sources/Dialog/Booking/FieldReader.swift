import Knowledge
import Language
import Slots

/// Reads a line as the answer to one field.
struct FieldReader {
    let line: Line
    let today: CivilDay
    /// Whether somebody asks for another person, so that a name may be either's.
    private let isForOther: Bool
    /// The phone of the last request of this sitting, for who says `the same`.
    private let lastPhone: PhoneNumber?
    /// The digits that the lines before it ended with, where they were no whole number.
    private let phoneStart: String?
    /// The words of the patient's name, where it is known.
    private let nameWords: Set<String>

    init(_ line: Line, today: CivilDay, conversation: Conversation) {
        (self.line, self.today) = (line, today)
        isForOther = conversation.booking?.proxy != nil
        phoneStart = conversation.booking?.phoneStart
        if case .name(let name)? = conversation.booking?.values[.name] {
            nameWords = Set(Line(name.full).words.map(\.word))
        } else {
            nameWords = []
        }
        if case .phone(let phone)? = conversation.sent.last?.booking.values[.phone] {
            lastPhone = phone
        } else {
            lastPhone = nil
        }
    }

    /// What a line is to the field that was asked for.
    enum Answer {
        /// The value and the bytes it was read from.
        case value(FieldValue, Range<Int>)
        case yes(Bool)
        case problem(SlotProblem)
        case none

        var isNone: Bool { if case .none = self { true } else { false } }
        var isYes: Bool { if case .yes(true) = self { true } else { false } }

        /// `my name's Pat, last name Tuesday`: a whole name that a line announces, whatever day it sounds like.
        func tellsFamily(_ line: Line) -> Bool {
            guard case .value(.name(let name), _) = self, name.family != nil else { return false }
            return line.words.contains { $0.word.isOne(of: "last surname apellido apellidos") }
        }
    }

    func answer(_ field: BookingField) -> Answer {
        switch field {
        case .name: name
        case .phone: phone
        case .email: first(Emails.answer(line)) { .email($0) }
        case .dateOfBirth: first(births) { .dateOfBirth($0) }
        case .newOrReturning: visit
        case .reason: reason
        case .bodyArea: BodyAreaReader.read(line).map { .value(.bodyArea($0.value), $0.range) } ?? bareBack
        case .painLevel: first(PainReader.read(line, isAsked: true).map { [$0] } ?? []) { .pain($0) }
        case .onset: OnsetReader.answer(line, today: today).map { .value(.onset($0.value), $0.range) } ?? .none
        case .clinician: clinician
        case .days: days
        case .times: times
        case .contactPreference: contact
        case .guardian: guardian
        case .consent: consent
        case .confirm: Choices.sending(line).map { .yes($0) } ?? .none
        }
    }

    /// Whether the line is an answer to the field and says nothing else: `10, i just want it to end` says more.
    ///
    /// A name, a reason and a guardian may be any words, so of them it is never sure.
    func isNothingBut(_ field: BookingField) -> Bool {
        switch field {
        case .name, .reason, .guardian: return false
        case .days, .times: return line.isAboutTimes(on: today)
        case .consent, .confirm: return Choices.bareYesNo(line) != nil
        case .newOrReturning:
            return Choices.bareYesNo(line) != nil || isCovered(Visits.read(line, isAsked: true)?.range)
        default:
            guard case .value(_, let range) = answer(field) else { return false }
            return isCovered(range)
        }
    }

    /// Whether all words outside some bytes are ones that hold a sentence together, or name a side.
    private func isCovered(_ range: Range<Int>?) -> Bool {
        guard let range else { return false }
        return line.words.allSatisfy { word in
            range.overlaps(word.range) || word.word.isOne(of: "left right both izquierda izquierdo derecha derecho")
                || WordLists.isFunctionWord(word.word)
        }
    }

    private func first<Value>(_ readings: [Reading<Value>], _ make: (Value) -> FieldValue) -> Answer {
        let sound = readings.filter { $0.problem == nil }
        // `4/12/68, oh wait thats mine. his is 9/23/66`: the last word counts.
        if sound.count > 1, line.corrects, let last = sound.last { return .value(make(last.value), last.range) }
        if let reading = sound.first {
            return Set(sound.map(\.range)).count > 1 && sound.contains { $0.value != reading.value }
                ? .problem(.ambiguous) : .value(make(reading.value), reading.range)
        }
        return readings.first?.problem.map { .problem($0) } ?? .none
    }

    /// A broken address is not the name that stands in it, and `dr mckay please` names no patient.
    private var name: Answer {
        guard line.braced.isEmpty else { return .none }
        // `for my mother in law Fe Reyes`
        if let name = Proxies.read(self.line).flatMap({ Proxies.patientName(self.line, $0) }) {
            return .value(.name(name.value), name.range)
        }
        let line = isForOther || namesBoth ? Proxies.patientPart(line) : line
        guard let name = Names.answer(line) ?? (isForOther ? Names.listed(line) : nil),
            !Emails.read(line).contains(where: { $0.range.overlaps(name.range) }),
            Choices.clinician(line, isAsked: false).map({ !$0.range.overlaps(name.range) }) ?? true
                || Choices.isNamesake(name.value)
        else { return .none }
        return .value(.name(name.value), name.range)
    }

    /// `Kevin Solis, soy Rosa su mamá`, `Kevin Solis. yo me llamo Rosa Solis`: the patient's name, and who types.
    private var namesBoth: Bool {
        guard let own = Names.speaker(line), let first = line.words.first, own.range.lowerBound > first.range.lowerBound
        else { return false }
        let mark = line.tokens.last { $0.kind == .mark && $0.range.upperBound <= own.range.lowerBound }
        let before = Line(line.original(0..<(mark?.range.lowerBound ?? own.range.lowerBound)))
        return Names.plainAnswer(before).map { $0.value.family != nil } ?? false
    }

    /// `im 5/2/81, but hers is 3/22/1984`: of two the patient's, where somebody asks for another.
    private var births: [Reading<CivilDay>] {
        let read = BirthDates.answer(line, today: today)
        guard isForOther, read.count > 1 else { return read }
        let theirs = read.filter { reading in
            line.words.filter { $0.range.upperBound <= reading.range.lowerBound }.suffix(3)
                .contains { $0.word.isOne(of: "hers his her he she theirs their they suyo suya suyos ella") }
        }
        return theirs.isEmpty ? read : theirs
    }

    private var contact: Answer {
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
    private var consent: Answer {
        let isBareNo = line.tokens.first?.word == "no" && line.tokens.dropFirst().first?.kind == .mark
        if Needs.voicemail(line) == false, !isBareNo { return .none }
        let line = line.without(Notes.callHours(line))
        guard let said = Choices.yesNo(line) else { return .none }
        // `no wait`, `no, you spelled my name wrong`: only a no to being kept ends what cannot be brought back.
        return said || line.refusesAll || line.forbidsKeeping || !line.refusesElse ? .yes(said) : .none
    }

    private var phone: Answer {
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
        guard !own.isEmpty, own.count <= wholePhone, !line.hasLetters else { return nil }
        let both = (start ?? "") + own
        return both.count <= wholePhone ? both : own
    }

    private static let wholePhone = 10

    private static let same: Set<String> = [
        "same", "the same", "same number", "same phone", "the same number", "the same phone", "same one",
        "the same one",
        "same as before", "same as last time", "el mismo", "la misma", "el mismo numero", "igual", "mismo",
    ]

    private var whole: Range<Int> { 0..<line.text.utf8.count }

    private var clinician: Answer {
        if let reading = Choices.clinician(line, isAsked: true) {
            return .value(.clinician(reading.value), reading.range)
        }
        // The question ends in "or is either fine?".
        return Choices.yesNo(line) == true && line.words.count <= Self.shortYes
            ? .value(.clinician(.any), whole) : .none
    }

    /// `no insurance`, `no, the number is 619 555 0143`: a no to nothing that was asked.
    private var isAboutElse: Bool {
        !Phones.read(line).isEmpty
            || line.words.contains {
                $0.word.isOne(
                    of:
                        "insurance insured medicare seguro aseguranza medical dob birthday email phone correo calls llamadas"
                )
            }
    }

    private static let shortYes = 4

    private var visit: Answer {
        if let reading = Visits.read(line, isAsked: true) { return .value(.visit(reading.value), reading.range) }
        // The question is "have you been to the clinic before": a bare yes or no is an answer to its first half.
        guard let said = Choices.yesNo(line), let first = line.tokens.first, !isAboutElse else { return .none }
        let saysMore = !Whens.ofVisit(line, today: today).isEmpty || Choices.clinician(line, isAsked: false) != nil
        // `nah wednesdays`, `no mckay` answer something else; `no, wednesdays` answers both.
        if saysMore, line.tokens.dropFirst().first?.kind != .mark { return .none }
        return .value(.visit(said ? .returning : .new), saysMore ? first.range : whole)
    }

    /// The longest reason that is kept, in UTF-8 bytes.
    static let longestReason = 500

    private var reason: Answer {
        let text = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.words.contains(where: { $0.word.utf8.count > 1 }), Choices.yesNo(line) == nil || line.words.count > 2
        else { return .none }
        if isAboutDesk { return .none }
        if text.utf8.count <= Self.longestReason { return .value(.reason(text), whole) }
        // Of a long story the part that names the complaint is kept.
        guard let part = line.complaint(area: BodyAreaReader.read(line)?.range, besides: []),
            part.utf8.count <= Self.longestReason
        else { return .problem(.invalid) }
        return .value(.reason(part), whole)
    }

    /// `you're about as useful as a broken toaster`: what is said of the desk is no reason to come.
    private var isAboutDesk: Bool {
        let words = line.words.filter { !$0.word.isOne(of: "wow ok lol well god man dude") }.map(\.word)
        guard let first = words.first, first.isOne(of: "you ur youre this usted ustedes") else { return false }
        let verb = words.dropFirst().first ?? ""
        return (first.isOne(of: "ur youre") || verb.isOne(of: "are suck is thing bot es son"))
            && !words.contains { Line.complaints.contains($0) } && BodyAreaReader.read(line) == nil
            && words.contains {
                $0.isOne(
                    of: """
                        useless useful dumb stupid worthless annoying bot robot machine computer joke terrible awful suck sucks worst \
                        pathetic ridiculous idiot moron slow broken garbage trash inutil tonto tonta pendejo basura
                        """)
            }
    }

    /// `back` alone, where a part of the body was asked for.
    private var bareBack: Answer {
        line.plain == "back" ? .value(.bodyArea(BodyAreas(areas: ["back"])), whole) : .none
    }

    private var days: Answer {
        var whens = Whens.ofVisit(line, today: today)
        // `Tuesdays. And yes, Friday really is my last name`
        if line.words.contains(where: { $0.word.isOne(of: "name surname apellido") }), whens.wishes.count > 1 {
            whens.wishes.removeAll { wish in
                line.words.contains { $0.range.overlaps(wish.range) && nameWords.contains($0.word) }
            }
        }
        // One day that cannot be makes the whole answer doubtful.
        if let problem = whens.wishes.first(where: { $0.value.hasDay && $0.problem != nil })?.problem {
            return .problem(problem)
        }
        if !whens.days.isEmpty { return .value(.days(whens.days), whens.range ?? whole) }
        if whens.saysAnyDay || Choices.isIndifferent(line) { return .value(.days([]), whens.range ?? whole) }
        return .none
    }

    private var times: Answer {
        let whens = Whens.ofVisit(line, today: today)
        if !whens.times.isEmpty { return .value(.times(whens.times), whens.range ?? whole) }
        // `not too early` names no hour: any that staff find, and the words as a note.
        if whens.saysAnyTime || whens.saysAnyDay || Choices.isIndifferent(line) || Notes.saysHowEarly(line) {
            return .value(.times([]), whens.range ?? whole)
        }
        guard line.words.count <= 3, let bare = bareSpan ?? bareHour else { return .none }
        return .value(.times([bare]), whole)
    }

    /// `4-6`, `0700-0900`, `0900`: where a time was asked for, numbers are hours.
    private var bareSpan: WhenValue? {
        let times = line.tokens.filter { $0.kind == .number }.map(\.word).compactMap(Self.clock)
        let marks = line.tokens.filter { $0.kind == .mark }.map(\.word)
        if times.count == 1, line.words.count == 1, line.plain.utf8.count == 4 { return WhenValue(timeStart: times[0]) }
        guard times.count == 2, line.words.count == 2, marks.allSatisfy({ $0.isOne(of: "- –") }), times[0] < times[1]
        else { return nil }
        return WhenValue(timeStart: times[0], timeEnd: times[1])
    }

    /// An hour, or hour and minutes in four digits, within a clinic's day.
    private static func clock(_ digits: String) -> ClockTime? {
        guard let number = Int(digits) else { return nil }
        if digits.utf8.count == 4 { return ClockTime(hour: number / 100, minute: number % 100) }
        return number <= 19 ? ClockTime(hour: (1...6).contains(number) ? number + 12 : number) : nil
    }

    /// `3`, `10 or 11`: where a time was asked for, a number is one.
    private var bareHour: WhenValue? {
        let numbers = line.words.compactMap { $0.number ?? NumberWords.value([$0])?.value }
        guard let hour = numbers.first, (1...19).contains(hour), numbers.count == 1 else {
            return line.plain.isOne(of: "am early temprano")
                ? WhenValue(part: .morning)
                : line.plain.isOne(of: "pm late") ? WhenValue(part: .afternoon) : nil
        }
        return ClockTime(hour: (1...6).contains(hour) ? hour + 12 : hour).map { WhenValue(timeStart: $0) }
    }

    private var guardian: Answer {
        let line = line.withoutSaidBefore
        let relation = line.words.lazy.compactMap { Proxies.guardian($0.word) }.first
        guard
            let name = Names.speaker(line) ?? announced ?? Names.answer(Line(beforeRelation(line)))
                ?? Names.capitals(line)
        else {
            return .none
        }
        return .value(.guardian(Guardian(name: name.value.full, relation: relation)), whole)
    }

    /// A name behind words that announce one, and no relation: `yo soy la mamá` gives none.
    private var announced: Reading<PersonName>? {
        Names.volunteered(line, hasContact: true).flatMap { name in
            name.value.full.split(separator: " ").contains { Proxies.guardian(Folding.word($0)) != nil } ? nil : name
        }
    }

    /// `Rosa Lopez, mother`: the name without the relation behind or before it.
    private func beforeRelation(_ line: Line) -> String {
        line.text.split(whereSeparator: { ",;()".contains($0) })
            .map {
                $0.split(separator: " ").filter {
                    Proxies.guardian(Folding.word($0)) == nil
                        && !Folding.word($0).isOne(of: "my his her the mi su la el yo soy i am im me")
                }.joined(separator: " ")
            }
            .first { !$0.isEmpty } ?? ""
    }
}
