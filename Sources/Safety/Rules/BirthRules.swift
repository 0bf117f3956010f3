/// Waters, labor before its time, twins, and the first weeks behind a birth.
enum BirthRules {
    private static let carrying = Concept(
        "carries a child",
        """
        pregnant;pregnancy;trimester;due date;expecting;manynumber (weeks|wks|wk|months) [along|pregnant|in];(weeks|wks|months) (along|pregnant);my (bump|belly baby);ob;midwife;the twins
        """,
        es: """
            embarazada;embarazo;encinta;panzona;manynumber (semanas|sems|sem);semana manynumber;mes (siete|ocho|nueve|manynumber|7|8|9);(septimo|octavo|noveno|sexto) mes;(me|le) faltan (dos|tres|cuatro|manynumber) (meses|semanas);partera;comadrona;(las|los|mis) (gemelas|gemelos|cuates)
            """)
    private static let waters = Concept(
        "waters or labor",
        """
        (water|waters|it|fluid) .. (green|greenish|brown|broke|breaking|broken);trickle;trickles;trickling;gush;gushed;gushing;leaking .. (clear|fluid|water|down my leg);(running|runs|dripping) down .. (leg|legs|thigh);(tell|know|sure) if (it is|its) (pee|urine);contractions .. (every|apart|manynumber|minutes);(every) manynumber (minutes|min|mins) .. (contraction|contractions|tighten|tightening|cramp|cramps);need to push;feel like pushing;(cord|head|foot) .. (coming out|showing|hanging)
        """,
        es: """
            (agua|liquido|fuente) .. (verde|verdosa|cafe|rompio|reventar|revento);verdosa;verdoso;chorro;chorrito;escurre;escurriendo;tirando (agua|liquido);se me rompio la fuente;contracciones .. (cada|manynumber|minutos);cada manynumber minutos;ganas de pujar;(cordon|cabecita|pie) .. (salio|sale|asoma|colgando)
            """)
    private static let watersAlone = Concept(
        "waters, plainly",
        "my water[s] (broke|just broke|has broken|is breaking);water broke;(water|waters) came .. .. (green|brown|bloody);contractions every .. (min|mins|minutes);(want|need|have|wanna) to push .. (baby|now)",
        es:
            "contracciones cada .. (min|minutos|minuto);se me (rompio|revento|vino) la fuente;se le (rompio|revento) la fuente;rompi fuente;se me vino el agua"
    )
    private static let pipe = Concept(
        "a pipe or a heater", "pipe;heater;sink;toilet;main;bottle;hydro;tank;dishwasher",
        es: "tuberia;boiler;tubo;llave;lavadora;tinaco;parque;plaza")
    private static let quietTwin = Concept(
        "one of two is still",
        "only (feel|feeling) one;(one of|feel one of|only one of) .. (them|twins|babies) .. (moving|moves|kicks|kicking|still|quiet);(other|one) twin .. (still|quiet|not moving|stopped)",
        es: """
            (solo|nomas|nada mas) siento a una;(solo|nomas|nada mas) siento a uno;(una|uno) de (las|los) (gemelas|gemelos|cuates) .. (no|quieta|quieto);de (las|los) (gemelas|gemelos) .. (solo|nomas)
            """)
    private static let afterBirth = Concept(
        "has just given birth",
        """
        postpartum;(gave birth|had (the|my|our|a) baby|delivered) .. (days|day|week|weeks|ago|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday);(c section|csection|cesarean|delivery) .. (days|day|week|weeks|ago|yesterday);(days|day|week|weeks|manynumber) .. (after (birth|delivery|the baby|my c section)|postpartum|post partum)
        """,
        es: """
            (pari|parto|alumbre|me alivie|cesarea|aliviada) .. (hace|dias|dia|semana|semanas|ayer);(hace|a los) .. (dias|semana|semanas) .. (pari|parto|cesarea|alivie|nacio);posparto;recien (parida|aliviada)
            """)
    private static let birthSign = Concept(
        "a sign behind a birth",
        """
        fever;chills;shivering;smells (bad|awful|foul|rotten);foul;soaking;soaked;(pad|pads) .. (hour|an hour|every);clots;(headache|head) .. (worst|pounding|splitting|vision|blurry|smeary|spots|since);(blurry|smeary|spots|sparkles|stars);can not (make out|see|read|breathe|stay awake);seizure;faint;fainted;fainting;passed out;calf .. (swollen|hot|red);chest;short of breath;confused;drugged
        """,
        es: """
            fiebre;calentura;escalofrios;huele .. (feo|mal|gacho|podrido);coagulos;empapo;empapando;toalla .. (hora|cada);dolor de cabeza;veo .. (borroso|luces|lucecitas|estrellitas);no (veo|miro) bien;mareada;desmayo;drogada;ida;confundida;pantorrilla;falta .. aire;convulsion
            """)
    private static let lights = Concept(
        "lights before the eyes",
        """
        (seeing|see|saw) .. (sparkles|stars|spots|flashes|floaters|lights|squiggles);(headache|head) .. (will not (go|quit|stop|ease)|does not (go|quit|stop|ease)|pounding|splitting|killing);(face|hands|fingers|ring) .. (swollen|puffy|puffed|swelled|will not come off);ribs .. right .. (pain|hurts)
        """,
        es: """
            (veo|miro|vi) .. (lucecitas|luces|estrellitas|manchas|chispas|borroso|moscas);estrellitas;lucecitas;zumbido;dolor de cabeza;(cara|manos|dedos|anillo) .. (hinchada|hinchadas|hinchados|no sale|no me sale)
            """)

    private static let early = Concept(
        "early with child",
        "(5|6|7|8|9|10|11|12|five|six|seven|eight|nine) (weeks|wks) (pregnant|along);(early|first trimester) pregnant;positive (test|pregnancy test);missed my period",
        es:
            "(5|6|7|8|9|10|11|12|cinco|seis|siete|ocho|nueve|diez) semanas;prueba positiva;salio positiva;no me ha bajado"
    )
    private static let oneSide = Concept(
        "a pain on one side of the belly",
        "(pain|stabbing|cramp|cramps|hurts) .. (one|left|right) side .. (belly|pelvis|stomach|abdomen|low);(one|left|right) side of my (belly|pelvis|stomach|abdomen);shoulder tip",
        es:
            "(dolor|doloron|dolorazo|duele|punzada|punzadas) .. lado .. (panza|vientre|barriga|estomago|abdomen);(panza|vientre|barriga) .. (un|solo|del) lado"
    )

    static let all = [
        SafetyRule(
            "early with child, and a pain on one side", .emergency, [early, oneSide], scope: .message,
            canBePast: false,
            examples: [
                "6 weeks pregnant and stabbing pain on one side of my belly",
                "7 semanas y un dolorón de un lado de la panza",
            ],
            counterexamples: [
                "6 weeks after surgery my left side is weak", "7 semanas de terapia y me duele la cadera de un lado",
            ]),
        SafetyRule(
            "waters or labor", .emergency, [carrying, waters], scope: .message, canBePast: false,
            examples: [
                "33 weeks and it keeps trickling since 3am, clear",
                "tengo contracciones cada 4 minutos y me faltan dos meses",
                "37 semanas y me sale agua verdosa",
            ],
            counterexamples: ["20 weeks pregnant and my hip hurts", "i do kegels every 10 minutes at 30 weeks along"]),
        SafetyRule(
            "waters, plainly", .emergency, [watersAlone], unless: pipe, canBePast: false,
            examples: ["my water broke", "se me rompió la fuente", "water came and it's green"],
            counterexamples: ["my water heater broke", "a pipe, water broke through the wall"]),
        SafetyRule(
            "one of two is still", .emergency, [quietTwin],
            examples: ["i only feel one of the twins moving", "de las gemelas solo siento a una"],
            counterexamples: ["i'm one of twins"]),
        SafetyRule(
            "a sign behind a birth", .emergency, [afterBirth, birthSign], scope: .nearby, canBePast: false,
            examples: [
                "c-section five days ago and i can't make out the tv, it's all smeary",
                "parí hace 6 días y tengo fiebre",
            ],
            counterexamples: ["postpartum three months, my pelvis aches", "gave birth two weeks ago, my wrists hurt"]),
        SafetyRule(
            "lights before the eyes of who carries a child", .emergency, [carrying, lights], scope: .message,
            canBePast: false,
            examples: [
                "37 weeks, headache that won't quit and i see sparkles", "voy en el mes 8 y veo estrellitas",
            ],
            counterexamples: ["i get headaches at my desk, 12 weeks pregnant, all fine"]),
    ]
}
