/// What people say for yes and no.
extension Choices {
    static let yesPhrases = phrases(
        """
        yes;yeah;yep;yup;ya;y;ye;yea;yess;ok;okay;k;kk;sure;of course;absolutely;definitely;correct;right;that is right;that is correct;looks good;
        look good;all good;good;perfect;fine;that is fine;i agree;agreed;i do;i consent;you may;you can;go ahead;please do;do it;send it;send;
        bet;seguro;hell yeah;heck yeah;heck yes;hell yes;andale;andale pues;pos si;aja;submit;confirm;confirmed;sounds good;affirmative;uh huh;mhm;mm hmm;sure thing;you bet;yessir;yes sir;yes maam;yes ma am;all set;all done;done;fine by me;fine with me;works for me;that works;that is it;that is all;yes that is it;
        granted;permission granted;consent given;i give consent;i give my consent;i give permission;i give my permission;
        you have my consent;that is acceptable;acceptable;accept;i accept;it is ok;it is okay;that is ok with me;that is okay with me;that is fine with me;ok with me;yse;book it;be my guest;that is the one;yes already;
        con gusto;con mucho gusto;le doy permiso;les doy permiso;doy permiso;doy mi permiso;tiene mi permiso;tienen mi permiso;
        doy mi consentimiento;si pueden;si puede;si senor;si senora;si senorita;exacto;exactamente;
        ahora si;good to go;we are good;im good with that;that will do;ready to send;send it off;send it in;i said yes;i already said yes;ya dije que si;que si;asi esta bien;thumbs up;roger;aye;let us do it;let us go;ship it;looks right;looks correct;quite right;you have my permission;it is right;now it is right;now its right;that is right now;it is correct;now it is correct;all correct;he says yes;she says yes;
        they say yes;certainly;by all means;why not;yes please;for sure;sounds right;that is ok;that is okay;that is everything;that is all of it;alright;all right;alrighty;yes alright;
        she says it is right;he says it is right;they say it is right;she says it is fine;he says it is fine;she says go ahead;he says go ahead;eso es todo;es correcto;dice que si;that is good;that is great;that is perfect;
        si;sip;sep;simon;orale;va;ok va;vale;sale y vale;ta bien;todo bien;todo correcto;me parece bien;como no;claro;claro que si;por supuesto;esta bien;de acuerdo;correcto;acepto;dale;sale;adelante;mandela;mandelo;envielo;enviela;perfecto;asi es;simon;ok si;bueno;pues si;si pues;enviar;mandar;enviala;envialo;si enviar;si mandar;si mandenla;si ya mandenla;si mandela;si mandelo
        """)

    /// A no to the thought that anything stands against it.
    static let noObjections = phrases(
        """
        no hay pedo;por mi no hay problema;no si esta bien;no pues si;no me opongo;no problem;no prob;no problema;no worries;no objection;no objections;no changes;no change needed;nothing else;nothing to change;
        no nothing;nope nothing;nah nothing;no that is all;no that is it;no that is everything;no that looks;no looks good;no it looks;
        no it is fine;no all good;no it is all;no it is good;no it is correct;no it is right;can not see why not;do not see why not;
        i can not see why not;i do not see why not;i do not mind;do not mind;no i do not mind;i have no problem with that;have no problem with that;
        no hay problema;ningun problema;sin problema;no hay ningun problema;no veo por que no;nada que cambiar;no hay nada que cambiar;nada mas;no nada mas;no asi esta bien;
        no esta bien;no todo bien;no tengo inconveniente;sin inconveniente;no tengo problema;no tengo ningun problema;no me molesta;no hay de otra
        """)

    /// A no to the thought that anything is to be changed, where all of it has been shown.
    static let noChanges = Set(
        phrases(
            """
            no change;no changes please;no that is right;no that is fine;no that is correct;no that is good;no go ahead;nope all good;nah all good;
            nope that is right;nope that is fine;nope go ahead;nope that is it;do not change anything;i do not want to change anything;no need to change;
            no need to change anything;nothing needs changing;no everything is right;no everything is fine;no leave it;leave it as it is;
            no cambie nada;no cambien nada;no hay cambios;sin cambios;ningun cambio;no asi dejelo;no todo esta bien;no asi esta
            """))

    static let noPhrases = phrases(
        """
        no;nope;nah;n;not now;not yet;not really;no thanks;no thank you;never;i do not agree;i do not consent;i refuse;i would rather not;i do not;
        do not;please do not;absolutely not;of course not;not ok;negative;no way;i disagree;wrong;that is wrong;not right;not correct;
        no gracias;no quiero;no acepto;no estoy de acuerdo;todavia no;mejor no;para nada;claro que no;incorrecto
        """)

    private static func phrases(_ text: String) -> [String] {
        text.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
}
