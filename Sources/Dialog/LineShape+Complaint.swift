import Language
import Slots

/// What a line says of why somebody wants to come.
extension Line {
    /// The part of the line that names a complaint, without the words that are other values.
    ///
    /// - Parameters:
    ///   - area: the bytes of a part of the body; what stands around it goes before any other complaint.
    ///   - facts: the bytes of the other values.
    func complaint(area: Range<Int>?, besides facts: [Range<Int>]) -> String? {
        var stretches: [[Token]] = [[]]
        // Where another value cuts a stretch short, it tells no more of the complaint.
        var cut: Set<Int> = []
        for token in tokens {
            let isFact = facts.contains { $0.overlaps(token.range) }
            if isFact { cut.insert(stretches.count - 1) }
            let breaks = token.kind == .mark && token.word.isOne(of: "/ ; | , . ( )") || isFact
            let isNewClause = stretches[stretches.count - 1].last.map { $0.clause != token.clause } ?? false
            if breaks || isNewClause { stretches.append([]) }
            if !breaks, token.kind != .mark || !stretches[stretches.count - 1].isEmpty {
                stretches[stretches.count - 1].append(token)
            }
        }
        let complains = { (stretch: [Token]) in
            stretch.contains { Self.complaints.contains($0.stems.english) || Self.complaints.contains($0.word) }
        }
        let withArea = area.flatMap { area in stretches.firstIndex { $0.contains { $0.range.overlaps(area) } } }
        guard let place = withArea ?? stretches.firstIndex(where: complains) else { return nil }
        // `my neck, whiplash from a fender bender`, `headaches, my doctor thinks they come from my neck`
        var (start, end) = (place, place)
        while end + 1 < stretches.count, !cut.contains(end + 1), goesOn(stretches[end], stretches[end + 1]) { end += 1 }
        while start > 0, complains(stretches[start - 1]), goesOn(stretches[start - 1], stretches[start]) { start -= 1 }
        let begin = Self.behindLeadIn(stretches[start])
        guard let first = begin.first, let last = stretches[end].last else { return nil }
        return original(first.range.lowerBound..<last.range.upperBound)
    }

    /// The line without words that only say that it was told before: `ya le dije, Rosa`.
    var withoutSaidBefore: Line {
        guard let lead = Self.saidBefore.first(where: { lead in words.prefix(lead.count).map(\.word) == lead }),
            let next = words.dropFirst(lead.count).first, let last = tokens.last
        else { return self }
        return Line(original(next.range.lowerBound..<last.range.upperBound))
    }

    /// `hi so my knee …`, `like i said, …`: a stretch without the words that lead into it.
    private static func behindLeadIn(_ stretch: [Token]) -> ArraySlice<Token> {
        var rest = stretch[...]
        while rest.count > 1, let first = rest.first {
            if let lead = saidBefore.first(where: { lead in rest.prefix(lead.count).map(\.word) == lead }) {
                rest = rest.dropFirst(lead.count)
            } else if first.kind == .mark || leadIns.contains(first.word) {
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        return rest.isEmpty ? stretch[...] : rest
    }

    private static let saidBefore = [
        "like i said", "as i said", "i told you", "i just told you", "i already told you", "i said", "told you",
        "already told you", "i already said", "already said", "ya le dije que", "ya le dije", "ya te dije", "ya dije",
    ].map { $0.split(separator: " ").map(String.init) }

    private static let leadIns: Set<String> = [
        "hi", "hello", "hey", "hiya", "so", "well", "ok", "okay", "um", "uh", "yeah", "and", "but", "anyway",
        "basically",
        "hola", "pues", "bueno", "mire", "mira", "oiga", "oye", "este", "fijese", "y",
    ]

    /// What an appointment is wished for, behind the words for it: `an appointment for my balance, i've been unsteady`.
    func purpose(besides facts: [Range<Int>]) -> String? {
        let words = words
        guard
            let place = words.indices.dropFirst().dropLast().first(where: { index in
                words[index].word.isOne(of: "for para por") && words[index - 1].word.isOne(of: Self.visits)
                    // `need help with my balance`
                    || words[index].word.isOne(of: "with con") && words[index - 1].word.isOne(of: "help ayuda")
            })
        else { return nil }
        let rest = words[(place + 1)...].prefix { word in
            word.clause == words[place].clause && !facts.contains { $0.overlaps(word.range) }
        }
        guard let first = rest.first, let last = rest.last, rest.count <= Self.longestMore,
            rest.contains(where: { $0.word.utf8.count > 4 }),
            !rest.contains(where: { $0.word.isOne(of: Self.errands) }),
            !rest.contains(where: { $0.word.isOne(of: Self.persons) || DateWords.month($0.word) != nil })
        else { return nil }
        return original(first.range.lowerBound..<last.range.upperBound)
    }

    private static let visits: StaticString = "appointment appt apt appointments visit pt cita citas"
    private static let errands: StaticString = """
        appointment appointments booking scheduling schedule insurance bill billing form forms paperwork papers cita seguro papeles factura
        """
    private static let persons: StaticString = """
        favor myself me him her us you ustedes them son daughter mom mother dad father wife husband kid kids child friend partner boyfriend girlfriend \
        grandma grandpa grandmother grandfather mi hijo hija mama papa esposo esposa tomorrow today week manana hoy semana
        """

    /// Whether a stretch tells more of what the one before a comma is about.
    private func goesOn(_ before: [Token], _ next: [Token]) -> Bool {
        guard let last = before.last, let first = next.first, next.count <= Self.longestMore,
            tokens.filter({
                $0.range.lowerBound >= last.range.upperBound && $0.range.upperBound <= first.range.lowerBound
            })
            .map(\.word) == [","]
        else { return false }
        return !next.contains { Self.wishes.contains($0.word) }
    }

    private static let longestMore = 16

    /// Words of a stretch that is about coming, or about the person, and no more of the complaint.
    private static let wishes: Set<String> = Set(
        """
        appointment appt apt book booking schedule slot name call text email number insurance thanks thank please
        can could anyone anybody either whoever cualquiera cita agendar puedo venir nombre llamo gracias favor numero
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// English stems and Spanish words.
    static let complaints: Set<String> = Set(
        """
        pain hurt ach ache sore injuri injur surgeri stiff sprain strain broke fractur torn tear swollen swell weak numb tingl \
        headach migrain whiplash fell twist roll slip trip tweak accid crash meniscus rotat acl sciatica tendon tendin bursit arthriti \
        osteoarthriti vertigo dizzi dizzy unsteadi concuss disloc hernia herniat bulg pinch spasm cramp throb scoliosi fibromyalgia \
        neuropathi frozen unstabl replac reconstruct dislocat stroke parkinson rehab plantar fascii \
        duele duelen dolor dolores molestia lastime lesion lesione torci torcedura esguince desgarre cai cayo caida choque operaron operacion \
        cirugia fractura quebre artritis artrosis ciatica hernia mareo mareos vertigo equilibrio entumida entumido entumecida entumecido \
        hormigueo calambre calambres migrana migranas tieso tiesa inflamada inflamado hinchada hinchado rehabilitacion
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
