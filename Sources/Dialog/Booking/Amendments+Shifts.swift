import Knowledge
import Language
import Slots

/// Wishes moved by a stretch of time: `the day after instead`, `an hour later`.
extension Amendments {
    /// The one day or the one hour that is known, moved; nil where the line moves nothing, or where several are known.
    var shifted: (field: BookingField, value: FieldValue)? {
        // `the pain comes a day later` tells of something else.
        guard line.words.count <= Self.shortShift, line.words.allSatisfy({ $0.word.isOne(of: Self.shifting) }) else {
            return nil
        }
        if case .days(let days)? = booking[.days], days.count == 1, var day = days.first, let start = day.start,
            day.end == nil, let count = Self.days.first(where: { $0.0.areSaid(in: line) })?.1
        {
            day.start = start.adding(days: count)
            return day.start.map { $0 >= today } == true ? (.days, .days([day])) : nil
        }
        guard let hours = Self.hours.first(where: { $0.0.areSaid(in: line) })?.1 else { return nil }
        return onlyTime?.moved(hours: hours).map(renewed(with:))
    }

    /// `no, 11 not 10`, `the time is wrong, I said 11`: the one hour that is known, said anew.
    var hourAnew: (field: BookingField, value: FieldValue)? {
        guard corrects, !line.isQuestion, line.words.count <= Self.shortShift else { return nil }
        let numbers = line.words.filter { $0.number.map { (1...12).contains($0) } ?? false }
        let denied = Array(zip(line.words, line.words.dropFirst())).last {
            $0.word.isOne(of: "not no") && $1.number != nil
        }?
        .1
        let speaksOfTime =
            line.words.contains { $0.word.isOne(of: "time hour hora") }
            && line.words.contains { $0.word.isOne(of: "wrong said meant dije equivoque mal") }
        guard let hour = numbers.first(where: { $0.range != denied?.range })?.number,
            numbers.count == (denied == nil ? 1 : 2), denied != nil || speaksOfTime,
            let known = onlyTime?.timeStart,
            denied.map({ $0.number == known.hour || $0.number == known.hour - 12 }) ?? true,
            let new = ClockTime(hour: hour < 7 ? hour + 12 : hour)
        else { return nil }
        return renewed(with: WhenValue(timeStart: new))
    }

    /// What is known, with another hour in the place of its one.
    private func renewed(with time: WhenValue) -> (field: BookingField, value: FieldValue) {
        if case .days(let days)? = booking[.days], let day = days.first, day.hasTime {
            return (.days, .days([day.with(times: time)]))
        }
        return (.times, .times([time]))
    }

    /// The one hour that is known, with its day or alone.
    private var onlyTime: WhenValue? {
        if case .days(let days)? = booking[.days], days.count == 1, let day = days.first, day.hasTime {
            return day.times
        }
        guard case .times(let times)? = booking[.times], times.count == 1 else { return nil }
        return times.first
    }

    private static let shifting: StaticString = """
        a an one the day week hour later earlier after before that instead next make it can could you would be please actually oh sorry then just so \
        to move change push i we do um un una dia semana hora despues antes mas tarde temprano siguiente anterior al el la mejor por favor puede ponga \
        pongala muevala que sea
        """

    /// In words: `could you make it the day after instead please`.
    private static let shortShift = 10

    private static let days: [(Phrases, Int)] = [
        (
            Phrases(
                "the day after that;the day after instead;make it the day after;a day later;one day later;the next day instead;un dia despues;al dia siguiente;el dia siguiente"
            ), 1
        ),
        (
            Phrases(
                "a day earlier;one day earlier;the day before instead;the day before that;un dia antes;el dia anterior"),
            -1
        ),
        (
            Phrases(
                "a week later;one week later;the week after instead;the week after that;una semana despues;la semana siguiente"
            ), 7
        ),
    ]
    private static let hours: [(Phrases, Int)] = [
        (Phrases("an hour later;one hour later;una hora despues;una hora mas tarde"), 1),
        (Phrases("an hour earlier;one hour earlier;an hour before;una hora antes;una hora mas temprano"), -1),
    ]
}

extension WhenValue {
    /// A single hour, so many hours later; nil where it is a stretch, a part of the day, or would leave the day.
    fileprivate func moved(hours: Int) -> WhenValue? {
        guard let timeStart, timeEnd == nil, part == nil,
            let time = ClockTime(hour: timeStart.hour + hours, minute: timeStart.minute)
        else { return nil }
        return WhenValue(timeStart: time)
    }
}
