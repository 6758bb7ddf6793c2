package import Account

/// A way of writing down findings, document after document, in constant memory.
///
/// Pages of several documents may be written side by side; laid between head and foot in the documents' order they are the
/// report.
package protocol FindingReport: Sendable {
    associatedtype Page: FindingPage
    /// Whether findings are to say line and column in the text.
    static var needsPositions: Bool { get }
    var head: [UInt8] { get }
    /// What stands between the findings of all pages; taken off before the first.
    var separator: [UInt8] { get }
    func page() -> Page
    func foot(_ totals: FindingTotals) -> [UInt8]
}

/// What is written of one document.
package protocol FindingPage {
    mutating func add(_ finding: Finding)
    /// The document is done.
    mutating func close()
    /// What is ready to be written; taken out by whoever writes it.
    var bytes: [UInt8] { get set }
}

/// What a report counts over all documents.
package struct FindingTotals: Sendable {
    package var documents = 0
    package var documentsWithFindings = 0
    package var findings = 0
    /// Those that the baseline accepts, which are not told.
    package var accepted = 0
    /// The kinds that were found, by their names.
    package var kinds: Set<String> = []

    package init() {}

    /// Counts one document in.
    package mutating func add(findings: Int, accepted: Int, kinds: Set<String>) {
        if findings > 0 { documentsWithFindings += 1 }
        self.findings += findings
        self.accepted += accepted
        self.kinds.formUnion(kinds)
    }
}
