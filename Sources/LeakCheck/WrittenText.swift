import Glibc

/// The text of a written file as UTF-8, read in chunks.
///
/// The encoding: by a byte order mark; by an XML declaration that names a single-byte one; UTF-16 by where its zero bytes
/// stand; UTF-8 where all of the file is; else Windows-1252.
final class WrittenText {
    private let document: String
    private let descriptor: Int32
    private let memory: [UInt8]
    private var at = 0
    private let chunk: Int
    private var encoding = Encoding.utf8
    /// Bytes of a UTF-16 unit that the next chunk completes.
    private var carried: [UInt8] = []
    private var input: [UInt8] = []

    private enum Encoding { case utf8, windows1252, latin1, utf16LE, utf16BE }

    init(path: String, chunk: Int) throws(LeakCheckError) {
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        if opened < 0 { throw LeakCheckError(document: path, problem: WrittenText.systemWords(errno)) }
        document = path
        descriptor = opened
        memory = []
        self.chunk = chunk
        try detect()
    }

    init(bytes: [UInt8], document: String, chunk: Int) throws(LeakCheckError) {
        self.document = document
        descriptor = -1
        memory = bytes
        self.chunk = chunk
        try detect()
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Appends the next chunk's text; false at the end.
    func read(into text: inout [UInt8]) throws(LeakCheckError) -> Bool {
        guard try readInput() else {
            if carried.isEmpty { return false }
            carried = []
            append(0xFFFD, to: &text)
            return true
        }
        switch encoding {
        case .utf8: text.append(contentsOf: input)
        case .windows1252: for byte in input { append(windows1252(byte).value, to: &text) }
        case .latin1: for byte in input { append(UInt32(byte), to: &text) }
        case .utf16LE, .utf16BE: decodeUTF16(into: &text)
        }
        return true
    }

    private func readInput() throws(LeakCheckError) -> Bool {
        input.removeAll(keepingCapacity: true)
        if descriptor < 0 {
            let end = min(memory.count, at + chunk)
            input.append(contentsOf: memory[at..<end])
            at = end
            return !input.isEmpty
        }
        while true {
            var failure: Int32 = 0
            let size = chunk
            let file = descriptor
            input = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                let read = Glibc.read(file, buffer.baseAddress, size)
                if read < 0 { failure = errno }
                count = max(0, read)
            }
            if failure == EINTR { continue }
            if failure != 0 { throw LeakCheckError(document: document, problem: WrittenText.systemWords(failure)) }
            return !input.isEmpty
        }
    }

    private func rewind(to offset: Int) throws(LeakCheckError) {
        at = offset
        guard descriptor >= 0 else { return }
        if lseek(descriptor, off_t(offset), SEEK_SET) < 0 {
            throw LeakCheckError(document: document, problem: WrittenText.systemWords(errno))
        }
    }

    private func detect() throws(LeakCheckError) {
        var head: [UInt8] = []
        var state = UTF8State()
        var isUTF8 = true
        while try readInput() {
            if head.count < 1024 { head.append(contentsOf: input.prefix(1024 - head.count)) }
            if isUTF8 { isUTF8 = state.accepts(input) }
            if !isUTF8, head.count >= 1024 { break }
        }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            try rewind(to: 3)
        } else if head.starts(with: [0xFF, 0xFE]) {
            encoding = .utf16LE
            try rewind(to: 2)
        } else if head.starts(with: [0xFE, 0xFF]) {
            encoding = .utf16BE
            try rewind(to: 2)
        } else {
            encoding =
                WrittenText.utf16(head) ?? WrittenText.declared(head)
                ?? (isUTF8 && state.isComplete ? .utf8 : .windows1252)
            try rewind(to: 0)
        }
    }

    /// UTF-16 without a mark: mostly Latin text leaves a zero in every second byte.
    private static func utf16(_ head: [UInt8]) -> Encoding? {
        let sample = head.prefix(256)
        guard sample.count >= 4 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
        guard (zeros[0] + zeros[1]) * 3 >= sample.count else { return nil }
        if zeros[0] == 0 { return .utf16LE }
        return zeros[1] == 0 ? .utf16BE : nil
    }

    /// The single-byte encoding that an XML declaration names.
    private static func declared(_ head: [UInt8]) -> Encoding? {
        let start = head.prefix(200)
        guard start.starts(with: Array("<?xml".utf8)), let end = start.firstIndex(of: 0x3E) else { return nil }
        let declaration = String(decoding: start[..<end], as: UTF8.self).lowercased()
        if declaration.contains("windows-1252") || declaration.contains("cp1252") { return .windows1252 }
        return declaration.contains("iso-8859-1\"") || declaration.contains("iso-8859-1'")
            || declaration.contains("latin1")
            ? .latin1 : nil
    }

    private func decodeUTF16(into text: inout [UInt8]) {
        let bytes = carried + input
        carried = []
        var index = 0
        func unit(_ at: Int) -> UInt32 {
            encoding == .utf16BE
                ? UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1]) : UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at])
        }
        while index + 1 < bytes.count {
            let first = unit(index)
            if (0xD800..<0xDC00).contains(first) {
                if index + 3 >= bytes.count { break }
                let second = unit(index + 2)
                if (0xDC00..<0xE000).contains(second) {
                    append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), to: &text)
                    index += 4
                    continue
                }
            }
            append(first, to: &text)
            index += 2
        }
        carried = Array(bytes[index...])
    }

    private func append(_ value: UInt32, to text: inout [UInt8]) {
        if value < 0x80 {
            text.append(UInt8(value))
        } else {
            let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    private static func systemWords(_ code: Int32) -> String {
        guard let text = strerror(code) else { return "error \(code)" }
        return String(cString: text)
    }
}

/// Follows UTF-8 through chunks (RFC 3629).
private struct UTF8State {
    private var left = 0
    private var low: UInt8 = 0x80
    private var high: UInt8 = 0xBF
    var isComplete: Bool { left == 0 }

    mutating func accepts(_ bytes: [UInt8]) -> Bool {
        for byte in bytes {
            if left == 0 {
                if byte < 0x80 { continue }
                (low, high) = (0x80, 0xBF)
                switch byte {
                case 0xC2...0xDF: left = 1
                case 0xE0...0xEF:
                    left = 2
                    if byte == 0xE0 { low = 0xA0 }
                    if byte == 0xED { high = 0x9F }
                case 0xF0...0xF4:
                    left = 3
                    if byte == 0xF0 { low = 0x90 }
                    if byte == 0xF4 { high = 0x8F }
                default: return false
                }
            } else {
                guard byte >= low, byte <= high else { return false }
                left -= 1
                (low, high) = (0x80, 0xBF)
            }
        }
        return true
    }
}
