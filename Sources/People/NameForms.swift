import Passages
import Vocabulary

/// One way of writing a person: folded words and what may stand between them.
package struct WrittenForm: Hashable, Sendable {
    package var form: NameForm
    /// Folded; a word that is `NameForms.anyTitle` stands for every title.
    package var words: [[UInt8]]
    package var joins: Gap
    /// Whether it is a name only in capitals, as initials are.
    package var needsCapitals = false
    /// Whether the source gave it as it stands, and no table made it.
    package var isDeclared = false
    /// Whether it is a name only inside a user name, as `sim` of `sim_x07` is.
    package var needsHandle = false
    /// How far it is from the name itself.
    ///
    /// 0 for its own parts, 1 where half of a double one stands for it, 2 for a common short form. A nearer form of one person
    /// outranks a farther one of another.
    var distance: UInt8 = 0

    /// `Amelia Okafor`, over a line break or a hyphen too.
    static let names: Gap = [.space, .newline, .hyphen, .apostrophe, .dot, .initialDot, .underscore]
    static let surnameFirst: Gap = names.union(.comma)
    static let initials: Gap = [.dot, .initialDot, .hyphen]
    /// `M D`.
    static let parted: Gap = [.space, .dot, .initialDot]
}

/// The one table that makes every form in which documents write a person.
///
/// Words are cut at hyphens, apostrophes and dots, so one form covers `Okafor-Lane` and `Okafor Lane`, `O'Brien` and `O Brien`,
/// `A. Okafor` and `a.okafor`; capitals, diacritics and zero-width characters are the fold's; possessives and one wrong letter
/// are the matcher's.
package enum NameForms {
    /// Stands for `Mrs`, `Dr` and every other title.
    package static let anyTitle: [UInt8] = [0x01]

    /// Every form of the person, each once.
    package static func forms(of person: Person) -> [WrittenForm] {
        var collector = Collector()
        let declared = person.also.map(words(of:)).filter { !$0.isEmpty }
        for text in person.also { declare(text, into: &collector) }
        // Whoever is Big Dave is Dave before others who have the same forename.
        let shorts = person.names.flatMap { words(of: $0.forename) }.flatMap { Nicknames.of($0) }
        for words in declared where words.count > 1 {
            for word in words where shorts.contains(word) { collector.add(.declared, [word], isDeclared: true) }
        }
        let single = declared.filter { $0.count == 1 && $0[0].count > 3 }
        for name in person.names { add(name, calledAlso: single, into: &collector) }
        if [.staff, .professional].contains(person.role) {
            collector.distance = 1
            for code in person.names.compactMap(code(of:)) { collector.add(.initials, [code], needsCapitals: true) }
        }
        return collector.forms
    }

    /// The code that a school's system makes of a name where nobody chose one: KBA of Kieron Bassett.
    static func code(of name: PersonName) -> [UInt8]? {
        guard let initial = words(of: name.forename).first?.first,
            let surname = words(of: name.surname).first(where: { !isParticle($0) }), surname.count > 2
        else { return nil }
        return [initial] + surname.prefix(2)
    }

    /// Every word that a form of the person starts with, or has behind a title, and some more; user names are left out.
    static func openings(of person: Person) -> [[UInt8]] {
        let declared = person.also.map(words(of:))
        var found = declared.flatMap { $0 + [Array($0.joined())] }
        let single = declared.filter { $0.count == 1 && $0[0].count > 3 }
        for name in person.names {
            let (forename, middle, surname) = (
                words(of: name.forename), words(of: name.middle), words(of: name.surname)
            )
            for variant in variants(forename: forename, calledAlso: single) { found += variant.words }
            found += middle
            for variant in variants(surname: surname) {
                found += variant.words
                found += plural(variant.words) ?? []
            }
            let (first, second) = (Array(forename.first?.prefix(1) ?? []), Array(middle.first?.prefix(1) ?? []))
            found += (forename + middle + surname).map { Array($0.prefix(1)) }
            for last in surname {
                found.append(first + [last[0]])
                found.append(first + second + [last[0]])
                found.append(second + [last[0]])
            }
            if let code = code(of: name) { found.append(code) }
            found.append(first + surname.compactMap(\.first))
            if let inner = innerCapital(of: name.surname) { found.append(first + [surname[0][0]] + inner) }
            if let both = double(forename)?.flatMap(\.self) {
                found.append(both)
                for last in surname { found.append(both + [last[0]]) }
            }
            found += shortened(forename, surname).map(\.word)
        }
        return found
    }

    /// The folded words of a name, cut as the text is cut.
    package static func words(of text: String) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        var tokens: [Token] = []
        Tokeniser.tokenise(bytes.span, into: &tokens)
        return tokens.map { Folding.fold($0.range, of: bytes.span) }
    }

    /// The folded words of a text, with their places.
    package static func places(in text: Span<UInt8>) -> [(word: [UInt8], range: Range<Int>)] {
        var tokens: [Token] = []
        Tokeniser.tokenise(text, into: &tokens)
        return tokens.map { (Folding.fold($0.range, of: text), $0.range) }
    }

    private struct Collector {
        var forms: [WrittenForm] = []
        /// Hashes of the words with what may stand between them; a person has a few dozen.
        private var seen: [UInt64] = []
        /// Of the forms that are added.
        var distance: UInt8 = 0

        mutating func add(
            _ form: NameForm, _ words: [[UInt8]], joins: Gap = WrittenForm.names, needsCapitals: Bool = false,
            isDeclared: Bool = false, needsHandle: Bool = false
        ) {
            guard !words.isEmpty, words.count <= 9, words.reduce(0, { $0 + $1.count }) > 1 else { return }
            // The same words first as one form, then as another, count once, with the first; surname first, which also
            // allows a comma, and initials are kept beside.
            let seed = WordHash.step(WordHash.seed, UInt64(joins.rawValue) << 1 | (needsCapitals ? 1 : 0))
            let hash = words.reduce(seed) { WordHash.step($0, WordHash.of($1)) }
            let written = WrittenForm(
                form: form, words: words, joins: joins, needsCapitals: needsCapitals, isDeclared: isDeclared,
                needsHandle: needsHandle, distance: distance)
            if let place = seen.firstIndex(of: hash) {
                // `zak` of Zakariye is more than a part of user names where he is called Zak.
                if forms[place].form == .username, form != .username { forms[place] = written }
                return
            }
            seen.append(hash)
            forms.append(written)
        }
    }

    private static func declare(_ text: String, into collector: inout Collector) {
        let parts = words(of: text)
        guard !parts.isEmpty else { return }
        let letters = text.utf8.filter { $0 != 0x2E && $0 != 0x2D && $0 != 0x20 }
        if letters.count <= 3, letters.count > 1, letters.allSatisfy({ (0x41...0x5A).contains($0) }) {
            addInitials(parts.flatMap { $0.map { [$0] } }, isDeclared: true, into: &collector)
        } else {
            collector.add(.declared, parts, isDeclared: true)
            // `Abdi R` says that Abdi is what the person is called.
            if parts.count == 2, parts[1].count == 1, parts[0].count > 2,
                !Lexicon.classes(of: WordHash.of(parts[0])).contains(.title)
            {
                collector.add(.declared, [parts[0]], isDeclared: true)
            }
            if parts.count > 1 { collector.add(.declared, [Array(parts.joined())], isDeclared: true) }
        }
    }

    private static func addInitials(_ letters: [[UInt8]], isDeclared: Bool, into collector: inout Collector) {
        guard letters.count > 1 else { return }
        collector.add(.initials, letters, joins: WrittenForm.initials, isDeclared: isDeclared)
        collector.add(.initials, letters, joins: WrittenForm.parted, needsCapitals: true, isDeclared: isDeclared)
        collector.add(.initials, [Array(letters.joined())], needsCapitals: true, isDeclared: isDeclared)
    }

    /// A part of a name as it may be written.
    private struct Variant {
        var words: [[UInt8]]
        var form: NameForm
        var distance: UInt8 { form == .nickname ? 2 : form == .hyphenHalf ? 1 : 0 }
    }

    private static func add(_ name: PersonName, calledAlso declared: [[[UInt8]]], into collector: inout Collector) {
        let forename = words(of: name.forename)
        let middle = words(of: name.middle)
        let surname = words(of: name.surname)
        let forenames = variants(forename: forename, calledAlso: declared)
        let surnames = variants(surname: surname)
        let initial = forename.first.map { [$0[0]] }
        let surnameInitials = Set([surname.first, surname.first { !isParticle($0) }].compactMap { $0.map { [$0[0]] } })
            .sorted { $0[0] < $1[0] }

        // Whole names. The longest first, so that a form found twice keeps its best description.
        for last in surnames {
            collector.distance = last.distance
            if let initial, !middle.isEmpty {
                collector.add(.full, forename + middle + last.words)
                collector.add(.initialSurname, [initial] + middle + last.words)
                collector.add(.surnameFirst, last.words + forename + middle, joins: WrittenForm.surnameFirst)
                collector.add(.surnameFirst, last.words + middle + forename, joins: WrittenForm.surnameFirst)
                // Of a daughter with her father's forename in the middle, his own name is the nearer.
                collector.distance = last.distance + 1
                collector.add(.full, middle + last.words)
                collector.distance = last.distance
                collector.add(.initialSurname, [initial] + middle.map { [$0[0]] } + last.words)
                // `Dr A B Hartnoll`, `Dr Alice B Hartnoll`.
                for first in [[initial], forename] {
                    collector.add(.titled, [anyTitle] + first + middle.map { [$0[0]] } + last.words)
                }
                collector.add(.full, forename + middle.map { [$0[0]] } + last.words)
                collector.add(
                    .surnameFirst, last.words + forename + middle.map { [$0[0]] }, joins: WrittenForm.surnameFirst)
                for word in middle where !isParticle(word) {
                    if middle.count > 1 {
                        collector.add(.full, forename + [word] + last.words)
                    }
                    collector.distance = last.distance + 1
                    if middle.count > 1 { collector.add(.full, [word] + last.words) }
                    collector.add(.surnameFirst, last.words + [word], joins: WrittenForm.surnameFirst)
                    collector.distance = last.distance
                }
            }
            for first in forenames {
                collector.distance = first.distance + last.distance
                collector.add(.full, first.words + last.words)
                collector.add(.surnameFirst, last.words + first.words, joins: WrittenForm.surnameFirst)
                collector.add(.titled, [anyTitle] + first.words + last.words)
            }
            collector.distance = last.distance
            collector.add(.titled, [anyTitle] + last.words)
            if let initial {
                collector.add(.initialSurname, [initial] + last.words)
                collector.add(.titled, [anyTitle, initial] + last.words)
                collector.add(.surnameFirst, last.words + [initial], joins: WrittenForm.surnameFirst)
            }
        }
        collector.distance = 0
        if !middle.isEmpty { collector.add(.full, forename + middle) }
        for letter in surnameInitials { collector.add(.titled, [anyTitle, letter]) }
        for first in forenames {
            collector.distance = first.distance
            for letter in surnameInitials { collector.add(.forenameInitial, first.words + [letter]) }
            // Corey McI
            if let son = surname.first, son.count > 4, son.starts(with: "mc".utf8) {
                collector.add(.forenameInitial, first.words + [Array(son.prefix(3))])
            }
            // Imani C-R.
            if surname.count == 2 { collector.add(.forenameInitial, first.words + surname.map { [$0[0]] }) }
            collector.add(first.form, first.words)
            collector.add(.titled, [anyTitle] + first.words)
        }
        for last in surnames {
            // Half a surname alone is written as often as the whole of one: nobody is the nearer.
            collector.distance = 0
            collector.add(last.form, last.words)
            if let plural = plural(last.words) { collector.add(.family, plural) }
        }
        // A second name stands alone where the first never does (`Muhammad Hamza Khan`). Of everybody else it may be anybody's,
        // and gives way to whoever is called so.
        let isNeverAlone = forename.first.map { Nicknames.unused.contains($0) } ?? true
        collector.distance = isNeverAlone ? 0 : 3
        for word in middle where word.count >= 3 && !isParticle(word) { collector.add(.forename, [word]) }
        // Letters that somebody else is said to go by are the nearer.
        collector.distance = 1
        if let initial {
            for letter in surnameInitials {
                addInitials([initial, letter], isDeclared: false, into: &collector)
                if let second = middle.first {
                    addInitials([initial, [second[0]], letter], isDeclared: false, into: &collector)
                    // SB of Muhammad Shahmeer Bashir, whom nobody calls Muhammad.
                    if isNeverAlone { addInitials([[second[0]], letter], isDeclared: false, into: &collector) }
                }
            }
            // LM of Liban Aweys Mursal.
            if surname.count > 1, let last = surname.last, last.count > 2, last[0] != surname[0][0] {
                addInitials([initial, [last[0]]], isDeclared: false, into: &collector)
            }
            // EML for Eilidh MacLeod.
            if let inner = innerCapital(of: name.surname) {
                addInitials([initial, [surname[0][0]], inner], isDeclared: false, into: &collector)
            }
            if surname.count == 2, !isParticle(surname[0]) {
                addInitials([initial] + surname.map { [$0[0]] }, isDeclared: false, into: &collector)
            }
        }
        // JP for John-Paul, whatever his surname; somebody else's own initials are the nearer.
        if let both = double(forename) {
            collector.distance = 2
            addInitials(both, isDeclared: false, into: &collector)
            collector.distance = 1
            for letter in surnameInitials { addInitials(both + [letter], isDeclared: false, into: &collector) }
        }
        collector.distance = 0
        addUsernames(forenames, surnames, initial: initial, surnameInitials: surnameInitials, into: &collector)
        for (word, standsAlone) in shortened(forename, surname) {
            collector.add(.username, [word], needsHandle: !standsAlone)
        }
    }

    /// The second capital of a surname in one word: the L of `MacLeod`.
    private static func innerCapital(of surname: String) -> [UInt8]? {
        let bytes = Array(surname.utf8)
        let isOneWord = bytes.allSatisfy { $0 & 0xDF &- 0x41 < 26 }
        let capitals = bytes.filter { $0 &- 0x41 < 26 }
        guard isOneWord, capitals.count == 2, bytes.count > 4, bytes[0] == capitals[0] else { return nil }
        return [capitals[1] | 0x20]
    }

    /// The initials of a forename in two parts.
    private static func double(_ forename: [[UInt8]]) -> [[UInt8]]? {
        forename.count == 2 && !forename.contains(where: isParticle) ? forename.map { [$0[0]] } : nil
    }

    /// What user names make of a name: `yldrm` of Yıldırım, `sim` and `simr` of Simran; and whether it is seen to be the name
    /// where it stands by itself.
    private static func shortened(_ forename: [[UInt8]], _ surname: [[UInt8]]) -> [(word: [UInt8], standsAlone: Bool)] {
        var found: [(word: [UInt8], standsAlone: Bool)] = []
        func add(_ word: [UInt8], standsAlone: Bool) {
            let hash = WordHash.of(word)
            let level = Words.level(of: hash)
            guard level != .common, level == .none || !standsAlone, Lexicon.classes(of: hash).isEmpty else { return }
            found.append((word, standsAlone))
        }
        for word in [forename, surname].compactMap({ $0.count == 1 ? $0[0] : nil }) where word.count >= 5 {
            let consonants = word.filter { !vowels.contains($0) }
            if consonants.count >= 3, consonants.count < word.count {
                add(consonants, standsAlone: consonants.count >= 5)
            }
        }
        if let first = forename.first, first.count >= 5 {
            for count in 3...4 {
                let short = Array(first.prefix(count))
                // Dari of Darius, whom nobody said to be called so.
                add(short, standsAlone: count == 4 && first.count > 5 && !Nicknames.knows(short))
            }
        }
        return found
    }

    private static let vowels = Array("aeiou".utf8)

    private static func addUsernames(
        _ forenames: [Variant], _ surnames: [Variant], initial: [UInt8]?, surnameInitials: [[UInt8]],
        into collector: inout Collector
    ) {
        func add(_ parts: [[UInt8]]) {
            var word: [UInt8] = []
            word.reserveCapacity(parts.reduce(0) { $0 + $1.count })
            for part in parts { word.append(contentsOf: part) }
            if word.count >= 5, !Words.contains(word) { collector.add(.username, [word]) }
        }
        for last in surnames where last.words.count == 1 && last.words[0].count >= 3 {
            collector.distance = last.distance
            for first in forenames where first.words.count == 1 {
                collector.distance = last.distance + first.distance
                add(first.words + last.words)
                add(last.words + first.words)
            }
            collector.distance = last.distance
            if let initial {
                add([initial] + last.words)
                add(last.words + [initial])
            }
        }
        collector.distance = 0
        for first in forenames where first.words.count == 1 && first.words[0].count >= 5 {
            for letter in surnameInitials { add(first.words + [letter]) }
        }
    }

    private static func variants(forename: [[UInt8]], calledAlso declared: [[[UInt8]]]) -> [Variant] {
        guard !forename.isEmpty else { return declared.map { Variant(words: $0, form: .declared) } }
        var found = [Variant(words: forename, form: .forename)]
        func add(_ words: [[UInt8]], _ form: NameForm) {
            if !found.contains(where: { $0.words == words }) { found.append(Variant(words: words, form: form)) }
        }
        for words in declared { add(words, .declared) }
        if forename.count > 1 {
            let merged = Array(forename.joined())
            add([merged], .forename)
            for word in forename
            where word.count >= 3 && !isParticle(word)
                && !["abd", "abdul"].contains(String(decoding: word, as: UTF8.self))
            {
                add([word], .hyphenHalf)
            }
            for short in Nicknames.of(merged) { add([short], .nickname) }
        }
        for words in servant(forename) { add(words, .forename) }
        if forename.count == 1 {
            for words in honoured(forename[0]) { add([words], .nickname) }
        }
        for word in forename where word.count >= 2 && !isParticle(word) {
            for short in Nicknames.of(word) { add([short], .nickname) }
        }
        return found
    }

    /// `Harjitji` for Harjit, `Hansa` for Hansaben: what respect adds to a forename.
    private static func honoured(_ forename: [UInt8]) -> [[UInt8]] {
        if let bare = withoutHonour(forename) { return [bare] }
        return forename.count < 5 ? [] : honours.map { forename + $0 }
    }

    /// A folded forename without what respect adds to it; nil where nothing was added.
    static func withoutHonour(_ forename: [UInt8]) -> [UInt8]? {
        guard
            let honour = honours.first(where: { forename.count >= $0.count + 5 && forename.suffix($0.count) == $0[...] }
            )
        else { return nil }
        return Array(forename.dropLast(honour.count))
    }

    private static let honours = ["bhai", "ben", "ji"].map { Array($0.utf8) }

    /// `Abd al-Rahman`, `Abdul Rahman`, `Abdulrahman`: one name, however it is cut.
    private static func servant(_ forename: [[UInt8]]) -> [[[UInt8]]] {
        let (abd, articles) = (Array("abd".utf8), ["al", "el", "ul", "ur", "ar", "as"].map { Array($0.utf8) })
        let joined = Array(forename.joined())
        guard joined.starts(with: abd), joined.count >= 8 else { return [] }
        guard let article = articles.first(where: { joined.dropFirst(3).starts(with: $0) }) else { return [] }
        let rest = Array(joined.dropFirst(3 + article.count))
        return ["ul", "al", "el", "ur"].map { Array($0.utf8) }.flatMap {
            [[abd + $0, rest], [abd + $0 + rest], [abd, $0, rest]]
        }
    }

    private static func variants(surname: [[UInt8]]) -> [Variant] {
        guard !surname.isEmpty else { return [] }
        var found = [Variant(words: surname, form: .surname)]
        func add(_ words: [[UInt8]], _ form: NameForm = .surname) {
            if !words.isEmpty, !found.contains(where: { $0.words == words }) {
                found.append(Variant(words: words, form: form))
            }
        }
        if surname.count > 1 {
            add([Array(surname.joined())])
            let bare = surname.filter { !isParticle($0) }
            add(bare)
            // `da Silva` as `daSilva`, `al-Haddad` as `Alhaddad`, `O'Brien` as `OBrien`, also inside a longer surname.
            for index in surname.indices.dropLast() where isParticle(surname[index]) || surname[index].count <= 3 {
                let joined = surname[index] + surname[index + 1]
                add([joined], .hyphenHalf)
                add([surname[index], surname[index + 1]], .hyphenHalf)
                let particle = String(decoding: surname[index], as: UTF8.self)
                if let other = ["al": "el", "el": "al", "mac": "mc", "mc": "mac"][particle] {
                    add([Array(other.utf8), surname[index + 1]])
                    add([Array(other.utf8) + surname[index + 1]])
                }
            }
            for word in bare where word.count >= 3 { add([word], .hyphenHalf) }
        }
        for (index, word) in surname.enumerated() {
            for other in alike where other.contains(word) {
                for spelling in other where spelling != word {
                    var words = surname
                    words[index] = spelling
                    add(words)
                }
            }
        }
        if surname.count == 1 {
            let word = surname[0]
            for (prefix, other) in [("mac", "mc"), ("mc", "mac")] where word.starts(with: prefix.utf8) {
                let rest = Array(word.dropFirst(prefix.utf8.count))
                if rest.count >= 4, rest[0] != 0x6B {
                    add([Array(other.utf8) + rest])
                    add([Array(prefix.utf8), rest])
                    add([Array(other.utf8), rest])
                }
            }
            if word.starts(with: "o".utf8), word.count >= 5, irish.contains(Array(word.dropFirst())) {
                add([[0x6F], Array(word.dropFirst())])
            }
            for particle in ["al", "el"]
            where word.starts(with: particle.utf8) && word.count >= 7 && !Words.contains(word) {
                add([Array(particle.utf8), Array(word.dropFirst(2))])
            }
        }
        return found
    }

    /// Surnames that sound alike and are written for one another.
    private static let alike: [[[UInt8]]] =
        """
        neil neill, thompson thomson, clark clarke, brown browne, smith smyth, reid reed read, stewart stuart, phillips philips,
        matthews mathews, davies davis, allen allan, green greene, white whyte, johnson johnston, gray grey, hussain hussein
        husain, ahmed ahmad, begum begam, choudhury chowdhury chaudhry, shaikh sheikh, rahman rehman, khan kahn, murray murry,
        kaur kour, macdonald mcdonald, connor conner, reilly riley, moore moor, wood woods, hughes hughs, harris harries, page paige,
        brien briain bhriain, obrien obriain, walsh welsh, mensah mensa,
        yilmaz yilmas, bailey bayley, lee leigh, kelly kelley, mohammed muhammad mohamed, ali aly, patel pattel
        """.split(separator: ",").map { $0.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) } }

    /// Names that `O'` stands before, for a source that left the apostrophe out.
    private static let irish = Set(
        """
        brien neill connor connell donnell reilly sullivan hara leary keefe mahony malley rourke shea grady dwyer toole dowd
        driscoll donoghue donovan flaherty flynn gorman halloran hagan kane kelly loughlin meara riordan hanlon regan
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })

    /// Whether one surname is written for the other: spelt alike, or the other half of a pair that tells the sex.
    static func areAlike(_ a: String, _ b: String) -> Bool {
        let (a, b) = (Array(a.utf8), Array(b.utf8))
        return alike.contains { $0.contains(a) && $0.contains(b) } || arePair(a, b) || arePair(b, a)
    }

    /// `Nowacka` and `Nowacki`, `Petkova` and `Petkov`, `Papadopoulou` and `Papadopoulos`.
    private static func arePair(_ hers: [UInt8], _ his: [UInt8]) -> Bool {
        endings.contains { her, him in
            hers.count - her.count >= 3 && hers.suffix(her.count).elementsEqual(her)
                && his.count - him.count == hers.count - her.count && his.suffix(him.count).elementsEqual(him)
                && hers.dropLast(her.count).elementsEqual(his.dropLast(him.count))
        }
    }

    private static let endings: [(her: [UInt8], him: [UInt8])] = [
        ("ska", "ski"), ("cka", "cki"), ("zka", "zki"), ("ova", "ov"), ("eva", "ev"), ("ina", "in"), ("aya", "y"),
        ("aia", "y"), ("ska", "sky"), ("ou", "os"), ("ou", "is"), ("aite", "as"), ("iene", "as"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    static func isParticle(_ word: [UInt8]) -> Bool { Lexicon.classes(of: WordHash.of(word)).contains(.particle) }

    private static func plural(_ words: [[UInt8]]) -> [[UInt8]]? {
        guard let last = words.last, last.count >= 3 else { return nil }
        let sibilant =
            last.hasSuffix("s") || last.hasSuffix("x") || last.hasSuffix("z") || last.hasSuffix("ch")
            || last.hasSuffix("sh")
        return words.dropLast() + [last + Array((sibilant ? "es" : "s").utf8)]
    }
}

/// The words of one list and then of the other; every form is put together so.
private func + (first: [[UInt8]], second: [[UInt8]]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    words.reserveCapacity(first.count + second.count)
    for word in first { words.append(word) }
    for word in second { words.append(word) }
    return words
}

extension [UInt8] {
    fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
        suffix.withUTF8Buffer { count >= $0.count && self.suffix($0.count).elementsEqual($0) }
    }
}
