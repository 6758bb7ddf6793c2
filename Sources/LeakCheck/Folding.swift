/// What a character is to the comparison: a letter, a break between letters, or nothing.
enum Folded {
    /// Codes in the order they are compared, one to four.
    case letters([UInt8], isUpper: Bool)
    case gap(Gap.Seen)

    /// The class of an ASCII character: its folded letter or digit, or 0x80 and the bits of `Gap.Seen`.
    static let ascii: [UInt8] = (0..<128).map { (byte: UInt8) in
        switch byte {
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte | 0x20
        case 0x20: 0x80 | Gap.Seen.space.rawValue
        case 0x0A, 0x0D: 0x80 | Gap.Seen.line.rawValue
        case 0x2D: 0x80 | Gap.Seen.joiner.union(.hyphen).rawValue
        case 0x27, 0x2E, 0x5F, 0x2A, 0x60, 0x7E: 0x80 | Gap.Seen.joiner.rawValue
        case 0x09: 0x80 | Gap.Seen.other.rawValue
        case 0..<0x20, 0x7F: 0x80 | Gap.Seen.dropped.rawValue
        default: 0x80 | Gap.Seen.other.rawValue
        }
    }

    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            let code = Folded.ascii[Int(value)]
            self =
                code < 0x80
                ? .letters([code], isUpper: (0x41...0x5A).contains(value)) : .gap(Gap.Seen(rawValue: code & 0x7F))
        } else if Folded.isDropped(value) {
            self = .gap(.dropped)
        } else if let plain = Folded.plain(value) {
            self = .letters(plain, isUpper: scalar.properties.isUppercase)
        } else {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber,
                .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
                self = .letters(
                    Array(scalar.properties.lowercaseMapping.utf8.prefix(8)), isUpper: scalar.properties.isUppercase)
            case .spaceSeparator: self = .gap(.space)
            case .lineSeparator, .paragraphSeparator: self = .gap(.line)
            case .control, .format, .surrogate, .unassigned, .privateUse: self = .gap(.dropped)
            case .dashPunctuation: self = .gap([.joiner, .hyphen])
            default: self = .gap(Folded.joiners.contains(value) ? .joiner : .other)
            }
        }
    }

    /// Apostrophes and dots that people put inside names.
    private static let joiners: Set<UInt32> = [0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0xB7, 0x2022, 0x2027, 0x30FB]

    /// Characters that show nothing of their own.
    private static func isDropped(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x34F, 0x61C, 0x640, 0x670, 0xFEFF, 0x1D173...0x1D17A: true
        case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x64B...0x65F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: true
        case 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20FF: true
        case 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0000...0xE0FFF, 0x115F...0x1160, 0x3164, 0xFFA0, 0x2800: true
        default: false
        }
    }

    /// The Latin letters or digits that a character stands for or looks like; nil where it is none.
    private static func plain(_ value: UInt32) -> [UInt8]? {
        switch value {
        case LatinLetters.first..<LatinLetters.first + UInt32(LatinLetters.plain.count):
            return letters(LatinLetters.plain[Int(value - LatinLetters.first)])
        case LatinLetters.firstAdditional..<LatinLetters.firstAdditional + UInt32(LatinLetters.plainAdditional.count):
            return letters(LatinLetters.plainAdditional[Int(value - LatinLetters.firstAdditional)])
        case 0xFF10...0xFF19: return [UInt8(value - 0xFF10) + 0x30]
        case 0xFF21...0xFF3A: return [UInt8(value - 0xFF21) + 0x61]
        case 0xFF41...0xFF5A: return [UInt8(value - 0xFF41) + 0x61]
        case 0x24B6...0x24CF: return [UInt8(value - 0x24B6) + 0x61]
        case 0x24D0...0x24E9: return [UInt8(value - 0x24D0) + 0x61]
        case 0x249C...0x24B5: return [UInt8(value - 0x249C) + 0x61]
        case 0x1F110...0x1F129: return [UInt8(value - 0x1F110) + 0x61]
        case 0x1F130...0x1F149: return [UInt8(value - 0x1F130) + 0x61]
        case 0x1F150...0x1F169: return [UInt8(value - 0x1F150) + 0x61]
        case 0x1F170...0x1F189: return [UInt8(value - 0x1F170) + 0x61]
        case 0x1F1E6...0x1F1FF: return [UInt8(value - 0x1F1E6) + 0x61]
        // Mathematical letters: alphabets of 26 capitals and 26 small letters, then of ten digits.
        case 0x1D400...0x1D6A3: return [UInt8((value - 0x1D400) % 26) + 0x61]
        case 0x1D7CE...0x1D7FF: return [UInt8((value - 0x1D7CE) % 10) + 0x30]
        case 0xFB00: return Array("ff".utf8)
        case 0xFB01: return Array("fi".utf8)
        case 0xFB02: return Array("fl".utf8)
        case 0xFB03: return Array("ffi".utf8)
        case 0xFB04: return Array("ffl".utf8)
        case 0xFB05...0xFB06: return Array("st".utf8)
        case 0x660...0x669: return [UInt8(value - 0x660) + 0x30]
        case 0x6F0...0x6F9: return [UInt8(value - 0x6F0) + 0x30]
        case 0x966...0x96F: return [UInt8(value - 0x966) + 0x30]
        case 0x9E6...0x9EF: return [UInt8(value - 0x9E6) + 0x30]
        case 0x2070, 0x2074...0x2079: return [UInt8(value - 0x2070) + 0x30]
        case 0x2080...0x2089: return [UInt8(value - 0x2080) + 0x30]
        case 0xB9: return [0x31]
        case 0xB2...0xB3: return [UInt8(value - 0xB0) + 0x30]
        default: return alike[value].map { [$0] }
        }
    }

    private static func letters(_ word: [UInt8]) -> [UInt8]? { word == [0x2D] ? nil : word }

    /// Letters that look Latin, each followed by what it looks like; both cases alike, so that a name in its own script
    /// still matches itself.
    private static let alike: [UInt32: UInt8] = {
        let pairs = """
            аaАaвbВbеeЕeкkКkмmМmнhНhоoОoрpРpсcСcтtТtуyУyхxХxіiІiїiЇiјjЈjѕsЅsһhҺhԁdԀdԛqԚqԝwԜwёeЁeүyҮyӏlӀlѵvѴvґrҐrʜhеe
            αaΑaβbΒbεeΕeζzΖzηhΗhιiΙiκkΚkμmΜmνvΝnοoΟoρpΡpτtΤtυyΥyχxΧxάaΆaέeΈeίiΊiόoΌoύyΎyϳjϹcϲc
            ɑaɡgɪiʟlɴnʏyʙbɢgʀrᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzꜰfꜱsªaºoℓlℯeℊgℴoℎhⅰiⅼlⅽcⅾdⅿmⅠiⅬlⅭcⅮdⅯmօoսuһhոnցg
            ᵃaᵇbᶜcᵈdᵉeᶠfᵍgʰhⁱiʲjᵏkˡlᵐmⁿnᵒoᵖpʳrˢsᵗtᵘuᵛvʷwˣxʸyᶻz
            """.unicodeScalars.filter { $0 != "\n" && $0 != " " }
        var table: [UInt32: UInt8] = [:]
        var character: Unicode.Scalar?
        for scalar in pairs {
            if let known = character {
                table[known.value] = UInt8(truncatingIfNeeded: scalar.value)
                character = nil
            } else {
                character = scalar
            }
        }
        return table
    }()
}

/// Reads one character of UTF-8; a byte that cannot stand where it does is read as Windows-1252.
func character(at index: Int, in bytes: borrowing Span<UInt8>) -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[index]
    func next(_ offset: Int) -> UInt32? {
        guard index + offset < bytes.count, bytes[index + offset] & 0xC0 == 0x80 else { return nil }
        return UInt32(bytes[index + offset] & 0x3F)
    }
    let lead = UInt32(first)
    switch first {
    case 0..<0x80: return (Unicode.Scalar(first), 1)
    case 0xC2...0xDF:
        if let a = next(1), let scalar = Unicode.Scalar((lead & 0x1F) << 6 | a) { return (scalar, 2) }
    case 0xE0...0xEF:
        if let a = next(1), let b = next(2), case let value = (lead & 0x0F) << 12 | a << 6 | b, value >= 0x800,
            let scalar = Unicode.Scalar(value)
        {
            return (scalar, 3)
        }
    case 0xF0...0xF4:
        if let a = next(1), let b = next(2), let c = next(3),
            case let value = (lead & 0x07) << 18 | a << 12 | b << 6 | c, value >= 0x10000,
            let scalar = Unicode.Scalar(value)
        {
            return (scalar, 4)
        }
    default: break
    }
    return (windows1252(first), 1)
}

/// Windows-1252, and the control character of the same number where it has none.
///
/// Source: Microsoft, "Code page 1252".
func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? windowsExtras[Int(byte) - 0x80] : Unicode.Scalar(byte)
}

private let windowsExtras = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
