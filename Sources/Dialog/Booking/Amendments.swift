import Knowledge
import Language
import Slots

/// What a line changes of values that are known by a part of them: a digit, a domain, a year, a day taken out.
///
/// Fields that the line gives whole are left to their readers.
struct Amendments {
    let line: Line
    let booking: Booking
    let today: CivilDay
    /// Whether the line takes something back, or stands where the whole request is read over.
    let corrects: Bool
    /// The fields that the line gives a whole value for.
    let given: Set<BookingField>
    /// The fields that the line has answered already.
    var answered: Set<BookingField> = []

    /// The fields that change, with their new values, in the order in which they are read.
    var changes: [(field: BookingField, value: FieldValue)] {
        let readers: [(BookingField, () -> FieldValue?)] = [
            (.phone, phone), (.email, email), (.dateOfBirth, birth), (.bodyArea, side), (.painLevel, pain),
            (.clinician, clinician),
        ]
        let single = readers.compactMap { field, read in
            given.contains(field) && !namesOtherSide(field) || tellsOfOthers
                ? nil : read().map { (field: field, value: $0) }
        }
        let area = struckArea.map { [(field: BookingField.bodyArea, value: $0)] } ?? []
        let changes =
            area + single.filter { $0.field != .bodyArea || area.isEmpty } + dropped
            + (single.isEmpty ? [name, reason, shifted ?? hourAnew].compactMap(\.self) : [])
        return changes.filter { !answered.contains($0.field) }
    }

    /// `my mother was born in 1950 and has it too`: somebody else's, unless the request is for them.
    private var tellsOfOthers: Bool {
        booking.proxy == nil
            && zip(line.words, line.words.dropFirst()).contains {
                $0.word.isOne(of: "my mi") && Proxies.isRelation($1.word)
            }
    }

    /// `the last digit is 3`.
    private func phone() -> FieldValue? {
        guard case .phone(let phone)? = booking[.phone] else { return nil }
        // `no, 1981`, behind the date of birth
        if booking.values[.dateOfBirth] != nil, booking.focus != .email, line.words.count <= Self.shortDay,
            line.words.contains(where: {
                $0.word.utf8.count == 4 && ($0.word.hasPrefix("19") || $0.word.hasPrefix("20"))
            })
        {
            return nil
        }
        return Phones.corrected(phone, by: line).map { .phone($0.value) }
    }

    /// `.org, not .com`.
    private func email() -> FieldValue? {
        guard case .email(let address)? = booking[.email] else { return nil }
        return Emails.corrected(address, by: line).map { .email($0.value) }
    }

    /// `born in 1958, not 1985`.
    private func birth() -> FieldValue? {
        guard case .dateOfBirth(let birth)? = booking[.dateOfBirth] else { return nil }
        return BirthDates.corrected(birth, by: line, today: today).map { .dateOfBirth($0.value) }
    }

    /// `drop shoulder`, `not the shoulder`: nothing but a part of the body and what it is to be.
    private var namesWhatGoes: Bool {
        line.words.count <= Self.shortStrike
            && line.words.first?.word.isOne(of: "drop scratch not no sin minus without") == true
            && line.words.dropFirst().allSatisfy {
                $0.word.isOne(of: "the my el la mi es it is please por favor just")
                    || BodyAreaReader.read(Line($0.word)) != nil
            }
    }

    /// In words.
    private static let shortStrike = 5

    /// `strike out the shoulder`: of several parts of the body that were named one is taken out.
    var struckArea: FieldValue? {
        guard line.strikesOut || namesWhatGoes, case .bodyArea(let known)? = booking[.bodyArea],
            let struck = BodyAreaReader.read(line)?.value.areas, struck.allSatisfy(known.areas.contains)
        else { return nil }
        let left = known.areas.filter { !struck.contains($0) }
        // Of both sides one may have been the other part's.
        return left.isEmpty ? nil : .bodyArea(BodyAreas(areas: left, side: known.side == .both ? nil : known.side))
    }

    /// `it's the left one`: the side of a part of the body that was named before.
    private func side() -> FieldValue? {
        guard case .bodyArea(let areas)? = booking[.bodyArea], areas.side == nil || corrects,
            let side = BodyAreaReader.sideAlone(line)?.value ?? BodyAreaReader.sideLeft(by: line, of: areas.side),
            side != areas.side
        else { return nil }
        return .bodyArea(BodyAreas(areas: areas.areas, side: side))
    }

    /// `the other knee`: a part of the body that is known, and its other side.
    private func namesOtherSide(_ field: BookingField) -> Bool {
        guard field == .bodyArea, case .bodyArea(let known)? = booking[.bodyArea],
            BodyAreaReader.sideLeft(by: line, of: known.side) != nil
        else { return false }
        return BodyAreaReader.read(line)?.value.areas.allSatisfy(known.areas.contains) ?? true
    }

    /// `no, put 7`: a pain that is known, with another number, where no number is asked for.
    private func pain() -> FieldValue? {
        // `I have no pain`, at the review
        if corrects, given.isEmpty, case .pain(let known)? = booking[.painLevel], known > 0,
            line.parts.contains(where: { ["i have no pain", "no pain at all", "no tengo dolor"].contains($0.plain) })
        {
            return .pain(0)
        }
        // `no, 7`, `bueno 7`, right behind the pain
        if booking.focus == .clinician, given.isEmpty, line.words.count <= Self.shortDay,
            line.words.first?.word.isOne(of: "no perdon sorry bueno actually wait mejor make") == true,
            case .pain(let known)? = booking[.painLevel],
            let number = line.words.lazy.compactMap({ NumberWords.value([$0])?.value ?? $0.number }).first,
            (0...10).contains(number), number != known
        {
            return .pain(number)
        }
        guard given.isEmpty, corrects || line.words.contains(where: { $0.word == "no" }),
            case .pain(let pain)? = booking[.painLevel], let focus = booking.focus,
            ![.days, .times, .phone, .dateOfBirth].contains(focus),
            case let verbs = line.words.indices.filter({
                line.words[$0].word.isOne(of: "put make say call ponle pon ponga pain dolor")
            }),
            let number = verbs.lazy.compactMap({ verb in
                line.words[verb...].dropFirst().prefix(Self.nearNumber)
                    .compactMap({ NumberWords.value([$0])?.value }).first
            }).first,
            (0...10).contains(number), number != pain
        else { return nil }
        return .pain(number)
    }

    /// In words: `no, Tuesday then`.
    private static let shortDay = 3
    /// In words: `make that pain number a 5`.
    private static let nearNumber = 6

    /// `the other doctor instead`: of two clinicians the one who was not wished for before.
    private func clinician() -> FieldValue? {
        guard corrects, case .clinician(let old)? = booking[.clinician], old != .any,
            zip(line.words, line.words.dropFirst()).contains(where: {
                $0.word.isOne(of: "other otro otra") && $1.word.isOne(of: "doctor doc therapist doctora terapeuta one")
            })
        else { return nil }
        return .clinician(old == .shulman ? .mckay : .shulman)
    }

    /// `take Thursday off`, `scratch the mornings`.
    private var dropped: [(field: BookingField, value: FieldValue)] {
        guard !line.asks, case .days(let days)? = booking[.days] ?? .days([]),
            case .times(let times)? = booking[.times] ?? .times([])
        else { return [] }
        // `no, Tuesday`, where Monday is known: the other day is meant, and not its absence.
        if line.words.first?.word == "no", line.tokens.dropFirst().first?.kind == .mark,
            line.words.count <= Self.shortDay, !days.isEmpty,
            case let new = Whens(line.part(1..<line.tokens.count), today: today).days, !new.isEmpty,
            !new.contains(where: { day in
                days.contains {
                    $0 == day || $0.weekdays?.contains { $0 == day.start?.weekday } == true || $0.start == day.start
                }
            })
        {
            return [(.days, .days(new))]
        }
        let left = DroppedWishes(line, days: days, times: times, today: today)
        return [left.days.map { (.days, .days($0)) }, left.times.map { (.times, .times($0)) }].compactMap(\.self)
    }

    /// `can you add that i can't sleep on that side`: behind the reason that is known, in the patient's words.
    private var reason: (field: BookingField, value: FieldValue)? {
        // What was left out is a field's value or a note first, and else a part of the reason.
        let besides = given.isEmpty && Notes.read(line).isEmpty ? line.toldBesides : nil
        guard given.isSubset(of: Self.ofComplaints), booking.focus != .reason, let addition = line.addition ?? besides
        else { return nil }
        guard case .reason(let known)? = booking[.reason] else { return (.reason, .reason(addition)) }
        let both = known + "; " + addition
        return both.utf8.count > FieldReader.longestReason ? nil : (.reason, .reason(both))
    }

    /// What a complaint may name, and then belongs to it.
    static let ofComplaints: Set<BookingField> = [.bodyArea, .onset, .painLevel]

    /// `Browne with an e`.
    private var name: (field: BookingField, value: FieldValue)? {
        guard !line.asks, !tellsOfOthers, case .name(let name)? = booking[.name],
            Choices.clinician(line, isAsked: false) == nil, given.isEmpty,
            let new = Names.corrected(name, by: line)
        else { return nil }
        return (.name, .name(new.value))
    }
}
