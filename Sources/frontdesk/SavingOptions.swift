import ArgumentParser
import Glibc
import Intake
import Sealing
import Service
import Slots

/// Options of every command that saves requests.
struct SavingOptions: ParsableArguments {
    @OptionGroup var place: IntakesOption

    @Option(
        name: .long, parsing: .upToNextOption,
        help:
            "Files with the public keys to which requests are sealed (else $FRONTDESK_SEAL_TO, or INTAKES/recipients).")
    var sealTo: [String] = []

    /// The store, or nil with a line for staff: the desk answers questions also where nothing can be saved.
    ///
    /// A store whose keys cannot be read saves nothing: better no request than one in the clear.
    ///
    /// - Parameter tellsSealing: whether staff hear to whom requests are sealed.
    func open(at time: LocalTime, tellsSealing: Bool = true) -> FolderStore? {
        do {
            let store = FolderStore(folder: place.folder, sealing: StoreSealing(recipients: try recipients()))
            let opened = try opened(store, at: time)
            try checkSealing(opened, tells: tellsSealing)
            return opened
        } catch {
            Staff.tell("requests cannot be saved: \(error)")
            return nil
        }
    }

    /// Where what staff may learn from the talks is written; sealed as requests are.
    func journal(of store: FolderStore) -> DeskJournal {
        DeskJournal(intakes: place.folder, sealing: StoreSealing(recipients: store.recipients))
    }

    private func opened(_ store: FolderStore, at time: LocalTime) throws(SaveFailure) -> FolderStore {
        let recovery = try store.open(at: time)
        for saved in recovery.saved {
            Staff.tell("saved request \(saved.reference), which a crash had left unfinished")
        }
        for file in recovery.setAside { Staff.tell("a broken leftover of a crash was put aside as \(file)") }
        // What is too old and cannot be removed now is removed another time.
        try? store.dropOldDrafts(at: time)
        return store
    }

    private func recipients() throws -> [SealingRecipient] {
        let own = place.folder + "/recipients"
        let asked = sealTo.isEmpty ? Surroundings.value("FRONTDESK_SEAL_TO").map { [$0] } ?? [] : sealTo
        let files = asked.isEmpty && access(own, F_OK) == 0 ? [own] : asked
        let recipients = try KeyFiles.recipients(files)
        if !files.isEmpty, recipients.isEmpty { throw KeyFiles.Failure(sentence: "\(files[0]) names no key") }
        return recipients
    }

    /// Says who can open what is saved from now on; nothing may be written in the clear where it was sealed before.
    private func checkSealing(_ store: FolderStore, tells: Bool) throws {
        guard store.isSealed else {
            guard try store.endsSealed() else { return }
            throw KeyFiles.Failure(
                sentence:
                    "\(place.folder) holds sealed requests; name the public keys with --seal-to, or put them into "
                    + "\(place.folder)/recipients")
        }
        guard store.sealingWorks else { throw KeyFiles.Failure(sentence: "sealing does not work on this machine") }
        guard tells else { return }
        Staff.tell("requests are sealed to " + store.recipients.map(\.description).joined(separator: ", "))
        if store.recipients.count == 1 {
            Staff.tell("a second key, kept elsewhere, would open the requests if the first one were lost")
        }
    }
}
