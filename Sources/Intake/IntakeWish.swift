package import Slots

/// What the visit is about and when it would suit; the record's `request`.
package struct IntakeWish: Sendable, Hashable, Codable {
    package var reason: String?
    /// English names in the order they were said.
    @OmittedIfEmpty package var bodyAreas: [String]
    package var side: Side?
    /// 0 to 10; of a range its higher end.
    package var painLevel: Int?
    package var onset: Onset?
    package var clinician: Clinician?
    @OmittedIfEmpty package var preferredTimes: [WhenValue]
    /// The patient's own words by field: `when`, `phone`.
    @OmittedIfEmpty package var said: [String: String]

    package init(
        reason: String? = nil, bodyAreas: [String] = [], side: Side? = nil, painLevel: Int? = nil,
        onset: Onset? = nil, clinician: Clinician? = nil, preferredTimes: [WhenValue] = [], said: [String: String] = [:]
    ) {
        (self.reason, self.bodyAreas, self.side, self.painLevel) = (reason, bodyAreas, side, painLevel)
        (self.onset, self.clinician) = (onset, clinician)
        (self.preferredTimes, self.said) = (preferredTimes, said)
    }
}
