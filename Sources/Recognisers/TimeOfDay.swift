package import Vocabulary

/// A time of day: `15:15`, `3.15pm`, `3 pm`, `1515hrs`.
package enum TimeOfDay: Recogniser {
    package static let name = "time"
    package static let kinds: [Kind] = [.time]
    package static let triggers: Triggers = .numbers(1...8) + .ends(":.;aph")
    private static let hours: Words = ["hrs", "hr", "hours", "h"]
    private static let halves: Words = ["am", "pm"]
    private static let units: Words = ["am", "pm", "hrs", "hr", "hours", "h"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start) || text.lower(start - 1) == UInt8(ascii: "t"), text.byte(start - 1) != UInt8(ascii: "$")
        else {
            return nil
        }
        var hours = 0
        var place = start
        while isDigit(text.byte(place)), place < start + 5 {
            hours = hours * 10 + Int(text.byte(place) - 0x30)
            place += 1
        }
        let length = place - start
        if length == 4 {
            guard hours / 100 < 24, hours % 100 < 60, let end = unit(place, in: text, TimeOfDay.hours)
            else { return nil }
            return found(start..<end, .time, score: 0.9)
        }
        guard length <= 2, hours < 24 else { return nil }
        let mark = text.byte(place)
        if mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: ";"),
            isDigit(text.byte(place + 1)),
            isDigit(text.byte(place + 2)),
            text.byte(place + 1) < UInt8(ascii: "6"), !isDigit(text.byte(place + 3))
        {
            // After another number and a mark it is a part of something else: `1:15:15:2`, `1.3.15`.
            if text.isJoinedBefore(start), text.byte(start - 1) != UInt8(ascii: "-") { return nil }
            var end = place + 3
            if mark == UInt8(ascii: ":"), text.byte(end) == UInt8(ascii: ":"), isDigit(text.byte(end + 1)),
                isDigit(text.byte(end + 2))
            {
                end += 3
            }
            if let after = unit(end, in: text, TimeOfDay.units) ?? noon(end, in: text) {
                return found(start..<after, .time, score: 0.95)
            }
            guard mark == UInt8(ascii: ":"), text.closes(end) || text.lower(end) == UInt8(ascii: "z"),
                !text.isJoinedAfter(end) || text.byte(end) == UInt8(ascii: "-") || text.byte(end) == UInt8(ascii: ".")
            else { return nil }
            return found(start..<end, .time, score: 0.85)
        }
        guard (1...12).contains(hours), !text.isJoinedBefore(start) || text.byte(start - 1) == UInt8(ascii: "-"),
            let end = unit(place, in: text, TimeOfDay.halves) ?? noon(place, in: text)
        else { return nil }
        return found(start..<end, .time, score: 0.85)
    }

    /// Where one of these words ends after a place, at most a blank between.
    private static func unit(_ place: Int, in text: Span<UInt8>, _ words: Words) -> Int? {
        let start = isBlank(text.byte(place)) ? place + 1 : place
        let end = text.tokenEnd(start)
        guard end > start, words.contains(text.word(start..<end)) else { return nil }
        return end
    }

    /// Where `a.m.` or `p.m.` ends after a place, at most a blank between.
    private static func noon(_ place: Int, in text: Span<UInt8>) -> Int? {
        let start = isBlank(text.byte(place)) ? place + 1 : place
        guard text.has("a.m", at: start) || text.has("p.m", at: start), text.closes(start + 3) else { return nil }
        return text.byte(start + 3) == UInt8(ascii: ".") ? start + 4 : start + 3
    }
}
