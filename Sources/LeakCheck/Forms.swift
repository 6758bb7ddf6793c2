import Vocabulary

/// A stretch of a form: its letters and where it has breaks of its own.
struct Word {
    var codes: [UInt8] = []
    var breaks: UInt64 = 0
    /// Whether all its letters are capitals.
    var isUpper = true

    /// Whether it is put together from words.
    var isFull = false

    init() {}

    init(_ text: String) {
        for letter in FoldedText(text).letters {
            if letter.gap >= .joiner { breakHere() }
            codes.append(letter.code)
            if !letter.isUpper { isUpper = false }
        }
    }

    var isDigits: Bool { codes.allSatisfy { $0 < 0x3A } }
    var hasDigit: Bool { codes.contains { $0 < 0x3A } }
    /// Whether any letter is of a script that writes without spaces: Thai, Chinese, Japanese, Korean.
    var hasNoBounds: Bool { codes.contains { $0 >= 0xE1 } && !codes.contains { $0 < 0x80 } }

    private mutating func breakHere() {
        if !codes.isEmpty { breaks |= 1 << UInt64(min(codes.count, 63)) }
    }

    /// This word with a break before one of its letters.
    func parted(before index: Int) -> Word {
        var parted = self
        parted.breaks |= 1 << UInt64(min(max(index, 1), 63))
        return parted
    }

    /// This word, a break, the other.
    func then(_ other: Word) -> Word {
        var joined = self
        joined.breakHere()
        if codes.count < 64 { joined.breaks |= other.breaks << UInt64(codes.count) }
        joined.codes += other.codes
        joined.isFull = true
        joined.isUpper = isUpper && other.isUpper
        return joined
    }

    /// The first letter; empty where there is none.
    var initial: Word {
        var word = Word()
        word.codes = Array(codes.prefix(codes.first.map { $0 < 0x80 } == true ? 1 : 0))
        return word
    }

    static func digits(_ number: Int, width: Int = 1) -> Word {
        var word = Word()
        let digits = String(number)
        word.codes = Array(repeating: 0x30, count: max(0, width - digits.utf8.count)) + Array(digits.utf8)
        return word
    }
}

extension PatternIndex {
    mutating func insert(
        _ word: Word, _ style: Pattern.Style, _ kind: Kind, _ person: Int?, lookAlikes: Bool = false,
        needsGaps: Bool = false, needsCapital: Bool = false
    ) {
        insert(
            Pattern(
                codes: Array(word.codes.prefix(512)), breaks: word.breaks, style: style, kind: kind, person: person,
                takesLookAlikes: lookAlikes, needsGaps: needsGaps, needsCapital: needsCapital,
                isFull: word.isFull, hasNoBounds: style == .name && word.hasNoBounds))
    }
}
