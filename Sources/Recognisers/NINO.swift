package import Vocabulary

/// A national insurance number: two letters, six digits, a letter from A to D that may be missing.
///
/// The digits are what it waits for; the letters stand before them. `QQ` is the placeholder of forms and is found all the same.
/// Source: HM Revenue & Customs, National Insurance Manual NIM39110.
package enum NINO: Recogniser {
    package static let name = "nino"
    package static let kinds: [Kind] = [.nino]
    package static let triggers: Triggers = .groups(2...3) + .numbers(6...7) + .digits(6...6) + .codes(4...5, 8...9)
    package static let listensTo: [Cues] = [cues]
    private static let cues: Cues = "ni nino nin insurance"
    private static let refused: Words = ["bg", "gb", "kn", "nk", "nt", "tn", "zz"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        var first = start
        if isDigit(text.byte(start)) {
            // `AB 12 34 56 C`: go back to the letters.
            first = text.skipBlanks(backFrom: start) - 2
            if text.byte(start - 1) == UInt8(ascii: "-") { first = start - 3 }
            guard first < start - 2 else { return nil }
        }
        guard text.opens(first), isLatin(text.byte(first)), isLatin(text.byte(first + 1)) else { return nil }
        var digits = first + 2
        if !isToken(text.byte(digits)) { digits += 1 }
        guard let run = DigitRun(at: digits, in: text, marks: " -.", limit: 6), run.count == 6,
            run.groups == 6 || run.groups == 0x02_02_02 || run.groups == 0x03_03
        else { return nil }
        var end = run.end
        var suffix = end
        if isBlank(text.byte(suffix)) || text.byte(suffix) == UInt8(ascii: "-") { suffix += 1 }
        let hasSuffix = isLatin(text.byte(suffix)) && text.closes(suffix + 1)
        if hasSuffix { end = suffix + 1 }
        guard text.closes(end) else { return nil }
        let letter = text.lower(suffix)
        let isSuffixRight = hasSuffix && letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "d")
        // `AB123456 a boy`: a small letter that stands apart is a word.
        if hasSuffix, suffix > run.end, letter == text.byte(suffix), isCapital(text.byte(first)) { end = run.end }
        let hasCue = NINO.cues.stand(near: first..<end, in: text)
        let isPrefixRight = NINO.isPrefix(first, in: text)
        let isPlaceholder = text.has("qq", at: first)
        guard hasCue || isSuffixRight && end > run.end && (isPrefixRight || isPlaceholder) else { return nil }
        let score = isPrefixRight && isSuffixRight ? (hasCue ? 0.98 : 0.9) : hasCue ? 0.8 : 0.65
        return found(first..<end, .nino, score: score, value: text.code(first..<end))
    }

    private static func isPrefix(_ place: Int, in text: Span<UInt8>) -> Bool {
        let never: StaticString = "dfiquv"
        let (first, second) = (text.lower(place), text.lower(place + 1))
        return never.withUTF8Buffer { !$0.contains(first) && !$0.contains(second) } && second != UInt8(ascii: "o")
            && !refused.contains(text.word(place..<place + 2))
    }
}
