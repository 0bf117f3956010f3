/// Contractions and texting written out: `can't`, `cant`, `u`, `tmrw`.
enum Shorthand {
    /// The words a folded word stands for; nil for most, which stand for themselves.
    ///
    /// - Parameter apostrophe: how many folded bytes stood before the last typed apostrophe, if there was one. Where the
    ///   bare letters are a word of their own (`well`, `ill`, `were`), only the apostrophe tells.
    static func expand(_ word: String, apostrophe: Int?) -> [String]? {
        if let written = always[word] { return written }
        guard let apostrophe, apostrophe > 0 else { return nil }
        let bytes = word.utf8
        let cut = bytes.index(bytes.startIndex, offsetBy: apostrophe)
        let (head, tail) = (String(word[..<cut]), String(word[cut...]))
        if tail == "t", head.hasSuffix("n"), bytes.count > 2 { return [String(head.dropLast()), "not"] }
        if tail == "s" { return isWords.contains(head) ? [head, "is"] : [head] }
        return endings[tail].map { [head, $0] }
    }

    private static let endings = ["ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am"]

    /// Words after which ’s is a verb; after any other it marks the owner and is dropped.
    private static let isWords: Set<String> = [
        "what", "whats", "where", "who", "when", "how", "why", "that", "there", "here", "it", "he", "she", "this",
        "everything", "something", "nothing", "everyone", "someone",
    ]

    private static let always: [String: [String]] = {
        var table: [String: [String]] = [:]
        for pair in pairs.split(separator: ";") {
            let sides = pair.split(separator: "=").map { $0.split(separator: " ").map(String.init) }
            for short in sides[0] { table[short] = sides[1] }
        }
        return table
    }()

    private static let pairs = """
        nvr=never;nevr=never;cant=can not;cannot=can not;wont=will not;dont=do not;doesnt=does not;didnt=did not;isnt=is not;arent=are not;\
        wasnt=was not;werent=were not;havent=have not;hasnt=has not;hadnt=had not;couldnt=could not;wouldnt=would not;\
        shouldnt=should not;aint=is not;mustnt=must not;im=i am;ive=i have;youre=you are;youve=you have;youll=you will;\
        theyre=they are;theyve=they have;weve=we have;whats=what is;wheres=where is;whos=who is;whens=when is;\
        hows=how is;whys=why is;thats=that is;theres=there is;heres=here is;hes=he is;shes=she is;itll=it will;\
        u=you;r=are;ur=your;wht wat=what;wanna=want to;gonna=going to;outta=out of;gotta=got to;gimme=give me;lemme=let me;\
        dunno=do not know;shud shld shoud=should;wud wld=would;cud cld=could;wrk=work;wrks=works;wrking=working;b4=before;pls plz=please;thx thanx tnx ty=thanks;appt appts apt=appointment;tmrw tmr tmw tomorow=tomorrow;\
        tdy=today;nxt=next;tonite=tonight;bc cuz coz=because;abt=about;btw=by the way;idk=i do not know;rn=right now;\
        ppl=people;msg=message;info=information;q=que;xq pq=porque;tmb tb=tambien;yamo=llamo
        """
}
