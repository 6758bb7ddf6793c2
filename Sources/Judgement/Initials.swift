import Tagger

extension [TaggedToken] {
    /// Makes the initials beside somebody's name a part of it: `E. G. Plott`, `A B Hartnoll`, `Plott, E.`.
    ///
    /// One letter by itself says little, so that the tagger is seldom sure of it; beside a name it is no other letter.
    mutating func takeInInitials(of text: Span<UInt8>) {
        for index in indices where isName(at: index, in: text) {
            var first = index
            while first > 0, isInitial(at: first - 1, before: first, in: text) { first -= 1 }
            if first < index {
                for place in first..<index { take(place, as: place == first ? .person : .personGoesOn) }
                self[index].label = .personGoesOn
            }
            if index + 1 < count, isInitial(behind: index, in: text) { take(index + 1, as: .person) }
        }
    }

    /// As sure as anything is.
    private static var surely: Float { 0.05 }

    private mutating func take(_ index: Int, as label: Label) {
        self[index].label = label
        self[index].innocence = Swift.min(self[index].innocence, Self.surely)
    }

    private func isName(at index: Int, in text: Span<UInt8>) -> Bool {
        let token = self[index]
        return token.range.count > 2 && token.innocence < 0.5 && token.label.kind == .person
            && !isSmall(text[token.range.lowerBound]) && !Suspects.isHeading(token.range, in: text)
    }

    /// Whether a token is a letter before the next one: with a full stop, or a space where it is no word of its own.
    private func isInitial(at index: Int, before next: Int, in text: Span<UInt8>) -> Bool {
        guard isCapital(self[index].range, in: text) else { return false }
        let gap = self[index].range.upperBound..<self[next].range.lowerBound
        switch gap.count {
        case 1 where text[gap.lowerBound] == UInt8(ascii: "."): return true
        case 1 where text[gap.lowerBound] == 0x20:
            return ![UInt8(ascii: "A"), UInt8(ascii: "I")].contains(text[self[index].range.lowerBound])
        case 2: return text[gap.lowerBound] == UInt8(ascii: ".") && text[gap.lowerBound + 1] == 0x20
        default: return false
        }
    }

    /// Whether a letter with a full stop follows behind a comma.
    private func isInitial(behind index: Int, in text: Span<UInt8>) -> Bool {
        let next = self[index + 1].range
        let gap = self[index].range.upperBound..<next.lowerBound
        return isCapital(next, in: text) && gap.count == 2 && text[gap.lowerBound] == UInt8(ascii: ",")
            && text[gap.lowerBound + 1] == 0x20 && next.upperBound < text.count
            && text[next.upperBound] == UInt8(ascii: ".")
    }

    private func isCapital(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        range.count == 1 && (0x41...0x5A).contains(text[range.lowerBound])
    }

    private func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
