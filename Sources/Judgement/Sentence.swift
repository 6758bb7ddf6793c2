import People

/// The sentence or line that a stretch of text stands in.
enum Sentence {
    /// From the last line end, or full stop with white space after it, to the next.
    static func range(around range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
        var start = range.lowerBound
        while start > 0, !ends(at: start - 1, in: text) { start -= 1 }
        var end = range.upperBound
        while end < text.count, !ends(at: end, in: text) { end += 1 }
        return start..<end
    }

    /// The same, with the line above where a stretch begins a line of wrapped text: `… that's why, her number is` over the number.
    static func wrapped(around range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
        let here = self.range(around: range, in: text)
        var start = range.lowerBound
        while start > 0, text[start - 1] == 0x20 || text[start - 1] == UInt8(ascii: "(") { start -= 1 }
        guard start > 0, text[start - 1] == 0x0A else { return here }
        var end = start - 1
        while end > 0, text[end - 1] == 0x0D || text[end - 1] == 0x20 { end -= 1 }
        guard end > 0, text[end - 1] != 0x0A, !ends(at: end - 1, in: text), text[end - 1] != UInt8(ascii: ".") else {
            return here
        }
        let above = self.range(around: end..<end, in: text)
        // A short line is one of a list.
        let line = self.line(around: end..<end, in: text)
        return line.count < wrappedLength ? here : above.lowerBound..<here.upperBound
    }

    /// How long a line is that was broken for its length, at the least.
    private static let wrappedLength = 50

    /// From the last line end to the next.
    static func line(around range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
        var start = range.lowerBound
        while start > 0, text[start - 1] != 0x0A, text[start - 1] != 0x0D { start -= 1 }
        var end = range.upperBound
        while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
        return start..<end
    }

    /// Whether a sentence opens with whose number or address it tells: `His mobile …`, `Her new number …`.
    static func opensWithOwner(_ sentence: Range<Int>, in text: Span<UInt8>) -> Bool {
        var words: [[UInt8]] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound, words.count < 2 {
            let start = index
            while index < sentence.upperBound, (0x41...0x5A).contains(text[index] & 0xDF) { index += 1 }
            if index > start {
                words.append(Folding.fold(start..<index, of: text))
            } else {
                index += 1
            }
        }
        return words.count == 2 && owners.contains(words[0]) && ways.contains(words[1])
    }

    private static let owners = words("his her their")
    private static let ways = words(
        "mobile phone number telephone tel landline cell email e new own home work direct contact other personal")

    private static func words(_ words: String) -> Set<[UInt8]> {
        Set(words.split(separator: " ").map { Array($0.utf8) })
    }

    private static func ends(at index: Int, in text: Span<UInt8>) -> Bool {
        switch text[index] {
        case 0x0A, 0x0D: true
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
            // `Dr. Singh` and `A. Okafor` go on: a stop after one or two letters ends nothing.
            index + 1 < text.count && (text[index + 1] == 0x20 || text[index + 1] == 0x0A)
                && !isShort(before: index, in: text)
        default: false
        }
    }

    private static func isShort(before index: Int, in text: Span<UInt8>) -> Bool {
        guard text[index] == UInt8(ascii: ".") else { return false }
        var start = index
        while start > 0, (0x41...0x5A).contains(text[start - 1] & 0xDF) { start -= 1 }
        let length = index - start
        return length > 0 && length <= 3 && (0x41...0x5A).contains(text[start])
    }
}
