package import Vocabulary

/// A date in any way British notes write it, day first; told from a date of birth by the words before it.
///
/// A time after it stays outside; a weekday before it is part of it, for with the month alone it would tell the day.
package enum WrittenDate: Recogniser {
    package static let name = "date"
    package static let kinds: [Kind] = [.date, .birthDate]
    package static let triggers: Triggers = .numbers(1...14) + .words(DateReading.monthWords)

    package static let listensTo: [Cues] = [births, birthsAfter, leads, weekLeads, versions, sortCodes]
    static let weekdays = Words(
        """
        mon monday mondays tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday
        """)
    private static let births: Cues = "dob born birth birthdate birthday edd doy dobs"
    private static let birthsAfter: Cues = "dob birthday"
    /// Words before two numbers that make a date of them.
    private static let leads: Cues =
        "on by until till from since wc we wb dated date due mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
    private static let weekLeads: Cues =
        "wc wb dated mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
    /// What dotted numbers belong to that are no dates.
    private static let versions: Cues = "version ver v release section para paragraph ip build chapter"
    private static let counted: Words = ["birthday", "time", "session", "lesson"]
    private static let joins: Words = ["and", "to"]
    private static let sortCodes: Cues = "sort sortcode"
    /// Words that make a month's name a verb or a person.
    private static let verbs = Words(
        "be have need needs not well also want get go come be’s says said was is has told will would who and's past out up"
    )

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start) else { return nil }
        if isDigit(text.byte(start)) { return numbered(start, in: text) }
        guard let reading = DateReading(monthAt: start, in: text), text.closes(reading.end) else { return nil }
        // A small `may` or `march` before a number is a verb: `may 2 children`.
        if text.lower(start) == text.byte(start), reading.shape == .dayAndMonth,
            DateReading.ordinalEnd(reading.end - 2, in: text) != reading.end,
            text.has("may", at: start) || text.has("mar", at: start)
        {
            return nil
        }
        if text.byte(reading.end) == UInt8(ascii: ":")
            || text.byte(reading.end) == UInt8(ascii: "/") && isDigit(text.byte(reading.end + 1))
        {
            return nil
        }
        return told(reading, from: start, score: reading.shape == .full ? 0.95 : 0.8, in: text)
    }

    private static func numbered(_ start: Int, in text: Span<UInt8>) -> Match? {
        if text.byte(start - 1) == UInt8(ascii: "$") { return nil }
        guard let reading = DateReading(dayAt: start, in: text) else { return bare(start, in: text) }
        guard text.closes(reading.end) || text.isTimed(reading.end) else { return nil }
        // `1.2.3.4`, `37/12/26/5`, `1/12:3`.
        // `17.04.2026-20.04.2026` is a range.
        let isRange =
            reading.shape == .numeric && text.byte(reading.end) == UInt8(ascii: "-")
            && text.byte(text.tokenEnd(start)) != UInt8(ascii: "-")
        // `12/3-14/3` is one too: of two such pairs neither is a fraction.
        if reading.shape == .pair, let last = WrittenDate.pairRange(reading, from: start, in: text) { return last }
        if text.isJoinedAfter(reading.end), text.byte(reading.end) != UInt8(ascii: ":"), reading.shape != .dayAndMonth,
            !isRange
        {
            return nil
        }
        if text.isJoinedBefore(start), reading.shape == .numeric || reading.shape == .pair {
            // `11/02/2015-13/02/2015` is a range; `1.2.3.15` is not.
            guard reading.shape == .numeric, text.byte(start - 1) == UInt8(ascii: "-"), isDigit(text.byte(start - 2)),
                isDigit(text.byte(start - 5)) || isDigit(text.byte(start - 3))
            else { return nil }
        }
        switch reading.shape {
        case .numeric:
            let mark = text.byte(text.tokenEnd(start))
            if mark == 0x20, text.byte(text.tokenEnd(start) + 1) != UInt8(ascii: "/"),
                isDigit(text.byte(text.tokenEnd(start) + 1))
            {
                // `11 02 2015` needs the label.
                guard WrittenDate.births.stand(before: start, in: text, stopAtDigits: true) else { return nil }
            }
            if mark == UInt8(ascii: "."), WrittenDate.versions.stand(before: start, in: text, within: 2) { return nil }
            if mark == UInt8(ascii: "-"), WrittenDate.sortCodes.stand(before: start, in: text, within: 3) { return nil }
            return told(reading, from: start, score: 0.95, in: text)
        case .pair:
            return pair(reading, from: start, in: text)
        case .full:
            return told(reading, from: start, score: 0.97, in: text)
        case .dayAndMonth:
            let word = text.tokenStart(endingAt: reading.end)
            let isSmall = !isCapital(text.byte(word))
            let isDoubtful = text.has("may", at: word) || isSmall && text.has("mar", at: word)
            let next = text.skipBlanks(reading.end)
            if isDoubtful, next > reading.end, WrittenDate.verbs.contains(text.word(at: next)) { return nil }
            return told(reading, from: start, score: isDoubtful && isSmall ? 0.6 : 0.85, in: text)
        case .monthAndYear, .day:
            return nil
        }
    }

    /// Two numbers: a date only after a word that says so.
    private static func pair(_ reading: DateReading, from start: Int, in text: Span<UInt8>) -> Match? {
        let isBirth = WrittenDate.isBirth(before: start, within: 3, in: text)
        if reading.date.year != nil {
            // `02/2015`.
            guard
                isBirth || text.byte(start) == UInt8(ascii: "0")
                    || WrittenDate.leads.stand(before: start, in: text, within: 1)
            else {
                return nil
            }
            return told(reading, from: start, score: 0.6, in: text)
        }
        guard text.byte(text.tokenEnd(start)) == UInt8(ascii: "/") || isBirth else { return nil }
        guard let day = reading.date.day, let month = reading.date.month else { return nil }
        if day == 24, month == 7 { return nil }
        // `on 1/2 rations`: halves and quarters need more.
        let isFraction = day <= 3 && month <= 4 && text.byte(start) != UInt8(ascii: "0")
        let leads = isFraction ? WrittenDate.weekLeads : WrittenDate.leads
        guard isBirth || leads.stand(before: start, in: text, within: 1) else {
            // `09/03 rang`: a zero in front tells a day of the year from a score, though not by much.
            let month = text.tokenEnd(start) + 1
            let isPadded = text.byte(start) == UInt8(ascii: "0") || text.byte(month) == UInt8(ascii: "0")
            // `12/3` alone may as well be a score: told, and too weak for most profiles.
            guard isPadded, text.tokenEnd(start) - start == 2, text.tokenEnd(month) - month == 2 else {
                return day > 4 ? told(reading, from: start, score: 0.15, in: text) : nil
            }
            return told(reading, from: start, score: 0.3, in: text)
        }
        return told(reading, from: start, score: 0.6, in: text)
    }

    /// `12/3-14/3`, `12/3 - 14/3`: two days of the year with a dash between them.
    private static func pairRange(_ first: DateReading, from start: Int, in text: Span<UInt8>) -> Match? {
        let dash = text.skipBlanks(first.end)
        guard text.byte(dash) == UInt8(ascii: "-"), first.date.day != nil, !text.isJoinedBefore(start),
            text.byte(text.tokenEnd(start)) == UInt8(ascii: "/")
        else { return nil }
        let next = text.skipBlanks(dash + 1)
        guard let second = DateReading(dayAt: next, in: text), second.shape == .pair, second.date.day != nil,
            text.byte(text.tokenEnd(next)) == UInt8(ascii: "/"), text.closes(second.end),
            !text.isJoinedAfter(second.end), let month = first.date.month, let last = second.date.month,
            month == last || month + 1 == last
        else { return nil }
        // `1/2 - 3/4` of something.
        guard (second.date.day ?? 0) > 4 else { return nil }
        return found(start..<second.end, .date, score: 0.7, date: second.date)
    }

    /// A year, a day after a weekday, or digits in a row: dates only beside a cue.
    private static func bare(_ start: Int, in text: Span<UInt8>) -> Match? {
        let end = text.tokenEnd(start)
        let length = end - start
        if length == 4 || length == 6 || length == 8, let run = DigitRun(at: start, in: text, marks: "", limit: 8),
            run.end == end,
            !text.isJoinedAfter(end), !text.isJoinedBefore(start)
        {
            let isYear = length == 4 && (1900...2099).contains(run.value)
            guard isYear || length > 4, WrittenDate.isBirth(before: start, within: 2, in: text)
            else {
                return nil
            }
            if isYear {
                let date = CalendarDate(year: Int(run.value))
                return found(start..<end, .birthDate, score: 0.75, date: date)
            }
            guard let reading = DateReading(compact: run, at: start) else { return nil }
            return told(reading, from: start, score: 0.8, in: text)
        }
        // `Wed 11th`, `on the 14th`; `her 11th birthday` and `the 4th time` are none.
        guard length == 3 || length == 4, isDigit(text.byte(start)), isLatin(text.byte(end - 1)),
            DateReading.ordinalEnd(end - 2, in: text) == end
        else { return nil }
        var day = 0
        for place in start..<end - 2 {
            guard isDigit(text.byte(place)) else { return nil }
            day = day * 10 + Int(text.byte(place) - 0x30)
        }
        let before = text.lastToken(before: start).map { text.said($0) }
        guard (1...31).contains(day), let before, WrittenDate.weekdays.contains(before),
            text.skipBlanks(backFrom: start) < start
        else {
            return nil
        }
        let next = text.skipBlanks(end)
        if next > end, WrittenDate.counted.contains(text.word(at: next)) { return nil }
        return told(
            DateReading(date: CalendarDate(day: day), end: end, shape: .day), from: start, score: 0.65, in: text)
    }

    private static let on: Words = ["on"]
    private static let turns: Words = ["be", "turn", "turns", "turned", "turning"]

    /// Whether a word before says that it is a date of birth; `b.` does where nothing else stands between.
    private static func isBirth(before start: Int, within words: Int, in text: Span<UInt8>) -> Bool {
        if WrittenDate.births.stand(before: start, in: text, within: words, stopAtDigits: true) { return true }
        guard let last = text.lastToken(before: start) else { return false }
        // `She will be sixteen on 21 May`, `turned 11 on`.
        if WrittenDate.on.contains(text.said(last)), let age = text.lastToken(before: last.lowerBound),
            Age.isNumber(age, in: text), let verb = text.lastToken(before: age.lowerBound),
            WrittenDate.turns.contains(text.said(verb))
        {
            return true
        }
        guard last.count == 1, text.byte(last.lowerBound) == UInt8(ascii: "b") else { return false }
        return (last.upperBound..<start).allSatisfy { isBlank(text.byte($0)) || ".:".utf8.contains(text.byte($0)) }
    }

    /// The match, with a weekday or the first day of a range before it; a birth date where a cue says so.
    private static func told(_ reading: DateReading, from start: Int, score: Double, in text: Span<UInt8>) -> Match {
        let range = WrittenDate.opening(of: reading, at: start, in: text)..<reading.end
        var isBirth = WrittenDate.isBirth(before: range.lowerBound, within: 4, in: text)
        // `born 11/02/2015 and 13/05/2017`: what joins them gives the second what the first is.
        if !isBirth, let joint = text.lastToken(before: range.lowerBound),
            WrittenDate.joins.contains(text.said(joint)),
            isDigit(text.byte(text.skipBlanks(backFrom: joint.lowerBound) - 1))
        {
            isBirth = WrittenDate.births.stand(before: joint.lowerBound, in: text, within: 6)
        }
        if !isBirth {
            let next = text.skipBlanks(reading.end)
            if text.byte(next) == UInt8(ascii: "("), WrittenDate.birthsAfter.stand(after: next + 1, in: text, within: 1)
            {
                isBirth = true
            }
        }
        return found(range, isBirth ? .birthDate : .date, score: isBirth ? max(score, 0.9) : score, date: reading.date)
    }

    /// Where a date opens: at its weekday, or at the first day of `11-13 Feb`.
    private static func opening(of reading: DateReading, at start: Int, in text: Span<UInt8>) -> Int {
        var first = start
        if reading.shape == .full || reading.shape == .dayAndMonth, isDigit(text.byte(start)) {
            var place = text.skipBlanks(backFrom: start)
            let mark = text.byte(place - 1)
            var isRange = false
            if mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "&") {
                place = text.skipBlanks(backFrom: place - 1)
                isRange = true
            } else if place < start {
                let word = text.tokenStart(endingAt: place)
                if WrittenDate.joins.contains(text.word(word..<place)) {
                    place = text.skipBlanks(backFrom: word)
                    isRange = true
                }
            }
            if isRange {
                let day = text.tokenStart(endingAt: place)
                var digits = day
                while isDigit(text.byte(digits)) { digits += 1 }
                if (1...2).contains(digits - day), DateReading.ordinalEnd(digits, in: text) == place,
                    text.byte(day - 1) != UInt8(ascii: "$"), text.byte(day - 1) != UInt8(ascii: "."),
                    text.byte(day - 1) != UInt8(ascii: "/"),
                    text.byte(day - 1) != UInt8(ascii: ":")
                {
                    first = day
                }
            }
        }
        var place = first
        while isBlank(text.byte(place - 1)) || text.byte(place - 1) == UInt8(ascii: ",")
            || text.byte(place - 1) == UInt8(ascii: ".")
        { place -= 1 }
        let word = text.tokenStart(endingAt: place)
        // `the` stands between at times: `Wed the 11th`.
        if place < first, weekdays.contains(text.word(word..<place)), text.opens(word) { first = word }
        return first
    }
}
