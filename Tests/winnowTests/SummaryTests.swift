import Foundation
import Support
import Testing

/// What the recipient reads of what was withheld.
@Suite struct SummaryTests {
    @Test func itNamesNothingThatSinglesOut() throws {
        let program = try MadeUp.program(
            texts: ["log.csv": MadeUp.log, "pupil.xml": MadeUp.transferFile], note: MadeUp.note)
        defer { program.clean() }
        try program.prepare()
        let summary = program.text("pack/share/withheld-summary.md")
        for line in try program.account("pack") {
            if let original = line.original, original.count > 5 { #expect(!summary.contains(original)) }
            #expect(!summary.contains(line.document))
        }
        for part in ["## Handling note", "## If you need more", "## How it reads", "## Why things were left out"] {
            #expect(summary.contains(part))
        }
        // Counts are bands.
        let counts = summary.split(separator: "\n").filter { $0.hasPrefix("| ") }
            .compactMap { $0.split(separator: "|").last?.trimmingCharacters(in: .whitespaces) }
        let bands = ["a few", "5 to 9", "10 to 19", "20 to 49", "50 to 99", "100 or more", "How often", "---"]
        #expect(counts.count > 4 && counts.allSatisfy(bands.contains))
    }

    /// Two cases that differ in an informant and a safe address alone say the same.
    @Test func nobodyLearnsThatThereIsAnInformantOrASafeAddress() throws {
        func summary(_ note: String) throws -> String {
            let program = try MadeUp.program(note: MadeUp.quiet + note)
            defer { program.clean() }
            try program.prepare()
            return program.text("pack/share/withheld-summary.md")
        }
        let some = try summary("Jayden Carter pushed her. Ruth Fisk rang.\n")
        let none = try summary("Jayden Carter pushed her. Deborah Webb rang.\n")
        #expect(some == none && some.contains("names of people"))
    }

    @Test func theSameCaseMakesTheSameSummary() throws {
        let program = try MadeUp.program(texts: ["log.csv": MadeUp.log], note: MadeUp.note)
        defer { program.clean() }
        try program.prepare(out: "one")
        try program.prepare(out: "two")
        #expect(
            program.bytes("one/share/withheld-summary.md") == program.bytes("two/share/withheld-summary.md"))
        #expect(program.bytes("one/keep/withheld.html") == program.bytes("two/keep/withheld.html"))
    }
}
