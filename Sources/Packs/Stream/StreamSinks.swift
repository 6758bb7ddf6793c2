import Account
import Glibc
import Judgement
import Passages
import Profiles
import Vocabulary

/// Where a stream goes: what is shared, the account of it, and the records that could not be shared.
struct StreamSinks {
    private var shared: ByteWriter
    private var account: ByteWriter?
    private var rejects: ByteWriter?
    private let encoding: TextEncoding
    /// The heading row as it was read, which goes before the first reject.
    private var heading: [UInt8] = []
    private(set) var rejected = 0
    /// The first rejects, as a person would look them up.
    private(set) var places: [String] = []
    /// Records that went by, markup between them not counted.
    private var records = 0
    private var cells: [Int: Int] = [:]

    /// Opens the files that were asked for.
    init(_ order: StreamOrder, encoding: TextEncoding) throws(DocumentError) {
        self.encoding = encoding
        shared = ByteWriter(descriptor: STDOUT_FILENO, name: Stream.output, encoding: encoding)
        account = try order.account.map { path throws(DocumentError) in
            ByteWriter(descriptor: try Self.create(path), name: path)
        }
        rejects = try order.rejects.map { path throws(DocumentError) in
            ByteWriter(descriptor: try Self.create(path), name: path, encoding: encoding)
        }
    }

    /// Whether nobody reads what is shared any more.
    var isUnread: Bool { shared.isUnread }

    /// Opens a file for its owner alone, in place of what it held.
    private static func create(_ path: String) throws(DocumentError) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw DocumentError(
                path, "it cannot be written (\(systemMessage(errno)))", mend: "choose a place that may be written to")
        }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG { fchmod(descriptor, 0o600) }
        return descriptor
    }

    /// Takes what came of a batch.
    ///
    /// Throws at the first record that could not be shared, unless there is a file for those; all before it went out.
    mutating func take(_ batch: StreamBatch<some RecordWriter>) throws(DocumentError) {
        if batch.endsInHeading { heading = batch.records[batch.count - 1].bytes }
        guard batch.hasProblems else {
            add(batch.cells)
            records += batch.records[..<batch.count].count { $0.part != .between }
            try account?.write(batch.account)
            try shared.write(batch.output)
            return
        }
        for (index, outcome) in batch.outcomes.enumerated() {
            if batch.records[index].part != .between { records += 1 }
            guard let problem = outcome.problem else {
                try account?.write(batch.account[outcome.lines])
                try shared.write(batch.output[outcome.written])
                continue
            }
            let place = place(of: batch.records[index])
            // Without its heading row a table says nothing.
            guard rejects != nil, batch.records[index].part != .header else {
                add(batch.cellsGone(before: index))
                try finish(columns: batch.columns)
                throw DocumentError(Stream.input, at: place, problem.problem, mend: problem.mend)
            }
            try reject(batch.records[index], at: place)
        }
        add(batch.cells)
    }

    private mutating func add(_ cells: [Int: Int]) { self.cells.merge(cells, uniquingKeysWith: +) }

    private mutating func reject(_ record: Record, at place: String) throws(DocumentError) {
        if rejected == 0 { try rejects?.write(heading) }
        try rejects?.write(record.bytes)
        rejected += 1
        if places.count < 5 { places.append(place) }
        let document = StreamBatch<Splicer>.source
        let rule = BuiltInRules.damaged
        var line = AccountWriter.line(
            Reason(kind: .field(.unknown), action: .remove, rule: rule.id, why: rule.why),
            unit: record.headings.isEmpty ? (record.nodes.isEmpty ? .span : .element) : .row,
            place: record.passages.first.map { record.place(of: $0) } ?? .document, in: document)
        line.replacement = ""
        try account?.write(line.jsonLine)
        try account?.write([0x0A])
    }

    /// As a person would look it up: the row of a table, else the number of the record and its first line.
    private func place(of record: Record) -> String {
        record.headings.isEmpty ? "record \(records), line \(record.line)" : "row \(record.line)"
    }

    /// Trouble that ends the document, by the record after the last that was read whole.
    func numbered(_ trouble: DocumentError) -> DocumentError {
        var trouble = trouble
        if let place = trouble.place, place.hasPrefix("row ") { return trouble }
        trouble.place = "record \(records + 1)" + (trouble.place.map { ", " + $0 } ?? "")
        return trouble
    }

    /// Lets everything go that is held; the account first, so that nothing is out that is not in it.
    mutating func flush() throws(DocumentError) {
        try account?.flush()
        try rejects?.flush()
        if !shared.isUnread { try shared.flush() }
    }

    /// Ends the account with the columns that went, and lets everything go.
    mutating func finish(columns: [Int: WithheldLine]) throws(DocumentError) {
        for (column, line) in columns.sorted(by: { $0.key < $1.key }) {
            var line = line
            line.count = cells[column] ?? 0
            try account?.write(line.jsonLine)
            try account?.write([0x0A])
        }
        try flush()
    }
}
