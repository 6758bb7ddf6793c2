/// Whether a spreadsheet would run a cell as a formula.
package enum Formula {
    package static func runs(_ text: Span<UInt8>) -> Bool {
        guard text.count > 0 else { return false }
        switch text[0] {
        case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return text.count > 1
        case UInt8(ascii: "+"), UInt8(ascii: "-"): return looksLikeExpression(text)
        default: return false
        }
    }

    /// After a sign: a call (`SUM(`), a cell (`A1`), a link (`cmd|`, `Sheet!`), or a sum of numbers.
    ///
    /// A number or a note is none.
    private static func looksLikeExpression(_ text: Span<UInt8>) -> Bool {
        var index = 1
        while index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
        guard index < text.count else { return false }
        func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        let first = text[index]
        if first == UInt8(ascii: "(") || first == UInt8(ascii: "@") || first == UInt8(ascii: "\"") { return true }
        if isLetter(first) {
            var end = index
            while end < text.count, isLetter(text[end]) { end += 1 }
            guard end < text.count else { return false }
            if [UInt8(ascii: "("), UInt8(ascii: "|"), UInt8(ascii: "!")].contains(text[end]) { return true }
            return end - index <= 3 && isDigit(text[end])
        }
        guard isDigit(first) || first == UInt8(ascii: ".") else { return false }
        var operators = 0
        var spaces = 0
        var hasLetters = false
        var isLink = false
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "^")
                || byte == UInt8(ascii: "|")
                || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "+")
            {
                operators += 1
            }
            if isLetter(byte) && operators == 0 { return false }
            if isLetter(byte) { hasLetters = true }
            if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "!") { isLink = true }
            if byte == 0x20 { spaces += 1 }
            index += 1
        }
        return operators > 0 && (spaces == 0 || !hasLetters || isLink)
    }
}
