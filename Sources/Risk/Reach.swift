import Glibc
package import Profiles
import Vocabulary

/// What is to be reached: classes of at least k rows with at least l different values of every sensitive column.
package struct Goal: Sendable, Hashable {
    package var k: Int
    package var l: Int

    package init(k: Int, l: Int = 1) {
        self.k = k
        self.l = l
    }

    /// Reads `k=5` and `k=5,l=2`; nil for anything else.
    package init?(_ text: String) {
        var found: [String: Int] = [:]
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "=", omittingEmptySubsequences: false).map { String($0).trimmed }
            guard sides.count == 2, found[sides[0]] == nil, let number = Int(sides[1]), (1...1_000_000).contains(number)
            else { return nil }
            found[sides[0]] = number
        }
        guard let k = found.removeValue(forKey: "k"), k >= 2 else { return nil }
        self.k = k
        l = found.removeValue(forKey: "l") ?? 1
        guard found.isEmpty else { return nil }
    }
}

/// How a table is made safe: a level for each quasi-identifier, and the few rows that go.
package struct ReachPlan: Sendable {
    package var goal: Goal
    /// The level of each quasi-identifier, in the choice's order.
    package var levels: [Int]
    package var suppressedRows = 0
    /// Classes of the table whose rows go, by number.
    package var suppressed: [Bool] = []
    /// Whether no other choice of levels loses less.
    package var isOptimal = false
    package var before = Loss()
    package var after = Loss()

    /// What is lost, three ways.
    package struct Loss: Sendable {
        /// For each row the size of its class, and for a row that went the size of the table, added up.
        ///
        /// Source: Bayardo and Agrawal, "Data Privacy through Optimal k-Anonymization" (2005).
        package var discernibility = 0.0
        package var averageSize = 0.0
        /// The share of what the quasi-identifiers told of rows, in bits, that is gone; from 0 to 1.
        ///
        /// Source: Gionis and Tassa, "k-Anonymization with Minimal Loss of Information" (2009), non-uniform entropy.
        package var entropy = 0.0
    }
}

/// Finds the levels that reach a goal with the least loss of information.
///
/// The loss is the entropy-based one. What levels lose by themselves is a lower bound of what they lose with the rows that
/// go, so choices of levels are tried in its order until none can be better: the result is then optimal. Where that takes
/// too long, the result of a climb is taken: raise the column that costs least for each row it brings to the goal, then
/// lower what can be lowered.
package struct ReachSearch {
    package let table: CountedTable
    package let hierarchies: [Hierarchy]
    package let goal: Goal
    /// The lowest level that each column may have.
    private let floors: [Int]
    /// The most rows that may go.
    private let most: Int
    private let classes: ClassTable
    /// For each column, level and code: the bits that one row loses where it goes whole.
    private var rest: [[[Double]]] = []
    /// For each column and level: the bits that all rows lose.
    private var losses: [[Double]] = []
    private var all = 0.0
    /// How many classes are looked at before a climb has to do.
    private static let patience = 300_000_000
    private static let mostChoices = 1 << 20
    /// The share of rows that may go.
    package static let suppressedShare = 0.05

    /// Nil where the classes do not fit in memory.
    package init?(_ table: CountedTable, goal: Goal, profile: Profile?) {
        guard let classes = table.classes else { return nil }
        self.table = table
        self.goal = goal
        self.classes = classes
        most = Int(Double(table.rows) * ReachSearch.suppressedShare)
        let hierarchies = table.choice.quasi.indices.map {
            Hierarchy(of: table.choice.fields[table.choice.quasi[$0]], table.values[$0])
        }
        floors = hierarchies.indices.map { index in
            let field = table.choice.fields[table.choice.quasi[index]]
            // Who names a column decides that it goes; else the profile does.
            guard let profile, !table.choice.isNamed else { return 0 }
            return hierarchies[index].floor(under: profile.rule(for: field).action)
        }
        self.hierarchies = hierarchies
        weigh()
    }

    private mutating func weigh() {
        let rows = Double(table.rows)
        for (column, hierarchy) in hierarchies.enumerated() {
            var counts = [Double](repeating: 0, count: table.values[column].count)
            for number in 0..<classes.count {
                counts[Int(classes.key(number)[column])] += Double(classes.counts[number])
            }
            var own: [Double] = []
            var left: [[Double]] = []
            for level in hierarchy.levels {
                var sums = [Double](repeating: 0, count: level.labels.count)
                for (code, count) in counts.enumerated() { sums[Int(level.codes[code])] += count }
                var loss = 0.0
                for (code, count) in counts.enumerated() where count > 0 {
                    loss += count * log2(sums[Int(level.codes[code])] / count)
                }
                own.append(loss)
                left.append(sums.map { $0 > 0 ? log2(rows / $0) : 0 })
            }
            losses.append(own)
            rest.append(left)
            all += own.last ?? 0
        }
    }

    /// The best plan; nil where the goal cannot be reached whatever is left out.
    package func plan() -> ReachPlan? {
        guard table.rows > 0, var best = climb() else { return nil }
        best.isOptimal = prove(&best)
        best.before = loss(of: classes, kept: nil, suppressed: 0, bits: 0)
        return best
    }

    private func base(_ levels: [Int]) -> Double {
        levels.indices.reduce(0) { $0 + losses[$1][levels[$1]] }
    }

    // MARK: One choice of levels

    private struct Outcome {
        var suppressed: Int
        var total: Double
    }

    /// Groups the classes as they are at these levels.
    private func grouped(_ levels: [Int]) -> (groups: ClassTable, group: [Int]) {
        let groups = ClassTable(width: levels.count)
        var group = [Int](repeating: 0, count: classes.count)
        var key = [UInt32](repeating: 0, count: levels.count)
        let maps = levels.indices.map { hierarchies[$0].levels[levels[$0]].codes }
        for number in 0..<classes.count {
            let own = classes.key(number)
            for column in key.indices { key[column] = maps[column][Int(own[column])] }
            group[number] = groups.add(key, count: classes.counts[number])
        }
        return (groups, group)
    }

    /// Which groups miss the goal.
    private func missing(_ groups: ClassTable, _ group: [Int]) -> [Bool] {
        var isMissing = (0..<groups.count).map { Int(groups.counts[$0]) < goal.k }
        guard goal.l > 1 else { return isMissing }
        for pairs in table.pairs {
            let values = ClassTable(width: 2)
            var different = [Int](repeating: 0, count: groups.count)
            for number in 0..<pairs.count {
                let pair = pairs.key(number)
                let before = values.count
                values.add([UInt32(group[Int(pair[0])]), pair[1]], count: 1)
                if values.count > before { different[group[Int(pair[0])]] += 1 }
            }
            for index in isMissing.indices where different[index] < goal.l { isMissing[index] = true }
        }
        return isMissing
    }

    private func outcome(_ levels: [Int]) -> Outcome {
        let (groups, group) = grouped(levels)
        let isMissing = missing(groups, group)
        var outcome = Outcome(suppressed: 0, total: base(levels))
        for number in isMissing.indices where isMissing[number] {
            let rows = Int(groups.counts[number])
            outcome.suppressed += rows
            outcome.total += Double(rows) * bitsLeft(groups.key(number), levels)
        }
        return outcome
    }

    /// The bits that a row of a group still tells, all of which go where the row goes.
    private func bitsLeft(_ key: UnsafePointer<UInt32>, _ levels: [Int]) -> Double {
        levels.indices.reduce(0) { $0 + rest[$1][levels[$1]][Int(key[$1])] }
    }

    /// The plan with these levels, whether or not too many rows go.
    package func finished(_ levels: [Int]) -> ReachPlan {
        let (groups, group) = grouped(levels)
        let isMissing = missing(groups, group)
        var plan = ReachPlan(goal: goal, levels: levels)
        plan.suppressed = group.map { isMissing[$0] }
        var bits = base(levels)
        for number in isMissing.indices where isMissing[number] {
            plan.suppressedRows += Int(groups.counts[number])
            bits += Double(groups.counts[number]) * bitsLeft(groups.key(number), levels)
        }
        plan.after = loss(of: groups, kept: isMissing.map { !$0 }, suppressed: plan.suppressedRows, bits: bits)
        return plan
    }

    private func loss(of groups: ClassTable, kept: [Bool]?, suppressed: Int, bits: Double) -> ReachPlan.Loss {
        var loss = ReachPlan.Loss()
        var count = 0
        for number in 0..<groups.count where kept?[number] ?? true {
            loss.discernibility += Double(groups.counts[number]) * Double(groups.counts[number])
            count += 1
        }
        loss.discernibility += Double(suppressed) * Double(table.rows)
        loss.averageSize = count == 0 ? 0 : Double(table.rows - suppressed) / Double(count)
        loss.entropy = all == 0 ? 0 : bits / all
        return loss
    }

    // MARK: The search

    private func climb() -> ReachPlan? {
        var levels = floors
        var now = outcome(levels)
        while now.suppressed > most {
            var best: (levels: [Int], outcome: Outcome, cost: Double)?
            for column in levels.indices where levels[column] + 1 < hierarchies[column].levels.count {
                var next = levels
                next[column] += 1
                let found = outcome(next)
                let cost = (base(next) - base(levels)) / Double(max(1, now.suppressed - found.suppressed))
                if best.map({ cost < $0.cost }) ?? true { best = (next, found, cost) }
            }
            guard let best else { return nil }
            (levels, now) = (best.levels, best.outcome)
        }
        var isLower = true
        while isLower {
            isLower = false
            for column in levels.indices where levels[column] > floors[column] {
                var next = levels
                next[column] -= 1
                let found = outcome(next)
                if found.suppressed <= most, found.total < now.total {
                    (levels, now, isLower) = (next, found, true)
                }
            }
        }
        return finished(levels)
    }

    /// Tries every choice that could be better; false where that would take too long.
    private func prove(_ best: inout ReachPlan) -> Bool {
        let heights = hierarchies.map(\.levels.count)
        var choices = 1
        for (floor, height) in zip(floors, heights) {
            choices = choices.multipliedReportingOverflow(by: height - floor).partialValue
            guard choices > 0, choices <= ReachSearch.mostChoices else { return false }
        }
        func levels(_ choice: Int) -> [Int] {
            var left = choice
            return floors.indices.map { column in
                let steps = heights[column] - floors[column]
                defer { left /= steps }
                return floors[column] + left % steps
            }
        }
        var bestTotal = best.after.entropy * all
        let candidates = (0..<choices).map { (loss: base(levels($0)), choice: $0) }
            .filter { $0.loss < bestTotal }.sorted { ($0.loss, $0.choice) < ($1.loss, $1.choice) }
        // What is below a choice that takes too many rows takes at least as many.
        var failed: [[Int]] = []
        var looked = 0
        var bestLevels: [Int]?
        for candidate in candidates {
            guard candidate.loss < bestTotal else { break }
            let own = levels(candidate.choice)
            if failed.contains(where: { failed in zip(own, failed).allSatisfy { $0 <= $1 } }) { continue }
            guard looked < ReachSearch.patience else {
                if let bestLevels { best = finished(bestLevels) }
                return false
            }
            looked += classes.count
            let found = outcome(own)
            if found.suppressed > most {
                failed.append(own)
            } else if found.total < bestTotal {
                bestTotal = found.total
                bestLevels = own
            }
        }
        if let bestLevels { best = finished(bestLevels) }
        return true
    }
}

extension Hierarchy {
    /// The lowest level that a profile lets through.
    func floor(under action: RuleAction) -> Int {
        switch action {
        case .keep: 0
        case .pseudonymise, .remove: levels.count - 1
        case .generalise(let name):
            // A date of birth as an age: no level says so, and a year tells no less.
            levels.firstIndex { $0.generaliser == (name == Age.name ? Year.name : name) } ?? levels.count - 1
        }
    }
}
