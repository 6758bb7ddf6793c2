package import Passages
package import Sealing

/// A passphrase in a file, on its first line.
package enum PassphraseFile {
    package static func read(_ path: String) throws(DocumentError) -> Passphrase {
        guard let passphrase = Passphrase(line: try Material.bytes(of: path)) else {
            throw DocumentError(path, "there is no passphrase on its first line", mend: "write it there")
        }
        return passphrase
    }
}
