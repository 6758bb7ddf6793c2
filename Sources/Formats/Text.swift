package import Passages

/// Notes in plain text: each paragraph is a record, and blank lines stand between them.
package struct PlainText: Format {
    package static let name = "text"
    package static let suffixes = ["txt", "text"]
    package static let noun = "note"

    /// The longest paragraph that is read in one piece, in bytes.
    private let limit: Int

    package init(limit: Int = 1 << 20) { self.limit = limit }

    package func reader(over source: consuming ByteReader) throws(DocumentError) -> TextReader {
        TextReader(source, limit: limit)
    }
    package func writer() -> Splicer { Splicer() }
}

/// Notes in Markdown, read as the text that they are: the marks are part of it.
package struct Markdown: Format {
    package static let name = "Markdown"
    package static let suffixes = ["md", "markdown"]
    package static let noun = "note"

    package init() {}

    package func reader(over source: consuming ByteReader) throws(DocumentError) -> TextReader { TextReader(source) }
    package func writer() -> Splicer { Splicer() }
}
