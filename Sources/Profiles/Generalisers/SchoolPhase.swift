package import Vocabulary

/// A school's phase by the words of its name: `a primary school`, else `a school`.
///
/// A special school or a referral unit is `a school`: its sort would tell of the child's health or history.
package struct SchoolPhase: Generaliser {
    package static let name = "school-phase"
    package static let shapes: Set<FieldInfo.Shape> = [.text]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        guard !value.text.isEmpty else { return nil }
        let words = Set(value.text.lowercased().split { !$0.isLetter }.map(String.init))
        if !words.isDisjoint(with: ["special", "referral", "hospital", "pru"]) { return "a school" }
        if !words.isDisjoint(with: ["nursery", "preschool", "kindergarten"]) { return "a nursery" }
        if !words.isDisjoint(with: ["primary", "infant", "infants", "junior", "juniors", "first"]) {
            return "a primary school"
        }
        if words.contains("middle") { return "a middle school" }
        if !words.isDisjoint(with: ["secondary", "high", "grammar", "comprehensive", "upper"]) {
            return "a secondary school"
        }
        if words.contains("college") || words.contains("sixth") { return "a college" }
        return "a school"
    }
}
