/// Who is near to doing harm: a parent afraid of the thoughts, a carer at the end, somebody who means to get even, and voices.
enum CarerRules {
    private static let baby = Concept(
        "a baby or who depends",
        "baby;newborn;son;daughter;toddler;twins;kid;crib;mom;mother;dad;father;grandma;grandpa;husband;wife;mother in law;(her|him)",
        es:
            "bebe;niño;nino;niña;nina;hijo;hija;gemelas;gemelos;cuna;mama;papa;abuela;abuelo;suegra;suegro;esposo;esposa;señora;viejo;viejita"
    )
    private static let didIt = Concept(
        "shook, hit or smothered",
        """
        i (shook|slapped|smacked|squeezed|pinched|shoved) (the baby|my baby|him|her|the kid|mom|dad|grandma|grandpa);i (hit|hurt|pinch|slap|shake) (the baby|my baby|my (mom|mother|dad|father|wife|husband|grandma)) ;(put|held|covered) .. (hand|pillow|blanket) over .. (mouth|face|head)
        """,
        es: """
            (hoy|ayer|anoche|ahorita|ya) (lo|la|los|las) (sacudi|pegue|golpee|avente|pellizque|cachetee|zarandee);(lo|la) (sacudi|zarandee|avente) ;(sacudi|zarandee) .. (al|a la|a mi) (bebe|nino|niño|nina|niña|hijo|hija|recien nacido);le (tape|puse) .. (boca|almohada|cobija|cara);se me fue la mano .. (hoy|ayer|anoche|con (la|el|mi))
            """)
    private static let nearIt = Concept(
        "at the end of one's strength",
        """
        (afraid|scared|terrified) .. (of myself|what i (could|might|will|would) do|my own hands|i will (hurt|hit|shake|drop|do)|to be alone with|alone with);can not (take|stand) .. (crying|screaming|this|her|him|caring|any more|anymore);(about to|going to|close to|this close to|inches from) (lose it|snap|hit|shake|hurt|smother|throw);at my limit;i (am|think i am) losing it;scared myself
        """,
        es: """
            (miedo|me asusta|asuste|me asuste) .. (mi mismo|mi misma|de mi|lo que (puedo|pueda|soy capaz|vaya)|quedarme (sola|solo)|hacerle algo|lastimar);(no|ya no) aguanto .. (bebe|llanto|llorar|llorando|llora|mama|papa|cuidar|suegra);estoy (a nada|a punto|al limite|a un paso) ;ya no puedo con (mi|el|la)
            """)
    private static let harmThought = Concept(
        "thinks of it",
        """
        (pictures|images|thoughts|visions|flashes|urge|urges|ideas|see myself|imagine|keep seeing) .. .. (walking into|dropping|drop|drowning|drown|throwing|throw|smothering|hurting|hurt|stabbing|shaking|steps|water|knife|stairs|quiet|still);(want|wanted|going|wanting|thought of|thought about) to (shake|smother|drown|throw|drop|hurt|hit|shut) (the|my) (baby|son|daughter|kid|twins)
        """,
        es: """
            (imagenes|pensamientos|ideas|se me ocurre|se me ocurren|me la imagino|me lo imagino|imagine|me imagine|veo|traigo en la cabeza) .. .. (aventar|ahogar|ahogando|ahogado|soltar|caer|quieta|quieto|agua|cuchillo|escaleras|escalera|boiler|lastimar|hacerle|cosa|cosas|tirarlo|tirarla);(ponerle|ponerle yo) la almohada;(si la|si lo) (dejara caer|suelto|aventara|ahogara)
            """)
    private static let healthy = Concept(
        "a sport, a book or an exam", "pool;swim;swimming lessons;lesson;class;movie;book;game;ball;catch;physical",
        es: "alberca;natacion;clase;pelicula;libro;juego;pelota")
    private static let voice = Concept(
        "a voice",
        "(voice|voices|radio|tv|god|angel|devil|shadow|whisper|whispers|whispering) .. (tell|tells|telling|told|say|says|said|saying|order|orders|ordering|wants|asks|keep|keeps|gave|giving|sent)",
        es:
            "(voz|voces|radio|tele|dios|angel|diablo|sombra|susurran|susurros|susurro) .. (dice|dicen|manda|mandan|ordena|ordenan|pide|piden|habla|hablan|quiere|grita|gritan|platica)"
    )
    private static let toHarm = Concept(
        "to harm somebody",
        """
        (kill|hurt|stab|cut|burn|drown|jump|hit|choke|sacrifice|end|push|do it|give .. back|blood|knife|nail puller|hammer|die)
        """,
        es:
            "(matar|mate|lastimar|lastime|cortar|corte|corta|quemar|ahogar|brinque|tire|aviente|avientes|empuje|empujar|haga|sacrificio|prueba|cuchillo|martillo|morir|devuelva|limpiar)"
    )
    private static let ofPeople = Concept(
        "people, a song, a trainer",
        "therapist;trainer;coach;wife;husband;doctor;podcast;song;choir;gps;alexa;siri;teacher;commercial;news;weather",
        es:
            "terapeuta;entrenador;coach;esposa;esposo;doctor;cancion;coro;alexa;maestro;comercial;noticias;anuncio;clima"
    )
    private static let gettingEven = Concept(
        "gets even",
        """
        (he|she|they|kyle|boss|ex|neighbor|supervisor|landlord|all of them|everybody) .. (is|are) (going to|gonna) (pay|regret|be sorry|get it|bleed|burn);(get|getting|settle|settling) (even|the score|a score) with;(will not|not going to|wont) (make it to|see|live to) (christmas|monday|friday|the weekend|next week|new year);(cut|loosened|loosen|drained|messed with) .. (brake|brakes|lug nuts|brake line);[been] sharpening .. (knife|knives|machete|for)
        """,
        es: """
            (me la|me las|la|las) (van|va) a pagar .. (todos|lunes|mañana|manana|hoy|caro|con sangre);ajustar cuentas;(no llega|no llegan|no va a llegar) a (navidad|mañana|manana|fin de|diciembre|lunes|viernes);(afloje|corte|cortarle|aflojarle) .. (tuercas|frenos|llanta|llantas|manguera);(va|van) a saber lo que es (dolor|bueno);van a volar
            """)
    private static let outside = Concept(
        "stands ready with a weapon",
        """
        (outside|in front of|parked by|on) (his|her|their) (house|lawn|door|porch|car|office|place|work) .. (with|bat|gun|knife|gas|gasoline|machete|waiting);(bat|gun|knife|gas can|machete|gasoline|hammer) .. (outside|on|by|in front of) (his|her|their) (house|lawn|door|porch|car|office);(bought|got) .. (gasoline|ammo|machete) .. (him|her|them|his|her|their)
        """,
        es: """
            afuera de su (casa|trabajo|carro) .. (con|galon|gasolina|pistola|cuchillo|bate|machete|esperando);(gasolina|pistola|cuchillo|bate|machete) .. afuera de su;que se quemen;(gotitas|veneno|raticida|cloro) .. (cafe|comida|sopa|agua) (de|del|a)
            """)
    private static let sportTalk = Concept(
        "a match, a price or a joke",
        "game;match;tournament;league;season;copay;premium;bill;taxes;lol;haha;shots;deductible;knife skills;kitchen;chef;lawn mower;mechanic shop",
        es: "partido;torneo;liga;jaja;renta;cocina;taller;jardin")

    static let all = [
        SafetyRule(
            "harm that was just done", .crisis, flag: .harm, [didIt], unless: healthy, canBePast: false,
            examples: ["i can't stand the crying and yesterday i shook him", "ayer lo sacudí, me asusté de mí misma"],
            counterexamples: ["i shook the bottle", "i dropped him at school"]),
        SafetyRule(
            "near to harming who depends", .crisis, flag: .harm, [baby, nearIt], unless: healthy, scope: .message,
            canBePast: false,
            examples: [
                "i'm afraid to be alone with the baby", "ya no aguanto al bebé llorando, estoy al límite",
            ],
            counterexamples: ["my son is afraid of the dark", "i can't take this knee pain any more"]),
        SafetyRule(
            "thinks of harming who depends", .crisis, flag: .harm, [baby, harmThought], unless: healthy,
            scope: .message,
            canBePast: false,
            examples: [
                "i get these pictures of dropping her down the steps, my own baby",
                "me la imagino quieta, a mi bebé, ayúdenme", "estoy a nada de ponerle la almohada a mi mamá",
            ],
            counterexamples: ["i imagine my baby walking soon", "thoughts on swimming lessons for my son"]),
        SafetyRule(
            "a voice that tells to harm", .crisis, flag: .harm, [voice, toHarm], unless: ofPeople, scope: .nearby,
            canBePast: false,
            examples: [
                "a voice tells me to jump", "oigo una voz que me dice que me tire al trolley",
                "las voces dicen que lo mate",
            ],
            counterexamples: ["the gps voice tells me to turn, do i cut through the lot", "my trainer says push"]),
        SafetyRule(
            "means to get even", .crisis, flag: .harm, [gettingEven], unless: sportTalk, canBePast: false,
            examples: [
                "i loosened her lug nuts", "el sábado voy a ajustar cuentas", "that doctor won't make it to christmas",
            ],
            counterexamples: ["the lakers are going to pay for that, lol", "my copay got even higher"]),
        SafetyRule(
            "stands ready with a weapon", .crisis, flag: .harm, [outside], unless: sportTalk, canBePast: false,
            examples: ["i'm on his lawn with the bat", "estoy afuera de su casa con el galón de gasolina"],
            counterexamples: ["is there parking outside her office"]),
    ]
}
