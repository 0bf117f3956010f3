/// Harm by or to somebody that is told beside the point: a made-up fall, marks, something thrown, somebody waited for.
enum DisguisedHarmRules {
    private static let madeUp = Concept(
        "a cause that was made up",
        """
        (was not|not really|never) [really|actually|even] (the|a|any) (stairs|fall|door|cabinet|steps|shower|bike|slip);there (was|were) no (stairs|fall|door|steps);(i did not|she did not|never) [really|actually] (fall|slip|trip) (he|she|it was him|it was my);\
        (told|tell|telling) (the doctor|the er|everyone|everybody|people|work|them|you) .. (fell|tripped|slipped|the stairs) but;(supposed|have) to (say|tell) .. (fell|tripped|slipped|the stairs);(put|write|say) .. (fell|tripped|slipped) .. (he is going to|he will|so he|because he|he reads)
        """,
        es: """
            no (fue|fueron) (la|una|las|el) (escalera|escaleras|caida|puerta|bici);(digo|dije|diga|decir|dice) .. (que me cai|que se cayo|cai de la escalera);(ponga|escriba|apunte) que me cai
            """)
    private static let feared = Concept(
        "somebody who did it",
        """
        (he|she|husband|boyfriend|wife|girlfriend|partner|ex) (is going to|will|reads|checks|is in the|is right|is here|is outside|did|does|gets|goes) [it|this|read|see|mad|through];it was (him|her|my (husband|boyfriend|wife|girlfriend|partner|ex|son|daughter|dad|father|stepdad|mom|mother));was my (husband|boyfriend|wife|girlfriend|partner|ex)
        """,
        es: """
            fue (el|ella|mi (esposo|marido|novio|pareja|esposa|hijo|papa|padrastro|ex));(el|mi (esposo|marido|novio)) (lee|lo lee|va a leer|revisa|esta aqui|anda aqui|me espera|se entera);me (empujo|avento|tiro) (el|mi)
            """)
    private static let thrown = Concept(
        "something thrown at one",
        """
        (wife|husband|boyfriend|girlfriend|partner|ex|fiance|hubby|bf|gf|son|daughter|roommate|stepdad|dad|mom) [got mad and|lost it and] (threw|throws|chucked|hurled|launched|flung) (a|an|the|his|her|my|it|his coffee|her coffee) \
        (stuff at|things at|skillet|pan|pot|plate|mug|glass|bottle|phone|remote|chair|knife|lamp|hammer|shoe|boot|iron|ashtray|at me|at my|bowl|can|brick|wrench|stool);(ex|boyfriend|girlfriend|husband|wife) (throws|throwing) (things|stuff) (at|when|and|if);my ex throws things;(threw|throws|chucked|hurled) (a|an|the|his|her|my) .. at (me|my (head|face|back|arm));(threw|throws|chucked|hurled|flung) .. at (me|my (head|face|back|arm|mom|kids)|her|the kids)
        """,
        es: """
            (esposa|esposo|marido|novio|novia|pareja|ex|mujer|señor|hijo) me (avento|aventó|tiro|lanzo|arrojo) (un|una|el|la|con) (sarten|plato|vaso|botella|celular|control|silla|cuchillo|martillo|zapato|plancha|olla|bote)
            """)
    private static let game = Concept(
        "a game or an accident",
        "ball;baseball;soccer;wrestling;sparring;practice;softball;football;frisbee;dodgeball;catch;disc;snowball;party;practice;game;dog;pitch;pitched;laundry;by accident;accidentally;trash",
        es: "jugando;pelota;balon;beisbol;juego;fiesta;sin querer;accidente")
    private static let ignored = Concept(
        "a no that was not heeded",
        """
        (told|asked|begged) (him|her|them) to stop and (he|she|they) (did not|would not|kept|just kept);(said|told him|told her|saying) no and (he|she|they) (did not|would not|kept|just kept|did it|went|still);(said|told him|told her) no .. he (did it|kept going|did not stop) anyway;\
        did not (want|consent) (to|it) .. (he|they) (did it|kept going|went ahead|finished) anyway
        """,
        es: """
            le dije que (no|parara|ya) y (siguio|no paro|no me hizo caso|no le importo|de todos modos|igual);(yo )no queria y (el|me) (siguio|obligo|de todos modos|igual)
            """)
    private static let childHit = Concept(
        "a child that is beaten or tormented",
        """
        (whip|whips|whipped|whipping|beat|beats|beating|hit|hits|lashes|lashed) (him|her|them|me|us|his|my|the (boy|girl|kid|kids|baby|child|children)) .. (with|using) [a|an|the|his|her] (cord|extension cord|belt|wire|cable|hose|hanger|switch|paddle|stick|broom|belt buckle|wooden spoon);kneel on (rice|beans|gravel|salt|bottle caps);(locked|locks|leaves|left|puts) .. (outside|out on|in a closet|in the closet|on the balcony|in the cold|in a cage|in the basement) .. (no (coat|food|shoes|dinner|blanket)|all night|as punishment|for hours)
        """,
        es: """
            (pega|pegan|pego|azota|azotan|golpea|chicotea|dio|dan) .. con (el|un|la|una) (cinto|cinturon|cable|manguera|vara|palo|gancho|cuerda|escoba|extension);hinca .. en (arroz|frijoles|corcholatas|grava);(encierra|encierran|deja|dejan) .. (afuera|en el closet|en el baño|en el balcon|en el patio) .. (sin comer|sin cobija|toda la noche|castigado|castigada)
            """)
    private static let smothered = Concept(
        "a pillow over a face",
        """
        (held|hold|put|putting|pressed|press|shove) .. (pillow|blanket|hand) (over|on|to|against) (his|her|the|my|its) [baby's|baby|kid's|moms] (face|mouth|nose|head)
        """,
        es: """
            (puse|pongo|puso|poner|ponerle|apreté|aprete) .. almohada .. (a mi|al|a la|en la cara|en la boca|encima|al bebe|a mi bebe);almohada en la (cara|boca)
            """)
    private static let threat = Concept(
        "a threat in the street's words",
        """
        (want|wanna|wanted|about|urge) to (throw|shake|slam|smother|drown) (him|her|the baby|my baby|this baby|the kid);(going to|gonna) bleed for;(waiting|wait|sit outside|be outside) .. with (a|my|the) (bat|pipe|crowbar|tire iron|machete|gun|knife|hammer);(waiting|wait) for (him|her|them) .. with (a|my|the) (bat|pipe|crowbar|tire iron|machete|gun|knife|hammer);(never|not ever) (walk|work|see|talk|breathe) again (when|after|once) i;(make|making) sure (he|she|they) (never|can not|does not) (walk|walks|work|works|breathe|see|sees) again;\
        (put|bury|throw|leave|dump) (me|us) (in|into) (the|a) (ground|grave|hole|box|river|trunk|desert|dumpster|canyon);(put|putting) (him|her|them) in (the|a) (ground|hospital|wheelchair|box|grave|morgue);(got|have|bring|bringing) (a|my) (piece|strap|glock|nine|shotgun) .. (for him|for her|for them|with (his|her|their) name|and i will)
        """,
        es: """
            (voy|ire|llego|caigo|vengo) .. con (un|mi|el|la|una) (cuete|fierro|pistola|filero|machete|bat|tubo|cuchillo|escopeta);(me los|me lo|me la) (quiebro|trueno|echo|voy a (quebrar|echar|chingar|tronar));(lo|la|los) voy a esperar con;no va a volver a (caminar|trabajar|ver|hablar|respirar);\
            (limpia|carga|cargando|limpiando) .. (rifle|pistola|cuete|escopeta) .. (pronto|ya nadie|todas las noches|dice que);a ver si (camina|respira|habla) despues;lo voy a (mandar|dejar) (al hospital|al panteon|en silla|tirado)
            """)
    private static let sportOrCare = Concept(
        "sport, care or a tale",
        "practice;coach;game;=batting;baseball;softball;movie;show;series;novela;pelicula;beisbol;juego;caza;hunting;range;surgery;surgeon;doctor said;stroke;injury",
        es: "practica;juego;beisbol;pelicula;novela;serie;caceria;cirugia;doctor dijo")

    static let all = [
        SafetyRule(
            "a made-up cause", .crisis, flag: .abuse, [madeUp, feared], scope: .message,
            examples: [
                "please write that i fell, it wasn't the stairs, he reads everything",
                "i'm supposed to say i slipped but it was my husband", "digo que me caí pero fue mi esposo",
            ],
            counterexamples: ["it wasn't a fall, it came on slowly", "he fell on the stairs"]),
        SafetyRule(
            "something thrown at one", .crisis, flag: .abuse, [thrown], unless: game,
            examples: ["cause of injury: my wife threw a skillet", "mi novio me aventó un plato"],
            counterexamples: ["my husband threw a party for my mom", "my son threw the ball at me in practice"]),
        SafetyRule(
            "a no that was not heeded", .crisis, flag: .abuse, [ignored], unless: game, canBePast: false,
            examples: [
                "i told him to stop and he didn't", "i said no and he kept going", "le dije que no y siguió",
            ],
            counterexamples: ["i told my knee to stop hurting", "i told him no and he booked somebody else"]),
        SafetyRule(
            "a child beaten", .crisis, flag: .abuse, [childHit], canBePast: false,
            examples: [
                "a boy in my class says his uncle whips him with a cord", "su papá le pega con el cable",
                "they make her kneel on rice",
            ],
            counterexamples: ["i beat the rug with a broom", "i kneel on a pad in the garden"]),
        SafetyRule(
            "a pillow over a face", .crisis, flag: .harm, [smothered], canBePast: false,
            examples: [
                "last night i held the pillow over his face for a second",
                "casi le pongo la almohada al bebé para que se callara",
            ],
            counterexamples: ["i sleep with a pillow over my head", "i put a pillow under my knee"]),
        SafetyRule(
            "a threat in the street's words", .crisis, flag: .harm, [threat], unless: sportOrCare, canBePast: false,
            examples: [
                "i'll be waiting for him outside with a bat", "making sure he never walks again",
                "voy con un cuete y me los quiebro a todos", "lo voy a esperar con un tubo",
            ],
            counterexamples: ["will i ever walk again", "¿voy a volver a caminar?", "voy con mi andadera"]),
    ]
}
