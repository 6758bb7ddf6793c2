import Foundation
import Support
import Testing

/// The letter to a child or family.
@Suite struct NoticeTests {
    @Test(arguments: ["markdown", "html"]) func says(format: String) throws {
        let program = try MadeUp.program(texts: ["log.csv": MadeUp.log], note: MadeUp.note)
        defer { program.clean() }
        try program.prepare("mash-referral", "--family-informed", "yes")
        let ending = try program.run(["notice", "pack", "--format", format])
        #expect(ending.status == 0)
        for part in [
            "the local authority", "multi-agency safeguarding hub", "So that social workers can decide",
            "1 note, 1 table",
            "UK GDPR Art 6(1)(e)", "Your rights", "ico.org.uk", "Dear [name]",
        ] { #expect(ending.output.contains(part), "\(part)") }
        // It is a draft for any of the family, and names nobody.
        for name in ["Okafor", "Jayden", "Carter", "Webb", "Fisk", "Harbour"] { #expect(!ending.output.contains(name)) }
        if format == "html" {
            #expect(ending.output.hasPrefix("<!DOCTYPE html>") && ending.output.contains("<html lang=\"en\">"))
            #expect(!ending.output.contains("src=") && !ending.output.contains("href="))
        }
    }

    @Test func anOpenQuestionIsSaid() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare()
        let ending = try program.run(["notice", "pack"])
        #expect(ending.status == 0)
        #expect(ending.errors.contains("whether it is safe to tell them"))
    }

    /// Whether it was said when the pack was made or later.
    @Test(arguments: [true, false]) func refusedWhereTellingIsUnsafe(atOnce: Bool) throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        let unsafe = ["--family-informed", "unsafe: he reads her post"]
        try program.run(
            ["prepare", "case", "--profile", "mash-referral", "--out", "pack"] + (atOnce ? unsafe : []))
        if !atOnce {
            #expect(try program.run(["notice", "pack"]).status == 0)
            try program.run(["record", "answer", "1"] + unsafe)
        }
        let ending = try program.run(["notice", "pack"])
        #expect(ending.status == 1)
        #expect(ending.output.isEmpty)
        #expect(ending.errors.contains("unsafe: he reads her post"))
    }

    @Test func withoutItsRegisterThereIsNoLetter() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare()
        #expect(try program.run(["notice", "pack", "--register", "nowhere.db"]).status == 2)
        #expect(try program.run(["notice", "case"]).status == 2)
        #expect(try program.run(["notice"]).status == 64)
    }
}
