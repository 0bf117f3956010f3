import Dialog
import FoundationEssentials
import Glibc
package import Intake
import Knowledge
import Language
import Matching
package import Slots
import Synchronization

/// Where a running desk leaves what staff may learn from its talks: `desk/` in the folder of requests.
///
/// `desk/days` has a file of numbers for each day, `desk/gaps` a line for each question without an answer, sealed where
/// requests are. Nothing here is worth stopping a talk for: what cannot be written is lost, and no patient is told.
package final class DeskJournal: Sendable {
    private let folder: String
    private let sealing: StoreSealing
    /// Words that are no names; read when the first line has to be masked.
    private let ordinary = Mutex<OrdinaryWords?>(nil)

    /// Past this size the older questions make room, in bytes.
    private static let largest = 4 << 20

    package init(intakes: String, sealing: StoreSealing) { (folder, self.sealing) = (intakes + "/desk", sealing) }

    private var lockPath: String { folder + "/lock" }
    private var days: String { folder + "/days" }
    private var gapsPath: String { folder + "/gaps" }

    func masked(_ line: Line, in conversation: Conversation, today: CivilDay, desk: Desk) -> MaskedWords {
        ordinary.withLock { words in
            let ordinary = words ?? OrdinaryWords(desk.knowledge, real: desk.matcher.speller.real)
            words = ordinary
            return MaskedWords(
                line, in: conversation, today: today, ordinary: ordinary.contains, familiar: ordinary.belongs)
        }
    }

    /// Adds what came of some turns.
    func add(_ counts: DayCounts, _ gaps: [Gap], on day: CivilDay) {
        guard counts != DayCounts() || !gaps.isEmpty, makeFolders() else { return }
        locked {
            if counts != DayCounts() { add(counts, on: day) }
            if !gaps.isEmpty { append(gaps) }
        }
    }

    // MARK: Reading

    /// The numbers of each day, oldest first.
    package func counts() -> [(day: CivilDay, counts: DayCounts)] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: days)) ?? []).sorted()
        return names.compactMap { name in
            guard let day = CivilDay(name), let counts = read(day) else { return nil }
            return (day, counts)
        }
    }

    /// The questions without an answer, oldest first, and how many are sealed to keys that are not at hand.
    package func gaps() -> (gaps: [Gap], sealed: Int) {
        var (gaps, sealed): ([Gap], Int) = ([], 0)
        for path in [gapsPath + ".old", gapsPath] {
            let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
            for line in text.split(separator: "\n") {
                guard let opened = sealing.opened(line: String(line)) else {
                    sealed += 1
                    continue
                }
                if let gap = try? JSONDecoder().decode(Gap.self, from: Data(opened.utf8)) { gaps.append(gap) }
            }
        }
        return (gaps, sealed)
    }

    private func read(_ day: CivilDay) -> DayCounts? {
        FileManager.default.contents(atPath: "\(days)/\(day)").flatMap {
            try? JSONDecoder().decode(DayCounts.self, from: $0)
        }
    }

    // MARK: Writing

    private func makeFolders() -> Bool {
        for path in [folder, days] where mkdir(path, 0o700) != 0 && errno != EEXIST { return false }
        return true
    }

    /// Runs something while no other desk writes here.
    private func locked(_ work: () -> Void) {
        let file = open(lockPath, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        defer { close(file) }
        guard flock(file, LOCK_EX) == 0 else { return }
        work()
    }

    private func add(_ counts: DayCounts, on day: CivilDay) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let data = try? encoder.encode((read(day) ?? DayCounts()) + counts) else { return }
        let (path, draft) = ("\(days)/\(day)", "\(folder)/day.part")
        unlink(draft)
        if write([UInt8](data), to: draft, O_EXCL) { rename(draft, path) }
    }

    private func append(_ gaps: [Gap]) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = gaps.compactMap { gap in
            (try? encoder.encode(gap)).map { sealing.sealed(line: String(decoding: $0, as: UTF8.self)) + "\n" }
        }
        var status = stat()
        if stat(gapsPath, &status) == 0, status.st_size > Self.largest { rename(gapsPath, gapsPath + ".old") }
        _ = write(Array(lines.joined().utf8), to: gapsPath, O_APPEND)
    }

    private func write(_ bytes: [UInt8], to path: String, _ flags: Int32) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | flags, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        return Glibc.write(file, bytes, bytes.count) == bytes.count
    }
}
