import CScan
import Vocabulary

/// What a schema's names mean, looked up by their bytes.
///
/// An `ElementMap` is keyed by strings, too slow for millions of tags: here each name gets a number, and a table says
/// which node stands below which.
struct XMLNames {
    /// What is known of a name in a document that no map knows.
    struct Guess {
        var field = Field.unknown
        /// Whether it is a part of a name, such as a surname.
        var isName = false
        /// Whether such an element speaks of a further person: `Guardian`, `EmergencyContact2`.
        var opensGroup = false
    }

    /// A node of the map, without what is slow to copy.
    struct Node {
        var field: Field
        var isRecord: Bool
        var opensGroup: Bool
        /// Whether a line of the map says what it holds, be it `unknown`.
        var isSaid: Bool
        /// Whether the map has elements below it.
        var hasElements: Bool
    }

    /// Whether what the map lacks is unknown, and not guessed by its name.
    let isMapped: Bool
    private let fields: FieldMap
    private var names = XMLNameTable()
    /// Node times the count of names, plus the name: the node below; -1 for none.
    private var children: [Int32] = []
    private(set) var nodes: [Node] = []
    private var guessed = XMLNameTable()
    private var guesses: [Guess] = []

    init(map: ElementMap?, fields: FieldMap) {
        isMapped = map?.isWhole ?? false
        self.fields = fields
        guard let map else { return }
        for entry in map.entries {
            for name in entry.children.keys {
                let bytes = Array(name.utf8)
                names.insert(bytes, hash: XMLNameTable.hash(of: bytes))
            }
        }
        children = [Int32](repeating: -1, count: map.entries.count * names.count)
        nodes = map.entries.map { entry in
            Node(
                field: entry.field ?? .unknown, isRecord: entry.isRecord, opensGroup: entry.opensGroup,
                isSaid: entry.field != nil,
                hasElements: entry.children.keys.contains { !$0.hasPrefix("@") })
        }
        for (node, entry) in map.entries.enumerated() {
            for (name, child) in entry.children {
                let bytes = Array(name.utf8)
                guard let id = names.find(bytes.span, 0..<bytes.count, hash: XMLNameTable.hash(of: bytes)) else {
                    continue
                }
                children[node * names.count + id] = Int32(child)
            }
        }
    }

    /// The node of a child element, or of an attribute if the hash began with `@`; -1 where the map has none.
    func child(of node: Int32, _ bytes: Span<UInt8>, _ name: Range<Int>, hash: UInt64) -> Int32 {
        guard node >= 0, let id = names.find(bytes, name, hash: hash) else { return -1 }
        return children[Int(node) * names.count + id]
    }

    func field(_ node: Int32) -> Field { node < 0 ? .unknown : nodes[Int(node)].field }

    /// Whether a line of a map speaks of a node: where it does not, its name may be guessed.
    func isSaid(_ node: Int32) -> Bool { node >= 0 && nodes[Int(node)].isSaid }

    /// What an unmapped name suggests.
    ///
    /// Answers are kept for the first 4,096 names of a document.
    mutating func guess(_ bytes: Span<UInt8>, _ name: Range<Int>, hash: UInt64) -> Guess {
        if let id = guessed.find(bytes, name, hash: hash) { return guesses[id] }
        var copy: [UInt8] = []
        for index in name { copy.append(bytes[index]) }
        let text = String(decoding: copy, as: UTF8.self)
        let field = fields.field(ofLeaf: text)
        let guess = Guess(
            field: field, isName: field != .unknown && field.info.shape == .name,
            opensGroup: XMLNames.isFurtherPerson(text))
        if guessed.count < 4096 {
            guessed.insert(copy, hash: hash)
            guesses.append(guess)
        }
        return guess
    }

    private static func isFurtherPerson(_ name: String) -> Bool {
        var word = name.lowercased()[...]
        while let last = word.last, last.isNumber || last == "_" || last == "-" { word.removeLast() }
        return furtherPeople.contains { word.hasSuffix($0) }
    }

    private static let furtherPeople = [
        "contact", "parent", "carer", "guardian", "sibling", "relative", "mother", "father", "brother", "sister",
        "grandmother",
        "grandfather", "nextofkin", "friend", "informant", "referrer", "perpetrator", "keyworker", "socialworker",
    ]
}

/// Names and their numbers, found by their bytes without making a string.
struct XMLNameTable {
    private var bytes: [UInt8] = []
    private var entries: [(hash: UInt64, start: Int, count: Int)] = []
    /// Entry numbers, -1 where free; a power of two long.
    private var slots = [Int32](repeating: -1, count: 64)

    var count: Int { entries.count }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    /// Where the hash of an attribute's name starts; in the table it stands with `@` before it.
    static let attributeSeed: UInt64 = 0x9AE1_6A3B_2F90_404F

    /// The hash of a name of the table.
    static func hash(of name: [UInt8]) -> UInt64 {
        let isAttribute = name.first == UInt8(ascii: "@")
        return hash(name.span, (isAttribute ? 1 : 0)..<name.count, seed: isAttribute ? attributeSeed : seed)
    }

    /// The hash of a name in a text, eight bytes at a time.
    @inline(__always) static func hash(_ text: Span<UInt8>, _ name: Range<Int>, seed: UInt64) -> UInt64 {
        var hash = seed ^ UInt64(truncatingIfNeeded: name.count)
        text.withUnsafeBytes { bytes in
            var at = name.lowerBound
            while at + 8 <= name.upperBound {
                hash = mixed(
                    hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
                at += 8
            }
            var rest: UInt64 = 0
            let left = name.upperBound - at
            if at + 8 <= bytes.count {
                rest = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                rest &= (1 << UInt64(8 * left)) - 1
            } else {
                for place in 0..<left { rest |= UInt64(bytes[at + place]) << UInt64(8 * place) }
            }
            hash = mixed(hash ^ rest)
        }
        return hash
    }

    @inline(__always) private static func mixed(_ hash: UInt64) -> UInt64 {
        let product = hash &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// A name of an attribute stands in the table with `@` before it and in the document without.
    func find(_ text: Span<UInt8>, _ name: Range<Int>, hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
        while slots[slot] >= 0 {
            let id = Int(slots[slot])
            let entry = entries[id]
            if entry.hash == hash {
                let skipped = entry.count - name.count
                if skipped == 0 || (skipped == 1 && bytes[entry.start] == UInt8(ascii: "@")) {
                    if areSame(entry.start + skipped, text, name) { return id }
                }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Whether a name stands at a place of the table.
    @inline(__always) private func areSame(_ start: Int, _ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
        bytes.withUnsafeBufferPointer { known in
            text.withUnsafeBufferPointer { text in
                precondition(name.upperBound <= text.count && name.count <= known.count - start)
                guard let known = known.baseAddress, let text = text.baseAddress else { return name.isEmpty }
                return are_same_name(known + start, text + name.lowerBound, name.count)
            }
        }
    }

    mutating func insert(_ name: [UInt8], hash: UInt64) {
        guard find(name.span, 0..<name.count, hash: hash) == nil else { return }
        if (entries.count + 1) * 2 > slots.count {
            slots = [Int32](repeating: -1, count: slots.count * 2)
            for id in entries.indices { place(id) }
        }
        entries.append((hash, bytes.count, name.count))
        bytes += name
        place(entries.count - 1)
    }

    private mutating func place(_ id: Int) {
        let hash = entries[id].hash
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(id)
    }
}

/// Numbers siblings of the same name, for the whole of one record.
struct XMLOrdinals {
    private struct Entry {
        var key: UInt64 = 0
        var count: Int32 = 0
        /// The record that the entry speaks of: clearing all is counting up.
        var record: UInt32 = 0
    }
    private var entries = [Entry](repeating: Entry(), count: 256)
    private var used = 0
    private var record: UInt32 = 1

    mutating func clear() {
        used = 0
        record &+= 1
        // A large record's table is given back; a wrapped count could take old entries for new.
        if entries.count > 1 << 16 || record == 0 {
            entries = [Entry](repeating: Entry(), count: 256)
            record = 1
        }
    }

    /// The number of the next child of this name below this node, from 1.
    mutating func next(below parent: Int32, hash: UInt64) -> Int {
        if used * 2 >= entries.count { grow() }
        let key = (hash ^ UInt64(UInt32(bitPattern: parent)) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        let mask = entries.count - 1
        var slot = Int(truncatingIfNeeded: key >> 32) & mask
        while entries[slot].record == record {
            if entries[slot].key == key {
                entries[slot].count += 1
                return Int(entries[slot].count)
            }
            slot = (slot + 1) & mask
        }
        entries[slot] = Entry(key: key, count: 1, record: record)
        used += 1
        return 1
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count * 2)
        let mask = entries.count - 1
        for entry in old where entry.record == record {
            var slot = Int(truncatingIfNeeded: entry.key >> 32) & mask
            while entries[slot].record == record { slot = (slot + 1) & mask }
            entries[slot] = entry
        }
    }
}
