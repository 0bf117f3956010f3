package import Language

/// Looks for danger in every line, in every state, in both languages; no knowledge file can switch it off.
package struct SafetyScreen: Sendable {
    private let rules: [(rule: SafetyRule, concepts: [Int])]
    private let names: [String]
    private let table: ConceptTable
    private let idioms: ConceptTable
    private let quiet: ConceptTable

    package init() {
        var concepts: [Concept] = []
        rules = SafetyRules.all.map { rule in
            (rule, rule.concepts.map { concept in
                if let known = concepts.firstIndex(where: { $0.name == concept.name && $0.phrases == concept.phrases }) { return known }
                concepts.append(concept)
                return concepts.count - 1
            })
        }
        names = concepts.map(\.name)
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
        let context = Context(line, quiet: quiet.hits(line.words.map { $0 }), found: found)
        return rules.compactMap { rule, concepts in finding(rule, concepts, context) }
            .enumerated().sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }.map(\.element)
    }

    private func finding(_ rule: SafetyRule, _ concepts: [Int], _ context: Context) -> SafetyFinding? {
        let scopes = rule.scope == .message ? [nil] : context.clauses.map(Optional.some)
        for clause in scopes {
            var taken: [ConceptHit] = []
            for concept in concepts {
                // Different concepts need different words: one "numb" is no two signs.
                let hit = context.hits.first { hit in
                    hit.concept == concept && !hit.isNegated && (clause == nil || hit.clause == clause)
                        && !taken.contains { $0.words.overlaps(hit.words) }
                }
                guard let hit else { break }
                taken.append(hit)
            }
            guard taken.count == concepts.count else { continue }
            if rule.canBePast, context.isQuieted(clause) { continue }
            return SafetyFinding(
                level: rule.level, flag: rule.flag, rule: rule.name,
                evidence: taken.map { .init(concept: names[$0.concept], range: context.bytes($0.words)) })
        }
        return nil
    }

    /// What a line says besides: history, now, whose question it is, what is denied.
    private struct Context {
        let line: Line
        let clauses: [Int]
        var hits: [ConceptHit]
        private let history: [ConceptHit]
        private let presence: [ConceptHit]
        private let asking: [ConceptHit]

        init(_ line: Line, quiet: [ConceptHit], found: [ConceptHit]) {
            self.line = line
            clauses = Array(0...(line.words.last?.clause ?? 0))
            history = quiet.filter { $0.concept == 0 }
            presence = quiet.filter { $0.concept == 1 }
            asking = quiet.filter { $0.concept == 2 }
            hits = found
            let transparent = Set(quiet.filter { $0.concept == 3 }.flatMap(\.words) + found.flatMap(\.words))
            let revived = presence.map(\.clause)
            let meant = Set(found.flatMap(\.words))
            for index in hits.indices where Self.isDenied(hits[index], line, transparent, meant) {
                // `no chest pain yesterday but now it hurts`: what was denied has come.
                hits[index].isNegated = !revived.contains { $0 != hits[index].clause }
            }
        }

        func bytes(_ words: Range<Int>) -> Range<Int> {
            line.words[words.lowerBound].range.lowerBound..<line.words[words.upperBound - 1].range.upperBound
        }

        /// Whether it is over, or only asked about, and nothing in the message says that it is going on.
        func isQuieted(_ clause: Int?) -> Bool {
            guard presence.isEmpty else { return false }
            return !history.isEmpty || asking.contains { clause == nil || $0.clause == clause }
        }

        /// `no chest pain`, `without any numbness`: a negation with nothing but see-through words before the hit.
        private static func isDenied(_ hit: ConceptHit, _ line: Line, _ transparent: Set<Int>, _ meant: Set<Int>) -> Bool {
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
        be the death of;muero de hambre;muero de risa;muero por;muero de ganas;blood test;blood pressure;died by suicide;lost .. to suicide;emergency exit;emergency contact;contacto de emergencia;
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
        "see-through words", "any;have;having;had;a;an;the;got;more;of;my;real;or;and;feel;feeling;other;much;in;is;there;tengo;tiene;hay;ningun;ninguna;nada de;mas;y;o;del;en")
}
