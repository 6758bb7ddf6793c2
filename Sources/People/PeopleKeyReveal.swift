/// Puts names back where labels stand: whatever the line breaks, the case of letters and the punctuation around.
///
/// Takes a text in chunks. A label that the key does not have stays, and so does `Pupil B` inside `Pupil BC`. Memory: one
/// chunk and the longest label.
package struct Reveal: Sendable {
    private var names: [String: [UInt8]] = [:]
    /// What could still be the beginning of a label, with the scalar before it.
    private var rest: [UInt8] = []
    private var context = 0

    package init(_ key: PeopleKey) {
        for entry in key.entries { names[entry.label.uppercased()] = Array(entry.name.utf8) }
    }

    /// Takes the next chunk and appends what is settled.
    package mutating func feed(_ chunk: Span<UInt8>, into result: inout [UInt8]) {
        for index in 0..<chunk.count { rest.append(chunk[index]) }
        restore(into: &result, isLast: false)
    }

    /// Appends what was held back.
    ///
    /// The text is at its end.
    package mutating func finish(into result: inout [UInt8]) {
        restore(into: &result, isLast: true)
    }

    /// A text that is here as a whole.
    package static func restored(_ text: [UInt8], with key: PeopleKey) -> [UInt8] {
        var reveal = Reveal(key)
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        reveal.feed(text.span, into: &result)
        reveal.finish(into: &result)
        return result
    }

    /// Where labels stand in a text that is here as a whole, and the names that go there.
    package func places(in text: Span<UInt8>) -> [(range: Range<Int>, name: String)] {
        var result: [(range: Range<Int>, name: String)] = []
        var index = 0
        while index < text.count {
            if let label = label(at: index, in: text), let name = name(for: label, in: text) {
                result.append((index..<name.end, String(decoding: name.bytes, as: UTF8.self)))
                index = name.end
            } else {
                index += 1
            }
        }
        return result
    }

    /// The longest stretch that a label may take: its word, white space, its number, and the scalar after it.
    private static let reach = 64

    private mutating func restore(into result: inout [UInt8], isLast: Bool) {
        let bytes = rest
        let text = bytes.span
        let end = isLast ? text.count : max(context, text.count - Reveal.reach)
        var index = context
        while index < end {
            if let label = label(at: index, in: text), let name = name(for: label, in: text) {
                result.append(contentsOf: name.bytes)
                index = name.end
            } else {
                result.append(text[index])
                index += 1
            }
        }
        // Up to one scalar before what is held back stays, to tell whether a word goes on.
        let from = max(0, min(index, text.count) - 4)
        context = index - from
        rest = Array(bytes[from...])
    }

    /// The name for a label; for `Pupil As`, written where `Jaydens` stood, that of `Pupil A` with the s after it.
    private func name(for label: (text: String, end: Int), in text: Span<UInt8>) -> (bytes: [UInt8], end: Int)? {
        if let name = names[label.text] { return (name, label.end) }
        guard label.text.hasSuffix("S"), text[label.end - 1] == UInt8(ascii: "s"),
            let name = names[String(label.text.dropLast())]
        else { return nil }
        return (name, label.end - 1)
    }

    private func label(at start: Int, in text: Span<UInt8>) -> (text: String, end: Int)? {
        // The first letters of the words: c, p, r, s, t.
        switch text[start] | 0x20 {
        case 0x63, 0x70, 0x72, 0x73, 0x74: break
        default: return nil
        }
        guard let word = LabelWord.at(start, in: text), !Reveal.isWord(before: start, in: text),
            let tail = LabelWord.tail(after: start + word.count, in: text),
            tail.range.lowerBound - start <= Reveal.reach - 16,
            !Reveal.isWord(at: tail.range.upperBound, in: text)
        else { return nil }
        // `each pupil a book`: in small letters, `a` with a word after it is the article.
        if tail.text == "A", text[tail.range.lowerBound] == 0x61,
            text[start] == word.rawValue.utf8.first.map({ $0 | 0x20 })
        {
            var next = tail.range.upperBound
            while let length = LabelWord.space(at: next, in: text) { next += length }
            if next > tail.range.upperBound, next < text.count, (0x61...0x7A).contains(text[next]) { return nil }
        }
        return (word.rawValue.uppercased() + " " + tail.text, tail.range.upperBound)
    }

    private static func isWord(before index: Int, in text: Span<UInt8>) -> Bool {
        guard index > 0 else { return false }
        var start = index - 1
        while start > 0, text[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
        return isWord(at: start, in: text)
    }

    /// Whether a letter, a digit, a mark or an underscore stands here.
    private static func isWord(at index: Int, in text: Span<UInt8>) -> Bool {
        guard index < text.count else { return false }
        let byte = text[index]
        if byte < 0x80 { return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F }
        var bytes: [UInt8] = []
        for next in index..<min(index + 4, text.count) { bytes.append(text[next]) }
        guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber: return true
        default: return scalar.properties.isAlphabetic
        }
    }
}
