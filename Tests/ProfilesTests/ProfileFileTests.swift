import Passages
import Profiles
import Testing
import Vocabulary

@Suite struct ProfileFileTests {
    /// A profile that is right; the mistakes below are planted into it.
    static let good = """
        profile: lado
        version: 1
        title: A referral
        recipient: Somebody
        purpose: To protect.
        review: 2027-09-01
        otherwise: It is not needed.
        basis:
          task:
            law: A law
            why: A reason.
        fields:
          child:
            keep: [subject.name.*, text]
            why: A reason.
        people:
          family:
            keep: [subject, parent]
            why: A reason.
        values:
          phones:
            keep: [contact.phone]
            of: [parent]
            why: A reason.
        """

    @Test func acceptsAGoodOne() throws {
        let profile = try Profile(yaml: Array(Self.good.utf8), document: "lado.yaml")
        #expect(profile.rule(for: .parent).id == "family")
        #expect(profile.rule(for: .carer).why == "It is not needed.")
    }

    @Test func readsScalarsAsTheyAreWritten() throws {
        let text = Self.good.replacing("title: A referral", with: "title: NO").replacing(
            "version: 1", with: "version: 0042")
        let profile = try Profile(yaml: Array(text.utf8), document: "lado.yaml")
        #expect(profile.title == "NO")
        #expect(profile.version == "0042")
    }

    /// A mistake: what is replaced by what, the line that is named, and words of the sentence.
    struct Mistake: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var old: String
        var new: String
        var line: Int?
        var says: String
    }

    static let mistakes = [
        Mistake(testDescription: "unknown key", old: "review:", new: "secretkey: x\nreview:", line: 6, says: "key"),
        Mistake(testDescription: "unknown field", old: "text]", new: "secret.field]", line: 14, says: "no field"),
        Mistake(
            testDescription: "unknown role", old: "subject, parent]", new: "subject, secretrole]", line: 18,
            says: "role"),
        Mistake(
            testDescription: "unknown part", old: "subject, parent]", new: "subject/secretpart]", line: 18, says: "part"
        ),
        Mistake(testDescription: "unknown kind", old: "contact.phone", new: "secret.kind", line: 22, says: "kind"),
        Mistake(testDescription: "unknown owner", old: "of: [parent]", new: "of: [secretrole]", line: 23, says: "role"),
        Mistake(testDescription: "no owner", old: "    of: [parent]\n", new: "", line: 21, says: "whose"),
        Mistake(
            testDescription: "unknown generaliser", old: "keep: [contact.phone]",
            new: "generalise: [date]\n    to: secretly",
            line: 23, says: "generaliser"),
        Mistake(
            testDescription: "generaliser of another shape", old: "keep: [contact.phone]",
            new: "generalise: [date]\n    to: key-stage", line: 22, says: "cannot take"),
        Mistake(
            testDescription: "no reason", old: "    keep: [subject, parent]\n    why: A reason.",
            new: "    keep: [subject]", line: 17, says: "`why`"),
        Mistake(
            testDescription: "two actions", old: "keep: [subject, parent]",
            new: "keep: [subject]\n    remove: [parent]", line: 17, says: "two things"),
        Mistake(
            testDescription: "the same twice", old: "text]", new: "subject.name.full]", line: 14,
            says: "twice in this line"),
        Mistake(
            testDescription: "two lines for one field", old: "people:",
            new: "  more:\n    remove: [all of identity]\n    why: A reason.\npeople:",
            line: 17, says: "line 14"),
        Mistake(
            testDescription: "a kind within a family", old: "keep: [contact.phone]", new: "keep: [id.*, id.upn]",
            line: 22,
            says: "twice in this line"),
        Mistake(
            testDescription: "special data without condition", old: "text]", new: "subject.religion]", line: 14,
            says: "condition"),
        Mistake(testDescription: "the unknown kept", old: "text]", new: "unknown]", line: 14, says: "never shared"),
        Mistake(
            testDescription: "a name among values", old: "contact.phone", new: "person.name", line: 22,
            says: "who is meant"),
        Mistake(
            testDescription: "the protected kept", old: "contact.phone", new: "protected", line: 22, says: "no profile"),
        Mistake(
            testDescription: "a part stricter than its role", old: "people:",
            new: "people:\n  parts:\n    remove: [parent/witness]\n    why: A reason.",
            line: 18, says: "more freely"),
        Mistake(testDescription: "wrong date", old: "2027-09-01", new: "next secret year", line: 6, says: "date"),
        Mistake(testDescription: "no purpose", old: "purpose: To protect.\n", new: "", line: 1, says: "`purpose`"),
        Mistake(testDescription: "broken brackets", old: "text]", new: "secret", line: 15, says: "YAML"),
        Mistake(
            testDescription: "a key twice", old: "people:", new: "fields: {secret: 1}\npeople:", line: 12, says: "twice"
        ),
        Mistake(
            testDescription: "an except", old: "    keep: [subject, parent]",
            new: "    keep: [subject]\n    except: [secret]", line: 19, says: "key"),
    ]

    @Test(arguments: mistakes)
    func namesTheMistake(mistake: Mistake) throws {
        let text = Self.good.replacing(mistake.old, with: mistake.new, maxReplacements: 1)
        #expect(text != Self.good)
        let problems = try #require(throws: ProfileProblems.self) {
            try Profile(yaml: Array(text.utf8), document: "lado.yaml")
        }.problems
        let wanted = mistake.line.map { "line \($0)" }
        let found = problems.filter { $0.problem.contains(mistake.says) }
        #expect(found.contains { $0.place == wanted }, "\(problems.map { "\($0.place ?? "-"): \($0.problem)" })")
        for problem in problems {
            #expect(!(problem.problem + problem.mend).contains("secret"))
            #expect(!problem.mend.isEmpty)
            #expect(problem.document == "lado.yaml")
        }
    }

    @Test func collectsAllMistakes() throws {
        let text = Self.good.replacing("review: 2027-09-01", with: "review: soon").replacing("A law", with: "")
            .replacing("contact.phone", with: "phones")
        let problems = try #require(throws: ProfileProblems.self) { try Profile(yaml: Array(text.utf8), document: "x") }
            .problems
        #expect(problems.count == 3)
    }

    @Test func saysWhichNamesThereAre() throws {
        let problems = try #require(throws: ProfileProblems.self) { try Profile.named("no-such-profile") }.problems
        #expect(problems[0].mend.contains("mash-referral"))
        #expect(throws: ProfileProblems.self) { try Profile.named("no/such/file.yaml") }
    }
}
