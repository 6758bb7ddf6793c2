import Formats
import Passages
import Testing

/// Whoever keeps everything gets back the document, byte for byte, whatever the format and however it is read.
@Suite struct FidelityTests {
    static let samples: [String] = [
        "", "\n", "\r\n", "\r", " ", "\n\n\n", "a", "a\n", "a\r\nb", "a\rb\r", "\ta\t\n \t \nb", "a\n\n\n b \n\n",
        "Surname,Forename\nOkafor,Amelia\n", "Surname;DOB\r\nOkafor;11/02/2015\r\n\r\nTotal: 1\r\n", "x\ty\rz\tw",
        "a,b\n\"line\nbreak\",\"say \"\"hm\"\"\"\n5\" bruise,ok\n", "a,b\n\"abc\"def,x\nnext,row\n",
        "a,b\n\"\",\n,\"\"\n,",
        "sep=;\r\na;b\r\n1;2", "sep=,\n", "sep=,", "\"sep=\t\"\na\tb\n",
        "Title\n\nFilters:,all\nUPN,Surname\n1,2\nReport produced by A B\n",
        "a,b,c\n1\n1,2,3,4,5\n,,\n\n", "a|b\r\"c\r\"|d\r\r\ne|f", "\"\"\"\"\n\"\"\"\"\"\"\n", "a,\"b\"\r\n\"c\",d\r\n",
        "Zoë,Łukasz\r\n“quoted”,é\r\n", "Siân said 🙂.\n\nNguyễn – £5\n",
        "He said \"no, never\", then left\nand, \"came back\"\n",
        "\"unquoted \"inside\" quotes\", and more\nnext,row\n", "<p>not XML</p>\n",
        String(repeating: "word ", count: 90),
        String(repeating: "a,\"b\"\"c\",\"d\r\ne\"\r\n", count: 40), String(repeating: "5\" x,\"y\"z,\r", count: 30),
    ]

    @Test(arguments: Formats.all.map { type(of: $0).name })
    func everythingComesBack(formatName: String) throws {
        let format = try #require(Formats.all.first { type(of: $0).name == formatName })
        for (number, sample) in FidelityTests.samples.enumerated() {
            for encoding in [TextEncoding.utf8, .utf8WithMark, .utf16LE, .utf16BE, .windows1252] {
                var writer = ByteWriter(name: "sample", encoding: encoding)
                // A character that the encoding lacks: this sample is not for it.
                guard (try? writer.write(Array(sample.utf8))) != nil else { continue }
                try writer.flush()
                try comesBack(format, writer.written, encoding: encoding, number: number)
            }
        }
    }

    /// Formats that refuse a sample as damaged must refuse it however it is read.
    private func comesBack(_ format: some Format, _ bytes: [UInt8], encoding: TextEncoding, number: Int) throws {
        let whole = try? Walked(format, bytes, encoding: encoding).output
        for chunk in 1...7 {
            let output = try? Walked(format, bytes, encoding: encoding, chunk: chunk).output
            #expect(output == whole, "sample \(number), \(encoding), chunks of \(chunk)")
        }
        guard let whole else { return }
        #expect(whole == bytes, "sample \(number), \(encoding)")
    }

    @Test func recordsLieEndToEnd() throws {
        for format in Formats.all {
            for sample in FidelityTests.samples { try lieEndToEnd(format, sample) }
        }
    }

    private func lieEndToEnd(_ format: some Format, _ sample: String) throws {
        guard let all = try? records(format, sample, chunk: 5) else { return }
        var position = 0
        for (index, record) in all.enumerated() {
            #expect(record.index == index)
            #expect(record.offset == position)
            position += record.bytes.count
            if record.part == .between { #expect(record.passages.isEmpty) }
        }
        #expect(position == sample.utf8.count)
    }
}
