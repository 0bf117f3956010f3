import Foundation
import Knowledge
import Language
import Testing

/// Whole folders: the shipped one, the smallest one, and one whose files were moved about.
struct FolderTests {
    @Test func theShippedFolderIsSound() throws {
        let files = try Folder.shipped()
        #expect(files.contains { $0.path == "en/topics/re-education.md" })
        #expect(KnowledgeBase(files: files).diagnostics.map(\.rendered) == [])
    }

    @Test func theBuiltInCopyIsSound() {
        #expect(BuiltIn.diagnostics.map(\.rendered) == [])
        #expect(KnowledgeBase(files: []).diagnostics.map(\.rendered) == [])
    }

    @Test(arguments: BuiltIn.files.map(\.path))
    func theBuiltInCopyEqualsTheFile(path: String) throws {
        let copy = try #require(BuiltIn.files.first { $0.path == path })
        let file = try #require(try Folder.shipped().first { $0.path == path })
        // The bytes of a whole file would fill the screen.
        let isEqual = copy.bytes == file.bytes
        #expect(isEqual, "run Scripts/update-built-in")
    }

    @Test(arguments: LanguageCode.allCases)
    func theBuiltInCopySaysEverything(language: LanguageCode) {
        let pack = KnowledgeBase(files: [])[language]
        for id in TextID.allCases { #expect(!pack.text(id).pieces.isEmpty, "\(id)") }
        #expect(
            pack.fields.map(\.field).sorted { $0.rawValue < $1.rawValue }
                == BookingField.allCases.sorted { $0.rawValue < $1.rawValue })
        #expect(pack.entries.map(\.id).sorted() == ["book", "goodbye", "greeting", "help", "human", "thanks"])
        #expect(pack.ownFiles == [])
    }

    @Test func spanishKnowsNothingThatEnglishDoesNot() throws {
        let base = KnowledgeBase(files: try Folder.shipped())
        #expect(Set(base.spanish.entries.map(\.id)).subtracting(base.english.entries.map(\.id)).sorted() == [])
        #expect(base.spanish.words.templates.keys.sorted() == base.english.words.templates.keys.sorted())
        #expect(base.spanish.fields.map(\.field) == base.english.fields.map(\.field))
        #expect(base.spanish.fields.map(\.asked) == base.english.fields.map(\.asked))
        #expect(base.spanish.fields.map(\.isRequired) == base.english.fields.map(\.isRequired))
    }

    @Test func topicsAloneAreEnough() throws {
        let base = Folder.base("## Hello?\nid: hello\n\nCall {phone}.\n\nNext:\n- book\n- help\n")
        #expect(base.diagnostics.map(\.rendered) == [])
        #expect(base.english.ownFiles == [])
        #expect(base.english.entry("hello")?.next == ["book", "help"])
        #expect(base.english.entry("book")?.kind == .booking)
        #expect(base.spanish.entry("greeting")?.kind == .smallTalk)
        #expect(base.entry("hello", in: .spanish)?.title == "Hello?")
        #expect(base.facts["phone"] == "(619) 544-1055")
    }

    @Test func aScriptFileOfOnesOwnCounts() throws {
        let base = KnowledgeBase(files: [
            Folder.file("en/small-talk.md", "## Ahoy\nid: greeting\nkind: small talk\n\nAhoy.\n"),
            Folder.file("en/words.md", "## boats\n- a boat\n- the ship\n"),
            Folder.file("en/topics/a.md", "## A\nid: a\n\nYes.\n\nRules:\n- see {boats}\n- do {exercises}\n"),
        ])
        #expect(base.diagnostics.map(\.rendered) == [])
        #expect(base.english.ownFiles == [.smallTalk, .words])
        #expect(base.fill(try #require(base.english.entry("greeting")?.answer)) == "Ahoy.")
        #expect(base.english.entry("thanks") != nil)
        #expect(base.english.entry("a")?.rules.count == 2)
    }

    @Test func aBookingOfOnesOwnKeepsItsOrder() throws {
        let base = Folder.base(
            "en/booking.md",
            "## P\nid: phone\nkind: field\nrequired: yes\n\nPhone?\n\n## N\nid: name\nkind: field\n\nName?\n\n### Why\nSo.\n\n"
                + "## G\nid: guardian\nkind: field\nasked: under 18\n\nWho?\n")
        #expect(base.diagnostics.map(\.rendered) == [])
        let fields = base.english.fields.map(\.field)
        #expect(fields.count == BookingField.allCases.count)
        #expect(fields.firstIndex(of: .phone) ?? 99 < fields.firstIndex(of: .name) ?? -1)
        #expect(fields.last == .confirm)
        let name = try #require(base.english.field(.name))
        #expect(base.fill(name.question) == "Name?")
        #expect(name.texts[.why].map { base.fill($0) } == "So.")
        #expect(name.texts[.help] != nil)
        #expect(!name.isRequired)
        #expect(base.english.field(.phone)?.isRequired == true)
        #expect(base.english.field(.guardian)?.asked == .under18)
        #expect(base.english.field(.onset)?.asked == .whenSaid)
        #expect(base.english.field(.email)?.asked == .always)
    }

    /// In the block a list's label may have a value; elsewhere such a line is prose.
    @Test func aListOfOneFitsIntoTheBlock() throws {
        let entry = try #require(Folder.base("## A\nid: a\nNext: book\nkind: answer\n\nYes.\n").english.entry("a"))
        #expect(entry.next == ["book"])
        let base = Folder.base("## A\nid: a\n\nYes.\n\nNext: book\n")
        let other = try #require(base.english.entry("a"))
        #expect(other.next == [])
        #expect(base.fill(try #require(other.answer)) == "Yes.\nNext: book")
        #expect(base.diagnostics.map(\.rendered) == [])
    }

    @Test func anotherClinicsFaxIsNotOurs() {
        let base = KnowledgeBase(files: [
            Folder.file("clinic.md", "- clinic: C\n- phone: 1\n- time zone: UTC\n"),
            Folder.file("en/topics/a.md", "## A\nid: a\n\n{fax} {phone} {relay}\n"),
        ])
        #expect(base.facts["fax"] == nil)
        #expect(base.facts["phone"] == "1")
        #expect(base.facts["relay"] == "711")
        #expect(base.diagnostics.map(\.code) == ["K023"])
    }

    @Test func spanishMayLeaveTheAnswerToEnglish() throws {
        let english = Folder.file("en/topics/a.md", "## Where?\nid: where\n\nHere.\n")
        let spanish = "## ¿Dónde?\nid: where\n\nAlso asked as:\n- dónde están\n"
        let base = KnowledgeBase(files: [english, Folder.file("es/topics/a.md", spanish)])
        #expect(base.diagnostics.map(\.rendered) == [])
        #expect(base.spanish.entry("where")?.answer == nil)
        #expect(base.entry("where", in: .spanish)?.title == "¿Dónde?")
        #expect(base.entry("where", in: .english)?.answer != nil)
        #expect(Folder.places(Folder.base("es/topics/a.md", spanish)) == ["1:1 K019"])
    }

    @Test func theSameWordsInTwoEntriesAreAWarning() {
        let base = KnowledgeBase(files: [
            Folder.file("en/topics/a.md", "## Where is it\nid: a\n\nHere.\n"),
            Folder.file("en/topics/b.md", "## B\nid: b\n\nHere.\n\nAlso asked as:\n- Where's it?\n"),
            Folder.file("es/topics/c.md", "## C\nid: c\n\nAquí.\n\nAlso asked as:\n- where is it\n"),
        ])
        #expect(
            base.diagnostics.map { "\($0.location.short) \($0.code) \($0.severity)" } == [
                "en/topics/b.md:7 K032 warning", "es/topics/c.md:7 K032 warning",
            ])
    }

    /// Everything of an entry but its places.
    private static func content(_ base: KnowledgeBase) -> [String] {
        LanguageCode.allCases.flatMap { language in
            base[language].entries.sorted { $0.id < $1.id }.map { entry in
                var words = ["\(entry.id) \(entry.kind) \(entry.title)", entry.answer.map { base.fill($0) } ?? "-"]
                words +=
                    entry.phrasings.map(\.text) + entry.mustNotAnswer.map(\.text) + entry.rules.map(\.text) + entry.next
                words += entry.followUps.flatMap { [$0.title, base.fill($0.answer)] + $0.phrasings.map(\.text) }
                return words.joined(separator: "\n")
            }
        }
    }

    @Test(arguments: 1...5)
    func movingAnEntryChangesOnlyItsPlace(seed: UInt64) throws {
        let files = try Folder.shipped()
        let base = KnowledgeBase(files: files)
        var random = SplitMix64(state: seed)
        var moved: [KnowledgeFile] = files.filter { !$0.path.contains("/topics/") }
        for language in LanguageCode.allCases {
            let topics = files.filter { $0.path.hasPrefix(language.rawValue + "/topics/") }
            var entries = topics.flatMap { file in
                String(decoding: file.bytes, as: UTF8.self).split(separator: "\n## ").dropFirst().map { "\n## \($0)\n" }
            }
            entries.shuffle(using: &random)
            let middle = entries.count / 2
            moved.append(Folder.file("\(language.rawValue)/topics/x.md", entries[..<middle].joined()))
            moved.append(Folder.file("\(language.rawValue)/topics/deep/y.md", entries[middle...].joined()))
        }
        moved.shuffle(using: &random)
        let again = KnowledgeBase(files: moved)
        #expect(again.diagnostics.map(\.rendered) == [])
        #expect(Self.content(again) == Self.content(base))
    }

    @Test func theOrderOfFilesIsNothing() throws {
        let files = try Folder.shipped()
        let (base, again) = (KnowledgeBase(files: files), KnowledgeBase(files: files.reversed()))
        #expect(base.english.entries.map(\.location) == again.english.entries.map(\.location))
    }

    @Test func othersFilesArePassedOver() {
        let base = KnowledgeBase(files: [
            Folder.file("README.md", "## X\n"), Folder.file("en/topics/.#a.md", "## X\n"),
            Folder.file("en/topics/a.txt", "## X\n"),
            Folder.file("en/tests/t.md", "## X\n"), Folder.file("fr/topics/a.md", "## X\n"),
            Folder.file("en/notes.md", "## X\n"),
        ])
        #expect(base.diagnostics.map(\.rendered) == [])
    }
}

/// A small seeded generator, so that a failing case can be run again.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
