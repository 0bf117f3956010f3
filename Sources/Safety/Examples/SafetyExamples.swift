/// Lines as people type them, invented, with what each is.
///
/// They are what `Likeness` learns from; `core.tsv` of the tests and other held-out lines must never be among them.
enum SafetyExamples {
    static var all: [(kind: Likeness.Kind, text: String)] {
        files.flatMap { kind, text in text.split(separator: "\n").map { (kind, String($0)) } }
    }

    private static let files: [(Likeness.Kind, String)] = [
        (.emergency, englishEmergency),
        (.suicide, englishSuicide),
        (.harm, englishHarm),
        (.abuse, englishAbuse),
        (.urgent, englishUrgent),
        (.quiet, englishQuiet),
        (.emergency, spanishEmergency),
        (.suicide, spanishSuicide),
        (.harm, spanishHarm),
        (.abuse, spanishAbuse),
        (.urgent, spanishUrgent),
        (.quiet, spanishQuiet),
    ]
}
