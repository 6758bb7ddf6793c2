package import Vocabulary

/// A reference of social care, the police, a court or a school's system after its label: `LCS ID 412345`, `CAD 1234 of 17/04`.
///
/// The label stays, for it says what was withheld and names nobody. Numbers that have a shape of their own are told without
/// one: see police-reference and court-case.
package enum CaseReference: Recogniser {
    package static let name = "case-reference"
    package static let kinds: [Kind] = [
        .caseReference, Kind("id.dbs"), Kind("id.trn"), Kind("id.admission"), Kind("id.officer"),
    ]
    package static let triggers: Triggers = .words(labels.map(\.word))

    /// How much a label proves, and the kind that it names.
    private struct Label: Sendable {
        var word: String
        var kind: Kind = .caseReference
        /// How many digits the number has at least.
        var digits: Int
    }

    private static let labels: [Label] = {
        func those(_ words: String, digits: Int, kind: Kind = .caseReference) -> [Label] {
            words.split(separator: " ").map { Label(word: String($0), kind: kind, digits: digits) }
        }
        return those(
            "lcs mosaic liquidlogic ehm eha cad crn nspis niche athena marac mappa holmes urn pnc cro asc arc brp asn lachildid soscare unocini",
            digits: 3)
            + those("ehcp ehcna lado mash channel prevent camhs iro", digits: 4)
            + those(
                "crime incident log occurrence occ prison prisoner probation custody court claim childid", digits: 4)
            + those("hospital mrn patient unit care", digits: 6)
            + those(
                "ref refs reference referral record file badge case intel cmis sims arbor cpoms myconcern bromcom",
                digits: 5)
            + those("dbs", digits: 9, kind: Kind("id.dbs"))
            + those("trn teacher", digits: 7, kind: Kind("id.trn"))
            + those("adno admission", digits: 3, kind: Kind("id.admission"))
            // `PC 0412 Marsh`: the number on an officer's shoulder is as good as the name.
            + those("pc wpc pcso dc ds di ps sgt collar shoulder warrant", digits: 3, kind: Kind("id.officer"))
    }()
    private static let labelKeys: [(word: Word, label: Label)] = labels.map { (Word($0.word), $0) }
    private static let fillers: Words = [
        "id", "no", "no.", "num", "number", "numbers", "ref", "reference", "refs", "person", "child", "case", "is",
        "log", "report", "crime",
        "incident", "client", "record", "the", "was", "file", "certificate", "custody", "police", "court",
    ]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let end = text.tokenEnd(start)
        let word = text.word(start..<end)
        // A word with no number after it is prose: `told the class teacher about it`.
        guard let place = text.value(after: end, skipping: CaseReference.fillers),
            let last = referenceEnd(place, in: text),
            let label = CaseReference.labelKeys.first(where: { $0.word == word })?.label
        else { return nil }
        return labelled(label, from: end, at: place, to: last, in: text)
    }

    /// Where letters, digits and single marks between them end; nil where no digit is among them.
    private static func referenceEnd(_ start: Int, in text: Span<UInt8>) -> Int? {
        var end = text.tokenEnd(start)
        // `PE 20417`, `WCCIS 2204917`: up to six capitals, a space, and five digits or more.
        if end - start <= 6, isBlank(text.byte(end)), (start..<end).allSatisfy({ isCapital(text.byte($0)) }) {
            let number = end + 1
            let last = text.tokenEnd(number)
            let isNumber = last > number && (number..<last).allSatisfy { isDigit(text.byte($0)) }
            if isNumber, last - number >= 5 { return last }
            guard end - start <= 3 else { return nil }
            // `MH 448 2071`: in two groups.
            let second = last + 1
            let close = text.tokenEnd(second)
            if isNumber, last - number >= 3, isBlank(text.byte(last)), close - second >= 3,
                (second..<close).allSatisfy({ isDigit(text.byte($0)) })
            {
                return close
            }
        }
        while isMark(text.byte(end)), isToken(text.byte(end + 1)) { end = text.tokenEnd(end + 1) }
        return (start..<end).contains { isDigit(text.byte($0)) } ? end : nil
    }

    private static func labelled(_ label: Label, from labelEnd: Int, at start: Int, to end: Int, in text: Span<UInt8>)
        -> Match?
    {
        // `Naomi Price (Suffolk MASH, 01632 960123)`: the comma begins something else.
        if (labelEnd..<start).contains(where: { text.byte($0) == UInt8(ascii: ",") }) { return nil }
        let digits = (start..<end).count { isDigit(text.byte($0)) }
        let of = text.skipBlanks(end)
        let day = text.has("of ", at: of) ? DateReading(dayAt: text.skipBlanks(of + 3), in: text) : nil
        // `CAD 90 of 08/06`: its day makes a log number of any length.
        guard digits >= label.digits || day != nil || isLettered(start..<end, behind: label, in: text),
            end - start <= 24
        else { return nil }
        // A word with a number after it is prose: `case 12 children`; so is a date.
        let letters = (start..<end).count { isLetter(text.byte($0)) }
        guard letters <= 8 || letters <= digits else { return nil }
        if let date = DateReading(dayAt: start, in: text), date.end == end, date.date.year != nil, date.shape != .pair {
            return nil
        }
        if text.byte(start - 1) == UInt8(ascii: "$") { return nil }
        if label.word == "urn", digits == 6 || digits == 7, letters == 0 { return nil }
        if end == start + 4, letters == 0, label.digits > 3,
            DigitRun(at: start, in: text, marks: "").map({ (1900...2099).contains($0.value) }) == true
        {
            return nil
        }
        // `CAD 1234 of 17/04`: without its day a log number says little, with it everything.
        var last = end
        if let day { last = day.end }
        // `CAD 4471 12FEB`.
        let next = text.skipBlanks(end)
        if day == nil, last == end, next == end + 1, label.word == "cad" || label.word == "log",
            isDigit(text.byte(next)),
            let day = DateReading(dayAt: next, in: text), day.shape != .pair, day.shape != .day
        {
            last = day.end
        }
        // `LCS 4471902 and 4471903`: more numbers of as many digits.
        if last == end, letters == 0 {
            while let more = nextInList(after: last, digits: digits, in: text) { last = more }
        }
        let score = label.digits <= 3 ? 0.85 : label.digits == 4 ? 0.75 : 0.65
        return found(start..<last, label.kind, score: score, value: text.string(start..<end) { raised($0) })
    }

    /// Where a number of as many digits ends behind `and`, a comma or an ampersand; nil where none stands there.
    private static func nextInList(after end: Int, digits: Int, in text: Span<UInt8>) -> Int? {
        var place = text.skipBlanks(end)
        if text.byte(place) == UInt8(ascii: ",") || text.byte(place) == UInt8(ascii: "&") {
            place += 1
        } else {
            guard text.has("and ", at: place) else { return nil }
            place += 3
        }
        place = text.skipBlanks(place)
        let last = text.tokenEnd(place)
        let isLike = last - place == digits && (place..<last).allSatisfy { isDigit(text.byte($0)) }
        return isLike && digits > 4 && text.closes(last) ? last : nil
    }

    /// Whether capitals, a mark and three digits or more stand behind `Ref:`: `MACE-933`, but not `KCSIE-2025`.
    private static func isLettered(_ range: Range<Int>, behind label: Label, in text: Span<UInt8>) -> Bool {
        guard label.word.hasPrefix("ref") else { return false }
        let mark = range.lowerBound + range.prefix { isCapital(text.byte($0)) }.count
        guard (2...5).contains(mark - range.lowerBound), mark < range.upperBound, isMark(text.byte(mark)),
            let run = DigitRun(at: mark + 1, in: text, marks: ""), run.end == range.upperBound
        else { return false }
        return run.count == 3 || run.count == 4 && !(1900...2099).contains(run.value)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}
