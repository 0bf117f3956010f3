/// A stroke as it is told at home: a hand that does not obey, things dropped one after the other, words that do not come.
enum HandAndWordRules {
    private static let hand = Concept(
        "a hand, an arm, a foot, a pen",
        "hand;arm;fingers;leg;foot;pen;spoon;fork;thumb;right side;left side",
        es: "mano;brazo;dedos;pierna;pie;pluma;cuchara;derecha;izquierda;derecho;izquierdo;drecha;izqierda")
    private static let disobeys = Concept(
        "does not obey",
        """
        (will not|does not|would not|can not|not) .. (go where|do what|listen to me|obey|land where|find the (keys|key|button|mouth));(hand|arm|foot|leg) .. (drunk|stupid|dumb|a mind of its own|belongs to somebody|is not mine);misses (my|the) (mouth|key|cup|button);(drunk|stupid|lazy) .. (hand|arm|leg|foot)
        """,
        es: """
            no (me|le|m) (hace|hacen|obedece|obedecen|responde|responden|contesta) .. caso;no (me|le) (obedece|obedecen|responde|responden);(mano|brazo|pie|pierna) .. (tonta|tonto|ida|torpe|borracha|borracho|como ajena|como ajeno|no es mia|pesada como|pesado como|no sube|no jala);se tropieza (solo|sola);no le atino a
            """)
    private static let fresh = Concept(
        "newly so",
        """
        since (breakfast|lunch|dinner|supper|this|last night|yesterday|i woke|noon|morning|tuesday|monday|sunday|saturday|friday|thursday|wednesday);today;tonight;suddenly;all of a sudden;just (now|started);now;began;started;hour ago;minutes ago;woke up
        """,
        es:
            "desde (el desayuno|hace rato|hoy|anoche|ayer|la mañana|la manana|las|el);hoy;ahorita;hace (rato|ratito|un rato|poco);d rato;de repente;me estaba;estaba (comiendo|rasurando|lavando|bañando|banando|cocinando);hace .. (minutos|horas|hora)"
    )
    private static let known = Concept(
        "of old, or a nerve",
        "surgery;cast;years;months;carpal;tunnel;nerve;pinched;since my stroke;arthritis;tendon;tendinitis;tremor;parkinson;ms;brace;injury;therapy;typing",
        es: "cirugia;yeso;años;anos;meses;carpiano;nervio;artritis;tendon;temblor;parkinson;terapia")
    private static let drops = Concept(
        "drops a thing",
        "(drop|dropped|drops|dropping) .. (cup|glass|phone|fork|spoon|plate|keys|mug|remote|pen|toothbrush|razor)",
        es: "(cayo|caio|cae|caia|cayeron) .. (cuchara|vaso|taza|celular|plato|tenedor|llaves|cel|cepillo)")
    private static let dropsAnother = Concept(
        "and then another",
        "(then|and|and then|now|next) .. (cup|glass|phone|fork|spoon|plate|keys|mug|remote|pen|toothbrush|razor)",
        es: "(luego|despues|y|y luego|ahora) .. (cuchara|vaso|taza|celular|plato|tenedor|llaves|cel|cepillo)")
    private static let oneHand = Concept(
        "from one side",
        "right hand;left hand;same hand;one hand;out of (my|his|her) (right|left);from (my|his|her) (right|left)",
        es:
            "(todo|todos|siempre) de la (derecha|izquierda);de la mano derecha;la misma mano;(mano|lado) (derecha|izquierda|derecho|izquierdo);de la derecha;de la izquierda"
    )
    private static let wordsFail = Concept(
        "words that do not come",
        """
        (answers|answer|talks|talking|speaks|speaking) .. .. (noises|noise|sounds|grunts|mumbles);(only|just) .. (noises|sounds|grunts) .. (come|comes|came) out;(can not|could not) get .. (name|voice|sentence) out;(says|saying|keeps saying) .. (wrong word|same word|thing the thing|the thing for everything);(can not|could not) (sign|write|spell|read) .. own name;(calls|calling|called) .. (everything|everybody|me|fork|cat|dog) .. (wrong|thing|the wrong name|by the wrong)
        """,
        es: """
            (contesta|contesto|habla|hablo|responde) .. (ruidos|puro ruido|puros ruidos|gruñidos|grunidos|sonidos);no (podia|puede|pudo|puedo) .. (sacar la voz|sacar palabra|firmar|decir su nombre|decir mi nombre|decir como se llama|escribir su nombre);(quiere|queria) decir .. (dice|sale|no sale|la cosa);la cosa la cosa;le salen otras palabras;me salen otras palabras;dice una (palabra|cosa) por otra
            """)
    private static let shy = Concept(
        "a shy one, a contract, a sore throat",
        "shy;toddler;contract;form;lease;spanish;english;language;laryngitis;sore throat;song;speech therapy;karaoke",
        es: "timido;timida;penoso;contrato;forma;ingles;ronquera;garganta;cancion;ronca;ronco")
    private static let halfGone = Concept(
        "half of what is seen is gone",
        "half of (everything|the world|the room|your sign|the page|people|their faces) .. (gone|missing|disappeared|dark|blank|not there);only (see|seeing) half (of|the|your|a)",
        es:
            "la mitad de (todo|las cosas|la gente|la cara|la calle|tu letrero|su letrero) .. (desaparecio|falta|no esta|se borro|negra|negro);(veo|miro) (nomas|solo|nada mas) la mitad;(veo|miro) la mitad (nomas|nada mas|de)"
    )

    static let all = [
        SafetyRule(
            "a hand that goes where it likes", .emergency, [hand, disobeys, fresh], unless: known, scope: .message,
            examples: [
                "the pen won't go where i send it since breakfast", "la derecha no me hace caso desde hace rato",
                "mi pie izquierdo se tropieza solo desde el desayuno y la mano anda tonta",
            ],
            counterexamples: ["my hand won't do what i want since carpal tunnel surgery", "left hand drums"]),
        SafetyRule(
            "things drop one after the other", .emergency, [drops, dropsAnother, oneHand], unless: known,
            scope: .message,
            examples: [
                "i dropped the spoon, then the glass, all out of my right hand",
                "se me cayó la cuchara, luego el vaso, todo de la derecha",
            ],
            counterexamples: ["dropped my phone and then my keys, so i'm late"]),
        SafetyRule(
            "words that do not come", .emergency, [wordsFail], unless: shy, canBePast: false,
            examples: [
                "my daughter says i answer the phone with noises", "no podía sacar la voz, pegaba en la mesa",
                "he couldn't sign his own name",
            ],
            counterexamples: ["my toddler answers with noises", "couldn't read my own name on the form"]),
        SafetyRule(
            "half of what is seen is gone", .emergency, [halfGone],
            examples: ["half of everything is gone", "veo nomás la mitad de tu letrero"],
            counterexamples: ["half of the people cancelled"]),
    ]
}
