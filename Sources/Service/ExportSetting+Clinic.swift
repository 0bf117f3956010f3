import Dialog
package import Export
import Intake
package import Knowledge
import Language
import Slots

extension ExportSetting {
    /// Exports in the clinic's words and on its clock.
    package init(_ knowledge: KnowledgeBase, zone clock: ClinicClock) {
        let speech = ValueSpeech(words: BuiltIn.pack(.english).words)
        self.init(
            questionnaires: LanguageCode.allCases.compactMap { Self.questionnaire(knowledge, $0) },
            clinician: { speech.text(.clinician($0)) }, words: { speech.when($0) },
            phone: { speech.text(.phone(PhoneNumber(e164: $0))) },
            moment: { clock.moment($0, $1) }, software: "frontdesk \(ProgramVersion.text)")
    }

    /// The questions of the booking, but for the two that are about sending it.
    private static func questionnaire(_ knowledge: KnowledgeBase, _ language: LanguageCode) -> Questionnaire? {
        guard let code = IntakeLanguage(rawValue: language.rawValue) else { return nil }
        let asked = knowledge[language].fields.filter { $0.field != .consent && $0.field != .confirm }
        let questions = asked.map { script in
            Questionnaire.Question(
                id: script.field.rawValue, text: script.question.filled { knowledge.facts[$0] },
                isRequired: script.field == .name)
        }
        let title = knowledge.entry("book", in: language)?.title ?? "Request"
        return Questionnaire(title: title, language: code, questions: questions)
    }
}

/// The program's version, as `--version` tells it.
package enum ProgramVersion {
    package static let text = "0.1.0"
}
