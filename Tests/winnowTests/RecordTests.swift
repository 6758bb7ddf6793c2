import Foundation
import Support
import Testing

/// The register of decisions, from outside.
@Suite struct RecordTests {
    @Test func everyPackEntersItsDecision() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare()
        try program.prepare("peer-advice", out: "second")
        let list = try program.run(["record", "list"])
        #expect(list.status == 0 && list.errors.isEmpty)
        let lines = list.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("1: ") && lines[0].contains("shared") && lines[0].contains("case 2026-0417"))
        #expect(lines[0].contains("4 questions open"))
        #expect(program.text("pack/keep/record.json").contains("\"register\":{\"entry\":1,\"mac\":\""))
        let shown = try program.run(["record", "show", "1"]).output
        for part in ["profile: mash-referral 4 ", "document: 01-note.txt ", "basis: ", "open: Who decided to share?"] {
            #expect(shown.contains(part))
        }
        #expect(
            try program.run(["record", "verify", "pack", "second"]).output == "2 entries stand as they were entered\n")
    }

    @Test func aPackThatIsNotReleasedEntersNothing() throws {
        let program = try MadeUp.program(texts: ["pupil.xml": MadeUp.transferFile])
        defer { program.clean() }
        #expect(try program.prepare().status == 1)
        #expect(try program.run(["record", "list"]).status == 2)
    }

    /// Fail closed: there is no pack whose decision is written nowhere.
    @Test(arguments: ["/proc/register.db", "case/case.yaml"])
    func withoutARegisterThereIsNoPack(register: String) throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        let ending = try program.prepare("mash-referral", "--register", register)
        #expect(ending.status == 2)
        #expect(ending.errors.contains("--register"))
        #expect(!program.exists("pack"))
        #expect(program.text("case/case.yaml") == MadeUp.caseFile)
    }

    @Test func theRegisterIsFoundByFlagVariableAndFolder() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        func make(_ out: String, _ more: [String], _ environment: [String: String]) throws {
            let ending = try program.run(
                ["prepare", "case", "--profile", "mash-referral", "--out", out] + more, environment: environment)
            #expect(ending.status == 0)
        }
        try make("a", ["--register", "mine/one.db"], [:])
        try make("b", [], ["WINNOW_REGISTER": "two.db"])
        try make("c", [], ["WINNOW_REGISTER": "", "XDG_DATA_HOME": program.folder.path + "/data"])
        try make("d", [], ["WINNOW_REGISTER": "", "XDG_DATA_HOME": "relative", "HOME": program.folder.path])
        for path in ["mine/one.db", "two.db", "data/winnow/register.db", ".local/share/winnow/register.db"] {
            #expect(program.exists(path), "\(path)")
        }
        #expect(program.mode("data/winnow") == 0o700)
    }

    @Test func noNameStandsInTheRegister() throws {
        let program = try MadeUp.program(texts: ["log.csv": MadeUp.log], note: MadeUp.note)
        defer { program.clean() }
        try program.prepare("mash-referral", "--register", "r/register.db")
        try program.run([
            "record", "refuse", "--about", "Zebulon Quillfeather", "--for", "a solicitor", "--why", "no lawful route",
            "--register", "r/register.db",
        ])
        let all = program.names(in: "r").map { program.text("r/" + $0) }.joined().lowercased()
        for name in [
            "okafor", "amelia", "jayden", "carter", "webb", "fisk", "zebulon", "quillfeather", "harbour",
            "d150200026001",
        ] {
            #expect(!all.contains(name), "\(name)")
        }
        // The path of the pack may name somebody too.
        #expect(!all.contains(program.folder.path.lowercased()))
    }

    @Test(arguments: [
        ("Amelia Okafor", "it is about them"), ("okafor, AMELIA", "it is about them"),
        ("Amelia Rose Okafor", "it is about them"), ("Millie", "it is about them"),
        ("d150 2000 26001", "it is about them"),
        ("Jayden Carter", "under a label"), ("CARTER", "under a label"), ("Joanne Okafor", "named in it"),
        ("Ruth Fisk", nil), ("Amelia Carter", nil), ("Jay Carter", nil),
    ])
    func search(name: String, how: String?) throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare()
        let ending = try program.run(["record", "search", name])
        #expect(ending.status == 0)
        if let how {
            #expect(ending.output.hasPrefix("1: ") && ending.output.hasSuffix(how + "\n"))
        } else {
            #expect(ending.output.isEmpty)
            #expect(ending.errors.hasPrefix("winnow: no decision here is about") && !ending.errors.contains(name))
        }
    }

    @Test func aRefusalIsEnteredWithItsReasons() throws {
        let program = try Program()
        defer { program.clean() }
        try program.write(
            "decided_by: R. Baker, safeguarding lead\nconsent: NO\n", to: "wrong.yaml")
        try program.write(
            "decided_by: R. Baker, safeguarding lead\nconsent: not-sought\nconsent_why: it would tell him where she is\n"
                + "family_informed: unsafe\nfamily_informed_why: he reads her post\n", to: "answers.yaml")
        let refuse = [
            "record", "refuse", "--about", "Amelia Okafor", "--for", "a solicitor", "--why", "no lawful route",
            "--case",
            "2026-0417",
        ]
        let wrong = try program.run(refuse + ["--answers", "wrong.yaml"])
        #expect(wrong.status == 2 && wrong.errors.contains("line 2") && !wrong.errors.contains("Baker"))
        let right = try program.run(refuse + ["--answers", "answers.yaml"])
        #expect(right.status == 0 && right.output == "1\n" && right.errors.isEmpty)
        let shown = try program.run(["record", "show", "1"]).output
        for part in [
            "outcome: refused", "why: no lawful route", "decided by: R. Baker, safeguarding lead",
            "consent: not-sought: it would tell him where she is", "family informed: unsafe: he reads her post",
        ] { #expect(shown.contains(part)) }
        #expect(!shown.contains("open:"))
        #expect(try program.run(["record", "search", "okafor amelia"]).output.contains("refused"))
        #expect(try program.run(["record", "sent", "1", "--by", "post"]).status == 2)
    }

    @Test func whatIsOpenIsAnsweredLater() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare("mash-referral", "--decided-by", "R. Baker", "--consent", "not-sought")
        #expect(program.text("pack/keep/record.json").contains("\"decided_by\":\"R. Baker\""))
        #expect(program.text("pack/keep/record.json").contains("Why was consent not sought?"))
        #expect(
            try program.run(["record", "answer", "1", "--consent", "not-sought: it would raise the risk"]).status == 0)
        #expect(try program.run(["record", "answer", "1", "--family-informed", "yes"]).output == "3\n")
        #expect(try program.run(["record", "sent", "1", "--by", "encrypted e-mail", "--at", "2026-04-17"]).status == 0)
        let shown = try program.run(["record", "show", "1"]).output
        #expect(!shown.contains("open:"))
        #expect(shown.contains("sent by: encrypted e-mail") && shown.contains("sent at: 2026-04-17"))
        #expect(shown.contains("entry 4: "))
        #expect(try program.run(["record", "verify", "pack"]).status == 0)
    }

    @Test func retentionSaysWhatIsDue() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare("mash-referral", "--keep-until", "2027-03-01")
        try program.prepare("mash-referral", out: "second")
        let early = try program.run(["record", "retention", "--on", "2027-02-28", "--months", "1200"])
        #expect(early.output.isEmpty && early.errors == "winnow: no key or pack is due by 2027-02-28\n")
        let due = try program.run(["record", "retention", "--on", "2027-03-01", "--months", "1200"]).output
        #expect(due.contains("1: due since 2027-03-01: key: \(program.folder.path)/pack/keep/people.key"))
        #expect(!due.contains("second"))
        #expect(try program.run(["record", "retention", "--months", "0"]).output.contains("second/keep/people.key"))
        try program.shell("rm -r pack")
        #expect(try program.run(["record", "retention", "--on", "2027-03-01", "--months", "1200"]).output.isEmpty)
    }

    @Test func exports() throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare("mash-referral", "--decided-by", "=cmd|' /C calc'!A0")
        let csv = try program.run(["record", "export", "--format", "csv"]).output
        #expect(csv.split(separator: "\r\n").count == 2)
        #expect(csv.contains(",'=cmd|"))
        let json = try program.run(["record", "export", "--format", "json"]).output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect((object["entries"] as? [[String: Any]])?.count == 1)
    }

    @Test func manyWritersAtOnceLoseNothing() throws {
        let program = try Program()
        defer { program.clean() }
        let ending = try program.shell(
            "for i in $(seq 24); do \"$WINNOW\" record refuse --about \"Child $i\" --for them --why because & done 2>/dev/null | sort -n | tr '\\n' ' '; wait"
        )
        #expect(ending.output == (1...24).map(String.init).joined(separator: " ") + " ")
        #expect(try program.run(["record", "verify"]).output == "24 entries stand as they were entered\n")
    }

    /// `Benchmarks/register/kills.py` does the same a thousand times.
    @Test func killedAtAnyMomentItLosesNoFinishedEntry() throws {
        let program = try Program()
        defer { program.clean() }
        let refuse = ["record", "refuse", "--about", "A", "--for", "them", "--why", "because"]
        try program.run(refuse)
        var finished = 1
        for round in 0..<25 {
            let process = try program.start(refuse)
            usleep(UInt32(round) * 3000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let output = (process.standardOutput as? Pipe)?.fileHandleForReading.readDataToEndOfFile() ?? Data()
            let ending = try program.run(["record", "verify"])
            #expect(ending.status == 0, "\(ending.errors)")
            let entries = Int(ending.output.prefix { $0 != " " }) ?? 0
            #expect(entries >= finished && entries <= finished + 1)
            if let number = Int(String(decoding: output, as: UTF8.self).dropLast()) { #expect(entries == number) }
            finished = entries
        }
    }

    @Test(
        arguments: [
            (["record", "show", "7"], 2), (["record", "show", "x"], 2), (["record", "sent", "1"], 64),
            (["record", "sent", "7", "--by", "post"], 2), (["record", "answer", "1"], 64),
            (["record", "refuse", "--for", "x", "--why", "y"], 64),
            (["record", "refuse", "--about", "x", "--for", "x", "--why", " "], 64),
            (["record", "refuse", "--about", "x", "--for", "x", "--why", "y", "--consent", "maybe"], 64),
            (["record", "retention", "--on", "soon"], 64), (["record", "list", "--register", "nowhere.db"], 2),
            (["record", "verify", "--register", "nowhere.db"], 2), (["record", "verify", "nowhere"], 2),
            (["record", "export", "--format", "xml"], 64),
        ] as [([String], Int32)])
    func aWrongCall(arguments: [String], status: Int32) throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.prepare()
        let ending = try program.run(arguments)
        #expect(ending.status == status)
        #expect(ending.output.isEmpty)
        let lines = ending.errors.split(separator: "\n")
        #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("winnow: ") })
        #expect(!program.exists("nowhere.db"))
    }
}
