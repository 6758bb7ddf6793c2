package import Vocabulary

/// A unique taxpayer reference: ten digits beside its words, the first checking the others; a K may stand at either end.
///
/// Source: HM Revenue & Customs, "Specification for UTR and reference number modulus checking".
package enum TaxReference: Recogniser {
    package static let name = "tax-reference"
    package static let kinds: [Kind] = [Kind("id.utr")]
    package static let triggers: Triggers = .words(["utr", "utrs", "taxpayer", "tax"])
    private static let fillers: Words = [
        "number", "no", "num", "is", "was", "ref", "reference", "code", "utr", "unique",
    ]
    private static let weights = [6, 7, 8, 9, 10, 5, 4, 3, 2]
    private static let checks = [2, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard let place = text.value(after: text.tokenEnd(start), skipping: Self.fillers) else { return nil }
        let digits = text.has("k", at: place) ? place + 1 : place
        guard let run = DigitRun(at: digits, in: text, marks: " ", limit: 10), run.count == 10 else { return nil }
        let end = text.has("k", at: run.end) ? run.end + 1 : run.end
        guard text.closes(end) else { return nil }
        let sum = Self.weights.indices.reduce(0) { $0 + Self.weights[$1] * run.digit($1 + 1) }
        let isRight = Self.checks[sum % 11] == run.digit(0)
        return found(place..<end, Kind("id.utr"), score: isRight ? 0.97 : 0.8, value: run.string)
    }
}
