package import Vocabulary

/// A date of birth's age in whole years at the reference date: `aged 11`.
///
/// Nil without a reference date, for a birth after it, and over 120 years.
package struct Age: Generaliser {
    package static let name = "age"
    package static let shapes: Set<FieldInfo.Shape> = [.date]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        guard let reference = value.reference, let year = value.year, let month = value.month, (1...12).contains(month),
            let day = value.day, (1...31).contains(day)
        else { return nil }
        let hadBirthday = (month, day) <= (reference.month, reference.day)
        let age = reference.year - year - (hadBirthday ? 0 : 1)
        guard (0...120).contains(age) else { return nil }
        return age == 0 ? "aged under 1" : "aged \(age)"
    }
}
