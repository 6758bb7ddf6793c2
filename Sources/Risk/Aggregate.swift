import Passages
import Profiles
import Vocabulary

/// Counts of people in groups, with totals over every column, and with small counts hidden so that nothing gives them back.
///
/// A table of counts is a box: one axis for each column, and on each axis the values and, last, their total. The flag of a
/// rate is one more axis, of two values, so that neither the people who have it nor those who have it not can be worked out.
package struct Aggregate: Sendable {
    package struct Axis: Sendable {
        package var heading: String
        /// In order; the total, which is last, is not among them.
        package var values: [String]
        /// Values and the total.
        package var count: Int { values.count + 1 }

        package init(heading: String, values: [String]) {
            self.heading = heading
            self.values = values
        }
    }

    package enum State: UInt8, Sendable { case shown, small, beside }

    package var axes: [Axis]
    /// Whether the last axis is the flag of a rate: those who have it, then those who have it not.
    package var hasRate = false
    /// A cell's number is its place on the axes, the last running fastest.
    package var counts: [Int]
    package var states: [State]
    /// The largest count that is small.
    package var most: Int

    /// Takes distinct places on the axes with how often each came.
    package init(axes: [Axis], hasRate: Bool = false, groups: [(place: [Int], count: Int)], most: Int) {
        self.axes = axes
        self.hasRate = hasRate
        self.most = most
        let size = axes.reduce(1) { $0 * $1.count }
        counts = Array(repeating: 0, count: size)
        states = Array(repeating: .shown, count: size)
        for group in groups { add(group.count, at: group.place, axis: 0, cell: 0) }
        for cell in counts.indices where counts[cell] > 0 && counts[cell] <= most { states[cell] = .small }
    }

    /// Adds to a cell and to every total that it is part of.
    private mutating func add(_ count: Int, at place: [Int], axis: Int, cell: Int) {
        guard axis < axes.count else {
            counts[cell] += count
            return
        }
        let base = cell * axes[axis].count
        add(count, at: place, axis: axis + 1, cell: base + place[axis])
        add(count, at: place, axis: axis + 1, cell: base + axes[axis].values.count)
    }

    /// The place of a cell on each axis.
    package func place(of cell: Int) -> [Int] {
        var rest = cell
        var place = [Int](repeating: 0, count: axes.count)
        for axis in axes.indices.reversed() {
            place[axis] = rest % axes[axis].count
            rest /= axes[axis].count
        }
        return place
    }

    package func cell(_ place: [Int]) -> Int {
        axes.indices.reduce(0) { $0 * axes[$1].count + place[$1] }
    }

    /// Hides further cells until what is shown tells no more of a small count than that it is small.
    ///
    /// Whoever sees the table knows that a hidden cell is not nought, and how cells add up to totals. A small cell is
    /// protected by two boxes of cells, it being a corner of both: along one it can rise to the largest small count and along
    /// the other fall to 1, while the other corners rise and fall with it and no total changes that is shown. So every count
    /// from 1 to the largest small one fits what is shown. A small total falls as far as one group in it can: each group that
    /// is not nought keeps it above. The boxes that hide the fewest people more are taken.
    ///
    /// Source: Repsilber, "Preservation of Confidentiality in Aggregated Data" (1994), the hypercube method; the bound of 1
    /// and the demand on both sides are this program's.
    package mutating func protect() {
        let small = counts.indices.filter { states[$0] == .small }.sorted { (counts[$0], $0) < (counts[$1], $1) }
        for cell in small {
            if most > counts[cell] { _ = hide(around: cell, by: most - counts[cell], isRise: true) }
            var fall = counts[cell] - 1
            while fall > 0, !hide(around: cell, by: fall, isRise: false) { fall -= 1 }
        }
    }

    /// Hides the box that lets a cell change so much at the least cost; false where there is none.
    private mutating func hide(around cell: Int, by change: Int, isRise: Bool) -> Bool {
        let own = place(of: cell)
        var best: (cost: Double, corners: [Int])?
        var other = own
        /// Goes through the opposite corners, one axis after another.
        func search(_ axis: Int) {
            guard axis == axes.count else {
                for value in 0..<axes[axis].count where value != own[axis] {
                    other[axis] = value
                    search(axis + 1)
                }
                return
            }
            guard let found = corners(own, other, change: change, isRise: isRise, under: best?.cost ?? .infinity) else {
                return
            }
            best = found
        }
        search(0)
        // To rise there is always one, and to fall for what is no total: the box in which everything changes together.
        guard let best else { return false }
        for corner in best.corners where states[corner] == .shown { states[corner] = .beside }
        return true
    }

    /// The corners of the box between two cells with what hiding them costs; nil where a corner cannot give so much, or it
    /// costs no less.
    private func corners(
        _ own: [Int], _ other: [Int], change: Int, isRise: Bool, under limit: Double
    ) -> (cost: Double, corners: [Int])? {
        var corners: [Int] = []
        var cost = 0.0
        for mask in 0..<(1 << axes.count) {
            var rises = isRise
            var cell = 0
            for axis in axes.indices {
                let isOther = mask >> axis & 1 == 1
                cell = cell * axes[axis].count + (isOther ? other[axis] : own[axis])
                // Against its total a cell moves alike; against its neighbour the other way.
                let total = axes[axis].values.count
                if isOther, own[axis] != total, other[axis] != total { rises.toggle() }
            }
            // A nought stays shown: that nobody is in a group tells of nobody.
            guard counts[cell] > 0, rises || counts[cell] - change >= 1 else { return nil }
            if states[cell] == .shown { cost += Double(counts[cell]) }
            guard cost < limit else { return nil }
            corners.append(cell)
        }
        return (cost, corners)
    }
}
