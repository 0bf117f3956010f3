import ArgumentParser
import Intake
import Service

/// Options of every command that works on saved requests.
struct StoreOptions: ParsableArguments {
    @OptionGroup var place: IntakesOption

    @Option(name: .long, help: "A file with a key that opens sealed requests; may be given more than once.")
    var key: [String] = []

    @OptionGroup var clinic: ClinicOptions

    var clock: ClinicClock { clinic.clock }

    /// The store, with the keys that open it.
    func store() throws -> FolderStore {
        Surroundings.harden()
        return FolderStore(folder: place.folder, sealing: StoreSealing(keys: try KeyFiles.identities(key)))
    }

    /// Runs something on the store; a failure ends the program with its sentence and its exit code.
    static func explaining<Result>(_ work: () throws(SaveFailure) -> Result) throws -> Result {
        do throws(SaveFailure) {
            return try work()
        } catch {
            Staff.tell("\(error)")
            throw ExitCode(error.exitCode)
        }
    }
}

/// Where requests lie.
struct IntakesOption: ParsableArguments {
    @Option(name: .long, help: "The folder where requests are saved (else $FRONTDESK_INTAKES, ./Intakes).")
    var intakes: String?

    var folder: String { intakes ?? Surroundings.value("FRONTDESK_INTAKES") ?? "Intakes" }
}

extension IntakeReference: ExpressibleByArgument {
    /// Takes small letters too.
    public init?(argument: String) { self.init(argument.uppercased()) }
}
