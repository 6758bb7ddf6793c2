import Vocabulary

extension LeakCheck {
    /// Whether bytes could hold anything of what was withheld; where it says no, a check of them finds nothing.
    ///
    /// Costs far less than a check where there is little to search: it needs how forms begin, and not the forms.
    package static func mayFind(
        people: [WithheldPerson], values: some Sequence<WithheldValue>, in bytes: [UInt8], document: String
    ) throws(LeakCheckError) -> Bool {
        var beginnings = Beginnings()
        for person in people { beginnings.add(person) }
        for value in values { beginnings.add(value) }
        guard !beginnings.areAny else { return true }
        let check = LeakCheck(index: beginnings.index, size: bytes.count)
        return try check.mayFind(in: bytes, document: document)
    }
}

/// How the forms of withheld people and values begin: a form that is searched for begins in one of these ways, and some that
/// begin so are no form.
struct Beginnings {
    /// Holds no pattern: three letters where a word begins, or the two of a form that has no more, and four anywhere.
    private(set) var index = PatternIndex()
    /// Whether a form may begin in any way: names of scripts that write no spaces.
    private(set) var areAny = false

    // MARK: People

    mutating func add(_ person: WithheldPerson) {
        let forenames = person.forenames.flatMap { NameForms.spellings($0) }.map(Word.init)
        let surnames = person.surnames.flatMap { NameForms.spellings($0) }.map(Word.init)
        let middles = person.middles.flatMap { NameForms.spellings($0) }.map(Word.init)
        for word in forenames + surnames + middles { addWords(of: word) }
        for name in person.others.flatMap({ NameForms.spellings($0) }) { addWords(of: Word(name)) }
        for forename in forenames.map(\.codes) {
            for surname in surnames.map(\.codes) {
                add(forename[...], surname[...])
                add(surname[...], forename[...])
                // User names: an initial and a surname.
                add(forename.prefix(1), surname[...])
                for middle in middles.map(\.codes) {
                    add(forename[...], middle[...], surname[...])
                    add(forename.prefix(1), middle.prefix(1), surname[...])
                }
            }
        }
        for title in person.titles.map(Word.init) {
            for surname in surnames { add(title.codes[...], surname.codes.prefix(1)) }
        }
    }

    /// The whole, and each of its words by itself.
    private mutating func addWords(of word: Word) {
        if word.codes.contains(where: { $0 >= 0xE1 }) { areAny = true }
        for index in word.codes.indices where index == 0 || word.breaks >> UInt64(min(index, 63)) & 1 == 1 {
            add(word.codes[index...])
        }
    }

    // MARK: Values

    mutating func add(_ value: WithheldValue) {
        let text = value.value.value
        let word = Word(text)
        guard word.codes.count > 3 else { return }
        let name = value.kind.name
        if name.hasPrefix("person.") { return addWords(of: word) }
        if name.hasPrefix("date") || name.hasSuffix("dob") || name.hasSuffix("dod"), let date = DateForms.read(text) {
            return add(date)
        }
        if value.kind == .phone || name.hasSuffix(".phone") { addPhone(word.codes.filter { $0 < 0x3A }) }
        // Streets and postcodes begin at words of an address, and are spelt in several ways from the second letter on.
        let letters = FoldedText(text).letters
        for index in letters.indices where letters[index].isStart || index == 0 {
            let rest = word.codes[index...]
            add(rest)
            if index + 1 == letters.count || letters[index + 1].gap >= .joiner { add(rest.prefix(2)) }
            if word.hasDigit { addAnywhere(rest) }
        }
    }

    private mutating func addPhone(_ digits: [UInt8]) {
        var digits = digits[...]
        if digits.starts(with: [0x30, 0x30]) { digits = digits.dropFirst(2) }
        if digits.starts(with: [0x34, 0x34]) { digits = digits.dropFirst(2) }
        if digits.first == 0x30 { digits = digits.dropFirst() }
        for prefix: [UInt8] in [[], [0x30], [0x34, 0x34], [0x34, 0x34, 0x30]] {
            let number = prefix + digits.prefix(4)
            add(number[...])
            addAnywhere(number[...])
        }
    }

    private mutating func add(_ date: DateForms.Day) {
        let years = [Word.digits(date.year), Word.digits(date.year % 100, width: 2)].map { $0.codes[...] }
        let days = [Word.digits(date.day), Word.digits(date.day, width: 2)].map { $0.codes[...] }
        let months = [Word.digits(date.month), Word.digits(date.month, width: 2)].map { $0.codes[...] }
        let name = DateForms.months[date.month - 1][...]
        for year in years {
            for day in days {
                for month in months {
                    add(day, month, year)
                    add(month, day, year)
                    add(year, month, day)
                }
            }
            add(year, name)
        }
        for day in days {
            add(day, name)
            for suffix in DateForms.suffixes { add(day, suffix[...]) }
        }
        add(Array(DateForms.ordinals[date.day - 1].utf8.prefix(3))[...])
        add(name)
    }

    // MARK: Letters

    /// Takes the first three letters of a row, or the two that it has.
    private mutating func add(_ parts: ArraySlice<UInt8>...) {
        var gram: UInt32 = 0
        var count = 0
        for part in parts {
            for code in part {
                gram = gram << 8 | UInt32(Pattern.lookAlikes[Int(code)])
                count += 1
                if count == 3 { return index.insert(beginning: gram, letters: 3) }
            }
        }
        if count == 2 { index.insert(beginning: gram, letters: 2) }
    }

    private mutating func addAnywhere(_ codes: ArraySlice<UInt8>) {
        guard codes.count >= 4 else { return }
        index.insert(anywhere: codes.prefix(4).reduce(0) { $0 << 8 | UInt32(Pattern.lookAlikes[Int($1)]) })
    }
}
