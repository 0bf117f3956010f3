import Language
import Testing

struct NumberWordsTests {
    @Test(arguments: [
        ("7", 7, 1), ("seven", 7, 1), ("twenty five", 25, 2), ("twenty-five", 25, 3), ("twenty people", 20, 1),
        ("siete", 7, 1),
        ("treinta y cinco", 35, 3), ("veinticinco", 25, 1), ("veintiún", 21, 1), ("thirty twelve", 30, 1),
        ("dieciséis", 16, 1),
        ("twenty - - five", 20, 1), ("una", 1, 1), ("cero", 0, 1),
    ])
    func readsNumbers(text: String, value: Int, count: Int) {
        let read = NumberWords.value(Line(text).tokens[...])
        #expect(read?.value == value)
        #expect(read?.count == count)
    }

    @Test(arguments: ["knee", "", "hundred", "99999999999999999999999"])
    func readsNoOthers(text: String) {
        #expect(NumberWords.value(Line(text).tokens[...]) == nil)
    }

    @Test(arguments: [
        ("third", 3 as Int?), ("twentieth", 20), ("tercero", 3), ("tercer", 3), ("segunda", 2), ("primera", 1),
        ("knee", nil),
    ])
    func readsOrdinals(word: String, value: Int?) {
        #expect(NumberWords.ordinal(word) == value)
    }

    @Test(arguments: [("oh", 0 as Int?), ("o", 0), ("nine", 9), ("nueve", 9), ("ten", nil)])
    func readsDictatedDigits(word: String, value: Int?) {
        #expect(NumberWords.digit(word) == value)
    }
}
