/// Escapes that stand in running text: percent encoding, character references, backslashes.
enum Escapes {
    /// Decodes one layer of escapes; nil where none stood there.
    static func decode(_ piece: borrowing Piece, _ region: Range<Int>) -> Piece? {
        let bytes = piece.bytes.span
        var out = Piece(form: .escapes)
        var form: Leak.Form?
        var at = region.lowerBound
        while at < region.upperBound {
            let found: (Decoded, Int)? =
                switch bytes[at] {
                case 0x25: percent(bytes, at)
                case 0x26: reference(bytes, at)
                case 0x5C: backslash(bytes, at)
                default: nil
                }
            guard let (decoded, length) = found else {
                out.append(bytes[at], from: piece.source(at..<at + 1))
                at += 1
                continue
            }
            form =
                switch bytes[at] {
                case 0x25: .percent
                case 0x26: .entities
                default: form ?? .escapes
                }
            let source = piece.source(at..<at + length)
            switch decoded {
            case .byte(let byte): out.append(byte, from: source)
            case .scalar(let scalar): out.append(scalar, from: source)
            case .letters(let letters): for byte in letters { out.append(byte, from: source) }
            }
            at += length
        }
        guard let form else { return nil }
        out.form = form
        return out
    }

    private enum Decoded {
        case byte(UInt8)
        case scalar(Unicode.Scalar)
        case letters([UInt8])
    }

    /// The number that `digits` hexadecimal digits at this place write; nil where fewer stand.
    static func hexadecimal(_ bytes: borrowing Span<UInt8>, _ start: Int, digits: Int) -> UInt32? {
        guard start + digits <= bytes.count else { return nil }
        var value: UInt32 = 0
        for at in start..<start + digits {
            guard let digit = nibble(bytes[at]) else { return nil }
            value = value << 4 | digit
        }
        return value
    }

    static func nibble(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }

    private static func percent(_ bytes: borrowing Span<UInt8>, _ at: Int) -> (Decoded, Int)? {
        if let value = hexadecimal(bytes, at + 1, digits: 2) { return (.byte(UInt8(value)), 3) }
        guard at + 1 < bytes.count, bytes[at + 1] | 0x20 == 0x75, let value = hexadecimal(bytes, at + 2, digits: 4),
            let scalar = Unicode.Scalar(value)
        else { return nil }
        return (.scalar(scalar), 6)
    }

    private static func backslash(_ bytes: borrowing Span<UInt8>, _ at: Int) -> (Decoded, Int)? {
        guard at + 1 < bytes.count else { return nil }
        switch bytes[at + 1] {
        case 0x75:
            if at + 2 < bytes.count, bytes[at + 2] == 0x7B {
                var end = at + 3
                while end < bytes.count, end < at + 11, nibble(bytes[end]) != nil { end += 1 }
                guard end < bytes.count, bytes[end] == 0x7D,
                    let value = hexadecimal(bytes, at + 3, digits: end - at - 3), let scalar = Unicode.Scalar(value)
                else { return nil }
                return (.scalar(scalar), end + 1 - at)
            }
            guard let first = hexadecimal(bytes, at + 2, digits: 4) else { return nil }
            if (0xD800..<0xDC00).contains(first), at + 7 < bytes.count, bytes[at + 6] == 0x5C, bytes[at + 7] == 0x75,
                let second = hexadecimal(bytes, at + 8, digits: 4), (0xDC00..<0xE000).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                return (.scalar(scalar), 12)
            }
            return Unicode.Scalar(first).map { (.scalar($0), 6) }
        case 0x55:
            guard let value = hexadecimal(bytes, at + 2, digits: 8), let scalar = Unicode.Scalar(value) else {
                return nil
            }
            return (.scalar(scalar), 10)
        case 0x78: return hexadecimal(bytes, at + 2, digits: 2).map { (.byte(UInt8($0)), 4) }
        case 0x6E, 0x72: return (.byte(0x0A), 2)
        case 0x74: return (.byte(0x09), 2)
        case 0x22, 0x27, 0x2F, 0x5C: return (.byte(bytes[at + 1]), 2)
        default: return nil
        }
    }

    private static func reference(_ bytes: borrowing Span<UInt8>, _ at: Int) -> (Decoded, Int)? {
        guard at + 2 < bytes.count else { return nil }
        var end = at + 1
        if bytes[end] == 0x23 {
            let isHexadecimal = bytes[end + 1] | 0x20 == 0x78
            end += isHexadecimal ? 2 : 1
            let start = end
            var value: UInt32 = 0
            while end < bytes.count, end < start + 10, let digit = nibble(bytes[end]), isHexadecimal || digit < 10 {
                value = min(value, 0x200000) * (isHexadecimal ? 16 : 10) + digit
                end += 1
            }
            guard end > start, let scalar = Unicode.Scalar(value) else { return nil }
            // Browsers read numbers 128 to 159 as Windows-1252, and do without the semicolon.
            let character = value < 0x100 ? windows1252(UInt8(value)) : scalar
            if end < bytes.count, bytes[end] == 0x3B { end += 1 }
            return (.scalar(character), end - at)
        }
        while end < bytes.count, end - at <= 32, Folded.ascii[Int(bytes[end] & 0x7F)] < 0x80, bytes[end] < 0x80 {
            end += 1
        }
        guard end < bytes.count, bytes[end] == 0x3B, end > at + 1 else { return nil }
        var name: [UInt8] = []
        for index in at + 1..<end { name.append(bytes[index]) }
        return CharacterNames.text(String(decoding: name, as: UTF8.self)).map { (.letters($0), end + 1 - at) }
    }
}

/// What named character references stand for, as far as the comparison goes: a letter without its mark, or a break.
///
/// Source of the names: W3C, "XML Entity Definitions for Characters".
enum CharacterNames {
    static func text(_ name: String) -> [UInt8]? {
        if let known = known[name] { return Array(known.utf8) }
        guard let first = name.utf8.first, marks.contains(String(name.dropFirst())) else { return nil }
        return [first]
    }

    private static let marks: Set<String> = [
        "acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "caron", "slash", "macr", "breve", "ogon", "strok",
        "dot", "dblac", "nodot", "math", "fr", "opf", "scr",
    ]

    private static let known: [String: String] = [
        "AElig": "AE", "aelig": "ae", "OElig": "OE", "oelig": "oe", "szlig": "ss", "THORN": "Th", "thorn": "th",
        "ETH": "D", "eth": "d", "IJlig": "IJ", "ijlig": "ij", "fflig": "ff", "filig": "fi", "fllig": "fl", "ENG": "N",
        "eng": "n", "amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": "\"", "QUOT": "\"",
        "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "hairsp": " ", "numsp": " ",
        "Tab": "\t", "NewLine": "\n", "hyphen": "-", "dash": "-", "ndash": "-", "mdash": "-", "minus": "-",
        "period": ".", "comma": ",", "commat": "@", "lowbar": "_", "num": "#", "sol": "/", "bsol": "\\",
        "percnt": "%", "equals": "=", "semi": ";", "colon": ":", "plus": "+", "excl": "!", "quest": "?", "lpar": "(",
        "rpar": ")", "lsquo": "'", "rsquo": "'", "sbquo": ",", "ldquo": "\"", "rdquo": "\"", "middot": "·",
        "bull": "•", "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}", "ZeroWidthSpace": "\u{200B}",
        "NoBreak": "\u{2060}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    ]
}
