/// What has to be seen today.
enum UrgentRules {
    private typealias M = Meanings

    private static let calf = Concept(
        "leg", "calf;calves;leg;lower leg;shin;thigh;behind .. knee;back of .. knee;ankle;arm",
        es: "pantorrilla;pierna;chamorro;muslo;atras de la rodilla;batata")
    private static let oneLeg = Concept(
        "a leg that may have a clot",
        "(calf|calves|leg|thigh) .. (swollen|swelling|swelled|swole|bigger|puffy|fat|tight|ballooned|twice|double|blew);(swollen|puffy|swelling|fat) .. (calf|leg|thigh);(calf|leg) .. (warm|hot|red) .. (swollen|sore|tender|hurts|tight);(ankle|shin|calf|leg) .. (ballooned|thick|full|throbs);(leg|calf) (got|feels|went|is) (thick|full|pink|tight|hot)",
        es:
            "(pantorrilla|pierna|chamorro|muslo) .. (hinchada|hincho|inflamada|inflamo|inflada|hinchado|inflo|gorda);(hinchada|hincho|inflamo) .. (pantorrilla|pierna);(pierna|pantorrilla) .. (gorda|morada|caliente|roja)"
    )
    private static let clotTrigger = Concept(
        "lying still, travel or surgery",
        "flight;flew;plane;fly;airplane;surgery;operation;replacement;operated;cast;boot;bed rest;birth control;road trip;hour (drive|flight|trip|bus);drove .. hours;driving .. hours;long (drive|trip|flight|ride);clot;dvt;after i (flew|landed);immobil;wheelchair all;bedridden",
        es:
            "vuelo;avion;viaje;cirugia;operacion;operaron;reemplazo;yeso;anticonceptivas;en cama;manejar;manejando;coagulo;trombosis;horas (de|en) (camion|carro|avion)"
    )
    private static let calfPain = Concept(
        "a sore calf",
        "(calf|calves|behind .. knee) .. (hurt|hurts|sore|pain|ache|aches|cramp|cramping|cramps|tender|swollen|swelling|hot|warm|red|tight|throb|hard|charley|knot|puffy);(pain|cramp|ache|charley horse|knot) .. (calf|leg|behind .. knee);(shin|calf|leg|behind my knee) .. (ballooned|throbs|full|thick|pink)",
        es:
            "(pantorrilla|pierna|chamorro|muslo) .. (duele|dolor|caliente|roja|dura|hinchada|calambre|inflamada|tensa|inflamo|hincho);(dolor|duele|calambre) .. (pantorrilla|pierna|chamorro);hincho .. (pantorrilla|pierna);(pierna|pantorrilla) .. (gorda|morada|caliente)"
    )
    private static let training = Concept(
        "from training", "months;running;run;soccer;stretch;workout;gym;years;training",
        es: "correr;futbol;gimnasio;años")
    private static let clot = Concept(
        "a clot by name", "blood clot;bloodclot;(have|has|be|got|is|feel|a) .. clot;dvt", es: "coagulo;trombosis")
    private static let worryNow = Concept(
        "a clot is feared",
        "think;might;could;looks;signs;symptoms;afraid;worried;sure;is it;have;having;is this;be;again;in [my|his|her|the] (leg|calf|thigh|arm|shin)",
        es: "creo;parece;sera;puede;sintomas;miedo;tengo;tiene;es;en [la|mi|su] (pierna|pantorrilla)")
    private static let wound = Concept(
        "a wound or a joint",
        "surgery;surgical;incision;scar;wound;joint;knee;hip;(my|his|her|lower|upper|the) back;injection;cut;stitches;staple;staples;sutures;shoulder;elbow;ankle;wrist;toe;foot;hand;finger;port;pin;pins;screw;drain;dressing;bandage;operated;operation;replacement;leg;calf;shin;blister;sore;bite;spine;site;graft;portal;portals",
        es:
            "espalda;rodilla;cicatriz;herida;operacion;cirugia;puntos;grapas;sutura;hombro;codo;tobillo;muneca;muñeca;dedo;pie;mano;articulacion;cadera;operaron;operada;operado;protesis;pierna;inyeccion;llaga;cortada;ampolla"
    )
    private static let infected = Concept(
        "an infected wound",
        """
        (incision|wound|stitches|staples|sutures|surgical site|port|pin site|dressing|bandage|surgery (spot|site)|portal|stitch|blister|sore|hole) .. (ooz|oozing|oozes|pus|leaking|leaks|leak|draining|drains|weeping|smells|smell|stinks|stink|opened|open|splitting|split|popped|came (open|apart)|infected|hot|red|green|yellow|warm|swollen|angry|puffy|gross|funky|gunk|goo|discharge|seeping|weepy|weeping|drips|stinky|soaked|nasty|dripping|burst|coming apart|gaping|black|hot and);discharge [is] [coming] (from|out of|around) [my|the|his|her] (incision|wound|scar|stitches|staples|cut|knee|hip|surgical|surgery|drain|port);(yellow|green|smelly|foul|cloudy|bloody) discharge;(pus|gunk|goo|yellow|green|smelly|foul|cloudy) .. (incision|wound|scar|stitches|staples|cut|knee|hip|surgical|surgery|drain|port|from|fluid|stuff|coming|liquid);(looks|is|got|be|it|getting) infected;infected (wound|incision|cut|scar|joint|knee);oozing;(opened|split|splitting|popped|coming) (up|open|apart|back up) .. (stitches|staples|incision|wound|scar);pus;\
        stitches look (wet|red|bad|open);getting redder (every|each|by);skin around .. (redder|hot|hard)
        """,
        es:
            "(herida|cicatriz|puntos|grapas|sutura|operacion|cortada|incision) .. (supura|supurando|pus|huele|apesta|abrio|abierta|abrieron|roja|rojo|caliente|infectada|infecto|hinchada|liquido|sale|verde|amarillo|amarilla|chorrea|colorada|escurre|escurriendo|hincho|drena);pus;(sale|saliendo|escurre|echa) .. (pus|liquido|agua|aguita|materia|podrido);(esta|se) (infectada|infectado|infecto);materia amarilla;(gasa|vendaje) .. (mojada|verde|amarilla|huele);liquido (verde|amarillo);pus por"
    )
    private static let oldWound = Concept(
        "a word in passing", "infection control;clean;antibiotics worked;healed;closed;cleared up;last year;years ago",
        es: "ya sano;ya cerro;ya se curo")
    private static let hotJoint = Concept(
        "a hot swollen joint",
        "(knee|hip|ankle|elbow|wrist|shoulder|toe|joint|finger|it|thumb) .. (red|hot|warm) .. (hot|swollen|swelled|puffy|red|warm|huge|move|bend|touch|tomato|shiny|twice|ballooned|fever);(knee|hip|ankle|elbow|wrist|shoulder|joint|toe) .. (swollen|swelled|ballooned|puffed|huge|puffy) .. (hot|red|warm|burning);(hot|red|warm) .. (swollen|puffy) .. (knee|hip|ankle|elbow|wrist|shoulder|joint|toe);(on fire|hot) to [the] touch;hot to [the] touch;radiating heat;giving off heat",
        es:
            "(rodilla|cadera|tobillo|codo|muneca|muñeca|hombro|articulacion|dedo) .. (roja|rojo|caliente|colorada|colorado|ardiendo) .. (hinchada|hinchado|roja|rojo|caliente|colorada|doblar|mover);(rodilla|tobillo|codo|hombro|cadera|dedo) .. (hinchada|hinchado|hincho|inflamada|inflamado|inflamo) .. (caliente|roja|rojo|ardiendo|colorada|colorado)"
    )
    private static let fevered = Concept(
        "feverish too",
        "fever;chills;feverish;shivering;sick;flu;since (last night|yesterday|this morning);overnight;woke up;can not (bend|move|walk|touch);will not bend;sweats;today;suddenly;feel (awful|terrible|lousy)",
        es:
            "fiebre;calentura;escalofrios;desde (ayer|anoche|hoy);amaneci;amanecio;no (puedo|puede) (doblar|mover|doblarla|moverla|caminar|apoyar);sudores;de repente;cuerpo cortado"
    )
    private static let nightPain = Concept(
        "pain that never rests",
        "at night;night time;nighttime;nights;night after night;(wakes|waking|woke|wake|keeps) (me|him|her|us) (up|at|every|in|awake|from);wakes (me|him|her);night sweats;sweats;never (lets up|goes away|stops|quits|eases);does not (let up|go away|ease|stop|matter|change) .. (rest|lying|position|lie|down|how|what);even (lying|laying|resting|at rest|when i (lie|rest|lay|sleep)|in bed);constant;nonstop;non stop;no matter (how|what|the position|which);worse (lying|laying|at night|when i lie);deep (bone|ache);bone pain;around the clock;gnawing;no position;can not get comfortable;dead of night;3am;3 am;2am;nothing changes it;can not find a position;without stopping;in the dark;sheets soaked;gnawing in;when i lie flat;worst lying down",
        es:
            "de noche;en la noche;por las noches;en las noches;(me|lo|la) (despierta|levanta);no (se quita|para|cede|descansa|se calma|me deja dormir|deja dormir);ni (acostado|acostada|descansando|dormido|reposo);constante;todo el tiempo;sudores;dia y noche;dolor en los huesos;en la madrugada;madrugadas;sin parar;sudo en la noche;me despierta todas"
    )
    private static let wasting = Concept(
        "weight loss or cancer",
        """
        (lost|losing|dropped|lose|shed|down) .. (pounds|lbs|weight|kilos|kg|pants size|lb);(pounds|lbs|weight) .. (came|fell|falling|melting|coming|dropping|dropped) off;weight (loss|falling|dropping|keeps|is dropping);cancer;tumor;chemo;melanoma;lymphoma;leukemia;myeloma;mastectomy;metastasis;metastatic;oncologist;remission;(clothes|pants|ring|rings|belt) .. (loose|falling off|too big|hanging|notch|slides|fall off);(new|a|hard|growing|weird|strange) lump;lump .. (growing|grew|bigger|hard|size);skin and bones;no appetite;not hungry;\
        (dropped|down|gone down) .. (dress sizes|sizes|pants sizes);down from;(shrinking|wasting away);survivor;\
        remission;sheets soaked;no appetite
        """,
        es:
            "(bajado|baje|baja|bajo|perdido|perdi|perdio) .. (peso|kilos|libras);peso sin;cancer;tumor;quimio;quimioterapia;melanoma;linfoma;leucemia;metastasis;(ropa|pantalones|pantalon) .. (queda|quedan|cae|caen) .. (floja|grande|grandes|flojos|flojo);(bola|bolita|bulto) .. (crece|creciendo|crecio|dura|grande|nueva);sin (hambre|apetito);en los huesos;radiaciones;tuvo cancer;tuve cancer;no tengo hambre"
    )
    private static let painWord = Concept(
        "a pain", "pain;ache;aching;aches;hurts;hurt;hurting;throb;sore;stiff;deep;backache;lump;bump;mass",
        es: "dolor;duele;dolores;duelen;bola;bolita;bulto")
    private static let newLump = Concept("a lump", "lump;mass;growth", es: "bola;bolita;bulto;bolon")
    private static let grows = Concept(
        "that grows",
        "growing;grows;grew;getting bigger;gotten bigger;got bigger;bigger (each|every|and);doubled",
        es: "crece;creciendo;crecio;crecido;cada vez mas grande")
    private static let spreadingInfection = Concept(
        "a spreading skin infection",
        "streaks (running|going|creeping|moving|climbing) up;red (streak|streaks|line|lines) .. (up|spreading|arm|leg|from|toward);redness .. (spreading|spread|growing|bigger);cellulitis;(spider|dog|cat|snake|tick) .. (bite|bit) .. (red|swollen|hot|spreading|fever|pus|black);(dog|cat|snake) bit",
        es:
            "rayas rojas;linea roja;(rojo|roja|mancha) .. (extiende|extendiendo|crece|creciendo);celulitis;(me|lo|la) mordio (un|el|una) (perro|gato|vibora|arana)"
    )

    static let all = [
        SafetyRule(
            "a leg that may have a clot", .urgent, [oneLeg, M.hotOrRed], scope: .nearby,
            examples: ["my calf is swollen and red", "tengo la pantorrilla hinchada y caliente"],
            counterexamples: ["my ankles swell a little at night"]),
        SafetyRule(
            "a sore calf after lying still", .urgent, [calfPain, clotTrigger], unless: training, scope: .nearby,
            examples: ["calf cramp that won't quit since my flight", "después del vuelo me duele la pantorrilla"],
            counterexamples: ["my calf is tight after running", "calf pain when i drive stick"]),
        SafetyRule(
            "a clot by name", .urgent, [clot, worryNow],
            examples: ["i think i have a blood clot", "blood clot in my leg", "creo que es un coágulo"],
            counterexamples: ["had a dvt three years ago", "do you treat patients on blood thinners"]),
        SafetyRule(
            "fever with a wound or joint", .urgent, [wound, M.fever], scope: .message,
            examples: ["102 fever and my surgical knee is hot", "dolor de espalda con fiebre"],
            counterexamples: ["hay fever is killing me", "cabin fever"]),
        SafetyRule(
            "an infected wound", .urgent, [infected], unless: oldWound,
            examples: [
                "my incision is oozing yellow stuff", "staples came apart and it smells", "la herida me supura",
            ],
            counterexamples: ["my scar is tight", "is my wound supposed to itch"]),
        SafetyRule(
            "a hot swollen joint", .urgent, [hotJoint, fevered], scope: .nearby,
            examples: ["my knee is red and hot and i have chills", "amanecí con el tobillo hinchado y rojo, caliente"],
            counterexamples: ["my knee swells after hiking"]),
        SafetyRule(
            "night pain and weight or cancer", .urgent, [nightPain, wasting, painWord], scope: .message,
            examples: [
                "back pain wakes me at night and i lost 20 pounds",
                "had breast cancer and now back pain that never lets up",
            ],
            counterexamples: ["my back hurts more at night"]),
        SafetyRule(
            "a lump that grows", .urgent, [newLump, grows], examples: ["the lump on my thigh keeps getting bigger"],
            counterexamples: ["i have a knot in my shoulder"]),
        SafetyRule(
            "a spreading infection", .urgent, [spreadingInfection], examples: ["a red line is going up my arm"],
            counterexamples: ["my dog bites his leash"]),
    ]
}
