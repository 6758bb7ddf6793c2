package import Vocabulary

/// How long before the newest event of the case a date is, in words: `about three weeks ago`.
///
/// Order is kept as far as the words go: days, weeks up to eight, months up to two years, years. A date ahead is `in about two
/// weeks`. A date without a year is of the year that brings it nearest to the case.
package struct TimeAgo: Generaliser {
    package static let name = "time-ago"
    package static let shapes: Set<FieldInfo.Shape> = [.date]

    package init() {}

    package static func preposition(before coarser: String) -> String { "" }

    package func generalise(_ value: GeneraliserInput) -> String? {
        guard let date = value.nearestDate, let reference = value.reference else { return nil }
        let days = reference.ordinal - date.ordinal
        guard let span = TimeAgo.words(abs(days)) else { return days < 0 ? "in the next week" : "in the last week" }
        return days < 0 ? "in about \(span)" : "about \(span) ago"
    }

    /// `three weeks` for so many days; nil for less than a week.
    static func words(_ days: Int) -> String? {
        func count(_ number: Int, _ unit: String) -> String {
            let word = number <= numbers.count ? numbers[number - 1] : String(number)
            return "\(word) \(unit)\(number == 1 ? "" : "s")"
        }
        if days < 7 { return nil }
        if days < 60 { return count((days + 3) / 7, "week") }
        if days < 700 { return count((days + 15) * 12 / 365, "month") }
        return count((days + 182) / 365, "year")
    }

    private static let numbers = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
}
