import People
import Tagger

extension [TaggedToken] {
    /// Takes a verb that asks somebody to do something out of the name behind it: `Phone Tracey Pemberton`, `Chase Andrei`.
    ///
    /// Where a list of tasks opens, the capital says nothing; most of these verbs are somebody's name somewhere.
    mutating func leaveOutImperatives(of text: Span<UInt8>) {
        for index in indices.dropLast() where self[index].label.kind == .person {
            let (range, next) = (self[index].range, self[index + 1].range)
            guard self[index + 1].label.kind == .person, isNext(index, index + 1, in: text),
                text[range.lowerBound] &- 0x41 < 26, text[next.lowerBound] &- 0x41 < 26,
                Suspects.opens(range.lowerBound, in: text),
                Self.imperatives.contains(Folding.fold(range, of: text)),
                Lexicon.names(of: Folding.fold(next, of: text)).contains(.forename)
            else { continue }
            self[index].label = .none
            self[index].innocence = 1
            self[index + 1].label = .person
        }
    }

    private static let imperatives = Set(
        """
        phone ring call email text contact ask tell invite inform update chase remind thank refer meet visit see check speak message \
        notify support help collect take give send let book arrange discuss review monitor move seat log add upload copy offer
        """.split { $0 == " " || $0 == "\n" }.map { [UInt8]($0.utf8) })
}
