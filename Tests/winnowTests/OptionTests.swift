import Support
import Testing

/// The options of `prepare`, one by one.
@Suite struct OptionTests {
    private func table() throws -> Program {
        let program = try Program()
        let table = """
            UPN,Surname,Forename,Notes
            D150200026001,Okafor,Amelia,Quiet today
            W119211923014,Carter,Jayden,Pushed a chair

            """
        try program.write(table, to: "case/log.csv")
        return program
    }

    @Test(arguments: ["Amelia Okafor", "OKAFOR, Amelia", "amelia okafor", "D150200026001"])
    func theSubjectIsNamed(subject: String) throws {
        let program = try table()
        defer { program.clean() }
        let ending = try program.prepare("mash-referral", "--subject", subject)
        #expect(ending.status == 0)
        let shared = program.text("pack/share/01-table.csv")
        #expect(shared.contains("Okafor,Amelia,Quiet today"))
        #expect(!shared.contains("Carter") && !shared.contains("chair"))
    }

    @Test func twoSubjects() throws {
        let program = try table()
        defer { program.clean() }
        let ending = try program.prepare("mash-referral", "--subject", "Amelia Okafor", "--subject", "Jayden Carter")
        #expect(ending.status == 0)
        #expect(program.text("pack/share/01-table.csv").contains("Carter,Jayden,Pushed a chair"))
    }

    @Test(arguments: [[], ["--subject", "Zebulon Quillfeather"]]) func noSubject(more: [String]) throws {
        let program = try table()
        defer { program.clean() }
        let ending = try program.run(["prepare", "case", "--profile", "mash-referral", "--out", "pack"] + more)
        #expect(ending.status == 64)
        #expect(ending.errors.contains("--subject") && !ending.errors.contains("Quillfeather"))
    }

    /// A title and a surname mean the one adult of that name whom the case declares, and no pupil who shares it.
    @Test(arguments: [
        ("Mr Ashdown", 0, ""), ("Mr. Ashdown", 0, ""), ("Dr Ashdown", 0, ""), ("ASHDOWN, Mr", 0, ""),
        ("Mr Stephen Ashdown", 0, ""), ("Mrs Ashdown", 64, "spelling"), ("Mr Hale", 64, "several"),
        ("Ms Hale", 64, "spelling"), ("Mr Quillfeather", 64, "spelling"),
    ])
    func aTitleAndASurname(subject: String, status: Int32, says: String) throws {
        let program = try Program()
        defer { program.clean() }
        try program.write(
            """
            people:
              - {name: Stephen Ashdown, role: staff, part: alleged}
              - {name: Peter Hale, role: staff}
              - {name: Graham Hale, role: professional}

            """, to: "case/case.yaml")
        try program.write(
            """
            Pupil,Date,Incident
            Amelia Okafor,12/03/2026,"Mr Ashdown gripped her arm. Stephen Ashdown was sent home by Peter Hale and Graham Hale."
            Leo Ashdown,12/03/2026,Was late today

            """, to: "case/log.csv")
        let ending = try program.prepare("lado", "--subject", subject, "--release-anyway", "a test")
        #expect(ending.status == status, "\(ending.errors)")
        #expect(ending.errors.contains(says))
        let shared = program.shared("pack")
        #expect(shared.contains("Stephen Ashdown was sent home") == (status == 0))
        #expect(!shared.contains("Leo") && !shared.contains("Peter"))
    }

    @Test func aSinglePupilIsTheSubject() throws {
        let program = try Program()
        defer { program.clean() }
        try program.write("Surname,Forename,Notes\nOkafor,Amelia,Quiet today\n", to: "case/log.csv")
        #expect(try program.prepare().status == 0)
        #expect(program.text("pack/share/01-table.csv") == "Surname,Forename,Notes\nOkafor,Amelia,Quiet today\n")
    }

    @Test func aPeopleFileIsReadAsWell() throws {
        let program = try MadeUp.program(texts: ["n.txt": "Amelia Okafor went and told Perpetua Lockhaven-Dunne.\n"])
        defer { program.clean() }
        try program.write("people:\n  - name: Perpetua Lockhaven-Dunne\n    role: staff\n", to: "people.yaml")
        #expect(try program.prepare("mash-referral", "--people", "people.yaml").status == 0)
        #expect(program.text("pack/share/01-note.txt") == "Amelia Okafor went and told Teacher 1.\n")
    }

    @Test func whatStaysMayGoElsewhere() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        let ending = try program.prepare("mash-referral", "--keep", "cupboard")
        #expect(ending.status == 0)
        #expect(program.names(in: "pack") == ["share"])
        #expect(program.mode("cupboard") == 0o700)
        #expect(program.names(in: "cupboard").contains("withheld.jsonl"))
        #expect(ending.errors.contains("cupboard"))
    }

    @Test func aFolderForWhatStaysThatIsNotEmptyStopsThePack() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.write("mine", to: "cupboard/mine.txt")
        #expect(try program.prepare("mash-referral", "--keep", "cupboard").status == 2)
        #expect(program.names(in: "cupboard") == ["mine.txt"])
        #expect(program.names(in: ".") == ["case", "cupboard"])
    }

    @Test func documentsMayBeGivenOneByOne() throws {
        let program = try MadeUp.program(texts: ["n.txt": MadeUp.quiet, "secret.txt": "Not this one.\n"])
        defer { program.clean() }
        let ending = try program.run(
            ["prepare", "case/n.txt", "case/case.yaml", "--profile", "mash-referral", "--out", "pack"])
        #expect(ending.status == 0)
        #expect(program.names(in: "pack/share") == ["01-note.txt", "manifest.json", "withheld-summary.md"])
    }

    @Test func anEmptyFolderMayBeThePlaceForThePack() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.shell("mkdir pack")
        #expect(try program.prepare().status == 0)
        #expect(program.names(in: "pack") == ["keep", "share"])
    }

    @Test func theSourcesAreNeverWrittenTo() throws {
        let program = try MadeUp.program(
            texts: ["log.csv": MadeUp.log, "pupil.xml": MadeUp.transferFile], note: MadeUp.note)
        defer { program.clean() }
        try program.shell("chmod -R a-w case")
        let before = try program.shell("cd case; sha256sum * | sort; stat -c '%n %Y %s' *").output
        #expect(try program.prepare().status == 0)
        #expect(try program.shell("cd case; sha256sum * | sort; stat -c '%n %Y %s' *").output == before)
        try program.shell("chmod -R u+w case")
    }
}
