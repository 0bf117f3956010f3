/// A request that was sent in this sitting; it can be read again, changed or withdrawn.
package struct SentRequest: Codable, Sendable, Equatable {
    package let reference: String
    package let booking: Booking
}

extension Conversation {
    /// The request is on the disk: it is remembered under its reference, in place of the one it changes.
    mutating func close(savedAs reference: String) {
        guard let booking else { return }
        if let old = booking.replaces { replaced.append(old) }
        sent.removeAll { $0.reference == booking.replaces }
        sent.append(SentRequest(reference: reference, booking: booking))
        // The next request may be another person's.
        (self.booking, openQuestion, topicsAsked) = (nil, nil, [])
    }
}
