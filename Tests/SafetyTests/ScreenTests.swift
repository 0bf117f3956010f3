import Glibc
import Language
import Testing

@testable import Safety

@Suite struct RuleExampleTests {
    static let screen = SafetyScreen()

    @Test(arguments: SafetyRules.all.flatMap { rule in rule.examples.map { (rule.name, rule.level, $0) } })
    func ruleFiresOnItsExample(name: String, level: SafetyLevel, text: String) {
        let findings = Self.screen.findings(Line(text))
        // What reads like a crisis is called one.
        #expect(findings.contains { $0.rule == name && ($0.level == level || $0.level == .crisis) }, "\(findings)")
    }

    @Test(arguments: SafetyRules.all.flatMap { rule in rule.counterexamples.map { (rule.name, $0) } })
    func ruleLeavesItsCounterexample(name: String, text: String) {
        #expect(!Self.screen.findings(Line(text)).contains { $0.rule == name }, "\(Self.screen.findings(Line(text)))")
    }

    @Test(arguments: [
        ("no he passed out and is having a seizure", true), ("no i have crushing chest pain right now", true),
        ("no my husband passed out", true), ("no i don't have chest pain", false), ("no he tenido convulsiones", false),
        ("no chest pain, just my knee", false),
    ])
    func aNoThatAnswersDeniesNothing(text: String, isDanger: Bool) {
        #expect((Self.screen.screen(Line(text)).map { $0.level > .urgent } ?? false) == isDanger)
    }

    /// A question about exercises around it, in one sentence with it, hides nothing.
    @Test(arguments: [
        "i can't breathe, which core exercises do you recommend for home",
        "me quiero morir, qué ejercicios me recomiendan",
        "did three sets of rows, passed out, should i do a fourth set with the band",
        "hice la plancha y el puente y me desmayé, sigo con la serie de siempre",
        "a qué hora abren, creo que es un infarto",
        "my leg is blue and cold, the website says you take aetna, is that still true",
    ])
    func aQuestionHidesNoDanger(text: String) {
        #expect(Self.screen.screen(Line(text)).map { $0.level > .urgent } == true)
    }

    /// However much calm talk stands around it.
    @Test(arguments: [20, 100, 1000])
    func calmTalkHidesNoDanger(words: Int) {
        let calm = String(repeating: "we walk the dog every day and the garden is nice ", count: words / 10)
        for danger in ["i have chest pain", "i want to kill myself", "no puedo respirar"] {
            #expect(Self.screen.screen(Line(calm + "and " + danger)).map { $0.level > .urgent } == true, "\(danger)")
            #expect(Self.screen.screen(Line(danger + ". " + calm)).map { $0.level > .urgent } == true, "\(danger)")
        }
    }

    @Test(arguments: ["Hope Booker", "Angel Muerte", "Grace Cutter"])
    func aNameThatWasAskedForReadsLikeNothing(name: String) {
        #expect(Self.screen.screen(Line(name), isExpected: true) == nil)
    }

    /// What was kept of a screen hears what the screen heard.
    @Test func aKeptScreenIsTheSame() throws {
        var writer = ArchiveWriter()
        Self.screen.put(into: &writer)
        let again = try SafetyScreen(ArchiveReader(writer.bytes))
        for text in SafetyRules.all.flatMap({ $0.examples.prefix(3) + $0.counterexamples.prefix(3) }) {
            #expect(again.findings(Line(text)) == Self.screen.findings(Line(text)), "\(text)")
        }
    }

    @Test(arguments: [
        ("my lawn chair collapsed at the barbecue haha", false),
        ("in my video game my character collapsed", false),
        ("haha my dad collapsed and is not waking up", true), ("lol i want to kill myself tonight", true),
    ])
    func aLaughAloneIsNoDanger(text: String, isDanger: Bool) {
        #expect((Self.screen.screen(Line(text)).map { $0.level > .urgent } ?? false) == isDanger)
    }

    /// Where a line says enough, the examples tell how far a rule can be trusted.
    @Test(arguments: [
        ("saw on the news that a runner collapsed at the marathon, do you screen people before the season", nil),
        (
            "what happens if you take all your pain pills at once, im tired of hurting and nobody would notice",
            SafetyLevel.crisis
        ),
        ("my dad is clutching his chest and sweating and it started ten minutes ago", .emergency),
    ])
    func theExamplesWeighARule(text: String, level: SafetyLevel?) {
        let found = Self.screen.screen(Line(text))?.level
        #expect(level == nil ? found.map { $0 < .urgent } ?? true : found == level)
    }

    /// The screen tells meanings by their names.
    @Test func noTwoMeaningsShareAName() {
        let concepts = SafetyRules.all.flatMap { $0.concepts + ($0.unless.map { [$0] } ?? []) }
        for (name, group) in Dictionary(grouping: concepts, by: \.name) {
            #expect(Set(group.map { $0.english + "|" + $0.spanish }).count == 1, "\(name)")
        }
    }

    /// `offing myself` must not be heard in "i take care of myself".
    @Test func noWordOfARuleIsHeardAsAJointOfASentence() {
        let joints = """
            a al am an and are as at be but by can de del did do does el en es for from had has have he her him his i if in
            is it its la las lo los me mi my no nos not of on or our para por que se she si so su than that the their them
            they this to un una up us was we were what when who will with would y you your
            """.split { " \n".contains($0) }.map(String.init)
        let concepts = SafetyRules.all.flatMap { $0.concepts + ($0.unless.map { [$0] } ?? []) }
        for (language, words) in [
            (LanguageCode.english, concepts.map(\.english)), (.spanish, concepts.map(\.spanish)),
        ] {
            let codes = Dictionary(
                joints.map { (CodedWords.code($0, language), $0) }, uniquingKeysWith: { one, _ in one })
            // These are forms of the joint itself.
            let forms = joints + ["being", "doing", "having", "ups"]
            for word in Set(words.flatMap { Concept("", $0).words }) where !forms.contains(word) {
                #expect(codes[CodedWords.code(word, language)] == nil, "\(word)")
            }
        }
    }

    /// Ordinary sentences that share words with dangers.
    @Test(arguments: [
        "i can't say how it happened, just woke up with a sore hip",
        "i flinch when my knee bends past a point",
        "i flinch when she presses on my shoulder blade",
        "can you help i can't move my neck to the left",
        "pressure going down my arm when i sit at the desk",
        "for someone who wants to live pain free",
        "can you write a note for each of us for work",
        "we are looking for a shelter dog",
        "i barely woke up in time this morning",
        "me cuesta despertar temprano",
        "hoy estoy confundida con los horarios",
        "i couldn't talk earlier, i'm okay now, what are your hours",
        "no pude hablar por teléfono, ya estoy bien",
        "traigo mis pastillas del dolor y no hay nadie en la puerta",
        "can you keep him out of the room while i do my evaluation, he's three",
        "my trainer kept going after i said stop, now my hamstring is sore",
        "trouble waking my kids for school, so not before 9",
        "i take care of myself",
        "so proud of myself",
    ])
    func whatPatientsSayEveryDayIsNoDanger(text: String) {
        #expect(Self.screen.findings(Line(text)).allSatisfy { $0.rule.hasPrefix("reads like") || $0.level < .urgent })
    }

    /// What goes on for long is no less a crisis, and no word in passing takes a danger away.
    @Test(arguments: [
        "my husband has been beating me for years",
        "i've wanted to kill myself for years",
        "last month he choked me",
        "el mes pasado me pegó mi marido",
        "my ex is at the door with a gun, i was doing my exercises",
        "my dad has been locking grandma in her room for many years",
        "i've been cutting myself for years",
        "he's breaking down the door, i was in the middle of squats",
        "help i can't get up",
    ])
    func whatLastsOrIsSaidInPassingQuietsNothing(text: String) {
        #expect(Self.screen.findings(Line(text)).contains { $0.level >= .crisis })
    }

    @Test func everyRuleHasExamplesAndItsOwnName() {
        #expect(Set(SafetyRules.all.map(\.name)).count == SafetyRules.all.count)
        #expect(SafetyRules.all.allSatisfy { !$0.examples.isEmpty })
    }
}

@Suite struct ScreenTests {
    static let screen = SafetyScreen()

    private static func level(_ text: String) -> SafetyLevel? { screen.screen(Line(text))?.level }

    @Test(arguments: [
        "i have chest pain", "My chest hurts so bad", "theres a weird pressure on my chest", "CHEST PAIN!!!",
        "i can't breathe", "cant breath", "my mom can't catch her breath",
        "his face is drooping", "she is slurring her words", "i can't move my left arm all of a sudden", "he collapsed",
        "she won't wake up", "i took a whole bottle of pills",
        "call 911", "numb between my legs and my back hurts", "me duele el pecho", "no puedo respirar",
        "mi esposa no despierta", "se le cayó la cara de un lado, cara torcida",
        "my knee is fine but my chest is killing me with pressure",
    ])
    func callsAnEmergency(text: String) { #expect(Self.level(text) == .emergency) }

    @Test(arguments: [
        "i want to kill myself", "i want to die", "i don't want to live anymore", "they'd be better off without me",
        "my son says he wants to kill himself", "thinking about suicide",
        "quiero morirme", "ya no quiero vivir", "mi esposo me pega", "my husband hits me",
        "i'd rather be dead than live like this",
    ])
    func callsACrisis(text: String) { #expect(Self.level(text) == .crisis) }

    @Test(arguments: [
        ("i am going to kill myself tonight", SafetyFlag.now), ("i have pills and i want to die", .now),
        ("my boyfriend hit me again", .abuse),
    ])
    func tellsWhatTheCrisisIs(text: String, flag: SafetyFlag) { #expect(Self.screen.screen(Line(text))?.flag == flag) }

    @Test(arguments: [
        "no chest pain, just my knee", "i have no chest pain or shortness of breath", "chest press hurts my shoulder",
        "i had a stroke two years ago and want to walk better",
        "do you treat people after a stroke", "my golf stroke hurts my elbow", "this knee is killing me",
        "i'm dying to play tennis again", "we ran suicides at practice",
        "i get out of breath going up hills", "my leg is weak after knee surgery", "my hand falls asleep when i type",
        "my back went out", "the stairs take my breath away",
        "what is neuromuscular re-education", "book me for tuesday", "my husband pushed me to book this",
        "me muero de hambre", "tuve un derrame hace dos años", "619-555-0142", "",
        "where is the emergency exit", "is this urgent care", "my blood pressure is fine", "i fell last year",
    ])
    func staysQuiet(text: String) {
        #expect(
            Self.level(text).map { $0 <= .caution } ?? true, "\(String(describing: Self.screen.screen(Line(text))))")
    }

    @Test(arguments: [
        "my calf is swollen, red and hot", "i think i have a blood clot in my leg", "fever and my knee incision is red",
        "tengo la pierna hinchada y roja",
    ])
    func callsUrgent(text: String) { #expect(Self.level(text) == .urgent) }

    /// Only thought of: an answer may follow, with the line of caution above it.
    @Test(arguments: ["what if my chest hurts while i exercise at home", "what are the warning signs of a stroke"])
    func cautionsWhereItIsOnlyThoughtOf(text: String) { #expect(Self.level(text) == .caution) }

    /// Who asks because it is happening does not suppose.
    @Test(arguments: ["how do i know if i am having a heart attack", "what if i want to kill myself tonight"])
    func alarmsWhereAQuestionMayBeTrue(text: String) { #expect((Self.level(text) ?? .caution) >= .crisis) }

    /// What was denied in one breath and has come in the next.
    @Test func hearsThatItHasComeAfterAll() {
        #expect(Self.level("no chest pain yesterday but now it hurts") == .emergency)
    }

    /// History quiets an alarm only where nothing says now.
    @Test(arguments: [("chest pain two years ago", false), ("chest pain two years ago and again today", true)])
    func historyGivesWayToNow(text: String, isAlarm: Bool) { #expect((Self.level(text) == .emergency) == isAlarm) }

    @Test(arguments: [
        "probably nothing, but i have chest pain", "sorry to bother you, i can't breathe",
        "weird question: is it bad that my face is drooping?",
    ])
    func politenessLowersNothing(text: String) { #expect(Self.level(text) == .emergency) }

    @Test func saysWhichWordsMadeIt() throws {
        let finding = try #require(Self.screen.screen(Line("well, my chest really hurts")))
        #expect(finding.rule == "chest pain")
        #expect(finding.evidence.map(\.concept) == ["chest", "pain or pressure"])
        #expect(finding.evidence.map { Line("well, my chest really hurts").original($0.range) } == ["chest", "hurts"])
    }

    /// Twice the line costs about twice as much: seconds would tell more of the machine than of the screen.
    @Test func growsWithTheLineAndNotFaster() {
        func cost(_ count: Int) -> Double {
            let line = Line(String(repeating: "my chest and back and arm are fine and ", count: count))
            return (0..<3).map { _ in
                let start = Self.threadSeconds
                _ = Self.screen.findings(line)
                return Self.threadSeconds - start
            }.min() ?? 0
        }
        let (once, twice) = (cost(500), cost(1000))
        #expect(once > 0 && twice / once < 3, "\(once) s, then \(twice) s")
    }

    /// CPU time of this thread alone, however many tests run beside it.
    private static var threadSeconds: Double {
        var now = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
