import CScan
package import Passages
import Vocabulary

/// Reads an XML document record by record while libxml2 looks at the same bytes.
///
/// Memory: one record and two chunks.
package struct XMLReader: RecordReader {
    /// A record's share of the document may not be larger.
    static let recordLimit = 64 << 20

    private let source: ByteReader
    private let referee: XMLReferee
    private var scan: XMLScan
    /// The decoded bytes from the record in hand on, behind `head` bytes that are done with.
    private var window: [UInt8] = []
    private var head = 0
    private var isAtEnd = false
    private var index = 0
    private var offset = 0
    private var line = 1

    init(source: ByteReader, fields: FieldMap) throws(DocumentError) {
        self.source = source
        scan = XMLScan(fields: fields)
        let referee = try XMLReferee(document: source.document)
        self.referee = referee
        source.tap = { chunk throws(DocumentError) in try referee.look(at: chunk) }
    }

    package mutating func next(into record: inout Record) throws(DocumentError) -> Bool {
        record.clear()
        while true {
            // A document without a byte is empty, and that is no damage.
            if isAtEnd, index == 0, window.isEmpty { return false }
            switch scanned(into: &record) {
            case .more: try fill()
            case .end: return false
            case .trouble(let trouble):
                throw trouble.error(in: source.document, at: "line \(line + newlines(upTo: scan.position))")
            case .record(let end):
                record.bytes.append(contentsOf: window[head..<(head + end)])
                record.index = index
                record.offset = offset
                record.line = line
                index += 1
                offset += end
                line += newlines(upTo: end)
                head += end
                return true
            }
        }
    }

    private mutating func scanned(into record: inout Record) -> XMLScan.Step {
        // The window is lent out, so that the scan may change while a span of it is in use.
        var bytes: [UInt8] = []
        swap(&bytes, &window)
        defer { swap(&bytes, &window) }
        return scan.run(bytes.span.extracting(head...), isLast: isAtEnd, into: &record)
    }

    private func newlines(upTo end: Int) -> Int {
        window.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { count_line_feeds($0, head, min(head + end, bytes.count)) } ?? 0
        }
    }

    /// Widens the window.
    ///
    /// What is unread at least doubles, so that a large token is looked at only a few times.
    private mutating func fill() throws(DocumentError) {
        guard !isAtEnd else { throw XMLTrouble.malformed.error(in: source.document, at: nil) }
        if head > 0 {
            window.removeSubrange(0..<head)
            head = 0
        }
        guard window.count <= XMLReader.recordLimit else {
            throw XMLTrouble.tooLarge.error(in: source.document, at: "line \(line)")
        }
        let doubled = window.count + max(1, window.count - scan.position)
        let wanted = min(doubled, max(XMLReader.recordLimit, window.count + 1))
        while window.count < wanted {
            guard try source.fill(&window) else {
                isAtEnd = true
                try referee.finish()
                return
            }
        }
    }
}
