import Formats
import Passages
import People
import Profiles
import Support
import Testing
import Vocabulary

@testable import Judgement

/// What a judge makes of a text, with a few invented people around Amelia Okafor.
@Suite struct JudgingTests {
    static let people: [DeclaredPerson] = [
        DeclaredPerson(name: "Amelia Rose Okafor", also: ["Millie"], isSubject: true),
        DeclaredPerson(name: "Joanne Okafor", role: .parent, of: "Amelia Rose Okafor"),
        DeclaredPerson(name: "Curtis Lane", role: .parent, of: "Amelia Rose Okafor", noContact: true),
        DeclaredPerson(name: "Jayden Carter", role: .pupil),
        DeclaredPerson(name: "Jakub Nowak", role: .pupil),
        DeclaredPerson(name: "Jakub Wrona", role: .pupil),
        DeclaredPerson(name: "Ewa Nowak", role: .parent, of: "Jakub Nowak"),
        DeclaredPerson(name: "Deborah Webb", role: .staff),
        DeclaredPerson(name: "Naomi Price", role: .professional),
        DeclaredPerson(name: "Ruth Fisk", role: .other, part: .informant),
        DeclaredPerson(name: "Sam Reed", role: .pupil),
        DeclaredPerson(name: "Sam Reed", role: .staff),
    ]

    static func view(
        _ profile: String, protected: [String] = [], people: [DeclaredPerson] = JudgingTests.people
    ) throws -> CaseView {
        var directory = Directory()
        for person in people { directory.declare(person) }
        let subjects = try directory.resolve(subjects: [])
        return CaseView(
            profile: try Profile.named(profile), directory: directory, protected: protected,
            subjects: Set(subjects.ids),
            referenceDate: .init(year: 2026, month: 3, day: 31), firstDate: .init(year: 2026, month: 3, day: 2))
    }

    /// The text as it would be shared.
    static func shared(
        _ text: String, _ profile: String, as format: any Format = PlainText(), protected: [String] = [],
        people: [DeclaredPerson] = JudgingTests.people
    ) throws -> String {
        let view = try view(profile, protected: protected, people: people)
        var labels = Pseudonyms(for: view.directory)
        var sink = ByteWriter(name: "sample")
        let bytes = Array(text.utf8)
        var judge = CaseJudge(view) {
            var named = Company()
            view.namePeople(in: bytes.span, into: &named)
            return named
        }
        try walk(format, ByteReader(bytes: bytes, name: "sample"), judge: &judge, labels: &labels, into: &sink) {
            _, _, _ in
        }
        return String(decoding: sink.written, as: UTF8.self)
    }

    @Test(arguments: [
        // Other pupils take a label, the child and the family keep their names.
        ("Millie said Jayden Carter pushed her.", "Millie said Pupil A pushed her."),
        ("Jaydens bag was in JAYDEN CARTER'S locker.", "Pupil As bag was in Pupil A'S locker."),
        ("Joanne Okafor came with Curtis Lane.", "Joanne Okafor came with Curtis Lane."),
        // Staff by their role, other agencies by name, an informant never.
        ("Mrs Webb rang Naomi Price.", "Teacher 1 rang Naomi Price."),
        ("Ruth Fisk heard shouting.", "[name withheld] heard shouting."),
        // A pupil and a teacher of the very same name, and a word about the teacher: still both.
        ("Sam Reed hit her. Mr Reed saw it.", "Pupil A or Teacher 1 hit her. Teacher 1 saw it."),
        // Two people of one name: both, until the company says which.
        ("Jakub saw it.", "Pupil A or Pupil B saw it."),
        ("Jakub saw it. Ewa Nowak was told.", "Pupil A saw it. Parent 1 was told."),
        (
            "Jakub saw it, the other Jakub not. Ewa Nowak was told.",
            "Pupil A saw it, the other Pupil B not. Parent 1 was told."
        ),
        ("Jakub Wrona ran off. Jakub was found later.", "Pupil A ran off. Pupil A was found later."),
        // Somebody else of a child's name.
        ("Amelia ran off. The other Amelia saw it.", "Amelia ran off. The other [name withheld] saw it."),
        ("Jayden ran off. The other Jayden saw it.", "Pupil A ran off. The other [name withheld] saw it."),
        ("On the other hand Amelia saw no other. Amelia ran.", "On the other hand Amelia saw no other. Amelia ran."),
        // A number is ruled by whom its sentence names.
        ("Rang Joanne Okafor on 07700 900123.", "Rang Joanne Okafor on 07700 900123."),
        ("Ewa Nowak rang from 07700 900124.", "Parent 1 rang from [phone number withheld]."),
        (
            "| Pupil | d.o.b. | Seen |\n| --- | --- | --- |\n| Ewa Nowak | 7/9/2011 | 3/3/2026 |\n| Amelia Okafor | 2/4/2015 | no |",
            "| Pupil | d.o.b. | Seen |\n| --- | --- | --- |\n| Parent 1 | [date of birth withheld] | 3/3/2026 |\n| Amelia Okafor | 2/4/2015 | no |"
        ),
        (
            "So if Ewa Nowak turns up to collect that is why, her number is\n07700 900130 and Joanne Okafor knows.",
            "So if Parent 1 turns up to collect that is why, her number is\n[phone number withheld] and Joanne Okafor knows."
        ),
        ("Ewa Nowak rang.\n07700 900131 Joanne Okafor", "Parent 1 rang.\n07700 900131 Joanne Okafor"),
        // Whose it is was said before the sentence: whom the sentence names does not open it.
        (
            "Joanne Okafor rang. Her mobile is 07700 900127.",
            "Joanne Okafor rang. Her mobile is [phone number withheld]."
        ),
        (
            "Joanne Okafor rang. Her mobile, Amelia says, is 07700 900127.",
            "Joanne Okafor rang. Her mobile, Amelia says, is 07700 900127."
        ),
        (
            "Ewa Nowak rang. Her mobile, for Joanne Okafor only, is 07700 900128.",
            "Parent 1 rang. Her mobile, for Joanne Okafor only, is [phone number withheld]."
        ),
        ("Her own mobile is 07700 900129.", "Her own mobile is [phone number withheld]."),
        ("Somebody rang from 07700 900125.", "Somebody rang from [phone number withheld]."),
        (
            "A neighbour, Zbigniew Wrzosek, 07700 900126, told Joanne Okafor.",
            "A neighbour, [name withheld], [phone number withheld], told Joanne Okafor."
        ),
        // Words, dates and scores stay as they are.
        ("On 3 March 2026 at 15.15 she scored 7/10 in Year 6.", "On 3 March 2026 at 15.15 she scored 7/10 in Year 6."),
    ])
    func socialCareGetsWhatItNeeds(text: String, expected: String) throws {
        #expect(try Self.shared(text, "mash-referral") == expected)
    }

    /// Two children called Grace, one of whom goes by Gigi, and two grown-ups called Dawn.
    private static let namesakes: [DeclaredPerson] = [
        DeclaredPerson(name: "Grace Orla Kinsella", isSubject: true),
        DeclaredPerson(name: "Grâce Kalala", also: ["Gigi"], role: .pupil),
        DeclaredPerson(name: "Dawn Little", role: .staff), DeclaredPerson(name: "Dawn Pattinson", role: .professional),
    ]

    @Test(arguments: [
        // The other goes by another name: the bare one is the child's.
        ("Gigi held her hand.\n\ngrace did not eat.", "Pupil A held her hand.\n\ngrace did not eat."),
        // Both are called by it, or the other alone: it may be either.
        ("Grâce Kalala held her hand.\n\nGrace Kinsella left.\n\nGrace did not eat.", "[person unclear] did not eat."),
        ("Grace Kalala held her hand.\n\nGrace did not eat.", "Pupil A did not eat."),
        // An accent tells.
        ("Grâce told me.", "Pupil A told me."), ("Grace told me.", "[person unclear] told me."),
        // A grown-up is named to the recipient by more than that the other is not spoken of.
        ("Dawn Pattinson came.\n\nSee you Monday. Dawn", "See you Monday. [person unclear]"),
        ("Dawn Little came.\n\nSee you Monday. Dawn", "See you Monday. Teacher 1"),
        // Who is named only behind a bare mention, by a letter or by a title is not proved to be meant by it.
        ("Grace did not eat.\n\nGrace Kalala held her hand.", "[person unclear] did not eat."),
        ("Grace K came.\n\nGrâce Ka held her hand.\n\nGrace did not eat.", "[person unclear] did not eat."),
        ("Mrs Little came.\n\nSee you Monday. Dawn", "See you Monday. [person unclear]"),
        ("Mrs Little asked what they wanted. Dawn said no.", "[person unclear] said no."),
        ("Mrs Little came, Dawn Little that is. Dawn said no.", "Teacher 1 said no."),
    ])
    func ofTwoOfOneName(text: String, expected: String) throws {
        #expect(try Self.shared(text, "mash-referral", people: Self.namesakes).contains(expected))
    }

    @Test func aRowThatNamesTwoOfANameSaysNotWhich() throws {
        let table = """
            Student,Incident,Linked Students
            "KINSELLA, Grace",Grace cut the card.,"KALALA, Grâce"
            "KINSELLA, Grace",Grace cut the string.,

            """
        let shared = try Self.shared(table, "mash-referral", as: CSV(), people: Self.namesakes)
        #expect(shared.contains(",[person unclear] cut the card.,"))
        #expect(shared.contains(",Grace cut the string.,"))
    }

    /// Whoever wrote an entry is not called by the forename in it.
    @Test func theWriterOfARowIsNotTheOneItTellsOf() throws {
        let people = [
            DeclaredPerson(name: "Grace Kinsella", isSubject: true),
            DeclaredPerson(name: "Dawn Kinsella", role: .parent, of: "Grace Kinsella"),
            DeclaredPerson(name: "Dawn Pettigrew", role: .staff),
        ]
        let table = """
            Student,Incident,Recorded By
            "KINSELLA, Grace",Dawn never said.,Dawn Pettigrew

            """
        #expect(
            try Self.shared(table, "mash-referral", as: CSV(), people: people).contains(
                ",[person unclear] never said.,"))
    }

    /// What the police call a matter is the recipient's where it is the child's own, and not in a row about another.
    @Test func thePoliceReferenceOfAnotherChildGoes() throws {
        let table = """
            Student,Police Ref,Circumstances
            "KINSELLA, Grace Orla",HV-1188,Grace Kinsella was found at the pier.
            "KALALA, Grâce",HV-1189,Grace Kinsella was with her.

            """
        let shared = try Self.shared(table, "mash-referral", as: CSV(), people: Self.namesakes)
        #expect(shared.contains("HV-1188,"))
        #expect(!shared.contains("HV-1189"))
        #expect(shared.contains("Grace Kinsella was with her."))
    }

    @Test func aHeadingStaysWhoeverIsCalledSo() throws {
        let people = [
            DeclaredPerson(name: "Amelia Okafor", isSubject: true), DeclaredPerson(name: "Summary Thein", role: .pupil),
        ]
        let table = "Student,Summary\nAmelia Okafor,Summary Thein was late.\n"
        let shared = try Self.shared(table, "mash-referral", as: CSV(), people: people)
        #expect(shared == "Student,Summary\nAmelia Okafor,Pupil A was late.\n")
    }

    @Test(arguments: [
        ("Millie told Mrs Webb on 3 March 2026.", "Child 1 told Teacher 1 on day 2."),
        ("Amelia Okafor (NHS no. 999 123 4551) is 11.", "Child 1 (NHS no. [number withheld]) is 11."),
        ("Her mum, Joanne, is at 12 Elder Street, Kelby.", "Her mum, Parent 1, is at [address withheld]."),
        ("She was quiet and would not eat.", "She was quiet and would not eat."),
    ])
    func adviceComesWithoutNames(text: String, expected: String) throws {
        #expect(try Self.shared(text, "peer-advice") == expected)
    }

    @Test(arguments: [
        "She is at 14 Harbour Row now.", "She is at 14\nharbour  row, now.", "Send it to NR32 9ZZ.",
        "Send it to nr329zz.", "14 HARBOUR ROW", "Flat 2, 14 Harbour-Row",
    ])
    func whatIsProtectedGoesWhateverTheProfileKeeps(text: String) throws {
        let shared = try Self.shared(text, "next-school", protected: ["14 Harbour Row, Lowestoft, NR32 9ZZ"])
        #expect(shared.contains("[withheld for safety]"))
        #expect(!shared.lowercased().contains("row") && !shared.lowercased().contains("9zz"))
    }

    @Test func aLoneTownIsNotProtected() throws {
        let text = "The hearing is in Lowestoft."
        #expect(try Self.shared(text, "mash-referral", protected: ["14 Harbour Row, Lowestoft, NR32 9ZZ"]) == text)
    }

    @Test(arguments: [
        ("Jayden Carter (6B): hit a boy at lunch.\n\nMillie was late.", "Millie was late."),
        ("12/03/2026 Re: Jayden Carter - late again.\n\nMillie was late.", "Millie was late."),
        // It bears on the child, or is no heading: it stays.
        ("Jayden Carter: pushed Millie.\n\nx", "Pupil A: pushed Millie.\n\nx"),
        ("Jayden Carter pushed her.\n\nx", "Pupil A pushed her.\n\nx"),
        ("Spoke with Jayden Carter: he is sorry.\n\nx", "Spoke with Pupil A: he is sorry.\n\nx"),
        ("Jayden Carter: saw mum (Joanne Okafor) shout.\n\nx", "Pupil A: saw mum (Joanne Okafor) shout.\n\nx"),
    ])
    func anEntryAboutAnotherChildGoesWhole(text: String, expected: String) throws {
        let shared = try Self.shared(text, "mash-referral")
        #expect(shared.trimmed == expected)
    }

    @Test func rowsOfOtherPupilsGoUnlessTheyTellOfTheChild() throws {
        let table = """
            Student,Date,Incident
            Amelia Okafor,12/03/2026,late
            Jayden Carter,12/03/2026,late
            Jayden Carter,13/03/2026,pushed Millie
            ,13/03/2026,and ran off

            """
        let shared = try Self.shared(table, "mash-referral", as: CSV())
        #expect(shared == "Student,Date,Incident\nAmelia Okafor,12/03/2026,late\nPupil A,13/03/2026,pushed Millie\n")
    }

    @Test func aRowOfAnotherPupilKeepsNothingElseOfThatPupil() throws {
        let table = """
            Student,UPN,DOB,Mobile,Year,Incident
            Amelia Okafor,H801200001001,11/02/2015,07700 900123,6,late
            Jayden Carter,K813400726015,30/06/2015,07700 900124,6,pushed Millie

            """
        let shared = try Self.shared(table, "mash-referral", as: CSV())
        #expect(shared.contains("\nPupil A,,,,,pushed Millie\n"))
        #expect(shared.contains("Amelia Okafor,H801200001001,11/02/2015,07700 900123,6,late"))
    }

    @Test func aSplitNameTakesTheWholeLabelInItsFirstPart() throws {
        let table = "Surname,Forename,Date\nOkafor,Amelia,12/03/2026\n"
        #expect(try Self.shared(table, "peer-advice", as: CSV()).contains("\nChild 1,,"))
    }

    @Test(arguments: [
        ("=1+1", true), ("@SUM(A1)", true), ("+SUM(A1)", true), ("-2+3", true), ("+A1", true),
        ("+cmd|' /C calc'!A0", true),
        ("\tx", true), ("+44 7700 900123", false), ("-5", false), ("- hit another boy", false), ("-10.5", false),
        ("+1", false), ("-", false), ("", false), ("late = twice", false), ("-said he was fine", false),
    ])
    func formulasAreTold(cell: String, runs: Bool) {
        #expect(Formula.runs(Array(cell.utf8).span) == runs)
    }

    @Test(arguments: [
        "Rang Dr. Singh. «Then Mrs A. Okafor rang 01632 960123 twice.» All well.", "one\n«two 01632 960123»\nthree",
        "«01632 960123»",
    ])
    func aSentenceIsFoundAroundANumber(marked: String) throws {
        let sample = Marked(marked)
        let number = Array("01632 960123".utf8)
        let start = try #require(sample.text.indices.first { sample.text[$0...].starts(with: number) })
        let range = Sentence.range(around: start..<(start + number.count), in: sample.text.span)
        let found = String(decoding: sample.text[range], as: UTF8.self).trimmed
        let expected = try #require(sample.ranges.first)
        #expect(
            found + "." == String(decoding: sample.text[expected], as: UTF8.self).trimmed
                || found == String(decoding: sample.text[expected], as: UTF8.self).trimmed)
    }
}
