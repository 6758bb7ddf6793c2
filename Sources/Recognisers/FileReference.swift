package import Vocabulary

/// A reference of an agency's file by its shape, whoever's it is: `HM/1187/26`, `MRC-2026-118`, `M-40912`.
///
/// One to four capitals, a mark, and a year or serial with another number behind a second mark; or capitals, a hyphen and five
/// digits or more, a year of two digits before the hyphen at most; or capitals, a year of two digits and a serial: `MC/26/0188`, `EH-26-04417`;
/// or capitals, capitals again and a serial: `NRM/OR/4471`. A school year behind letters is none.
package enum FileReference: Recogniser {
    package static let name = "file-reference"
    package static let kinds: [Kind] = [.caseReference]
    package static let triggers: Triggers = .groups(2...2, 4...6) + .numbers(4...7)

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let mark = text.byte(start - 1)
        guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return nil }
        if let reference = ofYear(start, in: text) ?? ofOffice(start, in: text) { return reference }
        // `MP25-98821`: the year may stand right behind the capitals.
        let hasYear = isDigit(text.byte(start - 2)) && isDigit(text.byte(start - 3))
        let letters = hasYear ? start - 3 : start - 1
        var first = letters
        while first > 0, isCapital(text.byte(first - 1)) { first -= 1 }
        guard (hasYear ? 2...4 : 1...4).contains(letters - first), text.opens(first), !text.isJoinedBefore(first) else {
            return nil
        }
        let end = text.tokenEnd(start)
        guard (start..<end).allSatisfy({ isDigit(text.byte($0)) }) else { return nil }
        guard text.byte(end) == mark, isDigit(text.byte(end + 1)) else {
            // `HR/88213`, but one letter before a stroke may be anything.
            guard mark == UInt8(ascii: "-") || letters - first > 1, end - start >= 5, text.closes(end),
                !text.isJoinedAfter(end)
            else {
                return nil
            }
            return found(first..<end, .caseReference, score: 0.45, value: text.string(first..<end) { $0 })
        }
        let last = text.tokenEnd(end + 1)
        guard !hasYear, (4...6).contains(end - start), (2...6).contains(last - end - 1),
            (end + 1..<last).allSatisfy({ isDigit(text.byte($0)) }), text.closes(last), !text.isJoinedAfter(last),
            !isSchoolYear(start..<end, end + 1..<last, in: text)
        else { return nil }
        return found(first..<last, .caseReference, score: 0.6, value: text.string(first..<last) { $0 })
    }

    /// `MC/26/0188`, `EH-26-04417`: capitals, a year of two digits and a serial of four or more; but `SEN/09/2026` is a month.
    private static func ofYear(_ start: Int, in text: Span<UInt8>) -> Match? {
        guard text.tokenEnd(start) == start + 2, text.byte(start - 1) == text.byte(start + 2) else { return nil }
        var first = start - 1
        while first > 0, isCapital(text.byte(first - 1)) { first -= 1 }
        let serial = start + 3
        let end = text.tokenEnd(serial)
        guard (2...4).contains(start - 1 - first), text.opens(first), !text.isJoinedBefore(first),
            (start..<start + 2).allSatisfy({ isDigit(text.byte($0)) }), (4...7).contains(end - serial),
            (serial..<end).allSatisfy({ isDigit(text.byte($0)) }), text.closes(end), !text.isJoinedAfter(end)
        else { return nil }
        let isYear = end == serial + 4 && (text.has("20", at: serial) || text.has("19", at: serial))
        return isYear ? nil : found(first..<end, .caseReference, score: 0.6, value: text.string(first..<end) { $0 })
    }

    /// `NRM/OR/4471`: capitals for the list and for the office, and a serial that is no year.
    private static func ofOffice(_ start: Int, in text: Span<UInt8>) -> Match? {
        var first = start
        for letters in [1...4, 2...4] {
            guard text.byte(first - 1) == text.byte(start - 1) else { return nil }
            let end = first - 1
            first = end
            while first > 0, isCapital(text.byte(first - 1)) { first -= 1 }
            guard letters.contains(end - first) else { return nil }
        }
        let end = text.tokenEnd(start)
        guard (4...6).contains(end - start), (start..<end).allSatisfy({ isDigit(text.byte($0)) }), text.opens(first),
            !text.isJoinedBefore(first), text.closes(end), !text.isJoinedAfter(end),
            end != start + 4 || !(text.has("20", at: start) || text.has("19", at: start))
        else { return nil }
        return found(first..<end, .caseReference, score: 0.6, value: text.string(first..<end) { $0 })
    }

    /// `2025/26`, `2025-2026`: two years, one behind the other.
    private static func isSchoolYear(_ first: Range<Int>, _ second: Range<Int>, in text: Span<UInt8>) -> Bool {
        func number(_ range: some Sequence<Int>) -> Int {
            range.reduce(0) { $0 * 10 + Int(text.byte($1) - 0x30) }
        }
        guard first.count == 4, second.count == 2 || second.count == 4 else { return false }
        return (number(first.suffix(2)) + 1) % 100 == number(second.suffix(2))
    }
}
