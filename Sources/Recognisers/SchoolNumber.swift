package import Vocabulary

/// A school by number beside a cue: `LA/estab 801/2000`, `DfE number 8012000`, `URN 199901`, `UKPRN 10099999`.
package enum SchoolNumber: Recogniser {
    package static let name = "school-number"
    package static let kinds: [Kind] = [.school]
    package static let triggers: Triggers = .groups(3...3) + .numbers(6...8)
    package static let listensTo: [Cues] = [cues, registers]
    private static let cues: Cues = "la estab laestab dfe dfes dcsf establishment"
    private static let registers: Cues = "urn ukprn"

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start), !text.isJoinedBefore(start) || text.byte(start - 1) == UInt8(ascii: ":"),
            let run = DigitRun(at: start, in: text, marks: "/- ", limit: 8), text.closes(run.end)
        else { return nil }
        switch run.groups {
        case 0x03_04, 7:
            guard
                SchoolNumber.cues.stand(near: start..<run.end, in: text)
                    || run.groups == 7 && SchoolNumber.registers.stand(before: start, in: text, within: 3)
            else { return nil }
        case 6, 8:
            guard SchoolNumber.registers.stand(before: start, in: text, within: 3) else { return nil }
        default: return nil
        }
        return found(start..<run.end, .school, score: 0.8, value: run.string)
    }
}
