import ArgumentParser
import Knowledge
import Service
import Slots
import Workshop

/// `frontdesk check`: every mistake of the knowledge files, with place and remedy.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the knowledge files: every mistake with its place and what to do.",
        discussion: """
            EXAMPLES
              frontdesk check
              frontdesk check Knowledge --fix
              frontdesk check --release --format github

            Errors cost a line or an entry; warnings are what a careful colleague would point out. --fix mends what
            needs no thought and shows each change. --release also demands that every wording is approved and no review
            is due. Exits with 65 if there is an error; warnings alone exit with 0.
            """)

    @Argument(help: "The folder to check (else as with --knowledge).")
    var folder: String?

    @OptionGroup var clinic: ClinicOptions

    /// How mistakes are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github }

    @Option(help: "text, json, or github for notes on a pull request.")
    var format = Format.text

    @Flag(help: "The same as --format json: one array with an object for each mistake.")
    var json = false

    @Flag(help: "Mend what is safe to mend, and show each change.")
    var fix = false

    @Flag(help: "Also demand what a release needs: all approved, no review due.")
    var release = false

    func validate() throws {
        if json, format == .github { throw ValidationError("Give --json or --format github, not both.") }
    }

    func run() throws {
        let desk = KnowledgeDesk(clinic.path(folder))
        var files = try desk.read()
        if fix, try mend(files, desk) { files = try desk.read() }
        let knowledge = KnowledgeBase(files: files.files)
        let list = diagnostics(knowledge, files)
        switch json ? .json : format {
        case .json: Pipe.write(try DiagnosticMessage.encoded(list))
        case .github: for diagnostic in list { Pipe.write(diagnostic.githubCommand + "\n") }
        case .text: report(list, knowledge, files)
        }
        for file in files.unreadable { Staff.tell("\(file) cannot be read") }
        if list.contains(where: \.isError) { throw ExitCode(65) }
        if !files.unreadable.isEmpty { throw ExitCode(77) }
    }

    private func diagnostics(_ knowledge: KnowledgeBase, _ files: KnowledgeFolder) -> [Diagnostic] {
        let found = KnowledgeLint(knowledge, files: files.files, today: today(knowledge)).all.map(\.diagnostic)
        var all = knowledge.diagnostics + found
        if release {
            let check = ReleaseCheck(knowledge, files: files.files)
            all = check.graver(all) + check.unapproved
        }
        return all.sorted { ($0.location, $0.code, $0.message) < ($1.location, $1.code, $1.message) }
    }

    private func today(_ knowledge: KnowledgeBase) -> CivilDay {
        clinic.clock(zone: knowledge.facts["time zone"] ?? "UTC").now.day
    }

    /// Whether anything was changed.
    private func mend(_ files: KnowledgeFolder, _ desk: KnowledgeDesk) throws -> Bool {
        let knowledge = KnowledgeBase(files: files.files)
        let fixes = KnowledgeLint(knowledge, files: files.files, today: today(knowledge)).all.compactMap { finding in
            finding.fix.map { (finding.diagnostic.location, $0) }
        }
        var changed = false
        for file in files.files {
            let own = fixes.filter { $0.0.file == file.shown }.map { (line: $0.0.line, fix: $0.1) }
            guard !own.isEmpty else { continue }
            let new = String(decoding: file.mended(by: own), as: UTF8.self)
            let diff = TextDiff.text(file.shown, from: String(decoding: file.bytes, as: UTF8.self), to: new)
            // Where a program reads standard output, the changes are for the person beside it.
            if format == .text, !json { Pipe.write(diff + "\n") } else { Staff.tell(diff) }
            try desk.write(new, to: file.path)
            changed = true
        }
        return changed
    }

    private func report(_ list: [Diagnostic], _ knowledge: KnowledgeBase, _ folder: KnowledgeFolder) {
        for diagnostic in list { Pipe.write(diagnostic.rendered + "\n") }
        let errors = list.filter(\.isError).count
        let entries = knowledge.english.entries.count + knowledge.spanish.entries.count
        let counts = [
            (folder.files.count, "file"), (entries, "entry"), (errors, "error"), (list.count - errors, "warning"),
        ]
        Pipe.write(counts.map { Self.counted($0, $1) }.joined(separator: ", ") + "\n")
        if errors > 0 { Pipe.write("More is checked once the errors are mended.\n") }
        let approvals = Approvals(folder.files)
        let wordings = knowledge.wordings
        let waiting = wordings.filter { approvals.approval(of: $0) == nil }.count
        if waiting > 0 {
            Pipe.write("\(waiting) of \(wordings.count) wordings are not approved (frontdesk approve --list).\n")
        }
        let off = SwitchedOff(folder.files).ids
        if !off.isEmpty { Pipe.write("Switched off: \(off.joined(separator: ", ")) (frontdesk on ID).\n") }
    }

    private static func counted(_ count: Int, _ thing: String) -> String {
        if count == 1 { return "1 \(thing)" }
        return "\(count) \(thing == "entry" ? "entries" : thing + "s")"
    }
}

extension Diagnostic {
    /// The line by which a workflow on GitHub notes it beside the file's own line.
    var githubCommand: String {
        let text = Self.escaped("\(message). \(remedy)")
        let place = "file=\(Self.escaped(location.file, inProperty: true)),line=\(location.line),col=\(location.column)"
        return "::\(severity.rawValue) \(place),title=\(code)::\(text)"
    }

    private static func escaped(_ text: String, inProperty: Bool = false) -> String {
        var result = ""
        for character in text {
            switch character {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where inProperty: result += "%3A"
            case "," where inProperty: result += "%2C"
            default: result.append(character)
            }
        }
        return result
    }
}
