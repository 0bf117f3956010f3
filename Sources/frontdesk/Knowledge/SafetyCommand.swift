import ArgumentParser
import Safety
import Service

/// `frontdesk safety`: every rule of the screen with its examples, for a clinician to read on paper.
struct SafetyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "safety", abstract: "Print every rule of the safety screen with its examples, to read and sign.",
        discussion: """
            EXAMPLES
              frontdesk safety | lpr
              frontdesk safety --level crisis
              frontdesk safety --words --examples > screen.md

            What a single line brings up, and by which words: frontdesk explain "LINE".
            """)

    @Option(help: "Only this level: emergency, crisis, urgent or caution.")
    var level: SafetyLevel?

    @Flag(help: "Print the words of each meaning as well.")
    var words = false

    @Flag(help: "Print the lines that others are compared with as well.")
    var examples = false

    func run() throws {
        Pipe.write(SafetyPages(SafetyCatalogue(), level: level).text(withWords: words, withExamples: examples))
    }
}

extension SafetyLevel: ExpressibleByArgument {
    /// The level that has this name.
    public init?(argument: String) {
        guard let level = Self.allCases.first(where: { "\($0)" == argument }) else { return nil }
        self = level
    }
}
