/// A JSON value, printed only as dots, since the files it is read from hold originals.
///
/// Source of the grammar: RFC 8259, read strictly: no comments, no trailing commas, no member twice in one object.
package indirect enum JSON: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    case null
    case bool(Bool)
    /// A numeral without fraction and exponent that fits.
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    /// Members in the order of the file.
    case object([Member])

    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: JSON
        package init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// The bytes are not one well-formed value: says where, and nothing of what stands there.
    package struct Failure: Error, Hashable, Sendable {
        /// Bytes from the start.
        package var offset: Int
        package init(offset: Int) { self.offset = offset }
    }

    /// How many arrays and objects may stand in one another.
    package static let depthLimit = 64

    /// Reads one value with nothing but white space around it; a byte order mark may stand first.
    package init(parsing bytes: [UInt8]) throws(Failure) {
        var reader = JSONReader(bytes)
        self = try reader.document()
    }

    package subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    package var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    package var integer: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }

    /// The value of any numeral.
    package var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: nil
        }
    }

    package var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    package var array: [JSON]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    package var members: [Member]? {
        guard case .object(let members) = self else { return nil }
        return members
    }

    package var description: String { "•••" }
    package var debugDescription: String { "•••" }
}

/// Walks the bytes of one JSON text.
private struct JSONReader {
    private let bytes: [UInt8]
    private var at = 0
    private var depth = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(JSON.Failure) -> JSON {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        let found = try value()
        skipSpace()
        guard at == bytes.count else { throw failure }
        return found
    }

    private var failure: JSON.Failure { JSON.Failure(offset: at) }
    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        at += 1
        return true
    }

    private mutating func value() throws(JSON.Failure) -> JSON {
        skipSpace()
        switch next {
        case 0x7B: return try object()
        case 0x5B: return try array()
        case 0x22: return .string(try string())
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        default: return try numeral()
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSON) throws(JSON.Failure) -> JSON {
        let letters = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard bytes[at...].starts(with: letters) else { throw failure }
        at += letters.count
        return value
    }

    private mutating func enter() throws(JSON.Failure) {
        guard depth < JSON.depthLimit else { throw failure }
        depth += 1
        at += 1
        skipSpace()
    }

    private mutating func array() throws(JSON.Failure) -> JSON {
        try enter()
        defer { depth -= 1 }
        var elements: [JSON] = []
        if take(0x5D) { return .array([]) }
        while true {
            elements.append(try value())
            skipSpace()
            if take(0x5D) { return .array(elements) }
            guard take(0x2C) else { throw failure }
        }
    }

    private mutating func object() throws(JSON.Failure) -> JSON {
        try enter()
        defer { depth -= 1 }
        var members: [JSON.Member] = []
        // Few names are compared one by one: a set costs more to fill.
        var names: Set<String> = []
        if take(0x7D) { return .object([]) }
        while true {
            skipSpace()
            let start = at
            guard next == 0x22 else { throw failure }
            let name = try string()
            if members.count == 32 { names = Set(members.map(\.name)) }
            let isNew = members.count < 32 ? !members.contains { $0.name == name } : names.insert(name).inserted
            guard isNew else { throw JSON.Failure(offset: start) }
            skipSpace()
            guard take(0x3A) else { throw failure }
            members.append(JSON.Member(name, try value()))
            skipSpace()
            if take(0x7D) { return .object(members) }
            guard take(0x2C) else { throw failure }
        }
    }

    private mutating func string() throws(JSON.Failure) -> String {
        let start = at
        at += 1
        var text: [UInt8] = []
        while true {
            // Up to the next quote, backslash or control character, which is mostly the whole of it.
            let run = at
            while let byte = next, byte >= 0x20, byte != 0x22, byte != 0x5C { at += 1 }
            guard let byte = next, byte >= 0x20 else { throw failure }
            if byte == 0x22, text.isEmpty {
                guard let valid = String(validating: bytes[run..<at], as: UTF8.self) else {
                    throw JSON.Failure(offset: start)
                }
                at += 1
                return valid
            }
            text += bytes[run..<at]
            at += 1
            if byte == 0x22 {
                guard let valid = String(validating: text, as: UTF8.self) else { throw JSON.Failure(offset: start) }
                return valid
            }
            try escape(into: &text)
        }
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSON.Failure) {
        guard let byte = next else { throw failure }
        switch byte {
        case 0x22, 0x5C, 0x2F: text.append(byte)
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x74: text.append(0x09)
        case 0x75:
            at += 1
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code) {
                guard take(0x5C), take(0x75) else { throw failure }
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else { throw failure }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw failure }
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            return
        default: throw failure
        }
        at += 1
    }

    /// Four digits of base 16.
    private mutating func hexadecimal() throws(JSON.Failure) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next else { throw failure }
            switch byte {
            case 0x30...0x39: code = code << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: code = code << 4 | UInt32(byte - 0x41 + 10)
            case 0x61...0x66: code = code << 4 | UInt32(byte - 0x61 + 10)
            default: throw failure
            }
            at += 1
        }
        return code
    }

    private mutating func digits() throws(JSON.Failure) {
        guard let first = next, (0x30...0x39).contains(first) else { throw failure }
        while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
    }

    private mutating func numeral() throws(JSON.Failure) -> JSON {
        let start = at
        var isWhole = true
        _ = take(0x2D)
        if !take(0x30) { try digits() }
        if take(0x2E) {
            isWhole = false
            try digits()
        }
        if take(0x65) || take(0x45) {
            isWhole = false
            if !take(0x2B) { _ = take(0x2D) }
            try digits()
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if isWhole, let number = Int(text) { return .integer(number) }
        guard let number = Double(text), number.isFinite else { throw JSON.Failure(offset: start) }
        return .number(number)
    }
}
