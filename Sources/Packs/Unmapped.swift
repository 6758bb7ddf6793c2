import Passages
import Vocabulary

/// Columns and elements that no field map knows and that held something: each was withheld, and is offered with the line that a
/// map would need.
///
/// What documents call them stays in `keep/`; outside it only their number and place are told.
struct Unmapped {
    static let fileName = "unmapped.yaml"
    /// What is offered of one document; a schema with more is mapped by its maker.
    private static let bound = 500

    /// One document's.
    struct Found {
        /// The path as it was given.
        let document: String
        /// Headings by the number of their column, from 1; those whose cells held something.
        fileprivate(set) var columns: [Int: String] = [:]
        /// The names that lead to an element or attribute, without numbers: `CTfile/CTFpupilData/Pupil/Foible`.
        fileprivate(set) var paths: [String] = []
        fileprivate var seen: Set<[UInt8]> = []

        init(document: String) { self.document = document }

        mutating func note(_ record: borrowing Record) {
            guard record.part == .body else { return }
            for passage in record.passages where passage.field == .unknown {
                switch passage.shape {
                case .cell:
                    if columns[passage.column + 1] == nil, record.headings.indices.contains(passage.column),
                        !passage.text.isEmpty, !record.headings[passage.column].isEmpty
                    {
                        columns[passage.column + 1] = record.headings[passage.column]
                    }
                case .elementText, .attribute: note(record.localPath(to: passage.column))
                case .prose, .comment, .processingInstruction: break
                }
            }
        }

        private mutating func note(_ path: [UInt8]) {
            guard !path.isEmpty, paths.count < Unmapped.bound, seen.insert(path).inserted else { return }
            paths.append(String(decoding: path, as: UTF8.self))
        }
    }

    private(set) var documents: [Found] = []

    var isEmpty: Bool { documents.isEmpty }

    mutating func add(_ found: Found) {
        if !found.columns.isEmpty || !found.paths.isEmpty { documents.append(found) }
    }

    /// Where they are, a line for each document up to a few, without a word of the documents.
    var sentences: [String] {
        let some = documents.prefix(5).map { found -> String in
            let columns = found.columns.keys.sorted()
            let what: String
            if columns.isEmpty {
                let count = found.paths.count
                what = count == 1 ? "1 sort of element is" : "\(count) sorts of elements are"
            } else {
                let named =
                    columns.prefix(8).map(String.init).joined(separator: ", ") + (columns.count > 8 ? ", …" : "")
                what = columns.count == 1 ? "column \(named) is" : "columns \(named) are"
            }
            let isOne = max(columns.count, columns.isEmpty ? found.paths.count : 0) == 1
            return "\(found.document): \(what) in no field map, so \(isOne ? "it stays" : "they stay") here; "
                + "\(Unmapped.fileName) beside withheld.html has the \(isOne ? "line" : "lines") to add"
        }
        return documents.count > 5 ? some + ["and \(documents.count - 5) more documents like these"] : some
    }

    /// A field map in which nothing counts yet: every line stands behind a `#`.
    var offered: [UInt8] {
        var text = """
            # Columns and elements that no field map knows; each was withheld. For one that the recipient needs, take away the #
            # and write after the colon the field that it holds (docs/fields.md lists them). Then give this file to --map, or put
            # it into the folder maps beside your profiles.

            """
        var seen: Set<String> = []
        text += "headings:\n"
        for found in documents where !found.columns.isEmpty {
            text += "  # \(Unmapped.oneLine(found.document))\n"
            for (column, heading) in found.columns.sorted(by: { $0.key < $1.key }) {
                let line = "  #\(Unmapped.quoted(heading)): unknown"
                if seen.insert(line).inserted { text += line + "   # column \(column)\n" }
            }
        }
        text += "elements:\n"
        for found in documents where !found.paths.isEmpty {
            text += "  # \(Unmapped.oneLine(found.document))\n"
            for path in found.paths {
                let line = "  #\(path): unknown"
                if seen.insert(line).inserted { text += line + "\n" }
            }
        }
        return Array(text.utf8)
    }

    private static func oneLine(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    /// A text between YAML's quotes, on one line.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: if scalar.properties.generalCategory != .control { result.unicodeScalars.append(scalar) }
            }
        }
        return result + "\""
    }
}
