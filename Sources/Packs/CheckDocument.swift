import Account
import Judgement
import Passages
import People
import Profiles
import Recognisers
import Vocabulary

/// Rules on one document as a pack of it would be ruled on, and tells what the profile withholds of it.
///
/// It looks closer than the pack has to: into columns and fields that go whole, whose headings do not say what is in them, and
/// for names where no heading lets expect any.
struct CheckDocument {
    let document: CaseDocument
    let view: CaseView
    /// How the findings call the document.
    let name: String
    /// Whether findings say where they stand in the text.
    let needsPositions: Bool
    /// Whether findings say if their value stands alone, and which words were listened to.
    let explains: Bool

    /// Rules on every record and hands on each finding.
    func findings(
        as format: any Format, encoding: TextEncoding, _ each: (Finding) throws(DocumentError) -> Void
    ) throws(DocumentError) {
        if namesSomebodyWithheld { try each(finding(fileName)) }
        try walk(format, encoding: encoding, each)
    }

    /// The finding that a document cannot be read, and so not be checked.
    var unread: Finding { finding(whole(.document, .field(.unknown), BuiltInRules.unread)) }

    private var fileName: WithheldLine {
        var line = whole(.filename, .personName, BuiltInRules.fileName)
        line.original = Secret(document.name)
        return line
    }

    private func whole(_ unit: WithheldLine.Unit, _ kind: Kind, _ rule: Rule) -> WithheldLine {
        WithheldLine(
            document: name, unit: unit, place: .document, kind: kind, action: .remove, rule: rule.id, why: rule.why,
            recogniser: unit.rawValue, score: 1)
    }

    private func finding(_ line: WithheldLine) -> Finding { Finding(line, path: document.given) }

    /// Whether its path names somebody whose name the profile withholds.
    private var namesSomebodyWithheld: Bool {
        var mentions: [Mention] = []
        let words = document.name.utf8.map { [0x5F, 0x2E, 0x2F].contains($0) ? 0x20 : $0 }
        view.matcher.mentions(in: words.span, into: &mentions)
        return mentions.contains { $0.isName && $0.persons.contains { view.rule(for: $0).action != .keep } }
    }

    // MARK: Records

    private func walk<F: Format>(
        _ format: F, encoding: TextEncoding, _ each: (Finding) throws(DocumentError) -> Void
    ) throws(DocumentError) {
        let (document, view) = (document, view)
        var judge = CaseJudge(view, looksClosely: true) { document.people(as: format, encoding: encoding, view: view) }
        var reader = try format.reader(over: document.source(encoding: encoding))
        var record = Record()
        var lines = LineCount()
        let account = DocumentAccount(document: name, sharedAs: "")
        var columns: [Int: Finding] = [:]
        while try reader.next(into: &record) {
            if record.part != .between {
                let ruling = try judge.rule(record)
                var found = findings(of: ruling, in: record, &judge, columns: columns, account)
                if record.part == .header {
                    for finding in found where finding.line.unit == .column {
                        guard let column = finding.column else { continue }
                        columns[column - 1] = finding
                        if needsPositions {
                            columns[column - 1]?.position = lines.place(of: finding.source, in: record)
                        }
                    }
                    found.removeAll { $0.line.unit == .column }
                } else if !columns.isEmpty {
                    for passage in record.passages where passage.shape == .cell && !passage.text.isEmpty {
                        columns[passage.column]?.line.count? += 1
                    }
                }
                for index in found.indices {
                    if needsPositions { found[index].position = lines.place(of: found[index].source, in: record) }
                    if explains { found[index].standsAlone = Self.standsAlone(found[index].line) }
                    try each(found[index])
                }
            }
            if needsPositions { lines.pass(record) }
        }
        // A column with nothing in it tells nothing.
        for (_, column) in columns.sorted(by: { $0.key < $1.key }) where column.line.count ?? 0 > 0 { try each(column) }
    }

    private func findings(
        of ruling: Ruling, in record: borrowing Record, _ judge: inout CaseJudge, columns: [Int: Finding],
        _ account: DocumentAccount
    ) -> [Finding] {
        switch ruling {
        case .drop(let reason):
            var found = finding(AccountWriter.dropped(record, reason, in: account))
            found.source = record.passages.first?.body.lowerBound ?? 0
            return [cleaned(found)]
        case .keep(let edits, _):
            var all = edits
            if record.part == .body {
                for edit in edits where edit.range == nil && edit.reason.recogniser == "field" {
                    all += Self.others(in: edit.passage, of: record, &judge)
                }
                if !columns.isEmpty {
                    for index in record.passages.indices where columns[record.passages[index].column] != nil {
                        all += Self.others(in: index, of: record, &judge)
                    }
                }
            }
            guard !all.isEmpty else { return [] }
            return findings(of: all, in: record, account)
        }
    }

    /// What stands in a passage that goes whole and that its field does not say already.
    private static func others(in index: Int, of record: borrowing Record, _ judge: inout CaseJudge) -> [Edit] {
        let passage = record.passages[index]
        guard !passage.text.isEmpty else { return [] }
        return judge.look(into: index, of: record).filter { !isOwn($0.reason.kind, of: passage.field) }
    }

    /// Whether a kind is what one expects in a field: a number of that sort, any date in a date's.
    private static func isOwn(_ kind: Kind, of field: Field) -> Bool {
        switch field.info.shape {
        case .name: return kind.name.hasPrefix("person.")
        case .date, .time: return kind == .date || kind == .birthDate || kind == .time
        case .address, .postcode: return kind == .address || kind.name.hasPrefix("place.")
        case .phone: return kind == .phone
        case .email: return kind == .email
        case .id:
            return kind == .caseReference
                || kind.name.hasPrefix("id.") && field.name.hasSuffixWord(String(kind.name.dropFirst(3)))
        case .text, .list, .code, .number, .flag, .url: return false
        }
    }

    private func findings(of edits: [Edit], in record: borrowing Record, _ account: DocumentAccount) -> [Finding] {
        // What goes whole does not hide what stands in it.
        let whole = edits.filter { $0.range == nil }
        var ordered = whole + merged(edits.filter { $0.range != nil })
        ordered.sort { ($0.passage, $0.range?.lowerBound ?? -1) < ($1.passage, $1.range?.lowerBound ?? -1) }
        var places = PlaceFinder()
        var found: [Finding] = []
        for edit in ordered where edit.reason.action != .neutralise {
            let passage = record.passages[edit.passage]
            if edit.range?.isEmpty ?? passage.text.isEmpty { continue }
            var finding: Finding
            if record.part == .header, edit.range == nil {
                finding = self.finding(
                    AccountWriter.line(edit.reason, unit: .column, place: record.place(of: passage), in: account))
                finding.line.count = 0
            } else {
                finding = self.finding(AccountWriter.changed(record, passage, edit, at: &places, in: account))
            }
            if says(nothingNew: finding.line, of: passage) { continue }
            finding.section = Self.section(of: passage, in: record)
            if passage.shape == .cell { finding.column = passage.column + 1 }
            finding.source =
                sources(
                    of: (edit.range?.lowerBound ?? 0)..<(edit.range?.lowerBound ?? 0), in: passage, record: record
                ).first?.lowerBound ?? passage.body.lowerBound
            if explains, let range = edit.range, let recogniser = finding.line.recogniser {
                finding.cues = record.withText(of: passage) {
                    Recognisers.cues(of: recogniser, finding.line.kind, at: range, in: $0)
                }
            }
            found.append(cleaned(finding))
        }
        return found
    }

    /// Whether what was found is as coarse as the profile would make it, or is a name only by a guess where none is expected.
    private func says(nothingNew line: WithheldLine, of passage: Passage) -> Bool {
        guard let original = line.original?.value else { return false }
        if line.action == .generalise, line.replacement == original { return true }
        let isExpected = UnlistedNames.stand(in: passage) && passage.field != .unknown
        // `mark` under `Code` is not the Mark of whom a text speaks and whom no list has.
        let isGuess =
            line.recogniser == UnlistedNames.recogniser
            || line.kind == .personName && line.role == .unknown && line.score ?? 1 <= 0.5
        return isGuess && !isExpected
            && !UnlistedNames.isPlain(original, score: line.score ?? 0)
    }

    private func cleaned(_ finding: Finding) -> Finding {
        var finding = finding
        finding.line.sharedAs = nil
        finding.line.replacement = nil
        return finding
    }

    /// The heading of a cell, the path of an element without numbers; running text has none.
    private static func section(of passage: Passage, in record: borrowing Record) -> String {
        switch record.place(of: passage) {
        case .cell(_, let column): return column
        case .node(let xpath):
            var path = ""
            var isNumber = false
            for character in xpath.unicodeScalars {
                if character == "[" { isNumber = true }
                if !isNumber { path.unicodeScalars.append(character) }
                if character == "]" { isNumber = false }
            }
            return path
        case .line, .document: return ""
        }
    }

    /// Whether the value without the words around it would be found as surely; nil for what is no recogniser's.
    private static func standsAlone(_ line: WithheldLine) -> Bool? {
        guard let original = line.original?.value, let recogniser = line.recogniser, let score = line.score,
            Recognisers.all.contains(where: { $0.name == recogniser })
        else { return nil }
        var matches: [Match] = []
        Recognisers.scan(Array(original.utf8).span, into: &matches)
        return matches.contains {
            $0.kind == line.kind && $0.score >= score && $0.range.count == original.utf8.count
        }
    }
}

/// Counts the lines of a document along its records, so that a place in one can be told.
struct LineCount {
    private var line = 1
    private var column = 1
    private var last: UInt8 = 0
    /// The same at a place in the record in hand: the next one asked for is mostly further on.
    private var near: (offset: Int, line: Int, column: Int, last: UInt8)?

    /// The line and the column, from 1, of a byte of the record in hand.
    mutating func place(of offset: Int, in record: borrowing Record) -> (line: Int, column: Int) {
        var place = near ?? (0, line, column, last)
        if offset < place.offset { place = (0, line, column, last) }
        let bytes = record.bytes.span
        for index in place.offset..<min(offset, bytes.count) {
            Self.step(bytes[index], &place.line, &place.column, &place.last)
        }
        place.offset = min(offset, bytes.count)
        near = place
        return (place.line, place.column)
    }

    /// Goes on to the next record.
    mutating func pass(_ record: borrowing Record) {
        near = nil
        let bytes = record.bytes.span
        for index in bytes.indices { Self.step(bytes[index], &line, &column, &last) }
    }

    private static func step(_ byte: UInt8, _ line: inout Int, _ column: inout Int, _ last: inout UInt8) {
        if byte == 0x0D || (byte == 0x0A && last != 0x0D) {
            line += 1
            column = 1
        } else if byte != 0x0A, byte & 0xC0 != 0x80 {
            column += 1
        }
        last = byte
    }
}

extension String {
    /// Whether a word is among those of the last part of a field's name: `upn` in `subject.id.former_upn`.
    fileprivate func hasSuffixWord(_ word: String) -> Bool {
        split(separator: ".").last?.split(separator: "_").contains { $0 == word } ?? false
    }
}
