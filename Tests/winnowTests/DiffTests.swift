import Foundation
import Support
import Testing

/// `winnow diff`: the originals put back into what is shared.
@Suite struct DiffTests {
    private func pack(_ more: String...) throws -> Program {
        let program = try MadeUp.program(
            texts: ["log.csv": MadeUp.log, "pupil.xml": MadeUp.transferFile], note: MadeUp.note)
        _ = try program.run(["prepare", "case", "--profile", "mash-referral", "--out", "pack", "-q"] + more)
        return program
    }

    @Test func aTextIsShownLineByLine() throws {
        let program = try pack()
        defer { program.clean() }
        let output = try program.run(["diff", "pack"]).output
        #expect(
            output.contains(
                """
                 12/03/2026
                -Millie said Jayden Carter pushed her. Mrs Webb saw it. Rang mum (Joanne Okafor) on 07700 900123.
                +Millie said Pupil A pushed her. Teacher 1 saw it. Rang mum (Joanne Okafor) on
                """))
        #expect(output.contains("-Ruth Fisk next door heard shouting. They are staying at 14 Harbour Row.\n"))
        #expect(
            output.contains(
                "-Notes: Said \"Jayden Carter\" pushed, then ran\n+Notes: Said \"Pupil A\" pushed, then ran\n"))
        #expect(output.contains("@@ row 3 @@\n-Jayden Carter,13/03/2026,Was late again,5\n"))
        #expect(output.contains("@@ the column Shoe size, 2 cells @@\n"))
        #expect(output.contains("# person.name of p"))
        #expect(!output.contains("\u{1B}"))
    }

    /// The whole of the original comes back: what is not a `+` line is the source.
    @Test(arguments: [
        "Jayden Carter pushed her.\r\n\r\nShe cried. Mrs Webb saw Jayden.\r\nEnd.\r\n",
        "\u{FEFF}A.\n\nJayden\nCarter came 🙂 to Mrs Webb\n\n\n\nand Jayden Carter went",
        "Jayden Carter\n\nThe end, said Mrs Webb.\n",
        "One.\n\nJayden Carter: was rude in class today and left.\n\nTwo, said Mrs Webb.\n",
        "One.\r\n\r\nJayden Carter: was rude in class today and left.\r\n\r\nTwo, said Mrs Webb.\r\n",
        "Jayden Carter",
    ])
    func theOriginalComesBack(note: String) throws {
        let text = MadeUp.quiet + note
        let program = try MadeUp.program(note: text)
        defer { program.clean() }
        try program.prepare()
        let output = try program.run(["diff", "pack", "--format", "json"])
        #expect(output.status == 0)
        let lines = try program.account("pack")
        let json = try JSONSerialization.jsonObject(with: Data(output.output.utf8)) as? [String: Any]
        let documents = try #require(json?["documents"] as? [[String: Any]])
        let changes = documents.flatMap { $0["changes"] as? [[String: Any]] ?? [] }
        let shown = changes.flatMap { $0["withheld"] as? [Any] ?? [] }
        #expect(shown.count == lines.count)
        let source = text.replacingOccurrences(of: "\r\n", with: "\n")
        for row in changes.flatMap({ $0["lines"] as? [[String: String]] ?? [] }) {
            let original = row["both"] ?? row["original"] ?? ""
            if original.hasSuffix("note.txt") { continue }
            #expect(source.contains(original.replacingOccurrences(of: "\r", with: "")))
        }
    }

    @Test(arguments: [
        (["--kind", "protected"], ["14 Harbour Row"], ["# person.name"]),
        (["--kind", "person.*"], ["# person.name"], ["# protected", "# contact"]),
        (["--summary"], ["person.name, replaced by a label", "not shared"], ["Jayden", "Harbour"]),
        (["--summary", "--format", "markdown"], ["| `person.name` | replaced by a label |"], ["Jayden"]),
        (["--summary", "--format", "json"], ["\"kind\":\"protected\""], ["Jayden"]),
        (["--format", "markdown"], ["```diff\n", "# What was withheld"], []),
        (["--color", "always"], ["\u{1B}[31m-", "\u{1B}[32m+"], []),
        (["--person", "pupil a"], ["# person.name", "Jayden"], ["# protected", "Fisk"]),
        (["--person", "p99"], [], ["@@"]),
        (["--person", "Pupil"], [], ["@@"]),
        (["--person", "Jayden"], [], ["@@"]),
    ])
    func options(arguments: [String], holds: [String], lacks: [String]) throws {
        let program = try pack()
        defer { program.clean() }
        try program.write([0xFF, 0xD8], to: "case/photo.jpg")
        try program.run(["prepare", "case", "--profile", "mash-referral", "--out", "other", "-q"])
        let ending = try program.run(["diff", "other"] + arguments)
        #expect(ending.status == 0)
        for text in holds { #expect(ending.output.contains(text)) }
        for text in lacks { #expect(!ending.output.contains(text)) }
    }

    @Test func keepLiesElsewhere() throws {
        let program = try pack("--keep", "safe")
        defer { program.clean() }
        let without = try program.run(["diff", "pack"])
        #expect(without.status == 2 && without.errors.contains("--keep"))
        #expect(try program.run(["diff", "pack", "--keep", "safe"]).output.contains("-Ruth Fisk"))
    }

    @Test(arguments: [
        ("rm -r pack/share", "pack: it is not a pack"),
        ("rm pack/keep/withheld.jsonl", "cannot be read there"),
        ("sed -i '2s/.$//' pack/keep/withheld.jsonl", "line 2"),
        ("truncate -s -1 pack/keep/withheld.jsonl", "not as winnow wrote it"),
        ("sed -i '$d' pack/keep/withheld.jsonl", "the record says"),
        ("echo Jayden >> pack/share/01-note.txt", "01-note.txt: it is not as it was"),
        ("sed -i '0,/\"start\":1[0-9]*/s//\"start\":1/' pack/keep/withheld.jsonl", "does not fit"),
        ("sed -i 's/\"shared_as\":\"01/\"shared_as\":\"..\\/01/' pack/keep/withheld.jsonl", "does not have"),
        ("echo '{' > pack/share/manifest.json", "manifest"),
    ])
    func whatIsNoPack(command: String, says: String) throws {
        let program = try pack()
        defer { program.clean() }
        try program.shell(command)
        let ending = try program.run(["diff", "pack"])
        #expect(ending.status == 2 && ending.output.isEmpty)
        #expect(ending.errors.contains(says))
        #expect(ending.errors.split(separator: "\n").count == 1)
        for name in ["Jayden", "Carter", "Fisk", "Harbour", "Okafor"] { #expect(!ending.errors.contains(name)) }
    }

    @Test(arguments: [["--kind", "names"], ["--format", "pdf"], ["--color", "red"]])
    func whatIsWrongUsage(arguments: [String]) throws {
        let program = try pack()
        defer { program.clean() }
        let ending = try program.run(["diff", "pack"] + arguments)
        #expect(ending.status == 64 && ending.output.isEmpty)
        #expect(!ending.errors.contains(arguments[1]))
    }

    /// Nothing of a document commands the terminal.
    @Test func controlCharactersAreShown() throws {
        let program = try MadeUp.program(note: MadeUp.quiet + "\u{1B}]0;x\u{7}Jayden Carter\u{9B}2J \u{202E}said\n")
        defer { program.clean() }
        try program.prepare()
        for format in ["text", "markdown"] {
            let output = try program.run(["diff", "pack", "--format", format]).output
            #expect(output.contains("Jayden Carter"))
            for mark in ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}"] as [Unicode.Scalar] {
                #expect(!output.unicodeScalars.contains(mark))
            }
        }
    }

    @Test(arguments: ["samples/grace", "samples/yusuf"]) func everyLineOfASampleIsShown(sample: String) throws {
        let program = try Program()
        defer { program.clean() }
        for profile in ["mash-referral", "peer-advice", "next-school"] {
            let out = "pack-" + profile
            let made = try program.run(
                ["prepare", Program.root.path + "/" + sample, "--profile", profile, "--out", out, "-q"])
            guard made.status == 0 else { continue }
            let output = try program.run(["diff", out, "--format", "json"]).output
            #expect(output.components(separatedBy: "\"rule\":").count - 1 == (try program.account(out).count))
        }
        #expect(program.exists("pack-mash-referral") || program.exists("pack-peer-advice"))
    }
}
