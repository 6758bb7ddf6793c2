package import Vocabulary

/// How many days after the first event of the case a date is, the first being `day 1`.
///
/// What lies before it, such as a house move of another year, becomes `about two years before day 1`; a month without a day
/// becomes `around day 20`, its middle. A date without a year is of the year that brings it nearest to the case. Nil where there is
/// no month, or no first event to count from.
package struct DayNumber: Generaliser {
    package static let name = "day-number"
    package static let shapes: Set<FieldInfo.Shape> = [.date]

    package init() {}

    package static func preposition(before coarser: String) -> String { coarser.hasPrefix("day ") ? "on" : "" }

    package func generalise(_ value: GeneraliserInput) -> String? {
        guard let first = value.first else { return nil }
        if let date = value.nearestDate {
            let days = date.ordinal - first.ordinal
            return days < 0 ? before(-days) : "day \(days + 1)"
        }
        guard value.day == nil, let middle = value.nearestMonth else { return nil }
        let days = middle.ordinal - first.ordinal
        // A month that the first event lies in, or that ends just before it, has its middle near day 1.
        return days < -31 ? before(-days) : "around day \(max(1, days + 1))"
    }

    private func before(_ days: Int) -> String {
        TimeAgo.words(days).map { "about \($0) before day 1" } ?? "in the week before day 1"
    }
}
