package import Passages
import Vocabulary

extension Record {
    /// A record of cells: `name of the field` or `name of the field#group`, and what the cell holds.
    package init(cells: [(String, String)], headings: [String] = []) {
        self.init()
        self.headings = headings
        for (column, cell) in cells.enumerated() {
            let parts = cell.0.split(separator: "#")
            let start = bytes.count
            bytes += Array(cell.1.utf8)
            let range = start..<bytes.count
            bytes.append(0x2C)
            passages.append(
                Passage(
                    shape: .cell, field: parts.first.flatMap { Field(String($0)) } ?? .unknown,
                    group: parts.count > 1 ? UInt16(parts[1]) ?? 0 : 0, column: column, text: range, body: range,
                    whole: range))
        }
    }
}
