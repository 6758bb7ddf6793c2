package import Passages

/// Why a table's risk cannot be told.
package enum RiskTrouble: Error, Sendable {
    /// Wrong usage of the command line: what is wrong and what to do.
    case usage(String)
    /// A damaged or missing document.
    case document(DocumentError)
}
