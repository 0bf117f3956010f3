/// Wishes to die and to do harm as they are plainly said in Spanish, in all forms of the verbs.
enum PlainSpanishCrisisRules {
    private static let shot = Concept(
        "a shot for oneself",
        "",
        es: """
            (pegarme|darme|meterme|pegarse|darse|meterse) un (tiro|balazo|plomazo|disparo|plomo);(me|se) (quiero|quiere|voy a|va a|pienso|piensa|ganas de) (pegar|dar|meter) un (tiro|balazo|plomazo|disparo|plomo);\
            (volarme|volarse) (la cabeza|los sesos|la tapa|el cerebro);(me|se) (quiero|quiere|voy a|va a|vuelo|vuela|ganas de) [volar] (la cabeza|los sesos|la tapa de los sesos)
            """)
    private static let ofSight = Concept(
        "a penalty or a surprise",
        "",
        es: "penal;gol;porteria;videojuego;tiro libre;pistola de masaje;el precio")
    private static let named = Concept(
        "suicidal thoughts by name",
        "",
        es: """
            (pensamiento|pensamientos|idea|ideas|intento|intentos|tendencia|tendencias|ganas) (suicidas|suicida|de suicidio|de suicidarme|de suicidarse);(me|se) (siento|siente) suicida;\
            (pensamientos|ideas|impulsos|ganas|intenciones) de (hacerme|hacerse) (dano|daño);\
            (pensamientos|ideas|impulsos|ganas|intenciones) de (lastimarme|lastimarse|cortarme|cortarse|matarme|matarse|morirme|morirse|quitarme la vida|quitarse la vida|rajarme|colgarme|ahorcarme);\
            autolesiono;autolesiona;autolesionarme;autolesionarse;autolesion;autolesiones;autolesionando;autolesionado;\
            (me|se) (estoy|esta) haciendo daño;(me|se) (estoy|esta) haciendo dano;(se|me) (lastima|lastimo) (a proposito|adrede);ideas de muerte;(me|se) (hago|hace) (cortes|cortadas) en (las|los);\
            (rajarme|abrirme|cortarme|rajarse|abrirse) las venas;(cometer|cometio|cometer el) suicidio
            """)
    private static let onForm = Concept(
        "a form, a test or a course", "",
        es: "pregunta por;preguntan por;pregunta sobre;curso;escuadron;de risa;haciendo ejercicio")
    private static let heights = Concept(
        "a high place or a way of trains",
        "",
        es:
            "azotea;puente;techo;balcon;estacionamiento;edificio;barranco;acantilado;cornisa;barandal;vias;anden;muelle;torre"
    )
    private static let leap = Concept(
        "about to leap",
        "",
        es: """
            (voy a|quiero|pienso|ganas de|a punto de|listo para|lista para|por|casi) (saltar|brincar|aventarme|tirarme|lanzarme|arrojarme|dejarme caer);me (voy a|quiero|pienso) (aventar|tirar|lanzar|arrojar)
            """)
    private static let ofPlay = Concept(
        "sport, a queue, a question",
        "",
        es: "paracaidas;bungee;la cuerda;crossfit;charco;la basura;la fila;la cola;la pregunta")
    private static let underWheels = Concept(
        "before wheels, of one's own will",
        "",
        es: """
            (me|se) (avente|aviento|avento|aventar|tire|tiro|tirar|lance|lanzo|lanzar|arroje|arrojo|arrojar|atravesar|atravese) (a|contra|enfrente de|frente a|debajo de) [las|los|el|la|un|una] (carro|carros|coche|coches|trafico|tren|trolley|metro|camion|camiones|vias|freeway|autopista|puente);\
            (ganas|impulsos|impulso|pensado|pienso|pensando) (de|en) .. (estrellarme|estrellar (el|mi) (carro|coche)|chocar (el|mi|a proposito|adrede)|soltar el volante|aventarme|tirarme|empujar)
            """)
    private static let together = Concept(
        "to be dead with one's child",
        "",
        es: """
            (bebe|niño|nino|niña|nina|niños|ninos|hijo|hija|hijos|hijas) y yo .. (muramos|murieramos|murieran|durmieramos para siempre);matarnos (a los|todos|juntos|juntas)
            """)
    private static let didHarm = Concept(
        "did harm to somebody close",
        "",
        es: """
            (yo|anoche|ayer|hoy|le|la|lo|que|casi) (pegue|golpee|cachetee|patee|ahorque|estrangule|apuñale|apunale|acuchille|empuje) a mi (esposa|esposo|mujer|marido|novia|novio|pareja|mama|papa|abuela|abuelo|hijo|hija|bebe|suegra|ex);(ahorque|estrangule|apuñale|apunale|acuchille) a (mi|un|una|alguien);\
            le pego a mi (esposa|esposo|mujer|marido|novia|novio|pareja|mama|papa|abuela|abuelo|hijo|hija|hijos|bebe|suegra);(ganas|impulsos|impulso) de (empujar|aventar|golpear|atacar|apuñalar|apunalar|picar|ahorcar|ahogar|matar) (a|gente|alguien|la gente|personas)
            """)
    private static let byChance = Concept(
        "by chance, or in play",
        "",
        es:
            "sin querer;por accidente;con la puerta;carrito;columpio;silla de ruedas;(la|las|el|los|una) (cinta|cintas|parche|parches|calca)"
    )

    static let all = [
        SafetyRule(
            "a shot for oneself", .crisis, flag: .now, [shot], unless: ofSight, canBePast: false,
            examples: [
                "prefiero pegarme un tiro", "me quiero volar los sesos", "mi hermano dice que se va a dar un tiro",
            ],
            counterexamples: ["el portero se quiere dar un tiro libre", "me vuela la cabeza el precio"]),
        SafetyRule(
            "suicidal thoughts by name", .crisis, [named], unless: onForm,
            examples: [
                "tengo pensamientos suicidas", "tengo ideas de hacerme daño", "me dan ganas de rajarme las venas",
            ],
            counterexamples: ["el formulario pregunta por ideas suicidas", "tengo ganas de hacerme un masaje"]),
        SafetyRule(
            "about to leap", .crisis, flag: .now, [heights, leap], unless: ofPlay, scope: .nearby, canBePast: false,
            examples: ["estoy arriba del estacionamiento y voy a saltar", "estoy en la azotea, me quiero aventar"],
            counterexamples: ["quiero saltar la cuerda en el balcón", "voy a saltarme la cita, no hay estacionamiento"]),
        SafetyRule(
            "before wheels, of one's own will", .crisis, [underWheels], unless: ofPlay, canBePast: false,
            examples: ["la semana pasada me aventé a los carros", "me dan ganas de estrellarme"],
            counterexamples: ["me tiré al mar con mis primos"]),
        SafetyRule(
            "to be dead with one's child", .crisis, flag: .harm, [together], canBePast: false,
            examples: ["quisiera que la bebé y yo nos muriéramos"],
            counterexamples: ["mi hijo y yo nos morimos de la risa"]),
        SafetyRule(
            "did harm to somebody close", .crisis, flag: .harm, [didHarm], unless: byChance, canBePast: false,
            examples: ["le pegué a mi esposa", "ahorqué a mi novia", "me dan impulsos de empujar gente"],
            counterexamples: ["le pegué a mi hijo sin querer con la puerta", "le pegué al poste"]),
    ]
}
