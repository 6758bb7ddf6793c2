import Foundation
import Support
import Testing

/// What `risk` says of a table and what it writes, seen from outside.
@Suite struct RiskCommandTests {
    /// Sixty made-up pupils in classes of four and more, and two who stand alone.
    static let export: String = {
        var text = "UPN,Surname,DOB,Year Group,Sex,Ethnicity,Concern Category,Notes,Shoe size\n"
        for number in 0..<60 {
            let year = 5 + number % 3
            text +=
                "D1502000260\(number + 10),Okafor\(number),201\(number % 3)-0\(1 + number % 2)-1\(number % 10),\(year),"
            text += "\(number % 2 == 0 ? "F" : "M"),WBRI,\(["bullying", "neglect", "online"][number / 6 % 3]),Quiet,4\n"
        }
        text += "D150200026090,Carter,2009-09-09,11,F,BAFR,neglect,Alone,5\n"
        text += "D150200026091,Quill,2009-03-02,11,M,,online,Alone,5\n"
        return text
    }()

    private func program() throws -> Program {
        let program = try Program()
        try program.write(Self.export, to: "export.csv")
        return program
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func saysHowManyLookAlike() throws {
        let program = try program()
        defer { program.clean() }
        let ending = try program.run(
            ["risk", "export.csv", "--profile", "peer-advice", "--quasi", "Year Group,Sex", "--format", "json"])
        #expect(ending.status == 1)
        #expect(ending.errors.isEmpty)
        let figures = try json(ending.output)
        #expect(figures["k"] as? Int == 1 && figures["rows"] as? Int == 62)
        #expect(figures["unique_rows"] as? Int == 2)
        #expect(figures["unique_row_numbers"] as? [Int] == [62, 63])
        let sizes = try #require(figures["class_sizes"] as? [[String: Int]])
        #expect(sizes == [["size": 1, "classes": 2], ["size": 10, "classes": 6]])
    }

    @Test(arguments: ["human", "json", "html"]) func tellsNoValue(format: String) throws {
        let program = try program()
        defer { program.clean() }
        let ending = try program.run(["risk", "export.csv", "--profile", "peer-advice", "--format", format])
        #expect(ending.status == 1)
        for value in ["Carter", "Quill", "Okafor3", "2009-09-09", "D1502", "BAFR", "Quiet", "neglect"] {
            #expect(!ending.output.contains(value) && !ending.errors.contains(value))
        }
        if format == "human" {
            for word in ["Singling out", "Linkability", "Inference", "UPN, Surname", "Shoe size", "To reach k = 5"] {
                #expect(ending.output.contains(word))
            }
        }
        if format == "html" { #expect(ending.output.contains("<svg") && !ending.output.contains("<script")) }
    }

    @Test func aTableThatIsSafeIsNoFinding() throws {
        let program = try Program()
        defer { program.clean() }
        try program.write("Sex,Concern Category\n" + String(repeating: "F,online\nM,neglect\n", count: 5), to: "t.csv")
        #expect(try program.run(["risk", "t.csv", "--profile", "peer-advice"]).status == 0)
        #expect(try program.run(["risk", "t.csv", "--profile", "peer-advice", "--reach", "k=6"]).status == 1)
        // k is reached, but what the column says can be told of everybody.
        #expect(try program.run(["risk", "t.csv", "--profile", "peer-advice", "--reach", "k=5,l=2"]).status == 1)
        // A profile may ask for more.
        let profile = try String(
            contentsOf: Program.root.appendingPathComponent("profiles/peer-advice.yaml"), encoding: .utf8)
        try program.write("k: 6\n" + profile, to: "strict.yaml")
        #expect(try program.run(["risk", "t.csv", "--profile", "./strict.yaml"]).status == 1)
    }

    @Test func makesASafeTable() throws {
        let program = try program()
        defer { program.clean() }
        let before = program.text("export.csv")
        let ending = try program.run(
            [
                "risk", "export.csv", "--profile", "peer-advice", "--quasi", "DOB,Year Group,Sex,Ethnicity",
                "--sensitive",
                "Concern Category", "--reach", "k=5,l=2", "--out", "safe",
            ])
        #expect(ending.status == 0)
        #expect(ending.output == "safe/share\n")
        #expect(program.text("export.csv") == before)
        let table = program.text("safe/share/01-table.csv")
        for value in ["UPN", "D1502", "Okafor", "Carter", "Quiet", "Shoe size", "2009"] {
            #expect(!program.shared("safe").contains(value))
        }
        // What was written is counted anew.
        let headings = try #require(table.split(separator: "\n").first).split(separator: ",").map(String.init)
        let quasi = headings.filter { $0 != "Concern Category" }
        if !quasi.isEmpty {
            let again = try program.run(
                [
                    "risk", "safe/share/01-table.csv", "--profile", "peer-advice", "--quasi",
                    quasi.joined(separator: ","),
                    "--sensitive", "Concern Category", "--reach", "k=5,l=2",
                ])
            #expect(again.status == 0)
        }
        let account = try program.account("safe")
        #expect(
            account.contains { $0.unit == "row" && $0.action == "remove" } || !account.contains { $0.unit == "row" })
        #expect(account.contains { $0.unit == "column" })
        #expect(program.mode("safe/keep") == 0o700)
        #expect(try program.run(["verify", "safe"]).status == 0)
        #expect(program.names(in: ".") == ["export.csv", "safe"])
    }

    @Test func aSafeTableIsADecision() throws {
        let program = try program()
        defer { program.clean() }
        let call = [
            "risk", "export.csv", "--profile", "peer-advice", "--quasi", "Year Group,Sex", "--reach", "k=5", "--out",
        ]
        #expect(try program.run(call + ["safe", "--register", "decisions.db"]).status == 0)
        let shown = try program.run(["record", "show", "1", "--register", "decisions.db"])
        #expect(shown.status == 0)
        #expect(shown.output.contains("outcome: shared") && shown.output.contains("document: 01-table.csv "))
        #expect(try program.run(["record", "verify", "safe", "--register", "decisions.db"]).status == 0)
        let record = try json(program.text("safe/keep/record.json"))
        #expect((record["register"] as? [String: Any])?["entry"] as? Int == 1)
        // No entry, no table.
        try program.write("no register", to: "notes.txt")
        let ending = try program.run(call + ["other", "--register", "notes.txt"])
        #expect(ending.status == 2 && !program.exists("other"))
    }

    /// What goes to disk goes without a name, so that nothing is left of it.
    @Test func littleMemoryIsEnough() throws {
        let program = try Program()
        defer { program.clean() }
        var text = "Age,Town,Sex\n"
        for row in 0..<150_000 { text += "\(row % 1009),town\(row % 997),\(row % 2 == 0 ? "F" : "M")\n" }
        try program.write(text, to: "t.csv")
        try program.shell("mkdir tmp")
        func figures(_ memory: String) throws -> Program.Ending {
            try program.run(
                [
                    "risk", "t.csv", "--profile", "peer-advice", "--quasi", "Age,Town,Sex", "--memory", memory,
                    "--format",
                    "json",
                ], environment: ["TMPDIR": program.folder.path + "/tmp"])
        }
        let (little, much) = (try figures("16M"), try figures("1G"))
        #expect(little.status == 1)
        let parts = [little, much].map { $0.output.components(separatedBy: "\"drivers\"")[0] }
        #expect(parts[0] == parts[1])
        #expect(program.names(in: "tmp").isEmpty)
    }

    @Test(
        arguments: [
            (["risk", "nowhere.csv", "--profile", "peer-advice"], 2),
            (["risk", "export.csv", "--profile", "no-such-profile"], 2),
            (["risk", "open.csv", "--profile", "peer-advice"], 2),
            (["risk", "export.csv", "--profile", "peer-advice", "--population", "nowhere.csv"], 2),
            (["risk", "export.csv", "--profile", "peer-advice", "--population", "open.csv"], 2),
            (["risk", "folder", "--profile", "peer-advice", "--population", "export.csv"], 2),
            (["risk", "export.csv", "--profile", "peer-advice", "--reach", "k=5", "--out", "folder"], 2),
            (["risk", "empty.csv", "--profile", "peer-advice"], 2),
            (["risk", "empty.csv", "--profile", "peer-advice", "--reach", "k=5", "--out", "x"], 2),
            (["risk", "export.csv", "--profile", "peer-advice", "--confirm", "motivated-intruder=Yes"], 64),
            (["risk", "folder", "--profile", "peer-advice", "--population", "export.csv", "--confirm", "it"], 64),
            (["risk", "folder", "--profile", "peer-advice", "--population", "export.csv", "--confirm", "it=Yes"], 64),
            (["risk", "export.csv"], 64),
            (["risk", "export.csv", "--profile", "peer-advice", "--quasi", "Secretname"], 64),
            (["risk", "export.csv", "--profile", "peer-advice", "--reach", "k=1"], 64),
            (["risk", "export.csv", "--profile", "peer-advice", "--out", "x"], 64),
            (["risk", "export.csv", "--profile", "peer-advice", "--memory", "lots"], 64),
            (["risk", "folder", "--profile", "peer-advice"], 64),
            (["aggregate", "export.csv", "--profile", "peer-advice"], 64),
            (["aggregate", "export.csv", "--by", "Secretname", "--profile", "peer-advice"], 64),
            (["aggregate", "export.csv", "--by", "Surname", "--profile", "peer-advice"], 64),
            (["aggregate", "export.csv", "--by", "Sex", "--profile", "peer-advice", "--suppress", "0"], 64),
            (["aggregate", "nowhere.csv", "--by", "Sex", "--profile", "peer-advice"], 2),
            (["aggregate", "open.csv", "--by", "Sex", "--profile", "peer-advice"], 2),
        ] as [([String], Int32)])
    func aWrongCall(arguments: [String], status: Int32) throws {
        let program = try program()
        defer { program.clean() }
        try program.write("Sex,Notes\nF,\"never closed\n", to: "open.csv")
        try program.write("Sex,Year Group\n", to: "empty.csv")
        try program.write("x", to: "folder/x.txt")
        let ending = try program.run(arguments)
        #expect(ending.status == status)
        #expect(ending.output.isEmpty)
        #expect(ending.errors.hasPrefix("winnow: ") && !ending.errors.contains("Secretname"))
    }

    // MARK: Aggregates

    @Test func countsAndHides() throws {
        let program = try Program()
        defer { program.clean() }
        var text = "Year Group,Sex,FSM\n"
        for (year, sex, yes, no) in [("7", "F", 8, 30), ("7", "M", 2, 25), ("8", "F", 10, 20), ("8", "M", 9, 31)] {
            text +=
                String(repeating: "\(year),\(sex),Y\n", count: yes) + String(repeating: "\(year),\(sex),N\n", count: no)
        }
        try program.write(text, to: "t.csv")
        let counts = try program.run(["aggregate", "t.csv", "--by", "Sex", "--profile", "mash-referral"])
        #expect(counts.status == 0)
        #expect(counts.output == "Sex,Count,Percent\nF,68,50.4\nM,67,49.6\nTotal,135,100.0\n")
        let rate = try program.run(
            ["aggregate", "t.csv", "--by", "Year Group,Sex", "--profile", "mash-referral", "--rate", "FSM"])
        #expect(rate.status == 0)
        let lines = rate.output.split(separator: "\n")
        #expect(lines[0] == "Year Group,Sex,Count,FSM: count,FSM: percent")
        // Two boys of year 7: their count goes, and another in the year and among boys.
        #expect(lines.contains("7,M,27,c,c") && lines.contains("7,F,38,c,c") && lines.contains("8,M,40,c,c"))
        #expect(lines.contains("Total,Total,135,29,21.5"))
        #expect(rate.errors.contains("hidden"))
    }

    @Test func symbolsAndRounding() throws {
        let program = try Program()
        defer { program.clean() }
        try program.write(
            "House,LAC\n" + String(repeating: "red,N\n", count: 2000) + "red,Y\n"
                + String(repeating: "blue,N\n", count: 14),
            to: "t.csv")
        let ending = try program.run(
            [
                "aggregate", "t.csv", "--by", "House", "--profile", "peer-advice", "--rate", "LAC", "--round", "10",
                "--quiet",
            ])
        #expect(ending.status == 0 && ending.errors.isEmpty)
        #expect(ending.output.contains("blue,10,0,0.0"))
        #expect(ending.output.contains("red,2000,c,c"))
        let open = try program.run(
            [
                "aggregate", "t.csv", "--by", "House,LAC", "--profile", "peer-advice", "--suppress", "1", "--round",
                "10", "-q",
            ])
        #expect(open.output.contains("blue,yes,0,0.0"))
    }

    // MARK: A pack and the roll

    private static let roll = """
        UPN,Surname,Forename,DOB,Year Group,Sex
        D150200026001,Okafor,Amelia,2015-02-11,5,F
        D150200026002,Reed,Una,2015-05-02,5,F
        D150200026003,Hale,Ann,2014-12-24,5,F
        D150200026004,Moss,Tom,2013-02-11,7,M

        """

    @Test func aPackIsHeldAgainstTheRoll() throws {
        let program = try Program()
        defer { program.clean() }
        try program.write(MadeUp.caseFile, to: "case/case.yaml")
        try program.write(
            "Pupil,Year Group,Age,Incident Date,Category,Incident\nAmelia Okafor,5,11,12/03/2026,Online,Was quiet\n",
            to: "case/log.csv")
        try program.write(Self.roll, to: "roll.csv")
        // The month of an entry says when somebody was 11; the number of a day does not.
        try program.write(try peerAdvice().replacing("to: day-number", with: "to: month"), to: "months.yaml")
        #expect(try program.prepare("./months.yaml").status == 0)
        let ending = try program.run(
            ["risk", "pack", "--profile", "./months.yaml", "--population", "roll.csv", "--format", "json"])
        #expect(ending.status == 1)
        let figures = try json(ending.output)
        #expect(figures["pupils"] as? Int == 4)
        let people = try #require(figures["people"] as? [[String: Any]])
        #expect(people.count == 1 && people[0]["label"] as? String == "Child 1")
        // Key Stage 2 fits three girls of year 5; 11 years on the day fits two of them.
        #expect(people[0]["fits"] as? Int == 2)
        #expect((people[0]["facts"] as? [String])?.contains("education.year_group") == true)
        #expect((people[0]["not_on_the_roll"] as? [String])?.contains("concern.date") == true)
        for name in ["Okafor", "Reed", "Una", "Hale"] { #expect(!ending.output.contains(name)) }
        #expect(ending.errors.contains("--confirm motivated-intruder=REASON"))

        let confirmed = try program.run(
            [
                "risk", "pack", "--profile", "./months.yaml", "--population", "roll.csv", "--confirm",
                "motivated-intruder=The adviser is bound to secrecy",
            ])
        #expect(confirmed.status == 0 && confirmed.errors.isEmpty)
        let shown = try program.run(["record", "show", "1"]).output
        #expect(shown.contains("override: confirm motivated-intruder: The adviser is bound to secrecy"))
        #expect(try program.run(["record", "export", "--format", "csv"]).output.contains("bound to secrecy"))
        #expect(try program.run(["record", "verify", "pack"]).status == 0)
        // An answer of which nothing is kept is none.
        try program.shell("mv pack/keep kept")
        let call = ["--population", "roll.csv", "--confirm", "motivated-intruder=Yes", "--profile", "./months.yaml"]
        #expect(try program.run(["risk", "pack"] + call).status == 2)
        try program.shell("mv kept pack/keep")
        #expect(try program.run(["risk", "pack", "--register", "other.db"] + call).status == 2)
        try program.write("UPN,Year Group,Sex\n", to: "empty.csv")
        let empty = try program.run(["risk", "pack", "--profile", "./months.yaml", "--population", "empty.csv"])
        #expect(empty.status == 2 && empty.errors.contains("no rows"))

        try program.write("k: 2\n" + (try peerAdvice()), to: "two.yaml")
        #expect(try program.run(["risk", "pack", "--profile", "./two.yaml", "--population", "roll.csv"]).status == 0)
    }

    private func peerAdvice() throws -> String {
        try String(contentsOf: Program.root.appendingPathComponent("profiles/peer-advice.yaml"), encoding: .utf8)
    }
}
