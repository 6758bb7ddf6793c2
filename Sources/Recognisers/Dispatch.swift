import CScan

/// Which recognisers are called for which token, and the loop that calls them.
///
/// Whoever waits for a token is a set of places in the list of recognisers, and what is known of the token narrows it.
struct Dispatch: Sendable {
    /// Bit n stands for the recogniser at place n of the list.
    fileprivate typealias Callees = UInt64

    private let table: CalleeTable

    init(_ recognisers: [any Recogniser.Type]) { table = CalleeTable(recognisers) }

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
            guard let base = bytes.baseAddress else { return }
            withUnsafeTemporaryAllocation(of: token.self, capacity: Dispatch.batch) { tokens in
                while !scan.is_done {
                    let count = find_tokens(&scan, table.tokens, base, bytes.count, tokens.baseAddress, Dispatch.batch)
                    for place in 0..<count { take(tokens[place]) }
                }
            }
        }
    }

    /// As many tokens as lie on the stack.
    private static let batch = 128

    @inline(__always)
    private func call(_ token: token, in text: Span<UInt8>, into found: inout [Match]) {
        let start = Int(token.start)
        let callees =
            switch UInt32(token.sort) {
            case TOKEN_WORD.rawValue:
                text.withUnsafeBufferPointer { bytes in
                    bytes.baseAddress.map { token_callees(table.tokens, Int(token.place), $0, start) } ?? 0
                }
            case TOKEN_NUMBER.rawValue: whoWaits(forNumber: start, length: Int(token.length), in: text)
            case TOKEN_CODE.rawValue: table.codes[min(Int(token.length), 31)]
            default: table.marks[Int(text[start])]
            }
        if callees != 0 { call(callees, at: start, in: text, into: &found) }
    }

    /// Whoever waits for a number of this length, and can do with what follows it.
    private func whoWaits(forNumber start: Int, length: Int, in text: Span<UInt8>) -> Callees {
        let end = length < 255 ? start + length : text.tokenEnd(start)
        let length = min(length, 31)
        var callees = table.numbers[length]
        if isLatin(text[end - 1]) { callees |= table.lettered[length] }
        var place = start
        while isDigit(text.byte(place)) { place += 1 }
        var next = place
        while isBlank(text.byte(next)) || text.byte(next) == UInt8(ascii: "-") { next += 1 }
        let ended = table.ends[Int(text.lower(place))] | table.ends[Int(text.lower(next))]
        // The groups of the number, and who waits for so many digits as there are up to the end of each.
        var count = place - start
        var enough = table.digits[min(count, 31)]
        var goesOn = false
        while count < 20, let next = Dispatch.nextGroup(place, in: text) {
            // What belongs to its first group: `15pm 30` does not go on.
            if place >= end { goesOn = true }
            place = next
            while isDigit(text.byte(place)) { place += 1 }
            count += place - next
            enough |= table.digits[min(count, 31)]
        }
        if goesOn || Dispatch.goesOn(end, in: text) {
            callees |= table.groups[length] & table.followers[Int(text.byte(end))]
        }
        return callees & enough & ended
    }

    /// Where the digits of a number go on behind a group: after up to three marks and blanks; nil where they do not.
    @inline(__always)
    private static func nextGroup(_ end: Int, in text: Span<UInt8>) -> Int? {
        var place = end
        while place < end + 3 {
            switch text.byte(place) {
            case 0x01, 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"): place += 1
            default: return place > end && isDigit(text.byte(place)) ? place : nil
            }
        }
        return isDigit(text.byte(place)) ? place : nil
    }

    /// Whether more of a number follows behind its first group: a slash, or more digits.
    @inline(__always)
    private static func goesOn(_ end: Int, in text: Span<UInt8>) -> Bool {
        text.byte(end) == UInt8(ascii: "/") || nextGroup(end, in: text) != nil
    }

    private func call(_ callees: Callees, at start: Int, in text: Span<UInt8>, into found: inout [Match]) {
        var rest = callees
        while rest != 0 {
            if let match = table.recognisers[rest.trailingZeroBitCount].match(at: start, in: text) {
                found.append(match)
            }
            rest &= rest - 1
        }
    }
}

/// Who waits for what: sets of recognisers.
///
/// Written once, and in memory of its own, for every token asks it.
private final class CalleeTable: @unchecked Sendable {
    typealias Callees = Dispatch.Callees

    let recognisers: UnsafePointer<any Recogniser.Type>
    private let count: Int
    /// What the scan over the bytes looks out for, with those who wait for words.
    let tokens: UnsafePointer<token_table>
    /// By the length of a token, 31 for 31 and more: numbers, numbers that end in a letter, numbers that go on, codes.
    let numbers, lettered, groups, codes: UnsafePointer<Callees>
    /// By how many digits a number has up to the end of one of its groups.
    let digits: UnsafePointer<Callees>
    /// By the byte: who waits for a mark; whom a group of digits concerns that this byte stands behind.
    let marks, followers: UnsafePointer<Callees>
    /// By the byte: who can do with it behind the digits of a number.
    let ends: UnsafePointer<Callees>

    init(_ recognisers: [any Recogniser.Type]) {
        precondition(recognisers.count <= Callees.bitWidth)
        let copies = UnsafeMutablePointer<any Recogniser.Type>.allocate(capacity: recognisers.count)
        for (place, recogniser) in recognisers.enumerated() { (copies + place).initialize(to: recogniser) }
        self.recognisers = UnsafePointer(copies)
        count = recognisers.count
        let triggers = recognisers.map { $0.triggers }
        func callees(where waits: (Triggers) -> Bool) -> Callees {
            triggers.indices.reduce(0) { waits(triggers[$1]) ? $0 | 1 << Callees($1) : $0 }
        }
        func table(_ count: Int, where waits: (Triggers, Int) -> Bool) -> UnsafePointer<Callees> {
            let table = UnsafeMutablePointer<Callees>.allocate(capacity: count)
            for index in 0..<count { (table + index).initialize(to: callees { waits($0, index) }) }
            return UnsafePointer(table)
        }
        func bit(_ length: Int) -> UInt32 { 1 << UInt32(length) }
        numbers = table(32) { $0.numbers & bit($1) != 0 }
        lettered = table(32) { $0.lettered & bit($1) != 0 }
        groups = table(32) { $0.groups & bit($1) != 0 }
        codes = table(32) { $0.codes & bit($1) != 0 }
        digits = table(32) { $0.digits == 0 || $0.digits & bit($1) != 0 }
        marks = table(256) { $0.bytes.contains(UInt8($1)) }
        followers = table(256) { $0.follower == nil || $0.follower == UInt8($1) }
        ends = table(256) { $0.ends.isEmpty || $0.ends.contains(UInt8($1)) }
        let tokens = UnsafeMutablePointer<token_table>.allocate(capacity: 1)
        tokens.initialize(to: token_table())
        var waits: [Word: (words: Callees, names: Callees, bracketed: Callees)] = [:]
        for (place, trigger) in triggers.enumerated() {
            let bit: Callees = 1 << Callees(place)
            for word in trigger.words { waits[Word(word), default: (0, 0, 0)].words |= bit }
            for word in trigger.names { waits[Word(word), default: (0, 0, 0)].names |= bit }
            for word in trigger.bracketed { waits[Word(word), default: (0, 0, 0)].bracketed |= bit }
        }
        for (word, waits) in waits {
            let isTaken = token_table_add_word(tokens, word.key, waits.words, waits.names, waits.bracketed)
            precondition(isTaken)
        }
        for byte in 0..<256 where marks[byte] != 0 { precondition(token_table_add_mark(tokens, UInt8(byte))) }
        tokens.pointee.numbers = triggers.reduce(0) { $0 | $1.numbers | $1.lettered | $1.groups }
        tokens.pointee.codes = triggers.reduce(0) { $0 | $1.codes }
        self.tokens = UnsafePointer(tokens)
    }

    deinit {
        UnsafeMutablePointer(mutating: recognisers).deinitialize(count: count).deallocate()
        tokens.deallocate()
        for table in [numbers, lettered, groups, codes, digits, marks, followers, ends] { table.deallocate() }
    }
}
