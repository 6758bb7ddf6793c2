import Foundation
import Support
import Testing

/// What `verify` sees of a pack that somebody touched.
@Suite struct VerifyTests {
    private func pack() throws -> Program {
        let program = try MadeUp.program(texts: ["log.csv": MadeUp.log], note: MadeUp.note)
        try program.prepare()
        return program
    }

    @Test func aPackAsItWasMade() throws {
        let program = try pack()
        defer { program.clean() }
        let whole = try program.run(["verify", "pack"])
        #expect(whole.status == 0)
        #expect(whole.output == "3 files are as they were made; nothing that was withheld stands in it\n")
        #expect(try program.run(["verify", "pack/share"]).output == whole.output)
        try program.shell("mv pack/keep elsewhere")
        let shareAlone = try program.run(["verify", "pack"])
        #expect(shareAlone.status == 0)
        #expect(shareAlone.output == "3 files are as they were made; keep is not here, so no leak check\n")
    }

    @Test(arguments: [
        ("printf ' ' >> pack/share/01-note.txt", "01-note.txt"),
        ("rm pack/share/02-table.csv", "02-table.csv"),
        ("mv pack/share/02-table.csv x; ln -s ../../x pack/share/02-table.csv", "02-table.csv"),
        ("echo x > pack/share/new.txt", "1 file"),
        ("echo x > pack/share/.hidden", "1 file"),
        ("mkdir pack/share/folder", "1 file"),
        ("printf ' ' >> pack/share/withheld-summary.md", "withheld-summary.md"),
    ])
    func aTouchedPack(command: String, named: String) throws {
        let program = try pack()
        defer { program.clean() }
        try program.shell(command)
        let ending = try program.run(["verify", "pack"])
        #expect(ending.status == 1)
        #expect(ending.errors.contains(named))
        #expect(ending.output.isEmpty)
    }

    /// The manifest fits again, so only the leak check can see it.
    @Test(arguments: [
        "Jayden Carter pushed her.", "CARTER, Jayden", "jayden%20carter", "SmF5ZGVuIENhcnRlcg==",
        "&#74;ayden C&#x61;rter",
        "J\u{200B}ayden Carter", "14 harbour row", "Ruth Fisk rang.", "=4Aayden Carter",
    ])
    func aLeakThatTheManifestCovers(text: String) throws {
        let program = try pack()
        defer { program.clean() }
        let old = try program.shell("sha256sum < pack/share/01-note.txt").output.prefix(64)
        let size = try #require(program.bytes("pack/share/01-note.txt")?.count)
        try program.write("A note.\n\n" + text + "\n", to: "pack/share/01-note.txt")
        let new = try program.shell("sha256sum < pack/share/01-note.txt").output.prefix(64)
        let manifest = program.text("pack/share/manifest.json").replacingOccurrences(of: old, with: new)
            .replacingOccurrences(of: "\"bytes\":\(size)}", with: "\"bytes\":\(text.utf8.count + 10)}")
        try program.write(manifest, to: "pack/share/manifest.json")
        let ending = try program.run(["verify", "pack"])
        #expect(ending.status == 1)
        #expect(ending.errors.contains("01-note.txt") && ending.errors.contains("line 3"))
        for name in ["Jayden", "Carter", "Ruth", "Fisk", "arbour"] { #expect(!ending.errors.contains(name)) }
    }

    @Test(arguments: ["", "{}", "{\"format\":\"winnow-manifest-1\",\"files\":3}", "not json"])
    func aManifestThatIsNone(text: String) throws {
        let program = try pack()
        defer { program.clean() }
        try program.write(text, to: "pack/share/manifest.json")
        let ending = try program.run(["verify", "pack"])
        #expect(ending.status == 2)
        #expect(ending.errors.contains("manifest.json"))
    }

    @Test func aManifestThatPointsOutside() throws {
        let program = try pack()
        defer { program.clean() }
        try program.write("secret", to: "outside.txt")
        let manifest = program.text("pack/share/manifest.json").replacingOccurrences(
            of: "01-note.txt", with: "../../outside.txt")
        try program.write(manifest, to: "pack/share/manifest.json")
        #expect(try program.run(["verify", "pack"]).status == 1)
    }
}
