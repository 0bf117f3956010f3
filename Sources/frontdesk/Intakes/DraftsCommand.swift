import ArgumentParser
import Intake
import Service
import Terminal

/// `frontdesk intakes drafts`: what was begun and not sent, for a patient who asks at the desk.
struct DraftsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drafts", abstract: "List what was begun and not sent, to help a patient who asks for it.",
        discussion: """
            EXAMPLES
              frontdesk intakes drafts
              frontdesk intakes drafts --key desk.key

            These patients have not agreed to be called. Seven days after the last answer a draft is removed.
            """)

    @OptionGroup var options: StoreOptions

    func run() throws {
        let store = try options.store()
        let drafts = try StoreOptions.explaining { () throws(SaveFailure) in
            _ = try store.survey()
            return try store.allDrafts()
        }
        guard !drafts.isEmpty else { return Pipe.write("No drafts.\n") }
        let table = TextTable([IntakeSummary.head(time: "last answer")] + drafts.map { IntakeSummary($0).cells })
        Pipe.write(table.text(columns: Output.standard.columns))
    }
}
