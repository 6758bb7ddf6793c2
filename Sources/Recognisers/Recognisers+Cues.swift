package import Vocabulary

extension Recognisers {
    /// The words around a match without which its recogniser would not have found it, or less surely, as its lists have them.
    ///
    /// Told by trying: words of its lists are blotted out, and the text around is read again. A word that speaks against a
    /// match takes it away whole, so none is told. Empty where no recogniser of that name finds such a match there by itself.
    package static func cues(
        of recogniser: String, _ kind: Kind, at range: Range<Int>, in text: Span<UInt8>
    ) -> [String] {
        guard let listener = all.first(where: { $0.name == recogniser }) else { return [] }
        var first = max(0, range.lowerBound - reach)
        var last = min(text.count, range.upperBound + reach)
        // A part of a word is another word.
        while first > 0, first < range.lowerBound, isToken(text[first - 1]) { first += 1 }
        while last < text.count, last > range.upperBound, isToken(text[last]) { last -= 1 }
        let window = (first..<last).map { text[$0] }
        let place = (range.lowerBound - first)..<(range.upperBound - first)
        let score = score(recogniser, kind, at: place, in: window)
        guard score > 0 else { return [] }
        let words = words(of: listener)
        let heard = tokens(around: place, in: window).compactMap { token in
            words[window.span.said(token)].map { (token: token, word: $0) }
        }
        let silent = blotted(window, heard.map(\.token))
        let least = self.score(recogniser, kind, at: place, in: silent)
        return heard.filter { token, _ in
            // Of two words that say the same either is enough; others do it together.
            var alone = silent
            alone.replaceSubrange(token, with: window[token])
            return self.score(recogniser, kind, at: place, in: alone) > least
                || self.score(recogniser, kind, at: place, in: blotted(window, [token])) < score
        }.map(\.word)
    }

    /// A text with other letters in the place of some words.
    private static func blotted(_ text: [UInt8], _ words: [Range<Int>]) -> [UInt8] {
        var text = text
        for word in words { for place in word where isToken(text[place]) { text[place] = UInt8(ascii: "q") } }
        return text
    }

    /// How many bytes before and after a match are looked at: some more than the words that recognisers look at have.
    private static let reach = 128

    private static func words(of listener: any Recogniser.Type) -> [Word: String] {
        let (triggers, cues) = (listener.triggers, listener.listensTo)
        let listed =
            triggers.words + triggers.names + triggers.bracketed
            + cues.flatMap { $0.list.split(separator: " ").map(String.init) }
        return Dictionary(listed.map { (Word($0), $0) }) { first, _ in first }
    }

    /// The score of a match that touches a range; 0 where there is none.
    private static func score(_ recogniser: String, _ kind: Kind, at range: Range<Int>, in text: [UInt8]) -> Double {
        var matches: [Match] = []
        Recognisers.scan(text.span, into: &matches)
        return matches.filter { $0.recogniser == recogniser && $0.kind == kind && $0.range.overlaps(range) }
            .map(\.score).max() ?? 0
    }

    /// The words of the same sentence before a range and some behind it.
    private static func tokens(around range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
        let text = bytes.span
        var tokens: [Range<Int>] = []
        var place = range.lowerBound
        while let token = text.lastToken(before: place) {
            tokens.append(token)
            place = token.lowerBound
        }
        place = range.upperBound
        while place < text.count {
            let end = text.tokenEnd(place)
            if end > place { tokens.append(place..<end) }
            place = max(end, place + 1)
        }
        return tokens
    }
}
