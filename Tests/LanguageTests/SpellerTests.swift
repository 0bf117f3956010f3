import Testing

@testable import Language

@Suite struct SpellerTests {
    private static let words = [
        "what": 50, "is": 50, "the": 50, "address": 20, "balance": 20, "exercises": 30, "emergency": 3, "physical": 9,
        "therapy": 9, "homework": 5, "referral": 12, "required": 6, "representative": 3, "knee": 20, "knees": 4,
        "appointment": 20, "look": 9, "casual": 4, "reeducation": 6, "do": 30, "i": 50, "get": 9, "need": 20,
        "have": 30,
        "hours": 9, "insurance": 30, "cost": 20, "price": 12,
    ]

    /// Real words of the list, whatever the knowledge has.
    private static let list = Array("loo\ncausal\ncider\nweather\nwords\nmaria\nhome\nwork\nJosé\n".utf8)
    private let speller = Speller(english: words, spanish: ["cuanto": 9, "cuesta": 9], real: RealWords(lists: [list]))

    private func plain(_ text: String) -> String { speller.mend(Line(text)).line.plain }

    @Test(arguments: [
        ("emergancy", "emergency"), ("whats the adress", "what is the address"),
        ("ballance exercizes", "balance exercises"),
        ("is a refferal requried", "is a referral required"), ("reprasentative", "representative"),
        ("insurence", "insurance"), ("my kneee", "my knee"), ("aptointment", "appointment"),
        ("physicaltherapy cost", "physical therapy cost"), ("do i get home work", "do i get home work"),
        ("ree ducation", "reeducation"), ("h0me addres5", "h0me address"),
    ])
    func mendsSlips(typed: String, meant: String) { #expect(plain(typed) == meant) }

    /// Real words, names, short words, addresses and numbers stay as they are.
    @Test(arguments: [
        "loo", "causal", "cider", "weather", "my friend Adres said so", "dr knes", "pat@adress.com",
        "www.insurence.org", "knw", "josé",
        "qwertzuiop",
    ])
    func leavesAlone(typed: String) { #expect(plain(typed) == Line(typed).plain) }

    @Test func tellsWhatItMended() {
        let mends = speller.mend(Line("what is the adress")).mends
        #expect(mends == [Speller.Mend(range: 12..<18, typed: "adress", meant: "address")])
    }

    @Test func mendsInTheLanguageOfTheLine() { #expect(plain("cuanto cuesat el") == "cuanto cuesta el") }

    @Test(arguments: ["", "?", String(repeating: "x", count: 500), "🙂🙂", String(repeating: "adress ", count: 300)])
    func survivesAnyLine(text: String) { _ = speller.mend(Line(text)) }
}
