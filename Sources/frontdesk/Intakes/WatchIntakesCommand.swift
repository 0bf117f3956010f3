import ArgumentParser
import Glibc
import Intake
import Service
import Slots

/// `frontdesk intakes watch`: tells of each new request at once.
struct WatchIntakesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Tell of each new request as soon as it is saved.",
        discussion: """
            EXAMPLES
              frontdesk intakes watch
              frontdesk intakes watch --on-saved 'notify-send "New request"'

            The command gets the reference as its last argument and nothing else. Ends with Ctrl-C.
            """)

    @Option(help: "A shell command to run for each new request; it is given the reference.")
    var onSaved: String?

    @OptionGroup var options: StoreOptions

    func run() throws {
        let (store, clock) = (try options.store(), options.clock)
        _ = try StoreOptions.explaining { () throws(SaveFailure) in try store.open(at: clock.now) }
        var known = try survey(store).map(\.sequence).max() ?? 0
        guard let folder = FolderWatch([store.newFolder]) else {
            Staff.tell("\(store.newFolder) cannot be watched: \(String(cString: strerror(errno)))")
            throw ExitCode(69)
        }
        Pipe.write("Watching \(store.newFolder). Ctrl-C ends it.\n")
        while true {
            let fresh = try survey(store).filter { $0.sequence > known }.sorted { $0.sequence < $1.sequence }
            for stored in fresh {
                let now = clock.now
                Pipe.write("\(now.day) \(now.time) \(stored.reference) is new\n")
                if let onSaved { Self.tell(onSaved, stored.reference) }
                known = stored.sequence
            }
            folder.wait(milliseconds: Self.patience)
            _ = folder.hasNews
        }
    }

    /// On a network folder the kernel tells nothing, so one looks again.
    private static let patience: Int32 = 5000

    private func survey(_ store: FolderStore) throws -> StoreSurvey {
        try StoreOptions.explaining { () throws(SaveFailure) in try store.survey() }
    }

    /// Runs the command and waits for it, so that no two run at once; its failure is told and ends nothing.
    private static func tell(_ command: String, _ reference: IntakeReference) {
        guard let status = Shell.run("\(command) \"$1\"", [reference.description]) else {
            return Staff.tell("the command for \(reference) could not be started")
        }
        if status != 0 { Staff.tell("the command for \(reference) failed") }
    }
}
