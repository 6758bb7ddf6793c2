import Support
import Testing

/// A pack without what its recipient needs is not released, and each missing fact is named with where it was looked for.
@Suite struct AdequacyTests {
    /// A profile that requires an address, and expects an answer.
    private func profile(_ program: Program) throws {
        let facts = """
            requires:
              whereabouts:
                field: [subject.address.full, subject.address.postcode]
                answer: [whereabouts]
                label: where the child lives
                why: Social workers may have to visit.
              worry:
                field: [concern.narrative, text.note, text]
                label: what the worry is
                why: Nothing can be decided without it.
            expects:
              safe-now:
                answer: [child_safe_now]
                label: whether the child is safe now
                why: It decides how soon somebody has to act.
            """
        try program.write(Own.profile(facts), to: "own.yaml")
    }

    static let table = "Pupil,Address,Notes\nAmelia Okafor,\"3 Quay Road, Lowestoft\",Did not want to go home today\n"

    @Test func whatStandsInThePackIsEnough() throws {
        let program = try MadeUp.program(texts: ["log.csv": Self.table])
        defer { program.clean() }
        try profile(program)
        let ending = try program.prepare("own.yaml")
        #expect(ending.status == 0)
        #expect(
            ending.errors.contains(
                "the recipient will look for whether the child is safe now, which stands in no document"))
        #expect(program.text("pack/keep/record.json").contains("whether the child is safe now"))
        #expect(!program.shared("pack").contains("safe now"))
    }

    /// How a fact is lost: the documents, what case.yaml protects; what is said of it.
    @Test(arguments: [
        ("Pupil,Notes\nAmelia Okafor,Did not want to go home today\n", "14 Harbour Row", "which stands in no document"),
        (table, "3 Quay Road", "which is withheld because case.yaml protects it"),
        (
            "Pupil,Home town,Notes\nAmelia Okafor,Lowestoft,Did not want to go home today\n", "14 Harbour Row",
            "which stands in no document"
        ),
    ])
    func aMissingFactStopsTheRelease(table: String, protected: String, says: String) throws {
        let program = try MadeUp.program(texts: ["log.csv": table])
        defer { program.clean() }
        try program.write(
            MadeUp.caseFile.replacing("14 Harbour Row, Lowestoft, NR32 9ZZ", with: protected),
            to: "case/case.yaml")
        try profile(program)
        let ending = try program.prepare("own.yaml")
        #expect(ending.status == 1)
        let line = ending.errors.split(separator: "\n").first { $0.contains("where the child lives") } ?? ""
        #expect(line.contains(says), "\(ending.errors)")
        #expect(
            line.contains(
                "looked for in 1 document and case.yaml: the fields subject.address.full, subject.address.postcode"))
        #expect(line.contains("`facts:` of case.yaml as whereabouts") && line.contains("--release-anyway REASON"))
        #expect(!program.exists("pack"))
        // An answer under `facts:` will do.
        try program.write(
            program.text("case/case.yaml") + "facts:\n  whereabouts: at a safe place that the social worker knows\n",
            to: "case/case.yaml")
        #expect(try program.prepare("own.yaml").status == 0)
        #expect(!program.shared("pack").contains("safe place"))
    }

    @Test func anEmptyAnswerIsNone() throws {
        let program = try MadeUp.program(texts: ["note.txt": MadeUp.quiet])
        defer { program.clean() }
        try profile(program)
        try program.write(MadeUp.caseFile + "facts:\n  whereabouts: \"  \"\n", to: "case/case.yaml")
        #expect(try program.prepare("own.yaml").status == 1)
    }

    /// The profile keeps the narrative, and the finder takes all of it out.
    @Test func aFactThatTheFinderSwallowed() throws {
        let program = try MadeUp.program(texts: ["log.csv": "Pupil,Incident\nAmelia Okafor,07700 900123\n"])
        defer { program.clean() }
        try program.write(
            Own.profile(
                """
                requires:
                  worry:
                    field: [concern.narrative]
                    label: what the worry is
                    why: Nothing can be decided without it.
                """), to: "own.yaml")
        let ending = try program.prepare("own.yaml")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("what the worry is, which was taken out as somebody's name or number"))
        #expect(!ending.errors.contains("07700"))
    }

    @Test func aRowOfAnotherPupilStatesNothing() throws {
        let table =
            "Pupil,Address,Notes\nAmelia Okafor,,Did not want to go home today\nJayden Carter,3 Quay Road,Late\n"
        let program = try MadeUp.program(texts: ["log.csv": table])
        defer { program.clean() }
        try profile(program)
        let ending = try program.prepare("own.yaml")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("where the child lives, which stands in no document"))
    }

    @Test func aReasonReleasesAndIsRecorded() throws {
        let program = try MadeUp.program(texts: ["note.txt": MadeUp.quiet])
        defer { program.clean() }
        try profile(program)
        let ending = try program.prepare("own.yaml", "--release-anyway", "told by telephone at 9.40")
        #expect(ending.status == 0)
        #expect(ending.errors.contains("where the child lives"))
        let record = program.text("pack/keep/record.json")
        #expect(record.contains("told by telephone at 9.40") && record.contains("where the child lives"))
        #expect(!program.shared("pack").contains("telephone"))
    }

    /// The question comes first, and a reason for a missing fact answers no question.
    @Test func aReasonAnswersNoQuestion() throws {
        let program = try MadeUp.program(texts: ["note.txt": MadeUp.quiet])
        defer { program.clean() }
        try program.write(
            MadeUp.caseFile.replacing("    role: staff\n", with: "    role: staff\n    part: alleged\n"),
            to: "case/case.yaml")
        let ending = try program.prepare("mash-referral", "--release-anyway", "a reason")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("--confirm staff-of-concern=REASON"))
        #expect(try program.prepare("mash-referral", "--confirm", "no-such-question=yes").status == 64)
        #expect(try program.prepare("mash-referral", "--confirm", "staff-of-concern= ").status == 64)
    }

    static let courtOrder = """
        IN THE FAMILY COURT SITTING AT LOWESTOFT
        Case No: LO99C00417

        BETWEEN a local authority (Applicant) and Joanne Okafor (Respondent)

        Amelia Okafor is to live with her grandmother.

        """

    /// Papers of family proceedings wait for somebody's answer; a note about a court does not.
    @Test(arguments: [
        (courtOrder, true), ("# " + courtOrder.lowercased(), true),
        (
            "In the family court last week Amelia Okafor's mum was told to wait. The case number is not known here.\n",
            false
        ),
        ("Case number 12.\n\nAmelia Okafor told me that she was at court.\n", false),
    ])
    func courtPapers(text: String, areThese: Bool) throws {
        let program = try MadeUp.program(texts: ["a.txt": text, "note.txt": MadeUp.quiet])
        defer { program.clean() }
        let ending = try program.prepare()
        #expect(ending.status == (areThese ? 1 : 0), "\(ending.errors)")
        #expect(ending.errors.contains("case/a.txt: May papers of a court be passed on") == areThese)
        guard areThese else { return }
        #expect(ending.errors.contains("--confirm court-papers=REASON"))
        let answered = try program.prepare(
            "mash-referral", out: "second", "--confirm", "court-papers=leave given on 3 March")
        #expect(answered.status == 0)
        #expect(program.text("second/keep/record.json").contains("leave given on 3 March"))
    }

    /// How much of each document goes is told to both sides.
    @Test func howMuchIsSharedIsSaid() throws {
        let rows = (1...40).map { "Jayden Carter,1\($0 % 9)/03/2026,Was late again on that day\n" }.joined()
        let table = "Pupil,Date,Notes\n" + rows + "Amelia Okafor,12/03/2026,Calm\n"
        let program = try MadeUp.program(texts: ["log.csv": table, "note.txt": MadeUp.quiet])
        defer { program.clean() }
        let ending = try program.prepare()
        #expect(ending.status == 0)
        #expect(ending.errors.contains("2 documents to share, about 5 per cent of them"))
        #expect(ending.errors.contains("look first: 01-table.csv: 2 per cent of it is shared"))
        #expect(program.text("pack/share/withheld-summary.md").contains("Very little of this document is shared."))
        #expect(program.text("pack/keep/record.json").contains("\"percent_of_source\":2"))
    }
}

/// A small profile of a school's own.
enum Own {
    /// With these sections at its end, written from the margin.
    static func profile(_ more: String = "") -> String {
        """
        profile: own
        version: 1
        title: A referral of our own
        recipient: A social worker
        purpose: So that the child can be protected.
        review: 2099-09-01
        otherwise: It is not needed.
        basis:
          task:
            law: UK GDPR Art 6(1)(e)
            why: A school has to safeguard its pupils.
        fields:
          child:
            keep: [subject.name.*, subject.dob, subject.id.upn, subject.address.*]
            why: Social care has to know who the child is.
          concern:
            keep: [concern.date, concern.narrative, text, text.note]
            why: It is what the referral is about.
        people:
          family:
            keep: [subject, parent]
            why: The household is whom the assessment is about.
          pupils:
            pseudonymise: [pupil]
            why: Names of other pupils are not needed.
        values:
          when:
            keep: [date, place.postcode, contact.address, unknown.word]
            of: anyone
            why: Days and places matter.
        entries:
          others:
            remove: [other-pupils]
            why: The entry is about another child only.

        """ + more + "\n"
    }
}
