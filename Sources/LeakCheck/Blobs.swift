/// Text inside base64 and hexadecimal digits.
enum Blobs {
    /// The least number of decoded bytes worth reading.
    static let least = 6

    /// Every stretch of readable text in a row of base64, whatever the group it begins in.
    ///
    /// Both alphabets; line breaks are passed over.
    static func base64(_ piece: borrowing Piece, _ row: Range<Int>, into out: inout [Piece]) {
        let bytes = piece.bytes.span
        let values = alphabet
        for phase in 0..<4 {
            var reader = Reader(form: .base64)
            var skipped = 0
            var group: UInt32 = 0
            var filled = 0
            var start = row.lowerBound
            for at in row {
                let value = values[Int(bytes[at])]
                guard value < 64 else { continue }
                if skipped < phase {
                    skipped += 1
                    continue
                }
                if filled == 0 { start = at }
                group = group << 6 | UInt32(value)
                filled += 1
                if filled == 4 {
                    let source = piece.source(start..<at + 1)
                    reader.take(UInt8(truncatingIfNeeded: group >> 16), source, into: &out)
                    reader.take(UInt8(truncatingIfNeeded: group >> 8), source, into: &out)
                    reader.take(UInt8(truncatingIfNeeded: group), source, into: &out)
                    filled = 0
                    group = 0
                }
            }
            if filled >= 2 {
                let source = piece.source(start..<row.upperBound)
                group <<= UInt32(6 * (4 - filled))
                reader.take(UInt8(truncatingIfNeeded: group >> 16), source, into: &out)
                if filled == 3 { reader.take(UInt8(truncatingIfNeeded: group >> 8), source, into: &out) }
            }
            reader.end(into: &out)
        }
    }

    /// Every stretch of readable text in pairs of hexadecimal digits that other characters may set apart.
    static func pairs(_ piece: borrowing Piece, _ row: Range<Int>, into out: inout [Piece]) {
        let bytes = piece.bytes.span
        var reader = Reader(form: .hexadecimal)
        var at = row.lowerBound
        while at + 1 < row.upperBound {
            if bytes[at] == 0x30, bytes[at + 1] | 0x20 == 0x78 {
                at += 2
            } else if let value = Escapes.hexadecimal(bytes, at, digits: 2) {
                reader.take(UInt8(value), piece.source(at..<at + 2), into: &out)
                at += 2
            } else {
                at += 1
            }
        }
        reader.end(into: &out)
    }

    /// The same where the digits are run together; they may begin at either.
    static func digits(_ piece: borrowing Piece, _ row: Range<Int>, into out: inout [Piece]) {
        let bytes = piece.bytes.span
        for at in row where Escapes.nibble(bytes[at]) == nil { return }
        for phase in 0..<2 {
            var reader = Reader(form: .hexadecimal)
            var at = row.lowerBound + phase
            while at + 1 < row.upperBound {
                guard let value = Escapes.hexadecimal(bytes, at, digits: 2) else { break }
                reader.take(UInt8(value), piece.source(at..<at + 2), into: &out)
                at += 2
            }
            reader.end(into: &out)
        }
    }

    private static let alphabet: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, byte) in letters.utf8.enumerated() { table[Int(byte)] = UInt8(value) }
        table[0x2D] = 62
        table[0x5F] = 63
        return table
    }()

    /// Gathers bytes as long as they read as text, so that the noise of a wrong guess costs little.
    private struct Reader {
        private var piece: Piece
        private let form: Leak.Form
        private var last = Kind.ascii

        private enum Kind { case ascii, lead, continuation }

        init(form: Leak.Form) {
            self.form = form
            piece = Piece(form: form)
        }

        mutating func take(_ byte: UInt8, _ source: Range<Int>, into out: inout [Piece]) {
            switch byte {
            case 0x20...0x7E, 0x09, 0x0A, 0x0D, 0x00:
                last = .ascii
            case 0xC2...0xF4:
                if last == .lead { end(into: &out) }
                last = .lead
            case 0x80...0xBF where last != .ascii: last = .continuation
            default:
                end(into: &out)
                return
            }
            piece.append(byte, from: source)
        }

        mutating func end(into out: inout [Piece]) {
            last = .ascii
            if piece.bytes.isEmpty { return }
            if piece.bytes.count >= Blobs.least { out.append(piece) }
            piece.bytes.removeAll(keepingCapacity: true)
            piece.origins.removeAll(keepingCapacity: true)
        }
    }
}
