package import Passages

/// What a person remembers or is told to open something sealed; it prints as nothing.
package struct Passphrase: Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    /// Where a passphrase comes from: a file, or a person at a terminal, who writes a new one twice.
    package typealias Source = @Sendable (Need) throws(DocumentError) -> Passphrase?
    package enum Need: Sendable { case new, existing }

    package init(_ text: String) { bytes = Array(text.utf8) }

    /// Reads the first line of a file; nil where there is nothing on it.
    package init?(line file: [UInt8]) {
        var line = file.prefix { $0 != 0x0A }
        if line.last == 0x0D { line.removeLast() }
        guard !line.isEmpty else { return nil }
        bytes = Array(line)
    }

    /// Nobody gave one, and it is needed for this file.
    package static func missing(for path: String) -> DocumentError {
        DocumentError(
            path, "it is sealed, and nobody gave its passphrase",
            mend: "give `--passphrase-file FILE`, or run it on a terminal")
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }
    package var description: String { "…" }
}
