package import Vocabulary

/// A court's case by its shape: a family court's `ZW26C50123`, the Crown Court's `T20261234`.
///
/// A family case's number beside a child's name may itself not be told; other courts' numbers stand after their label: see
/// case-reference.
package enum CourtCase: Recogniser {
    package static let name = "court-case"
    package static let kinds: [Kind] = [.caseReference]
    package static let triggers: Triggers = .codes(9...10)

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let end = text.tokenEnd(start)
        guard text.opens(start) else { return nil }
        if end - start == 9 {
            // Trial, sentence or appeal, the year, four digits.
            let sort = text.byte(start)
            guard sort == UInt8(ascii: "T") || sort == UInt8(ascii: "S") || sort == UInt8(ascii: "A"),
                let run = DigitRun(at: start + 1, in: text, marks: "", limit: 8), run.count == 8,
                (1980...2099).contains(run.value / 10000)
            else { return nil }
            return found(start..<end, .caseReference, score: 0.75, value: text.code(start..<end))
        }
        guard isLatin(text.byte(start)), isLatin(text.byte(start + 1)) else { return nil }
        let sort = text.lower(start + 4)
        let sorts: StaticString = "cpfdz"
        guard sorts.withUTF8Buffer({ $0.contains(sort) }) else { return nil }
        for place in start + 2..<end where place != start + 4 && !isDigit(text.byte(place)) { return nil }
        return found(start..<end, .caseReference, score: 0.9, value: text.code(start..<end))
    }
}
