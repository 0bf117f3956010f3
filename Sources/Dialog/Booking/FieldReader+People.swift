import Language
import Slots

/// Names and birthdays: the patient's, and of who speaks for a child.
extension FieldReader {
    /// A broken address is not the name that stands in it, and `dr mckay please` names no patient.
    var name: Answer {
        guard line.braced.isEmpty else { return .none }
        // `for my mother in law Fe Reyes`
        if let name = Proxies.read(self.line).flatMap({ Proxies.patientName(self.line, $0) }) {
            return .value(.name(name.value), name.range)
        }
        // `my husband Juan Lara`
        if let other = Proxies.introduced(self.line) { return .value(.name(other.name.value), other.name.range) }
        let line = isForOther || namesBoth ? Proxies.patientPart(line) : line
        guard let name = Names.answer(line) ?? (isForOther ? Names.listed(line) : nil) ?? nameBeforePhone,
            !Emails.read(line).contains(where: { $0.range.overlaps(name.range) }),
            Choices.clinician(line, isAsked: false).map({ !$0.range.overlaps(name.range) }) ?? true
                || Choices.isNamesake(name.value)
        else { return .none }
        return .value(.name(name.value), name.range)
    }

    /// `Juan Perez y mi cel es 619 …`: what stands before the number and the words that lead to it.
    private var nameBeforePhone: Reading<PersonName>? {
        guard let phone = Phones.volunteered(line).first else { return nil }
        let before = line.tokens.filter { $0.range.upperBound <= phone.range.lowerBound }.reversed().drop {
            $0.kind == .mark
                || $0.word.isOne(
                    of: "y and mi my el the es is telefono tel cel celular numero phone cell number mobile")
        }
        guard let last = before.first else { return nil }
        return Names.plainAnswer(Line(line.original(0..<last.range.upperBound))).flatMap {
            $0.value.family == nil ? nil : $0
        }
    }

    /// `Kevin Solis, soy Rosa su mamá`, `Kevin Solis. yo me llamo Rosa Solis`: the patient's name, and who types.
    var namesBoth: Bool {
        guard let own = Names.speaker(line), let first = line.words.first, own.range.lowerBound > first.range.lowerBound
        else { return false }
        let mark = line.tokens.last { $0.kind == .mark && $0.range.upperBound <= own.range.lowerBound }
        let before = Line(line.original(0..<(mark?.range.lowerBound ?? own.range.lowerBound)))
        return Names.plainAnswer(before).map { $0.value.family != nil } ?? false
    }

    /// `im 5/2/81, but hers is 3/22/1984`: of two the patient's, where somebody asks for another.
    var births: [Reading<CivilDay>] {
        let answer = BirthDates.answer(line, today: today)
        let read = isSpanish ? BirthDates.eitherWayRound(answer) : answer
        guard isForOther, read.count > 1 else { return read }
        let theirs = read.filter { reading in
            line.words.filter { $0.range.upperBound <= reading.range.lowerBound }.suffix(3)
                .contains { $0.word.isOne(of: "hers his her he she theirs their they suyo suya suyos ella") }
        }
        return theirs.isEmpty ? read : theirs
    }

    var guardian: Answer {
        let line = line.withoutSaidBefore
        let relation = line.words.lazy.compactMap { Proxies.guardian($0.word) }.first
        guard
            let name = Names.speaker(line) ?? announced ?? Names.answer(Line(beforeRelation(line)))
                ?? Names.capitals(line)
        else {
            return .none
        }
        return .value(.guardian(Guardian(name: name.value.full, relation: relation)), whole)
    }

    /// A name behind words that announce one, and no relation: `yo soy la mamá` gives none.
    private var announced: Reading<PersonName>? {
        Names.volunteered(line, hasContact: true).flatMap { name in
            name.value.full.split(separator: " ").contains { Proxies.guardian(Folding.word($0)) != nil } ? nil : name
        }
    }

    /// `Rosa Lopez, mother`: the name without the relation behind or before it.
    private func beforeRelation(_ line: Line) -> String {
        line.text.split(whereSeparator: { ",;()".contains($0) })
            .map {
                $0.split(separator: " ").filter {
                    Proxies.guardian(Folding.word($0)) == nil
                        && !Folding.word($0).isOne(
                            of:
                                "my his her the mi su la el yo soy i am im me legal foster guardian tutor tutora mayor step ya"
                        )
                }.joined(separator: " ")
            }
            .first { !$0.isEmpty } ?? ""
    }
}
