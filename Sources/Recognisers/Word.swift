import CScan

/// A word without regard to case, as a number: exact up to eight bytes, its last eight and its length beyond that.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
    let key: UInt64

    init(key: UInt64) { self.key = key }

    /// From the bytes in small letters: each shifts those before it down, so that the last of them stands highest.
    init(packed: UInt64, count: Int) { key = token_key(packed >> UInt64(8 * max(0, 8 - count)), count) }

    init(_ text: some StringProtocol) {
        self.init(packed: text.utf8.reduce(0) { $0 >> 8 | UInt64(lowered($1)) << 56 }, count: text.utf8.count)
    }

    init(stringLiteral text: String) { self.init(text) }
}

/// A set of words, small enough to be walked.
struct Words: Sendable, ExpressibleByArrayLiteral {
    private let keys: [UInt64]
    /// One bit for each of 64 hashes, set where a word has it: most words stop here.
    private let filter: UInt64

    init(arrayLiteral words: Word...) { self.init(keys: words.map(\.key)) }
    /// The words of a text, between its spaces.
    init(_ text: String) { self.init(keys: text.split(whereSeparator: \.isWhitespace).map { Word($0).key }) }

    private init(keys: [UInt64]) {
        self.keys = keys.sorted()
        filter = keys.reduce(0) { $0 | 1 << (token_hash($1) >> 58) }
    }

    func contains(_ word: Word) -> Bool {
        guard filter >> (token_hash(word.key) >> 58) & 1 != 0 else { return false }
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < word.key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == word.key
    }
}

/// A Latin capital as its small letter; any other byte as it is.
@inline(__always) func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
/// A small Latin letter as its capital; any other byte as it is.
@inline(__always) func raised(_ byte: UInt8) -> UInt8 { byte &- 0x61 < 26 ? byte & 0xDF : byte }
@inline(__always) package func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
@inline(__always) func isLatin(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
@inline(__always) func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
@inline(__always) func isLetter(_ byte: UInt8) -> Bool { isLatin(byte) || byte >= 0x80 }
/// Whether a byte of plain text is part of a token.
@inline(__always) func isToken(_ byte: UInt8) -> Bool { is_token(byte) }
@inline(__always) func isHex(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 6 }
@inline(__always) func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
@inline(__always) func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
