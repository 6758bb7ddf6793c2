package import Vocabulary

/// An e-mail address, also with its sign spelled: `name [at] school.org`, `name at school dot org`.
package enum Email: Recogniser {
    package static let name = "email"
    package static let kinds: [Kind] = [.email]
    package static let triggers: Triggers = .bytes("@") + .words(["dot"]) + .bracketed(["at"])

    /// The last labels that a spelled address may have: any word may stand after a `dot` of prose.
    private static let tops = Words("com uk org net edu gov info me io eu ie co sch ac scot wales cymru")

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        switch text.byte(start) {
        case UInt8(ascii: "@"): signed(start, in: text)
        case UInt8(ascii: "a"), UInt8(ascii: "A"): bracketed(start, in: text)
        default: spelled(start, in: text)
        }
    }

    private static func signed(_ sign: Int, in text: Span<UInt8>) -> Match? {
        var first = Email.localStart(endingAt: sign, in: text)
        var place = sign + 1
        // A blank on either side is a slip of the thumb, where a whole domain follows.
        var isApart = false
        if first == sign, isBlank(text.byte(sign - 1)) {
            first = Email.localStart(endingAt: sign - 1, in: text)
            isApart = true
            guard first < sign - 1 else { return nil }
        }
        if isBlank(text.byte(place)) {
            place += 1
            isApart = true
        }
        guard first < sign, let domain = Email.domain(at: place, in: text) else { return nil }
        if isApart, !Email.tops.contains(text.word(text.tokenStart(endingAt: domain.end)..<domain.end)) { return nil }
        let score = domain.dots == 0 ? 0.5 : isApart ? 0.75 : 0.99
        return found(first..<domain.end, .email, score: score, value: Email.value(first..<domain.end, in: text))
    }

    private static func bracketed(_ word: Int, in text: Span<UInt8>) -> Match? {
        let open = text.byte(word - 1)
        guard
            open == UInt8(ascii: "[") || open == UInt8(ascii: "(") || open == UInt8(ascii: "{")
                || open == UInt8(ascii: "<"),
            text.closes(word + 2)
        else {
            return nil
        }
        let end = text.skipBlanks(backFrom: word - 1)
        let first = Email.localStart(endingAt: end, in: text)
        let place = text.skipBlanks(word + 3)
        guard first < end, let domain = Email.domain(at: place, in: text), domain.dots > 0 else { return nil }
        let value = Email.value(first..<end, in: text) + "@" + Email.value(place..<domain.end, in: text)
        return found(first..<domain.end, .email, score: 0.95, value: value)
    }

    /// From the first `dot` of the domain: `jo.okafor at example dot sch dot uk`.
    private static func spelled(_ dot: Int, in text: Span<UInt8>) -> Match? {
        guard text.has("dot", at: dot) else { return nil }
        func before(_ place: Int) -> Int {
            var next = place
            while isBlank(text.byte(next - 1)) || Email.isBracket(text.byte(next - 1)) { next -= 1 }
            return next
        }
        let hostEnd = before(dot)
        let host = Email.localStart(endingAt: hostEnd, in: text)
        let signEnd = before(host)
        guard host < hostEnd, signEnd < host else { return nil }
        let isSign = text.byte(signEnd - 1) == UInt8(ascii: "@")
        let sign = isSign ? signEnd - 1 : signEnd - 2
        guard isSign || text.has("at", at: sign) && text.opens(sign) else { return nil }
        let localEnd = before(sign)
        var local = Email.localStart(endingAt: localEnd, in: text)
        guard local < localEnd else { return nil }
        // The name may have a spelled dot too.
        while text.has("dot", at: before(local) - 3), text.opens(before(local) - 3) {
            let end = before(before(local) - 3)
            let start = Email.localStart(endingAt: end, in: text)
            guard start < end else { break }
            local = start
        }
        var value = Email.spelledOut(local..<localEnd, in: text) + "@" + Email.value(host..<hostEnd, in: text)
        var end = dot
        var place = dot
        while text.has("dot", at: place), text.closes(place + 3) {
            var label = place + 3
            while isBlank(text.byte(label)) || Email.isBracket(text.byte(label)) { label += 1 }
            let labelEnd = text.tokenEnd(label)
            guard labelEnd > label else { break }
            value += "." + Email.value(label..<labelEnd, in: text)
            end = labelEnd
            place = labelEnd
            while isBlank(text.byte(place)) || Email.isBracket(text.byte(place)) { place += 1 }
        }
        guard end > dot, Email.tops.contains(text.word(text.tokenStart(endingAt: end)..<end)) else { return nil }
        return found(local..<end, .email, score: 0.8, value: value)
    }

    /// A spelled name with its dots: `jo dot okafor` is `jo.okafor`.
    private static func spelledOut(_ range: Range<Int>, in text: Span<UInt8>) -> String {
        text.string(range) { lowered($0) }.split(separator: " ").map { $0 == "dot" ? "." : $0 }.joined()
    }

    private static func isBracket(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
    }

    /// Where the part before the sign starts.
    private static func localStart(endingAt end: Int, in text: Span<UInt8>) -> Int {
        var start = end
        while isLocal(text.byte(start - 1)) { start -= 1 }
        while start < end, !isToken(text.byte(start)), text.byte(start) != UInt8(ascii: "_") { start += 1 }
        return start
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        let marks: StaticString = "._%+-'&!#"
        return isToken(byte) || marks.withUTF8Buffer { $0.contains(byte) }
    }

    /// The domain from a place on: where it ends, and how many dots it has.
    private static func domain(at start: Int, in text: Span<UInt8>) -> (end: Int, dots: Int)? {
        var end = start
        var dots = 0
        while true {
            var label = end == start ? end : end + 1
            let from = label
            while isToken(text.byte(label)) || text.byte(label) == UInt8(ascii: "-") && isToken(text.byte(label + 1)) {
                label += 1
            }
            guard label > from else { break }
            if end > start { dots += 1 }
            end = label
            guard text.byte(end) == UInt8(ascii: ".") else { break }
        }
        // `@3pm` is a time.
        guard end > start, isLetter(text.byte(start)) || dots > 0 else { return nil }
        return (end, dots)
    }

    private static func value(_ range: Range<Int>, in text: Span<UInt8>) -> String {
        text.string(range) { isBlank($0) ? nil : lowered($0) }
    }
}
