import Language

/// What a later sitting needs to go on with a request; nothing else of the talk is kept.
package struct KeptBooking: Codable, Sendable, Equatable {
    /// Raised when an older value can't be read any more.
    package static let currentVersion = 1

    package private(set) var version = KeptBooking.currentVersion
    package let booking: Booking
    let language: LanguageCode
    let topicsAsked: [String]
}

extension Conversation {
    /// The request under way as it is kept, if there is one.
    package var keptBooking: KeptBooking? {
        booking.map { KeptBooking(booking: $0, language: language, topicsAsked: topicsAsked) }
    }

    /// Goes on with a request of an earlier sitting.
    mutating func take(_ kept: KeptBooking) {
        booking = kept.booking
        booking?.isPaused = false
        (language, isLanguageSet) = (kept.language, true)
        topicsAsked = kept.topicsAsked + topicsAsked.filter { !kept.topicsAsked.contains($0) }
        (heard, choices, misses) = ([], [], 0)
    }
}
