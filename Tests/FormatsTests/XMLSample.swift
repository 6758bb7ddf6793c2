import Formats
import Passages
import Vocabulary

/// Reads XML with a made-up schema and writes it as a rule says.
struct XMLSample {
    static let map = ElementMap(
        parsing: """
            School/Header/Sent = document.created
            School/Header/Supplier = document.supplier
            School/Pupils/Pupil*
            School/Pupils/Pupil/@id = subject.id.upn
            School/Pupils/Pupil/Surname = subject.name.legal_surname
            School/Pupils/Pupil/Forename = subject.name.legal_forename
            School/Pupils/Pupil/DOB = subject.dob
            School/Pupils/Pupil/Notes = text.note
            School/Pupils/Pupil/Meals/Since = subject.age
            School/Pupils/Pupil/Meals/Until = subject.age
            School/Pupils/Pupil/Contacts/Contact+
            School/Pupils/Pupil/Contacts/Contact/Surname = contact.name.surname
            """)
    static let format = XMLFormat(fields: FieldMap { root in map.flatMap { $0.roots[root] == nil ? nil : $0 } })

    /// A passage as a test sees it.
    struct Seen: Equatable, CustomStringConvertible {
        var path: String
        var field: String
        var text: String
        var group = 0
        var description: String { "\(path) \(field) \(group) \(text.debugDescription)" }
    }

    /// Which edits a record gets, or nil to drop it.
    typealias Rule = (borrowing Record) -> [Edit]?

    static let reason = Reason(kind: .unknownWord, action: .remove, rule: "test", why: "This is a test.")

    private struct TestJudge: Judge {
        var rule: Rule
        mutating func rule(_ record: borrowing Record) throws(DocumentError) -> Ruling {
            rule(record).map { .keep($0) } ?? .drop(XMLSample.reason)
        }
    }
    private struct NoLabels: Labels {
        mutating func label(for person: PersonID) -> String { "Pupil B" }
    }

    static func write(
        _ bytes: [UInt8], encoding: TextEncoding = .utf8, chunk: Int = 1 << 18, format: XMLFormat = XMLSample.format,
        rule: Rule
    ) throws(DocumentError) -> [UInt8] {
        try withoutActuallyEscaping(rule) { rule throws(DocumentError) in
            var judge = TestJudge(rule: rule)
            var labels = NoLabels()
            var sink = ByteWriter(name: "sample.xml", encoding: encoding)
            let source = ByteReader(bytes: bytes, name: "sample.xml", encoding: encoding, chunkSize: chunk)
            try walk(format, source, judge: &judge, labels: &labels, into: &sink) { _, _, _ in }
            return sink.written
        }
    }

    static func write(_ text: String, rule: Rule) throws -> String {
        let written = try write(Array(text.utf8), rule: rule)
        // What comes out must still be well formed.
        if !written.isEmpty { _ = try write(written, rule: { _ in [] }) }
        return String(decoding: written, as: UTF8.self)
    }

    /// Takes out every passage whose path this is, whole.
    static func removing(_ paths: String...) -> Rule {
        { record in
            record.passages.indices.filter { index in
                guard case .node(let path) = record.place(of: record.passages[index]) else { return false }
                return paths.contains(path)
            }.map { Edit(passage: $0, range: nil, replacement: .nothing, reason: reason) }
        }
    }

    /// Puts something in the place of every stretch that reads so.
    static func replacing(_ old: String, with new: String) -> Rule {
        { record in
            var edits: [Edit] = []
            for (index, passage) in record.passages.enumerated() {
                let text = record.text(of: passage)
                let old = Array(old.utf8)
                var at = 0
                while at + old.count <= text.count {
                    if text[at..<(at + old.count)].elementsEqual(old) {
                        let replacement: Replacement = new.isEmpty ? .nothing : .text(new)
                        edits.append(
                            Edit(passage: index, range: at..<(at + old.count), replacement: replacement, reason: reason)
                        )
                        at += old.count
                    } else {
                        at += 1
                    }
                }
            }
            return edits
        }
    }

    static func passages(_ text: String, chunk: Int = 1 << 18) throws -> [[Seen]] {
        var found: [[Seen]] = []
        _ = try write(Array(text.utf8), chunk: chunk) { record in
            found.append(
                record.passages.map { passage in
                    guard case .node(let path) = record.place(of: passage) else {
                        return Seen(path: "", field: "", text: "")
                    }
                    return Seen(
                        path: path, field: passage.field.name,
                        text: String(decoding: record.text(of: passage), as: UTF8.self),
                        group: Int(passage.group))
                })
            return []
        }
        return found
    }
}
