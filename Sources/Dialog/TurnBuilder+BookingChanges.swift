import Knowledge
import Language
import Slots

/// How what a line tells goes with what is known: beside it, in its place, or into it.
extension TurnBuilder {
    /// `also my left knee clicks`, `oh and Wednesdays work too`: beside what is known, and not in its place.
    func added(
        _ fact: Volunteered.Fact, _ booking: Booking, _ answered: Set<BookingField>
    ) -> FieldValue? {
        // `Tuesday morning`, where the time was asked for and Tuesday was not among the days.
        let isWithTime = fact.field == .days && answered == [.times] && !fact.value.refines(booking.values[.days])
        // `le digo que también le duele el hombro`, `sorry, also my hip`: beside, whatever else the words take back.
        guard let old = booking.values[fact.field],
            fact.field == .bodyArea
                || !line.words.contains(where: { $0.word.isOne(of: "not no cannot never tampoco") }),
            line.addsBeside || !line.corrects,
            line.addsBeside || isWithTime || line.addition != nil
        else { return nil }
        switch (old, fact.value) {
        case (.bodyArea(let old), .bodyArea(let new)):
            let more = new.areas.filter { !old.areas.contains($0) }
            guard !more.isEmpty else { return nil }
            return .bodyArea(BodyAreas(areas: old.areas + more, side: old.side == new.side ? old.side : nil))
        // `Tuesdays after 5`, where any Tuesday was wished
        case (.days(let old), .days(let new)) where new.allSatisfy(\.hasTime) && new.contains { old.contains($0.days) }:
            return .days(old.filter { known in !new.contains { $0.days == known } } + new)
        case (.days(let old), .days(let new)) where !old.isEmpty:
            let more = new.filter { !old.contains($0) }
            return more.isEmpty ? nil : .days(old + more)
        case (.times(let old), .times(let new)) where !old.isEmpty:
            let more = new.filter { !old.contains($0) }
            return more.isEmpty ? nil : .times(old + more)
        default: return nil
        }
    }

    /// `my cell is …`: a value said as the true one, where another stands.
    func isClaimed(_ fact: Volunteered.Fact) -> Bool {
        // `and pain is really a 6 most of the time`
        if fact.field == .painLevel { return line.words.contains { $0.word.isOne(of: "really realmente") } }
        // `text only please, don't call`: the way said last counts.
        if fact.field == .contactPreference {
            return line.words.count <= Self.shortWay
                || line.words.contains {
                    $0.word.isOne(of: "only just prefer please not no solo nomas puro mejor favor")
                }
        }
        if fact.field == .name { return claimsName }
        // `I said either doctor`
        if fact.field == .clinician { return line.plain.contains("i said") }
        guard fact.field == .phone || fact.field == .email else { return false }
        let before = line.words.filter { $0.range.upperBound <= fact.range.lowerBound }.suffix(4)
        return before.contains { $0.word.isOne(of: "my mi") }
            && before.contains {
                $0.word.isOne(of: "phone cell number mobile email mail telefono cel celular numero correo")
            }
            // `that number is my old one. Use 760 …`
            || before.contains { $0.word.isOne(of: "use usa use better ponga instead") }
            || line.words.contains { $0.word.isOne(of: "old viejo vieja wrong") }
    }

    /// `my name is Ana Gil`, and where somebody asks for another `se llama Rodrigo Paz`: said as the patient's name.
    private var claimsName: Bool {
        let leads: [[String]] =
            conversation.booking?.proxy == nil
            ? [["my", "name", "is"], ["me", "llamo"], ["mi", "nombre", "es"]]
            : [
                ["his", "name", "is"], ["her", "name", "is"], ["the", "name", "is"], ["patient", "name", "is"],
                ["se", "llama"], ["su", "nombre", "es"], ["el", "nombre", "es"], ["paciente", "es"],
            ]
        let words = line.words.map(\.word)
        return leads.contains { lead in words.indices.contains { words[$0...].starts(with: lead) } }
    }

    /// `my husband's is 619 … in case I don't answer`: a number beside the one that is known, and none in its place.
    var offersSecondPhone: Bool {
        let words = line.words.map(\.word)
        let isSecond = zip(words, words.dropFirst()).contains { first, second in
            first == "in" && second == "case" || first == "por" && second == "si"
                || first == "emergency" && second == "contact" || first == "de" && second == "emergencia"
                || first == "if" && second == "you" && words.contains { $0.isOne(of: "reach get") }
                    && words.contains { $0.isOne(of: "not cannot cant") }
                || first == "can" && second == "also" && !words.contains("wrong")
                || first.isOne(of: "as") && second.isOne(of: "contact backup")
                || (first == "si" && second == "no" || first == "if" && second == "i")
                    && words.contains { $0.isOne(of: "answer contesto contesta contestan pick") }
                || first.isOne(of: "second backup alternate other another segundo otro")
                    && second.isOne(of: "number phone contact numero telefono")
        }
        let isTheirs =
            words.contains { $0.isOne(of: Self.others) }
            && !zip(words, words.dropFirst()).contains {
                $0.isOne(of: "my mi") && $1.isOne(of: "number cell phone numero celular telefono")
                    || $0.isOne(of: "call llame") && !$1.isOne(of: "him her my")
            }
        let replaces =
            words.contains { $0.isOne(of: "instead change cambie") }
            || words.contains { $0.isOne(of: "use put ponga pon") }
                && !words.contains { $0.isOne(of: "contact backup") }
        return isTheirs || isSecond && !replaces
    }

    /// Whose number is no patient's.
    private static let others: StaticString = """
        adjuster lawyer attorney caseworker surgeon pcp ajustador ajustadora abogado abogada
        """

    /// In words: `texts are fine`.
    private static let shortWay = 4

    /// `make it afternoons instead`: where the days have times of their own, the new ones take their place.
    mutating func moveDays() -> Bool {
        guard case .times(let times)? = conversation.booking?.values[.times],
            case .days(let days)? = conversation.booking?.values[.days], days.contains(where: \.hasTime)
        else { return false }
        let moved = days.map(\.days).reduce(into: [WhenValue]()) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
        let wishes = times.isEmpty ? moved : moved.flatMap { day in times.map { day.with(times: $0) } }
        guard wishes != days else { return false }
        conversation.booking?.take(.days(wishes), for: .days, said: nil)
        return true
    }

    /// `scratch that, it's my left hip that hurts`: a reason that names the part of the body said before is said anew.
    mutating func mendReason(_ old: FieldValue?) -> Bool {
        guard case .bodyArea? = old, case .reason(let reason)? = conversation.booking?.values[.reason] else {
            return false
        }
        if line.corrects, !namesOnlyArea, BodyAreaReader.read(Line(reason)) != nil,
            let new = line.complaint(area: BodyAreaReader.read(line)?.range, besides: [])
        {
            // `oh actually it's worse on the left knee` tells more; `scratch that, it's my left hip` tells another thing.
            let isOther = line.words.contains {
                $0.word.isOne(of: "scratch wrong not no meant instead mistake perdon digo")
            }
            let both = reason + "; " + new
            let isShort = both.utf8.count <= FieldReader.longestReason
            conversation.booking?.take(.reason(isOther || !isShort ? new : both), for: .reason, said: nil)
            return true
        }
        // `PT for a sprained ankle, the left one`, and then `it's my right ankle`: both are kept, in the order said.
        // `knee pain`, and then `sorry, my hip`, too.
        guard case .bodyArea(let areas)? = conversation.booking?.values[.bodyArea],
            case let before = BodyAreaReader.read(Line(reason))?.value.areas ?? [],
            BodyAreaReader.sideNamed(Line(reason)).map({ said in areas.side.map { $0 != said } ?? false }) ?? false
                || !before.isEmpty && Set(before).isDisjoint(with: areas.areas),
            reason.utf8.count + line.text.utf8.count < FieldReader.longestReason
        else { return false }
        conversation.booking?.take(.reason(reason + "; " + line.text), for: .reason, said: nil)
        return true
    }

    /// `sorry, I meant the left shoulder`: nothing but a part of the body, and that it is meant.
    var namesOnlyArea: Bool {
        let area = BodyAreaReader.read(line)
        return line.words.allSatisfy { word in
            word.word.isOne(
                of: """
                    sorry meant mean actually wait oops wrong mistake side put said say no not instead change make typed right left both izquierdo \
                    izquierda derecho derecha ambos ambas perdon digo quise decir mejor me equivoque espere es
                    """) || WordLists.isFunctionWord(word.word) || BodyAreaReader.read(Line(word.word)) != nil
                || area?.range.overlaps(word.range) == true && BodyAreaReader.sideNamed(Line(word.word)) != nil
        }
    }

    /// `remove Tuesday`, where it is the only day: the days are asked for anew.
    mutating func dropsEveryDay() -> Bool {
        guard let booking = conversation.booking, booking.focus != .days, !line.asks,
            !line.words.prefix(2).contains(where: { $0.word.isOne(of: "if si what que") }),
            line.words.count <= Self.shortDrop,
            case .days(let days)? = booking.values[.days], !days.isEmpty,
            DroppedWishes(line, days: days, times: [], today: today).dropsAll
        else { return false }
        conversation.booking?.clear(.days)
        return obeyInBooking(.change(.days), booking.focus ?? .confirm)
    }

    /// In words: `I can't do Tuesdays after all`.
    private static let shortDrop = 7

    /// A single name said anew replaces the part of the old one that it stands for.
    func mended(_ value: FieldValue, of old: FieldValue?) -> FieldValue {
        guard case .name(let new) = value, case .name(let name)? = old else { return value }
        let isFamily = line.words.contains { $0.word.isOne(of: "last surname apellido family") }
        return .name(name.mended(by: new, isFamily: isFamily))
    }
}
