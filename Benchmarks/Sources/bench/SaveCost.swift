import Foundation
import Intake
import Slots

/// What saving a request costs beside the bare system calls that any durable save needs, in turn and in one run.
enum SaveCost {
    private static let rounds = 400

    static func report() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "frontdesk-bench-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = FolderStore(folder: folder.appending(path: "store").path)
        try store.open(at: now)
        let bare = folder.path
        var (ours, theirs): ([Double], [Double]) = ([], [])
        for round in 0..<rounds {
            let request = request(key: "\(round)")
            ours.append(try elapsed { _ = try store.save(request, at: now) })
            theirs.append(elapsed { writeBare("\(bare)/\(round)", in: bare, bytes: 1500) })
        }
        let (save, calls) = (ours.sorted()[rounds / 2], theirs.sorted()[rounds / 2])
        print("")
        print(
            "a save, p50 of \(rounds): \(Int(save * 1e6)) µs; its bare system calls \(Int(calls * 1e6)) µs: ",
            terminator: "")
        print("\((save / calls * 100).rounded() / 100) times")
    }

    private static let now = LocalTime(
        day: CivilDay("2026-11-23") ?? CivilDay(daysSinceEpoch: 0), time: ClockTime("10:00") ?? .startOfDay, second: 0,
        offset: -480)

    private static func request(key: String) -> IntakeRequest {
        IntakeRequest(
            key: key, channel: .prompt, language: .en,
            patient: IntakePatient(
                name: PersonName(full: "Maria Lopez", given: "Maria", family: "Lopez"), phone: "+16195550142"),
            request: IntakeWish(reason: "knee pain after a fall", bodyAreas: ["knee"]),
            consent: [
                IntakeConsent(
                    purpose: .contact, answer: .yes, text: "May the clinic call you about this?", language: .en,
                    at: IntakeTime(now))
            ])
    }

    /// Open, write, fsync, rename, fsync of the folder.
    private static func writeBare(_ path: String, in folder: String, bytes: Int) {
        let file = open(path + ".tmp", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        let content = [UInt8](repeating: 0x20, count: bytes)
        write(file, content, content.count)
        fsync(file)
        close(file)
        rename(path + ".tmp", path)
        let place = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        fsync(place)
        close(place)
    }

    /// Wall-clock seconds: nearly all of it is the disk's.
    private static func elapsed(_ work: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let time = try clock.measure(work)
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
}
