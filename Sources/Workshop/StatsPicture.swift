package import Service
package import Slots

/// The days' numbers as a picture (SVG): a column a day, from answered at the bottom to unanswered on top.
package struct StatsPicture {
    private let days: [(day: CivilDay, counts: DayCounts)]

    /// - Parameter days: in order, without a gap; empty days included.
    package init(_ days: [(day: CivilDay, counts: DayCounts)]) { self.days = days }

    private struct Layer: Sendable {
        let name: String
        let colour: String
        let value: @Sendable (DayCounts) -> Int
    }

    private static let layers = [
        Layer(name: "answered", colour: "#2f6f5e") { $0.answered },
        Layer(name: "handed to the phone", colour: "#7fb3a3") { $0.handedOff },
        Layer(name: "asked back", colour: "#d9b45b") { $0.askedBack },
        Layer(name: "declined", colour: "#b9b9b9") { $0.declined },
        Layer(name: "unanswered", colour: "#b4533c") { $0.unanswered },
    ]

    private static let (height, left, top, foot) = (220.0, 48.0, 56.0, 92.0)

    package var svg: String {
        let step = min(56.0, max(14, 840 / Double(max(1, days.count))))
        let width = Self.left + step * Double(days.count) + 24
        let scale = Self.ceiling(days.map(\.counts.asked).max() ?? 0)
        var lines = [
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.number(max(width, 560)))" \
            height="\(Self.number(Self.top + Self.height + Self.foot))" font-family="sans-serif" font-size="12" role="img">
            <title>\(title)</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="16" y="26" font-size="16" fill="#222222">\(title)</text>
            """
        ]
        lines += grid(scale, width)
        for (index, day) in days.enumerated() { lines += column(day, Self.left + step * Double(index), step, scale) }
        lines += legend
        return lines.joined(separator: "\n") + "\n</svg>\n"
    }

    private var title: String {
        let sum = days.reduce(DayCounts()) { $0 + $1.counts }
        let span = days.first.map { "\($0.day) to \(days.last?.day ?? $0.day)" } ?? "no days"
        return "\(sum.asked) questions, \(sum.saved) requests saved, \(sum.alarms) alarms: \(span)"
    }

    private func grid(_ scale: Int, _ width: Double) -> [String] {
        (0...4).map { part in
            let y = Self.top + Self.height * (1 - Double(part) / 4)
            return """
                <line x1="\(Self.number(Self.left))" x2="\(Self.number(width - 16))" y1="\(Self.number(y))" \
                y2="\(Self.number(y))" stroke="#dddddd"/><text x="\(Self.number(Self.left - 8))" \
                y="\(Self.number(y + 4))" text-anchor="end" fill="#555555">\(scale * part / 4)</text>
                """
        }
    }

    private func column(
        _ day: (day: CivilDay, counts: DayCounts), _ x: Double, _ step: Double, _ scale: Int
    ) -> [String] {
        var lines: [String] = []
        var y = Self.top + Self.height
        for layer in Self.layers {
            let value = layer.value(day.counts)
            guard value > 0 else { continue }
            let size = Self.height * Double(value) / Double(scale)
            y -= size
            lines.append(
                """
                <rect x="\(Self.number(x + step * 0.14))" y="\(Self.number(y))" width="\(Self.number(step * 0.72))" \
                height="\(Self.number(size))" fill="\(layer.colour)"><title>\(day.day): \(value) \(layer.name)</title></rect>
                """)
        }
        let middle = Self.number(x + step / 2)
        let foot = Self.top + Self.height
        let label = "\(day.day)".dropFirst(5)
        lines.append(
            "<text x=\"\(middle)\" y=\"\(Self.number(foot + 16))\" text-anchor=\"middle\" font-size=\"10\" "
                + "fill=\"#555555\">\(label)</text>")
        // A saved request is worth more than its share of the questions, so it is written out.
        if day.counts.saved > 0 {
            lines.append(
                "<text x=\"\(middle)\" y=\"\(Self.number(y - 6))\" text-anchor=\"middle\" font-weight=\"bold\" "
                    + "fill=\"#2f6f5e\">\(day.counts.saved)</text>")
        }
        if day.counts.alarms > 0 {
            lines.append(
                "<text x=\"\(middle)\" y=\"\(Self.number(foot + 30))\" text-anchor=\"middle\" fill=\"#b4533c\">"
                    + "\(day.counts.alarms)!</text>")
        }
        return lines
    }

    private var legend: [String] {
        let y = Self.top + Self.height + 56
        var x = 16.0
        var lines: [String] = []
        for layer in Self.layers {
            lines.append(
                """
                <rect x="\(Self.number(x))" y="\(Self.number(y - 10))" width="12" height="12" fill="\(layer.colour)"/>\
                <text x="\(Self.number(x + 18))" y="\(Self.number(y))" fill="#333333">\(layer.name)</text>
                """)
            x += 34 + Double(layer.name.count) * 6.6
        }
        lines.append(
            "<text x=\"16\" y=\"\(Self.number(y + 22))\" fill=\"#333333\">bold: requests saved that day; "
                + "3!: alarms (emergency, crisis, be seen today)</text>")
        return lines
    }

    /// A round number that the highest column fits below, divisible by four.
    private static func ceiling(_ most: Int) -> Int {
        var scale = 4
        while scale < most {
            // 4, 8, 20, 40, 80, 200 …
            scale = "\(scale)".hasPrefix("8") ? scale / 2 * 5 : scale * 2
        }
        return scale
    }

    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
