/// A date read from a place in a text on, before anything around it is asked.
struct DateReading {
    var date: CalendarDate
    var end: Int
    /// What it was written in.
    var shape: Shape

    enum Shape {
        /// `11/02/2015`, `2015-02-11`.
        case numeric
        /// `11/02` or `02/2015`.
        case pair
        /// A month in letters, with a day and a year.
        case full
        /// `11 Feb`, `Feb 11th`.
        case dayAndMonth
        /// `March 2026`, `Jan '25`.
        case monthAndYear
        /// `Wed 11th`.
        case day
    }

    /// Two digits of a year: 00 to 39 are this century's.
    static func century(_ year: Int) -> Int { year < 40 ? 2000 + year : 1900 + year }

    private static let months: [String: Int] = {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]
        var months: [String: Int] = ["sept": 9]
        for (index, name) in names.enumerated() {
            months[name] = index + 1
            months[String(name.prefix(3))] = index + 1
        }
        return months
    }()
    static let monthWords: [String] = months.keys.sorted()
    private static let monthKeys: [(word: Word, month: Int)] = months.map { (Word($0.key), $0.value) }

    /// The month that starts at a place, and where its name ends (a full stop after a short form included).
    static func month(at place: Int, in text: Span<UInt8>) -> (month: Int, end: Int)? {
        guard isLatin(text.byte(place)) else { return nil }
        var end = place
        while isLetter(text.byte(end)) { end += 1 }
        guard (3...9).contains(end - place) else { return nil }
        let word = text.word(place..<end)
        guard let found = monthKeys.first(where: { $0.word == word }) else { return nil }
        return (found.month, end)
    }

    /// One or two digits, or four.
    private static func number(at place: Int, in text: Span<UInt8>) -> (value: Int, length: Int)? {
        var (value, length) = (0, 0)
        while length < 5, isDigit(text.byte(place + length)) {
            value = value * 10 + Int(text.byte(place + length) - 0x30)
            length += 1
        }
        return length > 0 && length < 5 ? (value, length) : nil
    }

    /// A year at a place: four digits, two, or two after an apostrophe.
    private static func year(at place: Int, in text: Span<UInt8>) -> (year: Int, end: Int)? {
        let isShort = text.byte(place) == UInt8(ascii: "'")
        let start = isShort ? place + 1 : place
        guard let (value, length) = number(at: start, in: text),
            text.closes(start + length) || text.isTimed(start + length)
        else { return nil }
        switch length {
        case 2: return (century(value), start + 2)
        case 4 where !isShort && (1900...2099).contains(value): return (value, start + 4)
        default: return nil
        }
    }

    private static func isRight(_ day: Int, _ month: Int, _ year: Int?) -> Bool {
        (1...12).contains(month) && day >= 1 && day <= CalendarDate.days(in: month, of: year)
    }

    private static let endings: Words = ["st", "nd", "rd", "th"]
    /// Where an ordinal's ending after a day ends: `11th`; the place itself where there is none.
    static func ordinalEnd(_ place: Int, in text: Span<UInt8>) -> Int {
        endings.contains(text.word(place..<min(place + 2, text.count))) ? place + 2 : place
    }

    /// A date whose digits come first: `11/02/2015`, `2015-02-11`, `11th Feb`, `11/02`.
    init?(dayAt start: Int, in text: Span<UInt8>) {
        guard let (first, length) = DateReading.number(at: start, in: text) else { return nil }
        let after = start + length
        if length == 4 {
            self.init(year: first, markAt: after, in: text)
            return
        }
        guard length <= 2, (1...31).contains(first) else { return nil }
        if let named = DateReading(day: first, endingAt: after, in: text) {
            self = named
            return
        }
        // Numbers alone. One blank may stand on both sides of a mark.
        guard let (mark, second) = DateReading.mark(after, in: text),
            let (month, width) = DateReading.number(at: second, in: text)
        else { return nil }
        if width == 4, mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-"), first <= 12,
            (1900...2099).contains(month),
            text.closes(second + 4), !text.isJoinedAfter(second + 4)
        {
            self.init(date: CalendarDate(month: first, year: month), end: second + 4, shape: .pair)
            return
        }
        guard width <= 2 else { return nil }
        let monthEnd = second + width
        if let (again, third) = DateReading.mark(monthEnd, in: text), again == mark,
            let (year, end) = DateReading.year(at: third, in: text)
        {
            var date = CalendarDate(day: first, month: month, year: year)
            if !DateReading.isRight(first, month, year) {
                // A spreadsheet set to American order.
                guard DateReading.isRight(month, first, year) else { return nil }
                date = CalendarDate(day: month, month: first, year: year)
            }
            self.init(date: date, end: end, shape: .numeric)
            return
        }
        guard mark != 0x20, text.closes(monthEnd), DateReading.isRight(first, month, nil),
            mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-")
        else { return nil }
        self.init(date: CalendarDate(day: first, month: month), end: monthEnd, shape: .pair)
    }

    /// The mark between two numbers of a date, and where the next number starts.
    private static func mark(_ place: Int, in text: Span<UInt8>) -> (mark: UInt8, next: Int)? {
        var next = place
        if text.byte(next) == 0x20, !isDigit(text.byte(next + 1)) { next += 1 }
        let mark = text.byte(next)
        guard
            mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".") || mark == 0x20
                || mark == UInt8(ascii: "\\")
        else { return nil }
        next += 1
        if mark != 0x20, text.byte(next) == 0x20, next > place + 1 { next += 1 }
        return isDigit(text.byte(next)) ? (mark, next) : nil
    }

    /// The rest of a date that starts with its year.
    private init?(year: Int, markAt place: Int, in text: Span<UInt8>) {
        let mark = text.byte(place)
        guard (1900...2099).contains(year),
            mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") || mark == 0x20
        else { return nil }
        var monthEnd = place + 1
        let month: Int
        if let named = DateReading.month(at: place + 1, in: text) {
            (month, monthEnd) = (named.month, named.end)
        } else {
            guard mark != 0x20, let (number, width) = DateReading.number(at: place + 1, in: text), width <= 2 else {
                return nil
            }
            (month, monthEnd) = (number, place + 1 + width)
        }
        guard text.byte(monthEnd) == mark, let (day, width) = DateReading.number(at: monthEnd + 1, in: text),
            width <= 2,
            DateReading.isRight(day, month, year)
        else { return nil }
        let end = monthEnd + 1 + width
        // A `T` and the time may follow.
        guard text.closes(end) || text.isTimed(end) else {
            return nil
        }
        self.init(date: CalendarDate(day: day, month: month, year: year), end: end, shape: .numeric)
    }

    /// A day with its month in letters: `11 Feb 2015`, `11th of February`, `11-Feb-15`, `11Feb`.
    private init?(day: Int, endingAt place: Int, in text: Span<UInt8>) {
        var next = DateReading.ordinalEnd(place, in: text)
        if next > place, !text.closes(next) { return nil }
        let mark = text.byte(next)
        if isBlank(mark) || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") {
            next += 1
        }
        next = text.skipBlanks(next)
        if text.has("of ", at: next) { next = text.skipBlanks(next + 3) }
        guard let (month, end) = DateReading.month(at: next, in: text), DateReading.isRight(day, month, nil) else {
            return nil
        }
        if let (year, yearEnd) = DateReading.yearAfter(end, in: text), DateReading.isRight(day, month, year) {
            self.init(date: CalendarDate(day: day, month: month, year: year), end: yearEnd, shape: .full)
        } else {
            guard text.closes(end) else { return nil }
            self.init(date: CalendarDate(day: day, month: month), end: end, shape: .dayAndMonth)
        }
    }

    /// The year that may follow a month or a day.
    private static func yearAfter(_ place: Int, in text: Span<UInt8>) -> (year: Int, end: Int)? {
        var next = place
        if text.byte(next) == UInt8(ascii: ".") || text.byte(next) == UInt8(ascii: ",")
            || text.byte(next) == UInt8(ascii: "-")
            || text.byte(next) == UInt8(ascii: "/")
        {
            next += 1
        }
        next = text.skipBlanks(next)
        guard let (year, end) = year(at: next, in: text) else { return nil }
        // Two digits alone after a blank may be a count or a time: `3 March 10:15`, `3 March 12 pupils`.
        if end == next + 2, next > place, isBlank(text.byte(next - 1)) {
            let after = text.skipBlanks(end)
            if text.byte(end) == UInt8(ascii: ":") || text.byte(end) == UInt8(ascii: ".") && isDigit(text.byte(end + 1))
                || isLetter(text.byte(after))
            {
                return nil
            }
        }
        return (year, end)
    }

    /// A date whose month comes first: `Feb 11th`, `Feb 11, 2015`, `March 2026`, `Jan '25`.
    init?(monthAt start: Int, in text: Span<UInt8>) {
        guard let (month, monthEnd) = DateReading.month(at: start, in: text) else { return nil }
        var next = monthEnd
        if text.byte(next) == UInt8(ascii: ".") || text.byte(next) == UInt8(ascii: "-") { next += 1 }
        next = text.skipBlanks(next)
        if text.has("the ", at: next) { next += 4 }
        if text.byte(next) == UInt8(ascii: "'") || text.tokenEnd(next) == next + 4,
            let (year, end) = DateReading.year(at: next, in: text)
        {
            self.init(date: CalendarDate(month: month, year: year), end: end, shape: .monthAndYear)
            return
        }
        guard next > monthEnd || isDigit(text.byte(next)), let (day, width) = DateReading.number(at: next, in: text),
            width <= 2,
            DateReading.isRight(day, month, nil)
        else { return nil }
        let end = DateReading.ordinalEnd(next + width, in: text)
        guard text.closes(end) else { return nil }
        if let (year, yearEnd) = DateReading.yearAfter(end, in: text), yearEnd - end > 3 {
            self.init(date: CalendarDate(day: day, month: month, year: year), end: yearEnd, shape: .full)
        } else {
            self.init(date: CalendarDate(day: day, month: month), end: end, shape: .dayAndMonth)
        }
    }

    /// Eight digits in a row, year first or last, or six with the day first.
    init?(compact run: DigitRun, at start: Int) {
        let value = Int(run.value)
        var date: CalendarDate
        if run.count == 8, (1900...2099).contains(value / 10000) {
            date = CalendarDate(day: value % 100, month: value / 100 % 100, year: value / 10000)
        } else if run.count == 8 {
            date = CalendarDate(day: value / 1_000_000, month: value / 10000 % 100, year: value % 10000)
        } else {
            date = CalendarDate(day: value / 10000, month: value / 100 % 100, year: DateReading.century(value % 100))
        }
        guard let year = date.year, (1900...2099).contains(year), date.ordinal != nil else { return nil }
        self.init(date: date, end: run.end, shape: .numeric)
    }

    init(date: CalendarDate, end: Int, shape: Shape) {
        self.date = date
        self.end = end
        self.shape = shape
    }
}

extension Span<UInt8> {
    /// Whether the `T` of an ISO date stands here with its time.
    func isTimed(_ place: Int) -> Bool { lower(place) == UInt8(ascii: "t") && isDigit(byte(place + 1)) }
}
