import ArgumentParser
import Intake
import Service
import Slots

/// `frontdesk intakes purge`: removes old requests that were dealt with.
struct PurgeIntakesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge", abstract: "Remove old requests that were dealt with; what waits is never removed.",
        discussion: """
            EXAMPLES
              frontdesk intakes purge --older-than 30d --dry-run
              frontdesk intakes purge --older-than 30d

            The files are gone for good; what stays is a line in the log with number, reference and hash. The newest
            request of all stays until another follows.
            """)

    @Option(help: "Days since the request came in, as in 30d.")
    var olderThan: Days

    @Flag(help: "Only tell what would be removed.")
    var dryRun = false

    @OptionGroup var options: StoreOptions

    /// A number of days, written `30d`.
    struct Days: ExpressibleByArgument {
        let count: Int

        init?(argument: String) {
            let digits = argument.hasSuffix("d") ? argument.dropLast() : Substring(argument)
            guard let count = Int(digits), (0...36_500).contains(count) else { return nil }
            self.count = count
        }
    }

    func run() throws {
        let (store, now) = (try options.store(), options.clock.now)
        let limit = now.day.adding(days: -olderThan.count)
        let result = try StoreOptions.explaining { () throws(SaveFailure) in
            try store.purge(before: limit, at: now, isRehearsal: dryRun)
        }
        let verb = dryRun ? "would be removed" : "removed"
        for reference in result.removed { Pipe.write("\(reference) \(verb)\n") }
        if let head = result.head { Pipe.write("\(head) stays until another request follows it\n") }
        Pipe.write("\(result.removed.count) \(verb).\n")
        guard !result.waiting.isEmpty else { return }
        let names = result.waiting.map(\.description).joined(separator: ", ")
        Staff.tell("not done, and so not removed: \(names)")
    }
}
