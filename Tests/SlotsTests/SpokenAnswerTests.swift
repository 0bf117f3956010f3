import Language
import Testing

@testable import Slots

/// Numbers, addresses, dates and names as they are dictated, corrected in the same line, or left unfinished.
@Suite struct SpokenAnswerTests {
    private static let today = CivilDay(daysSinceEpoch: 20_780)

    @Test(arguments: [
        ("six nineteen, five fifty-five, oh one ninety", "+16195550190"), ("858 555 two thousand", "+18585552000"),
        ("area code 619 then five five five then oh one seven two", "+16195550172"),
        ("so 760, 555, uh, 0, 1, double 7", "+17605550177"), ("619 / 555 / 0188", "+16195550188"),
        ("seis diecinueve, cinco cinco cinco, cero uno cuarenta", "+16195550140"),
        ("619-555-0147 no wait the last one's 8", "+16195550148"), ("858 555 0132, sorry 0123", "+18585550123"),
        ("619-555-0139, oops area code is 760", "+17605550139"),
        ("619 555 0116, perdón, termina en 61", "+16195550161"),
        ("760-555-0118, no that's the old one, 760-555-0181", "+17605550181"),
        ("664 627 1190, es de tijuana", "+526646271190"),
        ("six one nine comma five five five comma oh one oh four period", "+16195550104"),
        ("siete sesenta siete veintiuno treinta treinta", "+17607213030"), ("619-555-o1o8", "+16195550108"),
        ("555-0117. oh and area code is 760", "+17605550117"), ("área 858, número 555-0110", "+18585550110"),
        ("area code nine five one and then 5 5 5 double 2 18", "+19515552218"),
    ])
    func readsPhones(text: String, number: String) { #expect(Phones.answer(Line(text)).map(\.value.e164) == [number]) }

    @Test(arguments: ["619-555-0142, if no answer 858-555-0199", "619-555-0142 or use 858-555-0199"])
    func keepsTwoNumbersThatBothHold(text: String) { #expect(Phones.answer(Line(text)).count == 2) }

    @Test(arguments: [("8585550153 #45", "45"), ("619 555 0142 extension forty two", "42")])
    func readsExtensions(text: String, digits: String) {
        #expect(Phones.answer(Line(text)).first?.value.extension_ == digits)
    }

    @Test(arguments: [
        "619-555-014", "858 55 0177", "61955501422", "six one nine five five five oh one", "+52 664 123 456",
    ])
    func asksAgainForWrongLengths(text: String) {
        #expect(Phones.answer(Line(text)).map(\.problem) == [.invalid])
    }

    @Test(arguments: [
        "zip 92101-1234", "claim 4471-992", "ssn ends 1234", "5/6/1971", "around 10:30 or 11:15",
        "auth # from the insurer is 3105550147", "who was that calling me from 619-555-0100?",
        "your website says 619-555-0102, is that you?",
    ])
    func takesNoOtherNumber(text: String) { #expect(Phones.answer(Line(text)).isEmpty) }

    @Test(arguments: [
        ("kim [at] example [dot] com", "kim@example.com"), ("kim.roth @ example.com", "kim.roth@example.com"),
        ("bluebird forty two at example dot com", "bluebird42@example.com"),
        ("j o a n at example dot net", "joan@example.net"),
        ("lupe guion bajo 7 arroba example punto com", "lupe_7@example.com"),
        ("kim@example.com, wait no, kim2@example.com", "kim2@example.com"),
        ("it's joan@example.com not jo@example.com", "joan@example.com"),
        ("big al 52 at example dot com, all one word", "bigal52@example.com"),
        ("kim@gmail.com no sorry hotmail", "kim@hotmail.com"), ("kim@exampel.com oops, example.com", "kim@example.com"),
        ("beto guion medio 88 arroba example punto com punto mx", "beto-88@example.com.mx"),
        ("j dot r dot roth at example dot com", "j.r.roth@example.com"),
        ("kim . roth @ example . org", "kim.roth@example.org"),
        ("not ruth@example.com anymore, it's ruth.f@example.org now", "ruth.f@example.org"),
    ])
    func readsAddresses(text: String, address: String) { #expect(Emails.answer(Line(text)).map(\.value) == [address]) }

    @Test(arguments: ["insta is @kim.lifts", "do not send anything to kim@example.com", "dial me at home"])
    func takesNoOtherAddress(text: String) { #expect(Emails.answer(Line(text)).isEmpty) }

    @Test(arguments: [
        ("the fifth of june seventy one", "1971-06-05"), ("may 6 '71", "1971-05-06"), ("050671", "1971-05-06"),
        ("19710506", "1971-05-06"), ("year 1971 month 5 day 6", "1971-05-06"),
        ("surgery was 10/14/2026, birthday 5/6/1971", "1971-05-06"), ("5/5/71 sorry 5/6/71", "1971-05-06"),
        ("seis de mayo del setenta y uno", "1971-05-06"), ("6 de sep. de 1971", "1971-09-06"),
        ("Octobre 16 1944", "1944-10-16"), ("1969, December, the 5th", "1969-12-05"), ("21-XI-1970", "1970-11-21"),
        ("4 de abril del 67, no perdón, 5 de abril", "1967-04-05"), ("halloween 1949", "1949-10-31"),
        ("aug 2, not 1956 like your paper says, 1957", "1957-08-02"), ("nochebuena del 72", "1972-12-24"),
        ("1978 el 14 d feb", "1978-02-14"), ("my wife's is 4/4/61, mine is 10/13/59", "1959-10-13"),
    ])
    func readsBirthDates(text: String, day: String) {
        let read = BirthDates.answer(Line(text), today: Self.today)
        #expect(read.map { "\($0.value)" } == [day])
        #expect(read.first?.problem == nil)
    }

    @Test(arguments: [
        "i hurt it on 10/2/2026", "married since 6/1/1988", "group 120485-03", "member id 19620411",
        "injury date 6/3/26",
    ])
    func takesNoOtherDate(text: String) { #expect(BirthDates.answer(Line(text), today: Self.today).isEmpty) }

    @Test(arguments: [
        ("put it under Hannah Moss", "Hannah Moss"), ("it's for my son Tyler Marsh", "Tyler Marsh"),
        ("last name's Pham, first name Kim", "Kim Pham"), ("Okada is my last name, first is Joy", "Joy Okada"),
        ("first name S-A-M, last name Doyle", "Sam Doyle"), ("T-H-U N-G-U-Y-E-N", "Thu Nguyen"),
        ("last, first: Yamada, Keiko", "Keiko Yamada"), ("o'connor, patrick", "patrick o'connor"),
        ("Zamora Ríos, Beatriz", "Beatriz Zamora Ríos"), ("don Alfonso Barragán", "Alfonso Barragán"),
        ("Sgt Dale Hutchins", "Dale Hutchins"), ("a nombre de Rosa Villalobos", "Rosa Villalobos"),
        ("Robert Haines but everybody calls me Bob", "Robert Haines"), ("john q. adler", "john q. adler"),
        ("Ty Okafor", "Ty Okafor"), ("María de los Ángeles Quiroga y Soto", "María de los Ángeles Quiroga y Soto"),
    ])
    func readsNames(text: String, name: String) { #expect(Names.answer(Line(text))?.value.full == name) }

    @Test(arguments: [
        ("M A R K O   V A S I C", "Marko Vasic"), ("GERALD IVEY DOB 3/4/51", "GERALD IVEY"),
        ("vivian that's v i v i a n last name oster o s t e r", "vivian oster"),
        ("No es Elena, es Helena con hache. Helena Quiroga", "Helena Quiroga"),
        ("everyone calls me Skip but my insurance says Leonard Garvey", "Leonard Garvey"),
        ("april may fisher. yes really", "april may fisher"), ("siobhan keeley, s i o b h a n", "siobhan keeley"),
        ("good afternoon, Oluwaseun Adeyemi here", "Oluwaseun Adeyemi"),
        ("de casada Silvia Harrison", "Silvia Harrison"),
        ("his is Quinn Hathersage, im Rosalind Hathersage", "Quinn Hathersage"),
    ])
    func readsNamesBesideRemarks(text: String, name: String) {
        #expect(Names.answer(Line(text))?.value.full == name)
    }

    @Test(arguments: [
        "Parkinson's", "dolores de cuello", "espéreme tantito", "Santa Ana, California", "Scripps La Jolla",
        "charley horses every night",
    ])
    func takesNoThing(text: String) { #expect(Names.answer(Line(text)) == nil) }

    @Test(arguments: ["asdf", "xxxxxx", "test test", "this is ridiculous", "blue shield ppo"])
    func takesNoMash(text: String) { #expect(Names.answer(Line(text)) == nil) }
}
