import Foundation
import Knowledge
import Language
import Matching

/// `bench [--train FILE --test FILE] [--knowledge DIR]`: ratios to SQLite FTS5 in the same run, and how the cost grows;
/// `bench --saves`: only what saving a request costs.
@main
enum Bench {
    static func main() throws {
        let options = Array(CommandLine.arguments.dropFirst())
        func value(_ name: String) -> String? {
            options.firstIndex(of: name).flatMap { options.indices.contains($0 + 1) ? options[$0 + 1] : nil }
        }
        if options.contains("--saves") { return try SaveCost.report() }
        let corpus =
            if let training = value("--train"), let questions = value("--test") {
                try Corpus(training: training, questions: questions)
            } else {
                Corpus(phrasings: 15_000)
            }
        compare(corpus)
        ScreenCost.report(corpus.questions.prefix(1000).map { $0 })
        if let folder = value("--knowledge") { clinic(folder) }
        grow()
        try SaveCost.report()
    }

    /// One corpus: learning, and a question here and there.
    private static func compare(_ corpus: Corpus) {
        print("\(corpus.name): \(corpus.phrasings.count) phrasings, \(corpus.questions.count) questions")
        let knowledge = corpus.knowledge
        let learning = Stopwatch.median { _ = Matcher(knowledge) }
        let matcher = Matcher(knowledge)
        let questions = corpus.questions.prefix(1000).map { $0 }
        let ours = Stopwatch.median { for question in questions { _ = matcher.match(Line(question)) } }
        let index = FullTextIndex(corpus.phrasings.map(\.text))
        let theirs = Stopwatch.median { for question in questions { _ = index.best(question) } }
        let each = { (seconds: Double) in shown(seconds / Double(questions.count) * 1e6) }
        print("  learnt in \(shown(learning)) s CPU")
        print("  a question: \(each(ours)) µs, FTS5 bm25 \(each(theirs)) µs: \(shown(theirs / ours)) times faster")
        print("")
    }

    private static func clinic(_ folder: String) {
        var knowledge = knowledgeFolder(folder)
        let reading = Stopwatch.median { knowledge = knowledgeFolder(folder) }
        let learning = Stopwatch.median { _ = Matcher(knowledge) }
        let phrasings = LanguageCode.allCases.flatMap { knowledge[$0].entries }.map(\.phrasings.count).reduce(0, +)
        var archive = ArchiveWriter()
        Matcher(knowledge).put(into: &archive)
        print("\(folder): \(phrasings) phrasings")
        print(
            "  read in \(shown(reading)) s CPU, learnt in \(shown(learning)) s, kept in \(archive.bytes.count >> 20) MiB"
        )
        print("")
    }

    /// How the cost grows with the number of phrasings.
    private static func grow() {
        print("phrasings    a question, µs    FTS5, µs    times faster    learnt in, s    peak, MiB")
        for count in [100, 1000, 10_000, 100_000] {
            let corpus = Corpus(phrasings: count)
            let knowledge = corpus.knowledge
            let start = Stopwatch.seconds
            let matcher = Matcher(knowledge)
            let learning = Stopwatch.seconds - start
            let ours = Stopwatch.median(of: 3) {
                for question in corpus.questions { _ = matcher.match(Line(question)) }
            }
            let index = FullTextIndex(corpus.phrasings.map(\.text))
            let theirs = Stopwatch.median(of: 3) { for question in corpus.questions { _ = index.best(question) } }
            let each = 1e6 / Double(corpus.questions.count)
            let columns = [
                "\(count)", shown(ours * each), shown(theirs * each), shown(theirs / ours), shown(learning),
                "\(Stopwatch.peakMemory)",
            ]
            print(
                zip(columns, [9, 18, 12, 16, 16, 13]).map { String(repeating: " ", count: max(0, $1 - $0.count)) + $0 }
                    .joined())
        }
    }

    private static func shown(_ number: Double) -> String {
        number >= 100 ? "\(Int(number.rounded()))" : "\((number * 100).rounded() / 100)"
    }
}
