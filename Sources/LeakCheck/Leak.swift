package import Vocabulary

/// A place in what was written where something withheld still stands, without what stands there.
package struct Leak: Hashable, Sendable {
    /// How the value was found.
    package enum Form: String, Sendable, CaseIterable, Hashable {
        /// As it is, but for case, marks, look-alikes and what nobody sees.
        case plain
        /// Its letters set apart.
        case spaced
        /// Across the tags of a markup language.
        case markup
        case percent, entities, escapes, quotedPrintable, base64, hexadecimal

        /// Whether what is written there is a code for the value, which no reader of the text sees as it is.
        package var isCode: Bool {
            switch self {
            case .plain, .spaced, .markup: false
            case .percent, .entities, .escapes, .quotedPrintable, .base64, .hexadecimal: true
            }
        }
    }

    /// The path or name that was searched, as it was given.
    package var document: String
    /// UTF-8 bytes from the start of the decoded text, a byte order mark not counted.
    package var offset: Int
    /// UTF-8 bytes of the decoded text.
    package var length: Int
    /// From 1.
    package var line: Int
    package var kind: Kind
    /// The number of the person whose it is; one of them where several share it.
    package var person: Int?
    package var form: Form

    package init(
        document: String, offset: Int, length: Int, line: Int, kind: Kind, person: Int? = nil, form: Form = .plain
    ) {
        self.document = document
        self.offset = offset
        self.length = length
        self.line = line
        self.kind = kind
        self.person = person
        self.form = form
    }
}

/// A written file could not be read back.
package struct LeakCheckError: Error, Hashable, Sendable {
    package var document: String
    /// The system's words, as a clause.
    package var problem: String
}
