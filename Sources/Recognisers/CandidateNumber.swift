package import Vocabulary

/// A candidate of a public examination: a UCI by its check letter or beside its word, a candidate number beside its words, and a
/// Scottish Candidate Number, nine digits, beside its.
///
/// A UCI has the centre's five digits, a digit or letter, two digits of the year, four of the candidate and a check letter. The
/// check letter raises the score and never clears a number that is labelled.
/// Source: Joint Council for Qualifications, "Unique candidate identifiers (UCI)", weights 16 to 5, modulus 17.
package enum CandidateNumber: Recogniser {
    package static let name = "candidate-number"
    package static let kinds: [Kind] = [Kind("id.candidate")]
    package static let triggers: Triggers = .numbers(13...13) + .words(["uci", "ucis", "candidate", "cand", "scn"])
    private static let fillers: Words = ["number", "no", "num", "is", "was", "code", "candidate"]
    private static let numberWords: Words = ["number", "no", "num", "nos", "numbers"]
    private static let letters = Array("ABCDEFGHKLMRTVWXY".utf8)
    private static let kind = Kind("id.candidate")

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        if isDigit(text.byte(start)) {
            guard text.opens(start), !text.isJoinedBefore(start), let uci = uci(at: start, in: text), uci.isRight else {
                return nil
            }
            return found(start..<uci.end, Self.kind, score: 0.9, value: text.code(start..<uci.end))
        }
        let end = text.tokenEnd(start)
        guard let place = text.value(after: end, skipping: Self.fillers), isDigit(text.byte(place)) else { return nil }
        if let uci = uci(at: place, in: text) {
            return found(
                place..<uci.end, Self.kind, score: uci.isRight ? 0.98 : 0.85, value: text.code(place..<uci.end))
        }
        if !text.has("uci", at: start), let run = DigitRun(at: place, in: text, marks: "", limit: 9), run.count == 9,
            text.closes(run.end), !text.isJoinedAfter(run.end)
        {
            return found(place..<run.end, Self.kind, score: 0.9, value: run.string)
        }
        // `candidate 1234 of them` says less than `candidate no. 1234`.
        guard !text.has("uci", at: start), Self.numberWords.contains(text.word(at: text.skipBlanks(end))),
            let run = DigitRun(at: place, in: text, marks: "", limit: 4), run.count == 4, text.closes(run.end),
            !text.isJoinedAfter(run.end)
        else { return nil }
        return found(place..<run.end, Self.kind, score: 0.8, value: run.string)
    }

    /// Where the thirteen of a UCI end, single blanks between them at most, and whether the last one checks the others.
    private static func uci(at start: Int, in text: Span<UInt8>) -> (end: Int, isRight: Bool)? {
        var place = start
        var sum = 0
        for index in 0..<12 {
            if index > 0, isBlank(text.byte(place)) { place += 1 }
            let byte = raised(text.byte(place))
            if isDigit(byte) {
                sum += Int(byte - 0x30) * (16 - index)
            } else {
                guard index == 5, isLatin(byte) else { return nil }
                sum += Int(byte - 0x40) * (16 - index)
            }
            place += 1
        }
        if isBlank(text.byte(place)) { place += 1 }
        guard isLatin(text.byte(place)), text.closes(place + 1) else { return nil }
        return (place + 1, raised(text.byte(place)) == Self.letters[sum % 17])
    }
}
