package import Account

/// Lines of a document that a rule changed, with those around them: what `diff` prints.
package struct PackChange: Sendable {
    package enum Row: Sendable {
        /// The same on both sides.
        case context([UInt8])
        /// nil where the line stands on the other side alone.
        case changed(was: [UInt8]?, now: [UInt8]?)
    }

    /// Where it stands in the original, as a person would look it up.
    package var place: String
    package var rows: [Row]
    /// The lines of the account that say what was done.
    package var lines: [WithheldLine]

    package init(place: String, rows: [Row], lines: [WithheldLine]) {
        self.place = place
        self.rows = rows
        self.lines = lines
    }
}

/// The changes of one document.
package struct DocumentChanges: Sendable {
    /// The path of the source inside the case.
    package var document: String
    /// Nil for a document that was withheld whole.
    package var sharedAs: String?
    package var changes: [PackChange]

    package init(document: String, sharedAs: String?, changes: [PackChange]) {
        self.document = document
        self.sharedAs = sharedAs
        self.changes = changes
    }

    package var lines: [WithheldLine] { changes.flatMap(\.lines) }
}
