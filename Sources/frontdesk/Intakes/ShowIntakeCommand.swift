import ArgumentParser
import Intake
import Service
import Terminal

/// `frontdesk intakes show REF`: one request as a page.
struct ShowIntakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one request as a page that prints well.",
        discussion: """
            EXAMPLES
              frontdesk intakes show K7QF2M
              frontdesk intakes show K7QF2M | lpr
            """)

    @Argument(help: "The reference that the patient was shown.")
    var reference: IntakeReference

    @Flag(help: "Print it as JSON, the record under \"record\".")
    var json = false

    @OptionGroup var options: StoreOptions

    func run() throws {
        let (store, now) = (try options.store(), options.clock.now)
        let (stored, record) = try StoreOptions.explaining { () throws(SaveFailure) in
            guard let stored = try store.survey().first(where: { $0.reference == reference }) else {
                throw SaveFailure.unknown(reference)
            }
            return (stored, try store.read(stored))
        }
        if json {
            Pipe.write(try IntakeMessage.encoded(IntakeMessage(IntakeRow(stored, record, now: now))))
        } else {
            Pipe.write(IntakePage(record).text(stored).printable)
        }
    }
}
