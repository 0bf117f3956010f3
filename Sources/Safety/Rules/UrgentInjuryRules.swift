/// Injuries, and weakness over weeks, that have to be seen today.
enum UrgentInjuryRules {
    private static let cannotBear = Concept(
        "cannot bear weight",
        """
        (can|could) not (put|place|bear|take|handle) .. weight;(can|could) not (stand|step|walk|put weight|put pressure) on (it|my|his|her|that|the);can not .. weight on;can not walk (on it|at all|since|without|now|anymore);will not (hold me|hold my|take (my|any) weight|hold .. weight|bear);can not [even] (walk|step|stand);(can|could) (not|barely) [even] (step|walk|stand|hobble|limp);can not even (walk|step|stand|touch|put);hurts too much to (stand|walk|step|put);unable to (walk|bear|put|stand);(can|could) only hop;have to hop;hopping;(crawl|crawled|crawling) to;can not move my (wrist|elbow|fingers|hand|ankle|thumb);\
        can not take [even] (four|a|one|two) (step|steps);can not (hop|step) (on|or);can not lift my (arm|leg);do not want to move;\
        will not (put|place) .. weight;will not [even] (walk|stand|step);(too bad|so bad|too much|so much) to (stand|walk|step|put);refuses to (walk|stand|step|put);\
        will not use (her|his|my) (arm|leg|hand);can not use (her|his|my) (arm|leg|hand)
        """,
        es:
            "no (puedo|puede|aguanto|aguanta) .. (apoyar|pisar|caminar|pararme|pararse|asentar|plantar|cargar|apoyarlo|apoyarla|asentarlo|mover|moverlo|moverla);no (piso|pisa|apoya|apoyo|camina);brincando en un pie;de a brinquitos;gateando;no aguanto ni un paso;no quiere (mover|caminar|apoyar)"
    )
    private static let fresh = Concept(
        "just happened",
        "last night;yesterday;today;this (morning|afternoon|weekend);just;roll;rolled;twist;twisted;fell;fall;slipped;tripped;landed;tackled;stepped;jumped;kicked;crunch;heard a (pop|snap|crack);pop;popped;snap;snapped;crack;cracked;ball;missed a step;off the (curb|step|stairs|bike|ladder|skateboard|horse|trampoline|swing|bed);dropped .. on;slammed;hit;swollen;black and blue;bruise;bruised;purple;huge;saturday;sunday;hour ago;hours ago;days ago;turned into;sat down hard;ever since;kicked the;told sprain;told it was a sprain",
        es:
            "ayer;hoy;anoche;anteayer;torci;torcio;doble;doblo;me cai;cai;cayo;resbale;resbalo;trono;crujio;tronido;golpe;golpeo;pegue;pego;machuco;machuque;en la (manana|mañana|tarde);el (sabado|domingo);hinchado;hinchada;hincho;morado;morada;hace .. horas;=brinque;=brinco;me pegue;caida;columpio;crujido;despues de la caida"
    )
    private static let oldTrouble = Concept(
        "long so, or told to",
        "years ago;months ago;(told|allowed|cleared|supposed) .. (not|weight);surgeon said;doctor said no;nwb;non weight bearing;post op;after surgery;surgery;physical therapy order;arthritis;always",
        es: "el doctor dijo;desde hace .. (anos|años|meses);cirugia;operacion;artritis")
    private static let likelyBroken = Concept(
        "a likely break",
        "(heard|felt|hear) .. (snap|crack|crunch|pop) .. (swollen|swelled|can not|purple|bruised|now|and);(ankle|wrist|arm|finger|toe|collarbone|foot|hand|leg|elbow|shoulder|hip|nose|rib|ribs|thumb|knee) .. (broken|broke|fractured|fracture|snapped) .. (think|maybe|probably|sure|fell|today|yesterday|last night|swollen);(think|pretty sure|might have|maybe|probably|guess) .. (broke|broken|fractured|fracture|cracked) .. (ankle|wrist|arm|finger|toe|collarbone|foot|hand|leg|elbow|shoulder|hip|nose|rib|ribs|thumb|something|it|knee);(collarbone|wrist|toe|finger|ankle) .. (bump|points funny|black and);hunched .. thin bones",
        es:
            "(creo|parece|yo digo) .. (quebre|rompi|fracture|quebro|rompio|fracturo|rota|roto|quebrado|quebrada|fracturado|fracturada);(clavicula|muneca|muñeca) .. (bulto|hinchada y morada);bulto en la clavicula;hinchada y morada"
    )
    private static let footDrop = Concept(
        "a foot that drops",
        "foot drop;drop foot;(foot|feet|toe|toes) .. (slaps|slapping|slap|drags|dragging|drag|catches|catching|catch|flops|floppy|drops|drop|scuff|scuffs|scuffing|scuffed|limp|weak|lazy|clap);(drag|drags|dragging|scuffing|scuff) .. (foot|toe|toes|shoe);can not (lift|raise|pull up|pick up|walk on) .. (foot|toes|toe|front|heel|heels);(trip|tripping|trips) over .. (toe|toes|foot|feet);(wrist|hand) .. (drop|drops|limp);wrist drop;(hand|grip|arm|leg|thigh|ankle|shoulder) .. (getting weaker|weaker and weaker|weaker (each|every)|shrinking|wasting|thinner|skinnier|losing strength);(shin|foot|ankle) .. (lazy|debil|weak|will not come up|will not lift|stopped lifting|does not lift);(keep|keeps|kept) dropping .. (cup|cups|mug|glass|glasses|plates|phone|keys|coffee|fork|pen|things|stuff);shoe scuffs;(dragging|drag|drags) .. (tip|toe|front) of .. (shoe|foot);front of the foot (droops|drops|slaps);toes (stopped|stop|will not|quit) (lifting|moving|coming);swing my leg out;can not walk on my heels;can not lift .. toes",
        es:
            "pie caido;(pie|pies|punta) .. (cae|arrastra|arrastro|arrastrando|caido|guango|tropieza|atora|aguado|levantar);arrastro (el|los) pie;arrastra (el|los) pie;no (puedo|puede) levantar .. (pie|punta|dedos);(mano|pierna|brazo) .. (cada (vez|dia) .. (debil|fuerza)|adelgazando|perdiendo fuerza|se adelgaza);(cae|azota|arrastra|arrastro|tropiezo) .. (punta|pie|dedos|zapato);(pie|punta) .. (azota|cae|cuelga|arrastra);caminar de talones;tobillo .. (debilitando|no sube);no los puedo levantar;punta del (pie|zapato);tobillo se me ha ido;dedos del pie .. no los puedo"
    )
    private static let newly = Concept(
        "newly, or growing",
        "new;started;lately;weeks;week;days;worse;worsening;progress;progressing;recently;this month;past month;last month;now;since;getting;more and more;gradually;slowly;noticed;just;couple;all of a sudden;began;suddenly",
        es:
            "desde;semanas;dias;peor;empeora;ultimamente;ahora;poco a poco;cada vez;este mes;empezo;hace poco;empece;nuevo;note"
    )
    private static let known = Concept(
        "long so",
        "cast;boot;operation;surgery;hospital;treat;treatment;therapy;re education;years;afo;brace since;charcot;cmt;polio;stroke;ms;since birth;chronic;hereditary;as a kid;parkinson;parkinsons;always",
        es: "hospital;tratamiento;terapia;cirugia;operacion;años;anos;desde nino;de nacimiento;derrame;siempre;ferula")
    private static let loosened = Concept(
        "will not straighten or hold",
        "will not (straighten|bend|extend|unlock|move);not straighten;can not (straighten|bend|extend|unlock|move) .. (it|knee|arm|elbow|leg|finger);locked;stuck bent;stuck;gives out;giving out;gave out;(ballooned|swelled|swollen|huge|blew up|puffed)",
        es:
            "no (se|la|lo) (dobla|endereza|estira);no (puedo|puede) (doblar|enderezar|estirar|doblarla|estirarla);trabada;trabado;se atoro;hinchada;hinchado;hincho;inflamo"
    )
    private static let popped = Concept(
        "a pop",
        "(heard|felt|hear|feel|loud|big|something) .. (pop|popped|snap|snapped|tear|rip|crack|crunch|gave|ripped);pop;popped;snapped;like .. kicked (me|in)",
        es: "trono;tronido;crujio;algo se .. (rompio|revento|zafo|desgarro|trono);sono como;pedrada")
    private static let popFresh = Concept(
        "just now",
        "last night;yesterday;today;this (morning|afternoon|weekend);just;saturday;sunday;hour ago;hours ago;days ago;game;practice;playing;at the gym;soccer;basketball;skiing;now",
        es: "ayer;hoy;anoche;hace .. (horas|dias|rato);partido;jugando;ahorita;el (sabado|domingo);ahora")
    private static let tendon = Concept(
        "a torn tendon",
        "(achilles|bicep|biceps|quad|patellar|hamstring|tendon) .. (snapped|popped|ruptured|torn off|rolled up|tore|rupture) .. (today|yesterday|last night|this morning|just|now|ago|weekend);(snapped|popped|ruptured) my (achilles|bicep|biceps|quad|hamstring)",
        es: "(revente|rompi|trono|revento) .. (aquiles|biceps|tendon)")

    private static let brittle = Concept(
        "bones that break easily",
        "prednisone;steroids;steroid;osteoporosis;osteopenia;(brittle|thin|weak|soft|fragile) bones;bone density",
        es: "prednisona;cortisona;osteoporosis;osteopenia;huesos (debiles|fragiles|delgados)")
    private static let backPain = Concept(
        "a pain of the back",
        "(pain|hurts|stabbing|sharp|ache) .. (back|spine|rib|ribs);(back|spine|rib|ribs) .. (pain|hurts|popped|cracked|gave|stabbing|sharp|killing)",
        es: "(dolor|duele|punzada) .. (espalda|columna|costilla|costillas);(espalda|columna) .. (duele|trono|dolor)")
    private static let littleStrain = Concept(
        "a small strain, just now",
        "(bent|bend|lifted|sneezed|coughed|twisted|reached|picked|rolled|stepped|sat) .. (now|and|over|to tie|up|hard|down);felt .. (pop|crack|snap|crunch);since (yesterday|last night|this morning|i (bent|lifted|sneezed|coughed))",
        es:
            "(me agache|estornude|tosi|levante|cargue|me sente) .. (y|una|el|la|ahora);trono;crujio;desde (ayer|anoche|hoy)"
    )
    private static let bite = Concept(
        "a bite",
        "(cat|dog|raccoon|bat|rat|snake|spider|tick|monkey|horse|kid) (bit|bite|bites) .. (me|my|him|her|his|us|hand|finger|knuckle|arm|leg);(bit|bitten|got bit) by .. (cat|dog|raccoon|bat|rat|snake|spider|tick|horse|kid|somebody)",
        es:
            "(mordio|pico|arano) .. (gato|perro|rata|vibora|arana|garrapata);(gato|perro|rata|vibora|arana) .. (mordio|pico)"
    )
    private static let biteSwells = Concept(
        "that swells",
        "swollen;swelling;swelled;puffy;fat;red;hot;throbbing;pus;streak;streaks;can not (bend|move|close);will not bend;numb;fever",
        es: "hincho;hinchado;hinchada;rojo;roja;caliente;pus;no (puedo|puede) (doblar|mover|cerrar);fiebre;calentura")

    private static let crash = Concept(
        "a crash",
        "(car|auto|truck|motorcycle|bike|scooter|traffic|vehicle) (accident|crash|wreck|collision);car got hit;rear ended;t boned;boned;hit from behind;(hit|struck) by .. (car|truck|bus);rollover;rolled my (car|truck);fender bender;mva;whiplash;crashed my (car|truck|bike|motorcycle);a (crash|wreck)",
        es:
            "(accidente|choque) .. (carro|auto|coche|moto|bici|camion|troca|transito);=choque;=choqué;=choco;=chocó;me chocaron;nos chocaron;chocamos;me pegaron por (atras|detras);me dieron por (atras|detras);volcamos;latigazo"
    )
    private static let neckPain = Concept(
        "a pain of the neck",
        "(neck|nape) .. (pain|painful|hurts|hurt|hurting|stiff|sore|killing|ache|aches|aching|tender|locked|can not turn|will not turn);(pain|hurts|hurt|stiff|sore|tender) .. (neck|nape);can not turn my (head|neck);my (neck|nape) (is|feels|got)",
        es:
            "(cuello|nuca|cerviz|pescuezo) .. (duele|dolor|tieso|tiesa|lastimado|no puedo);(duele|dolor|lastime|tengo tieso) .. (cuello|nuca|cerviz|pescuezo);no puedo (voltear|girar|mover) (la cabeza|el cuello)"
    )
    private static let today = Concept(
        "today or yesterday",
        "yesterday;last night;today;tonight;this (morning|afternoon|evening);just (now|got|had|was|happened);hours ago;hour ago;a few minutes ago",
        es:
            "ayer;anoche;hoy;esta (manana|mañana|tarde|noche);hace .. (hora|horas|rato|minutos);acabo de;acaban de;ahorita"
    )
    private static let seen = Concept(
        "seen by somebody already",
        "er;hospital;x ray;xray;ct;mri;urgent care;doctor (checked|cleared|said|saw);cleared;checked out;got checked;(last|a) (week|month|year) ago;for (years|months);drove past;saw .. (accident|crash);watched",
        es:
            "urgencias;hospital;rayos;placas;tomografia;resonancia;(doctor|doctora|medico) .. (dijo|reviso|vio);me revisaron"
    )

    static let all = [
        SafetyRule(
            "a neck that hurts right after a crash", .urgent, [crash, neckPain, today], unless: seen, scope: .message,
            examples: [
                "neck pain after a car accident yesterday", "got rear ended yesterday and my neck is killing me",
                "me duele el cuello desde el choque de ayer", "anoche me chocaron y no puedo voltear la cabeza",
            ],
            counterexamples: [
                "my neck hurts since a car accident two years ago",
                "car accident yesterday, the er did a ct and said neck strain",
                "me chocaron hace un año y todavía me duele el cuello", "i watched a car crash yesterday",
            ]),
        SafetyRule(
            "cannot bear weight", .urgent, [cannotBear, fresh], unless: oldTrouble, scope: .nearby,
            examples: [
                "rolled my ankle last night and can't put any weight on it",
                "me torcí el tobillo y no puedo apoyar el pie",
            ]),
        SafetyRule(
            "a likely break", .urgent, [likelyBroken],
            examples: ["i think i broke my wrist", "creo que me quebré el dedo"],
            counterexamples: ["i broke my wrist last year"]),
        SafetyRule(
            "a foot that drops", .urgent, [footDrop, newly], unless: known, scope: .nearby,
            examples: ["my foot slaps the floor since two weeks", "arrastro el pie desde hace dos semanas"],
            counterexamples: ["foot drop from my stroke years ago"]),
        SafetyRule(
            "a knee that popped and will not hold", .urgent, [popped, loosened, popFresh], scope: .nearby,
            examples: ["heard a pop in my knee yesterday and it won't straighten"]),
        SafetyRule(
            "a back that broke under little", .urgent, [brittle, backPain, littleStrain], scope: .message,
            examples: ["i've been on prednisone for years, bent to tie my shoe and now sharp pain in my back"],
            counterexamples: ["i have osteoporosis and my back is stiff"]),
        SafetyRule(
            "a bite that swells", .urgent, [bite, biteSwells], scope: .message,
            examples: ["got bit by a cat and my hand is fat and hot", "me mordió el gato y se me hinchó la mano"],
            counterexamples: ["my dog bites his leash", "my cat sleeps on my swollen knee"]),
        SafetyRule(
            "a torn tendon", .urgent, [tendon], examples: ["my bicep snapped this morning"],
            counterexamples: ["tore my achilles two years ago"]),
    ]
}
