import People

/// How a note opens an entry about somebody: the name stands first, as a heading does.
///
///     Jayden Carter (6B) – 12/03/2026
///     12/03/2026 Re: Jayden Carter
///     Child: Jayden Carter
enum EntryOpening {
    /// The range of the name that opens the text; nil where none does.
    static func name(in text: Span<UInt8>, mentions: [Mention]) -> Range<Int>? {
        guard let first = mentions.first(where: { $0.isName }), first.form == .full || first.form == .surnameFirst
        else { return nil }
        guard isPreamble(text.extracting(0..<first.range.lowerBound)) else { return nil }
        return isHeading(text.extracting(first.range.upperBound..<text.count)) ? first.range : nil
    }

    /// Before the name: dates, times, list marks and words that open an entry; nothing else.
    static func isPreamble(_ text: Span<UInt8>) -> Bool {
        var word: [UInt8] = []
        func isOpener() -> Bool { word.isEmpty || openers.contains(String(decoding: word, as: UTF8.self)) }
        for index in text.indices {
            let byte = text[index]
            if (0x41...0x5A).contains(byte & 0xDF) {
                word.append(byte | 0x20)
            } else {
                guard isOpener(), byte < 0x80 || byte >= 0xC2 || byte & 0xC0 == 0x80 else { return false }
                word = []
            }
        }
        return isOpener()
    }

    /// Whether nothing but what a preamble may hold stands before the first digit of a text; false where there is none.
    static func mayLeadToNumber(_ text: Span<UInt8>) -> Bool {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if (0x30...0x39).contains(byte) { return true }
            guard (0x41...0x5A).contains(byte & 0xDF) else {
                index += 1
                continue
            }
            let start = index
            while index < text.count, (0x41...0x5A).contains(text[index] & 0xDF) { index += 1 }
            guard index - start <= 9 else { return false }
            let word = (start..<index).map { text[$0] | 0x20 }
            guard openers.contains(String(decoding: word, as: UTF8.self)) else { return false }
        }
        return false
    }

    /// After the name, on its line: a colon, a dash, a bracket, a date, or nothing more.
    private static func isHeading(_ text: Span<UInt8>) -> Bool {
        var index = 0
        while index < text.count, text[index] == 0x20 { index += 1 }
        guard index < text.count else { return true }
        let byte = text[index]
        if byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(") { return true }
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",") { return byte == UInt8(ascii: "-") }
        // En dash and em dash.
        return index + 2 < text.count && byte == 0xE2 && text[index + 1] == 0x80
            && (0x93...0x94).contains(text[index + 2])
    }

    private static let openers: Set<String> = [
        "re", "child", "pupil", "student", "name", "entry", "incident", "concern", "date", "time", "am", "pm", "mon",
        "tue", "tues",
        "wed", "weds", "thu", "thur", "thurs", "fri", "monday", "tuesday", "wednesday", "thursday", "friday", "jan",
        "feb", "mar",
        "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january", "february", "march", "april",
        "june",
        "july", "august", "september", "october", "november", "december", "st", "nd", "rd", "th", "subject",
    ]
}
