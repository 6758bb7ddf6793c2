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
    /// Edits where they stand in memory: to read one number of an edit is then no copy of all of it.
    private typealias Edits = UnsafeBufferPointer<Edit>

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
        let room = room(for: record, settled.edits)
        var cuts = kept.isEmpty ? nil : Cuts()
        try record.bytes.withUnsafeBufferPointer { (bytes) throws(DocumentError) in
            try sink.write(atMost: room) { output in
                var splice = CSVSplice(bytes, output, cuts: cuts)
                settled.edits.withUnsafeBufferPointer { carryOut($0, on: record, &splice) }
                cuts = splice.cuts
                return splice.finish()
            }
        }
        if let cuts { settled.kept = cuts.landed(kept, of: record, from: base) }
        return settled
    }

    /// The most bytes that a record may come to: what it has, what is put in with its quotes doubled, and the quotes of
    /// cells that come to need them.
    private func room(for record: borrowing Record, _ edits: [Edit]) -> Int {
        var room = record.bytes.count
        var last = -1
        for index in edits.indices {
            if case .text(let text) = edits[index].replacement { room += 2 * text.utf8.count }
            if edits[index].passage != last {
                last = edits[index].passage
                room += record.passages[last].whole.count + 2
            }
        }
        return room
    }

    /// The columns that go from a row: those dropped, and cells beyond the heading row's that nobody may see.
    private func columnsGone(from record: borrowing Record, _ edits: Edits) -> [Int] {
        var gone = dropped
        for edit in edits where edit.range == nil {
            let column = record.passages[edit.passage].column
            if let width, column >= width { gone.append(column) }
        }
        return gone
    }

    /// Cuts from front to back: columns that go and cells that change, in turn.
    private func carryOut(_ edits: Edits, on record: borrowing Record, _ splice: inout CSVSplice) {
        guard isTable(record) else {
            return change(edits, of: record, gone: UnsafeBufferPointer(start: nil, count: 0), &splice)
        }
        if let width, record.cellEnds.count > width {
            columnsGone(from: record, edits).withUnsafeBufferPointer { change(edits, of: record, gone: $0, &splice) }
        } else {
            dropped.withUnsafeBufferPointer { change(edits, of: record, gone: $0, &splice) }
        }
    }

    private func change(
        _ edits: Edits, of record: borrowing Record, gone: UnsafeBufferPointer<Int>, _ splice: inout CSVSplice
    ) {
        var next = 0
        var at = 0
        while at < edits.count {
            let index = edits[at].passage
            let passage = record.passages[index]
            while next < gone.count, gone[next] < passage.column {
                takeOut(gone[next], isLeading: next == gone[next], from: record, &splice)
                next += 1
            }
            let first = at
            while at < edits.count, edits[at].passage == index { at += 1 }
            // Of a column that goes, the cut follows.
            if next < gone.count, gone[next] == passage.column { continue }
            if edits[first].range == nil {
                splice.cut(passage.whole)
            } else {
                change(passage, of: record, Edits(rebasing: edits[first..<at]), &splice)
            }
        }
        while next < gone.count {
            takeOut(gone[next], isLeading: next == gone[next], from: record, &splice)
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
    private func takeOut(_ column: Int, isLeading: Bool, from record: borrowing Record, _ splice: inout CSVSplice) {
        guard column < record.cellEnds.count else { return }
        let cell = record.cell(column)
        if !isLeading {
            splice.cut((cell.lowerBound - 1)..<cell.upperBound)
        } else {
            splice.cut(cell.lowerBound..<(column + 1 < record.cellEnds.count ? cell.upperBound + 1 : cell.upperBound))
        }
    }

    /// Cuts ranges of a cell's text and puts in what the edits say.
    ///
    /// Inside quotes, quotes are doubled; a cell that comes to need quotes gets them.
    private func change(
        _ passage: Passage, of record: borrowing Record, _ edits: Edits, _ splice: inout CSVSplice
    ) {
        let isQuoted = passage.body != passage.whole
        let quotes = !isQuoted && needsQuotes(passage, of: splice.bytes, edits)
        var position = passage.body.lowerBound
        if quotes { splice.cut(position..<position, for: "\"") }
        for index in edits.indices {
            guard let range = edits[index].range else { continue }
            if passage.isVerbatim, !quotes {
                let start = passage.text.lowerBound
                splice.cut(
                    (start + range.lowerBound)..<(start + range.upperBound), for: edits[index].written,
                    doubling: isQuoted)
                continue
            }
            for (number, piece) in sources(of: range, in: passage, record: record).enumerated() {
                if quotes { doubleQuotes(position..<piece.lowerBound, &splice) }
                position = piece.upperBound
                splice.cut(piece, for: number == 0 ? edits[index].written : "", doubling: true)
            }
        }
        guard quotes else { return }
        doubleQuotes(position..<passage.body.upperBound, &splice)
        splice.cut(passage.body.upperBound..<passage.body.upperBound, for: "\"")
    }

    private func doubleQuotes(_ range: Range<Int>, _ splice: inout CSVSplice) {
        for index in range where splice.bytes[index] == CSVWriter.quote { splice.cut(index..<index, for: "\"") }
    }

    /// Whether a bare cell would be read otherwise after its edits: by what goes in, or because it then starts with a quote.
    private func needsQuotes(
        _ passage: Passage, of bytes: UnsafeBufferPointer<UInt8>, _ edits: Edits
    ) -> Bool {
        let body = passage.body
        // What stands in an odd cell (`"a,b"c`) may be held together by its first quote alone.
        if !body.isEmpty, bytes[body.lowerBound] == CSVWriter.quote { return true }
        for index in edits.indices {
            if case .text(let text) = edits[index].replacement, !isPlain(text) { return true }
        }
        // What the cell starts with then: the first text that goes in at its start, or the first byte that stays.
        var first = 0
        for index in edits.indices {
            guard let range = edits[index].range, range.lowerBound <= first else { break }
            if case .text(let text) = edits[index].replacement, !text.isEmpty { return false }
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
    let bytes: UnsafeBufferPointer<UInt8>
    private let output: UnsafeMutableBufferPointer<UInt8>
    private var written = 0
    private var position = 0
    /// The cuts made, if anybody wants to know where things landed.
    private(set) var cuts: Cuts?

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>, cuts: Cuts?) {
        self.bytes = bytes
        self.output = output
        self.cuts = cuts
    }

    /// Leaves a range out.
    ///
    /// One that begins inside an earlier one only widens it.
    mutating func cut(_ range: Range<Int>) {
        if range.lowerBound > position { copy(upTo: range.lowerBound) }
        position = max(position, range.upperBound)
        cuts?.cut(range)
    }

    /// Puts text in the place of a range, with its quotes doubled where asked.
    mutating func cut(_ range: Range<Int>, for text: String, doubling: Bool = false) {
        guard range.lowerBound >= position else { return cut(range) }
        copy(upTo: range.lowerBound)
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
    mutating func finish() -> Int {
        copy(upTo: bytes.count)
        return written
    }

    private mutating func copy(upTo end: Int) {
        let count = end - position
        precondition(end <= bytes.count && count <= output.count - written)
        guard count > 0, let from = bytes.baseAddress, let to = output.baseAddress else { return }
        memcpy(to + written, from + position, count)
        written += count
    }

    @inline(__always) private mutating func put(_ byte: UInt8) {
        precondition(written < output.count)
        output[written] = byte
        written += 1
    }
}
