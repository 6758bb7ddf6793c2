import Glibc

/// Adds up what the figures need, class by class, as the counter gives them.
struct FigureBuilder {
    private let asked: Int
    private var sizes: [Int: Int] = [:]
    private var diversity: [DiversityBuilder]
    private var drivers: DriverSample
    private var population = RiskFigures.Population()
    private var hasPopulation = false
    private var fewest = Int.max
    /// Rows that stand alone, a bit each: bit n is row n.
    private var alone: [UInt64]

    /// `classes` is about how many there will be.
    init(asked: Int, lastRow: Int, quasi: Int, classes: Int, diversity: [DiversityBuilder]) {
        self.asked = asked
        self.diversity = diversity
        alone = Array(repeating: 0, count: lastRow / 64 + 1)
        drivers = DriverSample(width: quasi, classes: classes)
    }

    mutating func take(_ counter: ClassCounter) {
        let classes = counter.classes
        var last = (size: 0, classes: 0)
        for number in 0..<classes.count {
            let size = Int(classes.counts[number])
            if size == last.size {
                last.classes += 1
            } else {
                if last.classes > 0 { sizes[last.size, default: 0] += last.classes }
                last = (size, 1)
            }
            if size == 1 {
                let row = Int(classes.firsts[number])
                alone[row >> 6] |= 1 << UInt64(row & 63)
            }
        }
        if last.classes > 0 { sizes[last.size, default: 0] += last.classes }
        if counter.hasPopulation { takePopulation(counter) }
        for column in diversity.indices { diversity[column].take(counter.pairs[column], of: classes) }
        drivers.take(classes)
    }

    private mutating func takePopulation(_ counter: ClassCounter) {
        hasPopulation = true
        for number in 0..<counter.classes.count {
            let size = Int(counter.classes.counts[number])
            let people = Int(counter.population[number])
            guard people > 0 else {
                population.unmatched += size
                continue
            }
            fewest = min(fewest, people)
            if people < size { population.short += size }
            if people == 1 { population.alone += size }
            if people < asked { population.below += size }
            population.expected += Double(size) / Double(people)
        }
    }

    /// The figures, with so many of the rows that stand alone listed.
    func finish(listing most: Int) -> RiskFigures {
        var figures = RiskFigures()
        figures.asked = asked
        figures.sizes = sizes.map { (size: $0.key, classes: $0.value) }.sorted { $0.size < $1.size }
        figures.sensitive = diversity.map { $0.finish() }
        if hasPopulation {
            figures.population = population
            figures.population?.k = fewest == .max ? 0 : fewest
        }
        figures.drivers = drivers.finish(asked: asked)
        for (index, word) in alone.enumerated() where word != 0 {
            for bit in 0..<64 where word >> UInt64(bit) & 1 == 1 && figures.alone.count < most {
                figures.alone.append(index * 64 + bit)
            }
        }
        return figures
    }
}

/// What would be without each column, one at a time: exact for few classes, from a sample of groups for many.
///
/// A group is the classes that are alike but for one column. Whether it is in the sample hangs on the other columns' codes
/// alone, so a group is in it whole or not at all.
struct DriverSample {
    private static let groups = 1 << 16
    private let width: Int
    private let seed = UInt64.random(in: .min ... .max)
    /// A group is in the sample where its hash is at most this.
    private let threshold: UInt64
    private let share: Double
    private let tables: [ClassTable]

    init(width: Int, classes: Int) {
        self.width = width
        share = classes <= DriverSample.groups ? 1 : Double(DriverSample.groups) / Double(classes)
        threshold = share == 1 ? .max : UInt64(share * 0x1p64)
        tables = width > 1 ? (0..<width).map { _ in ClassTable(width: width) } : []
    }

    mutating func take(_ classes: ClassTable) {
        guard !tables.isEmpty else { return }
        var key = [UInt32](repeating: 0, count: width)
        var parts = [UInt64](repeating: 0, count: width)
        for number in 0..<classes.count {
            let own = classes.key(number)
            var sum: UInt64 = 0
            for column in 0..<width {
                let part = mixed(seed &+ UInt64(own[column]) &+ UInt64(column) << 32)
                parts[column] = part
                sum &+= part
            }
            for column in 0..<width {
                let hash = mixed(sum &- parts[column])
                guard hash <= threshold else { continue }
                for other in 0..<width { key[other] = own[other] }
                key[column] = .max
                tables[column].add(key, hash: mixed(hash), count: classes.counts[number], first: 0)
            }
        }
    }

    /// The columns' headings are put in by who knows them.
    func finish(asked: Int) -> [RiskFigures.Driver] {
        tables.map { table in
            var alone = 0
            var below = 0
            for number in 0..<table.count {
                let size = Int(table.counts[number])
                if size == 1 { alone += 1 }
                if size < asked { below += size }
            }
            return RiskFigures.Driver(
                column: RiskFigures.Column(number: 0, heading: "", field: nil), values: 0,
                aloneWithout: Int((Double(alone) / share).rounded()),
                belowWithout: Int((Double(below) / share).rounded()),
                isEstimate: share < 1)
        }
    }
}
