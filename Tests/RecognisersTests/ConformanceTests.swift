import Formats
import Passages
import Recognisers
import Support
import Testing
import Vocabulary

/// Every recogniser in every format: what it finds is cut out of the document exactly, whatever stands around or inside it.
@Suite struct ConformanceTests {
    /// What stands around a value, or how the value itself is written.
    enum Dress: CaseIterable, Sendable {
        case plain, emoji, combiningMark, lineEnd, quotes, softHyphen, zeroWidth, fullWidth, references

        func around(_ label: String, _ value: String) -> String {
            switch self {
            case .emoji: "👩‍👧 🙂 \(label)\(value) 🙂"
            case .combiningMark: "zoe\u{308} \(label)\(value) zoe\u{308}"
            case .lineEnd: "was\r\n\(label)\(value)\r\nwas"
            case .quotes: "“\(label)\(value)” – was"
            default: "was – \(label)\(value), was"
            }
        }

        func write(_ value: String) -> String {
            switch self {
            case .softHyphen: value.first.map { "\($0)\u{AD}" + value.dropFirst() } ?? value
            case .zeroWidth: value.map { "\($0)" }.joined(separator: "\u{200B}")
            case .fullWidth:
                String(
                    String.UnicodeScalarView(
                        value.unicodeScalars.map {
                            ("0"..."9").contains($0) ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
                        }))
            case .references: value.unicodeScalars.map { "&#\($0.value);" }.joined()
            default: value
            }
        }
    }

    /// A document of each format about the text.
    private static func document(_ format: String, _ text: String) -> String {
        switch format {
        case CSV.name: "Student,Notes\r\nx,\"" + text.replacing("\"", with: "\"\"") + "\"\r\n"
        case XMLFormat.name:
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<notes><note>" + text.replacing("<", with: "&lt;")
                + "</note></notes>\r\n"
        default: text + "\r\n"
        }
    }

    @Test(arguments: Sample.all.indices, Formats.all.map { type(of: $0).name })
    func cutsExactlyWhatItFinds(number: Int, formatName: String) throws {
        let sample = Sample.all[number]
        let format = try #require(Formats.all.first { type(of: $0).name == formatName })
        let marked = Marked(sample.marked)
        let range = try #require(marked.ranges.first)
        let label = String(decoding: marked.text[..<range.lowerBound], as: UTF8.self)
        let value = String(decoding: marked.text[range], as: UTF8.self)
        for dress in Dress.allCases {
            for encoding in [TextEncoding.utf8, .utf8WithMark] {
                let mark: [UInt8] = encoding == .utf8WithMark ? [0xEF, 0xBB, 0xBF] : []
                func bytes(_ value: String) -> [UInt8] {
                    mark + Array(Self.document(formatName, dress.around(label, value)).utf8)
                }
                let output = try cut(sample, from: bytes(dress.write(value)), format, encoding)
                #expect(output == bytes("[x]"), "\(sample.recogniser) in \(formatName), \(dress), \(encoding)")
            }
        }
    }

    private func cut(
        _ sample: Sample, from bytes: [UInt8], _ format: some Format, _ encoding: TextEncoding
    ) throws -> [UInt8] {
        var judge = Cutter(sample: sample)
        var labels = NoLabels()
        var sink = ByteWriter(name: "sample", encoding: encoding)
        try walk(
            format, ByteReader(bytes: bytes, name: "sample", encoding: encoding), judge: &judge, labels: &labels,
            into: &sink
        ) { _, _, _ in }
        try sink.flush()
        return sink.written
    }

    @Test func everyRecogniserHasASample() {
        #expect(Set(Sample.all.map(\.recogniser)) == Set(Recognisers.all.map { $0.name }))
    }

    @Test func everyKindIsOneOfTheContract() {
        #expect(Recognisers.all.flatMap { $0.kinds }.allSatisfy { $0.isListed })
    }
}

/// Cuts what one recogniser finds.
private struct Cutter: Judge {
    let sample: Sample

    func rule(_ record: borrowing Record) -> Ruling {
        var edits: [Edit] = []
        let reason = Reason(kind: sample.kind, action: .remove, rule: "sample", why: "")
        for index in record.passages.indices {
            var matches: [Match] = []
            record.withText(of: record.passages[index]) { Recognisers.scan($0, into: &matches) }
            for match in matches where match.recogniser == sample.recogniser && match.kind == sample.kind {
                edits.append(Edit(passage: index, range: match.range, replacement: .text("[x]"), reason: reason))
            }
        }
        return .keep(edits)
    }
}

private struct NoLabels: Labels {
    mutating func label(for person: PersonID) -> String { "" }
}
