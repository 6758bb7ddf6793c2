import Passages
import Profiles
import Vocabulary

/// Which fields something is shared of, for the record of the decision.
struct SharedFields: Sendable {
    private var seen: [Bool] = []

    /// Notes the values of a record of which something is shared, as it was or less exact.
    ///
    /// A label in place of a name shares nothing of it, and an empty cell has nothing to share.
    mutating func note(_ record: borrowing Record, _ ruling: Ruling, _ settled: Settled, by profile: Profile) {
        guard case .keep = ruling, record.part != .header else { return }
        var gone: [Int: Int] = [:]
        for edit in settled.edits where ![.generalise, .neutralise].contains(edit.reason.action) || edit.range == nil {
            gone[edit.passage, default: 0] += edit.range?.count ?? record.passages[edit.passage].text.count
        }
        for index in record.passages.indices {
            let passage = record.passages[index]
            guard passage.tells(without: gone[index, default: 0]) else { continue }
            // A column that goes whole has its edit in the heading.
            guard passage.shape == .prose || profile.rule(for: passage.field).action != .remove else { continue }
            let field = Int(passage.field.index)
            while seen.count <= field { seen.append(false) }
            seen[field] = true
        }
    }

    /// Canonical names, in the order of the field table.
    var names: [String] {
        seen.indices.filter { seen[$0] && $0 != Int(Field.unknown.index) }.map { Field(index: UInt16($0)).name }
    }
}

extension Passage {
    /// Whether what is left of the text without so many bytes says something of it.
    ///
    /// What is left of a value by accident states nothing: the town behind a protected street.
    func tells(without gone: Int) -> Bool {
        let left = text.count - min(gone, text.count)
        return left * 2 > text.count || left >= 12 && (shape == .prose || field.info.shape == .text)
    }
}
