/// Letters by which documents call people, where they say whom they mean: a school's key to its staff codes, `LAG = Llinos ap
/// Gwilym, DSL`, and the first letters in brackets behind a name, `Aoife Ní Dhomhnaill (AND)`.
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

    /// The names of a text that have their first letters in brackets behind them.
    ///
    /// Every word of the name gives its first letter, and `MacLeod` its second capital too: `Early Help (EHM)` is none. Whether
    /// somebody is meant, or `Early Help (EH)`, is for those to say who know the people.
    static func introductions(in text: Span<UInt8>) -> [Line] {
        var found: [Line] = []
        for index in text.indices where text[index] == UInt8(ascii: "(") {
            if index > 2, text[index - 1] == 0x20 {
                var start = index - 1
                while start > 0, index - start < 6, (0x41...0x5A).contains(text[start - 1]) { start -= 1 }
                let code = (start..<index - 1).map { text[$0] }
                if (2...4).contains(code.count), start == 0 || !isOfName(text[start - 1]),
                    let name = spelledOut(code, behind: index - 1, in: text)
                {
                    found.append(Line(code: String(decoding: code, as: UTF8.self), name: name))
                    continue
                }
            }
            var end = index + 1
            while end < text.count, end - index < 6, (0x41...0x5A).contains(text[end]) { end += 1 }
            guard (2...4).contains(end - index - 1), end < text.count, ",;/)".utf8.contains(text[end]) else { continue }
            let code = (index + 1..<end).map { text[$0] }
            if let name = name(before: index, abbreviated: code, in: text) {
                found.append(Line(code: String(decoding: code, as: UTF8.self), name: name))
            }
        }
        return found
    }

    /// The name that ends before a bracket and has these first letters.
    private static func name(before bracket: Int, abbreviated code: [UInt8], in text: Span<UInt8>) -> PersonName? {
        var start = bracket
        var words = 0
        while words < 5 {
            var end = start
            while end > 0, isBlank(text[end - 1]) || isBreak(end - 1, in: text) { end -= 1 }
            guard end < start, end > 0 else { return nil }
            var first = end
            while first > 0, isOfName(text[first - 1]) { first -= 1 }
            guard first < end else { return nil }
            start = first
            words += 1
            guard words > 1, text[first] == code[0] || text[first] >= 0x80 else { continue }
            // A line may end inside the name, behind a hyphen too.
            let bytes = (first..<bracket).compactMap { place -> UInt8? in
                guard isBreak(place, in: text) else { return text[place] }
                let isHyphenated = place > 0 && (text[place - 1] == UInt8(ascii: "-") || isBreak(place - 1, in: text))
                return isHyphenated ? nil : 0x20
            }
            guard let read = TextCues.readName(at: 0, in: bytes.span), !read.name.forename.isEmpty,
                !read.name.surname.isEmpty, read.name.title.isEmpty
            else { continue }
            if letters(of: read.name).contains(code) { return read.name }
        }
        return nil
    }

    /// The first letters of a name's words, in capitals: with and without those of small words, and with inner capitals.
    private static func letters(of name: PersonName) -> [[UInt8]] {
        let name = [name.forename, name.middle, name.surname].filter { !$0.isEmpty }.joined(separator: " ")
        let words = NameForms.words(of: name)
        let all = words.compactMap(\.first)
        let telling = words.filter { !NameForms.isParticle($0) }.compactMap(\.first)
        var inner: [UInt8] = []
        for word in name.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }) {
            guard let first = NameForms.words(of: String(word)).first?.first else { continue }
            inner.append(first)
            inner += word.utf8.dropFirst().filter { (0x41...0x5A).contains($0) }
        }
        let outer = [all.first, all.last].compactMap { $0 }
        return [all, telling, inner, outer].map { $0.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 } }
    }

    /// The name in brackets that says whom letters before it mean: `HS (H. Solanki)`.
    private static func spelledOut(_ code: [UInt8], behind end: Int, in text: Span<UInt8>) -> PersonName? {
        guard end + 1 < text.count, text[end] == 0x20, text[end + 1] == UInt8(ascii: "("),
            let read = TextCues.readName(at: end + 2, in: text), !read.name.forename.isEmpty,
            !read.name.surname.isEmpty,
            read.range.upperBound < text.count, text[read.range.upperBound] == UInt8(ascii: ")")
        else { return nil }
        return letters(of: read.name).contains(code) ? read.name : nil
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte & 0xDF) &- 0x41 < 26 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }

    private static func isBreak(_ index: Int, in text: Span<UInt8>) -> Bool {
        text[index] == 0x0A || text[index] == 0x0D
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
