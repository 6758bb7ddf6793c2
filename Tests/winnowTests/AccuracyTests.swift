import Support
import Testing

/// Contradictions and old things are told to the sender, with their kind and place and no value, and never to the recipient.
@Suite struct AccuracyTests {
    private static func transferFile(
        date: String = "2026-02-01", surname: String = "Okafor", born: String = "2015-02-11",
        postcode: String = "NR32 9ZX",
        contact: String = "Joanne"
    ) -> String {
        """
        <CTfile>
          <Header><DocumentName>Common Transfer File</DocumentName><DateTime>\(date)T10:00:00</DateTime></Header>
          <CTFpupilData>
            <Pupil>
              <UPN>D150200026001</UPN>
              <Surname>\(surname)</Surname>
              <Forename>Amelia</Forename>
              <DOB>\(born)</DOB>
              <Address><AddressLines><AddressLine1>3 Quay Road</AddressLine1></AddressLines><PostCode>\(postcode)</PostCode></Address>
              <Contacts><Contact><Surname>Okafor</Surname><Forename>\(contact)</Forename><Relationship>FAT</Relationship></Contact></Contacts>
            </Pupil>
          </CTFpupilData>
        </CTfile>
        """
    }

    private static let log = """
        UPN,Surname,Forename,DOB,Address,Postcode,Date,Notes
        D150200026001,OKAFOR,Amelia,11/02/2015,3 Quay Road,NR32 9ZX,12/03/2026,Did not want to go home today

        """

    private static let caseFile = """
        subject:
          - name: Amelia Okafor
            ids: {upn: D150200026001}
        people:
          - name: Peter Okafor
            role: parent
            of: Amelia Okafor
            no_contact: true

        """

    private func warnings(_ documents: [String: String]) throws -> (said: String, shared: String, record: String) {
        let program = try MadeUp.program(texts: documents)
        defer { program.clean() }
        try program.write(Self.caseFile, to: "case/case.yaml")
        let ending = try program.prepare()
        #expect(ending.status == 0, "\(ending.errors)")
        return (ending.errors, program.shared("pack"), program.text("pack/keep/record.json"))
    }

    /// What differs, the words of the warning, the places that it names.
    @Test(arguments: [
        (
            transferFile(born: "2015-02-12"), "two dates of birth stand for the child",
            ["case/log.csv, row 2", "case/pupil.xml, line 4"]
        ),
        (
            transferFile(surname: "Okafer"), "two spellings of the legal name of the child",
            ["case/log.csv, row 2", "case/pupil.xml, line 4"]
        ),
        (
            transferFile(postcode: "NR33 9ZZ"), "two addresses stand for the child",
            ["case/log.csv, row 2", "case/pupil.xml, line 4"]
        ),
        (
            transferFile(contact: "Peter"), "must have no contact is listed among the contacts of the child",
            ["case/pupil.xml, line 4"]
        ),
    ])
    func aContradiction(transferFile: String, says: String, places: [String]) throws {
        let found = try warnings(["log.csv": Self.log, "pupil.xml": transferFile])
        let lines = found.said.split(separator: "\n").filter { $0.contains(says) }
        #expect(lines.count == 1, "\(found.said)")
        #expect(places.allSatisfy { lines.first?.contains($0) == true }, "\(lines)")
        for value in ["2015", "11/02", "Okaf", "Peter", "NR3", "Quay"] {
            #expect(lines.first?.contains(value) == false)
        }
        #expect(found.record.contains(says))
        #expect(!found.shared.contains(says))
    }

    /// The same said in other ways is no contradiction.
    @Test func whatAgreesIsSilent() throws {
        let found = try warnings(["log.csv": Self.log, "pupil.xml": Self.transferFile()])
        for words in ["dates of birth", "spellings", "addresses", "no contact", "a year older"] {
            #expect(!found.said.contains(words), "\(found.said)")
        }
    }

    /// Two tables, each with the address in one cell, and whether they say two.
    @Test(arguments: [
        ("14 Harbour Row, Lowestoft NR32 9ZZ", "3 Quay Road, Lowestoft NR33 9ZX", true),
        ("14 Harbour Row, Lowestoft NR32 9ZZ", "14 Harbour Row, Lowestoft NR33 9ZZ", true),
        ("14 Harbour Row", "3 Quay Road", true),
        ("14 Harbour Row, Lowestoft", "14 Quay Road, Lowestoft", true),
        ("Flat 2, 14 Harbour Row", "Flat 2, 9 Harbour Row", true),
        ("14 Harbour Row, Lowestoft NR32 9ZZ", "14 HARBOUR ROW, nr32 9zz", false),
        ("14a Harbour Row, Lowestoft, NR32 9ZZ", "Flat A, 14 Harbor Row NR329ZZ", false),
        ("Flat 2, 14 Harbour Row", "14 Harbour Row", false),
        ("Gull Cottage, 14 Harbour Row", "Gull Cottage", false),
        ("14 Harbour Row", "14", false),
    ])
    func anAddressInOneCell(first: String, second: String, isAnother: Bool) throws {
        func table(_ address: String) -> String {
            "UPN,Surname,Forename,Address,Notes\nD150200026001,Okafor,Amelia,\"\(address)\",Did not want to go home\n"
        }
        let found = try warnings(["a.csv": table(first), "b.csv": table(second)])
        let says = "two addresses stand for the child: case/a.csv, row 2 and case/b.csv, row 2"
        #expect(found.said.contains(says) == isAnother, "\(found.said)")
        #expect(found.said.contains("two addresses") == isAnother, "\(found.said)")
        #expect(found.record.contains(says) == isAnother)
        #expect(!found.shared.contains("two addresses"))
    }

    /// The subject as the case file has it, and what is said where a record has it otherwise.
    @Test(arguments: [
        ("{name: Amelia Okafor, ids: {upn: D150200026001, dob: 2015-02-12}}", "two dates of birth stand for the child"),
        ("{name: Amelia Okafer, ids: {upn: D150200026001}}", "two spellings of the legal name of the child"),
        ("{name: Amelia Brook, ids: {upn: D150200026001}}", "two spellings of the legal name of the child"),
        ("{name: Beatrix Okafor, ids: {upn: D150200026001}}", "two spellings of the legal name of the child"),
        ("{name: Amelia Okafor, ids: {upn: D150200026001, dob: 11 February 2015}}", nil),
        ("{name: Amelia Rose Okafor, ids: {upn: D150200026001}}", nil),
        ("{name: Millie Okafor, ids: {upn: D150200026001}}", nil),
        ("{name: Beatrix Okafor, also: [Beatrix], ids: {upn: D150200026001}}", nil),
        ("Amelia Okafor", nil),
    ])
    func whatTheCaseFileSays(subject: String, says: String?) throws {
        let program = try MadeUp.program(texts: ["log.csv": Self.log])
        defer { program.clean() }
        try program.write("subject:\n  - \(subject)\n", to: "case/case.yaml")
        let ending = try program.prepare()
        #expect(ending.status == 0, "\(ending.errors)")
        for words in ["two dates of birth stand for the child", "two spellings of the legal name of the child"] {
            let line = ending.errors.split(separator: "\n").first { $0.contains(words) }
            #expect((line != nil) == (words == says), "\(ending.errors)")
            #expect(program.text("pack/keep/record.json").contains(words) == (words == says))
            #expect(!program.shared("pack").contains(words))
            guard let line else { continue }
            #expect(line.contains("the case file and case/log.csv, row 2"))
            for value in ["2015", "Okaf", "Brook", "Beatrix"] { #expect(!line.contains(value)) }
        }
    }

    @Test(arguments: [("2025-02-01", true), ("2025-04-01", false)])
    func anOldAddress(date: String, isOld: Bool) throws {
        let log = "UPN,Surname,Forename,Date,Notes\nD150200026001,OKAFOR,Amelia,12/03/2026,Did not want to go home\n"
        let found = try warnings(["log.csv": log, "pupil.xml": Self.transferFile(date: date)])
        let says =
            "the address of the child is more than a year older than the newest record of the case: case/pupil.xml, line 4"
        #expect(found.said.contains(says) == isOld, "\(found.said)")
        #expect(found.record.contains("more than a year older") == isOld)
    }

    /// Without its number a child with another date of birth is another child, whose name then stops the pack: it is said why.
    @Test func aNamesake() throws {
        let log = "Surname,Forename,DOB,Notes\nOkafor,Amelia,12/02/2015,Did not want to go home today\n"
        let program = try MadeUp.program(texts: [
            "zz.csv": log, "pupil.xml": Self.transferFile(), "note.txt": MadeUp.quiet,
        ])
        defer { program.clean() }
        try program.write(Self.caseFile, to: "case/case.yaml")
        let ending = try program.prepare()
        #expect(ending.status == 1)
        #expect(
            ending.errors.contains(
                "look first: a child of the same name as the child and another date of birth stands in case/zz.csv, row 2"
            ),
            "\(ending.errors)")
        // To list the name would not help: it is listed.
        #expect(
            ending.errors.contains("has the same name as the subject") && ending.errors.contains("take what is about"))
        #expect(!ending.errors.contains("list the person"))
    }

    /// The date of a row is the row's, however new the rest of its table is.
    @Test(arguments: [("12/01/2025", true), ("12/05/2025", false)])
    func anOldAddressInATable(date: String, isOld: Bool) throws {
        let log = """
            UPN,Surname,Forename,Address,Postcode,Date,Notes
            D150200026001,OKAFOR,Amelia,3 Quay Road,NR32 9ZX,\(date),Did not want to go home today
            D150200026001,OKAFOR,Amelia,,,12/03/2026,Did not want to go home today

            """
        let found = try warnings(["log.csv": log])
        #expect(
            found.said.contains("more than a year older than the newest record of the case: case/log.csv, row 2")
                == isOld,
            "\(found.said)")
        #expect(!found.shared.contains("older"))
    }

    /// A row: the documents, the warnings about what is older than the twelve months of the profile.
    @Test(arguments: [
        (
            [
                "log.csv":
                    "10/09/2024,Uniform,came without a tie\n12/11/2023,Physical abuse,has an old burn\n12/03/2026,Home,was calm"
            ],
            [
                "case/log.csv, row 2: 1 entry is older than the window of this profile and not shared",
                "case/log.csv, row 3: 1 entry is older than the window of this profile and shared all the same",
            ]
        ),
        (
            [
                "log.csv":
                    "10/09/2024,Uniform,came without a tie\n11/09/2024,Uniform,had no shoes\n12/03/2026,Home,was calm"
            ],
            ["case/log.csv, row 2: 2 entries are older than the window of this profile and not shared, this the first"]
        ),
        (["log.csv": "10/09/2025,Uniform,came without a tie\n12/03/2026,Home,was calm"], []),
        (["log.csv": "12/11/2023,Physical abuse,has an old burn"], []),
        (
            [
                "note.txt":
                    "3 May 2024\n\nAmelia Okafor lost her coat.\n\n4 May 2024\n\nAmelia has a bruise.\n\nIt is a burn.\n\n1 March 2026\n\nAmelia was calm.\n"
            ],
            [
                "case/note.txt, line 1: 1 entry is older than the window of this profile and not shared",
                "case/note.txt, line 5: 1 entry is older than the window of this profile and shared all the same",
            ]
        ),
        (["note.txt": "1 March 2026\n\nAmelia Okafor was calm. On 3 May 2024 she was not.\n"], []),
    ])
    func whatIsOlderThanTheWindow(documents: [String: String], says: [String]) throws {
        let texts = documents.mapValues { text in
            text.hasPrefix("1") && !text.contains("March 2026")
                ? "Pupil,Date,Category,Notes\n" + text.split(separator: "\n").map { "Amelia Okafor,\($0)\n" }.joined()
                : text
        }
        let found = try warnings(texts)
        let lines = found.said.split(separator: "\n").filter { $0.contains("older than the window") }
        #expect(lines.count == says.count, "\(found.said)")
        for line in says {
            #expect(lines.contains { $0.contains(line) }, "\(found.said)")
            #expect(found.record.contains(line))
        }
        #expect(found.record.contains("older than the window") == !says.isEmpty)
        #expect(!found.shared.contains("older than the window"))
    }

    @Test(arguments: [("DOB 12/02/2015", true), ("DOB 11/02/2015", false)])
    func aDateOfBirthInProse(words: String, isOther: Bool) throws {
        let note = "Morning.\n\nAmelia Okafor, \(words), did not want to go home today.\n"
        let found = try warnings(["note.txt": note, "pupil.xml": Self.transferFile()])
        let says = "a date of birth that no record has stands in case/note.txt, line 3"
        #expect(found.said.contains(says) == isOther, "\(found.said)")
    }
}
