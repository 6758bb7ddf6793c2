package import Vocabulary

/// What a placement, a contract or a service costs: an amount near its word, `placement fee £3,450 per week`.
///
/// Company-confidential; what a trip or a dinner costs is not.
package enum PlacementFee: Recogniser {
    package static let name = "placement-fee"
    package static let kinds: [Kind] = [.confidential]
    package static let triggers: Triggers = .words([
        "placement", "fee", "fees", "tariff", "contract", "commissioned", "invoice", "invoiced",
    ])
    private static let sure: Words = ["placement", "tariff", "contract", "commissioned", "invoice", "invoiced"]
    private static let units: Words = [
        "week", "weekly", "pw", "wk", "month", "monthly", "pcm", "annum", "pa", "year", "night",
    ]
    private static let money: Words = [
        "fee", "fees", "cost", "costs", "costing", "costed", "value", "rate", "price", "charge", "charged", "invoice",
        "for", "at", "of", "tariff", "commissioned", "invoiced",
    ]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start) else { return nil }
        let label = text.tokenEnd(start)
        let isSure = Self.sure.contains(text.word(start..<label))
        // Up to six words on, in the same sentence, an amount stands.
        var place = label
        var words = 0
        var saysCost =
            !isSure || text.has("tariff", at: start) || text.has("inv", at: start) || text.has("com", at: start)
        while text.byte(place) != UInt8(ascii: "$") {
            let byte = text.byte(place)
            if byte == 0 || byte == 0x0A || byte == UInt8(ascii: ";") { return nil }
            if byte == UInt8(ascii: "."), isSpace(text.byte(place + 1)) { return nil }
            if isToken(byte) {
                words += 1
                guard words <= 6 else { return nil }
                let end = text.tokenEnd(place)
                if Self.money.contains(text.word(place..<end)) { saysCost = true }
                place = end
            } else {
                place += 1
            }
        }
        guard saysCost, let end = amount(place, in: text) else { return nil }
        let unit = self.unit(end, in: text)
        // A fee by itself may be a trip's: a placement's goes by the week.
        guard isSure || unit != nil else { return nil }
        return found(place..<(unit ?? end), .confidential, score: unit != nil ? 0.85 : 0.7)
    }

    /// Where an amount with its pence or its `k` ends.
    private static func amount(_ start: Int, in text: Span<UInt8>) -> Int? {
        var place = text.skipBlanks(start + 1)
        guard isDigit(text.byte(place)) else { return nil }
        while isDigit(text.byte(place))
            || (text.byte(place) == UInt8(ascii: ",") || text.byte(place) == UInt8(ascii: "."))
                && isDigit(text.byte(place + 1))
        {
            place += 1
        }
        if text.has("k", at: place) || text.has("m", at: place) { place += 1 }
        return text.closes(place) ? place : nil
    }

    /// Where `per week`, `a week`, `pw`, `/week` ends behind an amount; nil where there is none.
    private static func unit(_ place: Int, in text: Span<UInt8>) -> Int? {
        var next = text.skipBlanks(place)
        if text.byte(next) == UInt8(ascii: "/") { next += 1 }
        if text.has("per ", at: next) { next += 4 } else if text.has("a ", at: next) { next += 2 }
        let end = text.tokenEnd(next)
        return end > next && Self.units.contains(text.word(next..<end)) ? end : nil
    }
}
