extension FolderStore {
    var reservePath: String { "\(folder)/reserve" }

    /// Bytes that are kept back, so that the request under way can be saved when the disk is full.
    static let reserveSize = 65_536
    /// Below so many free bytes no new request is begun.
    package static let floor: UInt64 = 1 << 20

    /// Whether a new request should be begun: there is room for it, and for those that follow while staff make more.
    ///
    /// True where the disk does not tell.
    package var hasRoom: Bool {
        guard let free = try? system.freeBytes(folder) else { return true }
        return free >= Self.floor
    }

    /// Sets the reserve aside where there is plenty; without it a save only loses its second chance.
    func keepReserve() {
        guard !opens(reservePath), let free = try? system.freeBytes(folder),
            free >= Self.floor + UInt64(Self.reserveSize) * 2
        else { return }
        do throws(SystemError) {
            try system.create(reservePath, [UInt8](repeating: 0, count: Self.reserveSize))
        } catch {
            try? system.unlink(reservePath)
        }
    }

    /// Frees the reserve for the request under way.
    func spendReserve() { try? system.unlink(reservePath) }
}
