/// The brain: stroke, also one that went away again, fits, the worst headache.
enum StrokeRules {
    private static let face = Concept(
        "face", "face;smile;mouth;cheek;lip;lips;eyelid;grin",
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
        slur;slurry;garbled;gibberish;nonsense;jumbled;funny;weird;mumbling;mumble;mush;mushy;mixed up;mixing up;backwards;scrambled;drunk;come out wrong;(coming|came|come) out (wrong|weird|funny|jumbled|all wrong|backwards|mixed|scrambled);wrong words;the wrong;word salad;\
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
        "(suddenly|sudden|all of a sudden) .. (confused|confusion|disoriented);confused (all of a sudden|suddenly|out of nowhere|since this morning|since last night);(does|did) not (know|recognize|remember) (her|his|my) own (name|house|kids|son|daughter|husband|wife|kitchen|children);forgot .. (own name|how to talk|how to speak);can not (read|write) (anymore|all of a sudden|suddenly);(hand|fingers) (forgot|would not|will not) (how to write|obey|listen|write|work);floats back down;drifts (down|back down)",
        es:
            "(de repente|de pronto) .. (confundido|confundida|desorientado|desorientada|no sabe|no me reconoce|no reconoce);(confundido|confundida|desorientado|desorientada) de (repente|pronto);no (reconoce|nos reconoce) a (su|sus|nadie)"
    )
    private static let balance = Concept(
        "balance gone",
        "(can|could) not (walk straight|stand up straight|keep .. balance|walk right|sit up|coordinate);walking (like .. drunk|sideways);walks like .. drunk;walk like .. drunk;veering;staggering;stumbling;keeps falling to;falling to (one|the) side;lost .. (balance|coordination);(room|world|everything) .. spinning;spinning so;walking into (walls|things|doors);bumping into (walls|things|doorframes);lost (my|his|her|all) coordination;can not touch .. nose;legs will not go where",
        es:
            "no (puede|puedo|podia) (caminar derecho|mantenerse|mantener el equilibrio|coordinar);camina (chueco|de lado|como borracho);perdio el equilibrio;se va de lado;todo (me|le) da vueltas"
    )
    private static let bumping = Concept(
        "bumps into things",
        "(walking|walks|walked|bumping|bumps|running) into (walls|things|doors|doorframes|furniture|the wall);veers into",
        es: "choca con (las paredes|todo|los muebles);chocando con (las paredes|todo|los muebles)")
    private static let pupils = Concept(
        "unequal pupils",
        "(one|left|right|his|her|my) pupil .. (bigger|huge|larger|blown|dilated|different);pupils .. (different|uneven|unequal|not the same);blown pupil",
        es: "una pupila .. (grande|dilatada);pupilas .. (diferentes|desiguales)")
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
    private static let blind = Concept(
        "sudden loss of sight",
        """
        vision .. (went|gone|black|dark|disappeared|cut out|left);(went|going|gone|go) blind;lost .. (vision|sight|eyesight);losing .. (vision|sight);sight (went|is gone|in one eye);(can|could) not see (out of|anything (out|anymore|now|suddenly)|from|in one|through);curtain (came|coming|over|down|fell|dropped);like a .. curtain;(dark|black|gray|grey) (shade|veil|shadow|curtain) (over|came|coming|in);\
        (eye|eyes) (went|gone|is|are) (black|dark|blind);everything (went|turned|goes) (black|dark|gray);half of (everything|my vision|what i see) (is|was|went|disappeared|missing|gone);half my (vision|sight|field);seeing double;double vision;blind in (one|my|the|his|her);\
        half of (the|my) (tv|screen|face|room|page|picture) .. (missing|gone|dark|black);\
        (gray|grey|dark|black) curtain;curtain .. across .. (vision|eye)
        """,
        es:
            "(perdi|perdio|perdiendo) la (vista|vision);no (veo|ve|miro|mira) (nada|de un ojo|con un ojo|del ojo|por un|con el ojo);(quede|quedo|quedando|estoy quedando|me quede|se quedo) .. (ciego|ciega);se me (fue|nublo|apago|oscurecio) la (vista|vision);se le (fue|nublo|apago) la (vista|vision);veo (todo )negro;cortina (negra|oscura|en);veo doble;ve doble;sin vista;media (pantalla|tele|imagen) .. (negra|oscura);(amanecio|amaneci|desperto) sin ver;se quedo sin ver"
    )
    private static let worstHeadache = Concept(
        "worst headache",
        """
        worst headache;worst (head pain|migraine|pain in my head);thunderclap;headache .. of my (life|whole life|entire life);never had a headache (like|this|so);(headache|head|migraine) .. (out of nowhere|exploded|explode|exploding|split open|splitting open|hit me|bomb|lightning);sudden .. (headache|head pain|migraine);(headache|migraine) .. (sudden|suddenly|all of a sudden|in seconds|in a second|in an instant);exploding headache;\
        (kicked|hit|struck|bat|hammer|axe|shot) .. (in|to|on|back of) .. head;something (popped|burst|exploded|snapped) in .. head;(bat|hammer|brick|axe|lightning) .. head;worst one (ever|of my life);pain .. head like nothing;head .. worst pain;\
        (brain|head) .. (burst|exploding|blew up|explode|cracked open|split in two);\
        (brain|head) feels like it (burst|exploded|popped|split)
        """,
        es:
            "peor dolor de cabeza;dolor de cabeza .. (de mi vida|de repente|repentino|de golpe|explota|como nunca|fuertisimo);(nunca|jamas) .. dolor de cabeza .. asi;(cabeza|dolor) .. (me explota|me exploto|va a explotar|explotar|estallar|estallo|reventar|revento);trueno en la cabeza;algo .. (trono|revento|exploto) en la cabeza;como un (martillazo|batazo|trancazo) en la cabeza;de repente .. dolor de cabeza"
    )
    private static let seizure = Concept(
        "a fit",
        """
        (having|had|has|have|another) .. (seizure|fit|convulsion);is seizing;convulsing;convulsions;convulsion;seizure (right now|now|today|just|and|is|that|will not|lasting);(eyes|eye) (rolled|rolling|rolls) (back|up|into);foaming (at|from);foam (coming|at|from);frothing;(shaking|jerking|twitching|trembling) (all over|and (can not|will not|does not|not)|on the (floor|ground)|violently|and (his|her)|uncontrollably);whole body (shaking|jerking|stiff|shook);(went|going|gone) stiff and;\
        body .. (jerking|shaking uncontrollably|stiffened);shook all over;jerked all over;seizures (today|in a row|back to back);\
        (arm|leg|hand) .. jerking by itself;jerking by itself;(stared|stares|staring) off and (smacking|drooling|twitching)
        """,
        es:
            "convulsion;convulsiones;convulsiona;convulsionando;convulsiono;ataque epileptico;ataque de epilepsia;epileptico;(ojos|ojo) (en blanco|para atras|volteados|volteo);se le (fueron|voltearon|van) los ojos;espuma (por|de|en) la boca;echa espuma;echando espuma;sacudiendo (todo|todito|en el piso|y no);se sacude;(temblando|tiembla) todo (el cuerpo|y no);se (puso|quedo) tieso;se esta sacudiendo;brincando el cuerpo"
    )
    private static let pastFit = Concept(
        "a known, old one", "disorder;history;controlled;medication for;epilepsy since",
        es: "controlada;controlado;de niño;de nino")
    private static let headache = Concept(
        "headache", "headache;head pain;migraine;head (hurts|is killing|is pounding|pounding|aches|is splitting)",
        es: "dolor de cabeza;duele .. cabeza;jaqueca;migrana;cabeza .. (duele|dolor)")
    private static let brainSign = Concept(
        "a sign of the brain",
        "stiff neck;neck .. (stiff|rigid|can not bend|will not bend);can not (bend|touch|move|put) .. (neck|chin|chest);chin .. (chest|down);fever;can not see;vision;blurry;seeing double;double vision;drowsy;sleepier;confused;vomiting;throwing up;puke;(light|lights|lamp) .. (hurts|hurt|bother|unbearable|kill);rash;purple (spots|dots);weak;numb;slur;pupil",
        es:
            "cuello .. (tieso|rigido|duro|no dobla|no puede);no (puede|puedo) (doblar|bajar|mover) .. (cuello|barbilla|cabeza);fiebre;calentura;vision (doble|borrosa);veo (doble|borroso);ve (doble|borroso);vomito;vomitando;confundido;confundida;luz .. (molesta|lastima|duele);manchas;dormida;debil;borroso"
    )
    private static let stiffNeck = Concept(
        "stiff neck", "stiff neck;neck .. (stiff|rigid|locked);can not (bend|put|touch) .. (chin|neck)",
        es:
            "cuello .. (tieso|rigido|duro);nuca .. (tiesa|dura|rigida);no (puede|puedo) (doblar|bajar) .. (cuello|barbilla|cabeza)"
    )
    private static let rash = Concept(
        "spots or light",
        "rash;(purple|red|dark) (spots|dots|blotches|patches);spots (that|do not|will not);(light|lights) .. (hurts|hurt|bother|bothers);sleepy;drowsy;vomit;throwing up;headache;do not fade;does not fade;press a glass",
        es: "ronchas;manchas (moradas|rojas);sarpullido;puntitos;luz .. (molesta|lastima);vomito;vomita;dolor de cabeza"
    )

    static let all = [
        SafetyRule(
            "drooping face", .emergency, [face, drooping],
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
            counterexamples: ["my speech was slurred two years ago and is fine"]),
        SafetyRule(
            "cannot speak", .emergency, [cannotSpeak],
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
            "bumps into things, suddenly", .emergency, [bumping, Meanings.sudden], scope: .nearby,
            examples: ["grandpa keeps walking into walls since this morning"],
            counterexamples: ["i keep bumping into things, i'm clumsy"]),
        SafetyRule(
            "unequal pupils", .emergency, [pupils], examples: ["one pupil is bigger than the other"],
            counterexamples: ["the pupils in my class"]),
        SafetyRule(
            "a neck that was worked on", .emergency, [neckWork, vessel], scope: .nearby,
            examples: ["chiropractor cracked my neck and now i'm seeing double"],
            counterexamples: ["my neck hurts when i swim"]),
        SafetyRule(
            "sudden loss of sight", .emergency, [blind],
            examples: [
                "my vision went black in one eye", "like a curtain came down over my eye", "se me apagó la vista",
            ],
            counterexamples: ["i lost my vision in 2015"]),
        SafetyRule(
            "worst headache", .emergency, [worstHeadache],
            examples: [
                "worst headache of my life", "sudden headache like a thunderclap", "like a bat to the back of my head",
            ],
            counterexamples: ["do you treat headaches"]),
        SafetyRule(
            "a fit", .emergency, [seizure], unless: pastFit,
            examples: [
                "my son is having a seizure", "his eyes rolled back and he's shaking all over",
                "está echando espuma por la boca",
            ],
            counterexamples: ["i had a seizure in 2015", "my back seizes up", "my back is seizing up"]),
        SafetyRule(
            "headache with a sign of the brain", .emergency, [headache, brainSign], scope: .nearby,
            examples: ["headache stiff neck and fever", "terrible headache and i can't see right"],
            counterexamples: ["i get headaches at my desk"]),
        SafetyRule(
            "stiff neck with fever", .emergency, [stiffNeck, Meanings.fever], scope: .message,
            examples: ["my daughter has a fever and can't bend her chin to her chest", "fiebre y el cuello tieso"],
            counterexamples: ["i slept wrong and have a stiff neck"]),
        SafetyRule(
            "fever with spots", .emergency, [Meanings.fever, rash, stiffNeck], scope: .message,
            examples: ["fever, purple spots, neck is stiff"]),
    ]
}
