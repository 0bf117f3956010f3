package import Language

/// Finds a sentence that sounds as if a time were booked; only a person at the clinic can do that.
package struct Promise {
    /// The words that promise it, as they stand in the text.
    package let words: String

    /// Nil where a text promises nothing.
    package init?(_ text: String, _ language: LanguageCode) {
        for line in Line(text).parts {
            let words = line.words.map(\.word)
            for pattern in language == .english ? Self.english : Self.spanish {
                guard let place = Self.place(of: pattern, in: words), !Self.isDenied(line, before: place.lowerBound)
                else { continue }
                let range =
                    line.words[place.lowerBound].range.lowerBound..<line.words[place.upperBound - 1].range.upperBound
                self.words = line.original(range)
                return
            }
        }
        return nil
    }

    private static func place(of pattern: [[String]], in words: [String]) -> Range<Int>? {
        guard words.count >= pattern.count else { return nil }
        for start in 0...(words.count - pattern.count)
        where zip(pattern, words[start...]).allSatisfy({ $0.contains($1) }) {
            return start..<(start + pattern.count)
        }
        return nil
    }

    /// `No time is booked` and `nothing here means that you are booked` promise nothing.
    private static func isDenied(_ line: Line, before place: Int) -> Bool {
        line.words[..<place].contains {
            $0.clause == line.words[place].clause && (WordLists.negators.contains($0.word) || nothing.contains($0.word))
        }
    }

    private static let nothing: Set<String> = ["nothing", "nobody", "nada", "nadie", "ningun", "ninguna"]

    private static let english = patterns(
        """
        appointment|visit|time|slot|booking|it|that|you is|are booked|confirmed|scheduled|reserved
        appointment|visit|time|slot|booking|it has been booked|confirmed|scheduled|reserved
        we have booked|confirmed|scheduled|reserved you|your|it|this|that
        we will confirm|book|schedule|reserve you|your|it|this|that
        see you on|at|then|tomorrow|soon
        your confirmed|reserved appointment|time|slot|visit
        we will see you
        """)

    private static let spanish = patterns(
        """
        cita|hora|visita esta|queda|fue confirmada|agendada|reservada|apartada|programada
        le hemos|hemos reservado|confirmado|agendado|apartado
        le|lo|la esperamos el|a|manana
        quedo|queda usted agendado|agendada|confirmado|confirmada
        nos vemos el|manana|entonces
        """)

    /// Each line words beside each other, any of those between bars.
    private static func patterns(_ text: String) -> [[[String]]] {
        text.split(separator: "\n").map { line in
            line.split(separator: " ").map { $0.split(separator: "|").map(String.init) }
        }
    }
}
