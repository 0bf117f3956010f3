/// Last things said and done: a goodbye sent by who cannot be reached, a roof asked about, nobody left to call, and harm
/// that a tired carer owns up to.
enum LastThingsRules {
    private static let goodbyeSent = Concept(
        "a goodbye that was sent",
        """
        (texted|sent|wrote|messaged|left|posted) .. (goodbye|good bye|bye forever|a goodbye|sorry for everything|thanks for everything|love you always|forgive me);(texted|wrote|messaged) (me|us) .. (saying|to say) .. (goodbye|bye);called (me|us) to say (bye|goodbye) forever
        """,
        es: """
            (mando|escribio|dejo|puso) .. (de despedida|despedida|adios|perdon por todo|gracias por todo|que me queria mucho|que nos quiere);se despidio .. (mensaje|whats|whatsapp|texto|de mi|de todos)
            """)
    private static let outOfReach = Concept(
        "out of reach",
        """
        phone .. off;phone goes (straight|right) to;not (answering|picking up|responding|opening);will not (answer|open|pick up);door .. locked;locked .. (in|inside|from inside|bathroom|bedroom|room|the door);(can not|could not) (find|reach) (him|her|them);(gone|missing) since
        """,
        es:
            "no (contesta|abre|responde|lo encuentro|la encuentro|lo hallo|la hallo);apagado;buzon;(encerrado|encerrada|encerro) ;(con|puso) (llave|seguro) por dentro"
    )
    private static let parting = Concept(
        "a move or a trip", "moving;move;moved;deployed;deployment;trip;flight;vacation;new job;retired;last day",
        es: "mudo;mudanza;viaje;vacaciones;vuelo;jubilo;ultimo dia")
    private static let roofAsked = Concept(
        "a way to the roof, or over a rail",
        """
        (roof|rooftop) .. (door|unlocked|open|access|key|locked|get to|up there);(door|access|way|stairs) .. (to|onto|for) the (roof|rooftop);(get|climb|go|swing) over the (rail|railing|guardrail|parapet);(other|far|outer) side of the (rail|railing|barrier|fence on the bridge)
        """,
        es: """
            (puerta|acceso|llave) .. (techo|azotea);(otro|aquel) lado del (barandal|baranda|barda del puente);(brincar|brincarme|saltar|saltarme|pasarme) .. (barandal|baranda|cornisa)
            """)
    private static let fallAsked = Concept(
        "how deep it is, or that it is meant",
        """
        how (many (floors|stories)|high is (the|your|that) (building|roof));(survive|live through) (that|it|the|a) [fall|drop];not (really )kidding;not joking;(cars|people|everything) look (tiny|small|like);nobody survives
        """,
        es:
            "cuantos pisos;que tan alto;se (salve|salva|salvaria);sobrevive;se ven .. (chiquitos|chiquita|chiquitas|chicos);no es broma;hablo en serio"
    )
    private static let nobodyLeft = Concept(
        "nobody will be left to bill",
        "(will not|not going to|wont) be (anyone|anybody) [left] to (bill|charge|collect from);will not be a me;(nobody|no one|not anyone) left (to (bill|charge|collect from|call)|call)",
        es:
            "(no|ya no) (va a haber|habra|vaya a haber|va a aver) .. (a quien|quien) .. (cobrar|cobrarle|buscar)"
    )
    private static let kindness = Concept(
        "a kindness not to be",
        """
        (kindness|mercy|relief|blessing) (to|for) .. .. (us|them|everyone|everybody|family|kids|wife|husband|son|daughter|both) if i [simply|just|only] (was|were) (not|gone|dead);(they|everyone|family|kids) .. (rest|relieved|breathe easier|be free) (when|if|once) i (am|was|were) (gone|dead)
        """,
        es: """
            (descansar|descansarian|descansan|descansaran) .. (cuando|si) (yo|esta vieja|este viejo) .. (no (este|estuviera|les de)|falte|ya no);les haria .. favor .. (no estar|irme)
            """)
    private static let amountLookedUp = Concept(
        "an amount looked up",
        """
        (looked up|googled|googling|searched|asked google|checked|figured out|worked out) how (many|much) (pills|tablets|meds|gabapentin|tylenol|oxy|oxycodone|norco|vicodin|percocet|xanax|ambien|insulin|tramadol|fentanyl|of (my|these|them|those)) .. (take|takes|enough|too many|to (die|not|never|do|kill));how (many|much) .. (would it take|it would take) to (die|sleep forever|stop my heart|end it|end me|never|not wake)
        """,
        es:
            "(busque|googlee|investigue|averigue|calcule) .. (cuantas|cuantos) (pastillas|pildoras|tramadoles|pastas) .. (se necesitan|necesito|hacen falta|bastan|harian falta|para no|para ya no)"
    )
    private static let ordinaryAmount = Concept(
        "a cost or a course of treatment",
        "cost;costs;visits;sessions;weeks;months;appointments;copay;reps;sets;miles;minutes;heal;better;recover;get (there|here);insurance",
        es: "cuesta;citas;sesiones;semanas;meses;copago;repeticiones;sanar;llegar;seguro")
    private static let ownHarm = Concept(
        "harm that one owns up to",
        """
        i (shook|slapped|smothered|choked|punched|shoved) (her|him|mom|dad|my (mom|mother|dad|father|baby|kid|son|daughter|toddler|grandma|grandpa|wife|husband|girlfriend|boyfriend)) .. (hard|again|till|until|so (she|he)|to (shut|make)|last night|today|yesterday);i hit my (mom|mother|dad|father|wife|husband|girlfriend|boyfriend|baby|son|daughter|kid) (again|so hard|because);(covered|put) .. (hand|pillow) over (her|his|mom's) (mouth|face)
        """,
        es: """
            (la|lo) (sacudi|cachetee|zarandee|nalguee|ahorque) .. (feo|fuerte|duro|otra vez|para que|ayer|anoche|hoy);(la|lo|le) (golpee|pegue) .. para que .. (calle|callara|callar|duerma|durmiera);le tape .. boca .. (para que|callara|callar);le puse .. almohada en la (cara|boca)
            """)
    private static let handshake = Concept(
        "a greeting or a game", "hand;hands;ball;serve;car;bumper;putt;golf;sparring;boxing;karate;jiu;judo;video",
        es: "mano;manos;pelota;carro;box;karate;judo")

    static let all = [
        SafetyRule(
            "a goodbye from who is out of reach", .crisis, flag: .now, [goodbyeSent, outOfReach], unless: parting,
            scope: .message, canBePast: false,
            examples: [
                "he texted me goodbye thanks for everything and his phone's off",
                "me mandó un mensaje de despedida y no contesta",
            ],
            counterexamples: [
                "she left a message and i couldn't reach her back",
                "he texted goodbye, it's his last day at work, phone off",
            ]),
        SafetyRule(
            "a roof or a rail asked about", .crisis, [roofAsked, fallAsked], scope: .message, canBePast: false,
            examples: [
                "is the door to the roof unlocked, how many floors is it",
                "get strong enough to climb over the rail, not really kidding",
                "estoy del otro lado del barandal, se ven bien chiquitos los carros",
            ],
            counterexamples: ["how many floors up is the clinic", "i leak when i climb over the bed rail"]),
        SafetyRule(
            "nobody left to call", .crisis, [nobodyLeft], canBePast: false,
            examples: ["there won't be anyone left to bill", "para el lunes ya no va a haber a quién cobrarle"],
            counterexamples: ["nobody called me back", "no hay quien me lleve"]),
        SafetyRule(
            "a kindness not to be", .crisis, [kindness], canBePast: false,
            examples: [
                "it would be a kindness to all of us if i weren't", "van a descansar cuando yo ya no esté dando lata",
            ],
            counterexamples: ["you did my family a favor", "it would be a relief if i could sleep"]),
        SafetyRule(
            "an amount looked up", .crisis, flag: .now, [amountLookedUp], unless: ordinaryAmount, canBePast: false,
            examples: ["i looked up how many gabapentin it would take", "busqué cuántas pastillas se necesitan"],
            counterexamples: [
                "how many visits would it take", "i googled how much it would take to get there by cab, the cost",
            ]),
        SafetyRule(
            "harm that a carer owns up to", .crisis, flag: .harm, [ownHarm], unless: handshake, canBePast: false,
            examples: [
                "i slapped her again so she'd be quiet", "ayer la sacudí bien feo",
                "le tapé la boca para que se callara",
            ],
            counterexamples: ["i shook his hand and left", "i hit him with the ball last night"]),
    ]
}
