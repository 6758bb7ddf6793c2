import Foundation
import Support
import Testing

/// `winnow stream`: what passes, what is put in place of people, and what becomes of trouble.
///
/// Everybody in it is invented.
@Suite struct StreamTests {
    static let profile = """
        profile: research
        version: 1
        title: A study of the notes of many schools
        recipient: A university
        purpose: So that the study can see what schools write down.
        review: 2027-09-01
        threshold: 0.2
        name-threshold: 0.05
        otherwise: The study does not need it.
        basis:
          public-task:
            law: UK GDPR Art 6(1)(e)
            why: The study was commissioned.
        fields:
          names:
            pseudonymise: [subject.name.legal_surname, subject.name.legal_forename, subject.name.full,
              contact.name.surname, contact.name.forename, contact.name.full, concern.linked_pupils, concern.recorded_by]
            why: Who it is does not matter.
          numbers:
            pseudonymise: [subject.id.upn]
            why: The study's program wants a number.
          stage:
            keep: [education.year_group, concern.narrative, text, text.note]
            why: What is written of whom in which year is the study.
        people:
          everybody:
            pseudonymise: [subject, parent, carer, sibling, family, pupil, pupil-family, staff, professional, other, unknown]
            why: Who it is does not matter.
        values:
          when:
            keep: [date, time, age, unknown.word]
            of: anyone
            why: When things happen is part of the study.

        """

    static let header = "UPN,Surname,Forename,DOB,Year Group,Notes,Shoe size\r\n"
    static let amelia = "D150200026001,Okafor,Amelia,2015-02-11,6,\"Amelia said \"\"no\"\", then\r\nMillie left\",4\r\n"
    static let jayden = "W119211923014,Carter,Jayden,2014-09-30,7,Jayden Carter was late; mail jc@example.org,5\r\n"
    static let szymon = "M134556719007,Wójcik,Szymon,2015-05-05,6,=SUM(A1),3\r\n"

    private func program(_ files: [String: String] = [:]) throws -> Program {
        let program = try Program()
        try program.write(Self.profile, to: "research.yaml")
        try program.write("6f1c0d52a9b34e7781cfe2d49f00ab13\n", to: "labels.key")
        for (name, text) in files { try program.write(text, to: name) }
        return program
    }

    private static let call = "$WINNOW stream --profile research.yaml --key labels.key"

    private static func labels(in text: String) -> [String] {
        text.matches(of: /(?:Pupil|Parent|Person|Teacher|Relative) [0-9A-HJKMNP-TV-Z]{12}\b/).map { String($0.output) }
    }

    // MARK: What passes

    @Test func aTableKeepsItsFormAndNamesNobody() throws {
        let program = try program(["in.csv": Self.header + Self.amelia + Self.jayden + Self.szymon])
        defer { program.clean() }
        let ending = try program.shell("\(Self.call) --type csv --account account.jsonl < in.csv")
        #expect(ending.status == 0)
        #expect(ending.errors.isEmpty)
        let rows = ending.output.components(separatedBy: "\r\n")
        #expect(rows[0] == "UPN,Surname,Forename,Year Group,Notes")
        for name in [
            "Okafor", "Amelia", "Millie", "Carter", "Jayden", "Wójcik", "Szymon", "D150200026001", "2015", "jc@",
            "=SUM",
        ] where name != "=SUM" {
            #expect(!ending.output.contains(name))
        }
        #expect(ending.output.contains(",'=SUM(A1)"))
        let label = try #require(Self.labels(in: rows[1]).first)
        #expect(label.hasPrefix("Pupil "))
        // Once in place of the name, and wherever the notes mean the same child.
        #expect((rows[1] + rows[2]).components(separatedBy: label).count == 4)
        #expect(program.mode("account.jsonl") == 0o600)
        let account = try program.text("account.jsonl").split(separator: "\n").map {
            try JSONDecoder().decode(AccountLine.self, from: Data($0.utf8))
        }
        #expect(account.contains { $0.original == "Millie" && $0.replacement == label && $0.place?.row == 2 })
        #expect(account.contains { $0.unit == "column" && $0.place?.column == "Shoe size" && $0.count == 3 })
        #expect(account.contains { $0.unit == "column" && $0.place?.column == "DOB" && $0.count == 3 })
        #expect(account.allSatisfy { $0.document == "standard input" && $0.person == nil })
    }

    @Test func aNumberGivesWayToOneThatPointsAtNobody() throws {
        let program = try program(["in.csv": Self.header + Self.amelia + Self.jayden])
        defer { program.clean() }
        let output = try program.shell("\(Self.call) --type csv < in.csv").output
        let numbers = output.matches(of: /(?m)^([A-Z])(\d{12}),/)
        #expect(numbers.count == 2)
        for number in numbers {
            let digits = number.output.2.compactMap(\.wholeNumberValue)
            let sum = zip(digits, 2...).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(Array("ABCDEFGHJKLMNPQRTUVWXYZ")[sum % 23] == number.output.1.first)
            #expect(digits[0] == 1)
        }
        #expect(numbers[0].output.0 != numbers[1].output.0)
    }

    @Test func anElementOfEachPupilIsJudgedByItself() throws {
        let program = try program(["in.xml": MadeUp.transferFile])
        defer { program.clean() }
        let ending = try program.shell("\(Self.call) --type xml --account account.jsonl < in.xml")
        #expect(ending.status == 0)
        for name in ["Okafor", "Amelia", "Carter", "Jayden", "left", "2015", "W119211923014"] {
            #expect(!ending.output.contains(name))
        }
        #expect(ending.output.contains("<Surname>Pupil "))
        #expect(Set(Self.labels(in: ending.output)).count == 2)
        #expect(ending.output.hasSuffix("</CTfile>\n"))
    }

    @Test func aTextIsJudgedParagraphByParagraph() throws {
        let note = """
            Jayden Carter was seen with Zofia Nowak by the gate. Jayden cried.

            Later Zofia Nowak rang 01632 960123.

            """
        let program = try program(["in.txt": note])
        defer { program.clean() }
        let output = try program.shell("\(Self.call) --type text < in.txt").output
        for name in ["Jayden", "Carter", "Zofia", "Nowak", "960123"] { #expect(!output.contains(name)) }
        let labels = Self.labels(in: output)
        #expect(Set(labels).count == 2)
        // The same whole name in another paragraph.
        #expect(labels.filter { $0 == labels.last }.count == 2)
        #expect(output.contains("[phone number withheld]"))
    }

    /// What is kept for the one child of a case is not kept for every pupil of a school.
    @Test func aProfileForOneChildNamesNobodyInAStream() throws {
        let row = "D150200026001,Okafor,Amelia,2015-02-11,6,14 Harbour Row,07700 900123\r\n"
        let program = try program(["in.csv": "UPN,Surname,Forename,DOB,Year Group,Address,Telephone\r\n" + row])
        defer { program.clean() }
        let output = try program.shell("$WINNOW stream --profile mash-referral --type csv --key labels.key < in.csv")
            .output
        #expect(Self.labels(in: output).count == 1)
        #expect(output.contains(",6"))
        for value in ["D150200026001", "Okafor", "Amelia", "2015", "Harbour", "900123"] {
            #expect(!output.contains(value))
        }
    }

    @Test(arguments: ["csv", "xml", "text"])
    func nothingGivesNothing(sort: String) throws {
        let program = try program()
        defer { program.clean() }
        let ending = try program.shell("\(Self.call) --type \(sort) < /dev/null")
        #expect(ending.status == 0 && ending.output.isEmpty && ending.errors.isEmpty)
    }

    /// Where no edit reaches, in a code, the record does not go out.
    @Test(arguments: [
        ("Amelia%20Okafor was late", true), ("&#65;melia &#79;kafor was late", true),
        ("QW1lbGlhIE9rYWZvciBpcyBoZXJl", false), ("=41melia =4Fkafor=20was late", false),
        ("A m e l i a was late", true), ("OKAFOR, AMELIA was late", true), ("ame\u{301}lia o\u{2019}kafor", false),
    ])
    func anotherWritingOfTheNameDoesNotGoOut(notes: String, isEdited: Bool) throws {
        let row = "D150200026001,Okafor,Amelia,2015-02-11,6,\"\(notes)\",4\r\n"
        let program = try program(["in.csv": Self.header + row])
        defer { program.clean() }
        let ending = try program.shell("\(Self.call) --type csv --rejects bad.csv < in.csv")
        #expect(ending.status == 0)
        #expect(!ending.output.contains(notes))
        #expect(ending.output.isEmpty || !ending.output.contains("Okafor"))
        // What cannot be edited is among the rejects, and what can is not.
        #expect(program.text("bad.csv").contains(notes) == !isEdited)
    }

    @Test func aTableInUTF16StaysSo() throws {
        let program = try program(["in.csv": Self.header + Self.amelia + Self.szymon])
        defer { program.clean() }
        let convert = "(printf '\\xff\\xfe'; iconv -f UTF-8 -t UTF-16LE in.csv) > wide.csv"
        try program.shell("\(convert); \(Self.call) --type csv < wide.csv > wide-out.csv")
        try program.shell("\(Self.call) --type csv < in.csv > out.csv")
        try program.shell("tail -c +3 wide-out.csv | iconv -f UTF-16LE -t UTF-8 > back.csv")
        #expect(program.bytes("wide-out.csv").map { Array($0.prefix(2)) } == [0xFF, 0xFE])
        #expect(program.bytes("back.csv") == program.bytes("out.csv"))
        #expect(program.text("out.csv").contains("Pupil "))
    }

    // MARK: Labels

    @Test func theSamePersonHasTheSameLabelInEveryPart() throws {
        let capitals = "D150200026001,OKAFOR,AMELIA,11/02/2015,6,quiet,4\r\n"
        let program = try program([
            "1.csv": Self.header + Self.amelia + Self.jayden, "2.csv": Self.header + Self.szymon + capitals,
            "other.key": "another key of sixteen bytes or more\n",
        ])
        defer { program.clean() }
        func labels(_ file: String, key: String) throws -> [String] {
            let call = "$WINNOW stream --profile research.yaml --type csv \(key) < \(file)"
            return Self.labels(in: try program.shell(call).output)
        }
        let first = try labels("1.csv", key: "--key labels.key")
        let second = try labels("2.csv", key: "--key labels.key")
        #expect(first[0] == second.last)
        #expect(Set(first + second).count == 3)
        #expect(try labels("1.csv", key: "--key labels.key") == first)
        #expect(try Set(labels("1.csv", key: "--key other.key")).isDisjoint(with: first))
        #expect(try Set(labels("1.csv", key: "")).isDisjoint(with: labels("1.csv", key: "")))
    }

    /// Worked out by Python's `hmac` from the key and `winnow label`, a zero byte and `upn=` with the number.
    @Test func theLabelIsThatOfRFC2104() throws {
        let program = try program(["in.csv": Self.header + Self.amelia + Self.jayden])
        defer { program.clean() }
        let output = try program.shell("\(Self.call) --type csv < in.csv").output
        #expect(Set(Self.labels(in: output)) == ["Pupil ZJGAXRV6W3C3", "Pupil 39M1YCCWW54K"])
    }

    @Test func withoutANumberTheNameAndTheBirthdayTell() throws {
        let header = "Surname,Forename,DOB,Notes\n"
        let program = try program([
            "1.csv": header + "Wójcik,Szymon,2015-05-05,a\nWójcik,Szymon,2011-01-01,b\n",
            "2.csv": header + "WOJCIK,SZYMON,05/05/2015,a\nWojcik,,2015-05-05,b\n",
        ])
        defer { program.clean() }
        let first = Self.labels(in: try program.shell("\(Self.call) --type csv < 1.csv").output)
        let output = try program.shell("\(Self.call) --type csv < 2.csv").output
        #expect(first.count == 2 && first[0] != first[1])
        // Half a name is no label; its cell is empty.
        #expect(Self.labels(in: output) == [first[0]])
        #expect(output.hasSuffix("\n,,b\n"))
    }

    // MARK: Jobs

    @Test(arguments: [2, 4])
    func theNumberOfJobsChangesNoByte(jobs: Int) throws {
        var rows = Self.header
        for number in 0..<700 {
            rows +=
                "D1502000\(26000 + number),Surname\(number),Amelia,2015-02-11,6,Amelia was late on day \(number),4\r\n"
        }
        let program = try program(["in.csv": rows])
        defer { program.clean() }
        for count in [1, jobs] {
            let ending = try program.shell(
                "\(Self.call) --type csv --jobs \(count) --account \(count).jsonl < in.csv > \(count).csv")
            #expect(ending.status == 0)
        }
        #expect(program.bytes("1.csv") == program.bytes("\(jobs).csv"))
        #expect(program.bytes("1.jsonl") == program.bytes("\(jobs).jsonl"))
        #expect(program.text("1.csv").split(whereSeparator: \.isNewline).count == 701)
    }

    // MARK: Trouble

    @Test(
        arguments: [
            ("--profile research.yaml", 64), ("--type csv", 64), ("--profile research.yaml --type pdf", 64),
            ("--profile research.yaml --type csv --jobs 0", 64), ("--profile research.yaml --type csv in.csv", 64),
            ("--profile research.yaml --type csv --account a --rejects a", 64),
            ("--profile nowhere.yaml --type csv", 2), ("--profile research.yaml --type csv --key nowhere.key", 2),
            ("--profile research.yaml --type csv --key short.key", 2),
            ("--profile research.yaml --type csv --key people.key", 2),
            ("--profile research.yaml --type csv --account no/such/folder", 2),
        ] as [(String, Int32)])
    func aWrongCall(arguments: String, status: Int32) throws {
        let program = try program([
            "in.csv": Self.header + Self.amelia, "short.key": "secret\n",
            "people.key": "{\"version\":1,\"people\":[]}\n",
        ])
        defer { program.clean() }
        let ending = try program.shell("$WINNOW stream \(arguments) < in.csv")
        #expect(ending.status == status)
        #expect(ending.output.isEmpty)
        #expect(ending.errors.hasPrefix("winnow: ") && ending.errors.split(separator: "\n").count == 1)
        #expect(!ending.errors.contains("secret"))
    }

    /// The damaged row, and what it is called.
    static let damage: [(String, [UInt8], String)] = [
        ("bytes that UTF-8 does not have", Array("D1,Fisk,Ruth,".utf8) + [0xFF, 0x0D, 0x0A], "row 3"),
        ("NUL", Array("D1,Fisk,Ruth,".utf8) + [0, 0x0D, 0x0A], "row 3"),
        ("never closed", Array("D1,Fisk,Ruth,,,\"open\r\n".utf8), "row 3"),
    ]

    @Test(arguments: damage.indices)
    func aBadRecordStopsTheStreamWithItsNumber(index: Int) throws {
        let (problem, row, place) = Self.damage[index]
        let program = try program()
        defer { program.clean() }
        try program.write(Array((Self.header + Self.amelia).utf8) + row + Array(Self.jayden.utf8), to: "in.csv")
        for jobs in [1, 3] {
            let ending = try program.shell("\(Self.call) --type csv --jobs \(jobs) --account a < in.csv")
            #expect(ending.status == 2)
            #expect(ending.errors.contains("standard input: \(place)") && ending.errors.contains(problem))
            #expect(ending.errors.split(separator: "\n").count == 1)
            #expect(!ending.errors.contains("Fisk"))
            // What came before it is out, and nothing behind it.
            #expect(Self.labels(in: ending.output).count == 3 && ending.output.hasPrefix("UPN,"))
            #expect(program.text("a").contains("Okafor") && !program.text("a").contains("Carter"))
        }
    }

    @Test(arguments: damage.indices)
    func aBadRecordGoesToTheRejects(index: Int) throws {
        let row = Self.damage[index].1
        let program = try program()
        defer { program.clean() }
        try program.write(Array((Self.header + Self.amelia).utf8) + row + Array(Self.jayden.utf8), to: "in.csv")
        let ending = try program.shell("\(Self.call) --type csv --rejects bad.csv < in.csv")
        #expect(ending.status == 0)
        #expect(ending.errors.contains("bad.csv: 1 record") && ending.errors.contains("row 3"))
        #expect(!ending.errors.contains("Fisk") && !ending.output.contains("Fisk"))
        #expect(program.mode("bad.csv") == 0o600)
        let isLast = index == 2
        let rest = isLast ? row + Array(Self.jayden.utf8) : row
        #expect(program.bytes("bad.csv") == Array(Self.header.utf8) + rest)
        #expect(Set(Self.labels(in: ending.output)).count == (isLast ? 1 : 2))
    }

    @Test func brokenXMLStopsTheStream() throws {
        let program = try program([
            "in.xml": MadeUp.transferFile.replacingOccurrences(of: "</CTFpupilData>", with: "</CTFpupil>")
        ])
        defer { program.clean() }
        let ending = try program.shell("\(Self.call) --type xml < in.xml")
        #expect(ending.status == 2)
        #expect(ending.errors.contains("standard input: record "))
        #expect(!ending.errors.contains("CTFpupil"))
    }

    @Test func aBrokenPipeIsQuiet() throws {
        let program = try program(["head.csv": Self.header, "row.csv": Self.amelia])
        defer { program.clean() }
        let rows = "(cat head.csv; for i in $(seq 1500); do cat row.csv; done) > in.csv"
        let ending = try program.shell(
            "\(rows); \(Self.call) --type csv < in.csv | head -c 100 > out.csv; echo ${PIPESTATUS[0]}")
        #expect(ending.output == "0\n")
        #expect(ending.errors.isEmpty)
        #expect(program.text("out.csv").hasPrefix("UPN,Surname"))
    }

    #if DEBUG
        /// The check of each record reads what was written, and not what was ruled.
        @Test(arguments: 0..<4)
        func anEditThatWasNotMadeStopsTheStream(number: Int) throws {
            let program = try program(["in.csv": "Surname,Forename,Notes\nOkafor,Amelia,Amelia Okafor was late\n"])
            defer { program.clean() }
            let ending = try program.shell("WINNOW_TEST_SKIP_EDIT=\(number) \(Self.call) --type csv < in.csv")
            // Two names in their cells and one in the notes; a fourth edit there is not.
            #expect(ending.status == (number < 3 ? 2 : 0))
            #expect(!ending.output.contains("Okafor") && !ending.output.contains("Amelia"))
            if number < 3 { #expect(ending.errors.contains("row 2") && !ending.errors.contains("Okafor")) }
        }

        /// Numbers and dates of a row are sought in every writing, as names are.
        @Test(arguments: 0..<8)
        func aValueThatStayedStopsTheStream(number: Int) throws {
            let row =
                "Okafor,Amelia,2015-02-11,01632 960123,\"Rang (01632) 960123, born 11 Feb 2015, ook-afor@example.org\"\n"
            let program = try program(["in.csv": "Surname,Forename,DOB,Telephone,Notes\n" + row])
            defer { program.clean() }
            let ending = try program.shell("WINNOW_TEST_SKIP_EDIT=\(number) \(Self.call) --type csv < in.csv")
            for value in ["960123", "Okafor", "Amelia", "2015", "example.org"] {
                #expect(!ending.output.contains(value))
            }
            // Two columns, two names in their cells, three values in the notes.
            #expect(ending.status == (number < 7 ? 2 : 0))
        }
    #endif
}
