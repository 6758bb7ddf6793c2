package import Vocabulary

/// Three words with dots between them that stand for a square of three metres: after `///`, after the name, in a link.
///
/// Without one of these they may as well be a file's name.
package enum What3Words: Recogniser {
    package static let name = "what3words"
    package static let kinds: [Kind] = [.address]
    package static let triggers: Triggers = .bytes("/") + .words(["w3w", "what3words"])
    private static let fillers: Words = ["address", "location", "is", "was", "app", "code", "ref", "gives", "says"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        if text.byte(start) == UInt8(ascii: "/") {
            guard text.byte(start + 1) == UInt8(ascii: "/"), text.byte(start + 2) == UInt8(ascii: "/"),
                let end = words(start + 3, in: text)
            else { return nil }
            return found(start..<end, .address, score: 0.9)
        }
        let label = text.tokenEnd(start)
        // `https://w3w.co/apple.table.river`: the link says where as well.
        if text.has(".co", at: label) {
            let path = text.has(".com/", at: label) ? label + 5 : label + 4
            guard text.byte(path - 1) == UInt8(ascii: "/"), let end = words(path, in: text) else { return nil }
            var first = start
            while isToken(text.byte(first - 1)) || isLinkMark(text.byte(first - 1)) { first -= 1 }
            return found(first..<end, .address, score: 0.97)
        }
        guard let place = text.value(after: label, skipping: Self.fillers), let end = words(place, in: text) else {
            return nil
        }
        return found(place..<end, .address, score: 0.9)
    }

    private static func isLinkMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") }

    /// Where three words with dots between them end.
    private static func words(_ start: Int, in text: Span<UInt8>) -> Int? {
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
}
