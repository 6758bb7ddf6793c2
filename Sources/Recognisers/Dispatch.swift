import CScan

/// Which recognisers are called for which token, and the loop that calls them.
struct Dispatch: Sendable {
    private let recognisers: [any Recogniser]
    /// The lists of recognisers one after another, and where each starts and ends.
    private let members: [UInt8]
    private let lists: [Range<Int>]
    /// The lists by byte (from 0), by the length of a number that stands alone (from 256) or goes on (from 288) and by a code's
    /// length (from 320); words come after.
    private static let numbers = 256
    private static let groups = 288
    private static let codes = 320
    /// An open table of words: its size is a power of two, and a key of 0 is an empty place.
    private let keys: [UInt64]
    private let keyLists: [UInt16]
    /// One bit for each of 16,384 hashes, set where a word has it: most words stop here.
    private let filter: [UInt64]

    /// The bytes outside tokens that somebody waits for, and the lengths of numbers and codes.
    private let marks: [UInt8]
    private let numberLengths: UInt32
    private let codeLengths: UInt32

    private static let slots = 4096

    init(_ recognisers: [any Recogniser]) {
        self.recognisers = recognisers
        let triggers = recognisers.map { type(of: $0).triggers }
        var members: [UInt8] = []
        var lists: [Range<Int>] = []
        func add(_ matches: (Triggers) -> Bool) {
            let start = members.count
            members += triggers.indices.filter { matches(triggers[$0]) }.map { UInt8($0) }
            lists.append(start..<members.count)
        }
        for byte in 0..<256 { add { $0.bytes.contains(UInt8(byte)) } }
        for length in 0..<32 { add { $0.numbers & 1 << UInt32(length) != 0 } }
        for length in 0..<32 { add { ($0.numbers | $0.groups) & 1 << UInt32(length) != 0 } }
        for length in 0..<32 { add { $0.codes & 1 << UInt32(length) != 0 } }
        marks = (0..<256).filter { !lists[$0].isEmpty }.map { UInt8($0) }
        numberLengths = triggers.reduce(0) { $0 | $1.numbers | $1.groups }
        codeLengths = triggers.reduce(0) { $0 | $1.codes }
        var keys = [UInt64](repeating: 0, count: Dispatch.slots)
        var keyLists = [UInt16](repeating: 0, count: Dispatch.slots)
        var filter = [UInt64](repeating: 0, count: 256)
        for word in Set(triggers.flatMap(\.words)) {
            let key = Word(word).key
            let hash = token_hash(key)
            var slot = Dispatch.slot(hash)
            while keys[slot] != 0 { slot = (slot + 1) % Dispatch.slots }
            keys[slot] = key
            keyLists[slot] = UInt16(lists.count)
            filter[Int(hash >> 56)] |= 1 << (hash >> 50 & 63)
            add { $0.words.contains(word) }
        }
        self.members = members
        self.lists = lists
        self.keys = keys
        self.keyLists = keyLists
        self.filter = filter
    }

    @inline(__always) private static func slot(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash >> 40) & (slots - 1)
    }

    /// Calls the recognisers over a plain text, token by token.
    func scan(_ text: Span<UInt8>, into found: inout [Match]) {
        tokens(of: text) { call($0, in: text, into: &found) }
    }

    /// The same, and for tokens near line ends once more with the line ends as spaces: those change no token.
    func scan(
        _ text: Span<UInt8>, into found: inout [Match], wrapped lines: WrappedLines, into acrossLines: inout [Match]
    ) {
        let joined = lines.joined.span
        var next = 0
        tokens(of: text) { token in
            call(token, in: text, into: &found)
            if lines.areNear(Int(token.start), &next) { call(token, in: joined, into: &acrossLines) }
        }
    }

    @inline(__always)
    private func tokens(of text: Span<UInt8>, _ take: (token) -> Void) {
        var scan = token_scan()
        text.withUnsafeBufferPointer { bytes in
            filter.withUnsafeBufferPointer { filter in
                marks.withUnsafeBufferPointer { marks in
                    guard let base = bytes.baseAddress else { return }
                    var table = token_table(
                        filter: filter.baseAddress, marks: marks.baseAddress, mark_count: marks.count,
                        numbers: numberLengths, codes: codeLengths)
                    withUnsafeTemporaryAllocation(of: token.self, capacity: Dispatch.batch) { tokens in
                        while true {
                            let count = find_tokens(
                                &scan, &table, base, bytes.count, tokens.baseAddress, Dispatch.batch)
                            if count == 0 { return }
                            for token in tokens[..<count] { take(token) }
                        }
                    }
                }
            }
        }
    }

    /// As many tokens as lie on the stack.
    private static let batch = 40

    private func call(_ token: token, in text: Span<UInt8>, into found: inout [Match]) {
        let start = Int(token.start)
        let length = min(Int(token.length), 31)
        switch UInt32(token.sort) {
        case TOKEN_WORD.rawValue:
            if let list = list(token.key) { call(list, at: start, in: text, into: &found) }
        case TOKEN_NUMBER.rawValue:
            let lists = goesOn(start + Int(token.length), in: text) ? Dispatch.groups : Dispatch.numbers
            call(lists + length, at: start, in: text, into: &found)
        case TOKEN_CODE.rawValue: call(Dispatch.codes + length, at: start, in: text, into: &found)
        default: call(Int(text[start]), at: start, in: text, into: &found)
        }
    }

    /// Whether more of a number follows behind its first group: a slash, or digits after up to three other marks and blanks.
    @inline(__always)
    private func goesOn(_ end: Int, in text: Span<UInt8>) -> Bool {
        if text.byte(end) == UInt8(ascii: "/") { return true }
        var place = end
        while place < end + 3 {
            switch text.byte(place) {
            case 0x01, 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"): place += 1
            default: return place > end && isDigit(text.byte(place))
            }
        }
        return isDigit(text.byte(place))
    }

    private func list(_ key: UInt64) -> Int? {
        var slot = Dispatch.slot(token_hash(key))
        while keys[slot] != 0 {
            if keys[slot] == key { return Int(keyLists[slot]) }
            slot = (slot + 1) % Dispatch.slots
        }
        return nil
    }

    private func call(_ list: Int, at start: Int, in text: Span<UInt8>, into found: inout [Match]) {
        for place in lists[list] {
            if let match = recognisers[Int(members[place])].match(at: start, in: text) { found.append(match) }
        }
    }
}
