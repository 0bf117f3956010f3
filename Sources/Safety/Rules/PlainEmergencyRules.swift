/// Emergencies in the plainest English that no rule of their own organ hears.
enum PlainEmergencyRules {
    private static let crash = Concept(
        "a crash just now",
        """
        (was|were|been|got|am) just in a [bad|car|motorcycle|bike] (crash|wreck|accident|collision);just (was|got|been|had) [in] a [bad|car|motorcycle|bike] (crash|wreck|accident|collision);just (crashed|wrecked|flipped|totaled) (my|the|our|his|her);\
        (car|truck|suv|van|bus|trolley) just (hit|struck|ran over) my (son|daughter|kid|child|husband|wife|mom|mother|dad|father|friend|brother|sister);(car|truck|suv|van|bus) (hit|struck|ran over) my (son|daughter|kid|child) on (his|her) (bike|scooter);(got|was|been) just (hit|run over|struck) by a (car|truck|bus|van)
        """)
    private static let ofClaims = Concept(
        "a claim or a year ago",
        "years ago;months ago;weeks ago;last (year|month|week|summer|spring|fall|winter);parked;fender;mirror;bill")
    private static let outOfPlace = Concept(
        "a joint that is out",
        """
        (dislocated|dislocatd|dislocate) .. (just now|right now|minutes ago|today|what do i do|help);just (dislocated|dislocatd) my;(shoulder|elbow|hip|knee|kneecap|knee cap|finger|thumb|ankle|wrist|jaw) is (out of (place|joint|socket|the socket)|dislocated|dislocatd|stuck open|on the side of);\
        (shoulder|elbow|hip|knee|kneecap|finger|ankle|wrist|jaw) (came|popped|slid|went|slipped) out of (the|its|place|joint) [socket|joint];(kneecap|knee cap|shoulder|hip) .. (slid|popped|came) out and [is|it] (stuck|will not|wont)
        """)
    private static let ofOld = Concept(
        "old, or only felt",
        "feels like;years;loose;history;used to;often;sometimes;in high school;keeps;back in;chiropractor")
    private static let poisoned = Concept(
        "poisoned, bitten or the wrong pills",
        """
        (been|was|got|am|is) poisoned;poisoned (need|help|please|by);(rattlesnake|rattler|snake|black widow|scorpion|copperhead) (bit|bite|bites|stung|just bit);(bitten|bit|stung) by a (rattlesnake|rattler|snake|black widow|scorpion|brown recluse);\
        took the wrong (medicine|medication|pill|pills|meds|bottle);accidentally (took|swallowed|drank) (four|five|six|manynumber|too many|double|the whole|bleach|gasoline)
        """)
    private static let ofFood = Concept(
        "food, a show, a list",
        "food poisoning last;in a (movie|show);the (movie|show);years ago;vitamin;vitamins;(medicine|medication|pill|pills) (list|box|cutter)"
    )
    private static let downNow = Concept(
        "somebody down, and what is done for it",
        """
        just (fainted|feinted|passed out|blacked out|collapsed);(fainted|passed out|collapsed) (just now|today|this morning|during|at (work|school|church|practice|the gym)|in (the|your|my));(unconcious|unconsious|unconsciouse|unconcius|unconscience);(doing|starting|started|giving|need) cpr;\
        (need|get|bring|where is) (an|the|your|a) (defibrillator|defib);no heartbeat;(heart|it) (stopped|is not) beating;(bleeding|bleed) (to death|out);(chopped|cut|sliced|sawed|tore|ripped) off (my|his|her) (finger|fingertip|thumb|hand|toe|foot|fingers)
        """)
    private static let ofCourses = Concept(
        "a course, a leaflet, a nail",
        "(cpr|first aid|lifeguard) (class|course|training|certification);certified;certification;teach;teaching;do you (do|offer|have) (cpr|first aid);years ago;months ago;passed out (flyers|cards|forms|candy|papers);(toe|finger) (nail|nails|splint|brace|tag);off my (cast|nail|nails)"
    )
    private static let labor = Concept(
        "a birth now",
        """
        (am|is|im|shes|she is|going into|went into|wife is|daughter is) in labor;the (baby|babys) is coming;(baby|babys) is coming (now|out|early|fast|right now);need to push [the] baby;(baby|head) is crowning;(just|is|giving) (had the baby at home|giving birth|birth (now|here));having contractions;giving birth (in|here|now|at)
        """)
    private static let ofWork = Concept(
        "work, or a birth gone by",
        "labor day;manual labor;labor laws;labor costs;last year;years ago;months ago;with my first;with my second;was born;due in;baby shower;with you;with me;along"
    )
    private static let young = Concept(
        "a baby of weeks",
        """
        newborn;(day|days|week|weeks|wk|wks) old;(one|two|three|1|2|3) (month|months|mo) old;(one|two|three|four|five|six|seven|eight|nine|ten|manynumber|2|3|4|5|6|7) weeks;tiny baby;infant
        """)
    private static let ofVisits = Concept(
        "a surgery, or long ago",
        "post op;after (surgery|my surgery|the surgery);weeks (pregnant|of (pt|therapy|physio|rehab));had a fever;years ago;weeks ago"
    )
    private static let shocked = Concept(
        "current, water, cold or flames",
        """
        (electrocuted|electricuted|electrocute);(touched|grabbed|hit|held) a (live|downed|hot|exposed) wire;(bit|chewed|biting|chewing) .. (power|electric|electrical|extension|lamp) (cord|wire|cable);(shocked|zapped) by (a|the) (outlet|wire|socket|power line|breaker);\
        (someone|somebody|kid|child|boy|girl|man|woman|he|she|son|daughter|baby) is drowning [in|at];(has|have|got|think) hypothermia;(badly|severely) (burnt|burned);(burns|burned|burnt) (all over|over half|over most|over a lot);on fire (and|help|now)
        """)
    private static let ofFigures = Concept(
        "a figure of speech, an ice bath",
        "drowning in (debt|emails|paperwork|homework|bills|laundry|work);ice bath;cold plunge;calories;by the (price|bill|cost);sunburn;years ago"
    )
    private static let sugar = Concept(
        "a reading of sugar", "glucose;sugar;bg;dexcom;cgm;meter", es: "azucar;glucosa;glucometro")
    private static let tooHigh = Concept(
        "far too high",
        "(400|410|420|430|440|450|460|470|480|490|500|510|520|530|540|550|560|570|580|590|600|620|650|700);(says|reads|reading|shows) hi;in the (400s|500s|600s)",
        es:
            "(400|420|430|440|450|460|470|480|490|500|510|520|530|540|550|560|570|580|590|600|620|650|700);(marca|dice|sale) hi"
    )
    private static let ofFoodLabels = Concept(
        "a label or a dose",
        "calories;grams;=mg;low carb;recipe;sugar free",
        es: "calorias;gramos;=mg;receta;pesos")
    private static let below = Concept(
        "no feeling or no water below",
        """
        (no|not any|do not have any|lost|losing|have no) feeling (down there|down below|between my legs|in my (privates|groin|crotch|genitals|saddle|private area));(not been able to|have not been able to|unable to|can not|not able to) (pass urine|pee|urinate|pass water) (all day|since|in|for|and);(should|do|can) (i|we) move (him|her|them) (neck|back);\
        am paralyzed (help|suddenly|all of a sudden);suddenly paralyzed
        """)
    private static let ofOldPalsy = Concept(
        "a palsy of old",
        "years;wheelchair;quadriplegic;paraplegic;prostate;epidural;dentist;since (the|my) (surgery|stroke|accident|birth|prostate)"
    )

    static let all = [
        SafetyRule(
            "a crash just now", .emergency, [crash], unless: ofClaims,
            examples: ["i was just in a car accident", "a car hit my son on his bike"],
            counterexamples: ["i was in a car accident last year", "a truck hit my parked car"]),
        SafetyRule(
            "a joint that is out", .emergency, [outOfPlace], unless: ofOld,
            examples: [
                "i dislocated my shoulder just now what do i do", "his elbow is out of place", "my jaw is stuck open",
            ],
            counterexamples: ["my shoulder is dislocated often", "it feels like my hip is out of place"]),
        SafetyRule(
            "poisoned or bitten", .emergency, [poisoned], unless: ofFood,
            examples: ["i think i've been poisoned", "bitten by a rattlesnake", "i took the wrong medicine"],
            counterexamples: ["we saw a rattlesnake bite in a movie"]),
        SafetyRule(
            "somebody down", .emergency, [downNow], unless: ofCourses,
            examples: ["i just fainted", "he's unconcious", "doing cpr on my dad", "chopped off my fingertip"],
            counterexamples: ["do you teach doing cpr in class"]),
        SafetyRule(
            "a birth now", .emergency, [labor], unless: ofWork,
            examples: ["im in labor", "the baby is coming", "she is in labor in your waiting room"],
            counterexamples: ["are you open on labor day", "i have to push the stroller"]),
        SafetyRule(
            "a baby of weeks with fever", .emergency, [young, Meanings.fever], unless: ofVisits, scope: .nearby,
            examples: ["my 2 month old has a fever", "tiny baby, five weeks, has fever what do i do"],
            counterexamples: ["two weeks after surgery no fever", "my 6 year old has a fever"]),
        SafetyRule(
            "current, water, cold or flames", .emergency, [shocked], unless: ofFigures,
            examples: ["i got electricuted", "he touched a live wire", "someone is drowning in the therapy pool"],
            counterexamples: ["she is drowning in paperwork", "shocked by the bill"]),
        SafetyRule(
            "sugar far too high", .emergency, [sugar, tooHigh], unless: ofFoodLabels,
            examples: ["my glucose meter just says HI", "tengo el azúcar en 500"],
            counterexamples: ["is 500 mg of that sugar free", "my sugar is 110"]),
        SafetyRule(
            "no feeling or no water below", .emergency, [below], unless: ofOldPalsy,
            examples: ["i dont have any feeling down there", "i haven't been able to pass urine all day"],
            counterexamples: ["paralyzed since 2010", "i can't pee since the prostate surgery without pain"]),
    ]
}
