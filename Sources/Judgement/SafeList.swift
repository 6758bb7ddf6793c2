import People
import Vocabulary

/// Words that nobody vouches for, for a profile that hides them: in no list of ordinary words, not known to be safe, not
/// vouched for by the school.
///
/// It stands in for names that no document lists. What is written in capitals throughout, or as an abbreviation, has to be
/// known like anything else.
enum SafeList {
    /// The ranges of such words in a text, a possessive ending left out.
    static func unvouched(in text: Span<UInt8>, _ vouched: Vouched, into found: inout [Range<Int>]) {
        var index = 0
        while index < text.count {
            guard isLetter(text[index]) else {
                index += 1
                continue
            }
            let start = index
            if let end = dottedInitials(from: start, in: text) {
                let letters = (start..<end).filter { isCapital(text[$0]) }.map { text[$0] | 0x20 }
                if !isAbbreviation(letters, vouched) { found.append(start..<end) }
                index = end
                continue
            }
            while index < text.count, isLetter(text[index]) || isJoint(at: index, in: text) { index += 1 }
            var end = index
            if end - start > 2, text[end - 1] | 0x20 == UInt8(ascii: "s"), text[end - 2] == UInt8(ascii: "'") {
                end -= 2
            }
            // A part of a number, a code, an address of the net: others look after those.
            let touches = start > 0 && (isDigit(text[start - 1]) || text[start - 1] == UInt8(ascii: "@"))
            guard !touches, index >= text.count || (!isDigit(text[index]) && text[index] != UInt8(ascii: "@")) else {
                continue
            }
            // A character written by its name, `&nbsp;`, is no word, and what it parts belongs together.
            let isReference =
                start > 0 && text[start - 1] == UInt8(ascii: "&") && index < text.count
                && text[index] == UInt8(ascii: ";")
            if !isReference, !isSafe(start..<end, in: text, vouched) { found.append(start..<end) }
        }
    }

    /// Whether a text is one code: up to four capitals and digits.
    static func isCode(_ text: Span<UInt8>) -> Bool {
        text.count <= 4 && text.indices.allSatisfy { isDigit(text[$0]) || (0x41...0x5A).contains(text[$0]) }
    }

    /// Whether a word, or each of the words that hyphens join in it, is safe.
    private static func isSafe(_ range: Range<Int>, in text: Span<UInt8>, _ vouched: Vouched) -> Bool {
        let whole = Folding.fold(range, of: text)
        // In capitals `mg` and `np` are hardly the words they are in small letters.
        if (2...3).contains(range.count), range.allSatisfy({ text[$0] &- 0x41 < 26 }), !isInCapitals(range, in: text),
            !isBehindDigit(range.lowerBound, in: text)
        {
            return isAbbreviation(whole, vouched)
                || Words.level(of: whole) == .common && whole.contains { "aeiouy".utf8.contains($0) }
        }
        if isKnown(whole, vouched) { return true }
        if range.allSatisfy({ isCapital(text[$0]) }), SafeWords.isAbbreviation(whole) { return true }
        var start = range.lowerBound
        var hasParts = false
        for index in range where text[index] == UInt8(ascii: "-") {
            hasParts = true
            if !isKnown(Folding.fold(start..<index, of: text), vouched) { return false }
            start = index + 1
        }
        if hasParts { return isKnown(Folding.fold(start..<range.upperBound, of: text), vouched) }
        // Two small letters tell of nobody; with a capital they may be `Li` or `AO`.
        return range.count < 2 || range.count == 2 && !isCapital(text[range.lowerBound])
    }

    /// Whether letters are an abbreviation that is written in capitals.
    private static func isAbbreviation(_ letters: [UInt8], _ vouched: Vouched) -> Bool {
        SafeWords.isAbbreviation(letters) || SafeWords.writing(of: letters) == .capital || vouched.contains(letters)
    }

    /// One past the last of two to four capitals with full stops between them, `A.O.`; nil where there are none.
    private static func dottedInitials(from start: Int, in text: Span<UInt8>) -> Int? {
        var (end, count) = (start, 0)
        while count < 5, end + 1 < text.count, text[end] &- 0x41 < 26, text[end + 1] == UInt8(ascii: ".") {
            count += 1
            end += 2
        }
        // The last one needs no full stop.
        if count > 0, count < 4, end < text.count, text[end] &- 0x41 < 26,
            end + 1 == text.count || !(isLetter(text[end + 1]) || isDigit(text[end + 1]))
        {
            count += 1
            end += 1
        }
        let isApart =
            start == 0
            || !(isLetter(text[start - 1]) || isDigit(text[start - 1]) || text[start - 1] == UInt8(ascii: "."))
        guard (2...4).contains(count), isApart, end == text.count || !isLetter(text[end]) else { return nil }
        return end
    }

    /// Whether a line is written in capitals throughout, so that they say nothing of a word.
    private static func isInCapitals(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 0, text[start - 1] != 0x0A, text[start - 1] != 0x0D, range.lowerBound - start < 80 { start -= 1 }
        while end < text.count, text[end] != 0x0A, text[end] != 0x0D, end - range.upperBound < 80 { end += 1 }
        var (capitals, small) = (0, 0)
        for index in start..<end where !range.contains(index) {
            if text[index] &- 0x41 < 26 { capitals += 1 }
            if text[index] &- 0x61 < 26 { small += 1 }
        }
        return capitals > small * 2
    }

    /// Whether a number stands before a unit: `5 KM`.
    private static func isBehindDigit(_ start: Int, in text: Span<UInt8>) -> Bool {
        var index = start
        while index > 0, text[index - 1] == 0x20 { index -= 1 }
        return index > 0 && isDigit(text[index - 1])
    }

    /// Whether a word or what it is made from is in a list.
    private static func isKnown(_ word: [UInt8], _ vouched: Vouched) -> Bool {
        if word.count < 2 || isListed(word[...]) || vouched.contains(word) { return true }
        for ending in endings where word.count > ending.utf8.count + 2 {
            guard word.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
            let stem = word.dropLast(ending.utf8.count)
            if isListed(stem) || isListed((stem + [UInt8(ascii: "e")])[...]) { return true }
        }
        return false
    }

    private static let endings = ["s", "es", "d", "ed", "ing", "ly", "er", "ers", "ness", "ish", "y"]

    private static func isListed(_ word: ArraySlice<UInt8>) -> Bool {
        Words.level(of: word) != .none || SafeWords.writing(of: word) != nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 }
    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || byte >= 0x80 }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isJoint(at index: Int, in text: Span<UInt8>) -> Bool {
        guard text[index] == UInt8(ascii: "'") || text[index] == UInt8(ascii: "-") else { return false }
        return index + 1 < text.count && isLetter(text[index + 1])
    }
}
