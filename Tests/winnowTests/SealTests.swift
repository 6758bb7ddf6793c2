import Foundation
import Support
import Testing

/// Packs and keys under a passphrase, from outside.
@Suite struct SealTests {
    private func pack() throws -> Program {
        let program = try MadeUp.program(texts: ["log.csv": MadeUp.log, "empty.txt": ""], note: MadeUp.note)
        try program.prepare()
        return program
    }

    @Test func aSealedPackOpensWith7Zip() throws {
        let program = try pack()
        defer { program.clean() }
        let ending = try program.run(["seal", "pack", "--to", "sealed.7z", "--passphrase-file", "words.txt"])
        #expect(ending.status == 0)
        #expect(ending.output == "sealed.7z\n")
        #expect(ending.errors.contains("another channel"))
        #expect(program.mode("words.txt") == 0o600 && program.mode("sealed.7z") == 0o600)
        let words = program.text("words.txt").dropLast()
        #expect(!ending.errors.contains(words))
        #expect(words.split(separator: "-").count == 8)
        let opened = try program.shell("7z x -p\"$(cat words.txt)\" -oopened sealed.7z && diff -r opened pack/share")
        #expect(opened.status == 0, "\(opened.output)")
        // Nothing can be read without it, no name and no checksum.
        let listed = try program.shell("7z l -slt -pwrong sealed.7z; strings -n 6 sealed.7z")
        for part in ["note", "table", "manifest", "withheld", "CRC ="] { #expect(!listed.output.contains(part)) }
    }

    @Test func unsealGivesBackWhatWasSealed() throws {
        let program = try pack()
        defer { program.clean() }
        let ending = try program.run(["seal", "pack/share", "--to", "sealed.7z"])
        #expect(ending.status == 0)
        let words = try #require(
            ending.errors.split(separator: "\n").first { $0.split(separator: "-").count == 8 }?.dropFirst(8))
        try program.write(String(words) + "\n", to: "words.txt")
        let opened = try program.run(["unseal", "sealed.7z", "--out", "opened", "--passphrase-file", "words.txt"])
        #expect(opened.status == 0 && opened.output == "opened\n")
        #expect(try program.shell("diff -r opened pack/share").status == 0)
        #expect(try program.run(["verify", "opened"]).status == 0)

        try program.write("other-words\n", to: "other.txt")
        let wrong = try program.run(["unseal", "sealed.7z", "--out", "no", "--passphrase-file", "other.txt"])
        #expect(wrong.status == 2 && wrong.errors.contains("sealed.7z") && !wrong.errors.contains("other-words"))
        #expect(!program.exists("no"))
    }

    /// Two packs that differ in a few bytes look alike from outside.
    @Test func theSizeTellsLittle() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        var sizes: Set<Int> = []
        for (number, text) in ["Short.\n", String(repeating: "Longer. ", count: 500) + "\n"].enumerated() {
            try program.write(text, to: "case/more.txt")
            try program.prepare("mash-referral", out: "pack\(number)")
            try program.run(["seal", "pack\(number)", "--to", "\(number).7z", "--passphrase-file", "\(number).txt"])
            sizes.insert(try #require(program.bytes("\(number).7z")?.count))
        }
        #expect(sizes.count == 1)
    }

    @Test func whatStaysBehindIsNeverSealed() throws {
        let program = try pack()
        defer { program.clean() }
        let keep = try program.run(["seal", "pack/keep", "--to", "sealed.7z"])
        #expect(keep.status == 2 && keep.errors.contains("stays behind"))
        try program.shell("cp pack/keep/people.key pack/share/")
        #expect(try program.run(["seal", "pack", "--to", "sealed.7z", "--passphrase-file", "w.txt"]).status == 1)
        try program.shell("rm pack/share/people.key; echo ' ' >> pack/share/01-note.txt")
        #expect(try program.run(["seal", "pack", "--to", "sealed.7z", "--passphrase-file", "w.txt"]).status == 1)
        #expect(!program.exists("sealed.7z") && !program.exists("w.txt"))
    }

    @Test(
        arguments: [
            (["seal", "pack"], 64), (["seal", "nowhere", "--to", "x.7z"], 2), (["seal", "case", "--to", "x.7z"], 2),
            (["seal", "pack", "--to", "pack/share/x.7z"], 2), (["seal", "pack", "--to", "case/case.yaml"], 2),
            (["seal", "pack", "--to", "no/such/x.7z"], 2),
            (["unseal", "case/case.yaml", "--out", "x", "--passphrase-file", "words.txt"], 2),
            (["unseal", "nowhere.7z", "--out", "x", "--passphrase-file", "words.txt"], 2),
            (["unseal", "nowhere.7z", "--out", "x"], 64),
        ] as [([String], Int32)])
    func aWrongCall(arguments: [String], status: Int32) throws {
        let program = try pack()
        defer { program.clean() }
        try program.write("words\n", to: "words.txt")
        let ending = try program.run(arguments)
        #expect(ending.status == status)
        #expect(ending.output.isEmpty && !ending.errors.isEmpty)
        #expect(!program.exists("x") && !program.exists("x.7z"))
        #expect(program.text("case/case.yaml") == MadeUp.caseFile)
        #expect(program.names(in: ".").filter { $0.hasPrefix(".winnow") }.isEmpty)
    }

    /// Every place in the file counts but the filler.
    @Test func aDamagedFileDoesNotOpen() throws {
        let program = try pack()
        defer { program.clean() }
        try program.run(["seal", "pack", "--to", "sealed.7z", "--passphrase-file", "words.txt"])
        let sealed = try #require(program.bytes("sealed.7z"))
        for place in [0, 8, 13, 30, sealed.count - 1, sealed.count - 40, sealed.count - 600, sealed.count - 2300] {
            var bytes = sealed
            bytes[place] ^= 0x20
            try program.write(bytes, to: "damaged.7z")
            let ending = try program.run(["unseal", "damaged.7z", "--out", "opened", "--passphrase-file", "words.txt"])
            #expect(ending.status == 2 && ending.errors.contains("damaged.7z"), "place \(place)")
            #expect(!program.exists("opened"))
        }
    }

    // MARK: Keys

    @Test func aSealedKey() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.write("three small words\n", to: "words.txt")
        try program.write("other\n", to: "other.txt")
        #expect(try program.prepare("mash-referral", "--passphrase-file", "words.txt").status == 0)
        let key = program.text("pack/keep/people.key")
        #expect(!key.contains("Jayden") && program.mode("pack/keep/people.key") == 0o600)
        try program.write("Pupil A said so.\n", to: "answer.txt")
        let reveal = ["reveal", "answer.txt", "--key", "pack/keep/people.key"]
        #expect(try program.run(reveal + ["--passphrase-file", "words.txt"]).output == "Jayden Carter said so.\n")
        for wrong in [[], ["--passphrase-file", "other.txt"], ["--passphrase-file", "nowhere.txt"]] {
            let ending = try program.run(reveal + wrong)
            #expect(ending.status == 2 && ending.output.isEmpty)
            #expect(!ending.errors.contains("small words"))
        }
        // A later pack of the case keeps the labels, and its key is sealed as well.
        let later = try program.prepare(
            "mash-referral", out: "later", "--key", "pack/keep/people.key", "--passphrase-file", "words.txt")
        #expect(later.status == 0)
        #expect(program.text("later/keep/people.key").hasPrefix("winnow sealed key 1\n"))
        let refused = try program.prepare("mash-referral", out: "no", "--key", "pack/keep/people.key")
        #expect(refused.status == 2 && refused.errors.contains("--passphrase-file") && !program.exists("no"))
        #expect(try program.prepare("mash-referral", out: "no", "--seal-key").status == 2)
    }
}
