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

    /// The record and the letter tell what goes, and nothing of what stays: an address that is protected, a column that went.
    @Test(arguments: [
        ("mash-referral", ["subject.phone", "concern.narrative"], ["subject.address.full", "education.house"]),
        (
            "peer-advice", ["concern.narrative"],
            ["subject.phone", "subject.address.full", "subject.id.upn", "subject.name.full"]
        ),
    ])
    func tellsWhatGoes(profile: String, shared: [String], withheld: [String]) throws {
        let program = try MadeUp.program(texts: [
            "case.yaml": "subject: Amelia Okafor\nprotect:\n  - {value: 3 Pilot Lane, why: a refuge}\n",
            "log.csv": """
            Pupil,UPN,Address,Mobile,House,Incident
            Amelia Okafor,,3 Pilot Lane,07700 900123,Ash,Amelia said that somebody at home hit her, and told Jayden Carter
            """,
        ])
        defer { program.clean() }
        try program.run([
            "prepare", "case", "--profile", profile, "--out", "pack", "--release-anyway", "a test", "--family-informed",
            "yes",
        ])
        let record = program.text("pack/keep/record.json")
        let fields = record.components(separatedBy: "\"fields\"").dropFirst().first?.prefix { $0 != "]" } ?? ""
        for field in shared { #expect(fields.contains("\"\(field)\""), "\(field)") }
        for field in withheld { #expect(!fields.contains("\"\(field)\""), "\(field)") }
        let letter = try program.run(["notice", "pack"]).output
        #expect(letter.contains("what worried us"))
        #expect(!letter.contains("where the child lives"))
        #expect(letter.contains("how to reach the child") == shared.contains("subject.phone"))
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
