import Slots
import Testing

@testable import Intake

@Suite struct ContentHashTests {
    /// The examples of FIPS 180-4.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func hashesAsPublished(_ text: String, _ hex: String) {
        #expect(ContentHash(of: Array(text.utf8)).description == "sha256:" + hex)
    }

    @Test func readsOnlyItsOwnForm() {
        let hash = ContentHash(of: [1, 2, 3])
        #expect(ContentHash(hash.description) == hash)
        let others = [
            hash.hex, "sha256:" + hash.hex.uppercased(), "sha256:" + hash.hex.dropLast(), "sha512:" + hash.hex,
        ]
        for text in others {
            #expect(ContentHash(text) == nil)
        }
    }
}

@Suite struct IntakeReferenceTests {
    @Test func leavesOutWhatIsMistaken() {
        #expect(IntakeReference.alphabet.count == 31)
        #expect(Set(IntakeReference.alphabet).isDisjoint(with: Array("0O1IL".utf8)))
    }

    @Test func everyNumberBelowTheCountHasItsOwn() {
        let step = IntakeReference.count / 10_000
        let references = (0..<10_000).map { IntakeReference(number: $0 * step + $0 % 7) }
        #expect(Set(references).count == references.count)
        #expect(IntakeReference(number: IntakeReference.count) == IntakeReference(number: 0))
        #expect(IntakeReference(number: IntakeReference.count - 1).description == "ZZZZZZ")
    }

    @Test(arguments: ["K7QF2", "K7QF2MM", "k7qf2m", "K7QF20", "K7QFOM", "K7Q-2M", ""])
    func otherTextIsNone(_ text: String) {
        #expect(IntakeReference(text) == nil)
    }
}

@Suite struct IntakeTimeTests {
    @Test(arguments: ["2026-11-23T10:04:11-08:00", "2026-07-01T00:00:60+05:30", "0001-01-01T23:59:00+00:00"])
    func isWrittenAsItWasRead(_ text: String) {
        #expect(IntakeTime(text)?.description == text)
    }

    @Test(arguments: [
        "2026-11-23T10:04:11Z", "2026-11-23 10:04:11-08:00", "2026-11-31T10:04:11-08:00", "2026-11-23T10:04:61-08:00",
        "2026-11-23T10:04:11-0800", "2026-11-23T10:04:11.5-08:00", "+026-11-23T10:04:11-08:00", "",
    ])
    func otherFormsAreRefused(_ text: String) {
        #expect(IntakeTime(text) == nil)
    }
}

@Suite struct RecordNameTests {
    let name = RecordName(
        time: Sample.time(), sequence: 42, reference: IntakeReference(number: 1), key: "k-1")

    @Test func saysWhenWhichAndWhere() {
        #expect(name.description == "20261123T100411-00000042-222223-7c35c5a1785d2070.json")
        #expect(RecordName(name.description) == name)
    }

    @Test func growsBeyondEightDigits() {
        let large = RecordName(
            time: Sample.time(), sequence: 123_456_789, reference: IntakeReference(number: 1), key: "k-2")
        #expect(RecordName(large.description) == large)
    }

    @Test(arguments: [
        "20261123T100411-00000042-222223-00000000000000ff.json.tmp",
        "20261123T100411-42-222223-00000000000000ff.json",
        "20261123T100411-00000000-222223-00000000000000ff.json",
        "20261123T100411-00000042-22222O-00000000000000ff.json",
        "20261123T100411-00000042-222223-00000000000000FF.json",
        "20261123-100411-00000042-222223-00000000000000ff.json",
        "20261123T100411-+0000042-222223-00000000000000ff.json",
        "notes.json",
        "",
    ])
    func otherNamesAreForeign(_ text: String) {
        #expect(RecordName(text) == nil)
    }
}
