package import Safety

/// The safety screen as pages for a clinician to read and sign.
package struct SafetyPages {
    private let catalogue: SafetyCatalogue
    private let level: SafetyLevel?

    /// - Parameter level: only this level's rules; nil is all of them.
    package init(_ catalogue: SafetyCatalogue, level: SafetyLevel? = nil) {
        (self.catalogue, self.level) = (catalogue, level)
    }

    /// Markdown: the rules by level, and on request the words and the examples.
    package func text(withWords: Bool, withExamples: Bool) -> String {
        var lines = Self.head
        for level in [SafetyLevel.emergency, .crisis, .urgent, .caution] where self.level.map({ $0 == level }) ?? true {
            lines += ["", "# \(Self.title(level))", ""] + [Self.meaning(level)]
            for card in catalogue.rules where card.level == level { lines += rule(card) }
        }
        lines += ["", "# What quiets an alarm", ""] + Self.quieting
        if withWords {
            lines += ["", "# The words of each meaning", ""]
            for meaning in catalogue.meanings + catalogue.context { lines += words(meaning) }
        }
        if withExamples { lines += examples }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let head = [
        "The safety screen reads every line, in every state, in English and Spanish, before anything else.",
        "A rule fires where all of its signs stand together; each sign is a meaning with many words.",
        "Beside the rules, a line that reads like the examples of a danger is treated as one.",
    ]

    private static func title(_ level: SafetyLevel) -> String {
        switch level {
        case .emergency: "Emergency"
        case .crisis: "Crisis"
        case .urgent: "Urgent"
        case .caution: "Caution"
        }
    }

    private static func meaning(_ level: SafetyLevel) -> String {
        switch level {
        case .emergency: "The patient is told to call 911 now."
        case .crisis: "The patient is told whom to call: 988, or the lines for abuse."
        case .urgent: "The patient is told to be seen today."
        case .caution: "One line of caution stands above the answer."
        }
    }

    private static let quieting = [
        "- A sign that is denied in its clause (\"no chest pain\"), unless another clause says that it has come after all.",
        "- Words of history, and questions what the clinic treats, unless something says now, today, suddenly, again.",
        "- Questions about a case that is only thought of (\"what if\"): an answer may follow, with the line of caution.",
        "- Idioms (\"this knee is killing me\").",
    ]

    private func rule(_ card: SafetyCatalogue.Card) -> [String] {
        let flag = card.flag.map { " (\($0.rawValue))" } ?? ""
        var lines = ["", "## \(card.name)\(flag)", ""]
        lines.append("Signs, \(card.together): " + card.signs.joined(separator: " + ") + ".")
        if let unless = card.unless { lines.append("Silent where the message has: \(unless).") }
        if !card.isQuietedByHistory { lines.append("Words of history do not quiet it.") }
        lines += card.fires.map { "- fires: \($0)" } + card.staysQuiet.map { "- stays quiet: \($0)" }
        return lines
    }

    private func words(_ meaning: SafetyCatalogue.Meaning) -> [String] {
        let english = meaning.english.isEmpty ? [] : ["English: " + meaning.english.joined(separator: "; ")]
        let spanish = meaning.spanish.isEmpty ? [] : ["Spanish: " + meaning.spanish.joined(separator: "; ")]
        return ["## \(meaning.name)", ""] + english + spanish + [""]
    }

    private var examples: [String] {
        ["", "# The examples", ""]
            + catalogue.examples.filter { example in level.map { $0 == example.level } ?? true }.map { example in
                let level = example.level.map { "\($0)" } ?? "quiet"
                return "- \(level)\(example.flag.map { " (\($0.rawValue))" } ?? ""): \(example.text)"
            }
    }
}
