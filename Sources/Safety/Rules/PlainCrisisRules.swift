/// Despair, harm done to others and a listener near by, in the plainest English.
enum PlainCrisisRules {
    private static let self_ = "(myself|my self|himself|herself|themselves|themself)"
    private static let died = Concept(
        "a hand laid on oneself",
        """
        (hung|hanged|stabbed|poisoned|drowned|electrocuted) \(self_);shot \(self_);noose (around|on|over) (my|his|her) neck;(picked|set|chose|chosen) a (date|day|time) to (die|do it|end it|kill);(took|swallowed|drank) (everything|all [of] it) in (the|my|our) (cabinet|bathroom|bottle);\
        (sucidal|suicidle|suisidal|suicial|suicdal);want too die;(can not|not sure i can|unable to|afraid i can not) keep \(self_) safe;not safe (with|from) myself;(blow|blew|blown) my brains out;(jump|jumping|leap) off (the|a|this|that) [parking] (garage|ledge|balcony|pier|cliff|building|roof|rooftop|tower|structure|parking garage|bridge|overpass);\
        (keep|keeps|kept|am|been|started) (punching|slapping|burning|cutting) \(self_);(will|might|going to|gonna) kill (herself|himself|themselves);(wants to|tried to|trying to|threatens to|threatened to) (hurt|kill|harm) (herself|himself|themselves)
        """)
    private static let ofChance = Concept(
        "a chance blow, a needle, a kitchen",
        "by accident;accidentally;by mistake;in the foot;brains out (laughing|at the arcade);selfie;insulin;onion;onions;shaving"
    )
    private static let didIt = Concept(
        "did harm to somebody",
        """
        i [just|have|have just|keep|kept|almost|nearly|got angry and|lost it and|got mad and] (hit|hitting|beat|beat up|punched|slapped|slapping|choked|strangled|stabbed|attacked|beating) my (wife|husband|girlfriend|boyfriend|partner|kid|kids|son|daughter|child|children|baby|mom|mother|dad|father|grandma|grandpa|stepson|stepdaughter|sister|brother) [down];\
        i [just|have|almost|nearly] (killed|stabbed|strangled) (someone|somebody|him|her|a (man|woman|guy|person)|my (wife|husband|boss|neighbor|son|father));i [just|have|almost|nearly] (shot|ran over) (someone|somebody|him|her|a (man|woman|guy|person));(grabbed|held|had|grabbing) my (son|daughter|kid|wife|husband|child|girlfriend) by the (neck|throat);\
        (homicidal|homicide thoughts|murderous thoughts);(want|wants|wanted|going|plan|planning|plans) to (kill|shoot|stab|murder) (his|her|their|the|my) (teacher|classmates|students|principal|family|parents|sister|brother|stepfather|stepdad|bullies|bully|manager)
        """)
    private static let ofPlay = Concept(
        "a game, a car, a joke",
        "with a (ball|pickleball|baseball|frisbee|cart|stroller);(wife|husband|son|mom|dad) (car|truck|van|bumper|bike);video game;by accident;accidentally;with kindness;jokes;a text"
    )
    private static let baby = Concept(
        "dark thoughts of one's child",
        """
        (hate|hates) (my|the|our|this|her) (baby|newborn);bad thoughts (about|of|toward) (my|the|her) (baby|newborn|kids|child);(baby|newborn|son|daughter|child) is (the devil|a demon|evil|possessed|cursed|satan);(thinks|thinking|believes|believe) .. (baby|son|daughter|child) is (the devil|a demon|evil|possessed)
        """)
    private static let ofTroubles = Concept(
        "a weight or a wrist", "weight;shower;yoda;joking;lol;haha;carrier;car seat;brain")
    private static let near = Concept(
        "he is near",
        """
        (he|husband|boyfriend|ex|partner|stepdad|stepfather) (is|s) (here|listening|watching me|watching what i|coming back|right here|in the (next|other) room|next to me|behind me|outside the door|reading this|reading my)
        """)
    private static let hushed = Concept(
        "help asked under one's breath",
        """
        (can not|cannot) (talk|speak|say);pretend (this|it|we|you);whispering;send (someone|somebody|help|police);not safe (to talk|here|to (call|speak));help me he;(listening|watching me) please help
        """)
    private static let seen = Concept(
        "that he would see it",
        "(he|my (husband|boyfriend|ex|partner|stepdad)) (will|would|can|might) (see|hear|find) (it|this|me|out|them)")
    private static let noReply = Concept("no reply", "do not (call|text|write|reply|answer|email) [me|back]")
    private static let ofMeetings = Concept(
        "a meeting or a visit",
        "surprise;in a meeting;(his|her|your) (session|appointment|visit);from the hospital;from surgery")
    private static let controlled = Concept(
        "ruled by somebody",
        """
        (he|she|husband|wife|boyfriend|girlfriend|partner) (controls|controlling) (everything i|what i|where i|who i|my (money|phone|life|food|clothes|every));(husband|wife|boyfriend|girlfriend|partner) is [very|so|really] controlling;calls me (worthless|useless|a whore|trash|stupid) (and|every|all);(parents|family|dad|father) .. (forcing|making|force) (me|her|my sister) to (marry|get married)
        """)
    private static let ofDevices = Concept(
        "a device or an illness",
        "remote;thermostat;controlling (his|her|the|my) (diabetes|weight|pain|blood|sugar|diet|temper)")

    static let all = [
        SafetyRule(
            "a hand laid on oneself", .crisis, flag: .now, [died], unless: ofChance,
            examples: [
                "i shot myself", "noose around my neck right now", "a man is about to jump off the garage",
                "i'm afraid my daughter will kill herself",
            ],
            counterexamples: [
                "i shot myself in the foot with that booking", "i stabbed myself with a fork by accident",
            ]),
        SafetyRule(
            "did harm to somebody", .crisis, flag: .harm, [didIt], unless: ofPlay, canBePast: false,
            examples: ["i beat my wife", "i shot somebody", "i grabbed my son by the neck", "i feel homicidal"],
            counterexamples: ["i beat my wife at chess", "i hit my wife's car backing out"]),
        SafetyRule(
            "dark thoughts of one's child", .crisis, flag: .harm, [baby], unless: ofTroubles, canBePast: false,
            examples: ["i hate my baby and want her gone", "wife thinks our baby is the devil"],
            counterexamples: ["i hate my baby weight"]),
        SafetyRule(
            "help asked under one's breath", .crisis, flag: .abuse, [near, hushed], unless: ofMeetings,
            scope: .message, canBePast: false,
            examples: ["i can't talk, he's right here", "pretend this is about my appointment, he's here"],
            counterexamples: ["can't talk now, he's here for his session"]),
        SafetyRule(
            "that he would see it", .crisis, flag: .abuse, [seen, noReply], unless: ofMeetings, scope: .message,
            canBePast: false,
            examples: ["don't call me, he'll see it"], counterexamples: ["don't call, she's asleep"]),
        SafetyRule(
            "ruled by somebody", .crisis, flag: .abuse, [controlled], unless: ofDevices, canBePast: false,
            examples: ["he controls everything i do", "my husband is very controlling and i'm afraid"],
            counterexamples: ["he controls the thermostat lol", "my husband is controlling his diabetes"]),
    ]
}
