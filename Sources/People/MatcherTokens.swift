/// A word of the text: a run of letters, or a run of digits.
struct Token {
    var start: Int32
    var end: Int32
    /// Of the folded letters.
    var hash: UInt64
    /// The hash without a final `s`; 0 where there is none.
    var stem: UInt64 = 0
    /// How many folded bytes, 255 at most.
    var length: UInt8 = 0
    /// How many capitals, 255 at most.
    var capitals: UInt8 = 0
    var startsUpper = false
    var isDigits = false
    /// Whether a letter beyond ASCII stands in it.
    var isForeign = false
    /// What stands before it.
    var gap: Gap

    var range: Range<Int> { Int(start)..<Int(end) }
    var isAllCapitals: Bool { capitals > 1 && capitals == length }
}

/// A hash of folded bytes, 64 bits: wide enough to stand for the word.
///
/// Eight bytes a step, by a multiplication and a shift that can both be undone: words of up to eight letters never share one.
enum WordHash {
    static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93

    /// Takes in eight bytes, the first of them lowest; fewer end in zeros.
    @inline(__always) static func step(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
        let product = (hash ^ bytes) &* factor
        return product ^ product >> 32
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        var eight: UInt64 = 0
        var shift: UInt64 = 0
        for byte in bytes {
            eight |= UInt64(byte) << shift
            shift += 8
            if shift == 64 {
                hash = step(hash, eight)
                (eight, shift) = (0, 0)
            }
        }
        return shift == 0 ? hash : step(hash, eight)
    }

    /// Spreads the hash over all its bits: the top ones index tables.
    @inline(__always) static func mixed(_ hash: UInt64) -> UInt64 { hash &* 0x9E37_79B9_7F4A_7C15 }
}

/// Eight bytes of text at once, each in a lane of its own.
private struct Eight {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    let bytes: UInt64

    /// The eight bytes from `index` on; where the text ends sooner, zeros.
    @inline(__always) init(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        let rest = text.count - index
        if rest >= 8 {
            bytes = UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped).loadUnaligned(
                fromByteOffset: index, as: UInt64.self)
        } else {
            var bytes: UInt64 = 0
            for offset in 0..<max(0, rest) { bytes |= UInt64(text[index + offset]) << UInt64(offset * 8) }
            self.bytes = bytes
        }
    }

    /// The bytes in lower case, if they are letters.
    @inline(__always) var lower: UInt64 { bytes | Self.ones &* 0x20 }

    /// How many ASCII letters stand at the start.
    @inline(__always) var letters: Int {
        let low = lower & ~Self.tops
        // The top bit of a lane is set from `a` on by the first sum, and behind `z` by the second.
        let isLetter = (low &+ Self.ones &* 0x1F) & ~(low &+ Self.ones &* 0x05) & ~bytes & Self.tops
        return (isLetter ^ Self.tops).trailingZeroBitCount >> 3
    }

    /// How many of the first letters are capitals.
    @inline(__always) func capitals(in letters: Int) -> Int {
        (~bytes & (Self.ones &* 0x20) & Self.mask(letters)).nonzeroBitCount
    }

    /// The first letters, in lower case.
    @inline(__always) func folded(_ letters: Int) -> UInt64 { lower & Self.mask(letters) }

    @inline(__always) private static func mask(_ lanes: Int) -> UInt64 {
        lanes == 8 ? ~0 : (1 << UInt64(truncatingIfNeeded: lanes * 8)) - 1
    }
}

/// Cuts text into words.
enum Tokeniser {
    /// Appends the words of the text.
    ///
    /// A text over 2 GB must be cut before.
    static func tokenise(_ text: Span<UInt8>, into tokens: inout [Token]) {
        tokens.reserveCapacity(tokens.count + text.count / 5 + 8)
        text.withUnsafeBufferPointer { tokenise($0, into: &tokens) }
    }

    private static func tokenise(_ bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
        let count = bytes.count
        var gap: Gap = .blank
        var newlines = 0
        var index = 0
        while index < count {
            let byte = bytes[index]
            if byte == 0x20 {
                gap.insert(.space)
                index += 1
                continue
            }
            let first = byte | 0x20
            if first >= 0x61, first <= 0x7A {
                tokens.append(word(at: index, bytes, gap: gap))
            } else if byte >= 0x30, byte <= 0x39 {
                tokens.append(number(at: index, bytes, gap: gap))
            } else if byte < 0x80 {
                let next = index + 1 < count ? bytes[index + 1] : 0
                switch byte {
                case 0x2E:
                    if isWordByte(next) {
                        gap.insert(.dot)
                    } else if let last = tokens.last,
                        last.length == 1 || last.hash == saint
                            || (last.length <= 5 && Lexicon.classes(of: last.hash).contains(.title))
                    {
                        gap.insert(.initialDot)
                    } else {
                        gap.insert(.sentence)
                    }
                case 0x0A, 0x0D:
                    // A carriage return and a line feed are one line end.
                    if !(byte == 0x0A && index > 0 && bytes[index - 1] == 0x0D) { newlines += 1 }
                    gap.insert(newlines > 1 ? .blank : .newline)
                default: gap.insert(Gap(ascii: byte))
                }
                index += 1
                continue
            } else {
                let text = bytes.span
                let (code, length) = Folding.scalar(at: index, in: text)
                switch Folding.classify(code) {
                case .gap(let seen):
                    gap.insert(seen)
                    index += length
                    continue
                case .mark, .invisible:
                    index += length
                    continue
                case .digit:
                    tokens.append(
                        Token(
                            start: Int32(truncatingIfNeeded: index), end: Int32(truncatingIfNeeded: index + length),
                            hash: WordHash.of(Folding.fold(index..<index + length, of: text)), length: 1,
                            isDigits: true, gap: gap))
                case .latin, .foreign, .ideograph:
                    tokens.append(word(at: index, in: text, gap: gap))
                }
            }
            index = Int(tokens[tokens.count - 1].end)
            gap = []
            newlines = 0
        }
    }

    private static let saint = WordHash.of("st".utf8)

    /// A letter, a digit or a byte beyond ASCII.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }

    /// A word from its first letter, which is of ASCII.
    @inline(__always)
    private static func word(
        at start: Int, _ bytes: UnsafeBufferPointer<UInt8>, gap: Gap
    ) -> Token {
        var eight = Eight(bytes, start)
        var letters = eight.letters
        var capitals = eight.capitals(in: letters)
        var end = start
        var hash = WordHash.seed
        while letters == 8 {
            end += 8
            hash = WordHash.step(hash, eight.folded(8))
            eight = Eight(bytes, end)
            letters = eight.letters
            capitals += eight.capitals(in: letters)
        }
        end += letters
        if end < bytes.count, bytes[end] >= 0x80 { return word(at: start, in: bytes.span, gap: gap) }
        var stem: UInt64 = 0
        if bytes[end - 1] | 0x20 == 0x73 {
            stem =
                letters > 1
                ? WordHash.step(hash, eight.folded(letters - 1))
                : letters == 1 ? hash : WordHash.of(Folding.fold(start..<end - 1, of: bytes.span))
        }
        if letters > 0 { hash = WordHash.step(hash, eight.folded(letters)) }
        return Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), hash: hash, stem: stem,
            length: UInt8(truncatingIfNeeded: min(end - start, 255)),
            capitals: UInt8(truncatingIfNeeded: min(capitals, 255)), startsUpper: bytes[start] < 0x61, gap: gap)
    }

    private static func number(at start: Int, _ bytes: UnsafeBufferPointer<UInt8>, gap: Gap) -> Token {
        var end = start
        var hash = WordHash.seed
        var eight: UInt64 = 0
        while end < bytes.count, bytes[end] >= 0x30, bytes[end] <= 0x39 {
            eight |= UInt64(bytes[end]) << UInt64((end - start) % 8 * 8)
            end += 1
            if (end - start) % 8 == 0 {
                hash = WordHash.step(hash, eight)
                eight = 0
            }
        }
        if (end - start) % 8 != 0 { hash = WordHash.step(hash, eight) }
        return Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), hash: hash,
            length: UInt8(truncatingIfNeeded: min(end - start, 255)), isDigits: true, gap: gap)
    }

    /// A word that may hold letters beyond ASCII, from its first letter.
    private static func word(at start: Int, in text: Span<UInt8>, gap: Gap) -> Token {
        var index = start
        var end = start
        var capitals = 0
        var startsUpper = false
        scan: while index < text.count {
            let (code, length) = Folding.scalar(at: index, in: text)
            switch Folding.classify(code) {
            case .latin(_, let second, let isUpper):
                if isUpper { capitals += second == 0 ? 1 : 2 }
                if index == start { startsUpper = isUpper }
                end = index + length
            case .foreign(let lower):
                if lower != code { capitals += lower < 0x800 ? 2 : 3 }
                if index == start { startsUpper = lower != code }
                end = index + length
            case .mark: end = index + length
            case .invisible: break
            case .ideograph:
                if index == start { end = index + length }
                break scan
            case .digit, .gap: break scan
            }
            index += length
        }
        let folded = Folding.fold(start..<end, of: text)
        return Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), hash: WordHash.of(folded),
            stem: folded.last == 0x73 ? WordHash.of(folded.dropLast()) : 0,
            length: UInt8(truncatingIfNeeded: min(folded.count, 255)),
            capitals: UInt8(truncatingIfNeeded: min(capitals, 255)),
            startsUpper: startsUpper, isForeign: true, gap: gap)
    }
}
