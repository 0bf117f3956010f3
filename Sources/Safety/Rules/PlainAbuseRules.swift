/// Harm by others in the plainest English: who strikes, touches, threatens, holds or starves whom.
enum PlainAbuseRules {
    private static let close = """
        (husband|wife|boyfriend|girlfriend|fiance|partner|ex|hubby|bf|gf|spouse|roommate|dad|father|mom|mother|stepdad|stepfather|stepmom|parents|family|brother|sister|son|daughter|grandson|granddaughter|nephew|uncle|aunt|cousin|grandpa|grandfather|in law|caregiver|caretaker|aide|nanny|babysitter|sitter|teacher|coach|priest|pastor|boss|manager|supervisor|landlord)
        """
    private static let anybody = "(someone|somebody|a man|a guy|stranger|driver|coworker|nurse|neighbor|man|guy)"
    private static let whom = """
        (me|us|(my|our|the|a|his|her|their) (mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|son|daughter|kid|kids|child|children|baby|toddler|infant|sister|brother|wife|husband|girlfriend|boyfriend|niece|nephew|aunt|uncle|friend|grandson|granddaughter|boy|girl|special needs (son|daughter|kid|child)))
        """
    private static let between =
        "[just|always|keeps|kept|is|are|was|has|has been|have been|sometimes|often|still|also|again]"

    private static let strikes = Concept(
        "somebody strikes somebody",
        """
        \(close) \(between) (hit|beat|slap|punch|kick|smack|shove|choke|strangle|whip|abuse|attack|torture) [up|on|down] \(whom);\(anybody) \(between) (beat|slap|punch|choke|strangle|attack) [up|on] \(whom);\
        (am|is|are|was|were|being|getting|get|gets|got|been) (beaten (by|at home|up at home)|beat up at home|hit (at home|by (my|his|her) (husband|wife|boyfriend|girlfriend|dad|father|mom|mother|son|partner|ex))|slapped by|choked by|strangled by|abused|whipped by)
        """)
    private static let ofGames = Concept(
        "a game, a chance blow",
        """
        with a (pickleball|ball|baseball|pillow|racket|paddle|frisbee|toy|snowball);accident;accidentally;by mistake;in (his|her) sleep;sparring;wrestling;jiu jitsu;in practice;with (his|her|the|their) (cart|stroller|bumper)
        """)
    private static let named = Concept(
        "violence by its name",
        """
        (abusive|violent) (relationship|husband|wife|boyfriend|girlfriend|partner|home|marriage|father|dad|mother|mom|parents|family|son|household|ex);\(close) is [so|very|really|getting] (violent|abusive);death threats;(victim|survivor) of (abuse|rape|assault|trafficking|domestic|violence|incest);\
        (am|is|was|were|being|been|got|get|gets) [being|sexually] (molested|raped|rapped|stalked|trafficked|kidnapped|abducted|groped|assaulted|gang raped|held captive|held hostage|held prisoner);\
        (stalking|stalks|stalked|stocking) (me|us|my (daughter|son|sister|wife|friend|family));(have|has) a stalker;my stalker
        """)
    private static let ofWork = Concept(
        "an insect, a call or a film",
        "mosquito;mosquitoes;bees;ants;wasps;smell;prices;ads;spam;deer;podcast;documentary;hotline;telemarketers;phone calls;a (movie|show|book) about"
    )
    private static let touches = Concept(
        "somebody touches who does not want it",
        """
        (\(close)|someone|somebody|a man|a guy|stranger|coworker|driver|neighbor) \(between) (touch|touches|touched|touching|grope|groped|groping|fondle|fondled|molest|molested|molesting|rape|raped|rapes) (me|us|(my|our|his|her) (daughter|son|kid|kids|child|children|sister|niece|nephew|mother|grandma|granddaughter|grandson|stepdaughter|stepson|students|girls|boys));\
        (sleep with (me|him|her)|sex with (me|him|her)|have sex) or (else|i am|i lose|he will|you are);wants sex (for|from);sexual thoughts about (children|kids|my|a child|minors);(sends|sent|sending|wants|asks|asked|asking) .. .. (nude|nudes|naked) [pictures|pics|photos|picture]
        """)
    private static let ofCare = Concept(
        "care, or a place that is treated",
        "gently;massage;massaged;pressure;where it hurts;deeply;(story|gesture|kindness) touched;tag;(touch|touches|touched|touching) (me|us|(my|his|her) (son|daughter|mother|kid)) [on|in] (the|my|his|her) (shoulder|arm|hand|back|knee|leg|elbow|foot|ankle)"
    )
    private static let threatens = Concept(
        "somebody threatens somebody",
        """
        (\(close)|\(anybody)|he|she) \(between) (threaten|threatens|threatened|threatening|threatning|threating) (to (kill|hurt|shoot|stab|burn|beat|take the kids|find)|me|us|my (son|daughter|life|family|kids|wife|husband|mother));(gang|cartel|people|men) .. (threaten|threatening|threatened) .. (me|us|my);\
        (afraid|scared|terrified|fear) [that] (my|he|she|the) [husband|wife|boyfriend|girlfriend|ex|partner|dad|father|son|stepdad|daughter|brother] (will|would|is going to|might|may|gonna) (kill|hurt|shoot|stab|beat|strangle) (me|us|him|her|herself|himself|the kids|my);\
        (someone|somebody|a man|a guy|my ex) [is|was|keeps|has been] (watching|following) (me|us|my (house|home)|me home);(this|that|some|same) (guy|man|dude|person) (is|keeps|has been) following (me|us)
        """)
    private static let ofJokes = Concept(
        "a joke, a chore or a page",
        "with (more|extra|another);joke;joking;teasing;on zoom;instagram;facebook;(watching|following) me (walk|do|exercise|lift|bend|move|swing|for|on);my (form|posture|gait|technique|swing|exercises)"
    )
    private static let held = Concept(
        "held, or made to work",
        """
        (they|he|she|men|man|smugglers|boss|employer|husband|people|somebody|someone|family) (are|is|was|were|keep|keeps|kept) .. (holding|keeping|locking) (me|us|my (brother|sister|son|daughter|friend|cousin)) (here|captive|hostage|prisoner|for ransom|against|locked|inside|in);\
        (making|forcing|make|makes|force|forces|made|forced) (me|us|her|him) (work|to work) (without pay|without paying|for no pay|for no money|for free);(passport|papers|documents|visa|id) (taken|gone|locked up|stolen) .. (can not|not allowed to|nowhere) (leave|go);(boss|employer|husband|madam|pimp|he) (took|takes|keeps|holds|hid|has) (my|our|her) (passport|visa);(boss|employer|husband|madam|pimp|he) (took|takes|keeps|holds|hid|has) (my|our|her) (papers|documents) and (will not|i can not|wont|does not);\
        (would|will|going to) call (immigration|ice) if;for ransom;(owe|pay off) .. (so|and) (i|we) can not leave;(not allowed|can not|forbidden) to leave (the house|this house|here|my room|home);(does|will|do|would) not let (me|us|her) (leave the house|leave|go outside|see my family|have (money|a phone)|out of)
        """)
    private static let ofErrands = Concept(
        "a doctor, a cast or an office",
        "(doctor|doctors|surgeon|hospital|therapist|pt|insurance|boot|cast|knee|pain|job) (will|does|did|would|do) not let;covid;quarantine;front desk;airport;embassy;until i finish"
    )
    private static let starved = Concept(
        "kept without food or care",
        """
        (nobody|no one|noone|they|who|staff|aide|caregiver|brother|sister|son|daughter|parents|mom|dad) (do|does|did|will|would) not (feed|bathe|wash) (me|us|him|her|(my|our|the) (mom|mother|dad|father|grandma|grandpa|kids|baby|brother|sister|child));(nobody|no one|noone) (feeds|fed|bathes|changes|washes) (me|us|him|her|(my|our|the) (mom|mother|dad|father|grandma|grandpa|kids|baby));\
        (he|she|they|husband|wife|parents|dad|mom|brother|sister|son|daughter) (will|would|does|do|did) not (take|let) (me|him|her|the [sick] child|the baby|my (mom|mother|dad|father)) [go] to (a|the) (doctor|hospital|er);(leave|leaves|left|leaving) (my|our|the|her|his|their) (baby|babies|infant|toddler|kids|children) (alone|home alone|by (itself|himself|herself|themselves)|in the [hot] car);(am|im) (six|seven|eight|nine|ten|eleven|=6|=7|=8|=9|=10|=11) and (home alone|alone|by myself);(baby|toddler|kids|children) (is|are) home alone
        """)
    private static let ofPets = Concept(
        "a pet, a fast, a sitter",
        "(the|my|our) (dog|cat|fish|plant|plants|chickens|printer|meter);before surgery;fasting;with (grandma|my mom|a sitter|the babysitter)"
    )

    static let all = [
        SafetyRule(
            "somebody strikes somebody", .crisis, flag: .abuse, [strikes], unless: ofGames,
            examples: [
                "my parents beat me", "the babysitter hit my toddler", "my brother hits our mother",
                "i'm being hit at home",
            ],
            counterexamples: [
                "my son beat me at chess", "my partner hit me with a pickleball",
                "dad hit me when i was little, long ago",
            ]),
        SafetyRule(
            "violence by its name", .crisis, flag: .abuse, [named], unless: ofWork,
            examples: [
                "i'm in an abusive relationship", "i was molested", "i'm being stalked", "getting death threats",
            ],
            counterexamples: ["i was assaulted by mosquitoes", "i watched a show about a violent father"]),
        SafetyRule(
            "touched against one's will", .crisis, flag: .abuse, [touches], unless: ofCare,
            examples: ["someone touched my daughter", "coworker keeps touching me", "my landlord wants sex for rent"],
            counterexamples: ["the nurse touched me gently", "his story touched me deeply"]),
        SafetyRule(
            "threatened or watched", .crisis, flag: .abuse, [threatens], unless: ofJokes, canBePast: false,
            examples: [
                "somebody threatened to kill me", "afraid my husband will kill me", "someone is watching my house",
            ],
            counterexamples: ["my husband threatens to cook dinner himself", "my boss threatened to fire me"]),
        SafetyRule(
            "held, or made to work", .crisis, flag: .abuse, [held], unless: ofErrands, canBePast: false,
            examples: ["they are holding me here", "they are making me work without pay", "my boss took my passport"],
            counterexamples: ["the front desk has my papers", "the doctor won't let me leave the house"]),
        SafetyRule(
            "kept without food or care", .crisis, flag: .abuse, [starved], unless: ofPets,
            examples: ["nobody feeds me here", "my brother won't feed our dad", "i'm 9 and home alone for two days"],
            counterexamples: ["nobody feeds the cat", "i left the kids with grandma"]),
    ]
}
