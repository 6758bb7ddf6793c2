import Formats
import Passages
import Vocabulary

/// Reads and writes documents in memory with a ruling given by a closure.
struct Walked {
    var output: [UInt8] = []
    var kept: [Range<Int>] = []
    var records: [Record] = []

    var text: String { String(decoding: output, as: UTF8.self) }

    init(
        _ format: some Format, _ bytes: [UInt8], encoding: TextEncoding = .utf8, chunk: Int = 1 << 18,
        present: Set<Int>? = nil, rule: @escaping (Record) -> Ruling = { _ in .keep([]) }
    ) throws(DocumentError) {
        var judge = ClosureJudge(rule: rule, columnsToPresent: present)
        var labels = NumberedLabels()
        var sink = ByteWriter(name: "sample", encoding: encoding)
        let source = ByteReader(bytes: bytes, name: "sample", encoding: encoding, chunkSize: chunk)
        var kept: [Range<Int>] = []
        try walk(format, source, judge: &judge, labels: &labels, into: &sink) { _, _, settled in kept += settled.kept }
        output = sink.written
        self.kept = kept
    }

    init(
        _ format: some Format, _ text: String, chunk: Int = 1 << 18, present: Set<Int>? = nil,
        rule: @escaping (Record) -> Ruling = { _ in .keep([]) }
    ) throws(DocumentError) {
        try self.init(format, Array(text.utf8), chunk: chunk, present: present, rule: rule)
    }
}

struct ClosureJudge: Judge {
    var rule: (Record) -> Ruling
    var columnsToPresent: Set<Int>?
    mutating func rule(_ record: borrowing Record) -> Ruling { rule(copy record) }
}

struct NumberedLabels: Labels {
    mutating func label(for person: PersonID) -> String { "Person 1" }
}

/// All the records of a document, those between included.
func records<F: Format>(
    _ format: F, _ bytes: [UInt8], encoding: TextEncoding = .utf8, chunk: Int = 1 << 18
) throws(DocumentError) -> [Record] {
    var reader = try format.reader(over: ByteReader(bytes: bytes, name: "sample", encoding: encoding, chunkSize: chunk))
    var record = Record()
    var all: [Record] = []
    while try reader.next(into: &record) { all.append(record) }
    return all
}

func records(_ format: some Format, _ text: String, chunk: Int = 1 << 18) throws(DocumentError) -> [Record] {
    try records(format, Array(text.utf8), chunk: chunk)
}

extension Record {
    var texts: [String] { passages.map { String(decoding: text(of: $0), as: UTF8.self) } }

    /// An edit of the passage of this column.
    func edit(_ column: Int, _ range: Range<Int>?, _ text: String = "") -> [Edit] {
        passages.indices.filter { passages[$0].column == column }.map { index in
            Edit(
                passage: index, range: range, replacement: text.isEmpty ? .nothing : .text(text),
                reason: Reason(kind: .personName, action: .remove, rule: "rule", why: "A test."))
        }
    }

    /// An edit that replaces the whole text of the passage of this column.
    func replace(_ column: Int, _ replacement: String) -> [Edit] {
        guard let passage = passages.first(where: { $0.column == column }) else { return [] }
        return edit(column, 0..<text(of: passage).count, replacement)
    }
}
