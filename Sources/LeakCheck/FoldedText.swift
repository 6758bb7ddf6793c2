/// A text as the row of its letters, and the places where a pattern may begin.
struct FoldedText {
    private(set) var letters: [Letter] = []
    private(set) var candidates: [Candidate] = []

    struct Candidate {
        var start: Int32
        /// How many letters `gram` holds.
        var count: UInt8
        var gram: UInt32
    }

    private var seen: Gap.Seen = []
    private var gapCount = 0
    private var joiners = 0
    private var lines = 0

    init() {}

    /// Made once: its sets of letters take longer to clear than a word takes to fold.
    private static let nothing = PatternIndex()

    /// The letters of a short text and nothing sought.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        fold(bytes.span, seeking: FoldedText.nothing)
    }

    /// Folds a text and notes where patterns may begin; nothing of an earlier text is left.
    mutating func fold(_ bytes: borrowing Span<UInt8>, seeking index: borrowing PatternIndex) {
        letters.removeAll(keepingCapacity: true)
        candidates.removeAll(keepingCapacity: true)
        endGap()
        let ascii = Folded.ascii
        let lookAlikes = Pattern.lookAlikes
        var gram: UInt32 = 0
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                let code = ascii[Int(byte)]
                if code < 0x80 {
                    append(code, at: at, length: 1, isUpper: byte < 0x5B && byte > 0x40)
                    gram = gram << 8 | UInt32(lookAlikes[Int(code)])
                    note(gram, index)
                } else {
                    note(gap: Gap.Seen(rawValue: code & 0x7F), isNewline: byte == 0x0A)
                }
                at += 1
                continue
            }
            let (scalar, length) = character(at: at, in: bytes)
            switch Folded(scalar) {
            case .gap(let kind): note(gap: kind, isNewline: kind == .line)
            case .letters(let codes, let isUpper):
                for code in codes {
                    append(code, at: at, length: length, isUpper: isUpper)
                    gram = gram << 8 | UInt32(lookAlikes[Int(code)])
                    note(gram, index)
                }
            }
            at += length
        }
    }

    /// Remembers the places where patterns may begin, now that this gram ends at the last letter.
    private mutating func note(_ gram: UInt32, _ index: borrowing PatternIndex) {
        let count = letters.count
        if count >= 4 {
            let start = count - 4
            let found = letters[start].isStart ? index.fours.contains(gram) : index.anywhere.contains(gram)
            if found { candidates.append(Candidate(start: Int32(start), count: 4, gram: gram)) }
        }
        if count >= 3, letters[count - 3].isStart, index.threes.contains(gram & 0xFF_FFFF) {
            candidates.append(Candidate(start: Int32(count - 3), count: 3, gram: gram & 0xFF_FFFF))
        }
        if count >= 2, letters[count - 2].isStart, index.twos.contains(gram & 0xFFFF) {
            candidates.append(Candidate(start: Int32(count - 2), count: 2, gram: gram & 0xFFFF))
        }
    }

    private mutating func note(gap: Gap.Seen, isNewline: Bool) {
        seen.formUnion(gap)
        if gap == .dropped { return }
        gapCount += 1
        if gap.contains(.joiner) { joiners += 1 }
        if isNewline { lines += 1 }
    }

    private mutating func endGap() {
        seen = []
        gapCount = 0
        joiners = 0
        lines = 0
    }

    private mutating func append(_ code: UInt8, at: Int, length: Int, isUpper: Bool) {
        var gap = Gap.none
        if !seen.isEmpty {
            gap = Gap(seen, count: gapCount, joiners: joiners, lines: lines)
            endGap()
        }
        let isDigit = code < 0x3A
        var traits: Letter.Traits = isDigit ? .digit : []
        if isUpper { traits.insert(.upper) }
        if let last = letters.last {
            if gap >= .joiner || last.isDigit != isDigit {
                traits.insert(.start)
            } else if isUpper, !last.isUpper, last.at != Int32(at) {
                traits.formUnion([.start, .camel])
            }
        } else {
            traits.insert(.start)
        }
        letters.append(
            Letter(at: Int32(at), length: UInt8(truncatingIfNeeded: length), code: code, gap: gap, traits: traits))
    }
}
