extension ClockTime {
    /// The same hour in a part of the day: 3 in the afternoon is 15:00; nil where that part has no such hour.
    func within(_ part: DayPart) -> ClockTime? {
        let hours: ClosedRange<Int> =
            switch part {
            case .morning: 1...12
            case .afternoon: 12...18
            case .evening: 16...23
            case .night: 17...24
            case .lunch: 11...14
            case .daytime: 7...19
            }
        if hours.contains(hour) { return self }
        for other in [hour + 12, hour - 12] where hours.contains(other) {
            return ClockTime(hour: other, minute: minute)
        }
        return nil
    }
}
