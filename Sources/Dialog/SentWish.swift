import Knowledge
import Language
import Slots

/// What somebody wants done with a request that they sent.
struct SentWish {
    enum Kind { case show, change, withdraw }

    let kind: Kind
    let request: SentRequest

    init(kind: Kind, request: SentRequest) { (self.kind, self.request) = (kind, request) }

    /// The sent request whose reference a line gives.
    static func named(_ line: Line, _ sent: [SentRequest]) -> SentRequest? {
        let pieces = pieces(line)
        return sent.first { pieces.contains(Substring($0.reference)) }
    }

    /// Of several requests the one that a line names by its place, its owner or the patient; nil where it names none.
    static func chosen(_ line: Line, _ sent: [SentRequest]) -> SentRequest? {
        guard sent.count > 1, !line.asks, !line.isQuestion, line.words.count <= shortChoice else { return nil }
        let words = line.words.map(\.word)
        // `the first one`, and not `the first visit`
        func says(_ some: StaticString) -> Bool {
            words.indices.contains { index in
                words[index].isOne(of: some)
                    && (index + 1 == words.count
                        || words[index + 1].isOne(of: "one request solicitud to should is cancelala"))
            }
        }
        if says("first 1st primera") { return sent.first }
        if says("second 2nd last segunda ultima") { return sent.last }
        if says("mine mia own"), let own = sent.last(where: { $0.booking.proxy == nil }) { return own }
        return sent.last { request in
            let relation = Set(request.booking.proxy.map { Line($0.words).words.map(\.word) } ?? [])
            var name: Set<String> = []
            if case .name(let patient)? = request.booking.values[.name] {
                name = Set(Line(patient.full).words.map(\.word).filter { !NameWords.isOrdinary($0) })
            }
            return words.contains { Proxies.isRelation($0) && relation.contains($0) || name.contains($0) }
        }
    }

    /// In words: `please cancel the one for my mother`.
    private static let shortChoice = 9

    private static func pieces(_ line: Line) -> [Substring] {
        line.text.uppercased().split { !$0.isLetter && !$0.isNumber }
    }

    init?(_ line: Line, _ sent: [SentRequest]) {
        guard let last = sent.last else { return nil }
        let named = Self.named(line, sent)
        let chosen = Self.chosen(line, sent)
        request = named ?? chosen ?? last
        let words = line.words.map(\.word)
        func says(_ some: Set<String>) -> Bool { words.contains { some.contains($0) } }
        let isAbout =
            named != nil || chosen != nil || says(Self.requests) && !says(["another", "new", "otra", "nueva"])
        switch true {
        case Self.bareCancels.contains(line.plain): kind = .withdraw
        case Self.bareChanges.contains(line.plain): kind = .change
        case line.dropsRequest, Self.givesUp.areSaid(in: line) && !line.asks: kind = .withdraw
        case isAbout && says(Self.withdrawing): kind = .withdraw
        case isAbout && says(Self.changing): kind = .change
        case Command(line) == .review, Self.bareShows.contains(line.plain): kind = .show
        // `so I'm booked for Friday, right?`, `I just sent a request`
        case line.isQuestion && says(["booked", "confirmed", "agendado", "agendada", "apartada", "confirmada"])
            && !says(["insurance", "seguro"]):
            kind = .show
        case isAbout && says(["sent", "mande", "envie"]) && !line.isQuestion: kind = .show
        case isAbout && (says(Self.showing) || Self.pieces(line).count == 1): kind = .show
        default: return nil
        }
    }

    /// `did it go through`.
    static func asksWhetherSent(_ line: Line) -> Bool { bareShows.contains(line.plain) }

    /// Six letters and digits that look like a reference, alone or in a line that wants something changed.
    static func foreignReference(_ line: Line, _ conversation: Conversation) -> String? {
        let words = Set(line.words.map(\.word))
        guard !words.isDisjoint(with: changing.union(withdrawing)) || line.words.count == 1 else { return nil }
        return line.text.split { !$0.isLetter && !$0.isNumber }.map { $0.uppercased() }.first { piece in
            piece.utf8.count == 6 && piece.contains(where: \.isNumber) && piece.contains(where: \.isLetter)
                && piece.utf8.allSatisfy { !"01ILO".utf8.contains($0) }
                && !conversation.sent.contains { $0.reference == piece }
                && !conversation.replaced.contains(piece)
        }
    }

    private static let requests: Set<String> = [
        "request", "requests", "reference", "ref", "solicitud", "peticion", "referencia",
    ]
    /// As they stand; more words for it are what gives up any request.
    private static let bareCancels: Set<String> = [
        "cancel", "withdraw", "withdraw it", "cancel my appointment", "cancel the appointment", "cancelar", "cancele",
        "cancelar la cita", "cancele la cita", "cancele mi cita", "cancelar mi cita",
    ]
    private static let withdrawing: Set<String> = [
        "cancel", "withdraw", "delete", "remove", "retract", "drop", "undo", "erase", "cancelar", "cancele", "cancela",
        "retirar", "retire", "borrar", "borre", "anular", "anule", "quitar", "eliminar",
    ]
    private static let changing: Set<String> = [
        "change", "edit", "update", "fix", "correct", "modify", "add", "wrong", "mistake", "cambiar", "cambie",
        "cambia",
        "corregir", "corrija", "modificar", "agregar", "equivoque",
    ]
    private static let showing: Set<String> = [
        "show", "see", "read", "review", "view", "check", "repeat", "what", "mostrar", "muestre", "ver", "leer", "lea",
        "revisar", "ensene", "ensename", "enseneme", "muestra", "muestrame", "muestreme", "que",
    ]
    /// Said anywhere behind a sent request, they give it up.
    private static let givesUp = Phrases(
        """
        do not need it anymore;do not need it any more;found another clinic;found another place;scratch that whole thing;scratch the whole thing;
        please delete it;take it back;ya no la necesito;ya no la ocupo;ya no ocupo esto;ya consegui cita;me arrepenti
        """)
    /// As they stand: that something is to be mended, and not what.
    private static let bareChanges: Set<String> = [
        "can i still change it", "can i change it", "can i change something", "can i still change something",
        "i need to change it", "i need to change something", "i want to change something", "i want to change it",
        "i made a mistake", "there is a mistake", "i messed up", "change it",
        "puedo cambiarla", "puedo cambiarlo", "puedo cambiar algo", "quiero cambiar algo", "necesito cambiar algo",
        "me equivoque", "hay un error", "todavia puedo cambiarla",
    ]
    /// Asked right after it was sent, they mean the request.
    private static let bareShows: Set<String> = [
        "show it", "show it to me", "let me see it", "read it", "did it go through", "did that go through",
        "did my request go through", "did it send", "did it get sent", "did it work", "was it sent", "is it sent",
        "is it saved", "was it saved", "did you get it", "did you get that", "did you save it", "what did i send",
        "what did you send", "what did you save", "ensenemela", "muestremela", "muestramela", "ya se mando",
        "what day did i ask for", "what days did i ask for", "which day did i ask for", "what time did i ask for",
        "when did i ask for", "what did i ask for", "what did i put", "what did i put down", "what did i say",
        "how will you contact me", "how will they contact me", "how will the clinic contact me",
        "what number did i give", "what number did i give you", "what phone did i give you", "que dia pedi",
        "que dias pedi", "que hora pedi", "que pedi", "que puse", "como me van a contactar", "como me contactan",
        "que numero di", "que telefono di", "que numero puse",
        "a que numero me van a llamar", "a que numero me llaman", "que telefono puse", "que correo puse",
        "que nombre puse", "que dia puse", "what number will you call", "which number will you call",
        "what number will they call", "what phone did i put", "what email did i give", "what did i put so far",
        "what do you have so far", "did you get all that", "what did i say for the day", "que llevo",
        "how do i know you got it", "how do i know it went through", "how do i know it was sent",
        "how do i know it got sent", "como se que les llego", "como se que se mando", "como se si llego",
        "si se mando", "se mando", "se guardo", "ya quedo", "si quedo", "la recibieron", "le llego", "que mande",
    ]
}
