/// Harm at home as it slips out: a cover story owned up to, what he will do if he finds out, a belt, children left alone.
enum HomeRules {
    private static let ifFound = Concept(
        "if it is found out",
        "if (he|she|my (husband|boyfriend|wife|partner|ex|dad|father|stepdad|son|mom)) .. (sees|finds|knew|knows|hears|reads|catches|notices)",
        es:
            "si (el|ella|mi (esposo|marido|novio|pareja|papa|padrastro|hijo|suegra)) .. (ve|mira|sabe|entera|oye|lee|cacha);si (ve|se entera|mira|sabe|cacha) ;(el|mi (esposo|marido|novio|pareja)) (lee|revisa|checa) mis (mensajes|llamadas|cosas|conversaciones)"
    )
    private static let thenHarm = Concept(
        "then harm",
        """
        (he|she) (will|would|is going to|is gonna|would) .. (break|hit|kill|hurt|beat|lock|burn|throw|make me pay|go off|lose it|take it out);break the other;it will be (bad|worse) for me;i (will|would) pay for it;(i|we) will get it
        """,
        es: """
            se pone (feo|loco|bravo|violento|agresivo);(me|nos) (toca|pega|mata|rompe|quiebra|parte|va a (pegar|matar|golpear|ir|romper|correr)|agarra|arrastra|encierra);me va (mal|peor|como);me la (cobra|hace pagar|va a cobrar);se (pone|va a poner) (loco|loca|bravo|feo)
            """)
    private static let surprise = Concept(
        "a gift or a joke", "surprise;gift;birthday;anniversary;party;cake;laugh;haha;lol;bill",
        es: "sorpresa;regalo;cumpleaños;cumpleanos;aniversario;fiesta;pastel;risa;jaja")
    private static let coverStory = Concept(
        "what was told",
        """
        (said|say|says|saying|tell|told|telling|wrote|write|put|put down|tells) .. .. .. (fell|fall|stairs|stair|steps|door|softball|volleyball|ladder|car wreck|accident|cat|slipped|wrestling|trampoline|cupboard|clumsy);(write|put|just put|say) .. the stairs
        """,
        es: """
            (decir|digo|dije|dice|dijo|dicen|ponga|pongale|puse|version oficial|digan|diga) .. .. .. (cai|cayo|caido|escalera|escaleras|puerta|bici|bicicleta|columpio|lucha|accidente|rear end|solo|sola|torpe|gato)
            """)
    private static let notSo = Concept(
        "and was not so",
        """
        (did not|never) (fall|miss|trip|slip|miss a stair|happen that way);(was|were) (not|no) .. (stairs|door|fall|accident|softball|ladder|cat|clumsy);(never|not) played .. .. (softball|volleyball|in my life);each time i say;(hands|hand|boots|fist) (on|in|to) my (back|face|ribs|neck|hair);(do not|have not) (have|had) a (cat|bike|ladder);no (cat|bike|stairs) ;he reads .. (paperwork|mail|messages|forms);like the other times
        """,
        es: """
            no (fue|me cai|se cayo|hay|tenemos|hace|tengo) .. (escalera|escaleras|puerta|bici|lucha|gato|asi|accidente);como (las|la) (otras|otra) veces;la (de el|de ella|verdad|mia) es otra;es por el;fue (el|ella|mi (esposo|marido|novio|papa|padrastro|hijo))
            """)
    private static let pushedDown = Concept(
        "pushed down or out",
        """
        from (him|her) (slamming|kicking|twisting|stomping|hitting);(he|she|husband|boyfriend|wife) slammed .. (door|drawer|window) on (my|me);(pushed|shoved|threw|kicked|dragged) (me|her|him|us) .. (stairs|steps|car|porch|truck|door|moving|out of the);(wife|girlfriend|husband|boyfriend|he|she|partner) .. (swung|threw|hit me with|came at me with) .. (pan|bat|bottle|chair|lamp|skillet|hammer|iron)
        """,
        es: """
            (me|la|lo|nos) (empujo|avento|aventó|tiro|jalo|pateo) .. (escaleras|escalera|carro|gradas|escalones|troca|banqueta);(me|le|la) (dio|avento|aventó|tiro|pego) con (el|la|un|una) (sarten|plancha|palo|bate|botella|silla|martillo|cable|cinto|hebilla|fierro)
            """)
    private static let playing = Concept(
        "a game, a wave or a crowd",
        "wave;crowd;game;playing;football;dog;horse;line;accident;bumped;sparring;practice",
        es: "ola;gente;juego;jugando;futbol;perro;caballo;accidente;sin querer;fila")
    private static let blackEyes = Concept(
        "new marks all the time",
        """
        (black eye|black eyes|bruises|bruise|marks|split lip|busted lip) .. (every (week|weekend|month|time)|again|new ones|always new|each week);(new|fresh) (bruises|marks|black eye) .. (every|each|again|week|time)
        """,
        es: """
            (ojo morado|ojos morados|moretones|moretes|marcas|golpes|labio partido) .. (cada|otra vez|nuevos|siempre|semana);(golpes|moretones|marcas) nuevos
            """)
    private static let thinned = Concept(
        "from a medicine or a treatment", "thinner;thinners;cupping;iv;needle;needles;blood draw",
        es: "ventosas;anticoagulante;anticoagulantes;suero;agujas")
    private static let otherBruises = Concept(
        "bruises that are not what they are said to be",
        "(bruise|bruises|black eye|marks) .. (are|is|were|was|did) not .. (from|come from) [the|a|my|any] (gym|sport|sports|soccer|football|practice|work|door|fall|therapy|stairs|workout)",
        es:
            "(moreton|moretones|moretes|golpes|marcas|ojo morado) no (son|fueron|es|fue) (del|de la|de|por) [el|la|un|una] (gym|gimnasio|box|futbol|terapia|trabajo|puerta|caida|escalera|entrenamiento|ejercicio)"
    )
    private static let athlete = Concept(
        "a sport, a medicine or a treatment",
        "boxing;mma;kickboxing;wrestling;rugby;hockey;thinner;thinners;cupping;iv;blood draw;skateboard;gym;clumsy lol",
        es: "box;lucha libre;mma;ventosas;anticoagulante;sangre;patineta;futbol")
    private static let whoBeats = Concept(
        "who beats a child",
        "stepdad;stepfather;stepmom;dad;father;mom;mother;uncle;grandpa;boyfriend;he;she;they;i",
        es: "padrastro;madrastra;papa;apa;mama;ama;tio;abuelo;novio;patron;ellos;le;lo;la;me;mi (señora|esposo|marido)")
    private static let belt = Concept(
        "with a belt or the like",
        """
        (buckle|belt|cord|extension cord|switch|paddle|wire|hanger|hose) .. (when|end|till|until|on (me|him|her|us|my|his|her)|him|her|me|us|drunk|legs|back);(uses|used|grabs|gets|takes|took|with) (the|a|his|her) (buckle|belt|extension cord|switch|wire hanger|hose|paddle)
        """,
        es: """
            (con|a) (el|la|un|una) (cinto|cinturon|hebilla|cable|manguera|chicote|vara|reata|chancla|palo|extension) ;(cinturonazos|cintarazos|cablazos|varazos|fajazos)
            """)
    private static let ofClothes = Concept(
        "a support, a car, a gym",
        "seat belt;seatbelt;gait belt;lifting belt;weight belt;tool belt;brace;garden;vacuum;charger;phone cord;conveyor;sander;black belt;karate;traction;pants;de transferencia",
        es:
            "seguridad;carro;faja;lumbar;gimnasio;pesas;jardin;cargador;de transferencia;transferencia;karate;pantalon;pantalones;celular;de fuerza"
    )
    private static let aloneKids = Concept(
        "children alone or hungry",
        """
        (kids|children|boy|girl|toddler|baby|babies|kid|cousin|nephew|niece|brother|sister) .. .. (alone (all night|overnight)|alone for days|by themselves for|no food|nothing to eat|not fed|starved|hungry|locked in|in the (dog crate|closet|cage|basement)|eat out of|padlock);(padlock|lock) on (the|that) (fridge|pantry)
        """,
        es: """
            (niños|ninos|niño|nino|niña|nina|criaturas|primito|primita|sobrino|sobrina|nietos|bebe|bebes|hijos) .. .. .. (solos toda|solas toda|solo toda|sola toda|solos por|solos de noche|solos|solas|sin comer|con hambre|sin desayunar|sin cenar|encerrados|encerrado|encerrada|amarrado|amarrada);(sin comer|sin comida) .. (dias|niños|niño|primito)
            """)
    private static let ofDay = Concept(
        "a school day or a picky one",
        "picky;snack;lunch;after school;daycare;babysitter;teenager;vacation;visit;appointment",
        es: "guarderia;escuela;vacaciones;niñera;cita;sesion;consulta;remilgoso")
    private static let marksOfChild = Concept(
        "marks on a young one",
        """
        (daughter|son|kid|girl|boy|sister|brother|niece|nephew|student|she|he) .. .. (lines|cuts|slices|slits|scratches|burns|marks|gauze|scars) ;(stuff|words|lines|things) in (her|his|my) (arm|arms|leg|legs|thigh|thighs|wrist);(see|show|hide|cover) my scars;(sleeve|sleeves|thighs|wrist|wrists|arm|arms|hoodie) .. (lines|cuts|rows|gauze|scratches|burns);(rows|row) (of|and rows of) .. (lines|cuts|scars)
        """,
        es: """
            (hija|hijo|niña|nina|muchacha|muchacho|alumna|alumno|sobrina|sobrino|hermana|ella) .. .. (rasguños|rasguños|rasgunos|cortadas|cortes|rayas|rayitas|lineas|quemadas|marcas);(mangas|manga|muslos|brazos|muñecas|munecas) .. (cortadas|rayas|lineas|rasguños|cortes|rayitas)
            """)
    private static let byOneself = Concept(
        "made by oneself",
        """
        (new ones|fresh) .. from me;(from|by) me;carves;carved;carving;(does|did|do|makes|made) .. to (herself|himself|myself|themself);(herself|himself|myself) ;on purpose;(straight|thin|even|parallel|razor) .. (lines|cuts);(straight|thin) lines;under (her|his|my|the) sleeve;(hides|hiding|hid|will not take off|always wears|wears|wearing) .. (sleeve|sleeves|hoodie|hoodies|arms|it|them);i did it
        """,
        es: """
            (ella|el) (solita|solito|mismo|misma|sola|solo) .. (hace|hizo);se (los|las) (hace|hizo) (ella|el|sola|solo);me (los|las) hago yo;a proposito;bien derechitas;(esconde|tapa|no se quita) .. (manga|mangas|brazos|sudadera)
            """)
    private static let byPlay = Concept(
        "a pet or a game", "cat;kitten;bike;fell;skateboard;tree;thorns;fence;volleyball;mosquito;eczema",
        es: "gato;gatita;gatito;bici;cayo;patineta;espinas;zancudos;moscos;piquetes")

    static let all = [
        SafetyRule(
            "harm if it is found out", .crisis, flag: .abuse, [ifFound, thenHarm], unless: surprise, scope: .nearby,
            canBePast: false,
            examples: [
                "if he sees i spent money on pt he will break the other hand too", "si ve que gasté me pega",
            ],
            counterexamples: ["if she finds out about the surprise party she will kill me"]),
        SafetyRule(
            "a cover story owned up to", .crisis, flag: .abuse, [coverStory, notSo], unless: byPlay, scope: .message,
            canBePast: false,
            examples: [
                "on the form i put that i missed a stair. there were two hands on my back",
                "voy a decir que fue la escalera como las otras veces",
            ],
            counterexamples: ["tell them i fell off my bike", "i said it was the stairs, correction, the curb"]),
        SafetyRule(
            "pushed down or struck", .crisis, flag: .abuse, [pushedDown], unless: playing,
            examples: ["he pushed me down the stairs", "me empujó por las escaleras, por eso la rodilla"],
            counterexamples: ["a wave pushed me out of the surf", "el perro me jaló por la banqueta"]),
        SafetyRule(
            "new marks all the time", .crisis, flag: .abuse, [blackEyes], unless: athlete,
            examples: ["my sister has a new black eye every week", "mi hermana llega con ojos morados cada semana"],
            counterexamples: ["i get bruises every week from boxing"]),
        SafetyRule(
            "bruises with another cause", .crisis, flag: .abuse, [otherBruises], unless: thinned,
            examples: ["the bruises aren't from the gym", "los moretones no son del gym"],
            counterexamples: ["the bruises are from the gym", "los moretones son de las ventosas"]),
        SafetyRule(
            "beaten with a belt or the like", .crisis, flag: .abuse, [whoBeats, belt], unless: ofClothes,
            scope: .nearby,
            examples: [
                "it's from my stepdad, he uses the buckle end when he's drunk", "mi padrastro me da con el cable",
            ],
            counterexamples: ["he puts the gait belt on her", "i wear a lifting belt when i squat"]),
        SafetyRule(
            "children alone or hungry", .crisis, flag: .abuse, [aloneKids], unless: ofDay,
            examples: [
                "there's a padlock on that fridge, sixty-one pounds, twelve years old",
                "los niños de al lado pasan días solos y sin comer",
            ],
            counterexamples: ["my kids are alone after school, so an early visit please"]),
        SafetyRule(
            "cuts that a young one hides", .crisis, [marksOfChild, byOneself], unless: byPlay, scope: .message,
            examples: [
                "my daughter has rows and rows of thin straight lines under her sleeve",
                "mi alumna trae rasguños nuevos, dice que ella solita se los hace",
            ],
            counterexamples: ["my son has scratches all over his arms from the cat"]),
    ]
}
