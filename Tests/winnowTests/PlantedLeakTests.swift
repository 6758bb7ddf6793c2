import Foundation
import Support
import Testing

/// An edit that is not carried out must never go out: the leak check shares nothing with what planned the edits.
///
/// Debug builds leave out the edit whose number stands in `WINNOW_TEST_SKIP_EDIT`, counted over the pack from 0.
@Suite struct PlantedLeakTests {
    static let hook = "WINNOW_TEST_SKIP_EDIT"

    /// Whether the program under test has the hook: a release build has not.
    static let hasHook = (try? Data(contentsOf: Program.executable))?.range(of: Data(hook.utf8)) != nil

    static let people = """
        people:
          - name: Jayden Kwabena Carter-Mbeki
            also: [Jayce, JCM]
            role: pupil
          - name: Zo\u{eb} O’Quillan
            role: pupil
          - name: Ruth Fisk
            role: other
            part: informant
        protect:
          - value: 14 Harbour Row, Lowestoft, NR32 9ZZ

        """

    /// Every way in which the documents write the withheld people, each a paragraph.
    static let forms = [
        "Jayden Carter-Mbeki ran.", "CARTER-MBEKI, Jayden ran.", "Carter-Mbeki J ran.", "J. Carter-Mbeki ran.",
        "jayden carter-mbeki ran.", "Jayden Carter\nMbeki ran.", "Jayden\nCarter-Mbeki ran.", "Jayden ran.",
        "JAYDEN ran.",
        "Jayden’s bag went.", "Jayce ran.", "JCM ran.", "J.C.M. ran.", "Jayden Kwabena Carter-Mbeki ran.", "Jaydn ran.",
        "Zo\u{eb} O’Quillan ran.", "Zoe O'Quillan ran.", "ZOE OQUILLAN ran.", "Zo\u{e8} ran.",
        "Zoe\u{308} ran.", "O’Quillan, Zo\u{eb} ran.", "Ruth Fisk rang.", "Mrs Fisk rang.",
        "They are at 14 Harbour Row.",
        "They are at 14 harbour\nrow.", "They are in NR32 9ZZ.", "They are in nr329zz.",
        "Write to jayden.carter-mbeki@school.example today.", "His UPN is W119211923014.",
    ]

    static let table = """
        Pupil,Notes,Linked pupils
        Amelia Okafor,"Jayden, again",Jayden Carter-Mbeki
        Amelia Okafor,"said ""Zo\u{eb}"" twice",Zo\u{eb} O’Quillan

        """

    private func scratch() throws -> Program {
        let program = try MadeUp.program(texts: [
            "1.txt": Self.forms.map { $0 + "\n" }.joined(separator: "\n"), "2.csv": Self.table,
        ])
        try program.write("subject: Amelia Okafor\n" + Self.people, to: "case/case.yaml")
        return program
    }

    /// Without the hook: all of it goes, or else nothing goes out.
    @Test(arguments: AccountTests.profiles) func everyFormIsFound(profile: String) throws {
        let program = try scratch()
        defer { program.clean() }
        #expect(try program.prepare(profile).status == 0)
        let shared = bare(program.shared("pack"))
        for gone in [
            "jayden", "jaydn", "mbeki", "kwabena", "jayce", "jcm", "zoe", "quillan", "ruth", "fisk", "harbour",
        ] {
            #expect(!shared.contains(gone), "one of the forms is shared")
        }
    }

    /// Who is known by a title and another pupil's surname alone is most likely that pupil's family.
    @Test func anotherPupilsFatherKnownByTitle() throws {
        let program = try MadeUp.program(texts: [
            "1.txt": MadeUp.quiet, "2.txt": "Mr Carter rang about Jayden Carter.\n",
        ])
        defer { program.clean() }
        #expect(try program.prepare("next-school").status == 0)
        #expect(!program.text("pack/share/02-note.txt").contains("Carter"))
    }

    @Test(
        .enabled(if: hasHook, "the program under test was built without the hook"),
        arguments: ["mash-referral", "peer-advice"])
    func aSkippedEditIsNeverReleased(profile: String) throws {
        let program = try scratch()
        defer { program.clean() }
        #expect(try program.prepare(profile).status == 0)
        let edits = try program.account("pack").filter { $0.unit != "column" }.count
        #expect(edits >= Self.forms.count)
        for number in 0..<edits {
            let ending = try program.run(
                ["prepare", "case", "--profile", profile, "--out", "leak"], environment: [Self.hook: "\(number)"])
            #expect(ending.status == 1, "a skipped edit was released")
            #expect(program.names(in: ".") == ["case", "pack"])
            let said = bare(ending.errors)
            for value in ["jayden", "mbeki", "kwabena", "zoe", "quillan", "fisk", "harbour", "9zz", "w119"] {
                #expect(!said.contains(value), "a withheld value was said")
            }
            try program.shell("rm -rf leak")
        }
    }
}
