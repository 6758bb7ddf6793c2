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

    /// Takes what a language calls a mother, a father or their parents for what it is, beside a name or alone: `Mam came in`,
    /// `Nain Prosser`.
    mutating func leaveOutKin(of text: Span<UInt8>) {
        for index in indices
        where self[index].label != .none && Self.kin.contains(Folding.fold(self[index].range, of: text)) {
            self[index].label = .none
            self[index].innocence = 1
            guard index + 1 < count else { continue }
            let next = self[index + 1].range
            // The rest of `Mam-gu`.
            if next.count < 4, next.lowerBound == self[index].range.upperBound + 1,
                text[self[index].range.upperBound] == UInt8(ascii: "-")
            {
                self[index + 1].label = .none
                self[index + 1].innocence = 1
            } else if self[index + 1].label == .personGoesOn {
                self[index + 1].label = .person
            }
        }
    }

    /// Takes the `I` of whoever writes for no initial: `told Mrs Akinwale I would ring`.
    mutating func leaveOutPronouns(of text: Span<UInt8>) {
        for index in indices where self[index].label != .none && self[index].range.count == 1 {
            let (start, end) = (self[index].range.lowerBound, self[index].range.upperBound)
            guard text[start] == UInt8(ascii: "I"), end + 1 < text.count, text[end] == 0x20 || text[end] == 0x27,
                text[end + 1] &- 0x61 < 26
            else { continue }
            self[index].label = .none
            self[index].innocence = 1
        }
    }

    /// Words that are nobody's forename beside.
    private static let kin = Set(
        """
        mam mamgu nain taid tadcu mum mummy mommy dad daddy nanna gran granny grandad grandma grandpa ammi ammu abbu babcia babcię
        babci dziadek dziadka yiayia pappou amma ammamma appa appamma maman hooyo aabo ayeeyo vovo avo biji dadima nanima mamgus mams
        daddys mummys mammy mammys bubbe zaide zeide
        """.split { $0 == " " || $0 == "\n" }.map { Folding.fold(String($0)) })
}
