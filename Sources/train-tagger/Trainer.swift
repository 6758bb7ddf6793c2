import Foundation
import Tagger

/// Learns the weights of a linear chain of labels by stochastic steps, one chain of tokens at a time.
struct Trainer {
    struct Settings {
        /// Epochs before features are chosen, between the first choice and the second, and after both.
        var epochs = (before: 4, between: 3, after: 5)
        var rate: Float = 0.05
        var pull: Float = 1e-3
        /// The packed model's buckets, as a power of two.
        var power = 14
        var isQuiet = false
        /// Words of a hundred that keep what the lists say, and who they are, to themselves.
        var masked = 33
        /// Every fifth name is in no list and in no training text: for choosing between methods.
        var holdsOut = false
    }

    let settings: Settings
    private(set) var weights = Weights(power: 20)
    private(set) var transitions = [Float](repeating: 0, count: 64)
    private(set) var first = [Float](repeating: 0, count: 8)
    private var transitionSquares = [Float](repeating: 0, count: 64)
    private var firstSquares = [Float](repeating: 0, count: 8)
    private var reading = Reading()
    private var features = Features()
    private var hashes: [UInt64] = []
    private var slots: [Int] = []
    private var starts: [Int] = []
    private var scores: [Float] = []
    private var best: [UInt8] = []

    init(_ settings: Settings) { self.settings = settings }

    /// - Parameter examples: gives the texts of an epoch, in order.
    mutating func train(_ examples: (_ epoch: Int) -> [Example]) {
        for epoch in 0..<(settings.epochs.before + settings.epochs.between + settings.epochs.after) {
            // In two steps: what is left after the first learns anew what it is worth without the others.
            let isFirst = epoch == settings.epochs.before
            if isFirst || epoch == settings.epochs.before + settings.epochs.between {
                weights.prune(power: settings.power, toBucket: isFirst && settings.epochs.between > 0 ? 32 : 8)
                if !settings.isQuiet { print("kept \(weights.filled) features") }
            }
            var loss: Double = 0
            let texts = examples(epoch)
            let began = Date()
            for (index, example) in texts.enumerated() {
                loss += Double(learn(example, seed: UInt64(epoch) << 32 | UInt64(index)))
                if !weights.isClosed { weights.growIfNeeded() }
            }
            if !settings.isQuiet {
                print(
                    "epoch \(epoch + 1): \(texts.count) texts, loss \(Int(loss)), \(weights.filled) features, "
                        + "\(Int(Date().timeIntervalSince(began))) s")
            }
        }
    }

    private mutating func learn(_ example: Example, seed: UInt64) -> Float {
        let (bytes, names) = example.written()
        guard !bytes.isEmpty else { return 0 }
        bytes.withUnsafeBufferPointer { reading.read($0, 0..<bytes.count) }
        let (masked, holdsOut) = (UInt64(settings.masked), settings.holdsOut)
        reading.mask { token in
            if holdsOut, isHeldOut(token.hash) { return true }
            return WordHash.mixed(token.hash ^ seed &* 0x9FB2_1C65_1E98_DF25) >> 32 % 100 < masked
        }
        features.look(at: reading)
        let tokens = reading.tokens.tokens
        let gold = labels(of: tokens, names)
        write()
        var loss: Float = 0
        var start = 0
        while start < tokens.count {
            let end = Tagger.chainEnd(tokens, from: start)
            loss += learn(start..<end, gold)
            start = end
        }
        return loss
    }

    /// Writes the features of all tokens.
    private mutating func write() {
        let count = reading.count
        if hashes.count < count * Features.limit { hashes = [UInt64](repeating: 0, count: count * Features.limit) }
        starts.removeAll(keepingCapacity: true)
        hashes.withUnsafeMutableBufferPointer { hashes in
            guard let base = hashes.baseAddress else { return }
            var end = 0
            for index in 0..<count {
                starts.append(end)
                end += features.write(index, of: reading, into: base + end)
            }
            starts.append(end)
        }
    }

    private mutating func learn(_ chain: Range<Int>, _ gold: [UInt8]) -> Float {
        let count = chain.count
        let (from, to) = (starts[chain.lowerBound], starts[chain.upperBound])
        if slots.count < to - from { slots = [Int](repeating: 0, count: (to - from) * 2) }
        if scores.count < count * 8 { scores = [Float](repeating: 0, count: count * 16) }
        var lattice = Lattice(transitions: transitions, first: first)
        var loss: Float = 0
        // Taken out while they are lent, so that the rest of the trainer may move.
        var (slots, scores): ([Int], [Float]) = ([], [])
        let hashes = self.hashes
        swap(&slots, &self.slots)
        swap(&scores, &self.scores)
        defer {
            swap(&slots, &self.slots)
            swap(&scores, &self.scores)
        }
        hashes.withUnsafeBufferPointer { hashes in
            slots.withUnsafeMutableBufferPointer { slots in
                scores.withUnsafeMutableBufferPointer { scores in
                    guard let scores = scores.baseAddress, let slots = slots.baseAddress,
                        let hashes = hashes.baseAddress
                    else { return }
                    for index in 0..<count {
                        let row = scores + index * 8
                        for label in 0..<8 { row[label] = 0 }
                        for feature in starts[chain.lowerBound + index]..<starts[chain.lowerBound + index + 1] {
                            let slot = weights.slot(hashes[feature])
                            slots[feature - from] = slot
                            weights.add(slot, into: row)
                        }
                    }
                    loss = lattice.sum(scores, count)
                    var slopes: SIMD8<Float> = .zero
                    for index in 0..<count {
                        let label = Int(gold[chain.lowerBound + index])
                        loss -= scores[index * 8 + label]
                        if index == 0 {
                            loss -= first[label]
                        } else {
                            loss -= transitions[Int(gold[chain.lowerBound + index - 1]) * 8 + label]
                        }
                    }
                    for index in 0..<count {
                        let label = Int(gold[chain.lowerBound + index])
                        slopes = lattice.marginals(index)
                        slopes[label] -= 1
                        // What is as good as known teaches nothing.
                        guard abs(slopes[0]) > 0.002 || abs(slopes[label]) > 0.002 else { continue }
                        withUnsafePointer(to: &slopes) { pointer in
                            pointer.withMemoryRebound(to: Float.self, capacity: 8) { slopes in
                                for feature in starts[chain.lowerBound + index]..<starts[chain.lowerBound + index + 1] {
                                    weights.step(
                                        hashes[feature], slots[feature - from], slopes, rate: settings.rate,
                                        pull: settings.pull)
                                }
                            }
                        }
                    }
                    learnTransitions(chain, gold, lattice)
                }
            }
        }
        return loss
    }

    private mutating func learnTransitions(_ chain: Range<Int>, _ gold: [UInt8], _ lattice: Lattice) {
        var slopes = [Float](repeating: 0, count: 64)
        for index in 1..<max(1, chain.count) {
            for row in 0..<Label.count {
                let pairs = lattice.pairs(index, row)
                for label in 0..<Label.count { slopes[row * 8 + label] += pairs[label] }
            }
            slopes[Int(gold[chain.lowerBound + index - 1]) * 8 + Int(gold[chain.lowerBound + index])] -= 1
        }
        for index in 0..<64 where slopes[index] != 0 {
            transitionSquares[index] += slopes[index] * slopes[index]
            transitions[index] -= settings.rate * slopes[index] / (transitionSquares[index].squareRoot() + 1e-3)
        }
        let opening = lattice.marginals(0)
        for label in 0..<Label.count where opening[label] > 0 {
            let slope = opening[label] - (Int(gold[chain.lowerBound]) == label ? 1 : 0)
            firstSquares[label] += slope * slope
            first[label] -= settings.rate * slope / (firstSquares[label].squareRoot() + 1e-3)
        }
    }

    /// The packed model.
    func packed() -> [UInt8] {
        let rows = weights.sorted()
        let largest = rows.reduce(Float(0)) { max($0, Weights.largest($1)) }
        // Few weights are very large: they lose less by being cut than all others by a coarse scale.
        let sizes = rows.map(Weights.largest).sorted()
        let limit = sizes.isEmpty ? 1 : max(0.5, min(largest, sizes[sizes.count * 999 / 1000]))
        var writer = ModelWriter(
            power: settings.power, scale: limit / 127, transitions: transitions, first: first)
        for row in rows.sorted(by: { (Weights.worth($0), $0.hash) > (Weights.worth($1), $1.hash) }) {
            let w = row.weights
            _ = writer.add(row.hash, [w.0, w.1, w.2, w.3, w.4, w.5])
        }
        return writer.packed
    }
}

/// Whether a word is among the fifth of the names that is kept apart.
func isHeldOut(_ hash: UInt64) -> Bool {
    WordHash.mixed(hash ^ 0x5EED) >> 32 % 5 == 0 && Lexicon.level(of: hash) < 2 && !Lexicon.names(of: hash).isEmpty
}
