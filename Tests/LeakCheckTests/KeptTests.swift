import LeakCheck
import Support
import Testing
import Vocabulary

@Suite struct KeptTests {
    /// «» marks where a form stands by a ruling; the count is how many leaks are left.
    @Test(arguments: [
        ("she «will» be young", 1), ("she «will» be «young»", 0), ("she will be «young»", 1), ("«Mrs Carter» rang", 0),
        ("Jayden «Carter» rang", 1), ("«Jayden» «Carter» rang", 1), ("«Jayden Carter» rang", 0),
        ("Mr «Carter», Mr Carter", 1),
        ("«Cart»er", 1), ("«Carter»'s", 0), ("«Z»oë", 1), ("«Zoë»", 0), ("«Zo&#235;»", 0), ("Zo«&#235;»", 1),
        ("«Amelia»s bag", 1),
        ("text «before» Ann", 1), ("«ann and will» ann", 1),
    ])
    func aRulingCoversOnlyItself(marked: String, leaks: Int) throws {
        let text = Marked(marked)
        #expect(
            try Sample.check.leaks(in: text.text, document: "sample", kept: text.ranges).count == leaks, "\(marked)")
    }

    @Test func rulingsAreFollowedThroughALongFile() throws {
        let line = Array("she will say\n".utf8)
        let text = Array(repeating: line, count: 12_000).flatMap { $0 }
        let kept = (0..<12_000).lazy.map { $0 * line.count + 4..<$0 * line.count + 8 }
        #expect(try Sample.check.leaks(in: text, document: "sample", kept: kept).isEmpty)
        let but = (0..<12_000).lazy.filter { $0 != 9_234 }.map { $0 * line.count + 4..<$0 * line.count + 8 }
        let leaks = try Sample.check.leaks(in: text, document: "sample", kept: but)
        #expect(leaks.map(\.line) == [9_235])
    }

    @Test func labelsAndMarkersStand() throws {
        let text =
            "Pupil B met Child 1 at [address withheld], [phone number withheld]. Pupil A or Pupil B; [person unclear]."
        #expect(try Sample.check.leaks(in: Array(text.utf8), document: "sample").isEmpty)
    }

    @Test(arguments: [
        ("01-pupils.csv", 0), ("Amelia notes.txt", 1), ("okafor_amelia.txt", 1), ("AO-plan.xml", 1), ("aokafor.txt", 1),
        ("D150200026001.csv", 1), ("%41melia.txt", 1), ("planned.txt", 0),
    ])
    func namesOfFilesAreSearched(name: String, leaks: Int) {
        #expect(Sample.check.leaks(inName: Array(name.utf8)).count == leaks)
    }

    @Test func aLeakHoldsNothingOfTheValue() throws {
        let leaks = try Sample.check.leaks(in: Array("Amelia Okafor, 999 123 4551".utf8), document: "sample")
        #expect(leaks.count == 2)
        let printed = "\(leaks) \(Sample.people) \(Sample.values)".lowercased()
        #expect(!printed.contains("amelia") && !printed.contains("4551"))
        #expect(leaks.map(\.kind) == [.personName, .nhs] && leaks.allSatisfy { $0.person == 0 })
    }

    @Test func aFileThatIsNotThereIsAnError() {
        #expect(throws: LeakCheckError.self) { try Sample.check.leaks(inFileAt: "no/such/file") }
    }
}
