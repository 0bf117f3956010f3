import Knowledge
import Language
import Slots

/// A request that turns out to be another's.
extension TurnBuilder {
    /// `it's for my mom actually`, `my husband needs it, not me`: the name that is known is that of who asks.
    ///
    /// The patient's name is asked for, unless the line gives it; a date of birth said before was not the patient's.
    mutating func turnsToOther() -> Bool {
        if turnsBack() { return true }
        guard let booking = conversation.booking, booking.proxy == nil, let focus = booking.focus,
            focus != .guardian, focus != .name, case .name(let own)? = booking.values[.name],
            let proxy = Proxies.turned(line)
        else { return false }
        conversation.booking?.proxy = proxy.value
        conversation.booking?.booker = own
        conversation.booking?.moveFocus(to: .name)
        for field in [BookingField.name, .dateOfBirth] { conversation.booking?.clear(field) }
        conversation.booking?.came.removeAll { $0 == .name || $0 == .dateOfBirth }
        acts.append(Act(.booking))
        if let booker = conversation.booking.flatMap(booker) { asides.append((pack.words.text("booked by"), booker)) }
        if let name = Proxies.patientName(line, proxy) {
            echo(accept(.name(name.value), .name, name.range))
            conversation.booking?.moveFocus(to: focus)
            askAgain()
        } else {
            echo([])
            askNext()
        }
        return true
    }

    /// `no, it's for me`: who asks is the patient after all.
    private mutating func turnsBack() -> Bool {
        guard let booking = conversation.booking, booking.proxy != nil, let own = booking.booker,
            line.words.contains(where: { $0.word.isOne(of: "for para pa") }),
            line.words.contains(where: { $0.word.isOne(of: "me myself mi") }),
            line.words.allSatisfy({ $0.word.isOne(of: Self.forOneself) }), line.words.count <= Self.longestBack
        else { return false }
        conversation.booking?.proxy = nil
        conversation.booking?.booker = nil
        acts.append(Act(.booking))
        echo(accept(.name(own), .name, 0..<line.text.utf8.count))
        if booking.focus == .name || booking.focus == .guardian { askNext() } else { askAgain() }
        return true
    }

    /// In words.
    private static let longestBack = 9
    private static let forOneself: StaticString =
        "no not it its is s this for me myself actually wait sorry oh es esto para pa mi yo misma mismo perdon la cita the appointment"
}
