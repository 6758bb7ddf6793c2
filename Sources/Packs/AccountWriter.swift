import Account
import Judgement
import Passages
import People
import Profiles
import Vocabulary

/// What the account gathers about one document while it is written.
struct DocumentAccount {
    let document: String
    let sharedAs: String
    /// UTF-8 bytes of the records that were read.
    var sourceBytes = 0
    /// What of them went or was replaced.
    var withheldBytes = 0
    /// How often each kind was acted on.
    var counts: [Tally: Int] = [:]
    /// The columns that went: their line, which waits for its count.
    var columns: [Int: WithheldLine] = [:]

    init(document: String, sharedAs: String) {
        self.document = document
        self.sharedAs = sharedAs
    }
}

/// Writes `withheld.jsonl` line by line and remembers the distinct values for the leak check.
struct AccountWriter {
    private var sink: ByteWriter
    private let descriptor: Int32
    private(set) var lines = 0
    /// The values that were withheld from documents and that point at a person.
    private(set) var values: Set<Found> = []
    /// Counts of everything, for the summary of documents that were withheld whole.
    private(set) var whole: [Tally: Int] = [:]
    private(set) var unclear = 0
    /// Words hidden for being in no list.
    private(set) var unknownWords = VouchList()

    struct Found: Hashable, Sendable {
        var kind: Kind
        var value: Secret
        var person: PersonID?
    }

    init(descriptor: Int32, name: String) {
        self.descriptor = descriptor
        sink = ByteWriter(descriptor: descriptor, name: name)
    }

    /// Enters a document that was withheld whole.
    mutating func withhold(_ document: CaseDocument, by rule: Rule) throws(DocumentError) {
        let line = WithheldLine(
            document: document.name, unit: .document, place: .document, kind: .field(.unknown), action: .remove,
            rule: rule.id,
            why: rule.why)
        whole[Tally(line), default: 0] += 1
        try write(line)
    }

    /// Enters that a document goes under another name, because its own names somebody.
    mutating func rename(
        _ document: CaseDocument, to name: String, by rule: Rule, in account: inout DocumentAccount
    ) throws(DocumentError) {
        try write(
            WithheldLine(
                document: document.name, sharedAs: name, unit: .filename, place: .document, kind: .personName,
                action: .remove,
                rule: rule.id, why: rule.why, original: Secret(document.name), replacement: name), in: &account)
    }

    /// Enters what became of one record.
    mutating func enter(
        _ record: borrowing Record, _ ruling: Ruling, _ settled: Settled, in document: inout DocumentAccount,
        view: CaseView
    ) throws(DocumentError) {
        document.sourceBytes += record.bytes.count
        if case .drop(let reason) = ruling {
            document.withheldBytes += record.bytes.count
            try write(Self.dropped(record, reason, in: document), in: &document)
            return
        }
        if record.part == .body, !document.columns.isEmpty {
            for passage in record.passages where passage.shape == .cell && !passage.text.isEmpty {
                guard document.columns[passage.column] != nil else { continue }
                document.columns[passage.column]?.count? += 1
                document.withheldBytes += passage.whole.count
            }
        }
        var places = PlaceFinder()
        for edit in settled.edits {
            let passage = record.passages[edit.passage]
            document.withheldBytes += edit.range?.count ?? passage.whole.count
            if record.part == .header, edit.range == nil {
                var line = Self.line(edit.reason, unit: .column, place: record.place(of: passage), in: document)
                line.count = 0
                document.columns[passage.column] = line
                continue
            }
            try write(Self.changed(record, passage, edit, at: &places, in: document), in: &document)
        }
    }

    /// Enters the columns of a document that is done, with the cells that each had.
    mutating func close(_ document: inout DocumentAccount) throws(DocumentError) {
        let columns = document.columns.sorted { $0.key < $1.key }.map(\.value)
        for line in columns { try write(line, in: &document) }
    }

    mutating func finish() throws(DocumentError) {
        try sink.flush()
        try OutputFolder.settle(descriptor, name: sink.document)
    }

    // MARK: Lines

    static func line(_ reason: Reason, unit: WithheldLine.Unit, place: Place, in document: DocumentAccount)
        -> WithheldLine
    {
        WithheldLine(
            document: document.document, sharedAs: document.sharedAs, unit: unit, place: place, kind: reason.kind,
            person: reason.persons.count == 1 ? reason.persons.first : nil,
            persons: reason.persons.count > 1 ? reason.persons : [], role: reason.role, action: reason.action,
            rule: reason.rule, why: reason.why, recogniser: reason.recogniser, score: reason.score)
    }

    static func dropped(_ record: borrowing Record, _ reason: Reason, in document: DocumentAccount) -> WithheldLine {
        let first = record.passages.first
        switch first?.shape {
        case .cell:
            var row = line(reason, unit: .row, place: .cell(row: record.line, column: "1"), in: document)
            row.original = Secret(utf8: trimmedEnd(record.bytes[...]))
            return row
        case .prose, nil:
            var span = line(reason, unit: .span, place: first.map { record.place(of: $0) } ?? .document, in: document)
            let start = first?.offset ?? record.offset
            span.range = start..<(start + (first?.text.count ?? 0))
            span.original = Secret(utf8: first.map { record.text(of: $0) } ?? [])
            span.replacement = ""
            return span
        case .elementText, .attribute, .comment, .processingInstruction:
            var element = line(reason, unit: .element, place: .node(xpath: record.xpath(of: 0)), in: document)
            var text: [UInt8] = []
            for passage in record.passages where !passage.text.isEmpty {
                if !text.isEmpty { text.append(0x20) }
                text += record.text(of: passage)
            }
            element.original = Secret(utf8: text)
            return element
        }
    }

    static func changed(
        _ record: borrowing Record, _ passage: Passage, _ edit: Edit, at places: inout PlaceFinder,
        in document: DocumentAccount
    ) -> WithheldLine {
        let isField = edit.reason.recogniser == "field"
        let unit: WithheldLine.Unit =
            switch passage.shape {
            case .comment, .processingInstruction: .comment
            case .elementText where edit.range == nil: .element
            default: isField ? .field : .span
            }
        let range = edit.range ?? 0..<passage.text.count
        let start = passage.text.lowerBound
        let original = (passage.isVerbatim ? record.bytes : record.decoded)[
            (start + range.lowerBound)..<(start + range.upperBound)]
        var line = line(
            edit.reason, unit: unit, place: places.place(of: passage, at: range.lowerBound, in: record), in: document)
        line.range = (range.lowerBound + passage.offset)..<(range.upperBound + passage.offset)
        line.original = Secret(utf8: original)
        line.replacement = edit.written
        return line
    }

    static func trimmedEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
        return bytes
    }

    private mutating func write(_ line: WithheldLine, in document: inout DocumentAccount) throws(DocumentError) {
        document.counts[Tally(line), default: 0] += 1
        if line.persons.count > 1 { unclear += 1 }
        unknownWords.note(line)
        if let original = line.original, Self.isSearchable(line) {
            values.insert(Found(kind: line.kind, value: original, person: line.person))
        }
        try write(line)
    }

    private mutating func write(_ line: WithheldLine) throws(DocumentError) {
        lines += 1
        try sink.write(line.jsonLine)
        try sink.write([0x0A])
    }

    /// Whether the leak check looks for the original of a line: one value that points at somebody, not a row or an
    /// element that holds many.
    static func isSearchable(_ line: WithheldLine) -> Bool {
        guard let original = line.original, line.action != .neutralise, line.range != nil else { return false }
        // A part of a protected address, such as its town, is not protected by itself; the whole of it is looked for anyway.
        if line.kind == .protected, line.recogniser == "field" { return false }
        // A word of another script reads as a Latin one to who takes look-alikes for the letters: `мама` is no `mama`.
        let isGuess = line.kind == .unknownWord || line.recogniser == UnlistedNames.recogniser
        if isGuess, !original.value.utf8.contains(where: { (0x41...0x5A).contains($0 & 0xDF) }) {
            return false
        }
        if line.recogniser == UnlistedNames.recogniser, UnlistedNames.isOnlyWords(original.value) { return false }
        // `Parent 1` in a column of contacts: what a system calls somebody, as the pack does too.
        if line.kind.name.hasPrefix("field."), isLabel(original.value) { return false }
        return line.unit != .comment && original.value.utf8.count <= 4096 && pointsAtSomebody(line.kind)
    }

    private static func isLabel(_ value: String) -> Bool {
        guard value.utf8.count < 20 else { return false }
        var labels: Set<String> = []
        Pseudonyms.labels(standingIn: Array(value.utf8).span, into: &labels)
        return labels.contains(value.uppercased())
    }

    /// Whether a value of this kind, found elsewhere in the pack, would tell who somebody is or where.
    static func pointsAtSomebody(_ kind: Kind) -> Bool {
        if kind.name.hasPrefix("field."), let field = Field(String(kind.name.dropFirst(6))) {
            switch field.info.shape {
            case .name, .id, .phone, .email, .address, .postcode: return field.info.identifier == .direct
            default: return false
            }
        }
        return kind == .protected || kind == .unknownWord || kind == .birthDate || kind == .postcode || kind == .school
            || ["person.", "contact.", "id.", "organisation."].contains { kind.name.hasPrefix($0) }
    }
}
