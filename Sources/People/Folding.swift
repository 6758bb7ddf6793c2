/// Makes letters comparable: one table from UTF-8 to lower-case bytes without diacritics.
///
/// Latin letters become `a` to `z` (one or two of them), full-width letters and digits their ASCII ones, Cyrillic and Greek
/// their lower case; other scripts stay as they are. Combining marks, zero-width characters and the soft hyphen vanish.
package enum Folding {
    /// What a byte of ASCII is to a word: its lower-case letter, or one of the three marks below.
    static let ascii: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 0x61...0x7A: UInt8(byte)
        case 0x41...0x5A: UInt8(byte) | 0x20
        case 0x30...0x39: digit
        case 0x80...: beyond
        default: gap
        }
    }
    static let gap: UInt8 = 0
    static let digit: UInt8 = 1
    static let beyond: UInt8 = 2

    /// What a scalar is to a word.
    enum Scalar {
        /// A letter; `second` is 0 where it folds to one byte.
        case latin(UInt8, second: UInt8, isUpper: Bool)
        /// A letter of another script, lower-cased.
        case foreign(UInt32)
        /// A letter that is a word by itself, such as a Chinese character.
        case ideograph(UInt32)
        case digit(UInt8)
        /// Belongs to the letter before it.
        case mark
        /// Not there for the eye.
        case invisible
        case gap(Gap)
    }

    /// Latin-1 letters to Latin Extended-B, U+00C0 to U+024F, two bytes each; a dot stands for nothing.
    ///
    /// Source: Unicode Character Database, NFKD without combining marks; by hand what that leaves alone (ł, ø, đ, ı, ß, æ, œ,
    /// þ, ð and their like).
    private static let extended: StaticString = """
        a.a.a.a.a.a.aec.e.e.e.e.i.i.i.i.d.n.o.o.o.o.o...o.u.u.u.u.y.thss
        a.a.a.a.a.a.aec.e.e.e.e.i.i.i.i.d.n.o.o.o.o.o...o.u.u.u.u.y.thy.
        a.a.a.a.a.a.c.c.c.c.c.c.c.c.d.d.d.d.e.e.e.e.e.e.e.e.e.e.g.g.g.g.
        g.g.g.g.h.h.h.h.i.i.i.i.i.i.i.i.i.i.ijijj.j.k.k.k.l.l.l.l.l.l.l.
        l.l.l.n.n.n.n.n.n.n.n.n.o.o.o.o.o.o.oeoer.r.r.r.r.r.s.s.s.s.s.s.
        s.s.t.t.t.t.t.t.u.u.u.u.u.u.u.u.u.u.u.u.w.w.y.y.y.z.z.z.z.z.z.s.
        b.b.........o.....d.d.......e.e.e...f...g...i.i.k.k.l.....n.n.o.
        o.o.....p.p.............t.t.t.u.u...v.y.y.z.z...................
        ........dzdzdzljljljnjnjnja.a.i.i.o.o.u.u.u.u.u.u.u.u.u.u.e.a.a.
        a.a.....g.g.g.g.k.k.o.o.o.o.....j.dzdzdzg.g.....n.n.a.a.........
        a.a.a.a.e.e.e.e.i.i.i.i.o.o.o.o.r.r.r.r.u.u.u.u.s.s.t.t.....h.h.
        ..d.........a.a.e.e.o.o.o.o.o.o.o.o.y.y.l.n.t.j.....a.c.c.l.t.s.
        z.....b.u...e.e.j.j.....r.r.y.y.
        """
    /// Latin Extended Additional, U+1E00 to U+1EFF: Vietnamese, Welsh, Yoruba.
    private static let additional: StaticString = """
        a.a.b.b.b.b.b.b.c.c.d.d.d.d.d.d.d.d.d.d.e.e.e.e.e.e.e.e.e.e.f.f.
        g.g.h.h.h.h.h.h.h.h.h.h.i.i.i.i.k.k.k.k.k.k.l.l.l.l.l.l.l.l.m.m.
        m.m.m.m.n.n.n.n.n.n.n.n.o.o.o.o.o.o.o.o.p.p.p.p.r.r.r.r.r.r.r.r.
        s.s.s.s.s.s.s.s.s.s.t.t.t.t.t.t.t.t.u.u.u.u.u.u.u.u.u.u.v.v.v.v.
        w.w.w.w.w.w.w.w.w.w.x.x.x.x.y.y.z.z.z.z.z.z.h.t.w.y...s.....ss..
        a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.e.e.e.e.e.e.e.e.
        e.e.e.e.e.e.e.e.i.i.i.i.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.
        o.o.o.o.u.u.u.u.u.u.u.u.u.u.u.u.u.u.y.y.y.y.y.y.y.y.............
        """
    /// Cyrillic and Greek letters that look like Latin ones, and what they look like.
    static let lookAlikes: [UInt32: UInt8] = Dictionary(
        uniqueKeysWithValues: zip(
            "аеорсухіјѕһԁԛԝвкмнтαεικνορτυχ".unicodeScalars.map(\.value), "aeopcyxijshdqwbkmhtaeiknoptux".utf8))

    /// The scalar at `index` and its length in bytes; a byte that is no UTF-8 is a gap of one byte.
    static func scalar(at index: Int, in text: Span<UInt8>) -> (code: UInt32, length: Int) {
        let first = text[index]
        let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
        guard length > 0, index + length <= text.count else { return (0xFFFD, 1) }
        guard length > 1 else { return (UInt32(first), 1) }
        if length == 2, first == 0xC3, let mended = unmangled(at: index, in: text) { return mended }
        var code = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length { code = code << 6 | UInt32(text[index + offset] & 0x3F) }
        return (code, length)
    }

    /// A text with the letters that were once read as two characters made one again.
    static func mended(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0xC3 && (0x83...0x85).contains($1) }) else {
            return text
        }
        var scalars = String.UnicodeScalarView()
        var index = 0
        while index < bytes.count {
            let (code, length) = scalar(at: index, in: bytes.span)
            scalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
            index += length
        }
        return String(scalars)
    }

    /// A letter whose two bytes were once read as two characters of Windows-1252: `Ã«` for `ë`, `Ã‰` for `É`, `Å‚` for `ł`.
    private static func unmangled(at index: Int, in text: Span<UInt8>) -> (code: UInt32, length: Int)? {
        let lead = text[index + 1]
        guard lead >= 0x83, lead <= 0x85, index + 3 < text.count, text[index + 2] >= 0xC2 else { return nil }
        let second = text[index + 2]
        let length = second >= 0xE0 ? 3 : 2
        guard index + 1 + length < text.count else { return nil }
        var code = UInt32(second) & (length == 3 ? 0x0F : 0x1F)
        for offset in 1..<length { code = code << 6 | UInt32(text[index + 2 + offset] & 0x3F) }
        // Behind Ä and Å, which are letters of their own, a quotation may close, but not where the word goes on: `LÄ«zÄ«te`.
        guard let byte = (0xA0..<0xC0).contains(code) ? UInt8(code) : windows[code] else { return nil }
        if lead != 0x83 {
            let next = index + 2 + length
            let goesOn = next < text.count && text[next] | 0x20 &- 0x61 < 26
            guard ![0x91, 0x92, 0x85, 0x96, 0x97, 0xA0].contains(byte),
                goesOn || ![0x93, 0x94, 0xAB, 0xBB].contains(byte)
            else { return nil }
        }
        return (UInt32(lead & 0x1F) << 6 | UInt32(byte & 0x3F), 2 + length)
    }

    /// Bytes 0x80 to 0x9F of Windows-1252 by the scalars they stand for.
    ///
    /// Source: Unicode Consortium, "cp1252 to Unicode table".
    private static let windows: [UInt32: UInt8] = [
        0x20AC: 0x80, 0x201A: 0x82, 0x192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87, 0x2C6: 0x88,
        0x2030: 0x89, 0x160: 0x8A, 0x2039: 0x8B, 0x152: 0x8C, 0x17D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93,
        0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x2DC: 0x98, 0x2122: 0x99, 0x161: 0x9A, 0x203A: 0x9B,
        0x153: 0x9C, 0x17E: 0x9E, 0x178: 0x9F,
    ]

    /// What a scalar is to a word.
    static func classify(_ code: UInt32) -> Scalar {
        switch code {
        case 0x61...0x7A: return .latin(UInt8(code), second: 0, isUpper: false)
        case 0x41...0x5A: return .latin(UInt8(code) | 0x20, second: 0, isUpper: true)
        case 0x30...0x39: return .digit(UInt8(code))
        case 0..<0x80: return .gap(Gap(ascii: UInt8(code)))
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0x180E, 0xFE00...0xFE0F: return .invisible
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0x483...0x489: return .mark
        case 0xB4, 0x2018, 0x2019, 0x201B, 0x2BC, 0x2B9, 0x2BB, 0x2032, 0xFF07: return .gap(.apostrophe)
        case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: return .gap(.hyphen)
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .gap(.space)
        case 0x85, 0x2028, 0x2029: return .gap(.newline)
        case 0xAA, 0xBA: return .latin(code == 0xAA ? 0x61 : 0x6F, second: 0, isUpper: false)
        case 0x80..<0xC0, 0xD7, 0xF7: return .gap(.other)
        case 0xC0..<0x250:
            let isUpper =
                code < 0xDF
                ? true : code < 0x100 ? false : code < 0x138 || code >= 0x14A ? code & 1 == 0 : code & 1 == 1
            return latin(code, extended, Int(code - 0xC0) / 32, Int(code - 0xC0) % 32, isUpper)
        case 0x1E00..<0x1F00:
            return latin(code, additional, Int(code - 0x1E00) / 32, Int(code - 0x1E00) % 32, code & 1 == 0)
        case 0x386: return .foreign(0x3B1)
        case 0x388...0x38A: return .foreign([0x3B5, 0x3B7, 0x3B9][Int(code - 0x388)])
        case 0x38C: return .foreign(0x3BF)
        case 0x38E: return .foreign(0x3C5)
        case 0x38F: return .foreign(0x3C9)
        case 0x391...0x3A9: return .foreign(code + 32)
        case 0x3AC...0x3AF: return .foreign([0x3B1, 0x3B5, 0x3B7, 0x3B9][Int(code - 0x3AC)])
        case 0x3C2: return .foreign(0x3C3)
        case 0x3CC...0x3CE: return .foreign([0x3BF, 0x3C5, 0x3C9][Int(code - 0x3CC)])
        case 0x400...0x40F: return .foreign(code + 80)
        case 0x410...0x42F: return .foreign(code + 32)
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return .foreign(code | 1)
        case 0x2000..<0x2C00, 0x2E00..<0x2E80, 0x3001..<0x3005, 0x3008..<0x3021, 0xFFFC, 0xFFFD: return .gap(.other)
        case 0x3040..<0x3100, 0x3400..<0xA000, 0x20000..<0x30000: return .ideograph(code)
        case 0xFF10...0xFF19: return .digit(UInt8(code - 0xFF10) + 0x30)
        case 0xFF21...0xFF3A: return .latin(UInt8(code - 0xFF21) + 0x61, second: 0, isUpper: true)
        case 0xFF41...0xFF5A: return .latin(UInt8(code - 0xFF41) + 0x61, second: 0, isUpper: false)
        case 0xFF00..<0xFF66, 0x1F000..<0x20000, 0xE000..<0xF900: return .gap(.other)
        default: return .foreign(code)
        }
    }

    private static func latin(
        _ code: UInt32, _ table: StaticString, _ row: Int, _ column: Int, _ isUpper: Bool
    ) -> Scalar {
        // A row of the table is 32 letters, two bytes each, and a line end.
        table.withUTF8Buffer { bytes in
            let start = row * 65 + column * 2
            guard start + 1 < bytes.count, bytes[start] != 0x2E else { return .foreign(code) }
            return .latin(bytes[start], second: bytes[start + 1] == 0x2E ? 0 : bytes[start + 1], isUpper: isUpper)
        }
    }

    /// The folded letters and digits of `range`, everything else left out.
    package static func fold(_ range: Range<Int>, of text: Span<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(range.count)
        var isLatin = false
        var index = range.lowerBound
        var foreign = false
        while index < range.upperBound {
            let (code, length) = scalar(at: index, in: text)
            index += length
            switch classify(code) {
            case .latin(let letter, let second, _):
                isLatin = true
                folded.append(letter)
                if second != 0 { folded.append(second) }
            case .foreign(let code), .ideograph(let code):
                foreign = true
                append(code, to: &folded)
            case .digit(let digit): folded.append(digit)
            case .mark, .invisible, .gap: continue
            }
        }
        return isLatin && foreign ? withoutLookAlikes(folded) : folded
    }

    /// The folded letters and digits of a string.
    package static func fold(_ string: String) -> [UInt8] {
        let bytes = Array(string.utf8)
        return fold(0..<bytes.count, of: bytes.span)
    }

    static func append(_ code: UInt32, to bytes: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(code) else { return }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    /// Letters of other scripts that look Latin become Latin: for words that mix the two.
    private static func withoutLookAlikes(_ folded: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
            if let letter = lookAlikes[scalar.value] {
                result.append(letter)
            } else {
                append(scalar.value, to: &result)
            }
        }
        return result
    }
}

/// What stands between two words, as a set of what was seen there.
package struct Gap: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    static let space = Gap(rawValue: 1)
    static let newline = Gap(rawValue: 2)
    static let hyphen = Gap(rawValue: 4)
    static let apostrophe = Gap(rawValue: 8)
    /// A full stop with a letter right after it.
    static let dot = Gap(rawValue: 16)
    /// A full stop after one letter or a title.
    static let initialDot = Gap(rawValue: 32)
    static let comma = Gap(rawValue: 64)
    static let underscore = Gap(rawValue: 128)
    static let other = Gap(rawValue: 256)
    /// The end of a sentence, or what else starts a new one: a colon, a bullet, an opening quote.
    static let sentence = Gap(rawValue: 512)
    /// An empty line, or the start or end of the text.
    static let blank = Gap(rawValue: 1024)
    static let at = Gap(rawValue: 2048)
    /// A semicolon or a bracket.
    static let clause = Gap(rawValue: 4096)

    init(ascii byte: UInt8) {
        switch byte {
        case 0x20, 0x09, 0x0C, 0x0B: self = .space
        case 0x0A, 0x0D: self = .newline
        case 0x2D: self = .hyphen
        case 0x27, 0x60: self = .apostrophe
        case 0x2E: self = .dot
        case 0x2C: self = .comma
        case 0x5F: self = .underscore
        case 0x21, 0x3F, 0x3A: self = .sentence
        case 0x40: self = .at
        case 0x3B, 0x28, 0x29, 0x5B, 0x5D: self = .clause
        default: self = .other
        }
    }
}
