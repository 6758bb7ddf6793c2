import Foundation
import Support
import Testing

/// What README.md shows is what happens.
@Suite struct ReadmeTests {
    @Test func itsCommandsPrintWhatItSays() throws {
        let program = try Program()
        defer { program.clean() }
        let made = try program.shell("'\(Program.root.path)/script/run-readme' \"$WINNOW\"")
        #expect(made.status == 0)
        let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
        #expect(made.output == readme, "README.md shows something else: script/update-golden writes it anew")
    }

    @Test(arguments: ["README.md", "CONTRIBUTING.md", "docs/threat-model.md", "docs/profile-language.md"])
    func everyLinkLeadsSomewhere(page: String) throws {
        let url = Program.root.appendingPathComponent(page)
        let text = try String(contentsOf: url, encoding: .utf8)
        for part in text.components(separatedBy: "](").dropFirst() {
            let target = String(part.prefix { $0 != ")" })
            if target.hasPrefix("http") || target.hasPrefix("#") { continue }
            let path = url.deletingLastPathComponent().appendingPathComponent(target).path
            #expect(FileManager.default.fileExists(atPath: path), "\(page) links to \(target)")
        }
    }

    /// Every command has an example in its help, and its abstract is short.
    @Test(arguments: ["prepare", "stream", "reveal", "verify", "profiles list", "profiles validate"])
    func everyCommandIsDocumented(command: String) throws {
        let program = try Program()
        defer { program.clean() }
        let help = try program.run(command.split(separator: " ").map(String.init) + ["--help"]).output
        #expect(help.contains("winnow " + command))
        let abstract = try #require(help.split(separator: "\n").first).dropFirst("OVERVIEW: ".count)
        #expect(abstract.count < 60)
        #expect(help.contains("EXAMPLE"))
        let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
        #expect(readme.contains("**\(command)**"))
    }
}
