/// Limbs out of shape, parts lost or crushed, wounds that show what is inside, and things that stick in somebody.
enum WoundRules {
    private static let limb = Concept(
        "a limb with a shape",
        "arm;forearm;wrist;hand;finger;thumb;leg;shin;ankle;foot;knee;elbow;shoulder;collarbone;nose;toe",
        es:
            "brazo;antebrazo;muñeca;muneca;mano;dedo;pierna;espinilla;canilla;tobillo;pie;rodilla;codo;hombro;clavicula;nariz"
    )
    private static let outOfShape = Concept(
        "out of shape",
        """
        (bend|kink|corner|dent|angle|step) .. where there (should|is|was|did);like .. letter (s|z|l);(has|got|is) an s in it;(is|are|looks|looking|shaped|like|in) [like] an (s|z|l);(s|z|u) (shape|shaped);banana shaped;like .. (banana|boomerang|dinner fork);\
        (facing|faces|pointing|points|looking|looks|turned) .. (backward|backwards|behind|wrong (way|direction)|other way);an extra (elbow|knee|joint|wrist);two elbows;(bent|turned|twisted|rotated) .. (the wrong way|wrong way|sideways|backwards);(pointing|points|pointed|facing|faces) .. sideways;not (meant|supposed) to (bend|go) that way;bends .. it should not;zigzag
        """,
        es: """
            forma de (s|ese|zeta|z|ele|l|u);como una (s|ese|zeta|z|ele);(hecho|hecha) una (s|ese);(viendo|mirando|apuntando|ve|quedo) .. (para atras|pa atras|patras|otro lado|al reves);(doblado|doblada|dobla) .. donde no;como (platano|bumeran|gancho);otro codo;otra rodilla;(me|le|se) [me|le] (cuelga|colgando|quedo colgando);(apuntando|viendo|mirando|quedo|volteado) .. (de lado|de ladito)
            """)
    private static let boneOut = Concept(
        "a bone that shows",
        """
        bone .. (thru|through|out|outside|past) .. (skin|shin|leg|arm|sock|sleeve|elbow|ankle|finger);(piece|end|tip|bit) of .. bone .. (out|poking|peeking|showing|sticking|there);(peeking|poking|peeping) out .. (skin|shin|arm|leg)
        """,
        es: """
            (piquito|pico|pedazo|pedacito|punta|puntita|esquina) de[l] hueso;hueso .. (salido|saliendo|sale|salio|por (el|la) (piel|pellejo|espinilla|pierna|brazo|calceta));asoma .. hueso
            """)
    private static let blade = Concept(
        "what cuts or takes a part",
        """
        (saw|tablesaw|chainsaw|blade|mower|lawnmower|grinder|press|machine|planer|router|fan|door|slicer|auger|dog|chain|belt|firework|firecracker|boat|prop) .. (took|takes|got|grabbed|ate|bit|caught|chopped|ripped|sliced|went through);(lost|missing) .. (to|in) the (saw|mower|machine|press|grinder|blade)
        """,
        es: """
            (sierra|podadora|prensa|molino|maquina|cortadora|banda|cadena) .. (agarro|llevo|volo|trozo|arranco|corto)
            """)
    private static let lost = Concept(
        "a part, or where it is kept",
        """
        (finger|fingers|fingertip|fingertips|thumb|thumbs|toe|toes|tip|tips|knuckle|hand|ear|pinky);(sandwich bag|ziploc|baggie|on ice|in ice|in (a|the) (cooler|cup|towel) with ice)
        """,
        es:
            "dedo;dedos;dedito;pulgar;yema;yemas;oreja;(en|con) (una bolsa|una bolsita|hielo|la hielera)")
    private static let keptPart = Concept(
        "a part that is kept",
        """
        (finger|fingers|fingertip|fingertips|thumb|toe|toes|tip|ear) .. (in (a|the) (bag|baggie|ziploc|cup|cooler|towel|napkin)|on ice|in ice|in milk);(put|have|got|brought) .. (finger|fingers|fingertip|fingertips|thumb|toe|tip|it|them) .. (ice|ziploc|sandwich bag|baggie)
        """,
        es: """
            (volo|arranco|trozo|cerceno|mocho) .. (dedo|dedos|dedito|yema|yemas|pulgar|oreja|mano);(dedo|dedos|punta|pedazo|oreja|cachito) .. (en una bolsa|en la bolsa|en bolsa|en hielo|con hielo|en una servilleta|en la hielera);(traigo|trae|tengo|trajo|lo llevo|la llevo) .. en hielo;(corto|corte|cortaron) .. (dedo|dedos|dedito) (completo|entero|enterito);ya no (trae|tiene|traigo|tengo) .. (dedo|dedos|dedo gordo|oreja|punta)
            """)
    private static let harmlessCold = Concept(
        "a nail, a glove, ice for a swelling",
        "nail;nails;glove;gloves;jammed;sprain;sprained;swollen;sock;polish",
        es: "uña;unas;uñas;guante;guantes;hinchado;hinchada;torcio;esguince")
    private static let crushed = Concept(
        "crushed",
        """
        (hand|hands|arm|finger|fingers|foot|leg|sleeve) .. (in|into|under|between) .. (press|roller|rollers|mangle|ironer|machine|grinder|conveyor|gears|gear|wheel|forklift|elevator|compactor|dough|mixer|auger);(crushed|mangled|flattened|smashed|pinned) .. (hand|arm|foot|leg|finger|fingers|legs) ;(hand|arm|foot|leg|finger|fingers) .. (crushed|mangled|flattened|degloved);(fell|dropped|landed|rolled|came down) .. (on|onto|over) .. (foot|hand|leg|chest|legs) .. (flat|crushed|split|open)
        """,
        es: """
            (mano|manos|brazo|dedo|dedos|pie|pierna) .. (en|con|entre) .. (prensa|planchadora|rodillo|rodillos|maquina|molino|banda|engranes|batidora|montacargas|compactadora);(machuco|apachurro|aplasto|prenso|trituro) .. (prensa|mano|brazo|pie|pierna|dedos|maquina);(mano|brazo|pie|dedo|dedos) .. (aplastada|aplastado|aplanada|triturada|triturado|molida|molido)
            """)
    private static let oldCrush = Concept(
        "long over, or a part of training",
        "leg day;quiz;interview;years;months;last (year|summer|spring|winter|fall);healed;surgery;rehab;therapy;claim;leg press;bench press;chest press;shoulder press;press machine;smith machine;rowing machine;leg machine;ab roller;foam roller",
        es: "años;anos;meses;cirugia;operaron;terapia;rehabilitacion;de piernas;gimnasio;ejercicio")
    private static let inside = Concept(
        "what is inside shows",
        """
        (see|seeing|saw|down to) .. (fat|tendon|tendons|bone|muscle|meat|something (white|yellow|shiny));something (yellow|white|shiny) (in|inside|under);(wide|laid|split|sliced) open;gaping;flap of skin;skin flap;hanging by .. (skin|thread);(guts|intestine|intestines) .. (out|showing)
        """,
        es: """
            se (ve|mira|le ve|me ve|alcanza a ver) .. (lo (amarillo|blanco|de adentro)|la grasa|la carne|el tendon|el musculo|el hueso);(abierta|abierto|abri|abrio) .. (de lado a lado|hasta el hueso|bien (hondo|feo|gacho));(colgando|cuelga) .. (pellejo|pedazo)
            """)
    private static let woundWord = Concept(
        "a wound",
        "cut;gash;slice;sliced;laceration;wound;stitches;hand;arm;leg;thigh;shin;wrist;knee;knife;glass;saw;grinder;mandoline;incision;opened",
        es:
            "cortada;corte;herida;tajo;abri;abrio;cuchillo;vidrio;pulidora;mano;brazo;pierna;muslo;muñeca;muneca;rodilla"
    )
    private static let spurting = Concept(
        "blood that spurts",
        """
        blood .. (spurt|spurting|spurts|squirt|squirting|squirts|pulsing|shooting|jets|gushing|pumping out|pumps out);(spurt|spurting|squirting|shooting|gushing) .. blood;(spurts|squirts|pumps|jumps) .. (with|every|each) .. (heartbeat|beat|pulse)
        """,
        es: "sangre .. (a brinquitos|brinquitos|brincando|brinca|a chorros|a chorritos|como llave|salta|dispara)")
    private static let stuckIn = Concept(
        "a thing that sticks in somebody",
        """
        (nail|screw|rebar|rod|blade|knife|fork|pencil|pole|stake|branch|stick|hook|chisel|screwdriver|glass|arrow) .. (through|thru|stuck in|still in|went in|into) (my|his|her) (knee|hand|foot|leg|thigh|eye|neck|chest|arm|palm|stomach|head|face|heel|back);impaled;skewered
        """,
        es: """
            (clavo|clavos|varilla|cuchillo|tornillo|palo|fierro|vidrio|gancho|desarmador|lapiz) .. (atravesado|atravesada|encajado|encajada|enterrado|enterrada|ensartado|ensartada|clavado|clavada) .. (en|la|el|su|mi);se (me|le) (encajo|enterro|ensarto|clavo) .. (clavo|varilla|cuchillo|desarmador|vidrio|fierro) .. (en|pierna|rodilla|pecho|ojo|mano|pie)
            """)
    private static let nailGun = Concept(
        "a nail gun", "nail gun;nailgun;framing gun", es: "pistola de clavos;clavadora")
    private static let intoSomebody = Concept(
        "into somebody",
        "(in|into|through|thru|got|hit|shot) (me|my|his|her|him) [left|right] (knee|hand|foot|leg|thigh|eye|neck|chest|arm|finger|thumb|head|face|heel|back);(got|hit|shot) (me|him|her)",
        es: "(en|atraveso|por) (la|el|mi|su) (mano|pie|pierna|rodilla|dedo|ojo|pecho|brazo|cabeza);me (di|dio|atraveso)"
    )
    private static let hardware = Concept(
        "a surgeon's, or a feeling",
        "surgery;surgical;surgeon;plate;plates;hardware;since;years;feels like;like a;like somebody;like someone;as if;fixation;fusion;acl;replacement",
        es: "cirugia;operacion;placa;placas;desde;años;anos;siento como;como si;como un;parece")

    static let all = [
        SafetyRule(
            "a limb out of shape", .emergency, [limb, outOfShape], unless: oldCrush, scope: .nearby,
            examples: [
                "my kid's forearm has a bend where there shouldn't be one", "his arm has an S in it now",
                "trae el brazo en forma de S", "el tobillo le quedó viendo para atrás",
            ],
            counterexamples: [
                "my knees bend backwards a little", "the scar is shaped like an S since surgery years ago",
            ]),
        SafetyRule(
            "a bone that shows", .emergency, [boneOut], unless: oldCrush, canBePast: false,
            examples: ["bone is thru the skin on his shin", "se le asoma un piquito de hueso por el pellejo"],
            counterexamples: ["the bone healed", "my heel bone hurts"]),
        SafetyRule(
            "a part taken off", .emergency, [blade, lost], unless: harmlessCold, scope: .nearby,
            examples: [
                "the table saw took two of my fingertips", "la podadora se llevó el dedo",
            ],
            counterexamples: ["the machine got my glove and my finger is sore, nothing cut"]),
        SafetyRule(
            "a part that is kept", .emergency, [keptPart], unless: harmlessCold,
            examples: ["i have my fingertip in a bag with ice", "le voló dos dedos", "traemos los dedos en una bolsa"],
            counterexamples: ["i put my swollen ankle on ice", "i put my finger in ice after i jammed it"]),
        SafetyRule(
            "crushed", .emergency, [crushed], unless: oldCrush,
            examples: ["she got her hand in the sheet press", "metió la mano en la planchadora"],
            counterexamples: ["my foot hurts on the leg press machine", "i put my hands on the foam roller"]),
        SafetyRule(
            "a wound that shows what is inside", .emergency, [woundWord, inside], unless: oldCrush, scope: .nearby,
            examples: [
                "i sliced my palm with a mandoline and i can see tendon",
                "me abrí el muslo con la pulidora, se ve lo amarillo",
            ],
            counterexamples: ["my incision closed, no gaping"]),
        SafetyRule(
            "blood that spurts", .emergency, [spurting], canBePast: false,
            examples: ["the blood is pumping out of my wrist", "la sangre sale a brinquitos"],
            counterexamples: ["my heart pumps blood fine", "gets the blood pumping"]),
        SafetyRule(
            "a nail gun", .emergency, [nailGun, intoSomebody], unless: oldCrush, scope: .nearby, canBePast: false,
            examples: ["nail gun. it's in my knee", "me di con la pistola de clavos en la mano"],
            counterexamples: ["i use a nail gun all day and my hand aches"]),
        SafetyRule(
            "a thing that sticks in somebody", .emergency, [stuckIn], unless: hardware,
            examples: [
                "a rod went through his hand", "there's a screwdriver stuck in his leg",
                "se le enterró una varilla en la pierna",
            ],
            counterexamples: [
                "since surgery there is a rod stuck in my leg", "feels like a knife stuck in my back",
            ]),
    ]
}
