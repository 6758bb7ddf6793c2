import Vocabulary

/// A place told by number: UPRN, what3words, latitude and longitude, grid reference, easting and northing.
package struct Location: Recogniser {
    package static let name = "location"
    package static let triggers: Triggers =
        .bytes("/") + .numbers(1...3)
        + .words([
            "uprn", "w3w", "what3words", "easting", "eastings", "northing", "northings", "grid", "ngr", "latitude",
            "longitude", "lat", "long", "lng",
        ])
        + .codes(9...12)
    private static let fillers: Words = ["number", "no", "is", "ref", "reference", "os", "and", "code"]

    package func match(at start: Int, in text: Span<UInt8>) -> Match? {
        if text.byte(start) == UInt8(ascii: "/") {
            guard text.byte(start + 1) == UInt8(ascii: "/"), text.byte(start + 2) == UInt8(ascii: "/"),
                let end = words(start + 3, in: text)
            else {
                return nil
            }
            return found(start..<end, .address, score: 0.9)
        }
        if isDigit(text.byte(start)) { return coordinates(start, in: text) }
        guard let place = text.value(after: text.tokenEnd(start), skipping: Location.fillers) else { return nil }
        switch text.lower(start) {
        case UInt8(ascii: "w"):
            guard let end = words(place, in: text) else { return nil }
            return found(place..<end, .address, score: 0.9)
        case UInt8(ascii: "u"):
            guard let run = DigitRun(at: place, in: text, marks: " ", limit: 12), run.count >= 5, text.closes(run.end)
            else { return nil }
            return found(place..<run.end, .address, score: 0.9, value: run.string)
        case UInt8(ascii: "g"),
            UInt8(ascii: "n") where !text.has("northing", at: start):
            guard isLatin(text.byte(place)), isLatin(text.byte(place + 1)) else { return nil }
            let digits = text.skipBlanks(place + 2)
            guard let run = DigitRun(at: digits, in: text, marks: " ", limit: 10), run.count % 2 == 0, run.count >= 4,
                text.closes(run.end)
            else { return nil }
            return found(place..<run.end, .address, score: 0.85, value: text.code(place..<run.end))
        default:
            var end = place
            while isDigit(text.byte(end)) || text.byte(end) == UInt8(ascii: ".") && isDigit(text.byte(end + 1)) {
                end += 1
            }
            guard end - place >= 5, text.closes(end) else { return nil }
            let first = text.byte(place - 1) == UInt8(ascii: "-") ? place - 1 : place
            return found(first..<end, .address, score: 0.8)
        }
    }

    /// Where three words with dots between them end.
    private func words(_ start: Int, in text: Span<UInt8>) -> Int? {
        var place = start
        for part in 0..<3 {
            if part > 0 {
                guard text.byte(place) == UInt8(ascii: ".") else { return nil }
                place += 1
            }
            let from = place
            while isLetter(text.byte(place)) { place += 1 }
            guard place - from >= 3 else { return nil }
        }
        return text.closes(place) ? place : nil
    }

    /// `52.4771, 1.7523`: two decimals with three places or more.
    private func coordinates(_ start: Int, in text: Span<UInt8>) -> Match? {
        guard text.byte(text.tokenEnd(start)) == UInt8(ascii: "."), text.opens(start),
            let first = decimal(start, in: text),
            first.size <= 90
        else {
            return nil
        }
        var place = first.end
        while isBlank(text.byte(place)) || text.byte(place) == UInt8(ascii: ",")
            || text.byte(place) == UInt8(ascii: "/")
        {
            place += 1
        }
        if text.byte(place) == UInt8(ascii: "-") { place += 1 }
        guard place > first.end, let second = decimal(place, in: text), second.size <= 180, text.closes(second.end),
            !text.isJoinedAfter(second.end)
        else { return nil }
        let from = text.byte(start - 1) == UInt8(ascii: "-") ? start - 1 : start
        return found(from..<second.end, .address, score: 0.85)
    }

    private func decimal(_ start: Int, in text: Span<UInt8>) -> (size: Int, end: Int)? {
        var place = start
        var size = 0
        while isDigit(text.byte(place)), place < start + 4 {
            size = size * 10 + Int(text.byte(place) - 0x30)
            place += 1
        }
        guard place > start, place < start + 4, text.byte(place) == UInt8(ascii: ".") else { return nil }
        let point = place
        place += 1
        while isDigit(text.byte(place)) { place += 1 }
        return place - point > 3 ? (size, place) : nil
    }
}
