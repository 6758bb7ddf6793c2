import Synchronization

/// What searches work with, kept from one to the next so that a paragraph costs no memory of its own.
///
/// Searches side by side each take a bench; there are never more than were in use at once.
final class Workshop: Sendable {
    struct Bench: Sendable {
        var tokens: [Token] = []
        var known = KnownWords()
    }

    private let benches = Mutex<[Bench]>([])

    func take() -> Bench {
        var bench = benches.withLock { $0.popLast() } ?? Bench()
        bench.tokens.removeAll(keepingCapacity: true)
        return bench
    }

    func giveBack(_ bench: Bench) { benches.withLock { $0.append(bench) } }
}

/// What searches have learnt of words, so that they look a word up once and not at every place.
struct KnownWords: Sendable {
    /// Ordinary words that start no name.
    var dull = WordCache(bits: 12)
    /// Other words that start no name and are none misspelt; a user name may still start with a name.
    var strange = WordCache(bits: 15)
}

/// Words by their hashes, each at the place that its hash gives; the last to come stays.
///
/// It begins small, since a matcher of one record has a few words to search and no more.
struct WordCache: Sendable {
    private var words: [UInt64]
    private var mask: Int
    private let most: Int
    private var insertions = 0

    /// `bits` is the logarithm of the places that it grows to.
    init(bits: Int) {
        most = 1 << bits
        let count = min(most, 1 << 7)
        words = Array(repeating: 0, count: count)
        mask = count - 1
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        words.span[unchecked: Int(truncatingIfNeeded: hash >> 20) & mask] == hash
    }

    mutating func insert(_ hash: UInt64) {
        insertions += 1
        if insertions * 4 > words.count, words.count < most { grow() }
        words[Int(truncatingIfNeeded: hash >> 20) & mask] = hash
    }

    private mutating func grow() {
        let old = words
        words = Array(repeating: 0, count: min(most, old.count * 4))
        mask = words.count - 1
        for hash in old where hash != 0 { words[Int(truncatingIfNeeded: hash >> 20) & mask] = hash }
    }
}
