import Risk
import Testing

/// Making a table safe with the least loss.
@Suite struct ReachTests {
    @Test(arguments: [
        ("k=5", 5, 1), ("k=10,l=3", 10, 3), ("l=2,k=3", 3, 2), (" k = 4 ", 4, 1),
    ])
    func readsGoals(text: String, k: Int, l: Int) { #expect(Goal(text) == Goal(k: k, l: l)) }

    @Test(arguments: ["", "5", "k", "k=", "k=1", "k=0", "l=2", "k=5,k=6", "k=5,t=0.2", "k=5;l=2", "k=-5", "k=five"])
    func refusesGoals(text: String) { #expect(Goal(text) == nil) }

    @Test(arguments: [
        (
            "DOB", ["2015-02-11", "11/03/2015", "2019-01-01", "", "unclear"],
            ["February 2015", "March 2015", "January 2019", "", ""]
        ),
        ("Postcode", ["NR32 9ZZ", "NR31 1AA", "SW1A 1AA"], ["NR32", "NR31", "SW1A"]),
        ("Year Group", ["Year 5", "6", "10"], ["Key Stage 2", "Key Stage 2", "Key Stage 4"]),
        ("Age", ["4", "11", "14", "aged 16"], ["0 to 4", "10 to 14", "10 to 14", "15 to 19"]),
        ("First Language", ["English", "Polish", "POL"], ["English", "another language", "another language"]),
        ("Ethnicity", ["WBRI", "WIRI", "BAFR"], ["White", "White", "Black"]),
        ("Sex", ["F", "M"], ["", ""]),
    ])
    func firstLevels(heading: String, values: [String], coarser: [String]) throws {
        let text = "\(heading)\n" + values.map { "\"\($0)\"\n" }.joined()
        try Tables.with(text) { path in
            let table = try CountedTable(path: path, wish: ColumnChoice.Wish(quasi: ["1"]))
            let search = try #require(ReachSearch(table, goal: Goal(k: 2), profile: nil))
            let level = search.hierarchies[0].levels[1]
            let codes = values.map { value in
                value.utf8.withContiguousStorageIfAvailable { table.values[0].known($0) } ?? nil
            }
            for (code, label) in zip(codes, coarser) {
                #expect(level.labels[Int(level.codes[Int(try #require(code))])] == label)
            }
        }
    }

    /// Every level is made of the one before it.
    @Test(arguments: ["DOB", "Postcode", "Year Group", "Age", "First Language", "Ethnicity", "Time", "Shoe size"])
    func levelsAreNested(heading: String) throws {
        let values = [
            "2015-02-11", "2016-07-30", "March 2015", "2015", "NR32 9ZZ", "NR32", "NR31 1AA", "4", "11", "17", "Year 3",
            "English", "Polish", "WBRI", "AIND", "BAFR", "10:15", "14:30", "x",
        ]
        try Tables.with("\(heading)\n" + values.joined(separator: "\n") + "\n") { path in
            let table = try CountedTable(path: path, wish: ColumnChoice.Wish(quasi: ["1"]))
            let search = try #require(ReachSearch(table, goal: Goal(k: 2), profile: nil))
            let levels = search.hierarchies[0].levels
            for (below, above) in zip(levels, levels.dropFirst()) {
                var parents: [UInt32: UInt32] = [:]
                for (code, parent) in zip(below.codes, above.codes) {
                    #expect(parents[code] ?? parent == parent)
                    parents[code] = parent
                }
            }
        }
    }

    private static let children: String = {
        var text = "Year Group,Sex,Postcode,Age,Need\n"
        var state: UInt64 = 5
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        for _ in 0..<400 {
            text +=
                "\(1 + next(11)),\(["F", "M"][next(2)]),\(["NR32 9ZZ", "NR32 8ZZ", "NR31 1AA", "IP1 2AA"][next(4)]),"
            text += "\(5 + next(11)),\(["a", "b", "c"][next(3)])\n"
        }
        return text
    }()

    /// No other choice of levels loses less: every one is tried.
    @Test(arguments: [Goal(k: 5), Goal(k: 3, l: 2), Goal(k: 20, l: 3)]) func nothingLosesLess(goal: Goal) throws {
        try Tables.with(Self.children) { path in
            let wish = ColumnChoice.Wish(quasi: ["Year Group", "Sex", "Postcode", "Age"], sensitive: ["Need"])
            let table = try CountedTable(path: path, wish: wish)
            let search = try #require(ReachSearch(table, goal: goal, profile: nil))
            let plan = try #require(search.plan())
            #expect(plan.isOptimal)
            #expect(Double(plan.suppressedRows) <= ReachSearch.suppressedShare * 400)
            var choices: [[Int]] = [[]]
            for hierarchy in search.hierarchies {
                choices = choices.flatMap { choice in hierarchy.levels.indices.map { choice + [$0] } }
            }
            let others = choices.map { search.finished($0) }
                .filter { Double($0.suppressedRows) <= ReachSearch.suppressedShare * 400 }
            let least = try #require(others.map(\.after.entropy).min())
            #expect(abs(least - plan.after.entropy) < 1e-12)
        }
    }

    @Test func tooFewRowsCannotReachIt() throws {
        try Tables.with("Sex,Age\nF,5\nM,6\nF,7\n") { path in
            let table = try CountedTable(path: path, wish: ColumnChoice.Wish())
            #expect(ReachSearch(table, goal: Goal(k: 5), profile: nil)?.plan() == nil)
            #expect(ReachSearch(table, goal: Goal(k: 3), profile: nil)?.plan() != nil)
        }
    }
}
