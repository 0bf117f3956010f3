import ArgumentParser
import Dialog
import FoundationEssentials
import Knowledge
import Language
import Service
import Terminal
import Workshop

/// `frontdesk gaps list`: the questions, most asked first, with the entries that come nearest.
struct ListGapsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what was not answered, most asked first.")

    @Flag(help: "Also what is answered by now, and what was dismissed.")
    var all = false

    @Flag(help: "Print a JSON array with an object for each question.")
    var json = false

    @OptionGroup var options: GapOptions

    /// A question and what the present desk makes of it.
    private struct Row: Encodable {
        let handle: String
        let words: String
        let language: String
        let count: Int
        let lastSeen: String
        let kinds: [String]
        let others: [String]
        let nearest: [String]
        /// What would answer it now; nil where nothing would.
        let answeredBy: String?
    }

    func run() throws {
        let material = try options.material(all: all)
        let setting = material.list.groups.isEmpty ? nil : try options.desk.setting(store: nil, isRehearsal: true)
        let rows = material.list.groups.compactMap { group in setting.map { row(group, $0) } }.filter {
            all || $0.answeredBy == nil
        }
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
            Pipe.write(String(decoding: try encoder.encode(rows), as: UTF8.self) + "\n")
        } else {
            report(rows)
        }
    }

    private func row(_ group: GapGroup, _ setting: LineProtocol.Setting) -> Row {
        let explanation = setting.session(language: group.language).explain(group.trial)
        let act = explanation.turn.acts.first
        return Row(
            handle: group.handle, words: group.words, language: group.language.rawValue, count: group.count,
            lastSeen: group.lastSeen, kinds: group.kinds.map(\.rawValue).sorted(), others: group.others,
            nearest: explanation.near.map(\.id),
            answeredBy: answered(group, act, setting.desk))
    }

    /// An answer that the patient said was not meant stays a question until somebody decides.
    private func answered(_ group: GapGroup, _ act: Act?, _ desk: Desk) -> String? {
        guard let act, !group.kinds.contains(.notIt), [.answer, .handoff].contains(act.kind), let topic = act.topic,
            desk.knowledge.entry(topic, in: .english)?.answer != nil
                || desk.knowledge.entry(topic, in: .spanish)?.answer != nil
        else { return nil }
        return topic
    }

    private func report(_ rows: [Row]) {
        guard !rows.isEmpty else { return Pipe.write("No questions wait for an answer.\n") }
        let head = ["", "asked", "last", "what", "words", "nearest entries"]
        let cells = rows.map { row in
            [
                row.handle, "\(row.count)", row.lastSeen, Self.what(row.kinds), row.words,
                row.answeredBy.map { "answered by \($0) now" } ?? row.nearest.joined(separator: ", "),
            ]
        }
        Pipe.write(TextTable([head] + cells).text(columns: Output.standard.columns))
        Pipe.write(
            """

            frontdesk gaps add LETTERS ID      the entry ID answers it: add these words to it
            frontdesk gaps new LETTERS         write a new entry for it
            frontdesk gaps approve LETTERS --by NAME    the entry that is silent may speak
            frontdesk gaps dismiss LETTERS     nothing to do

            """)
    }

    private static func what(_ kinds: [String]) -> String {
        kinds.map { kind in
            switch Gap.Kind(rawValue: kind) {
            case .unknown: "no answer"
            case .askedBack: "asked back"
            case .notIt: "not it"
            case .silent: "not approved"
            case nil: kind
            }
        }.joined(separator: ", ")
    }
}
