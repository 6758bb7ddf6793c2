/// A text without what hides or splits an identifier, and the way back to the source's offsets.
///
/// Zero-width characters and soft hyphens are taken out; odd spaces, dashes, quotes, full-width letters and digits, HTML
/// character references and letters that look like Latin ones in a token that has some become their ASCII forms, and every
/// other character that is no letter or mark becomes one control character. What is left above ASCII belongs to words, so that
/// a byte is enough to tell where a token ends.
struct PlainText {
    private(set) var bytes: [UInt8] = []
    /// The places where text and source part: each run of the text starts at `text` and came from `source` on.
    private var runs: [(text: Int, source: Int, length: Int, isVerbatim: Bool)] = []

    /// Nil where the text is plain as it stands.
    init?(_ text: Span<UInt8>) {
        guard PlainText.isNeeded(text) else { return nil }
        bytes.reserveCapacity(text.count)
        var place = 0
        var copied = 0
        while place < text.count {
            let byte = text[place]
            guard byte >= 0xC2 || byte == UInt8(ascii: "&") else {
                place += 1
                continue
            }
            let (stand, length) = PlainText.stand(at: place, in: text)
            if stand != .itself {
                copy(text, copied..<place)
                if case .ascii(let ascii) = stand {
                    runs.append((bytes.count, place, length, false))
                    bytes.append(ascii)
                }
                copied = place + length
            }
            place += length
        }
        copy(text, copied..<text.count)
    }

    private mutating func copy(_ text: Span<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        runs.append((bytes.count, range.lowerBound, range.count, true))
        for place in range { bytes.append(text[place]) }
    }

    /// The range of the source that a range of the plain text came from; what was taken out at its ends stays outside.
    func source(of range: Range<Int>) -> Range<Int> {
        let first = run(holding: range.lowerBound)
        let last = run(holding: max(range.lowerBound, range.upperBound - 1))
        let start = first.source + (first.isVerbatim ? range.lowerBound - first.text : 0)
        let end = last.source + (last.isVerbatim ? range.upperBound - last.text : last.length)
        return start..<max(start, end)
    }

    private func run(holding place: Int) -> (text: Int, source: Int, length: Int, isVerbatim: Bool) {
        var (low, high) = (0, runs.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].text <= place { low = middle } else { high = middle }
        }
        return runs[low]
    }

    private static func isNeeded(_ text: Span<UInt8>) -> Bool {
        var place = 0
        while place < text.count {
            // Plain ASCII is the common case.
            place = text.asciiEnd(from: place)
            guard place < text.count else { return false }
            guard text[place] >= 0xC2 || text[place] == UInt8(ascii: "&") else {
                place += 1
                continue
            }
            let (stand, length) = stand(at: place, in: text)
            if stand != .itself { return true }
            place += length
        }
        return false
    }

    /// The scalar at a lead byte; broken UTF-8 reads as one byte of a letter.
    private static func scalar(at place: Int, in text: Span<UInt8>) -> (scalar: UInt32, length: Int) {
        let lead = UInt32(text[place])
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard place + length <= text.count else { return (0xFF, 1) }
        var scalar = lead & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = text[place + offset]
            guard byte & 0xC0 == 0x80 else { return (0xFF, 1) }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        return (scalar, length)
    }

    private enum Stand: Equatable {
        case itself, nothing
        case ascii(UInt8)
    }

    /// What stands for the character or the character reference at a place, and how many bytes it has.
    private static func stand(at place: Int, in text: Span<UInt8>) -> (Stand, length: Int) {
        if text[place] == UInt8(ascii: "&") {
            guard let (scalar, length) = reference(at: place, in: text) else { return (.itself, 1) }
            let stand = scalar < 0x80 ? Stand.ascii(UInt8(scalar)) : stand(for: scalar)
            // A letter beyond ASCII stays a reference: there is no one byte for it.
            return stand == .itself ? (.itself, 1) : (stand, length)
        }
        let (scalar, length) = scalar(at: place, in: text)
        if let twin = twin(of: scalar), isBesideLatin(place, length, in: text) { return (.ascii(twin), length) }
        return (stand(for: scalar), length)
    }

    private static let references: [(name: StaticString, scalar: UInt32)] = [
        ("amp;", 0x26), ("nbsp;", 0xA0), ("commat;", 0x40), ("period;", 0x2E), ("shy;", 0xAD), ("zwnj;", 0x200C),
        ("zwj;", 0x200D), ("ensp;", 0x2002), ("emsp;", 0x2003), ("thinsp;", 0x2009), ("apos;", 0x27), ("quot;", 0x22),
        ("lt;", 0x3C), ("gt;", 0x3E), ("num;", 0x23), ("colon;", 0x3A), ("sol;", 0x2F), ("lowbar;", 0x5F),
        ("pound;", 0xA3), ("hyphen;", 0x2010), ("dash;", 0x2010), ("ndash;", 0x2013), ("mdash;", 0x2014),
        ("lsquo;", 0x2018), ("rsquo;", 0x2019), ("ldquo;", 0x201C), ("rdquo;", 0x201D),
    ]

    /// The character that an HTML reference says: `&#64;`, `&#x40;`, `&nbsp;`; nil where none stands.
    private static func reference(at start: Int, in text: Span<UInt8>) -> (scalar: UInt32, length: Int)? {
        guard text.byte(start + 1) == UInt8(ascii: "#") else {
            for (name, scalar) in references where text.has(name, at: start + 1) {
                return (scalar, name.utf8CodeUnitCount + 1)
            }
            return nil
        }
        let isHexadecimal = text.lower(start + 2) == UInt8(ascii: "x")
        var place = isHexadecimal ? start + 3 : start + 2
        let first = place
        var scalar: UInt32 = 0
        while place < first + 7, isHexadecimal ? isHex(text.byte(place)) : isDigit(text.byte(place)) {
            let byte = text.lower(place)
            scalar = scalar * (isHexadecimal ? 16 : 10) + UInt32(isDigit(byte) ? byte - 0x30 : byte - 0x57)
            place += 1
        }
        guard place > first, text.byte(place) == UInt8(ascii: ";"), scalar >= 0x20 else { return nil }
        return (scalar, place + 1 - start)
    }

    /// The Latin letter that a Cyrillic, Greek or mathematical one looks like; nil for all that have a look of their own.
    private static func twin(of scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0x0391...0x045F: twins[Int(scalar) - 0x0391]
        case 0x1D400...0x1D6A3:
            UInt8((scalar - 0x1D400) % 52 < 26 ? 0x41 + (scalar - 0x1D400) % 26 : 0x61 + (scalar - 0x1D400) % 26)
        default: nil
        }
    }

    private static let twins: [UInt8?] = {
        var twins = [UInt8?](repeating: nil, count: 0x45F - 0x391 + 1)
        let pairs = zip(
            "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοЅІЈАВЕКМНОРСТУХаеорсухѕіј".unicodeScalars, "ABEZHIKMNOPTYXoSIJABEKMHOPCTYXaeopcyxsij".utf8)
        for (scalar, byte) in pairs { twins[Int(scalar.value) - 0x391] = byte }
        return twins
    }()

    /// Whether the token that holds a character has Latin letters or digits too, or a number follows it: in a word of its own
    /// script a letter is what it is.
    private static func isBesideLatin(_ place: Int, _ length: Int, in text: Span<UInt8>) -> Bool {
        var end = place + length
        while isToken(text.byte(end)), end < place + 64 {
            if text[end] < 0x80 { return true }
            end += 1
        }
        if isBlank(text.byte(end)), isDigit(text.byte(end + 1)) { return true }
        var start = place
        while isToken(text.byte(start - 1)), start > place - 64 {
            start -= 1
            if text[start] < 0x80 { return true }
        }
        return isBlank(text.byte(start - 1)) && isDigit(text.byte(start - 2))
    }

    /// What stands for a scalar in plain text.
    private static func stand(for scalar: UInt32) -> Stand {
        switch scalar {
        case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            .nothing
        case 0xA3, 0x20A0...0x20CF: .ascii(UInt8(ascii: "$"))
        case 0xAA, 0xB5, 0xBA: .itself
        case 0x85, 0x2028, 0x2029: .ascii(0x0A)
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .ascii(0x20)
        case 0x80...0xBF, 0xD7, 0xF7: .ascii(0x01)
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .ascii(UInt8(ascii: "-"))
        case 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032: .ascii(UInt8(ascii: "'"))
        case 0x201C...0x201F, 0x2033: .ascii(UInt8(ascii: "\""))
        case 0x2024, 0xFF0E: .ascii(UInt8(ascii: "."))
        case 0x2044, 0x2215: .ascii(UInt8(ascii: "/"))
        case 0xFF01...0xFF5E: .ascii(UInt8(scalar - 0xFEE0))
        case 0x0660...0x0669, 0x06F0...0x06F9: .ascii(UInt8(0x30 + (scalar & 0x0F)))
        case 0x0966...0x096F: .ascii(UInt8(0x30 + (scalar - 0x0966)))
        case 0x1D7CE...0x1D7FF: .ascii(UInt8(0x30 + (scalar - 0x1D7CE) % 10))
        case 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x303F, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFFFC, 0xFFFD,
            0x1F000...0x1FAFF, 0xE0000...0xE01EF:
            .ascii(0x01)
        default: .itself
        }
    }
}
