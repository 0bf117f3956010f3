import Language

/// Words with which a day or a time may begin.
///
/// Most words of a line begin neither and need not be tried by every rule; each rule's examples are tested to begin
/// with one of these.
enum Openings {
    static func contains(_ scan: SlotScan, _ index: Int) -> Bool {
        guard scan.tokens.indices.contains(index) else { return false }
        let token = scan.tokens[index]
        if token.kind == .mark { return token.word.isOne(of: "@ > ( '") || index == 0 && token.word == "-" }
        if token.kind == .number || words.contains(token.word) { return true }
        return scan.number(index) != nil || token.word.hasSuffix("ish") && DateWords.part(token.word) != nil
            || DateWords.opensGluedDate(token.word) != nil || DayRules.opensHoliday(token.word)
    }

    private static let words: Set<String> = Set(
        """
        the el la las los on at like around about this esta este that next prox otra proximo proxima proximos proximas following
        siguientes coming upcoming current last ultimo ultima every each daily noonish any all cada todos cualquier other
        mas maximo minimo pasadas today tomorrow tonight tonite hoy manana pasado day days dia dias week weeks semana semanas month months mes meses
        weekday weekdays weekend weekends wknd wkend fin fines mwf in en within during throughout durante between btwn entre from de del desde
        to by before after until untill till til hasta antes despues starting beginning start principios finales end rest
        early earlier late later soon sooner everyday soonest earliest asap pronto first second segundo mid middle mediados half quarter
        no not nothing nada doesnt say medio sin whatever lo whenever anytime flexible cuando cuanto for por a an un una unos unas couple few par
        m t tu w th cuarto noon mediodia midday midnight past through thru prior advance am pm approximately approx
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    ).union(DateWords.names)
}
