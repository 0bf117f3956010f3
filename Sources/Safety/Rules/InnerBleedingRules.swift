/// Blood lost inside, a great vessel that tears, a belly that turns to stone.
enum InnerBleedingRules {
    private static let stool = Concept(
        "what comes out",
        "poop;poo;pooping;stool;stools;bowel movement;bm;crap;shit;diarrhea",
        es: "popo;caca;evacue;evacua;evacuacion;evacuaciones;excremento;heces;mierda;obre;obro;del baño;del bano")
    private static let tarry = Concept(
        "black, or blood",
        "tar;tarry;black;like (tar|asphalt|coffee grounds);maroon;bright red;bloody;full of blood;pure blood;all blood",
        es:
            "chapopote;alquitran;negro;negra;negras;brea;petroleo;pegajoso;pegajosa;pura sangre;con sangre;llena de sangre"
    )
    private static let pillsOfIron = Concept(
        "iron or what one ate", "iron;pepto;bismuth;beets;blueberries;licorice;hemorrhoid;hemorrhoids;roof;road",
        es: "hierro;fierro;pepto;betabel;frijol;hemorroides;carretera;techo")
    private static let bringsUp = Concept(
        "brings up blood",
        "(spit|spits|spitting|cough|coughed|coughing|threw|throwing|throw|vomit|vomited|vomiting|puked|puking|brought|bringing) .. .. (clot|clots|blood clots|coffee grounds|cupful of blood|cup of blood)",
        es:
            "(escupio|escupi|escupe|vomito|vomite|devolvio|arrojo|tosio) .. .. (cuajaron|cuajarones|cuajo|cuajos|coagulo|coagulos|cafe molido|asientos de cafe|pura sangre);sangre por (atras|el recto|donde hago|abajo) ;(tira|echa|saca|arroja) .. coagulos;coagulos (grandes|grandotes)"
    )
    private static let standing = Concept(
        "on getting up",
        "every time (i|he|she) (get|gets|stand|stands) up;(when|whenever|each time) (i|he|she) (stand|stands|get|gets) [up];stand up",
        es:
            "cada (que|vez que) me (paro|levanto);cada (que|vez que) se (para|levanta);al (pararme|levantarme|pararse|levantarse);cuando me (paro|levanto)"
    )
    private static let goesOut = Concept(
        "goes out",
        "wake up on the (carpet|floor|ground|rug|tile);end up on the floor;(go|goes|went|blacks|black) out;faint;pass out;knees (fold|buckle) and;everything goes (black|dark|white|gray)",
        es:
            "se me apaga (todo|la tele|la vista|el mundo);se me (va|nubla) .. (vista|mundo|luz);me (desmayo|voy|desvanezco);caigo (sentado|sentada|al piso);todo .. negro"
    )
    private static let tears = Concept(
        "a pain that tears",
        """
        (ripping|tearing|ripped|torn|shredding) .. (pain|feeling|chest|back|belly|in front|between|through|inside);(moved|moves|went|traveled|started) .. (from|in) .. (chest|front) .. (to|back|then) .. back;(split|ripped|tore|broke) me in (two|half);(one arm|left arm|right arm) .. (other|on the other) .. (cuff|pressure|reads|gives)
        """,
        es: """
            (desgarre|desgarro|desgarrando|desgarra) .. (el pecho|vivo|pecho|espalda|por dentro|panza|adentro);(partio|rajo|abrio|parte) en (dos|canal);(me|que|le) (parte|partio|raja) la espalda;(dolor|duele) .. (se mueve|camino|bajo|paso|brinco) .. (espalda|pecho|panza);(pecho|panza|vientre) .. (a|hasta) la espalda
            """)
    private static let graveWith = Concept(
        "with a grave sign",
        """
        pressure .. (sky|180|190|200|210|220|230|240|dropping);(cuff|gives) .. manynumber;faint;fainted;sweat;sweating;sweaty;clammy;gray;grey;pale;cold;legs .. (cold|numb|weak);can not (stand|breathe|sit|stay);throwing up;worst;sudden;suddenly;this morning;today;an hour ago;out of nowhere;stiff as a board
        """,
        es: """
            presion .. (180|190|200|210|220|230|240|muy alta|altisima);nunca me habia dado;sudando;sudor;palido;palida;frio;fria;frias;piernas .. (frias|dormidas|debiles);desmayo;mareado;mareada;de repente;hoy;ahorita;hace .. (rato|hora|minutos);no (puedo|aguanto) .. (respirar|parar|estar);vomito
            """)
    private static let muscle = Concept(
        "a muscle, a ligament",
        "acl;mcl;meniscus;cuff;rotator;labrum;hamstring;calf;quad;hernia;mri;tendon;ligament;muscle tear",
        es: "ligamento;menisco;manguito;musculo;musculos;tendon;hernia;resonancia")
    private static let board = Concept(
        "a belly like a board",
        "(belly|stomach|gut|abdomen|tummy) .. (hard|stiff|rigid|like a board|like wood|like a rock);(ulcer|appendix|gallbladder) .. (burst|popped|exploded|ruptured|everywhere|all over)",
        es:
            "(panza|estomago|vientre|barriga|abdomen) .. (duro|dura|tieso|tiesa) como (tabla|piedra|madera);(ulcera|apendice|vesicula) .. (revento|exploto|trono|regado|todos lados)"
    )
    private static let exercise = Concept(
        "training or pregnancy", "plank;planks;workout;abs;pregnant;contraction;braxton;bloated;gas",
        es: "plancha;abdominales;ejercicio;embarazada;gases;inflada")

    static let all = [
        SafetyRule(
            "black or bloody stool", .emergency, [stool, tarry], unless: pillsOfIron, scope: .nearby, canBePast: false,
            examples: ["my poop is like tar for two days", "hoy evacué como chapopote"],
            counterexamples: ["black stool since i take iron pills", "hicimos popó en el carro negro, hierro"]),
        SafetyRule(
            "brings up clots", .emergency, [bringsUp],
            examples: ["he threw up what looks like coffee grounds", "escupió mi tata un cuajarón"],
            counterexamples: ["i spilled coffee grounds"]),
        SafetyRule(
            "goes out on getting up", .emergency, [standing, goesOut], scope: .nearby,
            examples: [
                "every time i get up i wake up on the carpet", "cada que me paro se me apaga todo, caigo sentado",
            ],
            counterexamples: ["my knee hurts when i stand up"]),
        SafetyRule(
            "a pain that tears", .emergency, [tears, graveWith], unless: muscle, scope: .message,
            examples: [
                "something ripping in my chest this morning, now in my back, sweating",
                "se me desgarra el pecho y me pasó a la espalda, sudando",
            ],
            counterexamples: ["i felt ripping in my hamstring today"]),
        SafetyRule(
            "a belly like a board", .emergency, [board], unless: exercise,
            examples: ["my stomach is hard like a board", "tengo la panza dura como tabla"],
            counterexamples: ["my belly gets hard like a board in planks", "my back is stiff as a board"]),
    ]
}
