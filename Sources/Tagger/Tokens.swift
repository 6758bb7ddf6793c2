/// A word, a number, a mark or the ending of a possessive.
package struct Token {
    package enum Kind: UInt8 {
        case word, mixed, number, link, mark, ending
    }

    package enum Shape: UInt8 {
        case lower, capital, capitals, letter, camel, none
    }

    /// Where a sentence, or what looks like one, starts.
    package enum Opening: UInt8 {
        case none, sentence, line, clause
    }

    /// UTF-8 offsets in the text.
    package var start: Int32
    package var end: Int32
    /// Its folded letters and digits in `Tokens.folded`.
    var letters: Int32 = 0
    var count: UInt8 = 0
    package var kind: Kind
    var shape: Shape = .none
    var opening: Opening = .none
    /// How English the word is: 2 common, 1 rare, 0 not at all.
    package var level: UInt8 = 0
    var cue: Cue = .none
    var hasSpaceBefore = false
    var hasNewlineBefore = false
    var hasBlankBefore = false
    /// How its sentence is written: 0 without a capital, 1 as usual, 2 in capitals, 3 with a capital on most words, 4 without a
    /// capital in a text that has them.
    var writing: UInt8 = 1
    /// Keeps a word's own identity out of its features: only a training program sets it.
    var isMasked = false
    package var names: NameFlags = []
    /// Of the folded word, or of the mark.
    package var hash: UInt64 = 0
    /// A pattern of capitals, small letters, digits: runs are written once.
    var pattern: UInt32 = 0

    package var isWord: Bool { kind == .word || kind == .mixed }
}

/// The tokens of a text, in buffers that are used again.
package struct Tokens {
    package var tokens: [Token] = []
    /// The folded letters of every word, one after another.
    var folded: [UInt8] = []

    /// Reads `range` of the text, which starts and ends between words.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        tokens.removeAll(keepingCapacity: true)
        folded.removeAll(keepingCapacity: true)
        var index = range.lowerBound
        var (space, newlines) = (true, 1)
        func isLineStart() -> Bool { newlines > 0 }
        while index < range.upperBound {
            let (code, length) = Letters.scalar(at: index, in: text)
            let before = tokens.count
            switch Letters.of(code) {
            case .unseen:
                index += length
                continue
            case .space:
                index += length
                space = true
                continue
            case .newline:
                // CR LF is one end of a line.
                if !(code == 0x0A && index > range.lowerBound && text[index - 1] == 0x0D) { newlines += 1 }
                space = true
                index += length
                continue
            case .latin, .foreign, .digit:
                if space, let end = linkEnd(text, from: index, to: range.upperBound) {
                    tokens.append(
                        Token(start: Int32(index), end: Int32(end), kind: .link, hash: WordHash.of("http")))
                    index = end
                } else {
                    index = word(text, from: index, to: range.upperBound)
                }
            case .apostrophe:
                if let end = ending(text, from: index, to: range.upperBound, isAfterWord: !space) {
                    index = end
                } else {
                    mark(0x27, index, length)
                    index += length
                }
            case .other:
                mark(code, index, length)
                index += length
            }
            guard tokens.count > before else { continue }
            tokens[before].hasSpaceBefore = space
            tokens[before].hasNewlineBefore = newlines > 0
            tokens[before].hasBlankBefore = newlines > 1
            (space, newlines) = (false, 0)
        }
    }

    private mutating func mark(_ code: UInt32, _ index: Int, _ length: Int) {
        // Marks that mean the same count as one.
        let plain: UInt32 =
            switch code {
            case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0xFF02: 0x22
            case 0x60, 0xB4: 0x27
            case 0x2010...0x2015, 0x2212: 0x2D
            case 0x2022, 0x25CF, 0xB7, 0x25AA, 0x2219, 0x2023: 0x2A
            case 0x1F000..<0x20000, 0x2600..<0x2800: 0x1F600
            default: code
            }
        tokens.append(
            Token(
                start: Int32(index), end: Int32(index + length), kind: .mark,
                hash: UInt64(plain) &* 0xD6E8_FEB8_6659_FD93 &+ 1, pattern: plain))
    }

    /// The end of a web or mail address, or of a user's name, that starts here.
    private func linkEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
        var index = start
        var isLink = false
        let isHandle = start > 0 && text[start - 1] == 0x40
        var dots = 0
        while index < limit, text[index] > 0x20, text[index] != 0x3C, text[index] != 0x3E {
            switch text[index] {
            case 0x40: isLink = isLink || index > start
            case 0x3A: isLink = isLink || (index + 2 < limit && text[index + 1] == 0x2F && text[index + 2] == 0x2F)
            case 0x2E:
                dots += index == start + 3 && text[start] | 0x20 == 0x77 && text[start + 1] | 0x20 == 0x77 ? 1 : 0
            default: break
            }
            index += 1
        }
        guard isLink || dots > 0 || isHandle else { return nil }
        while index > start + 1, [0x2E, 0x2C, 0x3A, 0x3B, 0x29, 0x22, 0x27, 0x21, 0x3F].contains(text[index - 1]) {
            index -= 1
        }
        return index
    }

    /// Takes the word from `start` on and gives back where it ends.
    private mutating func word(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int {
        let first = folded.count
        var (index, end) = (start, start)
        var (capitals, small, digits, laterCapitals) = (0, 0, 0, 0)
        var startsWithCapital = false
        var (pattern, last): (UInt32, UInt32) = (0, 0)
        func add(_ kind: UInt32) {
            if kind != last, pattern < 1 << 24 { pattern = pattern << 2 | kind }
            last = kind
        }
        reading: while index < limit {
            let byte = text[index]
            if byte >= 0x61, byte <= 0x7A {
                folded.append(byte)
                small += 1
                add(1)
                index += 1
                end = index
                continue
            }
            let (code, length) = Letters.scalar(at: index, in: text)
            switch Letters.of(code) {
            case .latin(let letter, let second, let isCapital):
                folded.append(letter)
                if second != 0 { folded.append(second) }
                if isCapital {
                    if capitals + small + digits == 0 { startsWithCapital = true } else { laterCapitals += 1 }
                    capitals += 1
                    add(2)
                } else {
                    small += 1
                    add(1)
                }
            case .foreign(let lower, let isCapital):
                if let scalar = Unicode.Scalar(lower) {
                    for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { folded.append(unit) }
                }
                if isCapital {
                    if capitals + small + digits == 0 { startsWithCapital = true } else { laterCapitals += 1 }
                    capitals += 1
                    add(2)
                } else {
                    small += 1
                    add(1)
                }
            case .digit(let digit):
                folded.append(digit)
                digits += 1
                add(3)
            case .unseen:
                // A mark belongs to its letter; what is not there for the eye counts only between letters.
                if code >= 0x300 && code < 0x1E00 { end = index + length }
                index += length
                continue
            case .apostrophe:
                guard Self.joins(text, at: index + length, to: limit) else { break reading }
                index += length
                continue
            case .space, .newline, .other:
                break reading
            }
            index += length
            end = index
        }
        let count = min(255, folded.count - first)
        let kind: Token.Kind = digits == 0 ? .word : capitals + small == 0 ? .number : .mixed
        let shape: Token.Shape =
            capitals == 0
            ? .lower
            : capitals + small == 1 && digits == 0
                ? .letter : small == 0 ? .capitals : startsWithCapital && laterCapitals == 0 ? .capital : .camel
        tokens.append(
            Token(
                start: Int32(start), end: Int32(end), letters: Int32(first), count: UInt8(count), kind: kind,
                shape: kind == .number ? .none : shape,
                hash: folded.withUnsafeBufferPointer { buffer in
                    buffer.baseAddress.map { WordHash.of($0 + first, buffer.count - first) } ?? 0
                }, pattern: pattern))
        return end
    }

    /// Whether the letters behind an apostrophe belong to the word: `don't`, `O'Brien`, but not `mum's`, `she'll`.
    private static func joins(_ text: UnsafeBufferPointer<UInt8>, at start: Int, to limit: Int) -> Bool {
        let (letters, count) = suffix(text, at: start, to: limit)
        return count > 0 && !isEnding(letters, count)
    }

    private static func isEnding(_ letters: UInt32, _ count: Int) -> Bool {
        switch (count, letters) {
        case (1, 0x73), (1, 0x64), (1, 0x6D), (2, 0x6C6C), (2, 0x7665), (2, 0x7265): true
        default: false
        }
    }

    /// Up to three ASCII letters from `start` on, lower case, and how many letters there are (at most four).
    private static func suffix(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int, to limit: Int
    ) -> (letters: UInt32, count: Int) {
        var (letters, count): (UInt32, Int) = (0, 0)
        var index = start
        while index < limit, count < 4 {
            let byte = text[index] | 0x20
            guard (byte >= 0x61 && byte <= 0x7A) || text[index] >= 0xC3 && text[index] != 0xE2 else { break }
            letters = letters << 8 | UInt32(byte)
            count += 1
            index += 1
        }
        return (letters, count)
    }

    /// Takes `'s`, `'ll` and their like, and gives back where they end.
    private mutating func ending(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, isAfterWord: Bool
    ) -> Int? {
        let length = text[start] < 0x80 ? 1 : text[start] >= 0xE0 ? 3 : 2
        guard isAfterWord, let last = tokens.last, last.isWord, Int(last.end) == start else { return nil }
        let (letters, count) = Self.suffix(text, at: start + length, to: limit)
        guard Self.isEnding(letters, count) else { return nil }
        tokens.append(
            Token(
                start: Int32(start), end: Int32(start + length + count), kind: .ending,
                hash: UInt64(letters) &* 0xD6E8_FEB8_6659_FD93 &+ 7))
        return start + length + count
    }
}
