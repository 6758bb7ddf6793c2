/// A text taken apart: its tokens with what the lists and the rest of the text say of each.
package struct Reading {
    package private(set) var tokens = Tokens()

    package init() {}
    private var seen: [Seen] = []
    private var mask = 0
    private let cues = Cue.table

    /// How often a word was written with a capital inside a sentence, and without one.
    struct Seen {
        var hash: UInt64 = 0
        var capitals: UInt16 = 0
        var small: UInt16 = 0
    }

    package var count: Int { tokens.tokens.count }

    package mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        tokens.read(text, range)
        cues.withUnsafeBufferPointer { cues in
            tokens.tokens.withUnsafeMutableBufferPointer { tokens in
                for index in tokens.indices where tokens[index].isWord {
                    let hash = tokens[index].hash
                    tokens[index].level = Lexicon.level(of: hash)
                    if tokens[index].kind == .word { tokens[index].names = Lexicon.names(of: hash) }
                    tokens[index].cue = Cue.of(hash, in: cues)
                }
                Self.markSentences(tokens)
            }
        }
        count(seenIn: tokens.tokens)
    }

    /// Hides what the lists say of the tokens, and who they are: for a training program.
    package mutating func mask(where isMasked: (Token) -> Bool) {
        for index in tokens.tokens.indices where tokens.tokens[index].isWord && isMasked(tokens.tokens[index]) {
            tokens.tokens[index].names = []
            tokens.tokens[index].isMasked = true
        }
    }

    private static func markSentences(_ tokens: UnsafeMutableBufferPointer<Token>) {
        var start = 0
        var all = (words: 0, capitals: 0)
        for index in tokens.indices {
            tokens[index].opening = opening(at: index, in: tokens)
            if index > start, tokens[index].opening == .sentence || tokens[index].opening == .line {
                write(start..<index, in: tokens, &all)
                start = index
            }
        }
        write(start..<tokens.count, in: tokens, &all)
        guard all.capitals * 12 >= all.words else { return }
        for index in tokens.indices where tokens[index].writing == 0 { tokens[index].writing = 4 }
    }

    private static func opening(at index: Int, in tokens: UnsafeMutableBufferPointer<Token>) -> Token.Opening {
        if tokens[index].hasNewlineBefore { return .line }
        guard index > 0 else { return .line }
        let last = tokens[index - 1]
        guard last.kind == .mark else { return .none }
        switch last.pattern {
        case 0x21, 0x3F: return .sentence
        case 0x2E:
            guard tokens[index].hasSpaceBefore || last.hasSpaceBefore else { return .none }
            // Not behind an initial or a title.
            if index > 1, !last.hasSpaceBefore {
                let word = tokens[index - 2]
                if word.isWord, word.count < 2 || word.cue == .title { return .none }
            }
            return .sentence
        case 0x3A, 0x22, 0x27, 0x28, 0x2A, 0x3E, 0x7C, 0x2026, 0x3B:
            return .clause
        case 0x2D: return last.hasSpaceBefore && tokens[index].hasSpaceBefore || last.opening != .none ? .clause : .none
        default: return last.opening == .none ? .none : last.opening
        }
    }

    /// Decides how a sentence is written.
    private static func write(
        _ range: Range<Int>, in tokens: UnsafeMutableBufferPointer<Token>, _ all: inout (words: Int, capitals: Int)
    ) {
        var (words, capital, capitals) = (0, 0, 0)
        for index in range where tokens[index].kind == .word {
            // I is a capital everywhere, or nowhere.
            if tokens[index].count == 1 { continue }
            words += 1
            switch tokens[index].shape {
            case .capital, .camel: capital += 1
            case .capitals: capitals += 1
            case .letter, .lower, .none: break
            }
        }
        all.words += words
        all.capitals += capital + capitals
        let writing: UInt8 =
            words > 1 && capitals * 3 > words * 2
            ? 2 : capital + capitals == 0 ? 0 : words > 3 && (capital + capitals) * 10 >= words * 7 ? 3 : 1
        for index in range { tokens[index].writing = writing }
    }

    private mutating func count(seenIn tokens: [Token]) {
        var size = 64
        while size < tokens.count * 2 { size *= 2 }
        if seen.count < size { seen = [Seen](repeating: Seen(), count: size) }
        mask = size - 1
        for index in 0..<size { seen[index] = Seen() }
        for token in tokens where token.kind == .word && token.count > 2 {
            let slot = slot(of: token.hash)
            seen[slot].hash = token.hash
            if token.shape == .lower {
                seen[slot].small &+= 1
            } else if token.opening == .none, token.writing == 1 {
                seen[slot].capitals &+= 1
            }
        }
    }

    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: WordHash.mixed(hash) >> 40) & mask
        while seen[slot].hash != 0, seen[slot].hash != hash { slot = (slot + 1) & mask }
        return slot
    }

    /// How the word of a token is written elsewhere in the text: with a capital (0, 1, 2 times or more) and without, 3 x 3.
    func elsewhere(_ token: Token) -> UInt64 {
        guard token.kind == .word, token.count > 2 else { return 9 }
        var found = seen[slot(of: token.hash)]
        if token.shape == .lower {
            found.small -= found.small > 0 ? 1 : 0
        } else if token.opening == .none, token.writing == 1 {
            found.capitals -= found.capitals > 0 ? 1 : 0
        }
        return UInt64(min(2, found.capitals)) * 3 + UInt64(min(2, found.small))
    }
}
