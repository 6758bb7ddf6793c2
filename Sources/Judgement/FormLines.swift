import Passages
import Vocabulary

/// Forms typed as text: a label, a colon and a value on each line.
///
///     Name:            THARMALINGAM, Kavin
///     Date of birth:   22.11.2015          Class: 5F (Mr D Frost)
///     Home address:    31 Gasworks Terrace, Oldmere
enum FormLines {
    /// The line that says whose the value is: the nearest above in the same block that is labelled as somebody's name.
    ///
    /// Nil where the value does not stand right behind a label of what everybody has one of (a date of birth, an address), and
    /// where a line between tells of a contact, a school or a service, who have addresses of their own.
    static func nameLine(above value: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
        var line = Sentence.line(around: value.lowerBound..<value.lowerBound, in: text)
        guard let label = label(of: line, in: text), owned.contains(label.words),
            (label.end..<value.lowerBound).allSatisfy({ text[$0] == 0x20 || text[$0] == 0x09 })
        else { return nil }
        for _ in 0..<reach {
            guard let above = self.line(above: line, in: text) else { return nil }
            line = above
            guard let label = self.label(of: line, in: text) else { return nil }
            if naming.contains(label.words) { return label.end..<line.upperBound }
            if label.words.contains(where: { $0 >= 0x80 || (0x30...0x39).contains($0) }) || isOfOthers(label.words) {
                return nil
            }
        }
        return nil
    }

    /// How many lines a name stands above the last of what is told of it.
    private static var reach: Int { 8 }

    private static func line(above line: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
        var end = line.lowerBound
        guard end > 0 else { return nil }
        end -= 1
        if text[end] == 0x0A, end > 0, text[end - 1] == 0x0D { end -= 1 }
        let above = Sentence.line(around: end..<end, in: text)
        return above.allSatisfy { text[$0] == 0x20 || text[$0] == 0x09 } ? nil : above
    }

    /// The words before a line's first colon, in small letters with one space between them, and where its value may start.
    private static func label(of line: Range<Int>, in text: Span<UInt8>) -> (words: [UInt8], end: Int)? {
        guard let colon = line.prefix(longest).first(where: { text[$0] == UInt8(ascii: ":") }) else { return nil }
        var words: [UInt8] = []
        for index in line.lowerBound..<colon {
            let byte = text[index]
            switch byte {
            case 0x41...0x5A: words.append(byte | 0x20)
            case 0x61...0x7A, 0x30...0x39, 0x80...: words.append(byte)
            case UInt8(ascii: "'"): continue
            default: if let last = words.last, last != 0x20 { words.append(0x20) }
            }
        }
        if words.last == 0x20 { words.removeLast() }
        return (words, colon + 1)
    }

    private static var longest: Int { 40 }

    private static let owned = table(
        "date of birth; dob; d o b; born; address; home address; lives at; current address; full address")
    private static let naming = table(
        """
        name; full name; child; childs name; name of child; child name; pupil; pupils name; name of pupil; pupil name; student; \
        students name; student name; young person; name of young person; young persons name; legal name; patient; patient name
        """)
    private static let others = table(
        """
        mother; father; parent; parents; mum; dad; carer; carers; guardian; contact; contacts; emergency; kin; gp; doctor; surgery; \
        worker; nurse; teacher; school; setting; nursery; college; sibling; siblings; brother; sister; referrer; informant; other; staff; \
        by; to; from; agency; service; team; hospital; clinic; placement
        """)

    private static func isOfOthers(_ label: [UInt8]) -> Bool {
        label.split(separator: 0x20).contains { others.contains(Array($0)) }
    }

    private static func table(_ words: String) -> Set<[UInt8]> {
        Set(words.split(separator: ";").map { Array($0.trimmed.utf8) })
    }
}
