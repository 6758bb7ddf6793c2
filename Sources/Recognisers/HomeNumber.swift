package import Vocabulary

/// A home by its number alone, the street being known to whoever reads on: `flat 12`, `from number 9`.
///
/// A flat is surely one; a house is one behind a word that says where something was seen or came from.
package enum HomeNumber: Recogniser {
    package static let name = "home-number"
    package static let kinds: [Kind] = [.address]
    package static let triggers: Triggers = .words([
        "flat", "flats", "apartment", "apt", "number", "no",
    ])
    private static let houses: Words = ["number", "no"]
    private static let places: Words = ["at", "from", "outside", "near", "opposite", "of", "into"]
    private static let dwelling: Words = ["at", "from"]
    private static let parts: Words = [
        "door", "doors", "window", "windows", "neighbour", "neighbours", "garden", "gate", "wall", "step", "steps",
        "front", "back",
        "occupant", "occupants", "resident", "residents", "lady", "man", "woman", "people", "couple", "family",
        "tenant", "tenants",
    ]
    /// What a number counts, or something fell or was, before `flat`.
    private static let counted = Words(
        """
        times time days day weeks week hours hour minutes minute mins min months month years year miles mile metres metre m km mph \
        per percent pounds p am pm st nd rd th out in of on and or boys girls children pupils people steps floors
        """)
    private static let verbs: Words = [
        "fell", "fall", "falls", "felt", "feels", "lay", "lies", "went", "goes", "is", "was",
    ]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let end = text.tokenEnd(start)
        var place = text.byte(end) == UInt8(ascii: ".") ? end + 1 : end
        place = text.skipBlanks(place)
        // A number stands behind it, or a capital.
        guard place > end, isDigit(text.byte(place)) || isCapital(text.byte(place)), text.opens(start) else {
            return nil
        }
        let last = text.tokenEnd(place)
        guard isHomeNumber(place..<last, in: text), text.closes(last) else { return nil }
        let before = text.skipBlanks(backFrom: start)
        let lead = before < start ? text.word(text.tokenStart(endingAt: before)..<before) : text.word(start..<start)
        let next = text.skipBlanks(last)
        if next > last, isToken(text.byte(next)), Self.counted.contains(text.word(next..<text.tokenEnd(next))) {
            return nil
        }
        guard Self.houses.contains(text.word(start..<end)) else {
            return Self.verbs.contains(lead) ? nil : found(start..<last, .address, score: 0.6)
        }
        guard before < start, isDigit(text.byte(place)), Self.places.contains(lead) else { return nil }
        if text.has("of", at: before - 2) {
            // The window of number 9; but `a list of number 9s`.
            let part = text.skipBlanks(backFrom: text.tokenStart(endingAt: before))
            guard Self.parts.contains(text.word(text.tokenStart(endingAt: part)..<part)) else { return nil }
        }
        // `Pearl, at number 25.`: nothing goes on that the number could count.
        let isWhole = [0x2E, 0x2C, 0x3B, 0x29].contains(text.byte(last)) && !isDigit(text.byte(last + 1))
        return found(start..<last, .address, score: isWhole && Self.dwelling.contains(lead) ? 0.5 : 0.4)
    }

    /// One to four digits and perhaps a letter, or a capital by itself.
    private static func isHomeNumber(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        let digits = range.prefix { isDigit(text.byte($0)) }.count
        guard digits > 0 else { return range.count == 1 && isCapital(text.byte(range.lowerBound)) }
        return digits <= 4 && range.count - digits <= 1
    }
}
