import CScan

/// A word of the text: a run of letters, or a run of digits.
struct Token {
    private let word: word

    fileprivate init(_ word: word) { self.word = word }

    var start: Int32 { word.start }
    var end: Int32 { word.end }
    var range: Range<Int> { Int(start)..<Int(end) }
    /// Of the folded letters.
    var hash: UInt64 { word.hash }
    /// The hash without a final `s`; 0 where there is none.
    var stem: UInt64 { word.stem }
    /// How many folded bytes, 255 at most.
    var length: UInt8 { word.length }
    /// How many capitals, 255 at most.
    var capitals: UInt8 { word.capitals }
    var isAllCapitals: Bool { capitals > 1 && capitals == length }
    var startsUpper: Bool { word.starts_upper }
    var isDigits: Bool { word.is_digits }
    /// Whether a letter beyond ASCII stands in it.
    var isForeign: Bool { word.is_foreign }
    /// The same word without its capitals.
    var inSmallLetters: Token {
        var word = word
        word.capitals = 0
        word.starts_upper = false
        return Token(word)
    }
    /// What stands before it.
    var gap: Gap { Gap(rawValue: word.gap_bits) }
}

/// A hash of folded bytes, 64 bits: wide enough to stand for the word.
enum WordHash {
    static let seed = word_seed

    /// Takes in eight bytes, the first of them lowest; fewer end in zeros.
    @inline(__always) static func step(_ hash: UInt64, _ bytes: UInt64) -> UInt64 { word_step(hash, bytes) }

    static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBufferPointer { word_hash($0.baseAddress, $0.count) }
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var letters = Writer()
        for byte in bytes { letters.append(byte) }
        return letters.hash
    }

    /// Makes the hash of a word letter by letter.
    struct Writer {
        /// Of the whole eights before `eight`, which holds one to eight letters once there is one.
        private var before = seed
        private var eight: UInt64 = 0
        private(set) var count = 0

        @inline(__always) mutating func append(_ byte: UInt8) {
            let place = UInt64(truncatingIfNeeded: count & 7)
            if place == 0, count > 0 {
                before = step(before, eight)
                eight = 0
            }
            eight |= UInt64(byte) &<< (place &* 8)
            count += 1
        }

        var hash: UInt64 { count == 0 ? seed : step(before, eight) }

        /// The hash without a final `s`; 0 where there is none.
        var stem: UInt64 {
            let last = UInt64(truncatingIfNeeded: (count - 1) & 7) &* 8
            guard count > 0, eight >> last == 0x73 else { return 0 }
            return last == 0 ? before : step(before, eight & ~(0xFF << last))
        }
    }

    /// Spreads the hash over all its bits: the top ones index tables.
    @inline(__always) static func mixed(_ hash: UInt64) -> UInt64 { hash &* 0x9E37_79B9_7F4A_7C15 }
}

/// Up to sixteen folded bytes as one number, the first of them lowest: letters are taken out and compared at one go.
struct ShortWord {
    let letters: UInt128
    let count: Int

    private init(letters: UInt128, count: Int) {
        self.letters = letters
        self.count = count
    }

    init?(_ folded: [UInt8]) {
        guard folded.count <= 16 else { return nil }
        var letters: UInt128 = 0
        for byte in folded.reversed() { letters = letters << 8 | UInt128(byte) }
        self.init(letters: letters, count: folded.count)
    }

    /// Nil where the word is longer, or not of ASCII letters alone.
    init?(_ token: Token, in text: Span<UInt8>) {
        guard token.length <= 16, !token.isForeign, !token.isDigits else { return nil }
        var (low, high): (UInt64, UInt64) = (0, 0)
        let range = token.range
        for index in (range.lowerBound..<min(range.upperBound, range.lowerBound + 8)).reversed() {
            low = low << 8 | UInt64(text[index] | 0x20)
        }
        for index in (min(range.upperBound, range.lowerBound + 8)..<range.upperBound).reversed() {
            high = high << 8 | UInt64(text[index] | 0x20)
        }
        self.init(letters: UInt128(high) << 64 | UInt128(low), count: range.count)
    }

    subscript(_ place: Int) -> UInt8 { UInt8(truncatingIfNeeded: letters >> (place * 8)) }

    var bytes: [UInt8] { (0..<count).map { self[$0] } }

    var hash: UInt64 {
        let first = WordHash.step(WordHash.seed, UInt64(truncatingIfNeeded: letters))
        return count <= 8 ? first : WordHash.step(first, UInt64(truncatingIfNeeded: letters >> 64))
    }

    /// The word without one letter.
    func without(_ place: Int) -> ShortWord {
        let before: UInt128 = (1 << (place * 8)) - 1
        return ShortWord(letters: (letters & before) | ((letters >> 8) & ~before), count: count - 1)
    }

    func dropLast() -> ShortWord { without(count - 1) }

    /// Whether another word is one letter more, one less, another one in a place, or two swapped.
    func isOneStep(from other: ShortWord) -> Bool {
        let difference = letters ^ other.letters
        let shared = difference.trailingZeroBitCount / 8 * 8
        switch count - other.count {
        case 0:
            let rest = difference >> shared
            if rest >> 8 == 0 { return true }
            let (a, b) = (letters >> shared, other.letters >> shared)
            return rest >> 16 == 0 && a & 0xFF == b >> 8 & 0xFF && a >> 8 & 0xFF == b & 0xFF
        case 1: return letters >> (shared + 8) == other.letters >> shared
        case -1: return letters >> shared == other.letters >> (shared + 8)
        default: return false
        }
    }
}

/// Cuts text into words.
///
/// Words of ASCII, which are nearly all, are found in C; here stands what else text holds.
enum Tokeniser {
    /// As many words as lie on the stack.
    private static let batch = 31

    /// Appends the words of the text.
    ///
    /// A text over 2 GB must be cut before.
    static func tokenise(_ text: Span<UInt8>, into tokens: inout [Token]) {
        tokens.reserveCapacity(tokens.count + text.count / 5 + 8)
        var scan = word_scan()
        scan.gap = Gap.blank.rawValue
        text.withUnsafeBufferPointer { bytes in
            Lexicon.dottedHashes.withUnsafeBufferPointer { titles in
                withUnsafeTemporaryAllocation(of: Token.self, capacity: batch) { words in
                    while scan.at < bytes.count {
                        // A token is a word of the scan and nothing beside it.
                        let room = UnsafeMutableRawPointer(words.baseAddress)?.assumingMemoryBound(to: word.self)
                        let count = find_words(
                            &scan, titles.baseAddress, titles.count, bytes.baseAddress, bytes.count, room, batch)
                        tokens.append(contentsOf: UnsafeBufferPointer(rebasing: words[..<count]))
                        if scan.is_foreign { readForeign(bytes.span, &scan, into: &tokens) }
                    }
                }
            }
        }
    }

    static func tokens(of text: Span<UInt8>) -> [Token] {
        var tokens: [Token] = []
        tokenise(text, into: &tokens)
        return tokens
    }

    /// Reads one word, or one character between words, where the scan stopped at what is not ASCII.
    private static func readForeign(_ text: Span<UInt8>, _ scan: inout word_scan, into tokens: inout [Token]) {
        let start = scan.at
        let (code, length) = Folding.scalar(at: start, in: text)
        let token: word
        switch Folding.classify(code) {
        case .gap(let seen):
            scan.gap |= seen.rawValue
            scan.at += length
            return
        case .mark, .invisible:
            scan.at += length
            return
        case .digit:
            let hash = WordHash.of(Folding.fold(start..<start + length, of: text))
            token = word(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: start + length), hash: hash,
                stem: 0, length: 1, capitals: 0, starts_upper: false, is_digits: true, is_foreign: false,
                gap_bits: scan.gap)
        case .latin, .foreign, .ideograph: token = foreignWord(at: start, in: text, gap: scan.gap)
        }
        tokens.append(Token(token))
        scan.at = Int(token.end)
        scan.gap = 0
        scan.newlines = 0
        scan.last_hash = token.hash
        scan.last_length = token.length
    }

    /// A word that may hold letters beyond ASCII, from its first letter.
    private static func foreignWord(at start: Int, in text: Span<UInt8>, gap: UInt16) -> word {
        var index = start
        var end = start
        var capitals = 0
        var startsUpper = false
        // Of Latin letters the hash is made as they come; what mixes scripts is folded as a whole.
        var letters = WordHash.Writer()
        var isLatin = true
        scan: while index < text.count {
            let (code, length) = Folding.scalar(at: index, in: text)
            switch Folding.classify(code) {
            case .latin(let first, let second, let isUpper):
                if isUpper { capitals += second == 0 ? 1 : 2 }
                if index == start { startsUpper = isUpper }
                end = index + length
                letters.append(first)
                if second != 0 { letters.append(second) }
            case .foreign(let lower):
                if lower != code { capitals += lower < 0x800 ? 2 : 3 }
                if index == start { startsUpper = lower != code }
                end = index + length
                isLatin = false
            case .mark: end = index + length
            case .invisible: break
            case .ideograph:
                if index == start {
                    end = index + length
                    isLatin = false
                }
                break scan
            case .digit, .gap: break scan
            }
            index += length
        }
        if !isLatin {
            letters = WordHash.Writer()
            for byte in Folding.fold(start..<end, of: text) { letters.append(byte) }
        }
        return word(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), hash: letters.hash,
            stem: letters.stem, length: UInt8(truncatingIfNeeded: min(letters.count, 255)),
            capitals: UInt8(truncatingIfNeeded: min(capitals, 255)), starts_upper: startsUpper, is_digits: false,
            is_foreign: true, gap_bits: gap)
    }
}
