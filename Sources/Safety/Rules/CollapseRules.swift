/// Somebody who goes down, bleeds, has low sugar, or the heat got to; and the word emergency.
enum CollapseRules {
    private static let unconscious = Concept(
        "not conscious",
        """
        (will|can|could|does|did|is|are) not (wake|waking|woke|respond|responding|wake up);not (waking|responding|conscious|breathing|moving or);(can|could) not wake (him|her|them|up);(can|could) not get (him|her|them) (up|awake|conscious|to (wake|respond|answer|move|come to));not wake up;unconscious;(lost|losing|loses) consciousness;collapse;keeled over;passed out;passing out (again|right now|over);(just|suddenly|almost|nearly|i|he|she|mom|dad) fainted;fainted (and|at|in|on|again|this|today|twice|while|out|right|just|cold);unresponsive;(he|she|wife|husband|mom|dad|mother|father|man|woman|lady|guy|client|patient|customer|somebody|someone) [just] fainted;\
        blacked out;going to pass out;about to (pass out|faint|black out);going to (faint|black out);crumpled;slumped (over|in|on|down);out cold;lifeless;went limp;gone limp;face down (on|in);(dropped|drop|fell|went|go) to the (floor|ground) and;lying (on|in) the (floor|ground|parking|hallway|sidewalk|bathroom|lobby) .. (not|and not);(on|down on) the floor (not|and (not|will not|can not));\
        (hard|difficult|impossible) to wake;(trouble|hard time|difficulty) waking (him|her|them);can barely wake;snoring .. (weird|strange|can not|and will not)
        """,
        es: """
            no (despierta|reacciona|responde (nada|a|y|mi|el|ella)|vuelve en si|se mueve (y|nada|mi|el));no (se|lo|la|los) (despierta|mueve|despertar|puedo despertar|podemos despertar);no (puedo|podemos|pudimos) despertar;inconsciente;(se|me|casi me|ya me|me acabo de) (desmayo|desmaye|desmayando|voy a desmayar|va a desmayar|desmaya);perdio (el conocimiento|la conciencia|el sentido);perdi (el conocimiento|la conciencia);\
            (se|me) (desplomo|desvanecio|desvaneci|colapso|desplome|privo);colapso;tirado (en el|en la|y no|sin);tirada (en el|en la|y no|sin);(cayo|quedo) .. (al|en el) (piso|suelo) y no;quedo (como muerto|como muerta|sin moverse|inmovil);sin conocimiento;no hay modo de despertar;(batallo|batallamos|cuesta|costo) .. (=despertarlo|=despertarla);esta (privado|privada|noqueado|desmayado|desmayada)
            """)
    private static let harmlessFaint = Concept(
        "a thing, a needle or sleep",
        Meanings.ofThings.english
            + ";(at|of|from|with) .. needles;roller coaster;roller coasters;sight of (blood|needles);(passed out|crashed) on the couch;slept (thru|through);watching (tv|the game|netflix)",
        es: Meanings.ofThings.spanish
            + ";agujas;montaña rusa;ver sangre;viendo (la tele|el mundial|el partido|netflix);cruda")
    private static let bleeding = Concept(
        "bleeding", "bright red;bleed;blood;bleeding;bled;nosebleed;soaked;artery;hemorrhage;hemorrhaging",
        es:
            "sangrando;sangra;sangre;sangrado;hemorragia;desangrando;desangra;arteria;empapado;empapada;sangrando de la nariz"
    )
    private static let unstoppable = Concept(
        "without stopping",
        """
        pour;pouring;running (down|into|out);dripping down;(bowl|toilet) full of;badly;so much;too much;will not (stop|quit|clot);not stop;not (stopping|slowing);does not stop;did not stop;can not (stop|get it to stop|get the);can not .. stop;(hour|hours) on [a|my|his|her] (eliquis|xarelto|warfarin|coumadin|plavix|thinner|thinners|blood thinner|blood thinners);(two|three|four|five|several|third|fourth) (towels|towel|rags|rag|shirts|bandages|gauzes|pads);still (pumping|gushing|pouring);stop bleeding;everywhere;heavy;heavily;gush;spurt;spurting;squirt;squirting;shooting;spraying;(a lot|lots) of;all over;(through|soaking|soaked) .. (towel|towels|bandage|gauze|shirt|sheets|dressing|pad|pads|rag);soaked (through|my|his|the|three|two|four);pool of;puddle of;pumping;coughing;vomiting;throwing up;buckets;bright red .. (pump|spurt|shoot);\
        (half|an|one) hour;\
        blood thinner;blood thinners
        """,
        es:
            "no (para|deja|se detiene|se quita);no .. parar;mucho;mucha;mucha sangre;por todos lados;a chorros;a borbotones;chorro;chorros;borbotones;brota;brotando;saliendo;empapa;empapado;empapada;empapo;charco;bastante;demasiada;no puedo (parar|detener);toallas;desangrando;desangra;llevo una hora;llevo .. (hora|horas);anticoagulante"
    )
    private static let severed = Concept(
        "a part cut off",
        "(cut|chopped|sliced|sawed|lopped) .. (tip|tips|end) of .. (finger|fingers|thumb|toe|toes) .. off;(cut|chopped|sliced|ripped|sawed|severed|tore|took|bit|lopped) .. (finger|fingers|thumb|toe|toes|hand|fingertip|tip|tips|arm|leg) .. off;(cut|chopped|sliced|sawed|severed|tore) off .. (finger|fingers|thumb|toe|hand|tip);(finger|thumb|hand|toe|fingertip) .. (cut|chopped|came|sawed|sliced|torn|hanging) [clean|right] (off|by);(finger|thumb|hand|arm) .. severed;amputated .. (finger|just|now|thumb);cut .. (artery|wrist|to the bone|bone deep);deep .. cut .. (see|bone|fat)",
        es:
            "se (arranco|mocho|volo) .. (dedo|dedos|mano|pie);me (arranque|moche|vole) .. (dedo|dedos|mano);(dedo|mano) .. (arrancado|mochado|colgando);se ve el hueso"
    )
    private static let cutMild = Concept(
        "long healed",
        "amputee;amputation;prosthesis;prosthetic;nail;nails;glove;gloves;cast;splint;sock;shoe;weight off;edge off",
        es: "amputado;amputacion;protesis")
    private static let sugar = Concept(
        "blood sugar",
        "sugar;glucose;diabetic;diabetes;insulin;glucometer;meter;type (1|one|2|two);hypo;hypoglycemia;hypoglycemic",
        es: "azucar;glucosa;maquinita;glucometro;diabetico;diabetica;diabetes;insulina;tipo (1|uno)")
    private static let lowSugar = Concept(
        "too low, or acting so",
        "shaky;shake;shaking;trembling;sweat;sweating;confused;confusion;(reads|read|reading|at|is|says|was|down to|dropped to|showing|under) manynumber;(reads|read|reading|says|showing) (low|lo);pass out;passing out;passed out;faint;fainted;not (responding|making sense|waking|answering);will not (wake|respond|drink|eat|swallow);can not (wake|swallow|stand|think);slur;mumbling;acting (drunk|weird|strange|funny);out of it;loopy;blurry;double dose;twice the;took (too much|double|twice);too much insulin;(crashing|crashed|bottoming|tanking|bottomed);dropping;keeps dropping;still dropping",
        es:
            "tiembla;tiemblo;temblando;temblorosa;tembloroso;suda;sudando;confundido;confundida;(en|a|de|marca|marco|salio|tiene) manynumber;desmayo;desmayando;no (responde|reacciona|despierta|contesta|quiere comer);habla raro;incoherencias;muy baja;bajisima;se le bajo;se me bajo;ida;ido;atarantada;doble dosis;demasiada insulina;(dice|marca|sale|salio) .. low;aguado;aguada;guango;guanga"
    )
    private static let heat = Concept(
        "the heat",
        "heat;hot (day|outside|sun|car|garage|attic|weather|yoga|out|truck);sun;sunstroke;degrees;desert;running in the;marathon;roofing;heatstroke;heat stroke;boot camp;sauna;hiking;hike",
        es: "calor;sol;insolacion;asoleado;asoleada;grados;golpe de calor;sauna;desierto")
    private static let heatSign = Concept(
        "overheated",
        "confused;stopped sweating;not sweating;no sweat;(skin|face) .. (dry|hot|red);hot .. dry;dry .. hot;throwing up;vomit;collapse;collapsed;passed out;not making sense;makes no sense;babbling;staggering;stumbling;does not know;slur;talking (crazy|nonsense|gibberish);no talk good;not talk good;delirious;seizing;will not wake;fainted;can not stand;burning up;heat stroke;heatstroke;acting (weird|strange|drunk)",
        es:
            "confundido;confundida;(ya no|no|ni|ya ni) (suda|sudo);dejo de sudar;piel .. (seca|caliente|roja);seca;vomito;vomitando;vomita;desmayo;desmayado;delirando;delira;incoherencias;no [nos|me|lo|la|los] (conoce|reconoce|responde|sabe|coordina);tambaleando;tambalea;golpe de calor;habla raro;ardiendo"
    )
    private static let bareEmergency = Concept(
        "the word emergency", "emergency", es: "emergencia;emergencias;urgencia")
    private static let ofOther = Concept(
        "a contact, a room or a plan", "contact;room;non;kit;plan", es: "contacto;cita")
    private static let bareCall = Concept("a call for help that is also a number or a name", "911", es: "socorro")
    private static let emergencyWord = Concept(
        "the word itself",
        """
        (this|it|its) is .. emergency;medical emergency;its an emergency;having .. emergency;have .. emergency;an emergency (here|now|please|help);need .. ambulance;call .. ambulance;send .. ambulance;get .. ambulance;(call|need|dial|dialing|calling) 911;\
        (somebody|someone) (call|get) (911|an ambulance|for help|help|a doctor|the paramedics);get help (now|fast|quick);help (he|she|he is|she is|him|her) [is] (dying|not breathing);i (am|think i am) dying;(he|she|is|might be) dying (right now|here|now|on);need (help|a doctor|a medic) (right now|right away|fast|immediately|asap);send (help|someone|somebody) (now|quick|fast|please)
        """,
        es:
            "(emergencia|urgencia) (ayuda|auxilio|ayudenme|por favor ayuda);(ayuda|auxilio) (emergencia|es urgente);=auxilio;socorro (ayuda|ayudenme|por favor|no respira|mi);(ayuda|auxilio) socorro;(llame|llamen|llama|manden|mande|necesito|necesitamos|pida|pidan|ocupo) .. ambulancia;(es|tengo|tenemos|hay|esto es) una (emergencia|urgencia);(llame|llamen|llama|llamar|marquen|marque|necesito|necesitamos|ocupo|ocupamos) [al|el] 911;me estoy muriendo;se (esta|nos esta) muriendo;se nos muere;se muere;necesito ayuda (ya|urgente|ahora);ayuda por favor (se|mi|no|ya)"
    )
    private static let cannotRise = Concept(
        "a call for help", "help [me] i can not get up;can not get up [please] help",
        es: "ayuda no (puedo|me puedo) (levantarme|levantar|parar)")
    private static let rising = Concept(
        "how somebody gets up as a rule", "get up (from|the|stairs|steps|out of|without|early|easily|before|when|like)",
        es: "levantarme (de|del|sin|cuando|temprano)")
    private static let notHere = Concept(
        "a policy or a fact", "exit;contact;policy;button;number to call;kit;plan;insurance;if;brake;fund;savings",
        es:
            "salida;contacto;si hay;en caso;fondo;primeros auxilios"
    )

    static let all = [
        SafetyRule(
            "not conscious", .emergency, [unconscious], doubt: harmlessFaint,
            examples: [
                "my mom collapsed", "i fainted", "he is not waking up", "mi papá se desmayó y no despierta",
                "i feel like i'm going to pass out", "she's slumped over in the chair",
            ],
            counterexamples: [
                "i passed out once years ago", "collapsed arches, do you make orthotics",
                "my tent collapsed so i slept crooked", "the stroller collapses flat",
                "mi perra se desmayó esta mañana", "do i have to wake up early",
                "i can't get up the stairs without the rail", "can't get it to bend past 90",
            ]),
        SafetyRule(
            "bleeding that does not stop", .emergency, [bleeding, unstoppable],
            examples: ["the bleeding won't stop", "sangra y no para", "blood is soaking through the towel"],
            counterexamples: ["i had a blood test", "i take blood thinners"]),
        SafetyRule(
            "a part cut off", .emergency, [severed], unless: cutMild,
            examples: [
                "he cut his finger off", "chopped the tip of two fingers clean off", "se arrancó el dedo con la sierra",
            ],
            counterexamples: ["below knee amputee learning to walk"]),
        SafetyRule(
            "low sugar", .emergency, [sugar, lowSugar], scope: .nearby,
            examples: [
                "he's diabetic, shaky and not making sense", "my sugar is at 42",
                "es diabética y está temblando y sudando",
            ],
            counterexamples: ["i have diabetes and my feet are numb", "does sugar cause inflammation"]),
        SafetyRule(
            "heat stroke", .emergency, [heat, heatSign], scope: .nearby,
            examples: ["he was roofing in the heat and stopped sweating", "mucho sol y está delirando"],
            counterexamples: ["should i use heat or ice", "heat helps my back"]),
        SafetyRule(
            "the word itself", .emergency, [emergencyWord], unless: notHere, canBePast: false,
            examples: [
                "this is an emergency", "call an ambulance", "auxilio por favor", "se nos está muriendo",
                "me acabo de caer y creo que necesito al 911",
            ],
            counterexamples: ["where is the emergency exit", "mi contacto de emergencia es mi hermana"]),
        SafetyRule(
            "a call for help to get up", .emergency, [cannotRise], unless: rising, canBePast: false,
            examples: ["help i can't get up", "i can't get up please help"],
            counterexamples: ["can you help, i can't get up from my sofa easily", "can you help i can't move my neck"]),
        SafetyRule(
            "the bare word", .emergency, [bareEmergency], unless: ofOther, scope: .lone, canBePast: false,
            examples: ["emergency", "an emergency!", "emergencia", "emergency, where are you"],
            counterexamples: [
                "emergency contact", "what number do i call in an emergency", "emergency: Ana Ruiz, my wife",
                "no emergency, just a sore knee",
            ]),
        SafetyRule(
            "the bare call", .emergency, [bareCall], scope: .alone, canBePast: false, examples: ["911", "socorro!"],
            counterexamples: ["4411 park boulevard, 911"]),
    ]
}
