/// All saved records by name, which is what the next one is joined to.
///
/// The head is the highest sequence whose file still lies in `new` or `done`. Whoever removes files must leave that
/// one, else its number would be given twice.
struct RecordChain {
    struct Link: Sendable, Hashable {
        let name: RecordName
        let place: Place
    }

    private(set) var links: [Link]
    private(set) var head: Link?

    init(_ links: [Link]) {
        self.links = links
        // Equal numbers come from meddling only; the id keeps even that the same on every run.
        head = links.max { ($0.name.sequence, $0.name.id) < ($1.name.sequence, $1.name.id) }
    }

    var nextSequence: Int { (head?.name.sequence ?? 0) + 1 }

    /// The record with a reference; the newest, should meddling have made two.
    func newest(carrying reference: IntakeReference) -> Link? {
        links.filter { $0.name.carries(reference) }.max { $0.name.sequence < $1.name.sequence }
    }

    func has(_ reference: IntakeReference) -> Bool { links.contains { $0.name.carries(reference) } }

    /// The first free reference from a number on; as few are taken, hardly ever a second try.
    func freeReference(from number: UInt64) -> IntakeReference {
        var number = number % IntakeReference.count
        while has(IntakeReference(number: number)) { number += 1 }
        return IntakeReference(number: number)
    }

    mutating func append(_ link: Link) {
        links.append(link)
        head = link
    }
}
