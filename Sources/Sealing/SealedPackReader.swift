import Crypto
import Glibc
package import Passages

/// Opens what `SealedPack` wrote.
///
/// Archives that another program made are not read: 7-Zip opens those.
package final class SealedPackReader {
    package struct Entry: Sendable, Hashable {
        package var name: String
        package var size: Int
        fileprivate var crc: UInt32?
    }

    package private(set) var entries: [Entry] = []
    private let path: String
    private let file: Int32
    private let key: SymmetricKey
    private var stream: Stream?

    /// One encrypted stream, as the archive describes it.
    private struct Stream {
        var position: Int
        var packed: Int
        var unpacked: Int
        var crc: UInt32?
        var salt: [UInt8]
        var start: [UInt8]
    }

    /// Reads the list of files.
    ///
    /// Throws where the passphrase is another one, or the file is none that winnow sealed.
    package init(path: String, passphrase: Passphrase) throws(DocumentError) {
        self.path = path
        file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            throw DocumentError(
                path, "it cannot be opened (\(systemMessage(errno)))", mend: "check that it exists and may be read")
        }
        let head = Self.bytes(of: file, at: 0, count: SevenZip.headSize) ?? []
        guard head.starts(with: SevenZip.signature), head.count == SevenZip.headSize else {
            close(file)
            throw DocumentError(path, "this is no file that winnow sealed", mend: "give the file that `seal` wrote")
        }
        func damaged() -> DocumentError {
            DocumentError(
                path, "it is damaged, or another program made it", mend: "ask for it again, or open it with 7-Zip")
        }
        func number(_ range: Range<Int>) -> UInt64 { head[range].reversed().reduce(0) { $0 << 8 | UInt64($1) } }
        guard SevenZip.CRC.of(head[12...]) == UInt32(number(8..<12)),
            let offset = Int(exactly: number(12..<20)), let size = Int(exactly: number(20..<28)), size < 4096,
            offset < 1 << 50,
            let last = Self.bytes(of: file, at: SevenZip.headSize + offset, count: size),
            SevenZip.CRC.of(last) == UInt32(number(28..<32))
        else {
            close(file)
            throw damaged()
        }
        var parser = Parser(last)
        guard parser.take(SevenZip.Tag.encodedHeader), let header = parser.stream(), header.packed < 1 << 28,
            let sealed = Self.bytes(of: file, at: SevenZip.headSize + header.position, count: header.packed)
        else {
            close(file)
            throw damaged()
        }
        key = SevenZip.key(from: passphrase, salt: header.salt)
        var cipher = SevenZip.Cipher(key: key, start: header.start)
        guard let plain = cipher.decrypt(sealed), header.unpacked <= plain.count,
            SevenZip.CRC.of(plain[..<header.unpacked]) == header.crc
        else {
            close(file)
            throw DocumentError(
                path, "this passphrase does not open it, or the file is damaged",
                mend: "check the passphrase, or ask for the file again")
        }
        var content = Parser(Array(plain[..<header.unpacked]))
        guard let found = content.header(), found.entries.allSatisfy({ Self.isSafe($0.name) }),
            Set(found.entries.map(\.name)).count == found.entries.count
        else {
            close(file)
            throw damaged()
        }
        (stream, entries) = (found.stream, found.entries)
    }

    deinit { close(file) }

    /// Hands on the bytes of every file in turn, by its place in `entries`.
    ///
    /// Throws where what comes out is not what went in.
    package func extract(_ each: (Int, [UInt8]) throws(DocumentError) -> Void) throws(DocumentError) {
        let trouble = DocumentError(path, "a file in it is damaged", mend: "ask for it again")
        guard let stream else { return }
        var cipher = SevenZip.Cipher(key: key, start: stream.start)
        var index = 0
        var left = 0
        var crc = SevenZip.CRC()
        func settle() -> Bool { entries[index].size == 0 || entries[index].crc == crc.value }
        left = entries.first?.size ?? 0
        var position = SevenZip.headSize + stream.position
        let end = position + stream.packed
        while position < end {
            let count = min(1 << 18, end - position)
            guard let sealed = Self.bytes(of: file, at: position, count: count), let plain = cipher.decrypt(sealed)
            else { throw trouble }
            position += count
            var rest = plain[...]
            while !rest.isEmpty, index < entries.count {
                let piece = rest.prefix(left)
                crc.update(piece)
                try each(index, Array(piece))
                rest = rest.dropFirst(piece.count)
                left -= piece.count
                while left == 0, index < entries.count {
                    guard settle() else { throw trouble }
                    index += 1
                    crc = SevenZip.CRC()
                    left = index < entries.count ? entries[index].size : 0
                }
            }
        }
        guard index == entries.count else { throw trouble }
    }

    /// Whether a name stays in the folder that it is put into.
    private static func isSafe(_ name: String) -> Bool {
        !name.isEmpty && name != "." && name != ".." && !name.utf8.contains { $0 == 0x2F || $0 == 0x5C || $0 < 0x20 }
    }

    private static func bytes(of file: Int32, at position: Int, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let read = bytes.withUnsafeMutableBytes {
                pread(file, $0.baseAddress.map { $0 + done }, count - done, off_t(position + done))
            }
            if read < 0, errno == EINTR { continue }
            guard read > 0 else { return nil }
            done += read
        }
        return bytes
    }

    /// Reads the one shape of header that the writer writes.
    private struct Parser {
        private let bytes: [UInt8]
        private var index = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        mutating func take(_ byte: UInt8) -> Bool {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }

        mutating func take(_ expected: [UInt8]) -> Bool { expected.allSatisfy { take($0) } }

        mutating func raw(_ count: Int) -> [UInt8]? {
            guard count >= 0, count <= bytes.count - index else { return nil }
            defer { index += count }
            return Array(bytes[index..<(index + count)])
        }

        mutating func number() -> Int? {
            guard let first = raw(1)?[0] else { return nil }
            let more = (~first).leadingZeroBitCount
            guard more < 7, let rest = raw(more) else { return nil }
            let high = Int(first & (0x7F >> UInt8(more)))
            return rest.reversed().reduce(high) { $0 << 8 | Int($1) }
        }

        mutating func crc() -> UInt32? { raw(4).map { $0.reversed().reduce(0) { $0 << 8 | UInt32($1) } } }

        mutating func stream() -> Stream? {
            typealias Tag = SevenZip.Tag
            guard take(Tag.packInfo), let position = number(), take([1, Tag.size]), let packed = number(),
                take([Tag.end, Tag.unpackInfo, Tag.folder, 1, 0, 1, 0x20 | UInt8(SevenZip.method.count)]),
                take(SevenZip.method), number() == 34, take([0xC0 | SevenZip.power, 0xFF]), let salt = raw(16),
                let start = raw(16), take(Tag.unpackSize), let unpacked = number(), packed % SevenZip.block == 0,
                unpacked <= packed, position < 1 << 50, packed < 1 << 50
            else { return nil }
            var checksum: UInt32?
            if take(Tag.crc) {
                guard take(1), let crc = crc() else { return nil }
                checksum = crc
            }
            guard take(Tag.end) else { return nil }
            return Stream(
                position: position, packed: packed, unpacked: unpacked, crc: checksum, salt: salt, start: start)
        }

        mutating func header() -> (stream: Stream?, entries: [Entry])? {
            typealias Tag = SevenZip.Tag
            guard take([Tag.header, Tag.properties, 0x3F]), let count = number(), raw(count) != nil, take(Tag.end)
            else { return nil }
            var found: Stream?
            var sizes: [Int] = []
            var checksums: [UInt32] = []
            if take(Tag.mainStreams) {
                guard let stream = stream(), take([Tag.subStreams, Tag.streamCount]), let count = number(),
                    count > 0, count < 1 << 20
                else { return nil }
                if count > 1 {
                    guard take(Tag.size) else { return nil }
                    for _ in 1..<count {
                        guard let size = number(), size <= stream.unpacked else { return nil }
                        sizes.append(size)
                    }
                }
                let last = stream.unpacked - sizes.reduce(0, +)
                guard last > 0, take([Tag.crc, 1]) else { return nil }
                sizes.append(last)
                for _ in 0..<count {
                    guard let crc = crc() else { return nil }
                    checksums.append(crc)
                }
                guard take([Tag.end, Tag.end]) else { return nil }
                found = stream
            }
            guard take(Tag.files), let count = number(), count >= sizes.count, count < 1 << 20 else { return nil }
            var isEmpty = [Bool](repeating: false, count: count)
            if take(Tag.emptyStream) {
                guard let size = number(), let bits = raw(size), size == (count + 7) / 8 else { return nil }
                for index in 0..<count { isEmpty[index] = bits[index / 8] & (0x80 >> UInt8(index % 8)) != 0 }
                guard take(Tag.emptyFile), let plain = number(), raw(plain) != nil else { return nil }
            }
            guard isEmpty.count(where: { !$0 }) == sizes.count, take(Tag.names), let size = number(),
                let names = raw(size), names.first == 0, size % 2 == 1, take([Tag.end, Tag.end]), index == bytes.count
            else { return nil }
            let units = stride(from: 1, to: names.count, by: 2).map { UInt16(names[$0]) | UInt16(names[$0 + 1]) << 8 }
            let texts = units.split(separator: 0, omittingEmptySubsequences: false).dropLast()
            guard texts.count == count else { return nil }
            var next = 0
            var entries: [Entry] = []
            for (index, text) in texts.enumerated() {
                var entry = Entry(name: String(decoding: text, as: UTF16.self), size: 0)
                if !isEmpty[index] {
                    (entry.size, entry.crc) = (sizes[next], checksums[next])
                    next += 1
                }
                entries.append(entry)
            }
            return (found, entries)
        }
    }
}
