import Passages
import Testing

@testable import People

/// The scan for words, beside a walk that reads one character after another.
@Suite struct TokenTests {
    /// What a token says, so that two can be compared.
    struct Said: Equatable {
        var range: Range<Int>
        var hash: UInt64
        var stem: UInt64
        var length: Int
        var capitals: Int
        var flags: [Bool]
        var gap: Gap
    }

    private static func said(_ text: [UInt8]) -> [Said] {
        var tokens: [Token] = []
        Tokeniser.tokenise(text.span, into: &tokens)
        return tokens.map {
            Said(
                range: $0.range, hash: $0.hash, stem: $0.stem, length: Int($0.length), capitals: Int($0.capitals),
                flags: [$0.startsUpper, $0.isDigits, $0.isForeign], gap: $0.gap)
        }
    }

    /// The same, character by character.
    private static func walked(_ text: [UInt8]) -> [Said] {
        var found: [Said] = []
        var gap: Gap = .blank
        var newlines = 0
        var index = 0
        func isWordByte(_ index: Int) -> Bool {
            guard index < text.count else { return false }
            let byte = text[index]
            return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        }
        func add(_ end: Int, digits: Bool, foreign: Bool, upper: Bool, capitals: Int) {
            let folded = Folding.fold(index..<end, of: text.span)
            found.append(
                Said(
                    range: index..<end, hash: WordHash.of(folded[...]),
                    stem: folded.last == 0x73 ? WordHash.of(folded.dropLast()) : 0, length: min(folded.count, 255),
                    capitals: min(capitals, 255), flags: [upper, digits, foreign], gap: gap))
            index = end
            gap = []
            newlines = 0
        }
        while index < text.count {
            let (code, length) = Folding.scalar(at: index, in: text.span)
            switch Folding.classify(code) {
            case .gap(let seen):
                switch text[index] {
                case 0x2E:
                    let last = found.last
                    let isShort = last.map { $0.length <= 5 && Lexicon.dottedHashes.contains($0.hash) } ?? false
                    gap.insert(
                        isWordByte(index + 1) ? .dot : last?.length == 1 || isShort ? .initialDot : .sentence)
                case 0x0A, 0x0D:
                    if text[index] == 0x0D || index == 0 || text[index - 1] != 0x0D { newlines += 1 }
                    gap.insert(newlines > 1 ? .blank : .newline)
                default: gap.insert(seen)
                }
                index += length
            case .mark, .invisible: index += length
            case .digit:
                var end = index + length
                if length == 1 { while end < text.count, (0x30...0x39).contains(text[end]) { end += 1 } }
                add(end, digits: true, foreign: false, upper: false, capitals: 0)
            case .latin, .foreign, .ideograph:
                var (end, next, capitals, upper, foreign) = (index, index, 0, false, false)
                scan: while next < text.count {
                    let (code, length) = Folding.scalar(at: next, in: text.span)
                    if code >= 0x80, case .gap = Folding.classify(code) {
                        foreign = true
                        break
                    }
                    switch Folding.classify(code) {
                    case .latin(_, let second, let isUpper):
                        if isUpper { capitals += second == 0 ? 1 : 2 }
                        if next == index { upper = isUpper }
                        end = next + length
                    case .foreign(let lower):
                        if lower != code { capitals += lower < 0x800 ? 2 : 3 }
                        if next == index { upper = lower != code }
                        end = next + length
                    case .mark: end = next + length
                    case .invisible: break
                    case .ideograph:
                        foreign = true
                        if next == index { end = next + length }
                        break scan
                    case .digit:
                        foreign = foreign || code >= 0x80
                        break scan
                    case .gap: break scan
                    }
                    foreign = foreign || code >= 0x80
                    next += length
                }
                add(end, digits: false, foreign: foreign, upper: upper, capitals: capitals)
            }
        }
        return found
    }

    @Test func cutsAsAWalkDoes() {
        let parts = [
            "a", "s", "is", "His", "boss", "MISS", "Amelia", "attendss", "Okafor-Lane", "O'Brien", "thursdays",
            "DISADVANTAGES", "counterrevolutionaries", "internationalisations", "9", "42", "20260417", "123456789",
            "01632960123", "7B", "x9y", "Mr.", "Dr. ", "st. ", "p.m.", " ", " ", " ", "  ", "\n", "\r\n", "\n\n", "\r",
            ". ", ", ", ": ", "; ", "(", ")", "@", "_", "\t", "’", "–", "Siân", "Ștefan", "ß", "Æsir", "Ольга", "é",
            "e\u{301}s", "\u{200B}", "\u{AD}", "李", "３", "Ã«", "\u{A0}", "!", "?", "…",
        ]
        var state: UInt64 = 7
        for _ in 0..<4000 {
            var text = ""
            for _ in 0..<Int(state >> 60) + 3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += parts[Int(state >> 33) % parts.count]
            }
            let bytes = Array(text.utf8)
            #expect(Self.said(bytes) == Self.walked(bytes))
        }
        // Bytes that are no text, and more words than are found at one go.
        #expect(Self.said([0x61, 0xFF, 0x62, 0xC3]) == Self.walked([0x61, 0xFF, 0x62, 0xC3]))
        let long = Array(String(repeating: "Amelia's 3 notes, ", count: 200).utf8)
        #expect(Self.said(long) == Self.walked(long))
    }

    @Test func shortWordsAreComparedAsLongOnesAre() throws {
        let letters = Array("aabs".utf8)
        var state: UInt64 = 3
        func word() -> [UInt8] {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let count = 4 + Int(state >> 40) % 3 + (state >> 63 == 0 ? 0 : 7)
            return (0..<count).map { letters[Int(truncatingIfNeeded: state >> UInt64(2 * $0)) & 3] }
        }
        for _ in 0..<20000 {
            let (a, b) = (word(), word())
            let (shortA, shortB) = (try #require(ShortWord(a)), try #require(ShortWord(b)))
            #expect(shortA.isOneStep(from: shortB) == Misspellings.isOneStep(a, b))
            #expect(shortA.hash == WordHash.of(a))
            for place in a.indices {
                var shorter = a
                shorter.remove(at: place)
                #expect(shortA.without(place).hash == WordHash.of(shorter))
            }
        }
        #expect(ShortWord(Array("counterrevolution".utf8)) == nil)
    }
}
