import Knowledge
import Language
import Safety

extension TurnBuilder {
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
        if kind == .urgent {
            askAgain()
        } else {
            conversation.booking?.isPaused = true
        }
    }
}
