/// Where in a piece something may be encoded, found in one pass.
struct Sites {
    /// `%41`, `&#65;`, `\u0041`.
    private(set) var escapes = Regions()
    /// `=41`, and `=` at a line's end.
    private(set) var quotedPrintable = Regions()
    /// Tags with letters close to both ends.
    private(set) var tags = Regions()
    /// Rows of the alphabet of base64, eight characters or more, line breaks between.
    private(set) var rows: [Range<Int>] = []
    /// Pairs of hexadecimal digits, six or more.
    private(set) var pairs: [Range<Int>] = []

    private enum Class { static let row: UInt8 = 1, hex: UInt8 = 2, mark: UInt8 = 4 }

    private static let classes: [UInt8] = (0..<256).map { value in
        switch UInt8(truncatingIfNeeded: value) {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: Class.row | Class.hex
        case 0x47...0x5A, 0x67...0x7A, 0x2B, 0x2F, 0x2D, 0x5F: Class.row
        case 0x25, 0x26, 0x5C, 0x3D, 0x3C: Class.mark
        default: 0
        }
    }

    init(_ bytes: borrowing Span<UInt8>) {
        let classes = Sites.classes
        var rowStart = 0
        var lineStart = 0
        var hexStart = 0
        var hexCount = 0
        var tagStart = -1
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            let kind = classes[Int(byte)]
            if kind & Class.row != 0 {
                at += 1
                continue
            }
            // A row ends here. Base64 goes on over line breaks; sixteen characters make it worth following.
            let length = at - lineStart
            if length == 2 || length == 4, Sites.isPair(bytes, lineStart, at) {
                if hexCount == 0 || lineStart - hexStart > hexCount * 8 + 8 { (hexStart, hexCount) = (lineStart, 0) }
                hexCount += 1
                if hexCount == 6 { pairs.append(hexStart..<at) }
                if hexCount > 6 { pairs[pairs.count - 1] = hexStart..<at }
            } else if length > 0 {
                hexCount = 0
            }
            if byte == 0x0A || byte == 0x0D || byte == 0x20 && at > 0 && bytes[at - 1] <= 0x20,
                length >= 16 || length == 0
            {
                at += 1
                lineStart = at
                continue
            }
            if at - rowStart >= 8 { rows.append(rowStart..<at) }
            if kind & Class.mark != 0 {
                switch byte {
                case 0x25:
                    if at + 2 < bytes.count, Sites.isHex(bytes[at + 1]) || bytes[at + 1] == 0x75 {
                        escapes.add(at..<at + 3)
                    }
                case 0x26: escapes.add(at..<at + 1)
                case 0x5C: escapes.add(at..<at + 1)
                case 0x3D:
                    if at + 1 < bytes.count,
                        Sites.isHex(bytes[at + 1]) || bytes[at + 1] == 0x0D || bytes[at + 1] == 0x0A
                    {
                        quotedPrintable.add(at..<at + 1)
                    }
                default: tagStart = at
                }
            } else if byte == 0x3E, tagStart >= 0, at - tagStart <= Markup.longestTag {
                // Inside a line, `Ame<b>lia`. Where each field has its own line there is nothing to join.
                if at + 1 < bytes.count, bytes[at + 1] >= 0x20, Sites.standsInLine(bytes, tagStart) {
                    tags.add(tagStart..<at + 1)
                }
                tagStart = -1
            }
            at += 1
            rowStart = at
            lineStart = at
        }
        if at - rowStart >= 8 { rows.append(rowStart..<at) }
        if at - lineStart == 2, hexCount >= 5, Sites.isPair(bytes, lineStart, at) { pairs.append(hexStart..<at) }
    }

    /// Whether something other than indentation stands before, in the same line.
    private static func standsInLine(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Bool {
        var at = index
        while at > 0, index - at < 256, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x09 { at -= 1 }
        return at > 0 && bytes[at - 1] >= 0x20
    }

    private static func isHex(_ byte: UInt8) -> Bool { classes[Int(byte)] & Class.hex != 0 }

    /// `41` or `0x41`.
    private static func isPair(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        if end - start == 4, bytes[start] != 0x30 || bytes[start + 1] | 0x20 != 0x78 { return false }
        return isHex(bytes[end - 2]) && isHex(bytes[end - 1])
    }
}
