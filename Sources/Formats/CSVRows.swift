import CScan
import Glibc
import Passages
import Vocabulary

/// Cuts a CSV document into rows and cells, chunk by chunk.
///
/// A cell that starts with a quote runs to the quote that closes it, line breaks and all; in any other cell quotes are text.
/// What follows a closing quote is text up to the next delimiter or line break, so that a stray quote never swallows rows.
/// Memory: a chunk, a few rows, and a number for each cell in them.
struct CSVRows {
    /// One row in `buffer`.
    struct Row {
        /// Its bytes with its line end.
        var bytes: Range<Int>
        /// Where its last cell ends and its line end begins.
        var contentEnd: Int
        /// Its cells' ends in `ends`, the last included.
        var cells: Range<Int>
        /// Whether the document ends inside a quoted cell of it.
        var isOpen: Bool

        var isBlank: Bool { bytes.lowerBound == contentEnd }
    }

    /// The longest row that is read, in bytes, and the most cells that one may have.
    static let rowLimit = 64 << 20
    static let cellLimit = 1 << 20
    /// How many whole rows are held behind the next one, so that the foot of a table can be told from its body.
    static let rowsHeld = 12

    private let source: ByteReader
    private(set) var buffer: [UInt8] = []
    /// The document's offset of the first byte in `buffer`.
    private(set) var offset = 0
    /// Where cells end in `buffer`; only the first `endCount` count.
    private(set) var ends: [UInt32] = []
    private var endCount = 0
    private var nextEnd = 0
    /// How many cells ended up to the end of each row; the first `endsGone` of them have left `ends`.
    private var rowEnds: [UInt32] = []
    private var endsGone: UInt32 = 0
    private var rowCount = 0
    private var nextRow = 0
    private var start = 0
    private var scanned = 0
    private var scan = csv_scan()
    private var rowsTaken = 0
    private(set) var isDrained = false

    init(_ source: consuming ByteReader) {
        self.source = source
    }

    var document: String { source.document }
    var isLenient: Bool { source.isLenient }

    /// The rows in the buffer that `next` has not yet given.
    var rowsAhead: Int { rowCount - nextRow }

    /// Reads until the buffer holds so many bytes or the document ends.
    ///
    /// For a look at the first rows, before any is taken.
    mutating func fill(upTo size: Int) throws(DocumentError) {
        while !isDrained, buffer.count < size {
            let before = buffer.count
            isDrained = try !source.fill(&buffer)
            if buffer.count > before, !isLenient, memchr(of: 0, from: before) {
                throw nulBytes()
            }
        }
    }

    /// Cuts with this delimiter what is in the buffer, from the given byte on.
    mutating func begin(delimiter: UInt8, at position: Int) throws(DocumentError) {
        scan = csv_scan()
        scan.delimiter = delimiter
        start = position
        scanned = position
        endCount = 0
        nextEnd = 0
        rowCount = 0
        nextRow = 0
        endsGone = 0
        rowsTaken = 0
        try scanBuffer()
    }

    /// The next row; nil at the end.
    ///
    /// Its places hold until `next` is called again.
    mutating func next() throws(DocumentError) -> Row? {
        if !isDrained {
            while !isDrained, rowsAhead == 0 || (rowsAhead <= CSVRows.rowsHeld && buffer.count - start < 1 << 20) {
                try fill()
            }
        }
        guard nextRow < rowCount else { return nil }
        let row = row(nextRow, at: start, firstEnd: nextEnd)
        start = row.bytes.upperBound
        nextEnd = row.cells.upperBound
        nextRow += 1
        rowsTaken += 1
        return row
    }

    /// Up to so many rows that are still to come, as far as they are in the buffer.
    func peek(_ count: Int) -> [Row] {
        var rows: [Row] = []
        var (position, end) = (start, nextEnd)
        for number in nextRow..<min(rowCount, nextRow + count) {
            let row = row(number, at: position, firstEnd: end)
            rows.append(row)
            position = row.bytes.upperBound
            end = row.cells.upperBound
        }
        return rows
    }

    /// The row's cells as strings, without their quotes and the white space at their ends.
    ///
    /// For a look at the layout, not for reading.
    func strings(of row: Row) -> [String] {
        var from = row.bytes.lowerBound
        return row.cells.map { index in
            let end = min(Int(ends[index]), row.contentEnd)
            defer { from = end + 1 }
            return String(decoding: buffer[min(from, end)..<end].filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
                .trimmed
        }
    }

    /// The line of the document, from 1, in which a byte of the buffer stands.
    func line(at position: Int) -> Int {
        var count = Int(scan.breaks) + 1
        for index in position..<max(position, scanned) {
            let byte = buffer[index]
            if byte == 0x0A { count -= 1 }
            if byte == 0x0D, !(index + 1 < buffer.count && buffer[index + 1] == 0x0A) { count -= 1 }
        }
        return count + linesBefore
    }

    /// Line breaks in what `begin` left out.
    var linesBefore = 0

    private func row(_ number: Int, at start: Int, firstEnd: Int) -> Row {
        let cellsEnd = Int(rowEnds[number] &- endsGone)
        let end = Int(ends[cellsEnd - 1])
        var contentEnd = end
        if end > start, end < buffer.count, buffer[end] == 0x0A, buffer[end - 1] == 0x0D { contentEnd -= 1 }
        return Row(
            bytes: start..<min(end + 1, buffer.count), contentEnd: contentEnd, cells: firstEnd..<cellsEnd,
            isOpen: end == buffer.count && scan.place == UInt8(CSV_QUOTED.rawValue))
    }

    private mutating func fill() throws(DocumentError) {
        if start > buffer.count / 2 {
            buffer.removeSubrange(0..<start)
            for index in nextEnd..<endCount { ends[index - nextEnd] = ends[index] - UInt32(start) }
            endsGone &+= UInt32(nextEnd)
            endCount -= nextEnd
            nextEnd = 0
            for index in nextRow..<rowCount { rowEnds[index - nextRow] = rowEnds[index] }
            rowCount -= nextRow
            nextRow = 0
            scanned -= start
            offset += start
            start = 0
        }
        isDrained = try !source.fill(&buffer)
        try scanBuffer()
    }

    private mutating func scanBuffer() throws(DocumentError) {
        let count = buffer.count
        CSVRows.widen(&ends, to: endCount + count - scanned + 65)
        CSVRows.widen(&rowEnds, to: rowCount + count - scanned + 1)
        let rowsBefore = scan.rows
        endCount += buffer.withUnsafeBufferPointer { bytes in
            ends.withUnsafeMutableBufferPointer { ends in
                rowEnds.withUnsafeMutableBufferPointer { rowEnds in
                    guard let bytes = bytes.baseAddress, let ends = ends.baseAddress, let rowEnds = rowEnds.baseAddress
                    else { return 0 }
                    return csv_scan_cells(
                        &scan, bytes, &scanned, count, isDrained, ends + endCount, rowEnds + rowCount)
                }
            }
        }
        rowCount += Int(scan.rows - rowsBefore)
        if scan.has_nul, !isLenient { throw nulBytes() }
        if isDrained {
            // The last row may lack its line end: the end of the document stands for it.
            let closed = endCount > 0 && scan.place == UInt8(CSV_CELL_START.rawValue) && !endsInDelimiter
            if !closed, scanned > start {
                ends[endCount] = UInt32(count)
                endCount += 1
                rowEnds[rowCount] = UInt32(endCount) &+ endsGone
                rowCount += 1
            }
        } else if rowsAhead == 0, count - start > CSVRows.rowLimit || endCount - nextEnd > CSVRows.cellLimit {
            throw DocumentError(
                document, at: "row \(rowsTaken + 1)", "this row is too long to read (over 64 MB or a million cells)",
                mend: "look for a quote that is never closed before it, or split the row, and run again")
        }
    }

    private static func widen(_ numbers: inout [UInt32], to count: Int) {
        if numbers.count < count { numbers.append(contentsOf: repeatElement(0, count: count - numbers.count)) }
    }

    private var endsInDelimiter: Bool {
        Int(ends[endCount - 1]) == buffer.count - 1 && buffer[buffer.count - 1] == scan.delimiter
    }

    private func memchr(of byte: UInt8, from position: Int) -> Bool {
        buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return false }
            return Glibc.memchr(base + position, Int32(byte), bytes.count - position) != nil
        }
    }

    private func nulBytes() -> DocumentError {
        DocumentError(document, "it holds NUL bytes, so it is not text", mend: "export it again as CSV and run again")
    }
}
