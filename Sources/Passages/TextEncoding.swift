/// How a document's characters are written as bytes.
///
/// Each is read into UTF-8 and written back without loss.
package enum TextEncoding: Sendable, Hashable {
    case utf8, utf8WithMark, utf16LE, utf16BE, windows1252, latin1
    /// UTF-16 without its byte order mark, as some programs write it.
    case utf16LEWithoutMark, utf16BEWithoutMark

    /// The byte order mark that stands first in the file, if any.
    package var mark: [UInt8] {
        switch self {
        case .utf8, .windows1252, .latin1, .utf16LEWithoutMark, .utf16BEWithoutMark: []
        case .utf8WithMark: [0xEF, 0xBB, 0xBF]
        case .utf16LE: [0xFF, 0xFE]
        case .utf16BE: [0xFE, 0xFF]
        }
    }

    package var isUTF8: Bool { self == .utf8 || self == .utf8WithMark }
    package var isUTF16: Bool { bigEndian != nil }
    /// Whether the high byte comes first; nil where there are no two-byte units.
    package var bigEndian: Bool? {
        switch self {
        case .utf16LE, .utf16LEWithoutMark: false
        case .utf16BE, .utf16BEWithoutMark: true
        case .utf8, .utf8WithMark, .windows1252, .latin1: nil
        }
    }

    /// Windows-1252's characters at 0x80 to 0x9F; 0 where it has none.
    ///
    /// Source: Unicode Consortium, "cp1252 to Unicode table".
    static let windows: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// The encoding of a whole document: by its byte order mark; UTF-16 by where its zero bytes stand; UTF-8 where all of
    /// it is valid; else Windows-1252.
    ///
    /// Reads the document once, in constant memory. A document in UTF-8 but for a few bytes is read as Windows-1252, which
    /// loses nothing on the way back.
    package static func detect(in source: ByteReader) throws(DocumentError) -> TextEncoding {
        var chunk: [UInt8] = []
        var first = true
        var validator = UTF8Validator()
        while try source.readRaw(into: &chunk) {
            if first {
                first = false
                if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8WithMark }
                if chunk.starts(with: [0xFF, 0xFE]) { return .utf16LE }
                if chunk.starts(with: [0xFE, 0xFF]) { return .utf16BE }
                // Text in Latin letters leaves every second byte zero.
                let sample = chunk.prefix(256)
                let zeros = sample.indices.filter { sample[$0] == 0 }
                if sample.count >= 4, zeros.count * 3 >= sample.count {
                    if zeros.allSatisfy({ $0 % 2 == 1 }) { return .utf16LEWithoutMark }
                    if zeros.allSatisfy({ $0 % 2 == 0 }) { return .utf16BEWithoutMark }
                }
            }
            if !validator.accepts(chunk) { return .windows1252 }
        }
        return validator.isComplete ? .utf8 : .windows1252
    }
}

/// Says whether bytes that come in chunks are valid UTF-8 (Unicode Standard, table 3-7).
package struct UTF8Validator: Sendable {
    /// How many continuation bytes are still to come, and what the next one may be.
    private var pending = 0
    private var low: UInt8 = 0x80
    private var high: UInt8 = 0xBF

    package init() {}

    /// Whether nothing is left half-way.
    package var isComplete: Bool { pending == 0 }

    /// False as soon as a byte cannot stand where it does.
    package mutating func accepts(_ bytes: some Collection<UInt8>) -> Bool {
        if let valid = bytes.withContiguousStorageIfAvailable({ accepts($0) }) { return valid }
        return Array(bytes).withUnsafeBufferPointer { accepts($0) }
    }

    private mutating func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index < bytes.count {
            // ASCII, which is most of it, goes 32 bytes at a time.
            while pending == 0, index + 32 <= bytes.count {
                let a = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let b = raw.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
                let c = raw.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self)
                let d = raw.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
                guard (a | b | c | d) & 0x8080_8080_8080_8080 == 0 else { break }
                index += 32
            }
            guard index < bytes.count else { return true }
            // Then as many bytes by themselves, so that text with many accents does not try in vain at each.
            let stop = min(index + 32, bytes.count)
            guard steps(bytes[index..<stop]) else { return false }
            index = stop
        }
        return true
    }

    private mutating func steps(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        for byte in bytes {
            if pending > 0 {
                guard byte >= low, byte <= high else { return false }
                pending -= 1
                low = 0x80
                high = 0xBF
                continue
            }
            switch byte {
            case 0...0x7F: continue
            case 0xC2...0xDF: pending = 1
            case 0xE0: (pending, low) = (2, 0xA0)
            case 0xED: (pending, high) = (2, 0x9F)
            case 0xE1...0xEF: pending = 2
            case 0xF0: (pending, low) = (3, 0x90)
            case 0xF4: (pending, high) = (3, 0x8F)
            case 0xF1...0xF3: pending = 3
            default: return false
            }
        }
        return true
    }
}
