import Knowledge
import Language

/// A line that steers the talk instead of asking something.
enum Command: Equatable {
    case help, topics, book, contact, back, skip, skipAll, review, startOver, quit, cancel, goOn, again, why
    case language(LanguageCode)
    case change(BookingField)
    /// A line of the review with its new words: `change the name to Joseph Miller`.
    case changeTo(BookingField, String)

    /// The command that a whole line is, if it is one; a slash before it is as good as none.
    init?(_ line: Line) {
        let plain = line.plain
        if let command = Self.table[plain] {
            self = command
            return
        }
        let words = plain.split(separator: " ").filter { !Self.polite.contains(String($0)) }
        if words.count < plain.split(separator: " ").count, let command = Self.table[words.joined(separator: " ")] {
            self = command
            return
        }
        if let command = Self.changeWithWords(line) {
            self = command
            return
        }
        guard let field = Self.changedField(plain) else { return nil }
        self = .change(field)
    }

    private static func changeWithWords(_ line: Line) -> Command? {
        guard let to = line.words.firstIndex(where: { $0.word.isOne(of: "to a por") }), to > 1,
            to + 1 < line.words.count,
            let field = changedField(line.words[..<to].map(\.word).joined(separator: " "))
        else { return nil }
        let start = line.words[to + 1].range.lowerBound
        return .changeTo(field, line.original(start..<line.text.utf8.count))
    }

    /// `change my phone`, `fix the days`, `edit name`.
    private static func changedField(_ plain: String) -> BookingField? {
        let words = plain.split(separator: " ").map(String.init)
        guard let verb = words.first, verb.isOne(of: "change edit fix correct cambiar cambie cambia corregir corrija")
        else { return nil }
        let rest = words.dropFirst().filter { !$0.isOne(of: "my the mi el la los las please number address of de") }
        return field(named: rest.joined(separator: " "))
    }

    /// The field that a word of the review names.
    static func field(named name: String) -> BookingField? { fields[name] }

    /// The words that steer, as the prompt completes them.
    static func words(_ language: LanguageCode) -> [String] {
        language == .english
            ? [
                "help", "topics", "book", "contact", "back", "skip", "skip all", "review", "start over", "continue",
                "repeat", "language es", "quit",
            ]
            : [
                "ayuda", "temas", "cita", "contacto", "atrás", "omitir", "omitir todo", "revisar", "empezar de nuevo",
                "seguir", "repetir", "language en", "salir",
            ]
    }

    private static let polite: Set<String> = ["please", "pls", "por", "favor", "ok", "okay", "just"]

    private static let table: [String: Command] = table(
        [
            (.help, "help;ayuda;menu;?"),
            (.topics, "topics;list topics;temas"),
            (.book, "book;booking;cita"),
            (.contact, "contact;contacto"),
            (.back, "back;go back;previous;undo;atras;regresar;volver;anterior;step back"),
            (
                .skip,
                "skip;skip it;skip this;skip that;pass;omitir;saltar;next;no answer;none;n a;na;do not have one;i do not have one;no tengo;ninguno;ninguna;prefer not to say;rather not say;i would rather not say;prefiero no decir;leave it blank"
            ),
            (
                .skipAll,
                "skip all;skip the rest;skip everything;that is all;omitir todo;saltar todo;just send it;finish"
            ),
            (.review, "review;show me;what do you have;what do you have so far;summary;revisar;resumen"),
            (.startOver, "start over;restart;reset;empezar de nuevo;comenzar de nuevo;reiniciar;new conversation"),
            (.quit, "quit;exit;bye;goodbye;good bye;salir;adios;q;bye bye"),
            (
                .cancel,
                "cancel;i want to cancel;i would like to cancel;i need to cancel;quiero cancelar;i want to stop;let us stop;ya no quiero la cita;cancel it;cancel that;cancel this;cancel request;cancel booking;stop;never mind;nevermind;never mind cancel;forget it;cancelar;cancele;cancela;mejor no cancele;mejor no;olvidelo;ya no;i changed my mind;i do not want to book;i do not want to book anymore;nevermind cancel;stop booking;abort"
            ),
            (.goOn, "continue;go on;keep going;resume;seguir;continuar;siga"),
            (
                .again,
                "repeat;say that again;say again;repeat that;what did you say;pardon;come again;repetir;repita;otra vez;como dijo;perdon"
            ),
            (
                .why,
                "why;why do you need that;why do you ask;why do you need it;why do you want to know;what for;why do you need to know;what do you need that for;por que;para que;porque lo pregunta;por que lo necesitan;por que pregunta;why do you need my name;why do you need my phone;why do you need my number;why do you need my phone number;why do you need my email;why do you need my birthday;why do you need my date of birth;why do you need my dob"
            ),
            (.language(.english), "language en;english;in english;english please;ingles;en ingles"),
            (.language(.spanish), "language es;spanish;in spanish;en espanol;espanol;spanish please"),
        ])

    private static let fields: [String: BookingField] = table(
        [
            (.name, "name;nombre"), (.phone, "phone;telephone;cell;telefono;celular"),
            (.email, "email;e mail;mail;correo;correo electronico"),
            (.dateOfBirth, "date birth;dob;birthday;birth date;birthdate;fecha nacimiento;nacimiento"),
            (.newOrReturning, "visit type;new or returning;new;returning;visit;tipo paciente"),
            (.reason, "reason;motivo;razon"),
            (.bodyArea, "body area;body part;area;parte cuerpo"), (.painLevel, "pain;pain level;dolor"),
            (.onset, "began;onset;start;empezo"),
            (.clinician, "clinician;doctor;therapist;con quien"), (.days, "days;day;date;dates;dias;dia;fecha"),
            (.times, "times;time;time day;hora;horas;hora dia"), (.contactPreference, "reach by;contact;contacto por"),
            (.guardian, "guardian;parent;tutor"),
            (.consent, "consent;permiso"),
        ])

    private static func table<Value>(_ rows: [(Value, String)]) -> [String: Value] {
        var table: [String: Value] = [:]
        for (value, phrases) in rows {
            for phrase in phrases.split(separator: ";") { table[String(phrase)] = value }
        }
        return table
    }
}
