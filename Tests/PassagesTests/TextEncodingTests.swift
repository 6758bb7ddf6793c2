import Passages
import Testing

@Suite struct TextEncodingTests {
    @Test(arguments: [
        (TextEncoding.utf8, "Zoë, 9 years 🙂"), (.utf8WithMark, "Łukasz"), (.utf16LE, "Siân 🙂"), (.utf16BE, "Nguyễn"),
        (.windows1252, "Zoë’s – £5"), (.latin1, "Zoë"), (.utf16LEWithoutMark, "plain"),
    ])
    func comesBackAsItWas(encoding: TextEncoding, text: String) throws {
        var writer = ByteWriter(name: "sample", encoding: encoding)
        try writer.write(Array(text.utf8))
        try writer.flush()
        let bytes = writer.written
        for size in 1...7 {
            let reader = ByteReader(bytes: bytes, name: "sample", encoding: encoding, chunkSize: size)
            var read: [UInt8] = []
            while try reader.fill(&read) {}
            #expect(String(decoding: read, as: UTF8.self) == text)
        }
    }

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x41], TextEncoding.utf8WithMark), ([0xFF, 0xFE, 0x41, 0], .utf16LE),
            ([0x41, 0xC3, 0xA9], .utf8), ([0x41, 0xE9], .windows1252), ([0x41, 0xE9, 0x42], .windows1252), ([], .utf8),
            ([0x41, 0, 0x42, 0], .utf16LEWithoutMark), ([0, 0x41, 0, 0x42], .utf16BEWithoutMark),
        ] as [([UInt8], TextEncoding)])
    func isDetected(bytes: [UInt8], encoding: TextEncoding) throws {
        #expect(try TextEncoding.detect(in: ByteReader(bytes: bytes, name: "sample")) == encoding)
    }
}
