package import Knowledge
package import Language
import Matching
import Safety

extension Desk {
    /// What a desk learns when it starts.
    package struct Learnt: Sendable {
        let matcher: Matcher
        let screen: SafetyScreen

        /// Learns from the knowledge, and from the program's own examples of danger.
        ///
        /// - Parameter realWords: words that are never taken for misspelt ones.
        package init(_ knowledge: KnowledgeBase, abilities: Abilities = Abilities(), realWords: RealWords = .none) {
            screen = SafetyScreen()
            matcher = Matcher(knowledge, leavingOut: abilities.silent, real: realWords, dangers: screen.vocabulary)
        }

        /// What `put` wrote for the same knowledge and abilities.
        package init(
            _ archive: ArchiveReader, _ knowledge: KnowledgeBase, abilities: Abilities
        ) throws(ArchiveReader.Broken) {
            screen = try SafetyScreen(archive)
            matcher = try Matcher(archive, knowledge, leavingOut: abilities.silent)
        }

        /// Writes it down, so that it need not be learnt again.
        package func put(into archive: inout ArchiveWriter) {
            screen.put(into: &archive)
            matcher.put(into: &archive)
        }
    }
}
