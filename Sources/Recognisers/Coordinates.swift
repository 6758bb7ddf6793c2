package import Vocabulary

/// A latitude and a longitude: two decimals with three places or more, degrees with minutes, or either after its word.
package enum Coordinates: Recogniser {
    package static let name = "coordinates"
    package static let kinds: [Kind] = [.address]
    package static let triggers: Triggers =
        .groups(1...3) + .words(["latitude", "longitude", "lat", "long", "lng", "lon"])
    private static let fillers: Words = ["is", "was", "and", "of"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        if isDigit(text.byte(start)) {
            let end = text.tokenEnd(start)
            // What stood for a degree sign is one control byte in plain text.
            if text.byte(end) == 0x01 { return degrees(start, in: text) }
            guard text.byte(end) == UInt8(ascii: ".") else { return nil }
            return pair(start, in: text)
        }
        guard let place = text.value(after: text.tokenEnd(start), skipping: Self.fillers),
            let decimal = decimal(place, in: text), text.closes(decimal.end), !text.isJoinedAfter(decimal.end)
        else { return nil }
        let first = text.byte(place - 1) == UInt8(ascii: "-") ? place - 1 : place
        return found(first..<decimal.end, .address, score: 0.8)
    }

    /// `52.4771, 1.7523`, `52.4771N 1.7523E`.
    private static func pair(_ start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start), let first = decimal(start, in: text), first.size <= 90 else { return nil }
        var place = side(first.end, in: text)
        let sign = place
        while isBlank(text.byte(place)) || text.byte(place) == UInt8(ascii: ",")
            || text.byte(place) == UInt8(ascii: "/")
        {
            place += 1
        }
        guard place > sign else { return nil }
        if text.byte(place) == UInt8(ascii: "-") { place += 1 }
        guard let second = decimal(place, in: text), second.size <= 180 else { return nil }
        let end = side(second.end, in: text)
        guard text.closes(end), !text.isJoinedAfter(end) else { return nil }
        let from = text.byte(start - 1) == UInt8(ascii: "-") ? start - 1 : start
        return found(from..<end, .address, score: 0.85)
    }

    /// `52°28'37"N 1°45'08"E`, `52° 28.6' N, 1° 45.1' E`.
    private static func degrees(_ start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start), let north = angle(start, in: text, sides: ("n", "s"), limit: 90) else { return nil }
        var place = north
        while isBlank(text.byte(place)) || text.byte(place) == UInt8(ascii: ",") { place += 1 }
        guard let east = angle(place, in: text, sides: ("e", "w"), limit: 180) else { return nil }
        return found(start..<east, .address, score: 0.95)
    }

    /// Where degrees with their minutes, seconds and side end.
    private static func angle(_ start: Int, in text: Span<UInt8>, sides: (StaticString, StaticString), limit: Int)
        -> Int?
    {
        guard let run = DigitRun(at: start, in: text, marks: "", limit: 3), run.value <= UInt64(limit),
            text.byte(run.end) == 0x01
        else { return nil }
        var place = run.end + 1
        for _ in 0..<2 {
            place = text.skipBlanks(place)
            guard isDigit(text.byte(place)) else { break }
            while isDigit(text.byte(place)) || text.byte(place) == UInt8(ascii: ".") { place += 1 }
            while text.byte(place) == UInt8(ascii: "'") || text.byte(place) == UInt8(ascii: "\"") { place += 1 }
        }
        place = text.skipBlanks(place)
        guard text.has(sides.0, at: place) || text.has(sides.1, at: place), text.closes(place + 1) else { return nil }
        return place + 1
    }

    /// Behind the letter of a side, at the place itself where there is none.
    private static func side(_ place: Int, in text: Span<UInt8>) -> Int {
        let next = text.byte(place) == 0x01 ? text.skipBlanks(place + 1) : place
        let letter = text.byte(next)
        let sides: StaticString = "NSEW"
        return sides.withUTF8Buffer { $0.contains(letter) } && text.closes(next + 1) ? next + 1 : next
    }

    private static func decimal(_ start: Int, in text: Span<UInt8>) -> (size: Int, end: Int)? {
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
