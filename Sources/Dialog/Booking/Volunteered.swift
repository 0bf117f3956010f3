import Knowledge
import Language
import Slots

/// The values a line brings besides the one asked for; no two of them are read from the same words.
struct Volunteered {
    struct Fact {
        let field: BookingField
        let value: FieldValue
        let range: Range<Int>
        /// The bytes of its parts, where they do not stand together.
        var parts: [Range<Int>] = []

        /// The patient's own words for it.
        func said(_ line: Line) -> String {
            parts.isEmpty ? line.original(range) : parts.map(line.original).joined(separator: ", ")
        }
    }

    private(set) var facts: [Fact] = []
    private var used: [Range<Int>] = []

    /// - Parameters:
    ///   - taken: bytes that the field asked for has used.
    ///   - wantsTimes: whether the line is about coming in, so that a day in it is a wish.
    ///   - isForOther: whether somebody asks for another person, whose name it then is.
    ///   - isSpanish: whether the talk is in Spanish, so that the day may stand before the month.
    init(
        _ line: Line, today: CivilDay, taken: Range<Int>?, wantsTimes: Bool, isForOther: Bool = false,
        isSpanish: Bool = false
    ) {
        if let taken { used = [taken] }
        used += line.braced + line.dictated
        let phones = Phones.volunteered(line)
        if phones.count == 1 { add(.phone, phones.first) { .phone($0) } }
        let emails = Emails.read(line).filter { $0.problem == nil }
        if emails.count == 1 { add(.email, emails.first) { .email($0) } }
        let background = LineBackground(line)
        // `surgery on October 30, 2026`: a full date is a birth where the line says so, or where it lies far back.
        let isChild = line.words.contains { $0.word.isOne(of: "baby newborn infant toddler bebe recien months meses") }
        let read = BirthDates.read(line, today: today)
        let births = (isSpanish ? BirthDates.eitherWayRound(read) : read).filter {
            $0.problem == nil
                && (background.tellsOfBirth($0.range)
                    || !background.tellsOfPast($0.range) && (isChild || $0.value.year < today.year - Self.recentYears))
        }
        // `out of town dec 1-10` holds a range.
        .filter { background.tellsOfBirth($0.range) || line.original($0.range).suffix(4).allSatisfy(\.isNumber) }
        add(.dateOfBirth, line.corrects ? births.last : births.first) { .dateOfBirth($0) }
        add(.name, Self.name(line, hasContact: !facts.isEmpty, isForOther: isForOther)) { .name($0) }
        // `the last digit is a 1`
        if !line.words.contains(where: { $0.word.isOne(of: "digit digits digito digitos") }) {
            add(.painLevel, PainReader.read(line, isAsked: false)) { .pain($0) }
        }
        add(.onset, OnsetReader.read(line, today: today)) { .onset($0) }
        if wantsTimes { addTimes(isSpanish ? line.dayFirst(today) : line, today) }
        add(.contactPreference, Choices.contact(line)) { .contact($0) }
        add(.clinician, Choices.clinician(line, isAsked: false).flatMap { Self.isRemembered($0, line) ? nil : $0 }) {
            .clinician($0)
        }
        // `saw Dr. McKay there in 2023 and want her again` tells both.
        if let visit = Visits.read(line, isAsked: false), visit.range.count > Self.longNew {
            facts.append(Fact(field: .newOrReturning, value: .visit(visit.value), range: visit.range))
        }
        add(.bodyArea, BodyAreaReader.read(line)) { .bodyArea($0) }
    }

    /// A date of these last years that nothing calls a birth is an injury's or an operation's.
    private static let recentYears = 2
    /// In bytes: a bare `new` or `nuevo` may be about anything.
    private static let longNew = 5

    /// `saw Dr. Shulman in 2023 and it went great`: who treated somebody once is not asked for by that.
    private static func isRemembered(_ clinician: Reading<Clinician>, _ line: Line) -> Bool {
        guard clinician.value != .any else { return false }
        let before = line.words.filter { $0.range.upperBound <= clinician.range.lowerBound }.suffix(4)
        let behind = line.words.filter { $0.range.lowerBound >= clinician.range.upperBound }.prefix(2)
        let isPast =
            before.contains { $0.word.isOne(of: "saw seen vi veia") }
            || behind.contains { $0.word.isOne(of: "fixed treated helped") }
        return isPast
            && !zip([""] + line.words.map(\.word), line.words).contains { before, word in
                word.word.isOne(of: "again same her him mismo misma otra vez volver with")
                    // `but I need to come back`
                    || word.word == "back" && !before.isOne(of: "come coming be get getting my go")
            }
    }

    private static func name(_ line: Line, hasContact: Bool, isForOther: Bool) -> Reading<PersonName>? {
        let proxy = Proxies.read(line)
        if let proxy, let name = Proxies.patientName(line, proxy) { return name }
        // `my son's name is Peter`, where the request is not for him
        if !isForOther, proxy == nil, Proxies.namesRelation(line) { return nil }
        let part = isForOther || proxy != nil ? Proxies.patientPart(line) : line
        let name = Names.volunteered(part, hasContact: hasContact) ?? (hasContact ? Names.listed(part) : nil)
        if !isForOther, proxy == nil, let name, isOfRelation(name, line) { return nil }
        // `no es McKay es Shulman`
        return name.flatMap { Line($0.value.full).plain.isOne(of: "shulman mckay") ? nil : $0 }
    }

    /// `my husband will pick up, he's Dan`: whose name it is.
    private static func isOfRelation(_ name: Reading<PersonName>, _ line: Line) -> Bool {
        let before = line.words.filter { $0.range.upperBound <= name.range.lowerBound }.map(\.word)
        return before.dropLast().last?.isOne(of: "he she") == true && before.last == "is"
            && zip(before, before.dropFirst()).contains { $0.isOne(of: "my our") && Proxies.isRelation($1) }
    }

    private mutating func add<Value>(_ field: BookingField, _ reading: Reading<Value>?, _ make: (Value) -> FieldValue) {
        guard let reading, reading.problem == nil else { return }
        let isApart = field == .bodyArea && !reading.parts.isEmpty
        let words = isApart ? reading.parts.map(\.range) : [reading.range]
        guard !words.contains(where: isUsed) else { return }
        used += words
        facts.append(
            Fact(field: field, value: make(reading.value), range: reading.range, parts: isApart ? words : []))
    }

    private func isUsed(_ range: Range<Int>) -> Bool { used.contains { $0.overlaps(range) } }

    /// Days and the times said with them are one wish that rests on the same words.
    private mutating func addTimes(_ line: Line, _ today: CivilDay) {
        var whens = Whens.ofVisit(line, today: today)
        let background = LineBackground(line)
        // `asap` and `in February` are no days; where days are asked for they are answers.
        whens.wishes.removeAll {
            $0.problem != nil || isUsed($0.range) || $0.value == WhenValue(start: today, end: .open)
                || $0.value.isVague
                // `it hurts on Mondays`, `no pain today but 6 when I run`; in `knee pain tomorrow am` a day is wished.
                || background.complains($0.range)
                    && (!$0.value.hasDay || $0.value.weekdays != nil || $0.value == WhenValue(start: today))
                || !$0.value.hasDay && background.tellsOfDuty($0.range)
        }
        let parts = whens.wishes.map(\.range)
        guard let range = parts.isEmpty ? whens.range : parts.reduce(nil, Self.hull), !whens.isEmpty,
            // `been pouring concrete all week` is no wish for any day.
            !parts.isEmpty || !isUsed(range) && !background.tellsOfPast(range)
        else { return }
        used += parts.isEmpty ? [range] : parts
        let (days, times) = (whens.days, whens.times)
        if !days.isEmpty || whens.saysAnyDay {
            facts.append(Fact(field: .days, value: .days(days), range: range, parts: parts))
        }
        if !times.isEmpty || whens.saysAnyTime {
            facts.append(Fact(field: .times, value: .times(times), range: range, parts: parts))
        }
    }

    private static func hull(_ range: Range<Int>?, _ part: Range<Int>) -> Range<Int>? {
        guard let range else { return part }
        return min(range.lowerBound, part.lowerBound)..<max(range.upperBound, part.upperBound)
    }
}
