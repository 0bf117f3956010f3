/// An eye burned by something caustic, and an asthma that its medicine no longer stops.
enum SuddenHarmRules {
    private static let caustic = Concept(
        "something caustic",
        """
        chemical;chemicals;bleach;chlorine;acid;lye;ammonia;drano;drain cleaner;oven cleaner;cleaner;muriatic;cement;concrete dust;quicklime;pool (stuff|shock|tablets);battery fluid;superglue;super glue;paint thinner;solvent;lighter fluid
        """, es: "quimico;quimicos;cloro;acido;sosa;amoniaco;limpiador;cemento;cal viva;thinner;pegamento")
    private static let inEye = Concept(
        "in the eye", "(in|into|on) .. (eye|eyes|eyeball);(eye|eyes) .. (burn|burns|burning|white|fog|foggy|blurry)",
        es: "(en|a) .. (ojo|ojos);(ojo|ojos) .. (arden|arde|ardiendo|queman|quema|blanco|borroso)")
    private static let inhaler = Concept(
        "medicine for the breath",
        "inhaler;inhalers;puffer;nebulizer;albuterol;breathing treatment;breathing treatments",
        es: "inhalador;nebulizador;salbutamol;albuterol;nebulizaciones")
    private static let notEnough = Concept(
        "that does not help",
        """
        (barely|hardly|can not) .. (finish|get out|complete|say|talk|speak|breathe|walk);not (helping|working|doing|touching);does not (help|work|do);stopped working;(times|puffs) .. (hour|morning|tonight|today);every (hour|few minutes|ten minutes|twenty minutes);still (wheezing|tight|gasping);will not stop wheezing;(ran out|is empty|empty) .. (wheezing|tight|breathe|breath)
        """,
        es: """
            no (funciona|ayuda|sirve|puedo|puede|me hace|le hace|se me quita|se le quita);ya no (me|le) hace;cada (hora|rato|diez minutos);(se acabo|vacio) .. (respirar|aire|pecho);veces en una hora
            """)

    static let all = [
        SafetyRule(
            "something caustic in the eye", .emergency, [caustic, inEye], scope: .message,
            examples: ["pool chemicals splashed in my eyes", "le cayó cloro en los ojos"],
            counterexamples: ["i work with chemicals and my back hurts"]),
        SafetyRule(
            "an inhaler that does not help", .emergency, [inhaler, notEnough], scope: .message,
            examples: [
                "used my inhaler six times this hour and can barely finish a sentence",
                "el inhalador ya no le hace y no puede hablar",
            ],
            counterexamples: ["i have an inhaler for exercise", "do i bring my inhaler"]),
    ]
}
