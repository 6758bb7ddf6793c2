import Formats
package import Passages
import Vocabulary

/// Reads the rows of a table as codes: those of the columns that somebody asked for.
package struct TableReader {
    private var reader: CSVReader
    private var record = Record()
    package let document: String
    package private(set) var headings: [String] = []
    /// For each column of the table its place among those asked for; -1 for any other.
    private var places: [Int] = []
    private var width = 0
    /// The number of the row that was read last; the heading row is 1.
    package var row: Int { record.line }

    /// Opens a table and reads its heading row.
    package init(path: String) throws(DocumentError) {
        document = path
        let encoding = try TextEncoding.detect(in: ByteReader(path: path))
        reader = try CSV().reader(over: ByteReader(path: path, encoding: encoding))
        while try reader.next(into: &record) {
            if record.part == .header {
                headings = record.headings
                return
            }
        }
        throw DocumentError(
            path, "it has no row of headings", mend: "give a CSV file whose first row names its columns")
    }

    /// Says which columns `next` gives, in which order.
    package mutating func ask(for columns: [Int]) {
        places = Array(repeating: -1, count: headings.count)
        for (place, column) in columns.enumerated() { places[column] = place }
        width = columns.count
        reader.present(columns: Set(columns))
    }

    /// Gives the cells of the next row, without white space at their ends; false at the end.
    ///
    /// `cell` gets the column's place among those asked for, and its text; a cell that a short row lacks is not given.
    package mutating func next(_ cell: (Int, UnsafeBufferPointer<UInt8>) -> Void) throws(DocumentError) -> Bool {
        while try reader.next(into: &record) {
            guard record.part == .body, isRow else { continue }
            let passages = record.passages
            record.bytes.withUnsafeBufferPointer { bytes in
                for index in passages.indices {
                    let column = passages[index].column
                    guard column < places.count, places[column] >= 0 else { continue }
                    let range = passages[index].text
                    if passages[index].isVerbatim {
                        cell(places[column], TableReader.trimmed(bytes, range))
                    } else {
                        record.decoded.withUnsafeBufferPointer { cell(places[column], TableReader.trimmed($0, range)) }
                    }
                }
            }
            return true
        }
        return false
    }

    /// Whether the record is a row of the table and no line above or below it.
    private var isRow: Bool {
        guard let first = record.passages.first else { return !record.cellEnds.isEmpty }
        if case .cell = first.shape { return true }
        return false
    }

    @inline(__always)
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
}
