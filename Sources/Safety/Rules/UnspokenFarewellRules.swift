/// Wishes to die that are told as if they were arrangements, chances taken, or marks on the skin.
enum UnspokenFarewellRules {
    private static let prepared = Concept(
        "left ready for others",
        """
        passwords (on|in|are|taped|written);(letters|notes|cards) (to|for|on the table for) (everybody|everyone|each|all|the kids|my kids|my family|my girls|my boys|them);(letter|note) (for|to) each (of|kid|one);(stuff|things|everything) (sorted|squared away|in boxes|labeled|boxed up) .. (everybody|everyone|whoever|they|them|passwords|letters);\
        (where|know where) the (keys|papers|titles|deed) (are|is) (when|after|once)
        """,
        es: """
            (contraseñas|claves|passwords) .. (en el refri|apuntadas|escritas|en la mesa);(cartas|carta|recado) (para|a) (todos|cada uno|mis hijos|los niños|mi familia);deje (todo|las cosas) .. (para ellos|apuntado|en orden)
            """)
    private static let released = Concept(
        "others need wait no more",
        """
        (give|giving) (my|the) (slot|spot|time) (to|away);(do not|no need to) (hold|wait|call|save|book|expect);will not (be|need|make|be needing|matter);not (be|be coming|be here);goodbye;bye;sorry .. (everything|for it all|trouble);it is all (done|settled|ready);thank (you|everybody|them) for;by (then|the time)
        """,
        es: """
            (denle|dele|den) .. (lugar|espacio|cita) .. (otro|otra|alguien);no me (esperen|espere|llamen|aparten|guarden);adios;ya no (voy a|vaya|hace falta|importa);perdon por todo;gracias por todo
            """)
    private static let moving = Concept(
        "a move, a trip or work",
        "moving;move;relocating;vacation;trip;travel;wedding;deployment;deployed;new job;invitation;invitations;christmas;thank you cards;portal;login;reset;password manager",
        es: "mudanza;mudo;vacaciones;viaje;boda;trabajo nuevo;invitaciones;portal")
    private static let chosen = Concept(
        "a place or a means chosen",
        """
        (picked|pick|picking|chose|chosen|found|got) .. (tree|rope|bridge|overpass|branch|beam|rafter) .. (rope|tree|note|to do it);(tree|beam|branch|rafter) and (his|my|her) rope;rope and (his|my|her) tree
        """,
        es:
            "(escogi|escogio|encontre|tengo) .. (arbol|viga|rama|puente) .. (soga|cuerda|lazo|ya);(soga|cuerda|lazo) y (el|un) arbol"
    )
    private static let worthMore = Concept(
        "worth more dead",
        """
        (worth more|be worth more|better off|do better|set for life|be fine|come out ahead|be rich|pay off|pays off) .. (life insurance|insurance|policy);(life insurance|insurance money|policy) .. (better than|more than|do better|set for life|better off|fix everything|pay off|worth more|pays (if|even)|still pay|cover them);worth more dead
        """,
        es: """
            (seguro|seguro de vida) .. (mejor|mas que|valgo|sirvo|resuelve|alcanza|deudas|cobren|cobran) .. (que conmigo|que yo|sin mi|muerto|muerta|me muero|para ellos|para mis|todo);seguro de vida les (iria|va a ir|serviria|dejaria);valgo mas (muerto|muerta)
            """)
    private static let reckless = Concept(
        "chances taken with death",
        """
        (drive|driving|drove|ride|riding|ski|swim|swimming) .. (no seat belt|no seatbelt|without a seatbelt|no helmet|lights off|eyes closed|too far|way too fast) .. (hoping|hope|see if|maybe|until|and wait|let|god);(hoping|hope|wishing|wish) .. (truck|car|bus|semi|wave|plane|train) (hits|hit|takes|would hit|would take|crashes|does it|would cross) [me|into me|us];(do not|never|not) look (both ways|when i cross|before (i|crossing)|crossing) .. (anymore|hoping|if|do not care|on purpose)
        """,
        es: """
            (manejo|manejar|ando) .. (sin cinturon|bien recio|sin casco|sin luces|con los ojos cerrados) .. (a ver si|ojala|para que|que dios|que pase);a ver si (dios|diosito|la vida|un carro|un trailer|uno) .. (favor|lleva|llevara|recoge|pega|atropella|mata);ojala .. (trailer|camion|carro|tren) .. (pegue|pegara|lleve|llevara|atropelle)
            """)
    private static let cuts = Concept(
        "cuts on the skin",
        """
        (razor|blade|box cutter|scissor) (lines|marks|cuts|scars|tracks);(rows|row|bunch|lots|ladder) (of|and rows of) [little|tiny|straight|fresh|razor|thin] (cuts|lines|scars|slices) .. (arm|arms|thigh|thighs|wrist|wrists|leg|legs|hip|stomach|hips);(lines|cuts|slices) (up|down|on|across|all over) (his|her|my) (arm|arms|thigh|thighs|wrists|forearm|forearms);\
        (cutting|cut) (my|his|her) (arms|thighs|wrists|forearm|forearms|legs) (again|up|open|on purpose|because|when|to|at night)
        """,
        es: """
            (ando|anda|sigo|sigue|estoy|esta|volvi a|volvio a|empece a|empezo a) (cortandome|cortandose|cortarme|cortarse|cortando|rayandome|rayandose) ;(me|se) (ando|anda|sigo|sigue|estoy|esta) (cortando|rayando|quemando) .. (piernas|brazos|muñecas|munecas|muslos|otra|de nuevo|con);(rayas|lineas|cortadas|marcas|cortaditas) .. (navaja|rastrillo|gillette|cutter) ;(rayas|lineas|cortadas|marcas) .. en (los|sus|las|mis) (brazos|muslos|muñecas|munecas|piernas)
            """)
    private static let ordinaryCut = Concept(
        "an accident or a treatment",
        "surgery;surgical;surgeon;scope;incision;cat;kitten;bramble;rose;roses;blackberry;cupping;graston;scraping;kitchen;work;glass;fence;bike;sunburn;stretch marks;shaving;shave;muay;fell",
        es:
            "cirugia;operacion;gato;gata;rosal;espinas;cocina;trabajo;vidrio;rasurar;rasurando;pelo;cabello;uñas;unas;pasto;zacate;tela;carne;cebolla;estrias;cai;cayo"
    )
    private static let keptAliveNoMore = Concept(
        "takes nothing any more",
        """
        (not|stopped|quit|no|refuses|refusing) .. (eat|eating|food|drink|drinking|water|fluids|insulin|dialysis|heart pills);quit [my|his|her] (insulin|dialysis|heart pills)
        """,
        es: """
            no (como|come|ha comido|tomo|toma) .. (nada|comida|agua|medicinas|medicina|pastillas);(deje|dejo|deja|dejar) de (comer|tomar|ponerse|ponerme|ir a la dialisis);sin comer;ni agua
            """)
    private static let hastened = Concept(
        "so that it ends",
        """
        by choice;my own choice;my choice;the same to me;all the same to me;so it (goes|ends|will go|is over|does not drag);so it will be (quicker|faster|over);(speed|hurry) it;will not drag out;(let|get) it (end|over);be over sooner;see (him|her|dad|mom|my (wife|husband)) sooner
        """,
        es: """
            a proposito;adrede;asi se (apura|acaba|acabe|termina|va|me voy);(irse|irme|va|voy) (mas pronto|mas rapido|asi|con mi|con su);para no dar (lata|molestias);para que (se acabe|ya se acabe|termine)
            """)
    private static let killsOneself = Concept(
        "ends it", "", es: "me mato;me mataria;me matare;me voy a matar")
    private static let asOneSays = Concept(
        "as one says", "gym;workout",
        es:
            "casi;trabajando;risa;entrenando;estudiando;ejercicio;ejercicios;haciendo;gym;dolor;jefe;escalera;moto;manejando;caida"
    )

    static let all = [
        SafetyRule(
            "ends it", .crisis, [killsOneself], unless: asOneSays,
            examples: ["dejo a los niños en la escuela y me mato", "si no me dan mis papeles me mato"],
            counterexamples: ["me mato trabajando en la obra", "casi me mato en la escalera"]),
        SafetyRule(
            "left ready for others", .crisis, [prepared, released], unless: moving, scope: .message,
            examples: [
                "passwords on the fridge, letters to everybody on the table, don't hold my slot",
                "cartas para mis hijos en la mesa, ya no me esperen el martes",
            ],
            counterexamples: [
                "i forgot my password, is it on the form",
                "we are moving, letters to everybody went out, don't hold my spot",
            ]),
        SafetyRule(
            "a place and a means chosen", .crisis, flag: .now, [chosen], canBePast: false,
            examples: ["a man who's picked out his tree and his rope", "ya escogí el árbol y la soga"],
            counterexamples: ["we picked out a christmas tree", "i found the spot and parked"]),
        SafetyRule(
            "worth more dead", .crisis, [worthMore], canBePast: false,
            examples: [
                "my family would come out ahead with the life insurance",
                "con el seguro de vida les iría mejor que conmigo",
            ],
            counterexamples: ["do you take my life insurance form", "is blue shield better than aetna insurance"]),
        SafetyRule(
            "chances taken with death", .crisis, [reckless], canBePast: false,
            examples: [
                "i drive with no seat belt hoping god decides", "manejo bien recio a ver si dios me hace el favor",
            ],
            counterexamples: [
                "i drive a truck and hope the seat stops hurting", "a ver si diosito me quita este dolor de rodilla",
            ]),
        SafetyRule(
            "cuts on the skin", .crisis, [cuts], unless: ordinaryCut,
            examples: [
                "i saw rows of little razor lines on her arms", "me ando cortando las piernas otra vez",
                "tiene cortadas en los brazos",
            ],
            counterexamples: ["the cat left lines on my arms", "surgical cuts on my leg are healing"]),
        SafetyRule(
            "eats no more, so that it ends", .crisis, [keptAliveNoMore, hastened], scope: .nearby, canBePast: false,
            examples: ["no como nada, así se apura la cosa", "quit drinking water so it goes faster"],
            counterexamples: ["no food after midnight before the surgery", "stopped eating bread"]),
    ]
}
