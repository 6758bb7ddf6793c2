package import Vocabulary

/// A number of the police by its shape: crime `37/12345/26` and `26*0123456`, log `2603/10/0558`, PNC `2026/0012345N`, CRO `123456/26A`, case `01AB1234526`.
///
/// What has no shape of its own stands after its label: see case-reference. The letter of a PNC number raises the score; it is
/// the rest of year and serial by 23.
package enum PoliceReference: Recogniser {
    package static let name = "police-reference"
    package static let kinds: [Kind] = [.caseReference]
    package static let triggers: Triggers =
        .groups(2...2, 4...4, 6...6, before: UInt8(ascii: "/"))
        + .numbers(11...11) + .bytes("*")
    private static let letters = Array("ZABCDEFGHJKLMNPQRTUVWXY".utf8)

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        if text.byte(start) == UInt8(ascii: "*") { return ofYear(start, in: text) }
        let end = text.tokenEnd(start)
        if end - start == 11 { return prosecution(start, in: text) }
        guard text.byte(end) == UInt8(ascii: "/"), text.opens(start), !text.isJoinedBefore(start),
            (start..<end).allSatisfy({ isDigit(text.byte($0)) })
        else { return nil }
        let next = text.tokenEnd(end + 1)
        let middle = end + 1..<next
        guard !middle.isEmpty else { return nil }
        let isLettered = isLatin(text.byte(next - 1))
        let digits = isLettered ? middle.dropLast() : middle
        if middle.count == 2, isLatin(text.byte(end + 1)), isLettered { return prosecution(start, in: text) }
        guard digits.allSatisfy({ isDigit(text.byte($0)) }) else { return nil }
        if end - start == 2, !isLettered, (4...6).contains(middle.count), text.byte(next) == UInt8(ascii: "/"),
            text.tokenEnd(next + 1) == next + 3, isDigit(text.byte(next + 1)), isDigit(text.byte(next + 2)),
            !text.isJoinedAfter(next + 3)
        {
            return found(start..<next + 3, .caseReference, score: 0.8, value: text.string(start..<next + 3) { $0 })
        }
        // The log of a day: `2603/10/0558`, in which no year stands first.
        let last = text.tokenEnd(next + 1)
        if end - start == 4, !isLettered, middle.count == 2, text.byte(next) == UInt8(ascii: "/"), last == next + 5,
            (next + 1..<last).allSatisfy({ isDigit(text.byte($0)) }), !text.isJoinedAfter(last),
            !text.has("19", at: start), !text.has("20", at: start)
        {
            return found(start..<last, .caseReference, score: 0.6, value: text.string(start..<last) { $0 })
        }
        guard isLettered, !text.isJoinedAfter(next) else { return nil }
        let value = text.string(start..<next) { raised($0) }
        if end - start == 6 {
            guard digits.count == 2 else { return nil }
            return found(start..<next, .caseReference, score: 0.75, value: value)
        }
        guard digits.count == 7 else { return nil }
        let serial = (end - 2..<end).reduce(0) { $0 * 10 + Int(text.byte($1) - 0x30) }
        let rest = digits.reduce(serial) { $0 * 10 + Int(text.byte($1) - 0x30) } % 23
        let isRight = Self.letters[rest] == raised(text.byte(next - 1))
        return found(start..<next, .caseReference, score: isRight ? 0.95 : 0.85, value: value)
    }

    /// A crime's or an incident's number behind the two digits of its year and an asterisk, as several forces write them.
    private static func ofYear(_ mark: Int, in text: Span<UInt8>) -> Match? {
        let (first, last) = (mark - 2, text.tokenEnd(mark + 1))
        guard first >= 0, (5...7).contains(last - mark - 1), text.opens(first), !text.isJoinedBefore(first),
            !text.isJoinedAfter(last), text.byte(last) != UInt8(ascii: "*"),
            (first..<last).allSatisfy({ $0 == mark || isDigit(text.byte($0)) })
        else { return nil }
        return found(first..<last, .caseReference, score: 0.8, value: text.string(first..<last) { $0 })
    }

    /// A case's number with the prosecutors: the force's two digits, two letters, five to seven digits and two of the year, with
    /// slashes or without.
    private static func prosecution(_ start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start), !text.isJoinedBefore(start) else { return nil }
        var place = start
        func take(_ count: Int, _ fits: (UInt8) -> Bool) -> Bool {
            if place > start, text.byte(place) == UInt8(ascii: "/") { place += 1 }
            for _ in 0..<count {
                guard fits(text.byte(place)) else { return false }
                place += 1
            }
            return true
        }
        guard take(2, isDigit), take(2, isLatin), isCapital(text.byte(place - 1)), take(5, isDigit) else { return nil }
        let isApart = text.byte(place) == UInt8(ascii: "/")
        guard take(2, isDigit), text.closes(place) || isApart else { return nil }
        guard text.closes(place), !text.isJoinedAfter(place) else { return nil }
        return found(start..<place, .caseReference, score: isApart ? 0.85 : 0.75, value: text.code(start..<place))
    }
}
