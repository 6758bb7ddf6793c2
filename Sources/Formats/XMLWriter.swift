package import Passages

/// Writes XML records as they were ruled: escapes what is put in, and takes out elements that would be left empty.
package struct XMLWriter: RecordWriter {
    private var splicer = Splicer(encode: XMLWriter.encode, widen: XMLWriter.emptied)

    package mutating func write(
        _ record: borrowing Record, _ ruling: Ruling, labels: inout some Labels, into sink: inout ByteWriter
    ) throws(DocumentError) -> Settled {
        switch ruling {
        case .drop(let reason) where record.isOpenTag:
            // What a container's start tag says of somebody goes; the tag cannot, while the elements inside stay.
            let edits = record.passages.indices.map {
                Edit(passage: $0, range: nil, replacement: .nothing, reason: reason)
            }
            _ = try splicer.write(record, .keep(edits), labels: &labels, into: &sink)
            return Settled()
        case .drop:
            return Settled()
        case .keep(let edits, let kept):
            return try splicer.write(record, .keep(spaced(edits, record), kept: kept), labels: &labels, into: &sink)
        }
    }

    /// Where what stands on both sides of a gap would grow together to `]]>`, `--` or `?>`, the gap keeps a space.
    private func spaced(_ edits: [Edit], _ record: borrowing Record) -> [Edit] {
        guard edits.contains(where: { $0.range != nil && $0.replacement == .nothing }) else { return edits }
        var result = edits
        for index in edits.indices where edits[index].replacement == .nothing {
            guard let range = edits[index].range else { continue }
            let passage = record.passages[edits[index].passage]
            let risky = record.withText(of: passage) { text in
                let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : UInt8(ascii: "-")
                let after = range.upperBound < text.count ? text[range.upperBound] : UInt8(ascii: "-")
                return joiners.contains(before) && joiners.contains(after)
            }
            let isInText = passage.shape == .elementText && passage.isVerbatim && range == 0..<passage.text.count
            if risky, !isInText, passage.shape != .attribute { result[index].replacement = .text(" ") }
        }
        return result
    }

    private let joiners = Array("]-?>".utf8)

    /// The text of a replacement as it is written here.
    static func encode(_ text: String, _ passage: Passage) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch (passage.shape, byte) {
            case (.comment, UInt8(ascii: "-")):
                // Two in a row would end the comment.
                if result.last == byte || result.isEmpty { result.append(0x20) }
                result.append(byte)
            case (.processingInstruction, UInt8(ascii: ">")): result += [0x20, byte]
            case (.comment, _), (.processingInstruction, _): result.append(byte)
            case (_, UInt8(ascii: "&")): result += Array("&amp;".utf8)
            case (_, UInt8(ascii: "<")): result += Array("&lt;".utf8)
            case (_, UInt8(ascii: ">")): result += Array("&gt;".utf8)
            case (.attribute, UInt8(ascii: "\"")): result += Array("&quot;".utf8)
            case (.attribute, UInt8(ascii: "'")): result += Array("&apos;".utf8)
            default: result.append(byte)
            }
        }
        if passage.shape == .comment, result.last == UInt8(ascii: "-") { result.append(0x20) }
        return result
    }

    /// The elements that hold nothing any more when these bytes go.
    ///
    /// What was empty in the source counts as nothing.
    static func emptied(_ record: borrowing Record, cuts: [Range<Int>]) -> [Range<Int>] {
        guard !cuts.isEmpty, !record.nodes.isEmpty else { return [] }
        var gone = Gone(cuts)
        // Of the passages at or below each node, whether any goes and whether any stays.
        var fates = [UInt8](repeating: 0, count: record.nodes.count)
        for index in record.passages.indices where record.passages[index].column >= 0 {
            let fate = gone.covers(record.passages[index].whole) ? XMLWriter.goes : XMLWriter.stays
            fates[record.passages[index].column] |= fate
        }
        // Children come after their parents.
        for index in record.nodes.indices.reversed() where record.nodes[index].parent >= 0 {
            fates[record.nodes[index].parent] |= fates[index]
        }
        var result: [Range<Int>] = []
        for index in fates.indices where fates[index] == XMLWriter.goes {
            let parent = record.nodes[index].parent
            if parent >= 0, fates[parent] == XMLWriter.goes { continue }
            let whole = record.nodes[index].whole
            guard record.nodes[index].kind == .element, !whole.isEmpty else { continue }
            if !gone.covers(whole) { result.append(whole) }
        }
        return result
    }

    private static let goes: UInt8 = 1
    private static let stays: UInt8 = 2

    /// Bytes that go, laid together.
    private struct Gone {
        private var ranges: [Range<Int>] = []
        private var cursor = 0

        init(_ cuts: [Range<Int>]) {
            ranges.reserveCapacity(cuts.count)
            var isOrdered = true
            for index in cuts.indices.dropFirst() where cuts[index - 1].lowerBound > cuts[index].lowerBound {
                isOrdered = false
                break
            }
            for cut in isOrdered ? cuts : cuts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
                if let last = ranges.last, cut.lowerBound <= last.upperBound {
                    ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, cut.upperBound)
                } else {
                    ranges.append(cut)
                }
            }
        }

        /// Whether all of a range goes; quick where one asks from front to back.
        mutating func covers(_ range: Range<Int>) -> Bool {
            while cursor + 1 < ranges.count, ranges[cursor + 1].lowerBound <= range.lowerBound { cursor += 1 }
            while cursor > 0, ranges[cursor].lowerBound > range.lowerBound { cursor -= 1 }
            return ranges[cursor].lowerBound <= range.lowerBound && ranges[cursor].upperBound >= range.upperBound
        }
    }
}

extension Record {
    /// Whether the record is the start tag of a container, whose end tag stands in another record.
    fileprivate var isOpenTag: Bool {
        guard let first = nodes.first else { return false }
        return first.kind == .element && first.whole.isEmpty
    }
}
