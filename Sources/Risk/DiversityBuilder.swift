import Glibc

/// Adds up l-diversity and t-closeness of one sensitive column, class by class.
///
/// Sources: Machanavajjhala et al., "l-Diversity: Privacy Beyond k-Anonymity" (2007); Li, Li and Venkatasubramanian,
/// "t-Closeness: Privacy Beyond k-Anonymity and l-Diversity" (2007).
struct DiversityBuilder {
    /// How often each value stands in the whole table, by code, as a share of all rows.
    private let shares: [Double]
    /// The place of each code in the order of values; nil where they have no order.
    private let ranks: [Int]?
    /// The running sum of shares in the order of values, and the running sum of that.
    private var running: [Double] = []
    private var twice: [Double] = []
    /// The parents of values at each level, lowest first; empty where there is no hierarchy.
    private let parents: [[Int]]
    private let values: Int
    private var distinct = Int.max
    private var entropy = Double.infinity
    private var equal = 0.0
    private var ordered = 0.0
    private var hierarchical = 0.0
    private var inferable = 0
    /// The greatest share of a class's commonest value against its tail, for each l.
    private var recursive: [Double] = []

    /// - Parameters:
    ///   - totals: how often each code stands in the table.
    ///   - ranks: the place of each code in the order of values, nil where they have none.
    ///   - parents: for each level of a hierarchy, the node of the level that each code is in.
    init(totals: [Int], ranks: [Int]?, parents: [[Int]]) {
        let rows = totals.reduce(0, +)
        shares = totals.map { rows == 0 ? 0 : Double($0) / Double(rows) }
        values = totals.count { $0 > 0 }
        self.ranks = ranks
        self.parents = parents
        if let ranks {
            // Codes that stand nowhere (the blank, in a column without one) have no rank among the values.
            var inOrder = [Double](repeating: 0, count: values)
            for (code, share) in shares.enumerated() where totals[code] > 0 { inOrder[ranks[code]] = share }
            var sum = 0.0
            var sums = 0.0
            for share in inOrder {
                sum += share
                running.append(sum)
                sums += sum
                twice.append(sums)
            }
        }
    }

    /// Takes the classes of a table with their pairs of class and code.
    mutating func take(_ pairs: ClassTable, of classes: ClassTable) {
        // Pairs by class: how many each has, then where its first stands, then each pair in its place.
        var starts = Room<UInt32>()
        starts.fill(classes.count + 1, with: 0)
        for number in 0..<pairs.count { starts[Int(pairs.key(number)[0]) + 1] &+= 1 }
        for number in 0..<classes.count { starts[number + 1] &+= starts[number] }
        var order = Room<UInt32>()
        order.fill(pairs.count, with: 0)
        for number in 0..<pairs.count {
            let own = Int(pairs.key(number)[0])
            order[Int(starts[own])] = UInt32(number)
            starts[own] &+= 1
        }
        var found: [(code: Int, count: Int)] = []
        var from = 0
        for number in 0..<classes.count {
            let to = Int(starts[number])
            found.removeAll(keepingCapacity: true)
            for at in from..<to {
                let pair = Int(order[at])
                found.append((Int(pairs.key(pair)[1]), Int(pairs.counts[pair])))
            }
            take(&found, size: Int(classes.counts[number]))
            from = to
        }
    }

    private mutating func take(_ found: inout [(code: Int, count: Int)], size: Int) {
        let size = Double(size)
        distinct = min(distinct, found.count)
        if found.count == 1, found[0].code != 0 { inferable += found[0].count }
        var sum = 0.0
        // What values that the class lacks add to the equal distance is all that is left of the shares.
        var present = 0.0
        var apart = 0.0
        for (code, count) in found {
            let share = Double(count) / size
            if share < 1 { sum -= share * log(share) }
            present += shares[code]
            apart += abs(share - shares[code])
        }
        entropy = min(entropy, sum)
        equal = max(equal, (apart + max(0, 1 - present)) / 2)
        if !parents.isEmpty { hierarchical = max(hierarchical, hierarchicalDistance(found, size: size)) }
        noteRecursive(found)
        if let ranks {
            found.sort { ranks[$0.code] < ranks[$1.code] }
            ordered = max(ordered, orderedDistance(found, size: size, ranks: ranks))
        }
    }

    /// For each l, the greatest of r1 / (rl + … + rm) over the classes, counts in falling order.
    private mutating func noteRecursive(_ found: [(code: Int, count: Int)]) {
        // Only up to the fewest values of any class so far can l be.
        let counts = found.map(\.count).sorted(by: >)
        let most = min(counts.count, distinct)
        if recursive.isEmpty { recursive = Array(repeating: 0, count: most) }
        if recursive.count > most { recursive.removeLast(recursive.count - most) }
        var tail = counts.reduce(0, +)
        for l in 0..<recursive.count {
            recursive[l] = max(recursive[l], Double(counts[0]) / Double(tail))
            tail -= counts[l]
        }
    }

    /// The earth mover's distance over values in their order: between two values of the class its running sum stands still,
    /// so that a stretch is summed at once.
    private func orderedDistance(_ found: [(code: Int, count: Int)], size: Double, ranks: [Int]) -> Double {
        guard values > 1 else { return 0 }
        var total = 0.0
        var level = 0.0
        var from = 0
        var counted = 0
        for (code, count) in found {
            total += stretch(from..<ranks[code], at: level)
            from = ranks[code]
            counted += count
            level = Double(counted) / size
        }
        total += stretch(from..<values, at: level)
        return total / Double(values - 1)
    }

    /// The sum of |level - running[i]| over a range; `running` rises.
    private func stretch(_ range: Range<Int>, at level: Double) -> Double {
        guard !range.isEmpty else { return 0 }
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if running[middle] < level { low = middle + 1 } else { high = middle }
        }
        func sum(_ from: Int, _ to: Int) -> Double {
            to == from ? 0 : twice[to - 1] - (from == 0 ? 0 : twice[from - 1])
        }
        let below = level * Double(low - range.lowerBound) - sum(range.lowerBound, low)
        let above = sum(low, range.upperBound) - level * Double(range.upperBound - low)
        return below + above
    }

    /// The earth mover's distance where what two values are apart is the height of their lowest common ancestor.
    private func hierarchicalDistance(_ found: [(code: Int, count: Int)], size: Double) -> Double {
        var extra = shares.map { -$0 }
        for (code, count) in found { extra[code] += Double(count) / size }
        var owner = Array(extra.indices)
        var total = 0.0
        let height = Double(parents.count)
        for (level, parents) in parents.enumerated() {
            let nodes = (parents.max() ?? 0) + 1
            var positive = [Double](repeating: 0, count: nodes)
            var negative = [Double](repeating: 0, count: nodes)
            var parentOf = [Int](repeating: -1, count: extra.count)
            for (code, parent) in parents.enumerated() { parentOf[owner[code]] = parent }
            for (node, value) in extra.enumerated() where parentOf[node] >= 0 {
                if value > 0 { positive[parentOf[node]] += value } else { negative[parentOf[node]] -= value }
            }
            for node in 0..<nodes {
                total += Double(level + 1) / height * min(positive[node], negative[node])
            }
            extra = zip(positive, negative).map { $0 - $1 }
            owner = parents
        }
        return total
    }

    func finish() -> RiskFigures.Sensitive {
        var figures = RiskFigures.Sensitive(column: RiskFigures.Column(number: 0, heading: "", field: nil))
        figures.values = values
        figures.distinct = distinct == .max ? 0 : distinct
        figures.entropy = entropy.isFinite ? exp(entropy) : 0
        figures.recursive = figures.distinct > 0 ? recursive[figures.distinct - 1] : 0
        figures.equal = equal
        figures.ordered = ranks == nil ? nil : ordered
        figures.hierarchical = parents.isEmpty ? nil : hierarchical
        figures.inferable = inferable
        return figures
    }
}
