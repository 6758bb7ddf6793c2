import Foundation
import Support
import Testing

/// What `check` finds, in documents of every format, and how it ends.
@Suite struct CheckTests {
    /// A program in whose folder these documents lie.
    static func program(_ documents: [String: String]) throws -> Program {
        let program = try Program()
        for (name, text) in documents { try program.write(text, to: name) }
        return program
    }

    static let clean = "The class planted beans by the window.\n"

    @Test(arguments: [
        ("note.txt", clean),
        ("note.md", "# Garden\n\nThe class planted beans.\n"),
        ("table.csv", "Category,Details\nGarden,The class planted beans\n"),
        ("table.csv", "Category,Shoe size\nGarden,\n"),
        ("table.csv", "Category,Details\nGarden,=SUM(A1)\n"),
        ("file.xml", "<CTfile><Header><DocumentName>Common Transfer File</DocumentName></Header></CTfile>\n"),
        ("empty.txt", ""),
    ])
    func nothingIsFound(name: String, text: String) throws {
        let program = try Self.program([name: text])
        defer { program.clean() }
        let ending = try program.check(name)
        #expect(ending.status == 0)
        #expect(ending.output == "nothing that the profile withholds in 1 document\n")
        #expect(try program.check(name, "--format", "json").output == "{\"findings\":[]}\n")
        #expect(program.names(in: ".") == [name])
    }

    @Test(arguments: [
        ("note.txt", "Rang on 01632 960123.\n", "contact.phone", "01632 960123"),
        ("note.md", "# Calls\n\n- rang on 01632 960123\n", "contact.phone", "01632 960123"),
        ("table.csv", "Category,Details\nCall,rang on 01632 960123\n", "contact.phone", "01632 960123"),
        ("table.csv", "Category,Ref\nCall,D150200026001\n", "id.upn", "D150200026001"),
        ("table.csv", "Category,DOB\nCall,01632 960123\n", "contact.phone", "01632 960123"),
        ("table.csv", "Category,House\nCall,Tomasz Wisniewski\n", "person.name", "Tomasz Wisniewski"),
        ("table.csv", "Category,Colour\nCall,Tomasz Wisniewski\n", "person.name", "Tomasz Wisniewski"),
        ("table.csv", "Category,Status\nCall,Tomasz Wisniewski\n", "person.name", "Tomasz Wisniewski"),
        ("file.xml", "<CTfile><Foible>D150200026001</Foible></CTfile>\n", "id.upn", "D150200026001"),
        ("file.xml", "<CTfile><!-- rang 01632 960123 --></CTfile>\n", "field.unknown", " rang 01632 960123 "),
    ])
    func somethingIsFound(name: String, text: String, kind: String, original: String) throws {
        let program = try Self.program([name: text])
        defer { program.clean() }
        let found = try program.findings(name)
        #expect(found.contains { $0.kind == kind && $0.original == original })
        for finding in found {
            #expect(finding.document == name)
            #expect(finding.replacement == nil && finding.sharedAs == nil)
            #expect(finding.recogniser?.isEmpty == false)
            #expect((0...1).contains(try #require(finding.score)))
        }
        let human = try program.check(name)
        #expect(human.status == 1)
        #expect(human.output.contains(kind) && !human.output.contains(original.trimmingCharacters(in: .whitespaces)))
    }

    /// The words that nobody would call a name stand under headings that are not about people.
    @Test(arguments: ["Red House", "7B", "Sycamore", "Blue", "Science Lab 2", "Paid", "AB", "Main Building"])
    func aCellThatNamesNobody(cell: String) throws {
        let program = try Self.program(["table.csv": "Category,Status,Colour\nCall,\(cell),\(cell)\n"])
        defer { program.clean() }
        #expect(try program.findings("table.csv").allSatisfy { $0.unit == "column" })
    }

    /// A word in small letters is not the person of that name whom a text speaks of: unless a list has them.
    @Test(arguments: [("", false), ("people: [{name: Mark Ashdown, role: pupil}]\n", true)])
    func aWordThatIsANameToo(people: String, isFound: Bool) throws {
        let program = try Self.program([
            "table.csv": "Ref,Code,Details\nA1,mark,final Mark said no\nA2,mark,quiet\n", "people.yaml": people,
        ])
        defer { program.clean() }
        let found =
            try people.isEmpty
            ? program.findings("table.csv") : program.findings("table.csv", "--people", "people.yaml")
        #expect(found.contains { $0.unit == "span" && $0.place?.column == "Details" && $0.original == "Mark" })
        #expect(found.contains { $0.unit == "span" && $0.place?.column == "Code" } == isFound)
    }

    @Test func whereThingsStand() throws {
        let program = try Self.program([
            "note.txt": "Quiet.\nRang \u{1F600} 01632 960123.\n",
            "table.csv": "Category,Details\nx,\"two\nlines\"\ny,rang 01632 960123\n",
        ])
        defer { program.clean() }
        let note = try #require(try program.findings("note.txt").first)
        #expect(note.place?.line == 2 && note.place?.column == "8")
        #expect(note.range == 17..<29)
        let cell = try #require(try program.findings("table.csv").first)
        #expect(cell.place?.row == 3 && cell.place?.column == "Details")
        #expect(cell.range == 5..<17)
        // In the text, the row stands a line further down.
        let sarif = try program.sarif("table.csv")
        let region = try #require(sarif.results.first?.locations.first?.physicalLocation.region)
        #expect(region.startLine == 4 && region.startColumn == 8)
    }

    /// A case of prepare's own: what is ruled there is found here.
    @Test func itFindsWhatPrepareWithholds() throws {
        let program = try MadeUp.program(
            texts: ["log.csv": MadeUp.log, "p.xml": MadeUp.transferFile], note: MadeUp.note)
        defer { program.clean() }
        try program.prepare()
        let found = try program.findings("case").map { [$0.document, $0.unit, $0.kind, $0.rule, $0.original ?? ""] }
        for line in try program.account("pack") where line.action != "neutralise" {
            let same = [line.document, line.unit, line.kind, line.rule, line.original ?? ""]
            #expect(line.unit == "filename" || found.contains(same), "a \(line.unit) of kind \(line.kind) is missing")
        }
    }

    @Test func aPackIsClean() throws {
        let program = try MadeUp.program(texts: ["log.csv": MadeUp.log], note: MadeUp.quiet)
        defer { program.clean() }
        try program.prepare()
        try program.write(MadeUp.caseFile, to: "people.yaml")
        let ending = try program.check("pack/share/01-note.txt", "pack/share/02-table.csv", "--people", "people.yaml")
        #expect(ending.status == 0)
    }

    // MARK: Whom it is about

    static let pupils =
        "UPN,Surname,Forename,Notes\nD150200026001,Okafor,Amelia,Was quiet\nW119211923014,Carter,Jayden,Late\n"

    @Test func withoutASubjectEverybodyIsSomebodyElse() throws {
        let program = try Self.program(["log.csv": Self.pupils])
        defer { program.clean() }
        let ending = try program.check("log.csv", "--format", "json")
        #expect(ending.status == 1)
        #expect(ending.output.contains("\"Okafor\"") && ending.output.contains("\"Carter\""))
        #expect(ending.errors.contains("--people"))
    }

    @Test func aPeopleFileSaysWhomItIsAbout() throws {
        let program = try Self.program([
            "log.csv": Self.pupils, "people.yaml": "subject:\n  - name: Amelia Okafor\n",
        ])
        defer { program.clean() }
        let found = try program.findings("log.csv", "--people", "people.yaml")
        #expect(found.map(\.unit) == ["row"])
        #expect(found.first?.original == "W119211923014,Carter,Jayden,Late")
    }

    /// Whom a folder's own file and the people file both name is one person, and a mention of them is not unclear.
    @Test(arguments: ["case/case.yaml", "people.yaml"])
    func whoIsInBothFilesIsOnePerson(people: String) throws {
        let caseFile = """
            subject:
              - name: Amelia Okafor
            people:
              - name: Jayden Carter
                role: pupil
                ids: {upn: W119211923014}
            """
        let program = try Self.program([
            "case/case.yaml": caseFile, "people.yaml": caseFile, "case/n.txt": "Jayden Carter hit Amelia at break.\n",
        ])
        defer { program.clean() }
        let alone = try program.check("case", "--format", "json")
        #expect(alone.output.contains("\"person\":") && !alone.output.contains("\"persons\":"))
        #expect(try program.check("case", "--format", "json", "--people", people).output == alone.output)
    }

    /// Of the same name with another number somebody else is meant.
    @Test func twoOfOneNameStayTwo() throws {
        func file(_ upn: String) -> String {
            "people:\n  - name: Jayden Carter\n    role: pupil\n    ids: {upn: \(upn)}\n"
        }
        let program = try Self.program([
            "case/case.yaml": file("W119211923014"), "people.yaml": file("D150200026001"),
            "case/n.txt": "Jayden Carter hit somebody at break.\n",
        ])
        defer { program.clean() }
        let ending = try program.check("case", "--format", "json", "--people", "people.yaml")
        #expect(ending.output.contains("\"persons\":"))
    }

    @Test func whatIsProtectedIsFound() throws {
        let program = try Self.program([
            "case/case.yaml": "protect:\n  - value: 14 Harbour Row, Lowestoft\n",
            "case/n.txt": "Bus to 14 Harbour Row.\n",
        ])
        defer { program.clean() }
        #expect(try program.findings("case").map(\.kind) == ["protected"])
    }

    @Test func aFileNameThatNamesSomebody() throws {
        let program = try Self.program(["OKAFOR Amelia.csv": Self.pupils])
        defer { program.clean() }
        #expect(
            try program.findings("OKAFOR Amelia.csv").contains { $0.unit == "filename" && $0.kind == "person.name" })
    }

    // MARK: Documents that cannot be read

    @Test(arguments: ["human", "json", "sarif"]) func aDocumentOfAnotherKindNeverPasses(format: String) throws {
        let program = try Self.program(["case/photo.jpg": "x", "case/n.txt": Self.clean])
        defer { program.clean() }
        try program.shell("ln -s n.txt case/link.txt")
        let ending = try program.check("case", "--format", format)
        #expect(ending.status == 1)
        #expect(ending.errors.contains("case/photo.jpg") && ending.errors.contains("case/link.txt"))
        #expect(ending.output.contains("photo.jpg") && ending.output.contains("link.txt"))
    }

    @Test func damagedDocumentsAreAllNamedAndNothingIsSaidOfOthers() throws {
        let program = try Self.program([
            "case/a.xml": "<CTfile><Pupil>Zebulon</CTfile>", "case/b.csv": "Details\n\"Quillfeather",
            "case/n.txt": "Rang 01632 960123.\n",
        ])
        defer { program.clean() }
        let ending = try program.check("case", "--format", "json")
        #expect(ending.status == 2)
        #expect(ending.output.isEmpty)
        #expect(ending.errors.contains("case/a.xml: ") && ending.errors.contains("case/b.csv: "))
        #expect(!ending.errors.contains("Zebulon") && !ending.errors.contains("Quillfeather"))
    }

    @Test(
        arguments: [
            (["check", "nowhere.txt", "--profile", "mash-referral"], 2),
            (["check", "n.txt", "--profile", "no-such-profile"], 2),
            (["check", "n.txt", "--profile", "mash-referral", "--people", "nowhere.yaml"], 2),
            (["check", "n.txt", "--profile", "mash-referral", "--baseline", "n.txt"], 2),
            (["check", "n.txt", "--profile", "mash-referral", "--baseline", "no/such/folder/b.json"], 2),
            (["check", "n.txt"], 64),
            (["check", "--profile", "mash-referral"], 64),
            (["check", "n.txt", "--profile", "mash-referral", "--format", "quillfeather"], 64),
            (["check", "n.txt", "--profile", "mash-referral", "--jobs", "0"], 64),
        ] as [([String], Int32)])
    func aWrongCall(arguments: [String], status: Int32) throws {
        let program = try Self.program(["n.txt": "Zebulon rang 01632 960123.\n"])
        defer { program.clean() }
        let ending = try program.run(arguments)
        #expect(ending.status == status)
        #expect(ending.output.isEmpty)
        let lines = ending.errors.split(separator: "\n")
        #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("winnow: ") })
        #expect(!ending.errors.contains("Zebulon") && !ending.errors.contains("quillfeather"))
        #expect(program.names(in: ".") == ["n.txt"])
    }

    @Test func whatIsSaidToPeopleQuotesNothing() throws {
        let program = try Self.program([
            "log.csv": "Pupil,Zebulon Quillfeather\nJayden Carter,rang 01632 960123\nKuba Nowak,D150200026001\n"
        ])
        defer { program.clean() }
        for format in ["human", "json", "sarif"] {
            let errors = try program.check("log.csv", "--format", format, "--explain").errors
            for value in ["Zebulon", "Jayden", "Nowak", "960123", "D1502"] { #expect(!errors.contains(value)) }
            #expect(!errors.contains("\r"), "there is no progress line but on a terminal")
        }
    }

    // MARK: Reports

    @Test func tenThousandFindingsInAColumnAreALine() throws {
        let program = try Program()
        defer { program.clean() }
        try program.shell(
            "{ echo Category,Details; for n in $(seq 10000); do echo Call,rang 01632 960123; done; } > t.csv")
        let output = try program.check("t.csv").output
        #expect(
            output == """
                t.csv
                  column 2, Details: 10,000 × phone numbers (contact.phone), rows 2, 3, 4, 5, 6 and 9,995 more
                      It is not needed to decide whether the child is at risk of harm. [otherwise]
                10,000 findings in 1 of 1 document

                """)
    }

    @Test func explanationsSayWhoFoundIt() throws {
        let program = try Self.program([
            "t.csv": "Category,Details\nCall,NHS no. 999 123 4551\nCall,rang 01632 960123\n"
        ])
        defer { program.clean() }
        let output = try program.check("t.csv", "--explain").output
        #expect(output.contains("found by nhs-number, score "))
        #expect(output.contains("found by phone-number, score "))
        #expect(output.contains("this profile acts from 0.50"))
        #expect(output.contains("surer for nhs (1)") && output.contains("surer for rang (1)"))
        #expect(!output.contains("999") && !output.contains("960123"))
    }

    /// A heading is a document's: no order to a terminal passes.
    @Test func aHeadingIsPrintedAsText() throws {
        let program = try Self.program(["t.csv": "Category,\u{1B}[2Jx\u{202E}y\nCall,1\n"])
        defer { program.clean() }
        let output = try program.check("t.csv").output
        #expect(output.contains("column 2,  [2Jx y: the whole column"))
    }

    /// Documents are read side by side and told in their order.
    @Test(arguments: ["human", "json", "sarif"]) func theOrderIsTheSameWithAnyNumberOfJobs(format: String) throws {
        let program = try Program()
        defer { program.clean() }
        try program.shell(
            """
            mkdir case; for n in $(seq -w 30); do for m in $(seq $((40 - 10#$n))); do echo "Call $m on 01632 9601$n."; \
            done > case/$n.txt; done
            """)
        let one = try program.check("case", "--format", format, "--jobs", "1")
        let many = try program.check("case", "--format", format, "--jobs", "7")
        #expect(one.status == 1)
        #expect(one.output == many.output)
        #expect(one.output.contains("30.txt"))
    }

    @Test func documentsOfOneNameAreToldApart() throws {
        let program = try Self.program(["a/n.txt": "Rang 01632 960123.\n", "b/n.txt": "Rang 01632 960123.\n"])
        defer { program.clean() }
        #expect(try program.findings("a/n.txt", "b/n.txt").map(\.document) == ["a/n.txt", "b/n.txt"])
        #expect(try program.findings("a", "b").map(\.document) == ["a/n.txt", "b/n.txt"])
    }

    @Test func aReaderWhoGoesAwayIsNoError() throws {
        let program = try Self.program(["n.txt": "Rang 01632 960123.\n"])
        defer { program.clean() }
        let ending = try program.shell(
            "set -o pipefail; \"$WINNOW\" check n.txt --profile mash-referral -q | head -c 0; echo ${PIPESTATUS[0]}")
        #expect(ending.output == "1\n")
        #expect(ending.errors.isEmpty)
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["human", "json", "sarif"])
    func memoryDoesNotFollowTheDocument(format: String) throws {
        let program = try Program()
        defer { program.clean() }
        try program.shell(
            "{ echo Category,Details; yes 'Call,\"rang 01632 960123, was calm\"' | head -n 20000; } > t.csv")
        let ending = try program.check("t.csv", "--format", format)
        #expect(ending.status == 1)
        #expect(ending.peak < BoundsTests.memory, "more memory than a constant")
    }
}

extension Program {
    /// `check … --profile mash-referral`, and what else is given.
    @discardableResult
    func check(_ arguments: String...) throws -> Ending {
        try run(["check", "--profile", "mash-referral"] + arguments)
    }

    /// The findings of `check`, as JSON tells them.
    func findings(_ arguments: String...) throws -> [CheckFinding] {
        struct Report: Decodable { var findings: [CheckFinding] }
        let ending = try run(["check", "--profile", "mash-referral", "--format", "json"] + arguments)
        #expect(ending.status == 0 || ending.status == 1)
        let found = try JSONDecoder().decode(Report.self, from: Data(ending.output.utf8)).findings
        #expect((ending.status == 1) == !found.isEmpty)
        return found
    }

    /// What `check` says in SARIF.
    func sarif(_ arguments: String...) throws -> SARIFRun {
        let ending = try run(["check", "--profile", "mash-referral", "--format", "sarif"] + arguments)
        let report = try JSONDecoder().decode(SARIFReport.self, from: Data(ending.output.utf8))
        #expect(report.version == "2.1.0" && report.runs.count == 1)
        return try #require(report.runs.first)
    }
}
