import ArgumentParser

/// How long the kiosk waits for a visitor.
struct KioskTimes: ParsableArguments {
    @Option(help: "Seconds without a key before the warning.")
    var idle = 60

    @Option(help: "The same inside a request.")
    var idleRequest = 120

    @Option(help: "Seconds from the warning to the wipe.")
    var warning = 30

    /// Asked for by a visitor, for the rest of the visit, in seconds.
    static let more = 600
    /// The words of an emergency stay at least so long, in seconds.
    static let emergency = 300

    func validate() throws {
        for (name, value) in [("--idle", idle), ("--idle-request", idleRequest), ("--warning", warning)]
        where !(1...3600).contains(value) {
            throw ValidationError("\(name) is 1 to 3600 seconds.")
        }
    }
}
