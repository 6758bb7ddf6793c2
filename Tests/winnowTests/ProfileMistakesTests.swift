import Support
import Testing

/// `profiles validate` finds thirty planted mistakes of thirty, each with its line and a mend, and quotes nothing.
@Suite struct ProfileMistakesTests {
    /// A profile that is right; each mistake is planted into it.
    static let good = Own.profile(
        """
        conditions:
          health:
            law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
            why: Injuries bear on the harm.
        requires:
          worry:
            field: [concern.narrative, text]
            answer: [worry]
            label: what the worry is
            why: Nothing can be decided without it.
        asks:
          staff-of-concern:
            about: [staff/alleged]
            question: Has it gone to the designated officer?
            why: An allegation has a way of its own.
        """)

    struct Mistake: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var old: String
        var new: String
        /// What the line that has to be named begins with, in the profile with the mistake.
        var at: String
        var says: String

        init(_ name: String, _ old: String, _ new: String, at: String, says: String) {
            testDescription = name
            self.old = old
            self.new = new
            self.at = at
            self.says = says
        }
    }

    static let mistakes = [
        Mistake("no recipient", "recipient: A social worker\n", "", at: "profile:", says: "no `recipient`"),
        Mistake(
            "no purpose", "purpose: So that the child can be protected.\n", "", at: "profile:", says: "no `purpose`"),
        Mistake("an empty title", "A referral of our own", "", at: "title:", says: "a text is wanted"),
        Mistake("a name with spaces", "profile: own", "profile: Zog's own", at: "profile:", says: "no name"),
        Mistake(
            "no lawful basis",
            "basis:\n  task:\n    law: UK GDPR Art 6(1)(e)\n    why: A school has to safeguard its pupils.\n", "",
            at: "profile:", says: "no `basis`"),
        Mistake("a basis without its law", "    law: UK GDPR Art 6(1)(e)\n", "", at: "  task:", says: "no `law`"),
        Mistake("a day that no month has", "2099-09-01", "2099-02-30", at: "review:", says: "no date"),
        Mistake("a day in words", "2099-09-01", "next zog", at: "review:", says: "no date"),
        Mistake(
            "a threshold past 1", "otherwise:", "threshold: 50\notherwise:", at: "threshold:", says: "no number from 0"),
        Mistake("a key of nobody's", "otherwise:", "zogs: 1\notherwise:", at: "zogs:", says: "no meaning here"),
        Mistake("a key twice", "otherwise:", "title: Zog\notherwise:", at: "title: A", says: "twice"),
        Mistake("a version in words", "version: 1", "version: as Zog left it", at: "version:", says: "no version"),
        Mistake(
            "a question that every profile asks", "  staff-of-concern:", "  court-papers:", at: "  court-papers:",
            says: "every profile asks"),
        Mistake(
            "the other question that every profile asks", "  staff-of-concern:", "  recipient-in-case:",
            at: "  recipient-in-case:", says: "every profile asks"),
        Mistake(
            "months before there was time", "    keep: [concern.date, concern.narrative, text, text.note]",
            "    select: [concern.date, concern.narrative, text, text.note]\n    about: anything\n    months: -3",
            at: "    months:", says: "no number of months"),
        Mistake("a tab", "  pupils:", "\tpupils:", at: "\tpupils:", says: "YAML"),
        Mistake("a bracket left open", "[pupil]", "[pupil", at: "    why: Names", says: "YAML"),
        Mistake("a tab", "    keep: [subject, parent]", "\tkeep: [subject, parent]", at: "\tkeep", says: "YAML"),
        Mistake(
            "a field misspelt", "subject.dob", "subject.dobzog", at: "    keep: [subject.name",
            says: "no field or group"),
        Mistake(
            "a group misspelt", "subject.dob", "all of zogs", at: "    keep: [subject.name", says: "no field or group"),
        Mistake(
            "one field in two lines", "text.note]", "text.note, subject.dob]", at: "    keep: [concern",
            says: "claims this already"),
        Mistake(
            "no reason", "    why: Social care has to know who the child is.\n", "", at: "  child:", says: "no `why`"),
        Mistake(
            "two things to do", "    pseudonymise: [pupil]", "    pseudonymise: [pupil]\n    remove: [staff]",
            at: "  pupils:", says: "two things to do"),
        Mistake("nothing to do", "    pseudonymise: [pupil]\n", "", at: "  pupils:", says: "not what to do"),
        Mistake(
            "health without its condition",
            "  health:\n    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18\n    why: Injuries bear on the harm.\n",
            "  crime:\n    law: UK GDPR Art 10\n    why: A reason.\nexpects:\n  injury:\n    field: [health.injury]\n    label: an injury\n    why: It matters.\n",
            at: "    keep: [concern", says: "on a condition only"),
        Mistake("a condition of no class", "  health:\n", "  zog:\n", at: "  zog:", says: "no condition has this name"),
        Mistake(
            "the unknown kept", "text.note]", "text.note, unknown]", at: "    keep: [concern", says: "never shared"),
        Mistake(
            "a role misspelt", "[subject, parent]", "[subject, zog]", at: "    keep: [subject, zog", says: "no role"),
        Mistake(
            "a part misspelt", "[subject, parent]", "[subject, parent/zog]", at: "    keep: [subject, parent/zog",
            says: "no role and part"),
        Mistake(
            "a part stricter than its role", "  pupils:",
            "  told:\n    remove: [parent/witness]\n    why: A reason.\n  pupils:", at: "    remove: [parent",
            says: "more freely"),
        Mistake("a kind misspelt", "[date, ", "[dates, ", at: "    keep: [dates", says: "no kind"),
        Mistake("values of nobody", "    of: anyone\n", "", at: "  when:", says: "whose values"),
        Mistake(
            "an owner misspelt", "    of: anyone\n", "    of: [subject, zog]\n", at: "    of: [subject, zog",
            says: "names no role"),
        Mistake("a k of one", "otherwise:", "k: 1\notherwise:", at: "k:", says: "no number from 2"),
        Mistake(
            "a name-threshold of nothing", "otherwise:", "name-threshold: 0\notherwise:", at: "name-threshold:",
            says: "no number from 0.02"),
        Mistake(
            "entries of no topic", "    keep: [concern.date, concern.narrative, text, text.note]",
            "    select: [concern.date, concern.narrative, text, text.note]\n    about: [zogs]\n    months: 12",
            at: "    about: [zogs", says: "no topic"),
        Mistake(
            "a label for a date", "    keep: [date, place.postcode, contact.address, unknown.word]",
            "    pseudonymise: [date]", at: "    pseudonymise: [date", says: "only people have pseudonyms"),
        Mistake(
            "a person made coarser", "    pseudonymise: [pupil]", "    generalise: [pupil]\n    to: age",
            at: "  pupils:", says: "cannot be generalised"),
        Mistake(
            "a profile of nobody's extended", "basis:", "extends: zog\ntakes: [fields/child]\nbasis:", at: "extends:",
            says: "no profile has the name"),
        Mistake(
            "lines taken from nowhere", "basis:", "takes: [fields/child]\nbasis:", at: "takes:",
            says: "beside `extends` only"),
        Mistake(
            "an offence without its condition", "text.note]", "text.note, contact.criminal]", at: "    keep: [concern",
            says: "on a condition only"),
        Mistake("a name among the values", "[date, ", "[person.name, ", at: "    keep: [person", says: "who is meant"),
        Mistake(
            "a generaliser misspelt", "    keep: [date, place.postcode, contact.address, unknown.word]",
            "    generalise: [date]\n    to: zog", at: "    to: zog", says: "no generaliser"),
        Mistake(
            "a generaliser for another shape", "    keep: [date, place.postcode, contact.address, unknown.word]",
            "    generalise: [date]\n    to: key-stage", at: "    generalise:", says: "cannot take"),
        Mistake("an entry of no sort", "[other-pupils]", "[zogs]", at: "    remove: [zogs", says: "no sort of entry"),
        Mistake(
            "a fact that nothing could state", "    field: [concern.narrative, text]\n    answer: [worry]\n", "",
            at: "  worry:", says: "nothing could satisfy it"),
        Mistake(
            "a fact that the profile takes out", "    field: [concern.narrative, text]\n    answer: [worry]\n",
            "    field: [health.gp]\n", at: "  worry:", says: "takes out"),
        Mistake(
            "a question without words", "    question: Has it gone to the designated officer?\n", "",
            at: "  staff-of-concern:", says: "no `question`"),
    ]

    @Test func thereAreThirty() { #expect(Self.mistakes.count >= 30) }

    @Test func theGoodOneIsGood() throws {
        let program = try Program()
        defer { program.clean() }
        try program.write(Self.good, to: "own.yaml")
        let ending = try program.run(["profiles", "validate", "own.yaml"])
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output == "no problems\n")
    }

    @Test(arguments: mistakes)
    func isFound(mistake: Mistake) throws {
        let program = try Program()
        defer { program.clean() }
        var text = Self.good.replacing(mistake.old, with: mistake.new, maxReplacements: 1)
        if mistake.testDescription == "health without its condition" {
            text = text.replacing("text.note]", with: "text.note, health.injury]")
        }
        #expect(text != Self.good)
        try program.write(text, to: "own.yaml")
        let ending = try program.run(["profiles", "validate", "own.yaml"])
        #expect(ending.status == 2 && ending.output.isEmpty)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = (lines.firstIndex { $0.hasPrefix(mistake.at) } ?? -2) + 1
        let found = ending.errors.split(separator: "\n")
        #expect(
            found.contains { said in
                said.hasPrefix("winnow: own.yaml: line \(line): ") && said.contains(mistake.says) && said.contains("; ")
            }, "line \(line): \(ending.errors)")
        // Each has a line, a problem and a mend, and nothing of what was planted.
        for said in found {
            let rest = said.dropFirst("winnow: own.yaml: line ".count)
            #expect(said.hasPrefix("winnow: own.yaml: line ") && rest.first?.isNumber == true && rest.contains("; "))
        }
        #expect(!ending.errors.lowercased().contains("zog") && !ending.errors.contains("social worker"))
    }

    /// Whatever file is given: no crash, a line and a mend.
    @Test(arguments: [
        "", "zog", "- zog\n", "zog: [\n", "profile: &zog own\ntitle: *zag\n", "a: 1\n---\nb: 2\n", "\u{0}", "\"zog",
    ])
    func whatIsNoProfile(text: String) throws {
        let program = try Program()
        defer { program.clean() }
        try program.write(text, to: "own.yaml")
        let ending = try program.run(["profiles", "validate", "own.yaml"])
        #expect(ending.status == 2)
        let lines = ending.errors.split(separator: "\n")
        #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("winnow: own.yaml: line ") }, "\(ending.errors)")
        #expect(!ending.errors.contains("zog"))
    }

    @Test func bytesThatAreNoText() throws {
        let program = try Program()
        defer { program.clean() }
        try program.write([0x70, 0xFF, 0xFE], to: "own.yaml")
        let ending = try program.run(["profiles", "validate", "own.yaml"])
        #expect(ending.status == 2 && ending.errors.contains("own.yaml: line 1: it is not in UTF-8"))
    }
}
