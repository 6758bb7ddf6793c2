import Support
import Testing

/// Nothing of documents, profiles or case files is ever said aloud: a planted name stands wherever one may stand.
@Suite struct DiscretionTests {
    static let canary = "Quillfeather"

    static let documents: [(String, String)] = [
        ("heading.csv", "\(canary),Notes,\(canary)\nx,y,z\n"),
        ("cells.csv", "Pupil,Notes\nAmelia Okafor,\(canary)\n\(canary),\"\(canary)\n"),
        ("title.csv", "\(canary)\n\nPupil,Notes\nAmelia Okafor,x\nTotal \(canary),1\n"),
        ("tag.xml", "<\(canary)><a\(canary) b\(canary)=\"\(canary)\"/></\(canary)>"),
        ("broken.xml", "<a><\(canary)>\(canary)</a>"),
        ("attribute.xml", "<a \(canary)=\(canary)/>"),
        ("twice.xml", "<a \(canary)='1' \(canary)='2'/>"),
        ("entity.xml", "<a>&\(canary);</a>"),
        ("doctype.xml", "<!DOCTYPE \(canary) [<!ENTITY a SYSTEM \"file:///\(canary)\">]><a>&a;</a>"),
        ("encoding.xml", "<?xml version='1.0' encoding='\(canary)'?><a/>"),
        ("instruction.xml", "<?\(canary) \(canary)?><a/><\(canary)/>"),
        ("prefix.xml", "<\(canary):a xmlns:b='\(canary)'/>"),
        ("note.txt", "\(canary) \u{1} \(canary)@\(canary).example\n"),
        ("note.md", "# \(canary)\n<\(canary)>&\(canary);"),
    ]

    @Test(arguments: documents, ["mash-referral", "peer-advice", "next-school"])
    func inADocument(document: (String, String), profile: String) throws {
        let program = try MadeUp.program(texts: [document.0: document.1], note: MadeUp.note)
        defer { program.clean() }
        expectSilence(try program.prepare(profile))
        expectSilence(try program.prepare(profile, out: "second", "--withhold-unreadable"))
        expectSilence(try program.run(["verify", "second"]))
    }

    @Test(arguments: [
        "\(canary): 1\n", "- \(canary)\n", "subject: [\(canary)\n", "subject:\n  - \(canary): x\n",
        "people:\n  \(canary)\n",
        "people:\n  - name: A B\n    role: \(canary)\n", "people:\n  - name: A B\n    part: \(canary)\n",
        "people:\n  - name: A B\n    pr: \(canary)\n", "protect:\n  - \(canary): x\n", "facts: \(canary)\n",
        "subject: {name: {\(canary): x}}\n", "subject: *\(canary)\n", "a: &\(canary) 1\n\(canary): [\n",
        "\"\\\(canary)\"\n",
        "people:\n  - name: \(canary) B\n    of: Nobody \(canary)\n", "subject: \(canary)\nsubject: \(canary)\n",
        "!!\(canary) x\n", "\u{FEFF}%YAML \(canary)\n---\n", "people:\n- name: x\n   bad: \(canary)\n",
    ])
    func inACaseFileOrPeopleFile(text: String) throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.write(text, to: "people.yaml")
        expectSilence(try program.prepare("mash-referral", "--people", "people.yaml"))
        try program.write(text, to: "case/case.yaml")
        expectSilence(try program.prepare("mash-referral", out: "second"))
    }

    @Test(arguments: [
        "\(canary): 1\n", "profile: [\(canary)\n", "profile: \(canary)\n",
        "profile: a\nfields:\n  \(canary):\n    keep: [x]\n",
        "profile: a\npeople:\n  x:\n    keep: [\(canary)]\n    why: \(canary)\n", "- \(canary)\n", "\(canary)",
        "profile: a\nthreshold: \(canary)\nreview: \(canary)\n", "profile: &a \(canary)\nversion: *b\(canary)\n",
    ])
    func inAProfile(text: String) throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.write(text, to: "mine.yaml")
        let validated = try program.run(["profiles", "validate", "mine.yaml"])
        #expect(validated.status == 2)
        expectSilence(validated)
        let prepared = try program.prepare("mine.yaml")
        #expect(prepared.status == 2)
        expectSilence(prepared)
    }

    @Test(arguments: [
        ["prepare", "case", "--profile", canary, "--out", "pack", "--subject", canary],
        ["prepare", "case", "--profile", "mash-referral", "--out", "pack", "--\(canary)"],
        ["prepare", "case", "--profile", "mash-referral", "--out", "pack", "--release-anyway"],
        ["prepare", "case", "--profile", "mash-referral", "--out", "pack", "--confirm", canary],
        ["prepare", "case", "--profile", "mash-referral", "--out", "pack", "--subject", canary],
        [canary], ["reveal", "a", canary, "--key", "x"], ["--\(canary)=\(canary)"],
    ])
    func onTheCommandLine(arguments: [String]) throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        let ending = try program.run(arguments)
        #expect(ending.status != 0)
        // A profile's name is a path, which its owner needs to see.
        if !arguments.contains("--profile") || arguments[3] != Self.canary { expectSilence(ending) }
    }

    @Test(arguments: [
        "", "{\"people\":[\"\(canary)\"]}", canary, "{\"version\":1,\"case\":\"\(canary)\",\"people\":[{}]}",
    ])
    func inAKey(text: String) throws {
        let program = try MadeUp.program()
        defer { program.clean() }
        try program.write(text, to: "some.key")
        let ending = try program.prepare("mash-referral", "--key", "some.key")
        #expect(ending.status == 2)
        expectSilence(ending)
        try program.write("Pupil A", to: "answer.txt")
        expectSilence(try program.run(["reveal", "answer.txt", "--key", "some.key"]))
    }

    private func expectSilence(_ ending: Program.Ending) {
        // Status 64 and 2 are fine here, a crash is not.
        #expect([0, 1, 2, 64].contains(ending.status))
        #expect(!ending.errors.contains(Self.canary), "the planted name was said")
        #expect(!ending.output.contains(Self.canary), "the planted name was said")
    }
}
