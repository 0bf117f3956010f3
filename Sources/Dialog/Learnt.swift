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
            self.init(knowledge, abilities: abilities, realWords: realWords, screen: SafetyScreen())
        }

        /// Learns anew what the knowledge files changed; the screen, which is learnt from none of them, stays.
        package init(
            _ knowledge: KnowledgeBase, abilities: Abilities, realWords: RealWords, keepingScreenOf desk: Desk
        ) {
            self.init(knowledge, abilities: abilities, realWords: realWords, screen: desk.screen)
        }

        init(matcher: Matcher, screen: SafetyScreen) { (self.matcher, self.screen) = (matcher, screen) }

        private init(
            _ knowledge: KnowledgeBase, abilities: Abilities, realWords: RealWords, screen: SafetyScreen
        ) {
            self.screen = screen
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
