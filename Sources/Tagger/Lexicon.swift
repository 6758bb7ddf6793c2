import CNames
import CWords

/// A hash of a folded word: the one that `script/pack-words` and `script/pack-names` take.
package enum WordHash {
    package static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93

    @inline(__always)
    package static func of(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        var hash = seed
        var index = 0
        while index < count {
            var eight: UInt64 = 0
            let rest = min(8, count - index)
            for offset in 0..<rest { eight |= UInt64(bytes[index + offset]) << UInt64(offset * 8) }
            let product = (hash ^ eight) &* factor
            hash = product ^ product >> 32
            index += 8
        }
        return hash
    }

    package static func of(_ word: String) -> UInt64 {
        let bytes = Array(word.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { of($0, buffer.count) } ?? seed
        }
    }

    @inline(__always) package static func mixed(_ hash: UInt64) -> UInt64 { hash &* 0x9E37_79B9_7F4A_7C15 }
}

/// What the lists of names say of one word.
package struct NameFlags: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let forename = NameFlags(rawValue: 1)
    package static let surname = NameFlags(rawValue: 2)
    package static let nickname = NameFlags(rawValue: 4)
    /// A town or country of one word.
    package static let place = NameFlags(rawValue: 8)
    /// A word of the name of a place of several.
    package static let placePart = NameFlags(rawValue: 16)
    package static let particle = NameFlags(rawValue: 32)
    /// In three lists or more.
    package static let often = NameFlags(rawValue: 64)
    /// In a list written for this project.
    package static let own = NameFlags(rawValue: 128)
}

/// Looks words up in the packed lists, which are read where they lie.
package enum Lexicon {
    private static let tableStart = 4 * ((1 << 14) + 1)
    private static let letters = 1312

    /// 2 for a common word of English, 1 for another, 0 for none.
    @inline(__always)
    package static func level(of hash: UInt64) -> UInt8 {
        let mixed = WordHash.mixed(hash)
        let fingerprint = UInt16(truncatingIfNeeded: mixed >> 35) & 0x7FFF
        let base = UnsafeRawPointer(winnow_words())
        let bucket = Int(mixed >> 50) * 4
        let first = Int(base.load(fromByteOffset: bucket, as: UInt32.self))
        let end = Int(base.load(fromByteOffset: bucket + 4, as: UInt32.self))
        for index in first..<end {
            let entry = base.load(fromByteOffset: tableStart + 2 * index, as: UInt16.self)
            if entry & 0x7FFF == fingerprint { return entry & 0x8000 != 0 ? 2 : 1 }
        }
        return 0
    }

    /// Whether the lists know a folded word as a town or country, and as nobody's forename; many a surname is a town.
    package static func isPlace(_ folded: [UInt8]) -> Bool {
        let flags = names(of: folded)
        return flags.contains(.place) && flags.isDisjoint(with: [.forename, .nickname])
    }

    /// What the lists of names know a folded word as.
    package static func names(of folded: [UInt8]) -> NameFlags {
        folded.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { names(of: WordHash.of($0, buffer.count)) } ?? []
        }
    }

    @inline(__always)
    package static func names(of hash: UInt64) -> NameFlags {
        let mixed = WordHash.mixed(hash)
        let fingerprint = UInt32(truncatingIfNeeded: mixed >> 30) & 0xFFFFF
        let base = UnsafeRawPointer(winnow_names()) + letters
        let bucket = Int(mixed >> 50) * 4
        let first = Int(base.load(fromByteOffset: bucket, as: UInt32.self))
        let end = Int(base.load(fromByteOffset: bucket + 4, as: UInt32.self))
        for index in first..<end {
            let entry = base.load(fromByteOffset: tableStart + 4 * index, as: UInt32.self)
            if entry >> 12 == fingerprint { return NameFlags(rawValue: UInt16(entry & 0xFFF)) }
        }
        return []
    }
}
