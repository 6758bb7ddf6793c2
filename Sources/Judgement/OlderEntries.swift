package import Passages

/// The entries of a document that are older than the window of the profile's lines: those that went, and those that stay
/// because of what they are about.
package struct OlderEntries: Sendable, Hashable {
    package private(set) var taken = 0
    package private(set) var kept = 0
    /// The lines, from 1, on which the first of each begins.
    package private(set) var firstTaken: Int?
    package private(set) var firstKept: Int?

    mutating func note(line: Int, stays: Bool) {
        if stays {
            kept += 1
            firstKept = firstKept ?? line
        } else {
            taken += 1
            firstTaken = firstTaken ?? line
        }
    }

    mutating func add(_ other: OlderEntries) {
        taken += other.taken
        kept += other.kept
        firstTaken = firstTaken ?? other.firstTaken
        firstKept = firstKept ?? other.firstKept
    }

    /// What the sender should know of them, with the document's path as given; `noun` is what a place is called: row or line.
    package func warnings(in document: String, noun: String) -> [String] {
        var warnings: [String] = []
        if let firstTaken {
            warnings.append(
                "\(document), \(noun) \(firstTaken): \(Self.entries(taken)) older than the window of this profile and not shared"
                    + (taken == 1 ? "" : ", this the first")
                    + "; see that nothing is missed with \(taken == 1 ? "it" : "them")")
        }
        if let firstKept {
            warnings.append(
                "\(document), \(noun) \(firstKept): \(Self.entries(kept)) older than the window of this profile and shared "
                    + "all the same" + (kept == 1 ? "" : ", this the first")
                    + ", for what \(kept == 1 ? "it is" : "they are") about; see whether "
                    + "\(kept == 1 ? "it still holds" : "they still hold")")
        }
        return warnings
    }

    private static func entries(_ count: Int) -> String { count == 1 ? "1 entry is" : "\(count) entries are" }
}

extension Record {
    /// The row of a table, or the line on which an element opens: its record begins behind the one before, on that one's line.
    package var firstLine: Int {
        passages.first?.shape == .cell ? line : line + bytes.prefix { $0 != UInt8(ascii: "<") }.count { $0 == 0x0A }
    }
}
