import Foundation
import Support
import Testing

/// How the program ends, by the contract's table of statuses.
@Suite struct StatusTests {
    @Test(
        arguments: [
            (["prepare", "case", "--profile", "no-such-profile", "--out", "pack"], 2),
            (["prepare", "case", "--profile", "no-such-profile.yaml", "--out", "pack"], 2),
            (["prepare", "nowhere", "--profile", "mash-referral", "--out", "pack"], 2),
            (["prepare", "case", "--profile", "mash-referral", "--out", "case"], 2),
            (["prepare", "case", "--profile", "mash-referral", "--out", "no/such/parent"], 2),
            (["prepare", "case", "--profile", "mash-referral", "--out", "pack", "--people", "nowhere.yaml"], 2),
            (["prepare", "case", "--profile", "mash-referral", "--out", "pack", "--key", "nowhere.key"], 2),
            (["prepare", "case", "--out", "pack"], 64),
            (["prepare", "case", "--profile", "mash-referral"], 64),
            (["prepare", "--profile", "mash-referral", "--out", "pack"], 64),
            (["prepare", "case", "--profile", "mash-referral", "--out", "pack", "--no-such-option"], 64),
            (["prepare", "case", "--profile", "mash-referral", "--out", "pack", "--release-anyway", " "], 64),
            (["prepare", "case", "--profile", "mash-referral", "--out", "pack", "--confirm", "no-reason"], 64),
            (["reveal", "nowhere.txt", "--key", "nowhere.key"], 2),
            (["reveal", "case/note.txt"], 64),
            (["verify", "nowhere"], 2),
            (["verify", "case"], 2),
            (["verify"], 64),
            (["profiles", "validate", "nowhere.yaml"], 2),
            (["profiles", "validate", "case/case.yaml"], 2),
            (["no-such-command"], 64),
        ] as [([String], Int32)])
    func aWrongCall(arguments: [String], status: Int32) throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        let ending = try program.run(arguments)
        #expect(ending.status == status)
        #expect(ending.output.isEmpty)
        let lines = ending.errors.split(separator: "\n")
        #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("winnow: ") })
        #expect(program.names(in: ".") == ["case"])
    }

    @Test(arguments: [
        ["--help"], ["--version"], ["prepare", "--help"], ["help", "verify"], ["reveal", "--help"],
        ["profiles", "list"],
        ["profiles"],
    ])
    func whatIsAskedForGoesToStandardOutput(arguments: [String]) throws {
        let program = try Program()
        defer { program.clean() }
        let ending = try program.run(arguments)
        #expect(ending.status == 0)
        #expect(!ending.output.isEmpty)
        #expect(ending.errors.isEmpty)
    }

    @Test func everyBuiltInProfileIsListedAndValid() throws {
        let program = try Program()
        defer { program.clean() }
        let listed = try program.run(["profiles", "list"]).output
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Program.root.appendingPathComponent("profiles").path
        ).filter { $0.hasSuffix(".yaml") }
        #expect(files.count == listed.split(separator: "\n").count)
        for file in files {
            #expect(listed.contains(file.dropLast(5) + ", version"))
            let path = Program.root.appendingPathComponent("profiles/" + file).path
            #expect(try program.run(["profiles", "validate", path]).status == 0)
        }
    }

    @Test func withoutASubjectItSaysWhichOptionToUse() throws {
        let program = try Program()
        defer { program.clean() }
        try program.write("A quiet day.\n", to: "case/note.txt")
        let ending = try program.prepare()
        #expect(ending.status == 64)
        #expect(ending.errors.contains("--subject"))
        #expect(!program.exists("pack"))
    }

    @Test func aRequiredFactThatIsMissingStopsTheRelease() throws {
        let program = try MadeUp.program(texts: ["pupil.xml": MadeUp.transferFile])
        defer { program.clean() }
        let ending = try program.prepare()
        #expect(ending.status == 1)
        #expect(ending.errors.contains("what the worry is") && ending.errors.contains("--release-anyway"))
        #expect(program.names(in: ".") == ["case"])

        let reason = "the rest comes by telephone"
        #expect(try program.prepare("mash-referral", "--release-anyway", reason).status == 0)
        #expect(program.text("pack/keep/record.json").contains(reason))
        #expect(!program.shared("pack").contains(reason))
    }

    /// The most pressing notes are the shortest.
    @Test func aShortNoteStatesTheWorry() throws {
        let program = try MadeUp.program(texts: ["1.txt": "Dad hit Amelia Okafor.\n"])
        defer { program.clean() }
        let ending = try program.prepare()
        #expect(ending.status == 0)
    }

    /// A question that the profile puts is open until somebody answers it.
    @Test func anOpenQuestionStopsTheRelease() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        let text = MadeUp.caseFile.replacingOccurrences(
            of: "    role: staff\n", with: "    role: staff\n    part: alleged\n")
        try program.write(text, to: "case/case.yaml")
        let ending = try program.prepare()
        #expect(ending.status == 1)
        #expect(ending.errors.contains("--confirm staff-of-concern=REASON"))
        #expect(!program.exists("pack"))
        let answered = try program.prepare(
            "mash-referral", out: "second", "--confirm",
            "staff-of-concern=reported on 12 March, reference at the office")
        #expect(answered.status == 0)
        #expect(program.text("second/keep/record.json").contains("reference at the office"))
    }

    @Test func quietSaysNothingButErrors() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        let ending = try program.prepare("mash-referral", "--quiet")
        #expect(ending.errors.isEmpty)
        #expect(ending.output == "pack/share\n")
    }

    @Test func aReaderWhoGoesAwayIsNoError() throws {
        let program = try Program()
        defer { program.clean() }
        let ending = try program.shell("set -o pipefail; \"$WINNOW\" profiles list | head -c 0; echo ${PIPESTATUS[0]}")
        #expect(ending.output == "0\n")
    }
}
