import Glibc

/// Takes UTF-8 and writes it in a document's encoding, through a buffer.
package struct ByteWriter {
    /// The path for errors.
    package let document: String
    package let encoding: TextEncoding
    /// UTF-8 bytes taken so far, byte order mark not counted: where the next byte will stand in the decoded output.
    package private(set) var offset = 0
    /// Whether writing failed because nobody reads any more, which is no error.
    package private(set) var isUnread = false

    private let file: Int32
    private var buffer: [UInt8] = []
    private var held: [UInt8] = []
    private var markWritten = false
    private let limit = 1 << 17

    /// Writes to an open descriptor, which stays open.
    package init(descriptor: Int32, name: String, encoding: TextEncoding = .utf8) {
        file = descriptor
        document = name
        self.encoding = encoding
        buffer.reserveCapacity(limit + 4096)
    }

    /// Writes to memory: read `written` after `flush`.
    package init(name: String, encoding: TextEncoding = .utf8) {
        self.init(descriptor: -1, name: name, encoding: encoding)
    }

    /// What a memory writer has taken, in the document's encoding.
    package var written: [UInt8] { buffer }

    package mutating func write(_ bytes: some Collection<UInt8>) throws(DocumentError) {
        offset += bytes.count
        if encoding.isUTF8 {
            if !markWritten { startWithMark() }
            buffer.append(contentsOf: bytes)
        } else {
            try encode(bytes)
        }
        if buffer.count >= limit, file >= 0 { try drain() }
    }

    /// Writes up to so many bytes, which `fill` puts where it is told, saying how many: the way to write small pieces.
    package mutating func write(atMost most: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Int)
        throws(DocumentError)
    {
        guard most > 0 else { return }
        if encoding.isUTF8 {
            if !markWritten { startWithMark() }
            let before = buffer.count
            buffer.append(addingCapacity: most) { (output: inout OutputSpan<UInt8>) in
                output.withUnsafeMutableBufferPointer { memory, initialized in
                    initialized += fill(
                        UnsafeMutableBufferPointer(rebasing: memory[initialized..<(initialized + most)]))
                }
            }
            offset += buffer.count - before
            if buffer.count >= limit, file >= 0 { try drain() }
        } else {
            let bytes = [UInt8](unsafeUninitializedCapacity: most) { memory, initialized in
                initialized = fill(UnsafeMutableBufferPointer(rebasing: memory[..<most]))
            }
            try write(bytes)
        }
    }

    /// Writes what is still held.
    ///
    /// An empty document gets its byte order mark too, if `encoding` has one.
    package mutating func flush() throws(DocumentError) {
        if !markWritten { startWithMark() }
        if file >= 0 { try drain() }
    }

    private mutating func startWithMark() {
        markWritten = true
        buffer.append(contentsOf: encoding.mark)
    }

    private mutating func drain() throws(DocumentError) {
        var start = 0
        while start < buffer.count {
            let count = buffer.withUnsafeBytes {
                Glibc.write(file, $0.baseAddress.map { $0 + start }, $0.count - start)
            }
            if count < 0 {
                if errno == EINTR { continue }
                isUnread = errno == EPIPE
                throw DocumentError(
                    document, "it cannot be written (\(systemMessage(errno)))",
                    mend: "make room or choose another folder")
            }
            start += count
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func encode(_ bytes: some Collection<UInt8>) throws(DocumentError) {
        if !markWritten { startWithMark() }
        let input = held.isEmpty ? Array(bytes) : held + Array(bytes)
        held = []
        var index = 0
        while index < input.count {
            let lead = input[index]
            let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            guard index + length <= input.count else {
                held = Array(input[index...])
                return
            }
            var scalar = UInt32(lead)
            if length > 1 {
                scalar = UInt32(lead) & (0xFF >> UInt32(length + 1))
                for byte in input[(index + 1)..<(index + length)] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
            }
            index += length
            try append(scalar)
        }
    }

    private mutating func append(_ scalar: UInt32) throws(DocumentError) {
        if let big = encoding.bigEndian {
            func unit(_ value: UInt32) {
                let (high, low) = (UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
                buffer.append(big ? high : low)
                buffer.append(big ? low : high)
            }
            if scalar < 0x10000 {
                unit(scalar)
            } else {
                unit(0xD800 + (scalar - 0x10000) >> 10)
                unit(0xDC00 + (scalar - 0x10000) & 0x3FF)
            }
        } else if scalar < 0x80 || (0xA0...0xFF).contains(scalar) || (encoding == .latin1 && scalar < 0x100) {
            buffer.append(UInt8(scalar))
        } else if encoding == .windows1252, let at = TextEncoding.windows.firstIndex(of: scalar) {
            buffer.append(UInt8(0x80 + at))
        } else {
            throw DocumentError(
                document, "a character has no place in its encoding", mend: "save the original as UTF-8 and run again")
        }
    }
}
