package import Vocabulary

/// A place on the national grid beside its words: two letters and an even number of digits, or an easting and a northing.
///
/// Source: Ordnance Survey, "A beginners guide to grid references".
package enum GridReference: Recogniser {
    package static let name = "grid-reference"
    package static let kinds: [Kind] = [.address]
    package static let triggers: Triggers = .words([
        "grid", "gridref", "ngr", "osgr", "easting", "eastings", "northing", "northings", "map",
    ])
    private static let fillers: Words = ["number", "no", "is", "ref", "reference", "os", "and", "code", "grid", "at"]
    private static let marked: Words = ["ref", "reference"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let end = text.tokenEnd(start)
        guard let place = text.value(after: end, skipping: Self.fillers) else { return nil }
        if text.has("easting", at: start) || text.has("northing", at: start) {
            guard let run = DigitRun(at: place, in: text, marks: "", limit: 7), run.count >= 5,
                text.closes(run.end) || text.byte(run.end) == UInt8(ascii: ".")
            else { return nil }
            var last = run.end
            if text.byte(last) == UInt8(ascii: "."), isDigit(text.byte(last + 1)) { last = text.tokenEnd(last + 1) }
            return found(place..<last, .address, score: 0.8, value: run.string)
        }
        // `map SD 123 456`: a map has no reference unless it says so.
        if text.has("map", at: start), !Self.marked.contains(text.word(at: text.skipBlanks(end))) { return nil }
        guard isLatin(text.byte(place)), isLatin(text.byte(place + 1)) else { return nil }
        let digits = text.skipBlanks(place + 2)
        guard let run = DigitRun(at: digits, in: text, marks: " ", limit: 10), run.count % 2 == 0, run.count >= 4,
            text.closes(run.end)
        else { return nil }
        return found(place..<run.end, .address, score: 0.85, value: text.code(place..<run.end))
    }
}
