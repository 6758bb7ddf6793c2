import Account
import Passages
import Reports
import Vocabulary

/// Reads a shared document and puts back what its lines of the account say.
struct ChangeReader {
    private let lines: [WithheldLine]
    private let account: String
    private let asks: (WithheldLine) -> Bool
    private var changes: [PackChange] = []
    /// The next line of the account.
    private var next = 0

    /// `asks` says which lines to show; all are put back.
    init(lines: [WithheldLine], account: String, asks: @escaping (WithheldLine) -> Bool) {
        self.lines = lines
        self.account = account
        self.asks = asks
    }

    mutating func read(_ document: CaseDocument) throws(DocumentError) -> [PackChange] {
        guard case .readable(let format) = document.content else { return [] }
        let encoding = try document.encoding(as: format)
        switch type(of: format).noun {
        case "note": try readText(document, format, encoding)
        case "table": try readTable(document, format, encoding)
        default: try readRecords(document, format, encoding)
        }
        return changes
    }

    private var doesNotFit: DocumentError {
        DocumentError(account, "it does not fit the shared document", mend: "prepare the pack again")
    }

    // MARK: Text

    /// Lines of context before and after a change.
    private static let around = 2

    /// A line of a text, on both sides.
    private struct Pair {
        var was: [UInt8] = []
        var now: [UInt8] = []
        var lines: [WithheldLine] = []
    }

    private mutating func readText(
        _ document: CaseDocument, _ format: any Format, _ encoding: TextEncoding
    ) throws(DocumentError) {
        var hunks = Hunks(around: Self.around, asks: asks)
        // How far the original is ahead of what is shared, in bytes.
        var ahead = 0
        var lineEnd = 1
        try document.read(as: format, encoding: encoding) { (record) throws(DocumentError) in
            guard let passage = record.passages.first else { return }
            let text = record.text(of: passage)
            if let end = record.bytes.firstIndex(of: 0x0A) {
                lineEnd = end > 0 && record.bytes[end - 1] == 0x0D ? 2 : 1
            }
            try takeGone(upTo: record.offset, lineEnd: lineEnd, &ahead, &hunks)
            var pair = Pair()
            var position = 0
            func close() {
                hunks.add(pair.was, pair.now, pair.lines)
                pair = Pair()
            }
            func copy(_ end: Int) {
                for byte in text[position..<end] {
                    if byte == 0x0A {
                        close()
                    } else {
                        pair.was.append(byte)
                        pair.now.append(byte)
                    }
                }
                position = end
            }
            while next < lines.count, let range = lines[next].range, lines[next].unit != .filename {
                let line = lines[next]
                let start = range.lowerBound - ahead - record.offset
                guard start < text.count || (start == text.count && !Self.isEntry(line)) else { break }
                let written = Array((line.replacement ?? "").utf8)
                guard start >= position, start + written.count <= text.count,
                    text[start..<(start + written.count)].elementsEqual(written),
                    line.original?.value.utf8.count == range.count
                else { throw doesNotFit }
                copy(start)
                pair.was += (line.original?.value ?? "").utf8
                pair.now += written
                pair.lines.append(line)
                position = start + written.count
                ahead += range.count - written.count
                next += 1
            }
            copy(text.count)
            close()
        }
        try takeGone(upTo: .max, lineEnd: lineEnd, &ahead, &hunks)
        changes += hunks.finish()
        takeRest()
    }

    /// Whether a line of the account is a paragraph that went as an entry about somebody else.
    private static func isEntry(_ line: WithheldLine) -> Bool { line.unit == .span && line.recogniser == "field" }

    /// Takes the paragraphs that went whole before this place of the shared text.
    private mutating func takeGone(
        upTo place: Int, lineEnd: Int, _ ahead: inout Int, _ hunks: inout Hunks
    ) throws(DocumentError) {
        while next < lines.count, let range = lines[next].range, lines[next].unit != .filename {
            let line = lines[next]
            let start = range.lowerBound - ahead
            guard place == .max || (Self.isEntry(line) ? start <= place : start < place) else { return }
            guard (line.replacement ?? "").isEmpty else { throw doesNotFit }
            hunks.add(gone: Array((line.original?.value ?? "").utf8), line)
            // An entry goes with its line end.
            ahead += range.count + (Self.isEntry(line) ? lineEnd : 0)
            next += 1
        }
    }

    /// What has no place in the text: the name of the file.
    private mutating func takeRest() {
        while next < lines.count {
            show(alone: lines[next])
            next += 1
        }
    }

    /// Shows a line of the account without anything around it.
    private mutating func show(alone line: WithheldLine) {
        guard asks(line) else { return }
        let was = line.original.map { Array($0.value.utf8) }
        let now = line.replacement.flatMap { $0.isEmpty ? nil : Array($0.utf8) }
        let rows: [PackChange.Row] = was == nil && now == nil ? [] : [.changed(was: was, now: now)]
        changes.append(PackChange(place: Self.words(for: line), rows: rows, lines: [line]))
    }

    private static func words(for line: WithheldLine) -> String {
        switch line.place {
        case .line(let number, let column): return "line \(number), column \(column)"
        case .cell(let row, let column):
            if line.unit == .column { return "the column \(column), \(line.count ?? 0) cells" }
            return line.unit == .row ? "row \(row)" : "row \(row), \(column)"
        case .node(let path): return path
        case .document: return line.unit == .filename ? "the name of the file" : "the whole document"
        }
    }

    // MARK: Tables

    private mutating func readTable(
        _ document: CaseDocument, _ format: any Format, _ encoding: TextEncoding
    ) throws(DocumentError) {
        // Columns are entered behind the rows; they are said first, as they stand in the heading row.
        let columns = lines.filter { $0.unit == .column }
        for line in columns { show(alone: line) }
        var byRow: [Int: [WithheldLine]] = [:]
        var gone: [Int] = []
        var prose: [WithheldLine] = []
        for line in lines where line.unit != .column && line.unit != .filename {
            switch line.place {
            case .cell(let row, _):
                byRow[row, default: []].append(line)
                if line.unit == .row { gone.append(row) }
            default: prose.append(line)
            }
        }
        var nextGone = 0
        var nextProse = 0
        try document.read(as: format, encoding: encoding) { (record) throws(DocumentError) in
            guard record.passages.first?.shape == .cell else {
                for passage in record.passages {
                    var own: [WithheldLine] = []
                    let text = record.text(of: passage)
                    while nextProse < prose.count, Self.putBack(own + [prose[nextProse]], into: text) != nil {
                        own.append(prose[nextProse])
                        nextProse += 1
                    }
                    guard let first = own.first, own.contains(where: asks),
                        let was = Self.putBack(own, into: text)
                    else { continue }
                    changes.append(
                        PackChange(
                            place: Self.words(for: first), rows: [.changed(was: was, now: text)],
                            lines: own.filter(asks)))
                }
                return
            }
            // Rows that went stand before this one, by the original's count.
            while nextGone < gone.count, gone[nextGone] <= record.line + nextGone {
                for line in byRow.removeValue(forKey: gone[nextGone]) ?? [] { show(alone: line) }
                nextGone += 1
            }
            let row = record.line + nextGone
            if let own = byRow.removeValue(forKey: row) { show(row: row, own, of: record) }
        }
        for row in byRow.keys.sorted() { for line in byRow[row] ?? [] { show(alone: line) } }
        for line in prose[nextProse...] { show(alone: line) }
        for line in lines where line.unit == .filename { show(alone: line) }
    }

    /// Shows a row: each cell is a line behind its heading.
    private mutating func show(row: Int, _ own: [WithheldLine], of record: borrowing Record) {
        guard own.contains(where: asks) else { return }
        var rest = own
        var rows: [PackChange.Row] = []
        for passage in record.passages {
            let text = record.text(of: passage)
            guard case .cell(_, let heading) = record.place(of: passage) else { continue }
            let label = Array((heading + ": ").utf8)
            let mine = rest.filter { $0.place == .cell(row: row, column: heading) }
            if !mine.isEmpty, let was = Self.putBack(mine, into: text) {
                rest.removeAll { mine.contains($0) }
                rows.append(.changed(was: label + was, now: label + text))
            } else if !text.isEmpty {
                rows.append(.context(label + text))
            }
        }
        // Cells that are no longer there.
        for line in rest {
            guard case .cell(_, let heading) = line.place else { continue }
            let now = line.replacement.flatMap { $0.isEmpty ? nil : Array((heading + ": " + $0).utf8) }
            rows.append(.changed(was: Array((heading + ": " + (line.original?.value ?? "")).utf8), now: now))
        }
        changes.append(PackChange(place: "row \(row)", rows: rows, lines: own.filter(asks)))
    }

    // MARK: Records

    private mutating func readRecords(
        _ document: CaseDocument, _ format: any Format, _ encoding: TextEncoding
    ) throws(DocumentError) {
        let paths = Set(lines.compactMap { if case .node(let path) = $0.place { path } else { nil } })
        var texts: [String: [UInt8]] = [:]
        try document.read(as: format, encoding: encoding) { (record) throws(DocumentError) in
            for passage in record.passages {
                let path = record.xpath(of: passage.column)
                if paths.contains(path) { texts[path] = record.text(of: passage) }
            }
        }
        while next < lines.count {
            let first = next
            while next < lines.count, lines[next].place == lines[first].place, lines[next].unit != .filename {
                next += 1
            }
            let own = Array(lines[first..<max(next, first + 1)])
            next = max(next, first + 1)
            // Where an element went before, others have moved up: then there is nothing to show around.
            if case .node(let path) = own[0].place, own.allSatisfy({ $0.unit == .span || $0.unit == .field }),
                let text = texts[path], let was = Self.putBack(own, into: text), own.contains(where: asks)
            {
                changes.append(
                    PackChange(place: path, rows: [.changed(was: was, now: text)], lines: own.filter(asks)))
            } else {
                for line in own { show(alone: line) }
            }
        }
    }

    /// A field's text with the originals put back; nil where they do not fit it.
    private static func putBack(_ own: [WithheldLine], into text: [UInt8]) -> [UInt8]? {
        var was: [UInt8] = []
        var position = 0
        var ahead = 0
        for line in own {
            guard let range = line.range, let original = line.original else { return nil }
            let written = Array((line.replacement ?? "").utf8)
            let start = range.lowerBound - ahead
            guard start >= position, start + written.count <= text.count,
                text[start..<(start + written.count)].elementsEqual(written)
            else { return nil }
            was += text[position..<start]
            was += original.value.utf8
            position = start + written.count
            ahead += range.count - written.count
        }
        return was + text[position...]
    }
}

/// Gathers lines of a text into changes with what stands around them.
private struct Hunks {
    private let around: Int
    private let asks: (WithheldLine) -> Bool
    private var done: [PackChange] = []
    private var open: PackChange?
    /// Lines without a change since the last one.
    private var quiet: [PackChange.Row] = []

    init(around: Int, asks: @escaping (WithheldLine) -> Bool) {
        self.around = around
        self.asks = asks
    }

    /// A line of both sides; what nobody asked for is shown as it is shared.
    mutating func add(_ was: [UInt8], _ now: [UInt8], _ lines: [WithheldLine]) {
        guard lines.contains(where: asks) else { return rest(.context(now)) }
        change(.changed(was: was, now: now), lines.filter(asks))
    }

    /// A paragraph that went whole.
    mutating func add(gone was: [UInt8], _ line: WithheldLine) {
        if asks(line) { change(.changed(was: was, now: nil), [line]) }
    }

    private mutating func rest(_ row: PackChange.Row) {
        quiet.append(row)
        if let change = open, quiet.count > 2 * around {
            close(change)
        } else if open == nil, quiet.count > around {
            quiet.removeFirst()
        }
    }

    private mutating func change(_ row: PackChange.Row, _ lines: [WithheldLine]) {
        if open == nil {
            var place = ""
            if case .line(let number, _) = lines[0].place { place = "line \(number)" }
            open = PackChange(place: place, rows: [], lines: [])
        }
        open?.rows += quiet + [row]
        open?.lines += lines
        quiet = []
    }

    private mutating func close(_ change: PackChange) {
        var change = change
        change.rows += quiet.prefix(around)
        done.append(change)
        open = nil
        quiet = Array(quiet.suffix(around))
    }

    mutating func finish() -> [PackChange] {
        if let open { close(open) }
        return done
    }
}
