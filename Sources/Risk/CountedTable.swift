import Glibc
import Passages
import Profiles
import Vocabulary

/// A table as the classes that its rows fall into.
package final class CountedTable {
    package let path: String
    package let choice: ColumnChoice
    /// The values of the quasi-identifiers and of the sensitive columns behind them.
    package private(set) var values: [ValueTable]
    package private(set) var rows = 0
    package private(set) var populationRows = 0
    /// How often each code stands in the table, for each sensitive column.
    private var totals: [[Int]]
    private let counter: ClassCounter
    private let memory: Int
    private var lastRow = 1

    /// What a table may take where nobody says otherwise, in bytes.
    package static let memory = 1 << 30

    /// Reads a table and counts it.
    ///
    /// `memory` is about how much may be used, in bytes; past it counts go to disk.
    package init(path: String, wish: ColumnChoice.Wish, memory: Int = CountedTable.memory) throws(RiskTrouble) {
        self.path = path
        self.memory = memory
        var reader: TableReader
        do throws(DocumentError) { reader = try TableReader(path: path) } catch { throw .document(error) }
        choice = try ColumnChoice(headings: reader.headings, wish: wish)
        let columns = choice.quasi + choice.sensitive
        values = columns.map { _ in ValueTable() }
        totals = choice.sensitive.map { _ in [] }
        // Half for the tables: the work on the classes at the end takes the other.
        counter = ClassCounter(quasi: choice.quasi.count, sensitive: choice.sensitive.count, limit: memory / 2)
        reader.ask(for: columns)
        do throws(DocumentError) { try count(&reader, width: columns.count) } catch { throw .document(error) }
    }

    private func count(_ reader: inout TableReader, width: Int) throws(DocumentError) {
        let quasi = choice.quasi.count
        var codes = [UInt32](repeating: 0, count: width)
        let values = values
        while true {
            for index in 0..<width { codes[index] = 0 }
            let isRow = try codes.withUnsafeMutableBufferPointer { (codes) throws(DocumentError) in
                let codes = codes
                return try reader.next { place, text in codes[place] = values[place].code(of: text) }
            }
            guard isRow else { break }
            rows += 1
            lastRow = reader.row
            guard rows < UInt32.max else {
                throw DocumentError(path, "it has more than four thousand million rows", mend: "split it")
            }
            for column in totals.indices {
                let code = Int(codes[quasi + column])
                while totals[column].count <= code { totals[column].append(0) }
                totals[column][code] += 1
            }
            let row = UInt32(truncatingIfNeeded: reader.row)
            try codes.withUnsafeBufferPointer { (codes) throws(DocumentError) in
                if let base = codes.baseAddress { try counter.add(base, row: row) }
            }
            if rows & 0xFFFF == 0, values.reduce(0, { $0 + $1.memory }) > memory / 2 {
                throw DocumentError(
                    path, "its columns have too many different values for the memory that it may take",
                    mend:
                        "leave out columns that are different in every row, which name people alone, or raise --memory")
            }
        }
    }

    /// Counts the people of a population file into the classes of the table.
    ///
    /// Its columns are found by heading, else by field.
    package func countPopulation(path: String) throws(RiskTrouble) {
        do throws(DocumentError) {
            var reader = try TableReader(path: path)
            let fields = HeadingMap.shared.columns(for: reader.headings).map(\.field)
            let folded = reader.headings.map(HeadingMap.fold)
            var columns: [Int] = []
            for index in choice.quasi {
                let heading = HeadingMap.fold(choice.headings[index])
                let field = choice.fields[index]
                let sameField = field == .unknown ? [] : fields.indices.filter { fields[$0] == field }
                guard let column = folded.firstIndex(of: heading) ?? (sameField.count == 1 ? sameField[0] : nil) else {
                    throw DocumentError(
                        path, "it has no column that goes with column \(index + 1) of the table",
                        mend: "give the population the same columns, or leave this one out of --quasi")
                }
                columns.append(column)
            }
            reader.ask(for: columns)
            var codes = [UInt32](repeating: 0, count: columns.count)
            while true {
                for index in codes.indices { codes[index] = 0 }
                var isKnown = true
                let isRow = try codes.withUnsafeMutableBufferPointer { (codes) throws(DocumentError) in
                    let codes = codes
                    return try reader.next { place, text in
                        if let code = values[place].known(text) { codes[place] = code } else { isKnown = false }
                    }
                }
                guard isRow else { break }
                populationRows += 1
                guard isKnown else { continue }
                try codes.withUnsafeBufferPointer { (codes) throws(DocumentError) in
                    if let base = codes.baseAddress { try counter.addPopulation(base) }
                }
            }
            counter.beginPopulation()
        } catch {
            throw .document(error)
        }
    }

    /// Works out the figures.
    ///
    /// Once: where counts went to disk they are gone then.
    package func figures(asked: Int, listing most: Int = 10_000) throws(RiskTrouble) -> RiskFigures {
        let quasi = choice.quasi.count
        let diversity = choice.sensitive.indices.map { column in
            let table = values[quasi + column]
            let hierarchy = Hierarchy(of: choice.fields[choice.sensitive[column]], table)
            var totals = totals[column]
            while totals.count < table.count { totals.append(0) }
            return DiversityBuilder(
                totals: totals, ranks: CountedTable.ranks(of: table, totals),
                parents: hierarchy.hasSteps && table.count <= 4096 ? hierarchy.parents : [])
        }
        var builder = FigureBuilder(
            asked: asked, lastRow: lastRow, quasi: quasi, classes: counter.hasSpilled ? rows : counter.classes.count,
            diversity: diversity)
        do throws(DocumentError) {
            try counter.finish { (part) throws(DocumentError) in builder.take(part) }
        } catch {
            throw .document(error)
        }
        var figures = builder.finish(listing: most)
        figures.rows = rows
        figures.hasSpilled = counter.hasSpilled
        figures.quasi = choice.quasi.map { choice.column($0) }
        for (index, column) in choice.quasi.enumerated() where index < figures.drivers.count {
            figures.drivers[index].column = choice.column(column)
            figures.drivers[index].values = values[index].count - 1
        }
        figures.drivers.sort { a, b in
            (a.aloneWithout, a.belowWithout, a.column.number) < (b.aloneWithout, b.belowWithout, b.column.number)
        }
        for (index, column) in choice.sensitive.enumerated() {
            figures.sensitive[index].column = choice.column(column)
        }
        figures.population?.rows = populationRows
        return figures
    }

    /// The classes, for whoever groups them further; nil where they went to disk.
    var classes: ClassTable? { counter.hasSpilled ? nil : counter.classes }
    var pairs: [ClassTable] { counter.pairs }

    /// The places of values in their order: of numbers, else of dates; nil where some are neither.
    ///
    /// Codes that stand nowhere have place 0, which nobody asks for. Equal numbers that are written in two ways keep two
    /// places.
    private static func ranks(of table: ValueTable, _ totals: [Int]) -> [Int]? {
        let present = (0..<table.count).filter { totals[$0] > 0 }
        func ordered(_ keys: [Double?]) -> [Int]? {
            var pairs: [(key: Double, code: Int)] = []
            for (index, code) in present.enumerated() {
                guard let key = keys[index] else { return nil }
                pairs.append((key, code))
            }
            var ranks = [Int](repeating: 0, count: table.count)
            for (rank, pair) in pairs.sorted(by: { $0 < $1 }).enumerated() { ranks[pair.code] = rank }
            return ranks
        }
        let texts = present.map { table.value(UInt32($0)) }
        return ordered(texts.map { Double($0).flatMap { $0.isFinite ? $0 : nil } }) ?? ordered(texts.map(day))
    }

    /// The number of a day, with every month of 31: for the order alone.
    private static func day(_ text: String) -> Double? {
        let date = GeneraliserInput(text)
        guard let year = date.year, let month = date.month, let day = date.day else { return nil }
        return Double((year * 12 + month) * 31 + day)
    }
}
