import Language
import Safety

/// What the safety screen costs: it runs before everything else on every line.
enum ScreenCost {
    /// - Parameter lines: ordinary ones, as nearly all are.
    static func report(_ lines: [String]) {
        let learning = Stopwatch.median(of: 3) { _ = SafetyScreen() }
        let screen = SafetyScreen()
        let read = lines.map { Line($0) }
        let screening = Stopwatch.median { for line in read { _ = screen.screen(line) } }
        let reading = Stopwatch.median { for text in lines { _ = Line(text) } }
        let each = { (seconds: Double) in (seconds / Double(lines.count) * 1e7).rounded() / 10 }
        print("the safety screen: learnt in \((learning * 100).rounded() / 100) s CPU")
        print("  a line: screened in \(each(screening)) µs, read in \(each(reading)) µs")
        print("")
    }
}
