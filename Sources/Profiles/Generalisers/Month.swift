package import Vocabulary

/// A date's month and year: `March 2026`; the month alone where no year is known.
package struct Month: Generaliser {
    package static let name = "month"
    package static let shapes: Set<FieldInfo.Shape> = [.date]

    package static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        guard let month = value.month, (1...12).contains(month) else { return nil }
        guard let year = value.year else { return Month.names[month - 1] }
        return "\(Month.names[month - 1]) \(year)"
    }
}
