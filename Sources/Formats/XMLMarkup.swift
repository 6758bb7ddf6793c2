import CScan
import Glibc

extension XMLScan {
    /// What begins at a `<`.
    enum Markup {
        case startTag
        case endTag(end: Int)
        case comment(content: Range<Int>, end: Int)
        case instruction(target: Range<Int>, content: Range<Int>, end: Int)
        /// A CDATA section.
        case section(content: Range<Int>, end: Int)
        case doctype
        case cutShort
        case malformed
    }

    static func markup(_ bytes: Span<UInt8>, at start: Int) -> Markup {
        guard start + 1 < bytes.count else { return .cutShort }
        switch bytes[start + 1] {
        case UInt8(ascii: "/"):
            guard let close = find(UInt8(ascii: ">"), in: bytes, from: start + 2, to: bytes.count) else {
                return .cutShort
            }
            return .endTag(end: close + 1)
        case UInt8(ascii: "?"):
            guard let end = find(1, UInt8(ascii: "?"), in: bytes, from: start + 2) else { return .cutShort }
            let nameEnd = min(XMLTag.name(bytes, at: start + 2, seed: 0).end, end - 2)
            var content = nameEnd
            while content < end - 2, isSpace(bytes[content]) { content += 1 }
            return .instruction(target: (start + 2)..<nameEnd, content: content..<(end - 2), end: end)
        case UInt8(ascii: "!"):
            if let found = begins(bytes, at: start, "<!--") {
                guard found else { return .cutShort }
                guard let end = find(2, UInt8(ascii: "-"), in: bytes, from: start + 4) else { return .cutShort }
                return .comment(content: (start + 4)..<(end - 3), end: end)
            }
            if let found = begins(bytes, at: start, "<![CDATA[") {
                guard found else { return .cutShort }
                guard let end = find(2, UInt8(ascii: "]"), in: bytes, from: start + 9) else { return .cutShort }
                return .section(content: (start + 9)..<(end - 3), end: end)
            }
            if begins(bytes, at: start, "<!DOCTYPE") != nil { return .doctype }
            return .malformed
        default:
            return .startTag
        }
    }

    /// Whether these letters stand here: nil for no, false where the bytes end before that is certain.
    private static func begins(_ bytes: Span<UInt8>, at start: Int, _ letters: StaticString) -> Bool? {
        letters.withUTF8Buffer { letters in
            for index in 0..<letters.count {
                guard start + index < bytes.count else { return false }
                if bytes[start + index] != letters[index] { return nil }
            }
            return true
        }
    }

    /// Past the first `>` that has this byte before it, once or twice: `?>`, `-->`, `]]>`.
    private static func find(_ times: Int, _ byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
        var at = start + times
        while let close = find(UInt8(ascii: ">"), in: bytes, from: at, to: bytes.count) {
            if bytes[close - 1] == byte, bytes[close - times] == byte { return close + 1 }
            at = close + 1
        }
        return nil
    }

    /// Where a byte stands first between two offsets.
    static func find(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
        guard start < end else { return nil }
        return bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, end <= buffer.count,
                let found = memchr(base + start, Int32(byte), end - start)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// The first place from here on that is no white space.
    @inline(__always) static func spaceEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { xml_space_end($0, start, buffer.count) } ?? start
        }
    }

    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
