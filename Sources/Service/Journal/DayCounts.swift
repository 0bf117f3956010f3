import Dialog

/// What a day's talks came to, in numbers alone.
package struct DayCounts: Codable, Sendable, Equatable {
    package var talks = 0
    package var answered = 0
    package var askedBack = 0
    package var handedOff = 0
    /// Medical advice, and what is out of the clinic's scope.
    package var declined = 0
    package var unanswered = 0
    /// Emergencies, crises and what is to be seen today.
    package var alarms = 0
    package var begun = 0
    package var saved = 0
    /// How often each entry was said.
    package var topics: [String: Int] = [:]

    package init() {}

    /// Questions, whatever became of them.
    package var asked: Int { answered + askedBack + handedOff + declined + unanswered }

    package static func + (left: DayCounts, right: DayCounts) -> DayCounts {
        var sum = left
        sum.talks += right.talks
        sum.answered += right.answered
        sum.askedBack += right.askedBack
        sum.handedOff += right.handedOff
        sum.declined += right.declined
        sum.unanswered += right.unanswered
        sum.alarms += right.alarms
        sum.begun += right.begun
        sum.saved += right.saved
        sum.topics.merge(right.topics, uniquingKeysWith: +)
        return sum
    }

    /// Counts a turn by what it chiefly did.
    mutating func count(_ act: Act?) {
        guard let act else { return }
        switch act.kind {
        case .answer: answered += 1
        case .clarify: askedBack += 1
        case .handoff: handedOff += 1
        case .outOfScope, .medicalAdvice: declined += 1
        case .unknown: unanswered += 1
        case .emergency, .crisis, .urgent: alarms += 1
        case .greeting, .thanks, .goodbye, .help, .human, .booking: return
        }
        if let topic = act.topic { topics[topic, default: 0] += 1 }
    }
}
