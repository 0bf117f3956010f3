import Language
import Slots

/// Whether a line takes back what was said, or says that an answer was none.
extension Line {
    /// Whether it takes back or changes something said before.
    var corrects: Bool {
        deniesFirst || deniesSide
            || Self.corrections.places(in: self).contains { place in
                // `le digo que …` tells, and `digo` takes back.
                words[place.lowerBound].word != "digo" || words[..<place.lowerBound].last?.word != "le"
            }
    }

    /// `right knee not left`, `nah the right one`, `no la derecha`; no `my knee is not right`.
    var deniesSide: Bool {
        let sides: StaticString = "left right izquierda izquierdo derecha derecho"
        let opens =
            words.count <= Self.shortSide && words.first?.word.isOne(of: "no nah nope not") == true
            && words.dropFirst().first?.word.isOne(of: "es is") != true
            && !words.dropFirst().contains { $0.word == "not" }
        let isContrast =
            Set(words.lazy.map(\.word).filter { $0.isOne(of: sides) }).count > 1
            && zip(words, words.dropFirst()).contains { $0.word.isOne(of: "not no") && $1.word.isOne(of: sides) }
        let leaves = [Side.left, .right].contains { BodyAreaReader.sideLeft(by: self, of: $0) != nil }
        return opens && BodyAreaReader.sideAlone(self) != nil || isContrast || leaves
    }

    private static let shortSide = 5

    /// `what if i can't make it Wednesday after all`: asked for a case that may come, and no wish of now.
    var supposesTrouble: Bool {
        let said = words.drop { $0.word.isOne(of: "and but so ok oh y pero oye") }.map(\.word)
        let opens = [
            ["what", "if"], ["what", "happens", "if"], ["que", "pasa", "si"], ["y", "si"], ["que", "hago", "si"],
        ]
        guard opens.contains(where: said.starts(with:)) || said.first == "si" && said.last == "que" else {
            return false
        }
        return said.contains {
            $0.isOne(of: "not no cancel miss late cancelar falto faltar tarde nunca never sick enfermo enferma")
        }
    }

    /// `not Tuesday, Wednesday`, `no, Thursday`: one thing denied and another said in its place.
    private var deniesFirst: Bool {
        guard let first = tokens.first, first.word.isOne(of: "not no"), words.count > 1 else { return false }
        // `no es la rodilla es el tobillo`
        if words[1].word == "es", words.dropFirst(3).contains(where: { $0.word.isOne(of: "es sino") }) { return true }
        return tokens.dropFirst().dropLast().contains { $0.word.isOne(of: ", ; . but") }
    }

    private static let corrections = Phrases(
        """
        what am i saying;put me down as;got married;old name;spelled;misspelled;autocorrect;el bueno es;la buena es;
        right one is;correct one is;come to think of it;me comi una letra;missed a letter;messed up my;typed;
        or no;no its;its not;its more;my mistake;oops;whoops;oh shoot;ah shoot;aw shoot;shoot its;shoot it is;i forgot;my bad;mal;ups;no espera;
        no espere;me falto;se escribe;actually;no wait;wait;sorry;i meant;i mean;instead;change;correction;wrong;
        scratch that;make that;make it;not that;rather;en realidad;perdon;mejor;quise decir;cambie;cambia;cambielo;cambiela;cambialo;cambiala;cambiar;
        me equivoque;espere;en vez de;en lugar de;correccion;jk;just kidding;kidding;mistyped;typo;wrong number;digo;
        quita el telefono;quite el telefono;quita el numero;quite el numero;quita el correo;quite el correo;borra el;borre el;
        number changed;phone changed;email changed;changed my number;changed my phone;changed my email;changed numbers;new number;new phone;
        new email;numero nuevo;nuevo numero;telefono nuevo;nuevo telefono;correo nuevo;nuevo correo;numero cambio;cambio mi numero;
        es broma;broma;should be;deberia ser;not have to be;no tiene que ser
        """)

    /// Whether it says that the last answer was not what was asked, and no more.
    package var repudiates: Bool { Self.repudiations.contains(plain) }

    private static let repudiations: Set<String> = [
        "that is not what i asked", "no that is not what i asked", "not what i asked", "that is not what i meant",
        "no that is not what i meant", "not what i meant", "that is not it", "no not that", "not that",
        "that is not my question", "that was not my question", "that does not answer my question",
        "you did not answer my question", "you misunderstood", "you misunderstood me", "wrong answer", "no wrong",
        "eso no", "no eso no", "no es eso", "eso no pregunte", "no pregunte eso", "eso no le pregunte",
        "eso no es lo que pregunte", "no es lo que pregunte", "eso no contesta mi pregunta", "no me entendio",
    ]
}
