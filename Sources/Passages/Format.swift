package import Vocabulary

/// A kind of document that can be read as records and written back in place.
package protocol Format: Sendable {
    associatedtype Reader: RecordReader
    associatedtype Writer: RecordWriter
    /// How people call it: `CSV`.
    static var name: String { get }
    /// The file name endings, lower case, without the dot.
    static var suffixes: [String] { get }
    /// What its documents are called in a pack: `table` gives `01-table.csv`.
    static var noun: String { get }
    /// The encoding that a document declares in its first bytes; what was detected where its format has no such thing.
    func encoding(
        declaredIn first: [UInt8], detected: TextEncoding, document: String
    ) throws(DocumentError) -> TextEncoding
    func reader(over source: consuming ByteReader) throws(DocumentError) -> Reader
    func writer() -> Writer
    /// The same format, read with these maps.
    func reading(by fields: FieldMap) -> Self
}

extension Format {
    /// Whether its documents are running text, in which entries follow one another by their dates.
    package static var isProse: Bool { noun == "note" }
}

extension Format {
    package func encoding(
        declaredIn first: [UInt8], detected: TextEncoding, document: String
    ) throws(DocumentError) -> TextEncoding {
        detected
    }

    /// A format whose documents have neither columns nor elements.
    package func reading(by fields: FieldMap) -> Self { self }
}

/// Reads a document record by record, in constant memory.
package protocol RecordReader {
    /// Fills `record` with the next one; false at the end of the document.
    mutating func next(into record: inout Record) throws(DocumentError) -> Bool
    /// Says which columns somebody will rule on; the cells of all others get no passage. Asked after the header.
    mutating func present(columns: Set<Int>)
}

extension RecordReader {
    package mutating func present(columns: Set<Int>) {}
}

/// Writes records as they were ruled.
package protocol RecordWriter {
    /// Writes one record and says where kept mentions landed.
    mutating func write(
        _ record: borrowing Record, _ ruling: Ruling, labels: inout some Labels, into sink: inout ByteWriter
    ) throws(DocumentError) -> Settled
}

/// Gives people their labels, by first appearance.
package protocol Labels {
    mutating func label(for person: PersonID) -> String
}

/// What was written for one record.
package struct Settled: Sendable {
    /// The edits as they were carried out: overlaps merged, and each says the very text that was put in.
    package var edits: [Edit] = []
    /// Where kept mentions stand now: UTF-8 offsets in the decoded output document, byte order mark not counted.
    package var kept: [Range<Int>] = []

    package init() {}
}

/// Rules on records.
package protocol Judge {
    mutating func rule(_ record: borrowing Record) throws(DocumentError) -> Ruling
    /// After the header: the columns that need ruling cell by cell; nil for all.
    var columnsToPresent: Set<Int>? { get }
}

extension Judge {
    package var columnsToPresent: Set<Int>? { nil }
}

/// Reads every record of a document, has it ruled on, writes what was ruled, and tells `each` what became of it.
///
/// Memory: one record and the buffers of reader and writer.
package func walk<F: Format>(
    _ format: F, _ source: consuming ByteReader, judge: inout some Judge, labels: inout some Labels,
    into sink: inout ByteWriter, each: (borrowing Record, Ruling, Settled) throws(DocumentError) -> Void
) throws(DocumentError) {
    var reader = try format.reader(over: source)
    var writer = format.writer()
    var record = Record()
    var asked = false
    while try reader.next(into: &record) {
        if record.part == .between {
            _ = try writer.write(record, .keep([]), labels: &labels, into: &sink)
            continue
        }
        let ruling = try judge.rule(record)
        if record.part == .header, !asked {
            asked = true
            if let columns = judge.columnsToPresent { reader.present(columns: columns) }
        }
        #if DEBUG
            var faulty = ruling
            if let skipped = PlantedFault.skip(in: &faulty) {
                var settled = try writer.write(record, faulty, labels: &labels, into: &sink)
                settled.edits += Passages.settled([skipped], labels: &labels)
                try each(record, ruling, settled)
                continue
            }
        #endif
        let settled = try writer.write(record, ruling, labels: &labels, into: &sink)
        try each(record, ruling, settled)
    }
    try sink.flush()
}
