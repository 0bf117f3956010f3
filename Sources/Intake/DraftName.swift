import Slots

/// A draft's file name: `20261123-<16 hex>-0003.json`, its day, what its code hashes to, and its step.
///
/// The code itself opens the draft, so the name does not tell it.
struct DraftName: Sendable, Hashable {
    let day: CivilDay
    /// The same for all files of one request.
    let owner: String
    let step: Int
    let isSealed: Bool

    init(day: CivilDay, code: ResumeCode, step: Int, isSealed: Bool = false) {
        (self.day, owner, self.step, self.isSealed) = (day, Self.owner(code), step, isSealed)
    }

    static func owner(_ code: ResumeCode) -> String {
        String(ContentHash(of: Array(code.description.utf8)).description.suffix(16))
    }
}

extension DraftName: LosslessStringConvertible {
    var description: String {
        padded(day.year, 4) + padded(day.month, 2) + padded(day.day, 2) + "-\(owner)-\(padded(step, 4)).json"
            + (isSealed ? RecordName.sealedSuffix : "")
    }

    /// Nil for any other file.
    init?(_ text: String) {
        isSealed = text.hasSuffix(RecordName.sealedSuffix)
        let parts = text.prefix { $0 != "." }.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 8, let day = CivilDay(digits: parts[0]),
            parts[1].utf8.count == 16, parts[1].utf8.allSatisfy(isLowerHexadecimal), let step = Int(parts[2]), step > 0
        else { return nil }
        (self.day, owner, self.step) = (day, String(parts[1]), step)
        guard description == text else { return nil }
    }
}

extension CivilDay {
    /// `20261123`.
    init?(digits: Substring) {
        guard let number = Int(digits) else { return nil }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}
