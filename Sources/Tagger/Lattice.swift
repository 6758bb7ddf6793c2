#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The labels of a chain of tokens: the best path, and how likely each label is at each token.
package struct Lattice {
    /// A token has eight scores; the eighth is not used.
    package static let width = 8

    private let transitions: [SIMD8<Float>]
    private let transposed: [SIMD8<Float>]
    private let logTransposed: [SIMD8<Float>]
    private let first: SIMD8<Float>
    private let firstFactors: SIMD8<Float>

    private var factors: [SIMD8<Float>] = []
    private(set) var forward: [SIMD8<Float>] = []
    private(set) var backward: [SIMD8<Float>] = []
    /// By what each token's sums were divided, so that they stay small: the product of all is the chain's whole sum.
    private(set) var norms: [Float] = []
    private var steps: [SIMD8<UInt8>] = []

    static let never: Float = -1000

    /// A lattice for these weights; the transitions lie eight a row, row by row.
    package init(transitions: [Float], first: [Float]) {
        var rows = [SIMD8<Float>](repeating: .zero, count: 8)
        var columns = [SIMD8<Float>](repeating: .zero, count: 8)
        var logColumns = [SIMD8<Float>](repeating: SIMD8(repeating: Self.never), count: 8)
        for last in Label.allCases {
            for next in Label.allCases where next.mayFollow(last) {
                let score = transitions[Int(last.rawValue) * 8 + Int(next.rawValue)]
                let factor = expf(score)
                rows[Int(last.rawValue)][Int(next.rawValue)] = factor
                columns[Int(next.rawValue)][Int(last.rawValue)] = factor
                logColumns[Int(next.rawValue)][Int(last.rawValue)] = score
            }
        }
        self.transitions = rows
        transposed = columns
        logTransposed = logColumns
        var scores = SIMD8<Float>(repeating: Self.never)
        for label in Label.allCases where !label.goesOn { scores[Int(label.rawValue)] = first[Int(label.rawValue)] }
        self.first = scores
        var factors = SIMD8<Float>.zero
        for label in Label.allCases { factors[Int(label.rawValue)] = expf(scores[Int(label.rawValue)]) }
        firstFactors = factors
    }

    /// Sums over all paths, forward and backward; returns the logarithm of the whole sum.
    @discardableResult
    package mutating func sum(_ scores: UnsafePointer<Float>, _ count: Int) -> Float {
        factors.removeAll(keepingCapacity: true)
        forward.removeAll(keepingCapacity: true)
        norms.removeAll(keepingCapacity: true)
        var total: Float = 0
        for index in 0..<count {
            let row = scores + index * Self.width
            // The largest score is taken out of each token: only their ratios count.
            var largest: Float = 0
            for label in 1..<Label.count { largest = max(largest, row[label]) }
            var factor = SIMD8<Float>.zero
            for label in 0..<Label.count { factor[label] = expf(row[label] - largest) }
            factors.append(factor)
            var value: SIMD8<Float>
            if index == 0 {
                value = firstFactors
            } else {
                let last = forward[index - 1]
                value = transitions[0] * last[0]
                for label in 1..<Label.count { value += transitions[label] * last[label] }
            }
            value *= factor
            let norm = value.sum()
            norms.append(norm)
            forward.append(value / norm)
            total += logf(norm) + largest
        }
        if backward.count < count { backward = [SIMD8<Float>](repeating: .zero, count: count) }
        guard count > 0 else { return 0 }
        backward[count - 1] = SIMD8(repeating: 1)
        for index in stride(from: count - 2, through: 0, by: -1) {
            let next = backward[index + 1] * factors[index + 1]
            var value = transposed[0] * next[0]
            for label in 1..<Label.count { value += transposed[label] * next[label] }
            backward[index] = value / norms[index + 1]
        }
        return total
    }

    /// How likely each label is at a token, after ``sum(_:_:)``.
    package func marginals(_ index: Int) -> SIMD8<Float> {
        let value = forward[index] * backward[index]
        return value / value.sum()
    }

    /// How likely each pair of labels is at a token and the one before it, after ``sum(_:_:)``: one row a label before.
    package func pairs(_ index: Int, _ row: Int) -> SIMD8<Float> {
        transitions[row] * (backward[index] * factors[index]) * (forward[index - 1][row] / norms[index])
    }

    /// The best labels.
    package mutating func best(_ scores: UnsafePointer<Float>, _ count: Int, into labels: inout [UInt8]) {
        labels.removeAll(keepingCapacity: true)
        guard count > 0 else { return }
        steps.removeAll(keepingCapacity: true)
        var value = first
        for label in 0..<Label.count { value[label] += scores[label] }
        for index in 1..<max(1, count) {
            var next = SIMD8<Float>(repeating: Self.never)
            var step = SIMD8<UInt8>.zero
            for label in 0..<Label.count {
                let ways = value + logTransposed[label]
                var (best, from): (Float, UInt8) = (ways[0], 0)
                for last in 1..<Label.count where ways[last] > best { (best, from) = (ways[last], UInt8(last)) }
                next[label] = best + scores[index * Self.width + label]
                step[label] = from
            }
            value = next
            steps.append(step)
        }
        var (best, label) = (value[0], 0)
        for other in 1..<Label.count where value[other] > best { (best, label) = (value[other], other) }
        labels.append(contentsOf: repeatElement(0, count: count))
        for index in stride(from: count - 1, through: 0, by: -1) {
            labels[index] = UInt8(label)
            if index > 0 { label = Int(steps[index - 1][label]) }
        }
    }
}
