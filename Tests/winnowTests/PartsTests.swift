import Support
import Testing

/// What turns on somebody's part in the matter, from outside.
@Suite struct PartsTests {
    private func shared(
        _ profile: String, _ people: String, _ documents: [String: String], confirm: [String] = []
    ) throws -> (status: Int32, shared: String, errors: String) {
        let program = try Program()
        defer { program.clean() }
        try program.write(people, to: "case/case.yaml")
        for (name, text) in documents { try program.write(text, to: "case/" + name) }
        let ending = try program.run(
            ["prepare", "case", "--profile", profile, "--out", "pack"] + confirm.flatMap { ["--confirm", $0] })
        let files = program.names(in: "pack/share").filter { $0.hasPrefix("0") }
        return (
            ending.status, files.map { program.text("pack/share/" + $0) }.joined(separator: "\n"), ending.errors
        )
    }

    /// The adult may also be declared as whom the case is about: then the children are those who were harmed.
    @Test func theAdultIsTheSubject() throws {
        let table = """
            Student,DOB,UPN,Medical Conditions,Incident Date,Incident
            Jordan Tate,04/05/2013,K813400726015,asthma,09/02/2026,"Derek Ashdown threw a book at Jordan."
            Ellis Moorby,30/06/2013,H801200001001,eczema,10/02/2026,"Ellis fell."
            Ellis Moorby,30/06/2013,H801200001001,eczema,11/02/2026,"Derek Ashdown shouted at Ellis."

            """
        let pack = try shared(
            "lado",
            """
            subject: {name: Derek Ashdown, role: staff, part: alleged}
            people:
              - {name: Jordan Tate, role: pupil, part: harmed}
              - {name: Ellis Moorby, role: pupil}
            """, ["chronology.csv": table])
        #expect(pack.status == 0, "\(pack.errors)")
        #expect(
            pack.shared == """
                Student,DOB,Incident Date,Incident
                Jordan Tate,04/05/2013,09/02/2026,"Derek Ashdown threw a book at Jordan."
                Pupil A,,11/02/2026,"Derek Ashdown shouted at Pupil A."

                """)
    }

    /// The adult is often known by a title and a surname alone: whoever else is called so is not the adult.
    @Test(arguments: [
        ("subject: {name: Mr Ashdown, part: alleged}", ""),
        ("subject: {name: Mr Ashdown, role: staff, part: alleged}", ""),
        ("subject: {name: Derek Ashdown, role: staff, part: alleged}", ""),
        ("subject: {name: Mr D Ashdown, role: professional, part: adult-of-concern}", ""),
        ("subject: {name: Mr Ashdown, part: alleged}", "  - {name: Pauline Ashdown, role: pupil}"),
    ])
    func theAdultByTitle(subject: String, further: String) throws {
        let note = """
            9 February 2026

            Mr Ashdown threw a book at Jordan Tate. Ashdown said it was a joke. Mrs Ashworth saw Mr Ashdown's hand.

            10 February 2026

            Ellis Moorby fell.

            """
        let people = subject + "\npeople:\n  - {name: Jordan Tate, role: pupil, part: harmed}\n" + further
        let pack = try shared("lado", people, ["note.txt": note])
        #expect(pack.status == 0, "\(pack.errors)")
        #expect(pack.shared.contains("Mr Ashdown threw a book at Jordan Tate."), "\(pack.shared)")
        #expect(pack.shared.contains("saw Mr Ashdown's hand"), "\(pack.shared)")
        if further.isEmpty { #expect(pack.shared.contains("Ashdown said it was a joke."), "\(pack.shared)") }
        #expect(!pack.shared.contains("Ashworth") && !pack.shared.contains("Ellis"), "\(pack.shared)")
    }

    @Test func nobodyIsDecidedAboutWithoutAName() throws {
        let pack = try shared(
            "lado", "subject: {name: Jordan Tate}", ["note.txt": "2 March 2026\n\nSomebody pushed Jordan Tate.\n"])
        #expect(pack.status == 1)
        #expect(pack.errors.contains("`part` alleged"))
    }

    /// A row: who the recipient is said to be, and whether somebody has to be asked.
    @Test(arguments: [
        "Sheila Crabtree, office at the new school": true, "Mrs Crabtree": true, "Naomi Price": false,
        "the office": false,
    ])
    func aRecipientInTheCaseIsAsked(recipient: String, isAsked: Bool) throws {
        let people = """
            subject: {name: Amelia Thorneycroft}
            people:
              - {name: Sheila Crabtree, role: family, of: Amelia Thorneycroft}
              - {name: Naomi Price, role: professional}
            facts:
              recipient: \(recipient)
            """
        let note = ["note.txt": "2 March 2026\n\nAmelia Thorneycroft has a bruise. Mrs Crabtree rang.\n"]
        let pack = try shared("next-school", people, note)
        #expect(pack.status == (isAsked ? 1 : 0))
        #expect(pack.errors.contains("--confirm recipient-in-case=") == isAsked)
        #expect(!pack.errors.contains("Crabtree"))
        #expect(
            try shared("next-school", people, note, confirm: ["recipient-in-case=she is the lead there"]).status == 0)
    }
}
