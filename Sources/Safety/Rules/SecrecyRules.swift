/// What is asked in secret from somebody who is near and feared.
enum SecrecyRules {
    private static let secrecy = Concept(
        "he must not know",
        """
        do not (tell|let) (him|my (husband|boyfriend|partner|ex|dad|stepdad|son)) .. (i|know|find|see|hear);(he|my (husband|boyfriend|partner|ex|dad|stepdad)) (can not|must not|should not|better not) (know|find out|see this|hear);if he (finds out|sees this|hears);without him (knowing|finding out)
        """,
        es:
            "que (el|mi (esposo|marido|novio|papa)) no (sepa|se entere|se de cuenta);que no se entere;no le (digan|diga|digas) (a el|que|a mi (esposo|marido|novio));sin que (el|se) .. (sepa|entere);cuando el no este;a la hora que el trabaja"
    )
    private static let watched = Concept(
        "he is near, and feared",
        """
        (he|husband|boyfriend|partner|ex|dad|stepdad) is (in the (car|parking lot|other room|next room|lobby|waiting room|house)|outside|right here|home now|listening|watching|next to me);he drove me here;gets (mad|angry|violent|rough);i am (scared|afraid);shelter
        """,
        es:
            "(el|mi (esposo|marido|novio|papa)) (anda|esta) (aqui|afuera|en el carro|en la sala|oyendo|escuchando|en casa);se (enoja|pone) (feo|mucho|violento|bien);me da miedo;le tengo miedo;tengo miedo"
    )
    private static let present = Concept(
        "a surprise", "surprise;birthday;gift;present;anniversary;party;christmas;spoiler;skipped;cheated;ate",
        es: "sorpresa;regalo;cumple;cumpleanos;aniversario;fiesta;navidad")

    static let fromSomebodyFeared = SafetyRule(
        "in secret from somebody feared", .crisis, flag: .abuse, [secrecy, watched], unless: present,
        scope: .message,
        examples: [
            "please don't tell him i wrote to you, he's in the car", "que no se entere mi esposo, me da miedo",
        ],
        counterexamples: [
            "don't tell him i booked, it's a birthday surprise and he's in the car",
            "don't tell my husband i ate the cake lol",
        ])
}
