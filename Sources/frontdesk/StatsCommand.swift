import ArgumentParser
import FoundationEssentials
import Intake
import Service
import Slots
import Terminal
import Workshop

/// `frontdesk stats`: what the talks came to, day by day.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Show how many questions came, and what became of them, by day.",
        discussion: """
            EXAMPLES
              frontdesk stats
              frontdesk stats --days 30 --svg stats.svg
              frontdesk stats --json

            Only numbers are kept; no word of a talk can be told from them.
            """)

    @Option(help: "How many days, to today.")
    var days = 14

    @Option(help: "A file for a picture.")
    var svg: String?

    @Flag(help: "Print a JSON array with an object for each day.")
    var json = false

    @OptionGroup var place: IntakesOption

    @OptionGroup var clinic: ClinicOptions

    func validate() throws {
        if !(1...3660).contains(days) { throw ValidationError("--days is 1 to 3660.") }
    }

    func run() throws {
        let today = clinic.clock.now.day
        let known = Dictionary(
            DeskJournal(intakes: place.folder, sealing: StoreSealing()).counts().map { ($0.day, $0.counts) }
        ) { first, _ in first }
        let rows = (0..<days).reversed().map { back in
            let day = today.adding(days: -back)
            return (day: day, counts: known[day] ?? DayCounts())
        }
        if let svg {
            do {
                try Data(StatsPicture(rows).svg.utf8).write(to: URL(filePath: svg), options: .atomic)
            } catch {
                Staff.tell("\(svg) cannot be written")
                throw ExitCode(73)
            }
        }
        if json {
            try report(asJSON: rows)
        } else {
            report(rows)
        }
    }

    private func report(asJSON rows: [(day: CivilDay, counts: DayCounts)]) throws {
        struct Message: Encodable {
            let day: String
            let counts: DayCounts
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        let messages = rows.map { Message(day: "\($0.day)", counts: $0.counts) }
        Pipe.write(String(decoding: try encoder.encode(messages), as: UTF8.self) + "\n")
    }

    private func report(_ rows: [(day: CivilDay, counts: DayCounts)]) {
        let seen = rows.filter { $0.counts != DayCounts() }
        guard !seen.isEmpty else { return Pipe.write("No talks in the last \(days) days.\n") }
        // Short enough for a window of 80 columns.
        let head = [
            "day", "talks", "asked", "answered", "back", "phone", "declined", "none", "alarms", "begun", "saved",
        ]
        let sum = seen.reduce(DayCounts()) { $0 + $1.counts }
        let cells = seen.map { Self.cells(String("\($0.day)".dropFirst(5)), $0.counts) } + [Self.cells("all", sum)]
        Pipe.write(TextTable([head] + cells).text(columns: Output.standard.columns))
        Pipe.write("asked: answered, asked back, handed to the phone, declined, or none of these.\n")
        let topics = sum.topics.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8)
        if !topics.isEmpty {
            Pipe.write("\nMost asked for: " + topics.map { "\($0.key) \($0.value)" }.joined(separator: ", ") + "\n")
        }
    }

    private static func cells(_ day: String, _ counts: DayCounts) -> [String] {
        [day]
            + [
                counts.talks, counts.asked, counts.answered, counts.askedBack, counts.handedOff, counts.declined,
                counts.unanswered, counts.alarms, counts.begun, counts.saved,
            ].map(String.init)
    }
}
