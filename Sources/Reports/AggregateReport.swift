package import Risk

/// A table of counts as CSV, and a sentence about what is hidden in it.
package enum AggregateReport {
    package static func csv(_ table: AggregateTable) -> String {
        ([table.headings] + table.rows).map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
    }

    package static func sentence(_ table: AggregateTable) -> String {
        let rows = table.people == 1 ? "1 row" : "\(table.people) rows"
        guard table.small > 0 else { return "\(rows) counted; no count is from 1 to \(table.most), so none is hidden" }
        return
            "\(rows) counted; \(table.small) counts from 1 to \(table.most) are hidden, and \(table.beside) others so that no "
            + "total gives them back"
    }

    /// A cell with quotes where it needs them, and made harmless where a spreadsheet would run it.
    private static func cell(_ text: String) -> String {
        var text = text
        if let first = text.first, "=@+-\t\r".contains(first), Double(text) == nil { text = "'" + text }
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
