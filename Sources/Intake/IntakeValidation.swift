package import Slots

/// One thing that keeps a request from being saved.
///
/// It never repeats what the patient said.
package struct IntakeError: Sendable, Hashable, CustomStringConvertible {
    /// The field as the record names it: `patient.phone`, `request.preferredTimes[1]`.
    package let path: String
    package let sentence: String

    package init(path: String, sentence: String) { (self.path, self.sentence) = (path, sentence) }

    package var description: String { "\(path): \(sentence)" }
}

/// Checks a request before the first byte is written, all of it at once.
package struct IntakeValidation {
    /// The longest text of one field, in bytes.
    package static let longestText = 16_384

    private var errors: [IntakeError] = []

    /// All that is wrong, in the order of the record's fields; empty for a request that can be saved.
    package static func errors(in request: IntakeRequest, at time: LocalTime) -> [IntakeError] {
        var check = IntakeValidation()
        check.envelope(request)
        check.person(request.patient, today: time.day)
        check.reach(request.patient)
        check.others(request)
        check.wish(request.request)
        check.consent(request.consent)
        return check.errors
    }

    private mutating func require(_ holds: Bool, _ path: String, _ sentence: String) {
        if !holds { errors.append(IntakeError(path: path, sentence: sentence)) }
    }

    /// For text that is one line and has to say something.
    private mutating func line(_ text: String, _ path: String) {
        require(!text.isBlank, path, "It is missing.")
        require(!text.hasControls, path, "It has control characters.")
        length(text, path)
    }

    private mutating func length(_ text: String?, _ path: String) {
        require((text ?? "").utf8.count <= Self.longestText, path, "It is longer than \(Self.longestText) bytes.")
    }

    private mutating func envelope(_ request: IntakeRequest) {
        line(request.key, "key")
        require(request.status == .requested, "status", "Only a finished request can be saved.")
        for (index, topic) in request.topicsAsked.enumerated() { line(topic, "topicsAsked[\(index)]") }
    }

    private mutating func person(_ patient: IntakePatient, today: CivilDay) {
        line(patient.name, "patient.name")
        length(patient.givenName, "patient.givenName")
        length(patient.familyName, "patient.familyName")
        if let birth = patient.dateOfBirth {
            require(birth <= today, "patient.dateOfBirth", "It lies in the future.")
            require(birth.years(to: today) <= 130, "patient.dateOfBirth", "It lies more than 130 years back.")
        }
        if let guardian = patient.guardian {
            line(guardian.name, "patient.guardian.name")
            length(guardian.relation, "patient.guardian.relation")
        }
        for (index, need) in patient.needs.enumerated() { line(need, "patient.needs[\(index)]") }
    }

    private mutating func reach(_ patient: IntakePatient) {
        require(patient.phone != nil || patient.email != nil, "patient", "A phone number or an e-mail is missing.")
        if let phone = patient.phone {
            require(phone.isE164, "patient.phone", "It is not written as +, country code and number.")
        }
        if let email = patient.email {
            require(email.isEmailAddress, "patient.email", "It is not an e-mail address.")
        }
    }

    private mutating func others(_ request: IntakeRequest) {
        guard let booker = request.bookedBy else { return }
        line(booker.name, "bookedBy.name")
        length(booker.relation, "bookedBy.relation")
    }

    private mutating func wish(_ wish: IntakeWish) {
        length(wish.reason, "request.reason")
        for (index, area) in wish.bodyAreas.enumerated() { line(area, "request.bodyAreas[\(index)]") }
        require((0...10).contains(wish.painLevel ?? 0), "request.painLevel", "It is not between 0 and 10.")
        length(wish.onset?.text, "request.onset.text")
        for (index, when) in wish.preferredTimes.enumerated() {
            let path = "request.preferredTimes[\(index)]"
            require(!when.isEmpty, path, "It says neither days nor times.")
            require(when.weekdays?.isEmpty != true, path, "Its list of weekdays is empty.")
            if let start = when.start, case .day(let end) = when.end {
                require(start <= end, path, "It ends before it starts.")
            }
        }
        for (field, words) in wish.said.sorted(by: { $0.key < $1.key }) {
            let named = !field.isEmpty && field.utf8.allSatisfy(\.isLetter)
            require(named, "request.said", "A field's name has other characters than letters.")
            if named { length(words, "request.said.\(field)") }
        }
    }

    private mutating func consent(_ all: [IntakeConsent]) {
        // Whoever first says no and then yes is taken at the last word, and the other way round.
        let contact = all.last { $0.purpose == .contact }
        require(contact?.answer == .yes, "consent", "The patient has not agreed to be contacted.")
        for (index, consent) in all.enumerated() {
            require(!consent.text.isBlank, "consent[\(index)].text", "The words that were shown are missing.")
            length(consent.text, "consent[\(index)].text")
        }
    }
}
