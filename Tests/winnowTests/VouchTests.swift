import Foundation
import Support
import Testing

/// Words that no list has, and the school's word that they name nobody.
@Suite struct VouchTests {
    private static let note =
        "Amelia Okafor was calm in Zorbleplay today. Her friend Quillon was there. Zorbleplay ended at two.\n"

    private func program() throws -> Program {
        try MadeUp.program(texts: ["n.txt": Self.note])
    }

    @Test func whatNobodyVouchesForIsHiddenAndOffered() throws {
        let program = try program()
        defer { program.clean() }
        let ending = try program.prepare("peer-advice")
        #expect(ending.status == 0)
        let shared = program.text("pack/share/01-note.txt")
        #expect(!shared.contains("Zorbleplay") && !shared.contains("Quillon"))
        #expect(program.text("pack/keep/vouch.txt").contains("\n#Zorbleplay   # 2 times\n"))
        #expect(ending.errors.contains("vouch.txt") && !ending.errors.contains("Zorbleplay"))
    }

    @Test func aWordThatIsVouchedForStays() throws {
        let program = try program()
        defer { program.clean() }
        try program.write("# what we use\nZorbleplay   # the reading scheme\n", to: "words.txt")
        #expect(try program.prepare("peer-advice", "--vouch", "words.txt").status == 0)
        let shared = program.text("pack/share/01-note.txt")
        #expect(shared.contains("Zorbleplay ended") && !shared.contains("Quillon"))
    }

    @Test func whatIsOfferedVouchesForNothingYet() throws {
        let program = try program()
        defer { program.clean() }
        #expect(try program.prepare("peer-advice").status == 0)
        let ending = try program.run([
            "prepare", "case", "--profile", "peer-advice", "--out", "again", "--vouch", "pack/keep/vouch.txt",
        ])
        #expect(ending.status == 0)
        #expect(program.text("again/share/01-note.txt") == program.text("pack/share/01-note.txt"))
    }

    @Test func nobodyIsVouchedFor() throws {
        let program = try MadeUp.program(texts: ["n.txt": "Amelia Okafor and Jayden Carter fell out in Zorbleplay.\n"])
        defer { program.clean() }
        try program.write("Jayden\nCarter\nOkafor\n", to: "words.txt")
        #expect(try program.prepare("peer-advice", "--vouch", "words.txt").status == 0)
        let shared = program.text("pack/share/01-note.txt")
        #expect(!shared.contains("Jayden") && !shared.contains("Carter") && !shared.contains("Okafor"))
    }

    @Test(arguments: ["two words\n", nil]) func aListThatIsNone(list: String?) throws {
        let program = try program()
        defer { program.clean() }
        if let list { try program.write(list, to: "words.txt") }
        let ending = try program.prepare("peer-advice", "--vouch", "words.txt")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("words.txt") && !ending.errors.contains("two words"))
        #expect(!program.exists("pack"))
    }

    @Test func aWordOfAnotherScriptIsNoLeakOfOneThatLooksLikeIt() throws {
        let program = try MadeUp.program(texts: ["n.txt": "Amelia wrote «мама» on the wall, and her mama cried.\n"])
        defer { program.clean() }
        #expect(try program.prepare("peer-advice").status == 0)
        #expect(program.text("pack/share/01-note.txt").contains("mama cried"))
    }

    @Test func wordsRunTogetherAreNoLeakOfThemApart() throws {
        let program = try MadeUp.program(texts: ["n.txt": "Amelia said ithinkso twice. Well, I think so too.\n"])
        defer { program.clean() }
        #expect(try program.prepare("peer-advice").status == 0)
        #expect(program.text("pack/share/01-note.txt").contains("Well, I think so too."))
    }

    @Test func theListBesideASchoolsProfiles() throws {
        let program = try program()
        defer { program.clean() }
        try program.write(
            String(
                contentsOf: Program.root.appendingPathComponent("profiles/peer-advice.yaml"), encoding: .utf8),
            to: "ours/advice.yaml")
        try program.write("zorbleplay\n", to: "ours/vouched.txt")
        let ending = try program.run(["prepare", "case", "--profile", "ours/advice.yaml", "--out", "pack"])
        #expect(ending.status == 0)
        #expect(program.text("pack/share/01-note.txt").contains("in Zorbleplay today"))
    }
}
