package import Vocabulary

/// A telephone number as people in Britain write it, and any with a plus sign; numbers of public help lines are none.
///
/// Lengths and prefixes only: Ofcom's numbers for drama count, and so does a mobile with one digit too few or too many.
/// Source: Ofcom, "National Telephone Numbering Plan".
package enum PhoneNumber: Recogniser {
    package static let name = "phone-number"
    package static let kinds: [Kind] = [.phone]
    package static let triggers: Triggers = .groups(1...5) + .numbers(6...14) + .digits(6...31)
    package static let listensTo: [Cues] = [cues, labels, verbs, others]
    private static let cues: Cues =
        """
        tel telephone phone phoned phoning ph mob mobile mobiles mobs cell landline text texted texting txt sms whatsapp rang \
        ring rings call called calls calling number numbers no contact fax home work voicemail dial
        """
    private static let extensions: Words = ["x", "ext", "extn", "extension"]
    private static let labels: Cues = "tel telephone phone mob mobile landline fax"
    /// Words right before a local number, or before whom to ring `on` it.
    private static let verbs: Cues = "call called ring rang phoned dial dialled text texted"
    private static let others: Cues =
        "dbs certificate uprn ukprn uln nhs chi urn crn account ref reference card iban invoice order"

    /// Help lines and services that anybody may ring; not a person's.
    ///
    /// As numbers, without the nought that each begins with.
    private static let publicLines: Set<UInt64> = [
        8_001_111, 8_088_005_000, 8_082_000_247, 800_555_111, 8_088_010_327, 8_000_684_141, 8_005_999_247,
        800_789_321, 8_000_283_550, 8_000_280_285, 8_088_025_544, 8_088_084_994, 8_081_689_111, 3_001_233_393,
        8_009_995_428, 3_000_031_234, 8_088_010_302, 8_088_010_800, 8_000_271_234, 8_088_021_414, 8_088_024_040,
        8_081_000_900, 2_070_080_151, 8_088_002_222, 3_001_236_600, 8_000_121_700,
    ]

    private static let shortLines: Set<String> = ["116123", "116000", "116111"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let first = text.byte(start)
        let before = text.byte(start - 1)
        if before == UInt8(ascii: "+") { return abroad(start - 1, digits: start, in: text) }
        if first == UInt8(ascii: "0") {
            if text.byte(start + 1) == UInt8(ascii: "0") { return abroad(start, digits: start + 2, in: text) }
            return national(start, in: text)
        }
        // `(+44)`, and what is left of a mobile when a spreadsheet took it for a number.
        return damaged(start, in: text)
    }

    /// The digits from a place on, across everything people put between them, up to a number of digits that ends a number.
    ///
    /// Ends at a full number's end where a group ends there; a further number may follow.
    private struct Dialled {
        /// The digits as a number, and how many there are.
        private var value: UInt64 = 0
        var count = 0
        var end: Int
        /// How many groups there are, and the lengths of the first two.
        var groups = 0
        var firstGroup = 0
        var secondGroup = 0
        var hasDots = false

        init(at start: Int, in text: Span<UInt8>, full: Int) {
            end = start
            var place = start
            while count < 17 {
                let groupEnd = text.tokenEnd(place)
                let length = groupEnd - place
                guard length > 0 else { return }
                var group = value
                for at in place..<groupEnd {
                    guard isDigit(text.byte(at)) else { return }
                    group = group &* 10 &+ UInt64(text.byte(at) &- 0x30)
                }
                // One number with all its digits stands; the next group is another's.
                if count >= full || count >= full - 1 && length > 2 { return }
                value = group
                count += length
                if groups == 0 { firstGroup = length }
                if groups == 1 { secondGroup = length }
                groups += 1
                end = groupEnd
                place = end
                var marks = 0
                var isDotted = false
                while marks < 3, Dialled.isMark(text.byte(place)) {
                    if text.byte(place) == UInt8(ascii: ".") { isDotted = true }
                    // A second dash or dot in a row is no part of a number.
                    if marks > 0, text.byte(place) != 0x20, text.byte(place - 1) != 0x20,
                        text.byte(place - 1) != UInt8(ascii: ")"),
                        text.byte(place) != UInt8(ascii: "(")
                    {
                        return
                    }
                    place += 1
                    marks += 1
                }
                guard marks > 0 else { return }
                // A full stop behind the last group ends a sentence.
                if isDotted, isDigit(text.byte(place)) { hasDots = true }
            }
        }

        private static func isMark(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "(")
                || byte == UInt8(ascii: ")")
        }

        var string: String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
        }

        /// The digit at a place from the left, from 0.
        func digit(_ place: Int) -> UInt8 {
            // Of more digits than a number has, the value says nothing.
            place < count && count < 20 ? UInt8(value / DigitRun.powers[count - 1 - place] % 10) : 0
        }

        /// Whether this is a public help line, dialled with its nought.
        var isPublic: Bool { digit(0) == 0 && digit(1) != 0 && PhoneNumber.publicLines.contains(value) }
    }

    private static func national(_ start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start) else { return nil }
        let dialled = Dialled(at: start, in: text, full: 11)
        let (count, end) = (dialled.count, dialled.end)
        guard count >= 8, text.closes(end), !dialled.isPublic else { return nil }
        if text.isJoinedBefore(start), text.byte(start - 1) != UInt8(ascii: "/") { return nil }
        // `01.02.2015 10:15` and `03-04-12 …` start like numbers and are dates.
        if dialled.firstGroup < 3 {
            guard count == 11, !dialled.hasDots,
                dialled.groups != 3 || dialled.firstGroup == 1 || dialled.secondGroup > 2
            else {
                return nil
            }
        }
        if text.byte(end) == UInt8(ascii: ":") && isDigit(text.byte(end + 1))
            || text.byte(end) == UInt8(ascii: "/") && !isToken(text.byte(end - 11))
        {
            return nil
        }
        var score = 0.0
        switch (dialled.digit(1), count) {
        case (7, 11), (1, 11), (2, 11): score = 0.9
        case (3, 11), (5, 11), (8, 11), (9, 11): score = 0.8
        case (1, 10), (8, 10): score = 0.75
        case (7, 10), (7, 12), (2, 10): score = 0.65
        default: score = 0
        }
        let hasCue = PhoneNumber.cues.stand(before: start, in: text)
        // `NHS no 0801092210`: a word for another number says more than `no`.
        if count != 11, PhoneNumber.others.stand(before: start, in: text, within: hasCue ? 2 : 5) { return nil }
        if score == 0 || count == 12 && dialled.groups == 1 && !hasCue {
            guard hasCue, (9...12).contains(count) || count == 8 && dialled.digit(1) == 8 else {
                return nil
            }
            score = 0.6
        } else if hasCue {
            score = max(score, 0.75) + 0.07
        }
        return number(start, end, score: score, value: dialled.string, in: text)
    }

    /// A number that starts with `+` or `00` and a country.
    private static func abroad(_ start: Int, digits place: Int, in text: Span<UInt8>) -> Match? {
        var country = place
        while text.byte(country) == 0x20 || text.byte(country) == UInt8(ascii: "-") { country += 1 }
        guard text.opens(start), isDigit(text.byte(country)), text.byte(country) != UInt8(ascii: "0") else {
            return nil
        }
        let hasPlus = text.byte(start) == UInt8(ascii: "+")
        let isBritish = text.has("44", at: country)
        if !isBritish, !hasPlus {
            // Twelve digits that start with 00 are more often a certificate's.
            guard PhoneNumber.cues.stand(before: start, in: text) || country > place else { return nil }
            if PhoneNumber.others.stand(before: start, in: text, within: 3) { return nil }
        }
        let hasTrunk = isBritish && Self.hasTrunk(after: country + 2, in: text)
        let dialled = Dialled(at: country, in: text, full: isBritish ? (hasTrunk ? 13 : 12) : 15)
        guard text.closes(dialled.end), dialled.count >= (isBritish ? 10 : hasPlus ? 7 : 8), dialled.count <= 15 else {
            return nil
        }
        var value = dialled.string
        if isBritish {
            value = "0" + value.dropFirst(hasTrunk ? 3 : 2)
            if let number = UInt64(value), PhoneNumber.publicLines.contains(number) {
                return nil
            }
        } else {
            value = "+" + value
        }
        var first = start
        if text.byte(start - 1) == UInt8(ascii: "("), text.byte(place + 2) == UInt8(ascii: ")") { first = start - 1 }
        return number(first, dialled.end, score: 0.93, value: value, in: text)
    }

    /// Whether the nought that is dialled at home stands after the country: `+44 (0)`.
    private static func hasTrunk(after place: Int, in text: Span<UInt8>) -> Bool {
        var next = place
        while next < place + 3, !isDigit(text.byte(next)) { next += 1 }
        return text.byte(next) == UInt8(ascii: "0")
    }

    /// Numbers without their nought, and short local ones: beside a cue only.
    private static func damaged(_ start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start), !text.isJoinedBefore(start), text.byte(start - 1) != UInt8(ascii: "$") else {
            return nil
        }
        // Cheap first: most numbers in notes are short.
        guard let run = DigitRun(at: start, in: text, marks: " -()", limit: 12), run.count >= 6 else { return nil }
        let dialled = Dialled(at: start, in: text, full: 10)
        let (count, end) = (dialled.count, dialled.end)
        guard text.closes(end), !text.isJoinedAfter(end), !dialled.hasDots else { return nil }
        if count == 10, dialled.groups <= 3, !PhoneNumber.others.stand(before: start, in: text, within: 3),
            PhoneNumber.cues.stand(near: start..<end, in: text)
        {
            return number(start, end, score: 0.75, value: "0" + dialled.string, in: text)
        }
        if count == 12, text.has("44", at: start), dialled.groups == 1,
            PhoneNumber.cues.stand(near: start..<end, in: text)
        {
            return number(start, end, score: 0.8, value: "0" + dialled.string.dropFirst(2), in: text)
        }
        guard (6...8).contains(count), dialled.groups <= 2,
            PhoneNumber.labels.stand(before: start, in: text, within: 2) || isRung(start, in: text),
            !PhoneNumber.shortLines.contains(dialled.string)
        else { return nil }
        return number(start, end, score: 0.6, value: dialled.string, in: text)
    }

    /// Whether somebody is to ring a local number: `call 960123`, `ring his mum on 960123`.
    private static func isRung(_ start: Int, in text: Span<UInt8>) -> Bool {
        guard isBlank(text.byte(start - 1)), let before = text.lastToken(before: start) else { return false }
        return verbs.stand(before: start, in: text, within: text.said(before) == "on" ? 4 : 1)
    }

    /// The match with its bracket before and its extension after.
    private static func number(_ start: Int, _ end: Int, score: Double, value: String, in text: Span<UInt8>) -> Match {
        var first = start
        // A bracket that closes inside the number belongs to it.
        if text.byte(start - 1) == UInt8(ascii: "("),
            (start..<end).contains(where: { text.byte($0) == UInt8(ascii: ")") })
        {
            first = start - 1
        }
        var last = end
        var place = text.skipBlanks(end)
        if text.byte(place) == UInt8(ascii: ",") { place = text.skipBlanks(place + 1) }
        let word = text.tokenEnd(place)
        if text.has("x", at: place), isDigit(text.byte(place + 1)) {
            place += 1
        } else if text.has("ext", at: place), isDigit(text.byte(place + 3)) {
            place += 3
        } else if word > place, PhoneNumber.extensions.contains(text.word(place..<word)) {
            place = text.skipBlanks(text.byte(word) == UInt8(ascii: ".") ? word + 1 : word)
        } else {
            place = end
        }
        if place > end, let run = DigitRun(at: place, in: text, marks: "", limit: 6), text.closes(run.end) {
            last = run.end
        }
        return found(first..<last, .phone, score: score, value: value)
    }
}
