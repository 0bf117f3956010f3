/// Stroke, also one that went away again.
enum StrokeRules {
    private static let face = Concept(
        "face", "face;smile;mouth;in the mirror;cheek;lip;lips;eyelid;grin",
        es: "cara;boca;sonrisa;cachete;labio;rostro;parpado;sonrie;sonreir")
    private static let drooping = Concept(
        "droops or is numb",
        """
        droop;droopy;lopsided;sag;saggy;crooked;numb;numbness;(on|to|down) (one|the left|the right|its) side;uneven;slid;slipped;slide;sliding;slack;melted;melting;melt;hanging;hangs;hung;fell;falling;fallen;lower;\
        not (moving|move|working|even|symmetrical|match);does not (move|match|work|go up|look even);will not (move|smile|go up|work|close);half .. (asleep|dead|frozen|paralyzed);frozen;asleep;paralyzed;pulled (to|down);twisted;drool;drooling;dribbling;tingly;tingling;one side;\
        lopsided;drooped
        """,
        es:
            "de lado;caida;caido;cayo;cae;dormida;dormido;durmio;chueca;chueco;enchueco;torcida;torcido;torcio;adormecida;adormecida;entumida;paralizada;paralizo;jala;jalada;ladeada;babea;baba;no se mueve;no la mueve;colgada;colgado;chueco de repente;sonrie chueco;se me torcio;se le torcio;torcio la cara;unos minutos chueca"
    )
    private static let speech = Concept(
        "speech",
        "speech;speaking;talking;talks;talk;speak;words;word;voice;sentence;sentences;sounds;sounding;says;saying",
        es: "habla;hablar;hablando;hablo;palabras;voz;lengua;dice")
    private static let garbled = Concept(
        "garbled",
        """
        slur;slurry;garbled;gibberish;nonsense;jumbled;funny;weird;mumbling;mumble;mush;mushy;mixed up;mixing up;backwards;scrambled;drunk;come out wrong;(coming|came|come) out (wrong|weird|funny|jumbled|all wrong|backwards|mixed|scrambled);wrong words;the wrong (words|word|names|name for);word salad;\
        stuck;like .. (drunk|marbles)
        """,
        es:
            "arrastra;arrastrando;raro;rara;enreda;enredado;enredada;balbucea;balbuceando;incoherente;incoherencias;tonterias;no se le entiende;no se entiende;no le entiendo;no le entendemos;pastosa;trabada;traba;trabadas;borracho;trabado;trabando;mocha;sin sentido;al reves"
    )
    private static let gibberish = Concept(
        "gibberish",
        "slur;garbled;gibberish;nonsense;jumbled;mumbling;word salad;(he|she|dad|mom|husband|wife|grandma|grandpa|mother|father|words|talking|speech|sentences) .. (not making|makes no|make no|not make) [any] sense;(sounds|talks|talking|acting|walking|walks|sounding|acts) .. drunk;(can not|could not) (find|get) the word;can not (find|remember) (words|the words|simple words)",
        es:
            "balbucea;balbuceando;incoherente;incoherencias;tonterias;habla como borracho;como borracho;no encuentra las palabras;no le salen las palabras;no me salen las palabras;se le traba la lengua"
    )
    private static let cannotSpeak = Concept(
        "cannot speak",
        "(can|could) not (speak|talk|say anything|say a word|get a word out|form words|form a sentence|get .. words out|find .. words|answer me);(can|could) not .. words out;lost .. (speech|ability to speak|ability to talk);unable to (speak|talk);(tongue|mouth) (will not|would not) (make|say|do|form|cooperate|work);know what i want to say and;knows what (he|she) wants to say;(stopped|can not|cannot) (understanding|understand) (what we|what i|us|me|anything|words);does not understand (what|us|me|words)",
        es:
            "no (puede|puedo|podia|pudo) hablar;ya no habla;dejo de hablar;no le salen las palabras;no me salen las palabras;no puede decir (nada|palabra);no (puede|podia) decir su nombre;no pudo hablar;no podia hablar bien"
    )
    private static let stroke = Concept(
        "a stroke",
        """
        having .. stroke;have a stroke;stroke (right now|now|symptoms|signs|happening|alert);(having|had) a (tia|mini stroke) (now|today|this|just|again);having a tia;having a mini stroke;think .. stroke;(this|it|that) (is|could be|might be|a|be) .. stroke;looks like .. stroke;just had a .. stroke;is that .. a stroke;signs of .. stroke
        """,
        es:
            "(dando|dandole|dandome|esta dando|le dio|me dio|dio) .. derrame;(dando|dandole|dandome) una embolia;(le dio|me dio) una embolia;derrame (ahora|ahorita);teniendo un derrame;derrame cerebral (ahora|ahorita);(creo|parece|puede ser|sera) .. (derrame|embolia);sintomas de derrame"
    )
    private static let half = Concept(
        "one side of the body",
        "one side;(left|right) side;(left|right) half;half .. body;half of .. (body|him|her|me);whole side;one whole side;(left|right) (arm|leg|hand|foot);(one|her|his|an) (arm|leg|hand);my (arm|hand);arm and leg;arm;leg;hand;fingers;mano derecha;mano izquierda",
        es:
            "(lado|brazo|pierna|mano|pie) (derecho|izquierdo|derecha|izquierda);mitad del cuerpo;mitad;medio cuerpo;un lado;un (brazo|pie);una (pierna|mano);el brazo;la pierna;la mano;su brazo;mi brazo;mi mano;su mano"
    )
    private static let bodyHalf = Concept(
        "half of the body",
        "one side of (my|his|her|the) (body|face);side of (his|her|my) (body|face);left side;right side;half of (my|his|her|the) body;whole side;half my (body|face);half his (body|face);half her (body|face);arm and leg;(left|right) (arm|leg) and (arm|leg|face)",
        es:
            "mitad del cuerpo;lado izquierdo;lado derecho;medio cuerpo;media cara;mitad de la cara;la mano no me obedecia"
    )
    private static let senseless = Concept(
        "numb or paralysed",
        "numb;went numb;(can|could) not (move|feel|lift);paralyzed;paralysed;will not move;went dead;gone dead;went limp;is limp;stopped working;not working;dead weight;lost feeling",
        es:
            "dormido;dormida;no (puedo|puede|podia) mover;no siento;no siente;no mueve;paralizado;paralizada;paralizo;adormecido;se durmio;se le durmio"
    )
    private static let suddenConfusion = Concept(
        "suddenly confused",
        "(suddenly|sudden|all of a sudden) .. (confused|confusion|disoriented);confused (all of a sudden|suddenly|out of nowhere|since this morning|since last night);(does|did) not (know|recognize|remember) (her|his|my) own (name|house|kids|son|daughter|husband|wife|kitchen|children);forgot .. (own name|how to talk|how to speak);can not (read|write) (anymore|any more|all of a sudden|suddenly);(letters|words) (stopped|do not|no longer) (meaning|mean|making sense|make sense);(can not|could not) (tell me|say|remember) what a .. is called;(hand|fingers) (forgot|would not|will not) (how to write|obey|listen|write|work);floats back down;drifts (down|back down)",
        es:
            "(de repente|de pronto) .. (confundido|confundida|desorientado|desorientada|no sabe|no me reconoce|no reconoce);(confundido|confundida|desorientado|desorientada) de (repente|pronto);(amanecio|desperto|se levanto) .. (confundido|confundida|desorientado|desorientada);no (reconoce|nos reconoce) a (su|sus|nadie)"
    )
    private static let clumsy =
        "lost (my|his|her|all) coordination;can not touch .. nose;legs will not go where"
    private static let balance = Concept(
        "balance gone",
        "(can|could) not (walk straight|stand up straight|keep .. balance|walk right|sit up|coordinate);walking (like .. drunk|sideways);walks like .. drunk;walk like .. drunk;veering;staggering;stumbling;keeps falling to;falling to (one|the) side;lost .. (balance|coordination);(room|world|everything) .. spinning;spinning so;walking into (walls|things|doors);bumping into (walls|things|doorframes);\(clumsy)",
        es:
            "no (puede|puedo|podia) (caminar derecho|mantenerse|mantener el equilibrio|coordinar);camina (chueco|de lado|como borracho);perdio el equilibrio;se va de lado;todo (me|le) da vueltas"
    )
    private static let uncoordinated = Concept(
        "coordination gone",
        "\(clumsy);can not (coordinate|walk straight|walk right)",
        es: "(perdi|perdio) la coordinacion;no (puedo|puede) (coordinar|caminar derecho)")
    private static let bumping = Concept(
        "bumps into things",
        "(walking|walks|walked|bumping|bumps|running) into (walls|things|doors|doorframes|furniture|the wall);veers into",
        es: "choca con (las paredes|todo|los muebles);chocando con (las paredes|todo|los muebles)")
    private static let dentist = Concept(
        "a dentist or an old palsy",
        """
        dentist;novocaine;novocain;numbing shot;root canal;filling;botox;\
        laryngitis;lost my voice;bells palsy;bell palsy;(talk|speak) (on the phone|at work|right now|in english|much english);am (deaf|mute|nonverbal)
        """,
        es: """
            dentista;anestesia;muela;botox;ronca;ronco;gripa;paralisis de bell;paralisis facial de;\
            hablar (por (telefono|celular|el telefono)|ahorita|ahora|en el trabajo|en este momento|ingles|aqui);soy (sorda|sordo|muda|mudo)
            """)
    private static let brainToo = Concept(
        "a second sign",
        "headache;double vision;seeing double;see double;vomit;throwing up;slur;numb;weak;can not see;blurry;vision;swallow;hiccups;neck (popped|cracked|crack|adjust|adjustment|adjusted|adjustments|manipulation|pop|pain|hurts)",
        es:
            "dolor de cabeza;veo doble;ve doble;doble;vomito;vomitando;no ve;borroso;dormida;dormido;debil;tragar;trono el cuello;tronaron el cuello"
    )
    private static let neckWork = Concept(
        "a neck that was worked on", "neck;chiropractor;chiro;adjustment;adjusted",
        es: "cuello;quiropractico;sobador;huesero;trono;tronaron")
    private static let vessel = Concept(
        "a sign of a torn neck vessel",
        "(double|blurry|blurred) vision;seeing double;see double;(can|could) not see;vertigo;(room|everything|world) .. spinning;spinning;slur;(face|tongue) .. numb;droop;droopy;eyelid;pupil;(can|could) not swallow;throwing up;staggering;off balance",
        es: "veo doble;vision (doble|borrosa);todo me da vueltas;vertigo;vomito;no puedo tragar;parpado")

    static let all = [
        SafetyRule(
            "drooping face", .emergency, [face, drooping], doubt: dentist,
            examples: [
                "his face is drooping", "my smile is lopsided since this morning", "se me durmió la mitad de la cara",
                "one corner of her mouth slid down", "se me cayó la cara de un lado",
            ],
            counterexamples: ["my face was numb after the stroke in 2020"]),
        SafetyRule(
            "garbled speech", .emergency, [speech, garbled],
            examples: [
                "her speech is slurred", "my husband is talking gibberish", "habla raro desde esta mañana",
                "his words come out all mush",
            ],
            counterexamples: [
                "my speech was slurred two years ago and is fine", "my insurance says you sent the wrong code",
            ]),
        SafetyRule(
            "cannot speak", .emergency, [cannotSpeak], doubt: dentist,
            examples: ["my mother suddenly can't speak", "mi papá no puede hablar"],
            counterexamples: ["i can't talk right now, i'm at work"]),
        SafetyRule(
            "garbled, as it comes out", .emergency, [gibberish, Meanings.sudden], scope: .nearby,
            examples: ["slurred all of a sudden", "dad is talking nonsense out of nowhere"],
            counterexamples: ["my knee feels funny since this morning"]),
        SafetyRule(
            "a stroke now", .emergency, [stroke],
            examples: ["i think im having a stroke", "stroke symptoms please help", "le está dando un derrame"],
            counterexamples: ["do you treat stroke patients", "my golf stroke hurts my elbow"]),
        SafetyRule(
            "one side weak, suddenly", .emergency, [half, Meanings.weak, Meanings.sudden], scope: .nearby,
            examples: [
                "woke up and can't move my right side", "my arm suddenly went numb",
                "de repente no puedo mover el brazo",
            ],
            counterexamples: ["my arm is weak from a stroke five years ago", "my leg is weak after knee surgery"]),
        SafetyRule(
            "half of the body", .emergency, [bodyHalf, senseless],
            examples: ["one side of my body went numb", "i can't move my left side"],
            counterexamples: ["my left side hurts", "left side weakness from a stroke in 2021"]),
        PassingStrokeRules.goneAgain,
        SafetyRule(
            "suddenly confused", .emergency, [suddenConfusion],
            examples: [
                "grandma is suddenly confused", "he doesn't recognize his own house", "de repente no sabe dónde está",
            ]),
        SafetyRule(
            "balance gone, and another sign", .emergency, [balance, brainToo], scope: .nearby,
            examples: ["the room is spinning, i'm seeing double", "walking like he's drunk and throwing up"],
            counterexamples: ["my balance is off since the ankle sprain"]),
        SafetyRule(
            "clumsy, suddenly", .emergency, [uncoordinated, Meanings.sudden], scope: .nearby,
            examples: ["all at once i can't touch my own nose", "de repente perdí la coordinación"],
            counterexamples: ["i never had much coordination"]),
        SafetyRule(
            "bumps into things, suddenly", .emergency, [bumping, Meanings.sudden], scope: .nearby,
            examples: ["grandpa keeps walking into walls since this morning"],
            counterexamples: ["i keep bumping into things, i'm clumsy"]),
        SafetyRule(
            "a neck that was worked on", .emergency, [neckWork, vessel], scope: .nearby,
            examples: ["chiropractor cracked my neck and now i'm seeing double"],
            counterexamples: ["my neck hurts when i swim"]),
    ]
}
