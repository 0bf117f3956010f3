/// What an instrument at home shows, far from what a body can do with.
enum MeasuredRules {
    private static let oxygen = Concept(
        "oxygen measured",
        "oxygen;o2;spo2;=sats;o2 sat;saturation;pulse ox;oximeter;finger (clip|thing|thingy|monitor|reader)",
        es: "oxigeno;oxigenacion;saturacion;oximetro;(aparato|aparatito|pinza) del dedo")
    private static let lowOxygen = Concept(
        "far too low",
        "(says|say|reads|reading|read|at|is|was|shows|showing|dropped to|down to|hit|hitting|hovering) .. (manynumber|80|81|82|83|84|85|86|87|88)",
        es:
            "(marca|dice|en|de|a|trae|tiene|bajo a|esta) .. (manynumber|80|81|82|83|84|85|86|87|88)",
    )
    private static let lungsKnown = Concept(
        "known so, or of a machine",
        "copd;always;normal for (me|him|her);concentrator;liters;tank;altitude;feet;percent of my visits",
        es: "epoc;siempre;normal (para|en) (mi|el|ella);concentrador;litros;tanque")
    private static let pressure = Concept(
        "blood pressure measured",
        "(blood pressure|bp|pressure|systolic|cuff)", es: "presion;tension arterial;baumanometro")
    private static let lowPressure = Concept(
        "a pressure that is far too low",
        "(is|at|was|reads|says|of|just|only) (manynumber|80) and (dropping|falling|dizzy|cold|shaking|gray|confused)",
        es: "(en|de|a) (manynumber|80)")
    private static let lowOver = Concept(
        "both numbers of a pressure, far too low", "(manynumber|80|82|84) (over|slash) manynumber",
        es: "(manynumber|80|82) sobre manynumber")
    private static let ill = Concept(
        "and a body that is ill",
        "fever;hot;red;surgery;operation;replacement;knee;hip;incision;(103|102|104);chills;shaking;shivering;clammy;confused;faint;fainting;pass out;passing out;passed out;bleeding;gray;cold;dizzy;weak",
        es:
            "fiebre;calentura;operaron;operacion;cirugia;hicieron;rodilla;cadera;herida;tiemblo;tiembla;temblando;escalofrios;sudando;confundido;confundida;desmayo;desmayando;desmaya;sangrando;fria;frio;palida;palido;mareado;mareada"
    )

    static let all = [
        SafetyRule(
            "oxygen far too low", .emergency, [oxygen, lowOxygen], unless: lungsKnown,
            examples: [
                "oxygen thing on my finger says 82", "my mom's pulse ox reads 79", "el oxímetro marca 81",
            ],
            counterexamples: ["my oxygen is at 98", "mi saturación está en 97", "my sat class is at 80 main street"]),
        SafetyRule(
            "a pressure far too low, and ill", .emergency, [lowOver, ill], scope: .message,
            examples: [
                "new knee is red hot, i got 103 and my blood pressure is 80 over 40",
                "trae 70 sobre 40 y está helada y pálida fría",
            ],
            counterexamples: [
                "my blood pressure is 120 over 80 and my knee hurts",
                "mi presión es de 120 sobre 80 y me duele la rodilla",
            ]),
        SafetyRule(
            "a low pressure, and ill", .emergency, [pressure, lowPressure, ill], scope: .message,
            examples: ["me hicieron la rodilla el lunes, hoy tiemblo sin parar y la presión en 80"],
            counterexamples: ["la presión en 120 y la rodilla bien"]),
    ]
}
