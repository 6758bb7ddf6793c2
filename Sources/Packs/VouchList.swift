import Account
import People
import Vocabulary

/// The words of a pack that were hidden for being in no list, offered to a person who may vouch for them.
///
/// Memory follows the number of different words, up to a bound; what comes after is not offered.
struct VouchList {
    private static let bound = 5000
    private var counts: [[UInt8]: (written: String, count: Int)] = [:]

    var count: Int { counts.count }

    /// Takes in a line of the account, if it is of such a word.
    mutating func note(_ line: WithheldLine) {
        guard line.kind == .unknownWord, let word = line.original?.value else { return }
        let folded = Folding.fold(word)
        if let known = counts[folded] {
            counts[folded] = (known.written, known.count + 1)
        } else if counts.count < Self.bound, !word.contains(where: \.isWhitespace) {
            counts[folded] = (word, 1)
        }
    }

    /// A list for `--vouch` in which nothing counts yet: every word stands behind a `#`, the most frequent first.
    var offered: [UInt8] {
        let words = counts.values.sorted { ($1.count, $0.written) < ($0.count, $1.written) }
        let lines = words.map { "#\($0.written)   # \($0.count == 1 ? "once" : "\($0.count) times")" }
        let head = """
            # Words that were hidden because no list of ordinary words has them. Take away the first # before each word that
            # names nobody, and give this file to --vouch, or put its words into vouched.txt beside your profiles.
            """
        return Array((([head] + lines).joined(separator: "\n") + "\n").utf8)
    }
}
