import Risk
import Testing

/// Hidden counts against somebody who adds and subtracts.
@Suite struct AggregateTests {
    /// A table of made-up counts on axes of the given sizes.
    static func table(_ sizes: [Int], _ counts: [Int], most: Int = 5, protected: Bool = true) -> Aggregate {
        let axes = sizes.enumerated().map { axis, size in
            Aggregate.Axis(heading: "axis \(axis)", values: (0..<size).map { "value \($0)" })
        }
        var groups: [(place: [Int], count: Int)] = []
        for (index, count) in counts.enumerated() where count > 0 {
            var rest = index
            var place: [Int] = []
            for size in sizes.reversed() {
                place.insert(rest % size, at: 0)
                rest /= size
            }
            groups.append((place, count))
        }
        var table = Aggregate(axes: axes, groups: groups, most: most)
        if protected { table.protect() }
        return table
    }

    @Test func aLoneSmallCountTakesANeighbourWithIt() {
        let table = Self.table([3], [2, 40, 50])
        #expect(table.states == [.small, .beside, .shown, .shown])
        #expect(table.counts == [2, 40, 50, 92])
    }

    /// 1 and 1 make 2: whoever knows that a hidden count is not nought has both.
    @Test func twoSmallCountsAreNotEnough() {
        let table = Self.table([3], [1, 1, 90])
        #expect(table.states[2] == .beside || table.states[3] == .beside)
    }

    @Test func noughtsAndLargeCountsStay() {
        let table = Self.table([2, 2], [0, 30, 40, 50])
        #expect(table.states.allSatisfy { $0 == .shown })
    }

    /// Every count from 1 to 5 fits every small cell, whatever is added up; a total is never known to the unit.
    @Test(arguments: 0..<120) func nothingGivesASmallCountBack(seed: Int) {
        let sizes = [[4], [3, 3], [2, 4], [2, 2, 2], [3, 2, 2]][seed % 5]
        let table = Self.random(sizes, seed: seed, protected: true)
        let attack = Attack(table)
        for cell in table.counts.indices where table.states[cell] == .small {
            let possible = (1...table.most + 1).filter { attack.allows($0, in: cell) }
            if attack.isTotal(cell) {
                let groups = attack.groups(in: cell)
                #expect(possible.contains(table.counts[cell]) && possible.contains(table.most))
                #expect(possible.count > 1 || groups >= table.most, "total \(cell)")
            } else {
                #expect(possible.starts(with: 1...table.most), "cell \(cell)")
            }
        }
    }

    /// The attack is one: without further hidden cells it finds counts out.
    @Test func withoutProtectionTheAttackWins() {
        let broken = (0..<40).filter { seed in
            let table = Self.random([3, 3], seed: seed, protected: false)
            return table.counts.indices.contains { cell in
                table.states[cell] == .small && !Attack(table).isTotal(cell)
                    && !(1...table.most).allSatisfy { Attack(table).allows($0, in: cell) }
            }
        }
        #expect(broken.count > 30)
    }

    private static func random(_ sizes: [Int], seed: Int, protected: Bool) -> Aggregate {
        var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
        let counts = (0..<sizes.reduce(1, *)).map { _ -> Int in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return [0, 1, 2, 3, 4, 7, 9, 15, 26][Int(state >> 33) % 9]
        }
        return table(sizes, counts, protected: protected)
    }
}

/// Somebody who knows what is shown, how it adds up, and that a hidden count is not nought: tries every whole number.
private struct Attack {
    private let table: Aggregate
    /// The hidden cells that are no totals, by their place in the unknowns.
    private var unknowns: [Int] = []
    /// For each shown total what is left for the unknowns in it, and which they are.
    private var sums: [(left: Int, members: [Int])] = []
    /// For each hidden total the unknowns in it and what is known of it besides.
    private var hidden: [Int: (known: Int, members: [Int])] = [:]
    private let bound: Int

    init(_ table: Aggregate) {
        self.table = table
        let inner = table.counts.indices.filter { cell in
            zip(table.place(of: cell), table.axes).allSatisfy { $0 < $1.values.count }
        }
        unknowns = inner.filter { table.states[$0] != .shown }
        bound = (table.counts.max() ?? 0) + table.most
        for total in table.counts.indices where !inner.contains(total) {
            let place = table.place(of: total)
            let members = inner.filter { cell in
                zip(zip(place, table.place(of: cell)), table.axes).allSatisfy { places, axis in
                    places.0 == axis.values.count || places.0 == places.1
                }
            }
            let open = members.compactMap { unknowns.firstIndex(of: $0) }
            let known = members.reduce(0) { table.states[$1] == .shown ? $0 + table.counts[$1] : $0 }
            if table.states[total] == .shown {
                sums.append((table.counts[total] - known, open))
            } else {
                hidden[total] = (known, open)
            }
        }
    }

    func isTotal(_ cell: Int) -> Bool {
        zip(table.place(of: cell), table.axes).contains { $0 == $1.values.count }
    }

    /// How many hidden groups a hidden total is made of: it is at least so many.
    func groups(in total: Int) -> Int { hidden[total]?.members.count ?? 0 }

    /// Whether a hidden cell may hold this count for all that is shown.
    func allows(_ count: Int, in cell: Int) -> Bool {
        var sums = sums
        var values = [Int?](repeating: nil, count: unknowns.count)
        if let index = unknowns.firstIndex(of: cell) {
            values[index] = count
        } else if let total = hidden[cell] {
            sums.append((count - total.known, total.members))
        }
        return solve(&values, sums)
    }

    private func solve(_ values: inout [Int?], _ sums: [(left: Int, members: [Int])]) -> Bool {
        // The unknown with the least room.
        var best: (index: Int, low: Int, high: Int)?
        for sum in sums {
            let left = sum.left - sum.members.reduce(0) { $0 + (values[$1] ?? 0) }
            let open = sum.members.filter { values[$0] == nil }
            if open.isEmpty ? left != 0 : left < open.count { return false }
        }
        for index in values.indices where values[index] == nil {
            var (low, high) = (1, bound)
            for sum in sums where sum.members.contains(index) {
                let left = sum.left - sum.members.reduce(0) { $0 + (values[$1] ?? 0) }
                let others = sum.members.count { values[$0] == nil } - 1
                high = min(high, left - others)
                if others == 0 { low = max(low, left) }
            }
            guard low <= high else { return false }
            if best.map({ high - low < $0.high - $0.low }) ?? true { best = (index, low, high) }
        }
        guard let best else { return true }
        for value in best.low...best.high {
            values[best.index] = value
            if solve(&values, sums) { return true }
        }
        values[best.index] = nil
        return false
    }
}
