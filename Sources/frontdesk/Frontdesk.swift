import ArgumentParser
import Service

/// The program: one subcommand a file.
@main
struct Frontdesk: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frontdesk",
        abstract: "The clinic's front desk: answers patients' questions and takes requests for appointments.",
        discussion: """
            EXAMPLES
              frontdesk                                     talk at the prompt
              frontdesk ask "can i do this at home"         one answer
              frontdesk explain "can i do this at home"     why that answer
              frontdesk check Knowledge                     check the knowledge files
              frontdesk test Knowledge                      test the examples inside the entries
              frontdesk intakes list                        who waits for a call

            EXIT STATUS
              0 done; 64 usage; 65 data wrong; 66 no such input; 69 unavailable;
              70 our own bug; 73 cannot create; 74 I/O; 77 no permission;
              ended by a signal: 128 and its number.
            """,
        version: ProgramVersion.text,
        subcommands: [
            ChatCommand.self, KioskCommand.self, AskCommand.self, ExplainCommand.self, CheckCommand.self,
            TestCommand.self,
            EvaluateCommand.self, ChangesCommand.self, NewCommand.self, PreviewCommand.self, MapCommand.self,
            ApproveCommand.self, OffCommand.self, OnCommand.self, GapsCommand.self, StatsCommand.self,
            SafetyCommand.self, UnderstandCommand.self, IntakesCommand.self, KeysCommand.self,
        ],
        defaultSubcommand: ChatCommand.self)
}
