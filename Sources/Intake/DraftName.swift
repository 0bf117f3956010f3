import Slots

/// A draft's file name: `20261123-<16 hex>-0003.json`, its day, what its code hashes to, and its step.
///
/// The code itself opens the draft, so the name does not tell it.
struct DraftName: Sendable, Hashable {
    let day: CivilDay
    /// The same for all files of one request.
    let owner: String
    let step: Int

    init(day: CivilDay, code: ResumeCode, step: Int) {
        (self.day, owner, self.step) = (day, Self.owner(code), step)
    }

    static func owner(_ code: ResumeCode) -> String {
        String(ContentHash(of: Array(code.description.utf8)).description.suffix(16))
    }
}

extension DraftName: LosslessStringConvertible {
    var description: String {
        padded(day.year, 4) + padded(day.month, 2) + padded(day.day, 2) + "-\(owner)-\(padded(step, 4)).json"
    }

    /// Nil for any other file.
    init?(_ text: String) {
        let parts = text.dropLast(".json".count).split(separator: "-", omittingEmptySubsequences: false)
        guard text.hasSuffix(".json"), parts.count == 3, parts[0].count == 8, let date = Int(parts[0]),
            let day = CivilDay(year: date / 10_000, month: date / 100 % 100, day: date % 100),
            parts[1].utf8.count == 16, parts[1].utf8.allSatisfy(isLowerHexadecimal), let step = Int(parts[2]), step > 0
        else { return nil }
        (self.day, owner, self.step) = (day, String(parts[1]), step)
        guard description == text else { return nil }
    }
}
