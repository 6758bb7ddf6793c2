/// What a table tells about how easily somebody in it is singled out, linked, or has something inferred about them.
package struct RiskFigures: Sendable {
    /// A column by its place, from 1, and its heading.
    package struct Column: Sendable, Hashable {
        package var number: Int
        package var heading: String
        /// The canonical name of its field; nil where no field map knows it.
        package var field: String?
    }

    package var quasi: [Column] = []
    /// Rows of the table, without the heading row.
    package var rows = 0
    /// The least size of class that was asked for.
    package var asked = 5
    /// Class sizes in order, each with how many classes have it.
    package var sizes: [(size: Int, classes: Int)] = []
    package var drivers: [Driver] = []
    package var sensitive: [Sensitive] = []
    package var population: Population?
    /// Rows that stand alone, in order, as many as are listed; rows are counted from the heading row, which is 1.
    package var alone: [Int] = []
    /// Whether counting went through the disk.
    package var hasSpilled = false

    package init() {}

    /// How much a column adds: what would be without it.
    package struct Driver: Sendable {
        package var column: Column
        /// Different values, without the blank.
        package var values: Int
        /// Rows that would stand alone, and rows in classes below what was asked, without this column.
        package var aloneWithout: Int
        package var belowWithout: Int
        /// Whether the two are estimates from a sample of the classes, for a table with many.
        package var isEstimate: Bool
    }

    /// What the classes tell of one sensitive column.
    package struct Sensitive: Sendable {
        package var column: Column
        package var values = 0
        /// The fewest different values in a class.
        package var distinct = 0
        /// e to the least entropy of a class, in natural logarithms.
        package var entropy = 0.0
        /// The table is recursively (c, l)-diverse for this l, which is `distinct`, and every c above this.
        package var recursive = 0.0
        /// The greatest distance of a class from the table, with every two values equally far apart.
        package var equal = 0.0
        /// The same with values in their order; nil for a column that is no numbers and no dates.
        package var ordered: Double?
        /// The same with values in a hierarchy; nil for a column that has none.
        package var hierarchical: Double?
        /// Rows in classes in which all have the same value, a blank one not counted: it can be inferred of each.
        package var inferable = 0
    }

    /// The table beside a population file.
    package struct Population: Sendable {
        package var rows = 0
        /// The fewest people of the population in a class of the table that has any.
        package var k = 0
        /// Rows in classes that nobody of the population is in.
        package var unmatched = 0
        /// Rows whose class has fewer people in the population than in the table: it is no population of this table.
        package var short = 0
        /// Rows that fit exactly one person of the population.
        package var alone = 0
        package var below = 0
        /// The sum over matched rows of one over the people who fit.
        package var expected = 0.0
    }

    package var classes: Int { sizes.reduce(0) { $0 + $1.classes } }
    /// The size of the smallest class; 0 for a table without rows.
    package var k: Int { sizes.first?.size ?? 0 }
    package var aloneRows: Int { k == 1 ? sizes[0].classes : 0 }
    /// Rows in classes smaller than what was asked.
    package var belowRows: Int { sizes.reduce(0) { $1.size < asked ? $0 + $1.size * $1.classes : $0 } }
    package var averageSize: Double { classes == 0 ? 0 : Double(rows) / Double(classes) }

    /// Prosecutor: the greatest chance to name a row of somebody who is known to be in the table.
    package var prosecutor: Double { k == 0 ? 0 : 1 / Double(k) }
    /// Marketer: the share of rows that are named rightly if every row is guessed at.
    package var marketer: Double {
        guard rows > 0 else { return 0 }
        guard let population else { return Double(classes) / Double(rows) }
        return population.expected / Double(rows)
    }
    /// Journalist: the greatest chance where the attacker knows of the population alone who is in it.
    package var journalist: Double {
        guard let population else { return prosecutor }
        return population.k == 0 ? 0 : 1 / Double(population.k)
    }
}
