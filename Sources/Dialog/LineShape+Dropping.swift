import Language
import Slots

/// Whether a line gives a request up: one that is under way, or one that was sent.
extension Line {
    /// `no dont send it, forget the whole thing`, `actually scrap that, cancel it`.
    ///
    /// A word before it may deny it, `please don't cancel it`, and what is said in its place is a change: `scrap that,
    /// make it Thursday`.
    var dropsRequest: Bool {
        guard !asks, words.count <= Self.longestDrop, !waitsToSend else { return false }
        // `never mind, keep friday`
        let keepsDay = words.indices.contains { index in
            words[index].word == "keep" && words[index...].prefix(4).contains { DateWords.weekday($0.word) != nil }
                && !words[..<index].suffix(1).contains { $0.word.isOne(of: "not no never") }
        }
        if keepsDay { return false }
        if isMeant(Self.wholes) || isMeant(Self.bare, { $0.lowerBound == 0 && isCourtesy(from: $0.upperBound) }) {
            return true
        }
        if words.first?.word == "stop" { return words.count <= Self.shortStop }
        guard !saysOther else { return false }
        return isMeant(Self.objects) || isMeant(Self.clauses, endsClause)
            || isMeant(Self.endings) { isCourtesy(from: $0.upperBound) }
    }

    /// `don't send it yet`, `no la mande todavía`: a pause, and nothing given up.
    var waitsToSend: Bool {
        words.contains { $0.word.isOne(of: "yet todavia aun") }
            && words.contains { $0.word.isOne(of: "send submit mande mandes manden envie envien") }
            && words.contains { $0.word.isOne(of: "not no") }
    }

    /// `wait no, I didn't mean to cancel`, `no la cancele`: a giving up that is denied.
    var takesCancelBack: Bool {
        !asks && words.count <= Self.longestTakingBack
            && words.indices.contains { index in
                // `no cancel` and `I can not come, cancel` give it up.
                let before = words[..<index].suffix(Self.farther).map(\.word)
                let denial = before.lastIndex { $0.isOne(of: "not never no") }
                let between = denial.map { before[($0 + 1)...] } ?? []
                let isDenied =
                    denial.map { place in
                        before[place] == "no"
                            ? between.count == 1 && between.allSatisfy { $0.isOne(of: "la lo me se") }
                            : place > 0 && before[place - 1].isOne(of: "do did does please")
                                && between.allSatisfy { $0.isOne(of: "mean meant want wanna to really actually") }
                    } ?? false
                return words[index].word.isOne(of: "cancel stop cancele cancelen cancela") && isDenied
            }
            && !words.contains { $0.word.isOne(of: "appointment appt cita visit") }
    }

    /// In words: `oh no wait, i really didn't mean to cancel that`.
    private static let longestTakingBack = 12

    /// `please strike out the shoulder`, `quite el hombro`: it begins with a bidding to take out what it names.
    var strikesOut: Bool {
        let said = words.drop { $0.word.isOne(of: "please can could you just also and oh no actually por favor pls") }
            .map(\.word)
        guard let verb = said.first else { return false }
        let isOut = said.contains { $0.isOne(of: "out off fuera") }
        return verb.isOne(
            of: "strike remove delete erase borre borra borreme quite quita quiteme quitame quitele elimine elimina")
            || verb.isOne(of: "take leave cross saque") && isOut
            || verb.isOne(of: "scratch drop") && said.dropFirst().first?.isOne(of: "the my") == true
    }

    /// In words.
    private static let longestDrop = 22
    private static let shortStop = 2
    /// So near before a phrase stand the words that deny it, and those that suppose it.
    private static let near = 2
    private static let farther = 4
    private static let courtesy: StaticString =
        "please pls plz thanks thank you thx bye sorry anymore any more after all gracias porfa porfavor por favor adios"

    /// Whether one of the phrases stands in it as is asked for, and no word of its clause denies or supposes it.
    private func isMeant(_ phrases: Phrases, _ holds: (Range<Int>) -> Bool = { _ in true }) -> Bool {
        phrases.places(in: self).contains { place in
            let before = words[..<place.lowerBound].filter { $0.clause == words[place.lowerBound].clause }
            return holds(place)
                && !before.suffix(Self.near).contains { $0.word.isOne(of: "not cannot will would might") }
                && !before.suffix(Self.farther).contains { $0.word.isOne(of: "if when") }
        }
    }

    private func isCourtesy(from word: Int) -> Bool { words[word...].allSatisfy { $0.word.isOne(of: Self.courtesy) } }

    /// Whether nothing but courtesy stands behind a phrase in its clause.
    private func endsClause(_ place: Range<Int>) -> Bool {
        words[place.upperBound...].prefix { $0.clause == words[place.lowerBound].clause }
            .allSatisfy { $0.word.isOne(of: Self.courtesy) }
    }

    /// Whether it names a day, a part of one or a clinician: `scrap that, I'd rather have Thursday`; not where that is
    /// refused as well, `cancel it, Thursday doesn't work anyway`.
    private var saysOther: Bool {
        let refusing = Set(words.filter { $0.word.isOne(of: "not no cannot never") }.map(\.clause))
        return words.contains {
            !refusing.contains($0.clause)
                && (DateWords.weekday($0.word) != nil
                    || $0.word.isOne(
                        of:
                            "make instead morning mornings afternoon afternoons evening evenings manana tarde"
                    ))
        } || Choices.clinician(self, isAsked: false) != nil
    }

    /// They name the whole of it, whatever else is said.
    private static let wholes = Phrases(
        """
        cancel my request;cancel the request;cancel everything;cancel the whole thing;
        drop the request;drop my request;drop the whole thing;scrap the whole thing;forget the whole thing;
        do not want to book;do not want an appointment;do not send it;do not send anything;do not submit;i will just call;not interested anymore;
        cancelar la solicitud;cancelar mi solicitud;cancelar esta solicitud;cancelar todo;cancele la solicitud;cancele todo;borrelo todo;borre todo;no la mande;no mande nada;
        ya no quiero la cita;ya no kiero la cita;ya no quiero cita;ya no quiero nada
        """)

    /// They may mean one thing in it, where another is said in its place.
    private static let objects = Phrases(
        """
        cancel it;cancel that;cancel this;nvm cancel;call it off;forget it;forget this;forget about it;never mind;nevermind;do not want this;
        cancelala;cancelamela;cancelela;cancelelo;cancelalo;borrela;mejor ya no;mejor quitela;olvidelo;olvidalo;olvideme;olvidese
        """)

    /// Said alone.
    private static let bare = Phrases("quitela;siempre ya no;drop it;drop this;stop it")

    /// Only where their clause ends with them: `i need to cancel`, and not `i need to cancel plans a lot`.
    private static let clauses = Phrases(
        """
        please cancel;i want to cancel;would like to cancel;need to cancel;have to cancel;going to cancel;cancel all;cancel all of it;changed my mind;scrap that;scrap it;
        quiero cancelar;necesito cancelar;cambie de opinion
        """)

    /// Only where nothing stands behind them.
    private static let endings = Phrases(
        """
        do not need the appointment;do not need my appointment;do not want the appointment;do not need the visit;no longer need the appointment;
        no longer need my appointment;no longer need an appointment;no longer want the appointment;no longer want an appointment;
        ya no necesito la cita;ya no ocupo la cita;ya no voy a necesitar la cita;ya no necesito cita;
        nvm;do not want it;do not want it anymore;do not need it anymore;siempre no;ya no la ocupo;ya no la quiero;ya no quiero
        """)
}
