import Passages

/// User names that a transcript of messages has before a colon or a time, `20:17 yan.papa: bro`, and those behind an @.
///
/// A name that was made up tells who it is as surely as a real one, and may stand anywhere else in the case.
enum Speakers {
    /// Each once, in the order of the text.
    ///
    /// A user name has three letters or more, and a full stop, an underscore or a digit among them. It opens its line, behind a time
    /// or a day at most, and either a time stands before it or another line has one of the same shape.
    static func handles(in text: Span<UInt8>) -> [String] {
        var found: [String] = []
        var doubtful: [String] = []
        var place = 0
        while place < text.count {
            let end = lineEnd(from: place, in: text)
            if let (handle, isTimed) = speaker(of: place..<end, in: text) {
                if isTimed || doubtful.contains(handle) || found.contains(handle) {
                    if !found.contains(handle) { found.append(handle) }
                } else {
                    doubtful.append(handle)
                }
            }
            place = end + 1
        }
        for handle in mentioned(in: text) where !found.contains(handle) { found.append(handle) }
        // Several lines that open so are a transcript, whoever says only one of them.
        if doubtful.count > 1 { for handle in doubtful where !found.contains(handle) { found.append(handle) } }
        return found
    }

    /// What somebody calls themselves in a transcript that says in brackets who it is: `gabs [G. Stankutė] 19:02   no wifi`.
    ///
    /// A name and a time have to stand there, or it is a word with a note behind it.
    static func introductions(in text: Span<UInt8>) -> [(nickname: String, name: PersonName)] {
        var found: [(nickname: String, name: PersonName)] = []
        var place = 0
        while place < text.count {
            let end = lineEnd(from: place, in: text)
            if let one = introduction(in: place..<end, of: text) { found.append(one) }
            place = end + 1
        }
        return found
    }

    private static func introduction(in line: Range<Int>, of text: Span<UInt8>) -> (nickname: String, name: PersonName)?
    {
        var last = line.lowerBound
        while last < line.upperBound, text[last] < 0x80, isLetter(text[last]) { last += 1 }
        guard (3...16).contains(last - line.lowerBound) else { return nil }
        // A picture may stand between.
        var open = last
        while open < line.upperBound, open - last < 12, text[open] == 0x20 || text[open] >= 0x80 { open += 1 }
        guard open > last, open < line.upperBound, text[open] == UInt8(ascii: "[") else { return nil }
        var close = open + 1
        while close < line.upperBound, close - open < 60, text[close] != UInt8(ascii: "]") { close += 1 }
        guard close < line.upperBound, text[close] == UInt8(ascii: "]") else { return nil }
        var time = close + 1
        while time < line.upperBound, text[time] == 0x20 || text[time] == 0x09 { time += 1 }
        guard time + 4 < line.upperBound, isDigit(text[time]),
            (time..<time + 3).contains(where: { ":.".utf8.contains(text[$0]) })
        else { return nil }
        let written = String(decoding: (open + 1..<close).map { text[$0] }, as: UTF8.self)
        guard let name = NameCell.read(written)?.name, name.surname.count > 2 else { return nil }
        return (String(decoding: (line.lowerBound..<last).map { text[$0] }, as: UTF8.self), name)
    }

    private static func lineEnd(from start: Int, in text: Span<UInt8>) -> Int {
        var end = start
        while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
        return end
    }

    private static func speaker(of line: Range<Int>, in text: Span<UInt8>) -> (handle: String, isTimed: Bool)? {
        var place = line.lowerBound
        var digits = 0
        // [17/04/2026, 18:05] ~ ; 9.15pm - ; **20:17**
        while place < line.upperBound {
            let byte = text[place]
            if isDigit(byte) {
                digits += 1
            } else if "ap".utf8.contains(byte | 0x20), place + 1 < line.upperBound, text[place + 1] | 0x20 == 0x6D,
                digits > 0
            {
                place += 1
            } else if !" \t[](){}<>~*-.,:/|@".utf8.contains(byte) {
                break
            }
            place += 1
        }
        // What the loop took of the name itself: `17nguyend`.
        while place > line.lowerBound, isDigit(text[place - 1]) { place -= 1 }
        let start = place
        var (letters, marks) = (0, 0)
        while place < line.upperBound {
            let byte = text[place]
            if isLetter(byte) {
                letters += 1
            } else if isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") {
                marks += 1
            } else {
                break
            }
            place += 1
        }
        let end = place
        while place < line.upperBound, " \t*".utf8.contains(text[place]) { place += 1 }
        guard isSaying(place, end: end, line: line, in: text), letters >= 3, marks > 0, end - start <= 30,
            text[end - 1] != UInt8(ascii: "."), isNoTerm(start..<end, in: text)
        else { return nil }
        let handle = String(decoding: (start..<end).map { text[$0] }, as: UTF8.self)
        return (handle, digits > 2 || text[place] != UInt8(ascii: ":"))
    }

    /// Whether a colon stands behind the name, or a time does: `coachcal_w  22:41  u up`.
    private static func isSaying(_ place: Int, end: Int, line: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard place + 1 < line.upperBound else { return false }
        if text[place] == UInt8(ascii: ":") { return " \t".utf8.contains(text[place + 1]) }
        guard place > end, place + 4 < line.upperBound, isDigit(text[place]) else { return false }
        let colon = isDigit(text[place + 1]) ? place + 2 : place + 1
        return ":.".utf8.contains(text[colon]) && isDigit(text[colon + 1]) && isDigit(text[colon + 2])
    }

    /// User names behind an @ anywhere: `@chichi.okw12`, which the same text may have without it.
    private static func mentioned(in text: Span<UInt8>) -> [String] {
        var found: [String] = []
        for at in text.indices where text[at] == UInt8(ascii: "@") {
            guard at == 0 || !(isDigit(text[at - 1]) || isLetter(text[at - 1]) || "._-+%".utf8.contains(text[at - 1]))
            else {
                continue
            }
            var end = at + 1
            while end < text.count, isDigit(text[end]) || isLetter(text[end]) || "._".utf8.contains(text[end]) {
                end += 1
            }
            while end > at + 1, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
            let name = at + 1..<end
            let hasMark = name.contains { isDigit(text[$0]) || "._".utf8.contains(text[$0]) }
            let letters = name.count { isLetter(text[$0]) }
            if hasMark, letters >= 3, name.count <= 30 {
                found.append(String(decoding: name.map { text[$0] }, as: UTF8.self))
            }
        }
        return found
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte & 0xDF) &- 0x41 < 26 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether it is no counted word (`option2:`) and no file.
    private static func isNoTerm(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        let bytes = range.map { text[$0] }
        let words = bytes.split { !isLetter($0) }
        if let last = words.last, suffixes.contains(WordHash.of(last.map { $0 | 0x20 })),
            bytes.contains(UInt8(ascii: "."))
        {
            return false
        }
        guard words.count == 1, !bytes.contains(UInt8(ascii: "_")), !bytes.contains(UInt8(ascii: ".")) else {
            return true
        }
        return words[0].count > 3 && Words.level(of: WordHash.of(words[0].map { $0 | 0x20 })) == .none
    }

    private static let suffixes = PeopleMatcher.hashes(
        "com org net uk gov txt csv doc docx xls xlsx ppt pptx pdf xml json md htm html jpg jpeg png gif mp wav msg eml zip"
    )
}
