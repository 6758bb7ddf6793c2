package import Passages
import People

/// Words that a school has said name nobody, such as the name of its reading scheme.
///
/// A word in it is no longer hidden for being unknown. It hides nobody's name less: people whom the case knows are found
/// all the same.
package struct Vouched: Sendable {
    /// Folded, without what joins its parts.
    private var words: Set<[UInt8]> = []

    package init() {}

    package var isEmpty: Bool { words.isEmpty }

    /// Adds the words of a list: one a line, `#` begins a comment.
    ///
    /// Throws where a line holds more than a word, so that no sentence is vouched for by mistake; it quotes nothing.
    package mutating func add(_ bytes: [UInt8], document: String) throws(DocumentError) {
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let said = line.prefix { $0 != UInt8(ascii: "#") }
            let parts = said.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
            guard let word = parts.first else { continue }
            guard parts.count == 1 else {
                throw DocumentError(
                    document, at: "line \(number + 1)", "more than one word stands on this line",
                    mend: "write each word on a line of its own")
            }
            let folded = Folding.fold(String(decoding: word, as: UTF8.self))
            if !folded.isEmpty { words.insert(folded) }
        }
    }

    /// Whether somebody vouches for a folded word.
    func contains(_ folded: [UInt8]) -> Bool { !words.isEmpty && words.contains(folded) }
}
