import Support
import Testing

/// What the leak check finds in a first writing is taken out in a second.
@Suite struct LeftStandingTests {
    @Test(arguments: ["_Tem_ple_ Bo was there.", "_tem_ple_ was there."])
    func aSpellingThatOnlyTheLeakCheckKnows(text: String) throws {
        let program = try MadeUp.program(texts: [
            "note.txt": "Amelia Okafor saw Bo Temple.\n\n\(text)\n",
            "people.yaml": "people:\n  - {name: Bo Temple, role: pupil}\n",
        ])
        defer { program.clean() }
        let ending = try program.run([
            "prepare", "case/note.txt", "--profile", "mash-referral", "--out", "pack", "--people", "case/people.yaml",
            "--subject", "Amelia Okafor", "--release-anyway", "a test",
        ])
        #expect(ending.status == 0)
        #expect(ending.errors.contains("the check of the finished pack found 1 more place"))
        let shared = program.text("pack/share/01-note.txt")
        #expect(shared.hasPrefix("Amelia Okafor saw Pupil A.\n\n") && shared.hasSuffix(" was there.\n"))
        #expect(!shared.lowercased().contains("tem"))
        #expect(program.text("pack/keep/withheld.jsonl").contains("\"rule\":\"leak-check\""))
    }

    /// Words that are kept elsewhere stay there.
    @Test func whatIsNobodysStays() throws {
        let program = try MadeUp.program(texts: [
            "note.txt": "Amelia Okafor saw Bo Temple at the temple.\n\nHe sang.\n",
            "people.yaml": "people:\n  - {name: Bo Temple, role: pupil}\n",
        ])
        defer { program.clean() }
        let ending = try program.run([
            "prepare", "case/note.txt", "--profile", "mash-referral", "--out", "pack", "--people", "case/people.yaml",
            "--subject", "Amelia Okafor", "--release-anyway", "a test",
        ])
        #expect(ending.status == 0 && !ending.errors.contains("the check of the finished pack"))
        #expect(program.text("pack/share/01-note.txt") == "Amelia Okafor saw Pupil A at the temple.\n\nHe sang.\n")
    }
}
