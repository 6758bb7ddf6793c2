package import Passages
package import Vocabulary

/// Somebody whom the case knows by name.
package struct Person: Sendable {
    package var id: PersonID
    package var role: Role
    /// What part the person has in the matter; empty where nobody said.
    package var parts: Set<Part> = []
    /// Whose parent, carer, sibling or relative this is.
    package var of: PersonID?
    /// Whether the person holds parental responsibility; nil where nobody said.
    package var holdsParentalResponsibility: Bool?
    package var isBarred = false
    /// Whether a subject is an adult, as in an allegation against one.
    package var isGrownUp = false
    /// Every name the person goes by, the legal one first.
    package var names: [PersonName] = []
    /// Other ways the documents write this person: `Millie`, `AO`.
    package var also: [String] = []
    /// Numbers and addresses that are this person's own.
    package var values: [KnownValue] = []

    package init(id: PersonID, role: Role) {
        self.id = id
        self.role = role
    }

    package var isChild: Bool { [.subject, .pupil, .sibling].contains(role) && !isGrownUp }
}

/// One name of a person, in its parts as the source gave them.
package struct PersonName: Hashable, Sendable {
    /// `Mrs`, `Dr`; without a full stop.
    ///
    /// Empty where none stood.
    package var title: String
    package var forename: String
    package var middle: String
    package var surname: String

    package init(title: String = "", forename: String = "", middle: String = "", surname: String = "") {
        self.title = title
        self.forename = forename
        self.middle = middle
        self.surname = surname
    }

    /// The parts that are not empty, in the order of speech.
    package var full: String { [forename, middle, surname].filter { !$0.isEmpty }.joined(separator: " ") }
}

/// A value that a structured field holds and that is found again wherever it stands: a phone number, an address, a school.
package struct KnownValue: Hashable, Sendable {
    package var kind: Kind
    /// The field it stood in; `.unknown` where `case.yaml` gave it.
    package var field: Field
    /// As it was written.
    package var value: String
    package var person: PersonID?

    package init(kind: Kind, field: Field, value: String, person: PersonID? = nil) {
        self.kind = kind
        self.field = field
        self.value = value
        self.person = person
    }
}

/// A stretch of text that names somebody, or could have.
package struct Mention: Hashable, Sendable {
    /// Bytes of the text, a possessive ending left out.
    package var range: Range<Int>
    /// Whom it names; two or more where the context does not settle it, none where it is a namesake whom nobody listed.
    package var persons: [PersonID]
    /// Everybody whom the words alone fit, where the paragraph settled it or it is a namesake; else empty.
    package var fitting: [PersonID]
    package var form: NameForm
    /// False where the text means the word and not the name (`grace period`, `we will`): the place is kept and recorded.
    package var isName: Bool
    /// Whether `other` stands before it: of several whom it fits, it is not the one of whom the text tells anyway.
    package var isOther = false
    /// Whether it can be no name where it stands: a small word behind an article, as in `the marsh road`.
    package var isSurelyWord = false
    /// Those at work whose bare surname it is, where it is a child's forename as well.
    package var worksBySurname: [PersonID] = []
    /// From 0 to 1.
    package var score: Double

    package init(
        range: Range<Int>, persons: [PersonID], fitting: [PersonID] = [], form: NameForm, isName: Bool = true,
        score: Double = 1
    ) {
        self.range = range
        self.persons = persons
        self.fitting = fitting
        self.form = form
        self.isName = isName
        self.score = score
    }
}

/// How a mention writes a person.
///
/// One table makes every form; finder, leak check and account are tested over it.
package enum NameForm: String, Sendable, CaseIterable, Hashable {
    /// `Amelia Okafor`, with or without middle names.
    case full
    /// `Okafor, Amelia` and `OKAFOR Amelia`.
    case surnameFirst
    case forename, surname
    /// `Mrs Okafor`, `Mrs O`.
    case titled
    /// `A Okafor`, `Amelia O`.
    case forenameInitial, initialSurname
    /// `AO`, `A.O.`
    case initials
    /// `Millie`, whether declared or common for the forename.
    case nickname
    /// One half of a hyphened name.
    case hyphenHalf
    /// A declared other name.
    case declared
    /// `the Okafors`.
    case family
    /// One letter wrong in a name of five letters or more.
    case misspelt
    /// `a.okafor@…`, `okafora21`.
    case username
}
