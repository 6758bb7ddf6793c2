package import Account
package import Passages
package import Profiles
import Vocabulary

/// `withheld.html`: the account as one page to read, original beside shared, with nothing from elsewhere.
package struct WithheldPage {
    /// A shared document, as the page speaks of it.
    package struct Document: Sendable {
        /// Its path inside the case.
        package var source: String
        package var tally: DocumentTally
        /// Things that are in the account and past what the page shows.
        package var unshown: Int

        package init(source: String, tally: DocumentTally, unshown: Int) {
            self.source = source
            self.tally = tally
            self.unshown = unshown
        }

        fileprivate var things: Int { tally.counts.values.reduce(0, +) }
    }

    /// Somebody of the case, and what became of the name.
    package struct Person: Sendable {
        package var id: PersonID
        /// How the pack calls the person; nil where it never does.
        package var label: String?
        package var role: String
        /// As the case's files name the person.
        package var names: [String]
        package var treatment: String

        package init(id: PersonID, label: String?, role: String, names: [String], treatment: String) {
            self.id = id
            self.label = label
            self.role = role
            self.names = names
            self.treatment = treatment
        }
    }

    private let profile: Profile
    private let index: PageIndex
    private let documents: [Document]
    private let people: [Person]
    /// Over so many things, documents wait as text and are shown piece by piece.
    private static let mostAtOnce = 2000
    /// The same for the size of what documents come to, in bytes.
    private static let mostBytesAtOnce = 4 << 20
    private let isLarge: Bool

    /// `size` is what the rows of all documents come to, in bytes.
    package init(profile: Profile, index: PageIndex, documents: [Document], people: [Person], size: Int) {
        self.profile = profile
        self.index = index
        self.documents = documents
        self.people = people
        isLarge = index.total > Self.mostAtOnce || size > Self.mostBytesAtOnce
    }

    /// What may run on the page and how it looks: its policy names them by their digests, so that nothing else does.
    package static var script: String { PageScript.text }
    package static var style: String { PageStyle.text }

    // MARK: Parts, in their order

    /// Everything before the documents; digests are SHA-256, base64.
    package func head(scriptDigest: String, styleDigest: String, lookAt: [String]) -> [UInt8] {
        var html = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-\(scriptDigest)'; \
            style-src 'sha256-\(styleDigest)'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>What was withheld: do not send</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <header>
            <p class="banner">Do not send this page. It holds what was withheld, and stays with the school.</p>
            <h1>What was withheld, and why</h1>
            <p>For: <strong>\(escape(profile.recipient))</strong>. Profile: \(escape(profile.title)).</p>
            <p>\(sentence). Only the folder <code>share</code> may go.</p>
            </header>
            <nav class="jump" aria-label="On this page"><ul>
            <li><a href="#overview">Shared documents</a></li>
            <li><a href="#whole">Taken out whole</a></li>
            <li><a href="#documents">Original beside shared</a></li>
            <li><a href="#people">People</a></li>
            <li><a href="#rules">Rules and reasons</a></li>
            </ul></nav>
            <main>

            """
        if !lookAt.isEmpty {
            html += "<section class=\"first\"><h2>Look at these first</h2>\n<ul>\n"
            for item in lookAt { html += "<li>\(escape(item))</li>\n" }
            html += "</ul></section>\n"
        }
        html += overview + whole + filters
        return Array(html.utf8)
    }

    /// What stands before the rows of a document.
    package func open(_ number: Int, pairs: [PageDocument.Pair: Int]) -> [UInt8] {
        let document = documents[number]
        var html = """
            <section class="document" id="document-\(number + 1)" aria-labelledby="heading-\(number + 1)">
            <h3 id="heading-\(number + 1)">\(escape(document.source)), shared as \(escape(document.tally.name))</h3>
            <p class="note">\(document.tally.sharePercent) % of it goes. \
            \(document.things == 1 ? "1 change" : "\(document.things) changes"). <span class="here"></span></p>

            """
        if document.unshown > 0 {
            html += """
                <p class="first"><strong>This page ends before the document does:</strong> \(things(document.unshown)) \
                more stand in withheld.jsonl and are not shown here.</p>

                """
        }
        html += "<table class=\"compare\""
        if !isLarge { html += " data-pairs=\"\(Self.written(pairs))\"" }
        html += """
            >
            <caption>Original beside shared. Point at a change, or go to it with the Tab key, to see its reason.</caption>
            <colgroup><col class="place"><col><col></colgroup>
            <thead><tr><th scope="col">Where</th><th scope="col">Original (stays here)</th>\
            <th scope="col">Shared</th></tr></thead>

            """
        return Array(html.utf8)
    }

    /// Rows of a document: as they are, or in a large page as text that waits to be shown.
    package func piece(_ html: [UInt8], pairs: [PageDocument.Pair: Int]) -> [UInt8] {
        guard isLarge else { return html }
        let start = "<script class=\"piece\" type=\"text/html\" data-pairs=\"\(Self.written(pairs))\">"
        return Array(start.utf8) + html + Array("</script>\n".utf8)
    }

    /// What stands after the rows of a document.
    package var close: [UInt8] { Array("</table>\n</section>\n".utf8) }

    /// Everything after the documents.
    package var foot: [UInt8] {
        var html = "</section>\n<section aria-labelledby=\"people-heading\">\n"
        html += "<h2 id=\"people-heading\">People, and every form they were found under</h2>\n"
        html += """
            <p>Who is who in this pack. A name that is not theirs, or two people in one line, is a reason to stop: list \
            them in <code>case.yaml</code> and prepare again.</p>
            <div class="wide"><table id="people">
            <thead>\(heading(["In the pack", "Role", "Known as", "Found as", "What became of the name", ""]))\
            </thead>

            """
        for person in people { html += row(person) }
        html += """
            </table></div>
            </section>
            <section aria-labelledby="rules">
            <h2 id="rules">Rules and reasons</h2>
            <p>Every way in which something was withheld. On paper, the number behind a mark is the number of its row here.</p>
            <div class="wide"><table id="ways">
            <thead>\(heading(["No.", "What", "Whose", "What was done", "Rule", "Why", "How often"]))</thead>

            """
        for (number, way) in index.ways.enumerated() { html += row(number, way) }
        html += """
            </table></div>
            </section>
            </main>
            <footer><p class="note">Made by winnow on this computer. Nothing on this page was sent anywhere.</p></footer>
            <div id="tip" role="tooltip" hidden></div>
            <script>\(Self.script)</script>
            </body>
            </html>

            """
        return Array(html.utf8)
    }

    // MARK: Sections

    private var sentence: String {
        let shared = documents.count == 1 ? "1 document is shared" : "\(documents.count) documents are shared"
        let whole = index.documents.isEmpty ? "" : ", \(index.documents.count) stay here whole"
        let done = index.total == 1 ? "1 thing was" : "\(index.total) things were"
        return "\(shared)\(whole); \(done) withheld, made less exact or replaced"
    }

    private var overview: String {
        var html = """
            <section aria-labelledby="overview">
            <h2 id="overview">Shared documents</h2>
            <div class="wide"><table>
            <thead>\(heading(["Document", "Shared as", "How much of it goes", "Changes"]))</thead>

            """
        for (number, document) in documents.enumerated() {
            let percent = document.tally.sharePercent
            html += "<tr><th scope=row><a href=\"#document-\(number + 1)\">\(escape(document.source))</a>"
            html += "<td>\(escape(document.tally.name))<td><meter min=0 max=100 value=\(percent)></meter> \(percent) %"
            html += "<td class=number>\(document.things)\n"
        }
        return html + "</table></div>\n</section>\n"
    }

    private var whole: String {
        var html = "<section aria-labelledby=\"whole\">\n<h2 id=\"whole\">Taken out whole</h2>\n"
        guard !index.documents.isEmpty || !index.columns.isEmpty || !index.entries.isEmpty else {
            return html + "<p>No document, no column and no entry.</p>\n</section>\n"
        }
        html += "<div class=\"wide\"><table>\n<thead>\(heading(["What", "Where", "How many", "Why"]))</thead>\n"
        for document in index.documents {
            html += "<tr><th scope=row>The whole document<td>\(escape(document.name))<td class=number>1"
            html += "<td>\(escape(index.ways[document.way].why))\n"
        }
        for column in index.columns {
            html += "<tr><th scope=row>The column \(escape(column.heading))<td>\(escape(column.document))"
            html +=
                "<td class=number>\(column.cells) \(column.cells == 1 ? "cell" : "cells")<td>\(escape(column.why))\n"
        }
        for (why, count) in index.entries.sorted(by: { $0.key < $1.key }) {
            html += "<tr><th scope=row>Entries about somebody else<td>in the documents below<td class=number>\(count)"
            html += "<td>\(escape(why))\n"
        }
        return html + "</table></div>\n</section>\n"
    }

    private var filters: String {
        var html = """
            <section aria-labelledby="documents">
            <h2 id="documents">Original beside shared</h2>
            <p>Left, what stays here; right, what the recipient gets. <del>Struck through</del> was taken out, \
            <ins>underlined</ins> was put in its place.</p>
            <div id="filters" role="group" aria-label="Filters" hidden>
            <div class="fields">

            """
        let named = documents.enumerated().map { ("document-\($0 + 1)", $1.tally.name + ": " + $1.source) }
        html += list("Document", "document", named)
        let touched = people.filter { index.forms[$0.id] != nil || index.unclear[$0.id] != nil }
        let several = index.unclear.isEmpty ? [] : [("several", "Unclear: two people fit")]
        html += list("Person", "person", several + touched.map { (String($0.id.index + 1), Self.title(of: $0)) })
        html += list("Kind", "kind", distinct { ($0.kind.name, PlainWords.words(for: $0.kind)) })
        html += list("Rule", "rule", distinct { ($0.rule, $0.rule) })
        html += list("What was done", "how", distinct { (Self.how($0), Self.how($0)) })
        return html + """
            <button type="button" id="clear">Clear</button>
            <button type="button" id="previous">Previous change</button>
            <button type="button" id="next">Next change</button>
            </div>
            <p id="count" role="status"></p>
            </div>

            """
    }

    private func distinct(_ entry: (PageIndex.Way) -> (String, String)) -> [(String, String)] {
        var seen: Set<String> = []
        return index.ways.map(entry).filter { seen.insert($0.0).inserted }.sorted { $0.1 < $1.1 }
    }

    private func list(_ title: String, _ name: String, _ entries: [(value: String, words: String)]) -> String {
        var html = "<label>\(title)<select name=\"\(name)\" autocomplete=\"off\"><option value=\"\">All</option>"
        for entry in entries {
            html += "<option value=\"\(escape(entry.value))\">\(escape(entry.words))</option>"
        }
        return html + "</select></label>\n"
    }

    private func row(_ person: Person) -> String {
        func forms(_ found: [String: Int]?) -> [String] {
            (found ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
                .map { "<li>\(escape($0.key)) <span class=note>\(times($0.value))</span>" }
        }
        let clear = forms(index.forms[person.id])
        let unclear = forms(index.unclear[person.id])
        let standing = forms(index.standing[person.id])
        var html =
            "<tr data-person=\"\(person.id.index + 1)\"><th scope=row class=who>\(escape(Self.title(of: person)))"
        html += "<td>\(escape(person.role))<td>\(escape(person.names.joined(separator: "; ")))<td>"
        if !clear.isEmpty {
            html += standing.isEmpty ? "" : "Withheld: "
            html += "<ul class=forms>\(clear.joined())</ul>"
        }
        if !standing.isEmpty { html += "Left standing: <ul class=forms>\(standing.joined())</ul>" }
        if !unclear.isEmpty { html += "May be meant by: <ul class=forms>\(unclear.joined())</ul>" }
        html += "<td>\(escape(person.treatment))<td class=show"
        return html + (clear.isEmpty && unclear.isEmpty ? ">\n" : " data-any=1>\n")
    }

    private func row(_ number: Int, _ way: PageIndex.Way) -> String {
        var html = "<tr data-way=\(number + 1) data-kind=\"\(escape(way.kind.name))\" data-rule=\"\(escape(way.rule))\""
        html += " data-how=\"\(Self.how(way))\"><th scope=row class=number>\(number + 1)"
        html +=
            "<td class=what>\(escape(PlainWords.words(for: way.kind))) <span class=note>(\(escape(way.kind.name)))</span>"
        html += "<td class=role>\(way.role.map(PlainWords.words(for:)) ?? "")<td class=how>\(Self.how(way))"
        html += "<td class=rule>\(escape(way.rule))<td class=why>\(escape(way.why))"
        return html + "<td class=number>\(index.counts[number])\n"
    }

    // MARK: Words

    private static func title(of person: Person) -> String {
        let name = person.names.first ?? "somebody"
        return person.label.map { "\($0) (\(name))" } ?? name
    }

    private static func how(_ way: PageIndex.Way) -> String {
        way.isWhole ? "taken out whole" : PlainWords.words(for: way.action)
    }

    private static func written(_ pairs: [PageDocument.Pair: Int]) -> String {
        pairs.sorted { $0.key < $1.key }.map { "\($0.key.way + 1):\($0.key.persons):\($0.value)" }.joined(
            separator: ",")
    }

    private func things(_ number: Int) -> String { number == 1 ? "1 thing" : "\(number) things" }

    private func times(_ number: Int) -> String { number == 1 ? "once" : "\(number) times" }

    private func heading(_ titles: [String]) -> String {
        "<tr>" + titles.map { $0.isEmpty ? "<td></td>" : "<th scope=\"col\">\($0)</th>" }.joined() + "</tr>"
    }

    private func escape(_ text: String) -> String { HTMLText.escaped(text) }
}
