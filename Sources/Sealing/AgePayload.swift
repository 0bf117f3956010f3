/// What a sealed file holds, in chunks of 64 KiB of which each knows its place and the last one that it is the last.
enum AgePayload {
    static let nonceSize = 16
    private static let chunkSize = 65_536

    static func seal(_ text: [UInt8], fileKey: SecretBytes) -> [UInt8] {
        let salt = Sodium.random(nonceSize)
        let key = key(fileKey, salt)
        var sealed = salt
        let count = max(1, (text.count + chunkSize - 1) / chunkSize)
        for index in 0..<count {
            let chunk = text[(index * chunkSize)..<min((index + 1) * chunkSize, text.count)]
            sealed += Sodium.seal(Array(chunk), chunk.count, key: key, nonce: nonce(index, isLast: index == count - 1))
        }
        return sealed
    }

    /// Nothing of a text is given out where any part of it was changed or is missing.
    static func open(_ sealed: ArraySlice<UInt8>, fileKey: SecretBytes) throws(AgeFailure) -> [UInt8] {
        guard sealed.count >= nonceSize else { throw .badHeader }
        let key = key(fileKey, Array(sealed.prefix(nonceSize)))
        let chunks = sealed.dropFirst(nonceSize)
        let size = chunkSize + Sodium.tagSize
        let count = (chunks.count + size - 1) / size
        let textSize = chunks.count - count * Sodium.tagSize
        // Only an empty text has an empty last chunk.
        guard count > 0, textSize > (count - 1) * chunkSize || count == 1 && textSize == 0 else { throw .badPayload }
        var isWhole = true
        // One byte at least: an empty text has a tag to be checked as well.
        let text = [UInt8](unsafeUninitializedCapacity: textSize + 1) { out, filled in
            guard let base = out.baseAddress else { return isWhole = false }
            for index in 0..<count where isWhole {
                let start = chunks.startIndex + index * size
                let chunk = Array(chunks[start..<min(start + size, chunks.endIndex)])
                isWhole = Sodium.open(
                    chunk, key: key, nonce: nonce(index, isLast: index == count - 1), into: base + index * chunkSize)
            }
            filled = isWhole ? textSize : 0
        }
        guard isWhole else { throw .badPayload }
        return text
    }

    private static func key(_ fileKey: SecretBytes, _ salt: [UInt8]) -> SecretBytes {
        Sodium.derive(from: fileKey, salt: salt, info: "payload")
    }

    /// Eleven bytes of the chunk's number and one that marks the last.
    private static func nonce(_ index: Int, isLast: Bool) -> [UInt8] {
        let number = withUnsafeBytes(of: UInt64(index).bigEndian) { Array($0) }
        return [0, 0, 0] + number + [isLast ? 1 : 0]
    }
}
