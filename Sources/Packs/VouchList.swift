import Account
import Judgement
import People
import Vocabulary

/// The words of a pack that were hidden because no list has them or because they look like a name that nobody listed, offered
/// to a person who may vouch for them.
///
/// Memory follows the number of different words, up to a bound; what comes after is not offered.
struct VouchList {
    private static let bound = 5000
    private var counts: [[UInt8]: (written: String, count: Int)] = [:]

    var count: Int { counts.count }

    /// Takes in a line of the account, if it is of such a word.
    mutating func note(_ line: WithheldLine) {
        let isOffered =
            line.kind == .unknownWord || line.recogniser == UnlistedNames.recogniser
            || (line.kind == .personName && line.role == .unknown)
        guard isOffered, let found = line.original?.value else { return }
        for word in found.split(whereSeparator: \.isWhitespace) {
            let written = String(word)
            let folded = Folding.fold(written)
            if let known = counts[folded] {
                counts[folded] = (known.written, known.count + 1)
            } else if counts.count < Self.bound, folded.count > 1 {
                counts[folded] = (written, 1)
            }
        }
    }

    /// A list for `--vouch` in which nothing counts yet: every word stands behind a `#`, the most frequent first.
    var offered: [UInt8] {
        let words = counts.values.sorted { ($1.count, $0.written) < ($0.count, $1.written) }
        let lines = words.map { "#\($0.written)   # \($0.count == 1 ? "once" : "\($0.count) times")" }
        let head = """
            # Words that were hidden because no list of ordinary words has them, or because they look like a name that nobody
            # listed. Take away the first # before each word that names nobody, and give this file to --vouch, or put its words into vouched.txt beside your profiles.
            """
        return Array((([head] + lines).joined(separator: "\n") + "\n").utf8)
    }
}
