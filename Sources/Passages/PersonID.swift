/// One person of the case.
///
/// The number follows first appearance and is stable for the same input.
package struct PersonID: Hashable, Sendable, Comparable {
    /// Counted from 0 inside; the account writes `p1` for 0.
    package let index: Int
    package init(_ index: Int) { self.index = index }
    /// How the account writes it: `p1`, `p2`.
    package var label: String { "p\(index + 1)" }
    package static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}
