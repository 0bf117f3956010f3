import Language

/// What people are to each other, in the words of who asks.
extension Proxies {
    /// Whether a word says what somebody is to another: `mother`, `cuñado`, `boss`.
    package static func isRelation(_ word: String) -> Bool { relations[word] != nil }

    /// Whom it is for, and what the one who asks is to them.
    static let relations: [String: String] = table(
        """
        child=mother mom mum mama mommy father dad papa daddy parent parents madre padre ma pa;
        parent=son daughter kid kids child boy girl baby teenager hijo hija nino nina hijos;
        spouse=wife husband spouse esposa esposo marido mujer hubby;
        partner=partner girlfriend boyfriend fiance fiancee novia novio pareja;
        sibling=sister brother hermana hermano bro sis;
        grandchild=grandmother grandma grandfather grandpa granny nana abuela abuelo abuelita abuelito;
        grandparent=grandson granddaughter grandchild nieto nieta;
        relative=aunt uncle cousin niece nephew tia tio prima primo sobrina sobrino suegra suegro cunada cunado comadre compadre;
        friend=friend buddy neighbor neighbour roommate amiga amigo vecina vecino;
        caregiver=client;colleague=boss coworker employee colleague
        """)

    /// What somebody calls themselves to the patient.
    static let own: [String: String] = table(
        """
        mother=mother mom mum mama mami madre mamita;father=father dad papa papi padre;stepmother=stepmother stepmom madrastra;
        stepfather=stepfather stepdad padrastro;daughter=daughter hija;son=son hijo;
        wife=wife esposa;husband=husband esposo;spouse=spouse;partner=partner pareja;girlfriend=girlfriend novia;
        boyfriend=boyfriend novio;sister=sister hermana;brother=brother hermano;grandmother=grandmother grandma granny nana abuela abuelita;
        grandfather=grandfather grandpa abuelo abuelito;granddaughter=granddaughter nieta;grandson=grandson nieto;aunt=aunt auntie tia;
        uncle=uncle tio;niece=niece sobrina;nephew=nephew sobrino;cousin=cousin prima primo;friend=friend amiga amigo;
        caregiver=caregiver caretaker carer nurse aide cuidadora cuidador;guardian=guardian tutor tutora;parent=parent
        """)

    /// What a word says that somebody is to a patient under 18 for whom they may speak; nil for any other word.
    package static func guardian(_ word: String) -> String? {
        own[word].flatMap { $0.isOne(of: guardians) ? $0 : nil }
    }

    /// Relations of who may speak for somebody under 18.
    package static let guardians: StaticString = """
        parent mother father guardian grandparent grandmother grandfather aunt uncle stepmother stepfather
        """

    private static func table(_ rows: String) -> [String: String] {
        rows.split(separator: ";").reduce(into: [:]) { table, row in
            let sides = row.split(separator: "=")
            let name = sides[0].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for word in sides[1].split(whereSeparator: \.isWhitespace) { table[String(word)] = name }
        }
    }

    /// Every relation that can be told.
    package static let allRelations: Set<String> = Set(relations.values).union(own.values)
}
