import Support
import Testing

/// The labels that stand in place of people.
@Suite struct LabelTests {
    @Test func aLabelThatStandsInTheInputIsSkipped() throws {
        let program = try MadeUp.program(texts: [
            "1.txt": "Millie sat with Jayden Carter.\n",
            "2.txt": "In an older letter she is PUPIL  A and he teacher\n1.\n",
        ])
        defer { program.clean() }
        try program.write("Mrs Webb saw Jayden.\n", to: "case/3.txt")
        #expect(try program.prepare().status == 0)
        #expect(program.text("pack/share/01-note.txt") == "Millie sat with Pupil B.\n")
        #expect(program.text("pack/share/02-note.txt") == "In an older letter she is PUPIL  A and he teacher\n1.\n")
        #expect(program.text("pack/share/03-note.txt") == "Teacher 2 saw Pupil B.\n")
    }

    @Test func onePersonHasOneLabelInEveryDocument() throws {
        let program = try MadeUp.program(texts: [
            "a.csv": MadeUp.log, "b.txt": "CARTER, Jayden and Mrs D Webb.\n", "c.md": "*jayden carter* again\n",
            "d.txt": "J Carter’s mum, and J.C.\n",
        ])
        defer { program.clean() }
        #expect(try program.prepare().status == 0)
        let labels = Set(try program.account("pack").filter { $0.person == "p3" }.compactMap(\.replacement))
            .subtracting([""])
        #expect(labels == ["Pupil A"])
        #expect(program.text("pack/share/02-note.txt") == "Pupil A and Teacher 1.\n")
        #expect(program.text("pack/share/03-note.md") == "*Pupil A* again\n")
    }

    @Test func afterZComesAA() throws {
        let first = ["Barran", "Cedlin", "Dormel", "Foltan", "Gudrel", "Hanvor", "Jestin"]
        let last = ["Vexley-Orr", "Yarnock", "Quillmer", "Tolvane"]
        let names = last.flatMap { surname in first.map { "\($0) \(surname)" } }
        let program = try MadeUp.program(texts: [
            "note.txt": names.map { "Then \($0) came.\n" }.joined(separator: "\n"), "2.txt": "\(MadeUp.quiet)",
        ]
        )
        defer { program.clean() }
        let people = "people:\n" + names.map { "  - name: \($0)\n    role: pupil\n" }.joined()
        try program.write(people, to: "people.yaml")
        #expect(try program.prepare("mash-referral", "--people", "people.yaml").status == 0)
        let shared = program.text("pack/share/02-note.txt").split(separator: "\n").map(String.init)
        #expect(shared.first == "Then Pupil A came.")
        #expect(shared.suffix(3) == ["Then Pupil Z came.", "Then Pupil AA came.", "Then Pupil AB came."])
    }

    @Test func aKeyKeepsTheLabelsInTheNextPack() throws {
        let program = try MadeUp.program(texts: ["2.txt": "Amelia Okafor, then Jayden Carter and Mrs Webb.\n"])
        defer { program.clean() }
        try program.prepare(out: "one")
        try program.write("people:\n  - name: Orla Penhallow-Tregg\n    role: pupil\n", to: "people.yaml")
        try program.write("Orla Penhallow-Tregg and Jayden.\n", to: "case/1.txt")
        let ending = try program.prepare(
            "mash-referral", out: "two", "--key", "one/keep/people.key", "--people", "people.yaml")
        #expect(ending.status == 0)
        #expect(program.text("two/share/01-note.txt") == "Pupil B and Pupil A.\n")
        #expect(program.text("two/share/02-note.txt") == program.text("one/share/01-note.txt"))
        // Without the key they are numbered anew.
        try program.prepare("mash-referral", out: "three", "--people", "people.yaml")
        #expect(program.text("three/share/01-note.txt") == "Pupil A and Pupil B.\n")
        // The second key knows the first one's people too.
        try program.write("PUPIL A, PUPIL B, TEACHER 1", to: "answer.txt")
        let answer = try program.run(["reveal", "answer.txt", "--key", "two/keep/people.key"]).output
        #expect(answer == "Jayden Carter, Orla Penhallow-Tregg, Deborah Webb")
    }

    @Test func theSameInputAndKeyGiveTheSameShare() throws {
        let program = try MadeUp.program(texts: ["2.txt": "Amelia Okafor, then Jayden Carter and Mrs Webb.\n"])
        defer { program.clean() }
        try program.prepare(out: "one")
        for out in ["two", "three"] { try program.prepare("mash-referral", out: out, "--key", "one/keep/people.key") }
        #expect(program.shared("two") == program.shared("three"))
    }

    /// A mention that fits two people is given to neither of them.
    @Test func aMentionThatFitsTwoPeopleSaysSo() throws {
        let program = try MadeUp.program(texts: ["1.txt": "Amelia Okafor saw that Jakub was there all day.\n"])
        defer { program.clean() }
        let people = "people:\n  - name: Jakub Nowak\n    role: pupil\n  - name: Jakub Wrona\n    role: pupil\n"
        try program.write(people, to: "people.yaml")
        let ending = try program.prepare("mash-referral", "--people", "people.yaml")
        #expect(ending.status == 0)
        #expect(
            program.text("pack/share/01-note.txt") == "Amelia Okafor saw that Pupil A or Pupil B was there all day.\n")
        let line = try #require(try program.account("pack").first)
        #expect(line.person == nil && line.persons?.count == 2)
        let first = ending.errors.split(separator: "\n").first { $0.contains("look first") }
        #expect(first?.contains("fits two people") == true)
    }
}
