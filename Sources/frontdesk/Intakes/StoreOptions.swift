import ArgumentParser
import Glibc
import Intake
import Knowledge
import Service

/// Options of every command that works on saved requests.
struct StoreOptions: ParsableArguments {
    @Option(name: .long, help: "The folder where requests are saved (else $FRONTDESK_INTAKES, ./Intakes).")
    var intakes: String?

    @Option(name: .long, help: "The folder with the knowledge files, for the clinic's time zone.")
    var knowledge: String?

    @Option(name: .long, help: "Work as at this local time, 2026-11-23T10:00:00, instead of now.")
    var now: String?

    func validate() throws {
        if let now, ClinicClock(frozenAt: now, zone: "UTC") == nil {
            throw ValidationError("--now must be a local time such as 2026-11-23T10:00:00, not \"\(now)\".")
        }
    }

    var store: FolderStore { FolderStore(folder: Self.folder(intakes)) }

    static func folder(_ asked: String?) -> String {
        let fromEnvironment = Surroundings.environment["FRONTDESK_INTAKES"].flatMap { $0.isEmpty ? nil : $0 }
        return asked ?? fromEnvironment ?? "Intakes"
    }

    /// The clinic's clock; without knowledge files that of the built-in copy's time zone.
    var clock: ClinicClock {
        let path = KnowledgeFolder.standard(
            asked: knowledge, environment: Surroundings.environment, program: Surroundings.program)
        let files = (try? KnowledgeFolder(path))?.files.filter { $0.path == "clinic.md" } ?? []
        let zone = KnowledgeBase(files: files).facts["time zone"] ?? "UTC"
        return now.flatMap { ClinicClock(frozenAt: $0, zone: zone) } ?? ClinicClock(zone: zone)
    }

    /// Runs something on the store; a failure ends the program with its sentence and its exit code.
    static func explaining<Result>(_ work: () throws(SaveFailure) -> Result) throws -> Result {
        Surroundings.harden()
        do throws(SaveFailure) {
            return try work()
        } catch {
            Staff.tell("\(error)")
            throw ExitCode(error.exitCode)
        }
    }
}

extension IntakeReference: ExpressibleByArgument {
    /// Takes small letters too.
    public init?(argument: String) { self.init(argument.uppercased()) }
}
