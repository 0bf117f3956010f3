/// Sight, fits, the worst headache, the lining of the brain.
enum HeadRules {
    private static let pupils = Concept(
        "unequal pupils",
        "(one|left|right|his|her|my) pupil .. (bigger|huge|larger|blown|dilated|different);pupils .. (different|uneven|unequal|not the same);blown pupil",
        es: "una pupila .. .. (grande|dilatada|grandota|chiquita|distinta|diferente);pupilas .. (diferentes|desiguales)"
    )
    private static let blind = Concept(
        "sudden loss of sight",
        """
        vision .. (went|gone|black|dark|disappeared|cut out|left);(went|going|gone|go) blind;lost .. (vision|sight|eyesight);losing .. (vision|sight);sight (went|is gone|in one eye);(can|could) not see (out of|anything (out|anymore|now|suddenly)|from|in one|through);curtain (came|coming|over|down|fell|dropped);like a .. curtain;(dark|black|gray|grey) (shade|veil|shadow|curtain) (over|came|coming|in);\
        (eye|eyes) (went|gone|is|are) (black|dark|blind);everything (went|turned|goes) (black|dark|gray);half of (everything|my vision|what i see) (is|was|went|disappeared|missing|gone);half my (vision|sight|field);seeing double;double vision;blind in (one|my|the|his|her);\
        half of (the|my) (tv|screen|face|room|page|picture) .. (missing|gone|dark|black);(half|side) of (what i (see|look at)|everything i (see|look at)|my vision|my view) .. (missing|gone|dark|black|blank);half of what i look at;\
        see (dark|black|nothing) on (that|this|one|the) side;(gray|grey|dark|black) curtain;curtain .. across .. (vision|eye)
        """,
        es:
            "(perdi|perdio|perdiendo) la (vista|vision);no (veo|ve|miro|mira) (nada|de un ojo|con un ojo|del ojo|por un|con el ojo);amaneci (ciego|ciega);(ciego|ciega) de[l] (izquierdo|derecho|un ojo|ojo|lado);(apaga|apago|falta|borra|borro) .. (la mitad|media) .. (veo|vista|pantalla|miro);(dejo|deje) de ver .. (lado|ojo);(quede|quedo|quedando|estoy quedando|me quede|se quedo) .. (ciego|ciega);se me (fue|nublo|apago|oscurecio) la (vista|vision);se le (fue|nublo|apago) la (vista|vision);veo (todo )negro;cortina (negra|oscura|en);veo doble;ve doble;sin vista;(media|mitad de la) (pantalla|tele|imagen) .. (negra|oscura|borra|desaparecio);la mitad de lo que veo .. (falta|no|negra|negro|desaparecio|borra|apago);(amanecio|amaneci|desperto) sin ver;se quedo sin ver"
    )
    private static let worstHeadache = Concept(
        "worst headache",
        """
        (headache|headaches|one) .. .. (dropped|drops) (me|him|her) to (my|his|her) knees;(screamed|screaming|yelled|cried out) .. (held|holding|grabbed|grabbing|clutched|clutching) .. head;(held|holding|grabbed|grabbing|clutched|clutching) (her|his|my) head .. (neck stiff|stiff neck|lights|screaming|threw up);worst headache;worst (head pain|migraine|pain in my head);thunderclap;headache .. of my (life|whole life|entire life);never had a headache (like|this|so);(headache|head|migraine) .. (out of nowhere|exploded|explode|exploding|split open|splitting open|hit me|bomb|lightning);sudden .. (headache|head pain|migraine);(headache|migraine) .. (sudden|suddenly|all of a sudden|in seconds|in a second|in an instant);exploding headache;\
        (kicked|hit|struck|bat|hammer|axe|shot) .. (in|to|on|back of) .. head;something (popped|burst|exploded|snapped) in .. head;(bat|hammer|brick|axe|lightning) .. head;worst one (ever|of my life);pain .. head like nothing;head .. worst pain;\
        (brain|head) .. (burst|exploding|blew up|explode|cracked open|split in two);\
        (brain|head) feels like it (burst|exploded|popped|split)
        """,
        es:
            "(estallo|exploto|reventaba|trono) .. cabeza;peor dolor de cabeza;dolor en la cabeza (como nunca|de golpe|de repente);dolor de cabeza .. (de mi vida|de repente|repentino|de golpe|explota|como nunca|fuertisimo);(nunca|jamas) .. dolor de cabeza .. asi;(cabeza|dolor) .. (me explota|me exploto|va a explotar|explotar|estallar|estallo|reventar|revento);trueno en la cabeza;algo .. (trono|revento|exploto) en la cabeza;como un (martillazo|batazo|trancazo) en la cabeza;de repente .. dolor de cabeza;dolor .. me tumbo de rodillas;grito .. (agarro|agarrandose|agarraba) la cabeza"
    )
    private static let seizure = Concept(
        "a fit",
        """
        (epileptic|epilepsy|seizure|fit|seizing) .. .. (will not|does not|is not|not) (come|coming|snap|snapping) out;(having|had|has|have|another) .. (seizure|fit|convulsion);is seizing;convulsing;convulsions;convulsion;seizure (right now|now|today|just|and|is|that|will not|lasting);(eyes|eye) (rolled|rolling|rolls) (back|up|into);foaming (at|from);foam (coming|at|from);frothing;(shaking|jerking|twitching|trembling) (all over|and (can not|will not|does not|not)|on the (floor|ground)|violently|and (his|her)|uncontrollably);whole body (shaking|jerking|stiff|shook);(went|going|gone) stiff and;\
        body .. (jerking|shaking uncontrollably|stiffened);shook all over;jerked all over;seizures (today|in a row|back to back);(shaking|jerking|twitching) and foaming;some kind of (fit|seizure);(fit|seizure) .. bit (his|her|my) tongue;first (fit|seizure) (ever|of his|of her|of my);\
        (arm|leg|hand) .. jerking by itself;jerking by itself;(stared|stares|staring) off and (smacking|drooling|twitching)
        """,
        es:
            "convulsion;convulsiones;convulsiona;convulsionando;convulsiono;ataque epileptico;ataque de epilepsia;epileptico;(ojos|ojo) (en blanco|para atras|volteados|volteo);se le (fueron|voltearon|van) los ojos;espuma (por|de|en) la boca;echa espuma;echando espuma;sacudiendo (todo|todito|en el piso|y no);se sacude;(temblando|tiembla) todo (el cuerpo|y no);se (puso|quedo) tieso;se esta sacudiendo;brincando el cuerpo"
    )
    private static let pastFit = Concept(
        "a known, old one",
        "disorder;history;controlled;medication for;epilepsy since",
        es: "controlada;controlado;de niño;de nino")
    private static let headache = Concept(
        "headache", "headache;head pain;migraine;head (hurts|is killing|is pounding|pounding|aches|is splitting)",
        es: "dolor de cabeza;duele .. cabeza;jaqueca;migrana;cabeza .. (duele|dolor)")
    private static let brainSign = Concept(
        "a sign of the brain",
        "can not (bend|touch|put) .. (chin|chest);chin .. chest;fever;can not see;lost .. vision;seeing double;double vision;drowsy;sleepier;confused;rash;purple (spots|dots);slur;slurring;slurred;pupil;pupils",
        es:
            "no (puede|puedo) (doblar|bajar|mover) .. (cuello|barbilla|cabeza);fiebre;calentura;vision doble;veo doble;ve doble;confundido;confundida;manchas"
    )
    /// What goes with ordinary headaches as well: from a stiff neck, as a migraine.
    private static let softSign = Concept(
        "a sign that may be ordinary",
        "stiff neck;neck .. (stiff|rigid|can not bend|will not bend);can not (bend|touch|move|put) .. neck;vision;blurry;vomiting;throwing up;puke;(light|lights|lamp) .. (hurts|hurt|bother|bothers|unbearable|kill);weak;numb",
        es:
            "cuello .. (tieso|rigido|duro|no dobla|no puede);vision borrosa;veo borroso;ve borroso;vomito;vomitando;luz .. (molesta|lastima|duele);dormida;debil;borroso"
    )
    private static let freshOrBad = Concept(
        "new, sudden or very bad",
        "sudden;suddenly;all of a sudden;out of nowhere;today;tonight;this morning;this afternoon;this evening;right now;just now;just started;since (this|last night|yesterday|today);woke up with;getting worse;worse and worse;terrible;horrible;severe;splitting;unbearable;blinding;excruciating;awful;never had;worst",
        es:
            "de repente;de pronto;hoy;ahorita;esta (manana|tarde|noche);desde (hoy|anoche|ayer|esta);amaneci;amanecio;cada vez (peor|mas);horrible;terrible;insoportable;muy fuerte;fuertisimo;nunca (habia|me)"
    )
    private static let lightOrVomit = Concept(
        "light or vomiting",
        "vomiting;throwing up;threw up;puke;puking;(light|lights|lamp) .. (hurts|hurt|bother|bothers|unbearable|kill)",
        es: "vomito;vomitando;vomita;luz .. (molesta|lastima|duele)")
    private static let stiffNeck = Concept(
        "stiff neck", "stiff neck;neck .. (stiff|rigid|locked);can not (bend|put|touch) .. (chin|neck)",
        es:
            "cuello .. (tieso|rigido|duro);nuca .. (tiesa|dura|rigida);no (puede|puedo) (doblar|bajar) .. (cuello|barbilla|cabeza)"
    )
    private static let rash = Concept(
        "spots or light",
        "rash;(purple|red|dark) (spots|dots|blotches|patches);spots (that|do not|will not);(light|lights) .. (hurts|hurt|bother|bothers);sleepy;drowsy;vomit;throwing up;headache;do not fade;does not fade;press a glass",
        es: "ronchas;manchas (moradas|rojas);sarpullido;puntitos;luz .. (molesta|lastima);vomito;vomita;dolor de cabeza"
    )

    static let all = [
        SafetyRule(
            "unequal pupils", .emergency, [pupils], examples: ["one pupil is bigger than the other"],
            counterexamples: ["the pupils in my class"]),
        SafetyRule(
            "sudden loss of sight", .emergency, [blind],
            examples: [
                "my vision went black in one eye", "like a curtain came down over my eye", "se me apagó la vista",
            ],
            counterexamples: ["i lost my vision in 2015"]),
        SafetyRule(
            "worst headache", .emergency, [worstHeadache],
            examples: [
                "worst headache of my life", "sudden headache like a thunderclap", "like a bat to the back of my head",
            ],
            counterexamples: ["do you treat headaches"]),
        SafetyRule(
            "a fit", .emergency, [seizure], unless: pastFit,
            examples: [
                "my son is having a seizure", "his eyes rolled back and he's shaking all over",
                "está echando espuma por la boca",
            ],
            counterexamples: ["i had a seizure in 2015", "my back seizes up", "my back is seizing up"]),
        SafetyRule(
            "headache with a sign of the brain", .emergency, [headache, brainSign], scope: .nearby,
            examples: ["headache stiff neck and fever", "terrible headache and i can't see right"],
            counterexamples: ["i get headaches at my desk", "i have a stiff neck and headaches"]),
        SafetyRule(
            "a new or bad headache with a sign that may be ordinary", .emergency, [headache, softSign, freshOrBad],
            scope: .message,
            examples: ["terrible headache and my neck is stiff", "de repente dolor de cabeza y el cuello tieso"],
            counterexamples: ["headaches from a stiff neck for years", "my migraines come with blurry vision"]),
        SafetyRule(
            "headache, stiff neck and light", .emergency, [headache, stiffNeck, lightOrVomit], scope: .message,
            examples: ["headache, my neck is stiff and the light hurts", "dolor de cabeza, cuello tieso y vomita"],
            counterexamples: ["migraines and light bothers me"]),
        SafetyRule(
            "stiff neck with fever", .emergency, [stiffNeck, Meanings.fever], scope: .message,
            examples: ["my daughter has a fever and can't bend her chin to her chest", "fiebre y el cuello tieso"],
            counterexamples: ["i slept wrong and have a stiff neck"]),
        SafetyRule(
            "fever with spots", .emergency, [Meanings.fever, rash, stiffNeck], scope: .message,
            examples: ["fever, purple spots, neck is stiff"]),
    ]
}
