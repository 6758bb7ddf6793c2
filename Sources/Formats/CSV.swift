package import Passages
package import Vocabulary

/// Tables of cells, separated by commas, semicolons, tabs or bars.
///
/// The delimiter is found by looking at the first rows, or named by a `sep=` line. Lines above the heading row and totals
/// below the table are prose, each filled cell a passage. Rows are counted from the heading row, which is 1; prose has its
/// line in the document. A cell beyond the heading row's is of an unknown field.
package struct CSV: Format {
    package static let name = "CSV"
    package static let suffixes = ["csv", "tsv", "tab"]
    package static let noun = "table"

    private let fields: FieldMap

    package init(fields: FieldMap = .builtIn) { self.fields = fields }

    package func reading(by fields: FieldMap) -> CSV { CSV(fields: fields) }

    package func reader(over source: consuming ByteReader) throws(DocumentError) -> CSVReader {
        try CSVReader(source, map: fields.headings)
    }
    package func writer() -> CSVWriter { CSVWriter() }
}

/// Reads a CSV document row by row.
package struct CSVReader: RecordReader {
    private let map: HeadingMap
    private var rows: CSVRows
    /// What `sep=` and its line end take at the start of the document; 0 where there is no such line.
    private var separatorLine = 0
    /// Rows still to come above the heading row.
    private var titleRows = 0
    private var headings: [String]?
    private var columns: [HeadingMap.Column] = []
    /// The columns whose cells get passages; nil for all.
    private var presented: [Int]?
    private var rowNumber = 0
    private var index = 0
    /// Rows of the body still to come once the end of the document is in sight.
    private var bodyLeft: Int?

    init(_ source: consuming ByteReader, map: HeadingMap = .shared) throws(DocumentError) {
        self.map = map
        rows = CSVRows(source)
        var sampleSize = 1 << 16
        while true {
            try rows.fill(upTo: sampleSize)
            let named = CSVLayout.separatorLine(in: rows.buffer[...])
            separatorLine = named?.length ?? 0
            rows.linesBefore = separatorLine > 0 && rows.buffer[separatorLine - 1] < 0x20 ? 1 : 0
            var best: (delimiter: UInt8, score: Int, header: Int?, count: Int)?
            for delimiter in named.map({ [$0.delimiter] }) ?? CSVLayout.delimiters {
                try rows.begin(delimiter: delimiter, at: separatorLine)
                let sample = rows.peek(CSVLayout.sampleRows).map { rows.strings(of: $0) }
                let score = CSVLayout.score(sample, map)
                if best.map({ score > $0.score }) ?? true {
                    best = (delimiter, score, CSVLayout.headerRow(in: sample, map), sample.count)
                }
            }
            guard let best else { return }
            // A first row with pages of notes in it: look further, until there is something to compare.
            if best.count < 3, !rows.isDrained, sampleSize < CSVRows.rowLimit {
                sampleSize *= 4
                continue
            }
            titleRows = best.header ?? .max
            try rows.begin(delimiter: best.delimiter, at: separatorLine)
            return
        }
    }

    package mutating func present(columns: Set<Int>) {
        presented = columns.sorted()
    }

    package mutating func next(into record: inout Record) throws(DocumentError) -> Bool {
        record.clear(cellsToo: separatorLine > 0)
        record.index = index
        index += 1
        if separatorLine > 0 {
            record.part = .between
            record.offset = 0
            record.line = 1
            record.bytes.append(contentsOf: rows.buffer[..<separatorLine])
            separatorLine = 0
            return true
        }
        guard let row = try rows.next() else { return false }
        if headings != nil || titleRows == 0 { rowNumber += 1 }
        record.offset = rows.offset + row.bytes.lowerBound
        take(row, into: &record)
        if row.isOpen {
            record.trouble = unclosed(row)
            if let trouble = record.trouble, !rows.isLenient { throw trouble }
        }

        guard let headings else {
            if titleRows == 0 {
                readHeader(into: &record)
            } else {
                titleRows -= 1
                presentProse(row, in: &record)
            }
            return true
        }
        record.headings = headings
        record.line = rowNumber
        if rows.isDrained, bodyLeft == nil, rows.rowsAhead < CSVRows.rowsHeld { bodyLeft = rowsBeforeFoot(from: row) }
        if let left = bodyLeft {
            bodyLeft = left - 1
            if left <= 0 {
                presentProse(row, in: &record)
                return true
            }
        }
        if row.isBlank, headings.count > 1 {
            record.part = .between
        } else {
            presentCells(of: &record)
        }
        return true
    }

    /// Copies a row and where its cells end.
    private func take(_ row: CSVRows.Row, into record: inout Record) {
        let start = UInt32(row.bytes.lowerBound)
        rows.buffer.withUnsafeBufferPointer {
            record.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[row.bytes]))
        }
        // Rows have mostly as many cells as the one before: then the numbers are written over those.
        let count = row.cells.count
        if record.cellEnds.count > count { record.cellEnds.removeLast(record.cellEnds.count - count) }
        while record.cellEnds.count < count { record.cellEnds.append(0) }
        rows.ends.withUnsafeBufferPointer { ends in
            record.cellEnds.withUnsafeMutableBufferPointer { own in
                guard let from = ends.baseAddress, let to = own.baseAddress else { return }
                let first = from + row.cells.lowerBound
                for index in 0..<count { to[index] = first[index] &- start }
                // A line break of two bytes ends the last cell at its first.
                if count > 0 { to[count - 1] = UInt32(row.contentEnd) - start }
            }
        }
    }

    private mutating func readHeader(into record: inout Record) {
        record.part = .header
        record.line = rowNumber
        var names: [String] = []
        for column in record.cellEnds.indices {
            record.present(cell: record.cell(column), column: column, field: .text, group: 0, shape: .cell)
            if let passage = record.passages.last {
                names.append(record.withText(of: passage) { String(copying: $0) }.trimmed)
            }
        }
        headings = names
        record.headings = names
        columns = map.columns(for: names)
        for column in names.indices where names[column].isEmpty && column < columns.count {
            columns[column].field = .unknown
        }
        record.columns = columns
    }

    private func presentCells(of record: inout Record) {
        let count = record.cellEnds.count
        if let presented {
            for column in presented where column >= 0 && column < min(count, columns.count) {
                present(column, in: &record)
            }
        } else {
            for column in 0..<min(count, columns.count) { present(column, in: &record) }
        }
        // Cells that no heading speaks for are ruled on whatever was asked for, if they hold anything.
        for column in columns.count..<max(count, columns.count) {
            let cell = record.cell(column)
            guard !cell.isEmpty else { continue }
            record.present(cell: cell, column: column, field: .unknown, group: 0, shape: .cell)
        }
    }

    private func present(_ column: Int, in record: inout Record) {
        let known = columns[column]
        record.present(cell: record.cell(column), column: column, field: known.field, group: known.group, shape: .cell)
    }

    private func presentProse(_ row: CSVRows.Row, in record: inout Record) {
        record.line = rows.line(at: row.bytes.lowerBound)
        for column in record.cellEnds.indices {
            let cell = record.cell(column)
            if !cell.isEmpty { record.present(cell: cell, column: column, field: .text, group: 0, shape: .prose) }
        }
        if record.passages.isEmpty { record.part = .between }
    }

    /// How many rows from this one on are body, now that all the others are in the buffer.
    private func rowsBeforeFoot(from row: CSVRows.Row) -> Int {
        let last = ([row] + rows.peek(CSVRows.rowsHeld)).map { rows.strings(of: $0) }
        return CSVLayout.foot(in: last, columns: columns.count) ?? .max
    }

    private func unclosed(_ row: CSVRows.Row) -> DocumentError {
        let place =
            rowNumber > 0
            ? "row \(rowNumber), column \(row.cells.count)" : "line \(rows.line(at: row.bytes.lowerBound))"
        return DocumentError(
            rows.document, at: place, "this quoted cell is never closed", mend: "add the closing quote and run again")
    }
}

extension Record {
    /// Adds a passage for a cell: without its quotes, and decoded where quotes are doubled in it.
    ///
    /// A cell with something behind its closing quote is taken as it stands.
    mutating func present(cell: Range<Int>, column: Int, field: Field, group: UInt16, shape: Passage.Shape) {
        var passage = Passage(
            shape: shape, field: field, group: group, column: column, text: cell, body: cell, whole: cell)
        let quote = UInt8(ascii: "\"")
        if cell.count >= 2, bytes[cell.lowerBound] == quote, bytes[cell.upperBound - 1] == quote {
            let body = (cell.lowerBound + 1)..<(cell.upperBound - 1)
            if let first = nextQuote(in: body) {
                decode(body, from: first, into: &passage)
            } else {
                passage.text = body
                passage.body = body
            }
        }
        passages.append(passage)
    }

    private func nextQuote(in range: Range<Int>) -> Int? {
        let span = bytes.span
        for index in range where span[index] == UInt8(ascii: "\"") { return index }
        return nil
    }

    private mutating func decode(_ body: Range<Int>, from firstQuote: Int, into passage: inout Passage) {
        let (textStart, runStart) = (decoded.count, runs.count)
        var position = body.lowerBound
        var quote: Int? = firstQuote
        while let at = quote {
            guard at + 1 < body.upperBound, bytes[at + 1] == UInt8(ascii: "\"") else {
                decoded.removeLast(decoded.count - textStart)
                runs.removeLast(runs.count - runStart)
                return
            }
            append(position..<at, textStart: textStart)
            let text = decoded.count - textStart
            decoded.append(UInt8(ascii: "\""))
            runs.append(Run(text: text..<(text + 1), source: at..<(at + 2)))
            position = at + 2
            quote = nextQuote(in: position..<body.upperBound)
        }
        append(position..<body.upperBound, textStart: textStart)
        passage.isVerbatim = false
        passage.text = textStart..<decoded.count
        passage.body = body
        passage.runs = runStart..<runs.count
    }

    private mutating func append(_ source: Range<Int>, textStart: Int) {
        guard !source.isEmpty else { return }
        let text = decoded.count - textStart
        decoded.append(contentsOf: bytes[source])
        runs.append(Run(text: text..<(text + source.count), source: source))
    }
}

extension String {
    /// The bytes of a span as a string.
    init(copying bytes: Span<UInt8>) {
        self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
