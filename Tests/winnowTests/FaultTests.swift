import Foundation
import Support
import Testing

/// What happens when something goes wrong half-way: no pack, sources untouched, nothing said of what documents hold.
@Suite struct FaultTests {
    static let canary = "Zebulon Quillfeather"

    private func scratch(_ documents: [String: [UInt8]]) throws -> Program {
        let program = try Program()
        try program.write(
            "subject: Amelia Okafor\npeople:\n  - name: \(Self.canary)\n    role: pupil\n", to: "case/case.yaml")
        try program.write("Amelia Okafor came in late. \(Self.canary) saw her.\n", to: "case/note.txt")
        for (name, bytes) in documents { try program.write(bytes, to: "case/" + name) }
        return program
    }

    static let damaged: [(String, [UInt8])] = [
        ("broken.xml", Array("<CTfile><Header>\(canary)</Head></CTfile>".utf8)),
        ("truncated.xml", Array("<CTfile><Header><LEA>\(canary)".utf8)),
        ("doctype.xml", Array("<!DOCTYPE a [<!ENTITY x \"\(canary)\">]><a>&x;</a>".utf8)),
        ("external.xml", Array("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>".utf8)),
        (
            "deep.xml",
            Array((String(repeating: "<a>", count: 10_000) + canary + String(repeating: "</a>", count: 10_000)).utf8)
        ),
        ("open.csv", Array("Name,Notes\nA,\"\(canary) never closed\nB,x\n".utf8)),
        ("half.txt", [0xEF, 0xBB, 0xBF] + Array(canary.utf8) + [0xC3, 0x28]),
        ("odd.txt", [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xDC]),
        ("hole.txt", Array(canary.utf8) + [0x81, 0x8D]),
        ("zeros.txt", [UInt8](repeating: 0, count: 4096)),
        ("zeros.csv", [UInt8](repeating: 0, count: 4096)),
        ("zeros.xml", [UInt8](repeating: 0, count: 4096)),
    ]

    @Test(arguments: damaged) func aDamagedDocumentStopsThePack(name: String, bytes: [UInt8]) throws {
        let program = try scratch([name: bytes])
        defer { program.clean() }
        let ending = try program.run(["prepare", "case", "--profile", "mash-referral", "--out", "pack"])
        #expect(ending.status == 2)
        #expect(ending.errors.contains("case/" + name))
        #expect(!ending.errors.contains("Zebulon") && !ending.errors.contains("Quill"))
        #expect(program.names(in: ".") == ["case"])
        #expect(program.bytes("case/" + name) == bytes)
    }

    /// Found by fuzzing: `<!--` inside an attribute's value is read as a comment that ends beyond the value.
    @Test func markupInsideAnAttributeIsDamageAndNoCrash() throws {
        let program = try scratch(["attribute.xml": Array("<a b=\"<!--&\">-->".utf8)])
        defer { program.clean() }
        let ending = try program.prepare("mash-referral")
        #expect(ending.status == 2)
    }

    @Test func allDamagedDocumentsAreNamedAndMayBeWithheld() throws {
        let program = try scratch(Dictionary(uniqueKeysWithValues: Self.damaged))
        defer { program.clean() }
        let stopped = try program.run(["prepare", "case", "--profile", "mash-referral", "--out", "pack"])
        #expect(stopped.status == 2)
        for (name, _) in Self.damaged { #expect(stopped.errors.contains("case/" + name)) }
        let ending = try program.run(
            ["prepare", "case", "--profile", "mash-referral", "--out", "pack", "--withhold-unreadable"])
        #expect(ending.status == 0)
        #expect(program.names(in: "pack/share") == ["01-note.txt", "manifest.json", "withheld-summary.md"])
        #expect(!program.text("pack/share/01-note.txt").contains("Quillfeather"))
    }

    @Test(arguments: [
        "subject: [unclosed", "subject:\n  - name: A\n    role: headmaster\n", "people: \(canary)\n", "nonsense: yes\n",
        "subject:\n  - also: [\(canary)]\n", "protect:\n  - why: \(canary)\n",
    ])
    func aWrongCaseFileIsNamedAndNotQuoted(text: String) throws {
        let program = try Program()
        defer { program.clean() }
        try program.write(text, to: "case/case.yaml")
        try program.write("A day.\n", to: "case/note.txt")
        let ending = try program.run(["prepare", "case", "--profile", "mash-referral", "--out", "pack"])
        #expect(ending.status == 2)
        #expect(ending.errors.contains("case/case.yaml"))
        #expect(!ending.errors.contains("Zebulon") && !ending.errors.contains("headmaster"))
        #expect(!program.exists("pack"))
    }

    @Test func aFullDiskLeavesNothing() throws {
        let program = try scratch([
            "long.txt": Array(String(repeating: "Amelia Okafor sat quietly by the window.\n\n", count: 40_000).utf8)
        ])
        defer { program.clean() }
        // A limit on the size of files stands in for a full disk: writing fails in the same way.
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [
            "-c", "ulimit -f 256; exec \"$0\" prepare case --profile mash-referral --out pack", Program.executable.path,
        ]
        process.currentDirectoryURL = program.folder
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(said.contains("cannot be written"))
        #expect(program.names(in: ".") == ["case"])
    }

    @Test func killedAtAnyMomentLeavesOneStagingFolderAndTheNextRunRemovesIt() throws {
        let program = try scratch([
            "long.txt": Array(String(repeating: "Amelia Okafor sat quietly by the window.\n\n", count: 20_000).utf8)
        ])
        defer { program.clean() }
        var left = 0
        for round in 0..<12 {
            let process = try program.start(["prepare", "case", "--profile", "mash-referral", "--out", "pack-\(round)"])
            // Every other time it is killed once its staging folder is there, a little later each round.
            while round % 2 == 1, process.isRunning, !hasStagingFolder(program) { usleep(500) }
            Thread.sleep(forTimeInterval: 0.01 * Double(round))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let staging = program.names(in: ".").filter { $0.hasPrefix(".winnow-staging-") }
            #expect(staging.count <= 1)
            for folder in staging { #expect(program.mode(folder) == 0o700) }
            left += staging.count
            #expect(!program.exists("pack-\(round)") || program.exists("pack-\(round)/share/manifest.json"))
        }
        #expect(try program.run(["prepare", "case", "--profile", "mash-referral", "--out", "last"]).status == 0)
        #expect(program.names(in: ".").filter { $0.hasPrefix(".winnow-staging-") } == [])
        #expect(left > 0, "no kill came while the pack was being made")
    }

    @Test func interruptedItCleansUpItself() throws {
        let program = try scratch([
            "long.txt": Array(String(repeating: "Amelia Okafor sat quietly by the window.\n\n", count: 60_000).utf8)
        ])
        defer { program.clean() }
        let process = try program.start(["prepare", "case", "--profile", "mash-referral", "--out", "pack"])
        while process.isRunning, !hasStagingFolder(program) { usleep(1000) }
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 128 + SIGTERM)
        #expect(program.names(in: ".") == ["case"])
    }

    private func hasStagingFolder(_ program: Program) -> Bool {
        program.names(in: ".").contains { $0.hasPrefix(".winnow-staging-") }
    }
}
