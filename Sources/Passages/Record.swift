package import Vocabulary

/// What may be dropped whole: a CSV row, a pupil of a transfer file, a paragraph.
///
/// Its bytes are the document's own, decoded to UTF-8. Laid end to end, the records are the document. A reader fills the
/// same record again and again, so that its buffers are used anew.
package struct Record: Sendable {
    package enum Part: Sendable, Hashable {
        /// The heading row of a CSV file.
        case header
        /// Something to rule on.
        case body
        /// Bytes that nobody has to rule on: white space, an XML start tag of a container.
        case between
    }

    /// 0, 1, 2… in the document's order.
    package var index = 0
    package var part = Part.body
    /// The UTF-8 offset of its first byte in the decoded document, byte order mark not counted.
    package var offset = 0
    /// The line of its first byte, or the row of a CSV file, from 1.
    package var line = 1
    /// The record as it stands in the document, in UTF-8.
    package var bytes: [UInt8] = []
    package var passages: [Passage] = []
    /// Texts that differ from the bytes they came from: quotes undoubled, entities decoded.
    package var decoded: [UInt8] = []
    /// Where decoded texts came from.
    ///
    /// A passage points at its part of this.
    package var runs: [Run] = []
    /// The XML elements of the record, so that a path can be written when somebody asks for it.
    package var nodes: [Node] = []
    /// Where the cells of a CSV row end in `bytes`, all of them, also those without a passage.
    package var cellEnds: [UInt32] = []
    /// The headings of the CSV file, for places; shared by all its records.
    package var headings: [String] = []
    /// What its columns hold; set with the heading row.
    package var columns: [HeadingMap.Column] = []
    /// What stands before the record's own path in XML: `/CTfile/CTFpupilData`.
    package var path = ""
    /// What is wrong with it, where its reader was told to go on.
    package var trouble: DocumentError?

    package init() {}

    /// Empties the record for the next filling and keeps its buffers.
    ///
    /// A reader that writes new numbers over `cellEnds` leaves them in.
    package mutating func clear(cellsToo: Bool = true) {
        part = .body
        // To empty something costs something even where there is nothing in it.
        if case .some = trouble { trouble = nil }
        if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
        if passages.count == 1 {
            passages.removeLast()
        } else if !passages.isEmpty {
            passages.removeAll(keepingCapacity: true)
        }
        if !decoded.isEmpty { decoded.removeAll(keepingCapacity: true) }
        if !runs.isEmpty { runs.removeAll(keepingCapacity: true) }
        if !nodes.isEmpty { nodes.removeAll(keepingCapacity: true) }
        if cellsToo, !cellEnds.isEmpty { cellEnds.removeAll(keepingCapacity: true) }
    }

    /// The bytes of a cell of a CSV row, its quotes included.
    package func cell(_ column: Int) -> Range<Int> {
        (column == 0 ? 0 : Int(cellEnds[column - 1]) + 1)..<Int(cellEnds[column])
    }

    /// The decoded text of a passage.
    package func withText<Result>(of passage: Passage, _ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
        try body((passage.isVerbatim ? bytes : decoded).span.extracting(passage.text))
    }

    /// The decoded text of a passage, copied.
    package func text(of passage: Passage) -> [UInt8] { Array((passage.isVerbatim ? bytes : decoded)[passage.text]) }
}

/// One addressed piece of text in a record: a cell, an element's text, an attribute, a paragraph.
package struct Passage: Sendable {
    package enum Shape: Sendable, Hashable {
        /// Prose: a paragraph, a title row.
        case prose
        case cell
        case elementText, attribute, comment, processingInstruction
    }

    package var shape: Shape
    package var field: Field
    /// Passages of one record that speak of the same person share a group; 0 is the record's own person, 1… its contacts.
    package var group: UInt16
    package var isVerbatim: Bool
    package var narrowColumn: Int32
    /// What the outside adds to a range: its UTF-8 offset in a text document, 0 in a field.
    package var offset: Int
    package var narrowText: NarrowRange
    package var narrowBody: NarrowRange
    package var narrowWhole: NarrowRange
    package var narrowRuns: NarrowRange

    /// The column of a cell from 0; the node of an element, attribute, comment or instruction; else 0.
    package var column: Int {
        get { Int(narrowColumn) }
        set { narrowColumn = Int32(truncatingIfNeeded: newValue) }
    }
    /// Where the decoded text stands: in the record's `bytes` if `isVerbatim`, else in its `decoded`.
    package var text: Range<Int> {
        get { narrowText.wide }
        set { narrowText = NarrowRange(newValue) }
    }
    /// Its bytes in the record without markup (inside the quotes, between the tags) and with it.
    package var body: Range<Int> {
        get { narrowBody.wide }
        set { narrowBody = NarrowRange(newValue) }
    }
    package var whole: Range<Int> {
        get { narrowWhole.wide }
        set { narrowWhole = NarrowRange(newValue) }
    }
    /// Its runs in the record's `runs`; empty if `isVerbatim`.
    package var runs: Range<Int> {
        get { narrowRuns.wide }
        set { narrowRuns = NarrowRange(newValue) }
    }

    package init(
        shape: Shape, field: Field, group: UInt16 = 0, column: Int = 0, text: Range<Int>, isVerbatim: Bool = true,
        offset: Int = 0, body: Range<Int>, whole: Range<Int>, runs: Range<Int> = 0..<0
    ) {
        self.shape = shape
        self.field = field
        self.group = group
        self.isVerbatim = isVerbatim
        narrowColumn = Int32(truncatingIfNeeded: column)
        self.offset = offset
        narrowText = NarrowRange(text)
        narrowBody = NarrowRange(body)
        narrowWhole = NarrowRange(whole)
        narrowRuns = NarrowRange(runs)
    }
}

/// A range in a record, of which no offset passes 2^32: a record has at most 64 MB.
///
/// Passages and nodes come in millions, so their ranges are kept small. It is `package`, as are the properties that have
/// it, so that other modules see through to the numbers: what is private is called.
package struct NarrowRange: Sendable {
    package var start: UInt32
    package var end: UInt32

    package init(_ range: Range<Int>) {
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
    }

    package var wide: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }
}

/// A stretch of decoded text and the bytes of the record that it came from.
///
/// Runs of a passage follow one another in the text without gaps; between their sources markup may stand (the edges of a
/// CDATA section), which an edit leaves alone.
package struct Run: Sendable, Hashable {
    /// Offsets in the passage's text.
    package var text: Range<Int>
    /// Offsets in the record's bytes.
    package var source: Range<Int>

    package init(text: Range<Int>, source: Range<Int>) {
        self.text = text
        self.source = source
    }

    /// Whether text and source are the same bytes.
    ///
    /// If not, the run is one character written another way and is cut whole.
    package var isVerbatim: Bool { text.count == source.count }
}

/// An XML element (or attribute, comment, instruction) of a record: enough to write its path.
package struct Node: Sendable {
    package enum Kind: Sendable, Hashable { case element, attribute, comment, processingInstruction }
    package var kind: Kind
    package var narrowParent: Int32
    package var narrowOrdinal: Int32
    package var narrowName: NarrowRange
    package var narrowWhole: NarrowRange

    /// Its name in the record's bytes; empty for comments and instructions.
    package var name: Range<Int> { narrowName.wide }
    /// The node it stands in; -1 at the top of the record.
    package var parent: Int { Int(narrowParent) }
    /// Its number among siblings of the same name, from 1.
    package var ordinal: Int { Int(narrowOrdinal) }
    /// Its bytes in the record from the first `<` to the last `>`, and with the white space before it.
    package var whole: Range<Int> {
        get { narrowWhole.wide }
        set { narrowWhole = NarrowRange(newValue) }
    }

    package init(kind: Kind, name: Range<Int>, parent: Int, ordinal: Int, whole: Range<Int>) {
        self.kind = kind
        narrowParent = Int32(truncatingIfNeeded: parent)
        narrowOrdinal = Int32(truncatingIfNeeded: ordinal)
        narrowName = NarrowRange(name)
        narrowWhole = NarrowRange(whole)
    }
}

extension Record {
    /// Where an offset of a passage's text stands, as the account writes it.
    package func place(of passage: Passage, at offset: Int = 0) -> Place {
        switch passage.shape {
        case .cell:
            let heading = passage.column < headings.count ? headings[passage.column] : ""
            return .cell(row: line, column: heading.isEmpty ? String(passage.column + 1) : heading)
        case .prose:
            var line = line
            var column = 1
            let end =
                sources(of: offset..<offset, in: passage, record: self).first?.lowerBound ?? passage.body.lowerBound
            var previous: UInt8 = 0
            for index in 0..<Swift.min(end, bytes.count) {
                let byte = bytes[index]
                if byte == 0x0D || (byte == 0x0A && previous != 0x0D) {
                    line += 1
                    column = 1
                } else if byte != 0x0A, byte & 0xC0 != 0x80 {
                    column += 1
                }
                previous = byte
            }
            return .line(line, column: column)
        case .elementText, .attribute, .comment, .processingInstruction:
            return .node(xpath: xpath(of: passage.column))
        }
    }

    /// The path of a node, such as `/CTfile/CTFpupilData/Pupil[2]/DOB`, with a number only where it is over 1.
    package func xpath(of node: Int) -> String {
        guard nodes.indices.contains(node) else { return path.isEmpty ? "/" : path }
        var steps: [String] = []
        var current = node
        while nodes.indices.contains(current) {
            let node = nodes[current]
            let name = String(decoding: bytes[node.name], as: UTF8.self)
            switch node.kind {
            case .element: steps.append(node.ordinal > 1 ? "\(name)[\(node.ordinal)]" : name)
            case .attribute: steps.append("@" + name)
            case .comment: steps.append("comment()[\(node.ordinal)]")
            case .processingInstruction: steps.append("processing-instruction()[\(node.ordinal)]")
            }
            current = node.parent
        }
        return path + "/" + steps.reversed().joined(separator: "/")
    }
}
