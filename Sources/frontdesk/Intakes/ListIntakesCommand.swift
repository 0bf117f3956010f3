import ArgumentParser
import Intake
import Knowledge
import Service
import Slots
import Terminal

/// `frontdesk intakes list`: who waits, newest first, and then what is done.
struct ListIntakesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the requests: those that wait first, newest on top.",
        discussion: """
            EXAMPLES
              frontdesk intakes list
              frontdesk intakes list --all --json

            ! marks a request that has waited for more than a working day (Monday to Friday; holidays are not known).
            Without --all the first 50 are listed.
            """)

    @Flag(help: "List all of them, however many.")
    var all = false

    @Flag(help: "Print a JSON array with an object for each request.")
    var json = false

    @OptionGroup var options: StoreOptions

    private static let most = 50

    func run() throws {
        let (store, now) = (try options.store(), options.clock.now)
        let (survey, drafts) = try StoreOptions.explaining { () throws(SaveFailure) in
            (try store.survey(), try store.draftCount())
        }
        let rows = survey.prefix(all ? survey.count : Self.most).map { row($0, store, now) }
        if json {
            Pipe.write(try IntakeMessage.encoded(rows.map(IntakeMessage.init)))
        } else {
            report(rows, of: survey)
            tellOfBrokenKnowledge()
            if drafts > 0 { Pipe.write("\(drafts) begun and not sent; their patients have not agreed to a call.\n") }
        }
        if rows.contains(where: \.isSealed) {
            let hint = options.key.isEmpty ? "" : " of the key it is sealed to"
            Staff.tell("what is sealed is opened with --key FILE\(hint)")
        }
        if rows.contains(where: { $0.record == nil && !$0.isSealed }) {
            Staff.tell("some files cannot be read; run: frontdesk intakes verify")
            throw ExitCode(65)
        }
    }

    /// Staff look here every day, and at the desk's own standard error never.
    private func tellOfBrokenKnowledge() {
        let path = options.clinic.path()
        guard let files = try? KnowledgeFolder(path) else { return }
        guard let mistakes = KnowledgeBase(files: files.files, warns: false).mistakes else { return }
        Pipe.write(
            "\(path) has \(mistakes); a desk that runs keeps to what it had before. See: frontdesk check\n")
    }

    /// A request that no key was given for is listed by what its name and the log tell.
    private func row(_ stored: StoredIntake, _ store: FolderStore, _ now: LocalTime) -> IntakeRow {
        do throws(SaveFailure) {
            return IntakeRow(stored, try store.read(stored), now: now)
        } catch {
            if case .sealed = error { return IntakeRow(stored, nil, now: now, isSealed: true) }
            return IntakeRow(stored, nil, now: now)
        }
    }

    private func report(_ rows: [IntakeRow], of survey: StoreSurvey) {
        if rows.isEmpty { return Pipe.write("No requests.\n") }
        let table = TextTable([IntakeRow.head] + rows.map(\.cells))
        Pipe.write(table.text(columns: Output.standard.columns))
        var closing = "\(survey.waiting) waiting, \(survey.count - survey.waiting) dealt with"
        if survey.count > rows.count { closing += "; \(survey.count - rows.count) more with --all" }
        Pipe.write("\n\(closing).\n")
        if rows.contains(where: \.isOverdue) { Pipe.write("! has waited for more than a working day.\n") }
    }
}
