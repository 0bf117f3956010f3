/// One answer about consent with the words that were shown, so that it can be proved later.
package struct IntakeConsent: Sendable, Hashable, Codable {
    /// `text` is asked only where text messages are wished.
    package enum Purpose: String, Sendable, Codable, CaseIterable { case contact, text }
    package enum Answer: String, Sendable, Codable, CaseIterable { case yes, no }

    package var purpose: Purpose
    package var answer: Answer
    /// The words shown.
    package var text: String
    package var language: IntakeLanguage
    package var at: IntakeTime

    package init(purpose: Purpose, answer: Answer, text: String, language: IntakeLanguage, at: IntakeTime) {
        (self.purpose, self.answer, self.text, self.language, self.at) = (purpose, answer, text, language, at)
    }
}
