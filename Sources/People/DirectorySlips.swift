import Passages
import Vocabulary

/// People who are but a way of writing somebody: `Ms Boetang` of Comfort Boateng, `Sev` of Sevgi.
extension Directory {
    /// Joins whoever stands in a column of staff by the whole name of one relative of the case: the mother who reported an absence.
    mutating func joinRelatives() {
        for index in people.indices where isWork(people[index].role) && people[index].names.count == 1 {
            let (trace, folded) = (traces[index], FoldedName(people[index].names[0]))
            guard trace.first > 0, !trace.isDeclared, folded.isWhole, trace.numbers.isEmpty,
                people[index].names[0].title.isEmpty
            else { continue }
            let same = namesakes(of: folded).filter {
                traces[$0].first > 0 && isFamily(people[$0].role) && traces[$0].roleTrust >= .structured
            }
            if same.count == 1 { join(index, into: same[0]) }
        }
    }

    /// Joins whoever stands in a column of staff by a user name to the one at work whose it is: `tpimentel` to Teresa Pimentel.
    mutating func joinUserNames() {
        let staff = people.indices.filter { isWork(people[$0].role) && traces[$0].first > 0 && traces[$0].isWhole }
        var bearers: [String: Set<Int>] = [:]
        for person in staff {
            // Pimentel of Teresa Pimentel da Costa may have been read as a middle name.
            let surnames = traces[person].surnames.union(traces[person].middles)
            for surname in surnames.flatMap(Directory.surnameParts) where surname.count > 2 {
                let last = surname.filter { $0 != " " }
                for forename in traces[person].forenames where !forename.isEmpty {
                    let first = forename.prefix { $0 != " " }
                    for name in [first.prefix(1) + last, last + first.prefix(1), first + last, first + last.prefix(1)] {
                        bearers[String(name), default: []].insert(person)
                    }
                }
            }
        }
        for index in people.indices where isWork(people[index].role) && people[index].names.count == 1 {
            let (trace, folded) = (traces[index], FoldedName(people[index].names[0]))
            guard trace.first > 0, !trace.isDeclared, trace.numbers.isEmpty, folded.surname.isEmpty,
                let meant = bearers[folded.forename], meant.count == 1, let person = meant.first, person != index
            else { continue }
            join(index, into: person)
        }
    }

    /// Joins whoever only the text names, in a name that nobody else has, to the one person whom that name is a slip or a clip of.
    ///
    /// Told from the sound, from letters changed about, from one wrong letter of a long name, or from how a forename begins or ends.
    /// Where two people come into question nobody is joined; nor is a name that is common by itself, which is somebody else's.
    mutating func joinSlips() {
        let spelled = SpelledNames(traces)
        for index in people.indices {
            let names = people[index].names
            guard isOnlyNamed(index), let name = names.first(where: { FoldedName($0).isWhole }) ?? names.first else {
                continue
            }
            let folded = FoldedName(name)
            let meant = bearers(near: folded, spelled).filter {
                $0 != index && traces[$0].first > 0 && isFirmer($0, than: index) && mayBe(index, $0)
                    && writes(folded, name.title, of: $0)
            }
            guard meant.count == 1, let person = meant.first else { continue }
            join(index, into: person)
        }
    }

    /// Who comes into question: those of one half of a whole name, else whoever has a name that begins or ends alike.
    private func bearers(near folded: FoldedName, _ spelled: SpelledNames) -> Set<Int> {
        if !folded.forename.isEmpty, !folded.surname.isEmpty {
            return Set((indexByForename[folded.forename] ?? []) + (indexBySurname[folded.surname] ?? []))
                .union(spelled.bearers(near: Array(folded.surname.utf8)))
        }
        return spelled.bearers(near: Array((folded.forename.isEmpty ? folded.surname : folded.forename).utf8))
    }

    /// Whether the text names somebody and nothing else is known of them.
    private func isOnlyNamed(_ index: Int) -> Bool {
        let trace = traces[index]
        return trace.first > 0 && !trace.isDeclared && !trace.hasRecord && trace.birthDate == nil
            && trace.numbers.isEmpty
            && people[index].names.count <= 2 && people[index].also.isEmpty && people[index].values.isEmpty
            && trace.roleTrust <= .text
    }

    /// Whether more is known of one than of the other: a source of its own, a role, a whole name; else who was named first.
    private func isFirmer(_ person: Int, than other: Int) -> Bool {
        guard isOnlyNamed(person), traces[person].isWhole == traces[other].isWhole else {
            return !isOnlyNamed(person) || traces[person].isWhole
        }
        return traces[person].first < traces[other].first
    }

    /// Whether the roles, the sexes and the families let two be one.
    private func mayBe(_ index: Int, _ person: Int) -> Bool {
        let (role, known) = (people[index].role, people[person].role)
        guard !clash(role, known), (role == .sibling) == (known == .sibling) || role == .unknown else { return false }
        if let a = traces[index].sex, let b = traces[person].sex ?? Forenames.sex(of: traces[person].forenames), a != b
        {
            return false
        }
        if let a = people[index].of, let b = people[person].of, a != b { return false }
        return true
    }

    /// Whether a name is one of somebody's, written otherwise.
    private func writes(_ folded: FoldedName, _ title: String, of person: Int) -> Bool {
        let trace = traces[person]
        let forename = Array(folded.forename.utf8)
        let surname = Array(folded.surname.utf8)
        if forename.isEmpty {
            return !title.isEmpty && !isChild(people[person].role) && Directory.isSlip(surname, of: trace.surnames)
        }
        if surname.isEmpty {
            guard title.isEmpty else { return false }
            if trace.forenames.contains(where: { Directory.isPossessive(forename, of: Array($0.utf8)) }) { return true }
            guard !Directory.isCommon(forename) else { return false }
            return Directory.isSlip(forename, of: trace.forenames) || Directory.isClip(forename, of: trace.forenames)
        }
        // One half as it is or an initial, the other written otherwise.
        if trace.forenames.contains(where: { $0 == folded.forename || Directory.isInitial($0, folded.forename) }) {
            return Directory.isSlip(surname, of: trace.surnames) || bearsFamilyName(folded, person)
        }
        return trace.surnames.contains(folded.surname) && !Directory.isCommon(forename)
            && Directory.isSlip(forename, of: trace.forenames)
    }

    /// Whether a whole name is a parent's forename with the surname of the child: the mother's while she was married.
    private func bearsFamilyName(_ folded: FoldedName, _ person: Int) -> Bool {
        guard people[person].role == .parent, folded.forename.count > 2,
            traces[person].forenames.contains(folded.forename)
        else { return false }
        let children = traces[person].furtherChildren.union(people[person].of.map { [$0.index] } ?? [])
        return children.contains { traces[$0].surnames.contains(folded.surname) }
    }

    /// Whether one of two forenames is the first letter of the other: D of Dean.
    private static func isInitial(_ a: String, _ b: String) -> Bool {
        min(a.utf8.count, b.utf8.count) == 1 && a.utf8.first == b.utf8.first
    }

    /// Whether a forename is one of many people's.
    private static func isCommon(_ forename: [UInt8]) -> Bool {
        Nicknames.knows(forename) || Words.level(of: WordHash.of(forename)) == .common
            || Forenames.sex(of: [String(decoding: forename, as: UTF8.self)]) != nil
    }

    /// Whether a word is one of the names with a slip, or with the s of a possessive: `mrs hoxhas room`.
    private static func isSlip(_ word: [UInt8], of names: Set<String>) -> Bool {
        names.contains { name in
            SoundAlike.mayBe(word, Array(name.utf8)) || isPossessive(word, of: Array(name.utf8))
        }
    }

    private static func isPossessive(_ word: [UInt8], of name: [UInt8]) -> Bool {
        name.count > 2 && word.count == name.count + 1 && word.last == UInt8(ascii: "s") && word.starts(with: name)
    }

    /// Whether a word of three letters or more is how a forename begins, with an ending of endearment or without, or how a long one
    /// ends: `Sev` of Sevgi, `Ewelka` of Ewelina, `Baz` of Rebaz.
    private static func isClip(_ word: [UInt8], of names: Set<String>) -> Bool {
        word.count > 2
            && names.contains { name in
                let letters = Array(name.utf8.prefix { $0 != 0x20 })
                return Nicknames.isPet(word, of: letters)
                    || endings.contains { isPet(word, without: $0, of: letters) }
                    || letters.count >= word.count + 2 && letters.suffix(word.count).elementsEqual(word)
            }
    }

    private static func isPet(_ word: [UInt8], without ending: [UInt8], of forename: [UInt8]) -> Bool {
        let stem = word.dropLast(ending.count)
        return stem.count > 2 && word.suffix(ending.count).elementsEqual(ending)
            && Nicknames.isPet(Array(stem), of: forename)
    }

    private static let endings = "i y s z o ie ey ka ek".split(separator: " ").map { Array($0.utf8) }
}

/// The names of a case by how they begin and how they end, so that a slip is not compared with everybody.
private struct SpelledNames {
    private struct Name {
        var person: Int
        var letters: [UInt8]
        var sounds: [UInt8]
    }

    private var byFirst: [UInt8: [Name]] = [:]
    private var byLast: [ArraySlice<UInt8>: [Int]] = [:]

    init(_ traces: [Trace]) {
        for (person, trace) in traces.enumerated() where trace.first > 0 {
            for name in trace.forenames.union(trace.surnames) {
                let letters = Array(name.utf8)
                let sounds = SoundAlike.key(letters)
                guard let first = sounds.first else { continue }
                byFirst[first, default: []].append(Name(person: person, letters: letters, sounds: sounds))
            }
            for forename in trace.forenames where forename.utf8.count > 4 {
                let letters = Array(forename.utf8.prefix { $0 != 0x20 })
                byLast[letters.suffix(3), default: []].append(person)
            }
        }
    }

    /// Whoever has a name that the word sounds like, begins like, or ends.
    func bearers(near word: [UInt8]) -> Set<Int> {
        let sounds = SoundAlike.key(word)
        guard let first = sounds.first else { return [] }
        var found = Set(byLast[word.suffix(3)] ?? [])
        for name in byFirst[first] ?? []
        where name.letters.starts(with: word.prefix(3))
            || SoundAlike.mayBe(word, sounds: sounds, name.letters, sounds: name.sounds)
        {
            found.insert(name.person)
        }
        return found
    }
}
