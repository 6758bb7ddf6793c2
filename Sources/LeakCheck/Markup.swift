/// Text without its tags, as a reader of the rendered page sees it: `Ame<b>lia</b>`.
enum Markup {
    /// Bytes; what is longer between `<` and `>` is no tag.
    static let longestTag = 1024

    /// Leaves out tags, comments and the marks around character data; nil where none stood there.
    static func strip(_ piece: borrowing Piece, _ region: Range<Int>) -> Piece? {
        let bytes = piece.bytes.span
        var out = Piece(form: .markup)
        var isStripped = false
        var at = region.lowerBound
        while at < region.upperBound {
            if bytes[at] == 0x3C, let end = tagEnd(bytes, at) {
                at = end
                isStripped = true
                continue
            }
            if bytes[at] == 0x5D, at + 2 < bytes.count, bytes[at + 1] == 0x5D, bytes[at + 2] == 0x3E {
                at += 3
                continue
            }
            out.append(bytes[at], from: piece.source(at..<at + 1))
            at += 1
        }
        return isStripped ? out : nil
    }

    /// Just past the tag that begins here; nil where none does.
    private static func tagEnd(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Int? {
        guard start + 1 < bytes.count else { return nil }
        let limit = min(bytes.count, start + longestTag)
        let next = bytes[start + 1]
        guard next == 0x2F || next == 0x21 || next == 0x3F || (0x61...0x7A).contains(next | 0x20) else { return nil }
        let cdata: [UInt8] = Array("<![CDATA[".utf8)
        if start + cdata.count <= bytes.count, cdata.indices.allSatisfy({ bytes[start + $0] == cdata[$0] }) {
            return start + cdata.count
        }
        let isComment = next == 0x21 && start + 3 < bytes.count && bytes[start + 2] == 0x2D
        var at = start + 2
        while at < limit {
            if bytes[at] == 0x3E, !isComment || bytes[at - 1] == 0x2D { return at + 1 }
            at += 1
        }
        return nil
    }
}
