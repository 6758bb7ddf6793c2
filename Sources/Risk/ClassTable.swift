/// Distinct combinations of codes, each with how often it came and the row where it came first.
///
/// With the quasi-identifiers' codes these are the equivalence classes. Memory follows the distinct combinations: four bytes
/// for each code, and some twenty.
final class ClassTable {
    /// Codes in a combination.
    let width: Int
    private(set) var count = 0
    /// The combinations, end to end.
    private(set) var keys = Room<UInt32>()
    private(set) var counts = Room<UInt32>()
    /// Rows are counted from 1, the heading row.
    private(set) var firsts = Room<UInt32>()
    /// The high half of a combination's hash and its number plus one; 0 where the slot is free.
    private var slots = Room<UInt64>()
    private let seed: UInt64

    init(width: Int, seed: UInt64 = .random(in: .min ... .max)) {
        self.width = width
        self.seed = seed
        slots.fill(64, with: 0)
    }

    /// Bytes of memory that the table takes.
    var memory: Int { keys.memory + counts.memory + firsts.memory + slots.memory }

    /// Bytes that the table takes at most while it makes room for one more.
    var memoryToGrow: Int { count * 2 >= slots.count ? memory + slots.memory : memory }

    func key(_ number: Int) -> UnsafePointer<UInt32> { UnsafePointer(keys.base + number * width) }

    /// Counts a combination, and says which it is.
    @inline(__always) @discardableResult
    func add(_ key: UnsafePointer<UInt32>, count more: UInt32 = 1, first row: UInt32 = 0) -> Int {
        add(key, hash: hash(key), count: more, first: row)
    }

    @inline(__always) @discardableResult
    func add(_ key: UnsafePointer<UInt32>, hash: UInt64, count more: UInt32, first row: UInt32) -> Int {
        var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while true {
            let slot = slots[at]
            if slot == 0 { break }
            if slot >> 32 == hash >> 32 {
                let number = Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) - 1
                if isEqual(number, key) {
                    counts[number] &+= more
                    if row < firsts[number] { firsts[number] = row }
                    return number
                }
            }
            at = (at + 1) & (slots.count - 1)
        }
        slots[at] = hash & ~0xFFFF_FFFF | UInt64(count + 1)
        keys.append(key, width)
        counts.append(more)
        firsts.append(row)
        count += 1
        if count * 2 > slots.count { widen() }
        return count - 1
    }

    /// The number of a combination that was counted; nil for any other.
    func find(_ key: UnsafePointer<UInt32>) -> Int? {
        let hash = hash(key)
        var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[at] != 0 {
            if slots[at] >> 32 == hash >> 32 {
                let number = Int(truncatingIfNeeded: slots[at] & 0xFFFF_FFFF) - 1
                if isEqual(number, key) { return number }
            }
            at = (at + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Forgets everything and gives the memory back.
    func clear() {
        count = 0
        keys.shrink()
        counts.shrink()
        firsts.shrink()
        slots.shrink()
        slots.fill(64, with: 0)
    }

    @inline(__always) func hash(_ key: UnsafePointer<UInt32>) -> UInt64 {
        var hash = seed
        for index in 0..<width {
            hash = (hash ^ UInt64(key[index])) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        return mixed(hash)
    }

    @inline(__always) private func isEqual(_ number: Int, _ key: UnsafePointer<UInt32>) -> Bool {
        let own = keys.base + number * width
        for index in 0..<width where own[index] != key[index] { return false }
        return true
    }

    private func widen() {
        slots.fill(slots.count * 2, with: 0)
        for number in 0..<count {
            let hash = hash(key(number))
            var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[at] != 0 { at = (at + 1) & (slots.count - 1) }
            slots[at] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
        }
    }
}
