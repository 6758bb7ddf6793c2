/// The table of canonical fields, read once from its text.
package struct FieldTable: Sendable {
    package static let shared = FieldTable(parsing: fieldTableText)

    package var rows: [FieldInfo] = []
    package var indices: [String: UInt16] = [:]
    /// The groups in the order of the table, each with its title: `identity`, `Who the child is`.
    package var groups: [(name: String, title: String)] = []

    init(parsing text: String) {
        var group = ""
        for bytes in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let line = Substring(bytes)
            if line.hasPrefix("#") {
                let heading = line.drop { $0 == "#" || $0 == " " }
                group = String(heading.prefix { $0 != ":" })
                groups.append((group, heading.dropFirst(group.count + 1).trimmed))
                continue
            }
            let cells = bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
                .map { Substring($0).trimmed }
            guard cells.count == 7 || cells.count == 8,
                let person = FieldInfo.FieldPerson(rawValue: cells[1]),
                let shape = FieldInfo.Shape(rawValue: cells[2]),
                let sensitivity = FieldInfo.Sensitivity(rawValue: cells[3]),
                let identifier = FieldInfo.Identifier(rawValue: cells[4])
            else { preconditionFailure("field table: row \(rows.count) is not well formed") }
            indices[cells[0]] = UInt16(rows.count)
            rows.append(
                FieldInfo(
                    name: cells[0], group: group, holds: cells[6], person: person, shape: shape,
                    sensitivity: sensitivity, identifier: identifier, fallback: cells[5],
                    number: cells.count == 8 ? cells[7] : nil))
        }
    }
}

extension StringProtocol {
    /// The string without the ASCII white space at its ends.
    package var trimmed: String {
        let bytes = Array(utf8)
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
