import Dialog
import FoundationEssentials
import Knowledge
import Language

/// How the desk does on labelled questions.
package struct Evaluation {
    /// One question with what came of it.
    package struct Result: Encodable {
        package let line: Int
        package let text: String
        package let expect: [String]
        package let got: String
        package let outcome: Outcome
    }

    package enum Outcome: String, Codable, CaseIterable { case right, askedBack = "asked back", declined, wrong }

    /// Why the file cannot be used.
    package struct Mistake: Error {
        package let line: Int
        package let reason: String
    }

    package private(set) var results: [Result] = []

    private struct Labelled: Decodable {
        let text: String
        let expect: [String]
    }

    /// - Parameter file: JSON lines `{"text":…,"expect":[id,…]}`; empty lines are passed over.
    package init(_ file: String, _ setting: LineProtocol.Setting) throws(Mistake) {
        for (index, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            guard let row = try? JSONDecoder().decode(Labelled.self, from: Data(line.utf8)) else {
                throw Mistake(line: index + 1, reason: "this is no question {\"text\":\"…\",\"expect\":[\"id\"]}")
            }
            if let name = row.expect.first(where: { !Self.isKnown($0, setting.desk) }) {
                throw Mistake(line: index + 1, reason: "there is no entry and no act `\(name)`")
            }
            var session = setting.session()
            let act = session.respond(to: row.text).turn.acts.first
            results.append(
                Result(
                    line: index + 1, text: row.text, expect: row.expect, got: Self.label(act),
                    outcome: Self.outcome(act, row.expect)))
        }
    }

    /// How many questions came out so.
    package func count(_ outcome: Outcome) -> Int { results.filter { $0.outcome == outcome }.count }

    private static func label(_ act: Act?) -> String {
        guard let act else { return "nothing" }
        let topics = act.topics.isEmpty ? act.topic ?? "" : act.topics.joined(separator: "/")
        return topics.isEmpty ? act.kind.rawValue : act.kind.rawValue + ":" + topics
    }

    private static func outcome(_ act: Act?, _ expect: [String]) -> Outcome {
        guard let act else { return .wrong }
        let wanted = Set(expect.map { String($0.split(separator: ":").last ?? "") })
        let names = [act.topic, act.kind.rawValue, kinds[act.kind]].compactMap(\.self)
        if names.contains(where: wanted.contains) { return .right }
        switch act.kind {
        case .clarify: return act.topics.contains(where: wanted.contains) ? .askedBack : .wrong
        case .unknown: return wanted.contains("out-of-scope") ? .right : .declined
        case .outOfScope: return .declined
        default: return .wrong
        }
    }

    private static func isKnown(_ name: String, _ desk: Desk) -> Bool {
        let id = String(name.split(separator: ":").last ?? "")
        return desk.knowledge.entry(id, in: .english) != nil || Act.Kind(rawValue: id) != nil
            || kinds.values.contains(id)
    }

    /// Other names of kinds in question files.
    private static let kinds: [Act.Kind: String] = [.outOfScope: "out-of-scope", .medicalAdvice: "medical-advice"]
}
