package import Vocabulary

/// A full postcode, also in small letters, without its space, over a line break, or with O for 0 and I for 1.
///
/// Source: Royal Mail, "Programmer's Guide to the Postcode Address File", postcode formats; ONS Postcode Directory, areas.
package enum Postcode: Recogniser {
    package static let name = "postcode"
    package static let kinds: [Kind] = [.postcode]
    package static let triggers: Triggers = .codes(2...7) + .words(["gir", "bfpo"])
    package static let listensTo: [Cues] = [cues]
    private static let cues: Cues = "postcode pcode code"
    private static let areas = Words(
        """
        ab al b ba bb bd bf bh bl bn br bs bt bx ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk \
        fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr \
        nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc \
        wd wf wn wr ws wv yo ze zz
        """)
    /// What follows a number in running text and looks like the end of a postcode: `1st`, `5hr`.
    private static let endings: Words = ["st", "nd", "rd", "th", "hr", "yr", "wk", "lb", "pt"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        guard text.opens(start) else { return nil }
        if text.has("gir", at: start), !isDigit(text.byte(start + 3)) { return girobank(start, in: text) }
        if text.has("bfpo", at: start) { return forces(start, in: text) }
        var letters = start
        while isLatin(text.byte(letters)), letters < start + 2 { letters += 1 }
        // One letter at least, then a digit, then a digit or a letter.
        guard isDigit(text.byte(letters)) else { return nil }
        let token = text.tokenEnd(start)
        var outward = letters + 1
        var inward = token
        let length = token - start
        if length >= 5 {
            inward = token - 3
            outward = inward
        } else {
            outward = token
            while isSpace(text.byte(inward)) || text.byte(inward) == UInt8(ascii: "-"), inward < token + 4 {
                inward += 1
            }
            guard inward > token, text.tokenEnd(inward) == inward + 3 else { return nil }
        }
        guard Postcode.isOutward(start, letters, outward, in: text) else { return nil }
        let gap = inward - token
        let first = text.byte(inward)
        let isLoose = !isDigit(first)
        if isLoose {
            guard
                first == UInt8(ascii: "O") || first == UInt8(ascii: "I") || first == UInt8(ascii: "o")
                    || first == UInt8(ascii: "l")
            else {
                return nil
            }
        }
        let never: StaticString = "cikmov"
        for place in inward + 1..<inward + 3 {
            let letter = text.lower(place)
            guard isLatin(letter), never.withUTF8Buffer({ !$0.contains(letter) }) else { return nil }
        }
        let isSmall = !isCapital(text.byte(inward + 1))
        if isSmall, Postcode.endings.contains(text.word(inward + 1..<inward + 3)) { return nil }
        let isKnown = Postcode.areas.contains(text.word(start..<letters))
        let hasCue = Postcode.cues.stand(before: start, in: text, within: 3)
        // `P3 1HB` in a list of periods is no postcode; `XR3 1HB` may be one mistyped.
        if !isKnown, !hasCue, letters == start + 1 || isSmall || isLoose { return nil }
        // A word such as `ill` needs more than its letters.
        if isLoose, isSmall, !hasCue { return nil }
        let isApart = gap > 0 && (gap > 2 || !isBlank(text.byte(inward - 1)))
        var score = isSmall ? 0.85 : 0.95
        if isLoose || !isKnown { score = 0.65 } else if isApart || gap < 0 && isSmall { score = 0.75 }
        var value = text.code(start..<inward + 3)
        if isLoose { value = Postcode.mended(value) }
        return found(start..<inward + 3, .postcode, score: hasCue ? max(score, 0.9) : score, value: value)
    }

    /// Whether the outward half has one of its shapes: A9 A99 AA9 AA99 A9A AA9A.
    private static func isOutward(_ start: Int, _ digits: Int, _ end: Int, in text: Span<UInt8>) -> Bool {
        let first = text.lower(start)
        guard first != UInt8(ascii: "q"), first != UInt8(ascii: "v"), first != UInt8(ascii: "x") else { return false }
        if digits == start + 2 {
            let second = text.lower(start + 1)
            guard second != UInt8(ascii: "i"), second != UInt8(ascii: "j") else { return false }
        }
        switch end - digits {
        case 1: return true
        case 2:
            let last = text.lower(digits + 1)
            if isDigit(last) { return true }
            let allowed: StaticString = digits == start + 1 ? "abcdefghjkpstuw" : "abehmnprvwxy"
            return allowed.withUTF8Buffer { $0.contains(last) }
        default: return false
        }
    }

    /// The value with the digit that the letter in the inward half was typed for.
    private static func mended(_ code: String) -> String {
        var bytes = Array(code.utf8)
        let place = bytes.count - 3
        bytes[place] = bytes[place] == UInt8(ascii: "O") ? UInt8(ascii: "0") : UInt8(ascii: "1")
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func girobank(_ start: Int, in text: Span<UInt8>) -> Match? {
        let place = text.skipBlanks(start + 3)
        guard text.has("0aa", at: place), text.closes(place + 3) else { return nil }
        return found(start..<place + 3, .postcode, score: 0.95, value: "GIR0AA")
    }

    /// An address of the forces: `BFPO 123`.
    private static func forces(_ start: Int, in text: Span<UInt8>) -> Match? {
        let place = text.skipBlanks(start + 4)
        guard let run = DigitRun(at: place, in: text, marks: "", limit: 4), text.closes(run.end) else { return nil }
        return found(start..<run.end, .postcode, score: 0.9, value: "BFPO" + run.string)
    }
}
