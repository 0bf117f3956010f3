import Knowledge
import Language
import Matching
import Slots

/// Lines inside a request that say two things: a yes and a wish, a value and a question, a refusal and more.
extension TurnBuilder {
    /// `yes but please don't leave voicemails`: a yes, and what the clinic should mind.
    mutating func agreesWithWish() -> Bool {
        guard !line.asks, Choices.startsWithYes(line), !line.forbidsKeeping, !takesYesBack,
            tellsStaff || Choices.contact(line) != nil || agreesFirst
        else { return false }
        let wasForTexts = conversation.booking?.wishesTexts == true
        echo(takeFacts(taken: nil, startsBooking: false))
        // `sí, pero por mensaje`: messages need a yes to words that have been shown.
        if !wasForTexts, conversation.booking?.wishesTexts == true {
            acts.append(Act(.booking))
            askAgain()
        } else {
            consent(true)
        }
        return true
    }

    /// `sure, after I ask my lawyer`, `yes. no wait`: a condition, a doubt or a denial of more than a way to be reached.
    private var takesYesBack: Bool {
        let words = line.without(Notes.callHours(line)).words
        return words.indices.contains { index in
            let word = words[index].word
            if word.isOne(of: "if unless first ask after nothing nada wait actually never nunca keep store stored save")
            {
                return true
            }
            if word.isOne(of: "but pero"), !tellsStaff, Choices.contact(line) == nil { return true }
            return word.isOne(of: "not no")
                && !words[(index + 1)...].prefix(4).contains {
                    $0.word.isOne(
                        of: """
                            voicemail voicemails message messages text texts email emails call calls mensaje mensajes correo correos llamadas \
                            deje dejen manden llamen tell diga digan digas avisen cuenten
                            """)
                }
        }
    }

    /// `yes you may. I said either doctor`: a yes in a sentence of its own, and facts behind it.
    private var agreesFirst: Bool {
        let parts = line.parts
        let isApart = parts.count > 1 && Choices.yesNo(parts[0]) == true
        // `sí, y mi teléfono es …`, `yes and my knee is the left one`
        let goesOn =
            Choices.startsWithYes(line)
            && line.words.dropFirst().prefix(3).contains { $0.word.isOne(of: "and y also tambien my mi") }
        return (isApart || goesOn) && Command(line) == nil
            && !Volunteered(line, today: today, taken: nil, wantsTimes: true).facts.isEmpty
    }

    /// `new. what happens at the first visit?`: one part of the line answers the field, another asks something else.
    mutating func takeWithQuestion(_ focus: BookingField) -> Bool {
        guard focus != .confirm, policy.isSure || line.hasQuestionMark, !line.corrects || line.hasQuestionMark,
            line.hasQuestionMark || answersKind != nil, let own = line.besideQuestion, Command(own) == nil,
            // `may.june@example.com` is one address, and no question.
            Emails.read(own).map(\.value) == Emails.read(line).map(\.value),
            // `saw it on your page` is no reason to come.
            focus != .reason || own.complaint(area: BodyAreaReader.read(own)?.range, besides: []) != nil
        else { return false }
        let answer = FieldReader(own, today: today, conversation: conversation).answer(focus)
        guard case .value(let value, let range) = answer else { return false }
        if line.parts.contains(where: { $0.isQuestion && Command($0) == .why }) {
            acts.append(Act(.booking))
            if let why = pack.field(focus)?.texts[.why] { reply.add(desk.part(why)) }
        } else if answersKind == .booking || answersKind == .smallTalk {
            // What it asks is about the request itself, or says hello.
            acts.append(Act(.booking))
        } else {
            decide()
            say(.backToBooking)
        }
        echo(with(own) { $0.accept(value, focus, range) })
        askNext()
        return true
    }

    /// `619 555 0120 do you text?`: a number or an address answers the field, whatever is asked beside it.
    mutating func takeBesideQuestion(_ answer: FieldReader.Answer, _ focus: BookingField) -> Bool {
        guard [.phone, .email, .dateOfBirth].contains(focus), line.asks || line.isQuestion,
            case .value(let value, let range) = answer
        else { return false }
        if policy.isSure, let kind = answersKind, kind != .booking, kind != .smallTalk {
            decide()
            say(.backToBooking)
        } else {
            acts.append(Act(.booking))
        }
        echo(accept(value, focus, range))
        askNext()
        return true
    }

    /// `i don't have the email`, where the phone was asked for.
    var refusesEmailOnly: Bool {
        line.words.contains { $0.word.isOne(of: "email emails mail correo") } && Emails.read(line).isEmpty
            && !line.words.contains { $0.kind == .number }
            && zip(line.words, line.words.dropFirst()).contains {
                $0.word.isOne(of: "not no") && $1.word.isOne(of: "have email mail tengo correo uso use got")
            }
            && !line.words.contains { $0.word.isOne(of: "phone number cell telefono numero celular call calls") }
            && conversation.booking?.values[.email] == nil
    }

    /// `skip. and don't call me at work`, `nah skip. do you take Medicare`: the field is left out, and the rest heard.
    mutating func skipFirst(_ focus: BookingField) -> Bool {
        let parts = line.parts
        guard parts.count > 1, let booking = conversation.booking, !booking.isNeeded(focus),
            booking.values[focus] == nil,
            // Who would rather not give a number hears why it is asked for.
            focus != .phone || Command(parts[0]) == .skip,
            Command(parts[0]) == .skip || parts[0].refuses && parts[0].words.count <= Self.shortRefusal,
            let start = parts[1].tokens.first, let end = line.tokens.last
        else { return false }
        let rest = Line(line.original(start.range.lowerBound..<end.range.upperBound))
        if let command = Command(rest) { return command == .why ? false : obeyInBooking(command, focus) }
        // `skip. talk to a person`
        if case .say(let pick) = policy.decision, pick.id == "human" { return false }
        say(.skipped)
        let asks = rest.isQuestion && policy.isSure && answersKind != .booking && answersKind != .smallTalk
        if asks { decide() } else { acts.append(Act(.booking)) }
        echo(with(rest) { $0.takeFacts(taken: nil, startsBooking: false) })
        askNext()
        return true
    }

    /// In words: `no email, she's 81`.
    private static let shortRefusal = 4

    /// The kind of the entry that the line's question finds.
    private var answersKind: EntryKind? {
        guard case .say(let pick) = policy.decision else { return nil }
        return desk.knowledge.entry(pick.id, in: conversation.language)?.kind
    }
}
