import ArgumentParser
import Dialog
import FoundationEssentials
import Glibc
import Knowledge
import Language
import Service
import Slots
import Workshop

/// `frontdesk changes`: what an edit changes for patients.
struct ChangesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes", abstract: "Show which known questions the present files answer differently.",
        discussion: """
            EXAMPLES
              frontdesk changes                        against the last commit
              frontdesk changes --against HEAD~3
              frontdesk changes --against ../Knowledge-of-last-week

            Known are all phrasings, all lines that must not be answered, and the first lines of the conversations in
            tests/. Also shows which entries say other words.
            """)

    @Option(help: "A folder, or a commit of the repository that holds the knowledge.")
    var against = "HEAD"

    @Flag(help: "Print one JSON object.")
    var json = false

    @OptionGroup var options: DeskOptions

    func run() throws {
        let path = options.clinic.path()
        var isFolder = false
        let isOld = FileManager.default.fileExists(atPath: against, isDirectory: &isFolder) && isFolder
        let copy = isOld ? nil : try checkedOut(against, path)
        defer { if let copy { try? FileManager.default.removeItem(atPath: copy) } }
        let before = try options.setting(store: nil, folder: copy ?? against, isRehearsal: true)
        let after = try options.setting(store: nil, isRehearsal: true)
        let changes = AnswerChanges(before: before.desk, after: after.desk, now: after.clock.now)
        if json { Pipe.write(try Message(changes).text) } else { report(changes) }
    }

    /// The folder as a commit has it, in a place of its own.
    private func checkedOut(_ commit: String, _ path: String) throws -> String {
        let place = FileManager.default.temporaryDirectory.appending(path: "frontdesk-\(getpid())").path
        try? FileManager.default.createDirectory(
            atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let script = #"git -C "$1" archive --format=tar -o "$3.tar" "$2" . && tar -x -C "$3" -f "$3.tar""#
        defer { try? FileManager.default.removeItem(atPath: place + ".tar") }
        let status = Shell.run(script, [path, commit, place])
        let folder = try? KnowledgeFolder(place)
        guard status == 0, folder?.holdsKnowledge == true else {
            try? FileManager.default.removeItem(atPath: place)
            Staff.tell(
                "\(path) has no knowledge in \(commit), or is in no git repository; name a folder with --against DIR")
            throw ExitCode(66)
        }
        return place
    }

    private func report(_ changes: AnswerChanges) {
        let count = changes.changes.count
        let what = count == 0 ? "Changes none" : "Changes \(count)"
        Pipe.write("\(what) of \(changes.asked) known questions\(count == 0 ? "." : ":")\n")
        for change in changes.changes {
            Pipe.write("  \(change.question)\n    before: \(change.before)\n    after:  \(change.after)\n")
        }
        guard !changes.reworded.isEmpty else { return }
        let number = changes.reworded.count
        Pipe.write("\n\(number == 1 ? "1 entry says" : "\(number) entries say") other words:\n")
        for one in changes.reworded {
            let state = one.before == nil ? "new" : one.after == nil ? "gone" : "changed"
            Pipe.write(
                TextDiff.text(
                    "\(one.id) (\(one.language.rawValue)), \(state)", from: one.before ?? "", to: one.after ?? ""))
        }
    }

    /// The changes as a program reads them.
    private struct Message: Encodable {
        struct Change: Encodable {
            let question: String
            let before: String
            let after: String
        }

        let asked: Int
        let changes: [Change]
        let reworded: [String]

        init(_ changes: AnswerChanges) {
            asked = changes.asked
            self.changes = changes.changes.map { Change(question: $0.question, before: $0.before, after: $0.after) }
            reworded = changes.reworded.map { "\($0.id) (\($0.language.rawValue))" }
        }

        var text: String {
            get throws {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
                return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
            }
        }
    }
}
