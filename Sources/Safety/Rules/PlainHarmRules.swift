/// Harm and despair as they are told in passing: on a rail, kind words for after, a hand of somebody else on the keys.
enum PlainHarmRules {
    private static let onRail = Concept(
        "on a rail or an edge",
        """
        (sitting|sittin|sit|sat|standing|stood|stand|perched|climbed) .. (on|over|onto) (the|my|a|this) .. (rail|railing|ledge|parapet|guardrail)
        """,
        es:
            "(sentado|sentada|parado|parada|trepado|trepada|subido|subida) en (el|la|mi) .. (barandal|cornisa|orilla del puente|orilla de la azotea)"
    )
    private static let highUp = Concept(
        "high up, or drunk, or all the same",
        "floors up;stories up;high up;bridge;overpass;roof;rooftop;balcony;drunk;wasted;who cares;nobody cares;does not matter anymore",
        es: "puente;azotea;balcon;borracho;borracha;pedo;peda;a nadie le importa;ya que")
    private static let restsThere = Concept(
        "a place to sit", "pool;tub;bathtub;swing;porch;bed;couch;window seat;lunch;foam;exercise;sunset;beer garden",
        es: "alberca;tina;cama;sillon;columpio;ejercicio;comiendo")
    private static let letters = Concept(
        "letters to those who stay",
        "(wrote|writing|written|write|left) .. (letter|letters|note|notes|cards|video|videos) .. (to|for) .. (kids|children|family|wife|husband|girls|boys|daughter|daughters|son|sons|parents|mom|dad|everyone|everybody)",
        es:
            "(escribi|escribo|escribiendo|deje|grabe) .. (carta|cartas|nota|notas|video|videos) .. (a|para|pa) (mis|mi|los|las|todos|cada)"
    )
    private static let forAfter = Concept(
        "for after",
        "for after;for when i am (gone|not here|dead);for when it is (done|over);after i am gone;after i do it;when i am gone",
        es: "para despues;para cuando (ya no este|me vaya|falte);pa despues;cuando ya no este")
    private static let ofSchool = Concept(
        "for after school, work or a visit", "school;surgery;class;work;appointment;session;practice;camp",
        es: "escuela;cirugia;clase;trabajo;cita;sesion;guarderia")
    private static let toldKindly = Concept(
        "a last kind word",
        "(was|were|been) .. (nice|good|kind|sweet) to me;will not (need|be needing|be back|be around);goodbye;sorry for everything;thank (you|him|her|them) for everything;(gave|give) it .. try",
        es:
            "(fue|fueron) .. (bueno|buena|amable|buenos) conmigo;ya no (voy a volver|vuelvo|hace falta);adios;perdon por todo;gracias por todo"
    )
    private static let noFault = Concept(
        "that nobody is to blame",
        "(not|never) (his|her|their|your|anyones|anybodys|anyone|anybody) fault;(no one|nobody) is to blame;do not blame (yourself|yourselves|him|her|them)",
        es: "no (fue|es) (su|tu) culpa;no (es|fue) culpa de (nadie|el|ella);que no se culpe;que no se culpen")
    private static let ofErrands = Concept(
        "an appointment, a bill, a game",
        "late;bill;schedule;reschedule;appointment;traffic;insurance;spill;game;team;car;mix up;form;charge;price;parking",
        es: "tarde;cuenta;cita;trafico;seguro;juego;equipo;carro;cobro;factura")
    private static let tookMeans = Concept(
        "took what one leaves or calls with",
        """
        (he|she|husband|boyfriend|wife|ex|partner|stepdad) .. (took|takes|hid|hides|keeps|kept|locked up) .. my (keys|phone|passport|wallet) (and|or) .. (phone|keys|passport|money)
        """,
        es: """
            (me|nos) (quito|quita|escondio|esconde) .. (celular|cel|telefono|llaves|dinero|papeles|pasaporte|cartera) y .. (celular|cel|telefono|llaves|dinero|papeles|pasaporte|cartera)
            """)
    private static let byMistake = Concept(
        "a mix-up or a theft",
        "by mistake;by accident;mixed up;so i can rest;after my surgery;drunk;thief;robbed;stolen;work trip",
        es: "por error;sin querer;despues de la cirugia;ladron;robaron;asaltaron")
    private static let ownFilth = Concept(
        "left in one's own filth",
        "(sitting|sittin|sits|sit|lying|laying|lies|lays|left|sleeping|stuck) in (her|his|their) [own] (mess|waste|pee|urine|poop|filth|piss)",
        es:
            "(sentada|sentado|acostada|acostado|tirada|tirado|dejan|deja|dejada) .. en (sus|su) (orines|popo|mugre|suciedad|propia suciedad|panal)"
    )
    private static let strikesYoung = Concept(
        "who teaches strikes",
        """
        (coach|teacher|trainer|instructor|sensei) .. .. (smacks|smacked|slaps|slapped|hits|hit|beats|beat|kicks|kicked|chokes|punches|paddles) (us|kids|the kids|players|me|him|her|them|my (son|daughter|kid|boy|girl)|who|anyone)
        """,
        es: """
            (entrenador|coach|maestro|maestra) .. (les|le|nos|me) (pega|pego|golpea|golpeo|cachetea|patea|avienta)
            """)
    private static let withBall = Concept(
        "with a ball", "ball;balls;serve;racket;puck;pitch", es: "pelota;balon;balonazo;raqueta;saque")
    private static let againstNo = Concept(
        "made to, against a no",
        "(makes|forces|made|forced) (me|her|him) .. .. .. (say|said|says) no;(when|even when|after) i (say|said) no .. (hurts|hurt|anyway|does it|did it)",
        es:
            "me (obliga|forza|fuerza|hace) .. aunque (digo|diga|le digo) que no;aunque le digo que no .. (sigue|lo hace|me)"
    )
    private static let ofChores = Concept(
        "food, sport or therapy",
        "eat;eating;food;pickleball;run;running;exercise;exercises;walk;calls;calling;spam;sign;homework;bend;stretch;pt;therapist;therapy",
        es: "comer;comida;correr;ejercicio;ejercicios;caminar;llaman;tarea;estirar;terapeuta;terapia;doblar")

    static let all = [
        SafetyRule(
            "on a rail, high up", .crisis, flag: .now, [onRail, highUp], unless: restsThere, scope: .message,
            canBePast: false,
            examples: [
                "drunk and sitting on my balcony rail nine floors up",
                "estoy sentado en el barandal del puente, ya qué",
            ],
            counterexamples: ["i sat on the edge of the pool two floors down at the gym", "sat on the edge of the bed"]),
        SafetyRule(
            "letters for after", .crisis, flag: .now, [letters, forAfter], unless: ofSchool, scope: .message,
            canBePast: false,
            examples: ["wrote letters to my kids for after", "les escribí cartas a mis hijos para después"],
            counterexamples: ["i write thank you notes to my nurses for fun"]),
        SafetyRule(
            "a last kind word", .crisis, flag: .now, [toldKindly, noFault], unless: ofErrands, scope: .message,
            canBePast: false,
            examples: [
                "tell my pt he was nice to me, it's not his fault", "no fue su culpa, gracias por todo y adiós",
            ],
            counterexamples: ["tell her it's not her fault i was late", "it's not your fault the traffic is bad"]),
        SafetyRule(
            "kept from leaving and calling", .crisis, flag: .abuse, [tookMeans], unless: byMistake, scope: .message,
            examples: ["he took my keys and phone", "mi esposo me quitó el celular y las llaves"],
            counterexamples: ["a thief took my phone and my wallet", "she took my keys and phone by mistake"]),
        SafetyRule(
            "left in filth", .crisis, flag: .abuse, [ownFilth],
            examples: ["the neighbor lady is sitting in her own mess for days", "la dejan acostada en sus orines"],
            counterexamples: ["the cat lies in his box"]),
        SafetyRule(
            "struck by who teaches", .crisis, flag: .abuse, [strikesYoung], unless: withBall, doubt: Meanings.games,
            examples: ["our coach smacks kids who quit", "el entrenador les pega a los niños"],
            counterexamples: ["my coach hits balls with me", "the tennis instructor kicked off class"]),
        SafetyRule(
            "made to, against a no", .crisis, flag: .abuse, [againstNo], unless: ofChores,
            examples: ["my husband makes me do it even when i say no", "me obliga aunque le digo que no"],
            counterexamples: ["my pt makes me walk even when i say no"]),
    ]
}
