import Foundation
import Tagger

/// The weights while they are learnt: a hash table with a row of a cache line for each feature.
struct Weights {
    struct Row {
        var hash: UInt64 = 0
        var weights: (Float, Float, Float, Float, Float, Float) = (0, 0, 0, 0, 0, 0)
        /// Sums of the squares of the steps so far.
        var squares: (Float, Float, Float, Float, Float, Float) = (0, 0, 0, 0, 0, 0)
        var count: UInt32 = 0
    }

    private(set) var rows: UnsafeMutablePointer<Row>
    private(set) var size: Int
    private(set) var filled = 0
    /// No feature that was not met before comes in.
    var isClosed = false

    init(power: Int) {
        size = 1 << power
        rows = .allocate(capacity: size)
        rows.initialize(repeating: Row(), count: size)
    }

    func free() { rows.deallocate() }

    /// Where the feature is, or where it would come.
    @inline(__always)
    func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash >> 8) & (size - 1)
        while rows[slot].hash != 0, rows[slot].hash != hash { slot = (slot + 1) & (size - 1) }
        return slot
    }

    @inline(__always)
    func add(_ slot: Int, into scores: UnsafeMutablePointer<Float>) {
        let row = rows[slot].weights
        scores[1] += row.0
        scores[2] += row.1
        scores[3] += row.2
        scores[4] += row.3
        scores[5] += row.4
        scores[6] += row.5
    }

    /// One step of AdaGrad (John Duchi and others, 2011) with a pull towards nought.
    @inline(__always)
    mutating func step(_ hash: UInt64, _ slot: Int, _ slopes: UnsafePointer<Float>, rate: Float, pull: Float) {
        var slot = slot
        if rows[slot].hash != hash {
            // Another may have come in since the slot was looked up.
            slot = self.slot(hash)
            if rows[slot].hash != hash {
                guard !isClosed else { return }
                rows[slot].hash = hash
                filled += 1
            }
        }
        rows[slot].count &+= 1
        @inline(__always) func move(_ weight: inout Float, _ square: inout Float, _ slope: Float) {
            let slope = slope + pull * weight
            square += slope * slope
            weight -= rate * slope / (square.squareRoot() + 1e-3)
        }
        let row = rows + slot
        move(&row.pointee.weights.0, &row.pointee.squares.0, slopes[1])
        move(&row.pointee.weights.1, &row.pointee.squares.1, slopes[2])
        move(&row.pointee.weights.2, &row.pointee.squares.2, slopes[3])
        move(&row.pointee.weights.3, &row.pointee.squares.3, slopes[4])
        move(&row.pointee.weights.4, &row.pointee.squares.4, slopes[5])
        move(&row.pointee.weights.5, &row.pointee.squares.5, slopes[6])
    }

    /// Grows to twice its size when it is three quarters full.
    mutating func growIfNeeded() {
        guard filled * 4 > size * 3 else { return }
        rebuild(size * 2) { _ in true }
    }

    private mutating func rebuild(_ newSize: Int, where isKept: (Row) -> Bool) {
        let (old, oldSize) = (rows, size)
        size = newSize
        rows = .allocate(capacity: size)
        rows.initialize(repeating: Row(), count: size)
        filled = 0
        for index in 0..<oldSize where old[index].hash != 0 && isKept(old[index]) {
            rows[slot(old[index].hash)] = old[index]
            filled += 1
        }
        old.deallocate()
    }

    static func largest(_ row: Row) -> Float {
        let w = row.weights
        return max(max(max(abs(w.0), abs(w.1)), max(abs(w.2), abs(w.3))), max(abs(w.4), abs(w.5)))
    }

    /// How much would be lost without a row.
    static func worth(_ row: Row) -> Float { largest(row) * Float(row.count).squareRoot() }

    /// Keeps the best of each bucket of the packed model, which has room for eight.
    mutating func prune(power: Int, toBucket limit: Int) {
        var buckets = [[(worth: Float, hash: UInt64)]](repeating: [], count: 1 << power)
        for index in 0..<size where rows[index].hash != 0 && rows[index].count > 2 {
            let bucket = Int(rows[index].hash >> (64 - UInt64(power)))
            buckets[bucket].append((Self.worth(rows[index]), rows[index].hash))
        }
        var kept: Set<UInt64> = []
        for bucket in buckets {
            for item in bucket.sorted(by: { ($0.worth, $0.hash) > ($1.worth, $1.hash) }).prefix(limit) {
                kept.insert(item.hash)
            }
        }
        var newSize = 1024
        while newSize < kept.count * 3 { newSize *= 2 }
        rebuild(newSize) { kept.contains($0.hash) }
        isClosed = true
    }

    /// All rows, in the order of their hashes.
    func sorted() -> [Row] {
        (0..<size).filter { rows[$0].hash != 0 }.map { rows[$0] }.sorted { $0.hash < $1.hash }
    }
}
