/// Thoughts of suicide that no word for it is said of: a place, a means, a search, things set in order.
enum VeiledRules {
    private static let place = Concept(
        "a place to fall from, or a train",
        """
        the bridge;a bridge;bridges;coronado;overpass;(train|trolley|railroad|rail) tracks;the tracks;(the|a) (train|trolley);trains;rooftop;the roof;ledge;cliff;cliffs;parking structure;top floor;the garage;balcony;railing
        """, es: "puente;vias;el tren;trenes;azotea;barranco;acantilado;balcon;barandal;el techo")
    private static let dwelling = Concept(
        "dwelling there",
        """
        (one|a|just one|single) step;step closer;(moved|move|moving|getting|got) closer;(picture|picturing|imagine|imagining|see myself) .. (driving|stepping|jumping|falling|letting go|going over|going off|walking off);\
        just (stand|standing|stood|sit|sitting|sat) there;(sat|sitting|stood|standing|parked) .. on the .. bridge;(watching|watch|timing|counting) .. (it all|it every|them all|trains);how (far|long|fast|high|easy) .. (fall|drop|would be|would take);\
        (look|looking|looked|stare|staring) at .. (tracks|bridge|water|rails|ledge|drop|railing) and;(stood|stand|standing|sat|sitting|parked|waited) (by|at|near|along|against) the (rail|railing|edge|ledge|side);(think|thinking|thought) why not;let go of the wheel;with a note;left a note;not (turning|braking) the
        """,
        es: """
            (imagino|imagina|imaginando|imaginandome) .. (aventarme|brincar|soltarme|caer|aventandome|saltar);me quedo (parado|parada|viendo|mirando|ahi);un paso;(mas cerca|me acerco);que facil seria;(sentado|sentada|parado|parada) .. (en la orilla|en el puente|viendo pasar)
            """)
    private static let sport = Concept(
        "an exercise or a view",
        "glute;bridges;reps;sets;exercise;exercises;pose;plank;hold it;photo;photos;fishing;yoga;run;running;jog;walks;hike;hiking;dental;tooth;stairs;balance;stepping stool",
        es: "ejercicio;ejercicios;foto;fotos;corriendo;correr;pesca;diente")
    private static let means = Concept(
        "a means at hand",
        """
        (rope|gun|noose|pills|razor|razors|blade) .. under (his|her|my|the|their) (bed|pillow|mattress);\
        (gun|pistol|rifle) .. loaded .. (bed|night|nightstand|lap|tired|ready|done);(how many|how much) of (these|this|my|the) .. (not wake up|never wake|to sleep forever|go to sleep and)
        """,
        es:
            "(soga|cuerda|pistola|pastillas|navaja) .. (debajo de|abajo de) .. (cama|almohada|colchon)"
    )
    private static let held = Concept(
        "a means held",
        "(hold|holding|sitting with|staring at) .. (pills|gun|knife|razor|blade|rope|noose);(loaded|loading) .. (gun|shotgun|pistol|rifle)",
        es:
            "(tengo|traigo|sostengo) .. (pastillas|pistola|navaja|soga);(cargue|cargando|cargada|cargado) .. (pistola|escopeta|rifle)"
    )
    private static let deciding = Concept(
        "a thought of doing it",
        "deciding;decide;tonight;ready;done with;end it;goodbye;(nobody|no one) [is] (to|here to|home to|around to|left to) stop me;home alone",
        es:
            "decidiendo;decidir;esta noche;lista para;listo para;adios;nadie .. (detenga|pare|impida);no hay nadie (en casa|conmigo|que me)"
    )
    private static let search = Concept(
        "a search for a way",
        """
        (look|looking|looked|search|searching|searched|googling|googled|read|reading|researching|researched) .. (way|ways|how) to (die|end it|end things|not wake|overdose|go that|go without|leave this);(way|ways) to (go|die|leave) that (do not|does not|will not) hurt;\
        painless (way|ways|death);(easiest|quickest|least painful|painless|gentlest) way (to (go|die|end)|out of (life|here|this life))
        """,
        es:
            "(buscando|busque|busco|googleando|leyendo|lei) .. (como|manera|maneras|formas|forma) (morir|morirme|de morir|de morirme|de irme|de acabar|acabar con);(morir|morirme|irme) sin dolor;forma de (morir|irme) .. (duela|dolor)"
    )
    private static let hotline = Concept(
        "a call for the hotline",
        """
        (suicide|suicidal|crisis|lifeline) .. (hotline|hot line|line|number|lifeline|helpline);(number|hotline|line|helpline|someone to call|who to call) .. (suicide|suicidal|suicide one|crisis)
        """,
        es:
            "(linea|numero|telefono) .. (suicidio|suicidas|crisis|prevencion del suicidio)")
    private static let noCaller = Concept(
        "no call for oneself",
        "volunteer;volunteering;volunteered;i work;my job;donate;fundraiser;walk for;class;training;poster;years ago;listed on;do you post",
        es: "voluntario;voluntaria;trabajo en;donar;hace años;hace anos")
    private static let affairs = Concept(
        "things set in order",
        """
        (gave|giving|given|give) .. (dog|cat|bird|tools|guitar|things|stuff|records|jewelry|guns|collection|everything) .. (away|to (my|his|her|the)|neighbor);(papers|affairs) in order;where the will is;(updated|wrote|writing|finished|signed|rewrote) .. will;\
        (said|saying) .. goodbyes;made .. (goodbyes|peace with);(paid|paying) for .. (own funeral|cremation)
        """,
        es:
            "(regale|regalo|reparti|repartio|repartiendo|di|dio) .. (cosas|perro|gato|herramientas|ropa);(arregle|arreglo|arreglando) .. (papeles|testamento);deje todo (listo|arreglado);(pague|pago) .. funeral;hice .. testamento"
    )
    private static let farewell = Concept(
        "a farewell",
        """
        (thanks|thank you) for everything;burden;no more (appointments|visits|appts);(do not|no need to) (book|schedule|put) me;will not (need|be needing|be coming|be here|be around);goodbye;tired of (it all|fighting|being);not be (here|around);no reason to;nothing left;do not wait for me
        """,
        es:
            "gracias por todo;carga;estorbo;ya no (me|lo|la|los) (apunten|esperen|voy|vayan|den);no me (apunten|esperen|den mas);ya no voy a (necesitar|estar|volver|venir);adios;cuiden (a|de);ya no (aguanto|puedo mas)"
    )
    private static let leaving = Concept(
        "a move or an end of treatment",
        "moving;move;moved;relocating;retire;retired;retiring;graduate;discharged;new job;transfer;estate lawyer;storage;downsizing;donated",
        es: "mudo;mudamos;mudar;mudanza;me cambio de;jubilo;dar de alta")
    private static let starving = Concept(
        "eats no more, or takes no more what keeps alive",
        "(quit|quitting|stopped|stop) (eating|drinking water|[my|his|her] (dialysis|insulin|chemo|chemotherapy|heart (pills|meds|medicine)));not (eaten|eating) (in|for);not let myself eat",
        es: "llevo .. sin comer;(deje|dejo|dejar) (de comer|la dialisis|la insulina|la quimio);no como desde;ya no como"
    )
    private static let hidden = Concept(
        "hides it, or means it",
        "punish;punishing;punishment;deserve;hid;hidden;hide;hiding;secret;nobody knows;no one knows;on purpose;only thing i .. control;do not tell;(so|until) it is over;without telling;nature .. (finish|take|course);let .. (end|finish) it",
        es:
            "sin decirle a nadie;escondo;escondido;escondidas;secreto;nadie sabe;a proposito;castigo;castigar;castigarme;merezco;no le digan;que no sepan"
    )
    private static let whatPoint = Concept(
        "what for",
        "point (of|in) (getting better|any of it|any of this|anything|all this|it all|trying|healing|recovering);what is the point anymore;honestly what is the point;(see|find|have) .. (single|one|any) reason to (be here|stay|keep going)",
        es: "para que (me alivio|curarme|sirve nada|tanto);que (caso|chiste) tiene (nada|todo|aliviarme|curarme)")
    private static let givingUp = Concept(
        "given up",
        "i am done;i quit;give up;giving up;gave up;so tired;too tired;every day hurts;can not do this;do not care anymore;no one cares;nobody cares;bridge;lost (the house|everything|it all);on fire (24|all day|every day)",
        es: "me rindo;ya me canse;estoy (cansada|cansado|harta|harto);ya no puedo;ya no aguanto;no le importo a nadie")
    private static let exercise = Concept(
        "an exercise or a bill",
        "exercise;exercises;stretch;stretches;ice;brace;set;homework;insurance;copay;bill;form;machine;ultrasound;class",
        es: "ejercicio;ejercicios;hielo;ferula;seguro;tarea")

    static let all = [
        SafetyRule(
            "dwelling on a way to die", .crisis, [place, dwelling], unless: sport, scope: .message,
            examples: [
                "some days i look at the trolley tracks and think just one step",
                "i keep picturing driving off the overpass", "me quedo parado en el puente viendo el agua",
            ],
            counterexamples: [
                "one step on the stairs hurts my knee", "how many sets of glute bridges", "is the trolley close to you",
            ]),
        SafetyRule(
            "a means kept close", .crisis, flag: .now, [means], canBePast: false,
            examples: ["i found a rope under his bed today", "he keeps the gun loaded by the bed, he's tired"],
            counterexamples: ["i have pills for my back", "the foam roller is under my bed"]),
        SafetyRule(
            "a means held, and a thought", .crisis, flag: .now, [held, deciding], scope: .message, canBePast: false,
            examples: [
                "holding the pills, deciding", "loaded the rifle and no one is around to stop me",
                "tengo las pastillas aquí, decidiendo",
            ],
            counterexamples: ["staring at my pills wondering which is for pain"]),
        SafetyRule(
            "a search for a way to die", .crisis, [search], canBePast: false,
            examples: [
                "i've been looking up ways to go that don't hurt", "what is the least painful way to go",
                "busco una forma de morir sin dolor",
            ],
            counterexamples: ["looking for a way to get there by bus", "reading about how to stretch"]),
        SafetyRule(
            "a call for the hotline", .crisis, [hotline], unless: noCaller, canBePast: false,
            examples: [
                "do you have the number for the suicide hotline, it's for me", "el número de la línea del suicidio",
            ],
            counterexamples: ["i volunteer at the crisis line", "do you have a phone line"]),
        SafetyRule(
            "things set in order", .crisis, [affairs, farewell], unless: leaving, scope: .message,
            examples: [
                "gave my guitar away and told my brother goodbye",
                "ya arreglé mis papeles, no me apunten más citas, gracias por todo",
            ],
            counterexamples: ["we're moving to texas so i gave my dog to my sister, thanks for everything"]),
        SafetyRule(
            "eating no more, in secret", .crisis, [starving, hidden], scope: .message,
            examples: ["i quit eating a week ago and hide it from my son"],
            counterexamples: ["i stopped eating before surgery like they said"]),
        SafetyRule(
            "no point in getting better", .crisis, [whatPoint, givingUp], unless: exercise, scope: .message,
            examples: ["what's the point of getting better, i'm done", "para qué me alivio, ya me cansé"],
            counterexamples: ["what's the point of this stretch", "what is the point of getting better insurance"]),
    ]
}
