import Account
import Glibc
import Judgement
import LeakCheck
import Passages
import People
import Profiles
import Vocabulary

/// A run of records that are judged, written to memory and checked, whatever other batches do meanwhile.
///
/// Everything in it follows from its records, the profile and the key, so that it does not matter who works on it or when.
/// Its buffers are used anew for each round. It may go from thread to thread: in a round each batch is worked on by one.
final class StreamBatch<Writer: RecordWriter>: @unchecked Sendable {
    /// What became of one record.
    struct Outcome {
        /// Where it stands in `output` and its lines in `account`; nothing of either goes out where there is a problem.
        var written = 0..<0
        var lines = 0..<0
        var problem: StreamProblem?
    }

    let view: StreamView
    private var judge: CaseJudge
    private var unlisted = UnlistedNames()
    private var writer: Writer
    /// The columns that went, by their places, as the heading row was ruled.
    private(set) var columns: [Int: WithheldLine] = [:]

    var records: [Record] = []
    private(set) var count = 0
    private var size = 0
    private(set) var hasProblems = false
    private(set) var outcomes: [Outcome] = []
    private(set) var output: [UInt8] = []
    private(set) var account: [UInt8] = []
    /// What `cellsGone` says of all of them.
    private(set) var cells: [Int: Int] = [:]

    init(view: StreamView, writer: Writer) {
        self.view = view
        self.writer = writer
        judge = CaseJudge(view.ofNobody)
    }

    /// Enough to keep a processor busy, and little enough to wait for.
    var isFull: Bool { count >= 512 || size >= 1 << 17 }

    var endsInHeading: Bool { count > 0 && records[count - 1].part == .header }

    /// Reads one more record; false at the end of the document.
    func read(from reader: inout some RecordReader) throws(DocumentError) -> Bool {
        if count == records.count { records.append(Record()) }
        guard try reader.next(into: &records[count]) else { return false }
        size += records[count].bytes.count
        count += 1
        return true
    }

    func clear() {
        count = 0
        size = 0
        hasProblems = false
        outcomes.removeAll(keepingCapacity: true)
        output = []
        account.removeAll(keepingCapacity: true)
        cells = [:]
    }

    /// Takes over what another learnt from the heading row.
    func follow(_ other: StreamBatch) {
        judge = other.judge
        writer = other.writer
        columns = other.columns
    }

    func work() {
        var sink = ByteWriter(name: Stream.output)
        for index in 0..<count {
            var outcome = Outcome()
            let (start, line) = (sink.offset, account.count)
            do throws(DocumentError) {
                outcome.problem = try settle(records[index], into: &sink)
            } catch {
                outcome.problem = StreamProblem(error.problem, mend: error.mend)
            }
            if outcome.problem != nil { hasProblems = true }
            outcome.written = start..<sink.offset
            outcome.lines = line..<account.count
            outcomes.append(outcome)
        }
        output = sink.written
        cells = cellsGone(before: count)
    }

    /// Judges a record, writes it, enters what was withheld, and looks whether anything of that still stands there.
    private func settle(_ record: borrowing Record, into sink: inout ByteWriter) throws(DocumentError) -> StreamProblem?
    {
        if let trouble = record.trouble { return StreamProblem(trouble.problem, mend: trouble.mend) }
        if let problem = Self.damage(in: record) { return problem }
        if record.part == .between {
            var none = NoLabels()
            _ = try writer.write(record, .keep([]), labels: &none, into: &sink)
            return nil
        }
        let people = record.part == .header ? view.ofNobody : view.people(of: record, reading: &unlisted)
        let key = view.key
        var labels = KeyedLabels(for: people.directory) { key.code($0) }
        judge.turn(to: people)
        let ruling = named(try judge.rule(record), record, &labels)
        let start = sink.offset
        let settled = try written(record, ruling, &labels, into: &sink)
        let found = enter(record, ruling, settled)
        let list = WithheldList(view: people, found: found)
        let kept = settled.kept.map { ($0.lowerBound - start)..<($0.upperBound - start) }
        return Self.standing(list, in: sink.written[start...], kept: kept)
    }

    private func written(
        _ record: borrowing Record, _ ruling: Ruling, _ labels: inout KeyedLabels, into sink: inout ByteWriter
    ) throws(DocumentError) -> Settled {
        #if DEBUG
            var faulty = ruling
            if let skipped = PlantedFault.skip(in: &faulty) {
                var settled = try writer.write(record, faulty, labels: &labels, into: &sink)
                settled.edits += Passages.settled([skipped], labels: &labels)
                return settled
            }
        #endif
        return try writer.write(record, ruling, labels: &labels, into: &sink)
    }

    // MARK: Damage

    /// Bytes that no text has.
    ///
    /// The reader lets them through, so that the record that has them can be named.
    private static func damage(in record: borrowing Record) -> StreamProblem? {
        var validator = UTF8Validator()
        guard validator.accepts(record.bytes), validator.isComplete else {
            return StreamProblem(
                "it holds bytes that UTF-8 does not have",
                mend: "turn the export into UTF-8, as with `iconv -f WINDOWS-1252 -t UTF-8`, and run again")
        }
        let hasNul = record.bytes.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
        }
        return hasNul
            ? StreamProblem("it holds NUL bytes, so it is not text", mend: "export it again as text and run again")
            : nil
    }

    // MARK: People without a label

    /// The ruling, with a marker in place of whoever is known too little to have a label.
    private func named(_ ruling: Ruling, _ record: borrowing Record, _ labels: inout KeyedLabels) -> Ruling {
        guard case .keep(var edits, let kept) = ruling else { return ruling }
        for index in edits.indices {
            switch edits[index].replacement {
            case .nothing, .text: continue
            case .person(let person):
                guard !labels.has(person) else { continue }
                let passage = record.passages[edits[index].passage]
                let shape = passage.field.info.shape
                // In a field that holds one value, a marker in place of the whole of it says nothing.
                let isWhole = edits[index].range == 0..<passage.text.count && shape != .text && shape != .list
                if isWhole { edits[index].range = nil }
                edits[index].replacement = isWhole ? .nothing : .text("[name withheld]")
            case .either(let people):
                guard people.contains(where: { !labels.has($0) }) else { continue }
                edits[index].replacement = .text("[person unclear]")
            }
            edits[index].reason.action = .remove
        }
        return .keep(edits, kept: kept)
    }

    // MARK: The account

    static var source: DocumentAccount { DocumentAccount(document: Stream.input, sharedAs: Stream.output) }

    /// Writes the lines of one record, and returns the values that may stand nowhere in it.
    private func enter(_ record: borrowing Record, _ ruling: Ruling, _ settled: Settled) -> Set<AccountWriter.Found> {
        let document = Self.source
        if case .drop(let reason) = ruling {
            write(AccountWriter.dropped(record, reason, in: document))
            return []
        }
        var found: Set<AccountWriter.Found> = []
        var places = PlaceFinder()
        for edit in settled.edits {
            let passage = record.passages[edit.passage]
            if record.part == .header, edit.range == nil {
                columns[passage.column] = AccountWriter.line(
                    edit.reason, unit: .column, place: record.place(of: passage), in: document)
                continue
            }
            let line = AccountWriter.changed(record, passage, edit, at: &places, in: document)
            if let original = line.original, AccountWriter.isSearchable(line) {
                found.insert(AccountWriter.Found(kind: line.kind, value: original, person: line.person))
            }
            write(line)
        }
        return found
    }

    /// How many cells that held something went with each column, of the records before one that are all right.
    func cellsGone(before end: Int) -> [Int: Int] {
        guard !columns.isEmpty else { return [:] }
        var cells: [Int: Int] = [:]
        for index in 0..<end where records[index].part == .body && outcomes[index].problem == nil {
            for passage in records[index].passages where passage.shape == .cell && !passage.text.isEmpty {
                if columns[passage.column] != nil { cells[passage.column, default: 0] += 1 }
            }
        }
        return cells
    }

    /// People have no numbers here: they could not be the same in the next record.
    private func write(_ line: WithheldLine) {
        var line = line
        line.person = nil
        line.persons = []
        account += line.jsonLine
        account.append(0x0A)
    }

    // MARK: The leak check

    /// Whether anything that was withheld from a record stands in it as it was written.
    private static func standing(_ list: WithheldList, in bytes: ArraySlice<UInt8>, kept: [Range<Int>])
        -> StreamProblem?
    {
        guard !bytes.isEmpty else { return nil }
        let bytes = Array(bytes)
        var leaks: [Leak] = []
        do throws(LeakCheckError) {
            // To make all forms of a record's people takes longer than all else that is done to it, and few records need them.
            guard
                try LeakCheck.mayFind(
                    people: list.people, values: list.values, in: bytes, document: Stream.output)
            else { return nil }
            let size = max(1 << 12, bytes.count)
            let check = LeakCheck(people: list.people, values: Array(list.values), chunk: size, window: size)
            leaks = try check.leaks(in: bytes, document: Stream.output, kept: kept)
        } catch {
            return StreamProblem("what was written of it could not be read back", mend: "run again")
        }
        guard
            let leak = leaks.first(where: { leak in
                let isGuess = leak.person == nil && (leak.kind == .unknownWord || leak.kind == .personName)
                return !isGuess || leak.form != .spaced
            })
        else { return nil }
        return StreamProblem(
            "something of the kind \(leak.kind.name) that was withheld would still stand in it (\(leak.form.rawValue))",
            mend: "let it go to a file with --rejects, and look at it there")
    }
}

/// Why a record did not go out.
///
/// Holds nothing of the record.
struct StreamProblem: Sendable {
    var problem: String
    var mend: String

    init(_ problem: String, mend: String) {
        self.problem = problem
        self.mend = mend
    }
}

private struct NoLabels: Labels {
    mutating func label(for person: PersonID) -> String { "" }
}
