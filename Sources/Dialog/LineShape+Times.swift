import Language
import Slots

extension Whens {
    /// What a line says of a visit; when somebody is to be called is no wish for one.
    static func ofVisit(_ line: Line, today: CivilDay) -> Whens {
        Whens(line.without(Notes.callHours(line)), today: today)
    }
}

/// Whether what a line says of days and times is a wish.
extension Line {
    /// Whether it wishes for days or times and says nothing else: `fridays only`, `mornings are best`.
    func isAboutTimes(on today: CivilDay) -> Bool {
        let whens = Whens.ofVisit(self, today: today)
        guard !whens.isEmpty, whens.problem == nil else { return false }
        return words.allSatisfy { word in
            Self.wishing.contains(word.word) || whens.pieces.contains { $0.overlaps(word.range) }
        }
    }

    /// Whether it names days only to leave them out, and does not say that every other one suits.
    func onlyDeniesDays(on today: CivilDay) -> Bool {
        let days = Whens.ofVisit(self, today: today).wishes.filter { $0.value.hasDay }
        return !days.isEmpty && days.allSatisfy { $0.rule == WhenBuilder.allButSome }
            && !words.contains {
                $0.word.isOne(of: "any every all each anything cualquier cualquiera todos otro otros else")
            }
    }

    private static let wishing: Set<String> = Set(
        """
        only best better then tho though are is work works good great ideal fine for me us please pls preferably i prefer would could can do be any
        the on in at free available open ok okay maybe or and if possible my schedule usually mostly ideally works well anything
        nah nope no not but except pero menos excepto yeah yes yep si sip
        de preferencia preferible en las los el la mejor por favor me sirve sirven queda quedan bien puedo puede ser prefiero
        solo solamente nomas o y si se puede gustaria
        any every all each cualquier cualquiera todos todas cada
        rest others other else demas otros otras dia dias days fine todo
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
