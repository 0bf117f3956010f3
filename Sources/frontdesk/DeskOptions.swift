import ArgumentParser
import Dialog
import Intake
import Knowledge
import Language
import Service
import Terminal

/// Options of every command that answers questions.
struct DeskOptions: ParsableArguments {
    @Option(name: .long, help: "The folder with the knowledge files (else $FRONTDESK_KNOWLEDGE, ./Knowledge).")
    var knowledge: String?

    @Option(name: .long, help: "Answer as at this local time, 2026-11-23T10:00:00, instead of now.")
    var now: String?

    @Option(name: .long, help: "en or es; without it the language is found turn by turn.")
    var language: String?

    func validate() throws {
        if let language, LanguageCode(rawValue: language) == nil {
            throw ValidationError("--language must be en or es, not \"\(language)\".")
        }
        if let now, ClinicClock(frozenAt: now, zone: "UTC") == nil {
            throw ValidationError("--now must be a local time such as 2026-11-23T10:00:00, not \"\(now)\".")
        }
    }

    /// Reads the folder; what is wrong in it costs one line for staff, and the desk goes on with what is sound.
    func openFolder(_ named: String? = nil) throws -> (folder: KnowledgeFolder, knowledge: KnowledgeBase) {
        let path = KnowledgeFolder.standard(
            asked: named ?? knowledge, environment: Surroundings.environment, program: Surroundings.program)
        let folder: KnowledgeFolder
        do {
            folder = try KnowledgeFolder(path)
        } catch {
            Staff.tell("there is no knowledge folder at \(path); name one with --knowledge")
            throw ExitCode(66)
        }
        let knowledge = KnowledgeBase(files: folder.files)
        for file in folder.unreadable { Staff.tell("\(file) cannot be read; the desk goes on without it") }
        let errors = knowledge.diagnostics.filter(\.isError).count
        if errors > 0 {
            let mistakes = errors == 1 ? "1 mistake" : "\(errors) mistakes"
            Staff.tell("\(mistakes) in \(path); the desk goes on with what is sound. See: frontdesk check \(path)")
        }
        return (folder, knowledge)
    }

    /// The clinic's clock, or a frozen one.
    func clock() throws -> ClinicClock { clock(zone: try openFolder().knowledge.facts["time zone"] ?? "UTC") }

    private func clock(zone: String) -> ClinicClock {
        now.flatMap { ClinicClock(frozenAt: $0, zone: zone) } ?? ClinicClock(zone: zone)
    }

    /// Everything a conversation needs.
    ///
    /// - Parameters:
    ///   - named: a folder that wins over the option.
    ///   - isRehearsal: requests are begun although nothing will be saved.
    func setting(
        store: (any IntakeSaving)?, forAsking: Bool = false, folder named: String? = nil, isRehearsal: Bool = false
    ) throws -> LineProtocol.Setting {
        let (folder, knowledge) = try openFolder(named)
        let zone = knowledge.facts["time zone"] ?? "UTC"
        let own = knowledge.english.ownFiles.union(knowledge.spanish.ownFiles)
        let abilities =
            forAsking
            ? Desk.Abilities(
                smallTalk: own.contains(.smallTalk), booking: own.contains(.booking), commands: own.contains(.replies))
            : Desk.Abilities()
        return LineProtocol.Setting(
            desk: Self.desk(knowledge, abilities, folder),
            clock: clock(zone: zone), zone: zone,
            store: store,
            canSave: store != nil || forAsking || isRehearsal, knowledge: folder.hash,
            language: language.flatMap(LanguageCode.init),
            seed: { .random(in: .min ... .max) })
    }

    /// The desk with what it learnt at an earlier start, or else learning now and keeping it.
    private static func desk(
        _ knowledge: KnowledgeBase, _ abilities: Desk.Abilities, _ folder: KnowledgeFolder
    ) -> Desk {
        let cache = DeskCache(
            knowledge: "\(folder.hash)", abilities: abilities, environment: Surroundings.environment,
            program: Surroundings.program)
        if let learnt = cache?.read(knowledge, abilities) {
            return Desk(knowledge, abilities: abilities, learnt: learnt)
        }
        let learnt = Desk.Learnt(knowledge, abilities: abilities, realWords: SystemWords.read())
        cache?.write(learnt)
        return Desk(knowledge, abilities: abilities, learnt: learnt)
    }
}
