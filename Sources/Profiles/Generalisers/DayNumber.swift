package import Vocabulary

/// How many days after the first event of the case a date is, the first being `day 1`.
///
/// Nil for a date before the first event.
package struct DayNumber: Generaliser {
    package static let name = "day-number"
    package static let shapes: Set<FieldInfo.Shape> = [.date]
    package static let preposition = "on"

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        guard let date = value.date, let first = value.first, date.ordinal >= first.ordinal else { return nil }
        return "day \(date.ordinal - first.ordinal + 1)"
    }
}
