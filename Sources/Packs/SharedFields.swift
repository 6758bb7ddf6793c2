import Passages
import Vocabulary

/// Which fields something is shared of, for the record of the decision.
struct SharedFields: Sendable {
    private var seen: [Bool] = []

    /// Notes the passages of a record that no rule touched.
    mutating func note(_ record: borrowing Record, _ ruling: Ruling) {
        guard case .keep(let edits, _) = ruling else { return }
        var next = 0
        for index in record.passages.indices {
            while next < edits.count, edits[next].passage < index { next += 1 }
            if next < edits.count, edits[next].passage == index { continue }
            let field = Int(record.passages[index].field.index)
            while seen.count <= field { seen.append(false) }
            seen[field] = true
        }
    }

    /// Canonical names, in the order of the field table.
    var names: [String] {
        seen.indices.filter { seen[$0] && $0 != Int(Field.unknown.index) }.map { Field(index: UInt16($0)).name }
    }
}
