package import Vocabulary

/// A day told by another: `last Tues`, `next Friday`, `on Monday`, `yesterday`, `the 12th`, `w/e Sun`.
///
/// It is a date only to somebody who knows when it was written, so that its score is below what most profiles act on.
package enum RelativeDate: Recogniser {
    package static let name = "relative-date"
    package static let kinds: [Kind] = [.date]
    package static let triggers: Triggers =
        .lettered(3...4)
        + .words(
            """
            mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday yesterday \
            tomorrow
            """.split(separator: " ").map(String.init))
    private static let score = 0.15
    private static let leads: Words = [
        "last", "next", "this", "on", "since", "until", "till", "by", "from", "past", "following", "previous", "before",
        "every", "each", "we", "wc", "wb",
    ]
    /// Leads that are part of what tells the day.
    private static let telling: Words = ["last", "next", "this", "past", "following", "previous"]
    /// What may follow `the 12th` where it is a day of the month.
    private static let followers = Words(
        """
        and at for to with when but who by in we i he she they mum dad nan because after before so was is as then if about until \
        from or it school home
        """)

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start) else { return nil }
        let end = text.tokenEnd(start)
        if isDigit(text.byte(start)) { return day(start, end, in: text) }
        if text.has("yesterday", at: start) || text.has("tomorrow", at: start) {
            return found(start..<end, .date, score: Self.score)
        }
        guard let lead = text.lastToken(before: start), (1...2).contains(start - lead.upperBound),
            Self.leads.contains(text.said(lead)), !text.isJoinedBefore(start)
        else { return nil }
        // Small `sat` and `sun` are words: `on sat down`, `in the sun`.
        if end - start == 3, !isCapital(text.byte(start)) { return nil }
        // `last Tues 12 March` is a date by itself.
        let next = text.skipBlanks(end)
        if isDigit(text.byte(next)), DateReading(dayAt: next, in: text) != nil { return nil }
        if isDigit(text.byte(next)), !text.closes(next + 1),
            DateReading.ordinalEnd(text.tokenEnd(next) - 2, in: text) == text.tokenEnd(next)
        {
            return nil
        }
        return found(
            (Self.telling.contains(text.said(lead)) ? lead.lowerBound : start)..<end, .date, score: Self.score)
    }

    /// `the 12th`, where no thing is counted.
    private static func day(_ start: Int, _ end: Int, in text: Span<UInt8>) -> Match? {
        guard isLatin(text.byte(end - 1)), DateReading.ordinalEnd(end - 2, in: text) == end,
            let value = Int(text.string(start..<end - 2) { $0 }), (1...31).contains(value),
            let lead = text.lastToken(before: start), text.said(lead) == "the", isBlank(text.byte(start - 1))
        else { return nil }
        let next = text.skipBlanks(end)
        if isToken(text.byte(next)), !Self.followers.contains(text.word(at: next)) { return nil }
        if text.byte(end) == UInt8(ascii: "-") || text.byte(end) == UInt8(ascii: "/") { return nil }
        return found(start..<end, .date, score: Self.score, date: CalendarDate(day: value))
    }
}
