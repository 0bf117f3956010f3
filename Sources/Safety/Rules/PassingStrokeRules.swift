/// A stroke that went away again: what was lost came back within minutes.
enum PassingStrokeRules {
    private static let lostUse = Concept(
        "lost its use",
        """
        (hand|arm|leg|fingers|side) .. (went dead|stopped working|quit working|would not work|would not listen|would not obey|would not move|did not work|forgot how);(arm|leg|face|hand) and (arm|leg|face|hand) .. (numb|dead|limp|heavy);\
        (lost|losing) (my|his|her) (words|speech|voice) .. (for|at|today|this|about|while|suddenly|in the);words (would|did) not come [out];forgot how to (talk|speak|read);(could|can) not read .. (numbers|words|letters|screen|phone|clock);(could) not (get words|find words|say my name|say his name|say her name);could not (talk|speak) (right|straight|for a (minute|moment|while|bit));(talked|said|spoke|talking|saying) .. (nonsense|gibberish);(mouth|face|smile) (drooped|went crooked|sagged)
        """,
        es:
            "(mano|brazo|pierna|lado|dedos) no .. (obedecia|obedecio|respondia|respondio|servia|sirvio);no .. (obedecia|obedecio) .. (mano|brazo|pierna);no (podia|pude|pudo) hablar bien;no me salian las palabras;dijo cosas sin sentido;hablo (raro|enredado|sin sentido);se (me|le) (chueco|torcio|enchueco) la (boca|cara)"
    )
    private static let wentAway = Concept(
        "and came back",
        """
        then .. (came back|went away|cleared up|was fine|was okay|recovered);(gone|fine|okay|normal) (now|again);(came|come) back (in|within|by itself);(minute|minutes|min|mins|hour|seconds|moment) (later|after) .. (fine|okay|normal|better|gone|back);\
        and then recovered;went away on its own;back to normal;then normal;for (about|like|maybe|a few|several|some) (manynumber|five|ten|two|three|few|couple|fifteen|twenty) [of] (minutes|min|mins|seconds);for [about] [a] (minute|min|few minutes|while|bit)
        """,
        es:
            "ya ando bien;(ya|luego|despues) .. (se me paso|se le paso|se compuso|me compuse|se quito|esta bien|estoy bien|paso);se (me|le) paso"
    )
    private static let pinched = Concept(
        "a nerve pressed at night, or by treatment",
        "sleep;slept;asleep;night;pillow;carpal tunnel;shake it;shaking it;crossed;crossing;sat on;sitting on;block;numbing;novocaine;dentist;anesthesia;surgery;bike;biking;typing;funny bone;tired",
        es: "dormi;durmiendo;noche;almohada;tunel carpiano;anestesia;dentista;bloqueo;operacion")

    static let goneAgain = SafetyRule(
        "gone again", .emergency, [lostUse, wentAway], unless: pinched, scope: .nearby,
        examples: [
            "my hand stopped working for a bit, ten minutes later it was fine",
            "hace rato la mano no me obedecía, ya se me pasó", "i couldn't find words at lunch, gone now",
        ],
        counterexamples: [
            "my hand goes dead at night and then it comes back",
            "after the nerve block my arm wouldn't move, fine now",
        ])
}
