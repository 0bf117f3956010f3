import Glibc

/// The process's own CPU time.
enum Stopwatch {
    static var seconds: Double {
        var now = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }

    /// CPU seconds of one run, the median of several.
    static func median(of runs: Int = 5, _ work: () -> Void) -> Double {
        let times = (0..<runs).map { _ in
            let start = seconds
            work()
            return seconds - start
        }
        return times.sorted()[runs / 2]
    }

    /// The most memory the process has had, in MiB.
    static var peakMemory: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1024
    }
}
