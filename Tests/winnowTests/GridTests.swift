import Foundation
import Support
import Testing

/// What each recipient gets of one folder, cell by cell of the grid of what recipients need.
///
/// The grid is written here from the guidance that the forms and the law give, and not from the profiles.
@Suite struct GridTests {
    static let profiles = [
        "mash-referral", "early-help", "lado", "camhs", "school-nurse", "ehc-needs", "prevent", "police",
        "next-school-ctf", "next-school", "peer-advice", "ofsted", "governors", "sar-pupil", "sar-parent",
        "insurer-legal", "statistics", "alternative-provision",
    ]

    /// What stands in the folder; what stands there in its place when made coarser, and what becomes of it for each profile.
    ///
    /// The columns stand in the order of `profiles`. `K` is kept as it is written, `-` is gone, `L` is gone and has a label,
    /// `g` is made coarser, `d` is told as a day of the case, `?` is left open for the reason in `open`. Where a cell of the grid
    /// says "if relevant" the fact is kept: nobody can tell beforehand; faith and origin as such are not evidence for `prevent`.
    /// `next-school` takes the transfer file along, and with it what that carries by regulation; of needs it carries what the
    /// regulations list, and how a child communicates is not in that list.
    ///
    /// Of the entries, early help gets the worries of six months that are no allegation of harm, told as the family agreed, and
    /// its dates by the month; lost property is no worry. The police get the event, and no health and no rest of the file: a
    /// worry about extremism reaches them as a Prevent referral. That tells other harm to the child too, self-harm with it; an
    /// allegation against a member of staff has no part in it and goes its own way. Advice without names has no window but five
    /// to ten lines, which the child's nine entries are.
    static let grid = """
        # identity, numbers, background                mash eh la ca nu eh pr po ct ns pe of go sp sa in st ap
        Thorneycroft     |                          |   K   K  K  K  K  K  K  K  K  K  L  L  -  K  K  L  -  K
        11/02/2015       | aged 1                   |   K   K  K  K  K  K  K  K  K  K  g  -  -  K  K  g  g  K
        H801200001001    |                          |   K   -  -  -  -  K  -  -  K  K  -  -  -  K  K  -  -  K
        999 120 3044     |                          |   K   -  -  K  K  K  -  -  -  -  -  -  -  K  K  -  -  -
        White and Black African | Mixed             |   K   K  -  K  K  K  -  -  K  K  -  -  -  K  K  -  g  -
        Rastafarian      |                          |   K   K  -  K  K  K  -  -  -  -  -  -  -  K  K  -  -  -
        Krio             | other than English       |   K   K  -  K  K  K  K  -  K  K  -  -  -  K  K  -  g  K
        # where and how to reach
        14 Harbour Row   |                          |   K   K  K  K  K  K  K  K  K  K  -  -  -  K  K  -  -  -
        NR32 9ZZ         |                          |   K   K  K  K  K  K  K  K  K  K  -  -  -  K  K  -  -  -
        07700 900123     |                          |   K   K  K  K  K  K  K  K  K  K  -  -  -  K  K  -  -  -
        07700 900456     |                          |   K   K  -  K  K  K  K  K  K  K  -  -  -  -  K  -  -  K
        07700 900789     |                          |   K   K  -  -  -  -  K  K  K  K  -  -  -  -  -  -  -  -
        # school, attendance, benefits
        87.5             | 80 to 89                 |   K   K  -  K  -  K  K  -  K  K  K  -  -  K  K  K  g  K
        //UULOLA         |                          |   -   -  -  -  -  K  -  -  K  K  -  -  -  K  K  K  -  K
        working towards  |                          |   -   -  -  -  -  K  -  -  K  K  -  -  -  K  K  K  -  K
        meals since 2019 |                          |   -   -  -  -  -  -  -  -  K  K  -  -  -  K  K  -  -  K
        premium ever-six |                          |   -   -  -  -  -  -  -  -  K  K  -  -  -  K  K  -  -  -
        # special needs and health
        SLCN and SEMH    |                          |   K   K  -  K  K  K  K  -  K  K  -  -  -  K  K  K  -  K
        uses Makaton     |                          |   K   K  K  K  K  K  K  K  -  K  -  -  -  K  K  K  -  K
        sickle cell      |                          |   K   K  -  K  K  K  K  -  -  K  -  -  -  K  K  K  -  K
        peanut plan      |                          |   K   K  -  K  K  K  K  -  -  K  -  -  -  K  K  K  -  K
        spiral fracture  |                          |   K   K  K  K  K  -  K  K  -  K  -  -  -  K  K  K  -  -
        # care and law
        plan since May   | yes                      |   K   K  K  K  K  K  K  K  -  K  g  g  -  K  K  K  g  K
        in care 2022     | yes                      |   K   K  K  K  K  K  K  K  K  K  g  g  -  K  K  K  g  K
        CAD 7741/26      |                          |   K   -  -  -  -  -  K  K  -  K  -  -  -  K  K  K  -  -
        counsel opines   |                          |   -   -  -  -  -  -  -  -  -  -  -  -  -  -  -  -  -  -
        # people
        Vale             |                          |   K   K  L  K  K  K  K  K  K  K  L  L  -  -  K  L  -  K
        Lane             |                          |   K   K  -  L  L  -  K  K  K  K  L  L  -  -  -  L  -  -
        Stroud           |                          |   K   -  -  L  -  -  K  K  -  K  L  L  -  -  -  L  -  -
        Poppy            |                          |   K   K  -  -  -  -  L  -  -  K  L  L  -  -  -  L  -  -
        Crabtree         |                          |   K   L  -  L  -  -  L  -  -  K  L  L  -  -  -  -  -  -
        Carter           |                          |   L   -  K  -  -  -  L  K  -  L  L  L  -  -  -  L  -  -
        Booth            |                          |   L   -  -  -  -  -  -  K  -  L  L  L  -  -  -  L  -  L
        Fairclough       |                          |   -   -  L  -  -  -  -  -  -  L  -  -  -  -  -  L  -  -
        Baker            |                          |   L   -  L  -  -  K  L  K  -  K  L  L  -  K  K  K  -  -
        Sallow           |                          |   -   -  K  -  -  -  -  K  -  -  -  L  -  -  -  K  -  -
        Okonjo           |                          |   K   K  K  K  K  K  K  K  -  K  L  L  -  K  K  K  -  K
        Price            |                          |   K   K  K  K  K  K  K  K  -  K  L  L  -  K  K  L  -  K
        Pell             |                          |   -   -  -  -  -  -  -  -  -  -  -  -  -  -  -  -  -  -
        # what is protected outranks every profile
        Gull Cottage     |                          |   -   -  -  -  -  -  -  -  -  -  -  -  -  -  -  -  -  -
        # entries: what they are about, and how old they are
        belt buckle      |                          |   K   -  -  -  -  -  K  K  -  K  K  K  -  K  K  K  -  -
        attacks most nights |                          |   K   K  -  K  -  -  -  -  -  K  K  K  -  K  K  K  -  -
        blue inhaler     |                          |   K   K  -  -  K  -  -  -  -  K  K  K  -  K  K  K  -  -
        at the youth club |                          |   K   -  -  -  -  -  K  -  -  K  K  K  -  K  K  K  -  -
        left her recorder |                         |   K   -  -  -  -  -  -  -  -  K  K  K  -  K  K  K  -  -
        gripped her collar |                        |   K   -  K  -  -  -  -  K  -  K  K  K  -  K  K  K  -  -
        without a tie    |                          |   -   -  -  -  -  -  -  -  -  K  K  ?  -  K  K  K  -  -
        old burn         |                          |   K   -  -  -  -  -  K  -  -  K  K  ?  -  K  K  K  -  -
        shouted in his face |                       |   -   -  K  -  -  -  -  -  -  -  -  -  -  -  -  -  -  -
        grazed knee      |                          |   -   -  -  -  -  -  -  -  -  -  -  -  -  -  -  -  -  -
        # how exactly dates are told
        02/03/2026       | March 2026               |   K   -  -  -  -  -  K  K  -  K  d  g  -  K  K  K  -  -
        04/03/2026       | March 2026               |   K   g  -  g  -  -  -  -  -  K  d  g  -  K  K  K  -  -
        05/03/2026       | March 2026               |   K   g  -  -  g  -  -  -  -  K  d  g  -  K  K  K  -  -
        10/03/2026       | March 2026               |   K   -  K  -  -  -  -  K  -  K  d  g  -  K  K  K  -  -
        11/03/2026       | March 2026               |   K   ?  -  K  -  -  K  -  -  K  d  g  -  K  K  K  -  -
        24 April 2026    | the summer term of 2026  |   -   -  -  -  -  g  -  -  -  K  -  -  -  K  K  K  -  -
        """

    /// What the guidance does not settle, each `?` of the grid, and why a person has to.
    static let open = [
        "early-help: 11/03/2026":
            "The family agrees to what is told of need that is low, and nothing says whether it has agreed to self-harm.",
        "ofsted: without a tie": "Which period the sample covers is the inspectors' to say.",
        "ofsted: old burn": "Which period the sample covers is the inspectors' to say.",
    ]

    struct Cell: Sendable, CustomTestStringConvertible {
        var profile: String
        var value: String
        var coarser: String
        var answer: String

        var testDescription: String { "\(profile): \(value): \(answer)" }
    }

    static let cells: [Cell] = grid.split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap { line in
        let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.trimmingCharacters(in: .whitespaces) }
        let answers = parts[2].split(separator: " ").map(String.init)
        precondition(answers.count == profiles.count, "\(parts[0]) has \(answers.count) cells")
        return zip(profiles, answers).map { Cell(profile: $0, value: parts[0], coarser: parts[1], answer: $1) }
    }
    static let decided = cells.filter { $0.answer != "?" }

    /// The packs of all recipients, made once.
    private static let packs: [String: GridPack] = {
        var packs: [String: GridPack] = [:]
        for profile in profiles { packs[profile] = try? GridPack(profile) }
        return packs
    }()

    @Test(arguments: profiles) func isReleased(profile: String) throws {
        let pack = try #require(Self.packs[profile])
        #expect(pack.status == 0, "\(pack.errors)")
    }

    @Test func whatIsOpenHasItsReason() {
        #expect(Set(Self.cells.filter { $0.answer == "?" }.map { "\($0.profile): \($0.value)" }) == Set(Self.open.keys))
    }

    @Test(arguments: decided) func asTheGridSays(_ cell: Cell) throws {
        let pack = try #require(Self.packs[cell.profile])
        let stands = pack.shared.contains(cell.value)
        switch cell.answer {
        case "K": #expect(stands)
        case "-": #expect(!stands)
        case "L":
            #expect(!stands)
            let label = pack.account.contains {
                $0.action == "pseudonymise" && ($0.original ?? "").contains(cell.value)
                    && !($0.replacement ?? "").isEmpty
            }
            #expect(label)
        case "g", "d":
            #expect(!stands)
            let words = cell.answer == "g" ? cell.coarser : "day "
            let coarser = pack.account.contains {
                $0.action == "generalise" && ($0.original ?? "").contains(cell.value)
                    && ($0.replacement ?? "").contains(words)
            }
            #expect(coarser)
        default: Issue.record("no such answer")
        }
    }

    /// The questions that stop a pack until a person has answered.
    @Test(arguments: [
        "mash-referral": ["staff-of-concern"], "lado": ["pupils-named"],
        "prevent": ["pupil-of-concern", "staff-of-concern"],
        "police": ["asked-for", "informant-agrees"],
        "sar-pupil": ["other-people", "adult-of-concern", "staff-of-concern"],
        "sar-parent": ["best-interests", "adult-of-concern", "staff-of-concern"], "insurer-legal": ["what-is-in-issue"],
        "statistics": ["counts-only"], "governors": ["counts-only"], "alternative-provision": ["risk-from-adult"],
        "next-school": ["staff-of-concern"], "camhs": ["staff-of-concern"], "next-school-ctf": [],
    ])
    func asks(profile: String, questions: [String]) throws {
        let pack = try GridPack(profile, confirmed: [])
        #expect(pack.status == (questions.isEmpty ? 0 : 1))
        for question in questions { #expect(pack.errors.contains("--confirm \(question)=")) }
    }
}

/// The pack of one recipient.
struct GridPack: Sendable {
    var status: Int32
    var errors: String
    var shared: String
    var account: [AccountLine]

    /// Every question that a built-in profile may put.
    static let questions = [
        "staff-of-concern", "pupils-named", "pupil-of-concern", "asked-for", "informant-agrees", "other-people",
        "adult-of-concern", "best-interests", "what-is-in-issue", "counts-only", "risk-from-adult",
    ]

    init(_ profile: String, confirmed: [String] = questions) throws {
        let program = try Program()
        defer { program.clean() }
        for (name, text) in GridSample.files { try program.write(text, to: "case/" + name) }
        let yaml = try String(
            contentsOf: Program.root.appendingPathComponent("profiles/\(profile).yaml"), encoding: .utf8)
        // What this profile does not ask cannot be answered.
        let asked = confirmed.filter { yaml.contains("\n  \($0):\n") || yaml.contains("asks/\($0)") }
        let ending = try program.run(
            ["prepare", "case", "--profile", profile, "--out", "pack", "--release-anyway", "a test of every cell"]
                + asked.flatMap { ["--confirm", "\($0)=looked at"] })
        status = ending.status
        errors = ending.errors
        shared = program.names(in: "pack/share").filter { $0 != "manifest.json" && $0 != "withheld-summary.md" }
            .map { program.text("pack/share/" + $0) }.joined(separator: "\n")
        account = status == 0 ? try program.account("pack") : []
    }
}
