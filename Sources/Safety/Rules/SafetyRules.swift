/// The rules of the screen; each is one meaning, with lines that must and must not bring it up.
enum SafetyRules {
    private typealias M = Meanings

    static let all: [SafetyRule] =
        heart + stroke + breath + collapse + spine + injury + body + signs + crisis + others + urgent + later + caution

    private static let heart = [
        SafetyRule(
            "chest pain", .emergency, [M.chest, M.chestSensation],
            examples: [
                "i have chest pain", "siento una presion en el pecho", "crushing pain in his chest since an hour",
            ],
            counterexamples: [
                "no chest pain, just my knee", "chest press hurts my shoulder",
                "open heart surgery two years ago, my chest hurt back then",
            ]),
        SafetyRule(
            "tight chest", .emergency, [M.chest, M.tight], unless: M.tightChest,
            examples: ["my chest feels really tight", "chest tightness when i walk"],
            counterexamples: ["my chest is tight after bench press"]),
        SafetyRule(
            "heart attack", .emergency, [M.heartAttack],
            examples: ["i think i'm having a heart attack", "creo que es un infarto"],
            counterexamples: [
                "i had a heart attack in 2019 and want to get stronger", "my dad died of a heart attack",
            ]),
    ]

    private static let stroke = [
        SafetyRule(
            "drooping face", .emergency, [M.face, M.drooping],
            examples: [
                "his face is drooping", "my smile is lopsided since this morning", "se me durmió la mitad de la cara",
            ],
            counterexamples: ["my face was numb after the stroke in 2020"]),
        SafetyRule(
            "garbled speech", .emergency, [M.speech, M.garbled],
            examples: ["her speech is slurred", "my husband is talking gibberish", "habla raro desde esta mañana"],
            counterexamples: ["my speech was slurred two years ago and is fine"]),
        SafetyRule(
            "cannot speak", .emergency, [M.cannotSpeak],
            examples: ["my mother suddenly can't speak", "mi papá no puede hablar"]),
        SafetyRule(
            "garbled, as it comes out", .emergency, [M.gibberish, M.suddenOrNow], scope: .message,
            examples: ["slurred all of a sudden", "dad is talking nonsense out of nowhere"],
            counterexamples: ["my knee feels funny since this morning"]),
        SafetyRule(
            "a stroke now", .emergency, [M.stroke],
            examples: ["i think im having a stroke", "stroke symptoms please help"],
            counterexamples: ["do you treat stroke patients", "my golf stroke hurts my elbow"]),
        SafetyRule(
            "one side weak, suddenly", .emergency, [M.side, M.weak, M.sudden], scope: .message,
            examples: [
                "woke up and can't move my right side", "my arm suddenly went numb",
                "de repente no puedo mover el brazo",
            ],
            counterexamples: ["my arm is weak from a stroke five years ago", "my leg is weak after knee surgery"]),
    ]

    private static let breath = [
        SafetyRule(
            "cannot breathe", .emergency, [M.cannotBreathe],
            examples: ["i can't breathe", "he can't catch his breath", "me falta el aire", "my son is choking"],
            counterexamples: [
                "i get out of breath going up hills", "do you teach breathing exercises", "can i take a breather",
            ]),
        SafetyRule(
            "throat or tongue swelling", .emergency, [M.throat, M.swelling],
            examples: ["my throat is closing", "se me está hinchando la lengua"]),
    ]

    private static let collapse = [
        SafetyRule(
            "not conscious", .emergency, [M.unconscious],
            examples: [
                "my mom collapsed", "he is not waking up", "mi papá se desmayó y no despierta",
                "i feel like i'm going to pass out",
            ],
            counterexamples: ["i passed out once years ago"]),
        SafetyRule(
            "a fit", .emergency, [M.seizure], examples: ["my son is having a seizure"],
            counterexamples: ["i had a seizure in 2015", "my back seizes up", "my back is seizing up"]),
        SafetyRule(
            "bleeding that does not stop", .emergency, [M.bleeding, M.unstoppable],
            examples: ["the bleeding won't stop", "sangra y no para"], counterexamples: ["i had a blood test"]),
        SafetyRule(
            "overdose", .emergency, [M.swallowed, M.tooMuch], canBePast: false,
            examples: [
                "i took all my pills", "i took 20 tylenol an hour ago", "he took all his percocet",
                "se tomó 20 pastillas", "me tomé todas las pastillas", "she swallowed a whole bottle of tylenol",
            ],
            counterexamples: ["i took a pill for the pain"]),
        SafetyRule(
            "overdose by name", .emergency, [M.overdose], examples: ["he overdosed", "i think it's an overdose on oxy"]),
        SafetyRule(
            "poison", .emergency, [M.swallowed, M.poison],
            examples: ["toddler swallowed a battery", "she drank bleach"],
            counterexamples: ["my watch needs a battery"]),
        SafetyRule(
            "worst headache", .emergency, [M.worstHeadache],
            examples: ["worst headache of my life", "sudden headache like a thunderclap"],
            counterexamples: ["do you treat headaches"]),
        SafetyRule(
            "the word itself", .emergency, [M.emergencyWord], canBePast: false,
            examples: ["this is an emergency", "call an ambulance", "auxilio"],
            counterexamples: ["where is the emergency exit", "mi contacto de emergencia es mi hermana"]),
        SafetyRule(
            "the bare word", .emergency, [M.bareEmergency], scope: .alone, canBePast: false,
            examples: ["emergency", "an emergency!", "emergencia"],
            counterexamples: ["emergency contact", "what number do i call in an emergency"]),
    ]

    private static let spine = [
        SafetyRule(
            "no feeling between the legs", .emergency, [M.saddle, M.numb],
            examples: [
                "numb between my legs since yesterday", "i can't feel it when i wipe", "no siento entre las piernas",
            ],
            counterexamples: ["groin strain from soccer"]),
        SafetyRule(
            "bladder and back", .emergency, [M.noUrine, M.back], scope: .message,
            examples: ["my back went out and i can't pee", "no puedo orinar y me duele la espalda"],
            counterexamples: ["i leak when i sneeze since the baby", "do you treat incontinence"]),
        SafetyRule(
            "cannot pass water", .emergency, [M.noUrine],
            examples: ["i can't pee since last night", "no puedo orinar"],
            counterexamples: ["i pee when i jump rope"]),
        SafetyRule(
            "both legs give way", .emergency, [M.legs, M.gaveOut],
            examples: ["i can't move my legs", "my legs gave out and i can't stand"],
            counterexamples: ["my legs are sore"]),
    ]

    private static let injury = [
        SafetyRule(
            "a blow to the head", .emergency, [M.headInjury, M.confused], scope: .message,
            examples: ["hit my head and now i'm throwing up", "se pegó en la cabeza y está confundido"],
            counterexamples: ["i bumped my head last year"]),
        SafetyRule(
            "a crash", .emergency, [M.crash], examples: ["just got hit by a car", "the bone is sticking out"],
            counterexamples: ["i was hit by a car two years ago and my back still hurts"]),
    ]

    private static let body = [
        SafetyRule(
            "tearing pain", .emergency, [M.aorta, M.trunk], examples: ["tearing pain in my back and belly"],
            counterexamples: ["i tore my calf"]),
        SafetyRule(
            "a sign in pregnancy", .emergency, [M.pregnant, M.pregnancySign], scope: .message,
            examples: ["6 months pregnant and bleeding", "estoy embarazada y sangrando"],
            counterexamples: ["i am pregnant and my back aches"]),
        SafetyRule(
            "headache with a sign of the brain", .emergency, [M.headache, M.brainSign], scope: .message,
            examples: ["headache stiff neck and fever", "terrible headache and i can't see right"],
            counterexamples: ["i get headaches at my desk"]),
        SafetyRule(
            "a fall and a bad sign", .emergency, [M.fell, M.broken], scope: .message,
            examples: [
                "my grandma fell and can't get up", "he fell off the monkey bars and his arm is bent funny",
                "me caí y me pegué en la cabeza",
            ],
            counterexamples: ["i fell last year and can't stand long since"]),
        SafetyRule(
            "a tight cast", .emergency, [M.castTight, M.bloodless], scope: .message,
            examples: ["my cast is so tight my toes are white"], counterexamples: ["my cast came off last week"]),
        SafetyRule(
            "cauda equina by name", .emergency, [M.causeOfAlarm], examples: ["cauda equina?"],
            counterexamples: ["i had cauda equina surgery in 2020"]),
        SafetyRule(
            "a clot in the lung", .emergency, [M.calf, M.breathPain], scope: .message,
            examples: ["my leg is swollen and it hurts when i breathe"]),
    ]

    private static let signs = [
        SafetyRule(
            "half of the body", .emergency, [M.bodyHalf, M.senseless],
            examples: ["one side of my body went numb", "i can't move my left side"],
            counterexamples: ["my left side hurts", "left side weakness from a stroke in 2021"]),
        SafetyRule(
            "the heart beats wrongly, and faint", .emergency, [M.pulse, M.wrongPulse, M.faintness], scope: .message,
            examples: ["my heart is racing and i feel faint", "el corazón acelerado y estoy mareado"],
            counterexamples: ["my heart races when i run"]),
        SafetyRule(
            "arm or jaw, and sweat", .emergency, [M.armOrJaw, M.hurting, M.coldSweat], scope: .message,
            examples: ["my left arm and jaw hurt and i'm sweating"], counterexamples: ["my left arm hurts after tennis"]
        ),
        SafetyRule(
            "sudden loss of sight", .emergency, [M.blind], examples: ["my vision went black in one eye"],
            counterexamples: ["i lost my vision in 2015"]),
        SafetyRule(
            "a cold, blue limb", .emergency, [M.limb, M.cold, M.blue], scope: .message,
            examples: ["my leg is cold and blue"], counterexamples: ["my hands are cold in winter"]),
        SafetyRule(
            "allergic reaction", .emergency, [M.allergy], examples: ["allergic reaction can't swallow"],
            counterexamples: ["i had an allergic reaction years ago"]),
    ]

    private static let others = [
        SafetyRule(
            "harm to others", .crisis, flag: .harm, [M.harmOthers], canBePast: false,
            examples: ["i want to hurt someone", "i'm going to shoot my neighbor"],
            counterexamples: ["i don't want to hurt my back again"]),
        SafetyRule(
            "afraid at home", .crisis, flag: .abuse, [M.afraidOfPartner],
            examples: ["i'm afraid of my partner", "le tengo miedo a mi esposo"],
            counterexamples: ["i'm afraid of falling"]),
    ]

    private static let crisis = [
        SafetyRule(
            "thoughts of suicide, now", .crisis, flag: .now, [M.killSelf, M.means], scope: .message, canBePast: false,
            examples: ["i am going to kill myself tonight", "i have the pills in my hand and i want to die"]),
        SafetyRule(
            "thoughts of suicide", .crisis, [M.killSelf],
            examples: [
                "i want to kill myself", "my husband says he wants to kill himself", "they'd be better off without me",
                "ya no quiero vivir",
                "honestly i don't want to be alive anymore",
            ],
            counterexamples: [
                "we ran suicides at practice", "this pain is killing me", "my brother died by suicide last year",
            ]),
        SafetyRule(
            "no point in life", .crisis, [M.noPoint],
            examples: ["i don't see the point of living", "estoy cansada de vivir"],
            counterexamples: ["what is the point of this exercise"]),
        SafetyRule(
            "harm by somebody close", .crisis, flag: .abuse, [M.somebody, M.harms],
            examples: ["my husband hits me", "someone is abusing my grandmother", "mi esposo me pega"],
            counterexamples: [
                "my husband pushed me to book this", "the stairs hurt me", "my daughter hurt her ankle in soccer",
                "my wife hurt her back gardening",
            ]),
    ]

    private static let urgent = [
        SafetyRule(
            "a leg that may have a clot", .urgent, [M.calf, M.swollen, M.hotOrRed], scope: .message,
            examples: ["my calf is swollen and red", "tengo la pantorrilla hinchada y caliente"],
            counterexamples: ["my ankles swell a little at night"]),
        SafetyRule(
            "a clot by name", .urgent, [M.clot], examples: ["i think i have a blood clot", "creo que es un coágulo"],
            counterexamples: ["had a dvt three years ago"]),
        SafetyRule(
            "fever with a wound or joint", .urgent, [M.wound, M.fever], scope: .message,
            examples: ["102 fever and my surgical knee is hot", "dolor de espalda con fiebre"],
            counterexamples: ["hay fever is killing me", "cabin fever"]),
        SafetyRule(
            "cannot bear weight", .urgent, [M.cannotBear, M.fresh], scope: .message,
            examples: [
                "rolled my ankle last night and can't put any weight on it",
                "me torcí el tobillo y no puedo apoyar el pie",
            ]),
    ]

    private static let later = [
        SafetyRule(
            "night pain and weight or cancer", .urgent, [M.nightPain, M.wasting], scope: .message,
            examples: [
                "back pain wakes me at night and i lost 20 pounds",
                "had breast cancer and now back pain that never lets up",
            ],
            counterexamples: ["my back hurts more at night"]),
        SafetyRule(
            "a knee that popped and will not hold", .urgent, [M.fresh, M.loosened], scope: .message,
            examples: ["heard a pop in my knee yesterday and it won't straighten"]),
    ]

    private static let caution = [
        SafetyRule("a limb feels dead", .caution, [M.deadLimb], examples: ["my leg feels dead"]),
        SafetyRule(
            "a chest muscle", .caution, [M.tightChest, M.tight], scope: .message,
            examples: ["my pec is tight after bench press", "my chest is tight after bench press"],
            counterexamples: ["bench press form"]),
        SafetyRule("dizzy", .caution, [M.dizzy], examples: ["i get dizzy when i stand up"]),
    ]
}
