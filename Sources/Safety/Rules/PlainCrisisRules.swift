/// Despair, harm done to others and a listener near by, in the plainest English.
enum PlainCrisisRules {
    private static let self_ = "(myself|my self|himself|herself|themselves|themself)"
    private static let died = Concept(
        "a hand laid on oneself",
        """
        (hung|hanged|stabbed|poisoned|drowned|electrocuted) \(self_);shot \(self_);noose (around|on|over) (my|his|her) neck;(picked|set|chose|chosen|have|has) a (date|day|time) to (die|do it|end it|go);(took|swallowed|drank) (everything|all [of] it) in (the|my|our) (cabinet|bathroom|bottle);\
        (sucidal|suicidle|suisidal|suicial|suicdal);want too die;(keep|keeping) \(self_) safe;not safe (with|from) myself;(jump|jumping|leap) off (the|a|this|that) [parking] (garage|ledge|balcony|pier|cliff|building|roof|rooftop|tower|structure|parking garage|bridge|overpass);\
        (keep|keeps|kept|am|been|started) (punching|hitting|slapping|biting|burning|cutting|scratching) \(self_);(will|might|going to|wants to|gonna|tried to) (hurt|kill|harm) (herself|himself|themselves)
        """)
    private static let ofChance = Concept(
        "a chance blow, a needle, a film",
        "accident;accidentally;by mistake;in the foot;hammer;video;selfie;photo;insulin;with my shot;kitchen;knife slipped;onion;onions;dinner;cooking;shaving;oven;movie;show;falling;falls;fall;if he;if she;at work;lifting;exercise;exercises"
    )
    private static let didIt = Concept(
        "did harm to somebody",
        """
        i [just|have|have just|keep|kept|almost|nearly|got angry and|lost it and|got mad and] (hit|hitting|beat|beat up|punched|slapped|slapping|choked|strangled|stabbed|kicked|attacked|pushed|burned|beating|hurt) my (wife|husband|girlfriend|boyfriend|partner|kid|kids|son|daughter|child|children|baby|mom|mother|dad|father|grandma|grandpa|stepson|stepdaughter|sister|brother) [down];\
        i [just|have|almost|nearly] (killed|shot|stabbed|ran over|strangled) (someone|somebody|him|her|a (man|woman|guy|person)|my (wife|husband|boss|neighbor|son|father));(grabbed|held|had|grabbing) my (son|daughter|kid|wife|husband|child|girlfriend) by the (neck|throat);\
        (homicidal|homicide thoughts|murderous thoughts);(want|wants|wanted|going|plan|planning|plans) to (kill|shoot|stab|murder) (his|her|their|the|my) (teacher|classmates|class|students|principal|school|family|parents|sister|brother|stepfather|stepdad|bullies|bully|manager)
        """)
    private static let ofPlay = Concept(
        "a game, a car, a joke",
        "ball;pickleball;baseball;car;wifes car;bumper;truck;chess;uno;cards;race;game;tennis;golf;level;video game;swing;stroller;frisbee;by accident;accidentally;squirt;=feelings;record;score;time;fridge;with kindness;door;jokes"
    )
    private static let baby = Concept(
        "dark thoughts of one's child",
        """
        (hate|hates|do not want|resent) (my|the|our|this|her) (baby|newborn) [anymore|and];bad thoughts (about|of|toward) (my|the|her) (baby|newborn|kids|child);(baby|newborn|son|daughter|child) is (the devil|a demon|evil|possessed|cursed|satan);(thinks|thinking|believes|believe) .. (baby|son|daughter|child) is (the devil|a demon|evil|possessed)
        """)
    private static let ofTroubles = Concept(
        "a weight or a wrist", "weight;shower;monitor;cat;yoda;joking;lol;haha;carrier;car seat;brain")
    private static let near = Concept(
        "he is near or will see it",
        """
        (he|she|husband|boyfriend|wife|ex|partner) (is|s) (here|listening|watching|watching me|coming back|coming home|right here|back|home|in the (next|other) room|next to me|behind me|outside the door|reading this|reading my);(he|she|husband|boyfriend|wife|ex|partner) (will|would|can|might) (see|hear|read|find) (it|this|me|them|out);(husband|boyfriend|he|ex|partner) reads (it|my|them|everything);without (him|my husband|my boyfriend) (there|knowing|here|around|in)
        """)
    private static let hushed = Concept(
        "help asked under one's breath",
        """
        (can not|cannot) (talk|speak|call|say);do not (call|text|write|reply|answer|email) [me|back];pretend this is;pretend (it|we|you);whispering;please help;send (someone|somebody|help|police);not safe (to talk|here|to (call|speak));(seen|talk|speak|come in) (alone|by myself|to someone alone|without);quick[ly] he;help me he;talk to someone
        """)
    private static let ofMeetings = Concept(
        "a nap, a meeting or a ride",
        "meeting;nap;napping;asleep;sleeping;shy;sore throat;laryngitis;surprise;birthday;party;driving;class;work call;dentist;translate;interpreter;spanish;english;for his session;for her session;for his appointment;waiting for you"
    )
    private static let controlled = Concept(
        "ruled by somebody",
        """
        (he|she|husband|wife|boyfriend|girlfriend|partner) [is] (controls|controlling) (everything|all|my|what i|where i|and);(husband|wife|boyfriend|girlfriend|partner) is [very|so|really] controlling;calls me (worthless|useless|a whore|trash|stupid) (and|every|all);(parents|family|dad|father) .. (forcing|making|force) (me|her|my sister) to (marry|get married)
        """)
    private static let ofDevices = Concept(
        "a device, a weight, a joke",
        "remote;thermostat;tv;diabetes;blood sugar;weight;diet;lol;haha;kitchen;music;inflammation;pain")

    static let all = [
        SafetyRule(
            "a hand laid on oneself", .crisis, flag: .now, [died], unless: ofChance,
            examples: [
                "i shot myself", "noose around my neck right now", "a man is about to jump off the garage",
                "i'm afraid my daughter will hurt herself",
            ],
            counterexamples: [
                "i shot myself in the foot with that booking", "afraid mom will hurt herself if she falls",
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
            examples: [
                "he is listening, please help", "don't call me, he'll see it",
                "pretend this is about my appointment, he's here",
            ],
            counterexamples: ["can't talk now, he's here for his session", "don't call, she's asleep"]),
        SafetyRule(
            "ruled by somebody", .crisis, flag: .abuse, [controlled], unless: ofDevices, canBePast: false,
            examples: ["he controls everything i do", "my husband is very controlling and i'm afraid"],
            counterexamples: ["he controls the thermostat lol", "my husband is controlling his diabetes"]),
    ]
}
