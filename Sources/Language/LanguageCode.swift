/// A language the desk speaks, as its ISO 639-1 code.
package enum LanguageCode: String, Codable, Sendable, CaseIterable, Hashable {
    case english = "en"
    case spanish = "es"

    /// The other one of the two.
    package var other: LanguageCode { self == .english ? .spanish : .english }
}
