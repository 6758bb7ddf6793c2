/// A day in every way to write it.
enum DateForms {
    struct Day: Equatable {
        var year: Int
        var month: Int
        var day: Int
    }

    /// Reads a day from a field: `2015-02-11`, `11/02/2015`, `11.2.15`, `20150211`, `11 February 2015`, a time after it.
    ///
    /// Nil where it is no day, or no single one.
    static func read(_ text: String) -> Day? {
        var parts: [[UInt8]] = []
        var lastAt: Int32 = -1
        for letter in FoldedText(text).letters {
            if parts.isEmpty || letter.isStart && letter.at != lastAt {
                parts.append([letter.code])
            } else {
                parts[parts.count - 1].append(letter.code)
            }
            lastAt = letter.at
        }
        parts.removeAll { ["th", "st", "nd", "rd", "of"].map { Array($0.utf8) }.contains($0) }
        guard let first = parts.first else { return nil }
        if first.count == 8, let all = number(first) {
            return parts.count == 1 ? day(all / 10000, all / 100 % 100, all % 100) : nil
        }
        guard parts.count >= 3 else { return nil }
        let values = parts.prefix(3).map { number($0) ?? month($0) }
        guard let a = values[0], let b = values[1], let c = values[2] else { return nil }
        if first.count == 4, number(first) != nil { return day(a, b, c) }
        let year = parts[2].count == 2 ? c + (c > 40 ? 1900 : 2000) : c
        return number(first) == nil ? day(year, a, b) : day(year, b, a)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        guard (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func number(_ codes: [UInt8]) -> Int? {
        codes.allSatisfy { $0 < 0x3A } ? Int(String(decoding: codes, as: UTF8.self)) : nil
    }

    private static func month(_ codes: [UInt8]) -> Int? {
        guard codes.count >= 3 else { return nil }
        return months.firstIndex { $0.starts(with: codes) }.map { $0 + 1 }
    }

    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ].map { Array($0.utf8) }

    static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
        "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
    ]

    /// What follows the number of a day.
    static let suffixes = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

    /// Every written form, and whether something must stand at its breaks.
    static func all(_ date: Day) -> [(word: Word, needsGaps: Bool)] {
        var forms: [(word: Word, needsGaps: Bool)] = []
        let years = [Word.digits(date.year), Word.digits(date.year % 100, width: 2)]
        let days = [Word.digits(date.day), Word.digits(date.day, width: 2)]
        let numbers = [Word.digits(date.month), Word.digits(date.month, width: 2)]
        for (yearWidth, year) in years.enumerated() {
            for (dayWidth, day) in days.enumerated() {
                for (monthWidth, month) in numbers.enumerated() {
                    // Digits run together are only a date where each part has its full width.
                    let isFull = dayWidth == 1 && monthWidth == 1
                    forms.append((day.then(month).then(year), !isFull))
                    forms.append((month.then(day).then(year), !isFull || yearWidth == 1))
                    forms.append((year.then(month).then(day), !isFull || yearWidth == 1))
                }
            }
        }
        let name = months[date.month - 1]
        var shorts = [name, Array(name.prefix(3))]
        if date.month == 9 { shorts.append(Array("sept".utf8)) }
        let suffix = [1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"][date.day] ?? "th"
        let dayWords =
            days + [suffix, suffix + " of"].map { Word("\(date.day)" + $0) } + [Word(ordinals[date.day - 1])]
            + [Word(ordinals[date.day - 1] + " of")]
        for codes in shorts {
            var month = Word()
            month.codes = codes
            for year in years {
                for day in dayWords {
                    forms.append((day.then(month).then(year), false))
                    forms.append((month.then(day).then(year), false))
                }
                forms.append((year.then(month).then(days[0]), year.codes.count == 2))
            }
        }
        return forms
    }
}
