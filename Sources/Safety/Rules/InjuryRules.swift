/// Blows, falls, crashes and what they leave.
enum InjuryRules {
    private static let headBlow = Concept(
        "a blow to the head",
        """
        (hit|hits|banged|cracked|bumped|bonked|smacked|whacked) .. (noggin|skull|dome|melon|temple);(hit|hits|banged|cracked|bumped|smacked|whacked|bonked|slammed|struck|conked|knocked|bashed|landed on|fell on|split|busted) .. head;head .. (hit|hits|smacked|slammed|banged|bounced|cracked|struck) .. (floor|ground|curb|concrete|tile|wall|table|windshield|pavement|ice|sidewalk|post|counter);head (injury|trauma|wound);concussion;hit in the head;(knocked|knock) (out|unconscious);knocked .. out;skull;headfirst;head first;to the head;on (his|her|my|the) head;back of (my|his|her|the) head
        """,
        es:
            "(pegue|pego|golpee|golpeo|pegaron|abrio|abri|di|dio|azoto|estrello) .. cabeza;golpe .. cabeza;(cayo|cai) de cabeza;descalabro;descalabre;cabeza contra;golpazo en la cabeza;conmocion;en la cabeza;craneo;nuca"
    )
    private static let worse = Concept(
        "worse after it",
        """
        throw up;throwing up;threw up;vomit;puke;confused;confusion;sleepy;sleepier;drowsy;can not (stay|keep .. (eyes|awake)|keep .. awake|remember|see|walk|talk|stand|hear);hard to wake;dizzy;blood thinner;blood thinners;warfarin;coumadin;eliquis;xarelto;plavix;anticoagulant;bleed;blood;not making sense;makes no sense;(does|did|do) not (remember|know|recognize);keeps (asking|repeating|forgetting);(asks|asked|asking) .. (same (thing|question)|what day|where (he|she|we));no memory of;pupil;pupils;(clear|watery|bloody) (fluid|liquid|stuff);(fluid|liquid) .. (ear|ears|nose);seizure;seizing;passed out;blacked out;knocked out;unconscious;slur;blurry;double;seeing (double|stars);worst;headache .. (worse|bad|worst|terrible|awful|killer|will not);worse;acting (strange|weird|funny|odd|drunk|off);staring;out of it;not (himself|herself|right|responding|waking);numb;tingling;weak;wobbly;stumbling;screaming;will not stop crying;can not wake
        """,
        es:
            "vomito;vomita;vomitando;vomite;confundido;confundida;mareado;mareada;anticoagulante;anticoagulantes;warfarina;eliquis;sangra;sangre;sangrando;dormido;adormilado;somnoliento;somnolienta;mucho sueño;mucho sueno;con sueño;con sueno;dormida;sueño;sueno;no (recuerda|se acuerda|sabe|reconoce|contesta|responde|despierta|para de llorar);repite;pupila;pupilas;liquido;desmayo;perdio el conocimiento;inconsciente;veo doble;borroso;dolor de cabeza .. (fuerte|peor);habla raro;rara;raro;se duerme;pregunta .. (lo mismo|mismas cosas|misma cosa|cada);disco rayado;no me acuerdo;flojito;flojita;no abre bien los ojos;una pupila;quien manejo"
    )
    private static let old = Concept(
        "an old concussion",
        "last (year|fall|season|spring|summer|winter);years ago;months ago;rehab;therapy for;recovering",
        es: "hace (años|meses|anos);el año pasado;el ano pasado;(cayo|caido) (el|mi|su) (celular|cel|telefono)")
    private static let crash = Concept(
        "a crash or a break",
        """
        broke (my|his|her) (neck|back|spine|skull);broken (neck|spine|skull);neck is broken;(hit|struck|clipped|run over|ran over|knocked down) by .. (car|truck|bus|suv|van|motorcycle|train|vehicle|tractor|forklift);got run over;was run over;been run over;run over by;\
        bone .. (sticking|poking|through|showing|visible|exposed|pushing);bone [is|came|coming|popped] out;(see|seeing|can see) .. bone;compound fracture;open fracture;(flipped|rolled) .. (car|truck|atv|suv|quad|vehicle);thrown (from|off) .. (car|bike|motorcycle|horse|truck|atv|quad);ejected from;motorcycle (crash|accident|wreck) (just|today|now);\
        =stabbed (in|me|him|her|by|through|with);shot (me|him|her|by);(was|been|got|is) (=stabbed|electrocuted);(was|been|got) shot;gunshot;stab wound;electrocuted;(got|an) electric shock (from|off);(crushed|trapped|pinned) (under|by|between|beneath);impaled;\
        something white in the (cut|wound);(forearm|arm|leg|shin|wrist) has an extra bend;extra bend;(foot|leg|arm) (is|turned|pointing|points) backwards;\
        (shin|bone|leg|elbow) broke through;broke through (his|her|my|the) (skin|sock|sleeve);(pie|brazo|pierna) .. quedo volteado
        """,
        es:
            "(rompi|rompio|quebre|quebro) .. (cuello|espalda|cadera|columna|pelvis|femur|craneo);atropellaron;atropellado;atropellada;atropello;hueso .. (salido|salio|fuera|de fuera|se le ve|expuesto|asoma|asomando);se le ve el hueso;se me ve el hueso;fractura expuesta;(balazo|balearon|apuñalaron|apunalaron|acuchillaron|navajazo|electrocuto);(prensado|aplastado|atrapado) (por|entre|debajo|bajo);volco;volcamos;volcadura;algo blanco por la herida;(pie|pierna|brazo) .. (volteado|para atras|al reves);quedo volteado para atras;volteado para atras"
    )
    private static let highFall = Concept(
        "a fall from high up",
        "(fell|fallen|jumped|dropped|fall) .. (roof|ladder|balcony|scaffold|scaffolding|second (floor|story)|third floor|two stories|window|tree|manynumber feet|attic)",
        es: "(cayo|cai|caido) .. (techo|escalera|azotea|andamio|balcon|segundo piso|arbol|ventana)")
    private static let settled = Concept(
        "long over",
        "claim;comp;healed;old (gunshot|bullet|wound|injury|fracture|break);insurance;lawyer;attorney;settlement;months;years;year;therapy;treatment;never;ever since;can you help;out of the (sling|boot|cast);do you take;any more;anymore;(feel|feels|felt|sore|ache|aches) like i (have been|was|got|had been) (hit|run over);last (year|month|fall|spring|summer|winter);rehab",
        es:
            "(cayo|caido) (el|mi|su|la) (celular|cel|telefono|sistema|internet|señal|luz);seguro;aseguranza;abogado;claim;paga;compensacion;meses;atienden;atiende;terapia;desde;ya sano;tratan;quede;años;anos"
    )
    private static let weeksAgo = Concept(
        "long over, or weeks ago", settled.english + ";weeks ago;week ago;last week;weeks back;june;july;august",
        es: settled.spanish + ";semanas;semana pasada;hace un mes;junio;julio;agosto")
    private static let fell = Concept(
        "a fall or a crash",
        "fell;fallen;fall;falls;dove;dive;diving;diving board;crash;accident;wreck;t boned;tboned;thrown;slipped;slip;tripped;trip;tumbled;took a (spill|tumble|header|dive);landed;tackled;rear ended;collision;jumped;bucked;wiped out;whiplash;down the stairs;(went|rolled) down .. flight;rolled down .. (stairs|steps);came off;on the kitchen floor;on the bathroom floor;on the floor;belly flop;shallow end;clavado;clipped me;meets (car|door|truck);hit by;(came down|fell|landed|dropped|collapsed) (on|onto) (me|him|her|us);(ladder|scaffold|rack|shelf|branch|pallet|roof) .. (came down|gave way|collapsed|slid)",
        es:
            "cai;cayo;caerme;caerse;resbalarme;resbalarse;tropezarme;tropezarse;caida;accidente;choque;chocamos;choco;chocaron;resbale;resbalo;tropezo;tropece;tumbo;rodo;aventado;aventon;porrazo;golpazo;senton;clavado;latigazo;aterrice;aterrizo;azoto;azote;se quebro conmigo;se vino abajo;se me vino encima;le cayo encima;me cayo encima;se zafo el arnes;me pego un carro"
    )
    private static let bad = Concept(
        "a bad injury",
        """
        not making sense;not answering;does not answer;acting strange;(can|could) not (get (up|her up|him up|off)|stand|move|feel|lift|be moved);can not .. (feel|move|stand);will not (get up|move|stand);(bent|pointing|twisted|turned|facing|shaped|angled|looks) .. (funny|wrong|weird|backwards|sideways|inward|way|odd|direction|outward);deform;crooked;(leg|one leg|it) .. shorter;shorter than;(leg|foot) turned out;(hands|fingers|arms|legs|feet) .. (tingle|tingly|tingling|numb);tingling;numb;hit .. head;on (her|his|my) head;neck .. (crunch|broke|popped|can not turn);(broke|broken|snapped) .. (hip|pelvis|neck);electric (shocks|shock|zaps|zap|jolts|jolt|buzz);(zaps|jolts|shocks) .. (limbs|arms|legs|hands|feet|all four);shooting down both;popped out;out of (the|its) socket;dislocated;bone;on the floor (since|for|all|and);lying there;not (moving|breathing);passed out;hip .. (can not|hurts so|snapped|cracked);screaming (when|if|in pain);\
        legs feel (funny|weird|numb|tingly);leg looks shorter;looks shorter;can not (sit|sit up|roll|turn);will not (hold (me|him|her|my|his|any)|turn);(hands|arms|legs) .. buzzing;can not hold .. (cup|pen|phone|anything|fork|glass);(hip|leg|knee|foot) .. (will not|does not) .. (hold|take|bear);(tell|telling|told) me to lie .. down
        """,
        es:
            "no contesta;no [se] puede (levantarse|levantar|parar|pararse|mover|moverse);no se puede (levantar|parar|mover);no se (levanta|para|mueve);no (puedo|pude|puede) [ni] (levantarme|pararme|moverme|mover|sentir|levantarse|pararse|moverse);no apoya;grita (al|cuando|si) ;(chueco|chueca|torcido|torcida|volteado|volteada|doblado|doblada|deforme|al reves);mas corta;no (siente|siento);hormigueo;hormiguean;dormidas;dormidos;dormido;dormida;(pego|pegue|golpeo|golpee) .. cabeza;zafo;zafado;dislocado;dislocada;salio de lugar;fuera de lugar;cuello .. (duele|dolor|trono);me hormiguean;hormiguean las;se me debilitan;debilitan los;no aguanto (ni|de pie|parado|sentado|sentarme);no me deja .. (dar|paso|parar|caminar);me desvanezco del dolor;no camina;no lo quieren mover;no (puedo|puede) (sentarme|sentarse|enderezarme|voltear);donde nace el (pescuezo|cuello)"
    )
    private static let castTight = Concept(
        "a tight cast", "cast;splint;(walking|cam|my|the|fracture) =boot;wrap;bandage;brace;ace wrap",
        es: "yeso;ferula;vendaje;venda")
    private static let castOff = Concept(
        "the cast is off",
        "cast (came|is|was) off;(took|taken|take) .. (cast|boot|splint) off;out of the (cast|boot|splint);since the boot",
        es: "quitaron el yeso;sin yeso;me quitaron la (ferula|bota)")
    private static let bloodless = Concept(
        "no blood in it",
        "(toes|fingers|foot|hand|leg|arm) .. (white|blue|purple|cold|numb|gray|ice|pale|dusky|tingle|tingling|can not|black);can not (feel|move|wiggle) .. (toes|fingers|foot|hand);ice cold;pain .. (unbearable|through the roof|not touching|out of control|worse than the);pain (meds|pills|medicine) .. (nothing|not|do not|are not)",
        es:
            "(dedos|mano|pie|pierna) .. (morados|blancos|frios|azules|morada|fria|blanco|dormidos|morado|helados|negros);no (siento|siente|puedo mover|puede mover) .. (dedos|pie|mano);morado;blanco;azul"
    )
    private static let limbPart = Concept(
        "a limb", "leg;foot;feet;arm;hand;toe;toes;fingers;finger;calf;forearm",
        es: "pierna;pie;brazo;mano;dedo;dedos;pantorrilla")
    private static let cold = Concept(
        "cold or without pulse", "cold;ice;icy;freezing;no pulse;can not (find|feel) .. pulse;numb",
        es: "fria;frio;frios;helada;helado;hielo;sin pulso")
    private static let blue = Concept(
        "blue or white", "blue;white;purple;pale;gray;grey;black;marble;marbled;mottled;dusky",
        es: "morada;morado;azul;blanca;blanco;palido;palida;negra;negro;gris;moradita")
    private static let winter = Concept(
        "an old habit of the body", "freezer;raynaud;raynauds;winter;always cold;every winter;ice pack",
        es: "congelador;refrigerador;invierno;raynaud;siempre")
    private static let outOfSocket = Concept(
        "a joint out of its place",
        "(shoulder|kneecap|knee cap|hip|elbow|knee|jaw|finger|thumb) .. (popped out|pop out|came out|slid out|slipped out|went out|is out|dislocated|out of (the|its) (socket|place));dislocated .. (shoulder|kneecap|hip|elbow|knee|jaw|finger|thumb);popped .. (shoulder|kneecap|hip) out",
        es:
            "(zafo|zafado|zafada|safo|salio|disloco|dislocado|dislocada|brinco) .. (hombro|rodilla|rotula|cadera|codo|mandibula|quijada|dedo);(hombro|rodilla|rotula|cadera|codo|mandibula|quijada|dedo) .. (zafo|zafado|zafada|safo|se salio|disloco|dislocado|fuera de lugar)"
    )
    private static let staysOut = Concept(
        "that stays out",
        "(will|can|does|did) not .. (go|pop|get|slide|come|put) .. (back|in);not going back;still out;stuck out;stays out;(can|could) not (move|lift|straighten) (it|my arm|my leg)",
        es:
            "no (regresa|entra|vuelve|quiere entrar|quiere regresar|ha regresado);no (lo|la|me lo|se) (puedo|mete|meto|acomoda|pude) [meter|regresar|acomodar];sigue (afuera|fuera|zafado|salido)"
    )
    private static let compartment = Concept(
        "a limb under pressure",
        "(leg|calf|shin|forearm|arm) .. (rock hard|hard as a rock|about to burst|going to burst|going to explode)",
        es: "(pierna|pantorrilla|brazo) .. (dura como (piedra|roca)|va a reventar|por reventar)")

    static let all = [
        SafetyRule(
            "a blow to the head", .emergency, [headBlow, worse], unless: old, scope: .message,
            examples: [
                "hit my head and now i'm throwing up", "se pegó en la cabeza y está confundido",
                "dad bumped his head, he takes eliquis",
            ],
            counterexamples: ["i bumped my head last year", "i want to stand on my head again"]),
        SafetyRule(
            "a crash", .emergency, [crash], unless: settled,
            examples: [
                "just got hit by a car", "the bone is sticking out", "se le ve el hueso",
            ],
            counterexamples: [
                "i was hit by a car two years ago and my back still hurts", "stabbing in my heel every morning",
            ]),
        SafetyRule(
            "a fall from high up", .emergency, [highFall], unless: weeksAgo,
            examples: ["he fell off the roof", "se cayó del techo"],
            counterexamples: [
                "fell off a ladder at work, is there a claim form", "i fell off a ladder two summers ago",
                "i fell off a ladder two weeks ago and my knee still hurts",
            ]),
        SafetyRule(
            "a fall and a bad sign", .emergency, [fell, bad], unless: settled, scope: .message,
            examples: [
                "my grandma fell and can't get up", "he fell off the monkey bars and his arm is bent funny",
                "me caí y me pegué en la cabeza",
            ],
            counterexamples: ["i fell last year and can't stand long since"]),
        SafetyRule(
            "a joint that stays out", .emergency, [outOfSocket, staysOut], unless: settled, scope: .nearby,
            examples: [
                "my shoulder popped out at practice and it won't go back in",
                "se me zafó el hombro jugando y no regresa",
            ],
            counterexamples: [
                "my shoulder popped out and went back in last year", "my knee pops but does not hurt",
                "se me zafó el hombro hace años",
            ]),
        SafetyRule(
            "a tight cast", .emergency, [castTight, bloodless], unless: castOff, scope: .nearby,
            examples: ["my cast is so tight my toes are white"], counterexamples: ["my cast came off last week"]),
        SafetyRule(
            "a limb under pressure", .emergency, [compartment],
            examples: ["my calf is rock hard and feels like it's about to burst"]),
        SafetyRule(
            "a cold, blue limb", .emergency, [limbPart, cold, blue], unless: winter, scope: .nearby,
            examples: ["my leg is cold and blue", "tiene el pie helado y morado"],
            counterexamples: ["my hands are cold in winter"]),
    ]
}
