import Support
import Testing

/// What the leak check finds in a first writing is taken out in a second.
@Suite struct LeftStandingTests {
    /// Makes a pack about Amelia Okafor, required facts or not.
    private func prepare(
        _ program: Program, _ sources: String, _ profile: String = "mash-referral", people: Bool = true
    ) throws -> Program.Ending {
        let declared = people ? ["--people", "case/people.yaml"] : []
        return try program.run(
            ["prepare", sources, "--profile", profile, "--out", "pack", "--subject", "Amelia Okafor"] + declared
                + ["--release-anyway", "a test"])
    }

    @Test(arguments: ["_Tem_ple_ Bo was there.", "_tem_ple_ was there."])
    func aSpellingThatOnlyTheLeakCheckKnows(text: String) throws {
        let program = try MadeUp.program(texts: [
            "note.txt": "Amelia Okafor saw Bo Temple.\n\n\(text)\n",
            "people.yaml": "people:\n  - {name: Bo Temple, role: pupil}\n",
        ])
        defer { program.clean() }
        let ending = try prepare(program, "case/note.txt")
        #expect(ending.status == 0)
        #expect(ending.errors.contains("the check of the finished pack found 1 more place"))
        let shared = program.text("pack/share/01-note.txt")
        #expect(shared.hasPrefix("Amelia Okafor saw Pupil A.\n\n") && shared.hasSuffix(" was there.\n"))
        #expect(!shared.lowercased().contains("tem"))
        #expect(program.text("pack/keep/withheld.jsonl").contains("\"rule\":\"leak-check\""))
    }

    /// A name that stays reaches into what goes: the name ends there, and the rest goes.
    @Test func aKeptNameGivesWay() throws {
        let program = try MadeUp.program(texts: [
            "a.csv": "Pupil,Date,Details,Action\nAmelia Okafor,11/02/2026,She was sad,\"ref LCS 4471902. Closed.\"\n",
            "note.txt": "Subject: RE: Amelia Okafor LCS 4471902\n\nShe is well.\n",
        ])
        defer { program.clean() }
        let ending = try prepare(program, "case", people: false)
        #expect(ending.status == 0)
        let shared = program.shared("pack")
        #expect(!shared.contains("4471902") && shared.contains("Subject: RE: Amelia Okafor"))
    }

    /// The words of our own summary are nobody's, in whatever pieces.
    @Test func theSummaryNamesNobody() throws {
        let program = try MadeUp.program(texts: [
            "note.txt": "Amelia Okafor saw Ana Day. She saw Day on 3 March 2026, 4 March 2026 and 9 March 2026.\n",
            "people.yaml": "people:\n  - {name: Ana Day, role: pupil}\n",
        ])
        defer { program.clean() }
        let ending = try prepare(program, "case/note.txt", "peer-advice")
        #expect(ending.status == 0)
        #expect(try program.run(["verify", "pack"]).status == 0)
        let shared = program.text("pack/share/01-note.txt")
        #expect(!shared.contains("Ana") && shared.contains("day "))
    }

    /// Words that are kept elsewhere stay there.
    @Test func whatIsNobodysStays() throws {
        let program = try MadeUp.program(texts: [
            "note.txt": "Amelia Okafor saw Bo Temple at the temple.\n\nHe sang.\n",
            "people.yaml": "people:\n  - {name: Bo Temple, role: pupil}\n",
        ])
        defer { program.clean() }
        let ending = try prepare(program, "case/note.txt")
        #expect(ending.status == 0 && !ending.errors.contains("the check of the finished pack"))
        #expect(program.text("pack/share/01-note.txt") == "Amelia Okafor saw Pupil A at the temple.\n\nHe sang.\n")
    }
}
