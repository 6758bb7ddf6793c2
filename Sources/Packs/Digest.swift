import Crypto
import Passages

/// SHA-256 (FIPS 180-4), in hexadecimal.
enum Digest {
    static func sha256(of bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

    /// The digest and the size of a file, read in chunks.
    static func sha256(ofFileAt path: String, name: String) throws(DocumentError) -> (hex: String, bytes: Int) {
        let reader = try ByteReader(path: path, name: name)
        var hash = SHA256()
        var chunk: [UInt8] = []
        var count = 0
        while try reader.readRaw(into: &chunk) {
            chunk.withUnsafeBytes { hash.update(bufferPointer: $0) }
            count += chunk.count
        }
        return (hex(hash.finalize()), count)
    }

    /// The digest in base64 (RFC 4648), as a page's policy writes it.
    static func base64SHA256(of text: String) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        let bytes = Array(SHA256.hash(data: Array(text.utf8)))
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                result.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Bytes in hexadecimal, in small letters.
    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
