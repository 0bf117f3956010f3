import Foundation
import Knowledge
import Language
import Learning
import Testing

@testable import Matching

enum Fixture {
    static func knowledge(_ english: String, spanish: String = "", named file: String = "en/topics/a.md")
        -> KnowledgeBase
    {
        var files = [KnowledgeFile(path: file, shown: file, bytes: Array(english.utf8))]
        if !spanish.isEmpty {
            files.append(KnowledgeFile(path: "es/topics/a.md", shown: "es/topics/a.md", bytes: Array(spanish.utf8)))
        }
        return KnowledgeBase(files: files)
    }

    static let matcher = Matcher(knowledge(text, spanish: spanish), leavingOut: [.smallTalk, .booking])

    static let text = """
        # Test

        ## Can I do it at home?
        id: home

        Yes.

        Also asked as:
        - can i do the exercises by myself
        - is it possible without a therapist
        - do it alone at my house
        Must not answer:
        - do not call me at home
        Rules:
        - by myself at home

        ### Which ones?
        Some.

        ## What does it cost?
        id: cost
        kind: hand-off

        Ask.

        Also asked as:
        - how much is a visit
        - what is the price
        - is it expensive
        Rules:
        - what (is|are) [the|your] (price|prices)

        ## Where are you?
        id: place

        Here.

        Also asked as:
        - what is your address
        - how do i find you
        - which street
        """

    static let spanish = """
        # Prueba

        ## ¿Cuánto cuesta?
        id: cost
        kind: hand-off

        Pregunte.

        Also asked as:
        - cuál es el precio
        - qué precio tiene la consulta
        """
}

@Suite struct MatcherTests {
    private func best(_ text: String, parent: String? = nil) -> Candidate? {
        Fixture.matcher.match(Line(text), parent: parent).candidates.first
    }

    @Test(arguments: [
        ("Can I do it at home?", "home"), ("can i do the exercises by myself", "home"), ("how much is a visit", "cost"),
        ("which street", "place"), ("cuál es el precio", "cost"),
        ("is it very expensive there", "cost"), ("what street are you on", "place"), ("exercising alone", "home"),
    ])
    func findsTheEntry(text: String, id: String) { #expect(best(text)?.id == id) }

    /// An exact phrasing is always honoured.
    @Test(arguments: [
        "is it possible without a therapist", "what is the price", "how do i find you", "¿Cuánto cuesta?",
    ])
    func knowsItsOwnPhrasing(text: String) throws {
        let candidate = try #require(best(text))
        #expect(candidate.similarity > 0.99 && candidate.coverage > 0.99)
    }

    @Test func refusesAMustNotLine() { #expect(best("do not call me at home")?.id != "home") }

    @Test func coverageFallsWithEveryUnknownWord() throws {
        let known = try #require(best("what is the price"))
        let one = try #require(best("what is the price zebra"))
        let two = try #require(best("what is the price zebra quantum"))
        #expect(known.coverage > one.coverage && one.coverage > two.coverage)
        #expect(known.confidence > one.confidence && one.confidence > two.confidence)
    }

    @Test func partsAddUp() throws {
        let candidate = try #require(best("how much is it"))
        #expect(candidate.rank == candidate.logit + candidate.likeness + candidate.explained)
        #expect(candidate.confidence == candidate.logit + Candidate.coverageWeight * candidate.coverage)
        #expect(candidate.surplus == candidate.confidence - candidate.threshold)
    }

    @Test func followUpsAnswerOnlyAfterTheirParent() {
        #expect(best("which ones?", parent: "home")?.followUp == 0)
        #expect(Fixture.matcher.match(Line("which ones?"), parent: nil).candidates.allSatisfy { $0.followUp == nil })
        #expect(Fixture.matcher.match(Line("which ones?"), parent: "cost").candidates.allSatisfy { $0.followUp == nil })
    }

    @Test func rulesHoldInsideAClause() {
        #expect(Fixture.matcher.match(Line("hello, what is your price please")).rules.map(\.id) == ["cost"])
        #expect(Fixture.matcher.match(Line("can i do it by myself at home")).rules.map(\.id) == ["home"])
        #expect(Fixture.matcher.match(Line("by myself. at home")).rules.isEmpty)
    }

    @Test(arguments: ["", "???", "🙂", "zzz qqq", String(repeating: "price ", count: 3000)])
    func survivesAnyLine(text: String) {
        let candidates = Fixture.matcher.match(Line(text)).candidates
        #expect(
            candidates.allSatisfy { $0.rank.isFinite && $0.confidence.isFinite && (0...1.0001).contains($0.coverage) })
    }

    /// What is kept gives the same answers, and anything damaged is refused.
    @Test func anArchiveAnswersTheSame() throws {
        var writer = ArchiveWriter()
        Fixture.matcher.put(into: &writer)
        let knowledge = Fixture.knowledge(Fixture.text, spanish: Fixture.spanish)
        let silent: Set<EntryKind> = [.smallTalk, .booking]
        let again = try Matcher(ArchiveReader(writer.bytes), knowledge, leavingOut: silent)
        for text in ["can i do it alone", "what street is it", "cual es el precio", "pizza", "how much is a visitt"] {
            let (left, right) = (Fixture.matcher.match(Line(text)).candidates, again.match(Line(text)).candidates)
            #expect(left.map(\.id) == right.map(\.id) && left.map(\.surplus) == right.map(\.surplus))
        }
        #expect(throws: ArchiveReader.Broken.self) {
            try Matcher(
                ArchiveReader(Array(writer.bytes.prefix(writer.bytes.count / 2))), knowledge, leavingOut: silent)
        }
        let other = Fixture.knowledge(Fixture.text + "\n- one more street\n", spanish: Fixture.spanish)
        #expect(throws: ArchiveReader.Broken.self) {
            try Matcher(ArchiveReader(writer.bytes), other, leavingOut: silent)
        }
    }

    /// A word that no phrasing has is explained by another one of its group.
    @Test func wordGroupsAreMeaning() throws {
        let words = KnowledgeFile(
            path: "en/words.md", shown: "en/words.md", bytes: Array("# Words\n\n## money\n\n- price\n- moolah\n".utf8))
        let topic = KnowledgeFile(path: "en/topics/a.md", shown: "en/topics/a.md", bytes: Array(Fixture.text.utf8))
        let (with, without) = (
            Matcher(KnowledgeBase(files: [words, topic]), leavingOut: [.smallTalk, .booking]),
            Matcher(KnowledgeBase(files: [topic]), leavingOut: [.smallTalk, .booking])
        )
        let line = Line("what is the moolah")
        let cost = { (matcher: Matcher) in matcher.match(line).candidates.first { $0.id == "cost" }?.coverage ?? 0 }
        #expect(cost(with) > cost(without))
        let candidate = try #require(with.match(line).candidates.first { $0.id == "cost" })
        let fate = try #require(with.fates(line, for: candidate).last)
        #expect(fate.isExplained && !fate.isKnown && fate.groups == ["money"])
    }

    /// The line is drawn from phrasings that were held out; without off-topic lines nothing can be learnt.
    @Test func learnsTheThresholdFromWhatIsOutOfScope() throws {
        let standard = try #require(best("what is the price"))
        #expect(standard.threshold == HeldOut.standard)
        var entries = ""
        for (number, subject) in ["price", "address", "exercise", "doctor", "parking", "phone", "therapy", "plan"]
            .enumerated()
        {
            entries += "\n## The \(subject)?\nid: t\(number)\n\nYes.\n\nAlso asked as:\n"
            for frame in [
                "what is the", "tell me the", "is there a", "where is the", "do you have a", "i need the", "which",
                "about your",
            ] {
                entries += "- \(frame) \(subject)\n- \(frame) \(subject) please\n"
            }
        }
        entries += "\n## Weather\nid: off\nkind: out of scope\n\nNo.\n\nAlso asked as:\n"
        for word in ["rain", "snow", "pizza", "football", "music", "cars", "movies", "stocks", "recipes", "dogs"] {
            for frame in ["what about", "tell me about", "is there", "i like", "play", "do you have"] {
                entries += "- \(frame) \(word)\n"
            }
        }
        let learnt = Matcher(Fixture.knowledge("# T\n" + entries), leavingOut: [.smallTalk, .booking])
        let candidate = try #require(learnt.match(Line("what is the price please")).candidates.first)
        #expect(candidate.threshold != HeldOut.standard && candidate.surplus > 0)
    }

    private static func withPhrasingsReversed(_ entry: String) -> String {
        var lines = entry.components(separatedBy: "\n")
        guard let label = lines.firstIndex(of: "Also asked as:") else { return entry }
        let end = lines[(label + 1)...].firstIndex { !$0.hasPrefix("- ") } ?? lines.endIndex
        lines[(label + 1)..<end].reverse()
        return lines.joined(separator: "\n")
    }

    /// Where an entry stands and in which file changes nothing.
    @Test func doesNotDependOnPlaces() {
        let entries = Fixture.text.components(separatedBy: "\n## ").dropFirst().map { "## " + $0 }
        // Phrasings of an entry turned round as well: only their words may count.
        let turned = "# Other\n\n" + entries.reversed().map(Self.withPhrasingsReversed).joined(separator: "\n\n")
        let other = Matcher(
            Fixture.knowledge(turned, spanish: Fixture.spanish, named: "en/topics/zz.md"),
            leavingOut: [.smallTalk, .booking])
        for text in ["can i do it alone", "what street is it", "precio", "how much"] {
            let (left, right) = (Fixture.matcher.match(Line(text)).candidates, other.match(Line(text)).candidates)
            #expect(left.map(\.id) == right.map(\.id))
            #expect(left.map(\.confidence) == right.map(\.confidence))
        }
    }
}

@Suite struct NameTests {
    /// An entry's id names its subject, also in words that no phrasing has.
    @Test func anIdIsPartOfWhatIsLearnt() throws {
        let entries = [
            ("card-arrival", "when will it be here"), ("lost-parcel", "i cannot find it"), ("price", "is it dear"),
        ]
        let text = entries.map { id, asked in
            "## \(asked)\nid: \(id)\n\nYes.\n\nAlso asked as:\n- \(asked) then\n- tell me, \(asked)"
        }
        let matcher = Matcher(Fixture.knowledge("# Test\n\n" + text.joined(separator: "\n\n")))
        for (id, name) in [("card-arrival", "card arrival"), ("lost-parcel", "a lost parcel")] {
            #expect(matcher.match(Line(name)).candidates.first?.id == id)
        }
    }
}

@Suite struct ClassifierTests {
    /// One line more changes the others' scores little: staff who add a phrasing must not upset what was right.
    @Test func oneLineMoreChangesLittle() {
        let keys = (0..<200).map { UInt64($0) &* 0x9e37_79b9_7f4a_7c15 }
        let vectors = (0..<200).map { SparseVector(features: [Int32($0 % 4), Int32(4 + $0 % 9)], values: [0.8, 0.6]) }
        let labels = (0..<200).map { $0 % 4 }
        let few = Classifier(
            Array(vectors.dropLast()), Array(labels.dropLast()), keys: Array(keys.dropLast()), features: 13, classes: 4)
        let all = Classifier(vectors, labels, keys: keys, features: 13, classes: 4)
        for vector in vectors.prefix(20) {
            for (one, other) in zip(few.logits(vector), all.logits(vector)) { #expect(abs(one - other) < 1) }
        }
    }

    /// What is kept scores as what was learnt, to within a hundredth part of the largest score.
    @Test func keptWeightsScoreAlike() {
        let vectors = (0..<120).map { SparseVector(features: [Int32($0 % 6), 6], values: [1, 0.5]) }
        let classifier = Classifier(vectors, (0..<120).map { $0 % 6 }, features: 7, classes: 6)
        let kept = CompactWeights(classifier, features: 7)
        for vector in vectors.prefix(6) {
            let (exact, near) = (classifier.logits(vector), kept.logits(vector))
            let largest = exact.map(abs).max() ?? 0
            for (one, other) in zip(exact, near) { #expect(abs(one - other) <= largest / 100 + 0.01) }
            // What features say apart adds up to what they say together.
            let parts = zip(vector.features, vector.values).map { SparseVector(features: [$0], values: [$1]) }
            let sum = parts.map { kept.shares(of: $0) }.reduce([Float](repeating: 0, count: 6)) { zip($0, $1).map(+) }
            for (one, other) in zip(sum, kept.shares(of: vector)) { #expect(abs(one - other) < 0.01) }
        }
    }

    @Test func learnsWhatItIsShown() {
        let labels = (0..<30).map { $0 % 3 }
        let vectors = labels.map { SparseVector(features: [Int32($0), 3], values: [0.9, 0.4]) }
        let classifier = Classifier(vectors, labels, features: 4, classes: 3)
        for label in 0..<3 {
            let logits = classifier.logits(SparseVector(features: [Int32(label)], values: [1]))
            #expect(logits.indices.max { logits[$0] < logits[$1] } == label)
        }
    }

    @Test func givesTheSameWeightsTwice() {
        let vectors = (0..<50).map { number in
            SparseVector(features: [Int32(number % 7), Int32(7 + number % 5)], values: [0.7, 0.7])
        }
        let labels = (0..<50).map { $0 % 4 }
        let (first, second) = (
            Classifier(vectors, labels, features: 12, classes: 4), Classifier(vectors, labels, features: 12, classes: 4)
        )
        let probe = SparseVector(features: [0, 3, 8, 11], values: [0.5, 0.5, 0.5, 0.5])
        #expect(first.logits(probe) == second.logits(probe))
    }

    @Test func standsNothingToLearn() {
        #expect(Classifier([], [], features: 0, classes: 0).logits(SparseVector(features: [], values: [])).isEmpty)
    }

    /// The generator's published numbers.
    @Test func drawsTheKnownNumbers() {
        var random = SplitMix64(seed: 1_234_567)
        #expect(
            [random.next(), random.next(), random.next()] == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }
}
