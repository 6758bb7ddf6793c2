import Account
import Glibc
package import Passages
package import Register

/// What of earlier packs is due for deletion.
///
/// It deletes nothing.
package enum PackRetention {
    package struct Due: Sendable, Hashable {
        package var entry: Int
        /// The day, as `2027-09-01`.
        package var due: String
        package var what: String
        package var path: String
    }

    /// What is still there and should be gone by a day.
    ///
    /// A pack without a day of its own is due so many months after it was made.
    package static func due(in register: Register, by day: String, months: Int) throws(DocumentError) -> [Due] {
        var result: [Due] = []
        for decision in Decision.all(in: try register.entries()) where decision.entry.kind == .share {
            let due = decision.answers.keepUntil ?? add(months, to: String(decision.entry.at.prefix(10)))
            guard due <= day, let places = try register.places(of: decision.entry) else { continue }
            for (what, path) in [
                ("key", places.keep + "/people.key"), ("account and record", places.keep), ("pack", places.share),
            ] where access(path, F_OK) == 0 {
                result.append(Due(entry: decision.entry.number, due: due, what: what, path: path))
            }
        }
        return result
    }

    /// The same day so many months later; the 28th where the month may not have it.
    private static func add(_ months: Int, to day: String) -> String {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return day }
        let month = parts[0] * 12 + parts[1] - 1 + months
        func two(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }
        return "\(month / 12)-\(two(month % 12 + 1))-\(two(min(parts[2], 28)))"
    }
}
