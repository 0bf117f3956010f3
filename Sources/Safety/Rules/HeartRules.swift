/// The heart, women's signs too, and the great vessel.
enum HeartRules {
    private static let chest = Concept(
        "chest",
        "chest;breastbone;sternum;rib cage;ribcage;my heart;his heart;her heart;between my breasts;behind my ribs",
        es: "pecho;corazon;esternon;boca del estomago")
    static let sensation = Concept(
        "pain or pressure",
        """
        pain;hurt;ache;pressure;crush;heavy;heaviness;weight;squeeze;elephant;burn;stab;discomfort;vise;vice;clamp;brick;bricks;truck;\
        (sitting|standing|stepping|sat|stepped|pressing|pushing|kneeling|parked) (on|down);(tight|tightening) band;rope around;fist;grip;gripping;ripping;tearing;anvil;cinder block;concrete;knife;indigestion;bear hug
        """,
        es:
            "dolor;duele;duelen;dolia;doliendo;dolores;presion;aprieta;apretando;apreton;opresion;opresivo;oprime;punzada;punzadas;piquete;peso;pesado;quema;ardor;aplasta;aplastando;elefante;sentado en;parado en;encima;losa;piedra;dolio;me dolio"
    )
    static let tight = Concept(
        "tightness", "tight;tightness;tightening;constricted;cramping up",
        es: "apretado;apretada;tieso;oprimido;apachurrado;cerrado")
    static let tightMuscle = Concept(
        "a sore chest muscle",
        "pec;pecs;bench press;bench pressing;bench;bench pressed;push ups;pushups;push up;(after|from|since) (lifting|chest day);when i (press|poke|push) on it;chest day;chest press;chest fly;chest flies;pectoral;chest muscles",
        es: "pesas;press de pecho;pechada;lagartijas;pectoral")
    private static let attack = Concept(
        "heart attack",
        "elephant .. (sitting|standing|sits|sat) on (me|him|her|my|his);(nitro|nitroglycerin) .. (not|still|under (my|his|her) tongue);(second|third|two|three) nitro;(pressure|squeezing|heaviness) .. (into|to) .. jaw;having .. heart attack;have .. heart attack;(a|the|this) heart attack;think .. heart attack;heart attack (now|symptoms|signs|right now);(is|was) .. heart attack;cardiac arrest;heart (stopped|has stopped|just stopped|is stopping);no pulse;can not find .. pulse;can not feel .. pulse;does not have a pulse",
        es:
            "ataque al corazon;infarto;infartando;ataque cardiaco;paro cardiaco;no tiene pulso;no le encuentro .. pulso;se le paro el corazon"
    )
    private static let heart = Concept("the heart", "heart;chest;pulse;heartbeat;heart rate", es: "corazon;pecho;pulso")
    private static let wrongPulse = Concept(
        "beats wrongly",
        "racing;races;raced;pounding;pounds;stopped;skipping;skips;fluttering;flutter;flip flopping;flopping;(beating|going|beats) [so|really|very] fast;beat fast;beating fast;beating .. fast;going a mile;going .. fast;going crazy;going nuts;galloping;thumping;irregular;all over the place;hammering;jumping out;beating out;(150|160|170|180|190|200)",
        es:
            "acelerado;acelera;acelerando;latiendo .. rapido;late .. rapido;latidos .. rapidos;palpitaciones;brinca;brincando;salta;se sale;desbocado;galopando;tumbos;se me sale"
    )
    private static let armOrJaw = Concept(
        "arm, jaw or between the shoulder blades",
        "left arm;both arms;arm;jaw;jawbone;teeth;between .. (shoulder blades|shoulders);shoulder blade;shoulder blades;upper back;left shoulder;throat;down the arm;down my arm;flank;upper belly;upper stomach;pit of my stomach",
        es: "brazo;brazos;mandibula;quijada;entre los omoplatos;omoplatos;espalda alta;hombro izquierdo;dientes;muelas")
    private static let hurting = Concept(
        "hurts",
        "hurt;pain;ache;achy;heavy;heaviness;burn;pressure;numb;tight;squeezing;throb;tingly;tingle;crawling;radiate;radiating;shooting",
        es: "duele;duelen;dolor;pesado;pesada;arde;presion;dormido;adormecido;hormiguea;hormigueo;se corre;punzadas")
    private static let coldSweat = Concept(
        "sweat or sickness",
        "sweating;sweaty;sweat;cold sweats;drenched;clammy;nauseous;nausea;throwing up;throw up;sick to my stomach;queasy;short of breath;can not catch .. breath;winded;out of breath;breathless;gray;pale;feel like .. (die|dying|pass out|faint);sense of doom;doom;dread;lightheaded;new this week;when i walk to;goes (off|away) when i rest;going up the stairs",
        es:
            "sudando;sudor;suda;sudor frio;bañado en sudor;banado en sudor;nauseas;asco;ganas de vomitar;vomitando;falta el aire;falta de aire;palido;mareado;mareada;al subir la escalera;al caminar"
    )
    private static let torn = Concept(
        "tearing pain",
        "(tearing|ripping|ripped|torn|tear|rip|splitting) .. (pain|feeling|sensation|open|apart|in half|in two|inside);pain .. (tearing|ripping|shearing);something (ripped|tore|ripping|tearing);being (ripped|torn)",
        es:
            "(machetazo|cuchillada|navajazo|hachazo) .. por dentro;desgarrador;desgarra por dentro;desgarro por dentro;algo se .. (rompio|desgarro|rasgo) por dentro;rasgando por dentro;me parte en dos;se me parte;se rasga"
    )
    private static let trunk = Concept(
        "back, belly or chest", "back;belly;stomach;chest;abdomen;shoulder blades;inside",
        es: "espalda;pecho;vientre;barriga;estomago;abdomen;dentro")
    private static let pulsing = Concept(
        "a pulsing belly",
        "(pulsing|pulsating|throbbing|beating|heartbeat) .. (belly|stomach|abdomen|lump);(belly|stomach|abdomen) .. (pulsing|pulsating|heartbeat);aneurysm .. (burst|hurts|ruptured|leaking|pain);(bulge|bulging) .. (artery|aorta) .. (pain|doctors|watch|hurts);(bulge|aneurysm) .. my .. artery",
        es:
            "late .. (panza|barriga|estomago|vientre);(panza|barriga|vientre|estomago) .. (late|latiendo|palpita);aneurisma .. (duele|reventado|revento)"
    )
    private static let device = Concept(
        "a heart device that fired",
        "(defibrillator|icd|pacemaker|lifevest|life vest) .. (shocked|shocks|shocking|fired|fires|went off|gone off|going off|goes off|zapped|zapping|kicked|kicks|screaming|alarming|alarm|stopped)",
        es:
            "(marcapasos|desfibrilador|chaleco) .. (descarga|descargas|toque|toques|disparo|disparando|prendio|choque|choques|patada|patadas|grita|gritando)"
    )

    static let all = [
        SafetyRule(
            "chest pain", .emergency, [chest, sensation], unless: tightMuscle,
            examples: [
                "i have chest pain", "siento una presion en el pecho", "crushing pain in his chest since an hour",
                "it feels like somebody parked a truck on my chest", "como una losa en el pecho",
            ],
            counterexamples: [
                "no chest pain, just my knee", "chest press hurts my shoulder",
                "open heart surgery two years ago, my chest hurt back then",
            ]),
        SafetyRule(
            "tight chest", .emergency, [chest, tight], unless: tightMuscle,
            examples: ["my chest feels really tight", "chest tightness when i walk", "traigo el pecho apretado"],
            counterexamples: ["my chest is tight after bench press"]),
        SafetyRule(
            "heart attack", .emergency, [attack],
            examples: ["i think i'm having a heart attack", "creo que es un infarto", "i can't find his pulse"],
            counterexamples: [
                "i had a heart attack in 2019 and want to get stronger", "my dad died of a heart attack",
            ]),
        SafetyRule(
            "the heart beats wrongly, and faint", .emergency, [heart, wrongPulse, Meanings.faint], scope: .nearby,
            examples: ["my heart is racing and i feel faint", "el corazón acelerado y estoy mareado"],
            counterexamples: ["my heart races when i run"]),
        SafetyRule(
            "arm or jaw, and sweat", .emergency, [armOrJaw, hurting, coldSweat], scope: .nearby,
            examples: [
                "my left arm and jaw hurt and i'm sweating", "ache between my shoulder blades, clammy and throwing up",
                "me duele la quijada y traigo sudor frío",
            ],
            counterexamples: ["my left arm hurts after tennis"]),
        SafetyRule(
            "tearing pain", .emergency, [torn, trunk], scope: .nearby,
            examples: ["tearing pain in my back and belly", "like something ripped inside my chest"],
            counterexamples: ["i tore my calf"]),
        SafetyRule(
            "a pulsing belly", .emergency, [pulsing], examples: ["there's a pulsing lump in my belly and my back hurts"]
        ),
        SafetyRule(
            "a heart device that fired", .emergency, [device], examples: ["my defibrillator just shocked me twice"],
            counterexamples: ["i have a pacemaker, is that ok"]),
    ]
}
