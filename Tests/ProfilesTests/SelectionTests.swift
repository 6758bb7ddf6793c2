import Passages
import Profiles
import Testing
import Vocabulary

/// Lines that keep what they claim in some entries only, and profiles that take lines of another.
@Suite struct SelectionTests {
    private static let good = ProfileFileTests.good.replacing(
        "people:\n",
        with: """
              notes:
                select: [text.note]
                about: [mental-health, staff/alleged]
                also: [harm]
                months: 12
                always: [self-harm]
                why: A reason.
            people:

            """)

    private func selection() throws -> Selection {
        let profile = try Profile(yaml: Array(Self.good.utf8), document: "x.yaml")
        let field = try #require(Field("text.note"))
        return try #require(profile.rule(for: field).selection)
    }

    /// A row: topics, age in days or `-`, whether the adult is named; what becomes of the entry.
    @Test(arguments: [
        "mental-health 10 no": Selection.Verdict.stays, "mental-health - no": .stays, "mental-health 365 no": .stays,
        "mental-health 366 no": .isOlder, "mental-health,self-harm 4000 no": .isBeside,
        "mental-health,harm 10 no": .stays, "mental-health,crime 10 no": .isBeside, "harm 10 no": .isBeside,
        "other 10 no": .isBeside, "other 10 yes": .stays, "harm 10 yes": .stays, "crime 4000 yes": .isOlder,
        "self-harm 4000 yes": .stays,
    ])
    func rulesOnEntries(row: String, verdict: Selection.Verdict) throws {
        let parts = row.split(separator: " ").map(String.init)
        let topics = parts[0].split(separator: ",").compactMap { Topic(rawValue: String($0)) }
            .reduce(into: Topics()) { $0.insert(Topics($1)) }
        let found = try selection().verdict(topics: { topics }, names: { parts[2] == "yes" }, age: Int(parts[1]))
        #expect(found == verdict)
    }

    /// A row: what is replaced by what; the line that is named, and words of the sentence.
    @Test(arguments: [
        "    months: 12\n||16 `months`", "    about: [mental-health, staff/alleged]\n||16 `about`",
        "months: 12|months: a year|20 no number", "mental-health,|secretly,|18 no topic",
        "select: [text.note]|keep: [text.note]|18 `about`", "always: [self-harm]|always: [secret]|21 no topic",
        "staff/alleged]|staff/secretly]|18 names no role",
        "keep: [subject, parent]|select: [subject, parent]|24 `fields` only",
        "always: [self-harm]|exact: [self-harm]|21 `exact`", "review:|takes: [fields/child]\nreview:|6 `takes`",
        "review:|extends: mash-referral\nreview:|6 takes nothing",
        "review:|extends: secret\ntakes: [fields/child]\nreview:|6 no profile",
        "review:|extends: mash-referral\ntakes: [fields/secretly]\nreview:|7 no such line",
        "review:|extends: sar-parent\ntakes: [fields/secretly]\nreview:|6 not right",
        "review:|extends: mash-referral\ntakes: [people/family-and-household]\nreview:|27 line 7 claims this already",
        "review:|extends: mash-referral\ntakes: [fields/needs]\nreview:|7 on a condition only",
    ])
    func namesTheMistake(row: String) throws {
        let parts = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let text = Self.good.replacing(parts[0], with: parts[1], maxReplacements: 1)
        #expect(text != Self.good)
        let problems = try #require(throws: ProfileProblems.self) {
            try Profile(yaml: Array(text.utf8), document: "x.yaml")
        }.problems
        let wanted = parts[2].split(separator: " ", maxSplits: 1).map(String.init)
        let found = problems.contains { $0.place == "line \(wanted[0])" && $0.problem.contains(wanted[1]) }
        #expect(found, "\(problems.map { "\($0.place ?? "-"): \($0.problem)" })")
        #expect(problems.allSatisfy { !($0.problem + $0.mend).contains("secret") && !$0.mend.isEmpty })
    }

    @Test func takesWhatItNamesAndNothingElse() throws {
        let text = Self.good.replacing(
            "review:",
            with:
                "extends: mash-referral\ntakes: [fields/child-numbers, values/births, basis/*, requires/child-named]\nreview:"
        )
        let profile = try Profile(yaml: Array(text.utf8), document: "x.yaml")
        let upn = try #require(Field("subject.id.upn"))
        let phone = try #require(Field("subject.phone"))
        #expect(profile.rule(for: upn).id == "child-numbers")
        #expect(profile.rule(for: phone).action == .remove)
        #expect(profile.rule(for: .birthDate, of: .subject).action == .keep)
        #expect(profile.rule(for: .date, of: .subject).action == .remove)
        #expect(profile.basis.map(\.id) == ["task", "public-task"])
        #expect(profile.requires.map(\.id) == ["child-named"])
        #expect(!profile.baseSource.isEmpty)
    }

    /// A row: role and marks; the answer of a profile that names those with parental responsibility.
    @Test(arguments: [
        "parent": "pseudonymise", "parent/pr": "keep", "parent/pr/harmed": "keep", "parent/pr/alleged": "remove",
        "parent/pr/barred": "remove", "carer/pr": "remove",
    ])
    func parentalResponsibilityOpensTheLineOfTheRole(question: String, answer: String) throws {
        let text = Self.good.replacing(
            "keep: [subject, parent]",
            with: "pseudonymise: [parent]\n    why: A reason.\n  holders:\n    keep: [subject, parent/pr]")
        let profile = try Profile(yaml: Array(text.utf8), document: "x.yaml")
        let who = question.split(separator: "/").map(String.init)
        let rule = profile.rule(
            for: try #require(Role(rawValue: who[0])), parts: Set(who.compactMap { Part(rawValue: $0) }),
            isBarred: who.contains("barred"), hasPR: who.contains("pr"))
        #expect("\(rule.action)" == answer)
    }
}
