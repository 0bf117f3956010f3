import Language

/// A person's name in the patient's own spelling.
package struct PersonName: Sendable, Hashable, Codable {
    package let full: String
    /// Nil where the name is a single word.
    package let given: String?
    package let family: String?

    package init(full: String, given: String? = nil, family: String? = nil) {
        (self.full, self.given, self.family) = (full, given, family)
    }
}

extension PersonName {
    /// This name with one part said anew: `it's Katherine with a K`, `my last name is Smyth`.
    ///
    /// - Parameter isFamily: whether the line says that the family name is meant.
    package func mended(by part: PersonName, isFamily: Bool) -> PersonName {
        guard let given, let family else { return part }
        // `my last name is Ochoa Rubio`
        if isFamily, part.given != nil, part.family != nil {
            return PersonName(full: given + " " + part.full, given: given, family: part.full)
        }
        guard part.given == nil else { return part }
        let isFamily = isFamily || Self.likeness(part.full, family) > Self.likeness(part.full, given)
        let (new, old) = isFamily ? (given + " " + part.full, family) : (part.full + " " + family, given)
        guard old != part.full else { return self }
        return PersonName(full: new, given: isFamily ? given : part.full, family: isFamily ? part.full : family)
    }

    /// What share of the longer word's letters two words have in common before and behind what is different.
    static func likeness(_ one: String, _ other: String) -> Double {
        let (one, other) = (Array(Folding.word(one)), Array(Folding.word(other)))
        let start = zip(one, other).prefix { $0 == $1 }.count
        let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
        return Double(min(start + end, one.count, other.count)) / Double(max(one.count, other.count, 1))
    }
}

/// A telephone number that can be dialled from the clinic.
package struct PhoneNumber: Sendable, Hashable, Codable {
    /// E.164: `+16195550142`.
    package let e164: String
    package let extension_: String?

    package init(e164: String, extension_: String? = nil) { (self.e164, self.extension_) = (e164, extension_) }
}

/// Whether somebody has been at the clinic before.
package enum VisitKind: String, Codable, Sendable, CaseIterable { case new, returning }

/// Whom a patient wishes to see.
package enum Clinician: String, Codable, Sendable, CaseIterable {
    case shulman = "dr-shulman"
    case mckay = "dr-mckay"
    case any
}

/// How a patient wishes to be reached.
package enum ContactPreference: String, Codable, Sendable, CaseIterable { case phone, text, email }

/// The side of the body that is meant.
package enum Side: String, Codable, Sendable, CaseIterable { case left, right, both }

/// Parts of the body and their side.
package struct BodyAreas: Sendable, Hashable, Codable {
    /// English names in the order they were said: `knee`, `lower back`.
    package let areas: [String]
    package let side: Side?

    package init(areas: [String], side: Side? = nil) { (self.areas, self.side) = (areas, side) }
}

/// When a complaint began, as said and, where it can be reckoned, as a day.
package struct Onset: Sendable, Hashable, Codable {
    package let text: String
    package let date: CivilDay?

    package init(text: String, date: CivilDay? = nil) { (self.text, self.date) = (text, date) }
}

/// Who speaks for a patient under 18.
package struct Guardian: Sendable, Hashable, Codable {
    package let name: String
    package let relation: String?

    package init(name: String, relation: String? = nil) { (self.name, self.relation) = (name, relation) }
}
