/// A page to read: headings, paragraphs, lists and tables, written out as text, Markdown or HTML.
package struct Page: Sendable {
    package enum Block: Sendable {
        case heading(String)
        case paragraph(String)
        case list([String])
        /// In text a row is its first cell, and the others below it with what they are called.
        case table(columns: [String], rows: [[String]])
    }

    package enum Format: String, Sendable, CaseIterable { case text, html, markdown }

    package var title: String
    package var blocks: [Block] = []

    package init(title: String) { self.title = title }

    package func written(as format: Format) -> [UInt8] {
        switch format {
        case .text: Array(text.utf8)
        case .markdown: Array(markdown.utf8)
        case .html: Array(html.utf8)
        }
    }

    // MARK: Text

    private var text: String {
        var lines = Page.wrapped(title, first: "", rest: "")
        lines.append(String(repeating: "=", count: min(Page.width, title.count)))
        for block in blocks {
            lines.append("")
            switch block {
            case .heading(let heading): lines += [heading, String(repeating: "-", count: heading.count)]
            case .paragraph(let paragraph): lines += Page.wrapped(paragraph, first: "", rest: "")
            case .list(let items): for item in items { lines += Page.wrapped(item, first: "- ", rest: "  ") }
            case .table(let columns, let rows):
                for row in rows {
                    lines += Page.wrapped(row.first ?? "", first: "- ", rest: "  ")
                    for (column, cell) in zip(columns, row).dropFirst() where !cell.isEmpty {
                        lines += Page.wrapped("\(column): \(cell)", first: "    ", rest: "      ")
                    }
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let width = 100

    /// The words in lines of the page's width.
    private static func wrapped(_ text: String, first: String, rest: String) -> [String] {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in text.split(whereSeparator: { $0.isWhitespace || $0.isControl }) {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                (line, isEmpty) = (rest, true)
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return lines + [line]
    }

    // MARK: Markdown

    private var markdown: String {
        var text = "# \(Page.plain(title))\n"
        for block in blocks {
            text += "\n"
            switch block {
            case .heading(let heading): text += "## \(Page.plain(heading))\n"
            case .paragraph(let paragraph): text += Page.plain(paragraph) + "\n"
            case .list(let items): for item in items { text += "- \(Page.plain(item))\n" }
            case .table(let columns, let rows):
                text += "| " + columns.map(Page.plain).joined(separator: " | ") + " |\n"
                text += "|" + String(repeating: " --- |", count: columns.count) + "\n"
                for row in rows { text += "| " + row.map(Page.plain).joined(separator: " | ") + " |\n" }
            }
        }
        return text
    }

    /// A text whose marks mean nothing to Markdown, on one line.
    private static func plain(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "<", ">", "|", "[", "]", "#", "&": result += "\\" + String(scalar)
            case "\n", "\r", "\t": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    // MARK: HTML

    private var html: String {
        var html = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Page.escaped(title))</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 0 1rem 3rem; color: #1b1b1b;
              background: #fff; }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
            th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: left; vertical-align: top;
              overflow-wrap: break-word; }
            th { background: #f0f0f0; overflow-wrap: normal; }
            @media print { body { max-width: none; font-size: 11pt; } tr { break-inside: avoid; } }
            </style>
            </head>
            <body>
            <h1>\(Page.escaped(title))</h1>

            """
        for block in blocks {
            switch block {
            case .heading(let heading): html += "<h2>\(Page.escaped(heading))</h2>\n"
            case .paragraph(let paragraph): html += "<p>\(Page.escaped(paragraph))</p>\n"
            case .list(let items):
                html += "<ul>\n" + items.map { "<li>\(Page.escaped($0))</li>\n" }.joined() + "</ul>\n"
            case .table(let columns, let rows):
                html +=
                    "<table>\n<tr>" + columns.map { "<th scope=\"col\">\(Page.escaped($0))</th>" }.joined() + "</tr>\n"
                for row in rows { html += "<tr>" + row.map { "<td>\(Page.escaped($0))</td>" }.joined() + "</tr>\n" }
                html += "</table>\n"
            }
        }
        return html + "</body>\n</html>\n"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Character {
    /// Whether a terminal would do something instead of writing it.
    fileprivate var isControl: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }
}
