/// Too much, the wrong one, or somebody else's: doses that went wrong, also by mistake.
enum WrongDoseRules {
    private static let swallowedNow = Concept(
        "has just been taken", "",
        es: """
            (acabo|acaba|acaban|acabamos) de (tomar|tomarme|tomarse|tragar|tragarme|tragarse|beber|beberme|beberse|comer|comerme|comerse|inyectar|inyectarme|inyectarse|echar|echarme|meter|meterme);(tome|tomo|trague|trago|bebi|bebio|comi|comio)
            """)
    private static let wholeOfIt = Concept(
        "the whole of it", "",
        es: """
            (todo|toda) (el|la|mi|su) .. (bote|frasco|caja|tira|botella|blister);(bote|frasco|caja|tira|blister) (entero|entera|completo|completa);(todas|todos) (las|los|mis|sus) .. (pastillas|pildoras|tramadoles|tabletas|medicinas|pastas);(las|los) manynumber (pastillas|que|juntas)
            """)
    private static let wrongInsulin = Concept(
        "insulin gone wrong",
        """
        (units|unit) .. (instead of|rapid|fast|fast acting|short acting|novolog|humalog|wrong);(took|gave|shot|injected|dosed|used) .. (wrong|fast|rapid|short) [acting] insulin;wrong insulin;(too much|double|twice) .. insulin;(rapid|fast|short) [acting] .. instead of .. (long|lantus|night|basal|slow);insulin twice
        """,
        es: """
            manynumber unidades .. (rapida|en vez|de mas|equivocada);(puse|pusieron|inyecte|inyecto|inyectaron) .. (insulina|rapida|unidades) .. (en vez|de mas|doble|dos veces|equivocada|por error|sin querer);(insulina|rapida) en vez de;(doble|dos veces) .. insulina
            """)
    private static let muchTooOften = Concept(
        "taken far too often or too much by mistake",
        """
        (spoon|teaspoon|tablespoon|spoonful) instead of .. (dropper|drop|drops|ml|syringe);(heard|thought|read|understood) .. (ten|manynumber) .. took .. (ten|manynumber|them);(five|ten|four|manynumber) times (the dose|too much|as much|what)
        """,
        es: """
            (cuchara|cucharada|cucharadita) en (vez|lugar) (de|del) [la] (gotero|gota|gotas|jeringa);(cinco|diez|cuatro|tres|manynumber) veces (mas|la dosis);(dijeron|dijo) .. una .. (diez|tome|todas);entendi (diez|manynumber)
            """)
    private static let everyDay = Concept(
        "taken every day",
        "daily;every day;each day",
        es: "diario;diaria;todos los dias;cada dia")
    private static let onceAWeek = Concept(
        "meant for once a week", "weekly;once a week;one a week", es: "semanal;una vez (por|a la) semana;una por semana"
    )
    private static let medicine = Concept(
        "a medicine", "methotrexate;pill;pills;tablet;tablets;meds;medicine;medication;dose;label;patch;shot",
        es: "metotrexato;pastilla;pastillas;tableta;tabletas;medicina;medicamento;dosis;parche;inyeccion")
    private static let boxEmpty = Concept(
        "a pill box that is empty too soon",
        """
        (organizer|pillbox|pill box|pill organizer|pill case|weekly pills) .. (empty|gone|cleaned out) .. (clear|all|through|week|already|until|days|for);(whole|entire|rest of the) week .. (pills|meds) .. (gone|one (go|sitting)|at once|oatmeal|breakfast)
        """,
        es:
            "(pastillero|pastilleros|cajita) .. (vacio|vacia|sin nada) .. (toda|hasta|semana|ya|domingo);(pastillas|medicinas) de [toda] la semana .. (junto|junta|juntas|jalon|una vez|desayuno)"
    )
    private static let childAte = Concept(
        "a child, or who does not know better",
        "toddler;baby;twin;twins;kid;child;son;daughter;grandson;granddaughter;grandbaby;niece;nephew;(two|three|four|one|2|3|4) year;little (one|boy|girl);mom;dad;grandma;grandpa;he;she",
        es:
            "bebe;gemelo;gemela;gemelos;niño;nino;niña;nina;hijo;hija;nieto;nieta;mijo;mija;chiquito;chiquita;criatura;mama;papa;apa;ama;abuela;abuelo;suegra;suegro"
    )
    private static let missing = Concept(
        "some are missing",
        """
        (pills|tablets|gummies|vitamins|patches|edibles|iron|laxatives|pods) .. (missing|gone|left in the bottle|empty|all over|in (his|her) (mouth|hand|hands|fist));(bottle|bag|box) of .. (gummies|vitamins|iron|pills|melatonin|edibles) .. (empty|gone|missing);(manynumber|ten|twelve|fifteen|twenty|thirty|some|several|a few|half) .. (missing|gone);(chewing|chewed|sucking|sucked|licking|licked|eating|ate) .. (patch|pills|pill|gummies|vitamins|tablets|pod|poison|bait)
        """,
        es: """
            (faltan|falta|le faltan) .. (unas|como|varias|manynumber|pastillas|pildoras|tabletas);(frasco|bote|caja|bolsa) .. (vacio|vacia);(lamio|chupo|mastico|se comio|comio|se trago|trago|probo) .. (veneno|pastilla|pastillas|parche|vitaminas|hierro|gomitas|raticida|jabon|cloro|capsula)
            """)
    private static let ofPets = Concept(
        "a pet, a count or a refill", "dog;cat;puppy;refill;refills;pharmacy;snail;snails;ants",
        es: "perro;perra;gato;gata;refill;farmacia;resurtido;hormigas;caracoles")
    private static let opioid = Concept(
        "a medicine that slows the breath",
        "oxy;oxycodone;oxycontin;percocet;percocets;norco;vicodin;hydrocodone;morphine;fentanyl;tramadol;dilaudid;xanax;valium;klonopin;ativan;ambien;gabapentin;soma;baclofen;muscle relaxer;muscle relaxers;methadone;pain pills;sleeping pills",
        es:
            "oxy;oxycodone;oxicodona;percocet;norco;vicodin;morfina;fentanilo;tramadol;tramadoles;xanax;valium;clonazepam;gabapentina;baclofeno;metadona;relajante;relajantes"
    )
    private static let drink = Concept(
        "drink beside it",
        "beer;beers;wine;vodka;tequila;whiskey;whisky;rum;liquor;booze;shots;alcohol;drunk;drinks;hennessy;mezcal",
        es: "cerveza;cervezas;vino;vodka;tequila;whisky;ron;mezcal;alcohol;borracho;borracha;tragos;caguama;chelas")
    private static let sinking = Concept(
        "who takes it sinks",
        """
        spinning;falling asleep;nodding;nod off;dozing;drowsy;sleepy;can not (stay|keep|wake|feel|stand|think|focus);wobbly;woozy;slur;slow breathing;breathing (slow|weird|shallow);passing out;blacking out;throwing up;numb;floating;heavy;out of it
        """,
        es:
            "vueltas;durmiendo;dormido;dormida;me duermo;se duerme;cabeceando;mareado;mareada;no (puedo|puede|siento|despierta|responde);atarantado;atarantada;ido;ida;lento;flojito;flojita"
    )

    static let all = [
        SafetyRule(
            "has just taken the whole of it", .emergency, [swallowedNow, wholeOfIt], canBePast: false,
            examples: [
                "me acabo de tomar todo el bote de tylenol, ya me arrepentí", "se acaba de tragar toda la tira",
            ],
            counterexamples: ["me acabo de tomar la pastilla para el dolor"]),
        SafetyRule(
            "insulin gone wrong", .emergency, [wrongInsulin], canBePast: false,
            examples: ["i gave him 50 units of the fast instead of the lantus", "le puse doble insulina sin querer"],
            counterexamples: ["i take 20 units of lantus at night"]),
        SafetyRule(
            "far too much by mistake", .emergency, [muchTooOften],
            examples: ["i gave her a spoon instead of the dropper", "le di cuchara en vez de gotero"],
            counterexamples: ["i do the stretches weekly, not daily"]),
        SafetyRule(
            "every day, what is meant for once a week", .emergency, [everyDay, onceAWeek, medicine], scope: .message,
            examples: [
                "i took the methotrexate daily, it's supposed to be weekly", "tomé la pastilla diario y era semanal",
            ],
            counterexamples: ["i do the stretches daily and come once a week"]),
        SafetyRule(
            "a pill box that is empty too soon", .emergency, [boxEmpty],
            examples: [
                "her pill organizer is empty clear through sunday", "el pastillero está vacío hasta el domingo",
            ],
            counterexamples: ["is there a pill organizer at the pharmacy"]),
        SafetyRule(
            "a child, and some are missing", .emergency, [childAte, missing], unless: ofPets, scope: .nearby,
            examples: [
                "my twin liked the prenatal iron pills, twenty are missing", "el niño se comió el veneno de ratas",
            ],
            counterexamples: ["my son is missing a few sessions", "mi hija comió en la fiesta"]),
        SafetyRule(
            "a medicine, drink and sinking", .emergency, [opioid, drink, sinking], scope: .message, canBePast: false,
            examples: [
                "four oxycodone and half a bottle of tequila and now everything's spinning",
                "me tomé un xanax con cervezas y no puedo mantenerme despierto",
            ],
            counterexamples: ["can i have wine with tramadol", "no alcohol, i take gabapentin and feel sleepy"]),
    ]
}
