package import Language

extension Line {
    /// The line with `5/12` as `12/5`, where whoever writes the day first means a day soon and the other reading is none.
    ///
    /// Every other byte stays in its place. A date of birth is no day soon, and stays as it is.
    package func dayFirst(_ today: CivilDay) -> Line {
        var bytes = Array(text.utf8)
        var isChanged = false
        for index in tokens.indices.dropLast(2) {
            guard let first = number(index), let second = number(index + 2), first != second,
                tokens[index + 1].word.isOne(of: "/ -"), tokens[index + 1].isGlued, tokens[index + 2].isGlued,
                index == 0 || !tokens[index].isGlued, let year = year(behind: index + 2, today),
                isSoon(month: second, day: first, year, today), !isSoon(month: first, day: second, year, today)
            else { continue }
            let whole = tokens[index].range.lowerBound..<tokens[index + 2].range.upperBound
            let (day, mark, month) = (tokens[index].range, tokens[index + 1].range, tokens[index + 2].range)
            bytes.replaceSubrange(whole, with: bytes[month] + bytes[mark] + bytes[day])
            isChanged = true
        }
        return isChanged ? Line(String(decoding: bytes, as: UTF8.self)) : self
    }

    private func number(_ index: Int) -> Int? {
        tokens[index].kind == .number && tokens[index].word.utf8.count <= 2 ? Int(tokens[index].word) : nil
    }

    /// The year that stands behind a day and a month, or nil inside where none does; nil where it can't be one.
    private func year(behind index: Int, _ today: CivilDay) -> Int?? {
        guard index + 2 < tokens.count, tokens[index + 1].word.isOne(of: "/ -"), tokens[index + 1].isGlued,
            tokens[index + 2].isGlued
        else { return .some(nil) }
        guard let year = Int(tokens[index + 2].word) else { return nil }
        return .some(year < 100 ? year + 2000 : year)
    }

    private func isSoon(month: Int, day: Int, _ year: Int?, _ today: CivilDay) -> Bool {
        let years = year.map { [$0] } ?? [today.year, today.year + 1]
        return years.contains { year in
            CivilDay(year: year, month: month, day: day).map {
                (0...Self.soon).contains($0.daysSinceEpoch - today.daysSinceEpoch)
            } ?? false
        }
    }

    /// In days.
    private static let soon = 60
}
