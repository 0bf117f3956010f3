/// Harm by others as it is plainly said in Spanish, in all forms of the verbs.
enum PlainSpanishAbuseRules {
    private static let assaulted = Concept(
        "sexual assault, in all forms of its verbs",
        "",
        es: """
            (me|nos) [ha|han|habia|habian|ha estado|estan|estaba] (violar*|manosear*|ultrajar*);(la|lo|las|los|le) (=violo|=violaron|ha violado|han violado|=manoseo|=manosea|=manosean|=manosearon);me (biolaron|biolo|abuzaron);abuzaron de mi;(me|la|lo) [acaban de|quisieron|quiso|intento|intentaron|trato de] violar;(sufri|sufrio) una violacion;(agredieron|agredio|acosa|acoso|abuso) sexualmente;(me|la) (toca|toco|agarro|agarra) (las nalgas|los pechos|los senos|entre las piernas|las chichis|el trasero);(fui|fue|fuimos|he sido|ha sido|siendo|estan siendo) (violada|violado|abusada|abusado|manoseada|manoseado|ultrajada|atacada sexualmente);\
            violar* a (mi|la|una|su) (hija|hermana|amiga|nieta|sobrina|mama|prima|niña|nina|hijo|hermano|nieto);(=abusa|=abuso|=abusan|=abusaron|=abusaba|=abusando|=abusado) [sexualmente] de (mi|ella|una|un|la|los|las|su);(me|nos|la|lo) (forzar*|obligar*) .. (a tener (sexo|relaciones)|tener (sexo|relaciones)|acostarme con);\
            (padrastro|tio|abuelo|primo|cuñado|cunado|papa|padre|maestro|entrenador|pastor|vecino|hermano|novio|jefe|enfermero|cuidador) (=toca|=tocaba|=manosea|=manoseo|=tocando) a (mi|la|las|mis|su|sus|una) (hija|hijo|niña|nina|niño|nino|sobrina|sobrino|nieta|nieto|hermana|hermanita|hijas|alumnas|prima)
            """)
    private static let ofRules = Concept(
        "a rule, a lock or a song", "",
        es:
            "regla;reglas;ley;contrato;chapa;cerradura;correspondencia;confianza;paciencia;alcohol;tiempo;sal;dulces;azucar;juntas;horas;cafe;analgesicos;espalda;rodilla;hombro;cuerpo;ejercicio;ejercicios;gym"
    )
    private static let strikes = Concept(
        "strikes somebody",
        "",
        es: """
            (a mi|porque|siempre|diario|aqui|todavia) [a mi] (me|nos) (=pegan|=golpean|=maltratan);(me|nos) (golpean|maltratan|cachetean|patean|azotan|maltrata|maltrataba|cachetea|cacheteo|patea|pateo|azota);\
            (me|nos) (pegan|pegaban|pegaron) (en (mi|la) casa|mis (papas|hijos|hermanos)|entre|cuando);(me|nos|la|lo) (agarrar*|agarro) a (patadas|golpes|cachetadas|trancazos|madrazos|puñetazos|punetazos|cinturonazos);(mujeres|personas) que les pegan
            """)
    private static let ofPain = Concept(
        "a pain, a shoe, a child unborn",
        "",
        es:
            "(maltrata|maltratan|patea) (la|el|los|las|mis|mi) (espalda|cuello|rodilla|rodillas|pies|hombro|cadera|brazo|costillas);(pegan|pegaban|pegaron) [mucho|fuerte] [los|las|unos|unas] (calambre|calambres|dolores|piquetes|punzadas|rayos|espasmos|olas|mareos|zapatos);bebe;en la panza;la pinata"
    )
    private static let held = Concept(
        "held against one's will",
        "",
        es: """
            secuestrada;secuestrado;secuestraron;secuestradas;retenida contra;contra mi voluntad;trata de personas;victima de trata;(obligan|obliga|fuerzan) a (prostituirme|prostituirse);me venden a;(a la fuerza|amenazado|amenazada) y no me (pagan|dejan);\
            (me|nos|la|lo) (tienen|tiene|tenian|tuvieron|mantienen) .. (encerrada|encerrado|encerradas|amarrada|amarrado|secuestrada|secuestrado|cautiva|a la fuerza|trabajando sin (pago|pagar|pagarme|sueldo));\
            no (me|nos|la|lo) (deja|dejan) (salir de (la|mi|su|esta) casa|escapar|ir de aqui|salir a la calle|hablar con mi familia|ver a mi familia);(me|nos) quitar* (mis|los|nuestros|el) (papeles|documentos|pasaporte|pasaportes) (y no|para que no)
            """)
    private static let ofLateness = Concept(
        "a doctor, a job's hours, a cast",
        "",
        es:
            "(rodilla|dolor|espalda|cadera|lesion|yeso|ferula|pierna|covid|ciatica|trabajo) [no] (me|nos) (tiene|tienen|deja|dejan);(doctor|doctora|cirujano|terapeuta|hospital) no (me|nos|la|lo) (deja|dejan);encerrada el (dolor|covid);con una faja;en (fisioterapia|terapia|juntas);cuarentena"
    )
    private static let hunted = Concept(
        "followed or threatened by somebody",
        "",
        es: """
            (ex|=hombre|tipo|señor|senor|alguien|vecino|compañero|companero|desconocido|muchacho|sujeto) (me|nos|la) [ha estado|esta|anda] (persigue|persiguen|persiguio|persiguiendo|acosar*|vigilar*|acechar*|(sigue|siguen|siguiendo) (a todos lados|a todas partes|hasta mi|en el carro|en la calle|por la calle|cuando salgo));\
            (ex|=hombre|tipo|esposo|marido|novio|alguien|vecino|hijo|yerno|hermano|me|nos) [me|nos] (apuntar*|amenazar*) con (una|un|la|el|su) (pistola|arma|cuchillo|navaja|machete|escopeta|martillo|bate);amenazas de muerte;(amenazaron|amenazo|amenaza|amenazan) de muerte;recibo amenazas;(me|nos) (van|estan) (extorsionando|amenazando);a mi (hija|hijo|hermana|mama) [la|lo] (acosa|acosan|persigue|sigue) (un|una|su);(me|nos) (amenazar*) con (matar|matarme|matarnos|quitarme a|lastimar|hacerme)
            """)
    private static let ofTools = Concept(
        "a massage or a film",
        "",
        es: "masaje;videojuego;pelicula;novela;en (instagram|facebook|tiktok)")
    private static let fears = Concept(
        "afraid of who is near",
        "",
        es: """
            (me da|me dan|le tengo|tengo) [mucho|tanto] miedo [a|de|con] mi (esposo|marido|novio|pareja|hijo|papa|padrastro|hermano|ex|yerno|suegro|esposa|mujer|hija|nuera|cuidadora|cuidador)
            """)
    private static let ofFalls = Concept(
        "afraid for somebody",
        "",
        es:
            "que se (caiga|lastime|pierda|enferme);se (puede|va a|vaya a) (caer|lastimar);no camina;(patineta|bicicleta);cuando (maneja|camina|anda solo)"
    )
    private static let starved = Concept(
        "kept without food, medicine or help",
        "",
        es: """
            no (me|le|les|nos) (da|dan|daban|dio) (de comer|de beber|de tomar|comida|agua|sus medicinas|mis medicinas|su medicina|mi medicina);(me|la|lo|los) (deja|dejan|dejo|tienen|tiene) sin (comer|comida|medicina|medicinas|agua|bañar|banar|cambiar)
            """)
    private static let ofFasting = Concept(
        "a fast before surgery, or a hand-out",
        "",
        es: "antes de;ayuno;en ayunas para;receta;en la farmacia;el seguro;mi seguro;en el avion;la llave;perro;gato")
    private static let hiding = Concept(
        "hidden from somebody",
        "",
        es:
            "(estoy|ando|estamos|me tengo que|sigo) (escondida|escondido|escondidas|escondidos|esconder|encerrada|encerrado) (en el (baño|bano|closet|cuarto|carro)|de (mi|el|ella)|con mis)"
    )
    private static let ofHideAndSeek = Concept(
        "a game or a lock",
        "",
        es: "jugando;jugamos;juego;a las escondidas;la chapa;cuarentena")

    static let all = [
        SafetyRule(
            "sexual assault, in Spanish", .crisis, flag: .abuse, [assaulted], unless: ofRules, canBePast: false,
            examples: [
                "me han violado", "fui violada", "mi jefe me violó", "creo que abusan de una niña",
                "mi cuñado toca a mi sobrina",
            ],
            counterexamples: [
                "violaron el contrato", "no quiero abusar de su paciencia", "el maestro toca la guitarra",
            ]),
        SafetyRule(
            "strikes somebody, in Spanish", .crisis, flag: .abuse, [strikes], unless: ofPain,
            examples: ["a mí me pegan", "me pegan en mi casa", "me agarra a patadas"],
            counterexamples: ["me pegan unos calambres en la noche", "me pega el sol de lado"]),
        SafetyRule(
            "held against one's will", .crisis, flag: .abuse, [held], unless: ofLateness,
            examples: [
                "me tienen encerrada", "me quitaron mis papeles y no me dejan ir", "no me deja salir de la casa",
            ],
            counterexamples: ["el doctor no me deja salir de la casa", "no me dejan salir temprano"]),
        SafetyRule(
            "followed or threatened", .crisis, flag: .abuse, [hunted], unless: ofTools, canBePast: false,
            examples: ["mi ex me persigue", "alguien me sigue a todos lados", "me apuntó con una pistola"],
            counterexamples: ["mi perro me sigue a todos lados", "me apuntó con la pistola de masaje"]),
        SafetyRule(
            "afraid of who is near", .crisis, flag: .abuse, [fears], unless: ofFalls,
            examples: ["me da miedo mi hijo", "le tengo mucho miedo a mi esposo"],
            counterexamples: ["me da miedo la cirugía", "me da miedo que mi hijo se caiga"]),
        SafetyRule(
            "kept without food or medicine", .crisis, flag: .abuse, [starved], unless: ofFasting,
            examples: ["no me dan de comer", "me dejan sin medicinas"],
            counterexamples: ["antes de la cirugía me dejan sin comer", "no le doy de comer al perro"]),
        SafetyRule(
            "hidden from somebody", .crisis, flag: .abuse, [hiding], unless: ofHideAndSeek, scope: .nearby,
            canBePast: false,
            examples: ["estoy escondida en el baño"],
            counterexamples: ["mis nietos y yo jugamos, estoy escondido en el closet"]),
    ]
}
