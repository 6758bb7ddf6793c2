import CWords

/// A packed list of words: a bucketed hash table in the program, read where it lies.
///
/// `script/pack-words` packs such lists and describes the layout. About one word in six thousand that is not in a list passes
/// for one that is.
private struct PackedWords {
    private let base: UnsafeRawPointer
    private let bits: Int

    /// `bits`: the table has two to this power of buckets.
    init(_ table: UnsafePointer<UInt8>, bits: Int) {
        base = UnsafeRawPointer(table)
        self.bits = bits
    }

    /// Whether the word is in the list, and whether it is marked there; nil where it is not.
    @inline(__always) func mark(of hash: UInt64) -> Bool? {
        let mixed = WordHash.mixed(hash)
        let fingerprint = UInt16(truncatingIfNeeded: mixed >> 35) & 0x7FFF
        let bucket = Int(mixed >> UInt64(64 - bits)) * 4
        let first = Int(base.load(fromByteOffset: bucket, as: UInt32.self))
        let end = Int(base.load(fromByteOffset: bucket + 4, as: UInt32.self))
        let table = 4 * ((1 << bits) + 1)
        for index in first..<end {
            let entry = base.load(fromByteOffset: table + 2 * index, as: UInt16.self)
            if entry & 0x7FFF == fingerprint { return entry & 0x8000 != 0 }
        }
        return nil
    }
}

/// The ordinary words of British English, so that one is not taken for a name misspelt or in lower case.
///
/// Source: SCOWL, levels 10 to 60, and a list of our own.
package enum Words {
    /// How ordinary a word is.
    package enum Level: Int, Comparable, Sendable {
        case none, rare, common
        package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    /// Whether the folded letters are an ordinary word.
    package static func contains(_ folded: [UInt8]) -> Bool { level(of: folded) != .none }

    /// How ordinary the folded letters are as a word.
    package static func level(of folded: some Sequence<UInt8>) -> Level { level(of: WordHash.of(folded)) }

    static func level(of hash: UInt64) -> Level {
        guard let isCommon = PackedWords(winnow_words(), bits: 14).mark(of: hash) else { return .none }
        return isCommon ? .common : .rare
    }
}

/// What names nobody though no general list of words has it: the words of schools, health and social care, abbreviations,
/// brands, what relatives are called in many languages.
///
/// Source: SCOWL's abbreviations and contractions, and lists of our own.
package enum SafeWords {
    /// How a safe word is written: `ordinary` in small letters, `capital` with a capital where no sentence begins.
    package enum Writing: Sendable { case ordinary, capital }

    /// Whether the folded letters are an abbreviation that is a name as well: safe where it stands in capitals.
    package static func isAbbreviation(_ folded: some Sequence<UInt8>) -> Bool {
        writing(of: Array(folded) + [UInt8(ascii: "!")]) != nil
    }

    /// How a safe word is written; nil where the folded letters are none.
    package static func writing(of folded: some Sequence<UInt8>) -> Writing? { writing(of: WordHash.of(folded)) }

    static func writing(of hash: UInt64) -> Writing? {
        PackedWords(winnow_safe_words(), bits: 11).mark(of: hash).map { $0 ? .capital : .ordinary }
    }
}
