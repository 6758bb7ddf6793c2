package import Passages

/// Writes rows of a CSV document as they were ruled.
///
/// An edit without a range takes out the column if it is in the heading row, with its delimiter; from then on every row
/// goes without that cell. In the body it empties the cell, and takes out a cell beyond the heading row's.
package struct CSVWriter: RecordWriter {
    /// Columns that were taken out, ascending.
    private var dropped: [Int] = []
    /// Columns of the heading row; nil before it.
    private var width: Int?
    /// The document's delimiter; nil until a row of two cells was seen.
    private var delimiter: UInt8?
    private var cuts = Cuts()
    /// What the edits of the row in hand put in, edit by edit.
    private var texts: [String] = []
    private static let quote = UInt8(ascii: "\"")

    init() {}

    package mutating func write(
        _ record: borrowing Record, _ ruling: Ruling, labels: inout some Labels, into sink: inout ByteWriter
    ) throws(DocumentError) -> Settled {
        var settled = Settled()
        guard case .keep(let edits, let kept) = ruling else { return settled }
        settled.edits.reserveCapacity(edits.count)
        if delimiter == nil, record.cellEnds.count > 1 { delimiter = record.bytes[record.cell(0).upperBound] }
        let ordered = merged(edits)
        if case .header = record.part { readHeader(record, ordered) }
        let isTable = CSVWriter.isTable(record)
        cuts.clear()
        if !texts.isEmpty { texts.removeAll(keepingCapacity: true) }
        // Columns that go from this row: those dropped, and cells beyond the heading row's that nobody may see.
        var gone = isTable ? dropped : []
        if let width, isTable, record.cellEnds.count > width {
            for index in ordered.indices where ordered[index].range == nil {
                let column = record.passages[ordered[index].passage].column
                if column >= width { gone.append(column) }
            }
        }

        // Cuts are made from front to back: columns that go and cells that change, in turn.
        var next = 0
        var at = 0
        while at < ordered.count {
            let index = ordered[at].passage
            let passage = record.passages[index]
            while next < gone.count, gone[next] < passage.column {
                takeOut(gone[next], isLeading: next == gone[next], from: record)
                next += 1
            }
            let first = at
            while at < ordered.count, ordered[at].passage == index {
                texts.append(ordered[at].replacement.written(labels: &labels))
                settled.edits.append((ordered[at], texts[at]))
                at += 1
            }
            // Of a column that goes, the cut follows.
            if next < gone.count, gone[next] == passage.column { continue }
            if ordered[first].range == nil {
                cuts.cut(passage.whole)
            } else {
                change(passage, of: record, ordered, first..<at)
            }
        }
        while next < gone.count {
            takeOut(gone[next], isLeading: next == gone[next], from: record)
            next += 1
        }
        settled.kept = try cuts.carryOut(on: record, kept: kept, into: &sink)
        return settled
    }

    /// Whether the row is of the table, and not blank or prose above or below it.
    private static func isTable(_ record: borrowing Record) -> Bool {
        if case .between = record.part { return false }
        guard !record.passages.isEmpty, case .prose = record.passages[0].shape else { return true }
        return false
    }

    private mutating func readHeader(_ record: borrowing Record, _ edits: [Edit]) {
        width = record.cellEnds.count
        dropped = edits.filter { $0.range == nil }.map { record.passages[$0.passage].column }.sorted()
    }

    /// Cuts a column with the delimiter before it; the first ones, where none is kept before, with the delimiter behind.
    private mutating func takeOut(_ column: Int, isLeading: Bool, from record: borrowing Record) {
        let count = record.cellEnds.count
        guard column < count else { return }
        let cell = record.cell(column)
        if !isLeading {
            cuts.cut((cell.lowerBound - 1)..<cell.upperBound)
        } else {
            cuts.cut(cell.lowerBound..<(column + 1 < count ? cell.upperBound + 1 : cell.upperBound))
        }
    }

    /// Cuts ranges of a cell's text and puts `texts` in their places.
    ///
    /// Inside quotes, quotes are doubled; a cell that comes to need quotes gets them.
    private mutating func change(
        _ passage: Passage, of record: borrowing Record, _ edits: [Edit], _ mine: Range<Int>
    ) {
        let isQuoted = passage.body != passage.whole
        let quotes = !isQuoted && needsQuotes(passage, of: record, edits, mine)
        let doubled = isQuoted || quotes ? CSVWriter.quote : nil
        var position = passage.body.lowerBound
        if quotes { cuts.cut(position..<position, for: [CSVWriter.quote]) }
        for index in mine {
            guard let range = edits[index].range else { continue }
            let text = texts[index]
            if passage.isVerbatim, !quotes {
                let start = passage.text.lowerBound
                cuts.cut((start + range.lowerBound)..<(start + range.upperBound), for: text, doubling: doubled)
                continue
            }
            for (number, piece) in sources(of: range, in: passage, record: record).enumerated() {
                if quotes { doubleQuotes(position..<piece.lowerBound, of: record) }
                position = piece.upperBound
                cuts.cut(piece, for: number == 0 ? text : "", doubling: doubled)
            }
        }
        guard quotes else { return }
        doubleQuotes(position..<passage.body.upperBound, of: record)
        cuts.cut(passage.body.upperBound..<passage.body.upperBound, for: [CSVWriter.quote])
    }

    private mutating func doubleQuotes(_ range: Range<Int>, of record: borrowing Record) {
        for index in range where record.bytes[index] == CSVWriter.quote {
            cuts.cut(index..<index, for: [CSVWriter.quote])
        }
    }

    /// Whether a bare cell would be read otherwise after its edits: by what goes in, or because it then starts with a quote.
    private func needsQuotes(
        _ passage: Passage, of record: borrowing Record, _ edits: [Edit], _ mine: Range<Int>
    ) -> Bool {
        // What stands in an odd cell (`"a,b"c`) may be held together by its first quote alone.
        if !passage.body.isEmpty, record.bytes[passage.body.lowerBound] == CSVWriter.quote { return true }
        for edit in mine {
            let bytes = texts[edit].utf8Span.span
            let isPlain = bytes.withUnsafeBufferPointer { bytes in
                for byte in bytes
                where byte == CSVWriter.quote || byte == 0x0A || byte == 0x0D || separates(byte) { return false }
                return true
            }
            if !isPlain { return true }
        }
        // What the cell starts with then: the first text that goes in at its start, or the first byte that stays.
        var first = 0
        for index in mine {
            guard let range = edits[index].range, range.lowerBound <= first else { break }
            if !texts[index].isEmpty { return false }
            first = max(first, range.upperBound)
        }
        let at = passage.body.lowerBound + first
        return at < passage.body.upperBound && record.bytes[at] == CSVWriter.quote
    }

    @inline(__always) private func separates(_ byte: UInt8) -> Bool {
        guard let delimiter else { return CSVLayout.delimiters.contains(byte) }
        return byte == delimiter
    }
}
