/// Lines as people type them, invented, with what each is.
///
/// They are what `Likeness` learns from. The quiet ones hold many ordinary questions that stand in the knowledge files
/// too: the program has to know them by itself, so that no file can teach it to keep quiet. Those of the tests' core
/// list are here as well; the test that measures on it leaves them out first.
enum SafetyExamples {
    static var all: [(kind: Likeness.Kind, text: String)] {
        files.flatMap { kind, text in text.split(separator: "\n").map { (kind, String($0)) } }
            + OrdinaryComplaints.all.map { (.quiet, $0) }
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
