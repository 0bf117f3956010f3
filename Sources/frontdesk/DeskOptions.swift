import ArgumentParser
import Dialog
import Intake
import Knowledge
import Language
import Service
import Terminal
import Workshop

/// Options of every command that answers questions.
struct DeskOptions: ParsableArguments {
    @OptionGroup var clinic: ClinicOptions

    @Option(name: .long, help: "en or es; without it the language is found turn by turn.")
    var language: String?

    @Flag(name: .long, help: "Say only what somebody has approved; other subjects go to the phone.")
    var approvedOnly = false

    func validate() throws {
        if let language, LanguageCode(rawValue: language) == nil {
            throw ValidationError("--language must be en or es, not \"\(language)\".")
        }
    }

    /// Reads the folder; what is wrong in it costs one line for staff, and the desk goes on with what is sound.
    func openFolder(_ named: String? = nil) throws -> (folder: KnowledgeFolder, knowledge: KnowledgeBase) {
        let path = clinic.path(named)
        let folder: KnowledgeFolder
        do {
            folder = try KnowledgeFolder(path)
        } catch {
            Staff.tell("there is no knowledge folder at \(path); name one with --knowledge")
            throw ExitCode(66)
        }
        let knowledge = KnowledgeBase(files: folder.files, warns: false)
        for file in folder.unreadable { Staff.tell("\(file) cannot be read; the desk goes on without it") }
        if let mistakes = knowledge.mistakes {
            Staff.tell("\(mistakes) in \(path); the desk goes on with what is sound. See: frontdesk check \(path)")
        }
        return (folder, knowledge)
    }

    /// Everything a conversation needs.
    ///
    /// - Parameters:
    ///   - named: a folder that wins over the option.
    ///   - isRehearsal: requests are begun although nothing will be saved.
    func setting(
        store: (any IntakeSaving)?, forAsking: Bool = false, folder named: String? = nil, isRehearsal: Bool = false,
        journal: DeskJournal? = nil
    ) throws -> LineProtocol.Setting {
        defer { SpareMemory.giveBack() }
        return try setting(openFolder(named), store, forAsking, isRehearsal, journal)
    }

    private func setting(
        _ opened: (folder: KnowledgeFolder, knowledge: KnowledgeBase), _ store: (any IntakeSaving)?, _ forAsking: Bool,
        _ isRehearsal: Bool, _ journal: DeskJournal?
    ) -> LineProtocol.Setting {
        let (folder, knowledge) = opened
        let zone = knowledge.facts["time zone"] ?? "UTC"
        let own = knowledge.english.ownFiles.union(knowledge.spanish.ownFiles)
        let abilities =
            forAsking
            ? Desk.Abilities(
                smallTalk: own.contains(.smallTalk), booking: own.contains(.booking), commands: own.contains(.replies))
            : Desk.Abilities()
        return LineProtocol.Setting(
            desk: making(folder.path, abilities).desk(knowledge, folder) {
                if !forAsking, !isRehearsal, Output.standardError.isTerminal { tellUnapproved(knowledge, folder) }
            },
            clock: clinic.clock(zone: zone), zone: zone,
            store: store,
            canSave: store != nil || forAsking || isRehearsal, knowledge: folder.hash,
            language: language.flatMap(LanguageCode.init),
            seed: { .random(in: .min ... .max) }, journal: journal)
    }

    /// The same desk for a program that runs on while the files are edited.
    func live(_ setting: LineProtocol.Setting) -> LiveDesk? {
        setting.knowledge.map { LiveDesk(making(clinic.path(), Desk.Abilities()), desk: setting.desk, hash: $0) }
    }

    /// Said to whoever sets a desk up: when it learns new files, and so not at every start.
    private func tellUnapproved(_ knowledge: KnowledgeBase, _ folder: KnowledgeFolder) {
        let (approvals, wordings) = (Approvals(folder.files), knowledge.wordings)
        let waiting = wordings.filter { approvals.approval(of: $0) == nil }.count
        guard waiting > 0 else { return }
        Staff.tell("\(waiting) of \(wordings.count) wordings are not approved; see: frontdesk approve --list")
    }

    private func making(_ folder: String, _ abilities: Desk.Abilities) -> DeskMaking {
        let approvedOnly = approvedOnly
        return DeskMaking(
            folder: folder, abilities: abilities,
            inForce: { KnowledgeInForce($0, files: $1, approvedOnly: approvedOnly).knowledge },
            cache: { hash in
                DeskCache(
                    knowledge: "\(hash)", abilities: abilities, environment: Surroundings.environment,
                    program: Surroundings.program)
            })
    }
}
