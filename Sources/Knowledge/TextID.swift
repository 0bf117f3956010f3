/// A sentence the desk says between answers, by the id its file gives it.
package enum TextID: String, Sendable, CaseIterable, Codable {
    // replies.md
    case unknown
    case unknownAgain = "unknown-again"
    case nearest
    case clarify
    case offerBooking = "offer-booking"
    case offerDeclined = "offer-declined"
    case answerUnavailable = "answer-unavailable"
    case englishOnly = "english-only"
    case choice
    case nothingSaid = "nothing-said"
    case lineCut = "line-cut"
    case tooLong = "too-long"
    case topics
    case noBooking = "no-booking"
    case startOver = "start-over"
    case languageChanged = "language-changed"
    case nothingToRepeat = "nothing-to-repeat"
    case handOffBooking = "hand-off-booking"
    case lineCleared = "line-cleared"
    case ready
    case kioskWelcome = "kiosk-welcome"
    case kioskAnyKey = "kiosk-any-key"
    case kioskLanguage = "kiosk-language"
    case kioskFooter = "kiosk-footer"
    case kioskDesk = "kiosk-desk"
    case kioskHelp = "kiosk-help"
    case kioskIdle = "kiosk-idle"
    case kioskIdleRequest = "kiosk-idle-request"
    case kioskNoEffect = "kiosk-no-effect"
    case kioskMore = "kiosk-more"
    case kioskMoreTime = "kiosk-more-time"
    case kioskCount = "kiosk-count"
    case kioskStartOver = "kiosk-start-over"
    case kioskDone = "kiosk-done"
    case kioskBroken = "kiosk-broken"
    // booking.md
    case noted
    case notedItem = "noted-item"
    case review
    case reviewLine = "review-line"
    case whichField = "which-field"
    case back
    case backAtStart = "back-at-start"
    case backToBooking = "back-to-booking"
    case skipped
    case contactNeeded = "contact-needed"
    case valueTooLong = "value-too-long"
    case minor
    case saved
    case savedByEmail = "saved-by-email"
    case notSaved = "not-saved"
    case cannotSave = "cannot-save"
    case cancel
    case cancelled
    case keptGoing = "kept-going"
    case noConsent = "no-consent"
    case leftUnsent = "left-unsent"
    case nameForOther = "name-for-other"
    case phoneForOther = "phone-for-other"
    case consentWithText = "consent-with-text"
    case numberRefused = "number-refused"
    case emailDoubt = "email-doubt"
    case paused
    case cannotGoOn = "cannot-go-on"
    case sentRequest = "sent-request"
    case withdraw
    case withdrawn
    case notWithdrawn = "not-withdrawn"
    case keptRequest = "kept-request"
    case earlierStays = "earlier-stays"
    case oneAtATime = "one-at-a-time"
    case replaced
    case otherSitting = "other-sitting"
    case changeLine = "change-line"
    case draftNotice = "draft-notice"
    case draftNoticeSealed = "draft-notice-sealed"
    case draftBroken = "draft-broken"
    case keep
    case kept
    case keptSealed = "kept-sealed"
    case notKept = "not-kept"
    case resumed
    case noDraft = "no-draft"
    // safety.md
    case emergency
    case crisis
    case crisisNow = "crisis-now"
    case crisisAbuse = "crisis-abuse"
    case urgent
    case caution
    case kioskFirst = "kiosk-first"
    case clearScreen = "clear-screen"

    /// The file that holds it, below a language's folder.
    package var file: ScriptFile {
        switch self {
        case .unknown, .unknownAgain, .nearest, .clarify, .offerBooking, .offerDeclined, .answerUnavailable,
            .englishOnly,
            .choice,
            .nothingSaid, .lineCut, .tooLong, .topics, .noBooking, .startOver, .languageChanged, .nothingToRepeat,
            .handOffBooking, .lineCleared, .ready, .kioskWelcome, .kioskAnyKey, .kioskLanguage, .kioskFooter,
            .kioskDesk,
            .kioskHelp, .kioskIdle,
            .kioskIdleRequest, .kioskNoEffect, .kioskMore, .kioskMoreTime, .kioskCount, .kioskStartOver, .kioskDone,
            .kioskBroken:
            .replies
        case .emergency, .crisis, .crisisNow, .crisisAbuse, .urgent, .caution, .kioskFirst, .clearScreen: .safety
        default: .booking
        }
    }

    /// The holes that are filled with something of the moment; facts may always be inserted.
    var holes: Set<String> {
        switch self {
        case .choice: ["number", "choice"]
        case .noted: ["values"]
        case .notedItem, .reviewLine: ["label", "value"]
        case .kioskIdle, .kioskIdleRequest: ["seconds"]
        case .kioskMore: ["page", "pages"]
        case .kioskCount: ["count", "limit"]
        case .draftNotice, .kept: ["code", "days"]
        case .draftNoticeSealed, .keptSealed: ["days"]
        case .saved, .savedByEmail, .sentRequest, .withdraw, .withdrawn, .keptRequest, .earlierStays, .replaced,
            .otherSitting:
            ["reference"]
        case .changeLine: ["label"]
        case .emailDoubt: ["email"]
        default: []
        }
    }
}

/// A file whose ids the program knows.
package enum ScriptFile: String, Sendable, CaseIterable {
    case replies, booking, safety, words
    case smallTalk = "small-talk"

    var name: String { rawValue + ".md" }
}
