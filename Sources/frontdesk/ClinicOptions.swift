import ArgumentParser
import Knowledge
import Service

/// Options of every command that needs the clinic's facts or its clock.
struct ClinicOptions: ParsableArguments {
    @Option(name: .long, help: "The folder with the knowledge files (else $FRONTDESK_KNOWLEDGE, ./Knowledge).")
    var knowledge: String?

    @Option(name: .long, help: "Work as at this local time, 2026-11-23T10:00:00, instead of now.")
    var now: String?

    func validate() throws {
        if let now, ClinicClock(frozenAt: now, zone: "UTC") == nil {
            throw ValidationError("--now must be a local time such as 2026-11-23T10:00:00, not \"\(now)\".")
        }
    }

    /// The knowledge folder's path.
    func path(_ named: String? = nil) -> String {
        KnowledgeFolder.standard(
            asked: named ?? knowledge, environment: Surroundings.environment, program: Surroundings.program)
    }

    /// The clinic's clock; without knowledge files that of the built-in copy's time zone.
    ///
    /// Reads `clinic.md` and nothing else.
    var clock: ClinicClock {
        let files = (try? KnowledgeFolder(path(), only: "clinic.md"))?.files ?? []
        return clock(zone: KnowledgeBase.facts(of: files)["time zone"] ?? "UTC")
    }

    /// The clock of a time zone, or a frozen one.
    func clock(zone: String) -> ClinicClock {
        now.flatMap { ClinicClock(frozenAt: $0, zone: zone) } ?? ClinicClock(zone: zone)
    }
}
