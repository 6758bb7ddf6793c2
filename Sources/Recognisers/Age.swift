package import Vocabulary

/// An age: `aged 11`, `11 y/o`, `11yo`, `six years old`, `18 months old`, `5;3`.
package enum Age: Recogniser {
    package static let name = "age"
    package static let kinds: [Kind] = [.age]
    package static let triggers: Triggers =
        .numbers(1...8) + .ends("ymwd;") + .words(["aged", "age", "ages", "turned", "turning"])
        + .words(numbers.map(\.0))
    private static let durations: Words = [
        "ago", "experience", "later", "running", "in", "on", "of", "and", "group", "at", "from", "since",
    ]
    private static let turnFollowers: Words = [
        "on", "in", "last", "this", "today", "yesterday", "and", "so", "but", "at", "when", "yesterday", "the", "next",
        "over",
    ]
    private static let numbers: [(String, Int)] = [
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
        ("nine", 9),
        ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
        ("sixteen", 16),
        ("seventeen", 17), ("eighteen", 18), ("nineteen", 19),
    ]
    private static let numberKeys: [(word: Word, value: Int)] = numbers.map { (Word($0.0), $0.1) }
    private static let years: Words = ["years", "year", "yrs", "yr", "y", "ys"]
    private static let shortYears: Words = ["yrs", "yr"]
    private static let months: Words = ["months", "month", "mths", "mth", "mo", "mos", "m"]
    private static let weeks: Words = ["weeks", "week", "wks", "wk"]
    private static let days: Words = ["days", "day"]
    /// How the words above and below start.
    private static func isInitial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "y") || byte == UInt8(ascii: "m") || byte == UInt8(ascii: "w") || byte == UInt8(ascii: "d")
    }
    private static let short: Words = ["yo", "yro", "yrold", "yearold", "yearsold", "yrsold", "yos"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start) else { return nil }
        return text.has("age", at: start) || text.has("turn", at: start)
            ? labelled(start, in: text) : counted(start, in: text)
    }

    /// Whether a word is how old somebody may be: `16`, `sixteen`.
    static func isNumber(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard let number = number(at: word.lowerBound, in: text), number.end == word.upperBound else { return false }
        return (1...19).contains(number.value)
    }

    /// A number in digits or letters at a place.
    private static func number(at place: Int, in text: Span<UInt8>) -> (value: Int, end: Int)? {
        if isDigit(text.byte(place)) {
            var (value, end) = (0, place)
            while isDigit(text.byte(end)), end < place + 3 {
                value = value * 10 + Int(text.byte(end) - 0x30)
                end += 1
            }
            guard !isDigit(text.byte(end)), value <= 120 else { return nil }
            return (value, end)
        }
        let end = text.tokenEnd(place)
        let word = text.word(place..<end)
        guard end > place, let found = numberKeys.first(where: { $0.word == word }) else { return nil }
        return (found.value, end)
    }

    /// `aged 11`, `age: 11`, `aged 11-12`, `turned six`.
    private static func labelled(_ start: Int, in text: Span<UInt8>) -> Match? {
        var place = text.tokenEnd(start)
        while isBlank(text.byte(place)) || text.byte(place) == UInt8(ascii: ":")
            || text.byte(place) == UInt8(ascii: "=")
        {
            place += 1
        }
        if text.byte(place) == UInt8(ascii: "-"), isBlank(text.byte(place - 1)) { place = text.skipBlanks(place + 1) }
        if text.has("of ", at: place) { place = text.skipBlanks(place + 3) }
        guard place > text.tokenEnd(start), let (value, numberEnd) = Age.number(at: place, in: text) else { return nil }
        var end = numberEnd
        var unit = AgeValue.Unit.years
        if let (said, after) = Age.unit(end, in: text) {
            (unit, end) = (said, Age.old(after, in: text) ?? after)
        } else {
            guard text.closes(end) else { return nil }
            let isTurn = text.has("turn", at: start)
            // `turned 2 tables over`, `turned 11.5`, `turned 3/4 of the way`.
            if isTurn, isSpace(text.byte(end)), isLatin(text.byte(end + 1)), !Age.mayFollow(end + 1, in: text) {
                return nil
            }
            if text.byte(end) == UInt8(ascii: "%")
                || text.byte(end) == UInt8(ascii: ".") && isDigit(text.byte(end + 1)) && isTurn
            {
                return nil
            }
            // A second age: `aged 11-12`, `aged 6 and 8`, `ages 5, 7 and 9`.
            while let next = Age.further(end, in: text) { end = next }
        }
        return found(start..<end, .age, score: 0.9, value: AgeValue(count: value, unit: unit).value)
    }

    private static func mayFollow(_ place: Int, in text: Span<UInt8>) -> Bool {
        Age.turnFollowers.contains(text.word(at: place))
    }

    private static func further(_ place: Int, in text: Span<UInt8>) -> Int? {
        var next = text.skipBlanks(place)
        let mark = text.byte(next)
        if mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "&")
            || mark == UInt8(ascii: ",")
        {
            next = text.skipBlanks(next + 1)
        } else if text.has("and ", at: next) {
            next += 4
        } else if text.has("to ", at: next) {
            next += 3
        } else {
            return nil
        }
        guard let (value, end) = number(at: next, in: text), value <= 99, text.closes(end) else { return nil }
        // A day, a time or a count follows and not an age.
        let after = text.skipBlanks(end)
        if text.byte(end) == UInt8(ascii: "/") || text.byte(end) == UInt8(ascii: ":")
            || after > end && isLatin(text.byte(after)) && mark == UInt8(ascii: ",")
        {
            return nil
        }
        return end
    }

    /// `11 y/o`, `11yo`, `11 years old`, `11-year-old`, `18 months old`, `5;3`, `5y3m`.
    private static func counted(_ start: Int, in text: Span<UInt8>) -> Match? {
        // Cheap first: most numbers have something else behind them than years, months, weeks, days or `;`.
        var numberEnd = start
        while isDigit(text.byte(numberEnd)) { numberEnd += 1 }
        if numberEnd == start { numberEnd = text.tokenEnd(start) }
        var next = numberEnd
        while isBlank(text.byte(next)) || text.byte(next) == UInt8(ascii: "-") && next == numberEnd { next += 1 }
        let initial = text.lower(text.byte(next) == UInt8(ascii: "-") ? next + 1 : next)
        guard Age.isInitial(initial) || text.byte(numberEnd) == UInt8(ascii: ";") else { return nil }
        guard let (value, end) = Age.number(at: start, in: text),
            !text.isJoinedBefore(start) || text.byte(start - 1) == UInt8(ascii: "-"),
            text.byte(start - 1) != UInt8(ascii: "$")
        else { return nil }
        func match(_ end: Int, _ score: Double, _ unit: AgeValue.Unit = .years) -> Match {
            found(
                Age.opening(start, in: text)..<end, .age, score: score, value: AgeValue(count: value, unit: unit).value)
        }
        if text.byte(end) == UInt8(ascii: ";"), let (rest, last) = Age.number(at: end + 1, in: text),
            isDigit(text.byte(end + 1)), rest < 12,
            (2...19).contains(value), text.closes(last), !text.isJoinedAfter(last)
        {
            return match(last, 0.6)
        }
        guard Age.isInitial(initial) else { return nil }
        if text.has("y/o", at: next) || text.has("y.o", at: next), text.closes(next + 3) {
            return match(next + 3, 0.95)
        }
        let token = text.tokenEnd(next)
        if Age.short.contains(text.word(next..<token)), token > next {
            return match(token, 0.9)
        }
        // `5y3m`, `5 yrs 3 mths`.
        if let (unit, after) = Age.unit(end, in: text) {
            if let old = Age.old(after, in: text) { return match(old, 0.93, unit) }
            var second = text.skipBlanks(after)
            if text.has("and ", at: second) { second += 4 }
            if unit == .years, let (_, monthsAt) = Age.number(at: second, in: text), isDigit(text.byte(second)),
                let (months, last) = Age.unit(monthsAt, in: text), months == .months
            {
                return match(Age.old(last, in: text) ?? last, 0.8)
            }
            let word = text.word(next..<token)
            guard unit == .years, (2...19).contains(value), Age.shortYears.contains(word) else { return nil }
            let following = text.skipBlanks(after)
            guard !Age.durations.contains(text.word(at: following)), !isDigit(text.byte(following)) else { return nil }
            return match(after, 0.6)
        }
        // `5y3m` is one token.
        if text.lower(end) == UInt8(ascii: "y"), let (_, monthsAt) = Age.number(at: end + 1, in: text),
            isDigit(text.byte(end + 1)),
            text.lower(monthsAt) == UInt8(ascii: "m"), text.closes(monthsAt + 1)
        {
            return match(monthsAt + 1, 0.8)
        }
        return nil
    }

    /// The unit after a number, and where it ends.
    private static func unit(_ place: Int, in text: Span<UInt8>) -> (unit: AgeValue.Unit, end: Int)? {
        var start = text.skipBlanks(place)
        if text.byte(start) == UInt8(ascii: "-") { start += 1 }
        let end = text.tokenEnd(start)
        guard end > start else { return nil }
        let word = text.word(start..<end)
        if years.contains(word) { return (.years, end) }
        if months.contains(word) { return (.months, end) }
        if weeks.contains(word) { return (.weeks, end) }
        if days.contains(word) { return (.days, end) }
        return nil
    }

    /// Where `old`, `of age` ends after a unit; nil where neither stands.
    private static func old(_ place: Int, in text: Span<UInt8>) -> Int? {
        var next = place
        while isBlank(text.byte(next)) || text.byte(next) == UInt8(ascii: "-")
            || text.byte(next) == UInt8(ascii: ".") && next == place
        { next += 1 }
        if text.has("olds", at: next), text.closes(next + 4) { return next + 4 }
        if text.has("old", at: next), text.closes(next + 3) { return next + 3 }
        if text.has("of age", at: next), text.closes(next + 6) { return next + 6 }
        return nil
    }

    /// Where the expression opens: the first of `10-11 years old`.
    private static func opening(_ start: Int, in text: Span<UInt8>) -> Int {
        guard text.byte(start - 1) == UInt8(ascii: "-"), isDigit(text.byte(start - 2)) else { return start }
        let first = text.tokenStart(endingAt: start - 1)
        return start - 1 - first <= 2 && !text.isJoinedBefore(first) ? first : start
    }
}
