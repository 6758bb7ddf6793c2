import Crypto
package import Passages

/// A pack as one encrypted file: a 7z archive whose list of files is encrypted too.
///
/// The files are stored, not compressed, in one AES-256 stream; behind it comes the header with names, sizes and checksums,
/// encrypted with the same key. What anybody can see is the size, the files rounded up with random filler to a multiple of
/// 64 KiB and the header to one of 2 KiB, and the checksum of the header, into which random bytes go.
package enum SealedPack {
    package struct File: Sendable {
        package var name: String
        package var path: String
        package var size: Int

        package init(name: String, path: String, size: Int) {
            self.name = name
            self.path = path
            self.size = size
        }
    }

    private static let step = 1 << 16
    private static let headerStep = 1 << 11

    /// Writes the archive through two calls: bytes to append, and at the end the first 32 bytes, which know the rest.
    package static func write(
        _ files: [File], with passphrase: Passphrase,
        append: ([UInt8]) throws(DocumentError) -> Void, head: ([UInt8]) throws(DocumentError) -> Void
    ) throws(DocumentError) {
        let salt = SevenZip.random(16)
        let key = SevenZip.key(from: passphrase, salt: salt)
        let total = files.reduce(0) { $0 + $1.size }
        let packed = padded(total, to: SevenZip.block)
        let filler = padded(packed, to: step) - packed
        try append([UInt8](repeating: 0, count: SevenZip.headSize))
        var left = filler
        while left > 0 {
            try append(SevenZip.random(min(left, step)))
            left -= min(left, step)
        }

        let start = SevenZip.random(SevenZip.block)
        var cipher = SevenZip.Cipher(key: key, start: start)
        var waiting: [UInt8] = []
        var checksums: [UInt32] = []
        for file in files {
            var crc = SevenZip.CRC()
            var count = 0
            let reader = try ByteReader(path: file.path, name: file.name)
            var chunk: [UInt8] = []
            while try reader.readRaw(into: &chunk) {
                crc.update(chunk)
                count += chunk.count
                waiting += chunk
                let whole = waiting.count / SevenZip.block * SevenZip.block
                try append(encrypted(Array(waiting[..<whole]), &cipher))
                waiting.removeFirst(whole)
            }
            guard count == file.size else {
                throw DocumentError(file.name, "it changed while it was read", mend: "run again")
            }
            checksums.append(crc.value)
        }
        if !waiting.isEmpty {
            waiting += [UInt8](repeating: 0, count: SevenZip.block - waiting.count)
            try append(encrypted(waiting, &cipher))
        }

        var salting = 32
        var plain: [UInt8] = []
        repeat {
            // The number that says how much there is takes a byte more from 128 on.
            salting += padded(plain.count, to: headerStep) - plain.count
            plain = header(
                files, checksums: checksums, at: filler, packed: packed, salt: salt, start: start, salting: salting)
        } while plain.count % headerStep != 0
        let size = plain.count
        let crc = SevenZip.CRC.of(plain)
        let headerStart = SevenZip.random(SevenZip.block)
        var headerCipher = SevenZip.Cipher(key: key, start: headerStart)
        try append(encrypted(plain, &headerCipher))
        let last =
            [SevenZip.Tag.encodedHeader]
            + stream(at: filler + packed, packed: plain.count, unpacked: size, crc: crc, salt: salt, start: headerStart)
            + [SevenZip.Tag.end]
        try append(last)
        let rest =
            SevenZip.little(UInt64(filler + packed + plain.count)) + SevenZip.little(UInt64(last.count))
            + SevenZip.little(SevenZip.CRC.of(last))
        try head(SevenZip.signature + SevenZip.version + SevenZip.little(SevenZip.CRC.of(rest)) + rest)
    }

    /// One encrypted stream: where it lies and how it is opened.
    private static func stream(
        at position: Int, packed: Int, unpacked: Int, crc: UInt32?, salt: [UInt8], start: [UInt8]
    ) -> [UInt8] {
        typealias Tag = SevenZip.Tag
        let properties: [UInt8] = [0xC0 | SevenZip.power, 0xFF] + salt + start
        var bytes = [Tag.packInfo] + SevenZip.number(position) + [1, Tag.size] + SevenZip.number(packed) + [Tag.end]
        bytes += [Tag.unpackInfo, Tag.folder, 1, 0, 1, 0x20 | UInt8(SevenZip.method.count)] + SevenZip.method
        bytes += SevenZip.number(properties.count) + properties + [Tag.unpackSize] + SevenZip.number(unpacked)
        if let crc { bytes += [Tag.crc, 1] + SevenZip.little(crc) }
        return bytes + [Tag.end]
    }

    private static func header(
        _ files: [File], checksums: [UInt32], at position: Int, packed: Int, salt: [UInt8], start: [UInt8],
        salting count: Int
    ) -> [UInt8] {
        typealias Tag = SevenZip.Tag
        let filled = files.indices.filter { files[$0].size > 0 }
        // A property of a kind that nobody knows is skipped: random bytes, so that the header's checksum tells nothing.
        let salting = SevenZip.random(count)
        var bytes = [Tag.header, Tag.properties, 0x3F] + SevenZip.number(salting.count) + salting + [Tag.end]
        if !filled.isEmpty {
            bytes.append(Tag.mainStreams)
            bytes += stream(
                at: position, packed: packed, unpacked: files.reduce(0) { $0 + $1.size }, crc: nil, salt: salt,
                start: start)
            bytes += [Tag.subStreams, Tag.streamCount] + SevenZip.number(filled.count)
            if filled.count > 1 {
                bytes.append(Tag.size)
                for index in filled.dropLast() { bytes += SevenZip.number(files[index].size) }
            }
            bytes += [Tag.crc, 1]
            for index in filled { bytes += SevenZip.little(checksums[index]) }
            bytes += [Tag.end, Tag.end]
        }
        bytes += [Tag.files] + SevenZip.number(files.count)
        if filled.count < files.count {
            let empty = bits(files.map { $0.size == 0 })
            bytes += [Tag.emptyStream] + SevenZip.number(empty.count) + empty
            let plain = bits([Bool](repeating: true, count: files.count - filled.count))
            bytes += [Tag.emptyFile] + SevenZip.number(plain.count) + plain
        }
        var names: [UInt8] = [0]
        for file in files {
            for unit in file.name.utf16 { names += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
            names += [0, 0]
        }
        bytes += [Tag.names] + SevenZip.number(names.count) + names
        return bytes + [Tag.end, Tag.end]
    }

    private static func bits(_ values: [Bool]) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: (values.count + 7) / 8)
        for (index, value) in values.enumerated() where value { bytes[index / 8] |= 0x80 >> UInt8(index % 8) }
        return bytes
    }

    private static func padded(_ size: Int, to step: Int) -> Int { (size + step - 1) / step * step }

    private static func encrypted(
        _ bytes: [UInt8], _ cipher: inout SevenZip.Cipher
    ) throws(DocumentError) -> [UInt8] {
        guard let sealed = cipher.encrypt(bytes) else {
            throw DocumentError("pack", "it could not be sealed", mend: "free some memory and run again")
        }
        return sealed
    }
}
