import Account
import Passages
import Vocabulary

/// What `diff` prints: the changes of a pack for a terminal, as Markdown or as JSON.
package enum DiffReport {
    // MARK: Text

    package static func text(_ documents: [DocumentChanges], inColour: Bool) -> [UInt8] {
        let paint = Paint(isOn: inColour)
        var out: [UInt8] = []
        for document in documents {
            out += paint.bold("--- \(document.document)")
            out += paint.bold("+++ \(document.sharedAs.map { "share/" + $0 } ?? "(not shared)")")
            for change in document.changes { write(change, paint, into: &out) }
        }
        return out
    }

    private static func write(_ change: PackChange, _ paint: Paint, into out: inout [UInt8]) {
        out += paint.cyan("@@ \(change.place) @@")
        write(change.rows, paint, into: &out)
        for reason in reasons(of: change) { out += paint.dim("# " + reason) }
    }

    private static func write(_ rows: [PackChange.Row], _ paint: Paint, into out: inout [UInt8]) {
        for row in rows {
            switch row {
            case .context(let text): for line in lines(of: text) { out += paint.plain(" ", line) }
            case .changed(let was, let now):
                if let was { for line in lines(of: was) { out += paint.red("-", line) } }
                if let now { for line in lines(of: now) { out += paint.green("+", line) } }
            }
        }
    }

    /// How lines look on a terminal: nothing of a document commands it.
    private struct Paint {
        var isOn: Bool

        func plain(_ sign: String, _ text: some Collection<UInt8>) -> [UInt8] {
            Array(sign.utf8) + HTMLText.shown(text) + [0x0A]
        }
        func red(_ sign: String, _ text: some Collection<UInt8>) -> [UInt8] { painted("31", plain(sign, text)) }
        func green(_ sign: String, _ text: some Collection<UInt8>) -> [UInt8] { painted("32", plain(sign, text)) }
        func bold(_ text: String) -> [UInt8] { painted("1", plain("", oneLine(text))) }
        func cyan(_ text: String) -> [UInt8] { painted("36", plain("", oneLine(text))) }
        func dim(_ text: String) -> [UInt8] { painted("2", plain("", oneLine(text))) }

        private func painted(_ code: String, _ line: [UInt8]) -> [UInt8] {
            isOn ? Array("\u{1B}[\(code)m".utf8) + line.dropLast() + Array("\u{1B}[0m\n".utf8) : line
        }
    }

    // MARK: Markdown

    package static func markdown(_ documents: [DocumentChanges]) -> [UInt8] {
        var out = Array("# What was withheld\n\n**Do not send this. It holds what was withheld.**\n\n".utf8)
        for document in documents {
            let shared = document.sharedAs.map { "shared as " + code($0) } ?? "not shared"
            out += "## \(code(document.document)), \(shared)\n\n".utf8
            for change in document.changes {
                out += "### \(code(change.place))\n\n".utf8
                var body: [UInt8] = []
                write(change.rows, Paint(isOn: false), into: &body)
                if !body.isEmpty {
                    let fence = String(repeating: "`", count: max(3, longestRun(of: 0x60, in: body) + 1))
                    out += Array("\(fence)diff\n".utf8) + body + Array("\(fence)\n\n".utf8)
                }
                for reason in reasons(of: change) {
                    out += Array("- ".utf8) + HTMLText.shown(oneLine(reason)) + [0x0A]
                }
                out.append(0x0A)
            }
        }
        out.removeLast()
        return out
    }

    /// A span of code in Markdown.
    private static func code(_ text: String) -> String {
        let shown = HTMLText.shown(oneLine(text))
        let fence = String(repeating: "`", count: longestRun(of: 0x60, in: shown) + 1)
        let pad = shown.first == 0x60 || shown.last == 0x60 ? " " : ""
        return fence + pad + String(decoding: shown, as: UTF8.self) + pad + fence
    }

    private static func longestRun(of byte: UInt8, in text: [UInt8]) -> Int {
        var (longest, current) = (0, 0)
        for each in text {
            current = each == byte ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    // MARK: JSON

    package static func json(_ documents: [DocumentChanges]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { top in
            top.key("documents")
            top.array { list in
                for document in documents {
                    list.object { entry in
                        entry.member("document", document.document)
                        entry.member("shared_as", document.sharedAs)
                        entry.key("changes")
                        entry.array { changes in
                            for change in document.changes {
                                changes.object { member in
                                    member.member("place", change.place)
                                    member.key("lines")
                                    member.array { write(change.rows, to: &$0) }
                                    member.key("withheld")
                                    member.array { list in for line in change.lines { line.write(to: &list) } }
                                }
                            }
                        }
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    private static func write(_ rows: [PackChange.Row], to writer: inout JSONWriter) {
        for row in rows {
            writer.object { entry in
                switch row {
                case .context(let text): entry.member("both", String(decoding: text, as: UTF8.self))
                case .changed(let was, let now):
                    entry.member("original", was.map { String(decoding: $0, as: UTF8.self) })
                    entry.member("shared", now.map { String(decoding: $0, as: UTF8.self) })
                }
            }
        }
    }

    // MARK: Summary

    private struct Sort: Hashable { var kind, action: String }

    private static func counts(of document: DocumentChanges) -> [(kind: Kind, action: Action, count: Int)] {
        var counts: [Sort: Int] = [:]
        for line in document.lines { counts[Sort(kind: line.kind.name, action: line.action.rawValue), default: 0] += 1 }
        return counts.sorted { ($0.key.kind, $0.key.action) < ($1.key.kind, $1.key.action) }
            .compactMap { sort, count in
                Action(rawValue: sort.action).map { (kind: Kind(sort.kind), action: $0, count: count) }
            }
    }

    package static func summary(_ documents: [DocumentChanges], inColour: Bool) -> [UInt8] {
        let paint = Paint(isOn: inColour)
        var out: [UInt8] = []
        for document in documents {
            let total = document.lines.count
            let shared = document.sharedAs.map { "share/" + $0 } ?? "not shared"
            out += paint.bold("\(document.document) (\(shared)): \(total) \(total == 1 ? "change" : "changes")")
            for (kind, action, count) in counts(of: document) {
                let number = String(count)
                let pad = String(repeating: " ", count: max(0, 6 - number.count))
                out += paint.plain("", oneLine("\(pad)\(number)  \(kind.name), \(PlainWords.words(for: action))"))
            }
        }
        return out
    }

    package static func markdownSummary(_ documents: [DocumentChanges]) -> [UInt8] {
        var out = "# What was withheld\n\n| Document | Shared as | Kind | What was done | How often |\n"
        out += "| --- | --- | --- | --- | --- |\n"
        for document in documents {
            for (kind, action, count) in counts(of: document) {
                // A bar would end the cell.
                let cells = [document.document, document.sharedAs ?? "not shared", kind.name].map {
                    $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
                }
                out += "| \(cells.map(code).joined(separator: " | ")) | \(PlainWords.words(for: action)) | \(count) |\n"
            }
        }
        return Array(out.utf8)
    }

    package static func jsonSummary(_ documents: [DocumentChanges]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { top in
            top.key("documents")
            top.array { list in
                for document in documents {
                    list.object { entry in
                        entry.member("document", document.document)
                        entry.member("shared_as", document.sharedAs)
                        entry.member("changes", document.lines.count)
                        entry.key("kinds")
                        entry.array { kinds in
                            for (kind, action, count) in counts(of: document) {
                                kinds.object { member in
                                    member.member("kind", kind.name)
                                    member.member("action", action.rawValue)
                                    member.member("count", count)
                                }
                            }
                        }
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    // MARK: Words

    /// What was done and why, each once.
    private static func reasons(of change: PackChange) -> [String] {
        var seen: Set<String> = []
        return change.lines.map { line in
            let people = line.person.map { [$0] } ?? line.persons
            let who = people.isEmpty ? "" : " of \(people.map(\.label).joined(separator: " or "))"
            let role = line.role.map { " (\($0.rawValue))" } ?? ""
            return
                "\(line.kind.name)\(who)\(role): \(PlainWords.words(for: line.action)), rule \(line.rule): \(line.why)"
        }.filter { seen.insert($0).inserted }
    }

    private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        text.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0.last == 0x0D ? $0.dropLast() : $0 }
    }
}

/// Text without line breaks: a path or a heading may hold them.
private func oneLine(_ text: String) -> [UInt8] {
    text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
}
