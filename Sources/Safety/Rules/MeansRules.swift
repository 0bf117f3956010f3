/// A means at hand and a place to do it, told without saying what for.
enum MeansRules {
    private static let hoards = Concept(
        "puts medicine aside",
        """
        (putting|put|setting|set|squirreling|squirreled|tucking|tucked|socking|socked|hiding|holding on to|keeping|kept|saving|saved|stashing|collecting) .. (aside|away|back|up|extra|stashed|instead of taking) .. (pills|oxys|oxycodone|percocet|meds|gabapentin|insulin|tramadol|norco|sleeping pills|ambien);(putting|put|setting|set|saving|hiding|keeping) .. (oxys|oxycodone|pills|percocets|gabapentin|tramadol|norcos|meds) .. (aside|away|back|up);(oxys|pills|percocets|gabapentin|tramadol|norcos) .. (put away|set aside|saved up|in a tin|in a sock|in a jar|hidden|lined up|counted)
        """,
        es: """
            (juntando|junto|junte|guardando|guardo|guarde|apartando|aparto|aparte|ahorrando|escondiendo|escondi|escondo) .. (pastillas|pildoras|tramadoles|medicina|medicinas|oxys|insulina|clonazepam|morfina|plumas de insulina);(pastillas|tramadoles|pildoras) .. (junte|juntando|juntadas|escondidas|guardadas|los conte|las conte|las cuento)
            """)
    private static let inSafety = Concept(
        "kept safe, or as told",
        "child;children;kids;toddler;grandkids;locked;lock;cabinet;purse;travel;trip;organizer;pillbox;box;refill;pharmacy;vitamins;doctor;ziploc;bring;list",
        es: "niños;ninos;nietos;llave;viaje;pastillero;refill;farmacia;vitaminas;doctor;lista;traigo;caducadas;vencidas"
    )
    private static let countedEnough = Concept(
        "counted, and enough",
        """
        (counted|count|counting) .. (pills|tablets|oxys|them|it|what i have) .. (enough|would do|do the job|should do it|to do it|plenty);(is|that is|should be|would be) enough to (do it|end|stop|never|sleep forever|finish);(pills|tablets|relaxers|oxys|tylenol|tylenols|xanax|meds) would it take;(which|how many) .. (pills|meds|of them|of my) .. (would do it|would do the job|to not wake)
        """,
        es: """
            (conte|cuento|contado|contar) .. (pastillas|tramadoles|pildoras|todas|las) .. (alcanza|alcanzan|bastan|suficientes|sobra);(cuanta|cuantas|cuanto) .. (insulina|pastillas|pildoras|medicina|tylenol) .. (demasiada|demasiadas|demasiado|de mas|mortal|para morir|hace falta|harian falta|hacen falta para)
            """)
    private static let counted = Concept(
        "counted medicine",
        "(counted|counting) .. (pills|tablets|oxys|them);manynumber (oxys|pills|tablets|percocets|tramadols)",
        es: "(conte|cuento|contado|contar);manynumber (pastillas|tramadoles|pildoras|tabletas)")
    private static let thatIsEnough = Concept(
        "that it is enough", "that (is|should be|would be) enough;should be enough;that would do it",
        es: "con eso (alcanza|basta|me alcanza|sobra);con esas (alcanza|basta)")
    private static let gunAt = Concept(
        "a gun at the head",
        """
        (gun|barrel|pistol|muzzle|revolver|glock|rifle|shotgun|9mm) .. (in|to|at|against|under|on) (my|his|her) (mouth|head|temple|chin|throat|heart|teeth|forehead);(gun|pistol|revolver|bullet|shotgun) .. (loaded|next to me|on the (table|bed|nightstand|seat)|in my lap|with my name|with his name|with her name) ;single bullet .. name
        """,
        es: """
            (pistola|cañon|canon|revolver|escuadra|arma|rifle|escopeta|la de cargo) .. (en|a|contra) (la|mi|su) (boca|sien|cabeza|frente|barbilla|garganta);(pistola|revolver|escuadra|escopeta) .. (cargada|cargado|en la mesa|aqui conmigo|a un lado|en el buro)
            """)
    private static let ofWork = Concept(
        "work, sport, a game",
        "range;hunting;hunt;training;academy;qualify;massage;percussion;nail;glue;heat;water;theragun;holster;locked;safe;game",
        es: "masaje;casa;caceria;entrenamiento;juego;videojuego;silicon;calor;agua;funda;caja fuerte")
    private static let edge = Concept(
        "an edge, a train, a roof",
        """
        yellow line;edge of (the|my) (platform|roof|bridge|cliff|balcony|building|pier|tracks);over the (rail|railing|edge|ledge|fence);on (the|a|my) (ledge|railing|rail);wrong side of the (rail|railing|fence|yellow line|barrier);(trolley|train|coaster|amtrak) (comes|came|coming|goes|went);the tracks;(coronado|the) bridge;overpass;rooftop;roof of (the|my|our)
        """,
        es: """
            raya amarilla;orilla (del|de la) (puente|techo|azotea|anden|barranco|via|vias);(techo|azotea) (del|de la|de mi);otro lado (de la malla|del barandal|de la baranda|de la barda);(vias|via) del (tren|trolley);overpass;puente peatonal;(venia|viene|pasa|paso) el (trolley|tren);en el puente
            """)
    private static let drawn = Concept(
        "drawn over it",
        """
        (closer|nearer|two steps|further|leaning|lean|leaned|toes|one leg|swung a leg|inch|inching) ;(almost|nearly) (jumped|stepped|did it|let go|went|did) ;thought about (jumping|stepping|it|letting go|going over);(pulls|calls|calling) (me|to me);looking (down|at the water) .. (long|hour|wondering|want);(take|takes|took) one [small|little] step;(wonder|wondering|wondered) (how|if|what) .. (fall|jump|water|feel|quick|hurt)
        """,
        es: """
            (dos|un|tres) (pasos|paso) .. (orilla|adelante|mas);(casi|por poco) (brinco|salto|me aviento|me tiro|me lanzo|me dejo|me avente|me suelto);(me|le) (entran|dan|dieron|entraron) .. ganas;pense en (brincar|aventarme|saltar|tirarme|soltarme);(me|la|lo) jalo;se ve (chiquito|chiquita) todo;cada vez mas cerca;(quien sabe|nadie) .. (jala|detiene|ataja);no tiene (malla|barda|reja)
            """)
    private static let toCatchIt = Concept(
        "to catch it or to cross",
        "catch;late;missed;ticket;stop;walking distance;get there;directions;fear of heights;scared of heights;afraid of heights;vertigo",
        es: "perdi;boleto;parada;llegar;direccion;miedo a las alturas;vertigo;queda")
    private static let nearTry = Concept(
        "nearly done",
        "(almost|nearly) (jumped off|stepped (off|in front)|drove (off|into)|pulled the trigger|hung (myself|me)|took (all|them all|the whole bottle)|did it last night|ended it)",
        es: """
            (casi|por poco) (me aviento|me tiro|me lanzo|me cuelgo|me ahorco|me mato|brinco|salto|le jalo|me las tomo|me corto) ;(subi|sube|subio) .. (techo|azotea|puente) .. (casi|brinco|brincar|aventar|tirar|saltar)
            """)
    private static let garage = Concept(
        "an engine running behind a closed door",
        """
        (car|engine|truck|motor|mower) .. (running|on|idling) ;(garage|door|windows) .. (closed|shut|down|sealed|up tight)
        """,
        es:
            "(carro|motor|coche|troca|camioneta) .. prendido;(garage|cochera) .. (cerrado|cerrada);(puerta|puertas|vidrios|ventanas) .. (abajo|cerrada|cerradas|cerrados|tapada)"
    )
    private static let inGarage = Concept(
        "in the garage", "(sitting|sat|am|i) .. in (the|my|his|her) [closed|shut] garage;in the garage with",
        es: "(estoy|esta|sentado|sentada|metido|metida|encerrado|encerrada) .. en (el|la|mi) (garage|cochera)")
    private static let boughtIt = Concept(
        "got what it takes",
        "(bought|got|found|ordered|picked up) .. (rope|noose|rat poison|helium|razor blades|gun|pistol|ammo|bullets|antifreeze)",
        es:
            "(compre|compro|consegui|consiguio|amarre|amarro|encontre) .. (soga|reata|mecate|raticida|veneno|pistola|balas|navajas|matarratas)"
    )
    private static let secretly = Concept(
        "nobody knows what for",
        """
        (nobody|no one|noone) knows;not for (rats|mice|hunting|climbing|the dog);no (rats|mice);(tonight|ready|waiting);(in|under) (my|the) (trunk|closet|bed|drawer|seat);for myself;just in case i (can|need|decide|want)
        """,
        es: """
            nadie sabe;no (hay|tengo) ratones;ya (esta|amarre|quedo) ;(en|debajo de) (la|mi|el) (cajuela|closet|cama|cajon);para mi;en el arbol;hoy;esta noche;por si (un dia|ya no|no aguanto)
            """)
    private static let useful = Concept(
        "a use for it",
        "rodents;ranch;farm;goat;horse;swing;hammock;tree house;sailing;climb;garden;hunting;dog;boat;truck",
        es: "rancho;caballo;chivo;columpio;hamaca;jardin;perro;hormigas;lancha;troca;tendedero")

    static let all = [
        SafetyRule(
            "puts medicine aside", .crisis, flag: .now, [hoards], unless: inSafety, canBePast: false,
            examples: [
                "i've been putting the oxys aside, one a day, in a tin", "estoy juntando las pastillas en un bote",
            ],
            counterexamples: ["i keep my pills locked away from the grandkids", "guardo las medicinas bajo llave"]),
        SafetyRule(
            "counted, and enough", .crisis, flag: .now, [countedEnough], unless: inSafety, canBePast: false,
            examples: ["i counted the pills, that is enough to do it", "cuánta insulina es demasiada"],
            counterexamples: ["my wife counts my pills into the box, enough for the week"]),
        SafetyRule(
            "counted medicine that is enough", .crisis, flag: .now, [counted, thatIsEnough], unless: inSafety,
            scope: .message, canBePast: false,
            examples: [
                "i have 60 oxys, counted twice, that should be enough",
                "tengo 43 tramadoles, los conté otra vez, con eso alcanza",
            ],
            counterexamples: ["vi unos ejercicios en YouTube, ¿con eso basta?", "is that enough reps"]),
        SafetyRule(
            "a gun at the head", .crisis, flag: .now, [gunAt], unless: ofWork, canBePast: false,
            examples: ["i had the barrel in my mouth sunday night", "me puse la pistola en la sien en el baño"],
            counterexamples: ["can you use the massage gun on my head"]),
        SafetyRule(
            "drawn over the edge", .crisis, flag: .now, [edge, drawn], unless: toCatchIt, scope: .message,
            canBePast: false,
            examples: [
                "every time the trolley comes i stand a little closer",
                "cuando viene el tren doy dos pasos a la orilla",
                "subí al techo de la escuela y casi brinco",
            ],
            counterexamples: [
                "is the trolley stop closer than the bus", "almost jumped over the fence to catch the dog",
            ]),
        SafetyRule(
            "nearly done", .crisis, flag: .now, [nearTry], canBePast: false,
            examples: ["i almost drove off the bridge on purpose", "por poco me aviento", "anoche casi me cuelgo"],
            counterexamples: ["i nearly fell off my bike"]),
        SafetyRule(
            "an engine in a closed garage", .crisis, flag: .now, [garage, inGarage], scope: .nearby, canBePast: false,
            examples: ["i'm in the garage with the car running", "estoy en el garage con el carro prendido"],
            counterexamples: ["the gym is in the garage, door closed"]),
        SafetyRule(
            "got what it takes", .crisis, flag: .now, [boughtIt, secretly], unless: useful, scope: .nearby,
            canBePast: false,
            examples: [
                "i bought a rope and nobody knows", "compré una soga y nadie sabe", "ya amarré la reata en el árbol",
            ],
            counterexamples: ["got a rope for the swing today", "compré una soga para el columpio"]),
    ]
}
