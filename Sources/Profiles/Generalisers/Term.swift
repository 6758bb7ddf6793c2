package import Vocabulary

/// A date's school term: `the spring term of 2026`; without the year where none is known.
///
/// By whole months, since each school ends its terms on days of its own: autumn from September, spring from January, summer
/// from April.
package struct Term: Generaliser {
    package static let name = "term"
    package static let shapes: Set<FieldInfo.Shape> = [.date]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        guard let month = value.month, (1...12).contains(month) else { return nil }
        let term = month < 4 ? "spring" : month < 9 ? "summer" : "autumn"
        return "the \(term) term" + (value.year.map { " of \($0)" } ?? "")
    }
}
