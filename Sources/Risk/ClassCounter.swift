import Passages

/// Counts rows into equivalence classes and, in each, the values of the sensitive columns.
///
/// Memory follows the distinct classes and is bounded: past the limit all that was counted goes to disk, in parts by the
/// class's hash, and counting starts anew; at the end part after part is put together. A part that is still too large is
/// parted again.
final class ClassCounter {
    /// Codes of quasi-identifiers in a row, and of sensitive columns behind them.
    let quasi: Int
    let sensitive: Int
    private(set) var classes: ClassTable
    /// For each sensitive column: class and code, with how often.
    private(set) var pairs: [ClassTable]
    /// How many people of the population are in each class; empty where there is no population.
    private(set) var population = Room<UInt32>()
    private(set) var hasPopulation = false
    private let limit: Int
    private let level: Int
    private var spill: Spill?
    private var pair: [UInt32] = [0, 0]
    private var rowsToCheck = ClassCounter.checkEvery
    private static let checkEvery = 1024
    /// A part that nine hashes leave too large holds one class: its values are then counted whatever memory they take.
    private static let deepest = 9

    /// `limit` is in bytes, for the tables; about as much again is free for the work on them.
    init(quasi: Int, sensitive: Int, limit: Int, level: Int = 0) {
        self.quasi = quasi
        self.sensitive = sensitive
        self.limit = limit
        self.level = level
        classes = ClassTable(width: quasi)
        pairs = (0..<sensitive).map { _ in ClassTable(width: 2) }
    }

    private var memory: Int {
        pairs.reduce(classes.memoryToGrow + population.memory) { $0 + $1.memoryToGrow }
    }

    /// Whether anything had to go to disk.
    var hasSpilled: Bool { spill != nil }

    /// Counts a row: its codes, the quasi-identifiers' first.
    @inline(__always) func add(_ codes: UnsafePointer<UInt32>, row: UInt32) throws(DocumentError) {
        let number = classes.add(codes, count: 1, first: row)
        for column in 0..<sensitive { count(codes[quasi + column], of: column, in: number, 1) }
        rowsToCheck -= 1
        if rowsToCheck == 0 {
            rowsToCheck = ClassCounter.checkEvery
            if memory > limit, level < ClassCounter.deepest { try spillAll() }
        }
    }

    @inline(__always) private func count(_ code: UInt32, of column: Int, in number: Int, _ more: UInt32) {
        pair.withUnsafeMutableBufferPointer { pair in
            guard let base = pair.baseAddress else { return }
            base[0] = UInt32(number)
            base[1] = code
            pairs[column].add(base, count: more)
        }
    }

    /// Says that there is a population, even where nobody of it is in a class.
    func beginPopulation() { hasPopulation = true }

    /// Counts somebody of the population; who is in no class of the table is not counted.
    ///
    /// After all rows of the table.
    func addPopulation(_ codes: UnsafePointer<UInt32>, count more: UInt32 = 1) throws(DocumentError) {
        hasPopulation = true
        if spill != nil {
            if classes.count > 0 { try spillAll() }
            try write(2 + UInt32(sensitive), codes, 0, more, 0, hash: classes.hash(codes))
            return
        }
        if population.count < classes.count { population.fill(classes.count, with: 0) }
        if let number = classes.find(codes) { population[number] &+= more }
    }

    /// Gives the classes: all at once, or part after part where they went to disk.
    func finish(_ visit: (ClassCounter) throws(DocumentError) -> Void) throws(DocumentError) {
        guard let spill else {
            if hasPopulation, population.count < classes.count { population.fill(classes.count, with: 0) }
            return try visit(self)
        }
        try spillAll()
        for part in 0..<Spill.parts {
            let inner = ClassCounter(quasi: quasi, sensitive: sensitive, limit: limit, level: level + 1)
            inner.hasPopulation = hasPopulation
            try spill.read(part) { (record) throws(DocumentError) in try inner.take(record) }
            try inner.finish(visit)
        }
    }

    // MARK: To disk and back
    // A record is its sort, the class's codes, a sensitive code, a count, a row.

    private func take(_ record: UnsafePointer<UInt32>) throws(DocumentError) {
        let codes = record + 1
        let (code, more, row) = (record[quasi + 1], record[quasi + 2], record[quasi + 3])
        switch Int(record[0]) {
        case 0: classes.add(codes, count: more, first: row)
        case sensitive + 2: try addPopulation(codes, count: more)
        case let sort:
            let number = classes.add(codes, count: 0, first: .max)
            count(code, of: sort - 1, in: number, more)
        }
        if memory > limit, level < ClassCounter.deepest { try spillAll() }
    }

    private func spillAll() throws(DocumentError) {
        if spill == nil { spill = try Spill(width: quasi + 4) }
        for number in 0..<classes.count {
            let key = classes.key(number)
            try write(0, key, 0, classes.counts[number], classes.firsts[number], hash: classes.hash(key))
        }
        for (column, pairs) in pairs.enumerated() {
            for number in 0..<pairs.count {
                let pair = pairs.key(number)
                let key = classes.key(Int(pair[0]))
                try write(UInt32(column + 1), key, pair[1], pairs.counts[number], .max, hash: classes.hash(key))
            }
            pairs.clear()
        }
        classes.clear()
        population.shrink()
    }

    private func write(
        _ sort: UInt32, _ codes: UnsafePointer<UInt32>, _ code: UInt32, _ count: UInt32, _ row: UInt32, hash: UInt64
    ) throws(DocumentError) {
        guard let spill else { return }
        var record: [UInt32] = [sort]
        record.reserveCapacity(quasi + 4)
        record.append(contentsOf: UnsafeBufferPointer(start: codes, count: quasi))
        record.append(code)
        record.append(count)
        record.append(row)
        var trouble: DocumentError?
        record.withUnsafeBufferPointer { record in
            do throws(DocumentError) { try spill.write(record, to: Int(hash >> 58)) } catch { trouble = error }
        }
        if let trouble { throw trouble }
    }
}
