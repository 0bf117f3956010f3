/// What TAB offers for a line typed so far.
enum Completion {
    /// The candidates that begin with what was typed, in any case, each once and in the order given.
    static func matches(for typed: String, among candidates: [String]) -> [String] {
        let prefix = typed.lowercased()
        var seen: Set<String> = []
        return candidates.filter { $0.lowercased().hasPrefix(prefix) && seen.insert($0).inserted }
    }
}
