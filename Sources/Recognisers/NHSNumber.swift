package import Vocabulary

/// Ten digits, often written 3-3-4, the last a modulus 11 check digit: NHS number, CHI number, H&C number.
///
/// Ten digits in a row are one only beside a cue; without a cue, 3-3-4 must pass the check.
/// Source: NHS Data Dictionary, "NHS NUMBER".
package enum NHSNumber: Recogniser {
    package static let name = "nhs-number"
    package static let kinds: [Kind] = [.nhs]
    package static let triggers: Triggers = .groups(1...6) + .numbers(10...10) + .digits(10...10)
    package static let listensTo: [Cues] = [cues]
    private static let english: Cues = "nhs nhsno nhsnumber"
    private static let scottish: Cues = "chi"
    private static let northern: Cues = "hc hcn hcno"
    private static let cues: Cues = "nhs nhsno nhsnumber chi hc hcn hcno"

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard let run = DigitRun(at: start, in: text, marks: " -.", limit: 10), run.count == 10, text.opens(start),
            text.closes(run.end)
        else { return nil }
        let isGrouped = run.groups == 0x03_03_04
        let range = start..<run.end
        // A CHI number starts with the birth date, an H&C number with 32 to 39.
        let isOther = !Self.english.stand(near: range, in: text)
        let isScottish = isOther && Self.scottish.stand(near: range, in: text)
        let isNorthern = isOther && Self.northern.stand(near: range, in: text)
        let isRight =
            run.passesNHSCheck && (!isScottish || run.startsWithDay)
            && (!isNorthern || (3_200_000_001...3_999_999_999).contains(run.value))
        // `NHS from the jab forms is 999…`: what passes the check may stand further from its cue.
        let hasCue =
            NHSNumber.cues.stand(near: range, in: text)
            || run.passesNHSCheck && NHSNumber.english.stand(before: start, in: text, within: 9, stopAtDigits: true)
        guard hasCue || isGrouped && isRight && !text.isJoinedBefore(start) && !text.isJoinedAfter(run.end) else {
            return nil
        }
        let score = hasCue ? (isRight ? 0.99 : 0.8) : 0.85
        return found(range, .nhs, score: score, value: run.string)
    }
}

extension DigitRun {
    /// Whether its first six of ten digits are a day, a month and two digits of a year.
    fileprivate var startsWithDay: Bool {
        let (day, month) = (Int(value / 100_000_000), Int(value / 1_000_000 % 100))
        return (1...12).contains(month) && (1...CalendarDate.days(in: month, of: nil)).contains(day)
    }
}
