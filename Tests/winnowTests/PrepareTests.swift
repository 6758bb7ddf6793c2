import Foundation
import Support
import Testing

/// The built program from outside, on made-up cases.
@Suite struct PrepareTests {
    private func scratch() throws -> Program { try MadeUp.program() }

    @Test func writesWhatTheContractSays() throws {
        let program = try scratch()
        defer { program.clean() }
        let ending = try program.run(["prepare", "case", "--profile", "mash-referral", "--out", "pack"])
        #expect(ending.status == 0)
        #expect(ending.output == "pack/share\n")
        #expect(program.names(in: "pack/share") == ["01-note.txt", "manifest.json", "withheld-summary.md"])
        let keep = program.names(in: "pack/keep").filter { !$0.hasPrefix(".") }
        #expect(keep == ["people.key", "record.json", "withheld.html", "withheld.jsonl"])
        #expect(program.mode("pack/keep") == 0o700)
        #expect(program.mode("pack/keep/people.key") == 0o600)
        let shared = program.text("pack/share/01-note.txt")
        #expect(shared.contains("Millie said Pupil A pushed her."))
        #expect(shared.contains("Joanne Okafor"))
        for gone in ["Jayden", "Carter", "Ruth", "Fisk", "Harbour"] { #expect(!shared.contains(gone)) }
        #expect(program.names(in: ".") == ["case", "pack"])
    }

    @Test func sameInputGivesTheSamePack() throws {
        let program = try scratch()
        defer { program.clean() }
        for out in ["one", "two"] { try program.run(["prepare", "case", "--profile", "peer-advice", "--out", out]) }
        #expect(program.names(in: "one/share") == program.names(in: "two/share"))
        for name in program.names(in: "one/share") {
            #expect(program.bytes("one/share/\(name)") == program.bytes("two/share/\(name)"))
        }
    }

    @Test func aPhotoAndALinkStayWhole() throws {
        let program = try scratch()
        defer { program.clean() }
        try program.write([0xFF, 0xD8, 0xFF, 0xE0], to: "case/photo.jpg")
        try FileManager.default.createSymbolicLink(
            atPath: program.folder.appendingPathComponent("case/link.txt").path, withDestinationPath: "/etc/hostname")
        let ending = try program.run(["prepare", "case", "--profile", "mash-referral", "--out", "pack"])
        #expect(ending.status == 0)
        #expect(ending.errors.contains("case/photo.jpg") && ending.errors.contains("case/link.txt"))
        let whole = try program.account("pack").filter { $0.unit == "document" }
        #expect(whole.map(\.document) == ["link.txt", "photo.jpg"])
        #expect(whole.allSatisfy { $0.sharedAs == nil && $0.original == nil && $0.place == nil })
        #expect(program.names(in: "pack/share").count == 3)
    }

    @Test func aFolderThatIsNotEmptyIsLeftAlone() throws {
        let program = try scratch()
        defer { program.clean() }
        try program.write("mine", to: "pack/mine.txt")
        let ending = try program.run(["prepare", "case", "--profile", "mash-referral", "--out", "pack"])
        #expect(ending.status == 2)
        #expect(program.names(in: "pack") == ["mine.txt"])
        #expect(program.names(in: ".") == ["case", "pack"])
    }
}
