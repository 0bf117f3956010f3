import Knowledge
import Language
import Slots

/// The complaint that a line tells beside what was asked for.
extension TurnBuilder {
    /// `rotator cuff repair on Oct 20`, where something else was asked for: a complaint told in a few words or more.
    var tellsOfComplaint: Bool {
        let area = BodyAreaReader.read(line)?.range
        return !line.isQuestion && !line.inquires && !corrects && !heldSecret
            && (area != nil || line.words.contains { $0.word.isOne(of: "i my had have has tengo tuve me mi") })
            && (line.complaint(area: nil, besides: []).map {
                Line($0).words.count >= (area == nil ? Self.fewOfComplaint + 1 : Self.fewOfComplaint)
            } ?? false)
    }

    /// In words.
    private static let fewOfComplaint = 2

    /// A line that names a complaint is the reason, in the patient's own words.
    mutating func takeReason(
        _ facts: [Volunteered.Fact], _ noted: inout [BookingField], taken: Range<Int>?, startsBooking: Bool
    ) {
        guard conversation.booking?.values[.reason] == nil, !(corrects && namesOnlyArea),
            case let others = facts.filter({ ![.bodyArea, .onset].contains($0.field) }).flatMap({
                $0.parts.isEmpty ? [$0.range] : $0.parts
            }) + [Names.speaker(line)?.range, taken].compactMap(\.self),
            let complaint =
                facts.contains(where: { [.bodyArea, .painLevel].contains($0.field) })
                    || !startsBooking && tellsOfComplaint
                ? line.complaint(area: facts.first { $0.field == .bodyArea }?.range, besides: others)
                : line.purpose(besides: others),
            // `does my knee get worse, can i book` asks; `can i come, my knee hurts` tells.
            !line.asks || line.besideQuestion != nil || !Line(complaint).asks
        else { return }
        conversation.booking?.take(.reason(complaint), for: .reason, said: nil)
        noted.append(.reason)
    }
}
