package import Vocabulary

/// What opens a door or an account: a door, gate, alarm or safe code, a PIN, a password, a meeting's passcode, beside its word.
///
/// Company-confidential, whoever's it is. The word stays, for it says what was withheld.
package enum AccessCode: Recogniser {
    package static let name = "access-code"
    package static let kinds: [Kind] = [.confidential]
    package static let triggers: Triggers = .words([
        "code", "codes", "pin", "pins", "combination", "password", "passwords", "passcode", "passcodes", "passphrase",
        "pwd", "passwd",
    ])
    private static let secrets: Words = [
        "password", "passwords", "passcode", "passcodes", "passphrase", "pwd", "passwd",
    ]
    private static let places: Words = [
        "door", "doors", "gate", "gates", "alarm", "entry", "access", "safe", "keypad", "key", "keysafe", "lock",
        "security",
        "building", "front", "back", "side", "cabinet", "office", "padlock", "wifi", "panic", "site", "burglar",
        "house",
    ]
    private static let fillers: Words = [
        "number", "no", "is", "was", "now", "to", "for", "the", "changed", "new", "set", "has", "been", "on", "of",
        "and",
    ]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start) else { return nil }
        let end = text.tokenEnd(start)
        if Self.secrets.contains(text.word(start..<end)) { return secret(end, in: text) }
        return code(start, end, in: text)
    }

    /// A password: a run without blanks after a colon, or after `is` where it is no plain word.
    private static func secret(_ label: Int, in text: Span<UInt8>) -> Match? {
        var place = label
        var isAnnounced = false
        for _ in 0..<4 {
            place = text.skipBlanks(place)
            let mark = text.byte(place)
            if mark == UInt8(ascii: ":") || mark == UInt8(ascii: "=") {
                isAnnounced = true
                place = text.skipBlanks(place + 1)
            } else if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
                isAnnounced = true
                place += 1
            }
            let word = text.tokenEnd(place)
            guard word > place, Self.fillers.contains(text.word(place..<word)) else { break }
            place = word
        }
        guard place > label, !isSpace(text.byte(place)) else { return nil }
        var end = place
        while text.byte(end) > 0x20, text.byte(end) != UInt8(ascii: "\""), text.byte(end) != UInt8(ascii: "<") {
            end += 1
        }
        let marks: StaticString = ".,;:)'"
        while end > place, marks.withUTF8Buffer({ $0.contains(text.byte(end - 1)) }) { end -= 1 }
        // `password: {password}` is a form's.
        guard (4...40).contains(end - place), text.byte(place) != UInt8(ascii: "{"),
            text.byte(place) != UInt8(ascii: "["),
            !Self.secrets.contains(text.word(place..<end))
        else { return nil }
        let hasDigit = (place..<end).contains { isDigit(text.byte($0)) }
        let isMixed = hasDigit && (place..<end).contains { isLetter(text.byte($0)) } || hasDigit && end - place <= 10
        // `password: reset`, `the passcode 12/03/2026`: no colon, no plain word; no date.
        guard isAnnounced || isMixed else { return nil }
        if !hasDigit, isAnnounced, (place..<end).allSatisfy({ text.byte($0) &- 0x61 < 26 }), end - place < 6 {
            return nil
        }
        if let date = DateReading(dayAt: place, in: text), date.end == end, date.shape == .numeric { return nil }
        return found(place..<end, .confidential, score: isAnnounced && isMixed ? 0.9 : 0.75)
    }

    /// `door code 4821`, `the code for the gate is C2468Y`, `PIN 1234`.
    private static func code(_ start: Int, _ end: Int, in text: Span<UInt8>) -> Match? {
        var place = end
        var isOfPlace = false
        for _ in 0..<9 {
            guard let next = text.value(after: place, skipping: Self.fillers) else { return nil }
            let last = text.tokenEnd(next)
            guard Self.places.contains(text.word(next..<last)) else {
                place = next
                break
            }
            isOfPlace = true
            place = last
        }
        guard isDigit(text.byte(place)) || isDigit(text.byte(place + 1)), text.opens(place),
            !(end..<place).contains(where: { text.byte($0) == UInt8(ascii: ",") })
        else { return nil }
        if !isOfPlace {
            let isPin = text.has("pin", at: start)
            var before = start
            for _ in 0..<2 where !isOfPlace && !isPin {
                guard let token = text.lastToken(before: before) else { return nil }
                isOfPlace = Self.places.contains(text.said(token))
                before = token.lowerBound
            }
            guard isOfPlace || isPin else { return nil }
        }
        var last = text.tokenEnd(place)
        // `12-34-56`.
        while text.byte(last) == UInt8(ascii: "-"), isDigit(text.byte(last + 1)) { last = text.tokenEnd(last + 1) }
        if text.byte(last) == UInt8(ascii: "#") || text.byte(last) == UInt8(ascii: "*") { last += 1 }
        let digits = (place..<last).count { isDigit(text.byte($0)) }
        let letters = (place..<last).count { isLetter(text.byte($0)) }
        guard (3...10).contains(digits), letters <= 2, !text.isJoinedAfter(last) else { return nil }
        return found(place..<last, .confidential, score: 0.85)
    }
}
