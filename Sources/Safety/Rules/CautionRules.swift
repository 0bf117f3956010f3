/// What may be something or nothing: an answer may follow, with one line of caution above it.
enum CautionRules {
    private static let deadLimb = Concept(
        "a limb feels dead",
        "(leg|arm|foot|hand) .. feels dead;feels dead;feels like jelly;(leg|legs|arm|arms) .. (jelly|noodle|noodles|rubber|lead|wood|concrete)",
        es: "pierna como muerta;pierna muerta;brazo muerto;siento muerta;siento muerto;como de trapo")
    private static let tight = Concept(
        "tight", "tight;tightness;sore;hurts;pain;aches;pulled;strained;burn",
        es: "apretado;apretada;tieso;duele;dolor;jale")
    private static let dizzy = Concept(
        "dizzy", "dizzy;dizziness;lightheaded;light headed;vertigo;woozy;spinning",
        es: "mareo;mareado;mareada;mareos;marea;vertigo")

    static let all = [
        SafetyRule("a limb feels dead", .caution, [deadLimb], examples: ["my leg feels dead"]),
        SafetyRule(
            "a chest muscle", .caution, [HeartRules.tightMuscle, tight], scope: .message,
            examples: ["my pec is tight after bench press", "my chest is tight after bench press"],
            counterexamples: ["bench press form"]),
        SafetyRule("dizzy", .caution, [dizzy], examples: ["i get dizzy when i stand up"]),
    ]
}
