/// One line of `withheld.jsonl` as the contract describes it, read by another JSON reader than the program's own.
package struct AccountLine: Decodable, Sendable {
    package struct Place: Decodable, Sendable {
        package var line: Int?
        package var row: Int?
        /// A number in text, a heading in tables.
        package var column: String?
        package var xpath: String?

        private enum Key: String, CodingKey { case line, row, column, xpath }

        package init(from decoder: any Decoder) throws {
            let keys = try decoder.container(keyedBy: Key.self)
            line = try keys.decodeIfPresent(Int.self, forKey: .line)
            row = try keys.decodeIfPresent(Int.self, forKey: .row)
            xpath = try keys.decodeIfPresent(String.self, forKey: .xpath)
            column = try? keys.decodeIfPresent(String.self, forKey: .column)
            if column == nil { column = try keys.decodeIfPresent(Int.self, forKey: .column).map(String.init) }
        }
    }

    package var document: String
    package var sharedAs: String?
    package var unit: String
    package var place: Place?
    package var start: Int?
    package var end: Int?
    package var kind: String
    package var person: String?
    package var persons: [String]?
    package var role: String?
    package var action: String
    package var rule: String
    package var why: String
    package var original: String?
    package var replacement: String?
    package var count: Int?

    private enum CodingKeys: String, CodingKey {
        case document, unit, start, end, kind, person, persons, role, action, rule, why, original, replacement, count
        case sharedAs = "shared_as"
        case place = "where"
    }

    /// The bytes that it says went; nil where it has no such place.
    package var range: Range<Int>? {
        guard let start, let end, start <= end else { return nil }
        return start..<end
    }
}
