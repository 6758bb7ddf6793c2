package import Passages
import Vocabulary

/// One document on the page, original beside shared: turns records and what was done to them into rows of a table.
///
/// A record is a `tbody`. Of a long stretch in which nothing was done, the first and the last records are shown. What is
/// ready is taken piece by piece, so that memory stays constant.
package struct PageDocument: Sendable {
    /// Rows of the table, and how many lines of the account each way and person has in them.
    package struct Piece: Sendable {
        package var html: [UInt8] = []
        package var pairs: [Pair: Int] = [:]
    }

    /// A way by its number, and the people it was done for, such as `3` or `3 4`.
    package struct Pair: Hashable, Sendable, Comparable {
        package var way: Int
        package var persons: String

        package static func < (a: Self, b: Self) -> Bool { (a.way, a.persons) < (b.way, b.persons) }
    }

    /// Over this number of things the rest of a page is only counted.
    package static let limit = 100_000

    private var piece = Piece()
    private var records = 0
    /// The columns that went, by their numbers from 0.
    private var columns: [Int: Pair] = [:]
    /// Records in which nothing was done and that are not yet written: the first three, then the last ones.
    private var quiet: [[UInt8]] = []
    private var left = 0
    /// Short fields in which nothing was done, for one row.
    private var fields: [UInt8] = []
    private var noun: String
    /// Things that are past the limit.
    package private(set) var unshown = 0

    private static let quietShown = 12
    private static let shortField = 60
    private static let pieceRecords = 100
    private static let pieceBytes = 1 << 17

    /// `noun` is what records are called in a sentence: `rows`.
    package init(noun: String) { self.noun = noun }

    /// Whether a piece is ready to be taken.
    package var isReady: Bool { records >= Self.pieceRecords || piece.html.count >= Self.pieceBytes }

    package mutating func take() -> Piece {
        defer {
            piece = Piece()
            records = 0
        }
        return piece
    }

    // MARK: Records

    package mutating func enter(
        _ record: borrowing Record, _ ruling: Ruling, _ settled: Settled, index: inout PageIndex
    ) {
        let isShown = index.total < Self.limit
        if case .drop(let reason) = ruling {
            let way = pair(index.note(entry: reason), reason)
            guard isShown else { return unshown += 1 }
            showDropped(record, way)
            return
        }
        if case .keep(_, let kept) = ruling {
            for place in kept {
                guard let person = place.person else { continue }
                index.note(standing: Self.text(place.range, of: record.passages[place.passage], record), of: person)
            }
        }
        var ways: [Pair] = []
        for edit in settled.edits {
            let passage = record.passages[edit.passage]
            let isWhole = isWhole(edit, passage)
            let form = edit.reason.kind.name.hasPrefix("person.") ? Self.original(edit, passage, record) : nil
            ways.append(note(edit.reason, isWhole: isWhole, in: &index, original: form))
        }
        guard isShown else { return unshown += ways.count }
        if record.part == .header {
            showHeader(record, settled.edits, ways)
        } else if ways.isEmpty {
            showQuiet(record)
        } else {
            showChanged(record, settled.edits, ways)
        }
    }

    /// Enters that the document goes under another name.
    package mutating func rename(_ source: String, to name: String, _ reason: Reason, index: inout PageIndex) {
        let way = note(reason, isWhole: false, in: &index)
        flushQuiet()
        open(title: "")
        row(
            place: "File name", was: mark("del", source.utf8, way, isFocusable: true),
            now: mark("ins", name.utf8, way))
        close()
    }

    /// Ends the document.
    package mutating func finish() { flushQuiet() }

    private mutating func note(
        _ reason: Reason, isWhole: Bool, in index: inout PageIndex, original: String? = nil
    ) -> Pair {
        pair(index.note(reason, isWhole: isWhole, original: original), reason)
    }

    private mutating func pair(_ way: Int, _ reason: Reason) -> Pair {
        let persons = reason.persons.map { String($0.index + 1) }.joined(separator: " ")
        let pair = Pair(way: way, persons: persons)
        piece.pairs[pair, default: 0] += 1
        return pair
    }

    private func isWhole(_ edit: Edit, _ passage: Passage) -> Bool {
        switch passage.shape {
        case .comment, .processingInstruction: true
        case .elementText, .cell: edit.range == nil
        case .prose, .attribute: false
        }
    }

    private static func original(_ edit: Edit, _ passage: Passage, _ record: borrowing Record) -> String {
        text(edit.range ?? 0..<passage.text.count, of: passage, record)
    }

    private static func text(_ range: Range<Int>, of passage: Passage, _ record: borrowing Record) -> String {
        let start = passage.text.lowerBound
        let bytes = (passage.isVerbatim ? record.bytes : record.decoded)[
            (start + range.lowerBound)..<(start + range.upperBound)]
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func showDropped(_ record: borrowing Record, _ way: Pair) {
        var text: [UInt8] = []
        for passage in record.passages where !passage.text.isEmpty {
            if !text.isEmpty { text.append(0x0A) }
            if passage.shape != .prose { text += (label(of: passage, in: record) + ": ").utf8 }
            text += record.text(of: passage)
        }
        flushQuiet()
        open(title: title(of: record))
        row(
            place: record.passages.first?.shape == .prose ? "Line \(record.line)" : "The whole entry",
            was: mark("del", text, way, isFocusable: true), now: gone("entry taken out", way))
        close()
    }

    private mutating func showHeader(_ record: borrowing Record, _ edits: [Edit], _ ways: [Pair]) {
        columns = [:]
        guard !edits.isEmpty else { return }
        open(title: "Headings")
        for (edit, way) in zip(edits, ways) where edit.range == nil {
            let passage = record.passages[edit.passage]
            columns[passage.column] = way
            row(
                place: "Column \(passage.column + 1)",
                was: mark("del", record.text(of: passage), way, isFocusable: true), now: gone("column taken out", way))
        }
        for (number, passage) in record.passages.enumerated() where columns[passage.column] == nil {
            let own = edits.indices.filter { edits[$0].passage == number }
            if !own.isEmpty { changedRow(record, passage, own.map { (edits[$0], ways[$0]) }) }
        }
        close()
    }

    private mutating func showChanged(_ record: borrowing Record, _ edits: [Edit], _ ways: [Pair]) {
        flushQuiet()
        open(title: title(of: record))
        var next = 0
        for (number, passage) in record.passages.enumerated() {
            var own: [(Edit, Pair)] = []
            while next < edits.count, edits[next].passage == number {
                own.append((edits[next], ways[next]))
                next += 1
            }
            if own.isEmpty { unchangedRow(record, passage) } else { changedRow(record, passage, own) }
        }
        close()
    }

    /// Shows a record in which nothing was done, unless it stands in a long stretch of such.
    private mutating func showQuiet(_ record: borrowing Record) {
        if quiet.count >= Self.quietShown {
            quiet.remove(at: 3)
            left += 1
        }
        var html: [UInt8] = []
        swap(&html, &piece.html)
        open(title: title(of: record))
        for passage in record.passages { unchangedRow(record, passage) }
        closeFields()
        piece.html += "</tbody>\n".utf8
        swap(&html, &piece.html)
        quiet.append(html)
    }

    private mutating func flushQuiet() {
        for (number, html) in quiet.enumerated() {
            if number == 3, left > 0 {
                piece.html += "<tbody class=quiet><tr><td colspan=3>\(left) more \(noun)".utf8
                piece.html += ", in which nothing else was done</td></tr></tbody>\n".utf8
            }
            piece.html += html
            records += 1
        }
        quiet.removeAll(keepingCapacity: true)
        left = 0
    }

    // MARK: Rows

    /// A row for a passage in which nothing was done.
    ///
    /// Prose stands on both sides, a field across them. Short fields wait, to stand together in one row.
    private mutating func unchangedRow(_ record: borrowing Record, _ passage: Passage) {
        guard !passage.text.isEmpty else { return }
        let text = (passage.isVerbatim ? record.bytes : record.decoded)[passage.text]
        var html: [UInt8] = []
        if passage.shape == .cell, let way = columns[passage.column] {
            html = mark("del", text, way)
        } else {
            HTMLText.escape(text, into: &html)
        }
        if passage.shape == .prose {
            return row(place: label(of: passage, in: record), was: html, now: html, in: "same")
        }
        if text.count > Self.shortField || text.contains(0x0A) {
            closeFields()
            piece.html += "<tr class=same><th scope=row>".utf8
            HTMLText.escape(label(of: passage, in: record).utf8, into: &piece.html)
            piece.html += "<td colspan=2 dir=auto>".utf8
            piece.html += html
            piece.html.append(0x0A)
            return
        }
        fields += "<span><b>".utf8
        HTMLText.escape(label(of: passage, in: record).utf8, into: &fields)
        fields += "</b> <bdi>".utf8
        fields += html
        fields += "</bdi></span> ".utf8
    }

    /// Writes the short fields that wait.
    private mutating func closeFields() {
        guard !fields.isEmpty else { return }
        piece.html += "<tr class=same><td colspan=3 class=fields>".utf8
        piece.html += fields
        piece.html.append(0x0A)
        fields.removeAll(keepingCapacity: true)
    }

    /// A row for a passage with what was done in it.
    private mutating func changedRow(_ record: borrowing Record, _ passage: Passage, _ edits: [(Edit, Pair)]) {
        let text = (passage.isVerbatim ? record.bytes : record.decoded)[passage.text]
        var was: [UInt8] = []
        var now: [UInt8] = []
        var position = text.startIndex
        for (edit, way) in edits {
            let range = edit.range ?? 0..<text.count
            let start = max(position, text.startIndex + range.lowerBound)
            let end = max(start, text.startIndex + range.upperBound)
            HTMLText.escape(text[position..<start], into: &was)
            HTMLText.escape(text[position..<start], into: &now)
            if start < end { was += mark("del", text[start..<end], way, isFocusable: true) }
            let written = edit.written
            now +=
                written.isEmpty
                ? gone("taken out", way) : mark("ins", written.utf8, way, isFocusable: start == end)
            position = end
        }
        HTMLText.escape(text[position...], into: &was)
        HTMLText.escape(text[position...], into: &now)
        row(place: label(of: passage, in: record), was: was, now: now)
    }

    private mutating func open(title: String) {
        piece.html += "<tbody>".utf8
        guard !title.isEmpty else { return }
        piece.html += "<tr class=entry><th colspan=3 scope=rowgroup>".utf8
        HTMLText.escape(title.utf8, into: &piece.html)
        piece.html.append(0x0A)
    }

    private mutating func close() {
        closeFields()
        piece.html += "</tbody>\n".utf8
        records += 1
    }

    private mutating func row(place: String, was: [UInt8], now: [UInt8], in style: String = "changed") {
        closeFields()
        piece.html += "<tr class=\(style)><th scope=row>".utf8
        HTMLText.escape(place.utf8, into: &piece.html)
        piece.html += "<td dir=auto>".utf8
        piece.html += was
        piece.html += "<td dir=auto>".utf8
        piece.html += now
        piece.html.append(0x0A)
    }

    private func mark(
        _ element: String, _ text: some Collection<UInt8>, _ way: Pair, isFocusable: Bool = false
    ) -> [UInt8] {
        var html = Array("<\(element)\(isFocusable ? " tabindex=0" : "")\(Self.attributes(way))>".utf8)
        HTMLText.escape(text, into: &html)
        html += "</\(element)>".utf8
        return html
    }

    /// Says that nothing stands in its place.
    private func gone(_ words: String, _ way: Pair) -> [UInt8] {
        Array("<i class=gone\(Self.attributes(way))>\(words)</i>".utf8)
    }

    private static func attributes(_ way: Pair) -> String {
        " data-w=\(way.way + 1)" + (way.persons.isEmpty ? "" : " data-p=\"\(way.persons)\"")
    }

    // MARK: Places

    private func title(of record: borrowing Record) -> String {
        switch record.passages.first?.shape {
        case .cell: "Row \(record.line)"
        case .prose, nil: ""
        case .elementText, .attribute, .comment, .processingInstruction:
            record.passages.count > 1 ? Self.short(record.xpath(of: 0)) : ""
        }
    }

    private func label(of passage: Passage, in record: borrowing Record) -> String {
        switch record.place(of: passage) {
        case .line(let line, _): return "Line \(line)"
        case .cell(_, let column):
            return column == String(passage.column + 1) ? "Column \(column)" : column
        case .node(let path):
            let own = record.xpath(of: 0)
            guard record.passages.count > 1, path.hasPrefix(own + "/") else { return Self.short(path) }
            return Self.spaced(path.dropFirst(own.count + 1))
        case .document: return ""
        }
    }

    /// A path without the name of the document's one outermost element.
    private static func short(_ path: String) -> String {
        let start = path.dropFirst().firstIndex(of: "/") ?? path.startIndex
        return spaced(path[start...].dropFirst())
    }

    /// A path that may be wrapped between its steps.
    private static func spaced(_ path: Substring) -> String {
        path.split(separator: "/").joined(separator: " / ")
    }
}
