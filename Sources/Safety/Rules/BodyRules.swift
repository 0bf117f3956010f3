/// Infection, pregnancy, a child in danger, somebody in the building.
enum BodyRules {
    private static let sepsisSign = Concept(
        "a body that fails",
        """
        confused;not making sense;does not (know|recognize|make sense);mottled;blotchy;(skin|hands|lips|feet) .. (gray|grey|blue|cold and|clammy|mottled|marbled);(heart|pulse) .. (racing|pounding|through the roof|(120|130|140|150));breathing .. fast;(shaking|rigors|shivering) .. (uncontrollably|so hard|bed|teeth|violently|stop);teeth .. chattering;can not stop shaking;not peed;no pee;(barely|hardly) (awake|responding|peeing);can not (keep .. eyes open|stay awake|stand|get up|wake);out of it;delirious;hallucinating;slurring;hard to wake;blood pressure .. (low|dropping|tanked);rambling;(red|black) (streak|streaks|line|lines) .. (up|spreading|climbing);spreading (fast|quickly|up);sleepy;limp;floppy;will not (eat|drink|nurse|wake);talking (nonsense|crazy|out of);\
        loopy;(pressure|bp) .. (manynumber|80) over;skin turning black;turning black;red .. spreading by the hour;spreading by the (hour|minute)
        """,
        es:
            "confundido;confundida;no (sabe|reconoce|responde|orina|despierta);delira;delirando;desvaria;manchas moradas;piel .. (gris|morada|fria|manchada);(corazon|pulso) .. (rapido|acelerado|mil);respira .. rapido;tiembla .. (mucho|todo|para|fuerte);temblando .. (mucho|todo|para);incoherencias;presion .. (baja|bajo);rayas rojas;linea roja;adormilado;adormilada;somnoliento;muy dormido;no puede (levantarse|pararse)"
    )
    private static let newborn = Concept(
        "a newborn",
        "newborn;(week|weeks|month|one month|two month|two months) old baby;(2|3|4|5|6|7|two|three|four|five|six) (week|weeks) old;infant",
        es:
            "recien nacido;recien nacida;bebe de (dias|semanas|un mes|dos meses);bebe de (2|3|4|5|6|7|8|dos|tres|cuatro|cinco|seis) semanas;bebe de (un|dos|1|2) (mes|meses);bebita de .. (semanas|dias|mes)"
    )
    private static let named = Concept(
        "infection by name",
        "sepsis;septic;meningitis;blood poisoning;necrotizing;gangrene",
        es:
            "sepsis;septicemia;meningitis;infeccion en la sangre;gangrena"
    )
    private static let feared = Concept(
        "an infection is feared",
        "think;might;could;looks;signs;symptoms;afraid;worried;sure;getting;going into;have;having;is it;again",
        es: "creo;parece;sera;puede;sintomas;miedo;tengo;tiene")
    private static let fadeless = Concept(
        "spots that do not fade",
        "(dots|spots|rash|blotches) .. (do not|does not|will not|not) fade;(dots|spots|rash) .. press .. glass",
        es: "(manchas|puntitos|ronchas) .. no se (quitan|borran|van) .. (aprieto|apretar|vaso)")
    private static let dyingSkin = Concept(
        "skin that dies",
        "(skin|leg|arm|foot|hand|wound) .. (turned|turning|went|going|is|looks) .. (purple|black|gray|grey|dusky|bronze) .. (bubbly|bubbles|bubbling|blisters|blistered|blistering|crackles|crackling|crunchy);flesh eating",
        es:
            "(piel|pierna|brazo|pie|herida) .. (morada|negra|morado|negro|gris) .. (ampollas|burbujas|truena|cruje);come carne;comecarne"
    )
    private static let chemo = Concept(
        "chemotherapy, or no spleen",
        "chemo;chemotherapy;no spleen;spleen (out|removed|taken|gone);took .. spleen;no white (cells|count);neutropenic",
        es:
            "quimio;quimioterapia;sin bazo;(quitaron|sacaron) el (bazo|vaso)"
    )
    private static let feverOrMore = Concept(
        "fever, in any words", "fever;feverish;chills;shivering;shaking chills;temp;temperature;(100|101|102|103|104)",
        es: "fiebre;calentura;escalofrios;temperatura;manynumber;tembladera;(38|39|40) y medio;con (38|39|40)")
    private static let pregnancySign = Concept(
        "a sign in pregnancy",
        """
        bleed;blood;spotting;gush;clots;contractions;labor;belly (pain|hurts|hard);water (broke|is leaking|leaking);leaking (fluid|water);cord;seizure;(baby|he|she) .. (not (moving|kicking|moved|kicked)|stopped (moving|kicking)|quit (moving|kicking)|moving less|barely (moving|moved|kicking)|still|quiet);(not|have not|has not|can not) (felt|feel|feeling) .. (baby|kick|kicks|move|movement|him|her);no (kicks|movement);(less|fewer|barely any|hardly any) (movement|kicks|kicking|moving);(moving|kicking) less;blurry;seeing (spots|stars);(worst|bad|terrible|pounding|splitting) headache;headache .. (vision|will not|spots|swollen);(face|hands) .. (swollen|swelled|puffy|swelling);sharp pain .. side;(shoulder|one side|lower belly) .. pain;passed out;fainted;dizzy and;fell .. belly;(fell|landed|hit) .. (belly|stomach);severe .. (pain|cramping|cramps);cramping;\
        (no|fewer|less|barely any|any) (wiggles|flutters|bumps|kicks|movement|movements);(gone|went|is) still;(felt|feel|feeling) .. (bumps|flutters|wiggles|kicks) .. (today|since|all day);seeing (sparkles|spots|stars|flashes);sharp pain (on|in) (one|my) side;clots;bright red blood;(two|three|few|only) kicks;not moving (any more|anymore);\
        contractions every;\
        (hands|face) and (face|hands) swollen;swollen (hands|face);steering wheel;hit my (bump|belly)
        """,
        es:
            "sangrando;sangrado;sangre;sangra;contracciones;(no|ya no|casi no|ya casi no) .. (se mueve|siento|patea|mueve|movido);(mueve|muevese|patea) .. menos;dejo de (moverse|patear|mover);rompio la fuente;fuente;dolor (fuerte|en el vientre|de vientre|de panza|abdominal);tirando (agua|liquido);veo (borroso|lucecitas|manchas|luces);dolor de cabeza;hinchada (de )la cara;(cara|manos) .. hinchadas;me cai;golpe en (la panza|el vientre);coagulos;manchando;(sale|salio|sali|baja|bajo|tiro|senti|cayo) .. chorro;chorro de (agua|liquido|sangre);(menos|pocas|solo|nomas) .. (pataditas|patadas|movimientos);no patea"
    )
    private static let babyStill = Concept(
        "a baby that moves less",
        "(baby|belly) .. (not|has not|have not|stopped|quit) .. (moving|moved|kicked|kicking|kick|move) .. (today|since|all day|in|at all|much);(baby|him|her) .. kick[s|ing] .. (since|today|all day);(not|have not) felt .. (baby|kicks|kick|him kick|her kick|him move|her move);baby .. (moving|kicking) .. less;kick count;no kicks;miscarriage;miscarrying;fewer flutters;baby (has|went) gone still;baby .. gone still;(counted|count) .. kicks .. hours;no wiggles;one of (them|the twins) .. (not moving|is not moving);clots the size of;passing [big|large] clots;(stopped|quit) (squirming|wiggling|kicking|rolling);bumps from (baby|the baby|him|her);(little one|baby) inside me .. (stopped|quiet|still)",
        es:
            "(bebe|nino|niño) .. (no|ya no|casi no) se (mueve|ha movido|movio);no (siento|he sentido) .. bebe;bebe .. (dejo de|menos) (moverse|movimientos|mover);aborto espontaneo;perdiendo (al|el|mi) bebe;(solo|nomas) .. (pataditas|patadas) .. (dia|hoy);menos patadas;dos pataditas"
    )
    private static let childWord = Concept(
        "a child",
        "baby;infant;toddler;newborn;(my|our|a|the|some) (son|daughter|kid|child|kids|grandson|granddaughter);little (one|boy|girl|kid);kid;child;children;(one|two|three|four|five|six|seven|1|2|3|4|5|6|7|8|9) (year|yr|yo);month old;boy;girl;kids;twins;four year old twins",
        es:
            "bebe;nino;nina;niño;niña;niños;ninos;hijo;hija;chiquito;chiquita;criatura;nieto;nieta;ninito;niñito;ninita;niñita"
    )
    private static let childDanger = Concept(
        "a danger to a child",
        """
        (locked|left|trapped|strapped|stuck) (in|inside) [a|the|my|her|his|their|our] [hot|parked] (car|truck|van|vehicle);(locked|left|alone|trapped|strapped|stuck) .. (car|truck|van|vehicle|house|apartment|home|pool|bath|tub|by (himself|herself|themselves));(car|truck|van) .. (alone|locked|hot|windows up|by (himself|herself|themselves));alone in the;((is|went|all|gone|turned|turning|looks) (blue|limp|floppy|lifeless));(limp|floppy|blue) and;not breathing;(pool|bathtub|tub|water) .. (pulled|under|face down|drowned|drowning|sank);(pulled|found|fell|face down) .. (pool|tub|water|bathtub|lake);drown;drowned;(under water|underwater);(kidnapped|abducted|snatched|taken by (a|some));(can not|could not) find (my|our|the|his|her) (son|daughter|kid|child|toddler|boy|girl|baby|little|grandson|granddaughter);missing (since|from|child|kid|for|and);(followed|grabbed|lured) by;ran (off|away);wandered (off|away|into);dangling;hanging (from|out of|out the|out a|off);shaken;shook (the|him|her|my);swallowing .. hard;burned;scalded;scald;(boiling|hot) (water|coffee|oil|soup);electrocuted;outlet;\
        alone (by|near|on) the (street|road|pool|parking);by themselves with the stove;home by themselves;left .. alone all;is missing;\
        drove off and left;left (her|him) (here|outside|alone);stove on
        """,
        es:
            "(encerrado|encerrada|solo|sola|solito|solita|dejaron|dejo|atrapado|atrapada) .. (carro|coche|camioneta|casa|departamento|alberca|tina);(carro|coche|camioneta) .. (solo|sola|encerrado|encerrada|calor|ventanas);(morado|morada|flacido|flacida|aguado|aguada|azul);no respira;(ahogo|ahogando|ahogandose);(alberca|tina|agua) .. (ahogo|saco|sacamos|hundio|boca abajo);(no (encuentro|encontramos|hallo|aparece)) .. (hijo|hija|nino|nina|niño|niña|bebe|nieto|nieta);(robaron|robo|secuestro|secuestraron|se llevaron|llevaron);(quemo|queme|quemado|quemada) .. (agua|aceite|cafe|caldo);agua hirviendo;perdido;perdida;solo (junto a|cerca de|en) la calle;no (encuentro|hallo) a mi;no aparece mi;solo junto;solita junto"
    )
    private static let burn = Concept(
        "a bad burn",
        "(burned|burnt|scalded|burns|burn) .. (face|whole|half|all over|chest|hand|arm|leg|badly|blister|charred|skin (peeling|came|coming|falling));(skin) .. (peeling off|charred|melted|melting);(acid|chemical|lye|bleach|cleaner) [splashed|got|went|spilled] (in|into|on) (my|his|her) (eye|eyes|face|skin);(he|she|hair|shirt|sleeve|clothes|somebody|someone|man|woman) [is] [caught] on fire;caught fire;(house|kitchen|building|clothes) .. fire",
        es:
            "(quemo|queme|quemaron|quemadura) .. (cara|todo|toda|grave|mucho|mano|pecho|brazo);(acido|cloro|quimico|sosa) .. (ojo|ojos|cara);(casa|ropa|cocina) .. (incendio|fuego|incendiando|quemando)"
    )
    private static let burnIdiom = Concept(
        "a burning nerve",
        "nerve;like .. fire;feels;feel;is on fire;are on fire;muscle;quads;when i;sunburn;(hand|finger|thumb|tongue) a (bit|little);on toast;scar",
        es: "siento;como;cicatriz")
    private static let here = Concept(
        "in the building",
        "lobby;waiting room;parking lot;on your (treadmill|table|bike|bench);at the counter;your (bathroom|restroom|hallway|elevator|stairs|office|clinic|door|building|entrance|sidewalk);in the (restroom|bathroom|hallway|elevator|lobby);outside your;out front;in here;next to me;front of (me|your);sitting here;outside your door;by your door;two patients;another patient;outside crying",
        es:
            "lobby;sala de espera;estacionamiento;(su|el|en el) (bano|baño|pasillo|elevador|consultorio);aqui (afuera|en);a mi lado;afuera de;junto al (bano|baño);en el estacionamiento;en la entrada"
    )
    private static let isDown = Concept(
        "somebody is down",
        "fell (down|over|and|out);on the (floor|ground);lying;went down;not moving;slumped;shaking;bleeding;(holding|clutching|grabbing|grabbed) (his|her|their) (chest|head|throat);(can not|not) (breathe|breathing|breath|responding|talk|answer|get up);collapsed;unconscious;passed out;(turning|turned|going|looks) (blue|gray|grey|purple|white);choking;seizing;gasping;looks really bad;foaming;threatening;(has|waving|pulled) a (gun|knife);gun;knife;fighting;slid off (his|her|the) chair;being beaten;beaten up;beating (up|on);picked up a chair;are fighting;passed out",
        es:
            "(cayo|tirado|tirada|acostado|desmayo|desplomo|convulsionando|sangrando|ahogando|ahogandose);en el (piso|suelo);no (se mueve|responde|respira|contesta|reacciona);agarrando el pecho;se agarra el pecho;pistola;cuchillo;inconsciente;se esta poniendo (morado|morada|azul);golpeando a;peleando;desmayado;desmayada"
    )
    private static let testicle = Concept(
        "sudden belly or testicle pain",
        "(testicle|testicles|ball|nut) .. (sudden|twisted|swollen|excruciating|unbearable);(sudden|twisted|excruciating) .. (testicle|testicles);(belly|stomach|abdomen) .. (hard as|rigid|board|rock hard)",
        es:
            "(testiculo|testiculos) .. (repente|torcido|hinchado);(panza|barriga|vientre|estomago) .. (dura como|tabla|piedra)"
    )

    static let all = [
        SafetyRule(
            "fever and a body that fails", .emergency, [Meanings.fever, sepsisSign], scope: .nearby,
            examples: [
                "fever of 103 and she's confused", "shaking chills so hard my teeth chatter and my skin is mottled",
                "tiene fiebre y está delirando",
            ],
            counterexamples: ["i had a fever last week"]),
        SafetyRule(
            "a newborn with fever", .emergency, [newborn, Meanings.fever], scope: .message,
            examples: ["three week old baby has a fever"]),
        SafetyRule(
            "spots that do not fade", .emergency, [fadeless],
            examples: ["my daughter has purple dots that dont fade when i press a glass"],
            counterexamples: ["will the bruise fade"]),
        SafetyRule(
            "skin that dies", .emergency, [dyingSkin],
            examples: [
                "skin on my leg turned purple and bubbly overnight", "la piel de la pierna se puso negra con ampollas",
            ],
            counterexamples: ["my toenail turned black", "my bruise went purple and then yellow"]),
        SafetyRule(
            "fever under chemotherapy", .emergency, [chemo, feverOrMore], scope: .nearby,
            examples: ["on chemo with a 101 fever", "estoy en quimio y tengo calentura"],
            counterexamples: ["i finished chemo in 2021"]),
        SafetyRule(
            "infection by name", .emergency, [named, feared],
            examples: ["i think it's sepsis", "could this be meningitis"],
            counterexamples: ["i had sepsis in 2022 and lost my strength"]),
        SafetyRule(
            "a sign in pregnancy", .emergency, [Meanings.pregnant, pregnancySign], scope: .nearby,
            examples: ["6 months pregnant and bleeding", "estoy embarazada y sangrando"],
            counterexamples: ["i am pregnant and my back aches"]),
        SafetyRule(
            "a baby that moves less", .emergency, [babyStill],
            examples: ["baby hasn't kicked since last night", "ya no siento al bebé"]),
        SafetyRule(
            "a child in danger", .emergency, [childWord, childDanger], scope: .nearby,
            examples: [
                "there's a kid locked in a hot car", "baby is limp and blue", "dejaron a un bebé solo en el carro",
            ],
            counterexamples: ["my son is home alone so i need a short visit", "can i bring my kid"]),
        SafetyRule(
            "a bad burn", .emergency, [burn], unless: burnIdiom,
            examples: ["he burned his whole face with oil", "bleach splashed in my eyes"],
            counterexamples: ["my quads are on fire after class", "elbow on fire after three hours of tennis"]),
        SafetyRule(
            "somebody in the building", .emergency, [here, isDown], scope: .nearby, canBePast: false,
            examples: ["a man in your lobby is on the floor", "there's a lady in the parking lot, not moving"],
            counterexamples: ["is the lobby on the ground floor"]),
        SafetyRule(
            "sudden belly or testicle pain", .emergency, [testicle], examples: ["my belly is hard as a board"]),
    ]
}
