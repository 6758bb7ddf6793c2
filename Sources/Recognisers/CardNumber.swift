package import Vocabulary

/// The number of a payment card: 13 to 19 digits that pass the Luhn check, or sixteen in fours.
package enum CardNumber: Recogniser {
    package static let name = "card-number"
    package static let kinds: [Kind] = [.card]
    package static let triggers: Triggers = .groups(1...4) + .numbers(13...19) + .digits(13...19)
    package static let listensTo: [Cues] = [cues]
    private static let cues: Cues = "card visa mastercard amex debit credit"

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start), !text.isJoinedBefore(start),
            let run = DigitRun(at: start, in: text, limit: 19), run.count >= 13, text.closes(run.end)
        else { return nil }
        let isGrouped = run.groups == 0x04_04_04_04 || run.groups == 0x04_06_05
        let hasCue = CardNumber.cues.stand(near: start..<run.end, in: text)
        let isIssued = (2...6).contains(run.digit(0))
        let isRight = run.passesLuhn && isIssued
        // Digits that stand apart in other groups are counts, but for a cue.
        guard hasCue || isGrouped && isIssued || run.groups < 20 && isRight && (15...16).contains(run.count) else {
            return nil
        }
        let score = isRight ? (hasCue ? 0.97 : isGrouped ? 0.9 : 0.75) : hasCue ? 0.8 : 0.65
        return found(start..<run.end, .card, score: score, value: run.string)
    }
}
