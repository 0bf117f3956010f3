import Language
import Testing

@testable import Slots

/// Addresses whose domain looks like a slip.
@Suite struct LikelyAddressTests {
    @Test(arguments: [
        ("bob@gmial.com", "bob@gmail.com"), ("ana@hotmial.com", "ana@hotmail.com"), ("jo@gmail.con", "jo@gmail.com"),
        ("jo@yaho.com", "jo@yahoo.com"), ("li@oldtown.con", "li@oldtown.com"),
    ])
    func aSlipIsDoubted(typed: String, meant: String) { #expect(Emails.likelyMeant(typed) == meant) }

    @Test(arguments: ["bob@gmail.com", "bob@ymail.com", "jo@mail.com", "li@cox.net", "al@gmallory.com", "x@uni.edu"])
    func aSoundOneIsNot(address: String) { #expect(Emails.likelyMeant(address) == nil) }
}

@Suite struct PhoneTests {
    @Test(arguments: [
        ("619-555-0142", "+16195550142"), ("(619) 555-0142", "+16195550142"), ("619.555.0142", "+16195550142"),
        ("6195550142", "+16195550142"),
        ("+1 619 555 0142", "+16195550142"), ("1-619-555-0142", "+16195550142"),
        ("my cell is 619 555 0142 thanks", "+16195550142"),
        ("six one nine five five five oh one four two", "+16195550142"), ("i'm 45, call 6195550142", "+16195550142"),
        ("+52 1 664 123 4567", "+526641234567"), ("+52 664 123 4567", "+526641234567"),
        ("+44 7700 900397", "+447700900397"),
        ("seis uno nueve cinco cinco cinco cero uno cuatro dos", "+16195550142"),
    ])
    func reads(text: String, number: String) throws {
        let readings = Phones.read(Line(text))
        #expect(readings.map(\.value.e164) == [number])
        #expect(readings.first?.problem == nil)
    }

    @Test(arguments: [("619-555-0142 ext 12", "12"), ("619-555-0142 x4", "4"), ("619 555 0142, extension 207", "207")])
    func readsTheExtension(text: String, digits: String) {
        #expect(Phones.read(Line(text)).first?.value.extension_ == digits)
    }

    @Test(arguments: ["123-456-7890", "619-155-0142", "911-555-0142", "555-0142", "619-911-0142"])
    func flagsWhatCannotBeDialled(text: String) { #expect(Phones.read(Line(text)).first?.problem == .invalid) }

    @Test(arguments: ["11/24/2026", "7/10", "tuesday at 5:30", "4 or 5", "i am 45", "no phone", "", "2026"])
    func isSilentWithoutANumber(text: String) { #expect(Phones.read(Line(text)).isEmpty) }

    @Test(arguments: [
        ("619-555-0142 is not my number anymore", []), ("858 555 0199 doesn't look like a real number", []),
        ("619-555-0142 ya no es mi número", []),
        ("619-555-0142 isn't my number anymore, it's 858-555-0199", ["+18585550199"]),
        ("619-555-0142 is my number, not my wife's", ["+16195550142"]),
        ("619-555-0142, not a landline", ["+16195550142"]),
    ])
    func leavesADisownedNumber(text: String, numbers: [String]) {
        #expect(Phones.answer(Line(text)).map(\.value.e164) == numbers)
    }

    @Test func readsTwoNumbersApart() {
        #expect(
            Phones.read(Line("619-555-0142 or 858-555-0199")).map(\.value.e164) == ["+16195550142", "+18585550199"])
    }
}

@Suite struct EmailTests {
    @Test(arguments: [
        ("my email is jane.doe@example.com.", "jane.doe@example.com"),
        ("(Jane_Doe99@Example.COM)", "Jane_Doe99@Example.COM"),
        ("van at example dot com", "van@example.com"),
        ("maria punto lopez arroba example punto com", "maria.lopez@example.com"),
        ("jose+pt@mail.example.org, call 619-555-0142", "jose+pt@mail.example.org"),
        ("j dash b at example dot org", "j-b@example.org"),
        ("maría@example.com", "maria@example.com"), ("josé.nuñez@example.com", "jose.nunez@example.com"),
        ("“ana@example.com”", "ana@example.com"), ("mi correo—ana@example.com", "ana@example.com"),
    ])
    func reads(text: String, address: String) {
        let sound = Emails.read(Line(text)).filter { $0.problem == nil }
        #expect(sound.map(\.value) == [address])
    }

    @Test(arguments: [
        "jane.doe@gmail", "@janedoe", "jane.@example.com", "jane..doe@example.com", "a@-x.com", "two@@example.com",
    ])
    func flagsWhatIsNoAddress(text: String) {
        let readings = Emails.read(Line(text))
        #expect(!readings.isEmpty && readings.allSatisfy { $0.problem == .invalid })
    }

    @Test(arguments: [
        "i don't have email", "meet me at the clinic at 5.30", "jane.doe#example.com", "n/a", "at", "@",
        "see you at 5 dot",
    ])
    func isSilentWithoutAnAddress(text: String) {
        #expect(Emails.read(Line(text)).filter { $0.problem == nil }.isEmpty)
    }
}

@Suite struct NameTests {
    @Test(arguments: [
        ("Maria Lopez", "Maria Lopez", "Maria", "Lopez"), ("my name is Jen Okafor", "Jen Okafor", "Jen", "Okafor"),
        ("it's Priya Patel", "Priya Patel", "Priya", "Patel"),
        ("Maria de la Cruz", "Maria de la Cruz", "Maria", "de la Cruz"),
        ("D'Angelo Russell", "D'Angelo Russell", "D'Angelo", "Russell"),
        ("Anna Smith-Jones", "Anna Smith-Jones", "Anna", "Smith-Jones"),
        ("Samuel L. Jackson", "Samuel L. Jackson", "Samuel", "Jackson"),
        ("Van Ho", "Van Ho", "Van", "Ho"), ("May Tuesday Friday", "May Tuesday Friday", "May", "Friday"),
        ("Nguyễn Thị Hương", "Nguyễn Thị Hương", "Nguyễn", "Hương"),
        ("me llamo José Núñez", "José Núñez", "José", "Núñez"), ("fine. Rex Dunn", "Rex Dunn", "Rex", "Dunn"),
        ("jen okafor", "jen okafor", "jen", "okafor"),
        ("Mr Tom Jones", "Tom Jones", "Tom", "Jones"), ("James Brown Jr.", "James Brown Jr.", "James", "Brown"),
    ])
    func reads(text: String, full: String, given: String, family: String) throws {
        let name = try #require(Names.answer(Line(text))).value
        #expect((name.full, name.given, name.family) == (full, given, family))
    }

    @Test(arguments: ["Maria", "Will", "April", "김지훈"])
    func takesASingleName(text: String) { #expect(Names.answer(Line(text))?.value == PersonName(full: text)) }

    @Test(arguments: [
        "skip", "what do you care", "i'm here for my back", "next tuesday at 3", "n/a", "???", "it's urgent", "cancel",
        "why do you need that", "619-555-0142",
        "either", "monday", "Mornings", "tuesday mornings work best", "it's my left knee", "left knee",
        "may or june", "no", "never mind", "i would rather not say", "i am running late",
        "delete my data", "asap", "quiero una cita",
        "",
    ])
    func tellsWhatIsNoName(text: String) { #expect(Names.answer(Line(text)) == nil) }

    @Test(arguments: ["i am tired", "this is stupid", "i'm in pain", "it is my knee", "soy nuevo aquí"])
    func volunteersNoNameFromASentence(text: String) { #expect(Names.volunteered(Line(text), hasContact: true) == nil) }

    @Test func keepsSmallLettersOnlyBesideAContact() {
        #expect(Names.volunteered(Line("im jen okafor 6195550123"), hasContact: true)?.value.full == "jen okafor")
        #expect(Names.volunteered(Line("im jen okafor"), hasContact: false) == nil)
    }
}
