package import Passages
package import Vocabulary

/// Elements, attributes, comments and processing instructions, each a passage with its path.
///
/// A schema that an `ElementMap` knows says which elements are records: `Pupil` of the Common Transfer File. Elsewhere an
/// element that holds others and is no longer than 1 MB is one, lists of alike ones excepted, and else each element that
/// holds text. What no map and no heading knows is `unknown`. A document type declaration is refused.
package struct XMLFormat: Format {
    package static let name = "XML"
    package static let suffixes = ["xml"]
    package static let noun = "record"

    private let map: @Sendable (String) -> ElementMap?

    /// - Parameter map: gives the map for the local name of a root element; nil for a schema that nobody mapped.
    package init(map: @escaping @Sendable (String) -> ElementMap? = { ElementMaps.map(forRoot: $0) }) {
        self.map = map
    }

    package func reader(over source: consuming ByteReader) throws(DocumentError) -> XMLReader {
        try XMLReader(source: source, map: map)
    }

    package func writer() -> XMLWriter { XMLWriter() }
}
