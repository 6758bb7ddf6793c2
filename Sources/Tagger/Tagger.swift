/// A word of a text and what the tagger makes of it.
package struct TaggedToken: Equatable, Sendable {
    /// UTF-8 offsets in the text.
    package var range: Range<Int>
    package var label: Label
    /// How likely it is that the word is no part of a name, 0 to 1.
    package var innocence: Float
}

/// Finds the names of people, places and organisations in running English text, of any case and quality.
///
/// A linear chain of labels over the tokens of the text, each scored by what it looks like and by what stands around it (John
/// Lafferty and others, "Conditional Random Fields", 2001). `train-tagger` makes its weights; Sources/CTagger/CARD.md says of what
/// and how well it does.
package struct Tagger {
    /// A text is read in pieces of at most about this many bytes, cut between lines or words.
    private static let piece = 1 << 16
    /// Chains are cut at the ends of sentences once they are this long.
    private static let chain = 96

    /// Words (their hashes) of which the lists are to know nothing: only a training program sets it.
    package var isUnlisted: (@Sendable (UInt64) -> Bool)?

    private let model: Model
    private var reading = Reading()
    private var features = Features()
    private var lattice: Lattice
    private var hashes = [UInt64](repeating: 0, count: Features.limit)
    private var scores: [Float] = []
    private var labels: [UInt8] = []

    /// The tagger with the model of the package.
    package init() { self.init(Model()) }

    /// The tagger with a model from a file's bytes, or nil where they are none.
    package init?(model bytes: [UInt8]) {
        guard let model = Model(bytes) else { return nil }
        self.init(model)
    }

    private init(_ model: Model) {
        self.model = model
        lattice = Lattice(transitions: model.transitions, first: model.first)
    }

    /// Tags every word and number of the text, in order; `found` is emptied first.
    package mutating func tag(_ text: Span<UInt8>, into found: inout [TaggedToken]) {
        found.removeAll(keepingCapacity: true)
        text.withUnsafeBufferPointer { text in
            var start = 0
            while start < text.count {
                let end = Self.cut(text, from: start)
                tag(text, start..<end, into: &found)
                start = end
            }
        }
    }

    /// Where a piece that starts at `start` ends: at a line's end if there is one, or between words.
    private static func cut(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard text.count - start > piece else { return text.count }
        var space = 0
        for index in stride(from: start + piece, to: start + piece / 2, by: -1) {
            if text[index] == 0x0A { return index + 1 }
            if space == 0, text[index] == 0x20 { space = index + 1 }
        }
        if space > 0 { return space }
        // No scalar is cut.
        var end = start + piece
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    private mutating func tag(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into found: inout [TaggedToken]
    ) {
        reading.read(text, range)
        if let isUnlisted { reading.mask { isUnlisted($0.hash) } }
        features.look(at: reading)
        let count = reading.count
        if scores.count < count * Lattice.width {
            scores = [Float](repeating: 0, count: count * Lattice.width)
        }
        var start = 0
        scores.withUnsafeMutableBufferPointer { scores in
            hashes.withUnsafeMutableBufferPointer { hashes in
                guard let scores = scores.baseAddress, let hashes = hashes.baseAddress else { return }
                for index in 0..<count {
                    let length = features.write(index, of: reading, into: hashes)
                    model.score(hashes, length, into: scores + index * Lattice.width)
                }
                while start < count {
                    let end = Self.chainEnd(reading.tokens.tokens, from: start)
                    let chain = UnsafePointer(scores + start * Lattice.width)
                    lattice.sum(chain, end - start)
                    lattice.best(chain, end - start, into: &labels)
                    for index in start..<end {
                        let token = reading.tokens.tokens[index]
                        guard token.kind != .mark, token.kind != .ending else { continue }
                        found.append(
                            TaggedToken(
                                range: Int(token.start)..<Int(token.end),
                                label: Label(rawValue: labels[index - start]) ?? .none,
                                innocence: lattice.marginals(index - start)[0]))
                    }
                    start = end
                }
            }
        }
    }

    /// Where a chain ends: at an empty line, at a sentence's end when it is long, at four times that length in any case.
    package static func chainEnd(_ tokens: [Token], from start: Int) -> Int {
        var index = start + 1
        while index < tokens.count {
            let length = index - start
            let token = tokens[index]
            if token.hasBlankBefore || length >= chain * 4 { return index }
            if length >= chain, token.opening == .sentence || token.opening == .line { return index }
            index += 1
        }
        return tokens.count
    }
}
