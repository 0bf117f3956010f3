import ArgumentParser
import Export
import Glibc
import Intake
import Knowledge
import Service
import Slots
import Terminal

/// `frontdesk intakes export`: requests for the clinic's other programs.
struct ExportIntakesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the requests as JSON, for a spreadsheet, or as FHIR R4.",
        discussion: """
            EXAMPLES
              frontdesk intakes export --format csv --bom > requests.csv
              frontdesk intakes export --format fhir --new --out outbox
              frontdesk intakes export --format json --since 2026-11-01

            json is one array; csv a line for each request, safe in a spreadsheet; fhir one transaction Bundle for each
            request, a line each, or a file each with --out. Sent twice, a Bundle makes everything once. Requests that
            were withdrawn are not in fhir. What cannot be read is told and left out, and ends with 65.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv, fhir }

    @Option(help: "json, csv or fhir.")
    var format: Format

    @Option(help: "Only what came in on this day or later, as in 2026-11-23.")
    var since: CivilDay?

    @Flag(help: "Only what waits.")
    var new = false

    @Flag(help: "csv: begin with the mark by which older spreadsheets know UTF-8.")
    var bom = false

    @Option(help: "fhir: a folder that gets a file for each request, REFERENCE.json.")
    var out: String?

    @OptionGroup var options: StoreOptions

    func validate() throws {
        if bom, format != .csv { throw ValidationError("--bom goes with --format csv.") }
        if out != nil, format != .fhir { throw ValidationError("--out goes with --format fhir.") }
    }

    func run() throws {
        let store = try options.store()
        let survey = try StoreOptions.explaining { () throws(SaveFailure) in try store.survey() }
        var (rows, isWhole): ([IntakeRow], Bool) = ([], true)
        let now = options.clock.now
        for stored in survey where isWanted(stored) {
            do throws(SaveFailure) {
                rows.append(IntakeRow(stored, try store.read(stored), now: now))
            } catch {
                isWhole = false
                Staff.tell("left out: \(error)")
            }
        }
        rows.sort { $0.stored.sequence < $1.stored.sequence }
        try write(rows)
        if !isWhole { throw ExitCode(65) }
    }

    private func isWanted(_ stored: StoredIntake) -> Bool {
        if new, stored.status != .waiting { return false }
        if let since, let day = stored.day { return day >= since }
        return true
    }

    private func write(_ rows: [IntakeRow]) throws {
        switch format {
        case .json: Pipe.write(try IntakeMessage.encoded(rows.map(IntakeMessage.init)))
        case .csv:
            let setting = try setting()
            let lines = rows.compactMap { row in
                row.record.map { IntakeTable.row($0, status: row.stored.status.rawValue, setting) }
            }
            Pipe.write((bom ? IntakeTable.mark : "") + IntakeTable.head + lines.joined())
        case .fhir: try writeBundles(rows)
        }
    }

    private func writeBundles(_ rows: [IntakeRow]) throws {
        let setting = try setting()
        if let out, mkdir(out, 0o700) != 0, errno != EEXIST { try fail(out) }
        var isSound = true
        for row in rows where row.stored.status != .cancelled {
            guard let record = row.record else { continue }
            let bundle = FHIRBundle.tree(record, setting)
            let faults = FHIRCheck.faults(in: bundle)
            guard faults.isEmpty else {
                Staff.tell("left out: \(record.reference) makes no sound Bundle: \(faults.joined(separator: "; "))")
                isSound = false
                continue
            }
            let text = try IntakeMessage.line(bundle)
            if let out { try write(text, to: "\(out)/\(record.reference).json") } else { Pipe.write(text) }
        }
        let withdrawn = rows.count { $0.stored.status == .cancelled }
        if withdrawn > 0 { Staff.tell("\(withdrawn) withdrawn or replaced, and so not exported") }
        if !isSound { throw ExitCode(70) }
    }

    /// Through a file beside it, so that whoever fetches it never sees half of one.
    private func write(_ text: String, to path: String) throws {
        let part = path + ".part"
        let file = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { return try fail(part) }
        let bytes = Array(text.utf8)
        let written = Glibc.write(file, bytes, bytes.count)
        guard close(file) == 0, written == bytes.count, rename(part, path) == 0 else { return try fail(path) }
    }

    private func fail(_ path: String) throws {
        Staff.tell("cannot write \(path): \(String(cString: strerror(errno)))")
        throw ExitCode(73)
    }

    private func setting() throws -> ExportSetting {
        let path = options.clinic.path()
        let files = (try? KnowledgeFolder(path))?.files ?? []
        if files.isEmpty { Staff.tell("no knowledge files at \(path); the built-in questions are exported") }
        return ExportSetting(KnowledgeBase(files: files, warns: false), zone: options.clock)
    }
}

extension CivilDay: ExpressibleByArgument {
    /// `2026-11-23`.
    public init?(argument: String) { self.init(argument) }
}
