/// Writes JSON into a byte buffer, compact, members in the order they are given.
///
/// Text outside ASCII stays UTF-8. A value that is not valid UTF-8 is written with U+FFFD where it is broken, so that the
/// output always parses.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    /// Whether the next member or element follows another one.
    private var needsComma = false

    package init() { bytes.reserveCapacity(512) }

    package mutating func object(_ members: (inout Self) -> Void) {
        value(0x7B)
        members(&self)
        bytes.append(0x7D)
        needsComma = true
    }

    package mutating func array(_ elements: (inout Self) -> Void) {
        value(0x5B)
        elements(&self)
        bytes.append(0x5D)
        needsComma = true
    }

    /// The name of the member whose value is written next.
    package mutating func key(_ name: String) {
        string(name)
        bytes.append(0x3A)
        needsComma = false
    }

    package mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { quoted($0) }
    }

    /// Text as UTF-8 bytes; where they are not valid, U+FFFD stands instead.
    package mutating func string(utf8: [UInt8]) {
        string(String(decoding: utf8, as: UTF8.self))
    }

    package mutating func integer(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
    }

    /// The shortest decimal that reads back as the same number; `null` for what JSON has no numeral for.
    package mutating func number(_ number: Double) {
        separate()
        bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
    }

    package mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    package mutating func member(_ name: String, _ text: String?) {
        guard let text else { return }
        key(name)
        string(text)
    }

    package mutating func member(_ name: String, _ number: Int?) {
        guard let number else { return }
        key(name)
        integer(number)
    }

    package mutating func member(_ name: String, _ value: Double?) {
        guard let value else { return }
        key(name)
        number(value)
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        needsComma = true
    }

    /// Opens an object or an array.
    private mutating func value(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(0x22)
        // Most bytes stand as they are, and are taken over in runs.
        var start = 0
        while true {
            let place = JSONWriter.plainEnd(of: text, from: start)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
            guard place < text.count else { break }
            escape(text[place])
            start = place + 1
        }
        bytes.append(0x22)
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(0x5C)
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x08: bytes.append(0x62)
        case 0x09: bytes.append(0x74)
        case 0x0A: bytes.append(0x6E)
        case 0x0C: bytes.append(0x66)
        case 0x0D: bytes.append(0x72)
        default:
            bytes.append(contentsOf: [0x75, 0x30, 0x30, 0x30 + byte >> 4])
            bytes.append(JSONWriter.hex[Int(byte & 15)])
        }
    }

    /// Where the first control character, quote or backslash stands from a place on; the text's end where none does.
    ///
    /// Eight bytes at a time. Source: Anderson, "Bit Twiddling Hacks", determine if a word has a byte less than n, equal to n.
    private static func plainEnd(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let (ones, tops) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        let raw = UnsafeRawBufferPointer(text)
        var place = start
        while place + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            let (quotes, slashes) = (word ^ ones &* 0x22, word ^ ones &* 0x5C)
            let found = (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
            if found & tops != 0 { break }
            place += 8
        }
        while place < text.count, text[place] >= 0x20, text[place] != 0x22, text[place] != 0x5C { place += 1 }
        return place
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
