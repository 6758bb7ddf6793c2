package import Vocabulary

/// A date of birth's age in whole years at the reference date: `aged 11`.
///
/// Nil without a reference date, for a birth after it, and over 120 years.
package struct Age: Generaliser {
    package static let name = "age"
    package static let shapes: Set<FieldInfo.Shape> = [.date]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        Age.years(of: value).map { $0 == 0 ? "aged under 1" : "aged \($0)" }
    }

    /// The whole years since a date of birth; nil where nobody can tell.
    static func years(of value: GeneraliserInput) -> Int? {
        guard let reference = value.reference, let year = value.year, let month = value.month, (1...12).contains(month),
            let day = value.day, (1...31).contains(day)
        else { return nil }
        let hadBirthday = (month, day) <= (reference.month, reference.day)
        let age = reference.year - year - (hadBirthday ? 0 : 1)
        return (0...120).contains(age) ? age : nil
    }
}
