import Crypto
import CryptoExtras
import Foundation

/// What the writer and the reader of 7z archives share: numbers, checksums, the key.
///
/// Source: 7-Zip, "7zFormat.txt" and "Methods.txt" (method 06F10701, 7zAES).
enum SevenZip {
    static let signature: [UInt8] = [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]
    static let version: [UInt8] = [0, 4]
    static let headSize = 32
    static let method: [UInt8] = [0x06, 0xF1, 0x07, 0x01]
    /// The passphrase goes through SHA-256 so many times, as a power of two: what 7-Zip itself writes, so that phones keep up.
    static let power: UInt8 = 19
    static let block = 16

    enum Tag {
        static let end: UInt8 = 0x00
        static let header: UInt8 = 0x01
        static let properties: UInt8 = 0x02
        static let mainStreams: UInt8 = 0x04
        static let files: UInt8 = 0x05
        static let packInfo: UInt8 = 0x06
        static let unpackInfo: UInt8 = 0x07
        static let subStreams: UInt8 = 0x08
        static let size: UInt8 = 0x09
        static let crc: UInt8 = 0x0A
        static let folder: UInt8 = 0x0B
        static let unpackSize: UInt8 = 0x0C
        static let streamCount: UInt8 = 0x0D
        static let emptyStream: UInt8 = 0x0E
        static let emptyFile: UInt8 = 0x0F
        static let names: UInt8 = 0x11
        static let encodedHeader: UInt8 = 0x17
    }

    /// The AES key of a passphrase: SHA-256 over 2^19 times the salt, the passphrase in UTF-16 and a counter.
    static func key(from passphrase: Passphrase, salt: [UInt8]) -> SymmetricKey {
        var round = salt
        for unit in passphrase.text.utf16 { round += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
        let counter = round.count
        round += [UInt8](repeating: 0, count: 8)
        var hash = SHA256()
        var batch: [UInt8] = []
        for number in 0..<UInt64(1) << power {
            for index in 0..<8 { round[counter + index] = UInt8(truncatingIfNeeded: number >> (8 * UInt64(index))) }
            batch += round
            if batch.count > 1 << 16 {
                hash.update(data: batch)
                batch.removeAll(keepingCapacity: true)
            }
        }
        hash.update(data: batch)
        return SymmetricKey(data: hash.finalize())
    }

    /// AES-256 in CBC over whole blocks, going on from the last block of what came before.
    struct Cipher {
        private let key: SymmetricKey
        private var last: [UInt8]

        init(key: SymmetricKey, start: [UInt8]) {
            self.key = key
            last = start
        }

        /// Nil where the bytes are no whole blocks.
        mutating func encrypt(_ bytes: [UInt8]) -> [UInt8]? {
            guard !bytes.isEmpty else { return [] }
            guard let iv = try? AES._CBC.IV(ivBytes: last),
                let sealed = try? AES._CBC.encrypt(bytes, using: key, iv: iv, noPadding: true)
            else { return nil }
            last = Array(sealed.suffix(block))
            return Array(sealed)
        }

        mutating func decrypt(_ bytes: [UInt8]) -> [UInt8]? {
            guard !bytes.isEmpty else { return [] }
            guard let iv = try? AES._CBC.IV(ivBytes: last),
                let opened = try? AES._CBC.decrypt(bytes, using: key, iv: iv, noPadding: true)
            else { return nil }
            last = Array(bytes.suffix(block))
            return Array(opened)
        }
    }

    /// CRC-32 as ISO 3309 has it, a byte at a time.
    struct CRC {
        private var state: UInt32 = ~0
        var value: UInt32 { ~state }

        private static let table: [UInt32] = (0..<256).map { byte in
            (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
        }

        mutating func update(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { state = CRC.table[Int((state ^ UInt32(byte)) & 0xFF)] ^ state >> 8 }
        }

        static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
            var crc = CRC()
            crc.update(bytes)
            return crc.value
        }
    }

    /// A number as 7z writes it: as many bytes as it takes, told by the first.
    static func number(_ value: Int) -> [UInt8] {
        let value = UInt64(value)
        var first: UInt8 = 0
        var mask: UInt8 = 0x80
        var rest: [UInt8] = []
        for index in 0..<UInt64(8) {
            if value < 1 << (7 * (index + 1)) {
                first |= UInt8(truncatingIfNeeded: value >> (8 * index))
                break
            }
            rest.append(UInt8(truncatingIfNeeded: value >> (8 * index)))
            first |= mask
            mask >>= 1
        }
        return [first] + rest
    }

    static func little(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    static func little(_ value: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    static func random(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: .min ... .max) } }
}
