package import Vocabulary

/// A passport number beside the word: nine digits, or one or two letters and six to eight digits.
package enum Passport: Recogniser {
    package static let name = "passport"
    package static let kinds: [Kind] = [.passport]
    package static let triggers: Triggers = .words(["passport", "passports", "ppt"])
    private static let fillers: Words = [
        "number", "no", "num", "is", "was", "ref", "uk", "british", "polish", "romanian", "and", "id",
    ]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard let place = text.value(after: text.tokenEnd(start), skipping: Passport.fillers) else { return nil }
        var digits = place
        while isLatin(text.byte(digits)), digits < place + 2 { digits += 1 }
        if digits > place, isBlank(text.byte(digits)) { digits += 1 }
        guard let run = DigitRun(at: digits, in: text, marks: " ", limit: 9), run.count >= (digits > place ? 6 : 8),
            text.closes(run.end)
        else { return nil }
        return found(place..<run.end, .passport, score: 0.85, value: text.code(place..<run.end))
    }
}
