import Knowledge
import Language

/// A line that steers the talk instead of asking something.
enum Command: Equatable {
    case help, topics, book, contact, back, skip, skipAll, review, startOver, quit, cancel, goOn, pause, again, why
    case language(LanguageCode)
    case change(BookingField)
    /// A line of the review with its new words: `change the name to Joseph Miller`.
    case changeTo(BookingField, String)
    /// A line of the review that no field stands behind, with its new words where they were said.
    case changeAside(Aside, String?)
    /// A line of the review that is to go: `remove my question`.
    case clearAside(Aside)
    /// A field whose value is to go: `take out my email`.
    case clear(BookingField)

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
        // `skip email`, `omitir correo`
        let object = words.dropFirst().map(String.init).filter { !$0.isOne(of: "the my el la los las") }
        if let verb = words.first, String(verb).isOne(of: "skip omitir saltar"),
            Self.field(named: object.joined(separator: " ")) != nil
        {
            self = .skip
            return
        }
        if let field = Self.changedField(plain) ?? Self.fieldToReturnTo(line) {
            self = .change(field)
        } else if let aside = Self.changedName(plain).flatMap(Aside.init(named:)) {
            self = .changeAside(aside, nil)
        } else if let aside = Self.droppedAside(line) {
            self = .clearAside(aside)
        } else if let field = Self.droppedField(line) {
            self = .clear(field)
        } else if let language = Self.wishedLanguage(line) {
            self = .language(language)
        } else if line.dropsRequest {
            self = .cancel
        } else if Self.pauses(line) {
            self = .pause
        } else if Self.asksWhy(line) {
            self = .why
        } else {
            return nil
        }
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

    /// Whether a whole line is a command's word in Spanish and in no other language: `cita`.
    static func isSpanish(_ line: Line) -> Bool { spanishWords.contains(line.plain) }

    private static let spanishWords: Set<String> = Set(
        words(.spanish).map { Line($0).plain }.filter { !words(.english).contains($0) })

    private static let polite: Set<String> = [
        "please", "pls", "por", "favor", "ok", "okay", "just", "nah", "nope", "eh", "um", "actually", "well", "oh",
    ]

    private static let table: [String: Command] = table(
        [
            (.help, "help;ayuda;menu;?"),
            (.topics, "topics;list topics;temas"),
            (.book, "book;booking;cita"),
            (.contact, "contact;contacto"),
            (
                .back,
                "back;go back one;back one;go back one step;one back;previous question;go back a step;last question;regresa;una atras;la anterior;go back;previous;undo;atras;regresar;volver;anterior;step back"
            ),
            (
                .skip,
                "skip;skip it;skip this;skip that;skip that one;skip this one;skip this question;skip that question;pass;omitir;saltar;next;no answer;none;n a;na;do not have one;i do not have one;no tengo;ninguno;ninguna;prefer not to say;rather not say;i would rather not say;prefiero no decir;leave it blank;idk;i do not know;no idea;not sure;no se;quien sabe;paso;i will pass;not needed;not necessary;the phone is enough;phone is enough;no hace falta;no es necesario;con el telefono basta;basta con el telefono"
            ),
            (
                .skipAll,
                "skip all;skip the rest;skip everything;that is all;omitir todo;saltar todo;just send it;no more questions;finish;no quiero dar mas datos;ya mandelo;ya mandela;ya mandalo"
            ),
            (
                .review,
                "review;show me;what do you have;what do you have so far;what do you have for me;what do you have for me so far;what have you got;what have you got so far;what did you put down;what did you put down so far;what did you write down;read it back;read that back;can you read it back;can you read that back;read it back to me;read that back to me;summary;revisar;resumen;que tiene anotado;que tienes anotado;que anoto;que ha anotado;que lleva anotado"
            ),
            (.startOver, "start over;restart;reset;empezar de nuevo;comenzar de nuevo;reiniciar;new conversation"),
            (.quit, "quit;exit;bye;goodbye;good bye;salir;adios;q;bye bye"),
            (
                .cancel,
                "cancel;i want to stop;let us stop;cancel request;cancel booking;stop;cancelar;cancele;cancela;mejor no cancele;mejor no;ya no;do not book anything;let us not;abort"
            ),
            (
                .goOn,
                "continue;go on;keep going;resume;i am back;back now;i am here;ready;ya volvi;ya regrese;ya estoy;ya volvi seguimos;listo ya;seguir;continuar;siga;listo;lista"
            ),
            (
                .pause,
                "pause;hold on;hang on;hold on a second;hold on a minute;hang on a second;wait a minute;wait a second;one moment;just a moment;one second;just a second;give me a minute;give me a second;give me a moment;brb;be right back;let me check;let me look it up;let me think;pausa;un momento;espere un momento;un segundo;un minuto;dame un minuto;deme un momento;ahorita vuelvo"
            ),
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
            (.consent, "consent;permission;permiso"),
        ])

    private static func table<Value>(_ rows: [(Value, String)]) -> [String: Value] {
        var table: [String: Value] = [:]
        for (value, phrases) in rows {
            for phrase in phrases.split(separator: ";") { table[String(phrase)] = value }
        }
        return table
    }
}
