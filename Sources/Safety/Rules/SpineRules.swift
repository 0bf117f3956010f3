/// The spine: cauda equina, and weakness that is new or fast.
enum SpineRules {
    private static let saddle = Concept(
        "between the legs",
        """
        groin;tailbone to;tailbone round;perineum;taint;between (my|the|his|her) legs;saddle;crotch;genitals;genital;(private|intimate) (area|parts|part);privates;(down|my|his|her) there;inner thigh;inner thighs;when i wipe;wiping;toilet paper;(butt|bottom|rear|butthole|anus|rectum|tailbone area|seat|bum|buttocks|ass|behind|backside);penis;vagina;vaginal;testicles;where i sit;bike seat;\
        when i poop;when i pee;pooping;cant feel .. poop
        """,
        es:
            "entre (las|mis|sus) piernas;(mis|sus) partes;donde (uno|me|se) [se] (sienta|siento);supositorio;el jabon;partes (intimas|privadas|nobles);ingle;ingles;entrepierna;genitales;(ahi|alla) abajo;cuando me limpio;al limpiarme;nalgas;nachas;nachitas;sentaderas;(mi|su) ano;alrededor del ano;trasero;pompis;pompas;silla de montar;(la silla|el asiento) (cuando|al);zona intima;cuando hago (del bano|pipi|popo);al hacer (del bano|pipi|popo)"
    )
    static let numb = Concept(
        "no feeling",
        "numb;numbness;(can|could) not feel;can not .. feel;no (feeling|sensation);lost .. (feeling|sensation);went numb;not feel;do not feel;does not feel;like (novocaine|novocain|after the dentist|the dentist|cotton|it is not there|its not there|leather);feels asleep;fell asleep;pins and needles;dead;tingling;tingly;anesthetized;asleep;no sensation;(wiping|washing|touching) (somebody|someone) else;like it is (somebody|someone) else;can not feel .. when;feel nothing",
        es:
            "(no|ya no) (siento|siente|sentia);dormido;dormida;dormidos;dormidas;durmio;durmieron;adormecido;adormecida;adormecidos;adormecidas;entumido;entumida;entumidas;anestesiado;anestesiada;hormigueo;sin sensibilidad;perdi la sensibilidad;dormidas;no siento cuando;no siento al;no (lo|la|los|las) (siento|senti|sentia);muerto;muerta;(lavara|limpiara|tocara) a (otra|otro);como de otra persona"
    )
    private static let noWater = Concept(
        "bladder or bowel out of control",
        """
        (can|could) not (pee|urinate|go pee|pass water|empty .. bladder|start peeing|make water|poop or pee|pee or poop|get .. pee|get anything to come);can not .. (pee|urinate);unable to (pee|urinate|pass water|empty);(trouble|difficulty) (starting to pee|urinating|peeing|starting .. pee);(have|has|had) not (peed|urinated|been able to (pee|urinate|go)|gone pee);not (peed|urinated) (since|in|for|all);not able to (pee|urinate);no pee (since|in|for|comes|will);(nothing|only drops|just drops|barely a dribble) comes out;\
        can not hold .. (pee|urine|bladder|bowels|poop|it in);(can|could) not control .. (bladder|bowels|bowel|pee|poop);lost .. control of .. (bladder|bowels|bowel|pee);lost (bladder|bowel) .. control;no control (of|over) .. (bladder|bowels|bowel|pee);pooped (myself|himself|herself|my pants|in my|the bed);pooping (myself|himself|herself);soiled (myself|himself|herself|my|the);peed (myself|himself|herself|my pants|all over|the bed|without);wet (myself|himself|herself|my pants|the bed);peeing (myself|himself|herself|without|on myself);wetting (myself|himself|herself);\
        (can|could) not (tell|feel) (when|if|that) .. (bladder|pee|full|peeing|going);(did|do|does) not (feel|know|notice|realize) .. (peed|peeing|pee|bladder|wet|pooped|going);(bladder|bowels) .. (full but|not working|stopped|shut|will not|quit|gave out|let go|retention);urinary retention;(bladder|bowel) accident;accidents (today|since|last night|now);(lost|losing) .. (bladder|bowels|urine|bowel);incontinent (since|all of a sudden|suddenly|today|now|since yesterday);\
        poop (leaks|leaking|comes out|slips out);leaking (poop|stool);can not go (number one|1|pee|to the bathroom);(have|has) not gone pee;\
        pee (will not|would not|does not) (start|come|come out);(sit|sitting|sat) on the toilet .. nothing (comes|happens|will come);\
        do not know when i need to go;no feeling of having to (urinate|pee|go);no urge to (pee|urinate|go)
        """,
        es: """
            no (puedo|puede|podia|he podido|ha podido|logro|logra) .. (orinar|hacer pipi|mear|hacer del bano|hacer del baño|ir al bano|ir al baño|hacer pis|vaciar|chis|aguantar|controlar|orino);no (orino|orina|he orinado|ha orinado|me sale .. pipi|le sale .. pipi|sale .. orina|sale .. pipi|sale ni una gota);no (controlo|controla|aguanto|aguanta) .. (orina|pipi|esfinteres|popo|vejiga|intestino);se me (sale|salio|salga|salen|escapa|escapo|escape) .. (orina|pipi|popo|chis|todo);se le (sale|salio|salga|escapa|escape) .. (orina|pipi|popo);\
            (perdi|perdio) el control de .. (vejiga|esfinter|esfinteres|orina|intestinos|intestino);me (orine|orino|hice|ensucie|cague|zurre|mee) (encima|en|sin|toda|todo|del|la cama);se (orino|hizo|ensucio|orina|hace) (encima|en|sin|toda|todo|del);me (hice|hago|orine) (pipi|popo|encima);sin (darme cuenta|sentir) .. (orine|orino|hice|mojado);llevo .. sin (orinar|hacer pipi|ir al bano);\
            no se cuando tengo ganas;ya no siento ganas;no siento (ganas|cuando);(empujando|apretando|aplastando|sobando) .. (panza|vientre|vejiga|barriga) .. (orinar|orino|pipi|logro);me escurro .. no .. (entero|cuenta|siento);moja la cama;mojo la cama
            """)
    private static let backOrLegs = Concept(
        "back or legs",
        "back;spine;disc;disk;leg;legs;both legs;sciatica;lumbar;herniated;butt;numb;numbness;foot;feet;weak;spinal;epidural;fell;fall;lifted;lifting;l4;l5;s1",
        es:
            "espalda;columna;piernas;pierna;disco;cintura;ciatica;hernia;lumbar;dormido;dormida;pies;adormecido;adormecida;debil;cargue;levante"
    )
    private static let leak = Concept(
        "an ordinary leak",
        "sneeze;cough;laugh;jump;trampoline;jog;run;postpartum;since the baby;since my baby;since having;childbirth;kegel;kegels;pelvic floor;menopause;prostate;diaper;potty;toddler;drunk;pregnant",
        es:
            "estornudo;estornudar;toso;toser;rio;reir;brinco;brincar;salto;parto;embarazo;piso pelvico;prostata;panales;pañales"
    )
    private static let noUrineAtAll = Concept(
        "cannot pass water",
        "(can|could) not (pee|urinate|pass water|empty .. bladder|go pee);can not .. (pee|urinate);unable to (pee|urinate);(have|has|had) not (peed|urinated|been able to (pee|urinate));not able to (pee|urinate);trouble starting to pee;not peed;urinary retention;lost .. control of .. (bladder|bowels|bowel);lost (bladder|bowel) .. control;can not control .. (bladder|bowels|bowel);pooped (myself|himself|herself);can not tell when .. bladder;can not go (number one|1) (at all|today);pee (will not|would not|does not) (start|come|come out);no feeling of having to (urinate|pee)",
        es:
            "no (puedo|puede|he podido|ha podido|logro) .. (orinar|hacer pipi|hacer pis|hacer del bano|mear);no (orino|he orinado|ha orinado);llevo .. sin .. (orinar|hacer pipi|mear);sin poder (orinar|hacer pipi|mear);no controlo .. (orina|esfinteres);(perdi|perdio) el control de .. (vejiga|esfinteres|orina|intestinos)"
    )
    private static let legs = Concept(
        "both legs or more",
        "=legs;both (legs|feet|arms|hands|my legs|of my legs|his legs);arms and legs;hands and feet;from the (waist|chest|neck|belly|hips) down;below the (waist|chest|neck|belly);waist down;everything below;lower body;lower half;whole body;neither leg;both sides;both arms;either foot;either leg;either one;it is both",
        es:
            "=piernas;las dos piernas;ambas piernas;(los dos|ambos) (=pies|=brazos);las dos manos;de la cintura para abajo;de la cintura pa abajo;del (pecho|cuello) para abajo;piernas y brazos"
    )
    private static let giveWay = Concept(
        "give way",
        """
        (can|could) not (feel|move|stand|hold me|get up);can not .. (feel|move);do not (work|move|hold|respond|listen);quit (on (me|him|her|us)|working|this morning|today);does not (work|move|respond);will not (hold|move|work|hold me|carry);stopped working;(gave|give|giving) up on (me|him|her);gave (out|way) .. (and (can|now)|suddenly|today|this morning);gave out;went (weak|numb|dead|limp|out);gone (weak|numb|dead);paralyzed;paralysed;are (weak|numb|dead|jelly and);(getting|got|becoming|gotten|growing) (weak|weaker|number|numb);(weaker|number) (every|each|by|since|and);not (hold|holding) me;no feeling;buckle and (can|now);climbing up;moving up (my|his|her);creeping up;spreading up;turned to (jelly|rubber|mush);\
        will hold me;(will|would) not hold;they buckle;debilitan;\
        (can not|will not|could not) (climb|get .. to climb|lift on either|bend);toes will not lift on either;climb the step;\
        dragging;they buckle;drag
        """,
        es:
            "no (siento|siente|puedo sentir|puedo mover|puede mover|las siento|las puedo mover|las muevo|me responden|le responden|me sostienen|lo sostienen|la sostienen|puedo pararme|puede pararse|puedo caminar|mueve|muevo|me aguantan);se me (doblan|=durmieron|paralizaron|aguadan);se le (doblan|durmieron|paralizaron);(debiles|dormidas|adormecidas|paralizadas|como de trapo|como trapo|de gelatina|aguadas|guangas);cada (dia|vez|hora) (mas debiles|menos fuerza);perdi (la fuerza|la sensibilidad);perdio (la fuerza|la sensibilidad);sin fuerza;va subiendo;me va subiendo;se me debilitan;se le debilitan;me tiemblan y no;se me doblan"
    )
    private static let sore = Concept(
        "tired from training",
        "leg day;squats;after (the gym|running|my run|a run|workout|the hike|hiking|exercise|practice);sore;marathon;workout;sciatica for",
        es: "gimnasio;sentadillas;maraton;despues de correr")
    private static let fastWeak = Concept(
        "weakness that grows",
        "(getting|got|gotten|growing|becoming) (weaker|weak|number|numb) (by the (hour|day|minute)|fast|quickly|every (hour|day)|all day|since (yesterday|this morning|last night)|and spreading|hour by hour);(weakness|numbness|tingling) .. (spreading|climbing|creeping|moving up|rising|worse every|coming up);(started|began) in .. (feet|toes|legs|hands) and .. (moving|climbing|creeping|spreading|now|went|going|up);(spreading|climbing|creeping|moving|working) (up|its way up) (from|to|my|his|her);(losing|lost) (strength|power|my strength) (fast|by the|every day|quickly);weakness (going|moving|creeping) up;(grip|strength) (vanished|disappeared|gone|went) .. (hour|today|overnight|minutes);(tuesday|monday|yesterday|last week) it was .. today it is;going up both legs;fingers are going too;(shoulder|arm|hand|leg) will not raise at all as of",
        es:
            "(cada (hora|dia)) mas debil;(debilidad|hormigueo|adormecimiento) .. (subiendo|sube|avanza|avanzando|creciendo);empezo en .. (pies|piernas) y .. (subiendo|sube|va|ya);ya no puedo (cerrar|abrir) la mano;de ayer a hoy .. no puedo;se me debilitan los brazos"
    )
    private static let suddenDrop = Concept(
        "a foot or hand that fell",
        "(foot|hand|wrist) .. (suddenly|all of a sudden) .. (dropped|drop|drops|slaps|limp);(suddenly|all of a sudden) .. (foot|hand|wrist) .. (drop|limp|slaps|drags);sudden foot drop;woke up with .. foot drop;foot drop (today|this morning|since yesterday|last night|overnight);foot (started|began) (slapping|dragging|dropping) .. (today|this morning|yesterday|overnight);since the epidural",
        es:
            "(de repente|de pronto) .. (pie|mano) .. (caido|cayo|cae|arrastra);pie caido (de repente|desde (ayer|hoy|anoche));pie .. empezo a caer .. (hoy|en la manana|ayer);pie se me empezo a caer"
    )
    private static let named = Concept("cauda equina by name", "cauda equina", es: "cauda equina;cola de caballo")
    private static let hair = Concept("hair", "hair;pony;hairstyle", es: "pelo;cabello;peinado")

    static let all = [
        SafetyRule(
            "no feeling between the legs", .emergency, [saddle, numb], scope: .nearby,
            examples: [
                "numb between my legs since yesterday", "i can't feel it when i wipe", "no siento entre las piernas",
                "my disc slipped and now my butt is numb",
            ],
            counterexamples: ["groin strain from soccer", "my groin is sore but i can feel it fine"]),
        SafetyRule(
            "bladder and back", .emergency, [noWater, backOrLegs], unless: leak, scope: .message,
            examples: [
                "my back went out and i can't pee", "no puedo orinar y me duele la espalda",
                "wet myself and my legs are weak",
            ],
            counterexamples: ["i leak when i sneeze since the baby", "do you treat incontinence"]),
        SafetyRule(
            "cannot pass water", .emergency, [noUrineAtAll], unless: leak,
            examples: ["i can't pee since last night", "no puedo orinar", "he hasn't peed since surgery"],
            counterexamples: ["i pee when i jump rope"]),
        SafetyRule(
            "both legs give way", .emergency, [legs, giveWay], unless: sore,
            examples: ["i can't move my legs", "my legs gave out and i can't stand", "no siento las piernas"],
            counterexamples: [
                "my legs are sore", "my legs are like jelly after leg day", "my leg gave out on me on the stairs",
                "se me duerme la pierna cuando manejo", "se me duermen las manos de noche",
            ]),
        SafetyRule(
            "weakness that grows", .emergency, [fastWeak],
            examples: ["tingling started in my feet and is moving up my legs", "i am getting weaker by the hour"],
            counterexamples: ["i'm getting weaker with age"]),
        SafetyRule(
            "a foot or hand that fell", .emergency, [suddenDrop],
            examples: ["all of a sudden my foot dropped"], counterexamples: ["foot drop for two years"]),
        SafetyRule(
            "cauda equina by name", .emergency, [named], unless: hair, examples: ["cauda equina?"],
            counterexamples: ["i had cauda equina surgery in 2020"]),
    ]
}
