import Vocabulary

/// One written form of something withheld, as the row of its letters.
struct Pattern: Sendable {
    var codes: [UInt8]
    /// Before which letters the form itself has a break: between forename and surname.
    ///
    /// Bit 63 stands for all that follow.
    var breaks: UInt64 = 0
    var style: Style
    var kind: Kind
    var person: Int?
    /// Whether `0` and `O`, `1` and `l` and `I` are taken for one another.
    var takesLookAlikes = false
    /// Whether something must stand at each break: `1/2/2015`, not `122015`.
    var needsGaps = false
    /// Whether the first letter must be a capital.
    var needsCapital = false
    /// Whether it is a whole name; run together, a short one is another word: Al Lott, `allott`.
    var isFull = false
    /// Whether the script writes no spaces, so that words have no bounds.
    var hasNoBounds = false

    /// Which gaps and bounds a form allows.
    enum Style: Sendable, Hashable {
        /// Whole words; letters may be set apart, all of them or by joiners.
        case name
        /// Two letters: a whole word with a capital.
        case short
        /// Capitals, bare or with joiners.
        case initials
        /// A user name: run together.
        case joined
        /// A name with an `s` that no apostrophe sets apart.
        case plural
        /// Digits alone.
        case number
        /// An identifier with letters and digits, found inside other letters too.
        case code
        case date
        /// Any other value: whole words.
        case text
    }

    func isBreak(_ index: Int) -> Bool { breaks >> UInt64(min(index, 63)) & 1 == 1 }

    /// Letters that an identifier is compared by.
    static let lookAlikes: [UInt8] = (0..<256).map { byte in
        switch UInt8(truncatingIfNeeded: byte) {
        case 0x6F: 0x30
        case 0x6C, 0x69: 0x31
        default: UInt8(truncatingIfNeeded: byte)
        }
    }
}

/// A set of hashes of the first letters of patterns: no answer is wrong, some yeses are.
struct GramSet: Sendable {
    private(set) var bits: [UInt64]
    let shift: UInt32

    /// `size` is the logarithm of the number of bits.
    init(size: UInt32) {
        bits = Array(repeating: 0, count: 1 << Int(size - 6))
        shift = 32 - size
    }

    mutating func insert(_ gram: UInt32) {
        let hash = (gram &* GramSet.factor) >> shift
        bits[Int(hash >> 6)] |= 1 << UInt64(hash & 63)
    }

    func contains(_ gram: UInt32) -> Bool {
        let hash = (gram &* GramSet.factor) >> shift
        return bits[Int(hash >> 6)] >> UInt64(hash & 63) & 1 == 1
    }

    /// Knuth's multiplier for 32 bits.
    static let factor: UInt32 = 2_654_435_769
}

/// All patterns, found by their first letters.
struct PatternIndex: Sendable {
    private(set) var patterns: [Pattern] = []
    /// The fifth and sixth letter of each pattern as look-alikes, 0 where it has none: most candidates end there.
    private(set) var next: [(UInt8, UInt8)] = []
    /// Four letters, where a word begins and anywhere; three and two where a word begins.
    private(set) var fours = GramSet(size: 17)
    private(set) var anywhere = GramSet(size: 17)
    private(set) var threes = GramSet(size: 16)
    private(set) var twos = GramSet(size: 11)
    private var buckets: [UInt64: [Int]] = [:]
    private var known: Set<Known> = []

    private struct Known: Hashable {
        var codes: [UInt8]
        var breaks: UInt64
        var style: Pattern.Style
        var takesLookAlikes: Bool
        var needsGaps: Bool
        var needsCapital: Bool
    }

    mutating func insert(_ pattern: Pattern) {
        let count = pattern.codes.count
        guard count >= 2 else { return }
        let form = Known(
            codes: pattern.codes, breaks: pattern.breaks, style: pattern.style,
            takesLookAlikes: pattern.takesLookAlikes, needsGaps: pattern.needsGaps, needsCapital: pattern.needsCapital)
        guard known.insert(form).inserted else { return }
        let gram = pattern.codes.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32(Pattern.lookAlikes[Int($1)]) }
        switch count {
        case 2: twos.insert(gram)
        case 3: threes.insert(gram)
        default:
            fours.insert(gram)
            if pattern.style == .code || pattern.style == .number || pattern.hasNoBounds {
                anywhere.insert(gram)
            }
        }
        buckets[UInt64(min(count, 4)) << 32 | UInt64(gram), default: []].append(patterns.count)
        next.append(
            (
                count > 4 ? Pattern.lookAlikes[Int(pattern.codes[4])] : 0,
                count > 5 ? Pattern.lookAlikes[Int(pattern.codes[5])] : 0
            ))
        patterns.append(pattern)
    }

    /// Has letters taken for the beginning of a pattern where a word begins, two or three of them.
    mutating func insert(beginning gram: UInt32, letters: Int) {
        if letters == 2 { twos.insert(gram) } else { threes.insert(gram) }
    }

    /// Has four letters taken for the beginning of a pattern anywhere.
    mutating func insert(anywhere gram: UInt32) { anywhere.insert(gram) }

    /// The patterns that begin with this gram of two, three or four letters.
    func candidates(_ gram: UInt32, letters: Int) -> [Int] {
        buckets[UInt64(letters) << 32 | UInt64(gram)] ?? []
    }
}
