import Glibc

/// Numbers laid end to end that grow without a second copy: large blocks are moved by the system, page by page.
struct Room<Element: BitwiseCopyable>: ~Copyable {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var capacity: Int
    var count = 0

    init(capacity: Int = 64) {
        self.capacity = capacity
        base = Room.room(nil, capacity)
    }

    deinit { free(base) }

    /// Bytes of memory.
    var memory: Int { capacity * MemoryLayout<Element>.stride }

    /// Makes room for so many more.
    @inline(__always) mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(to: count + more) }
    }

    @inline(__always) mutating func append(_ element: Element) {
        reserve(1)
        base[count] = element
        count += 1
    }

    @inline(__always) mutating func append(_ elements: UnsafePointer<Element>, _ number: Int) {
        reserve(number)
        memcpy(base + count, elements, number * MemoryLayout<Element>.stride)
        count += number
    }

    /// So many elements of one value, in place of all that was there.
    mutating func fill(_ number: Int, with element: Element) {
        count = 0
        reserve(number)
        base.update(repeating: element, count: number)
        count = number
    }

    /// Gives the memory back and starts small again.
    mutating func shrink() {
        free(base)
        capacity = 64
        count = 0
        base = Room.room(nil, capacity)
    }

    @inline(__always) subscript(index: Int) -> Element {
        get { base[index] }
        nonmutating set { base[index] = newValue }
    }

    private mutating func grow(to least: Int) {
        // Past some megabytes by halves: memory is what runs out first.
        let wanted = capacity < 1 << 20 ? capacity * 2 : capacity + capacity / 2
        capacity = max(wanted, least)
        base = Room.room(base, capacity)
    }

    private static func room(_ old: UnsafeMutablePointer<Element>?, _ capacity: Int) -> UnsafeMutablePointer<Element> {
        guard let room = realloc(old, max(1, capacity) * MemoryLayout<Element>.stride) else {
            preconditionFailure("there is no memory left")
        }
        return room.bindMemory(to: Element.self, capacity: capacity)
    }
}

/// Spreads the bits of a number over all of it.
///
/// Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (the finaliser).
@inline(__always) func mixed(_ number: UInt64) -> UInt64 {
    var number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
    return number ^ number >> 31
}

extension String {
    /// The string's bytes as they lie in memory.
    func withBuffer<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var text = self
        return text.withUTF8(body)
    }
}
