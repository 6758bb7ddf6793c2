import Passages

/// Joins the text of an element from its pieces: text, references, CDATA sections, the texts of elements inside.
///
/// Comments, instructions and tags are left out. Where a tag parts two words, the text has a space that no byte of the
/// document stands for, so that a forename and a surname do not grow together.
struct XMLText {
    private(set) var text: Range<Int>
    private(set) var runs: Range<Int>

    /// Appends the decoded text of this stretch of markup to the record, with its runs.
    init(joining range: Range<Int>, of bytes: Span<UInt8>, into record: inout Record) {
        let textStart = record.decoded.count
        let runStart = record.runs.count
        var parted = false

        func add(_ source: Range<Int>, scalar: UInt32? = nil) {
            guard !source.isEmpty else { return }
            if parted, let last = record.decoded.last, record.decoded.count > textStart {
                parted = false
                if !XMLScan.isSpace(last), scalar != nil || !XMLScan.isSpace(bytes[source.lowerBound]) {
                    let at = record.decoded.count - textStart
                    record.decoded.append(0x20)
                    record.runs.append(Run(text: at..<(at + 1), source: source.lowerBound..<source.lowerBound))
                }
            }
            let at = record.decoded.count - textStart
            if let scalar {
                XMLText.append(scalar, to: &record.decoded)
            } else {
                for index in source { record.decoded.append(bytes[index]) }
            }
            record.runs.append(Run(text: at..<(record.decoded.count - textStart), source: source))
        }

        var at = range.lowerBound
        var plain = at
        while at < range.upperBound {
            let byte = bytes[at]
            if byte == UInt8(ascii: "&") {
                guard let reference = XMLText.reference(bytes, at: at, to: range.upperBound) else {
                    at += 1
                    continue
                }
                add(plain..<at)
                add(at..<reference.end, scalar: reference.scalar)
                at = reference.end
                plain = at
            } else if byte == UInt8(ascii: "<") {
                add(plain..<at)
                switch XMLScan.markup(bytes, at: at) {
                case .section(let content, let end):
                    add(content.clamped(to: range))
                    at = end
                case .comment(_, let end), .instruction(_, _, let end):
                    at = end
                case .endTag(let end):
                    at = end
                    parted = true
                case .startTag, .cutShort, .doctype, .malformed:
                    var tag = XMLTag()
                    at = tag.read(bytes, at: at) == .whole ? tag.end : at + 1
                    parted = true
                }
                // In an attribute `<!--` is no comment, and what looks like its end may stand far behind.
                at = min(at, range.upperBound)
                plain = at
            } else {
                at += 1
            }
        }
        add(plain..<range.upperBound)
        text = textStart..<record.decoded.count
        runs = runStart..<record.runs.count
    }

    /// The character that a reference stands for, and where it ends; nil where there is none that XML has by itself.
    static func reference(_ bytes: Span<UInt8>, at start: Int, to limit: Int) -> (scalar: UInt32, end: Int)? {
        guard let semicolon = XMLScan.find(UInt8(ascii: ";"), in: bytes, from: start, to: limit) else {
            return nil
        }
        var name: [UInt8] = []
        for index in (start + 1)..<semicolon { name.append(bytes[index]) }
        if name.first == UInt8(ascii: "#") {
            let digits = String(decoding: name.dropFirst(), as: UTF8.self)
            let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let value, let scalar = Unicode.Scalar(value) else { return nil }
            return (scalar.value, semicolon + 1)
        }
        let scalar: UInt32
        switch String(decoding: name, as: UTF8.self) {
        case "amp": scalar = 0x26
        case "lt": scalar = 0x3C
        case "gt": scalar = 0x3E
        case "quot": scalar = 0x22
        case "apos": scalar = 0x27
        default: return nil
        }
        return (scalar, semicolon + 1)
    }

    private static func append(_ scalar: UInt32, to decoded: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
