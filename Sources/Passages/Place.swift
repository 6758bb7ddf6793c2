/// Where a passage stands in its document, as a person would look it up.
///
/// All counts start at 1.
package enum Place: Hashable, Sendable {
    /// A line of text and the column in it, counted in Unicode scalars.
    case line(Int, column: Int)
    /// A row of a CSV file (the header is row 1) and the column by its heading, or by its number where it has none.
    case cell(row: Int, column: String)
    /// An XML path such as `/CTfile/CTFpupilData/Pupil[1]/DOB`.
    case node(xpath: String)
    /// The document as a whole.
    case document
}
