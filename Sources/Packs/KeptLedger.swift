import Glibc
import Passages

/// Where kept forms stand in one shared document, spooled to a file so that memory stays constant.
///
/// Sixteen bytes a place: two little-endian 64-bit UTF-8 offsets in the decoded document, in order.
struct KeptLedger: Sendable {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private let name: String

    static func fileName(_ number: Int) -> String { ".kept-places-\(number)" }

    init(output: OutputFolder, number: Int) throws(DocumentError) {
        let file = "keep/" + Self.fileName(number)
        descriptor = try output.create(file, mode: 0o600)
        path = output.staging + "/" + file
        name = output.target
    }

    mutating func add(_ range: Range<Int>) throws(DocumentError) {
        for value in [range.lowerBound, range.upperBound] {
            withUnsafeBytes(of: Int64(value).littleEndian) { buffer.append(contentsOf: $0) }
        }
        if buffer.count >= 1 << 16 { try drain() }
    }

    mutating func finish() throws(DocumentError) {
        try drain()
        close(descriptor)
    }

    private mutating func drain() throws(DocumentError) {
        var writer = ByteWriter(descriptor: descriptor, name: name)
        try writer.write(buffer)
        try writer.flush()
        buffer.removeAll(keepingCapacity: true)
    }

    /// The places, read back bit by bit.
    func places() throws(DocumentError) -> KeptPlaces { KeptPlaces(reader: try ByteReader(path: path, name: name)) }
}

/// Reads the places of a ledger one after another.
struct KeptPlaces: Sequence, IteratorProtocol {
    private let reader: ByteReader
    private var chunk: [UInt8] = []
    private var position = 0

    init(reader: ByteReader) { self.reader = reader }

    mutating func next() -> Range<Int>? {
        while chunk.count - position < 16 {
            var more: [UInt8] = []
            // A ledger that cannot be read back allows nothing: what it would have excused counts as a leak.
            guard (try? reader.readRaw(into: &more)) == true else { return nil }
            chunk = Array(chunk[position...]) + more
            position = 0
        }
        func value(_ at: Int) -> Int {
            var bits: UInt64 = 0
            for index in (0..<8).reversed() { bits = bits << 8 | UInt64(chunk[at + index]) }
            return Int(truncatingIfNeeded: bits)
        }
        let (start, end) = (value(position), value(position + 8))
        position += 16
        return start <= end ? start..<end : nil
    }
}
