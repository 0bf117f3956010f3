import Knowledge
import Language
import Slots

/// What a line says beside the fields of a request: for whom it is, who asks, what the visit needs.
extension TurnBuilder {
    /// Takes it down; what is new is echoed with the next values.
    mutating func takeAsides() {
        guard let booking = conversation.booking else { return }
        takePeople(booking)
        for need in Needs.read(line) where !booking.needs.contains(need) {
            conversation.booking?.needs.append(need)
            asides.append((pack.words.text("needs"), pack.words.text(need.rawValue)))
        }
        if let allowed = Needs.voicemail(line), booking.voicemail != allowed {
            conversation.booking?.voicemail = allowed
            asides.append((pack.words.text("voicemail"), pack.words.text(allowed ? "yes" : "no")))
        }
    }

    /// Keeps what only staff can heed, each stretch once; what the reason holds already is no note.
    ///
    /// - Parameter used: bytes that are another value: a name, a phone number.
    mutating func takeNotes(besides used: [Range<Int>] = []) {
        // Kept whole already, as a second number is.
        if conversation.booking?.note?.contains(line.text) == true { return }
        for note in Notes.read(line) where !used.contains(where: { $0.contains(note.range.lowerBound) }) {
            guard let booking = conversation.booking else { return }
            if case .reason(let reason)? = booking.values[.reason], reason.contains(note.value) { continue }
            // Where one asks for another, the echo says whose the number is.
            if booking.proxy != nil, Notes.saysWhosePhone(line), PhoneHolder(line) != nil { continue }
            addNote(withoutNumbers(note))
        }
    }

    /// Puts words behind the note that is known, unless it holds them or would grow too long.
    mutating func addNote(_ text: String) {
        let known = conversation.booking?.note.map { $0 + "; " } ?? ""
        guard !known.contains(text), known.utf8.count + text.utf8.count <= FieldReader.longestReason else { return }
        conversation.booking?.note = known + text
        asides.append((pack.words.text(Aside.note.rawValue), text))
    }

    /// `call me at … after 5`: a phone number has its own line, and may be changed there.
    private func withoutNumbers(_ note: Reading<String>) -> String {
        let text = Phones.volunteered(line).filter { note.range.contains($0.range.lowerBound) }
            .reduce(note.value) { $0.replacing(line.original($1.range), with: "…") }
        // `use my cousin's phone, it's …`: nothing is left behind the joint.
        let words = text.split(separator: " ").drop { $0 == "…" }
        let kept = words.dropLast(words.reversed().prefix { Self.joints.contains($0.lowercased()) }.count)
        return kept.isEmpty ? text : kept.joined(separator: " ")
    }

    private static let joints: Set<String> = ["…", "its", "it's", "it’s", "is", "es", "at", "al", "el"]

    /// `I also need one for my son`, where a request is under way: its name and its complaint are another's.
    var namesSecondPatient: Bool {
        guard let booking = conversation.booking, booking.values[.name] != nil else { return false }
        if booking.proxy == nil, booking.focus != .guardian, tellsAnothersName { return true }
        guard Proxies.read(line)?.rule == "for somebody else" else { return false }
        return line.words.contains {
            $0.word.isOne(of: "also too another second both separate tambien otra otro ademas")
        }
            // `I also should say it's for my son`
            && !zip(line.words, line.words.dropFirst()).contains {
                $0.word.isOne(of: "is es this esta") && $1.word.isOne(of: "for para")
            }
    }

    /// `mi nieta se llama Camila`; not a guardian, nor who the clinic is to call, nor who the request is for.
    private var tellsAnothersName: Bool {
        Proxies.tellsName(line) && !Proxies.namesRelation(line) && Phones.read(line).isEmpty
            && Emails.read(line).isEmpty && !line.words.contains { Proxies.guardian($0.word) != nil }
            && !zip(line.words, line.words.dropFirst()).contains {
                $0.word.isOne(of: "for para") && $1.word.isOne(of: "her him ella el them")
            }
    }

    private mutating func takePeople(_ booking: Booking) {
        let named = booking.focus == .name ? Proxies.introduced(line)?.proxy : nil
        if let proxy = (Proxies.read(line) ?? named)?.value, !Proxies.namesTwo(line),
            booking.proxy.map({ $0.relation != proxy.relation }) ?? true
        {
            // `i'm his wife` says who asks; for whom was said before.
            conversation.booking?.proxy = Proxy(words: booking.proxy?.words ?? proxy.words, relation: proxy.relation)
        }
        guard conversation.booking?.proxy != nil, let name = Names.speaker(line)?.value, name != booking.booker else {
            return
        }
        conversation.booking?.booker = name
        if let value = conversation.booking.flatMap(booker) { asides.append((pack.words.text("booked by"), value)) }
    }

    /// Who asks, in words.
    func booker(of booking: Booking) -> String? {
        guard let name = booking.booker?.full else { return nil }
        return booking.proxy?.relation.map { speech.person(name, $0) } ?? name
    }
}

extension Proxies {
    /// The line without the name of the one who types.
    static func patientPart(_ line: Line) -> Line {
        Names.speaker(line).map { line.without([$0.range]) } ?? line
    }
}
