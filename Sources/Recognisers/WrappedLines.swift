/// A text with its line ends as spaces, and where they are.
struct WrappedLines {
    private(set) var joined: [UInt8]
    /// The line ends that text stands on both sides of, in order.
    private var ends: [Int] = []

    /// How far a token may be from a line end that its match spans: an address of five lines has some two hundred bytes.
    private static let reach = 256

    /// Nil where no line end stands between two lines: an empty line ends whatever stands before it.
    init?(_ text: Span<UInt8>) {
        var place = 0
        while true {
            place = text.lineEnd(from: place)
            guard place < text.count else { break }
            let start = place
            // CRLF is one line end.
            if text[place] == 0x0D, text.byte(place + 1) == 0x0A { place += 1 }
            place += 1
            if place < text.count, !isLineEnd(text[place]), start > 0, !isLineEnd(text[start - 1]) {
                ends.append(start)
            }
        }
        guard !ends.isEmpty else { return nil }
        joined = Array(unsafeUninitializedCapacity: text.count) { bytes, count in
            for place in 0..<text.count {
                let byte = text[unchecked: place]
                bytes.initializeElement(at: place, to: isLineEnd(byte) ? 0x20 : byte)
            }
            count = text.count
        }
    }

    /// Whether a line end is near a token; asked in the order of the text, with the first line end not yet behind.
    func areNear(_ place: Int, _ next: inout Int) -> Bool {
        while next < ends.count, ends[next] + Self.reach < place { next += 1 }
        return next < ends.count && ends[next] - Self.reach <= place
    }
}

private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
