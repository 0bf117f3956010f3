package import Language

/// Finds a sentence that sounds as if a time were booked; only a person at the clinic can do that.
package struct Promise {
    /// The words that promise it, as they stand in the text.
    package let words: String

    private init(words: String) { self.words = words }

    /// The first one; nil where a text promises nothing.
    package init?(_ text: String, _ language: LanguageCode) {
        guard let first = Self.all(text, language).first else { return nil }
        self = first
    }

    /// At most one for each sentence.
    package static func all(_ text: String, _ language: LanguageCode) -> [Promise] {
        Line(text).parts.compactMap { line in
            if let named = appointedTime(line) { return Promise(words: named) }
            let words = line.words.map(\.word)
            for pattern in language == .english ? Self.english : Self.spanish {
                guard let place = Self.place(of: pattern, in: words), !Self.isDenied(line, before: place.lowerBound)
                else { continue }
                let (first, last) = (line.words[place.lowerBound], line.words[place.upperBound - 1])
                return Promise(words: line.original(first.range.lowerBound..<last.range.upperBound))
            }
            return nil
        }
    }

    /// A weekday and an hour in one sentence: no answer that holds for everybody names both.
    private static func appointedTime(_ line: Line) -> String? {
        let words = line.words
        guard let day = words.firstIndex(where: { days.contains($0.word) }),
            !words.contains(where: { $0.word.isOne(of: "example ejemplo") })
        else { return nil }
        let hour = words.indices.first { index in
            let next = index + 1 < words.count ? words[index + 1].word : ""
            return words[index].word.isOne(of: "at las")
                && (words.indices.contains(index + 1) && isHour(words[index + 1]))
                || words[index].kind == .number && next.isOne(of: "am pm")
        }
        guard let hour, !isDenied(line, before: min(day, hour)) else { return nil }
        let (first, last) = (words[min(day, hour)], words[min(max(day, hour + 1), words.count - 1)])
        return line.original(first.range.lowerBound..<last.range.upperBound)
    }

    private static func isHour(_ token: Token) -> Bool {
        token.kind == .number
            || token.word.isOne(of: "noon one two three four five six seven eight nine ten eleven twelve")
    }

    private static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "lunes", "martes",
        "miercoles", "jueves", "viernes", "sabado", "domingo",
    ]

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
        we have booked|confirmed|scheduled|reserved you|your|it|this|that|a|the
        we will confirm|book|schedule|reserve|hold you|your|it|this|that|a|the
        visit|appointment is set
        you have a|your spot|slot
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
