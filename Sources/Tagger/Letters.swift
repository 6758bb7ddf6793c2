import CNames

/// What a scalar is to a word, and what it folds to.
///
/// Latin letters become `a` to `z`, one or two of them, by the table at the head of the packed names; Cyrillic becomes lower
/// case; other scripts stay as they are.
enum Letters {
    enum Class {
        /// `second` is 0 where the letter folds to one byte.
        case latin(UInt8, second: UInt8, isCapital: Bool)
        case foreign(UInt32, isCapital: Bool)
        case digit(UInt8)
        case apostrophe
        /// Belongs to the letter before it, or is not there for the eye.
        case unseen
        case space
        case newline
        case other
    }

    /// The scalar at `index` and its length in bytes; a byte that is no UTF-8 is a scalar of its own.
    @inline(__always)
    static func scalar(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (code: UInt32, length: Int) {
        let first = text[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
        guard length > 0, index + length <= text.count else { return (0xFFFD, 1) }
        var code = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = text[index + offset]
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            code = code << 6 | UInt32(byte & 0x3F)
        }
        return (code, length)
    }

    static func of(_ code: UInt32) -> Class {
        switch code {
        case 0x61...0x7A: .latin(UInt8(code), second: 0, isCapital: false)
        case 0x41...0x5A: .latin(UInt8(code) | 0x20, second: 0, isCapital: true)
        case 0x30...0x39: .digit(UInt8(code))
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .newline
        case 0x09, 0x0B, 0x0C, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
        case 0x27, 0x2018, 0x2019, 0x201B, 0x2BC, 0x2B9, 0xFF07: .apostrophe
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0x300...0x36F, 0x1AB0...0x1AFF,
            0x1DC0...0x1DFF, 0xFE00...0xFE0F:
            .unseen
        case 0..<0xC0, 0xD7, 0xF7, 0x2000..<0x2C00, 0x2E00..<0x2E80, 0x3001..<0x3005, 0x3008..<0x3021, 0xE000..<0xF900,
            0xFFFC...0xFFFF, 0x1F000..<0x20000:
            .other
        case 0xC0..<0x250: latin(code, at: Int(code - 0xC0))
        case 0x1E00..<0x1F00: latin(code, at: Int(code - 0x1E00) + 400)
        case 0x400...0x40F: .foreign(code + 80, isCapital: true)
        case 0x410...0x42F: .foreign(code + 32, isCapital: true)
        case 0x391...0x3A9: .foreign(code + 32, isCapital: true)
        default: .foreign(code, isCapital: false)
        }
    }

    private static func latin(_ code: UInt32, at index: Int) -> Class {
        let table = winnow_names()
        let first = table[index * 2]
        guard first != 0 else { return .foreign(code, isCapital: false) }
        return .latin(first & 0x7F, second: table[index * 2 + 1], isCapital: first & 0x80 != 0)
    }
}
