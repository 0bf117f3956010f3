import Language
import Slots

/// Whether a line gives a request up: one that is under way, or one that was sent.
extension Line {
    /// `no dont send it, forget the whole thing`, `actually scrap that, cancel it`.
    ///
    /// A word before it may deny it, `please don't cancel it`, and what is said in its place is a change: `scrap that,
    /// make it Thursday`.
    var dropsRequest: Bool {
        guard !asks, words.count <= Self.longestDrop else { return false }
        if isMeant(Self.wholes) { return true }
        if words.first?.word == "stop" { return words.count <= Self.shortStop }
        guard !saysOther else { return false }
        return isMeant(Self.objects) || Self.endings.places(in: self).contains { $0.upperBound == words.count }
    }

    /// In words.
    private static let longestDrop = 22
    private static let shortStop = 5
    /// So near before a phrase stands the word that denies it.
    private static let near = 2

    /// Whether one of the phrases stands in it, and no word of its clause denies it.
    private func isMeant(_ phrases: Phrases) -> Bool {
        phrases.places(in: self).contains { place in
            !words[..<place.lowerBound].suffix(Self.near).contains {
                $0.clause == words[place.lowerBound].clause
                    && $0.word.isOne(of: "not if will would to cannot can when si")
            }
        }
    }

    /// Whether it names a day, a part of one or a clinician: `scrap that, I'd rather have Thursday`.
    private var saysOther: Bool {
        words.contains {
            DateWords.weekday($0.word) != nil
                || $0.word.isOne(of: "make instead morning mornings afternoon afternoons evening evenings manana tarde")
        } || Choices.clinician(self, isAsked: false) != nil
    }

    /// They name the whole of it, whatever else is said.
    private static let wholes = Phrases(
        """
        cancel my request;cancel the request;cancel everything;cancel all;cancel the whole thing;please cancel;i want to cancel;would like to cancel;
        need to cancel;drop the request;drop my request;drop the whole thing;scrap the whole thing;forget the whole thing;changed my mind;
        do not want to book;do not want an appointment;do not send it;do not send anything;do not submit;i will just call;not interested anymore;
        cancele la solicitud;cancele todo;quiero cancelar;borrelo todo;borre todo;no la mande;no mande nada;cambie de opinion;
        ya no quiero la cita;ya no kiero la cita;ya no quiero cita;ya no quiero nada
        """)

    /// They may mean one thing in it, where another is said in its place.
    private static let objects = Phrases(
        """
        cancel it;cancel that;cancel this;nvm cancel;call it off;forget it;forget this;forget about it;never mind;nevermind;do not want this;
        cancelela;cancelelo;cancelalo;borrela;mejor ya no;mejor quitela;olvidelo;olvidalo;olvideme;olvidese
        """)

    /// Only where nothing stands behind them.
    private static let endings = Phrases(
        """
        scrap that;scrap it;nvm;do not want it;do not want it anymore;do not need it anymore;siempre no;ya no la ocupo;ya no la quiero;ya no quiero
        """)
}
