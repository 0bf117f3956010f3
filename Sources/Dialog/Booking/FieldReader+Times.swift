import Language
import Slots

/// Days and times that would suit.
extension FieldReader {
    var days: Answer {
        var whens = Whens.ofVisit(wishLine, today: today)
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

    var times: Answer {
        let whens = Whens.ofVisit(wishLine, today: today)
        if !whens.times.isEmpty { return .value(.times(whens.times), whens.range ?? whole) }
        // `not too early` names no hour: any that staff find, and the words as a note.
        if whens.saysAnyTime || whens.saysAnyDay || Choices.isIndifferent(line) || Notes.saysHowEarly(line) {
            return .value(.times([]), whens.range ?? whole)
        }
        if let hours = bareHours { return .value(.times(hours), whole) }
        guard line.words.count <= 3, let bare = bareSpan ?? bareHour else { return .none }
        return .value(.times([bare]), whole)
    }

    /// `10 or 11`, `9 o 930`: where a time was asked for, a list of numbers is one of hours.
    private var bareHours: [WhenValue]? {
        let numbers = line.words.compactMap { $0.number ?? NumberWords.value([$0])?.value }
        let isList = line.tokens.allSatisfy { token in
            token.number != nil || NumberWords.value([token]) != nil
                || token.word.isOne(of: ", or and o y either maybe ish a las at los")
        }
        // `10 y 15` is a quarter past.
        let isQuarter = line.tokens.contains { $0.word == "y" } && numbers.last.map { $0 % 15 == 0 } == true
        let hasJoint = line.tokens.contains { $0.word.isOne(of: ", or and o y") }
        let hours = numbers.compactMap { Self.clock(String($0)) }
        guard isList, hasJoint, !isQuarter, (2...4).contains(hours.count), hours.count == numbers.count else {
            return nil
        }
        // `6 or 7`: both in the evening.
        let isLate = hours.contains { $0.hour > 17 }
        return hours.map {
            WhenValue(timeStart: isLate && $0.hour == 7 ? ClockTime(hour: 19, minute: $0.minute) ?? $0 : $0)
        }
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

    /// An hour, or hour and minutes in three or four digits, within a clinic's day.
    private static func clock(_ digits: String) -> ClockTime? {
        guard let number = Int(digits) else { return nil }
        let hasMinutes = digits.utf8.count > 2
        let hour = hasMinutes ? number / 100 : number
        guard hour <= 19 else { return nil }
        // Four digits say which half of the day is meant.
        let isLate = digits.utf8.count < 4 && (1...6).contains(hour)
        return ClockTime(hour: isLate ? hour + 12 : hour, minute: hasMinutes ? number % 100 : 0)
    }

    /// `3`: where a time was asked for, a number is one.
    private var bareHour: WhenValue? {
        let numbers = line.words.compactMap { $0.number ?? NumberWords.value([$0])?.value }
        guard let hour = numbers.first, (1...19).contains(hour), numbers.count == 1 else {
            let plain = line.words.map(\.word).filter { !$0.isOne(of: "please pls por favor") }.joined(separator: " ")
            return plain.isOne(of: "am early temprano")
                ? WhenValue(part: .morning)
                : plain.isOne(of: "pm late") ? WhenValue(part: .afternoon) : nil
        }
        return ClockTime(hour: (1...6).contains(hour) ? hour + 12 : hour).map { WhenValue(timeStart: $0) }
    }
}
