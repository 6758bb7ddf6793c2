/// What stands before a date in prose and goes with it when the date becomes a month: `on Tuesday ` before `3 March 2026`.
///
/// The weekday goes because with the month it tells the date to one in five; `on` becomes `in`, so that the sentence reads.
package struct DateLead: Sendable, Hashable {
    /// Where the edit starts: at the date itself, or at the words before it.
    package var start: Int
    /// What to write before the coarser date: `in `, or nothing.
    private var word: String
    /// Whether a capital stood where the edit starts.
    private var isCapital: Bool

    /// Looks at the bytes before a date that starts at `date`.
    ///
    /// `preposition` is what takes the place of `on`, as the generaliser says.
    package init(before date: Int, in text: Span<UInt8>, preposition: String = "in") {
        self.init(at: date)
        var words = DateLead.words(before: date, in: text)
        if let last = words.last, last.text == "the" { words.removeLast() }
        if let last = words.last, DateLead.weekdays.contains(last.text) {
            start = last.start
            words.removeLast()
        }
        if let last = words.last, last.text == "on" || (last.text == "in" && preposition != "in"),
            // "she came in, 3 March" says nothing of the date.
            text[last.start + 2] != 0x2C
        {
            start = last.start
            word = preposition.isEmpty ? "" : preposition + " "
            isCapital = text[last.start] & 0x20 == 0
        }
    }

    /// Looks at the bytes before a date of birth that becomes an age: `born on 2 November 2019` is `aged 6`.
    package init(beforeBirth date: Int, in text: Span<UInt8>) {
        self.init(at: date)
        var words = DateLead.words(before: date, in: text)
        if words.last?.text == "on" { words.removeLast() }
        if let last = words.last, last.text == "born" { start = last.start }
    }

    private init(at date: Int) {
        start = date
        word = ""
        isCapital = false
    }

    /// What stands in the shared text from `start` to the end of the date.
    package func sentence(with coarser: String) -> String {
        let words = word + coarser
        return isCapital ? words.prefix(1).uppercased() + words.dropFirst() : words
    }

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "weds",
        "thu", "thur", "thurs", "fri", "sat", "sun",
    ]

    /// Up to three words of small ASCII letters before an offset, with nothing but white space and one comma between them.
    private static func words(before end: Int, in text: Span<UInt8>) -> [(text: String, start: Int)] {
        var words: [(String, Int)] = []
        var index = end
        while words.count < 3 {
            var gap = index
            while gap > 0, index - gap < 3, [0x20, 0x0A, 0x0D, 0x09, 0x2C].contains(text[gap - 1]) { gap -= 1 }
            guard gap < index else { break }
            var start = gap
            var letters: [UInt8] = []
            while start > 0, gap - start < 10 {
                let byte = text[start - 1] | 0x20
                guard (0x61...0x7A).contains(byte), text[start - 1] < 0x80 else { break }
                letters.append(byte)
                start -= 1
            }
            guard !letters.isEmpty else { break }
            words.insert((String(decoding: letters.reversed(), as: UTF8.self), start), at: 0)
            index = start
        }
        return words
    }
}
