import Risk
import Testing

/// The figures of small tables that can be counted by hand.
@Suite struct FigureTests {
    static let school = """
        Year Group,Sex,Ethnicity,Concern
        5,F,WBRI,bullying
        5,F,WBRI,neglect
        5,F,WBRI,bullying
        5,M,WBRI,neglect
        5,M,WBRI,neglect
        6,M,BAFR,online
        6,,BAFR,online

        """

    @Test func countsClasses() throws {
        let figures = try Tables.figures(
            Self.school, quasi: ["Year Group", "Sex", "Ethnicity"], sensitive: ["Concern"])
        #expect(figures.rows == 7)
        #expect(figures.sizes.map(\.size) == [1, 2, 3])
        #expect(figures.sizes.map(\.classes) == [2, 1, 1])
        #expect(figures.k == 1 && figures.aloneRows == 2 && figures.belowRows == 7)
        // Rows are counted from the heading row; a blank cell is a value of its own.
        #expect(figures.alone == [7, 8])
        #expect(figures.prosecutor == 1)
        #expect(figures.marketer == 4.0 / 7.0)
        #expect(figures.journalist == figures.prosecutor)
    }

    /// Without a word of anybody the vocabulary knows which columns single people out.
    @Test func theVocabularyNamesTheColumns() throws {
        let figures = try Tables.figures(Self.school)
        #expect(figures.quasi.map(\.heading) == ["Year Group", "Sex", "Ethnicity"])
        #expect(figures.quasi.map(\.field) == ["education.year_group", "subject.sex", "subject.ethnicity"])
    }

    @Test func countsValuesInClasses() throws {
        let figures = try Tables.figures(
            "Q,S\na,x\na,x\na,y\nb,x\nb,y\nb,z\nb,z\n", quasi: ["Q"], sensitive: ["S"])
        let sensitive = try #require(figures.sensitive.first)
        #expect(sensitive.values == 3 && sensitive.distinct == 2)
        // The class a has x twice and y once.
        #expect(abs(sensitive.entropy - 1.8898815748423097) < 1e-12)
        // At l = 2: a gives 2 / 1, b gives 2 / 2.
        #expect(sensitive.recursive == 2)
        // a is (2/3, 1/3, 0) beside (3/7, 2/7, 2/7).
        #expect(abs(sensitive.equal - 2.0 / 7.0) < 1e-12)
        #expect(sensitive.ordered == nil && sensitive.hierarchical == nil && sensitive.inferable == 0)
    }

    /// Salaries of Li, Li and Venkatasubramanian's paper: nine in all, and classes of three.
    @Test(arguments: [("3,4,5", 0.375), ("6,8,11", 1.0 / 6.0), ("7,9,10", 17.0 / 72.0)])
    func distanceInOrder(salaries: String, distance: Double) throws {
        var text = "Q,S\n"
        for salary in [3, 4, 5, 6, 7, 8, 9, 10, 11] {
            let inClass = salaries.split(separator: ",").contains { $0 == String(salary) }
            text += "\(inClass ? "class" : "other"),\(salary)\n"
        }
        // The other class lies half as far on the other side, so the greatest is the class's own.
        let figures = try Tables.figures(text, quasi: ["Q"], sensitive: ["S"])
        #expect(abs(try #require(figures.sensitive[0].ordered) - distance) < 1e-12)
    }

    @Test func distanceInAHierarchy() throws {
        // Two groups of two values each; one class holds the values of one group alone, evenly.
        let text = "Q,Ethnicity\na,WBRI\na,WIRI\nb,BAFR\nb,BCRB\n"
        let figures = try Tables.figures(text, quasi: ["Q"], sensitive: ["Ethnicity"])
        #expect(figures.sensitive[0].hierarchical == 0.5)
        #expect(figures.sensitive[0].equal == 0.5)
        let within = try Tables.figures("Q,Ethnicity\na,WBRI\nb,WIRI\n", quasi: ["Q"], sensitive: ["Ethnicity"])
        // All that moves stays inside a group, half as far as across.
        #expect(within.sensitive[0].hierarchical == 0.25)
        #expect(within.sensitive[0].equal == 0.5)
    }

    @Test func whatEachColumnAdds() throws {
        let figures = try Tables.figures(Self.school, quasi: ["Year Group", "Sex", "Ethnicity"])
        let sex = try #require(figures.drivers.first)
        #expect(sex.column.heading == "Sex" && sex.aloneWithout == 0 && !sex.isEstimate)
        let year = try #require(figures.drivers.first { $0.column.heading == "Year Group" })
        #expect(year.aloneWithout == 2 && year.values == 2)
    }

    @Test func thePopulation() throws {
        let population = "Sex,Year Group\nF,5\nF,5\nF,5\nF,5\nM,5\nM,5\nM,6\nX,9\n"
        let figures = try Tables.figures(
            Self.school, quasi: ["Year Group", "Sex"], population: population)
        let found = try #require(figures.population)
        #expect(found.rows == 8 && found.k == 1 && found.unmatched == 1 && found.alone == 1 && found.short == 0)
        #expect(abs(found.expected - (3.0 / 4.0 + 1 + 1)) < 1e-12)
        #expect(figures.journalist == 1 && abs(figures.marketer - 2.75 / 7) < 1e-12)
    }

    /// What goes to disk and back gives the same figures as what fits in memory.
    @Test func memoryDoesNotChangeTheFigures() throws {
        let text = Tables.random(rows: 30_000, sizes: [40, 30, 20, 6], seed: 7)
        let population = Tables.random(rows: 20_000, sizes: [40, 30, 20, 6], seed: 8)
        func figures(_ memory: Int) throws -> RiskFigures {
            try Tables.figures(
                text, quasi: ["c0", "c1", "c2"], sensitive: ["c3"], population: population, memory: memory)
        }
        let (whole, parted) = (try figures(1 << 30), try figures(1 << 19))
        #expect(!whole.hasSpilled && parted.hasSpilled)
        #expect(whole.sizes.map(\.size) == parted.sizes.map(\.size))
        #expect(whole.sizes.map(\.classes) == parted.sizes.map(\.classes))
        #expect(whole.alone == parted.alone && !whole.alone.isEmpty)
        #expect(whole.sensitive[0].distinct == parted.sensitive[0].distinct)
        #expect(whole.sensitive[0].inferable == parted.sensitive[0].inferable)
        #expect(abs(whole.sensitive[0].equal - parted.sensitive[0].equal) < 1e-12)
        #expect(whole.population?.k == parted.population?.k)
        #expect(whole.population?.alone == parted.population?.alone)
        #expect(whole.population?.unmatched == parted.population?.unmatched)
    }

    @Test(
        arguments: [
            ("Shoe size,Colour\n4,red\n", nil, nil), (school, ["Nowhere"], nil), (school, ["Sex"], ["Sex"]),
        ] as [(String, [String]?, [String]?)])
    func wrongColumns(text: String, quasi: [String]?, sensitive: [String]?) throws {
        #expect(throws: RiskTrouble.self) { try Tables.figures(text, quasi: quasi, sensitive: sensitive) }
    }
}
