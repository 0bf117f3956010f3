import Language
import Slots

extension Line {
    /// Whether it refuses to give what was asked for, or says that there is none.
    var refuses: Bool { Self.refusals.areSaid(in: self) }

    /// Whether it says that there is nothing to give.
    var lacks: Bool {
        words.contains {
            $0.word.isOne(
                of: """
                    have has own use check lost broken broke remember none without instead email only tengo tiene uso usa reviso \
                    recuerdo acuerdo perdi sin correo
                    """)
        }
    }

    /// `but don't save my number`: what no yes to being kept can stand beside.
    var forbidsKeeping: Bool {
        words.contains { $0.word.isOne(of: "not no never sin") }
            && words.contains { $0.word.isOne(of: Self.keeping) }
    }

    /// `no, I don't want my name saved`: a no to being kept, whatever it begins with.
    var refusesKeeping: Bool { words.first?.word.isOne(of: "no nope nah") == true && forbidsKeeping && !asks }

    private static let keeping: StaticString = """
        keep keeping kept save saving saved store storing stored share sharing shared record recorded written guardar \
        guarden guarde guardes guardado guardada guardados compartir compartan
        """

    /// Whether a line that says no refuses what is asked, and no other thing: `no`, `no thanks, I'd rather call`; not
    /// `no wait`, `no, you spelled my name wrong`, `i don't want texts`, `I have no insurance`.
    var refusesPlainly: Bool {
        if Choices.bareYesNo(self) != nil { return true }
        return Self.plainRefusals.places(in: self).contains { place in
            let isWish = words[place.upperBound - 1].word.isOne(of: "want quiero")
            return !isWish || isAsked(words[place.upperBound...].prefix { $0.clause == words[place.lowerBound].clause })
        } || isShortNo
    }

    /// Whether what is not wanted is what was asked: `this`, `to be contacted`, `to do that`; no texts, no long wait.
    private func isAsked(_ object: ArraySlice<Token>) -> Bool {
        guard let first = object.first?.word else { return true }
        if first.isOne(of: Self.asked) { return true }
        let isContact = object.contains {
            $0.word.isOne(of: "contacted contact called keep kept saved contacten llamen guarden")
        }
        if isContact { return !object.contains { $0.word.isOne(of: "at before after until en antes despues hasta") } }
        guard first == "to" else { return false }
        return object.dropFirst().first.map {
            $0.word.isOne(of: "do continue proceed give agree send go share anymore")
        } ?? true
    }

    private static let asked: StaticString = """
        it this that you them anyone anybody anything my any nada eso esto que mis me people strangers records dar
        """

    /// `nope not doing that`, and nothing else in it.
    private var isShortNo: Bool {
        words.first?.word.isOne(of: "no nope nah nel") == true && words.count <= Self.shortNo && !hasQuestionMark
            && !Self.elses.areSaid(in: self)
            && !words.contains { $0.word.isOne(of: Self.ofElse) || DateWords.weekday($0.word) != nil }
    }

    /// In words, contractions taken apart.
    private static let shortNo = 4

    private static let plainRefusals = Phrases(
        """
        not think so;not give permission;not give consent;not give my;would rather not;rather call;rather come;prefer not;
        prefer to call;just come in;come in person;not feel comfortable;not comfortable;prefiero ir;en persona;no quiero dar;no creo;
        no estoy comoda;no estoy comodo;no me siento comoda;no me siento comodo;
        do not want;not want;does not want;do not agree;not agree;do not consent;does not consent;does not agree;no thanks;
        no thank you;no way;no gracias;no quiero;no acepto;no estoy de acuerdo;will wait;leave me alone;do not trust;
        will call instead;changed my mind;do not call;do not contact;please delete;delete everything
        """)
    private static let elses = Phrases(
        """
        hold on;tell me;who reads;call me after;at work;leave it call;that is fine;go ahead;have a question;not right;
        not understand;no entiendo;una pregunta;claro que si
        """)
    private static let ofElse: StaticString =
        "wait wrong misspelled spelled ago espera espere equivocado adelante digame dime yes questions question but pero si insurance tengo hay"

    /// `never mind, send it`: what was to be changed is not.
    var leavesAsIs: Bool {
        Self.letBe.contains { phrase in
            plain.hasPrefix(phrase + " ")
                && Choices.sending(Line(String(plain.dropFirst(phrase.utf8.count + 1)))) == true
        }
    }

    private static let letBe = [
        "never mind", "nevermind", "no never mind", "ok never mind", "forget it", "no forget it", "olvidelo",
        "no olvidelo", "no importa",
    ]

    /// `not yet`, `nah it's fine`: no clear no, and no yes.
    var hesitates: Bool {
        [
            "not yet", "not now", "not at all", "nah it is fine", "no it is fine", "no that is fine", "in a minute",
            "in a moment", "later",
            "todavia no", "ahorita no", "aun no", "al rato", "no importa", "no me importa", "pues no se", "no se",
        ].contains(plain)
    }

    /// `no. call me after 4`, `no guarden nada y no me llamen después de las 5`: a no, whatever hours stand behind it.
    var refusesAll: Bool {
        let isBare = tokens.first?.word == "no" && tokens.dropFirst().first?.word.isOne(of: ", .") == true
        return !Notes.callHours(self).isEmpty && (isBare || forbidsKeeping) && !asks && !Choices.startsWithYes(self)
    }

    private static let refusals = Phrases(
        """
        rather not;prefer not;prefer to not;not comfortable;none of your business;not your business;not giving;
        not going to give;not gonna give;will not give;do not give out;do not give my;do not want to give;
        do not want to share;do not want to say;do not want to tell;do not feel like;do not hand my;do not hand out;
        not handing;not telling you;not going to tell;will not tell;not sharing;will not share;do not wanna;
        that is private;it is private;is private;is personal;keep that to myself;no way i am;do not have a phone;
        do not have a cell;do not have any phone;do not own a phone;have no phone;no phone;do not have an email;
        do not have email;do not have any email;have no email;no email;do not use email;do not do email;no e mail;
        not got one;not got an email;said skip;skip the email;skip the phone;do not have one;do not have that;
        have one i check;does not have an email;does not have email;does not have one;does not have a phone;
        has no email;has no phone;does not use email;no tiene correo;no tiene email;no tiene telefono;
        no tiene celular;no tiene;no usa correo;no uso eso;no tengo eso;no tengo de eso;sin correo;sin email;asi dejelo;dejelo asi;nel;nop;nel pastel;no manejo eso;no manejo correo;do not check;do not remember it;no lo tengo;no lo reviso;
        no me acuerdo;no recuerdo;without my name;stay anonymous;remain anonymous;anonymous;why should i tell;
        why would i tell;not saying;do not trust;i refuse;prefiero no;no quiero dar;no quiero decir;no le doy;
        no doy mi;no se lo doy;no te lo doy;no voy a dar;no tengo telefono;no tengo celular;no tengo correo;
        no tengo email;es privado;no es asunto suyo;no le importa;no uso correo;anonimo;anonima
        """)
}
