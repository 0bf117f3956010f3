import ArgumentParser
import Intake

/// `frontdesk intakes verify`: proves that no request is missing or changed.
struct VerifyIntakesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Prove that no request is missing or changed.",
        discussion: """
            EXAMPLES
              frontdesk intakes verify
              frontdesk intakes verify --head sha256:3f…

            Each request holds the hash of the one before it. Keep the head that is printed: given with --head the next
            time, it proves that the newest ones are still there too. Exits with 65 where something is wrong.
            """)

    @Option(help: "The head that an earlier verify printed.")
    var head: ContentHash?

    @OptionGroup var options: StoreOptions

    func run() throws {
        let store = try options.store()
        let found = try StoreOptions.explaining { () throws(SaveFailure) in try store.verify(knownHead: head) }
        for fault in found.faults { Pipe.write("WRONG: \(fault)\n") }
        for file in found.leftovers { Pipe.write("left by a crash, to look at: \(file)\n") }
        let purged = found.purged == 0 ? "" : ", \(found.purged) purged"
        let verdict = found.faults.isEmpty ? "none is missing or changed" : "\(found.faults.count) wrong"
        Pipe.write("\(found.records) \(found.records == 1 ? "request" : "requests")\(purged): \(verdict).\n")
        if found.closed > 0 {
            Pipe.write("\(found.closed) sealed to other keys than those given, and as the log says they were saved.\n")
        }
        if let head = found.head { Pipe.write("head: number \(head.sequence), \(head.hash)\n") }
        if !found.faults.isEmpty { throw ExitCode(65) }
    }
}

extension ContentHash: ExpressibleByArgument {
    /// As `verify` prints it.
    public init?(argument: String) { self.init(argument) }
}
