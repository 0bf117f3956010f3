extension FolderStore {
    /// Lists the saved records; files with other names are none of ours.
    func readChain() throws(SaveFailure) -> RecordChain {
        var links: [RecordChain.Link] = []
        for place in Place.records {
            let folder = path(place)
            for entry in try explaining(folder, { () throws(SystemError) in try system.list(folder) })
            where entry.mayBeFile {
                guard let name = RecordName(entry.name) else { continue }
                links.append(RecordChain.Link(name: name, place: place))
            }
        }
        return RecordChain(links)
    }

    /// The hash of the head as it lies on the disk; nil for an empty store.
    func headHash(_ chain: RecordChain) throws(SaveFailure) -> ContentHash? {
        guard let head = chain.head else { return nil }
        let file = path(head)
        return ContentHash(
            of: try explaining(file) { () throws(SystemError) in
                try system.contents(of: file, limit: Self.largestRecord)
            })
    }

    func path(_ link: RecordChain.Link) -> String { path(link.place, link.name.description) }
}
