import ArgumentParser
import Glibc
import Sealing
import Service
import Slots

/// `frontdesk keys`: keys for sealed requests.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Make keys for sealed requests.",
        discussion: """
            EXAMPLES
              frontdesk keys new desk.key          makes desk.key and desk.key.pub
              frontdesk --seal-to desk.key.pub recovery.key.pub
              frontdesk intakes list --key desk.key

            What was sealed to a public key (.pub) is opened by its secret key alone. Make two pairs: the secret key
            of the desk stays where staff read requests, never on the machine where patients type; that of the second
            is kept on paper or in a safe, for the day when the first is lost. Any tool that knows the format age v1
            opens the files too: age --decrypt --identity desk.key FILE
            """,
        subcommands: [NewKeyCommand.self])
}

/// `frontdesk keys new FILE`: a secret key and its public half.
struct NewKeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a secret key and, beside it, its public half.",
        discussion: """
            EXAMPLES
              frontdesk keys new desk.key
              frontdesk keys new recovery.key

            FILE gets the secret key, readable by its owner only, and FILE.pub the public one. A file that is there is
            never written over: without its key, what was sealed to it stays sealed.
            """)

    @Argument(help: "The file for the secret key.")
    var file: String

    @OptionGroup var clinic: ClinicOptions

    func run() throws {
        Surroundings.harden()
        let (key, day) = (SealingIdentity(), clinic.clock.now.day)
        do throws(KeyFiles.Failure) {
            try KeyFiles.write(key, to: file, note: "frontdesk, made on \(day); keep it secret, and keep a copy")
            try KeyFiles.write(
                key.recipient, to: file + ".pub", note: "frontdesk, made on \(day); may be shown to anybody")
        } catch {
            Staff.tell("\(error)")
            throw ExitCode(73)
        }
        Pipe.write("\(file) holds the secret key, \(file).pub the public one:\n\(key.recipient)\n")
    }
}
