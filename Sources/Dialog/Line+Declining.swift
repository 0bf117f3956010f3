import Language
import Slots

extension Line {
    /// What else a line says that wants no visit, empty where it says nothing else; nil where it does not say so.
    ///
    /// `i don't want an appointment, where do i park`. A wish with a condition (`no appointment before 10`) is a wish.
    var besideDeclinedVisit: Line? {
        for place in Self.declined.places(in: self) {
            // `do you take people with no appointment`, `no need for an appointment?`
            let isBare = words[place.lowerBound].word == "no" && place.count == 2
            guard !hasQuestionMark || tokens.last?.clause != words[place.lowerBound].clause,
                !isBare || words[..<place.lowerBound].allSatisfy({ Self.isLeading($0.word) })
            else { continue }
            let rest = words[place.upperBound...].drop { Self.isEnding($0.word) }
            if let next = rest.first, next.clause == words[place.upperBound - 1].clause,
                !next.word.isOne(of: Self.turning)
            {
                continue
            }
            // `I don't need an appointment today, book me for Friday`, and no `…, are you open Saturday`
            let isWish = rest.contains { $0.word.isOne(of: Self.wishing) }
            let isDay = !rest.contains { $0.word.isOne(of: "are do does is can what when where how tienen hay abren") }
            if isWish || isDay && rest.contains(where: { DateWords.weekday($0.word) != nil }) { continue }
            let start = words[..<place.lowerBound].lastIndex { !Self.isLeading($0.word) }.map { $0 + 1 } ?? 0
            return without([words[start].range.lowerBound..<words[(rest.startIndex - 1)].range.upperBound])
        }
        return nil
    }

    private static func isEnding(_ word: String) -> Bool {
        word.isOne(of: "yet now today needed necessary please thanks todavia aun ahorita ahora hoy gracias por favor")
    }

    private static let wishing: StaticString = "book one tomorrow agendar"

    private static func isLeading(_ word: String) -> Bool {
        word.isOne(of: "i am we im no ok well just hi hello yo pues")
    }

    /// What follows turns to something else.
    private static let turning: StaticString = """
        just only but i what where when how do does is are can have got nomas solo pero quiero tengo es que donde cuando cuanto
        """

    private static let declined: Phrases = {
        let wants = """
            do not want;do not need;not looking for;not asking for;not after;do not wanna;not here for;not looking;not trying;\
            not ready;not calling for;did not want;did not ask for;no need for;no;no quiero;no necesito;no ocupo;no busco;\
            no vengo por;no vengo a;no es para;no quiero hacer;no quiero sacar;no ando buscando
            """
        let visits = """
            an appointment;appointment;appointments;a booking;to book;to book anything;to book an appointment;to schedule;\
            to schedule anything;to make an appointment;a visit;an appt;cita;citas;una cita;ninguna cita;agendar;reservar
            """
        let all = wants.split(separator: ";").flatMap { want in visits.split(separator: ";").map { "\(want) \($0)" } }
        return Phrases((all + ["not booking", "not booking anything"]).joined(separator: ";"))
    }()
}
