package import Vocabulary

/// A unique property reference number (UPRN) beside its word: up to twelve digits that stand for one home.
package enum PropertyNumber: Recogniser {
    package static let name = "property-number"
    package static let kinds: [Kind] = [.address]
    package static let triggers: Triggers = .words(["uprn", "uprns"])
    private static let fillers: Words = ["number", "no", "is", "was", "ref", "reference", "code", "and"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard let place = text.value(after: text.tokenEnd(start), skipping: Self.fillers),
            let run = DigitRun(at: place, in: text, marks: " ", limit: 12), run.count >= 5, text.closes(run.end)
        else { return nil }
        return found(place..<run.end, .address, score: 0.9, value: run.string)
    }
}
