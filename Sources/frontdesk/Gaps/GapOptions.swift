import ArgumentParser
import Dialog
import Intake
import Knowledge
import Language
import Service
import Slots
import Workshop

/// Options of every command that works on unanswered questions.
struct GapOptions: ParsableArguments {
    @OptionGroup var place: IntakesOption

    @Option(name: .long, help: "A file with a key that opens what is sealed; may be given more than once.")
    var key: [String] = []

    @OptionGroup var desk: DeskOptions

    /// Everything that the commands look at.
    struct Material {
        let files: KnowledgeFolder
        let knowledge: KnowledgeBase
        let list: GapList
        let folder: KnowledgeDesk
    }

    func material(all: Bool = false) throws -> Material {
        let journal = DeskJournal(intakes: place.folder, sealing: StoreSealing(keys: try KeyFiles.identities(key)))
        let (gaps, sealed) = journal.gaps()
        if sealed > 0 { Staff.tell("\(sealed) questions are sealed; open them with --key FILE") }
        let folder = KnowledgeDesk(desk.clinic.path())
        let files = try folder.read()
        let dismissed = all ? [] : Dismissed(files.files).words
        return Material(
            files: files, knowledge: KnowledgeBase(files: files.files), list: GapList(gaps, dismissed: dismissed),
            folder: folder)
    }

    func group(_ handle: String, in material: Material) throws -> GapGroup {
        guard let group = material.list.group(handle) else {
            Staff.tell("no question has the letters \(handle.uppercased()); see: frontdesk gaps")
            throw ExitCode(66)
        }
        return group
    }

    /// How a patient would ask: other words that were given, or the question's own where nothing was taken out of them.
    func phrasing(of group: GapGroup, words: String?) throws -> String {
        if let words { return CleanText.line(words) }
        guard group.isMasked else { return group.phrasing }
        Staff.tell(
            "a part of these words was taken out: \(group.words); say how a patient would ask: --words \"…\"")
        throw ExitCode(65)
    }
}
