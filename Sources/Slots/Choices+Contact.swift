package import Language

/// How a patient wishes to be reached.
extension Choices {
    /// How somebody wishes to be reached.
    package static func contact(_ line: Line) -> Reading<ContactPreference>? {
        let line = withoutReplaced(line)
        guard let found = contacts.find(line) else { return nil }
        // `call me Annie`
        if let next = line.words.first(where: { $0.range.lowerBound >= found.range.upperBound }),
            next == line.words.last,
            line.original(found.range).lowercased() == "call me", line.hasCapital(next.range)
        {
            return nil
        }
        // `no me manden textos`: no way that is wished; `no me llamen` leaves the others.
        let before = line.words.filter { $0.range.upperBound <= found.range.lowerBound }.suffix(2).map(\.word)
        if found.value != .phone, before.contains(where: { $0.isOne(of: "no ni nunca") }),
            line.words.contains(where: {
                $0.range.overlaps(found.range)
                    && $0.word.isOne(of: "manden mande mandenme mandeme mandar text texts texto textos")
            })
        {
            return nil
        }
        // `no quiero que me llamen, yo les llamo`
        if before == ["no", "quiero"] { return nil }
        // `i don't want texts`
        if found.value != .phone,
            zip(before, before.dropFirst()).contains(where: { $0 == "not" && $1.isOne(of: "want need like do send") })
        {
            return nil
        }
        // `don't call before 9`, `not at work` say when, and not how.
        if Notes.callHours(line).contains(where: { $0.overlaps(found.range) }) { return nil }
        // `I'm deaf, no calls`, `don't call, text`: what is left is a text message.
        let isWritten = found.value == .email && !line.words.contains { $0.word.isOne(of: "email emails mail correo") }
        return isWritten && !line.text.contains("@") && line.words.contains { $0.word.isOne(of: unheard) }
            ? Reading(.text, found.range, rule: found.rule) : found
    }

    /// `can you call me instead of texting`: what stands behind is not wished for.
    private static func withoutReplaced(_ line: Line) -> Line {
        for (word, next) in zip(line.words, line.words.dropFirst()) {
            if word.word == "instead", next.word == "of" { return Line(line.original(0..<word.range.upperBound)) }
            if word.word == "en", next.word.isOne(of: "vez lugar"), word.range.lowerBound > 0 {
                return Line(line.original(0..<word.range.lowerBound))
            }
        }
        return line
    }

    private static let unheard: StaticString = """
        deaf hearing hear mute nonverbal sordo sorda oigo oye text texts texto textos mensaje mensajes whatsapp
        """

    private static let contacts = PhraseTable<ContactPreference>(
        "how to be reached",
        [
            (
                .text,
                """
                puro texto;puros textos;nomas mensajes;mensajes nomas;solo mensajes;puros mensajes;whatsapp nomas;puro whatsapp;por whatsapp;solo whatsapp;mensajito;mensajitos;mejor mensaje;mandenme texto;mandeme texto;manden texto;texto al cel;mensaje al cel;texteenme;texteeme;puro mensaje;solo texto;solo mensaje;nada de llamadas;no contesto llamadas;never answer calls;do not answer calls;do not answer my phone;text me;txt me;text is better;texting is better;better to text;txt only;text only;just txt;by txt;un texto;mandenme un texto;by text;send texts;send me a text;send text;send a text;texts;message me;mandenme mensaje;mandeme mensaje;manden mensaje;mande mensaje;mandar mensaje;text message;text only;texts only;just text;only text;text instead;a text;texting;text is;prefer text;text please;mensaje de texto;por mensaje;por texto
                """
            ),
            (
                .email,
                "email only;only email;please email;email rather than;rather email;email please;correo por favor;escriban al correo;escribanme al correo;escribir al correo;manden correo;mandenme un correo;mandeme un correo;use email;use my email;reach me by email;email is the only;email works best;just email;email instead;no phone calls;no calls;do not call;solo correo;no me llamen;no llamadas;email me;by email;prefer email;email is the best way;email is the best;email is better;best way is email;best by email;el correo es mejor;mejor por correo;e mail me;by e mail;email is best;por correo;por email"
            ),
            (
                .phone,
                """
                call instead;phone instead;please call;use the phone;just the phone;nomas el telefono;solo el telefono;never reads texts;never read texts;does not read texts;do not read texts;never checks texts;does not text;do not text;phone calls only;calls only;only phone calls;telephone me;ring me;give me a call;do not text;no texts;no text;phone only;voice call;llamada;llamadas;que me llamen;marqueme;marquenme;call only;just call;only call;a call;call me;by phone;prefer a call;phone call;call is best;phone is best;por telefono;llamenme;llameme
                """
            ),
        ])
}
