/// What an instrument at home shows, far from what a body can do with.
enum MeasuredRules {
    private static let lowOxygen = Concept(
        "oxygen measured far too low",
        """
        (oxygen|o2|spo2|=sats|saturation|pulse ox|oximeter) [level|levels] (is|was|at|of|says|reads|reading|dropped to|down to|went to) [at] (manynumber|80|81|82|83|84|85|86|87|88);\
        (oxygen|o2|spo2|=sats|saturation|pulse ox|oximeter|finger (clip|thing|thingy|monitor|reader)) .. .. (says|reads|reading|shows|dropped to|down to) (manynumber|80|81|82|83|84|85|86|87|88)
        """,
        es:
            "(oxigeno|oxigenacion|saturacion|oximetro) .. (marca|dice|en|bajo a|esta en|trae) (manynumber|80|81|82|83|84|85|86|87|88)"
    )
    private static let lungsKnown = Concept(
        "known so, or of a machine",
        "copd;always;normal for (me|him|her);concentrator;liters;tank;altitude;feet;percent of my visits",
        es: "epoc;siempre;normal (para|en) (mi|el|ella);concentrador;litros;tanque")
    private static let lowOver = Concept(
        "both numbers of a pressure, far too low", "(manynumber|80|82|84) (over|slash) manynumber",
        es: "(manynumber|80|82) sobre manynumber;presion .. (en|de) (manynumber|80)")
    private static let ill = Concept(
        "and a body that is ill",
        "fever;(103|102|104);chills;shaking;shivering;clammy;confused;faint;fainting;pass out;passing out;passed out;bleeding;gray;red hot",
        es:
            "fiebre;calentura;tiemblo;tiembla;temblando;escalofrios;sudando;confundido;confundida;desmayo;desmayando;desmaya;sangrando;helada;helado;palida;palido"
    )
    private static let usual = Concept(
        "as ever, or long ago", "always;years ago;normal for (me|him|her);usually;every day",
        es: "siempre;hace años;normal en (mi|el|ella)")

    static let all = [
        SafetyRule(
            "oxygen far too low", .emergency, [lowOxygen], unless: lungsKnown,
            examples: [
                "oxygen thing on my finger says 82", "my mom's pulse ox reads 79", "el oxímetro marca 81",
            ],
            counterexamples: [
                "my oxygen is at 98", "mi saturación está en 97", "my sat class is at 80 main street",
                "my mom is on oxygen and is 85",
            ]),
        SafetyRule(
            "a pressure far too low, and ill", .emergency, [lowOver, ill], unless: usual, scope: .message,
            examples: [
                "new knee is red hot, i got 103 and my blood pressure is 80 over 40",
                "me hicieron la rodilla el lunes, hoy tiemblo sin parar y la presión en 80",
            ],
            counterexamples: [
                "my blood pressure is 120 over 80 and my knee hurts", "presión de 12 y me hicieron la rodilla",
            ]),
    ]
}
