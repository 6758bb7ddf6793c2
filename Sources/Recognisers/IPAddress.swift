package import Vocabulary

/// An internet address, of version 4 or 6.
package enum IPAddress: Recogniser {
    package static let name = "ip-address"
    package static let kinds: [Kind] = [.ip]
    package static let triggers: Triggers = .groups(1...3, before: UInt8(ascii: ".")) + .bytes(":")
    package static let listensTo: [Cues] = [versions]
    private static let versions: Cues = "version ver v release section para paragraph chapter"

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        text.byte(start) == UInt8(ascii: ":") ? sixth(start, in: text) : fourth(start, in: text)
    }

    private static func fourth(_ start: Int, in text: Span<UInt8>) -> Match? {
        guard text.byte(text.tokenEnd(start)) == UInt8(ascii: "."), text.opens(start),
            !text.isJoinedBefore(start) || text.byte(start - 1) == UInt8(ascii: ":"),
            var run = DigitRun(at: start, in: text, marks: "", limit: 3)
        else { return nil }
        var place = start
        var isSmall = true
        for part in 0..<4 {
            if part > 0 {
                guard text.byte(place) == UInt8(ascii: "."),
                    let next = DigitRun(at: place + 1, in: text, marks: "", limit: 3)
                else { return nil }
                run = next
            }
            guard run.value < 256 else { return nil }
            if run.value > 9 { isSmall = false }
            place = run.end
        }
        guard text.closes(place), text.byte(place) != UInt8(ascii: ".") || !isDigit(text.byte(place + 1)) else {
            return nil
        }
        if IPAddress.versions.stand(before: start, in: text, within: 2) { return nil }
        return found(start..<place, .ip, score: isSmall ? 0.6 : 0.9, value: text.string(start..<place) { $0 })
    }

    /// From the first colon: eight groups of hexadecimal digits, or fewer about `::`.
    private static func sixth(_ colon: Int, in text: Span<UInt8>) -> Match? {
        guard isHex(text.byte(colon + 1)) || text.byte(colon + 1) == UInt8(ascii: ":") else { return nil }
        let first = text.tokenStart(endingAt: colon)
        guard text.byte(first - 1) != UInt8(ascii: ":"), first < colon, colon - first <= 4,
            (first..<colon).allSatisfy({ isHex(text.byte($0)) })
        else {
            return nil
        }
        var place = colon
        var groups = 1
        var hasGap = false
        var hasDigit = (first..<colon).contains { isDigit(text.byte($0)) }
        while text.byte(place) == UInt8(ascii: ":") {
            var next = place + 1
            if text.byte(next) == UInt8(ascii: ":") {
                if hasGap { return nil }
                hasGap = true
                next += 1
            }
            let end = text.tokenEnd(next)
            if end == next {
                place = next
                break
            }
            guard end - next <= 4, (next..<end).allSatisfy({ isHex(text.byte($0)) }) else { return nil }
            if (next..<end).contains(where: { isDigit(text.byte($0)) }) { hasDigit = true }
            groups += 1
            place = end
        }
        guard hasDigit,
            groups == 8 && !hasGap || hasGap && groups < 8 && (groups > 1 || text.byte(place - 1) == UInt8(ascii: ":"))
        else { return nil }
        return found(
            first..<place, .ip, score: groups == 8 || groups > 3 ? 0.9 : 0.65,
            value: text.string(first..<place) { lowered($0) })
    }
}
