import Foundation
import Support
import Testing

/// A school's own field maps, and what is said of columns and elements that no map knows.
@Suite struct MapTests {
    /// The mash-referral profile with a line more: the child's description is shared.
    static func profile() -> String {
        (try? String(contentsOf: Program.root.appendingPathComponent("profiles/mash-referral.yaml"), encoding: .utf8))
            .map {
                $0.replacingOccurrences(
                    of: "subject.age, subject.sex]", with: "subject.age, subject.sex, subject.description]")
            }
            ?? ""
    }

    private func program() throws -> Program {
        let program = try MadeUp.program(texts: ["log.csv": MadeUp.log, "pupil.xml": MadeUp.transferFile])
        try program.write(Self.profile(), to: "own.yaml")
        return program
    }

    static let map = """
        headings:
          Shoe size: subject.description
        elements:
          CTfile/CTFpupilData/Pupil/Foible: subject.description
        """

    @Test func whatNoMapKnowsStaysAndIsOffered() throws {
        let program = try program()
        defer { program.clean() }
        let ending = try program.prepare("own.yaml")
        #expect(ending.status == 0)
        #expect(!program.shared("pack").contains("Shoe size") && !program.shared("pack").contains("left-handed"))
        #expect(ending.errors.contains("case/log.csv: column 4 is in no field map"))
        #expect(ending.errors.contains("case/pupil.xml: 2 sorts of elements are in no field map"))
        // What documents call their columns and elements is theirs.
        #expect(!ending.errors.contains("Shoe") && !ending.errors.contains("Foible"))
        let offered = program.text("pack/keep/unmapped.yaml")
        #expect(offered.contains("  #\"Shoe size\": unknown   # column 4\n"))
        #expect(offered.contains("  #CTfile/CTFpupilData/Pupil/Foible: unknown\n"))
        #expect(offered.contains("  #CTfile/CTFpupilData/Pupil/Foible/@side: unknown\n"))
        #expect(program.mode("pack/keep/unmapped.yaml") == 0o600)
        #expect(!program.shared("pack").contains("unmapped"))
    }

    /// The offered file is a map as it stands, and each of its lines is one once its mark is gone.
    @Test func theOfferIsAMap() throws {
        let program = try program()
        defer { program.clean() }
        try program.prepare("own.yaml")
        let offered = program.text("pack/keep/unmapped.yaml")
        try program.write(offered, to: "as-it-is.yaml")
        #expect(try program.prepare("own.yaml", out: "second", "--map", "as-it-is.yaml").status == 0)
        #expect(program.exists("second/keep/unmapped.yaml"))
        let all = offered.replacing("  #\"", with: "  \"").replacingOccurrences(
            of: "  #CT", with: "  CT"
        )
        .replacing(": unknown", with: ": subject.description")
        try program.write(all, to: "mended.yaml")
        #expect(try program.prepare("own.yaml", out: "third", "--map", "mended.yaml").status == 0)
        #expect(!program.exists("third/keep/unmapped.yaml"))
        #expect(
            program.text("third/share/02-record.xml").contains("<Foible side=\"left\">left-handed &amp; shy</Foible>"))
    }

    @Test func anOwnMapOpensAColumnAndAnElement() throws {
        let program = try program()
        defer { program.clean() }
        try program.write(Self.map, to: "map.yaml")
        #expect(try program.prepare("own.yaml", "--map", "map.yaml").status == 0)
        #expect(program.text("pack/share/01-table.csv").hasPrefix("Pupil,Date,Notes,Shoe size\n"))
        #expect(program.text("pack/share/02-record.xml").contains("<Foible>left-handed &amp; shy</Foible>"))
    }

    @Test func mapsBesideTheProfileAreRead() throws {
        let program = try program()
        defer { program.clean() }
        try program.shell("mkdir -p ours/maps && cp own.yaml ours/")
        try program.write(Self.map, to: "ours/maps/mis.yaml")
        #expect(try program.prepare("ours/own.yaml").status == 0)
        #expect(program.text("pack/share/01-table.csv").hasPrefix("Pupil,Date,Notes,Shoe size\n"))
        // A built-in profile has no folder, and the folder that one happens to stand in is nobody's.
        #expect(try program.prepare("mash-referral", out: "second").status == 0)
        #expect(program.text("second/share/01-table.csv").hasPrefix("Pupil,Date,Notes\n"))
    }

    @Test func checkReadsMapsBesideTheProfileToo() throws {
        let program = try program()
        defer { program.clean() }
        try program.shell("mkdir -p ours/maps && cp own.yaml ours/")
        let check = ["check", "case", "--format", "json", "--profile"]
        #expect(try program.run(check + ["ours/own.yaml"]).output.contains("Shoe size"))
        try program.write(Self.map, to: "ours/maps/mis.yaml")
        #expect(try !program.run(check + ["ours/own.yaml"]).output.contains("Shoe size"))
        try program.write("headings: [", to: "ours/maps/mis.yaml")
        let ending = try program.run(check + ["ours/own.yaml"])
        #expect(ending.status == 2 && ending.output.isEmpty && ending.errors.contains("ours/maps/mis.yaml"))
    }

    /// A map may also close what the program's own maps open, whatever the heading's capitals and marks.
    @Test func anOwnMapGoesFirst() throws {
        let program = try program()
        defer { program.clean() }
        try program.write("headings:\n  NOTES: unknown\n", to: "map.yaml")
        #expect(try program.prepare("own.yaml", "--map", "map.yaml", "--release-anyway", "a test").status == 0)
        #expect(program.text("pack/share/01-table.csv").hasPrefix("Pupil,Date\n"))
    }

    /// A schema that nobody mapped: own lines stand beside what is guessed from names.
    @Test func ownLinesOfAnUnmappedSchema() throws {
        let extract = """
            <Extract>
              <Entry code="A"><Forename>Amelia</Forename><Surname>Okafor</Surname><Spleen>sad since March</Spleen>
                <MumCalled>Joanne Okafor</MumCalled></Entry>
              <Entry code="B"><Forename>Jayden</Forename><Surname>Carter</Surname><Spleen>cross</Spleen></Entry>
            </Extract>
            """
        let program = try MadeUp.program(texts: ["extract.xml": extract], note: MadeUp.quiet)
        defer { program.clean() }
        try program.write(Self.profile(), to: "own.yaml")
        try program.write(
            "elements:\n  Extract/Entry/Spleen: subject.description\n  Extract/Entry/MumCalled: contact.name.full\n",
            to: "map.yaml")
        #expect(try program.prepare("own.yaml", out: "before").status == 0)
        #expect(!program.text("before/share/02-record.xml").contains("sad"))
        #expect(try program.prepare("own.yaml", out: "after", "--map", "map.yaml").status == 0)
        let shared = program.text("after/share/02-record.xml")
        #expect(shared.contains("<Forename>Amelia</Forename>") && shared.contains("<Spleen>sad since March</Spleen>"))
        #expect(!shared.contains("cross") && !shared.contains("Carter") && !shared.contains("code="))
        // The mother's name is ruled on as hers, not as the child's in whose element it stands.
        #expect(
            try program.prepare("peer-advice", out: "advice", "--map", "map.yaml", "--release-anyway", "a test").status
                == 0)
        let labels = program.text("advice/share/02-record.xml")
        #expect(labels.contains("Child 1") && labels.contains("<MumCalled>Parent 1</MumCalled>"))
    }

    /// A mistake in a map: the line that is named, and words of the sentence.
    @Test(arguments: [
        ("headings:\n  Zog: concern.zog\n", 2, "no field has the name"),
        ("headings:\n  Zog: text.note\n  zog.: concern.date\n", 3, "another line gives it another field"),
        ("headings:\n  Zog: text.note\n  Zog: text.note\n", 2, "stands twice"),
        ("headings:\n  - Zog\n", 2, "lines should stand here"),
        ("headings:\n  Zog: [text.note]\n", 2, "one field should stand here"),
        ("headings:\n  \"--\": text.note\n", 2, "no letter"),
        ("zog:\n  Zog: text.note\n", 1, "no meaning here"),
        ("- Zog\n", 1, "no keys"),
        ("headings:\n  Zog: \"text.note\n", 3, "YAML"),
        ("elements:\n  Zog: text.note\n", 2, "no path"),
        ("elements:\n  CTfile/CTFpupilData/Pupil[2]/Zog: text.note\n", 2, "no path"),
        ("elements:\n  CTfile/CTFpupilData/Pupil: text.note\n", 2, "holds others"),
        ("elements:\n  CTfile/CTFpupilData/Pupil/UPN/Zog: text.note\n", 2, "through an element that holds text"),
        ("elements:\n  Zog/A: text.note\n  Zog/A/B: text.note\n", 3, "through an element that holds text"),
        ("elements:\n  Zog/A/B: text.note\n  Zog/A: text.note\n", 3, "holds others"),
    ])
    func aMistake(map: String, line: Int, says: String) throws {
        let program = try program()
        defer { program.clean() }
        try program.write(map, to: "map.yaml")
        let ending = try program.prepare("own.yaml", "--map", "map.yaml")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("map.yaml: line \(line): "), "\(ending.errors)")
        #expect(ending.errors.contains(says))
        #expect(!ending.errors.lowercased().contains("zog"))
        #expect(!program.exists("pack"))
    }

    @Test func everyMistakeOfEveryMapIsSaid() throws {
        let program = try program()
        defer { program.clean() }
        try program.write("headings:\n  A1: no.such\n  B1: no.such\n", to: "one.yaml")
        try program.write("headings:\n  C1: no.such\n", to: "two.yaml")
        let ending = try program.prepare("own.yaml", "--map", "one.yaml", "--map", "two.yaml", "--map", "three.yaml")
        #expect(ending.status == 2)
        let places = ["one.yaml: line 2", "one.yaml: line 3", "two.yaml: line 2", "three.yaml"]
        #expect(places.allSatisfy { ending.errors.contains($0) })
    }

    /// Many unmapped columns are counted and not listed one after another without end.
    @Test func aHeadingThatNamesSomebodyStaysInside() throws {
        let table = "Pupil,Date,Notes,Jayden Carter's shoes\nAmelia Okafor,12/03/2026,Calm today,4\n"
        let program = try MadeUp.program(texts: ["log.csv": table])
        defer { program.clean() }
        let ending = try program.prepare()
        #expect(ending.status == 0)
        #expect(!ending.errors.contains("Carter") && !program.shared("pack").contains("Carter"))
        #expect(program.text("pack/keep/unmapped.yaml").contains("\"Jayden Carter's shoes\": unknown"))
    }
}
