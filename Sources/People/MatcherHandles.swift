import Passages

/// User names in several parts: `yldrm.can`, `sim_x07`.
extension PeopleMatcher {
    /// The words of the user name that a word is part of; nil where it is part of none.
    ///
    /// Its parts hang together without a space, by an underscore or a full stop somewhere, and what stands beside the word is a
    /// number, a letter or two, somebody's name, or no word at all: `sim_card`, `notes.docx` and a sentence that begins right
    /// behind a full stop are none.
    func handle(around index: Int, _ tokens: [Token]) -> Range<Int>? {
        var (start, end) = (index, index + 1)
        while start > 0, index - start < 6, Self.isJoint(tokens[start].gap) { start -= 1 }
        while end < tokens.count, end - index < 6, Self.isJoint(tokens[end].gap) { end += 1 }
        guard end - start > 1,
            tokens[start + 1..<end].contains(where: { $0.gap == .underscore || $0.gap == .dot }),
            !tokens[start + 1..<end].contains(where: { $0.gap == .dot && $0.startsUpper }),
            // An address, which is found as one.
            end == tokens.count || !tokens[end].gap.contains(.at), !Self.suffixes.contains(tokens[end - 1].hash)
        else { return nil }
        // bia.figs: who said a line, whatever words the name is made of.
        let opensLine = start == 0 || !tokens[start].gap.isDisjoint(with: [.newline, .blank])
        if opensLine, end < tokens.count, tokens[end].gap == [.sentence, .space] { return start..<end }
        for other in start..<end where other != index {
            let token = tokens[other]
            // `m11` and `m_09` are no sentence that begins behind a full stop.
            let isNumbered = other + 1 < end && tokens[other + 1].isDigits && tokens[other + 1].gap != .dot
            guard !token.isDigits, token.length > 1 || isAfterDot(other, start..<end, tokens) && !isNumbered else {
                continue
            }
            if token.length > 1, Self.isNoWord(token) || isNumbered && tokens[other + 1].gap.isEmpty { continue }
            guard token.length > 2, !endings(at: max(0, node(after: 0, token.hash))).isEmpty else { return nil }
        }
        return start..<end
    }

    /// Whether a word is part of a user name that has letters beside it.
    func isInHandle(_ index: Int, _ tokens: [Token]) -> Bool {
        guard let handle = handle(around: index, tokens) else { return false }
        return handle.contains { $0 != index && !tokens[$0].isDigits }
    }

    /// Makes the last mention one of a whole user name, together with one before it that is a part of the same.
    static func widen(_ mentions: inout [Mention], to handle: Range<Int>) {
        guard var last = mentions.popLast() else { return }
        var start = handle.lowerBound
        if let before = mentions.last, before.range.upperBound > start {
            if before.range.lowerBound >= start, !Set(before.persons).isDisjoint(with: last.persons) {
                last.persons = before.persons.filter { contains($0, in: last.persons) }
                mentions.removeLast()
            } else {
                start = before.range.upperBound
            }
        }
        last.range = start..<handle.upperBound
        mentions.append(last)
    }

    /// Whether a word hangs at the one before by a full stop alone.
    static func isDotBehind(_ index: Int, _ tokens: [Token]) -> Bool {
        index < tokens.count && tokens[index].gap == .dot
    }

    private static func isJoint(_ gap: Gap) -> Bool {
        gap.isEmpty || gap == .underscore || gap == .dot || gap == .hyphen
    }

    private func isAfterDot(_ index: Int, _ handle: Range<Int>, _ tokens: [Token]) -> Bool {
        (index > handle.lowerBound && tokens[index].gap == .dot)
            || (index + 1 < handle.upperBound && tokens[index + 1].gap == .dot)
    }

    private static func isNoWord(_ token: Token) -> Bool {
        let level = Words.level(of: token.hash)
        guard token.length > 2 else { return level != .common }
        return level == .none && Lexicon.classes(of: token.hash).isEmpty && SafeWords.writing(of: token.hash) == nil
    }

    /// What ends the name of a file or of a site.
    private static let suffixes = hashes(
        """
        com org net uk sch gov ac info edu eu io ie txt csv tsv doc docx xls xlsx ppt pptx pdf xml json yaml md htm html jpg jpeg \
        png gif heic mp mov wav msg eml zip rtf odt
        """)
}
