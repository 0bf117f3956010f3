import Foundation

/// The built program, with this repository's knowledge and a fresh folder for requests that goes with it.
final class Program {
    let folder: String
    let path: String

    static let knowledge = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "Knowledge").path

    init() throws {
        path = try ChildProcess.built()
        folder = FileManager.default.temporaryDirectory.appending(path: "frontdesk-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var intakes: String { folder + "/Intakes" }

    private var settings: [String] { ["--knowledge", Self.knowledge, "--now", "2026-11-23T10:00:00"] }

    /// The prompt under a terminal, once it waits for the first line.
    func prompt(_ arguments: [String] = [], columns: Int = 80, environment: [String: String] = [:]) throws -> Pty {
        let terminal = try chat(arguments, columns: columns, environment: environment)
        try terminal.expect("you> ")
        return terminal
    }

    func chat(_ arguments: [String] = [], columns: Int = 80, environment: [String: String] = [:]) throws -> Pty {
        try Pty(
            [path, "chat", "--intakes", intakes] + settings + arguments, columns: columns, environment: environment,
            folder: folder)
    }

    func pipe(_ arguments: [String], _ input: String = "", environment: [String: String] = [:]) throws -> Finished {
        try pipe(arguments, Array(input.utf8), environment: environment)
    }

    func pipe(_ arguments: [String], _ input: [UInt8], environment: [String: String] = [:]) throws -> Finished {
        let own = ["check", "test", "safety", "intakes", "keys"].contains(arguments.first) ? [] : settings
        let saving = arguments.first == "chat" && !arguments.contains("--intakes") ? ["--intakes", intakes] : []
        return try runProcess(
            [path] + arguments.prefix(1).map { $0 } + own + saving + arguments.dropFirst(), stdin: input,
            environment: environment, folder: folder)
    }

    /// The saved requests.
    var records: [[String: Any]] {
        let new = intakes + "/new"
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: new)) ?? []).filter { $0.hasSuffix(".json") }
            .sorted()
        return names.compactMap { name in
            FileManager.default.contents(atPath: new + "/" + name).flatMap {
                try? JSONSerialization.jsonObject(with: $0) as? [String: Any]
            }
        }
    }

    static let booking = ["book", "Maria Lopez", "619-555-0142", "skip all", "yes", "yes"]
}
