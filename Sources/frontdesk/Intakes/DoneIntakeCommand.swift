import ArgumentParser
import Intake
import Service
import Slots

/// `frontdesk intakes done REF`: the clinic has dealt with it.
struct DoneIntakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Mark requests as dealt with; their files stay as they are.",
        discussion: """
            EXAMPLES
              frontdesk intakes done K7QF2M
              frontdesk intakes done K7QF2M 3QDD4F
            """)

    @Argument(help: "The references of the requests.")
    var references: [IntakeReference]

    @OptionGroup var options: StoreOptions

    func run() throws {
        let (store, now) = (try options.store(), options.clock.now)
        for reference in references {
            let before = try StoreOptions.explaining { () throws(SaveFailure) in
                _ = try store.survey()
                return try store.settle(reference, as: .done, at: now)
            }
            guard let before else {
                warn(store, reference)
                Pipe.write("\(reference) is done.\n")
                continue
            }
            let what = before.event == .cancelled ? "was withdrawn or replaced by the patient" : "was done"
            Pipe.write("\(reference) \(what) on \(before.at.local.day) at \(before.at.local.time); nothing changed.\n")
        }
    }

    /// Whoever closes a request that nobody could read should know.
    private func warn(_ store: FolderStore, _ reference: IntakeReference) {
        guard let stored = try? store.survey().first(where: { $0.reference == reference }) else { return }
        do throws(SaveFailure) {
            _ = try store.read(stored)
        } catch {
            if case .sealed = error { return }
            Staff.tell("its file cannot be read: \(error)")
        }
    }
}
