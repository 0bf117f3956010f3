import ArgumentParser
import FoundationEssentials
import Service

/// `frontdesk evaluate`: how right the desk is on labelled questions.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Count right, asked back, declined and wrong on labelled questions.",
        discussion: """
            EXAMPLES
              frontdesk evaluate questions.jsonl
              frontdesk evaluate questions.jsonl --json

            Each line of the file: {"text":"can i do it at home","expect":["self-administered"]}
            """)

    @Argument(help: "The file with the questions.")
    var file: String

    @Flag(help: "Print one JSON object with the counts and every result.")
    var json = false

    @OptionGroup var options: DeskOptions

    private struct Report: Encodable {
        let questions: Int
        let counts: [String: Int]
        let results: [Evaluation.Result]
    }

    func run() throws {
        Surroundings.harden()
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            Staff.tell("there is no readable file \(file)")
            throw ExitCode(66)
        }
        let evaluation: Evaluation
        do {
            evaluation = try Evaluation(text, try options.setting(store: nil, forAsking: true))
        } catch let mistake as Evaluation.Mistake {
            Staff.tell("\(file):\(mistake.line):1: \(mistake.reason)")
            throw ExitCode(65)
        }
        if json { return try writeJSON(evaluation) }
        for result in evaluation.results where result.outcome != .right {
            let wanted = result.expect.joined(separator: " or ")
            Pipe.write(
                "\(file):\(result.line): \(result.outcome.rawValue): \(result.got), not \(wanted): \(result.text)\n")
        }
        let total = evaluation.results.count
        for outcome in Evaluation.Outcome.allCases {
            let count = evaluation.count(outcome)
            Pipe.write("\(outcome.rawValue): \(count) of \(total)\(Self.percent(count, total))\n")
        }
    }

    private static func percent(_ count: Int, _ total: Int) -> String {
        guard total > 0 else { return "" }
        let tenths = (count * 1000 + total / 2) / total
        return " (\(tenths / 10).\(tenths % 10) %)"
    }

    private func writeJSON(_ evaluation: Evaluation) throws {
        let counts = Evaluation.Outcome.allCases.map { ($0.rawValue, evaluation.count($0)) }
        let report = Report(
            questions: evaluation.results.count, counts: Dictionary(uniqueKeysWithValues: counts),
            results: evaluation.results)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        Pipe.write(String(decoding: try encoder.encode(report), as: UTF8.self) + "\n")
    }
}
