/// What a date said; a part that was not written is nil.
package struct CalendarDate: Hashable, Sendable {
    package var day: Int?
    /// From 1.
    package var month: Int?
    /// With its century.
    package var year: Int?

    package init(day: Int? = nil, month: Int? = nil, year: Int? = nil) {
        self.day = day
        self.month = month
        self.year = year
    }

    /// The days since 1 March of the year 0 in the Gregorian calendar; nil where a part is missing or there is no such day.
    ///
    /// For differences and order. Source: E. G. Richards, "Calendars", in Explanatory Supplement to the Astronomical Almanac.
    package var ordinal: Int? {
        guard let day, let month, let year, (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(in: month, of: year)
        else { return nil }
        let shifted = month > 2 ? year : year - 1
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * ((month + 9) % 12) + 2) / 5 + day
            - 1
    }

    /// The date that a whole field holds: `2015-02-11`, `11/02/15`, `11 Feb 2015`, with a time or without; nil where it holds
    /// anything else.
    package init?(parsing field: [UInt8]) {
        let text = field.span
        var start = 0
        while isSpace(text.byte(start)) { start += 1 }
        guard start < text.count else { return nil }
        if isLetter(text.byte(start)) {
            // `Wed 11 Feb 2015` and `Feb 11, 2015`.
            let end = text.tokenEnd(start)
            if WrittenDate.weekdays.contains(text.word(start..<end)) {
                start = end
                while isBlank(text.byte(start)) || text.byte(start) == UInt8(ascii: ",") { start += 1 }
            }
        }
        let reading: DateReading?
        if isLetter(text.byte(start)) {
            reading = DateReading(monthAt: start, in: text)
        } else if text.tokenEnd(start) == start + 8, let run = DigitRun(at: start, in: text, marks: "", limit: 8) {
            reading = DateReading(compact: run, at: start)
        } else {
            reading = DateReading(dayAt: start, in: text)
        }
        guard let reading, reading.date.year != nil else { return nil }
        var place = reading.end
        if text.lower(place) == UInt8(ascii: "t") || text.byte(place) == UInt8(ascii: ",") { place += 1 }
        while place < text.count {
            let byte = text[place]
            // A time: digits, colons, dots, am, pm, Z and an offset.
            guard isDigit(byte) || isSpace(byte) || ":.+-".utf8.contains(byte) || "apmz".utf8.contains(lowered(byte))
            else {
                return nil
            }
            place += 1
        }
        self = reading.date
    }

    static func days(in month: Int, of year: Int?) -> Int {
        switch month {
        case 2:
            guard let year else { return 29 }
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }
}

/// The age of somebody as text gave it.
package struct AgeValue: Hashable, Sendable {
    package enum Unit: String, Sendable { case years = "", months = "m", weeks = "w", days = "d" }
    package var count: Int
    package var unit: Unit

    package init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// Reads a match's value: `11` are years, `18m` months, `6w` weeks, `3d` days.
    package init?(value: String) {
        let digits = value.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int(digits), let unit = Unit(rawValue: String(value.dropFirst(digits.count))) else {
            return nil
        }
        self.init(count: count, unit: unit)
    }

    package var value: String { "\(count)\(unit.rawValue)" }
}
