import Language
import Slots

/// What the visit is for, with whom, and whether it is the first.
extension FieldReader {
    var clinician: Answer {
        if let reading = Choices.clinician(line, isAsked: true) {
            return .value(.clinician(reading.value), reading.range)
        }
        // The question ends in "or is either fine?".
        // `bueno 7` mends the pain that was asked for before.
        return Choices.yesNo(line) == true && line.words.count <= Self.shortYes
            && !line.words.contains { $0.kind == .number }
            ? .value(.clinician(.any), whole) : .none
    }

    /// `no insurance`, `no, the number is 619 555 0143`: a no to nothing that was asked.
    private var isAboutElse: Bool {
        !Phones.read(line).isEmpty || !Emails.read(line).isEmpty
            || line.words.first?.word == "right" && BodyAreaReader.read(line) != nil
            // `no sé`, `not sure`
            || zip(line.words, line.words.dropFirst()).contains {
                $0.word == "no" && $1.word.isOne(of: "se idea quiero me recuerdo lo")
                    || $0.word == "not" && $1.word == "sure"
            }
            || line.words.contains {
                $0.word.isOne(
                    of:
                        "gmail hotmail yahoo outlook icloud insurance insured medicare seguro aseguranza medical dob birthday email phone correo calls llamadas"
                )
            }
    }

    static let shortYes = 4

    var visit: Answer {
        if let reading = Visits.read(line, isAsked: true) { return .value(.visit(reading.value), reading.range) }
        // The question is "have you been to the clinic before": a bare yes or no is an answer to its first half.
        guard let said = Choices.yesNo(line), let first = line.tokens.first, !isAboutElse else { return .none }
        let saysMore = !Whens.ofVisit(line, today: today).isEmpty || Choices.clinician(line, isAsked: false) != nil
        // `nah wednesdays`, `no mckay` answer something else; `no, wednesdays` answers both.
        // `yes in 2019 with Dr. McKay` tells when and with whom.
        let tellsHow =
            said && line.words.dropFirst().first?.word.isOne(of: "with w con in en back") == true
            && (Choices.clinician(line, isAsked: false).map { $0.value != .any } ?? false)
        if saysMore, !tellsHow, line.tokens.dropFirst().first?.kind != .mark { return .none }
        return .value(.visit(said ? .returning : .new), saysMore ? first.range : whole)
    }

    /// The longest reason that is kept, in UTF-8 bytes.
    static let longestReason = 500

    var reason: Answer {
        let text = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.words.contains(where: { $0.word.utf8.count > 1 }), Choices.yesNo(line) == nil || line.words.count > 2
        else { return .none }
        if isAboutDesk { return .none }
        if text.utf8.count <= Self.longestReason { return .value(.reason(text), whole) }
        // Of a long story the part that names the complaint is kept.
        guard let part = line.complaint(area: BodyAreaReader.read(line)?.range, besides: []),
            part.utf8.count <= Self.longestReason
        else { return .problem(.invalid) }
        return .value(.reason(part), whole)
    }

    /// `you're about as useful as a broken toaster`: what is said of the desk is no reason to come.
    private var isAboutDesk: Bool {
        let words = line.words.filter { !$0.word.isOne(of: "wow ok lol well god man dude") }.map(\.word)
        guard let first = words.first, first.isOne(of: "you ur youre this usted ustedes") else { return false }
        let verb = words.dropFirst().first ?? ""
        return (first.isOne(of: "ur youre") || verb.isOne(of: "are suck is thing bot es son"))
            && !words.contains { Line.complaints.contains($0) } && BodyAreaReader.read(line) == nil
            && words.contains {
                $0.isOne(
                    of: """
                        useless useful dumb stupid worthless annoying bot robot machine computer joke terrible awful suck sucks worst \
                        pathetic ridiculous idiot moron slow broken garbage trash inutil tonto tonta pendejo basura
                        """)
            }
    }

    /// `back` alone, where a part of the body was asked for.
    var bareBack: Answer {
        line.plain == "back" ? .value(.bodyArea(BodyAreas(areas: ["back"])), whole) : .none
    }
}
