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

    /// Bytes in hexadecimal, in small letters.
    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
