package import Knowledge
package import Slots

/// Puts values into words by the formats of words.md.
package struct ValueSpeech {
    let words: ValueWords

    package init(words: ValueWords) { self.words = words }

    package func text(_ value: FieldValue) -> String {
        switch value {
        case .name(let name): name.full
        case .phone(let phone): self.phone(phone)
        case .email(let email): email
        case .dateOfBirth(let day): longDate(day)
        case .visit(let visit): words.text(visit.rawValue)
        case .reason(let reason): reason
        case .bodyArea(let areas): bodyAreas(areas)
        case .pain(let level): words.text("pain", ["number": String(level)])
        case .onset(let onset): onset.text
        case .clinician(let clinician): words.text(clinician.rawValue)
        case .days(let wishes): wishes.isEmpty ? words.text("any day") : words.list(wishes.map(when))
        case .times(let wishes): wishes.isEmpty ? words.text("any time") : words.list(wishes.map(times))
        case .contact(let preference): words.text("by \(preference.rawValue)")
        case .guardian(let guardian):
            guardian.relation.map { person(guardian.name, $0) } ?? guardian.name
        case .consent: words.text("yes")
        }
    }

    /// A person and what they are to the patient.
    func person(_ name: String, _ relation: String) -> String {
        words.text("guardian", ["name": name, "relation": self.relation(relation)])
    }

    private func relation(_ name: String) -> String {
        let text = words.text("relation \(name)")
        return text.isEmpty ? name : text
    }

    private func phone(_ phone: PhoneNumber) -> String {
        var text = phone.e164
        if text.hasPrefix("+1"), text.utf8.count == 12 {
            let digits = text.dropFirst(2)
            text = words.text(
                "phone",
                [
                    "area": String(digits.prefix(3)), "exchange": String(digits.dropFirst(3).prefix(3)),
                    "line": String(digits.suffix(4)),
                ])
        }
        guard let extension_ = phone.extension_ else { return text }
        return words.text("phone extension", ["phone": text, "extension": extension_])
    }

    private func bodyAreas(_ areas: BodyAreas) -> String {
        let list = words.list(areas.areas.map { words.text("area \($0)") })
        guard let side = areas.side else { return list }
        return words.text(side.rawValue, ["area": list])
    }

    /// Days and times of one wish.
    package func when(_ wish: WhenValue) -> String {
        let day = days(wish)
        guard wish.hasTime else { return day }
        return words.text("day and time", ["day": day, "time": times(wish)])
    }

    private func days(_ wish: WhenValue) -> String {
        let weekdays = wish.weekdays.map { words.list($0.map { words.text($0.rawValue) }) }
        guard let start = wish.start else {
            if case .day(let end)? = wish.end { return words.text("days until", ["to": date(end)]) }
            return weekdays.map { words.text("weekdays", ["weekdays": $0]) } ?? words.text("any day")
        }
        let span =
            switch wish.end {
            case nil: date(start)
            case .open: words.text("days from", ["from": date(start)])
            case .day(let end): words.text("days from to", ["from": date(start), "to": date(end)])
            }
        return weekdays.map { words.text("days only", ["days": span, "weekdays": $0]) } ?? span
    }

    func times(_ wish: WhenValue) -> String {
        if let part = wish.part { return words.text(part.rawValue) }
        switch (wish.timeStart, wish.timeEnd) {
        case (let start?, nil): return words.text("time at", ["time": clock(start)])
        case (let start?, .endOfDay?): return words.text("time from", ["from": clock(start)])
        case (.startOfDay?, let end?), (nil, let end?): return words.text("time until", ["to": clock(end)])
        case (let start?, let end?): return words.text("time between", ["from": clock(start), "to": clock(end)])
        case (nil, nil): return words.text("any time")
        }
    }

    private func clock(_ time: ClockTime) -> String {
        let isMorning = time.hour < 12 || time.hour == 24
        return words.text(
            isMorning ? "clock am" : "clock pm",
            ["hour": String(time.hour % 12 == 0 ? 12 : time.hour % 12), "minute": padded(time.minute, 2)])
    }

    private func date(_ day: CivilDay) -> String {
        words.text(
            "date",
            [
                "weekday": words.text(day.weekday.rawValue), "month": words.text("month \(day.month)"),
                "day": String(day.day),
            ])
    }

    private func longDate(_ day: CivilDay) -> String {
        words.text(
            "date with year",
            ["month": words.text("month \(day.month)"), "day": String(day.day), "year": String(day.year)])
    }
}
