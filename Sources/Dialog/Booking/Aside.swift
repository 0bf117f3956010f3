/// A line of the review that no question asks for; it is there where somebody said it.
package enum Aside: String, Codable, Sendable, CaseIterable {
    case question
    case note
    case bookedBy = "booked by"
    case needs
    case voicemail

    /// The line that its words in the review name.
    init?(named name: String) {
        guard let aside = Self.names[name] else { return nil }
        self = aside
    }

    private static let names: [String: Aside] = [
        "question": .question, "pregunta": .question, "note": .note, "notes": .note, "nota": .note, "notas": .note,
        "booked by": .bookedBy, "booker": .bookedBy,
        "pedida por": .bookedBy, "needs": .needs, "need": .needs, "special needs": .needs, "interpreter": .needs,
        "wheelchair": .needs, "necesidades": .needs, "necesita": .needs, "interprete": .needs,
        "voicemail": .voicemail, "voice mail": .voicemail, "voicemails": .voicemail, "mensaje de voz": .voicemail,
        "mensajes de voz": .voicemail, "mensaje voz": .voicemail, "buzon": .voicemail, "buzon voz": .voicemail,
    ]
}
