import Glibc

/// The distinct values of one column, each known by a small number: its code, in the order of first appearance.
///
/// The empty value has code 0 from the start: a blank cell is a value like any other. Memory follows the distinct values.
package final class ValueTable {
    /// How many distinct values there are, the empty one counted.
    package private(set) var count = 0
    /// The high half of a value's hash and its code plus one; 0 where the slot is free.
    private var slots = Room<UInt64>()
    private var bytes = Room<UInt8>()
    /// Where each value ends in `bytes`; the value of code n starts where that of n - 1 ends.
    private var ends = Room<Int>()
    /// So that nobody can choose values that fall into one slot.
    private let seed = UInt64.random(in: .min ... .max)

    package init() {
        slots.fill(64, with: 0)
        _ = code(of: UnsafeBufferPointer(start: nil, count: 0))
    }

    /// Bytes of memory that the table takes.
    package var memory: Int { slots.memory + bytes.memory + ends.memory }

    /// The code of a value, a new one where it was not met before.
    package func code(of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let hash = hash(text)
        var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[at] != 0 {
            if slots[at] >> 32 == hash >> 32 {
                let code = UInt32(truncatingIfNeeded: slots[at]) - 1
                if isEqual(code, text) { return code }
            }
            at = (at + 1) & (slots.count - 1)
        }
        slots[at] = hash & ~0xFFFF_FFFF | UInt64(count + 1)
        append(text)
        if count * 2 > slots.count { widen() }
        return UInt32(count - 1)
    }

    package func code(of text: String) -> UInt32 { text.withBuffer { code(of: $0) } }

    /// The code of a value that was met before; nil for any other.
    package func known(_ text: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let hash = hash(text)
        var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[at] != 0 {
            if slots[at] >> 32 == hash >> 32 {
                let code = UInt32(truncatingIfNeeded: slots[at]) - 1
                if isEqual(code, text) { return code }
            }
            at = (at + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The value of a code.
    package func value(_ code: UInt32) -> String { String(decoding: buffer(code), as: UTF8.self) }

    private func buffer(_ code: UInt32) -> UnsafeBufferPointer<UInt8> {
        let start = code == 0 ? 0 : ends[Int(code) - 1]
        return UnsafeBufferPointer(start: bytes.base + start, count: ends[Int(code)] - start)
    }

    @inline(__always) private func isEqual(_ code: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = code == 0 ? 0 : ends[Int(code) - 1]
        guard ends[Int(code)] - start == text.count else { return false }
        guard let base = text.baseAddress, !text.isEmpty else { return true }
        return memcmp(bytes.base + start, base, text.count) == 0
    }

    @inline(__always) private func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = seed ^ UInt64(text.count)
        guard let base = UnsafeRawPointer(text.baseAddress) else { return mixed(hash) }
        var at = 0
        while at + 8 <= text.count {
            hash = mixed(hash ^ base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        var last: UInt64 = 0
        while at < text.count {
            last = last << 8 | UInt64(text[at])
            at += 1
        }
        return mixed(hash ^ last)
    }

    private func append(_ text: UnsafeBufferPointer<UInt8>) {
        if let base = text.baseAddress { bytes.append(base, text.count) }
        ends.append(bytes.count)
        count += 1
    }

    private func widen() {
        slots.fill(slots.count * 4, with: 0)
        for code in 0..<count {
            let hash = hash(buffer(UInt32(code)))
            var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[at] != 0 { at = (at + 1) & (slots.count - 1) }
            slots[at] = hash & ~0xFFFF_FFFF | UInt64(code + 1)
        }
    }
}
