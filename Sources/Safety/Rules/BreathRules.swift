/// Air: breathing, allergy, a clot in the lung.
enum BreathRules {
    private static let throat = Concept(
        "throat, tongue or face", "throat;tongue;lip;lips;windpipe;face;eyes;airway",
        es: "garganta;lengua;labio;labios;cara;ojos")
    private static let swelling = Concept(
        "swells or closes",
        "(is|are|feels|feel|keeps) .. (closing|tight|closed);closing;closing up;closed up;swell;swollen;swole;puff;puffy;puffing;puffed;ballooning;blew up;blowing up;huge;(twice|double) (the|its) size;thick;tighten;tightening;itchy and tight;getting (big|bigger|fat|tight|thick)",
        es:
            "hinchando;hincha;hinchan;hincho;hincharon;hinchada;hinchados;hinchado;cerrando;cierra;cerro;inflamo;inflamando;inflamada;inflando;gorda;gruesa"
    )
    private static let swollenMouth = Concept(
        "throat or tongue swells",
        "(throat|tongue|windpipe|airway) .. (closing|close|closed|fat|big|swell|swollen|puffy|puff|thick|thicker|huge|tight|itchy|bigger);(lip|lips) .. (swell|swollen|huge|puffy|puff|ballooning|blowing|blew|fat)",
        es:
            "(hinchando|hincha|hincho|cierra|cerrando|cerro|inflamo|inflamando) .. (garganta|lengua|labios);(garganta|lengua) .. (cierra|cierro|cerrando|cerro|hincha|hinchando|hincho|hinchada|inflamo|inflamada|inflamando|gruesa|aprieta);(labios|labio|boca) .. (hincharon|hinchan|hincho|hinchando|hinchados|hinchado|inflaron|inflamaron)"
    )
    private static let trigger = Concept(
        "something one may be allergic to",
        "bee;wasp;hornet;sting;stung;bit me;bitten;peanut;peanuts;nut;nuts;shrimp;shellfish;crab;lobster;antibiotic;penicillin;amoxicillin;medication;medicine;new (pill|pills|drug|med);ate;eating;allergic;allergy;latex;hives;welts;epipen;epi pen;cashew;almond;cookie;granola;ant;ants;ibuprofen;shot",
        es:
            "abeja;avispa;pico;picadura;cacahuate;cacahuates;nuez;nueces;camaron;camarones;mariscos;penicilina;antibiotico;comi;comio;alergico;alergica;ronchas;medicina;pastilla;hormigas;latex"
    )
    private static let allergicSign = Concept(
        "an allergic body",
        "hives;welts;(covered in|all over) (bumps|spots);(throat|tongue|lip|lips|eyes|face|windpipe|chest) .. (swell|swollen|swole|puff|puffy|closing|tight|itchy|tingly|tingling|huge|shut|thick|funny|weird|big);voice .. (hoarse|raspy|going|funny);can not swallow;trouble swallowing;hard to swallow;wheeze;short of breath;itching all over;itchy all over;throwing up;dizzy;faint",
        es:
            "ronchas .. (todo el cuerpo|por todos|por todo);(garganta|lengua|labio|labios|ojos|cara|boca) .. (hincha|hinchan|hincho|hincharon|hinchando|hinchados|hinchada|cierra|cerrando|cerro|aprieta|pica|inflamo|inflamaron|inflamada);no (puedo|puede) (tragar|pasar);voz .. (ronca|rara);comezon en todo;silba el pecho;mareado;mareada"
    )
    private static let allergy = Concept(
        "allergic reaction",
        "(bad|severe|serious|having|has|have|an|going into) .. allergic reaction;allergic reaction;anaphylaxis;anaphylactic;epipen .. (used|did not|not working|gave|jabbed|now);(used|gave|jabbed|need) .. (epipen|epi pen);epi pen did not",
        es:
            "reaccion alergica;anafilaxia;choque alergico;shock anafilactico"
    )
    private static let epipen = Concept("an EpiPen", "", es: "epipen")
    private static let onlyCarried = Concept(
        "carried in case", "(carry|carries|carried|keep) .. epipen",
        es: "(cargo|cargamos|carga) .. epipen;estoy (bien|perfecto|perfecta)")
    private static let cannotSwallow = Concept(
        "cannot swallow", "can not swallow;drooling and can not swallow;can not even swallow",
        es: "no (puedo|puede) tragar")
    private static let still = Concept(
        "surgery, travel or lying still",
        "surgery;operation;operated;knee replacement;hip replacement;replacement;repair;reconstruction;post op;postop;acl;flight;flew;plane;airplane;flying;drive;drove;road trip;bus ride;cast;boot;bed rest;bedridden;in bed for;birth control;calf;calves;leg .. (swell|swollen|hurts|red|cramp|sore|fat|tight|big);blood clot;clot;dvt;knee surgery;hip surgery;laid up;leg .. (fat|sore|swollen);cross country;long (drive|flight|trip|bus ride);laid up",
        es:
            "cirugia;operacion;operaron;operado;operada;reemplazo;protesis;vuelo;avion;viaje;manejar;manejamos;yeso;ferula;en cama;pantorrilla;pierna .. (hincha|hinchada|hincho|roja|duele|inflamada);coagulo;trombosis;anticonceptivas"
    )
    private static let lung = Concept(
        "a lung in trouble",
        "(each|every) breath (stabs|hurts|burns|is a|feels like a|cuts);breath stabs;short of breath;shortness of breath;out of breath;breathless;winded;can not .. (breathe|breath|breathing);(can|could) (not|barely|hardly) .. breath;(hard|trouble|difficulty) .. (breathe|breathing|breath);(hurts|hurt|pain|sharp|stab|stabbing|stabs|catches) .. (breathe|breath|breathing|inhale);(cough|coughed|coughing|spit|spitting) .. blood;(breathe|breath|breathing) .. (hurts|hurt|pain|sharp|fast|heavy);can not take .. (breath|deep);(stab|stabbing|sharp|pain) in (my|his|her) side when (i|he|she) (breathe|inhale);chest .. (tight|pain|hurts|hurt|sharp);(every time i|when i|each time i) inhale;knife when i take .. breath;(deep breath|inhale|breathing in) .. (knife|stab|stabs|hurts|pain)",
        es:
            "falta .. aire;faltando .. aire;sin aire;no (puedo|puede) .. respirar;(cuesta|duele|trabajo) .. respirar;(tos|tosiendo|tosi|tosio|escupi|escupiendo|escupe) .. sangre;(dolor|duele|punzada) .. (respirar|respiro|respira|pecho);me agito;se agita;agitado;agitada;respirar hondo"
    )
    private static let coughsBlood = Concept(
        "coughs or vomits blood",
        "(cough|coughed|coughing|spit|spitting|hacking|hacked) .. (up|out) .. (blood|bloody);(cough|coughed|coughing|spit|spitting|spat) .. blood;(vomit|vomited|vomiting|throw|throwing|threw|puked|puking) .. (blood|coffee grounds);(throw|throwing|threw) up .. blood;(black|bloody) (tarry|vomit);looks like coffee grounds;blood .. (vomit|puke);pink foam;frothy pink",
        es:
            "(tos|tosiendo|tosi|tosio|escupiendo|escupi|escupio|vomito|vomite|vomitando|vomita|devolvi|escupe) .. sangre;sangre (al toser|en el vomito|por la boca);vomito (negro|con sangre|como cafe)"
    )

    static let all = [
        SafetyRule(
            "cannot breathe", .emergency, [Meanings.cannotBreathe], doubt: Meanings.ofThings,
            examples: [
                "i can't breathe", "he can't catch his breath", "me falta el aire", "my son is choking",
                "it's like breathing through a straw",
            ],
            counterexamples: [
                "i get out of breath going up hills", "do you teach breathing exercises", "can i take a breather",
                "se me ahogó el celular, uso otro número", "de repente se me ahogó el carro en la 5",
                "i teach chokes and arm locks all day",
            ]),
        SafetyRule(
            "throat or tongue swelling", .emergency, [swollenMouth],
            examples: ["my throat is closing", "se me está hinchando la lengua", "my lips are swelling up"],
            counterexamples: ["my knee is swelling", "sore throat"]),
        SafetyRule(
            "allergic, and the body shows it", .emergency, [trigger, allergicSign], scope: .nearby,
            examples: [
                "stung by a bee and my eyes are swelling shut", "comí camarones y tengo ronchas por todo el cuerpo",
            ],
            counterexamples: ["i am allergic to latex", "my allergies are bad this spring"]),
        SafetyRule(
            "allergic reaction", .emergency, [allergy],
            examples: ["allergic reaction can't swallow", "we just used her epipen"],
            counterexamples: [
                "i had an allergic reaction years ago", "allergic to tape",
                "my epipen is in the blue bag, never needed it",
                "soy alérgica y cargo mi epipen, estoy bien",
            ]),
        SafetyRule(
            "an EpiPen", .emergency, [epipen], unless: onlyCarried,
            examples: ["acabo de usar el epipen", "hay que ponerle el epipen?"],
            counterexamples: ["soy alérgica y cargo mi epipen, estoy bien"]),
        SafetyRule(
            "cannot swallow", .emergency, [cannotSwallow], examples: ["i can't swallow and i'm drooling"],
            counterexamples: ["i can't swallow pills, i need liquid"]),
        SafetyRule(
            "a clot in the lung", .emergency, [still, lung], scope: .nearby,
            examples: [
                "my leg is swollen and it hurts when i breathe",
                "knee replacement last week and now i'm short of breath",
                "después del vuelo me duele al respirar",
            ],
            counterexamples: ["short of breath going up hills", "my leg is swollen"]),
        SafetyRule(
            "blood coughed or vomited", .emergency, [coughsBlood],
            examples: ["i'm coughing up blood", "it looks like coffee grounds, i threw up", "escupí sangre"],
            counterexamples: ["i had a blood test"]),
    ]
}
