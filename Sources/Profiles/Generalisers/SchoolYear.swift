package import Vocabulary

/// The school year in which a date of birth puts a child at the reference date: `Year 6`.
///
/// For children taught with their own age group in England, where the year runs from 1 September. Nil before nursery and after
/// Year 13.
package struct SchoolYear: Generaliser {
    package static let name = "school-year"
    package static let shapes: Set<FieldInfo.Shape> = [.date]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        guard let birth = value.date, let today = value.reference else { return nil }
        let started = today.month >= 9 ? today.year : today.year - 1
        let cohort = birth.month >= 9 ? birth.year + 1 : birth.year
        switch started - cohort - 4 {
        case -2, -1: return "Nursery"
        case 0: return "Reception"
        case let year where (1...13).contains(year): return "Year \(year)"
        default: return nil
        }
    }
}
