import Knowledge
import Language
import Safety

extension TurnBuilder {
    /// What was told as the reason to come is kept for staff, also where it raised an alarm.
    private mutating func keepReason() {
        guard conversation.booking?.focus == .reason, conversation.booking?.values[.reason] == nil,
            !line.isQuestion, case .value(let value, let range) = fieldReader.answer(.reason)
        else { return }
        _ = accept(value, .reason, range)
        asides = []
        if let next = conversation.booking?.nextField(pack.fields, today: today) {
            conversation.booking?.focus = next
            if next != .consent, next != .confirm, conversation.booking?.came.contains(next) == false {
                conversation.booking?.came.append(next)
            }
        }
    }

    /// The alarm's own words, first and alone; a booking underneath is kept.
    mutating func alarm(_ finding: SafetyFinding, _ language: LanguageCode) {
        let text: TextID
        let kind: Act.Kind
        switch (finding.level, finding.flag) {
        case (.emergency, _): (text, kind) = (.emergency, .emergency)
        case (.crisis, .now): (text, kind) = (.crisisNow, .crisis)
        case (.crisis, .abuse): (text, kind) = (.crisisAbuse, .crisis)
        case (.crisis, .harm), (.crisis, nil): (text, kind) = (.crisis, .crisis)
        case (.urgent, _), (.caution, _): (text, kind) = (.urgent, .urgent)
        }
        if kind != .crisis { conversation.alarmTurn = conversation.turns }
        let part = desk.part(text, in: language)
        if conversation.channel == .kiosk { reply.add(desk.part(.kioskFirst, in: language)) }
        reply.add(part)
        acts = [Act(kind, source: part.template.location, flag: finding.flag?.rawValue)]
        conversation.choices = []
        conversation.openStop = nil
        conversation.openWithdrawal = nil
        if finding.flag == .abuse {
            conversation.booking?.voicemail = false
            conversation.heard = []
        }
        guard conversation.booking != nil else { return }
        if kind != .crisis { keepReason() }
        if kind == .urgent {
            askAgain()
        } else {
            conversation.booking?.isPaused = true
        }
    }
}
