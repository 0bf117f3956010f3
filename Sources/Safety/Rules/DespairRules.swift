/// No strength to go on, nobody who would care, an end that has a date.
enum DespairRules {
    private static let cannotGoOn = Concept(
        "cannot go on",
        """
        (can not|cannot|could not) (keep going|go on|carry on|keep on|keep living|continue) [on] (like this|this way|anymore|any more|any longer|another day);(can not|could not) do another (day|night|year) of this [life];(do not|can not|did not) see (why|a reason to|any reason to) [i] [should] (keep going|go on|be here|stay alive);nothing (to look forward to|to live for|left to live for);(no|zero) (will|desire|wish|reason) to (keep going|go on|continue|wake up|get up anymore)
        """,
        es: """
            no (puedo|aguanto) (seguir|continuar|mas) (asi|asi ya|asi mas);ya no (puedo|aguanto) mas;ya no (puedo|aguanto) (seguir|vivir) ;las ganas de (seguir|vivir|todo) .. (cero|se me|ya no|acabaron|fueron);(cero|ni) ganas de (seguir|vivir);no tengo (por que|para que|motivo|motivos) (seguir|vivir|estar);ya no tengo (a que|para que|por que|por quien) .. (venir|seguir|vivir|estar)
            """)
    private static let ofBody = Concept(
        "said of a complaint, a job or a wait",
        """
        pain;knee;back;shoulder;hip;neck;ankle;foot;leg;work;working;job;shift;wait;hold;exercise;exercises;set;reps;run;running;race;stairs;lifting;boot;cast;crutches;brace;tv;traffic;parking
        """,
        es: """
            dolor;duele;dolores;rodilla;espalda;hombro;cadera;cuello;tobillo;pie;pierna;brazo;cintura;mano;codo;trabajando;trabajo;jale;turno;espera;esperando;ejercicio;ejercicios;corriendo;escaleras;cargando;bota;yeso;muletas;ferula;trafico;molestia
            """)
    private static let nobodyCares = Concept(
        "nobody would care",
        """
        (nobody|no one|noone) (would|will|is going to) [even|ever|really] (care|notice|cry) (if|when|that) i (was|were|am|die|died|disappear|disappeared|vanish|vanished|stopped|never);(nobody|no one|noone) (would|will|is going to) [even|ever|really] (miss me|come looking|cry for me);(nobody|no one) cares (if|whether) i (live|die|exist|am here|wake|am gone|disappear);(who|nobody) would (care|notice) if i (was|were|am) (gone|dead|not here)
        """,
        es: """
            a nadie le (importaria|importa|va a importar|interesa|haria falta|hago falta) .. (ya no|no estoy|si estoy|me muero|si vivo|si falto|si me|muero|desaparezco);nadie (me|se) (extranaria|extrañaria|daria cuenta|dara cuenta|va a dar cuenta|enteraria|va a extrañar|lloraria);no le (hago falta|importo) a nadie;quien me va a (extrañar|extranar|llorar);nadie me (llora|lloraria|extraña|extrana)
            """)
    private static let tooLate = Concept(
        "it will be too late",
        """
        (by the time|when) you (call|read|see|get|answer) .. .. (too late|be gone|not be here|be over|already|dead);(will be|going to be) too late [for me];you will not (find|reach) me
        """,
        es: """
            (cuando|pa cuando|para cuando) .. (llamen|llame|lean|lea|contesten|vean) .. (tarde|ya no|no voy|no estare);ya va a ser tarde;va a ser demasiado tarde;ya no me van a (encontrar|hallar)
            """)
    private static let aRide = Concept(
        "a time of day, a meeting", "bus;ride;late for;closed;close;traffic;hours;appointment;dinner",
        es: "camion;junta;cerrado;cierran;trafico;cita;comida;trabajo")
    private static let wishToRest = Concept(
        "a wish to rest from everything",
        """
        (want|wanna|ready|need) to (rest|sleep|be) .. (from everything|from it all|for good|forever|in peace);(want|wish) (it all|everything|all of it|this all|all this) .. (over|stop|end|done);(shut|switch|turn) (me|myself) off .. (forever|for good|like);(sleep|nap) .. (for good|never wake|not wake|a year)
        """,
        es: """
            (quiero|quisiera|kisiera|necesito) .. descansar (de todo|de todos|para siempre|ya de|por fin);(quiero|quisiera) que (todo|esto) .. (acabe|termine|pare);(quisiera|quiero|kisiera) apagarme;(dormirme|dormir) .. (para siempre|pa siempre|y ya no|un año y|y no despertar);ya quiero descansar .. (todo|siempre|eterno);descansar (eternamente|en paz)
            """)
    private static let endDate = Concept(
        "an end that has a date",
        """
        (after|until|till|through|once) .. (wedding|graduation|christmas|birthday|quince|funeral|holidays|game|harvest|school year|first of the month) .. .. (then i am done|then i can go|i can go|i am done|nothing after|no reason|i am out|that is it for me|no point)
        """,
        es: """
            (despues de|hasta|acabando|pasando|nomas) .. (boda|graduacion|navidad|cumpleaños|cumpleanos|quinceañera|quinceanera|ciclo|posada|posadas|fiestas|fin de año|fin de ano) .. .. (me puedo ir|me voy|le paro|le paramos|ya no|no tengo|para que|ya estuvo|ya que)
            """)
    private static let noFuture = Concept(
        "will not be there",
        """
        (do not|not) (plan|planning|expect|intend|think i will|going) to (be (around|here|alive)|make it|see|live) .. (then|next|by|to|that|until|long|christmas|summer|spring|january|december|anymore|30|40|birthday);(will not|wont) (be around|be alive|be here|live) .. (by then|next year|long enough|to see|much longer);(tired|sick|done) of being here .. not .. (clinic|lobby|office|line)
        """,
        es: """
            no (creo|pienso|quiero|planeo) llegar (al|a|hasta|ni) ;(cansado|cansada|harto|harta) de estar (aqui|vivo|viva) .. no .. (clinica|consultorio|sala);(solo|nomas|unicamente) (sigo|vivo|aguanto|estoy) por (mi|mis) (perro|perra|perrito|gato|gata|hijos|hija|hijo|nietos|mama|niños);por (mi|mis) (perro|gato|hijos|mama) .. (sigo|no me he|no lo hago);(el|ese|este) dia (lo|la|los) alcanzo
            """)
    private static let ofTime = Concept(
        "late, or a drive",
        "late;traffic;appointment;visit;reschedule;cancel;class;flight;work;open;minutes;on time",
        es: "tarde;trafico;cita;vuelo;trabajo;minutos;temprano;llegar (al|a) (trabajo|piso|suelo|carro)")
    private static let envy = Concept(
        "envies the dead",
        """
        (lucky|envy|jealous|envious) .. (dead|died|did not make it|gone|obituary|obituaries|roadkill|corpse|graves);(dead|died|did not make it) .. (lucky|luckier|better deal|got the better|jealous|envy);(surviving|survived|living through) .. (bad outcome|worse|the wrong|mistake|should not have)
        """,
        es: """
            (envidia|suerte|dichosos|dichosa|dichoso) .. (muertos|muerta|muerto|murieron|murio|velorio|difunto|difunta|panteon);(velorio|panteon|muertos|difunto) .. .. (envidia|dichoso|dichosa|suerte);(hubiera|hubiese) (muerto|muerta|quedado) .. (accidente|choque|operacion|caida|ahi)
            """)

    static let all = [
        SafetyRule(
            "cannot go on", .crisis, [cannotGoOn], doubt: ofBody,
            examples: ["i can't keep going like this", "ya no puedo seguir así", "las ganas de seguir son cero"],
            counterexamples: ["i can't keep going to work like this with my knee"]),
        SafetyRule(
            "nobody would care", .crisis, [nobodyCares],
            examples: ["no one would even notice if i was gone", "a nadie le importaría si ya no estoy"],
            counterexamples: ["no one would care if i wear shorts, right"]),
        SafetyRule(
            "it will be too late", .crisis, flag: .now, [tooLate], unless: aRide, canBePast: false,
            examples: [
                "by the time you read this it'll be over", "pa cuando me llamen ya va a ser tarde, gracias por todo",
            ],
            counterexamples: ["when you call i may be late for my bus"]),
        SafetyRule(
            "a wish to rest from everything", .crisis, [wishToRest], doubt: ofBody,
            examples: [
                "i just want to rest from everything for good", "ya quiero descansar de todo", "quisiera apagarme",
            ],
            counterexamples: ["i want to rest my knee from everything for a week"]),
        SafetyRule(
            "an end that has a date", .crisis, flag: .now, [endDate], unless: ofTime, scope: .nearby, canBePast: false,
            examples: [
                "i'm holding on until the wedding and then i can go", "después de la boda de mi hija ya me puedo ir",
            ],
            counterexamples: ["after the wedding i can go to therapy, cancel the visit before"]),
        SafetyRule(
            "will not be there", .crisis, [noFuture], unless: ofTime, canBePast: false,
            examples: ["i don't plan to be around next christmas", "solo sigo por mi perro", "no creo llegar al 20"],
            counterexamples: ["i won't be here next week, can you reschedule my visit"]),
        SafetyRule(
            "envies the dead", .crisis, [envy],
            examples: [
                "the guys who didn't make it got the better deal", "fui al velorio y me dio envidia",
            ],
            counterexamples: ["lucky me, the parking was free"]),
    ]
}
