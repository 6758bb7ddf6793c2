package import Vocabulary

/// A school year or stage: `Y6`, `Yr 10`, `year six`, `KS2`, `sixth form`, `in Reception`; a class such as `6B` after its word.
///
/// It tells an age to a year, and beside other facts it singles out. By itself it shows nobody, so that its score is below what
/// most profiles act on.
package enum SchoolYear: Recogniser {
    package static let name = "school-year"
    package static let kinds: [Kind] = [Kind("quasi.school_year")]
    package static let triggers: Triggers =
        .codes(2...4) + .lettered(2...3)
        + .words(["year", "years", "yr", "yrs", "y", "ks", "stage", "reception", "sixth", "nursery"])
    private static let kind = Kind("quasi.school_year")
    private static let score = 0.15
    private static let numbers: [(word: Word, value: Int)] = [
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
        ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13),
    ]
    private static let leads: Words = [
        "in", "from", "since", "into", "joined", "started", "start", "starts", "for", "during",
    ]
    private static let classes: Words = ["class", "form", "tutor", "in", "from", "group", "reg"]
    /// What is counted in years and is no class.
    private static let counted: Words = [
        "old", "olds", "on", "ago", "later", "plan", "term", "period", "wait", "sentence",
        "years", "months", "weeks", "days",
    ]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start), !text.isJoinedBefore(start) else { return nil }
        let end = text.tokenEnd(start)
        if isDigit(text.byte(start)) { return group(start, end, in: text) }
        var digits = start
        while isLatin(text.byte(digits)) { digits += 1 }
        let label = text.word(start..<digits)
        if digits < end { return coded(label, start, digits, end, in: text) }
        if text.has("sixth", at: start) {
            guard text.has(" form", at: end), text.closes(end + 5) else { return nil }
            return year(start..<end + 5, value: nil)
        }
        if text.has("rec", at: start) || text.has("nur", at: start) {
            // The desk at the door is a reception too; the class has a capital and nothing before it.
            guard isCapital(text.byte(start)), let lead = text.lastToken(before: start),
                Self.leads.contains(text.said(lead)), isBlank(text.byte(start - 1))
            else { return nil }
            return year(start..<end, value: nil)
        }
        let place = text.skipBlanks(end)
        guard place > end else { return nil }
        if text.has("ks", at: start) || text.has("stage", at: start) {
            guard let run = DigitRun(at: place, in: text, marks: "", limit: 1), (1...5).contains(run.value),
                text.closes(run.end),
                end - start == 2 || text.lastToken(before: start).map({ text.said($0) }) == "key"
            else { return nil }
            return year(start..<run.end, value: nil)
        }
        // A `y` alone is short for more than a year.
        if end - start == 1, !isCapital(text.byte(start)) { return nil }
        let last = text.tokenEnd(place)
        let value: Int
        if let run = DigitRun(at: place, in: text, marks: "", limit: 2) {
            value = Int(run.value)
            guard run.end == last, !text.isJoinedAfter(last) else { return nil }
        } else if let named = Self.numbers.first(where: { $0.word == text.word(place..<last) }) {
            value = named.value
        } else {
            return nil
        }
        guard (1...14).contains(value), !isCounted(last, in: text) else { return nil }
        return year(start..<last, value: value)
    }

    /// `Y6`, `Yr10`, `KS2`.
    private static func coded(_ label: Word, _ start: Int, _ digits: Int, _ end: Int, in text: Span<UInt8>) -> Match? {
        guard let run = DigitRun(at: digits, in: text, marks: "", limit: 2), !text.isJoinedAfter(end) else {
            return nil
        }
        if label == "ks" {
            guard run.end == end, (1...5).contains(run.value) else { return nil }
            return year(start..<end, value: nil)
        }
        guard label == "y" || label == "yr" || label == "year", isCapital(text.byte(start)) || label != "y",
            (1...14).contains(run.value), run.end == end, !isCounted(end, in: text)
        else { return nil }
        return year(start..<end, value: Int(run.value))
    }

    /// `class 6B`, `in 10M`.
    private static func group(_ start: Int, _ end: Int, in text: Span<UInt8>) -> Match? {
        let digits = end - 1 - start
        guard isCapital(text.byte(end - 1)), (1...2).contains(digits), !text.isJoinedAfter(end),
            let value = Int(text.string(start..<end - 1) { $0 }), (1...13).contains(value),
            let lead = text.lastToken(before: start), Self.classes.contains(text.said(lead)),
            isBlank(text.byte(start - 1))
        else { return nil }
        return year(start..<end, value: value)
    }

    private static func isCounted(_ place: Int, in text: Span<UInt8>) -> Bool {
        let next = text.skipBlanks(place)
        return next > place && Self.counted.contains(text.word(at: next)) || text.byte(place) == UInt8(ascii: "%")
    }

    private static func year(_ range: Range<Int>, value: Int?) -> Match {
        found(range, Self.kind, score: Self.score, value: value.map(String.init))
    }
}
