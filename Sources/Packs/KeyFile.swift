import Passages
import People
import Sealing

/// `people.key` on the disk, sealed or not.
enum KeyFile {
    /// Reads a key, and the passphrase that opened it where it was sealed.
    static func read(
        _ path: String, passphrase source: Passphrase.Source
    ) throws(DocumentError) -> (key: PeopleKey, passphrase: Passphrase?) {
        let bytes = try Material.bytes(of: path)
        guard SealedKey.isSealed(bytes) else { return (try PeopleKey(reading: bytes, path: path), nil) }
        guard let passphrase = try source(.existing) else { throw Passphrase.missing(for: path) }
        let opened = try SealedKey.open(bytes, with: passphrase, path: path)
        return (try PeopleKey(reading: opened, path: path), passphrase)
    }

    static func written(_ key: PeopleKey, sealedWith passphrase: Passphrase?) throws(DocumentError) -> [UInt8] {
        guard let passphrase else { return key.written }
        return try SealedKey.seal(key.written, with: passphrase)
    }
}
