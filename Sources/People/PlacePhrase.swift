import Vocabulary

/// Whether several words written like a name are a street, a house or a ward: `Osier House`, `Linnet Way`.
///
/// Many of the words that such names end in are surnames too. A forename in front makes a person of any of them (`Catherine
/// Lane`), and one that is borne often makes a place only of an ordinary word: a forename that no list has is not to be read as a street.
package enum PlacePhrase {
    package static func isOne(_ words: [[UInt8]]) -> Bool {
        guard words.count > 1, words.count < 5, let first = words.first, let last = words.last,
            !Nicknames.knows(first)
        else { return false }
        if seldomBorne.contains(last) { return true }
        return oftenBorne.contains(last) && Words.contains(first)
    }

    static func isOne(_ name: PersonName) -> Bool {
        name.title.isEmpty && isOne(NameKey.words(name.full).map { Array($0.utf8) })
    }

    private static func list(_ words: String) -> Set<[UInt8]> {
        Set(words.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
    }

    private static let seldomBorne = list(
        """
        street road avenue crescent terrace gardens cottage cottages wharf yard way close drive parade ward room surgery hospital clinic \
        rd ave cres gdns tce pde crt blvd
        """)
    private static let oftenBorne = list(
        """
        park hall lane church hill green mill bridge quay point place rise row view walk square grove mews lodge house court farm palace
        """)
}
