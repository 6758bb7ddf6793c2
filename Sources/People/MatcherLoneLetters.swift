import Passages

/// One letter for the child whom a note is about, or a parent: `T has the lower bunk`.
extension PeopleMatcher {
    /// A mention by the first letter of a forename, of a subject, a sibling or a parent who alone of them has it; nil where the
    /// letter is nobody's.
    ///
    /// It stands where a sentence or a clause begins, or behind a time, and does what people do, or stands behind a word that
    /// people follow. The text has named that person before and nobody else of the letter for certain, or the letter speaks.
    func loneLetter(at index: Int, _ tokens: [Token], _ text: Span<UInt8>, _ mentions: [Mention]) -> Mention? {
        let token = tokens[index]
        if isSignOff(index, tokens, text) {
            // Who writes to a school is no pupil of it.
            let adults = people.indices.filter { firstLetters[$0] == token.hash && !isChild[$0] }.map { people[$0] }
            return adults.isEmpty
                ? nil : Mention(range: token.range, persons: adults.sorted(), form: .initials, score: 0.6)
        }
        guard token.startsUpper, !token.isForeign, token.hash != Self.letterI, let person = loneLetters[token.hash],
            index + 1 < tokens.count
        else { return nil }
        let next = tokens[index + 1]
        let isPossessive = next.gap == .apostrophe && next.hash == Self.letterS
        let isMeant = isMeant(index, tokens)
        guard isPossessive || isMeant || isFinite(next, text) else { return nil }
        let previous = index > 0 && token.gap == .space ? tokens[index - 1].hash : 0
        // 15.04  T ran in, then stopped.
        let isBehindTime = index > 0 && token.gap == .space && tokens[index - 1].isDigits
        let starts = MentionContext.startsSentence(token) || isBehindTime
        guard starts || isMeant || Self.joints.contains(previous) || Lexicon.classes(of: previous).contains(.speech)
        else { return nil }
        var isNamed = false
        for mention in mentions where mention.isName {
            for id in mention.persons {
                guard let other = people.firstIndex(of: id), firstLetters[other] == token.hash else { continue }
                if other == person { isNamed = true } else if mention.persons.count == 1 { return nil }
            }
        }
        // A said: but a felt pen, a left turn.
        let speaks = !isPossessive && Self.telling.contains(next.hash)
        guard token.hash == Self.letterA ? speaks : isNamed || (speaks && starts) else { return nil }
        return Mention(range: token.range, persons: [people[person]], form: .initials, score: 0.6)
    }

    /// Whether somebody is told of behind a word that a person follows: `PR for L`, `sat with T and`; but a class, a drive or a side.
    private func isMeant(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 0, tokens[index].gap == .space, !Self.noPerson.contains(tokens[index].hash) else { return false }
        let next = tokens[index + 1]
        let isEnd = !next.gap.isDisjoint(with: [.newline, .blank, .sentence])
        guard isEnd || (next.gap == .space || next.gap.contains(.comma)) && !next.startsUpper && !next.isDigits else {
            return false
        }
        return Self.beforeLetter.contains(tokens[index - 1].hash)
    }

    /// Letters that stand for a side, a class, a choice or nobody.
    private static let noPerson = hashes("a i x r y o")
    private static let beforeLetter = hashes("for with told asked rang met saw tell ask ring collect collected")

    /// Whether a capital is all that a paragraph holds, or ends the last one behind a whole sentence: `… she is in bits. A`.
    private func isSignOff(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
        let token = tokens[index]
        guard token.startsUpper, !token.isForeign, index + 1 == tokens.count, token.hash != Self.letterX else {
            return false
        }
        // A cell may hold a letter that is a code; a paragraph ends its line.
        guard index > 0 else { return text.count > Int(token.end) }
        var before = Int(token.start)
        while before > 0, " \t\r\n>".utf8.contains(text[before - 1]) { before -= 1 }
        return index > 3 && before > 0 && ".!?".utf8.contains(text[before - 1])
    }

    private static let letterX = WordHash.of([0x78])

    /// Whether a word that `loneLetter` asks for stands behind the letter, and so the text may name somebody by it.
    static func mayTell(_ next: Token) -> Bool { telling.contains(next.hash) }

    private static let letterS = WordHash.of("s".utf8)
    private static let telling = hashes("said says told tells asked asks disclosed stated reported thinks wants")
}
