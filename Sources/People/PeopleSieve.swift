import Passages
import Vocabulary

/// Tells texts that surely name nobody and hold no known value from those that may, without the forms of anybody.
///
/// A matcher takes longer to make than a record takes to search, so where every record brings its own people, it is made for
/// the texts that this lets through. A text that it holds back has no mention and no value for any matcher of the same people.
package struct PeopleSieve: Sendable {
    private let hasPeople: Bool
    /// Every word that a form starts with, but for user names, which are no ordinary words.
    private var words = Bits()
    /// How values begin: with three letters, or with what is left of them where the rest is written in several ways.
    private var heads = Bits()
    private var dates: [Int] = []

    package init(people: [Person], known: [KnownValue]) {
        hasPeople = !people.isEmpty
        for person in people {
            for word in NameForms.openings(of: person) { words.insert(WordHash.of(word)) }
            for value in person.values { add(value) }
        }
        for value in known { add(value) }
    }

    private mutating func add(_ value: KnownValue) {
        if value.isDate, let date = ValueForms.date(value.value) {
            dates.append(date)
        } else {
            for head in ValueForms.heads(of: value) { heads.insert(Self.key(head)) }
        }
    }

    /// Up to three letters and how many they are.
    private static func key(_ head: some Collection<UInt8>) -> UInt64 {
        head.prefix(3).reduce(UInt64(min(3, head.count))) { $0 << 8 | UInt64($1) }
    }

    package func mayFind(in text: Span<UInt8>) -> Bool {
        var tokens: [Token] = []
        Tokeniser.tokenise(text, into: &tokens)
        for index in tokens.indices {
            let token = tokens[index]
            // Other scripts are spelt in several ways.
            if token.isForeign || text[Int(token.start)] >= 0x80 { return true }
            if hasPeople, !token.isDigits, mayName(index, tokens) { return true }
            if mayOpenValue(index, tokens, text) { return true }
        }
        return false
    }

    private func mayName(_ index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        if token.length == 1 { return mayBeInitial(index, tokens) }
        if words.mayHold(token.hash) || token.stem != 0 && words.mayHold(token.stem) { return true }
        // Misspelt, or a user name: an ordinary word is neither.
        return token.length >= 5 && Words.level(of: token.hash) == .none
    }

    /// Whether a letter stands as initials do: beside another, or behind a title.
    ///
    /// What else stands beside it is a word of the name, and found by that.
    private func mayBeInitial(_ index: Int, _ tokens: [Token]) -> Bool {
        func isLetter(_ index: Int) -> Bool {
            index < tokens.count && tokens[index].length == 1 && !tokens[index].isDigits
        }
        let token = tokens[index]
        if index > 0, Lexicon.classes(of: tokens[index - 1].hash).contains(.title) { return true }
        // T said; J and R; a letter that signs.
        let isMeant =
            index + 1 >= tokens.count || PeopleMatcher.tells(tokens[index + 1]) || isLetter(index + 2)
            || index > 1 && isLetter(index - 2)
        if token.startsUpper, isMeant, words.mayHold(token.hash) { return true }
        guard isLetter(index + 1) else { return false }
        // A name letter by letter has four and more.
        if isLetter(index + 2), isLetter(index + 3) { return true }
        return words.mayHold(tokens[index].hash)
    }

    private func mayOpenValue(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
        var head = UInt64(0)
        var count: UInt64 = 0
        var next = index
        while count < 3, next < tokens.count {
            if tokens[next].isForeign { return true }
            for place in tokens[next].range.prefix(Int(3 - count)) {
                // Small letters and digits have this bit, capitals get it.
                head = head << 8 | UInt64(text[place] | 0x20)
                count += 1
                if heads.mayHold(count << (8 * count) | head) { return true }
            }
            next += 1
        }
        guard !dates.isEmpty, ValueForms.mayOpenDate(tokens[index]),
            let (date, _) = ValueForms.date(at: index, tokens, text)
        else { return false }
        return dates.contains { ValueForms.agree($0, date) }
    }

    /// A set of hashes that may hold more than was put in.
    private struct Bits {
        private var words = [UInt64](repeating: 0, count: 64)

        mutating func insert(_ hash: UInt64) {
            let bit = WordHash.mixed(hash) >> 52
            words[Int(bit >> 6)] |= 1 << (bit & 63)
        }

        func mayHold(_ hash: UInt64) -> Bool {
            let bit = WordHash.mixed(hash) >> 52
            return words[Int(bit >> 6)] & (1 << (bit & 63)) != 0
        }
    }
}

extension ValueForms {
    /// What the forms of a value begin with: three letters each, or fewer where those that follow may be any.
    static func heads(of value: KnownValue) -> [[UInt8]] {
        let words = NameForms.words(of: value.value)
        guard !words.isEmpty else { return [] }
        let shape = value.field.info.shape
        var found: [[UInt8]] = []
        // The first letters of the words together, where none of them has another spelling.
        var whole: [UInt8] = []
        var isPlain = true
        for word in words where whole.count < 3 {
            if word.count > 1, abbreviations[word] != nil { isPlain = false }
            whole += word
        }
        if isPlain { found.append(Array(whole.prefix(3))) }
        let isAddress = value.kind == .address || shape == .address || value.kind == .protected
        for (index, word) in words.enumerated() where isAddress || index == 0 && !isPlain {
            found.append(Array(word.prefix(3)))
            for short in abbreviations[word] ?? [] { found.append(Array(short.prefix(3))) }
        }
        if value.kind == .phone || shape == .phone || value.kind == .protected {
            found += phones(Array(words.joined())).map { Array($0.letters.prefix(3)) }
        }
        return found
    }
}
