import Formats
import Glibc
import Passages
import Profiles
package import Reports
import Vocabulary

/// What a profile would do with each column or element of one document, and why.
///
/// It tells what the document calls its columns and elements, and none of their values.
package enum Explain {
    /// The page for the document at `path`, read with a school's own `maps` and those beside the profile.
    package static func page(
        of profile: String, for path: String, maps: [String] = []
    ) throws(PackTrouble) -> Page {
        let fields = try OwnMaps.load(maps, beside: profile)
        let rules = try ProfilePages.load(profile)
        var found = Found()
        do throws(DocumentError) {
            let folder = try CaseFolder(cases: [path], fields: fields)
            guard folder.documents.count == 1, let document = folder.documents.first, document.given == path else {
                throw DocumentError(path, "it is no single document", mend: "give one document")
            }
            guard case .readable(let format) = document.content else {
                throw DocumentError(
                    path, "this kind of document cannot be read, so a pack would withhold it whole",
                    mend: "save it as CSV, XML, text or Markdown")
            }
            try document.read(as: format, encoding: document.encoding(as: format)) { found.note($0) }
        } catch { throw .document(error) }
        return page(found, rules, path: path)
    }

    /// What a document has, each sort once.
    private struct Found {
        var columns: [(heading: String, field: Field)] = []
        var paths: [(path: String, field: Field)] = []
        var seen: Set<[UInt8]> = []
        var hasProse = false
        var hasStrayCells = false
        var hasComments = false

        mutating func note(_ record: borrowing Record) {
            if record.part == .header {
                columns = zip(record.headings, record.columns).map { ($0, $1.field) }
                return
            }
            for passage in record.passages where !passage.text.isEmpty {
                switch passage.shape {
                case .prose: hasProse = true
                case .cell: if passage.column >= columns.count { hasStrayCells = true }
                case .comment, .processingInstruction: hasComments = true
                case .elementText, .attribute:
                    let path = record.localPath(to: passage.column)
                    if seen.count < 10_000, seen.insert(path).inserted {
                        paths.append((String(decoding: path, as: UTF8.self), passage.field))
                    }
                }
            }
        }
    }

    private static func page(_ found: Found, _ profile: Profile, path: String) -> Page {
        var page = Page(title: "What \(profile.name) does with \(path)")
        page.blocks.append(
            .paragraph(
                "For: \(profile.recipient). Names, numbers and dates inside what is shared have rules of their own."))
        var rows: [[String]] = []
        for (index, column) in found.columns.enumerated() {
            rows.append(
                row(
                    "column \(index + 1), \(column.heading)", column.field, profile, line: "headings:",
                    name: column.heading))
        }
        for (path, field) in found.paths { rows.append(row(path, field, profile, line: "elements:", name: path)) }
        if found.hasProse {
            let name = found.columns.isEmpty ? "the text" : "lines above and below the table"
            rows.append(row(name, .text, profile, line: "", name: ""))
        }
        if found.hasStrayCells {
            rows.append(["cells beyond the headings", "unknown", "taken out", "No heading says what they hold."])
        }
        if found.hasComments {
            rows.append(["comments", "", "taken out", "Comments in a file are not part of what was asked for."])
        }
        page.blocks.append(.table(columns: ["Where", "Holds", "What would happen", "Why"], rows: rows))
        if !found.columns.isEmpty || !found.paths.isEmpty {
            let rule = profile.otherPupilEntries
            page.blocks.append(
                .paragraph(
                    "Rows and elements that only concern another pupil: \(PolicyWords.words(for: rule.action)). \(rule.why)"
                ))
        }
        return page
    }

    private static func row(_ place: String, _ field: Field, _ profile: Profile, line: String, name: String) -> [String]
    {
        guard field != .unknown else {
            let mend =
                name.isEmpty
                ? ""
                : " If the recipient needs it, write `\(name): FIELD` under `\(line)` of a field map, with a field of "
                    + "docs/fields.md that the profile shares, and give the map to --map."
            return [
                place, "unknown: no field map has it", "taken out",
                "Nothing says what it holds, and what is unknown is never shared." + mend,
            ]
        }
        let rule = profile.rule(for: field)
        var action = PolicyWords.words(for: rule)
        if rule.action == .keep, rule.selection == nil {
            if field.info.shape == .name {
                action = "let through; the rules for people say who is named in it"
            } else if field.info.shape == .text {
                action = "shared; names, numbers and dates in it have rules of their own"
            }
        }
        let holds = "\(field.info.holds) (\(field.name))"
        return [place, holds, action, "\(rule.why) [\(rule.id)]"]
    }
}
