package import Knowledge

/// The knowledge as the desk may speak it now: what is switched off, and where asked for what nobody approved, is handed
/// to the phone.
package struct KnowledgeInForce: Sendable {
    package let knowledge: KnowledgeBase

    package init(_ knowledge: KnowledgeBase, files: [KnowledgeFile], approvedOnly: Bool) {
        let off = SwitchedOff(files)
        let approvals = approvedOnly ? Approvals(files) : nil
        let isTaken = { (entry: Entry) -> Bool in
            guard entry.kind == .answer || entry.kind == .handOff else { return false }
            if off.contains(entry.id) { return true }
            guard let approvals, let wording = knowledge.wording(entry) else { return false }
            return approvals.approval(of: wording) == nil
        }
        self.knowledge = off.ids.isEmpty && !approvedOnly ? knowledge : knowledge.handing(over: isTaken)
    }
}
