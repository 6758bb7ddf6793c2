package import Passages
package import Vocabulary

/// The formats that winnow reads, one a line.
///
/// A value of the list goes straight into `walk`, which opens it.
package enum Formats {
    package static let all: [any Format] = [
        PlainText(),
        Markdown(),
        CSV(),
        XMLFormat(),
    ]

    /// The format of documents whose names end so, whatever the case; nil for a kind that winnow does not read.
    package static func named(suffix: String, fields: FieldMap = .builtIn) -> (any Format)? {
        let suffix = suffix.lowercased()
        return all.first { type(of: $0).suffixes.contains(suffix) }?.reading(by: fields)
    }
}
