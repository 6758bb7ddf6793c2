import Foundation
import Support
import Testing

/// The commands about profiles, but `validate`.
@Suite struct ProfilesTests {
    private func run(_ arguments: String..., files: [String: String] = [:]) throws -> Program.Ending {
        let program = try Program()
        defer { program.clean() }
        for (name, text) in files { try program.write(text, to: name) }
        return try program.run(["profiles"] + arguments)
    }

    @Test func listSaysWhatForAndWhenToReview() throws {
        let lines = try run("list").output.split(separator: "\n")
        let line = lines.first { $0.hasPrefix("mash-referral, version ") } ?? ""
        #expect(line.contains("to review by 20") && line.contains("So that social workers can decide"))
    }

    @Test func listMarksWhatIsOverdue() throws {
        let late = Own.profile().replacing("2099-09-01", with: "2020-09-01")
            .replacing("profile: own", with: "profile: late")
        let ending = try run(
            "list", "ours", files: ["ours/a.yaml": Own.profile(), "ours/b.yaml": late, "ours/c.txt": "no"])
        #expect(ending.status == 0)
        let lines = ending.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("own, ") && !lines[0].contains("OVERDUE"))
        #expect(lines[1].hasPrefix("late, ") && lines[1].contains("OVERDUE"))
    }

    /// One that is wrong does not hide the others.
    @Test func listSaysWhatIsWrong() throws {
        let ending = try run("list", "ours", files: ["ours/a.yaml": Own.profile(), "ours/b.yaml": "secretkey: 1\n"])
        #expect(ending.status == 2)
        #expect(ending.output.hasPrefix("own, ") && ending.errors.contains("ours/b.yaml: line 1"))
        #expect(!ending.errors.contains("secretkey"))
    }

    @Test(arguments: ["text", "html", "markdown"]) func showReadsLikeAPolicy(format: String) throws {
        let ending = try run("show", "mash-referral", "--format", format)
        #expect(ending.status == 0 && ending.errors.isEmpty)
        let words = ending.output.replacing("\\", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for phrase in [
            "Referral to children's social care", "Recipient: ", "Purpose: ", "Lawful basis", "UK GDPR Art 6(1)(e)",
            "special category: health", "Who is named", "Names of other pupils are not necessary for this purpose.",
            "What the pack must state", "What a person has to answer first",
            "carers, brothers and sisters, other relatives, other people",
        ] {
            #expect(words.localizedCaseInsensitiveContains(phrase), "\(phrase)")
        }
    }

    @Test func htmlIsAWholePageWithEveryField() throws {
        let page = try run("show", "mash-referral", "--format", "html").output
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
        #expect(page.contains("<td>subject.religion</td>") && page.contains("<td>org.security</td>"))
        #expect(!page.contains("http") && !page.contains("<script"))
    }

    /// What a profile's words hold is text, not markup.
    @Test func marksAreEscaped() throws {
        let odd = Own.profile().replacing("A social worker", with: "\"A <b>social</b> & | worker\"")
        let page = try run("show", "own.yaml", "--format", "html", files: ["own.yaml": odd]).output
        #expect(page.contains("A &lt;b&gt;social&lt;/b&gt; &amp; | worker"))
        let text = try run("show", "own.yaml", "--format", "markdown", files: ["own.yaml": odd]).output
        #expect(text.contains("A \\<b\\>social\\</b\\> \\& \\| worker"))
    }

    @Test func explainSaysWhatHappensToEachColumn() throws {
        let ending = try run(
            "explain", "mash-referral", "--for", "log.csv", "--format", "markdown", files: ["log.csv": MadeUp.log])
        #expect(ending.status == 0)
        let rows = ending.output.split(separator: "\n").filter { $0.hasPrefix("| column") }
        #expect(rows.count == 4)
        #expect(rows[0].contains("Pupil") && rows[0].contains("subject.name.full") && rows[0].contains("\\[child\\]"))
        #expect(rows[2].contains("shared in every entry of the last 12 months, and of any age where it is about harm"))
        #expect(rows[3].contains("no field map has it") && rows[3].contains("taken out") && rows[3].contains("--map"))
        // Columns, and nothing of what stands in them.
        #expect(!ending.output.contains("Okafor") && !ending.output.contains("Carter"))
    }

    @Test func explainReadsElementsAndMaps() throws {
        let map = "elements:\n  CTfile/CTFpupilData/Pupil/Foible: subject.id.nhs_number\n"
        let ending = try run(
            "explain", "mash-referral", "--for", "p.xml", "--map", "map.yaml", "--format", "markdown",
            files: ["p.xml": MadeUp.transferFile, "map.yaml": map])
        #expect(ending.status == 0)
        let rows = ending.output.split(separator: "\n")
        #expect(rows.count { $0.hasPrefix("| CTfile/CTFpupilData/Pupil/UPN ") } == 1)
        #expect(rows.contains { $0.hasPrefix("| CTfile/CTFpupilData/Pupil/Foible ") && $0.contains("shared as it is") })
        #expect(rows.contains { $0.hasPrefix("| CTfile/CTFpupilData/Pupil/Foible/@side ") && $0.contains("taken out") })
        #expect(rows.contains { $0.hasPrefix("| comments ") })
        #expect(!ending.output.contains("Okafor") && !ending.output.contains("left-handed"))
    }

    @Test(
        arguments: [
            (["explain", "mash-referral", "--for", "nowhere.csv"], 2),
            (["explain", "mash-referral", "--for", "a.jpg"], 2),
            (["explain", "mash-referral", "--for", "."], 2), (["explain", "no-such", "--for", "a.csv"], 2),
            (["explain", "mash-referral", "--for", "broken.csv"], 2), (["explain", "mash-referral"], 64),
            (["show", "no-such"], 2), (["show"], 64), (["show", "mash-referral", "--format", "pdf"], 64),
            (["diff", "mash-referral"], 64), (["diff", "mash-referral", "nowhere.yaml"], 2), (["schema", "zog"], 64),
        ] as [([String], Int32)])
    func aWrongCall(arguments: [String], status: Int32) throws {
        let program = try Program()
        defer { program.clean() }
        try program.write("x", to: "a.jpg")
        try program.write("Surname\n\"Okafor\n", to: "broken.csv")
        let ending = try program.run(["profiles"] + arguments)
        #expect(ending.status == status)
        #expect(ending.output.isEmpty && ending.errors.hasPrefix("winnow: ") && !ending.errors.contains("Okafor"))
        #expect(ending.errors.split(separator: "\n").count == 1)
    }

    /// A profile to start from is right as it stands and shares nothing; each of its offers is right too.
    @Test func aNewProfileDeniesAll() throws {
        let program = try MadeUp.program(texts: ["log.csv": MadeUp.log])
        defer { program.clean() }
        let new = try program.run(["profiles", "new"])
        #expect(new.status == 0 && new.errors.isEmpty)
        try program.write(new.output, to: "new.yaml")
        #expect(try program.run(["profiles", "validate", "new.yaml"]).status == 0)
        #expect(try program.run(["profiles", "list", "new.yaml"]).output.contains("OVERDUE"))
        #expect(try program.prepare("new.yaml").status == 0)
        let shared = program.shared("pack")
        for word in ["Okafor", "Carter", "2026", "pushed", "Pupil,"] { #expect(!shared.contains(word)) }
        // Everything offered, without what needs a condition: the validator names the missing conditions and nothing else.
        let all = new.output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let isOffer = line.hasPrefix("#") && (!line.hasPrefix("# ") || line.hasPrefix("#  "))
            return isOffer ? line.dropFirst() : line
        }.joined(separator: "\n")
        try program.write(all, to: "all.yaml")
        let problems = try program.run(["profiles", "validate", "all.yaml"])
        #expect(problems.status == 2)
        let lines = problems.errors.split(separator: "\n")
        #expect(lines.allSatisfy { $0.contains("on a condition only") }, "\(problems.errors)")
    }

    @Test func diffSaysWhatOneGetsAndTheOtherDoesNot() throws {
        let ending = try run("diff", "mash-referral", "peer-advice", "--format", "markdown")
        #expect(ending.status == 0)
        let rows = ending.output.split(separator: "\n").map(String.init)
        let upn = rows.first { $0.contains("subject.id.upn)") } ?? ""
        #expect(upn.contains("shared as it is | taken out"))
        let born = rows.first { $0.contains("(subject.dob)") } ?? ""
        #expect(born.contains("shared as it is | made less exact (age)"))
        #expect(
            rows.contains { $0.contains("Names: ") && $0.contains("the child") && $0.contains("replaced by a label") })
        let reverse = rows.drop { !$0.contains("What peer-advice gets and mash-referral does not") }
        #expect(!reverse.contains { $0.contains("(subject.") })
    }

    /// A line taken out is the one difference.
    @Test func diffOfOneLine() throws {
        let less = Own.profile().replacing(", subject.id.upn", with: "")
            .replacing("profile: own", with: "profile: less")
        let ending = try run(
            "diff", "own.yaml", "less.yaml", "--format", "markdown",
            files: ["own.yaml": Own.profile(), "less.yaml": less])
        let rows = ending.output.split(separator: "\n").filter {
            $0.hasPrefix("| ") && !$0.hasPrefix("| What") && !$0.hasPrefix("| ---")
        }
        #expect(
            rows == [
                "| Numbers that stand for the child: unique pupil number (subject.id.upn) | shared as it is | taken out |"
            ], "\(ending.output)")
        #expect(ending.output.hasSuffix("Nothing.\n"))
        let same = try run("diff", "own.yaml", "own.yaml", files: ["own.yaml": Own.profile()]).output
        #expect(same.components(separatedBy: "Nothing.").count == 3)
    }

    /// What one keeps of all entries and the other selects, or selects by other topics or months, differs.
    ///
    /// A row: the line in the one and in the other; the words of both where the one gets more, where the other does.
    @Test(arguments: [
        (
            "keep: [text]", "select: [text]\n    about: anything\n    months: 12",
            ["shared as it is", "of the last 12 months"], []
        ),
        (
            "select: [text]\n    about: anything\n    months: 24",
            "select: [text]\n    about: anything\n    months: 12",
            ["of the last 24 months", "of the last 12 months"], []
        ),
        (
            "select: [text]\n    about: [injury]\n    months: any",
            "select: [text]\n    about: [injury, health]\n    months: 12",
            ["about injury |", "about health, injury, of the last 12 months"],
            ["about health, injury, of the last", "about injury |"]
        ),
        (
            "select: [text]\n    about: [injury]\n    also: [harm]\n    months: any",
            "select: [text]\n    about: [injury]\n    months: any", ["may touch on harm", "about injury |"], []
        ),
        (
            "select: [text]\n    about: anything\n    months: 12\n    always: [harm]",
            "select: [text]\n    about: anything\n    months: 12",
            ["and of any age where it is about harm", "12 months |"], []
        ),
        (
            "generalise: [concern.date]\n    to: month", "generalise: [concern.date]\n    to: term",
            ["(month)", "(term)"], []
        ),
        (
            "generalise: [concern.date]\n    to: week", "generalise: [concern.date]\n    to: time-ago",
            ["(week)", "(time ago)"], ["(time ago)", "(week)"]
        ),
    ])
    func diffOfSelections(one: String, other: String, more: [String], less: [String]) throws {
        func profile(_ name: String, _ line: String) -> String {
            let field = line.contains("[text]") ? ", text, text.note]" : "concern.date, "
            return Own.profile().replacing("profile: own", with: "profile: \(name)")
                .replacing(field, with: field.hasSuffix("]") ? ", text.note]" : "")
                .replacing("people:\n", with: "  turned:\n    \(line)\n    why: It is looked at here.\npeople:\n")
        }
        let ending = try run(
            "diff", "one.yaml", "other.yaml", "--format", "markdown",
            files: ["one.yaml": profile("one", one), "other.yaml": profile("other", other)])
        #expect(ending.status == 0, "\(ending.errors)")
        let parts = ending.output.components(separatedBy: "## ").filter { $0.hasPrefix("What") }
        #expect(parts.count == 2)
        for (part, words) in zip(parts, [more, less]) {
            let rows = part.split(separator: "\n").filter { $0.contains("(text)") || $0.contains("(concern.date)") }
            #expect(rows.count == (words.isEmpty ? 0 : 1), "\(ending.output)")
            #expect(words.allSatisfy { rows.first?.contains($0) == true }, "\(ending.output)")
        }
    }

    /// Every field with what is done to it, also where that turns on the entry.
    @Test func theTableOfFieldsSaysWhichEntries() throws {
        let page = try run("show", "mash-referral", "--format", "html").output
        let row = page.components(separatedBy: "<tr>").first { $0.contains("<td>concern.narrative</td>") } ?? ""
        #expect(row.contains("of the last 12 months, and of any age where it is about harm"), "\(row)")
    }

    /// Where an entry is chosen by whom it names, it is said whom.
    @Test func explainSaysWhomAnEntryHasToName() throws {
        let ending = try run(
            "explain", "lado", "--for", "log.csv", "--format", "markdown",
            files: ["log.csv": "Pupil,Date,Notes,Shoe size\n"])
        #expect(
            ending.output.contains("in entries that name ") && ending.output.contains("who are said to have done harm"),
            "\(ending.output)")
        #expect(!ending.output.contains("about or"))
    }
}

/// The schemas that editors use cannot fall behind the readers of the files.
@Suite struct SchemaTests {
    private static func schema(_ name: String) throws -> [String: Any] {
        let url = Program.root.appendingPathComponent("schemas/\(name).schema.json")
        return try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
    }

    @Test(arguments: ["profile", "case", "map"]) func isFresh(name: String) throws {
        let program = try Program()
        defer { program.clean() }
        let made = try program.run(["profiles", "schema", name])
        let url = Program.root.appendingPathComponent("schemas/\(name).schema.json")
        #expect(made.output == (try String(contentsOf: url, encoding: .utf8)), "run script/update-golden")
    }

    /// The keys at a path of a schema.
    private func keys(_ name: String, _ path: String...) throws -> [String] {
        var value: Any = try Self.schema(name)
        for step in path {
            if let list = value as? [Any], let index = Int(step) {
                value = list[index]
            } else {
                value = (value as? [String: Any])?[step] ?? [:]
            }
        }
        return ((value as? [String: Any])?["properties"] as? [String: Any])?.keys.sorted() ?? []
    }

    /// Plants a key that nothing knows at the mark, and reads the keys that the mend then lists.
    private func known(_ text: String, indent: String, after mark: String) throws -> [String] {
        let program = try Program()
        defer { program.clean() }
        try program.write(text.replacing(mark, with: mark + "\(indent)zog: 1\n"), to: "own.yaml")
        let errors = try program.run(["profiles", "validate", "own.yaml"]).errors
        let line = errors.split(separator: "\n").first { $0.contains("no meaning here") } ?? ""
        return line.components(separatedBy: "; use ").last?.components(separatedBy: ", ").sorted() ?? []
    }

    @Test func theProfileReaderKnowsTheSameKeys() throws {
        let text = Own.profile(
            """
            conditions:
              health:
                law: A law
                why: A reason.
            requires:
              worry:
                field: [text]
                label: the worry
                why: A reason.
            asks:
              staff:
                about: [staff/alleged]
                question: Has it gone?
                why: A reason.
            """)
        let block = ["patternProperties", "^[a-z0-9-]+$"]
        #expect(try known(text, indent: "", after: "version: 1\n") == keys("profile"))
        #expect(
            try known(text, indent: "    ", after: "  task:\n")
                == keys("profile", "properties", "basis", block[0], block[1]))
        #expect(
            try known(text, indent: "    ", after: "  child:\n")
                == keys("profile", "properties", "fields", block[0], block[1]))
        #expect(
            try known(text, indent: "    ", after: "  worry:\n")
                == keys("profile", "properties", "requires", block[0], block[1]))
        #expect(
            try known(text, indent: "    ", after: "  staff:\n")
                == keys("profile", "properties", "asks", block[0], block[1]))
        #expect(
            try known(text, indent: "    ", after: "  health:\n")
                == keys("profile", "properties", "conditions", "properties", "health"))
    }
}
