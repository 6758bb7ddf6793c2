import Crypto
import CryptoExtras
import Foundation
package import Passages

/// `people.key` under a passphrase: a line that says so, 16 bytes of salt, then AES-256-GCM's nonce, text and tag.
///
/// The AES key comes from the passphrase by scrypt (RFC 7914) with N 2^17, r 8, p 1: about a second, and 128 MB. The line and
/// the salt are authenticated too.
package enum SealedKey {
    private static let line = Array("winnow sealed key 1\n".utf8)
    private static let saltSize = 16

    package static func isSealed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: line.dropLast()) }

    package static func seal(_ plain: [UInt8], with passphrase: Passphrase) throws(DocumentError) -> [UInt8] {
        let head = line + (0..<saltSize).map { _ in UInt8.random(in: .min ... .max) }
        guard let key = key(from: passphrase, salt: Array(head.suffix(saltSize))),
            let box = try? AES.GCM.seal(plain, using: key, authenticating: head).combined
        else {
            throw DocumentError("people.key", "it could not be sealed", mend: "free some memory and run again")
        }
        return head + Array(box)
    }

    /// What was sealed.
    ///
    /// Throws where the passphrase is another one or a byte is not as it was: nobody can tell which.
    package static func open(
        _ sealed: [UInt8], with passphrase: Passphrase, path: String
    ) throws(DocumentError) -> [UInt8] {
        let head = Array(sealed.prefix(line.count + saltSize))
        guard head.starts(with: line), head.count == line.count + saltSize,
            let box = try? AES.GCM.SealedBox(combined: sealed.dropFirst(head.count))
        else {
            throw DocumentError(path, "this sealed key is damaged", mend: "take it from a copy")
        }
        guard let key = key(from: passphrase, salt: Array(head.suffix(saltSize))),
            let plain = try? AES.GCM.open(box, using: key, authenticating: head)
        else {
            throw DocumentError(
                path, "this passphrase does not open it, or the key is damaged",
                mend: "check the passphrase, or take the key from a copy")
        }
        return Array(plain)
    }

    private static func key(from passphrase: Passphrase, salt: [UInt8]) -> SymmetricKey? {
        try? KDF.Scrypt.deriveKey(
            from: passphrase.bytes, salt: salt, outputByteCount: 32, rounds: 1 << 17, blockSize: 8, parallelism: 1,
            maxMemory: 256 << 20)
    }
}
