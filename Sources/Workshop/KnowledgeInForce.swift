package import Knowledge

/// The knowledge as the desk may speak it now: what is switched off, and where asked for what nobody approved, is handed
/// to the phone.
package struct KnowledgeInForce: Sendable {
    package let knowledge: KnowledgeBase
    /// Answers and hand-offs that are silent because nobody approved their words.
    package let waiting: Int

    package init(_ knowledge: KnowledgeBase, files: [KnowledgeFile], approvedOnly: Bool) {
        let off = SwitchedOff(files)
        let approvals = approvedOnly ? Approvals(files) : nil
        var waiting = 0
        let isTaken = { (entry: Entry) -> Bool in
            guard entry.kind == .answer || entry.kind == .handOff else { return false }
            if off.contains(entry.id) { return true }
            guard let approvals, let wording = knowledge.wording(entry), approvals.approval(of: wording) == nil else {
                return false
            }
            waiting += 1
            return true
        }
        self.knowledge = off.ids.isEmpty && !approvedOnly ? knowledge : knowledge.handing(over: isTaken)
        self.waiting = waiting
    }
}
