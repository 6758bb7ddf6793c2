import Passages

/// Says where things stand in a record, counting on from the last place: a long paragraph may hold thousands of things.
struct PlaceFinder {
    private var text = 0..<0
    private var offset = 0
    private var line = 1
    private var column = 1

    /// The place of an offset of a passage's text, from 1.
    ///
    /// Cheap where offsets come in order.
    mutating func place(of passage: Passage, at target: Int, in record: borrowing Record) -> Place {
        guard passage.shape == .prose, passage.isVerbatim else { return record.place(of: passage, at: target) }
        if text != passage.text || target < offset || offset == 0 {
            guard case .line(let first, let start) = record.place(of: passage, at: 0) else { return .document }
            (text, offset, line, column) = (passage.text, 0, first, start)
        }
        let bytes = record.bytes.span
        for index in (text.lowerBound + offset)..<(text.lowerBound + target) {
            let byte = bytes[index]
            if byte == 0x0D || (byte == 0x0A && (index == 0 || bytes[index - 1] != 0x0D)) {
                line += 1
                column = 1
            } else if byte != 0x0A, byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        offset = target
        return .line(line, column: column)
    }
}
