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

    private let fields: FieldMap

    package init(fields: FieldMap = .builtIn) { self.fields = fields }

    package func reading(by fields: FieldMap) -> XMLFormat { XMLFormat(fields: fields) }

    package func reader(over source: consuming ByteReader) throws(DocumentError) -> XMLReader {
        try XMLReader(source: source, fields: fields)
    }

    package func writer() -> XMLWriter { XMLWriter() }
}
