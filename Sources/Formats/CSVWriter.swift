import Glibc
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
    private static let quote = UInt8(ascii: "\"")

    init() {}

    package mutating func write(
        _ record: borrowing Record, _ ruling: Ruling, labels: inout some Labels, into sink: inout ByteWriter
    ) throws(DocumentError) -> Settled {
        var settled = Settled()
        guard case .keep(let edits, let kept) = ruling else { return settled }
        if delimiter == nil, record.cellEnds.count > 1 { delimiter = record.bytes[record.cell(0).upperBound] }
        settled.edits = Passages.settled(edits, labels: &labels)
        if case .header = record.part { readHeader(record, settled.edits) }
        let base = sink.offset
        var splice = CSVSplice(cuts: kept.isEmpty ? nil : Cuts())
        try sink.write(atMost: room(for: record, settled.edits.span)) { output in
            splice.begin(output)
            if let width, record.cellEnds.count > width, isTable(record) {
                carryOut(settled.edits.span, gone: columnsGone(from: record, settled.edits).span, on: record, &splice)
            } else {
                let gone = dropped.span.extracting(first: isTable(record) ? dropped.count : 0)
                carryOut(settled.edits.span, gone: gone, on: record, &splice)
            }
            return splice.finish(record.bytes.span)
        }
        if let cuts = splice.cuts { settled.kept = cuts.landed(kept, of: record, from: base) }
        return settled
    }

    /// The most bytes that a record may come to: what it has, what is put in with its quotes doubled, and the quotes of
    /// cells that come to need them.
    private func room(for record: borrowing Record, _ edits: Span<Edit>) -> Int {
        let passages = record.passages.span
        var room = record.bytes.count
        var last = -1
        for index in edits.indices {
            room += 2 * edits[index].written.utf8.count
            if edits[index].passage != last {
                last = edits[index].passage
                room += passages[last].whole.count + 2
            }
        }
        return room
    }

    /// The columns that go from a row: those dropped, and cells beyond the heading row's that nobody may see.
    private func columnsGone(from record: borrowing Record, _ edits: [Edit]) -> [Int] {
        var gone = dropped
        for edit in edits where edit.range == nil {
            let column = record.passages[edit.passage].column
            if let width, column >= width { gone.append(column) }
        }
        return gone
    }

    /// Cuts from front to back: columns that go and cells that change, in turn.
    private func carryOut(_ edits: Span<Edit>, gone: Span<Int>, on record: borrowing Record, _ splice: inout CSVSplice)
    {
        let bytes = record.bytes.span
        let ends = record.cellEnds.span
        let passages = record.passages.span
        var next = 0
        var at = 0
        while at < edits.count {
            let index = edits[at].passage
            let column = passages[index].column
            while next < gone.count, gone[next] < column {
                takeOut(gone[next], isLeading: next == gone[next], ends, bytes, &splice)
                next += 1
            }
            let first = at
            while at < edits.count, edits[at].passage == index { at += 1 }
            // Of a column that goes, the cut follows.
            if next < gone.count, gone[next] == column { continue }
            if edits[first].range == nil {
                splice.cut(passages[index].whole, of: bytes)
            } else if passages[index].isVerbatim, !needsQuotes(passages[index], of: bytes, edits, first..<at) {
                let isQuoted = passages[index].body != passages[index].whole
                let start = passages[index].text.lowerBound
                for index in first..<at {
                    guard let range = edits[index].range else { continue }
                    splice.cut(
                        (start + range.lowerBound)..<(start + range.upperBound), of: bytes, for: edits[index].written,
                        doubling: isQuoted)
                }
            } else {
                change(passages[index], of: record, edits, first..<at, &splice)
            }
        }
        while next < gone.count {
            takeOut(gone[next], isLeading: next == gone[next], ends, bytes, &splice)
            next += 1
        }
    }

    /// Whether the row is of the table, and not blank or prose above or below it.
    private func isTable(_ record: borrowing Record) -> Bool {
        if case .between = record.part { return false }
        guard !record.passages.isEmpty, case .prose = record.passages[0].shape else { return true }
        return false
    }

    private mutating func readHeader(_ record: borrowing Record, _ edits: [Edit]) {
        width = record.cellEnds.count
        dropped = edits.filter { $0.range == nil }.map { record.passages[$0.passage].column }.sorted()
    }

    /// Cuts a column with the delimiter before it; the first ones, where none is kept before, with the delimiter behind.
    private func takeOut(
        _ column: Int, isLeading: Bool, _ ends: Span<UInt32>, _ bytes: Span<UInt8>, _ splice: inout CSVSplice
    ) {
        guard column < ends.count else { return }
        let end = Int(ends[column])
        if !isLeading {
            splice.cut(Int(ends[column - 1])..<end, of: bytes)
        } else {
            let start = column == 0 ? 0 : Int(ends[column - 1]) + 1
            splice.cut(start..<(column + 1 < ends.count ? end + 1 : end), of: bytes)
        }
    }

    /// Cuts ranges of a cell's text and puts in what the edits say.
    ///
    /// Inside quotes, quotes are doubled; a cell that comes to need quotes gets them.
    private func change(
        _ passage: Passage, of record: borrowing Record, _ edits: Span<Edit>, _ mine: Range<Int>,
        _ splice: inout CSVSplice
    ) {
        let bytes = record.bytes.span
        let quotes = needsQuotes(passage, of: bytes, edits, mine)
        var position = passage.body.lowerBound
        if quotes { splice.cut(position..<position, of: bytes, for: "\"") }
        for index in mine {
            guard let range = edits[index].range else { continue }
            for (number, piece) in sources(of: range, in: passage, record: record).enumerated() {
                if quotes { doubleQuotes(position..<piece.lowerBound, of: bytes, &splice) }
                position = piece.upperBound
                // What is no verbatim text is quoted, and what is not quoted gets its quotes here.
                splice.cut(piece, of: bytes, for: number == 0 ? edits[index].written : "", doubling: true)
            }
        }
        guard quotes else { return }
        doubleQuotes(position..<passage.body.upperBound, of: bytes, &splice)
        splice.cut(passage.body.upperBound..<passage.body.upperBound, of: bytes, for: "\"")
    }

    private func doubleQuotes(_ range: Range<Int>, of bytes: Span<UInt8>, _ splice: inout CSVSplice) {
        for index in range where bytes[index] == CSVWriter.quote { splice.cut(index..<index, of: bytes, for: "\"") }
    }

    /// Whether a bare cell would be read otherwise after its edits: by what goes in, or because it then starts with a quote.
    private func needsQuotes(_ passage: Passage, of bytes: Span<UInt8>, _ edits: Span<Edit>, _ mine: Range<Int>) -> Bool
    {
        let body = passage.body
        guard body == passage.whole else { return false }
        // What stands in an odd cell (`"a,b"c`) may be held together by its first quote alone.
        if !body.isEmpty, bytes[body.lowerBound] == CSVWriter.quote { return true }
        for index in mine where !isPlain(edits[index].written) { return true }
        // What the cell starts with then: the first text that goes in at its start, or the first byte that stays.
        var first = 0
        for index in mine {
            guard let range = edits[index].range, range.lowerBound <= first else { break }
            if !edits[index].written.isEmpty { return false }
            first = max(first, range.upperBound)
        }
        let at = body.lowerBound + first
        return at < body.upperBound && bytes[at] == CSVWriter.quote
    }

    /// Whether a text may stand in a cell without quotes.
    private func isPlain(_ text: String) -> Bool {
        text.withBytes { text in
            for byte in text {
                if byte == CSVWriter.quote || byte == 0x0A || byte == 0x0D { return false }
                if let delimiter {
                    if byte == delimiter { return false }
                } else if CSVLayout.delimiters.contains(byte) {
                    return false
                }
            }
            return true
        }
    }
}

/// Copies a record to the output from front to back, without what is cut out of it.
private struct CSVSplice {
    private var output = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    private var written = 0
    private var position = 0
    /// The cuts made, if anybody wants to know where things landed.
    private(set) var cuts: Cuts?

    init(cuts: Cuts?) { self.cuts = cuts }

    mutating func begin(_ output: UnsafeMutableBufferPointer<UInt8>) { self.output = output }

    /// Leaves a range out.
    ///
    /// One that begins inside an earlier one only widens it.
    mutating func cut(_ range: Range<Int>, of bytes: Span<UInt8>) {
        if range.lowerBound > position { copy(position..<range.lowerBound, of: bytes) }
        position = max(position, range.upperBound)
        cuts?.cut(range)
    }

    /// Puts text in the place of a range, with its quotes doubled where asked.
    mutating func cut(_ range: Range<Int>, of bytes: Span<UInt8>, for text: String, doubling: Bool = false) {
        guard range.lowerBound >= position else { return cut(range, of: bytes) }
        copy(position..<range.lowerBound, of: bytes)
        position = range.upperBound
        text.withBytes { text in
            for byte in text {
                put(byte)
                if doubling, byte == UInt8(ascii: "\"") { put(byte) }
            }
        }
        cuts?.cut(range, for: text, doubling: doubling ? UInt8(ascii: "\"") : nil)
    }

    /// Copies the rest, and says how many bytes it all came to.
    mutating func finish(_ bytes: Span<UInt8>) -> Int {
        copy(position..<bytes.count, of: bytes)
        return written
    }

    private mutating func copy(_ range: Range<Int>, of bytes: Span<UInt8>) {
        precondition(range.upperBound <= bytes.count && range.count <= output.count - written)
        bytes.withUnsafeBufferPointer { bytes in
            guard let from = bytes.baseAddress, let to = output.baseAddress else { return }
            memcpy(to + written, from + range.lowerBound, range.count)
        }
        written += range.count
    }

    @inline(__always) private mutating func put(_ byte: UInt8) {
        precondition(written < output.count)
        output[written] = byte
        written += 1
    }
}
