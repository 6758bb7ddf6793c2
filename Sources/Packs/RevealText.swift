import Glibc
package import Passages
import People

/// Puts the names back into a text and writes it to standard output.
package enum RevealText {
    package static func run(file: String, key path: String) throws(DocumentError) {
        let key = try PeopleKey(reading: try Material.bytes(of: path), path: path)
        let encoding = try TextEncoding.detect(in: ByteReader(path: file))
        let reader = try ByteReader(path: file, encoding: encoding)
        var sink = ByteWriter(descriptor: STDOUT_FILENO, name: "standard output")
        var reveal = Reveal(key)
        var buffer: [UInt8] = []
        var restored: [UInt8] = []
        while try reader.fill(&buffer) {
            reveal.feed(buffer.span, into: &restored)
            try sink.write(restored)
            buffer.removeAll(keepingCapacity: true)
            restored.removeAll(keepingCapacity: true)
        }
        reveal.finish(into: &restored)
        try sink.write(restored)
        try sink.flush()
    }
}
