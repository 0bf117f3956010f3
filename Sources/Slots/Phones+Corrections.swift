package import Language

extension Phones {
    /// The number in the answer to a question for one.
    ///
    /// What the line itself takes back is mended, `…0142, no wait, the last one's 4`; digits that are too few or too
    /// many are there as `invalid`.
    package static func answer(_ line: Line) -> [Reading<PhoneNumber>] {
        let all = read(line)
        let found = all.filter { !isOther($0.range, line) }
        if found.isEmpty, !all.isEmpty { return [] }
        guard let last = found.last(where: { $0.problem == nil }) else {
            if let whole = withArea(line) { return [whole] }
            return found.isEmpty ? [unfinished(line)].compactMap(\.self) : found
        }
        let tokens = line.tokens
        let behind = tokens.firstIndex { $0.range.lowerBound >= last.range.upperBound } ?? tokens.count
        if behind < tokens.count, let mended = takenBack(last.value, line.part(behind..<tokens.count)) {
            return [Reading(mended, last.range, rule: "mended digits")]
        }
        guard let first = found.first, found.count > 1 else { return [mexican(last, line)] }
        let between = tokens.filter {
            $0.range.lowerBound >= first.range.upperBound && $0.range.upperBound <= last.range.lowerBound
        }
        let replaces = between.contains {
            $0.word.isOne(of: SlotScan.takingBack)
                || $0.word.isOne(of: "no not instead use old new typo sry vieja viejo nuevo wrong")
        }
        // `his is …0171 but he never picks up so put mine, …0170`
        if between.contains(where: { $0.word.isOne(of: "put use") }),
            between.contains(where: { $0.word.isOne(of: "but so") })
        {
            return [last]
        }
        // `if no answer 858 …` gives two.
        let isEither = between.contains { $0.word.isOne(of: "or if o si") }
        return replaces && !isEither ? [last] : found
    }

    /// The numbers that a line brings unasked: none of a card, a claim or an account.
    package static func volunteered(_ line: Line) -> [Reading<PhoneNumber>] {
        read(line).filter { $0.problem == nil && !isOther($0.range, line) }
    }

    /// The number with what stands behind it mended: `sorry 0123`, `the last one's 4`, `oops area code is 858`.
    private static func takenBack(_ phone: PhoneNumber, _ tail: Line) -> PhoneNumber? {
        if let mended = corrected(phone, by: tail) { return mended.value }
        let words = tail.words
        let digits = words.compactMap(value).joined()
        let isOnlyDigits = words.allSatisfy {
            value($0) != nil || $0.word.isOne(of: SlotScan.takingBack)
                || $0.word.isOne(
                    of: """
                        no i its it is es not al final era was ay que forgive me have transposed the at end y and fat fingers finger \
                        thumbs typo slipped hit wrong key should be meant lol digits
                        """)
        }
        guard isOnlyDigits,
            words.contains(where: { $0.word.isOne(of: SlotScan.takingBack) || $0.word.isOne(of: "no transposed") }),
            [3, 4, 7].contains(digits.utf8.count), phone.e164.hasPrefix("+1")
        else { return nil }
        let old = String(phone.e164.dropFirst(2))
        let new = old.dropLast(digits.utf8.count) + digits
        return isAssignable(String(new)) ? PhoneNumber(e164: "+1" + new, extension_: phone.extension_) : nil
    }

    /// `646 175 0142 es de Ensenada`: an area code that is New York's as well, where the line says which is meant.
    private static func mexican(_ reading: Reading<PhoneNumber>, _ line: Line) -> Reading<PhoneNumber> {
        let digits = reading.value.e164.dropFirst(2)
        guard reading.value.e164.hasPrefix("+1646"),
            line.words.contains(where: { $0.word.isOne(of: "ensenada tj tijuana mexico mexican mexicano baja") })
        else { return reading }
        return Reading(
            PhoneNumber(e164: "+52" + digits, extension_: reading.value.extension_), reading.range,
            rule: "number in Mexico")
    }

    /// `my member id is …`: a number of something else.
    private static func isOther(_ range: Range<Int>, _ line: Line) -> Bool {
        // `claim number is 8585550190, phone is 619 555 0126`: up to the number before.
        line.words.filter { $0.range.upperBound <= range.lowerBound }.suffix(6).reversed().prefix { $0.kind != .number }
            .contains {
                $0.word.isOne(
                    of: """
                        id claim policy member account case ssn poliza reclamo auth authorization autorizacion website \
                        page says
                        """)
            } || line.asks(aboutCaller: range) || isDisowned(range, line)
    }

    /// `… is not my number anymore`, `… doesn't look like a phone number`.
    private static func isDisowned(_ range: Range<Int>, _ line: Line) -> Bool {
        let behind = line.words.drop { $0.range.lowerBound < range.upperBound }
        guard let first = behind.first, first.word.isOne(of: "is does was isnt doesnt no ya es") else { return false }
        let near = behind.prefix { $0.clause == first.clause && $0.kind != .number }.prefix(9)
        return near.prefix(3).contains { $0.word.isOne(of: "not no isnt doesnt") }
            && near.contains { $0.word.isOne(of: "number phone mine working anymore numero telefono mio") }
    }

    /// `464-9917. oh and area code is 760`, `área 323, número 268-5510`: the area code apart from the number.
    private static func withArea(_ line: Line) -> Reading<PhoneNumber>? {
        guard let word = line.tokens.firstIndex(where: { $0.word.isOne(of: "area lada") }) else { return nil }
        var (area, rest): (String?, String?) = (nil, nil)
        var index = 0
        while index < line.tokens.count {
            guard let run = Run(line.tokens, from: index), let last = run.groups.last else {
                index += 1
                continue
            }
            let digits = run.groups.map(\.digits).joined()
            if digits.utf8.count == 3, abs(index - word) <= 4 { area = area ?? digits }
            let hasParts = run.groups.prefix(2).map(\.digits.utf8.count) == [3, 4]
            if digits.utf8.count == 7 || hasParts { rest = String(digits.prefix(7)) }
            index = last.end
        }
        guard let area, let rest, isAssignable(area + rest), let first = line.tokens.first, let last = line.tokens.last
        else { return nil }
        return Reading(
            PhoneNumber(e164: "+1" + area + rest), first.range.lowerBound..<last.range.upperBound,
            rule: "number and area code")
    }

    /// Digits that were meant for a number and are too few or too many.
    private static func unfinished(_ line: Line) -> Reading<PhoneNumber>? {
        let tokens = line.tokens
        guard !tokens.contains(where: { $0.word.isOne(of: otherNumbers) }) else { return nil }
        var index = 0
        while index < tokens.count {
            guard let run = Run(tokens, from: index), let last = run.groups.last else {
                index += 1
                continue
            }
            let digits = run.groups.reduce(0) { $0 + $1.digits.utf8.count }
            let hasSlash = (index..<last.end).contains { tokens[$0].word == "/" }
            if (6...13).contains(digits), !hasSlash {
                let range = tokens[run.groups[0].start].range.lowerBound..<tokens[last.end - 1].range.upperBound
                return Reading(
                    PhoneNumber(e164: ""), range, rule: "digits that cannot be dialled", problem: .invalid)
            }
            index = last.end
        }
        return nil
    }

    private static let otherNumbers: StaticString =
        "zip ssn social claim policy case member id account card dob born birth poliza seguro reclamo codigo postal group"
}

extension Line {
    /// `who was that calling me from 619 …?`: a question about somebody else's number.
    fileprivate func asks(aboutCaller number: Range<Int>) -> Bool {
        tokens.contains { $0.word == "?" }
            && words.contains {
                $0.word.isOne(of: "calling called llamo llamaron") && $0.range.upperBound <= number.lowerBound
            }
            && words.contains { $0.word.isOne(of: "who quien") }
    }
}
