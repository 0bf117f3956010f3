/// What a look at the whole store found.
package struct IntakeVerification: Sendable, Hashable {
    /// Records whose bytes were read and hashed.
    package var records = 0
    /// Records that were purged and left their tombstone.
    package var purged = 0
    /// The last record's sequence and hash, for the next verification to compare with.
    package var head: Head?
    /// Records that none of the keys opens; they are as the log says they were saved.
    package var closed = 0
    /// What is missing, changed or unreadable, by sequence; empty for a sound store.
    package var faults: [String] = []
    /// Files that a crash left and that are no record: to look at, and no fault.
    package var leftovers: [String] = []

    package struct Head: Sendable, Hashable {
        package let sequence: Int
        package let hash: ContentHash
    }
}

/// The part of a record that the chain needs.
private struct RecordHead: Decodable {
    let schema: String
    let id: String
    let reference: IntakeReference
    let sequence: Int
    let previous: ContentHash?
}

extension FolderStore {
    /// Reads every record and proves that none is missing or changed.
    ///
    /// Of a sealed one the log's line tells what its file tells to a key; with a key both are looked at.
    /// Each record holds the hash of the one before; only the last one is held by nothing, and a cut tail is seen by
    /// nothing, unless the head that an earlier look printed is given.
    package func verify(knownHead: ContentHash? = nil) throws(SaveFailure) -> IntakeVerification {
        try checkStore()
        return try locked { () throws(SaveFailure) in
            let (chain, log) = (try readChain(), try readLog())
            var result = IntakeVerification()
            var hashes: [Int: ContentHash] = [:]
            var before: [Int: ContentHash?] = [:]
            for link in chain.links.sorted(by: { $0.name.sequence < $1.name.sequence }) {
                check(link, log, &result, &hashes, &before)
            }
            for (sequence, stone) in log.tombstones where hashes[sequence] == nil {
                (hashes[sequence], before[sequence]) = (stone.hash, stone.previous)
                result.purged += 1
            }
            checkChain(hashes, before, sealed: log.sealed, &result)
            for number in log.broken { result.faults.append("line \(number) of \(logPath) cannot be read") }
            if let knownHead, !hashes.values.contains(knownHead) {
                result.faults.append("the record with the hash \(knownHead), the head of an earlier look, is gone")
            }
            for place in [Place.tmp, .aside] {
                guard let entries = try? system.list(path(place)) else { continue }
                result.leftovers += entries.map { path(place, $0.name) }.sorted()
            }
            return result
        }
    }

    private func check(
        _ link: RecordChain.Link, _ log: IntakeLog, _ result: inout IntakeVerification,
        _ hashes: inout [Int: ContentHash], _ before: inout [Int: ContentHash?]
    ) {
        let (number, file) = (link.name.sequence, path(link))
        if hashes[number] != nil { result.faults.append("number \(number) is there twice: \(file)") }
        guard let bytes = try? system.contents(of: file, limit: Self.largestRecord) else {
            result.faults.append("number \(number) cannot be read: \(file)")
            return
        }
        result.records += 1
        let hash = ContentHash(of: bytes)
        hashes[number] = hash
        if link.place == .done, log.fates[number] == nil {
            result.faults.append("number \(number) lies in done and the log does not say why: \(file)")
        }
        if link.name.isSealed {
            guard let line = log.sealed[number], line.hash == hash else {
                result.faults.append("number \(number) is not what the log says was saved: \(file)")
                return
            }
            before[number] = line.previous
            // What the log says is proved; what no key opens cannot be read to say more.
            guard (try? sealing.opened(bytes, path: file)) != nil else {
                result.closed += sealing.keys.isEmpty ? 0 : 1
                return
            }
        }
        guard let text = try? sealing.opened(bytes, path: file),
            let head = try? IntakeJSON.decode(RecordHead.self, text), head.schema == IntakeRecord.schema
        else {
            result.faults.append("number \(number) is no whole record: \(file)")
            return
        }
        before[number] = head.previous
        if head.sequence != number || head.id != link.name.id || !link.name.carries(head.reference) {
            result.faults.append("number \(number) is not the record that its name promises: \(file)")
        }
    }

    private func checkChain(
        _ hashes: [Int: ContentHash], _ before: [Int: ContentHash?], sealed: [Int: LogLine],
        _ result: inout IntakeVerification
    ) {
        guard let last = (Array(hashes.keys) + Array(sealed.keys)).max() else { return }
        for number in 1...last {
            guard hashes[number] != nil else {
                result.faults.append("number \(number) is missing")
                continue
            }
            // What is missing or broken was said; the next one cannot be judged by it.
            guard let previous = before[number], number == 1 || hashes[number - 1] != nil else { continue }
            if previous != (number == 1 ? nil : hashes[number - 1]) {
                let what = number == 1 ? "number 1 has a record before it" : "number \(number - 1) or \(number)"
                result.faults.append("\(what) was changed: number \(number) does not join to it")
            }
        }
        if let hash = hashes[last] { result.head = IntakeVerification.Head(sequence: last, hash: hash) }
    }
}
