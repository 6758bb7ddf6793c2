import Formats
import Passages
import People
import Profiles
import Support
import Testing
import Vocabulary

@testable import Judgement

/// Which entries of notes and tables stay, by their age and by what they are about.
@Suite struct EntriesTests {
    private static let head = """
        profile: sample
        version: 1
        title: A sample
        recipient: Somebody
        purpose: To protect.
        review: 2027-09-01
        otherwise: It is not needed.
        name-threshold: 1
        basis:
          task:
            law: A law
            why: A reason.
        conditions:
          health:
            law: A law
            why: A reason.
        people:
          everybody:
            keep: [subject, pupil, staff, staff/alleged, unknown]
            why: A reason.
        values:
          all:
            keep: [date, time, age, place.name, organisation.name, unknown.word]
            of: anyone
            why: A reason.
        fields:
          frame:
            keep: [subject.name.full, concern.date, concern.category]
            why: A reason.
          story:
            select: [text, concern.narrative]
            months: 12

        """

    private static func shared(_ text: String, about: String, as format: any Format = PlainText()) throws -> String {
        let yaml = head + "    why: A reason.\n" + about.split(separator: ";").map { "    \($0)\n" }.joined()
        var directory = Directory()
        directory.declare(DeclaredPerson(name: "Amelia Okafor", isSubject: true))
        directory.declare(DeclaredPerson(name: "Victor Sallow", role: .staff, part: .alleged))
        let subjects = try directory.resolve(subjects: [])
        let view = CaseView(
            profile: try Profile(yaml: Array(yaml.utf8), document: "sample.yaml"), directory: directory, protected: [],
            subjects: Set(subjects.ids), referenceDate: nil, lastEntry: .init(year: 2026, month: 3, day: 31))
        var labels = Pseudonyms(for: view.directory)
        var sink = ByteWriter(name: "sample")
        let bytes = Array(text.utf8)
        let outline = {
            var outline = EntryOutline()
            if var reader = try? format.reader(over: ByteReader(bytes: bytes, name: "sample")) {
                var record = Record()
                while (try? reader.next(into: &record)) ?? false { outline.add(record, view: view) }
            }
            return outline
        }
        var judge = CaseJudge(view, outline: type(of: format).isProse ? outline : nil)
        try walk(format, ByteReader(bytes: bytes, name: "sample"), judge: &judge, labels: &labels, into: &sink) {
            _, _, _ in
        }
        return String(decoding: sink.written, as: UTF8.self)
    }

    /// A row: what is wanted, the note, and what is left of it; a stroke stands for a blank line, `~` for a line end.
    @Test(arguments: [
        // Age: an entry goes whole, with every paragraph that belongs to it.
        ("about: anything", "2 March 2026|Rang home.", "2 March 2026|Rang home."),
        ("about: anything", "2 March 2024|Rang home.|Rang again.|3 March 2026|All well.", "3 March 2026|All well."),
        ("about: anything", "Rang home, no date.", "Rang home, no date."),
        ("about: anything", "It was on 2 March 2019 that she came.", "It was on 2 March 2019 that she came."),
        ("about: anything", "# Talk on 4 March 2019, 10:40|She was well.", ""),
        ("about: anything", "From: x~Date: Tue, 5 Mar 2019 10:00~Subject: y|Dear all", ""),
        // What bears on harm stays whatever its age, though the word stands in its last paragraph.
        ("about: anything;always: [harm]", "2 March 2020|Came late.|A bruise.", "2 March 2020|Came late.|A bruise."),
        ("about: anything;always: [harm]", "2 March 2020|Came late.|3 March 2020|A bruise.", "3 March 2020|A bruise."),
        // Lines of a chronology that each open with a date are entries of their own.
        (
            "about: anything",
            "Notes.|Chronology~02/03/2020 rang home~03/03/2026 rang again~04/03/2020 no answer~still none",
            "Notes.|Chronology~03/03/2026 rang again~"
        ),
        // What they are about.
        ("about: [health]", "2 March 2026|Asthma.|3 March 2026|Lost a glove.", "2 March 2026|Asthma."),
        ("about: [health]", "2 March 2026|Asthma, and a bruise.", ""),
        ("about: [health];also: [harm]", "2 March 2026|Asthma, and a bruise.", "2 March 2026|Asthma, and a bruise."),
        ("about: [other]", "2 March 2026|Lost a glove.|3 March 2026|Asthma.", "2 March 2026|Lost a glove."),
        // Whom they name.
        (
            "about: [staff/alleged]", "2 March 2026|Mr Sallow shouted.|He left.|3 March 2026|A bruise.",
            "2 March 2026|Mr Sallow shouted.|He left."
        ),
    ])
    func notes(about: String, note: String, expected: String) throws {
        func lines(_ text: String) -> String { text.replacing("|", with: "\n\n").replacing("~", with: "\n") }
        let shared = try Self.shared(lines(note), about: about)
        #expect(shared.trimmed == lines(expected).trimmed)
    }

    @Test func rowsGoWhole() throws {
        let table = """
            Student,Incident Date,Category,Incident
            Amelia Okafor,02/03/2026,Uniform,no tie
            Amelia Okafor,02/03/2024,Uniform,no blazer
            Amelia Okafor,02/03/2023,Physical abuse,marks on her arm
            ,02/03/2022,Uniform,

            """
        #expect(
            try Self.shared(table, about: "about: anything;always: [harm]", as: CSV()) == """
                Student,Incident Date,Category,Incident
                Amelia Okafor,02/03/2026,Uniform,no tie
                Amelia Okafor,02/03/2023,Physical abuse,marks on her arm
                ,02/03/2022,Uniform,

                """)
    }

    /// A row about a pupil, and not about something that happened, only loses the remark.
    @Test func aPupilsRowStaysWithoutTheRemark() throws {
        let yaml = "about: [health]"
        let table = "Student,Notes\nAmelia Okafor,lost a glove\n"
        #expect(try Self.shared(table, about: yaml, as: CSV()) == "Student\nAmelia Okafor\n")
        let told = "Student,What happened\nAmelia Okafor,lost a glove\nAmelia Okafor,asthma\n"
        #expect(try Self.shared(told, about: yaml, as: CSV()) == "Student,What happened\nAmelia Okafor,asthma\n")
    }

    @Test(arguments: [
        "hit him with a stick": Topics(.harm), "He hits the ball": Topics(.harm), "a whit of sense": [],
        "mental health": Topics(.mentalHealth), "self-harm": [Topics(.selfHarm), Topics(.mentalHealth)],
        "SELF HARM marks": [Topics(.selfHarm), Topics(.mentalHealth)], "self improvement": [],
        "first aid": Topics(.injury), "first, aid": [], "prevent it": [], "Prevent referral": Topics(.extremism),
        "": [], "bruising": [Topics(.harm), Topics(.injury)],
    ])
    func wordsTellTheTopic(text: String, topics: Topics) {
        var found: Topics = []
        TopicWords.shared.read(Array(text.utf8).span, into: &found)
        #expect(found == topics)
    }
}
