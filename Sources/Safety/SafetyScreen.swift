package import Language

/// Looks for danger in every line, in every state, in both languages; no knowledge file can switch it off.
package struct SafetyScreen: Sendable {
    private let rules: [(rule: SafetyRule, concepts: [Int], unless: Int?)]
    private let names: [String]
    private let table: ConceptTable
    private let idioms: ConceptTable
    private let quiet: ConceptTable
    /// What is felt: in a clause that says now it brings back what another clause denied.
    private let sensations: Set<Int>

    package init() {
        var concepts: [Concept] = []
        func number(_ concept: Concept) -> Int {
            if let known = concepts.firstIndex(where: { $0.name == concept.name }) { return known }
            concepts.append(concept)
            return concepts.count - 1
        }
        rules = SafetyRules.all.map { ($0, $0.concepts.map(number), $0.unless.map(number)) }
        names = concepts.map(\.name)
        sensations = Set(
            [Meanings.chestSensation, Meanings.tight, Meanings.weak, Meanings.numb, Meanings.swollen].map(number))
        table = ConceptTable(concepts)
        idioms = ConceptTable([Self.idiom], exact: true)
        quiet = ConceptTable([Self.history, Self.presence, Self.asking, Self.transparent])
    }

    /// The gravest finding of a line; of equal ones the first rule's.
    package func screen(_ line: Line) -> SafetyFinding? { findings(line).max { $0.level < $1.level } }

    /// Every rule that fires, the gravest level's first rule first.
    package func findings(_ line: Line) -> [SafetyFinding] {
        guard !line.isEmpty else { return [] }
        var words: [Token?] = line.words
        for hit in idioms.hits(words) { for index in hit.words { words[index] = nil } }
        let found = table.hits(words)
        guard !found.isEmpty else { return [] }
        let context = Context(line, quiet: quiet.hits(line.words.map { $0 }), found: found, sensations: sensations)
        return rules.compactMap { rule, concepts, unless in
            context.hits.contains { $0.concept == unless } ? nil : finding(rule, concepts, context)
        }
        .enumerated().sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }.map(\.element)
    }

    private func finding(_ rule: SafetyRule, _ concepts: [Int], _ context: Context) -> SafetyFinding? {
        let scopes: [(clause: Int?, hits: [ConceptHit])] =
            rule.scope == .message
            ? [(nil, context.standing)]
            : context.clauses.map { clause in (clause, context.standing.filter { $0.clause == clause }) }
        for (clause, hits) in scopes + context.revived.map({ (nil, $0) }) {
            guard let taken = Self.all(concepts, in: hits), !(rule.canBePast && context.isQuieted(clause)) else {
                continue
            }
            return SafetyFinding(
                level: rule.level, flag: rule.flag, rule: rule.name,
                evidence: taken.map { .init(concept: names[$0.concept], range: context.bytes($0.words)) })
        }
        return nil
    }

    /// A hit for each concept; different concepts need different words: one "numb" is no two signs.
    private static func all(_ concepts: [Int], in hits: [ConceptHit]) -> [ConceptHit]? {
        var taken: [ConceptHit] = []
        for concept in concepts {
            guard
                let hit = hits.first(where: { hit in
                    hit.concept == concept && !taken.contains { $0.words.overlaps(hit.words) }
                })
            else { return nil }
            taken.append(hit)
        }
        return taken
    }

    /// What a line says besides: history, now, whose question it is, what is denied.
    private struct Context {
        let line: Line
        private let sensations: Set<Int>
        let clauses: [Int]
        var hits: [ConceptHit]
        private let history: [ConceptHit]
        private let presence: [ConceptHit]
        private let asking: [ConceptHit]

        init(_ line: Line, quiet: [ConceptHit], found: [ConceptHit], sensations: Set<Int>) {
            self.line = line
            self.sensations = sensations
            clauses = Array(0...(line.words.last?.clause ?? 0))
            history = quiet.filter { $0.concept == 0 }
            presence = quiet.filter { $0.concept == 1 }
            asking = quiet.filter { $0.concept == 2 }
            hits = found
            let transparent = Set(quiet.filter { $0.concept == 3 }.flatMap(\.words) + found.flatMap(\.words))
            let meant = Set(found.flatMap(\.words))
            for index in hits.indices where Self.isDenied(hits[index], line, transparent, meant) {
                hits[index].isNegated = true
            }
        }

        func bytes(_ words: Range<Int>) -> Range<Int> {
            line.words[words.lowerBound].range.lowerBound..<line.words[words.upperBound - 1].range.upperBound
        }

        /// What is not denied.
        var standing: [ConceptHit] { hits.filter { !$0.isNegated } }

        /// `no chest pain yesterday but now it hurts`: for each clause that says now, its own signs, the denied ones after them.
        var revived: [[ConceptHit]] {
            let denied = hits.filter(\.isNegated)
            if denied.isEmpty { return [] }
            return Set(presence.map(\.clause)).sorted().compactMap { clause in
                let own = standing.filter { $0.clause == clause && sensations.contains($0.concept) }
                return own.isEmpty ? nil : own + denied.filter { $0.clause != clause }
            }
        }

        /// Whether it is over, or only asked about, and nothing in the message says that it is going on.
        func isQuieted(_ clause: Int?) -> Bool {
            guard presence.isEmpty else { return false }
            return !history.isEmpty || asking.contains { clause == nil || $0.clause == clause }
        }

        /// `no chest pain`, `without any numbness`: a negation with nothing but see-through words before the hit.
        private static func isDenied(_ hit: ConceptHit, _ line: Line, _ transparent: Set<Int>, _ meant: Set<Int>)
            -> Bool
        {
            var index = hit.words.lowerBound - 1
            while index >= 0, line.words[index].clause == hit.clause {
                // The `no` of `no siento` is part of a sign itself.
                if !meant.contains(index), WordLists.negators.contains(line.words[index].word) {
                    // `can not stop the pain` denies no pain.
                    return index == 0 || !line.words[index - 1].word.isOne(of: "can could will would")
                }
                guard transparent.contains(index) else { return false }
                index -= 1
            }
            return false
        }
    }

    /// Words that sound like danger and mean something else.
    private static let idiom = Concept(
        "an idiom",
        """
        killing me;kills me;dying to;dying for;heart set;heart of;by heart;golf stroke;swim stroke;freestyle stroke;butterfly stroke;breast stroke;tennis stroke;stroke of;on my freestyle stroke;
        dead lift;deadlift;chest press;chest fly;chest day;hay fever;cabin fever;ran suicides;run suicides;running suicides;suicides at practice;suicide sprints;cortisone shot;to die for;
        be the death of;muero de hambre;muero de risa;muero por;muero de ganas;suicidios;correr suicidios;press de pecho;dolor me pega;blood test;blood pressure;died by suicide;lost .. to suicide;emergency exit;emergency contact;contacto de emergencia;
        salida de emergencia;butterflies in my stomach;broke my heart;heart surgery;pass out flyers;run over to;beat me to;hit me up;chest is clear;chest clear;bad blood
        """)

    private static let history = Concept(
        "history",
        """
        years ago;year ago;months ago;month ago;in 2010;in 2011;in 2012;in 2013;in 2014;in 2015;in 2016;in 2017;in 2018;in 2019;in 2020;in 2021;in 2022;in 2023;in 2024;in 2025;last year;last fall;
        last winter;last spring;last summer;in march;in january;in february;in april;in may;in june;in july;in august;history of;used to;back then;once;five years;recovering from;
        recovered from;cleared by;all cleared;hace un ano;hace dos anos;hace tres anos;hace .. anos;hace .. meses;el ano pasado;tuve un;tuvo un;ya se me quito;high school;years back;when i was;long ago;stroke survivor;after the stroke;after my stroke;from a stroke
        """)

    private static let presence = Concept(
        "going on now",
        """
        now;right now;today;suddenly;sudden;this morning;tonight;just;again;getting worse;worse;since yesterday;since last night;since this morning;an hour ago;minutes ago;started;
        is happening;ahora;hoy;de repente;esta manana;desde ayer;otra vez;empeorando;acaba de;acabo de;ahorita;woke up
        """)

    private static let asking = Concept(
        "a question what the clinic treats",
        """
        do you treat;do you see;do you help;do you work with;do you guys treat;can you treat;can you help people;do you teach;what if;patients who;people who had;
        atienden a;tratan a;hacen rehabilitacion;ayudan a personas
        """)

    private static let transparent = Concept(
        "see-through words",
        "any;have;having;had;me;le;te;se;nos;a;an;the;got;more;of;my;real;or;and;feel;feeling;other;much;in;is;there;tengo;tiene;hay;ningun;ninguna;nada de;mas;y;o;del;en"
    )
}
