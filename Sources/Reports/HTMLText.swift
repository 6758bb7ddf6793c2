/// Text as HTML: what a document holds can neither become markup nor hide itself.
package enum HTMLText {
    package static func escaped(_ text: String) -> String {
        var html: [UInt8] = []
        escape(text.utf8, into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    /// Appends text as HTML.
    ///
    /// Control characters are shown as their pictures (Unicode, "Control Pictures") and marks that turn the direction of
    /// writing by their numbers, so that a page shows text in the order in which it stands.
    package static func escape(_ text: some Collection<UInt8>, into html: inout [UInt8]) {
        show(text, asMarkup: true, into: &html)
    }

    /// Text as a terminal may have it: control characters as their pictures, nothing that commands the terminal.
    package static func shown(_ text: some Collection<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        show(text, asMarkup: false, into: &result)
        return result
    }

    private static func show(_ text: some Collection<UInt8>, asMarkup: Bool, into html: inout [UInt8]) {
        var last: UInt8 = 0
        var before: UInt8 = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "&") where asMarkup: html += "&amp;".utf8
            case UInt8(ascii: "<") where asMarkup: html += "&lt;".utf8
            case UInt8(ascii: ">") where asMarkup: html += "&gt;".utf8
            case UInt8(ascii: "\"") where asMarkup: html += "&quot;".utf8
            case UInt8(ascii: "'") where asMarkup: html += "&#39;".utf8
            case 0x09, 0x0A, 0x0D: html.append(byte)
            case 0..<0x20: html += [0xE2, 0x90, 0x80 + byte]
            case 0x7F: html += [0xE2, 0x90, 0xA1]
            default:
                html.append(byte)
                if let number = turn(before, last, byte) {
                    html.removeLast(before == 0xE2 ? 3 : 2)
                    html += "[U+\(number)]".utf8
                }
            }
            (before, last) = (last, byte)
        }
    }

    /// The number of a mark that turns the direction of writing, or of a control character of two bytes, by its last bytes
    /// in UTF-8; nil for all else.
    ///
    /// Source: Unicode Standard Annex #9, table of explicit and implicit directional formatting characters.
    private static func turn(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> String? {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE):
            return "20" + hex(third & 0x3F)
        case (0xE2, 0x81, 0xA6...0xA9):
            return "20" + hex(0x40 | third & 0x3F)
        case (_, 0xD8, 0x9C): return "061C"
        case (_, 0xC2, 0x80...0x9F): return "00" + hex(third)
        default: return nil
        }
    }

    private static func hex(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
