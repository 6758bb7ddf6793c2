/// The key to the codes by which a school calls people: `LAG = Llinos ap Gwilym, DSL`, a line each.
enum CodeKey {
    struct Line: Equatable {
        var code: String
        var name: PersonName
    }

    /// The lines of a text that say whom a code means.
    ///
    /// A code is two to four capitals, all of them letters of the name in its order, the first one the name's first: `DSL = Llinos
    /// ap Gwilym` is none.
    static func lines(of text: Span<UInt8>) -> [Line] {
        var found: [Line] = []
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "=") else {
                index += 1
                continue
            }
            if let line = line(around: index, in: text) { found.append(line) }
            index += 1
        }
        return found
    }

    private static func line(around sign: Int, in text: Span<UInt8>) -> Line? {
        var end = sign
        while end > 0, isBlank(text[end - 1]) { end -= 1 }
        var start = end
        while start > 0, end - start < 5, (0x41...0x5A).contains(text[start - 1]) { start -= 1 }
        guard (2...4).contains(end - start), opens(start, in: text) else { return nil }
        var place = sign + 1
        while place < text.count, isBlank(text[place]) { place += 1 }
        guard let read = TextCues.readName(at: place, in: text), !read.name.surname.isEmpty, !read.name.forename.isEmpty
        else { return nil }
        let name = [read.name.forename, read.name.middle, read.name.surname].joined(separator: " ")
        let letters = NameForms.words(of: name).flatMap { $0 }
        let code = (start..<end).map { text[$0] }
        guard letters.first == code[0] | 0x20 else { return nil }
        var rest = letters.dropFirst()
        for capital in code.dropFirst() {
            guard let place = rest.firstIndex(of: capital | 0x20) else { return nil }
            rest = rest[(place + 1)...]
        }
        return Line(code: String(decoding: code, as: UTF8.self), name: read.name)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Whether a line or an item begins there.
    private static func opens(_ start: Int, in text: Span<UInt8>) -> Bool {
        var index = start
        while index > 0, isBlank(text[index - 1]) || [0x2A, 0x2D, 0x7C].contains(text[index - 1]) { index -= 1 }
        return index == 0 || [0x0A, 0x0D, 0x2C, 0x3B, 0x28].contains(text[index - 1])
    }
}
