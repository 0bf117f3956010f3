package import Dialog
package import Intake
package import Knowledge
import Safety

/// What a desk is made of, besides the files.
package struct DeskMaking: Sendable {
    let folder: String
    let abilities: Desk.Abilities
    /// The files as they may be spoken: without what is switched off, or not approved.
    let inForce: @Sendable (KnowledgeBase, [KnowledgeFile]) -> KnowledgeBase
    let cache: @Sendable (ContentHash) -> DeskCache?

    package init(
        folder: String, abilities: Desk.Abilities,
        inForce: @escaping @Sendable (KnowledgeBase, [KnowledgeFile]) -> KnowledgeBase,
        cache: @escaping @Sendable (ContentHash) -> DeskCache?
    ) {
        (self.folder, self.abilities, self.inForce, self.cache) = (folder, abilities, inForce, cache)
    }

    /// The desk of some files, with what was learnt of them earlier, or else learning now and keeping it.
    ///
    /// It learns from the whole knowledge, so that it understands also what it may not speak about.
    ///
    /// - Parameters:
    ///   - old: a desk, and the files it learnt from, that is taken over as far as they are the same.
    ///   - learning: called before it learns anew.
    package func desk(
        _ knowledge: KnowledgeBase, _ folder: KnowledgeFolder, after old: (desk: Desk, learnt: ContentHash?)? = nil,
        learning: () -> Void = {}
    ) -> Desk {
        let spoken = inForce(knowledge, folder.files)
        if let old, old.learnt == folder.learntHash { return old.desk.speaking(spoken) }
        let cache = cache(folder.learntHash)
        let screen = old?.desk.screen ?? cache?.readScreen()
        if let screen, let learnt = cache?.read(knowledge, abilities, screen: screen) {
            return Desk(spoken, abilities: abilities, learnt: learnt)
        }
        learning()
        let learnt = Desk.Learnt(
            knowledge, abilities: abilities, realWords: SystemWords.read(), screen: { screen ?? SafetyScreen() })
        if screen == nil { cache?.write(learnt.screen) }
        cache?.write(learnt)
        return Desk(spoken, abilities: abilities, learnt: learnt)
    }
}
