package import Vocabulary

/// A person whose names are withheld, printed only as dots.
package struct WithheldPerson: Sendable, Hashable, CustomStringConvertible {
    /// The number that findings name; the caller's own.
    package var id: Int
    package var titles: [String]
    package var forenames: [String]
    package var middles: [String]
    package var surnames: [String]
    /// Nicknames, declared other names, initials, and forms as they stood in the sources.
    package var others: [String]

    package init(
        id: Int, titles: [String] = [], forenames: [String] = [], middles: [String] = [], surnames: [String] = [],
        others: [String] = []
    ) {
        self.id = id
        self.titles = titles
        self.forenames = forenames
        self.middles = middles
        self.surnames = surnames
        self.others = others
    }

    package var description: String { "•••" }
}

/// A value that is withheld, other than a name: a number, an address, a date of birth, an original of the account.
///
/// A value of one to three letters and digits is not searched for, and neither is a number of up to five digits: they stand
/// everywhere and say nothing by themselves. (Identifiers are searched for from five digits.)
package struct WithheldValue: Sendable, Hashable {
    package var kind: Kind
    package var value: Secret
    /// The number of the person whose it is, if anybody's.
    package var person: Int?

    package init(kind: Kind, value: Secret, person: Int? = nil) {
        self.kind = kind
        self.value = value
        self.person = person
    }
}
