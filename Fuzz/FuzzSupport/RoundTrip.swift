package import Passages
import Vocabulary

/// What every format must hold for any bytes at all.
///
/// A breach stops the process, which the fuzzer reports.
package enum RoundTrip {
    /// Reads the bytes, keeping all, and expects them back; then reads them with every passage cut, and expects an end.
    ///
    /// A document that the format refuses is fine, so long as it refuses by a `DocumentError`.
    package static func check(_ bytes: [UInt8], as format: some Format) {
        // The first byte chooses the size of the chunks, the rest is the document.
        let chunk = 1 + Int(bytes.first ?? 0) % 61
        let document = Array(bytes.dropFirst())
        do throws(DocumentError) {
            let detected = try TextEncoding.detect(in: ByteReader(bytes: document, name: "fuzz"))
            let encoding = try format.encoding(
                declaredIn: Array(document.prefix(1024)), detected: detected, document: "fuzz")
            func run(_ judge: some Judge) throws(DocumentError) -> [UInt8] {
                var sink = ByteWriter(name: "fuzz", encoding: encoding)
                var labels = OneLabel()
                var judge = judge
                let source = ByteReader(bytes: document, name: "fuzz", encoding: encoding, chunkSize: chunk)
                try walk(format, source, judge: &judge, labels: &labels, into: &sink) { _, _, _ in }
                return sink.written
            }
            let kept = try run(KeepAll())
            precondition(kept == document, "kept bytes are not the source's bytes")
            _ = try run(CutAll())
            _ = try run(ReplaceAll())
        } catch {}
    }
}

private struct OneLabel: Labels {
    mutating func label(for person: PersonID) -> String { "Pupil A" }
}

private struct KeepAll: Judge {
    mutating func rule(_ record: borrowing Record) -> Ruling { .keep([]) }
}

/// Takes every passage out with its markup.
private struct CutAll: Judge {
    mutating func rule(_ record: borrowing Record) -> Ruling {
        .keep(record.passages.indices.map { Edit(passage: $0, range: nil, replacement: .nothing, reason: fuzzReason) })
    }
}

/// Replaces the middle of every passage by a label.
private struct ReplaceAll: Judge {
    mutating func rule(_ record: borrowing Record) -> Ruling {
        .keep(
            record.passages.indices.compactMap { index in
                let count = record.passages[index].text.count
                guard count > 0 else { return nil }
                return Edit(
                    passage: index, range: (count / 3)..<max(count / 3, count - count / 3),
                    replacement: .person(PersonID(0)),
                    reason: fuzzReason)
            })
    }
}

private let fuzzReason = Reason(kind: .field(.unknown), action: .remove, rule: "fuzz", why: "")
