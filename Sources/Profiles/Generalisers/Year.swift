package import Vocabulary

/// A date's year: `2026`.
package struct Year: Generaliser {
    package static let name = "year"
    package static let shapes: Set<FieldInfo.Shape> = [.date]

    package init() {}

    package func generalise(_ value: GeneraliserInput) -> String? {
        value.year.flatMap { (1900...2100).contains($0) ? String($0) : nil }
    }
}
