package import Passages
import People
package import Vocabulary

/// What the leak check found in a first writing of the pack: words of somebody withheld, in a spelling or at a place that the
/// finder did not tell to be theirs.
///
/// The second writing takes them out wherever no ruling keeps them.
package struct LeftStanding: Sendable {
    struct Find {
        var range: Range<Int>
        var kind: Kind
        var person: PersonID?
    }

    /// Folded words, by the first of them.
    private var wordings: [[UInt8]: [(words: [[UInt8]], kind: Kind, person: PersonID?)]] = [:]
    package private(set) var count = 0

    package init() {}

    package var isEmpty: Bool { wordings.isEmpty }

    /// Adds what stands at such a place; false where no word does.
    package mutating func add(_ wording: String, kind: Kind, person: PersonID?) {
        let words = NameForms.words(of: wording)
        guard let first = words.first, words.joined().count > 1 else { return }
        count += 1
        guard !(wordings[first] ?? []).contains(where: { $0.words == words }) else { return }
        wordings[first, default: []].append((words, kind, person))
        wordings[first]?.sort { $0.words.count > $1.words.count }
    }

    /// The places in a text, in order, not overlapping; the longest wording first.
    func find(in text: Span<UInt8>) -> [Find] {
        let places = NameForms.places(in: text)
        var found: [Find] = []
        var index = 0
        while index < places.count {
            let match = (wordings[places[index].word] ?? []).first { wording in
                index + wording.words.count <= places.count
                    && zip(wording.words, places[index...]).allSatisfy { $0 == $1.word }
            }
            guard let match else {
                index += 1
                continue
            }
            let last = places[index + match.words.count - 1]
            found.append(
                Find(
                    range: places[index].range.lowerBound..<last.range.upperBound, kind: match.kind,
                    person: match.person))
            index += match.words.count
        }
        return found
    }
}
