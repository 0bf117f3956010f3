import ArgumentParser
import Knowledge
import Language
import Workshop

/// `frontdesk map`: what leads to what.
struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map", abstract: "Draw topics, follow-ups and what leads to what (Mermaid).",
        discussion: """
            EXAMPLES
              frontdesk map > map.mmd
              frontdesk map --language es

            GitHub and many editors draw Mermaid; mermaid.live does it in a browser.
            """)

    @OptionGroup var options: DeskOptions

    func run() throws {
        let (_, knowledge) = try options.openFolder()
        Pipe.write(TopicMap(knowledge, options.language.flatMap(LanguageCode.init) ?? .english).mermaid)
    }
}
