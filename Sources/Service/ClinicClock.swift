package import Slots
import Glibc

/// The clinic's wall clock, or a frozen one.
package struct ClinicClock: Sendable {
    private let frozen: LocalTime?

    /// The running clock of a time zone; from here on it is the zone of the whole process.
    package init(zone: String) {
        setenv("TZ", zone, 1)
        tzset()
        frozen = nil
    }

    /// A clock that stands still.
    ///
    /// - Parameter text: local time in the clinic's zone, `2026-11-23T10:00:00`; nil comes of anything else.
    package init?(frozenAt text: String, zone: String) {
        self.init(zone: zone)
        guard let frozen = Self.local(text) else { return nil }
        self.init(frozen)
    }

    private init(_ frozen: LocalTime) { self.frozen = frozen }

    package var now: LocalTime {
        if let frozen { return frozen }
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return Self.local(parts)
    }

    private static func local(_ text: String) -> LocalTime? {
        let halves = text.split(separator: "T", omittingEmptySubsequences: false)
        guard halves.count == 2, let day = CivilDay(String(halves[0])) else { return nil }
        let fields = halves[1].split(separator: ":", omittingEmptySubsequences: false).map {
            $0.utf8.count == 2 ? Int($0) : nil
        }
        guard (2...3).contains(fields.count), let hour = fields[0], (0...23).contains(hour), let minute = fields[1],
            case let second?? = fields.count == 3 ? Optional(fields[2]) : 0, (0...59).contains(second),
            let time = ClockTime(hour: hour, minute: minute)
        else { return nil }
        return moment(day, time, second: second)
    }

    /// A time of a day with the offset that holds then in the clock's zone.
    package func moment(_ day: CivilDay, _ time: ClockTime) -> LocalTime? { Self.moment(day, time, second: 0) }

    private static func moment(_ day: CivilDay, _ time: ClockTime, second: Int) -> LocalTime? {
        var parts = tm()
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (Int32(day.year - 1900), Int32(day.month - 1), Int32(day.day))
        (parts.tm_hour, parts.tm_min) = (Int32(time.hour), Int32(time.minute))
        (parts.tm_sec, parts.tm_isdst) = (Int32(second), -1)
        guard mktime(&parts) != -1 else { return nil }
        return LocalTime(day: day, time: time, second: second, offset: parts.tm_gmtoff / 60)
    }

    private static func local(_ parts: tm) -> LocalTime {
        let epoch = CivilDay(daysSinceEpoch: 0)
        let day =
            CivilDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? epoch
        let time = ClockTime(hour: Int(parts.tm_hour), minute: Int(parts.tm_min)) ?? .startOfDay
        return LocalTime(day: day, time: time, second: Int(parts.tm_sec), offset: parts.tm_gmtoff / 60)
    }

    /// CPU time of this process, in microseconds.
    package static var cpuMicroseconds: Int {
        var spent = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent)
        return spent.tv_sec * 1_000_000 + spent.tv_nsec / 1000
    }
}
