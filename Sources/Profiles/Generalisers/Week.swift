package import Vocabulary

/// A date's week by its Monday: `the week of 2 March 2026`.
package struct Week: Generaliser {
    package static let name = "week"
    package static let shapes: Set<FieldInfo.Shape> = [.date]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        guard let date = value.date else { return nil }
        // 1 January 1970 was a Thursday.
        let sinceMonday = ((date.ordinal + 3) % 7 + 7) % 7
        let monday = GeneraliserInput.Day(ordinal: date.ordinal - sinceMonday)
        return "the week of \(monday.day) \(Month.names[monday.month - 1]) \(monday.year)"
    }
}
