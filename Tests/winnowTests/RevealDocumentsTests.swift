import Foundation
import Support
import Testing

/// Names go back into documents of every format; `Benchmarks/register/reveal.py` does it with ten thousand.
@Suite struct RevealDocumentsTests {
    private static let people = [
        ("Jayden", "Carter"), ("Siân", "O'Connor"), ("Tolu", "Adeyemi-Cole"), ("Zofia", "Wójcik"), ("Kuba", "Nowak"),
    ]

    private static let caseFile =
        "subject: {name: Amelia Okafor, ids: {upn: D150200026001}}\npeople:\n"
        + people.map { "  - {name: \"\($0.0) \($0.1)\", role: pupil}\n" }.joined()

    /// Notes and tables in which names alone are withheld, each another mix of forms, quotes and line ends.
    private static func document(_ number: Int) -> (name: String, bytes: [UInt8]) {
        var chance = Chance(seed: UInt64(number + 1))
        func mention() -> String {
            let (first, last) = people[chance.next(people.count)]
            let forms = [
                "\(first) \(last)", "\(last), \(first)", "\(first.uppercased()) \(last.uppercased())",
                "\(first)\n\(last)",
                first, "\(first) \(last)'s mum",
            ]
            return forms[chance.next(forms.count)]
        }
        func sentence() -> String {
            let frames = [
                "@ pushed her at lunch.", "She sat with @ & said nothing.", "\"@ said it was a game\", she said.",
                "She was quiet today.", "Seen by @ at the gate; it is not the first time.",
            ]
            return frames[chance.next(frames.count)].replacingOccurrences(of: "@", with: mention())
        }
        let end = chance.next(3) == 0 ? "\r\n" : "\n"
        let kind = ["txt", "md", "csv"][chance.next(3)]
        var text = ""
        if kind == "csv" {
            text = "Pupil,Notes,Linked pupils\n"
            for _ in 0..<(1 + chance.next(5)) {
                let person = people[chance.next(people.count)]
                let notes = sentence().replacingOccurrences(of: "\"", with: "\"\"")
                text += "Amelia Okafor,\"\(notes)\",\(person.0) \(person.1)\n"
            }
        } else {
            text = (0..<(1 + chance.next(9))).map { _ in sentence() }.joined(separator: "\n\n") + "\n"
        }
        text = text.replacingOccurrences(of: "\n", with: end)
        let marked: [UInt8] = chance.next(4) == 0 ? [0xEF, 0xBB, 0xBF] : []
        return ("\(1000 + number).\(kind)", marked + Array(text.utf8))
    }

    /// A linear congruential generator (Knuth, MMIX): the same documents every time.
    private struct Chance {
        var state: UInt64
        init(seed: UInt64) { state = seed }
        mutating func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
    }

    @Test func aPacksOwnDocumentComesBackByteForByte() throws {
        let program = try Program()
        defer { program.clean() }
        try program.write(Self.caseFile, to: "case/case.yaml")
        let documents = (0..<200).map { Self.document($0) }
        for document in documents { try program.write(document.bytes, to: "case/" + document.name) }
        let made = try program.prepare("mash-referral", "--release-anyway", "generated")
        #expect(made.status == 0, "\(made.errors)")
        let others = Set(try program.account("pack").filter { $0.action != "pseudonymise" }.map(\.document))
        // One shell runs them all: each is done in a moment.
        try program.shell(
            "mkdir out; for f in pack/share/*-*; do \"$WINNOW\" reveal $f --key pack/keep/people.key > out/$(basename $f); done"
        )
        let shared = program.names(in: "out").filter { $0.first?.isNumber == true }.sorted {
            (Int($0.prefix { $0 != "-" }) ?? 0) < (Int($1.prefix { $0 != "-" }) ?? 0)
        }
        #expect(shared.count == documents.count)
        var whole = 0
        var changed = 0
        for (document, name) in zip(documents, shared) where !others.contains(document.name) {
            #expect(program.bytes("out/" + name) == document.bytes, "\(document.name)")
            whole += 1
            if program.bytes("pack/share/" + name) != document.bytes { changed += 1 }
        }
        #expect(whole > 150 && changed > 120)
    }

    /// Documents that somebody wrote or changed: each person's name for the label.
    @Test(arguments: [
        ("a.csv", "Who,What\nPupil A,\"Pupil A said \"\"no\"\"\"\n", "Who,What\n\"Carter, Jayden \"\"JC\"\"\",\"…"),
        ("a.csv", "Note\nseen by Teacher 1; twice\n", "Note\nseen by Deborah Webb; twice\n"),
        ("a.csv", "Note;Who\nx;Pupil B\n", "Note;Who\nx;Siân O'Connor\n"),
        (
            "a.csv", "Surname,Forename,Notes\nPupil B,,Pupil B ran\n",
            "Surname,Forename,Notes\nO'Connor,Siân,Siân O'Connor ran\n"
        ),
        ("a.csv", "Forename,Surname\nPupil B,\n", "Forename,Surname\nSiân,O'Connor\n"),
        ("a.csv", "Surname,Forename\nPupil B,here\n", "Surname,Forename\nSiân O'Connor,here\n"),
        (
            "a.xml", "<a b=\"Pupil B\">Pupil B &amp; <![CDATA[Pupil B]]><!-- Pupil B --></a>",
            "<a b=\"Siân O&apos;Connor\">Siân O'Connor &amp; <![CDATA[Siân O'Connor]]><!-- Siân O'Connor --></a>"
        ),
        ("a.xml", "<a>Pupil\nB</a>", "<a>Siân O'Connor</a>"),
        ("a.xml", "<a>Pupil Q, Pupil BC</a>", "<a>Pupil Q, Pupil BC</a>"),
        ("a.md", "# Pupil B\n\n*Teacher 1*\n", "# Siân O'Connor\n\n*Deborah Webb*\n"),
    ])
    func anAnswer(name: String, answer: String, expected: String) throws {
        let program = try Program()
        defer { program.clean() }
        func entry(_ label: String, _ role: String, _ name: String, _ parts: String) -> String {
            "{\"label\":\"\(label)\",\"person\":\"p1\",\"role\":\"\(role)\",\"name\":\"\(name)\",\"names\":[],\"also\":[],"
                + "\"identity\":[]\(parts)}"
        }
        try program.write(
            "{\"version\":1,\"case\":\"\",\"people\":["
                + [
                    entry("Pupil A", "pupil", "Carter, Jayden \\\"JC\\\"", ""),
                    entry("Pupil B", "pupil", "Siân O'Connor", ",\"parts\":[\"Siân\",\"\",\"O'Connor\"]"),
                    entry("Teacher 1", "staff", "Deborah Webb", ""),
                ].joined(separator: ",") + "]}", to: "people.key")
        try program.write(answer, to: name)
        let ending = try program.run(["reveal", name, "--key", "people.key"])
        #expect(ending.status == 0 && ending.errors.isEmpty)
        if expected.hasSuffix("…") {
            #expect(ending.output.hasPrefix(expected.dropLast()))
        } else if name.hasSuffix("xml") {
            // An apostrophe may be written as an entity or as itself.
            #expect(
                ending.output.replacingOccurrences(of: "&apos;", with: "'")
                    == expected.replacingOccurrences(of: "&apos;", with: "'"))
        } else {
            #expect(ending.output == expected)
        }
    }

    @Test func aSplitNameComesBackInItsParts() throws {
        let program = try Program()
        defer { program.clean() }
        let table = "UPN,Surname,Forename,Notes\r\nD150200026001,Okafor,Amelia,\"she was well, then late\"\r\n"
        try program.write("subject: {name: Amelia Okafor, ids: {upn: D150200026001}}\n", to: "case/case.yaml")
        try program.write(table, to: "case/log.csv")
        #expect(try program.prepare("peer-advice", "--release-anyway", "test").status == 0)
        let shared = program.text("pack/share/01-table.csv")
        #expect(shared.contains("Child 1,,") && !shared.contains("Okafor"))
        let own = try program.run(["reveal", "pack/share/01-table.csv", "--key", "pack/keep/people.key"]).output
        #expect(own.contains("Okafor,Amelia,\"she was well, then late\"\r\n"))
        // Changed by somebody, it goes by the labels.
        try program.write(shared + "Child 1,,and so on\r\n", to: "changed.csv")
        let changed = try program.run(["reveal", "changed.csv", "--key", "pack/keep/people.key"]).output
        #expect(changed.hasSuffix("Okafor,Amelia,and so on\r\n"))
    }
}
