import ArgumentParser
import Glibc
import Intake
import Service
import Slots
import Terminal

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
        let folder = try FolderWatch(store.newFolder)
        Pipe.write("Watching \(store.newFolder). Ctrl-C ends it.\n")
        while true {
            let fresh = try survey(store).filter { $0.sequence > known }.sorted { $0.sequence < $1.sequence }
            for stored in fresh {
                let now = clock.now
                Pipe.write("\(now.day) \(now.time) \(stored.reference) is new\n")
                if let onSaved { Self.tell(onSaved, stored.reference) }
                known = stored.sequence
            }
            folder.wait()
        }
    }

    private func survey(_ store: FolderStore) throws -> StoreSurvey {
        try StoreOptions.explaining { () throws(SaveFailure) in try store.survey() }
    }

    /// Runs the command and waits for it, so that no two run at once; its failure is told and ends nothing.
    private static func tell(_ command: String, _ reference: IntakeReference) {
        let words = ["/bin/sh", "-c", "\(command) \"$1\"", "sh", reference.description]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        let failure = posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ)
        var status: Int32 = 0
        guard failure == 0, waitpid(child, &status, 0) == child else {
            return Staff.tell("the command for \(reference) could not be started")
        }
        if status != 0 { Staff.tell("the command for \(reference) failed") }
    }
}
