extension FolderStore {
    /// Puts a new file into a folder, by way of `tmp`; a failure leaves nothing behind.
    ///
    /// The caller holds the lock.
    /// - Returns: the file's path.
    @discardableResult
    func write(_ document: [UInt8], as name: String, to place: Place) throws(SaveFailure) -> String {
        // Whether a sealed leftover is whole, only its hash can tell.
        let isSealed = name.hasSuffix(RecordName.sealedSuffix)
        let draft = path(.tmp, isSealed ? "\(name).\(ContentHash(of: document).hex)" : name)
        let final = path(place, name)
        do throws(SystemError) {
            try system.create(draft, document)
        } catch {
            // EEXIST: the file is somebody else's.
            if error.code != SystemError.exists.code { try? system.unlink(draft) }
            throw SaveFailure(error, path: draft)
        }
        do throws(SystemError) {
            try system.rename(draft, final)
        } catch {
            try? system.unlink(draft)
            throw SaveFailure(error, path: final)
        }
        do throws(SystemError) {
            try system.syncFolder(path(place))
        } catch {
            // The patient will hear that nothing was saved, so nothing may stay.
            try? system.unlink(final)
            throw SaveFailure(error, path: path(place))
        }
        return final
    }
}
