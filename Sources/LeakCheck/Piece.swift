/// A stretch of text as it stands or decoded, with the place in the window that each byte came from.
struct Piece {
    var bytes: [UInt8]
    /// Where each byte came from; empty for the window itself.
    var origins: [Origin]
    /// How it was decoded; nil for the window itself.
    var form: Leak.Form?

    struct Origin {
        var start: Int32
        var end: Int32
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        origins = []
    }

    init(form: Leak.Form) {
        bytes = []
        origins = []
        self.form = form
    }

    /// The window's bytes that these bytes came from.
    func source(_ range: Range<Int>) -> Range<Int> {
        guard form != nil, !range.isEmpty else { return range }
        return Int(origins[range.lowerBound].start)..<Int(origins[range.upperBound - 1].end)
    }

    mutating func append(_ byte: UInt8, from source: Range<Int>) {
        bytes.append(byte)
        origins.append(Origin(start: Int32(source.lowerBound), end: Int32(source.upperBound)))
    }

    mutating func append(_ scalar: Unicode.Scalar, from source: Range<Int>) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte, from: source) }
    }
}

/// The places in a piece that a decoder should look at, near ones merged.
struct Regions {
    private(set) var ranges: [Range<Int>] = []

    /// What stands around a place and may belong to the same value, in bytes.
    static let margin = 192

    mutating func add(_ range: Range<Int>) {
        if let last = ranges.last, range.lowerBound <= last.upperBound + 2 * Regions.margin {
            ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            ranges.append(range)
        }
    }

    /// The regions with their margins, begun and ended at a break between words where one is near.
    func widened(in bytes: borrowing Span<UInt8>) -> [Range<Int>] {
        ranges.map { range in
            var start = max(0, range.lowerBound - Regions.margin)
            while start > 0, start > range.lowerBound - Regions.margin - 64, bytes[start - 1] > 0x20 { start -= 1 }
            var end = min(bytes.count, range.upperBound + Regions.margin)
            while end < bytes.count, end < range.upperBound + Regions.margin + 64, bytes[end] > 0x20 { end += 1 }
            return start..<end
        }
    }
}
