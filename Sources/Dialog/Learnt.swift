package import Knowledge
package import Language
import Learning
import Matching
package import Safety

extension Desk {
    /// What a desk learns when it starts.
    package struct Learnt: Sendable {
        let matcher: Matcher
        package let screen: SafetyScreen

        /// Learns from the knowledge.
        ///
        /// - Parameters:
        ///   - realWords: words that are never taken for misspelt ones.
        ///   - screen: comes from none of the files; made while the rest is learnt.
        package init(
            _ knowledge: KnowledgeBase, abilities: Abilities = Abilities(), realWords: RealWords = .none,
            screen: @Sendable () -> SafetyScreen = { SafetyScreen() }
        ) {
            (self.screen, matcher) = sideBySide(screen) {
                Matcher(
                    knowledge, leavingOut: abilities.silent, real: realWords, dangers: SafetyScreen.vocabulary)
            }
        }

        init(matcher: Matcher, screen: SafetyScreen) { (self.matcher, self.screen) = (matcher, screen) }

        /// What `put` wrote for the same knowledge and abilities.
        package init(
            _ archive: ArchiveReader, _ knowledge: KnowledgeBase, abilities: Abilities, screen: SafetyScreen
        ) throws(ArchiveReader.Broken) {
            self.screen = screen
            matcher = try Matcher(archive, knowledge, leavingOut: abilities.silent)
        }

        /// Writes down what was learnt of the knowledge; the screen is written apart, since no edit changes it.
        package func put(into archive: inout ArchiveWriter) { matcher.put(into: &archive) }
    }
}
