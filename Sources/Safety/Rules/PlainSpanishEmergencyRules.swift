/// Emergencies in the plainest Spanish that no rule of their own organ hears.
enum PlainSpanishEmergencyRules {
    private static let crash = Concept(
        "a crash just now, told in Spanish", "",
        es: """
            (acabo de|acabamos de|acaba de|acaban de) (chocar|estrellarme|estrellarse|accidentarme|accidentarse|volcar|volcarnos|volcarse);(choque|accidente) (en|de|con) .. (heridos|ahorita|ahora|atrapados);hay heridos;(me|se|nos) (estrelle|estrello|estrellamos|volque|volco|accidento|accidente) (con|en|contra|hace un rato);\
            (salio|sali) volando de la (moto|bici|troca|camioneta);(moto|bici) a toda velocidad;accidente de (coche|carro|moto|auto) (ahora|ahorita|hace un|hace rato);(coche|carro|camion|troca) (se llevo a|atropello a);(me|lo|la) (acaban de|acaba de) atropellar
            """)
    private static let ofOld = Concept(
        "long ago, or only felt",
        "",
        es:
            "hace años;hace anos;hace meses;hace tiempo;mes pasado;ano pasado;siento que;flojo;floja;seguido;estacionado;novela;pelicula;con la (puerta|pared|mesa);(llego|voy|llegar) tarde;rehabilitacion;necesita terapia;quiero terapia;recuperandose;andadera;sobrevivio;sobrevivi"
    )
    private static let outOfPlace = Concept(
        "a joint or a limb out of place", "",
        es: """
            (se me|se le|me|se) [ha|acaba de] (salio|salido|zafo|zafado|disloco|dislocado|luxo|luxado|descoloco|desencajo|safo) [de su lugar] (el|la|un) (hombro|codo|cadera|rodilla|dedo|mandibula|quijada|tobillo|protesis|muñeca|muneca);(hombro|codo|cadera|rodilla|dedo|mandibula|tobillo) (dislocado|dislocada|salido|salida|zafado|zafada|luxado|luxada|desencajada);\
            (pierna|brazo|tobillo|muñeca|muneca|dedo|pie|codo|rodilla) .. (quedo|esta) .. (deforme|deformada|deformado);\
            (me|se) (acabo de|acaba de) (fracturar|quebrar) (el|la|un|una);(femur) (roto|quebrado|fracturado)
            """)
    private static let stroke = Concept(
        "a stroke by its name",
        "",
        es: "derrame;embolia;ictus;aneurisma;trombosis cerebral;infarto cerebral")
    private static let fresh = Concept(
        "now, or a call",
        "",
        es:
            "ayuda;ayudenme;auxilio;manden;que hago;ahorita;hoy mismo;acaba de;ha dado;le esta dando;me esta dando;señas de;senas de;(derrame|embolia|ictus|cerebral) hoy;reventado"
    )
    private static let air = Concept(
        "no air", "",
        es: """
            respirando [muy|bien] mal;(crisis|ataque) de asma;se me tranca la respiracion;se (me|le) (cierra|cerro) (el pecho|la garganta);(oxigeno|saturacion|saturando|satura) [esta|anda|me bajo|le bajo|bajo] (a|en|de) (70|72|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88)
            """)
    private static let bleeding = Concept(
        "blood that does not stop", "",
        es: """
            hemorragia;no (me|le|se me|se le) (para|paran|corta|detiene) (la sangre|de sangrar);(arroje|arrojo|vomite|vomito|escupi|tosi|arrojando|vomitando) [mucha|pura] sangre;(me|se) desangro;desangrando
            """)
    private static let down = Concept(
        "somebody down, and what is done for it, told in Spanish", "",
        es: """
            (dando|haciendo|dandole|haciendole) (rcp|resucitacion|respiracion de boca);paro (cardiaco|cardiorrespiratorio|cardio respiratorio);no le late [el corazon];se nos (va|esta yendo) mi;(manden|llamen|mande|llame|hablen) (a|al|una|la|a la) (911|ambulancia|emergencias);\
            (le dio|me dio) (una sirimba|un soponcio|un patatus|un vahido|un yeyo);se ha desmayado;se (me|le) fue el mundo;me noquearon;quedo noqueado;(me|se) quede (paralitico|paralitica) de (golpe|repente);(me quede|quede|se quedo) (sin ver|ciego|ciega) (de|del|con)
            """)
    private static let birth = Concept(
        "a birth now, told in Spanish", "",
        es: """
            (rompi|rompio|ha roto|rompe|rompieron) aguas;se (me|le) (rompio|revento) la fuente;(voy a|va a|esta por|esta) (dar a luz|dando a luz|parir|pariendo);parto prematuro;sale el cordon;(va a nacer|ya nace|ya va a nacer) (el|la) (bebe|niño|nino|niña|nina);(choque|me cai|chocamos) .. .. (embarazo|embarazada)
            """)
    private static let ofParks = Concept(
        "a park, or a birth gone by", "",
        es: "del parque;de la plaza;curso;clase;serie;cuando nacio")
    private static let wounds = Concept(
        "current, flames, blades or bullets", "",
        es: """
            (descarga|toques|toque) .. (fuerte|cable|enchufe|linea|corriente electrica);(electrocute|electrocuto|electrocutado|electrocutada);(linea|cable|cables|torre) de alta tension;(toco|toque|agarro|agarre) (un|el) cable (pelado|vivo|electrico);(se le|se me) prendio (la ropa|el pelo|la camisa);quemadura .. (grande|piel|espalda|cara|cuerpo|pecho);ampollas en (medio|todo) (el|mi|su) cuerpo;ampollas en medio cuerpo;hay fuego;se esta quemando (la|el|mi) (casa|cuarto|clinica|edificio);se (me|le) (ha quemado|quemo) (el|la|mi) (bebe|niño|nino|niña|nina|hijo|hija) [con];\
            me (dispararon|balearon|apuñalaron|apunalaron|apuñalaro|acuchillaron|navajearon|machetearon|macheteo);(me|le|lo) (dieron|han pegado|pegaron|han dado|metieron|dio) (una|un) (puñalada|punalada|balazo|navajazo|tiro|plomazo|machetazo|cuchillada);herida de bala
            """)
    private static let ofPlay = Concept(
        "a game, a figure of speech, a bill", "",
        es:
            "videojuego;gotcha;traidor;traicion;mi socio;cortisona;inyeccion;mudanza;recibo de la luz;factura;hace años;hace anos;pelicula;novela;en la guerra;vietnam;calorias;de sol;por el sol"
    )
    private static let poison = Concept(
        "poison, cold, a shock or blood poisoning", "",
        es: """
            (me|se) (envenene|enveneno|envenenaron|intoxique|intoxico|intoxicaron);(picadura|mordida|mordedura) de (alacran|vibora|serpiente|cascabel|viuda);me (pico|mordio) (un|una) (alacran|vibora|serpiente|viuda|cascabel);(tiene|con|tengo|esta con) hipotermia;(esta|quedo|encontramos) congelado;septicemia;sepsis;infeccion .. presion [muy] baja;\
            (choque|shock) anafilactico;anafilaxia;cetoacidosis;convulcion;convulciones;convulcionando
            """)
    static let all = [
        SafetyRule(
            "a crash just now, in Spanish", .emergency, [crash], unless: ofOld,
            examples: ["acabo de chocar", "choque en la autopista, hay heridos", "mi amigo salió volando de la moto"],
            counterexamples: ["chocaron mi carro estacionado", "tuve un accidente de carro hace años"]),
        SafetyRule(
            "out of place, in Spanish", .emergency, [outOfPlace], unless: ofOld,
            examples: ["se me zafó el codo", "tengo el hombro dislocado", "el tobillo le quedó deforme"],
            counterexamples: ["siento que se me sale el hombro", "hace años se me zafó el hombro"]),
        SafetyRule(
            "a stroke by its name, in Spanish", .emergency, [stroke, fresh], unless: ofOld, scope: .nearby,
            examples: ["creo que mi tía tuvo un derrame cerebral hoy", "embolia, ayuda"],
            counterexamples: [
                "mi papá tuvo un derrame hace dos años", "¿atienden después de una embolia?",
                "tengo una cita por mi embolia",
            ]),
        SafetyRule(
            "no air, in Spanish", .emergency, [air], unless: ofOld,
            examples: ["estoy respirando muy mal", "crisis de asma, no traigo inhalador", "me bajó el oxígeno a 82"],
            counterexamples: ["tuve una crisis de asma hace años"]),
        SafetyRule(
            "blood that does not stop, in Spanish", .emergency, [bleeding], unless: ofOld,
            examples: ["no me para la sangre", "hemorragia, ayuda", "arrojé sangre hace rato"],
            counterexamples: ["tuve una hemorragia hace años"]),
        SafetyRule(
            "somebody down, in Spanish", .emergency, [down], unless: ofOld,
            examples: ["le estoy dando RCP", "no le late el corazón", "le dio una sirimba a mi mamá", "manden al 911"],
            counterexamples: ["hace años me noquearon en el box"]),
        SafetyRule(
            "a birth now, in Spanish", .emergency, [birth], unless: ofParks,
            examples: ["rompí aguas antes de tiempo", "va a nacer el bebé, qué hago", "voy a dar a luz en el carro"],
            counterexamples: ["se rompió la fuente del parque"]),
        SafetyRule(
            "current, flames, blades or bullets", .emergency, [wounds], unless: ofPlay,
            examples: ["me dispararon", "me dieron una puñalada", "se le prendió la ropa a mi papá"],
            counterexamples: ["me apuñaló por la espalda mi socio, qué traidor", "me balearon en el videojuego"]),
        SafetyRule(
            "poison, cold or blood poisoning, in Spanish", .emergency, [poison], unless: ofOld,
            examples: ["mi esposo se envenenó", "tiene hipotermia", "choque anafiláctico, qué hago"],
            counterexamples: ["hace años me intoxiqué con mariscos"]),
    ]
}
