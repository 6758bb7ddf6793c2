package import Vocabulary

/// A web address: with a scheme, from `www.` on, or a bare domain.
///
/// Punctuation that ends the sentence stays outside.
package enum WebAddress: Recogniser {
    package static let name = "web-address"
    package static let kinds: [Kind] = [.online]
    package static let triggers: Triggers =
        .bytes(":") + .words(["www", "com", "uk", "org", "net", "gg", "tv", "ly", "io", "me", "app", "info", "co"])

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        if text.byte(start) == UInt8(ascii: ":") {
            guard text.byte(start + 1) == UInt8(ascii: "/"), text.byte(start + 2) == UInt8(ascii: "/") else {
                return nil
            }
            let first = text.tokenStart(endingAt: start)
            let end = WebAddress.end(from: start + 3, in: text)
            guard first < start, isLatin(text.byte(first)), end > start + 3 else { return nil }
            return found(first..<end, .online, score: 0.95)
        }
        if text.has("www", at: start), text.byte(start + 3) == UInt8(ascii: "."), isToken(text.byte(start + 4)),
            text.opens(start)
        {
            return found(start..<WebAddress.end(from: start + 4, in: text), .online, score: 0.95)
        }
        return bare(start, in: text)
    }

    /// From a top domain back: `roblox.com/users/1`.
    private static func bare(_ top: Int, in text: Span<UInt8>) -> Match? {
        guard text.byte(top - 1) == UInt8(ascii: ".") else { return nil }
        var first = top - 1
        while isToken(text.byte(first - 1)) || text.byte(first - 1) == UInt8(ascii: "-")
            || text.byte(first - 1) == UInt8(ascii: ".")
        {
            first -= 1
        }
        while !isToken(text.byte(first)), first < top { first += 1 }
        guard first < top - 1, text.byte(first - 1) != UInt8(ascii: "@"), text.byte(first - 1) != UInt8(ascii: "/")
        else {
            return nil
        }
        let after = text.tokenEnd(top)
        // `.co` of `.co.uk`: the last label tells.
        if text.byte(after) == UInt8(ascii: "."), isToken(text.byte(after + 1)) { return nil }
        let hasPath = text.byte(after) == UInt8(ascii: "/") && isToken(text.byte(after + 1))
        let end = hasPath ? WebAddress.end(from: after, in: text) : after
        // A sentence that runs on without a space: `home.Me and`.
        if !hasPath,
            isCapital(text.byte(top)) || text.has("me", at: top) || text.has("app", at: top)
                || text.has("info", at: top)
        {
            return nil
        }
        return found(first..<end, .online, score: hasPath ? 0.85 : 0.6)
    }

    static func end(from start: Int, in text: Span<UInt8>) -> Int {
        var end = start
        var opened = 0
        loop: while true {
            switch text.byte(end) {
            case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "|"),
                UInt8(ascii: "`"), 0x7F:
                break loop
            case UInt8(ascii: "("): opened += 1
            case UInt8(ascii: ")"): opened -= 1
            default: break
            }
            if opened < 0 { break }
            end += 1
        }
        let marks: StaticString = ".,;:!?'*]}-"
        while end > start, marks.withUTF8Buffer({ $0.contains(text.byte(end - 1)) }) { end -= 1 }
        return end
    }
}
