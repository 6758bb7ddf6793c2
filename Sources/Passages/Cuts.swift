import Glibc

/// The stretches of a record's bytes that go, and what stands in their place.
///
/// Its buffers are used anew for each record.
package struct Cuts: Sendable {
    private struct Cut {
        var range: Range<Int>
        /// What stands in its place, in `replacements`.
        var replacement: Range<Int>
    }

    private var all: [Cut] = []
    private var replacements: [UInt8] = []
    /// Where the cuts of the record in hand begin in `all`, and what they put in in `replacements`.
    private var first = 0
    private var firstReplacement = 0

    package init() {}

    package mutating func clear() {
        first = all.count
        // To empty an array costs as much as to fill it, so it is done now and then.
        if first > 1000 || replacements.count > 1 << 16 {
            all.removeAll(keepingCapacity: true)
            replacements.removeAll(keepingCapacity: true)
            first = 0
        }
        firstReplacement = replacements.count
    }

    /// Takes a range out.
    package mutating func cut(_ range: Range<Int>) {
        all.append(Cut(range: range, replacement: replacements.count..<replacements.count))
    }

    /// Takes a range out and puts bytes in its place; an empty range is an insertion.
    package mutating func cut(_ range: Range<Int>, for bytes: [UInt8]) {
        let start = replacements.count
        replacements.append(contentsOf: bytes)
        all.append(Cut(range: range, replacement: start..<replacements.count))
    }

    /// Takes a range out and puts text in its place, with a byte that occurs in it written twice if one is given.
    package mutating func cut(_ range: Range<Int>, for text: String, doubling byte: UInt8? = nil) {
        let start = replacements.count
        text.withBytes { bytes in
            replacements.append(contentsOf: bytes)
            guard let byte, bytes.contains(byte) else { return }
            replacements.removeLast(bytes.count)
            for each in bytes {
                replacements.append(each)
                if each == byte { replacements.append(each) }
            }
        }
        all.append(Cut(range: range, replacement: start..<replacements.count))
    }

    /// Puts the cuts in order, of equal starts the wider first.
    ///
    /// Who cuts from front to back need not call it.
    package mutating func sort() {
        var isOrdered = true
        for index in all.indices.dropFirst(first + 1)
        where all[index - 1].range.lowerBound >= all[index].range.lowerBound {
            isOrdered = false
            break
        }
        if isOrdered { return }
        all[first...].sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    }

    /// Writes the record's bytes as they were cut, and says where kept places landed in the output.
    ///
    /// A cut that begins inside an earlier one only widens it. A kept place of which something was cut is not reported.
    package func carryOut(on record: borrowing Record, kept: [Kept], into sink: inout ByteWriter) throws(DocumentError)
        -> [Range<Int>]
    {
        let base = sink.offset
        let most = record.bytes.count + replacements.count - firstReplacement
        try record.bytes.withUnsafeBufferPointer { (bytes) throws(DocumentError) in
            try replacements.withUnsafeBufferPointer { (replacements) throws(DocumentError) in
                try all.withUnsafeBufferPointer { (all) throws(DocumentError) in
                    try sink.write(atMost: most) { output in
                        guard let output = output.baseAddress else { return 0 }
                        var (position, to) = (0, output)
                        func copy(_ from: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
                            guard start < end, let base = from.baseAddress else { return }
                            memcpy(to, base + start, end &- start)
                            to += end &- start
                        }
                        for index in first..<all.count {
                            let cut = all[index]
                            if cut.range.lowerBound >= position {
                                copy(bytes, position, cut.range.lowerBound)
                                copy(replacements, cut.replacement.lowerBound, cut.replacement.upperBound)
                            }
                            position = max(position, cut.range.upperBound)
                        }
                        copy(bytes, position, bytes.count)
                        return to - output
                    }
                }
            }
        }
        return kept.isEmpty ? [] : landed(kept, of: record, from: base)
    }

    /// Where kept places stand in the output, if the record's bytes were written as they were cut from `base` on.
    package func landed(_ kept: [Kept], of record: borrowing Record, from base: Int) -> [Range<Int>] {
        var landed: [Range<Int>] = []
        for place in kept {
            for piece in sources(of: place.range, in: record.passages[place.passage], record: record) {
                if let range = place.isReplacement ? replacement(of: piece) : image(of: piece) {
                    landed.append((base + range.lowerBound)..<(base + range.upperBound))
                }
            }
        }
        return landed.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Where stands what was put in for a range of the record's bytes; nil where nothing was, or the cut went with a wider one.
    private func replacement(of piece: Range<Int>) -> Range<Int>? {
        var (shift, position) = (0, 0)
        for cut in all[first...] {
            if cut.range.lowerBound >= position {
                if cut.range.lowerBound == piece.lowerBound, cut.range.isEmpty == piece.isEmpty {
                    let start = cut.range.lowerBound + shift
                    return cut.replacement.isEmpty ? nil : start..<(start + cut.replacement.count)
                }
                shift += cut.replacement.count
            }
            shift -= max(0, cut.range.upperBound - max(position, cut.range.lowerBound))
            position = max(position, cut.range.upperBound)
        }
        return nil
    }

    /// Where a range of the record's bytes stands after the cuts; nil where one took a part of it.
    private func image(of piece: Range<Int>) -> Range<Int>? {
        var (before, within) = (0, 0)
        var position = 0
        for cut in all[first...] where cut.range.lowerBound < piece.upperBound {
            guard cut.range.upperBound <= piece.lowerBound || cut.range.isEmpty else { return nil }
            let taken = max(0, cut.range.upperBound - max(position, cut.range.lowerBound))
            let given = cut.range.lowerBound >= position ? cut.replacement.count : 0
            if cut.range.lowerBound > piece.lowerBound {
                within += given
            } else {
                before += given - taken
            }
            position = max(position, cut.range.upperBound)
        }
        return (piece.lowerBound + before)..<(piece.upperBound + before + within)
    }
}

extension String {
    /// Lends the bytes of the text in UTF-8.
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        return Array(utf8).withUnsafeBufferPointer(body)
    }
}
