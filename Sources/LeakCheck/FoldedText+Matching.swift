extension FoldedText {
    /// What a pattern was found as: the letters and whether they stood apart.
    struct Match {
        var letters: Range<Int>
        var isApart: Bool
    }

    /// The letter at this index and the one after, as look-alikes; 0 past the end.
    func lookAlikes(from index: Int) -> (UInt8, UInt8) {
        let first = index < letters.count ? Pattern.lookAlikes[Int(letters[index].code)] : 0
        let second = index + 1 < letters.count ? Pattern.lookAlikes[Int(letters[index + 1].code)] : 0
        return (first, second)
    }

    /// Whether the pattern stands at this letter, by its own rules of gaps and bounds.
    func match(_ pattern: borrowing Pattern, at start: Int, in bytes: borrowing Span<UInt8>) -> Match? {
        let count = pattern.codes.count
        let end = start + count
        guard end <= letters.count else { return nil }
        if pattern.takesLookAlikes {
            for index in 0..<count
            where Pattern.lookAlikes[Int(letters[start + index].code)] != Pattern.lookAlikes[Int(pattern.codes[index])]
            {
                return nil
            }
        } else {
            for index in 0..<count where letters[start + index].code != pattern.codes[index] { return nil }
        }
        if pattern.needsCapital, !letters[start].isUpper { return nil }
        if pattern.style == .date, count <= 6, goesOnAsDate(start, end, in: bytes) { return nil }
        guard isBounded(pattern, start, end, in: bytes), let isApart = allowsGaps(pattern, start, end, in: bytes) else {
            return nil
        }
        return Match(letters: start..<end, isApart: isApart)
    }

    private func isBounded(
        _ pattern: borrowing Pattern, _ start: Int, _ end: Int, in bytes: borrowing Span<UInt8>
    ) -> Bool {
        if pattern.hasNoBounds { return true }
        switch pattern.style {
        case .number, .date: return isBoundedDigit(start, end)
        case .code:
            if pattern.codes.count >= 8 { return isBoundedDigit(start, end) }
            return isWordStart(start, letters: 8) && isWordEnd(end, letters: 8, in: bytes)
        case .short, .initials:
            return isApart(start) && (end == letters.count || isApart(end)) && isWordEnd(end, letters: 2, in: bytes)
        case .name, .joined, .plural, .text:
            let count = pattern.codes.count
            return isWordStart(start, letters: count) && isWordEnd(end, letters: count, in: bytes)
        }
    }

    private func isApart(_ index: Int) -> Bool { index == 0 || letters[index].gap >= .joiner }

    /// Whether digits at the ends do not go on, but for noughts in front.
    private func isBoundedDigit(_ start: Int, _ end: Int) -> Bool {
        if end < letters.count, letters[end].isDigit, letters[end - 1].isDigit, letters[end].gap < .joiner {
            return false
        }
        guard letters[start].isDigit else { return true }
        var index = start
        while index > 0, letters[index].gap < .joiner, letters[index - 1].isDigit {
            index -= 1
            if letters[index].code != 0x30 { return false }
        }
        return true
    }

    private func isWordStart(_ start: Int, letters count: Int) -> Bool {
        guard letters[start].isStart else { return false }
        guard letters[start].traits.contains(.camel) else { return true }
        guard count >= 4 else { return false }
        var head = start
        while head > 0, start - head <= 4 {
            head -= 1
            if letters[head].isStart { break }
        }
        return !FoldedText.heads.contains(letters[head..<start].map(\.code))
    }

    /// What stands before a capital inside one name: `McCarter`, `DeSouza`.
    private static let heads: Set<[UInt8]> = Set(
        [
            "mc", "mac", "o", "de", "di", "da", "du", "del", "la", "le", "van", "von", "fitz", "st", "al", "el", "ab",
            "ap",
        ].map { Array($0.utf8) })

    private func isWordEnd(_ end: Int, letters count: Int, in bytes: borrowing Span<UInt8>) -> Bool {
        guard end < letters.count else { return true }
        let next = letters[end]
        guard next.isStart else { return false }
        if next.traits.contains(.camel) { return count >= 4 }
        // `won't` is not Won.
        if next.gap == .joiner, next.code == 0x74, letters[end - 1].code == 0x6E, letters[end - 1].end < bytes.count,
            end + 1 == letters.count || letters[end + 1].isStart
        {
            let between = bytes[letters[end - 1].end]
            return between != 0x27 && between != 0xE2
        }
        return true
    }

    /// Whether digits with a year of two are part of a longer date, whose marks go on: `10,11/03/2026`, a year group and the day
    /// behind it; but `11/03/10-12/03/10` are two.
    private func goesOnAsDate(_ start: Int, _ end: Int, in bytes: borrowing Span<UInt8>) -> Bool {
        func isDigit(_ index: Int) -> Bool { index >= 0 && index < bytes.count && (0x30...0x39).contains(bytes[index]) }
        guard (start..<end).allSatisfy({ letters[$0].isDigit }) else { return false }
        let (first, last) = (Int(letters[start].at), letters[end - 1].end)
        let marks = (first..<last).filter { !isDigit($0) }
        guard let opening = marks.first, let closing = marks.last else { return false }
        return last < bytes.count && bytes[last] == bytes[closing] && isDigit(last + 1)
            || first > 0 && bytes[first - 1] == bytes[opening] && isDigit(first - 2)
    }

    /// Whether the letters stood apart where the form has no break; nil where the pattern does not allow what stands there.
    private func allowsGaps(
        _ pattern: borrowing Pattern, _ start: Int, _ end: Int, in bytes: borrowing Span<UInt8>
    ) -> Bool? {
        let count = end - start
        var widest = Gap.none
        var together = 0
        var joinedBreaks = 0
        for index in 1..<count {
            let gap = letters[start + index].gap
            if gap == .wide { return nil }
            if pattern.isBreak(index) {
                // Haniya (a.k.a. …), `(Mrs)` and below it P.S.: the letter behind a bracket is no initial of what stands before it.
                if gap == .punctuation, index + 1 == count, hasBracket(before: start + index, in: bytes) {
                    return nil
                }
                if gap < .joiner {
                    if pattern.needsGaps { return nil }
                    if !letters[start + index].isStart { joinedBreaks += 1 }
                }
                continue
            }
            if gap < .joiner { together += 1 } else { widest = max(widest, gap) }
        }
        let isTogether = widest == .none
        switch pattern.style {
        case .short, .plural, .date: return isTogether ? false : nil
        case .initials:
            let isOneWord = (start..<end).allSatisfy { letters[$0].isUpper } && (isTogether || together == 0)
            return isOneWord && widest <= .joiner ? false : nil
        case .joined:
            return isTogether && (count >= 7 || looksLikeUserName(start, end, in: bytes)) ? false : nil
        case .number:
            if count >= 8 { return false }
            return widest <= .space && widest != .hyphenated ? false : nil
        case .code, .text:
            if count >= 8 { return !isTogether }
        case .name: break
        }
        if isTogether {
            if pattern.isFull, joinedBreaks > 0, count < 7, !looksLikeUserName(start, end, in: bytes) { return nil }
            return false
        }
        // Every letter apart, as a name is spelt out: `A-N-N`. Rows of marks and grades look like it, with commas.
        if together == 0, widest <= .space ? count >= 3 : count >= 6 { return true }
        // A joiner, or a hyphen at a line's end: `Ame-lia`.
        if widest <= .hyphenated { return count >= 4 ? true : nil }
        // Broken by spaces. Short ones are words of their own: `has him` is not Hashim.
        return count >= 8 && widest <= .line ? true : nil
    }

    /// Whether a bracket opens or closes between this letter and the one before it.
    private func hasBracket(before index: Int, in bytes: borrowing Span<UInt8>) -> Bool {
        for at in letters[index - 1].end..<Int(letters[index].at) where "()[]".utf8.contains(bytes[at]) { return true }
        return false
    }

    /// Whether what stands beside is what stands beside a user name.
    private func looksLikeUserName(_ start: Int, _ end: Int, in bytes: borrowing Span<UInt8>) -> Bool {
        let first = Int(letters[start].at)
        let after = letters[end - 1].end
        if first > 0, [0x40, 0x2F, 0x5C, 0x5F].contains(bytes[first - 1]) { return true }
        guard after < bytes.count else { return false }
        return bytes[after] == 0x40 || bytes[after] == 0x5F || (0x30...0x39).contains(bytes[after])
    }
}
