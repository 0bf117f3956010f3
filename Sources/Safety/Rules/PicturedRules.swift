/// Emergencies told by a picture or by what no longer works, without their name.
enum PicturedRules {
    private static let limb = Concept(
        "an arm or a leg",
        "wrist;forearm;arm;elbow;shoulder;hand;finger;thumb;leg;knee;shin;ankle;foot;hip",
        es: "muneca;antebrazo;brazo;codo;hombro;mano;dedo;pulgar;pierna;rodilla;espinilla;tobillo;pie;cadera")
    private static let outOfShape = Concept(
        "out of its shape",
        """
        (pointing|points) [in|to] [the] (wrong (way|direction)|backwards);(second|extra|another) (elbow|knee|joint|bend);\
        (bent|shaped|looks|look) .. like [a|an] (banana|fork|spoon|boomerang|dinner fork|pretzel|noodle);\
        (bent|broke|broken|snapped) in (half|two|the middle);sticking out the wrong way
        """,
        es:
            "(apunta|apuntando|volteado|volteada) (para atras|al otro lado|al reves|pa atras|para el otro lado);(segundo|como otro|un segundo) codo;(quedo|parece|esta|doblado|doblada) .. como (tenedor|platano|resortera|zeta|ese|gancho);(doblado|doblada) (por|a) la mitad;todo chueco como;toda chueca como;chueco como (tenedor|platano|zeta);chueca como (tenedor|platano|zeta)"
    )
    private static let longSo = Concept(
        "shaped so for long",
        "year;years;months;healed;born;birth;always;arthritis;bunion;hammer toe;polio;scoliosis;since i was;as a kid;cartoon;statue;drawing;sticker;brace;splint;sleeve;cane;sign;photo;picture;bed;bike;chair;desk;arrow",
        es:
            "año;años;ano;anos;meses;sano;naci;nacimiento;siempre;artritis;juanete;polio;desde chico;desde chica;de nino;dibujo;ferula;faja;baston;silla;letrero;foto;cama;bici;flecha"
    )

    private static let disobeys = Concept(
        "a hand or a side that does not obey",
        """
        (hand|arm|leg|foot|fingers|right one|left one|side) .. (stopped|quit|not|will not|does not|would not) (doing|do) what (i|he|she);\
        (hand|arm|leg|foot|fingers|right one|left one|side) .. (stopped|quit|not|will not|does not|would not) (obeying|obey);\
        (hand|arm|leg|foot) has a mind of its own;(hand|arm|leg|foot) [just] (will not|would not) do it;(went|tried) to .. .. (hand|arm|leg|foot) (will not|would not|could not)
        """,
        es: """
            (mano|brazo|pierna|pie|dedos|derecha|izquierda) .. no (me|le) (obedece|obedecen|hace caso|hacen caso);\
            no (me|le) (obedece|obedecen) (la|el|su|mi) (mano|brazo|pierna|pie)
            """)

    private static let unborn = Concept(
        "a child unborn",
        "pregnant;pregnancy;trimester;due date;my bump;(the|my) baby;weeks along;manynumber weeks and",
        es:
            "embarazada;embarazo;trimestre;ginecologo;barriga;panza;(el|mi) bebe;semanas de embarazo;manynumber semanas y"
    )
    private static let noKick = Concept(
        "no kick",
        "not (one|a|a single) kick;no kicks;(nothing|none) .. (kick|kicks);baby .. (nothing|quiet|still) (today|since|all day)",
        es: "ni una (patada|patadita);no (patea|ha pateado|se ha movido);nada de (patadas|pataditas)")

    private static let sport = Concept(
        "a sport", "therapy;karate;kickboxing;swim;swimming;class;soccer;practice;machine",
        es: "terapia;karate;natacion;clase;futbol;maquina;ejercicio")

    private static let eyeGoneDark = Concept(
        "an eye gone dark",
        """
        (saw|see|seeing) nothing (out of|with|from|in) [my|his|her|the] [left|right|one] eye;eye (is|has|just) gone;\
        eye (went|has gone|gone|is) (black|dark|blank);like a (curtain|shade|blind) .. eye
        """,
        es: """
            no veo nada (de|con|por) (un|el|ese|este|mi) ojo;no (ve|veia) nada (de|con|por) (un|el|su) ojo;\
            se (me|le) (apago|fue|oscurecio) (el|un|ese|su) ojo;ojo .. se (me|le) (apago|fue|oscurecio)
            """)
    private static let longBlind = Concept(
        "dark for long",
        "years;born;always;glass eye;childhood;surgery;patch;dilated;screen;computer;monitor;makeup;mascara;video;tablet;phone;exam;shiner;black eye",
        es: "años;anos;nacimiento;siempre;operacion;parche;pantalla;computadora;maquillaje;video;celular;examen")

    private static let drowning = Concept(
        "drowning on land",
        "(sit|sitting|sat) [bolt] upright;sit up (to|all night|so i can);(bubbling|gurgling|crackling) when .. breath[e];i am drowning;like (i am|he is|she is) drowning",
        es:
            "sentarme (para|pa) respirar;(dormir|duermo|duerme) sentad[o];me ahogo (acostado|acostada);se ahoga (acostado|acostada);burbujea[ndo];como que me ahogo"
    )
    private static let lyingOrWater = Concept(
        "lying down, or water in the body",
        "lay down;at night;tonight;all night;ankles .. (huge|swollen|big|puffy);breathe;breath;breathing",
        es: "acostarme;me acuesto;se acuesta;acostado;acostada;tobillos;pies hinchados;respirar;respiro;aire")
    private static let breathBefore = Concept(
        "for long, or for another reason",
        "years;cpap;apnea;reflux;heartburn;pregnant;cold;allergies;paperwork;bills;emails;work;snore;back (pain|hurts);shoulder;hip;neck;ribs;stiff;table;therapist;class;pilates;posture",
        es:
            "años;anos;cpap;apnea;reflujo;agruras;embarazada;gripa;alergias;ronca;espalda;hombro;cadera;cuello;costillas;mesa;terapeuta;clase;postura"
    )

    static let all = [
        SafetyRule(
            "a limb out of its shape", .emergency, [limb, outOfShape], unless: longSo, scope: .nearby,
            examples: [
                "my ankle is pointing the wrong way", "his wrist looks like a fork",
                "my forearm has like a second elbow now",
                "la muñeca le quedó como tenedor",
            ],
            counterexamples: [
                "my fingers have been pointing the wrong way for years", "is my foot supposed to be facing the wall",
                "bend my knee like a frog, is that right",
            ]),
        SafetyRule(
            "a hand that does not obey", .emergency, [disobeys, Meanings.sudden], scope: .nearby,
            examples: [
                "my right hand stopped doing what i tell it twenty minutes ago",
                "la mano no me obedece, empezó ahorita",
            ],
            counterexamples: [
                "since the surgery in march my hand will not do what i tell it", "my dog does not listen to me today",
            ]),
        SafetyRule(
            "a child unborn that does not kick", .emergency, [unborn, noKick], unless: sport, scope: .message,
            examples: ["30 weeks and today nothing, not one kick", "tengo 32 semanas y hoy ni una patadita"],
            counterexamples: ["i'm 30 weeks and my back hurts", "no kicks in the pool class please"]),
        SafetyRule(
            "an eye gone dark", .emergency, [eyeGoneDark], unless: longBlind, scope: .nearby,
            examples: [
                "my left eye went dark this morning", "se me apagó el ojo", "i saw nothing out of my right eye",
            ],
            counterexamples: ["i've seen nothing with my left eye for years", "black eye from softball, healed now"]),
        SafetyRule(
            "drowning on land", .emergency, [drowning, lyingOrWater], unless: breathBefore, scope: .nearby,
            examples: [
                "since i lay down tonight i'm drowning, i have to sit bolt upright",
                "se ahoga acostado y no puede respirar",
            ],
            counterexamples: ["i have to sit upright at work to breathe right", "i am drowning in paperwork"]),
    ]
}
