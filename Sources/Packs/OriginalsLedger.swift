import Formats
import Glibc
import Passages
import Vocabulary

/// What `reveal` puts back into a pack's own document: where its labels stand and what stood there, byte for byte.
///
/// It is made by writing each record twice, once as it is shared and once with its pseudonyms not put in, and noting how the
/// two differ. So a name goes back with its quotes, its escapes and its cell. Spooled to a file in `keep/`, so that memory
/// stays constant: a byte for the document's encoding, then little-endian 64-bit numbers, where the label starts in the decoded document, how long it is, how many
/// bytes go in its place, and then those bytes.
final class OriginalsLedger {
    private let descriptor: Int32
    private let name: String
    private var buffer: [UInt8]

    static func fileName(_ number: Int) -> String { ".originals-\(number)" }

    /// A document of labels alone may be ASCII where its source was not, so the encoding is not to be guessed again.
    fileprivate static let encodings: [TextEncoding] = [
        .utf8, .utf8WithMark, .utf16LE, .utf16BE, .windows1252, .latin1, .utf16LEWithoutMark, .utf16BEWithoutMark,
    ]

    init(output: OutputFolder, number: Int, encoding: TextEncoding) throws(DocumentError) {
        buffer = [UInt8(Self.encodings.firstIndex(of: encoding) ?? 0)]
        descriptor = try output.create("keep/" + Self.fileName(number), mode: 0o600)
        name = output.target
    }

    deinit { close(descriptor) }

    /// Notes how a record as it is shared differs from the one that `reveal` gives.
    fileprivate func note(shared: [UInt8], restored: [UInt8], at offset: Int) throws(DocumentError) {
        var start = 0
        while start < shared.count, start < restored.count, shared[start] == restored[start] { start += 1 }
        var (end, other) = (shared.count, restored.count)
        while end > start, other > start, shared[end - 1] == restored[other - 1] { (end, other) = (end - 1, other - 1) }
        guard end > start || other > start else { return }
        for value in [offset + start, end - start, other - start] {
            withUnsafeBytes(of: Int64(value).littleEndian) { buffer.append(contentsOf: $0) }
        }
        buffer += restored[start..<other]
        if buffer.count >= 1 << 16 { try drain() }
    }

    func finish() throws(DocumentError) {
        try drain()
        try OutputFolder.settle(descriptor, name: name)
    }

    private func drain() throws(DocumentError) {
        var writer = ByteWriter(descriptor: descriptor, name: name)
        try writer.write(buffer)
        try writer.flush()
        buffer.removeAll(keepingCapacity: true)
    }

    /// A format whose writer tells a ledger of the pseudonyms that it puts in.
    struct Noting<Base: Format>: Format {
        static var name: String { Base.name }
        static var suffixes: [String] { Base.suffixes }
        static var noun: String { Base.noun }
        private let base: Base
        private let ledger: @Sendable ([UInt8], [UInt8], Int) throws(DocumentError) -> Void

        init(_ base: Base, ledger: OriginalsLedger) {
            self.base = base
            // The ledger is used by the one thread that walks the document.
            nonisolated(unsafe) let ledger = ledger
            self.ledger = { (shared, restored, offset) throws(DocumentError) in
                try ledger.note(shared: shared, restored: restored, at: offset)
            }
        }

        func encoding(
            declaredIn first: [UInt8], detected: TextEncoding, document: String
        ) throws(DocumentError) -> TextEncoding {
            try base.encoding(declaredIn: first, detected: detected, document: document)
        }

        func reader(over source: consuming ByteReader) throws(DocumentError) -> Base.Reader {
            try base.reader(over: source)
        }

        func writer() -> Writer { Writer(shared: base.writer(), restored: base.writer(), note: ledger) }

        struct Writer: RecordWriter {
            var shared: Base.Writer
            /// Sees the header rows too, which tell a table's writer its columns.
            var restored: Base.Writer
            let note: @Sendable ([UInt8], [UInt8], Int) throws(DocumentError) -> Void

            mutating func write(
                _ record: borrowing Record, _ ruling: Ruling, labels: inout some Labels, into sink: inout ByteWriter
            ) throws(DocumentError) -> Settled {
                guard case .keep(let edits, _) = ruling, Self.needsBoth(record, edits) else {
                    return try shared.write(record, ruling, labels: &labels, into: &sink)
                }
                let offset = sink.offset
                var first = ByteWriter(name: sink.document)
                let settled = try shared.write(record, ruling, labels: &labels, into: &first)
                try sink.write(first.written)
                var second = ByteWriter(name: sink.document)
                let others = edits.filter { $0.reason.action != .pseudonymise }
                _ = try restored.write(record, .keep(others), labels: &labels, into: &second)
                try note(first.written, second.written, offset)
                return settled.moved(by: offset)
            }

            private static func needsBoth(_ record: borrowing Record, _ edits: [Edit]) -> Bool {
                if case .header = record.part { return true }
                return edits.contains { $0.reason.action == .pseudonymise }
            }
        }
    }
}

extension Settled {
    /// The same, where what was written stands further on.
    fileprivate func moved(by offset: Int) -> Settled {
        var moved = self
        moved.kept = kept.map { ($0.lowerBound + offset)..<($0.upperBound + offset) }
        return moved
    }
}

/// Reads the places of a ledger one after another.
struct Originals {
    struct Place {
        /// The label in the decoded document.
        var range: Range<Int>
        var original: [UInt8]
    }

    private let reader: ByteReader
    private var chunk: [UInt8] = []
    private var position = 0

    /// How the document is written.
    let encoding: TextEncoding

    init(reader: ByteReader) throws(DocumentError) {
        self.reader = reader
        guard try reader.readRaw(into: &chunk), let code = chunk.first, code < OriginalsLedger.encodings.count else {
            throw DocumentError(
                reader.document, "it is not as it was written", mend: "reveal with the key away from the pack")
        }
        encoding = OriginalsLedger.encodings[Int(code)]
        position = 1
    }

    /// Nil at the end.
    mutating func next() throws(DocumentError) -> Place? {
        guard try fill(24) else { return nil }
        func value(_ at: Int) -> Int {
            chunk[at..<(at + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        let (start, length, count) = (value(position), value(position + 8), value(position + 16))
        position += 24
        guard start >= 0, length >= 0, count >= 0, count <= 1 << 26, try fill(count) else { throw damaged }
        defer { position += count }
        return Place(range: start..<(start + length), original: Array(chunk[position..<(position + count)]))
    }

    private var damaged: DocumentError {
        DocumentError(reader.document, "it is not as it was written", mend: "reveal with the key away from the pack")
    }

    private mutating func fill(_ count: Int) throws(DocumentError) -> Bool {
        while chunk.count - position < count {
            var more: [UInt8] = []
            guard try reader.readRaw(into: &more) else {
                if chunk.count == position { return false }
                throw damaged
            }
            chunk = Array(chunk[position...]) + more
            position = 0
        }
        return true
    }
}
