import Vocabulary

/// Searches one window of text, as it stands and decoded.
struct WindowSearch {
    private let index: PatternIndex
    /// One for each depth of decoding, so that their buffers are used again.
    private var folded: [FoldedText]
    private var hits: [Hit] = []
    private var seen: Set<Range<Int>> = []
    private var text: [UInt8] = []
    /// Whether a pattern may begin anywhere in what was searched.
    private(set) var hasBeginnings = false

    private struct Hit {
        var range: Range<Int>
        var pattern: Int
        var form: Leak.Form
    }

    /// How many layers of encoding may lie over one another.
    private static let depthLimit = 3
    /// The least number of letters of a form that is sought in base64 and hexadecimal digits: six bytes with a joiner.
    private static let leastHidden = 5

    init(index: PatternIndex) {
        self.index = index
        folded = Array(repeating: FoldedText(), count: WindowSearch.depthLimit + 1)
    }

    /// Finds what begins in `from..<to`; the rest of the text is seen but not reported.
    mutating func run(over text: [UInt8], from: Int, to limit: Int) {
        hits.removeAll(keepingCapacity: true)
        seen.removeAll(keepingCapacity: true)
        self.text = text
        search(Piece(text), depth: 0, isHidden: false)
        hits.removeAll { $0.range.lowerBound < from || $0.range.lowerBound >= limit }
        self.text = text
    }

    private mutating func search(_ piece: borrowing Piece, depth: Int, isHidden: Bool) {
        folded[depth].fold(piece.bytes.span, seeking: index)
        if !folded[depth].candidates.isEmpty { hasBeginnings = true }
        for candidate in folded[depth].candidates {
            let (fifth, sixth) = folded[depth].lookAlikes(from: Int(candidate.start) + 4)
            for number in index.candidates(candidate.gram, letters: Int(candidate.count)) {
                let next = index.next[number]
                if next.0 != 0, next.0 != fifth || next.1 != 0 && next.1 != sixth { continue }
                if isHidden, index.patterns[number].codes.count < WindowSearch.leastHidden { continue }
                guard
                    let match = folded[depth].match(
                        index.patterns[number], at: Int(candidate.start), in: piece.bytes.span)
                else { continue }
                note(match, number, piece, depth)
            }
        }
        guard depth < WindowSearch.depthLimit else { return }
        let sites = Sites(piece.bytes.span)
        for region in sites.escapes.widened(in: piece.bytes.span) {
            if let decoded = Escapes.decode(piece, region) { search(decoded, depth: depth + 1, isHidden: isHidden) }
        }
        for region in sites.quotedPrintable.widened(in: piece.bytes.span) {
            if let decoded = QuotedPrintable.decode(piece, region) {
                search(decoded, depth: depth + 1, isHidden: isHidden)
            }
        }
        for region in sites.tags.widened(in: piece.bytes.span) {
            if let stripped = Markup.strip(piece, region) { search(stripped, depth: depth + 1, isHidden: isHidden) }
        }
        var hidden: [Piece] = []
        for row in sites.rows {
            Blobs.base64(piece, row, into: &hidden)
            if row.count >= 2 * Blobs.least { Blobs.digits(piece, row, into: &hidden) }
        }
        for row in sites.pairs { Blobs.pairs(piece, row, into: &hidden) }
        for blob in hidden { search(blob, depth: depth + 1, isHidden: true) }
    }

    private mutating func note(_ match: FoldedText.Match, _ pattern: Int, _ piece: borrowing Piece, _ depth: Int) {
        let letters = folded[depth].letters
        let range = piece.source(Int(letters[match.letters.lowerBound].at)..<letters[match.letters.upperBound - 1].end)
        // Text that a decoder only passed through was found before.
        guard piece.form == nil || !seen.contains(range) else { return }
        seen.insert(range)
        hits.append(Hit(range: range, pattern: pattern, form: piece.form ?? (match.isApart ? .spaced : .plain)))
    }

    /// Whether a hit is part of the name of an element of a published schema: `Line` in `<AddressLine1>`.
    private func isOfSchema(_ hit: Hit) -> Bool {
        func isOfName(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F }
        var (start, end) = (hit.range.lowerBound, hit.range.upperBound)
        guard text[start..<end].allSatisfy(isOfName) else { return false }
        while start > 0, hit.range.lowerBound - start < 64, isOfName(text[start - 1]) { start -= 1 }
        while end < text.count, end - hit.range.upperBound < 64, isOfName(text[end]) { end += 1 }
        let isTag =
            start > 0 && text[start - 1] == 0x3C || start > 1 && text[start - 1] == 0x2F && text[start - 2] == 0x3C
        return isTag && ElementMaps.names.contains(Array(text[start..<end]))
    }

    /// The findings that no ruling covers, in order; of those inside one another the widest.
    func leaks<Places>(base: Int, line: Int, document: String, kept: inout KeptPlaces<Places>) -> [Leak] {
        var out: [Leak] = []
        var line = line
        var counted = 0
        var reached = 0
        let ordered = hits.sorted {
            ($0.range.lowerBound, -$0.range.upperBound, $0.pattern) < (
                $1.range.lowerBound, -$1.range.upperBound, $1.pattern
            )
        }
        for hit in ordered {
            if hit.range.upperBound <= reached { continue }
            let place = hit.range.lowerBound + base..<hit.range.upperBound + base
            if kept.cover(place) || isOfSchema(hit) { continue }
            reached = hit.range.upperBound
            for byte in text[counted..<hit.range.lowerBound] where byte == 0x0A { line += 1 }
            counted = hit.range.lowerBound
            let pattern = index.patterns[hit.pattern]
            out.append(
                Leak(
                    document: document, offset: place.lowerBound, length: place.count, line: line, kind: pattern.kind,
                    person: pattern.person, form: hit.form))
        }
        return out
    }
}
