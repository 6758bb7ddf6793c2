import People
import Tagger

extension [TaggedToken] {
    /// Makes a word that only a name can be where it stands a part of one, though it is a small word everywhere else: `the Oh
    /// family`, `Jing He came in`, `He Jing (6B)`.
    ///
    /// Many families of East Asia are called by what is an article, a pronoun or an interjection here.
    mutating func takeInCompanions(of text: Span<UInt8>) {
        for index in indices {
            let isTaken =
                isWritten(index, in: text)
                ? isFamily(index, in: text) || isBehindName(index, in: text) || isBeforeName(index, in: text)
                    || isBeside(index, in: text) || isModalAlone(index, in: text)
                : isSmallFamily(index, in: text)
            guard isTaken else { continue }
            self[index].innocence = Swift.min(self[index].innocence, 0.05)
            if self[index].label.kind != .person { self[index].label = .person }
        }
    }

    /// Whether a word is written as a name is: a capital and small letters.
    private func isWritten(_ index: Int, in text: Span<UInt8>) -> Bool {
        let range = self[index].range
        return range.count > 1 && text[range.lowerBound] &- 0x41 < 26 && text[range.lowerBound + 1] &- 0x41 >= 26
    }

    private func isNext(_ index: Int, _ next: Int, in text: Span<UInt8>) -> Bool {
        let gap = self[index].range.upperBound..<self[next].range.lowerBound
        return gap.count == 1 && text[gap.lowerBound] == 0x20
    }

    private func word(_ index: Int, in text: Span<UInt8>) -> [UInt8] { Folding.fold(self[index].range, of: text) }

    /// Whether a word may start with one of these letters: most are told so without being folded.
    private func mayStart(_ letters: StaticString, _ index: Int, in text: Span<UInt8>) -> Bool {
        let first = text[self[index].range.lowerBound]
        return first >= 0x80 || letters.withUTF8Buffer { $0.contains(first | 0x20) }
    }

    /// `the Oh family`: an adjective has no capital there.
    private func isFamily(_ index: Int, in text: Span<UInt8>) -> Bool {
        guard index > 0, index + 1 < count, isNext(index - 1, index, in: text), isNext(index, index + 1, in: text),
            text[self[index + 1].range.lowerBound] &- 0x61 < 26, mayStart("tb", index - 1, in: text)
        else { return false }
        return Companions.articles.contains(word(index - 1, in: text))
            && Companions.families.contains(word(index + 1, in: text))
            && !Companions.kinds.contains(word(index, in: text))
    }

    /// `the lee family`: a surname that is no adjective either.
    private func isSmallFamily(_ index: Int, in text: Span<UInt8>) -> Bool {
        isFamily(index, in: text) && Companions.surnames.contains(word(index, in: text))
    }

    /// `Jing He came in`: inside a sentence a pronoun has no capital.
    private func isBehindName(_ index: Int, in text: Span<UInt8>) -> Bool {
        index > 0 && isNext(index - 1, index, in: text) && isName(index - 1, in: text)
            && Companions.small.contains(word(index, in: text))
    }

    /// `He Jing saw it`: no name stands right behind a pronoun.
    private func isBeforeName(_ index: Int, in text: Span<UInt8>) -> Bool {
        index + 1 < count && isNext(index, index + 1, in: text) && isName(index + 1, in: text)
            && Companions.opening.contains(word(index, in: text))
    }

    /// `Man Kit`, `An and Jade fell out`: what the lists have as a name, right before a name or joined to one, and no verb, title or
    /// relation that may stand there.
    private func isBeside(_ index: Int, in text: Span<UInt8>) -> Bool {
        guard index + 1 < count, isNext(index, index + 1, in: text) else { return false }
        let isBeforeName = isName(index + 1, in: text)
        guard
            isBeforeName
                || index + 2 < count && isNext(index + 1, index + 2, in: text) && isName(index + 2, in: text)
                    && word(index + 1, in: text) == Companions.and
        else { return false }
        let word = word(index, in: text)
        return Lexicon.names(of: word).contains(.forename) && !Companions.noNames.contains(word)
            && !(isBeforeName
                && (Companions.verbs.contains(word) || Companions.buildings.contains(self.word(index + 1, in: text))))
    }

    /// `Can has bruises`: no modal stands before a verb of the past or the third person.
    private func isModalAlone(_ index: Int, in text: Span<UInt8>) -> Bool {
        index + 1 < count && isNext(index, index + 1, in: text) && mayStart("cwm", index, in: text)
            && Companions.modals.contains(word(index, in: text))
            && Companions.finite.contains(word(index + 1, in: text))
    }

    private func isName(_ index: Int, in text: Span<UInt8>) -> Bool {
        self[index].label.kind == .person && self[index].innocence < 0.5 && isWritten(index, in: text)
    }
}

private enum Companions {
    static let articles = words("the both")
    static let families = words("family families household children kids twins brothers sisters boys girls siblings")
    /// What is written with a capital and is no family's name.
    static let kinds = words(
        """
        birth foster early year reception nursery school social muslim christian jewish hindu sikh catholic roma traveller gypsy \
        polish english welsh irish scottish british somali kurdish afghan syrian ukrainian romanian chinese vietnamese korean \
        indian pakistani
        """)
    static let small = words("he to do so an oh no my in on or me we us be ha ho ta la du ye yo hi ma too long sun may")
    static let surnames = words(
        "lee woo ho oh ma han an su do to he ha hun pang sung wing moon song seal park lane hall ward cross")
    static let and = Array("and".utf8)
    static let modals = words("can will may")
    static let finite = words("has is was had said says told tells did does went came asked")
    static let verbs = words(
        """
        can will may mark hope grant bill pat sue rob josh jack nick dean drew chase trust bless art see let ask rang met told said \
        had has was is did do so to an oh no my in on or me we us be for and but then when if as at by from with
        """)
    static let noNames = words(
        """
        mum mam mom mama mami papa dad daddy nan nana nain nanny gran granny granda baba dada dadi nani taid auntie aunt uncle cousin \
        sister brother sir miss madam lady lord prince princess king duke pope major judge dean bishop pastor doctor staff child year \
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october \
        november december dear hello hi hiya hey thanks thank regards love best yours good sorry please him her his hers them their \
        mr mrs ms dr both all none only just also not re cc from the this that there he she it they we you i
        """)
    static let opening = words("he ta oh")
    /// What a house, a street or a place is called after the name that it bears, and nobody's surname: `Haven House`.
    static let buildings = words(
        """
        house houses court road street avenue terrace crescent mews lodge cottage farm refuge hostel hotel school primary infant infants \
        junior juniors nursery academy college surgery clinic hospital centre center library unit club estate
        """)

    private static func words(_ words: String) -> Set<[UInt8]> {
        Set(words.split(separator: " ").map { Array($0.utf8) })
    }
}
