/// Something that the profile withholds, found where it stands by `check`: a line as the account has it, and what reports
/// need besides.
package struct Finding: Sendable {
    /// Without `shared_as` and `replacement`, with recogniser and score.
    package var line: WithheldLine
    /// The document's path as it was given.
    package var path: String
    /// What it is counted with: the column's heading, an element's path without numbers; empty in running text.
    package var section: String
    /// The number of the column, from 1; nil outside tables.
    package var column: Int?
    /// Where its first byte stands in the bytes of its record.
    package var source = 0
    /// The line and the column of its first character in the decoded text, from 1, in Unicode scalars; nil for what has no
    /// place, and where no report asks for it.
    package var position: (line: Int, column: Int)?
    /// A keyed hash that stays the same when rows come and go above it; nil without a baseline.
    package var fingerprint: String?
    /// Whether the value by itself, without the words around it, would be found as surely; nil where nobody asked.
    package var standsAlone: Bool?
    /// Words of the recogniser's own lists nearby without which it would not be found, or less surely; empty where nobody asked.
    package var cues: [String] = []

    package init(_ line: WithheldLine, path: String, section: String = "", column: Int? = nil) {
        self.line = line
        self.path = path
        self.section = section
        self.column = column
    }
}
