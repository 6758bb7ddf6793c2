import Vocabulary

/// How a CSV document is laid out, judged by its first rows: the delimiter, the heading row, what stands at its foot.
enum CSVLayout {
    static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
    /// Rows that are looked at; the heading row is one of the first ten.
    static let sampleRows = 50
    static let headerRows = 10

    /// The delimiter that a `sep=;` line names, and that line's length with its end; nil where there is no such line.
    static func separatorLine(in bytes: ArraySlice<UInt8>) -> (delimiter: UInt8, length: Int)? {
        let line = bytes.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
        let rest = bytes.dropFirst(line.count)
        var content = line
        if content.count == 7, content.first == 0x22, content.last == 0x22 { content = content.dropFirst().dropLast() }
        guard content.count == 5, let last = content.last,
            content.dropLast().elementsEqual("sep=".utf8, by: { $0 | 0x20 == $1 | 0x20 })
        else { return nil }
        let isLetter = (0x41...0x5A).contains(last & 0xDF) || (0x30...0x39).contains(last)
        guard !isLetter, last < 0x80, last != 0x22 else { return nil }
        let end = rest.first == 0x0D ? (rest.dropFirst().first == 0x0A ? 2 : 1) : rest.first == 0x0A ? 1 : 0
        return (last, line.count + end)
    }

    /// How well a delimiter explains the rows that it makes: rows of the commonest width, and known headings among the first.
    static func score(_ rows: [[String]], _ map: HeadingMap = .shared) -> Int {
        let width = dominantWidth(rows)
        guard width > 1 else { return 0 }
        let regular = rows.count { $0.count == width }
        let headings = rows.prefix(headerRows).map { knownHeadings($0, map) }.max() ?? 0
        // Width settles ties: `1,5;2,5;3,5` has more semicolons in agreement than commas in its heading row.
        return (regular + 2 * headings) * 64 + min(width, 63)
    }

    /// The heading row's number in the rows, from 0; nil where all are blank.
    ///
    /// The first of the table's width most of whose cells are known headings; else one of another width; else the first of
    /// the table's width whose cells are all filled and no numbers; else that is mostly filled; else any that is not blank.
    static func headerRow(in rows: [[String]], _ map: HeadingMap = .shared) -> Int? {
        let width = dominantWidth(rows)
        // Many exports end each line but the heading row in a delimiter.
        let spare = width > 1 && rows.allSatisfy { $0.count != width || $0.last?.isEmpty == true } ? width - 1 : width
        func isWide(_ row: [String]) -> Bool { row.count == width || row.count == spare }
        func filled(_ row: [String]) -> Int { row.count { !$0.isEmpty } }
        func isKnown(_ row: [String]) -> Bool { filled(row) > 0 && knownHeadings(row, map) * 2 > filled(row) }

        let first = rows.prefix(headerRows)
        return first.firstIndex { isWide($0) && filled($0) * 2 > $0.count && isKnown($0) }
            ?? first.firstIndex { filled($0) > 1 && isKnown($0) }
            ?? first.firstIndex { row in
                isWide(row) && filled(row) >= min(row.count, spare) && !row.contains { isNumber($0) }
            }
            ?? first.firstIndex { isWide($0) && filled($0) * 2 > $0.count }
            ?? first.firstIndex { filled($0) > 0 && isWide($0) }
            ?? first.firstIndex { filled($0) > 0 }
    }

    /// Where the foot of a table begins in its last rows; nil where they are all body.
    ///
    /// A foot is totals and `Report produced by …` lines, with blank lines between. A row that only looks like one line of
    /// text may as well be the rest of a broken cell, so it counts only after a blank row or another line of the foot.
    static func foot(in rows: [[String]], columns: Int) -> Int? {
        func filled(_ row: [String]) -> Int { row.count { !$0.isEmpty } }
        func isBlank(_ row: [String]) -> Bool { row.count <= 1 && filled(row) == 0 }
        func isLine(_ row: [String]) -> Bool { filled(row) == 1 && row.count * 2 <= columns }
        func isTotal(_ row: [String]) -> Bool {
            (1...2).contains(filled(row)) && opensFoot(row.first { !$0.isEmpty } ?? "")
        }
        var lowest = rows.count
        while lowest > 0, isBlank(rows[lowest - 1]) || isLine(rows[lowest - 1]) || isTotal(rows[lowest - 1]) {
            lowest -= 1
        }
        return (lowest..<rows.count).first { index in
            !isBlank(rows[index]) && (isTotal(rows[index]) || (index > 0 && isBlank(rows[index - 1])))
        }
    }

    /// Words that open a line below a table.
    ///
    /// A word that is a surname too (`Page`, `Report`) must have more behind it.
    private static func opensFoot(_ cell: String) -> Bool {
        let text = cell.lowercased()
        func opens(_ word: String, alone: Bool) -> Bool {
            guard text.hasPrefix(word) else { return false }
            guard let next = text.utf8.dropFirst(word.utf8.count).first else { return alone }
            return next == 0x20 || next == 0x3A
        }
        if opens("page", alone: false) {
            return text.dropFirst(4).first { $0 != " " && $0 != ":" }?.isNumber == true
        }
        return ["total", "totals", "grand total", "subtotal", "count", "number of"].contains { opens($0, alone: true) }
            || [
                "report", "printed", "produced", "generated", "exported", "end of", "filters", "filter", "run by",
                "run on",
            ]
            .contains { opens($0, alone: false) }
    }

    /// The commonest number of cells among rows that are not blank; of equals the widest.
    private static func dominantWidth(_ rows: [[String]]) -> Int {
        var counts: [Int: Int] = [:]
        for row in rows where row.contains(where: { !$0.isEmpty }) { counts[row.count, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    private static func knownHeadings(_ row: [String], _ map: HeadingMap) -> Int {
        row.count { !$0.isEmpty && $0.utf8.count <= 64 && map.field(for: $0) != nil }
    }

    /// Digits with what stands between and about them in numbers, dates, times and sums.
    private static func isNumber(_ cell: String) -> Bool {
        var digits = 0
        for byte in cell.utf8 {
            if (0x30...0x39).contains(byte) {
                digits += 1
            } else if !" .,:/-+%".utf8.contains(byte) {
                return false
            }
        }
        return digits > 0
    }
}
