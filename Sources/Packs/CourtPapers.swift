import Passages

/// Tells papers of family proceedings by how they open: they may not be passed on without the court's leave.
///
/// A line opens with the court's name, and another as an order or a statement does. A note that mentions a court does neither.
/// Source: Administration of Justice Act 1960 s.12; Family Procedure Rules, Part 12 and Practice Direction 12G.
struct CourtPapers {
    private var namesCourt = false
    private var isHeaded = false

    var areThese: Bool { namesCourt && isHeaded }

    mutating func note(_ record: borrowing Record) {
        guard record.part == .body, !areThese else { return }
        for passage in record.passages where passage.shape == .prose { record.withText(of: passage) { note($0) } }
    }

    private mutating func note(_ text: Span<UInt8>) {
        var start = 0
        while start < text.count {
            // Marks of Markdown and white space stand before words.
            while start < text.count, text[start] != 0x0A, !(0x41...0x5A).contains(text[start] & 0xDF) { start += 1 }
            if Self.courts.contains(where: { Self.opens(text, at: start, with: $0) }) { namesCourt = true }
            if Self.heads.contains(where: { Self.opens(text, at: start, with: $0) }) { isHeaded = true }
            while start < text.count, text[start] != 0x0A { start += 1 }
            start += 1
        }
    }

    private static let courts = ["in the family court", "in the high court of justice", "in the central family court"]
        .map { Array($0.utf8) }
    private static let heads = [
        "case no", "case number", "between", "applicant", "respondent", "it is ordered", "before district judge",
        "before her honour", "before his honour", "before the honourable", "position statement", "upon hearing",
        "statement of", "threshold document",
    ].map { Array($0.utf8) }

    /// Whether these words stand at a place, in capitals or small letters, and end there.
    private static func opens(_ text: Span<UInt8>, at start: Int, with words: [UInt8]) -> Bool {
        guard start + words.count <= text.count else { return false }
        for index in words.indices where text[start + index] | 0x20 != words[index] | 0x20 { return false }
        let end = start + words.count
        return end == text.count || !(0x61...0x7A).contains(text[end] | 0x20)
    }
}
