package import Vocabulary

/// An organisation by what it calls itself (`Harbour Care Ltd`, `Suffolk County Council`, `Beccles Medical Centre`) or by its cue
/// (`works at Tesco`).
///
/// Words that are also people's names after a first name (Church, Police, Trust) need a second word of their sort.
package enum Organisation: Recogniser {
    package static let name = "organisation"
    package static let kinds: [Kind] = [.organisation]
    package static let triggers: Triggers =
        .names(
            """
            ltd limited llp plc cic council surgery hospital hospice pharmacy solicitors constabulary centre trust mosque \
            gurdwara synagogue association service services aid
            """.split(separator: " ").map(String.init))
        + .words(["works", "worked", "working", "volunteers", "volunteering", "employed"])
    /// Sorts that stand alone behind a name.
    private static let plain: Words = [
        "ltd", "limited", "llp", "plc", "cic", "surgery", "hospital", "hospice", "pharmacy", "solicitors",
        "constabulary",
        "mosque", "gurdwara", "synagogue",
    ]
    private static let works: Words = ["works", "worked", "working", "volunteers", "volunteering", "employed"]
    /// The word before each of the others.
    private static let councils: Words = ["county", "borough", "city", "district", "town", "parish", "metropolitan"]
    private static let centres: Words = [
        "medical", "health", "children's", "childrens", "community", "leisure", "sports", "contact", "resource",
        "advice",
        "counselling", "dental",
    ]
    private static let trusts: Words = ["nhs", "foundation", "academy", "academies", "learning", "education", "multi"]
    private static let services: Words = ["fire", "ambulance", "probation", "rescue", "police", "youth"]
    /// Words that open a sentence or tell a sort, and name nothing.
    private static let openers = Words(
        """
        the a an this that his her their my our your he she they we it i at in on from to of for by with when while after before \
        since if is was has had mum dad nan called rang told asked spoke attended attends left joined moved visited referred seen \
        gp local general new no not and but or so then also as via re county borough city district town parish metropolitan \
        medical health community nhs foundation
        """)
    private static let joins: Words = ["of", "and", "the", "for", "on", "upon"]
    private static let titles: Words = ["mr", "mrs", "ms", "miss", "dr", "sir", "pc", "year", "yr", "aged", "school"]

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let end = text.tokenEnd(start)
        guard text.opens(start) else { return nil }
        let word = text.word(start..<end)
        if Self.works.contains(word) { return employer(end, in: text) }
        guard isCapital(text.byte(start)), isBlank(text.byte(start - 1)) else { return nil }
        var from = start
        if !Self.plain.contains(word) {
            let sort = text.skipBlanks(backFrom: start)
            var sortStart = text.tokenStart(endingAt: sort)
            if text.byte(sortStart - 1) == UInt8(ascii: "'") { sortStart = text.tokenStart(endingAt: sortStart - 1) }
            let letters = text.letters(sortStart..<sort)
            let sorts =
                text.has("council", at: start)
                ? Self.councils
                : text.has("centre", at: start)
                    ? Self.centres
                    : text.has("trust", at: start)
                        ? Self.trusts
                        : text.has("service", at: start)
                            ? Self.services
                            : text.has("aid", at: start)
                                ? ["women's", "womens"] : ["housing", "football", "residents"]
            guard sortStart < sort, sorts.contains(letters), isCapital(text.byte(sortStart)) else { return nil }
            from = sortStart
        }
        guard let first = back(from: from, in: text) else { return nil }
        return found(first..<end, .organisation, score: 0.8)
    }

    /// Where the capitalised words start that end at a place; nil where none of them is a name.
    private static func back(from place: Int, in text: Span<UInt8>) -> Int? {
        var first = place
        var named: Int?
        for _ in 0..<6 {
            let end = text.skipBlanks(backFrom: first)
            guard end < first, first - end == 1, end > 0 else { break }
            if text.byte(end - 1) == UInt8(ascii: "&") {
                first = end - 1
                continue
            }
            var start = end
            while isToken(text.byte(start - 1))
                || (text.byte(start - 1) == UInt8(ascii: "'") || text.byte(start - 1) == UInt8(ascii: "-"))
                    && isToken(text.byte(start - 2))
            {
                start -= 1
            }
            guard start < end, !isDigit(text.byte(start)) else { break }
            let word = text.letters(start..<end)
            if text.byte(start) &- 0x61 < 26 {
                guard Self.joins.contains(word), named != nil else { break }
            } else if Self.openers.contains(word) {
                // `Suffolk and NHS …`: a sort between the name and its end is passed over.
                guard named == nil, Self.councils.contains(word) || Self.centres.contains(word) else { break }
            } else {
                named = start
            }
            first = start
        }
        return named
    }

    /// `works at Tesco`, `employed at Harbour Motors`: up to three words with capitals after `at`.
    private static func employer(_ end: Int, in text: Span<UInt8>) -> Match? {
        let at = text.skipBlanks(end)
        guard at > end, text.has("at ", at: at) else { return nil }
        let start = text.skipBlanks(at + 3)
        var place = start
        var last = start
        for _ in 0..<3 {
            guard isCapital(text.byte(place)) else { break }
            var word = text.tokenEnd(place)
            while text.byte(word) == UInt8(ascii: "'") || text.byte(word) == UInt8(ascii: "-"),
                isLetter(text.byte(word + 1))
            {
                word = text.tokenEnd(word + 1)
            }
            guard !Self.titles.contains(text.word(place..<word)), word - place > 2 else { break }
            last = word
            place = text.skipBlanks(word)
            guard place == word + 1 else { break }
        }
        guard last > start else { return nil }
        return found(start..<last, .organisation, score: 0.6)
    }
}
