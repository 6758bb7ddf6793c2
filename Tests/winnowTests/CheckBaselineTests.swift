import Foundation
import Support
import Testing

/// Findings that are known and accepted, and the report that may be passed on.
@Suite struct CheckBaselineTests {
    private static let table = "Category,Details\nCall,rang 01632 960123\nCall,rang 01632 960124\n"

    @Test func aNewBaselineAcceptsWhatWasFoundTheNextTime() throws {
        let program = try CheckTests.program(["t.csv": Self.table])
        defer { program.clean() }
        let first = try program.check("t.csv", "--baseline", "known.json")
        #expect(first.status == 1, "what is found is said before it is accepted")
        #expect(first.errors.contains("known.json"))
        #expect(program.mode("known.json") == 0o600)
        #expect(program.names(in: ".") == ["known.json", "t.csv"])
        let before = program.bytes("known.json")
        let second = try program.check("t.csv", "--baseline", "known.json")
        #expect(second.status == 0)
        #expect(second.output == "nothing that the profile withholds in 1 document; 2 more are in the baseline\n")
        #expect(program.bytes("known.json") == before)
    }

    /// A job that runs again is told why it ends with 0, in every form and with --quiet too.
    @Test(arguments: ["human", "json", "sarif"])
    func whatItTakesOffIsSaid(format: String) throws {
        let program = try CheckTests.program(["t.csv": Self.table])
        defer { program.clean() }
        let first = try program.check("t.csv", "--baseline", "known.json", "--format", format, "--quiet")
        #expect(first.status == 1)
        #expect(first.errors.contains("known.json: it was not there") && !first.errors.contains("not counted"))
        let second = try program.check("t.csv", "--baseline", "known.json", "--format", format, "--quiet")
        #expect(second.status == 0)
        #expect(second.errors == "winnow: known.json: 2 known findings not counted, for they are in it\n")
        try program.write("Category,Details\nWalk,was calm\n", to: "t.csv")
        #expect(try program.check("t.csv", "--baseline", "known.json", "--quiet").errors == "")
    }

    /// Rows come and go above what is known; a value of the same text once more is not known.
    @Test(arguments: [
        ("Category,Details\nWalk,was calm\nCall,rang 01632 960123\nCall,rang 01632 960124\n", 0),
        ("Category,Details\nCall,rang 01632 960124\nCall,rang 01632 960123\n", 0),
        ("Category,Details\nCall,rang 01632 960123\n", 0),
        ("Colour,Category,Details\n,Call,rang 01632 960123\n", 0),
        ("Category,Details\nCall,rang 01632 960123\nCall,rang 01632 960123\nCall,rang 01632 960124\n", 1),
        ("Category,Details\nCall,rang 01632 960125\n", 1),
        ("Category,Actions\nCall,rang 01632 960123\n", 1),
    ])
    func whatIsKnown(table: String, new: Int) throws {
        let program = try CheckTests.program(["t.csv": Self.table])
        defer { program.clean() }
        try program.check("t.csv", "--baseline", "known.json")
        try program.write(table, to: "t.csv")
        #expect(try program.findings("t.csv", "--baseline", "known.json").count == new)
    }

    @Test func theBaselineIsNoneOfTheDocuments() throws {
        let program = try CheckTests.program(["case/n.txt": CheckTests.clean])
        defer { program.clean() }
        for _ in 1...2 { #expect(try program.check("case", "--baseline", "case/known.json").status == 0) }
    }

    @Test func itHoldsNoValue() throws {
        let program = try CheckTests.program(["t.csv": "Zebulon,Details\nx,Zebulon rang 01632 960123\n"])
        defer { program.clean() }
        try program.check("t.csv", "--baseline", "known.json")
        let text = program.text("known.json")
        #expect(!text.contains("Zebulon") && !text.contains("960123") && !text.contains("t.csv"))
        // Another salt, other hashes.
        try program.check("t.csv", "--baseline", "other.json")
        let known = Set(text.split(separator: "\""))
        let shared = known.intersection(program.text("other.json").split(separator: "\"")).filter { $0.count == 64 }
        #expect(shared.isEmpty)
        #expect(known.filter { $0.count == 64 }.count >= 3)
    }

    @Test(arguments: ["", "{}", "not json", "{\"format\":\"winnow-baseline-1\",\"salt\":\"00\",\"accepted\":[]}"])
    func aFileThatIsNoBaseline(text: String) throws {
        let program = try CheckTests.program(["t.csv": Self.table, "known.json": text])
        defer { program.clean() }
        let ending = try program.check("t.csv", "--baseline", "known.json")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("known.json"))
        #expect(program.text("known.json") == text)
    }

    // MARK: SARIF

    @Test func itHasWhatTheStandardRequires() throws {
        let program = try CheckTests.program([
            "in/a b.csv": "Zebulon,Details\nx,rang 01632 960123\n", "in/p.xml": MadeUp.transferFile,
            "in/photo.jpg": "x",
        ])
        defer { program.clean() }
        let run = try program.sarif("in", "--baseline", "known.json")
        #expect(run.tool.driver.name == "winnow")
        #expect(run.columnKind == "unicodeCodePoints")
        let rules = Set(run.tool.driver.rules.map(\.id))
        #expect(rules == Set(run.results.map(\.ruleId)))
        for result in run.results {
            #expect(!result.message.text.isEmpty && result.level == "error")
            #expect(result.partialFingerprints?["winnow/v1"]?.count == 64)
            let place = try #require(result.locations.first).physicalLocation
            #expect(place.region != nil || place.artifactLocation.uri == "in/photo.jpg")
        }
        #expect(
            Set(run.results.flatMap(\.locations).map(\.physicalLocation.artifactLocation.uri)).contains("in/a%20b.csv"))
        #expect(run.results.contains { $0.properties.row == 2 && $0.properties.column == 2 })
    }

    @Test func itHoldsNoValueAndNoHeading() throws {
        let program = try CheckTests.program([
            "t.csv": "Zebulon,Details\nQuillfeather,rang 01632 960123\n",
            "p.xml": "<CTfile><Zebulon>D150200026001</Zebulon></CTfile>\n",
        ])
        defer { program.clean() }
        let output = try program.check("t.csv", "p.xml", "--format", "sarif").output
        for text in ["Zebulon", "Quillfeather", "960123", "D1502", "Details"] { #expect(!output.contains(text)) }
        #expect(!output.contains("partialFingerprints"), "without a baseline there is no salt")
    }

    @Test func knownFindingsAreNotTold() throws {
        let program = try CheckTests.program(["t.csv": Self.table])
        defer { program.clean() }
        #expect(try program.sarif("t.csv", "--baseline", "known.json").results.count == 2)
        #expect(try program.sarif("t.csv", "--baseline", "known.json").results.isEmpty)
    }
}
