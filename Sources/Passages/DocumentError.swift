/// Trouble with one document or named file: which, where, what, and how to mend it.
///
/// The sentences are ours: they never hold a character of what the document holds.
package struct DocumentError: Error, Hashable, Sendable {
    /// The path as it was given on the command line.
    package var document: String
    /// Where in it, when that is known: `row 41, column 3`.
    package var place: String?
    /// What is wrong, as a clause: `this quoted cell is never closed`.
    package var problem: String
    /// What to do about it, as a clause: `add the closing quote and run again`.
    package var mend: String

    package init(_ document: String, at place: String? = nil, _ problem: String, mend: String) {
        self.document = document
        self.place = place
        self.problem = problem
        self.mend = mend
    }
}
