package import Vocabulary

/// A driver number of Great Britain: five of the surname, six digits with the date of birth, two initials, three more.
///
/// It holds surname, birth date and sex, so that no part of it may stay.
/// Source: DVLA, "Driver number format" (INF 26).
package enum DrivingLicence: Recogniser {
    package static let name = "driving-licence"
    package static let kinds: [Kind] = [.driving]
    package static let triggers: Triggers = .codes(16...18) + .numbers(6...6, 11...13) + .words(["licence", "license"])
    private static let fillers: Words = ["number", "no", "num", "is", "was", "driver", "id"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        if isLatin(text.byte(start)), text.has("licen", at: start) { return northern(start, in: text) }
        var first = start
        if isDigit(text.byte(start)) {
            guard isBlank(text.byte(start - 1)) else { return nil }
            first = start - 6
        }
        guard text.opens(first), isLatin(text.byte(first)) else { return nil }
        var place = first
        func take(_ count: Int, _ fits: (UInt8) -> Bool) -> Bool {
            if place > first, isBlank(text.byte(place)) { place += 1 }
            for _ in 0..<count {
                guard fits(text.byte(place)) else { return false }
                place += 1
            }
            return true
        }
        guard take(5, { isLatin($0) || $0 == UInt8(ascii: "9") }) else { return nil }
        if isBlank(text.byte(place)) { place += 1 }
        let digits = place
        guard take(6, isDigit), take(2, { isLatin($0) || $0 == UInt8(ascii: "9") }), take(1, isDigit), take(2, isLatin)
        else {
            return nil
        }
        // The issue number may be written on.
        if isDigit(text.byte(place)), isDigit(text.byte(place + 1)) { place += 2 }
        guard text.closes(place) else { return nil }
        func pair(_ at: Int) -> Int { Int(text.byte(at) - 0x30) * 10 + Int(text.byte(at + 1) - 0x30) }
        let month = pair(digits + 1) % 50
        let isRight = (1...12).contains(month) && pair(digits + 1) < 63 && (1...31).contains(pair(digits + 3))
        return found(first..<place, .driving, score: isRight ? 0.97 : 0.75, value: text.code(first..<place))
    }

    /// Northern Ireland's are eight digits and need the word.
    private static func northern(_ start: Int, in text: Span<UInt8>) -> Match? {
        guard let place = text.value(after: text.tokenEnd(start), skipping: DrivingLicence.fillers),
            let run = DigitRun(at: place, in: text, marks: " ", limit: 8), run.count == 8, text.closes(run.end)
        else { return nil }
        return found(place..<run.end, .driving, score: 0.75, value: run.string)
    }
}
