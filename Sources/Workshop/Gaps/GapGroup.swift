package import Language
package import Service

/// Questions without an answer that ask for the same thing.
package struct GapGroup: Sendable {
    /// Five letters and digits that stay the same while the words do.
    package let handle: String
    /// The words most often used, masked.
    package let words: String
    package let language: LanguageCode
    package let count: Int
    /// The last day it was asked, `2026-11-26`.
    package let lastSeen: String
    package let kinds: Set<Gap.Kind>
    /// Other wordings, the most frequent first.
    package let others: [String]
    /// Where an entry spoke or came nearest: the one named most often.
    package let topic: String?

    /// The words as a patient would type them: without the marks in square brackets.
    package var phrasing: String {
        words.split(separator: " ").filter { !$0.hasPrefix("[") }.joined(separator: " ")
    }

    /// The words to try on a desk: where something was taken out stands a word that no desk knows.
    package var trial: String {
        words.split(separator: " ").map { $0.hasPrefix("[") ? "zqxj" : String($0) }.joined(separator: " ")
    }

    /// Whether something was taken out of the words, so that a person should look before they become a phrasing.
    package var isMasked: Bool { words.contains("[") }
}

/// Puts questions together, most asked first.
package struct GapList {
    package let groups: [GapGroup]

    /// From this share of common stems on, two wordings ask for the same thing.
    private static let alike = 0.6

    /// One wording with all that is counted by it.
    private struct Wording {
        let words: String
        let language: LanguageCode
        let stems: Set<String>
        var gaps: [Gap]
    }

    /// - Parameter dismissed: words that staff have put aside.
    package init(_ gaps: [Gap], dismissed: Set<String>) {
        var byWords: [String: Wording] = [:]
        for gap in gaps where !dismissed.contains(gap.words) {
            let language = LanguageCode(rawValue: gap.language) ?? .english
            let key = gap.language + " " + gap.words
            byWords[
                key,
                default: Wording(words: gap.words, language: language, stems: Self.stems(gap.words, language), gaps: [])
            ]
            .gaps.append(gap)
        }
        let wordings = byWords.values.sorted { ($1.gaps.count, $0.words) < ($0.gaps.count, $1.words) }
        var groups: [[Wording]] = []
        for wording in wordings {
            let place = groups.firstIndex { group in
                group[0].language == wording.language && Self.isAlike(group[0].stems, wording.stems)
            }
            if let place { groups[place].append(wording) } else { groups.append([wording]) }
        }
        self.groups = groups.map(Self.group).sorted { ($1.count, $0.words) < ($0.count, $1.words) }
    }

    package func group(_ handle: String) -> GapGroup? { groups.first { $0.handle == handle.uppercased() } }

    private static func group(_ wordings: [Wording]) -> GapGroup {
        let (first, gaps) = (wordings[0], wordings.flatMap(\.gaps))
        let topics = Dictionary(grouping: gaps.compactMap(\.topic)) { $0 }.mapValues(\.count)
        return GapGroup(
            handle: handle(first.words, first.language), words: first.words, language: first.language,
            count: gaps.count, lastSeen: gaps.map(\.day).max() ?? "", kinds: Set(gaps.map(\.kind)),
            others: wordings.dropFirst().map(\.words),
            topic: topics.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key)
    }

    private static func stems(_ words: String, _ language: LanguageCode) -> Set<String> {
        let little = WordLists.functionWords(language)
        let all = Line(words).words
        let kept = all.filter { !little.contains($0.word) }
        return Set((kept.isEmpty ? all : kept).map { $0.stems[language] })
    }

    private static func isAlike(_ one: Set<String>, _ other: Set<String>) -> Bool {
        let common = one.intersection(other).count
        return common > 0 && Double(common) >= alike * Double(one.union(other).count)
    }

    /// Letters that nobody mixes up, made of the words.
    private static func handle(_ words: String, _ language: LanguageCode) -> String {
        let letters = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")
        var number = StemCode.of(language.rawValue + " " + words)
        return String(
            (0..<5).map { _ in
                defer { number /= UInt64(letters.count) }
                return letters[Int(number % UInt64(letters.count))]
            })
    }
}
