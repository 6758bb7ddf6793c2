import Account
import Passages

/// One document of the pack as it was written.
struct SharedDocument {
    /// Its place in the list of the case's documents.
    var number: Int
    /// The path of the source inside the case.
    var source: String
    /// Its name under `share/`, which holds nothing of the source's name.
    var name: String
    /// Where it lies now, in the staging folder.
    var path: String
    var sourceBytes: Int
    var sharedBytes: Int
    var kept: KeptLedger
    var counts: [Tally: Int]
    /// Its rows on the page, and the things that are past what the page shows.
    var page: PageSpool
    var unshown: Int

    var tally: DocumentTally {
        DocumentTally(name: name, counts: counts, sourceBytes: sourceBytes, sharedBytes: sharedBytes)
    }

    /// `01-table.csv`: a number, what sort of document it is, and the source's own ending where that is a known one.
    static func name(number: Int, format: any Format, source: String) -> String {
        let ending = source.lastIndex(of: ".").map { source[source.index(after: $0)...].lowercased() } ?? "txt"
        return (number < 10 ? "0" : "") + "\(number)-\(type(of: format).noun).\(ending)"
    }
}
