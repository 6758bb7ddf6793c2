import CTagger

/// The weights: for each feature one for each label but "none", whose weights are all nought.
///
/// Packed, little-endian: a head of 320 bytes (the letters "winnow-t", the number of buckets as a power of two and the scale's
/// bits as UInt32, then 7 x 7 transitions from label to label and 7 scores for a first label, Float), then buckets of 64 bytes:
/// eight fingerprints of 16 bits, 0 for an empty one, and eight rows of six weights, a signed byte each, offset by 128. The top
/// bits of a feature's hash are its bucket, bits 20 to 35 its fingerprint, so a bucket is one line of the cache and a feature
/// that was never met does not borrow another's weights.
struct Model: @unchecked Sendable {
    static let mark: UInt64 = 0x742D_776F_6E6E_6977
    static let head = 320

    /// Keeps the bytes of a model that is not the package's own.
    private let owner: AnyObject?
    private let buckets: UnsafeRawPointer
    private let shift: UInt64
    /// What a weight of 1 stands for.
    let scale: Float
    /// From label to label: `transitions[last * 8 + next]`.
    let transitions: [Float]
    let first: [Float]

    /// The model that comes with the package.
    init() { self.init(at: UnsafeRawPointer(winnow_tagger()), owner: nil) }

    /// A model from a file's bytes, or nil where they are none.
    init?(_ bytes: [UInt8]) {
        guard bytes.count > Self.head else { return nil }
        let memory = Memory(bytes)
        guard memory.start.load(as: UInt64.self) == Self.mark else { return nil }
        let power = memory.start.load(fromByteOffset: 8, as: UInt32.self)
        guard power > 0, power < 30, bytes.count == Self.head + 64 << Int(power) else { return nil }
        self.init(at: memory.start, owner: memory)
    }

    private init(at start: UnsafeRawPointer, owner: AnyObject?) {
        self.owner = owner
        buckets = start + Self.head
        shift = 64 - UInt64(start.load(fromByteOffset: 8, as: UInt32.self))
        scale = Float(bitPattern: start.load(fromByteOffset: 12, as: UInt32.self))
        var transitions = [Float](repeating: 0, count: 64)
        for last in 0..<Label.count {
            for next in 0..<Label.count {
                transitions[last * 8 + next] = start.load(
                    fromByteOffset: 16 + 4 * (last * Label.count + next), as: Float.self)
            }
        }
        self.transitions = transitions
        first = (0..<Label.count).map { start.load(fromByteOffset: 212 + 4 * $0, as: Float.self) }
    }

    private final class Memory {
        let start: UnsafeRawPointer
        init(_ bytes: [UInt8]) {
            let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 64)
            bytes.withUnsafeBytes {
                memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: bytes.count)
            }
            start = UnsafeRawPointer(memory)
        }
        deinit { start.deallocate() }
    }

    private static let ones: UInt64 = 0x0001_0001_0001_0001
    private static let tops: UInt64 = 0x8000_8000_8000_8000
    private static let even: UInt64 = 0x00FF_00FF_00FF_00FF

    /// Which of the four fingerprints is the wanted one, or 4.
    @inline(__always)
    private static func lane(_ four: UInt64, _ wanted: UInt64) -> Int {
        let x = four ^ wanted
        // The lowest lane that is nought is found without fail; higher ones may be false.
        let found = (x &- ones) & ~x & tops
        return found.trailingZeroBitCount >> 4
    }

    /// Adds up the rows of the features into the scores of the labels.
    @inline(__always)
    func score(_ features: UnsafePointer<UInt64>, _ count: Int, into scores: UnsafeMutablePointer<Float>) {
        // Weights are added as unsigned bytes in lanes of 16 bits, four to a word.
        var (lower, upper, found): (UInt64, UInt64, UInt64) = (0, 0, 0)
        for index in 0..<count {
            let hash = features[index]
            let bucket = buckets + Int(hash >> shift) << 6
            let print = Self.fingerprint(hash) &* Self.ones
            var row = Self.lane(bucket.load(as: UInt64.self), print)
            if row > 3 { row = 4 + Self.lane(bucket.load(fromByteOffset: 8, as: UInt64.self), print) }
            guard row < 8 else { continue }
            // Two bytes before the row are taken along and shifted out, so that the last row does not reach over the end.
            let weights = bucket.loadUnaligned(fromByteOffset: 14 + row * 6, as: UInt64.self) >> 16
            lower &+= weights & Self.even
            upper &+= weights >> 8 & Self.even
            found &+= 1
        }
        let offset = Float(found) * 128
        scores[0] = 0
        scores[1] = (Float(lower & 0xFFFF) - offset) * scale
        scores[2] = (Float(upper & 0xFFFF) - offset) * scale
        scores[3] = (Float(lower >> 16 & 0xFFFF) - offset) * scale
        scores[4] = (Float(upper >> 16 & 0xFFFF) - offset) * scale
        scores[5] = (Float(lower >> 32 & 0xFFFF) - offset) * scale
        scores[6] = (Float(upper >> 32 & 0xFFFF) - offset) * scale
        scores[7] = 0
    }

    @inline(__always) static func fingerprint(_ hash: UInt64) -> UInt64 {
        let print = hash >> 20 & 0xFFFF
        return print == 0 ? 1 : print
    }
}

/// Packs rows of weights as ``Model`` reads them.
package struct ModelWriter {
    /// The buckets, as a power of two.
    let power: Int
    let scale: Float
    private var bytes: [UInt8]
    private var filled: [UInt8]

    package init(power: Int, scale: Float, transitions: [Float], first: [Float]) {
        self.power = power
        self.scale = scale
        bytes = [UInt8](repeating: 0, count: Model.head + 64 << power)
        filled = [UInt8](repeating: 0, count: 1 << power)
        write(Model.mark, at: 0)
        write(UInt32(power), at: 8)
        write(scale.bitPattern, at: 12)
        for last in 0..<Label.count {
            for next in 0..<Label.count {
                write(transitions[last * 8 + next].bitPattern, at: 16 + 4 * (last * Label.count + next))
            }
            write(first[last].bitPattern, at: 212 + 4 * last)
        }
    }

    private mutating func write(_ value: some FixedWidthInteger, at offset: Int) {
        var value = value
        for index in 0..<(value.bitWidth / 8) {
            bytes[offset + index] = UInt8(truncatingIfNeeded: value)
            value >>= 8
        }
    }

    /// Adds a feature's row; false where its bucket is full.
    package mutating func add(_ hash: UInt64, _ weights: [Float]) -> Bool {
        let bucket = Int(hash >> (64 - UInt64(power)))
        let row = Int(filled[bucket])
        guard row < 8 else { return false }
        let base = Model.head + bucket << 6
        write(UInt16(Model.fingerprint(hash)), at: base + row * 2)
        for label in 0..<6 {
            let weight = max(-127, min(127, (weights[label] / scale).rounded()))
            bytes[base + 16 + row * 6 + label] = UInt8(Int(weight) + 128)
        }
        filled[bucket] += 1
        return true
    }

    package var packed: [UInt8] { bytes }
}
