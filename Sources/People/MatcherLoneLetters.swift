import Passages

/// One letter for the child whom a note is about, or a parent: `T has the lower bunk`.
extension PeopleMatcher {
    /// A mention by the first letter of a forename, of a subject, a sibling or a parent who alone of them has it; nil where the
    /// letter is nobody's.
    ///
    /// It stands where a sentence or a clause begins, or behind a time, and does what people do, or stands behind a word that
    /// people follow. The text has named that person before and nobody else of the letter for certain, or the letter opens a
    /// sentence and did something: `R arrived early`.
    func loneLetter(at index: Int, _ tokens: [Token], _ text: Span<UInt8>, _ mentions: [Mention]) -> Mention? {
        let token = tokens[index]
        if isSignOff(index, tokens, text) {
            // Who writes to a school is no pupil of it.
            let adults = people.indices.filter { firstLetters[$0] == token.hash && !isChild[$0] }.map { people[$0] }
            return adults.isEmpty
                ? nil : Mention(range: token.range, persons: adults.sorted(), form: .initials, score: 0.6)
        }
        guard token.startsUpper, !token.isForeign, token.hash != Self.letterI, index + 1 < tokens.count else {
            return nil
        }
        if let mention = pairedLetter(at: index, tokens) ?? tellingLetter(at: index, tokens, text) { return mention }
        guard let person = loneLetters[token.hash] else { return nil }
        let next = tokens[index + 1]
        let isPossessive = next.gap == .apostrophe && next.hash == Self.letterS
        let isMeant = isMeant(index, tokens)
        let isDoing = next.gap == .space && !next.startsUpper && Self.doing.contains(next.hash)
        let isFinite = isFinite(next, text)
        guard isPossessive || isMeant || isDoing || isFinite else { return nil }
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
        let acts = isFinite && !Self.being.contains(next.hash)
        guard token.hash == Self.letterA ? speaks : isNamed || ((speaks || isDoing || acts) && starts) else {
            return nil
        }
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

    /// One of two letters for children of the case: `J and R - today`; but not `Q and A`.
    private func pairedLetter(at index: Int, _ tokens: [Token]) -> Mention? {
        func isPair(_ first: Int, _ last: Int) -> Bool {
            guard first >= 0, last < tokens.count, last == first + 2 else { return false }
            let (one, other) = (tokens[first], tokens[last])
            return tokens[first + 1].hash == Self.and && tokens[first + 1].gap == .space && other.gap == .space
                && one.length == 1 && other.length == 1 && one.startsUpper && other.startsUpper
                && one.hash != other.hash
                && !Self.pairs.contains(one.hash &* 31 &+ other.hash)
                && !children(ofLetter: one.hash).isEmpty && !children(ofLetter: other.hash).isEmpty
        }
        guard isPair(index, index + 2) || isPair(index - 2, index) else { return nil }
        return Mention(
            range: tokens[index].range, persons: children(ofLetter: tokens[index].hash), form: .initials, score: 0.6)
    }

    /// Whom a letter may mean: whoever of the subject's household alone has it, and else every child of the case that has it.
    func children(ofLetter hash: UInt64) -> [PersonID] {
        if let person = loneLetters[hash] { return [people[person]] }
        return people.indices.filter { firstLetters[$0] == hash && isChild[$0] }.map { people[$0] }.sorted()
    }

    /// A letter that does what only people do where a sentence or a clause begins, whoever it is: `if N texts me`, `R said`.
    private func tellingLetter(at index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Mention? {
        let token = tokens[index]
        let next = tokens[index + 1]
        let tells = Self.tells(next)
        // T took him a umbrella.
        let acts = !Self.noPerson.contains(token.hash) && isFinite(next, text) && !Self.being.contains(next.hash)
        guard tells || acts, loneLetters[token.hash] == nil else { return nil }
        let previous = index > 0 && token.gap == .space ? tokens[index - 1].hash : 0
        guard MentionContext.startsSentence(token) || Self.joints.contains(previous) else { return nil }
        let found = people.indices.filter { firstLetters[$0] == token.hash }.map { people[$0] }
        guard tells || found.count == 1 else { return nil }
        return found.isEmpty ? nil : Mention(range: token.range, persons: found.sorted(), form: .initials, score: 0.5)
    }

    /// Whether a capital is all that a paragraph holds, or ends a line behind a whole sentence: `… she is in bits. A`; a kiss may
    /// follow it: `H x`.
    private func isSignOff(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
        let token = tokens[index]
        guard token.startsUpper, !token.isForeign, token.hash != Self.letterX else { return false }
        func ends(_ index: Int) -> Bool {
            index == tokens.count || !tokens[index].gap.isDisjoint(with: [.newline, .blank])
        }
        let isKissed =
            index + 1 < tokens.count && tokens[index + 1].gap == .space && Self.kisses.contains(tokens[index + 1].hash)
            && ends(index + 2)
        guard isKissed || ends(index + 1) else { return false }
        // A cell may hold a letter that is a code; a paragraph ends its line.
        guard index > 0 else { return text.count > Int(token.end) }
        if isKissed { return true }
        var before = Int(token.start)
        while before > 0, " \t\r\n>".utf8.contains(text[before - 1]) { before -= 1 }
        return index > 3 && before > 0 && ".!?".utf8.contains(text[before - 1])
    }

    private static let letterX = WordHash.of([0x78])

    /// Whether a word stands there that nobody but a person does: `said`, `texts`.
    static func tells(_ next: Token) -> Bool {
        next.gap == .space && !next.startsUpper && (telling.contains(next.hash) || reaching.contains(next.hash))
    }

    private static let letterS = WordHash.of("s".utf8)
    private static let telling = hashes("said says told tells asked asks disclosed stated reported thinks wants")
    private static let reaching = hashes(
        "texts texted rings rang calls called phones phoned emails emailed messages messaged")
    /// What a thing may be as well: `K was low`.
    private static let being = hashes("is was are were has had does did got gets")
    /// B been up since five.
    private static let doing = hashes("been not still here wont isnt wasnt didnt doesnt hasnt")
    private static let and = WordHash.of("and".utf8)
    /// What two letters stand for when they are nobody: casualty, a question and its answer.
    private static let pairs = Set(
        [
            "ae", "qa", "rd", "tc", "bb", "pp", "ms", "dt", "rr", "sl", "ca", "hs", "pl", "ab", "xy", "ld", "gt", "rb",
            "pe",
        ].map {
            pair in
            let letters = pair.utf8.map { WordHash.of([$0]) }
            return letters[0] &* 31 &+ letters[1]
        })
}
