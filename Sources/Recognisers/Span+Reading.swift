import CScan

/// Reading plain text by place. A place outside the text reads as 0, which is neither letter, digit nor space.
extension Span<UInt8> {
    @inline(__always) func byte(_ place: Int) -> UInt8 {
        place >= 0 && place < count ? self[unchecked: place] : 0
    }
    @inline(__always) func lower(_ place: Int) -> UInt8 { lowered(byte(place)) }

    /// Whether no token stands directly before the place.
    @inline(__always) func opens(_ place: Int) -> Bool { !isToken(byte(place - 1)) }
    /// Whether no token goes on at the place.
    @inline(__always) func closes(_ place: Int) -> Bool { !isToken(byte(place)) }

    /// Where the token that holds the place ends; the place itself where none does.
    func tokenEnd(_ place: Int) -> Int {
        guard place >= 0 else { return place }
        var end = place
        while end < count, isToken(self[unchecked: end]) { end += 1 }
        return end
    }

    /// Where the token that ends at the place starts; the place itself where none does.
    func tokenStart(endingAt place: Int) -> Int {
        guard place <= count else { return place }
        var start = place
        while start > 0, isToken(self[unchecked: start - 1]) { start -= 1 }
        return start
    }

    /// The first line feed or carriage return from a place on; the end of the text where there is none.
    func lineEnd(from place: Int) -> Int {
        withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            return find_line_end(base, place, bytes.count)
        }
    }

    /// The first byte from 0x80 on or `&` from a place on; the end of the text where there is none.
    func asciiEnd(from place: Int) -> Int {
        withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            return find_ascii_end(base, place, bytes.count)
        }
    }

    /// The first place from here on that is no space or tab.
    func skipBlanks(_ place: Int) -> Int {
        var next = place
        while isBlank(byte(next)) { next += 1 }
        return next
    }

    /// The place after the last byte before here that is no space or tab.
    func skipBlanks(backFrom place: Int) -> Int {
        var next = place
        while isBlank(byte(next - 1)) { next -= 1 }
        return next
    }

    func word(_ range: Range<Int>) -> Word {
        guard range.lowerBound >= 0, range.upperBound <= count else {
            // What is outside the text reads as 0; of a long word the last eight bytes count.
            let packed = range.suffix(8).reduce(0) { $0 >> 8 | UInt64(lower($1)) << 56 }
            return Word(packed: packed, count: range.count)
        }
        return withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return Word(packed: 0, count: 0) }
            return Word(key: word_key(base, bytes.count, range.lowerBound, range.upperBound))
        }
    }

    /// The word that starts at the place.
    func word(at place: Int) -> Word { word(place..<tokenEnd(place)) }

    /// Whether the text goes on with these small letters, in any case.
    func has(_ letters: StaticString, at place: Int) -> Bool {
        for offset in 0..<letters.utf8CodeUnitCount where lower(place + offset) != letters.utf8Start[offset] {
            return false
        }
        return true
    }

    /// The bytes of a range as a string, each changed first; nil takes it out.
    func string(_ range: Range<Int>, _ change: (UInt8) -> UInt8?) -> String {
        var bytes: [UInt8] = []
        for place in range { if let byte = change(self[place]) { bytes.append(byte) } }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The letters and digits of a range, in capitals.
    func code(_ range: Range<Int>) -> String { string(range) { isToken($0) ? raised($0) : nil } }

    /// Whether a digit stands right before, across one of these marks: `.5` in `2.5`.
    func isJoinedBefore(_ place: Int) -> Bool { isJoint(byte(place - 1)) && isToken(byte(place - 2)) }
    /// Whether a digit stands right after, across one such mark.
    func isJoinedAfter(_ place: Int) -> Bool { isJoint(byte(place)) && isDigit(byte(place + 1)) }
}

/// The marks that hold the parts of one number together.
private func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
}
