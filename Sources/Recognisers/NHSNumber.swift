package import Vocabulary

/// Ten digits, often written 3-3-4, the last a modulus 11 check digit: NHS number, CHI number, H&C number.
///
/// Ten digits in a row are one only beside a cue; without a cue, 3-3-4 must pass the check.
/// Source: NHS Data Dictionary, "NHS NUMBER".
package struct NHSNumber: Recogniser {
    package static let name = "nhs-number"
    package static let kinds: [Kind] = [.nhs]
    package static let triggers: Triggers = .groups(1...6) + .numbers(10...10) + .digits(10...10)
    private static let cues: Cues = "nhs nhsno nhsnumber chi hc hcn hcno"

    package func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard let run = DigitRun(at: start, in: text, marks: " -.", limit: 10), run.count == 10, text.opens(start),
            text.closes(run.end)
        else { return nil }
        let isGrouped = run.groups == 0x03_03_04
        let isRight = run.passesNHSCheck
        let hasCue = NHSNumber.cues.stand(near: start..<run.end, in: text)
        guard hasCue || isGrouped && isRight && !text.isJoinedBefore(start) && !text.isJoinedAfter(run.end) else {
            return nil
        }
        let score = hasCue ? (isRight ? 0.99 : 0.8) : 0.85
        return found(start..<run.end, .nhs, score: score, value: run.string)
    }
}
