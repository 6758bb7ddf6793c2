import Vocabulary

extension PatternIndex {
    /// Every form in which a person may be written.
    mutating func insert(_ person: WithheldPerson) {
        let forenames = person.forenames.flatMap { NameForms.spellings($0) }
        let surnames = person.surnames.flatMap { NameForms.spellings($0) }
        let middles = person.middles.flatMap { NameForms.spellings($0) }
        for name in forenames + surnames { insertPart(name, person.id) }
        for name in middles {
            for part in NameForms.parts(name, atHyphens: false) where part.codes.count >= 3 {
                insert(part, .name, .personName, person.id)
            }
        }
        for name in person.others.flatMap({ NameForms.spellings($0) }) { insertOther(name, person.id) }
        let first = forenames.map(Word.init)
        let last = surnames.map(Word.init)
        for forename in first {
            // `Amelias bag`, for those who leave out the apostrophe. Shorter ones are other words: `Marks`.
            if forename.codes.count >= 5 { insertPlural(forename, person.id) }
            for surname in last {
                insert(forename.then(surname), .name, .personName, person.id)
                insert(surname.then(forename), .name, .personName, person.id)
                insertUserName(forename.initial, surname, person.id)
                insertUserName(surname, forename.initial, person.id)
                insertUserName(forename, surname.initial, person.id)
                for middle in middles.map(Word.init) {
                    insert(forename.then(middle).then(surname), .name, .personName, person.id)
                    let initials = forename.initial.then(middle.initial)
                    insertUserName(initials, surname, person.id)
                }
            }
        }
        for surname in last {
            if surname.codes.count >= 3 { insertPlural(surname, person.id) }
            for title in person.titles.map(Word.init) where !surname.initial.codes.isEmpty && title.codes.count >= 2 {
                insert(title.then(surname.initial), .name, .personName, person.id, needsGaps: true)
            }
        }
    }

    private mutating func insertPart(_ name: String, _ person: Int) {
        let whole = Word(name)
        insertWord(whole, person)
        // A part of `Okafor-Lane` or `Mary Jane` stands for the whole.
        let parts = NameForms.parts(name, atHyphens: true)
        for part in parts where parts.count > 1 && part.codes.count >= 3 && !NameForms.particles.contains(part.codes) {
            insert(part, .name, .personName, person)
        }
    }

    private mutating func insertWord(_ word: Word, _ person: Int) {
        if word.codes.count == 2 {
            insert(word, .short, .personName, person, needsCapital: true)
        } else if word.codes.count > 2 {
            insert(word, .name, .personName, person)
        }
    }

    private mutating func insertOther(_ name: String, _ person: Int) {
        let word = Word(name)
        if word.isUpper, (2...3).contains(word.codes.count), !word.hasDigit {
            insert(word, .initials, .initials, person)
        } else {
            insertWord(word, person)
        }
    }

    /// `the Okafors`, with a capital only: `hills` are no family.
    private mutating func insertPlural(_ name: Word, _ person: Int) {
        var plural = name
        let ending = name.codes.last
        plural.codes += ending == 0x73 || ending == 0x78 || ending == 0x7A ? [0x65, 0x73] : [0x73]
        insert(plural, .plural, .personName, person, needsCapital: true)
    }

    private mutating func insertUserName(_ head: Word, _ tail: Word, _ person: Int) {
        guard !head.codes.isEmpty, !tail.codes.isEmpty, head.codes.count + tail.codes.count >= 4 else { return }
        var joined = head
        joined.codes += tail.codes
        joined.breaks = 0
        insert(joined, .joined, .username, person)
    }
}

/// How names are spelt and cut.
enum NameForms {
    /// The name, and with letters written out where it has marks that are written so: `Müller`, `Mueller`.
    static func spellings(_ name: String) -> [String] {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return [name] }
        var out = ""
        for character in name {
            out += writtenOut[character] ?? String(character)
        }
        return out == name ? [name] : [name, out]
    }

    private static let writtenOut: [Character: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe",
    ]

    /// A name cut at its spaces, and its hyphens where asked.
    static func parts(_ name: String, atHyphens: Bool) -> [Word] {
        name.unicodeScalars.split { scalar in
            scalar.properties.isWhitespace || atHyphens && scalar.properties.generalCategory == .dashPunctuation
        }
        .map { Word(String($0)) }
    }

    /// Words inside surnames that name nobody.
    static let particles: Set<[UInt8]> = Set(
        ["van", "der", "den", "von", "bin", "bint", "ibn", "del", "della", "dos", "das", "the", "and", "abu", "umm"]
            .map { Array($0.utf8) })
}
