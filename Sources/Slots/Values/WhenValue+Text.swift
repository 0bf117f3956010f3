/// `2026-11-27 14:00`, `2026-11-30..2026-12-04`, `TU,TH 17:00-24:00`: short, for explanations.
extension WhenValue: CustomStringConvertible {
    package var description: String {
        [dayText, weekdays.map { $0.map(\.rawValue).joined(separator: ",") }, time, part?.rawValue]
            .compactMap(\.self).joined(separator: " ")
    }

    private var dayText: String? {
        let first = start.map { "\($0)" } ?? ""
        switch end {
        case nil: return start == nil ? nil : first
        case .open?: return first + ".."
        case .day(let last)?: return "\(first)..\(last)"
        }
    }

    private var time: String? {
        guard let end = timeEnd else { return timeStart.map { "\($0)" } }
        return "\(timeStart ?? .startOfDay)-\(end)"
    }
}
