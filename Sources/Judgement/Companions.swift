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
                    || isBeside(index, in: text) || isAlone(index, in: text) || isInside(index, in: text)
                    || isBeforeMiddle(index, in: text) || isAbout(index, in: text) || isListed(index, in: text)
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

    /// Whether one space stands between two words.
    func isNext(_ index: Int, _ next: Int, in text: Span<UInt8>) -> Bool {
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
            isSmall(index + 1, in: text), mayStart("tb", index - 1, in: text)
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

    /// `Can has bruises`, `My said no`: no modal and no article stands before a verb of the past or the third person.
    private func isAlone(_ index: Int, in text: Span<UInt8>) -> Bool {
        index + 1 < count && isNext(index, index + 1, in: text) && mayStart("acdmtw", index, in: text)
            && Companions.leading.contains(word(index, in: text))
            && Companions.finite.contains(word(index + 1, in: text))
    }

    /// `Later on, Can Phong came`, `gave it to To Ngoc Dat`, `Can Hoang has a cold`: before a name, where no sentence asks for the capital
    /// or where no question is asked.
    private func isInside(_ index: Int, in text: Span<UInt8>) -> Bool {
        guard index + 1 < count, isNext(index, index + 1, in: text), isName(index + 1, in: text) else { return false }
        let word = word(index, in: text)
        if Companions.inside.contains(word), !Suspects.opens(self[index].range.lowerBound, in: text) { return true }
        guard Companions.modals.contains(word) else { return false }
        let last = nameEnd(from: index + 1, in: text)
        return last + 1 < count && isNext(last, last + 1, in: text) && isFinite(last + 1, in: text)
    }

    /// `Do Thi Hanh`: what stands before the middle name of a Vietnamese woman or man is a surname.
    private func isBeforeMiddle(_ index: Int, in text: Span<UInt8>) -> Bool {
        guard index + 2 < count, isNext(index, index + 1, in: text), isNext(index + 1, index + 2, in: text),
            mayStart("tv", index + 1, in: text), isWritten(index + 2, in: text)
        else { return false }
        return Companions.middles.contains(word(index + 1, in: text))
            && Companions.inside.contains(word(index, in: text))
    }

    /// `Asked My about it`, `an eye on My, he said`: an article that nothing follows which it could belong to.
    private func isAbout(_ index: Int, in text: Span<UInt8>) -> Bool {
        guard mayStart("am", index, in: text), !Suspects.opens(self[index].range.lowerBound, in: text),
            Companions.determiners.contains(word(index, in: text))
        else { return false }
        let end = self[index].range.upperBound
        if index + 1 < count, isNext(index, index + 1, in: text) {
            return isSmall(index + 1, in: text)
                && Companions.behindNames.contains(word(index + 1, in: text))
        }
        return end < text.count && (text[end] == 0x2C || text[end] == 0x2E || text[end] == 0x3B)
    }

    /// `To, Quyen`: a surname that opens a line of a list.
    private func isListed(_ index: Int, in text: Span<UInt8>) -> Bool {
        guard index + 1 < count, mayStart("acdhmt", index, in: text), isName(index + 1, in: text),
            Suspects.opens(self[index].range.lowerBound, in: text)
        else { return false }
        let gap = self[index].range.upperBound..<self[index + 1].range.lowerBound
        guard gap.count == 2, text[gap.lowerBound] == 0x2C, text[gap.lowerBound + 1] == 0x20 else { return false }
        let word = word(index, in: text)
        if Companions.listed.contains(word) { return true }
        // `Ta, Quyen` is thanks as well, unless it is an entry.
        guard Companions.thanks.contains(word) else { return false }
        let last = nameEnd(from: index + 1, in: text)
        let end = self[last].range.upperBound
        return end + 2 < text.count && text[end] == 0x20 && (text[end + 1] == 0x2D || text[end + 1] == 0x28)
    }

    /// The last word of the name of which a word is one.
    private func nameEnd(from index: Int, in text: Span<UInt8>) -> Int {
        var last = index
        while last + 1 < count, isNext(last, last + 1, in: text), isName(last + 1, in: text) { last += 1 }
        return last
    }

    private func isSmall(_ index: Int, in text: Span<UInt8>) -> Bool {
        text[self[index].range.lowerBound] &- 0x61 < 26
    }

    /// Whether a word behind a name is what somebody did or does.
    private func isFinite(_ index: Int, in text: Span<UInt8>) -> Bool {
        guard isSmall(index, in: text) else { return false }
        let word = word(index, in: text)
        return Companions.finite.contains(word) || Companions.past.contains(word)
            || word.count > 4 && word.suffix(2) == [0x65, 0x64] && !Companions.bare.contains(word)
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
    static let small = words(
        "can he to do so an oh no my in on or me we us be ha ho ta la du ye yo hi ma too long sun may")
    static let surnames = words(
        "lee woo ho oh ma han an su do to he ha hun pang sung wing moon song seal park lane hall ward cross")
    static let and = Array("and".utf8)
    static let modals = words("can will may do")
    static let determiners = words("my an")
    /// What no verb of the past or the third person stands behind.
    static let leading = words("can will may do my an to")
    static let finite = words("has is was had said says told tells did does went came asked")
    static let past = words(
        """
        left took gave got saw ran hit fell felt knew made met rang sat spoke wrote brought kept began wants needs seems looks goes comes \
        gets lives makes takes
        """)
    /// What ends as a verb of the past does and is none.
    static let bare = words("exceed proceed succeed speed bleed breed indeed greed tired")
    /// What stands behind a name and behind no article.
    static let behindNames = words(
        "about with because from to and or if when who for by at in on after before again until has is was had said says told"
    )
    /// The small words that are names too and that no sentence writes with a capital, before a name.
    static let inside = words(
        "can do to an my so he in ha ho oh ta bang hang long we us be la ye yo hi too sun young song")
    static let middles = words("thi van")
    static let listed = words("to do my an can he")
    static let thanks = words("ta so ha ho oh")
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
    static let opening = words("he ta oh ha ho")
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
