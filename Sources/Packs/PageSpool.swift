import Glibc
import Passages
import Reports

/// The rows of one document for the page, spooled to a file so that memory stays constant.
struct PageSpool: Sendable {
    private let path: String
    private let name: String
    private let descriptor: Int32
    /// What each piece holds, in their order.
    private var pieces: [(bytes: Int, pairs: [PageDocument.Pair: Int])] = []

    init(output: OutputFolder, number: Int) throws(DocumentError) {
        let file = "keep/.page-\(number)"
        descriptor = try output.create(file, mode: 0o600)
        path = output.staging + "/" + file
        name = output.target
    }

    /// What all of it comes to, in bytes.
    var size: Int { pieces.reduce(0) { $0 + $1.bytes } }

    /// How many things each way and person has in the document.
    var pairs: [PageDocument.Pair: Int] {
        pieces.reduce(into: [:]) { sum, piece in sum.merge(piece.pairs, uniquingKeysWith: +) }
    }

    mutating func add(_ piece: PageDocument.Piece) throws(DocumentError) {
        var writer = ByteWriter(descriptor: descriptor, name: name)
        try writer.write(piece.html)
        try writer.flush()
        pieces.append((piece.html.count, piece.pairs))
    }

    func finish() { close(descriptor) }

    /// Reads the pieces back one by one, and removes the file.
    func drain(
        _ body: (_ html: [UInt8], _ pairs: [PageDocument.Pair: Int]) throws(DocumentError) -> Void
    ) throws(DocumentError) {
        let reader = try ByteReader(path: path, name: name)
        var buffer: [UInt8] = []
        var chunk: [UInt8] = []
        for piece in pieces {
            while buffer.count < piece.bytes, try reader.readRaw(into: &chunk) { buffer += chunk }
            guard buffer.count >= piece.bytes else {
                throw DocumentError(name, "the page could not be read back", mend: "run again")
            }
            try body(Array(buffer[..<piece.bytes]), piece.pairs)
            buffer.removeFirst(piece.bytes)
        }
        unlink(path)
    }
}
