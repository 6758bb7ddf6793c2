package import Vocabulary

/// A school by name: capitalised words and what sort of school it is, or a saint's name after a word such as `attends`.
package enum SchoolName: Recogniser {
    package static let name = "school-name"
    package static let kinds: [Kind] = [.school]
    package static let triggers: Triggers = .names([
        "school", "academy", "college", "primary", "infants", "infant", "juniors", "nursery", "preschool", "ysgol",
        "st", "saint", "high",
        "secondary", "grammar",
    ])
    /// Words of a school's sort, which do not name it.
    private static let sorts = Words(
        """
        primary infant infants junior juniors secondary grammar high upper lower middle first school schools academy college \
        nursery preschool sixth form special community voluntary aided controlled free independent boarding catholic roman rc ce cofe c \
        of e va vc church england trust foundation comprehensive girls boys and the technology sports arts preparatory prep pre \
        specialist studio technical university our new old local current previous main
        """)
    /// Capitalised words that open a sentence and no name.
    private static let openers = Words(
        """
        the a an this that his her their my our your he she they we it i at in on from to of for by with when while after before \
        since if is was has had mum dad called rang told asked spoke attended attends left joined moved visited school staff head both each every \
        any some no not new next last during as and but or so then also re see year yr virtual
        """)
    private static let joins: Words = ["of", "the", "and", "for", "upon", "on", "in", "le", "y"]
    /// Sorts that are common words too.
    private static let weak: Words = ["high", "grammar", "secondary"]
    /// Sorts that name a school without `School` after them.
    private static let plain: Words = [
        "high", "primary", "infants", "infant", "juniors", "nursery", "secondary", "grammar",
    ]
    private static let ends = Words(
        "school academy college primary infants infant juniors nursery preschool high secondary grammar")
    private static let saints: Words = ["st", "saint"]
    private static let welshJoins: Words = ["y", "yr", "a"]
    private static let leads: Words = [
        "at", "attends", "attended", "attending", "from", "to", "under", "left", "joined", "joining", "moved", "goes",
        "via",
    ]
    private static let others: Words = [
        "church", "hospital", "hospice", "road", "rd", "street", "lane", "close", "avenue", "court", "house", "parish",
        "cathedral",
        "day", "john", "drive", "way", "place", "park", "hill", "crescent", "centre", "surgery", "john's",
    ]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let end = text.tokenEnd(start)
        guard isCapital(text.byte(start)), text.opens(start) else { return nil }
        if text.has("ysgol", at: start) { return welsh(start, end, in: text) }
        if SchoolName.saints.contains(text.word(start..<end)) { return saint(start, end, in: text) }
        // Only the last word of the sort is asked: `Primary` of `Primary School` waits for `School`.
        if isBlank(text.byte(end)), isCapital(text.byte(end + 1)), SchoolName.ends.contains(text.word(at: end + 1)) {
            return nil
        }
        guard let first = back(from: start, in: text) else { return nil }
        let word = text.word(start..<end)
        let isPlain = ["high", "primary", "infants", "infant", "juniors", "nursery", "secondary", "grammar"].contains(
            word)
        if SchoolName.weak.contains(word) {
            // `Very High`, `Risk High`: only where somebody goes there.
            guard isLed(first, in: text) else { return nil }
        }
        var last = end
        if text.has(" sixth form", at: end) { last = text.tokenEnd(end + 7) }
        return found(first..<last, .school, score: isPlain ? 0.7 : 0.9)
    }

    /// Where the name starts that ends at a place; nil where no word of it is a name.
    private static func back(from place: Int, in text: Span<UInt8>) -> Int? {
        var first = place
        var named = place
        var hasName = false
        var words = 0
        while words < 9 {
            var end = text.skipBlanks(backFrom: first)
            guard end < first else { break }
            if text.byte(end - 1) == UInt8(ascii: "."), end - 2 >= 0, text.tokenStart(endingAt: end - 1) >= end - 3 {
                end -= 1
            }
            if text.byte(end - 1) == UInt8(ascii: "&")
                || text.byte(end - 1) == UInt8(ascii: ")") && text.byte(end - 2) != UInt8(ascii: "(")
            {
                end = text.skipBlanks(backFrom: end - 1)
                if text.byte(end - 1) == UInt8(ascii: ".") { end -= 1 }
            }
            var start = end
            while isToken(text.byte(start - 1))
                || (text.byte(start - 1) == UInt8(ascii: "'") || text.byte(start - 1) == UInt8(ascii: "-")
                    || text.byte(start - 1) == UInt8(ascii: "(")
                    || text.byte(start - 1) == UInt8(ascii: "&"))
                    && (isToken(text.byte(start - 2)) || isBlank(text.byte(start - 2)))
                    && (isToken(text.byte(start - 2)) || text.byte(start - 1) == UInt8(ascii: "("))
            {
                start -= 1
            }
            if text.byte(start) == UInt8(ascii: "(") { start += 1 }
            if start == end, text.byte(end - 1) == UInt8(ascii: "'") {
                // `St Thomas' School`.
                start = text.tokenStart(endingAt: end - 1)
            }
            guard start < end, !isDigit(text.byte(start)) else { break }
            let letters = text.word(start..<end)
            let isSmall = text.byte(start) &- 0x61 < 26
            if isSmall {
                guard SchoolName.joins.contains(letters) else { break }
            } else if SchoolName.openers.contains(letters) {
                break
            } else {
                named = start
                if !SchoolName.sorts.contains(letters), end - start > 1 { hasName = true }
            }
            first = start
            words += 1
        }
        return hasName ? named : nil
    }

    private static func isLed(_ place: Int, in text: Span<UInt8>) -> Bool {
        let before = text.skipBlanks(backFrom: place)
        let word = text.tokenStart(endingAt: before)
        return before < place && word < before && SchoolName.leads.contains(text.word(word..<before))
    }

    /// `at St Jude's`, without a word for its sort.
    private static func saint(_ start: Int, _ wordEnd: Int, in text: Span<UInt8>) -> Match? {
        guard isLed(start, in: text) else { return nil }
        var place = text.byte(wordEnd) == UInt8(ascii: ".") ? wordEnd + 1 : wordEnd
        place = text.skipBlanks(place)
        guard isCapital(text.byte(place)), place > wordEnd else { return nil }
        var end = text.tokenEnd(place)
        if text.byte(end) == UInt8(ascii: "'") { end = text.tokenEnd(end + 1) }
        let next = text.skipBlanks(end)
        if next > end, SchoolName.others.contains(text.word(at: next)) { return nil }
        return found(start..<end, .school, score: 0.65)
    }

    /// `Ysgol Gynradd Bryn`: the sort comes first.
    private static func welsh(_ start: Int, _ wordEnd: Int, in text: Span<UInt8>) -> Match? {
        var end = wordEnd
        var words = 0
        while words < 5, isBlank(text.byte(end)),
            isCapital(text.byte(end + 1)) || text.byte(end + 1) >= 0xC3
                || SchoolName.welshJoins.contains(text.word(at: end + 1))
        {
            var word = end + 1
            while isLetter(text.byte(word)) || text.byte(word) == UInt8(ascii: "-") && isLetter(text.byte(word + 1)) {
                word += 1
            }
            guard text.closes(word), word > end + 1 else { break }
            end = word
            words += 1
        }
        return words > 0 ? found(start..<end, .school, score: 0.9) : nil
    }
}
