import Glibc

/// Reads a document in chunks and hands them on as UTF-8.
///
/// Memory: two chunks. The byte order mark is taken off; the writer puts it back.
package final class ByteReader {
    /// The path as it was given, for errors.
    package let document: String
    package private(set) var encoding: TextEncoding
    /// Sees every raw chunk before it is decoded: the XML referee listens here.
    package var tap: ((UnsafeRawBufferPointer) throws(DocumentError) -> Void)?
    /// Whether bytes that UTF-8 does not have, and NUL bytes, are handed on for the reader of records to say in which one
    /// they stand.
    package let isLenient: Bool

    private let file: Int32
    private let memory: [UInt8]
    private var position = 0
    private let chunkSize: Int
    private var raw: [UInt8]
    private var carried: [UInt8] = []
    private var markSeen = false
    private var validator = UTF8Validator()

    /// Opens a file.
    ///
    /// Errors call it `name`, or its path where that is nil. Throws where it cannot be opened.
    package init(path: String, name: String? = nil, encoding: TextEncoding = .utf8, chunkSize: Int = 1 << 18)
        throws(DocumentError)
    {
        document = name ?? path
        file = open(path, O_RDONLY | O_CLOEXEC)
        memory = []
        self.encoding = encoding
        self.chunkSize = chunkSize
        isLenient = false
        raw = []
        if file < 0 {
            throw DocumentError(
                document, "it cannot be opened (\(systemMessage(errno)))", mend: "check that it exists and may be read")
        }
    }

    /// Reads from memory, in chunks of the given size.
    package init(bytes: [UInt8], name: String, encoding: TextEncoding = .utf8, chunkSize: Int = 1 << 18) {
        document = name
        file = -1
        memory = bytes
        self.encoding = encoding
        self.chunkSize = chunkSize
        isLenient = false
        raw = []
    }

    /// Reads from an open descriptor, such as standard input, which is closed with the reader.
    ///
    /// `first` is what was read from it already.
    package init(
        descriptor: Int32, name: String, encoding: TextEncoding = .utf8, chunkSize: Int = 1 << 18,
        after first: [UInt8] = [], isLenient: Bool = false
    ) {
        document = name
        file = descriptor
        memory = first
        self.encoding = encoding
        self.chunkSize = chunkSize
        self.isLenient = isLenient
        raw = []
    }

    deinit {
        if file >= 0 { close(file) }
    }

    /// The next bytes as they stand in the file, in place of what `chunk` held; false at the end.
    package func readRaw(into chunk: inout [UInt8]) throws(DocumentError) -> Bool {
        if file < 0 || position < memory.count {
            let end = min(position + chunkSize, memory.count)
            chunk.removeAll(keepingCapacity: true)
            chunk.append(contentsOf: memory[position..<end])
            position = end
            return !chunk.isEmpty
        }
        if chunk.count != chunkSize { chunk = [UInt8](repeating: 0, count: chunkSize) }
        var count = 0
        repeat {
            count = chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        } while count < 0 && errno == EINTR
        guard count >= 0 else { throw unreadable() }
        if count < chunk.count { chunk.removeLast(chunk.count - count) }
        return count > 0
    }

    /// Appends the next decoded bytes; false at the end of the document.
    ///
    /// Throws where bytes do not fit the encoding.
    package func fill(_ buffer: inout [UInt8]) throws(DocumentError) -> Bool {
        if file >= 0, position == memory.count, markSeen, encoding.isUTF8 { return try fillInPlace(&buffer) }
        guard try readRaw(into: &raw) else {
            guard carried.isEmpty, isLenient || validator.isComplete else { throw damaged() }
            return false
        }
        try show(raw[...])
        try decode(into: &buffer)
        return true
    }

    /// Reads bytes that need no decoding straight to where they are wanted.
    private func fillInPlace(_ buffer: inout [UInt8]) throws(DocumentError) -> Bool {
        let start = buffer.count
        if buffer.capacity < start + chunkSize { buffer.reserveCapacity(max(2 * buffer.capacity, start + chunkSize)) }
        var count = 0
        buffer.append(addingCapacity: chunkSize) { (output: inout OutputSpan<UInt8>) in
            output.withUnsafeMutableBufferPointer { memory, initialized in
                guard let base = memory.baseAddress else { return }
                repeat {
                    count = read(file, base + initialized, chunkSize)
                } while count < 0 && errno == EINTR
                initialized += max(0, count)
            }
        }
        guard count >= 0 else { throw unreadable() }
        guard count > 0 else {
            guard isLenient || validator.isComplete else { throw damaged() }
            return false
        }
        try show(buffer[start...])
        guard isLenient || validator.accepts(buffer[start...]) else { throw damaged() }
        return true
    }

    private func show(_ chunk: ArraySlice<UInt8>) throws(DocumentError) {
        guard let tap else { return }
        // A typed throw cannot cross the closure, so it is carried out by hand.
        var trouble: DocumentError?
        chunk.withUnsafeBytes { bytes in
            do throws(DocumentError) { try tap(bytes) } catch { trouble = error }
        }
        if let trouble { throw trouble }
    }

    private func unreadable() -> DocumentError {
        DocumentError(document, "it cannot be read (\(systemMessage(errno)))", mend: "check the file and its disk")
    }

    private func decode(into buffer: inout [UInt8]) throws(DocumentError) {
        var input = raw[...]
        if !markSeen {
            if !carried.isEmpty {
                input = (carried + raw)[...]
                carried = []
            }
            let mark = encoding.mark
            if input.count < mark.count {
                carried = Array(input)
                return
            }
            if input.starts(with: mark) { input = input.dropFirst(mark.count) }
            markSeen = true
        }
        switch encoding {
        case .utf8, .utf8WithMark:
            guard isLenient || validator.accepts(input) else { throw damaged() }
            buffer.append(contentsOf: input)
        case .latin1:
            for byte in input { append(UInt32(byte), to: &buffer) }
        case .windows1252:
            for byte in input {
                guard (0x80...0x9F).contains(byte) else {
                    append(UInt32(byte), to: &buffer)
                    continue
                }
                let scalar = TextEncoding.windows[Int(byte) - 0x80]
                guard scalar != 0 else { throw damaged() }
                append(scalar, to: &buffer)
            }
        case .utf16LE, .utf16BE, .utf16LEWithoutMark, .utf16BEWithoutMark:
            try decodeUTF16(input, into: &buffer)
        }
    }

    private func decodeUTF16(_ input: ArraySlice<UInt8>, into buffer: inout [UInt8]) throws(DocumentError) {
        let bytes = carried.isEmpty ? Array(input) : carried + input
        carried = []
        let big = encoding.bigEndian ?? false
        var index = 0
        func unit(_ at: Int) -> UInt32 {
            big ? UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1]) : UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at])
        }
        while index + 1 < bytes.count {
            let first = unit(index)
            if (0xD800..<0xDC00).contains(first) {
                guard index + 3 < bytes.count else { break }
                let second = unit(index + 2)
                guard (0xDC00..<0xE000).contains(second) else { throw damaged() }
                append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), to: &buffer)
                index += 4
                continue
            }
            guard !(0xDC00..<0xE000).contains(first) else { throw damaged() }
            append(first, to: &buffer)
            index += 2
        }
        carried = Array(bytes[index...])
    }

    private func append(_ scalar: UInt32, to buffer: inout [UInt8]) {
        switch scalar {
        case 0..<0x80: buffer.append(UInt8(scalar))
        case 0x80..<0x800:
            buffer.append(0xC0 | UInt8(scalar >> 6))
            buffer.append(0x80 | UInt8(scalar & 0x3F))
        case 0x800..<0x10000:
            buffer.append(0xE0 | UInt8(scalar >> 12))
            buffer.append(0x80 | UInt8(scalar >> 6 & 0x3F))
            buffer.append(0x80 | UInt8(scalar & 0x3F))
        default:
            buffer.append(0xF0 | UInt8(scalar >> 18))
            buffer.append(0x80 | UInt8(scalar >> 12 & 0x3F))
            buffer.append(0x80 | UInt8(scalar >> 6 & 0x3F))
            buffer.append(0x80 | UInt8(scalar & 0x3F))
        }
    }

    private func damaged() -> DocumentError {
        DocumentError(
            document, "it holds bytes that its encoding does not have", mend: "save it again as UTF-8 and run again")
    }
}

/// What the system says of an error number.
///
/// The texts are the C library's own and hold nothing of a document.
package func systemMessage(_ code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
}
