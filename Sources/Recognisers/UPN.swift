package import Vocabulary

/// A unique pupil number: a check letter, then twelve digits, or eleven and a letter where it is a temporary one.
///
/// The check letter raises the score and never clears a number; the local authority's number is not looked at.
/// Source: Department for Education, "Unique pupil numbers: a guide for schools", and the CBDS pupil tables.
package enum UPN: Recogniser {
    package static let name = "upn"
    package static let kinds: [Kind] = [.upn]
    package static let triggers: Triggers = .codes(4...15) + .words(["upn", "upns"])
    package static let listensTo: [Cues] = [cues]
    private static let fillers: Words = ["number", "no", "is", "was", "former", "temporary", "temp"]
    private static let cues: Cues = "upn upns pupil"

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        if text.has("upn", at: start), !isDigit(text.byte(start + 3)) { return labelled(start, in: text) }
        guard text.opens(start), isLatin(text.byte(start)) else { return nil }
        return number(at: start, in: text, isLabelled: false)
    }

    /// `UPN: H 8012 0000 1001`: the letter stands alone, so the label is what to go by.
    private static func labelled(_ start: Int, in text: Span<UInt8>) -> Match? {
        guard let place = text.value(after: text.tokenEnd(start), skipping: UPN.fillers), isLatin(text.byte(place))
        else {
            return nil
        }
        return number(at: place, in: text, isLabelled: true)
    }

    private static func number(at start: Int, in text: Span<UInt8>, isLabelled: Bool) -> Match? {
        var sum = 0
        var count = 1
        var place = start + 1
        var last = 0
        var groups = 0
        while count < 14 {
            var next = place
            // Groups may stand apart.
            if isBlank(text.byte(next)) || text.byte(next) == UInt8(ascii: "-"), count < 13 { next += 1 }
            guard let digit = UPN.digit(text.byte(next)) ?? (count == 12 ? UPN.value(text.byte(next)) : nil) else {
                break
            }
            if next > place { groups += 1 }
            count += 1
            if count <= 13 { sum += digit * count }
            place = next + 1
            last = place
        }
        guard count >= 12, text.closes(last), groups <= 4 || isLabelled else { return nil }
        let isRight = count == 13 && UPN.value(text.byte(start)) == sum % 23
        let range = start..<last
        let isPlain = groups == 0 && (start + 1..<last - 1).allSatisfy { isDigit(text.byte($0)) }
        if !isRight, !(count == 13 && isPlain) {
            guard isLabelled || UPN.cues.stand(before: start, in: text) else { return nil }
        }
        let hasCue = isLabelled || UPN.cues.stand(near: range, in: text)
        let score = isRight ? (hasCue ? 0.99 : 0.95) : hasCue ? 0.85 : 0.7
        return found(range, .upn, score: score, value: text.code(range))
    }

    /// A digit, or the letter that is typed for it.
    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte - 0x30)
        case UInt8(ascii: "O"), UInt8(ascii: "o"): 0
        case UInt8(ascii: "I"), UInt8(ascii: "l"): 1
        default: nil
        }
    }

    /// A letter's value in the check: A is 0, Z is 22; there is no I, O or S.
    private static func value(_ byte: UInt8) -> Int? {
        "ABCDEFGHJKLMNPQRTUVWXYZ".utf8.enumerated().first { $0.element == raised(byte) }?.offset
    }
}
