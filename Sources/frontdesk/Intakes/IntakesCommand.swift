import ArgumentParser

/// `frontdesk intakes`: what staff do with saved requests.
struct IntakesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intakes",
        abstract: "Work with the saved requests: list, show, done, export, verify, purge, watch.",
        discussion: """
            EXAMPLES
              frontdesk intakes list               who waits for a call
              frontdesk intakes show K7QF2M        one request as a page
              frontdesk intakes done K7QF2M        the clinic has called
              frontdesk intakes verify             prove that none is missing or changed
            """,
        subcommands: [
            ListIntakesCommand.self, ShowIntakeCommand.self, DoneIntakeCommand.self, VerifyIntakesCommand.self,
            PurgeIntakesCommand.self, WatchIntakesCommand.self, ExportIntakesCommand.self, DraftsCommand.self,
        ],
        defaultSubcommand: ListIntakesCommand.self)
}
