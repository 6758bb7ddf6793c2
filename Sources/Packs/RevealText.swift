import Account
import Formats
import Glibc
package import Passages
import People
package import Sealing
import Vocabulary

/// Puts the names back into a document and writes it to standard output.
///
/// A pack's own document, as it was made, gets back every value byte for byte, where the key lies in the folder that stayed.
/// Any other document gets each person's name for the label, in text as in cells and elements.
package enum RevealText {
    package static func run(
        file: String, key path: String, passphrase: Passphrase.Source = { _ in nil }
    ) throws(DocumentError) {
        let key = try KeyFile.read(path, passphrase: passphrase).key
        // A pipe is read once, and by nobody before.
        if !isFile(file) {
            try restore(text: ByteReader(path: file), with: key)
            return
        }
        let ending = file.lastIndex(of: ".").map { String(file[file.index(after: $0)...]) } ?? "txt"
        let format = Formats.named(suffix: ending) ?? PlainText()
        let document = CaseDocument(path: file, given: file, name: file, content: .readable(format))
        let encoding = try document.encoding(as: format)
        if let originals = try originals(of: file, beside: path) {
            try restore(document.source(encoding: originals.encoding), from: originals)
            return
        }
        if format is CSV || format is XMLFormat {
            // A table in a narrow encoding may have to take letters that it has no place for.
            let isNarrow = !encoding.isUTF8 && !encoding.isUTF16 && !(format is XMLFormat)
            var sink = ByteWriter(
                descriptor: STDOUT_FILENO, name: "standard output", encoding: isNarrow ? .utf8 : encoding)
            var judge = RevealJudge(key)
            try reveal(format, document.source(encoding: encoding), judge: &judge, into: &sink)
            return
        }
        try restore(text: document.source(encoding: encoding), with: key)
    }

    /// Whether a path leads to a file that can be read again; one that leads nowhere is for the reader to tell of.
    private static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    }

    private static func reveal(
        _ format: some Format, _ source: ByteReader, judge: inout RevealJudge, into sink: inout ByteWriter
    ) throws(DocumentError) {
        var labels = NoLabels()
        try walk(format, source, judge: &judge, labels: &labels, into: &sink) { _, _, _ in }
    }

    private static func restore(text source: ByteReader, with key: PeopleKey) throws(DocumentError) {
        var sink = ByteWriter(descriptor: STDOUT_FILENO, name: "standard output")
        var reveal = Reveal(key)
        var buffer: [UInt8] = []
        var restored: [UInt8] = []
        while try source.fill(&buffer) {
            reveal.feed(buffer.span, into: &restored)
            try sink.write(restored)
            buffer.removeAll(keepingCapacity: true)
            restored.removeAll(keepingCapacity: true)
        }
        reveal.finish(into: &restored)
        try sink.write(restored)
        try sink.flush()
    }

    // MARK: A pack's own document

    /// What stood where the labels are, if the key lies with the record of a pack that has this very document.
    private static func originals(of file: String, beside key: String) throws(DocumentError) -> Originals? {
        let folder = OutputFolder.parent(of: key)
        guard access(folder + "/record.json", R_OK) == 0,
            let record = try? JSON(parsing: try Material.bytes(of: folder + "/record.json")),
            let documents = record["shared"]?.array
        else { return nil }
        let digest = try Digest.sha256(ofFileAt: file, name: file).hex
        guard let number = documents.firstIndex(where: { $0["sha256"]?.string == digest }) else { return nil }
        let path = folder + "/" + OriginalsLedger.fileName(number + 1)
        guard access(path, R_OK) == 0 else { return nil }
        return try Originals(reader: ByteReader(path: path))
    }

    private static func restore(
        _ source: ByteReader, from originals: Originals
    ) throws(DocumentError) {
        var originals = originals
        var sink = ByteWriter(descriptor: STDOUT_FILENO, name: "standard output", encoding: originals.encoding)
        var place = try originals.next()
        var buffer: [UInt8] = []
        /// Where the first byte of the buffer stands in the document.
        var offset = 0
        var isMore = true
        while isMore {
            isMore = try source.fill(&buffer)
            var done = 0
            while let next = place, next.range.upperBound <= offset + buffer.count {
                let start = next.range.lowerBound - offset
                guard start >= done else { break }
                try sink.write(buffer[done..<start])
                try sink.write(next.original)
                done = next.range.upperBound - offset
                place = try originals.next()
            }
            // A label that the next chunk ends is kept until then.
            let end = max(done, min(buffer.count, (place?.range.lowerBound ?? .max) - offset))
            try sink.write(buffer[done..<end])
            buffer.removeFirst(end)
            offset += end
        }
        try sink.write(buffer)
        try sink.flush()
    }
}

/// Finds labels in records, and the names that go in their place.
private struct RevealJudge: Judge {
    private let reveal: Reveal
    private let key: PeopleKey
    private let reason = Reason(kind: .personName, action: .pseudonymise, rule: "reveal", why: "")

    init(_ key: PeopleKey) {
        self.key = key
        reveal = Reveal(key)
    }

    mutating func rule(_ record: borrowing Record) -> Ruling {
        var edits: [Edit] = []
        var split: Set<Int> = []
        for index in record.passages.indices {
            let passage = record.passages[index]
            let places = record.withText(of: passage) { reveal.places(in: $0) }
            guard !places.isEmpty else { continue }
            if places.count == 1, places[0].range == 0..<passage.text.count,
                let parts = parts(of: index, in: record)
            {
                edits += parts
                split.formUnion(parts.map(\.passage))
                continue
            }
            edits += places.map { edit(index, $0.range, $0.name) }
        }
        return .keep(edits.sorted { ($0.passage, $0.range?.lowerBound ?? 0) < ($1.passage, $1.range?.lowerBound ?? 0) })
    }

    private func edit(_ passage: Int, _ range: Range<Int>, _ text: String) -> Edit {
        Edit(passage: passage, range: range, replacement: .text(text), reason: reason)
    }

    /// Where a label is the whole of one part of a split name and the other parts are empty: each part in its column.
    private func parts(of index: Int, in record: borrowing Record) -> [Edit]? {
        let passage = record.passages[index]
        guard let own = NamePart(passage.field) else { return nil }
        var siblings: [(index: Int, part: NamePart)] = []
        for other in record.passages.indices where other != index && record.passages[other].group == passage.group {
            guard record.passages[other].shape == passage.shape, let part = NamePart(record.passages[other].field),
                part.goes(with: own)
            else { continue }
            siblings.append((other, part))
        }
        guard !siblings.isEmpty, siblings.allSatisfy({ record.passages[$0.index].text.isEmpty }),
            let entry = key.entry(for: String(decoding: record.text(of: passage), as: UTF8.self)),
            entry.parts.count == 3
        else { return nil }
        return [edit(index, 0..<passage.text.count, entry.parts[own.place])]
            + siblings.filter { !entry.parts[$0.part.place].isEmpty }.map {
                edit($0.index, 0..<0, entry.parts[$0.part.place])
            }
    }
}

/// Which part of somebody's name a field holds.
private struct NamePart {
    /// 0 the forename, 1 the middle names, 2 the surname.
    let place: Int
    /// Which name it is of: `subject.name.legal`.
    private let of: Substring

    init?(_ field: Field) {
        let name = field.name
        if name.hasSuffix("forename") {
            place = 0
        } else if name.hasSuffix("middle_names") {
            place = 1
        } else if name.hasSuffix("surname") {
            place = 2
        } else {
            return nil
        }
        of = place == 1 ? "" : name.dropLast(place == 0 ? 8 : 7)
    }

    func goes(with other: NamePart) -> Bool {
        place != other.place && (of.isEmpty || other.of.isEmpty || of == other.of)
    }
}

/// Nobody gets a label where names go back.
private struct NoLabels: Labels {
    mutating func label(for person: PersonID) -> String { "" }
}
