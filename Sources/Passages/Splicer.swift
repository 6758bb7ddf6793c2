/// Carries out edits on the bytes of records and leaves every other byte as it was.
///
/// Formats whose records are cut in place (text, XML) write through this; CSV has its own writer, for columns that go.
package struct Splicer: RecordWriter {
    /// How a replacement is written in this format: escaped for XML, as it is in text.
    package typealias Encode = @Sendable (_ text: String, _ passage: Passage) -> [UInt8]
    private let encode: Encode
    /// What else goes when these bytes go: an element whose every child went.
    ///
    /// Gets and returns ranges of the record's bytes.
    package typealias Widen = @Sendable (_ record: borrowing Record, _ whole: [Range<Int>]) -> [Range<Int>]
    private let widen: Widen?
    private var cuts = Cuts()

    package init(encode: @escaping Encode = { text, _ in Array(text.utf8) }, widen: Widen? = nil) {
        self.encode = encode
        self.widen = widen
    }

    package mutating func write(
        _ record: borrowing Record, _ ruling: Ruling, labels: inout some Labels, into sink: inout ByteWriter
    ) throws(DocumentError) -> Settled {
        var settled = Settled()
        guard case .keep(let edits, let kept) = ruling else { return settled }
        cuts.clear()
        let ordered = Passages.settled(edits, labels: &labels)
        settled.edits = ordered
        // What goes with them is cut in its turn: then the cuts are in order as they come.
        var wider = widened(by: ordered, record)[...]
        func cutWider(upTo start: Int) {
            while let range = wider.first, range.lowerBound <= start {
                cuts.cut(range)
                wider.removeFirst()
            }
        }
        for index in ordered.indices {
            let passage = record.passages[ordered[index].passage]
            guard let range = ordered[index].range else {
                cutWider(upTo: passage.whole.lowerBound)
                cuts.cut(passage.whole)
                continue
            }
            let written = ordered[index].written
            let bytes = written.isEmpty ? [] : encode(written, passage)
            for (number, piece) in sources(of: range, in: passage, record: record).enumerated() {
                cutWider(upTo: piece.lowerBound)
                cuts.cut(piece, for: number == 0 ? bytes : [])
            }
        }
        cutWider(upTo: .max)
        cuts.sort()
        settled.kept = try cuts.carryOut(on: record, kept: kept, into: &sink)
        return settled
    }

    private func widened(by edits: [Edit], _ record: borrowing Record) -> [Range<Int>] {
        guard let widen else { return [] }
        var whole: [Range<Int>] = []
        whole.reserveCapacity(edits.count)
        for index in edits.indices where edits[index].range == nil {
            whole.append(record.passages[edits[index].passage].whole)
        }
        return whole.isEmpty ? [] : widen(record, whole)
    }
}

/// The bytes of the record that a range of a passage's text came from, piece by piece.
///
/// A character that is written another way (`&apos;`) is taken whole, however little of it the range touches.
package func sources(of range: Range<Int>, in passage: Passage, record: borrowing Record) -> [Range<Int>] {
    if passage.isVerbatim {
        let start = passage.text.lowerBound
        return [(start + range.lowerBound)..<(start + range.upperBound)]
    }
    var pieces: [Range<Int>] = []
    for run in record.runs[passage.runs] where run.text.lowerBound < range.upperBound || run.text.isEmpty {
        guard run.text.upperBound > range.lowerBound, !run.text.isEmpty else { continue }
        var source = run.source
        if run.isVerbatim {
            let from = max(range.lowerBound, run.text.lowerBound) - run.text.lowerBound
            let to = min(range.upperBound, run.text.upperBound) - run.text.lowerBound
            source = (run.source.lowerBound + from)..<(run.source.lowerBound + to)
        }
        if let last = pieces.last, last.upperBound == source.lowerBound {
            pieces[pieces.count - 1] = last.lowerBound..<source.upperBound
        } else {
            pieces.append(source)
        }
    }
    if range.isEmpty, pieces.isEmpty {
        // An insertion: at the source of the next character, or at the end of the body.
        for run in record.runs[passage.runs] where run.text.contains(range.lowerBound) {
            let at =
                run.isVerbatim ? run.source.lowerBound + range.lowerBound - run.text.lowerBound : run.source.lowerBound
            return [at..<at]
        }
        return [passage.body.upperBound..<passage.body.upperBound]
    }
    return pieces
}

/// The edits in order, with those that overlap made one: it covers both, and the wider one says why.
///
/// An edit is never skipped: a skipped edit is a leak.
package func merged(_ edits: [Edit]) -> [Edit] {
    // A judge goes through the passages in order, so there is mostly nothing to do.
    var isMerged = true
    for index in edits.indices.dropFirst() where edits[index - 1].passage >= edits[index].passage {
        guard edits[index - 1].passage == edits[index].passage, let before = edits[index - 1].range,
            let range = edits[index].range, before.upperBound <= range.lowerBound, !before.isEmpty
        else {
            isMerged = false
            break
        }
    }
    if isMerged { return edits }
    func width(_ edit: Edit) -> Int { edit.range?.count ?? Int.max }
    let ordered = edits.sorted { a, b in
        if a.passage != b.passage { return a.passage < b.passage }
        let (x, y) = (a.range?.lowerBound ?? -1, b.range?.lowerBound ?? -1)
        return x != y ? x < y : width(a) > width(b)
    }
    var result: [Edit] = []
    for edit in ordered {
        guard let last = result.last, last.passage == edit.passage else {
            result.append(edit)
            continue
        }
        guard let before = last.range else { continue }
        guard let range = edit.range else {
            result[result.count - 1] = edit
            continue
        }
        let overlaps = range.lowerBound < before.upperBound
        guard overlaps else {
            result.append(edit)
            continue
        }
        var wider = width(edit) > width(last) ? edit : last
        wider.range = before.lowerBound..<max(before.upperBound, range.upperBound)
        result[result.count - 1] = wider
    }
    return result
}

/// The edits as they are carried out: in order, overlaps made one, people under their labels.
///
/// Labels are given out in the order of the document.
package func settled(_ edits: [Edit], labels: inout some Labels) -> [Edit] {
    var edits = merged(edits)
    for index in edits.indices {
        switch edits[index].replacement {
        case .nothing, .text: continue
        case .person(let person): edits[index].replacement = .text(labels.label(for: person))
        case .either(let persons):
            edits[index].replacement = .text(persons.map { labels.label(for: $0) }.joined(separator: " or "))
        }
    }
    return edits
}

extension Edit {
    /// The text that goes in, once people have their labels.
    package var written: String {
        if case .text(let text) = replacement { text } else { "" }
    }
}
