import Account
import Formats
import Glibc
import Judgement
import Passages
import People
import Profiles
import Vocabulary

/// Makes a pack's text of notes: identifiers and known people found, ruled on, replaced and accounted for.
enum Notes {
    /// Keeps notes and, unless names that nobody listed go too, whoever nobody knows: then nothing is looked for but
    /// what the row is about.
    private static func rules(namesGo: Bool) -> String {
        """
        profile: bench
        version: 1
        title: Notes
        recipient: Nobody
        purpose: To be timed.
        review: 2099-09-01
        otherwise: It is not needed.
        basis:
          task:
            law: None
            why: To be timed.
        fields:
          notes:
            keep: [text]
            why: They are what is timed.
        people:
          pupils:
            pseudonymise: [pupil]
            why: They are what is timed.
          child:
            keep: [subject\(namesGo ? "" : ", unknown")]
            why: The notes are about them.
        values:
          words:
            keep: [unknown.word\(namesGo ? "" : ", place.name, organisation.name, organisation.school")]
            of: anyone
            why: They are not what is timed.
        """
    }

    static func run(_ count: Int, in path: String, to out: String, namesGo: Bool) throws(DocumentError) {
        var directory = Directory()
        for number in 0..<count {
            let name = Generate.forenames[number % Generate.forenames.count] + " " + Generate.surname(number * 7)
            directory.declare(DeclaredPerson(name: name, role: number == 0 ? .unknown : .pupil, isSubject: number == 0))
        }
        let subjects: Set<PersonID>
        let profile: Profile
        do {
            subjects = Set(try directory.resolve(subjects: []).ids)
            profile = try Profile(yaml: Array(rules(namesGo: namesGo).utf8), document: "bench.yaml")
        } catch { exit(2) }
        let view = CaseView(
            profile: profile, directory: directory, protected: [], subjects: subjects,
            referenceDate: .init(year: 2026, month: 4, day: 17))
        let text = open(out, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        let account = open(out + ".jsonl", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var sink = ByteWriter(descriptor: text, name: out)
        var lines = ByteWriter(descriptor: account, name: out)
        var labels = Pseudonyms(for: directory)
        var judge = CaseJudge(view)
        var counts: [Tally: Int] = [:]
        try walk(PlainText(), ByteReader(path: path), judge: &judge, labels: &labels, into: &sink) {
            (record, _, settled) throws(DocumentError) in
            for edit in settled.edits {
                let line = line(record, edit, edit.written)
                counts[Tally(line), default: 0] += 1
                try lines.write(line.jsonLine)
                try lines.write([0x0A])
            }
        }
        try lines.flush()
        close(text)
        close(account)
        print(counts.values.reduce(0, +))
    }

    private static func line(_ record: borrowing Record, _ edit: Edit, _ written: String) -> WithheldLine {
        let passage = record.passages[edit.passage]
        let range = edit.range ?? 0..<passage.text.count
        let persons = edit.reason.persons
        let bytes = record.withText(of: passage) { text in range.map { text[$0] } }
        return WithheldLine(
            document: "notes", sharedAs: "notes", unit: .span, place: record.place(of: passage),
            range: (range.lowerBound + passage.offset)..<(range.upperBound + passage.offset), kind: edit.reason.kind,
            person: persons.count == 1 ? persons.first : nil, persons: persons.count > 1 ? persons : [],
            role: edit.reason.role, action: edit.reason.action, rule: edit.reason.rule, why: edit.reason.why,
            original: Secret(utf8: bytes), replacement: written, recogniser: edit.reason.recogniser,
            score: edit.reason.score)
    }
}
