import ArgumentParser
import FoundationEssentials
import Glibc
import Knowledge
import Language
import Service
import Terminal
import Workshop

/// The knowledge folder as staff's commands read and change it.
struct KnowledgeDesk {
    let path: String

    init(_ path: String) { self.path = path }

    /// The folder's files; without any the program ends, and says so.
    func read() throws -> KnowledgeFolder {
        let files: KnowledgeFolder
        do {
            files = try KnowledgeFolder(path)
        } catch {
            Staff.tell("there is no folder at \(path)")
            throw ExitCode(66)
        }
        guard files.holdsKnowledge else {
            Staff.tell("there are no knowledge files below \(path); they are clinic.md, en/ and es/")
            throw ExitCode(66)
        }
        return files
    }

    /// The entry with an id, in a language or else in the other; without one the program ends, and says which was meant.
    static func entry(_ id: String, in language: LanguageCode, _ knowledge: KnowledgeBase) throws -> Entry {
        if let entry = knowledge.entry(id, in: language) { return entry }
        throw unknown(id, among: LanguageCode.allCases.flatMap { knowledge[$0].entries.map(\.id) })
    }

    /// Tells that nothing has such an id, and gives the program's end.
    static func unknown(_ id: String, among ids: [String]) -> ExitCode {
        let near = EditDistance.suggestion(for: id, among: Array(Set(ids)).sorted())
        Staff.tell("no entry has the id \(id)" + (near.map { "; did you mean \($0)?" } ?? ""))
        return ExitCode(66)
    }

    /// Writes a file whole or not at all, with the rights it had.
    func write(_ text: String, to name: String) throws {
        let file = path.hasSuffix("/") ? path + name : path + "/" + name
        // A link is written through, not replaced.
        let place =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: file)).map {
                $0.hasPrefix("/") ? $0 : URL(filePath: file).deletingLastPathComponent().appending(path: $0).path
            } ?? file
        var status = stat()
        let hadRights = stat(place, &status) == 0
        do {
            try Data(text.utf8).write(to: URL(filePath: place), options: .atomic)
            if hadRights { chmod(place, status.st_mode & 0o777) }
        } catch {
            Staff.tell("\(file) cannot be written: \(String(cString: strerror(errno)))")
            throw ExitCode(errno == EACCES || errno == EPERM || errno == EROFS ? 77 : 73)
        }
    }

    /// Shows what a file would become, asks, and writes it.
    ///
    /// Where nobody can be asked, only `yes` writes: an edit of the clinic's words is a person's decision.
    ///
    /// - Returns: whether it was written.
    func propose(_ new: String, for name: String, in files: KnowledgeFolder, yes: Bool) throws -> Bool {
        let file = files.files.first { $0.path == name }
        let old = files.text(of: name) ?? ""
        let shown = file?.shown ?? (path.hasSuffix("/") ? path + name : path + "/" + name)
        let diff = TextDiff.text(shown, from: old, to: new)
        guard !diff.isEmpty else {
            Pipe.write("Nothing to change.\n")
            return false
        }
        Pipe.write(diff)
        guard yes || Self.confirms("Write this? (y/n) ") else {
            Pipe.write("Nothing was written.\n")
            return false
        }
        try write(new, to: name)
        Pipe.write("Written.\n")
        return true
    }

    /// Asks a person at the terminal; where there is none the answer is no.
    private static func confirms(_ question: String) -> Bool {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            Staff.tell("nobody can be asked here; give --yes to write it")
            return false
        }
        Pipe.write(question)
        return ["y", "yes", "s", "si", "sí"].contains(readLine()?.lowercased() ?? "")
    }
}
