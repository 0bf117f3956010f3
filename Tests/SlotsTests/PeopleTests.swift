import Language
import Slots
import Testing

/// Who asks for whom, what a visit needs, numbers that nobody may keep, digits said anew.
@Suite struct PeopleTests {
    @Test(arguments: [
        ("i'd like to book for my mother", "child"), ("need an appointment for my husband", "spouse"),
        ("my son needs to be seen", "parent"), ("on behalf of a friend", "friend"),
        ("quiero una cita para mi hija", "parent"), ("para mi abuela por favor", "grandchild"),
        ("i'm his wife", "wife"), ("this is her daughter", "daughter"), ("soy su hijo", "son"),
        ("for my mother, i'm her son", "son"), ("I'm Ann Lee, caregiver for Albert Finch", "caregiver"),
        ("my wife asked me to set this up for her", "spouse"),
        ("can my 12 year old son come in, i want to bring my son", "parent"),
    ])
    func readsWhoAsks(text: String, relation: String) {
        #expect(Proxies.read(Line(text))?.value.relation == relation)
    }

    @Test(arguments: [
        ("my husband Juan Lara", "Juan Lara", "spouse"), ("es mi esposo juan lara", "juan lara", "spouse"),
        ("for our son, Teo Ruiz", "Teo Ruiz", "parent"),
    ])
    func readsARelationAndAName(text: String, name: String, relation: String) throws {
        let other = try #require(Proxies.introduced(Line(text)))
        #expect(other.name.value.full == name && other.proxy.value.relation == relation)
    }

    @Test(arguments: [
        "my son plays soccer", "my husband Bill pays", "mi hija Ana vive conmigo", "mi hijo necesita terapia",
        "my husband hurt his back", "my husband Juan", "my knee Juan Lara", "my son Teo Ruiz fell at school",
        "Juan Lara",
    ])
    func readsNoRelationAndName(text: String) { #expect(Proxies.introduced(Line(text)) == nil) }

    @Test(arguments: [
        "i need an appointment for me and my husband", "we both need to come in", "can you book both of us",
        "my two kids need pt", "para mí y mi esposa", "es para los dos", "both my sons play soccer and got hurt",
    ])
    func hearsOfTwo(text: String) { #expect(Proxies.namesTwo(Line(text))) }

    @Test(arguments: [
        "both my knees hurt", "los dos hombros", "me duelen los dos", "me and my bad back", "i have two kids",
        "my husband and i love hiking", "my two knees", "for me, my husband made me call", "es para mi esposa",
        "it is for my son and me being his mom i book", "I have to pick up my two kids at 3",
        "my two kids are with me in the mornings", "both of us like Dr. McKay", "we both need a ride",
    ])
    func hearsOfOne(text: String) { #expect(!Proxies.namesTwo(Line(text))) }

    /// Numbers of Baja California, as they are typed there.
    @Test(arguments: [
        ("664 623 4567", "+526646234567"), ("664 155 2233 es de tijuana", "+526641552233"),
        ("52 1 664 155 2233", "+526641552233"), ("044 664 155 2233", "+526641552233"), ("646 555 0142", "+16465550142"),
        ("646 275 0142 es de Ensenada", "+526462750142"),
        ("619 664 1552", "+16196641552"),
    ])
    func readsNumbersFromAcrossTheBorder(text: String, e164: String) {
        #expect(Phones.answer(Line(text)).map(\.value.e164) == [e164])
    }

    @Test(arguments: [
        ("José Luis Robles Aguilar", "Robles Aguilar"), ("Luis Hernández García", "Hernández García"),
        ("Juan Carlos Pérez", "Pérez"), ("Christopher Alexander Montgomery", "Montgomery"),
        ("Ana María de la Cruz", "de la Cruz"), ("María José Peña", "Peña"), ("Luis Garcia", "Garcia"),
    ])
    func readsFamilyNames(text: String, family: String) {
        #expect(Names.answer(Line(text))?.value.family == family)
    }

    @Test(arguments: [
        "my wife told me about you", "my wife asked me to book", "my husband will drive me",
        "my mother had the same operation",
        "i have a friend who goes there", "the pain is for my doctor to explain", "my knee hurts",
    ])
    func readsNobodyElse(text: String) {
        #expect(Proxies.read(Line(text)) == nil)
    }

    @Test(arguments: [
        ("she only speaks Spanish", [VisitNeed.spanish]), ("please call her in spanish", [.spanish]),
        ("no habla inglés, nomás español", [.spanish]), ("do you speak spanish", []), ("my spanish teacher", []),
        ("i need an interpreter", [.interpreter]), ("asl interpreter pls", [.interpreter]),
        ("she doesn't speak English, only Vietnamese", [.interpreter]),
        ("she only speaks Tagalog and no english", [.interpreter]),
        ("he uses a wheelchair", [.wheelchair]), ("voy en silla de ruedas", [.wheelchair]),
        ("wheelchair user and needs a translator", [.wheelchair, .interpreter]),
        ("do you have an interpreter", []), ("is it wheelchair accessible", []), ("i don't need an interpreter", []),
        ("i was in a wheelchair last year", []),
    ])
    func readsNeeds(text: String, needs: [VisitNeed]) {
        #expect(Needs.read(Line(text)) == needs)
    }

    @Test(
        arguments: [
            ("please don't leave a voicemail", false), ("no voicemails", false),
            ("do not leave me any messages", false),
            ("no deje mensaje de voz", false), ("you can leave a voicemail", true), ("ok to leave a message", true),
            ("text message please", nil), ("my knee hurts", nil), ("can i leave a message for the doctor?", nil),
        ] as [(String, Bool?)])
    func readsWhetherAMessageMayBeLeft(text: String, allowed: Bool?) {
        #expect(Needs.voicemail(Line(text)) == allowed)
    }

    @Test(arguments: [
        ("my card is 4111 1111 1111 1111", "my card is "), ("4111-1111-1111-1111 exp 04/29", " exp 04/29"),
        ("ssn 123-45-6789 ok", "ssn  ok"), ("social security 123456789", "social security "),
        ("378282246310005", ""), ("123-45-6789", ""),
    ])
    func takesSecretNumbersOut(text: String, rest: String) {
        #expect(SecretNumbers.removed(from: Line(text))?.text == rest)
    }

    @Test(arguments: [
        "619-555-0142", "my number is 1 619 555 0142 ext 1234", "born 04-12-1968", "9 12 2026", "4111 1111 1111 1112",
        "claim 123456789", "my member id is 4155550142123", "pain 7/10",
    ])
    func leavesOtherNumbers(text: String) {
        #expect(SecretNumbers.removed(from: Line(text)) == nil)
    }

    @Test(
        arguments: [
            ("the last digit is 3", "+16195550143"), ("the last digit is 3, not 2", "+16195550143"),
            ("it ends in 0199", "+16195550199"), ("last four are 0199", "+16195550199"),
            ("last four 0199", "+16195550199"),
            ("area code is 858", "+18585550142"), ("the area code should be 858", "+18585550142"),
            ("el ultimo numero es 3", "+16195550143"), ("termina en 0199", "+16195550199"),
            ("the last digit is 2", nil), ("the last thing is 3 weeks ago", nil), ("area code is 123", nil),
        ] as [(String, String?)])
    func mendsDigits(text: String, e164: String?) {
        #expect(Phones.corrected(PhoneNumber(e164: "+16195550142"), by: Line(text))?.value.e164 == e164)
    }

    @Test(arguments: [
        ("Katherine", false, "Katherine Bell"), ("Smyth", true, "Catherine Smyth"), ("Bel", false, "Catherine Bel"),
        ("Maria Lopez", false, "Maria Lopez"),
    ])
    func mendsAName(part: String, isFamily: Bool, full: String) {
        let old = PersonName(full: "Catherine Bell", given: "Catherine", family: "Bell")
        let words = part.split(separator: " ").map(String.init)
        let new =
            words.count == 1 ? PersonName(full: part) : PersonName(full: part, given: words[0], family: words[1])
        #expect(old.mended(by: new, isFamily: isFamily).full == full)
    }

    @Test(
        arguments: [
            ("Monica Estes, 619-555-0145, neck pain", "Monica Estes"),
            ("back pain, dan whitlock, 6195550149", "dan whitlock"),
            ("6195550104 / priya raman / neck", "priya raman"),
            ("lower back appt. Sheila Dorn 6195550178", "Sheila Dorn"),
            ("torn meniscus, 6195550178", nil), ("left knee, friday morning", nil),
        ] as [(String, String?)])
    func findsANameInAList(text: String, name: String?) {
        #expect(Names.listed(Line(text))?.value.full == name)
    }

    @Test(
        arguments: [
            ("i'm his wife Ann Baker", "Ann Baker"), ("my name is Ann", "Ann"),
            ("this is her daughter, Jo Sato", "Jo Sato"),
            ("i am in pain", nil), ("this is for my mother", nil),
        ] as [(String, String?)])
    func tellsTheSpeakersName(text: String, name: String?) {
        #expect(Names.speaker(Line(text))?.value.full == name)
    }
}
