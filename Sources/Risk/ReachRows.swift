package import Passages

/// Says of each row of a table, read a second time, whether it stays under a plan and what its cells become.
package struct ReachRows {
    package let table: CountedTable
    private let plan: ReachPlan
    private let hierarchies: [Hierarchy]
    private let classes: ClassTable
    /// For each column of the table its place among the quasi-identifiers; -1 for any other.
    private var places: [Int]
    private var codes: [UInt32]

    package init?(_ search: ReachSearch, _ plan: ReachPlan) {
        guard let classes = search.table.classes else { return nil }
        table = search.table
        self.plan = plan
        self.classes = classes
        hierarchies = search.hierarchies
        places = Array(repeating: -1, count: table.choice.headings.count)
        for (place, column) in table.choice.quasi.enumerated() { places[column] = place }
        codes = Array(repeating: 0, count: table.choice.quasi.count)
    }

    /// Reads a row; whether it stays.
    ///
    /// A row that was not there when the table was counted goes.
    package mutating func read(_ record: borrowing Record) -> Bool {
        for index in codes.indices { codes[index] = 0 }
        for index in record.passages.indices {
            let passage = record.passages[index]
            guard passage.column < places.count, places[passage.column] >= 0 else { continue }
            let code = record.withText(of: passage) { text in
                text.withUnsafeBufferPointer { bytes in
                    table.values[places[passage.column]].known(TableReader.trimmed(bytes, 0..<bytes.count))
                }
            }
            guard let code else { return false }
            codes[places[passage.column]] = code
        }
        guard let number = classes.find(codes) else { return false }
        return !plan.suppressed[number]
    }

    /// What the row's cell of a column becomes; nil where it stays as it is.
    package func replacement(for column: Int) -> String? {
        let place = places[column]
        guard place >= 0, plan.levels[place] > 0 else { return nil }
        let level = hierarchies[place].levels[plan.levels[place]]
        return level.labels[Int(level.codes[Int(codes[place])])]
    }

    /// What a plan does to a column of the table.
    package enum Fate: Sendable, Hashable {
        case other, asItIs, out
        /// The level's name.
        case coarser(String)
    }

    package func fate(of column: Int) -> Fate {
        let place = places[column]
        guard place >= 0 else { return .other }
        let level = plan.levels[place]
        if level == 0 { return .asItIs }
        return level == hierarchies[place].levels.count - 1 ? .out : .coarser(hierarchies[place].levels[level].name)
    }
}
