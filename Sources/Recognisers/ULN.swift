package import Vocabulary

/// A unique learner number: ten digits beside a cue.
///
/// The filler 9999999999 is none.
package enum ULN: Recogniser {
    package static let name = "uln"
    package static let kinds: [Kind] = [.uln]
    package static let triggers: Triggers = .groups(1...6) + .numbers(10...10) + .digits(10...10)
    package static let listensTo: [Cues] = [cues]
    private static let cues: Cues = "uln ulns learner lrn"

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard let run = DigitRun(at: start, in: text, limit: 10), run.count == 10, run.value != 9_999_999_999,
            text.opens(start), text.closes(run.end), ULN.cues.stand(near: start..<run.end, in: text)
        else { return nil }
        return found(start..<run.end, .uln, score: run.passesULNCheck ? 0.98 : 0.8, value: run.string)
    }
}
