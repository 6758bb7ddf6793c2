/// Words that say what a number near them is.
package struct Cues: Sendable, ExpressibleByStringLiteral {
    let words: Words
    /// The same as they are listed.
    let list: String

    /// The words between the spaces of a text, in small letters; `dob` also stands for `D.O.B.`, `ac` for `a/c`.
    package init(stringLiteral text: String) {
        words = Words(text)
        list = text
    }

    /// Whether one of them stands among the last words before a place, in the same sentence and paragraph.
    func stand(before place: Int, in text: Span<UInt8>, within tokens: Int = 5, stopAtDigits: Bool = false) -> Bool {
        var place = place
        for _ in 0..<tokens {
            guard let token = text.lastToken(before: place) else { return false }
            if words.contains(text.said(token)) { return true }
            if stopAtDigits, isDigit(text.byte(token.lowerBound)) { return false }
            place = token.lowerBound
        }
        return false
    }

    /// Whether one of them is among the next words after a place, on the same line.
    func stand(after place: Int, in text: Span<UInt8>, within tokens: Int = 2) -> Bool {
        var place = place
        for _ in 0..<tokens {
            while !isToken(text.byte(place)) {
                let byte = text.byte(place)
                // A mark that ends the clause ends the search.
                if byte == 0 || byte == 0x0A || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") { return false }
                if byte == UInt8(ascii: "."), isSpace(text.byte(place + 1)) { return false }
                place += 1
            }
            var end = text.tokenEnd(place)
            if end == place + 1 {
                while isJoin(text.byte(end)), isLatin(text.byte(end + 1)), text.closes(end + 2) { end += 2 }
            }
            if words.contains(text.said(place..<end)) { return true }
            place = end
        }
        return false
    }

    /// Whether one of them stands near: five words before, two after.
    func stand(near range: Range<Int>, in text: Span<UInt8>) -> Bool {
        stand(before: range.lowerBound, in: text) || stand(after: range.upperBound, in: text)
    }
}

/// The marks between the letters of a short form: `d.o.b.`, `a/c`, `H&C`.
private func isJoin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "&")
}

extension Span<UInt8> {
    /// The last token before a place, a short form with its marks as one; nil where a sentence or paragraph ended between.
    func lastToken(before place: Int) -> Range<Int>? {
        var end = min(place, count)
        var lines = 0
        while end > 0 {
            let byte = self[unchecked: end - 1]
            if isToken(byte) { break }
            if byte == 0x0A {
                lines += 1
                if lines == 2 { return nil }
            }
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"),
                isSpace(self.byte(end))
            {
                // `ref.` and `no.` are short forms; a longer word and a full stop end a sentence.
                if end - 1 - tokenStart(endingAt: end - 1) > 4 { return nil }
            }
            end -= 1
        }
        guard end > 0 else { return nil }
        var start = tokenStart(endingAt: end)
        if start == end - 1 {
            while isJoin(byte(start - 1)), isLatin(byte(start - 2)), opens(start - 2) { start -= 2 }
        }
        return start..<end
    }

    /// The word that a token of `lastToken` is, a short form without its marks.
    func said(_ token: Range<Int>) -> Word {
        // The first mark of a short form stands behind its first letter.
        token.count > 1 && !isToken(byte(token.lowerBound + 1)) ? letters(token) : word(token)
    }

    /// The letters and digits of a range as one word.
    func letters(_ range: Range<Int>) -> Word {
        var packed: UInt64 = 0
        var count = 0
        for place in range where isToken(self[place]) {
            packed = packed >> 8 | UInt64(lower(place)) << 56
            count += 1
        }
        return Word(packed: packed, count: count)
    }

    /// Where the value starts that a label announces: past marks, spaces and up to `limit` words of those given.
    ///
    /// One line break may stand between. Nil at the end of a sentence or of the text.
    func value(after label: Int, skipping fillers: Words, limit: Int = 3) -> Int? {
        var place = label
        var lines = 0
        for _ in 0...limit {
            while !isToken(byte(place)) {
                let byte = byte(place)
                if byte == 0 || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
                    return nil
                }
                if byte == 0x0A { lines += 1 }
                if lines == 2 { return nil }
                if byte == UInt8(ascii: "."), isSpace(self.byte(place + 1)),
                    place - tokenStart(endingAt: place) > 4
                {
                    return nil
                }
                place += 1
            }
            let end = tokenEnd(place)
            guard fillers.contains(word(place..<end)) else { return place }
            place = end
        }
        return nil
    }
}
