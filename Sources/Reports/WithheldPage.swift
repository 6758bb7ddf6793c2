package import Account
import Passages
package import Profiles
import Vocabulary

/// `withheld.html`: the account as one page to read, without scripts or styles from elsewhere.
package enum WithheldPage {
    /// Everything before the rows.
    package static func head(profile: Profile, documents: [DocumentTally], lookAt: [String]) -> [UInt8] {
        var html = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>What was withheld</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 78rem; padding: 0 1rem 3rem; color: #1b1b1b;
              background: #fff; }
            .banner { border: 3px solid #9b1c1c; padding: .75rem 1rem; margin: 1rem 0; font-weight: 600; }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
            th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: left; vertical-align: top;
              overflow-wrap: anywhere; white-space: pre-line; }
            th { background: #f0f0f0; overflow-wrap: normal; }
            td:nth-child(4) { overflow-wrap: normal; }
            caption { text-align: left; font-weight: 600; padding: .35rem 0; }
            @media print { body { max-width: none; font-size: 11pt; } tr { break-inside: avoid; } }
            </style>
            </head>
            <body>
            <p class="banner">Do not send this page. It holds what was withheld, and stays with the school.</p>
            <h1>What was withheld</h1>
            <p>Profile: <strong>\(escape(profile.title))</strong>. Recipient: \(escape(profile.recipient)).</p>

            """
        if !lookAt.isEmpty {
            html += "<h2>Look at these first</h2>\n<ul>\n"
            for item in lookAt { html += "<li>\(escape(item))</li>\n" }
            html += "</ul>\n"
        }
        html += "<table>\n<caption>Shared documents</caption>\n"
        html += heading(["Document", "Share of it that goes", "Things acted on"])
        for document in documents {
            html += "<tr><td>\(escape(document.name))</td><td>\(document.sharePercent) %</td>"
            html += "<td>\(document.counts.values.reduce(0, +))</td></tr>\n"
        }
        html += "</table>\n<table>\n<caption>Everything that was withheld, made less exact or replaced</caption>\n"
        html += heading(["Document", "Where", "What", "Person", "Original", "Shared", "Why"])
        return Array(html.utf8)
    }

    /// One row.
    package static func row(_ line: WithheldLine) -> [UInt8] {
        let place: String =
            switch line.place {
            case .line(let line, let column): "line \(line), column \(column)"
            case .cell(let row, let column): line.unit == .column ? column : "row \(row), \(column)"
            case .node(let xpath): xpath
            case .document: ""
            }
        var person = line.person?.label ?? line.persons.map(\.label).joined(separator: " or ")
        if let role = line.role, !person.isEmpty { person += " (\(role.rawValue))" }
        let what = "\(PlainWords.words(for: line.kind)): \(PlainWords.words(for: line.action))"
        var html: [UInt8] = []
        html.reserveCapacity(1024)
        html += "<tr>".utf8
        for text in [line.document, place, what, person] { cell(text, into: &html) }
        if let original = line.original {
            cell(original.value, in: "del", into: &html)
        } else {
            cell(line.count.map { "\($0) cells" } ?? "", into: &html)
        }
        let shared = line.replacement ?? ""
        cell(shared, in: shared.isEmpty ? nil : "ins", into: &html)
        cell(line.why, into: &html)
        html += "</tr>\n".utf8
        return html
    }

    private static func cell(_ text: String, in element: String? = nil, into html: inout [UInt8]) {
        html += "<td>".utf8
        if let element { html += "<\(element)>".utf8 }
        escape(text, into: &html)
        if let element { html += "</\(element)>".utf8 }
        html += "</td>".utf8
    }

    /// Everything after the rows.
    package static var foot: [UInt8] { Array("</table>\n</body>\n</html>\n".utf8) }

    private static func heading(_ titles: [String]) -> String {
        "<tr>" + titles.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr>\n"
    }

    private static func escape(_ text: String) -> String {
        var html: [UInt8] = []
        escape(text, into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    private static func escape(_ text: String, into html: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): html += "&amp;".utf8
            case UInt8(ascii: "<"): html += "&lt;".utf8
            case UInt8(ascii: ">"): html += "&gt;".utf8
            case UInt8(ascii: "\""): html += "&quot;".utf8
            default: html.append(byte)
            }
        }
    }
}
