import ArgumentParser

/// `frontdesk gaps`: what patients asked that was not answered, and what staff make of it.
struct GapsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps", abstract: "See what was not answered, and teach the desk.",
        discussion: """
            EXAMPLES
              frontdesk gaps
              frontdesk gaps add K7QF2 insurance
              frontdesk gaps new K7QF2
              frontdesk gaps approve K7QF2 --by "Dr. Jane Doe"
              frontdesk gaps dismiss K7QF2

            Names, numbers, addresses, dates and unknown words were taken out before anything was written; of lines about
            harm or abuse nothing is kept. Every action shows the edit it would make, and asks.
            """,
        subcommands: [
            ListGapsCommand.self, AddGapCommand.self, NewFromGapCommand.self, ApproveGapCommand.self,
            DismissGapCommand.self,
        ],
        defaultSubcommand: ListGapsCommand.self)
}
