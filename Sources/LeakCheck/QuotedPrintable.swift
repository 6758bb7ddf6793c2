/// Quoted-printable (RFC 2045): `=C3=AB`, and lines that end in `=` and go on.
enum QuotedPrintable {
    /// Decodes a stretch; nil where nothing of the kind stood there.
    static func decode(_ piece: borrowing Piece, _ region: Range<Int>) -> Piece? {
        let bytes = piece.bytes.span
        var out = Piece(form: .quotedPrintable)
        var isDecoded = false
        var at = region.lowerBound
        while at < region.upperBound {
            if bytes[at] == 0x3D {
                if let value = Escapes.hexadecimal(bytes, at + 1, digits: 2) {
                    out.append(UInt8(value), from: piece.source(at..<at + 3))
                    at += 3
                    isDecoded = true
                    continue
                }
                var end = at + 1
                if end < bytes.count, bytes[end] == 0x0D { end += 1 }
                if end < bytes.count, bytes[end] == 0x0A { end += 1 }
                if end > at + 1 {
                    at = end
                    isDecoded = true
                    continue
                }
            }
            out.append(bytes[at], from: piece.source(at..<at + 1))
            at += 1
        }
        return isDecoded ? out : nil
    }
}
