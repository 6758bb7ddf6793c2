import Foundation
import Support
import Testing

/// `withheld.html` as a browser shows it.
@Suite struct PageTests {
    /// What a browser made of a page; see Tests/Browser/browser.py.
    private struct Seen: Decodable {
        enum Value: Decodable, Equatable {
            case number(Double), text(String), flag(Bool), nothing

            init(from decoder: any Decoder) throws {
                let value = try decoder.singleValueContainer()
                if let flag = try? value.decode(Bool.self) {
                    self = .flag(flag)
                } else if let number = try? value.decode(Double.self) {
                    self = .number(number)
                } else if let text = try? value.decode(String.self) {
                    self = .text(text)
                } else {
                    self = .nothing
                }
            }
        }
        var opened: Int
        var results: [Value]
        var messages: [String]
        var requests: [String]
    }

    static let hasBrowser = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    private func look(at page: String, in program: Program, _ expressions: [String]) throws -> Seen {
        let process = try program.start(
            [Program.root.path + "/Tests/Browser/browser.py", page] + expressions,
            tool: URL(fileURLWithPath: "/usr/bin/python3"))
        let pipe = try #require(process.standardOutput as? Pipe)
        let output = try pipe.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try JSONDecoder().decode(Seen.self, from: #require(output))
    }

    /// Sets a filter as a person does.
    private static func pick(_ name: String, _ value: String) -> String {
        "{ const list = document.querySelector('select[name=\(name)]'); list.value = '\(value)'; "
            + "list.dispatchEvent(new Event('change', { bubbles: true })); }"
    }

    private static let count = "document.querySelector('#count').textContent"

    @Test func peopleAreListedWithEveryFormThatWasFoundWhetherItStandsOrNot() throws {
        let program = try Program()
        defer { program.clean() }
        let sample = Program.root.path + "/samples/grace"
        try program.run(["prepare", sample, "--profile", "mash-referral", "--out", "pack", "-q"])
        let page = try String(
            contentsOf: program.folder.appendingPathComponent("pack/keep/withheld.html"), encoding: .utf8)
        let table = try #require(page.components(separatedBy: "<table id=\"people\">").last)
        func row(_ name: String) throws -> String {
            try #require(table.split(separator: "\n").first { $0.contains("class=who>\(name)<") }.map(String.init))
        }
        let subject = try row("Grace Adebayo-Finch")
        for form in ["Grace", "ADEBAYO-FINCH, Grace", "GAF", "gracie"] { #expect(subject.contains("<li>\(form) ")) }
        #expect(subject.contains("Left standing") && !subject.contains("Withheld:"))
        let pupil = try row("Pupil A (Will Hartnell)")
        #expect(pupil.contains("<li>Will <") && !pupil.contains("Left standing"))
        // The word is not the name.
        #expect(!pupil.contains("<li>will "))
    }

    @Test(.enabled(if: hasBrowser), arguments: ["samples/grace", "samples/yusuf"])
    func filtersMarksAndReasons(sample: String) throws {
        let program = try Program()
        defer { program.clean() }
        let profile = sample.hasSuffix("grace") ? "mash-referral" : "peer-advice"
        try program.run(["prepare", Program.root.path + "/" + sample, "--profile", profile, "--out", "pack", "-q"])
        let lines = try program.account("pack")
        let names = lines.filter { $0.kind == "person.name" && $0.sharedAs != nil }
        let documents = Set(names.map(\.document)).count
        let seen = try look(
            at: "pack/keep/withheld.html", in: program,
            [
                Self.count,
                "(() => { \(Self.pick("kind", "person.name")) return \(Self.count) })()",
                // Every row that is left shows a name that was withheld.
                "[...document.querySelectorAll('section.document:not([hidden]) tbody:not([hidden])')]"
                    + ".every(body => body.querySelector('[data-w]:not(.dim)'))",
                "(() => { document.querySelector('#clear').click(); return \(Self.count) })()",
                // Focus shows the reason, and the mark says where it stands.
                "(() => { const mark = document.querySelector('del[tabindex]'); mark.focus(); "
                    + "return mark.getAttribute('aria-describedby') })()",
                "document.querySelector('#tip').hidden",
                "document.querySelector('#tip').textContent.includes('Why')",
                "(() => { document.activeElement.blur(); return document.querySelector('#tip').hidden })()",
                "(() => { document.querySelector('ins[data-w]').dispatchEvent(new MouseEvent('mouseover', "
                    + "{ bubbles: true })); return document.querySelector('#tip').hidden })()",
                "document.querySelectorAll('h1').length + ' ' + document.querySelectorAll('main').length",
                "[...document.querySelectorAll('button')].every(button => button.type === 'button')",
                "[...document.querySelectorAll('section')].every(part => !part.hasAttribute('aria-labelledby') "
                    + "|| document.getElementById(part.getAttribute('aria-labelledby')))",
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
            ])
        #expect(seen.messages.isEmpty && seen.requests.isEmpty)
        #expect(
            seen.results == [
                .text("\(lines.count) changes in 7 documents"),
                .text("\(names.count) changes in \(documents) documents fit the filter"), .flag(true),
                .text("\(lines.count) changes in 7 documents"), .text("tip"), .flag(false), .flag(true), .flag(true),
                .flag(false), .text("1 1"), .flag(true), .flag(true), .flag(true),
            ])
    }

    /// What a document holds stays text.
    @Test(.enabled(if: hasBrowser)) func hostileDocumentsAreOnlyText() throws {
        let hostile = "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
        let log = """
            Pupil,Date,Notes
            Amelia Okafor,12/03/2026,"Jayden Carter </table></textarea>\(hostile.replacingOccurrences(of: "\"", with: "\"\"")) '"
            Amelia Okafor,13/03/2026,"Jayden Carter \u{202E}said\u{202C} \u{1} \u{1B}[31m &lt;b&gt; --> <!--"
            Jayden Carter,14/03/2026,"\(hostile.replacingOccurrences(of: "\"", with: "\"\""))"

            """
        let program = try MadeUp.program(
            texts: ["x' onload='\"<b>&.csv": log, "a.txt": MadeUp.note + "\nJayden Carter \(hostile)\n"])
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        let page = program.text("pack/keep/withheld.html")
        #expect(!page.contains("<img") && !page.contains("\u{202E}") && !page.contains("\u{1B}"))
        let seen = try look(
            at: "pack/keep/withheld.html", in: program,
            [
                "document.title", "document.querySelectorAll('img').length", "document.scripts.length",
                "document.body.textContent.includes('[U+202E]said')",
                "document.body.textContent.includes('&lt;b&gt; --> <!--')",
                "document.body.textContent.includes(\"onerror=\\\"document.title='owned'\\\"\")",
            ])
        #expect(seen.messages.isEmpty && seen.requests.isEmpty)
        #expect(
            seen.results == [
                .text("What was withheld: do not send"), .number(0), .number(1), .flag(true), .flag(true), .flag(true),
            ])
    }

    /// A large page shows a document when it is asked for.
    @Test(.enabled(if: hasBrowser)) func aLargePageIsShownPieceByPiece() throws {
        var log = "Pupil,Date,Notes\n"
        for day in 0..<2500 { log += "Amelia Okafor,12/03/2026,Jayden Carter came to her at break \(day)\n" }
        let program = try MadeUp.program(texts: ["a.csv": log, "b.csv": MadeUp.log])
        defer { program.clean() }
        try program.prepare()
        let total = try program.account("pack").count
        let shown = "document.querySelectorAll('#document-1 tbody:not([hidden])').length"
        let seen = try look(
            at: "pack/keep/withheld.html", in: program,
            [
                Self.count, "\(shown) < 1000",
                "(() => { document.querySelector('#document-1 button.more').click(); return \(shown) > 100 })()",
                "document.querySelectorAll('#document-2 tbody').length",
                "(() => { \(Self.pick("document", "document-2")) "
                    + "return document.querySelector('#document-2').textContent.includes('Was late again') })()",
                "(() => { dispatchEvent(new Event('beforeprint')); \(Self.pick("document", "document-1")) "
                    + "dispatchEvent(new Event('beforeprint')); return \(shown) >= 2500 })()",
            ])
        #expect(seen.messages.isEmpty && seen.requests.isEmpty)
        #expect(
            seen.results == [
                .text("\(total) changes in 2 documents"), .flag(true), .flag(true), .number(0), .flag(true),
                .flag(true),
            ])
    }

    @Test func nothingIsLeftBesideThePage() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare()
        #expect(!program.names(in: "pack/keep").contains { $0.hasPrefix(".page") })
        #expect(program.mode("pack/keep/withheld.html") == 0o600)
    }

    /// A document of which something went never says that all of it goes.
    @Test func theShareThatGoesLeavesLabelsOut() throws {
        let program = try MadeUp.program(texts: ["a.txt": MadeUp.quiet, "b.txt": MadeUp.note])
        defer { program.clean() }
        try program.prepare()
        let record = program.text("pack/keep/record.json")
        let percents = record.matches(of: /"percent_of_source":(\d+)/).compactMap { Int($0.1) }
        #expect(percents.count == 2 && percents[0] == 100 && (60..<90).contains(percents[1]))
    }
}
