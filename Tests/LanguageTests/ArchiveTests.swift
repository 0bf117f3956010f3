import Testing

@testable import Language

@Suite struct ArchiveTests {
    @Test func givesBackWhatWasPut() throws {
        var writer = ArchiveWriter()
        writer.put([1, 2, 3] as [Int32])
        writer.put([] as [Double])
        writer.put(["knee", "", "niño"])
        writer.put(7.5)
        let reader = ArchiveReader(writer.bytes)
        #expect(try reader.values() as [Int32] == [1, 2, 3])
        #expect(try (reader.values() as [Double]).isEmpty)
        #expect(try reader.texts() == ["knee", "", "niño"])
        #expect(try reader.value() == 7.5)
        #expect(throws: ArchiveReader.Broken.self) { try reader.value(Int32.self) }
    }

    /// A table that was read lies where the bytes do, and keeps them there.
    @Test func aTableOutlivesItsReader() throws {
        var writer = ArchiveWriter()
        writer.put([1, 2, 3] as [UInt8])
        writer.put(Table([0.5, -2] as [Float]))
        var reader: ArchiveReader? = ArchiveReader(writer.bytes)
        let (first, second): (Table<UInt8>, Table<Float>) = try (#require(reader).table(), #require(reader).table())
        reader = nil
        #expect(Array(first) == [1, 2, 3] && Array(second) == [0.5, -2])
        #expect(second.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) % Archive.alignment } == 0)
    }

    @Test func rowsOfAnyLengthComeBack() throws {
        let rows: [[Int32]] = [[], [3, 1], [], [7], []]
        var writer = ArchiveWriter()
        RaggedRows(rows).put(into: &writer)
        let again = try RaggedRows<Int32>(ArchiveReader(writer.bytes))
        #expect(again.count == rows.count && rows.indices.allSatisfy { Array(again[$0]) == rows[$0] })
        #expect(again.withRows { seen in rows.indices.map { Array(seen[$0]) } } == rows)
    }

    @Test(arguments: [[0, 2, 1, 2], [1, 2], [0, 3], []] as [[Int32]])
    func refusesRowsThatCannotBe(starts: [Int32]) {
        var writer = ArchiveWriter()
        writer.put(starts)
        writer.put([5, 6] as [Int32])
        #expect(throws: ArchiveReader.Broken.self) { try RaggedRows<Int32>(ArchiveReader(writer.bytes)) }
    }

    @Test func aSetHoldsWhatItWasMadeOfAndHardlyMore() {
        var generator = SplitMix64(state: 5)
        let (inside, outside) = ((0..<10_000).map { _ in generator.next() }, (0..<10_000).map { _ in generator.next() })
        let set = HashSet64(inside)
        #expect(inside.allSatisfy(set.contains) && !outside.contains(where: set.contains) && !set.isEmpty)
    }

    @Test(arguments: [[], [1], Array(repeating: 0xFF, count: 64), [9, 0, 0, 0, 0, 0, 0, 0, 1]])
    func refusesWhatIsCutOrNonsense(bytes: [UInt8]) {
        #expect(throws: ArchiveReader.Broken.self) { try ArchiveReader(bytes).values(UInt64.self) }
    }

    @Test func theSumTellsEveryChangedByte() {
        var bytes = [UInt8](repeating: 5, count: 37)
        let sum = Self.sum(bytes)
        for index in bytes.indices {
            bytes[index] ^= 1
            #expect(Self.sum(bytes) != sum)
            bytes[index] ^= 1
        }
    }

    private static func sum(_ bytes: [UInt8]) -> UInt64 {
        var sum = ArchiveSum()
        bytes.withUnsafeBytes { sum.add($0) }
        return sum.value
    }

    @Test func aSpellerReadsTheSameAfterwards() throws {
        let speller = Speller(
            english: ["address": 9], spanish: ["precio": 9], real: RealWords(lists: [Array("loo\n".utf8)]))
        var writer = ArchiveWriter()
        speller.put(into: &writer)
        let again = try Speller(ArchiveReader(writer.bytes))
        for text in ["the adress", "el prezio de loo"] {
            #expect(again.mend(Line(text)).line == speller.mend(Line(text)).line)
        }
    }
}
