package import Vocabulary

/// Who holds the keys of a building: the names and numbers that stand after `key holder` and a mark.
///
/// Company-confidential as a whole, name and number together.
package enum KeyHolder: Recogniser {
    package static let name = "key-holder"
    package static let kinds: [Kind] = [.confidential]
    package static let triggers: Triggers = .words(["keyholder", "keyholders", "holder", "holders"])
    private static let verbs: Words = ["is", "are"]
    private static let joins: Words = ["and", "or", "on", "tel", "mob", "mobile", "home", "ext"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let end = text.tokenEnd(start)
        if text.has("holder", at: start) {
            // `key holder`, `key-holder`.
            let before = isBlank(text.byte(start - 1)) || text.byte(start - 1) == UInt8(ascii: "-") ? start - 1 : start
            guard before < start, text.has("key", at: before - 3), text.opens(before - 3) else { return nil }
        }
        var place = text.skipBlanks(end)
        let mark = text.byte(place)
        if mark == UInt8(ascii: ":") || mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") && place > end {
            place = text.skipBlanks(place + 1)
        } else {
            let word = text.tokenEnd(place)
            guard word > place, Self.verbs.contains(text.word(place..<word)) else { return nil }
            place = text.skipBlanks(word)
        }
        // Somebody's name or number, and no clause such as `is to be told`.
        guard isCapital(text.byte(place)) || isDigit(text.byte(place)) else { return nil }
        var last = place
        while last - place < 120 {
            // Names and numbers, with marks and joining words between them.
            let end = text.tokenEnd(last)
            guard end > last, !isSmall(text.byte(last)) || Self.joins.contains(text.word(last..<end)) else { break }
            var next = end
            while isBlank(text.byte(next)) || isJoint(text.byte(next)) { next += 1 }
            guard next > end else {
                last = end
                break
            }
            last = next
        }
        while last > place, !isToken(text.byte(last - 1)) { last -= 1 }
        // A joining word does not end a list.
        while last > place, isSmall(text.byte(text.tokenStart(endingAt: last))) {
            last = text.tokenStart(endingAt: last)
            while last > place, !isToken(text.byte(last - 1)) { last -= 1 }
        }
        guard last > place else { return nil }
        return found(place..<last, .confidential, score: 0.8)
    }

    private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    private static func isJoint(_ byte: UInt8) -> Bool {
        let marks: StaticString = ",-()/&'+"
        return marks.withUTF8Buffer { $0.contains(byte) }
    }
}
