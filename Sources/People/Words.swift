import CWords

/// The ordinary words of British English, so that one is not taken for a name misspelt or in lower case.
///
/// Source: SCOWL, levels 10 to 60, and a list of our own; `script/pack-words` packs them and describes the layout. About one
/// word in six thousand that is not in the list passes for one that is.
package enum Words {
    /// How ordinary a word is.
    package enum Level: Int, Comparable, Sendable {
        case none, rare, common
        package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    private static let bucketBits: UInt64 = 14
    private static let tableStart = 4 * ((1 << 14) + 1)

    /// Whether the folded letters are an ordinary word.
    package static func contains(_ folded: [UInt8]) -> Bool { level(of: WordHash.of(folded)) != .none }

    static func level(of hash: UInt64) -> Level {
        let mixed = WordHash.mixed(hash)
        let fingerprint = UInt16(truncatingIfNeeded: mixed >> 35) & 0x7FFF
        let base = UnsafeRawPointer(winnow_words())
        let bucket = Int(mixed >> (64 - bucketBits)) * 4
        let first = Int(base.load(fromByteOffset: bucket, as: UInt32.self))
        let end = Int(base.load(fromByteOffset: bucket + 4, as: UInt32.self))
        for index in first..<end {
            let entry = base.load(fromByteOffset: tableStart + 2 * index, as: UInt16.self)
            if entry & 0x7FFF == fingerprint { return entry & 0x8000 != 0 ? .common : .rare }
        }
        return .none
    }
}
