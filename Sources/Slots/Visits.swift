package import Language

/// Whether somebody is new to the clinic or has been there.
package enum Visits {
    /// - Parameter isAsked: whether the line answers a question for it, so that `once` or `in 2019` is enough.
    package static func read(_ line: Line, isAsked: Bool) -> Reading<VisitKind>? {
        if isAsked, let own = notOneself(line) ?? elsewhere(line) { return own }
        if cameAlong(line) { return nil }
        if !line.words.contains(where: { $0.word.isOne(of: "never nunca here aqui ahi with duele hurts") }),
            let first = notFirst.first(in: line),
            // `no, es la primera vez` denies nothing.
            !line.original(
                line.words[first.lowerBound].range.lowerBound..<line.words[first.upperBound - 1].range.upperBound
            )
            .contains(where: { ",.;".contains($0) })
        {
            return found(.returning, line.words[first.lowerBound], line.words[first.upperBound - 1])
        }
        if let told = told(line, isAsked: isAsked) ?? phrases.find(line) {
            return told.value == .returning && wentToOthers(line) ? nil : told
        }
        return isAsked ? shortAnswers.find(line) ?? year(line) : nil
    }

    private static let notFirst = Phrases(
        """
        no es la primera vez;no es mi primera vez;no es primera vez;no seria la primera vez;not my first visit;not my first time;not the first time;
        not the first visit;not our first visit;not his first visit;not her first visit;no soy nuevo;no soy nueva
        """)

    /// `never been to you`, `I came to your place in 2019`, `nunca ha ido con ustedes`: somebody went, or did not.
    private static func told(_ line: Line, isAsked: Bool) -> Reading<VisitKind>? {
        let words = line.words
        for index in words.indices where words[index].word.isOne(of: going) {
            let clause = words[index].clause
            let before = words[..<index].suffix(4).filter { $0.clause == clause }
            let behind = words[(index + 1)...].prefix(5).filter { $0.clause == clause }
            // `Dr. Shulman fixed my knee there`
            if words[index].word.isOne(of: "fixed treated helped sorted"),
                let who = before.first(where: { $0.word.isOne(of: "shulman mckay you yall") }),
                !before.contains(where: { $0.word.isOne(of: "not never") }),
                !behind.contains(where: { $0.word.isOne(of: others) })
            {
                return found(.returning, who, words[index])
            }
            // `can i come to your clinic`
            if words[index].word == "come",
                !before.contains(where: { $0.word.isOne(of: "have has had did ve never not") })
            {
                continue
            }
            // Whom it is about, and who only heard of the clinic, is not told by this.
            if before.contains(where: { $0.word.isOne(of: others) })
                || line.words.contains(where: { $0.word.isOne(of: hearsay) })
            {
                continue
            }
            let place = behind.last { $0.word.isOne(of: places) }
            let denial = before.first { $0.word.isOne(of: "not never no nunca jamas tampoco") }
            let isSure = place != nil || words[index].word.isOne(of: "ido venido") || isAsked && before.count < 4
            // `I have not been in years`
            if let denial, denial.word == "not", isAsked, words[index].word == "been",
                behind.contains(where: { $0.word.isOne(of: "years ages forever while long anos tiempo since desde") })
            {
                return found(.returning, denial, behind.last ?? words[index])
            }
            if let denial, isSure, !behind.contains(where: { $0.word.isOne(of: "since desde") }) {
                return found(.new, denial, place ?? words[index])
            }
            guard denial == nil,
                !words[index].word.isOne(of: "had done tried prior previous hecho tenido fixed helped sorted")
            else { continue }
            if let place { return found(.returning, words[index], place) }
            let isBefore = behind.prefix(3).contains {
                $0.word.isOne(of: "once before twice again antes times veces vez")
            }
            // `came in 2015`, `i came once in like 2015`
            let isYear = behind.prefix(isBefore ? 5 : 2).contains { isPastYear($0.word) }
            if isYear && !words[index].word.isOne(of: "saw seen visto vi") || isAsked && isBefore {
                return found(.returning, words[index], behind.first ?? words[index])
            }
        }
        return nil
    }

    static func found(_ kind: VisitKind, _ first: Token, _ last: Token) -> Reading<VisitKind> {
        Reading(kind, first.range.lowerBound..<last.range.upperBound, rule: "having been there")
    }

    private static func isPastYear(_ word: String) -> Bool {
        word.utf8.count == 4 && Int(word).map { (2000...2099).contains($0) } ?? false
    }

    /// `in 2019`, `2019`: a year and hardly more.
    private static func year(_ line: Line) -> Reading<VisitKind>? {
        guard line.words.count <= 4, let year = line.words.first(where: { isPastYear($0.word) }) else { return nil }
        return Reading(.returning, year.range, rule: "having been there")
    }

    private static let going: StaticString = """
        came come been went gone seen saw visited attended treated fixed helped sorted had done tried prior previous \
        ido venido estado estuve estuvo fui fue iba vine vino visto vi veia atendio atendieron atendido hecho tenido
        """

    private static let places: StaticString = """
        you ya u here there yours clinic office mckay shulman shulmann ustedes uds ahi alli alla aqui clinica pt physio therapy terapia
        """

    static let others: StaticString = """
        husband wife friend neighbor neighbour coworker sister brother cousin boss buddy roommate amiga amigo vecina \
        vecino hermana hermano prima primo cunada comadre esposo esposa
        """

    private static let hearsay: StaticString = """
        online website site webpage page yelp google instagram insta facebook tiktok reviews review ad flyer sign passed \
        drove anuncio pagina internet
        """

    private static let phrases = PhraseTable<VisitKind>(
        "new or returning",
        [
            // Before the words that they deny.
            (
                .new,
                """
                new patient;never been;not been there;not been here;not been before;not been to you;never seen you;never come;never came;\
                never in your;never at your;never with you;never to your;never set foot;not set foot;not a patient;no soy paciente;nunca he ido;nunca ha ido
                """
            ),
            (
                .returning,
                """
                been there before;been here before;been before;returning;been there;been here;came there;come before;came before;\
                i come last;its me again;it is me again;me again;back again;came in 20;came a few times;came a couple times;\
                came in before;come a few times;went a few times;used to come;used to go;used to see;went there;was there;\
                been to you;been with you;was a patient;were a patient;been your patient;was your patient;existing patient;\
                not new;no longer new;visits with you;sessions with you;visits there;sessions there;no soy nueva;no soy nuevo;
                current patient;established patient;former patient;past patient;previous patient;prior patient;patient of yours;\
                patient before;patient here;regular patient;got me sorted;got me fixed;fixed me up;came last year;was there last;\
                seen you before;come back;coming back;again;old patient;been a patient;\
                paciente de antes;paciente de hace;ya soy paciente;ya fui;de regreso;fui paciente;fue paciente;iba antes;ya vine;\
                ya he ido;ya he estado;ya he venido;ya ha ido;ya ha venido;ya habia ido;ya habia venido;ya los conozco;ya me conocen
                """
            ),
            (
                .new,
                """
                soy nueva;soy nuevo;soy paciente nueva;soy paciente nuevo;es nuevo;es nueva;seria la primera;new patient;\
                first visit;first time;new here;am new;is new;new;paciente nuevo;paciente nueva;primera vez;primera visita;\
                1 st time;1 st visit;first timer;first appointment;1 ra vez;1 a vez;1 era vez;\
                nwe;nueva;nuevo;no prior visits;no previous visits
                """
            ),
        ])

    /// What is an answer only where it was asked whether somebody has been there.
    private static let shortAnswers = PhraseTable<VisitKind>(
        "new or returning, asked for",
        [
            (
                .returning,
                """
                once;twice;a few times;couple times;many times;several times;a couple of times;2 nd time;second time;third time;\
                3 rd time;not since;a while back;a while ago;been a while;long time ago;years ago;years back;months ago;\
                last year;last spring;last summer;last fall;last winter;una vez;dos veces;varias veces;muchas veces;\
                hace tiempo;hace anos;hace un ano;hace dos anos;hace mucho;el ano pasado;segunda vez
                """
            ),
            (
                .new,
                "i have not;never;nunca;jamas;1 st;first;primera;the first;la primera;not before;not yet;todavia no;aun no"
            ),
        ])
}
