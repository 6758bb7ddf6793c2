import CScan
import Glibc

/// A start tag as it stands in the bytes, read into the same buffers again and again.
struct XMLTag {
    struct Attribute {
        /// The name as it is written, and where its local part starts.
        var name: Range<Int>
        var local: Int
        /// The local part's, begun as for `@`.
        var hash: UInt64
        /// Between the quotes.
        var value: Range<Int>
        /// With the white space before it.
        var whole: Range<Int>
        /// Whether the value holds a reference.
        var hasReference: Bool
    }

    var name = 0..<0
    var local = 0
    /// Of the local part.
    var hash: UInt64 = 0
    /// The attributes that are data: namespace declarations are structure.
    var attributes: [Attribute] = []
    /// Past the `>`.
    var end = 0
    var isEmpty = false

    enum Outcome { case whole, cutShort, malformed }

    /// Reads the tag whose `<` stands at `start`.
    mutating func read(_ bytes: Span<UInt8>, at start: Int) -> Outcome {
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
        isEmpty = false
        var at = start + 1
        (at, local, hash) = XMLTag.name(bytes, at: at, seed: XMLNameTable.seed)
        name = (start + 1)..<at
        guard at < bytes.count else { return .cutShort }
        guard !name.isEmpty else { return .malformed }
        if bytes[at] == UInt8(ascii: ">") {
            end = at + 1
            return .whole
        }
        while true {
            let gap = at
            while at < bytes.count, XMLScan.isSpace(bytes[at]) { at += 1 }
            guard at < bytes.count else { return .cutShort }
            switch bytes[at] {
            case UInt8(ascii: ">"):
                end = at + 1
                return .whole
            case UInt8(ascii: "/"):
                guard at + 1 < bytes.count else { return .cutShort }
                guard bytes[at + 1] == UInt8(ascii: ">") else { return .malformed }
                isEmpty = true
                end = at + 2
                return .whole
            default:
                let outcome = readAttribute(bytes, gap: gap, at: &at)
                guard outcome == .whole else { return outcome }
            }
        }
    }

    private mutating func readAttribute(_ bytes: Span<UInt8>, gap: Int, at: inout Int) -> Outcome {
        let start = at
        let (nameEnd, local, hash) = XMLTag.name(bytes, at: at, seed: XMLNameTable.attributeSeed)
        at = nameEnd
        var equals = 0
        while at < bytes.count, XMLScan.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "=") {
            if bytes[at] == UInt8(ascii: "=") { equals += 1 }
            at += 1
        }
        guard at < bytes.count else { return .cutShort }
        let quote = bytes[at]
        guard nameEnd > start, equals == 1, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return .malformed
        }
        guard let close = XMLScan.find(quote, in: bytes, from: at + 1, to: bytes.count) else { return .cutShort }
        let value = (at + 1)..<close
        at = close + 1
        if isStructure(bytes, start..<nameEnd, local: local) { return .whole }
        attributes.append(
            Attribute(
                name: start..<nameEnd, local: local, hash: hash, value: value, whole: gap..<at,
                hasReference: XMLScan.find(UInt8(ascii: "&"), in: bytes, from: value.lowerBound, to: value.upperBound)
                    != nil))
        return .whole
    }

    private func isStructure(_ bytes: Span<UInt8>, _ name: Range<Int>, local: Int) -> Bool {
        func spells(_ word: StaticString, _ range: Range<Int>) -> Bool {
            guard range.count == word.utf8CodeUnitCount else { return false }
            return word.withUTF8Buffer { letters in
                for index in 0..<letters.count where letters[index] != bytes[range.lowerBound + index] { return false }
                return true
            }
        }
        if local == name.lowerBound { return spells("xmlns", name) }
        let prefix = name.lowerBound..<(local - 1)
        return spells("xmlns", prefix)
    }

    /// Reads a name: where it ends, where its local part starts, and the local part's hash.
    @inline(__always)
    static func name(_ bytes: Span<UInt8>, at start: Int, seed: UInt64) -> (end: Int, local: Int, hash: UInt64) {
        var hasPrefix = false
        let end = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { xml_name_end($0, start, buffer.count, &hasPrefix) } ?? start
        }
        var local = start
        if hasPrefix {
            for at in start..<end where bytes[at] == UInt8(ascii: ":") { local = at + 1 }
        }
        return (end, local, XMLNameTable.hash(bytes, local..<end, seed: seed))
    }
}
