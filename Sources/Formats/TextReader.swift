import CScan
import Glibc
package import Passages
import Vocabulary

/// Reads a text paragraph by paragraph: what stands between lines that hold nothing but white space.
///
/// A paragraph over the limit is cut where no name is likely to straddle the cut: see `cut(in:)`. Lines end in LF, CRLF or
/// CR. Memory: the longest paragraph up to the limit, and a chunk.
package struct TextReader: RecordReader {
    private let source: ByteReader
    private let limit: Int
    private var buffer: [UInt8] = []
    /// Where the next record begins in the buffer; counts below are from here.
    private var start = 0
    /// The document's offset of the first byte in the buffer.
    private var offset = 0
    private var isDrained = false
    private var line = 1
    /// Whether the last record ended in a CR, whose LF may begin this one.
    private var endedInCR = false
    private var index = 0

    init(_ source: consuming ByteReader, limit: Int = 1 << 20) {
        self.source = source
        self.limit = limit
    }

    package mutating func next(into record: inout Record) throws(DocumentError) -> Bool {
        guard try holds(0) else { return false }
        if let seen = lines() {
            fill(&record, count: seen.count, lines: seen.lines, isBlank: seen.isBlank)
            return true
        }
        let first = try readLine(from: 0)
        var count = first.count
        var lines: Int? = first.isEnded ? 1 : 0
        while count < limit, try holds(count) {
            let line = try readLine(from: count)
            guard line.isBlank == first.isBlank else { break }
            count += line.count
            if line.isEnded { lines? += 1 }
        }
        if count >= limit, !first.isBlank {
            count = TextReader.cut(in: Array(buffer[start..<(start + limit)]))
            lines = nil
        }
        fill(&record, count: count, lines: lines, isBlank: first.isBlank)
        return true
    }

    /// The lines of the next record, where the buffer holds them all and the start of the line behind them.
    ///
    /// Most records are so, and need nothing read on.
    private func lines() -> (count: Int, lines: Int, isBlank: Bool)? {
        buffer.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return nil }
            let end = min(bytes.count, start + limit)
            var place = start
            var lines = 0
            var isBlank = false
            while true {
                var first = place
                while first < end, base[first] < 0x21, base[first] != 0x0A, base[first] != 0x0D { first += 1 }
                guard first < end else { return nil }
                let isEnd = base[first] == 0x0A || base[first] == 0x0D
                if lines == 0 { isBlank = isEnd } else if isEnd != isBlank { return (place - start, lines, isBlank) }
                place = find_line_end(base, first, end)
                // Of a carriage return at the end nobody knows yet what follows.
                guard place + 1 < end else { return nil }
                place += base[place] == 0x0D && base[place + 1] == 0x0A ? 2 : 1
                lines += 1
            }
        }
    }

    /// Fills the record with so many bytes; `lines` is the line ends in them, where they are known.
    private mutating func fill(_ record: inout Record, count: Int, lines: Int?, isBlank: Bool) {
        record.clear()
        record.index = index
        record.part = isBlank ? .between : .body
        record.offset = offset + start
        record.line = line
        buffer.withUnsafeBufferPointer { record.bytes.append(contentsOf: $0[start..<(start + count)]) }
        index += 1
        start += count
        if let lines, !endedInCR {
            line += lines
        } else {
            var last: UInt8 = endedInCR ? 0x0D : 0
            for byte in record.bytes {
                if byte == 0x0A ? last != 0x0D : byte == 0x0D { line += 1 }
                last = byte
            }
        }
        endedInCR = record.bytes.last == 0x0D
        guard !isBlank else { return }
        var textEnd = count
        while textEnd > 0, record.bytes[textEnd - 1] == 0x0A || record.bytes[textEnd - 1] == 0x0D { textEnd -= 1 }
        record.passages.append(
            Passage(
                shape: .prose, field: .text, text: 0..<textEnd, offset: record.offset, body: 0..<textEnd,
                whole: 0..<count))
    }

    /// Whether the document has a byte so many behind the record's first; reads on to find out.
    private mutating func holds(_ count: Int) throws(DocumentError) -> Bool {
        while start + count >= buffer.count {
            guard !isDrained else { return false }
            if start > buffer.count / 2 {
                buffer.removeSubrange(0..<start)
                offset += start
                start = 0
            }
            let before = buffer.count
            isDrained = try !source.fill(&buffer)
            let hasNul = buffer.withUnsafeBytes { bytes in
                guard let base = bytes.baseAddress else { return false }
                return memchr(base + before, 0, bytes.count - before) != nil
            }
            if hasNul, !source.isLenient {
                throw DocumentError(
                    source.document, "it holds NUL bytes, so it is not text",
                    mend: "save it again as plain text and run again")
            }
        }
        return true
    }

    /// The bytes of a line with its end, as far as the limit, and whether they are white space alone.
    private mutating func readLine(from: Int) throws(DocumentError) -> (count: Int, isBlank: Bool, isEnded: Bool) {
        var at = from
        var isBlank = true
        while at < limit, try holds(at) {
            let stop = start + min(buffer.count - start, limit)
            var place = start + at
            buffer.withUnsafeBufferPointer { bytes in
                while isBlank, place < stop, bytes[place] != 0x0A, bytes[place] != 0x0D {
                    if bytes[place] < 0x21 { place += 1 } else { isBlank = false }
                }
                if let base = bytes.baseAddress { place = find_line_end(base, place, stop) }
            }
            at = place - start
            guard place < stop else { continue }
            at += 1
            if buffer[place] == 0x0D, try holds(at), buffer[start + at] == 0x0A { at += 1 }
            return (at - from, isBlank, true)
        }
        return (at - from, isBlank, false)
    }

    /// Where a paragraph that is too long is cut so that no name is likely to straddle the cut.
    ///
    /// In the last 64 kB: behind the last full stop that ends a lower-case word and has white space behind it (so not at
    /// `Mrs. Webb` or `J. Nowak`); else at the last space between two lower-case words; else at the last white space; else
    /// before the last character. The white space stays with the part before the cut.
    static func cut(in bytes: [UInt8]) -> Int {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
        /// Whether a word of two or more lower-case letters ends before this place.
        func lowerWord(endsAt end: Int) -> Bool {
            var first = end
            while first > 0, isLower(bytes[first - 1]) { first -= 1 }
            return end - first >= 2 && (first == 0 || isSpace(bytes[first - 1]))
        }
        let lowest = max(1, bytes.count - (1 << 16))
        var (between, anywhere) = (0, 0)
        // The last byte is left out: it could be the CR of a CRLF, or a full stop with anything behind it.
        for at in stride(from: bytes.count - 2, through: lowest, by: -1) where isSpace(bytes[at]) {
            if bytes[at] == 0x0D, bytes[at + 1] == 0x0A { continue }
            if bytes[at - 1] == UInt8(ascii: "."), lowerWord(endsAt: at - 1) { return at + 1 }
            if between == 0, isLower(bytes[at + 1]), lowerWord(endsAt: at) { between = at + 1 }
            if anywhere == 0 { anywhere = at + 1 }
        }
        if between > 0 { return between }
        if anywhere > 0 { return anywhere }
        var at = bytes.count - 1
        while at > 1, bytes[at] & 0xC0 == 0x80 || bytes[at] == 0x0A { at -= 1 }
        return at
    }
}
