import Passages
import Vocabulary

/// How well a name fits a person.
enum Fit: Int, Comparable, Sendable {
    case none
    /// A title with half a surname, with a surname spelt another way, or with the forename: theirs if nobody bears it whole.
    case faint
    /// An initial, a title, a forename alone: theirs if nobody else's.
    case loose
    /// Another order, half of a hyphened surname, a middle name used as the first.
    case near
    /// Forename and surname.
    case exact
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Directory {
    /// The people whom a sighting could be, with how well it fits each; those it cannot be are left out.
    func fits(of sighting: Sighting) -> [(person: Int, fit: Fit)] {
        let folded = FoldedName(sighting.name)
        var candidates: Set<Int> = []
        func look(up key: String) {
            guard !key.isEmpty else { return }
            candidates.formUnion(indexBySurname[key] ?? [])
            for word in Directory.words(ofSurname: key) where word != key {
                candidates.formUnion(indexBySurname[word] ?? [])
            }
        }
        look(up: folded.surname)
        // `Margaret Ward` of a Margaret whom the case file calls Ward as well.
        candidates.formUnion(holders(ofOtherName: folded.surname))
        if !sighting.orderIsSure || sighting.trust == .text { look(up: folded.forename) }
        // `Miss Pauline`: a title with a forename.
        if folded.forename.isEmpty, !sighting.name.title.isEmpty {
            candidates.formUnion(indexByForename[folded.surname] ?? [])
            // `Miss B`, which somebody is said to go by.
            if folded.surname.count < 3 {
                let called = NameKey.key(sighting.name.title + " " + folded.surname)
                candidates.formUnion(people.indices.filter { traces[$0].also.contains(called) })
            }
        }
        if candidates.isEmpty, folded.surname.count > 3 {
            for (key, holders) in indexBySurname where Directory.areAlike(key, folded.surname) {
                candidates.formUnion(holders)
            }
        }
        // By the forename alone only those of half a name, unless this is half a name itself.
        for person in indexByForename[folded.forename] ?? []
        where !folded.isWhole || !traces[person].isWhole || traces[person].middles.contains(folded.surname) {
            candidates.insert(person)
        }
        var result: [(person: Int, fit: Fit)] = []
        for person in candidates.sorted() {
            let fit = fit(of: sighting, folded, person)
            if fit > .none { result.append((person, fit)) }
        }
        return result
    }

    /// Who goes by a name of one word, beside their forename and surname.
    private func holders(ofOtherName name: String) -> [Int] {
        name.isEmpty ? [] : (indexByForename[name] ?? []).filter { traces[$0].also.contains(name) }
    }

    /// How well a sighting fits one person.
    func fit(of sighting: Sighting, _ folded: FoldedName, _ person: Int) -> Fit {
        let trace = traces[person]
        if clash(sighting.role, people[person].role), !isListedRelative(sighting, folded, person),
            !isParentAtWork(sighting, folded, person)
        {
            return .none
        }
        // A day and month that changed places, or one digit of a long number, is a slip where the whole name is the same.
        var isSlip = false
        if let a = sighting.birthDate, let b = trace.birthDate, a != b {
            guard NameKey.isSwapped(a, b) else { return .none }
            isSlip = true
        }
        if let a = sighting.sex, let b = trace.sex, a != b { return .none }
        for (field, value) in sighting.numbers where Directory.isKey(field) {
            let number = NameKey.number(value)
            guard let known = trace.numbers[field], known != number else { continue }
            // A former number: the same middle name is no chance.
            if !folded.middles.isEmpty, trace.middles == Set(folded.middles),
                sighting.birthDate == nil || trace.birthDate == nil
            {
                isSlip = true
                continue
            }
            let (a, b) = (Array(known.utf8), Array(number.utf8))
            guard a.count == b.count, a.count >= 8, sighting.birthDate == nil || sighting.birthDate == trace.birthDate,
                Misspellings.isOneStep(a, b)
            else { return .none }
            isSlip = true
        }
        // Two families of one surname: somebody else's mother is somebody else.
        if let a = sighting.of, let b = people[person].of, a != b.index, isFamily(sighting.role),
            sighting.birthDate == nil,
            sighting.numbers.isEmpty, !sharesChildren(a, b.index), !isSameGrownUp(sighting, folded, person),
            !sharesContact(sighting, person)
        {
            return .none
        }
        var straight = nameFit(folded, trace, sighting)
        if straight == .none, folded.forename.isEmpty, !sighting.name.title.isEmpty,
            let space = folded.surname.firstIndex(of: " ")
        {
            // `Mr João da Silva` may be João, or a Mr with three surnames.
            var parted = folded
            parted.forename = String(folded.surname[..<space])
            parted.surname = String(folded.surname[folded.surname.index(after: space)...])
            straight = min(nameFit(parted, trace, sighting), .loose)
        }
        if straight == .none, isCalledByTitle(folded, sighting, person) { straight = .faint }
        if isSlip {
            guard !sighting.orderIsSure, straight != .exact else { return straight == .exact ? .exact : .none }
        }
        // `Kalonji Exaucé` in a letter; a Thomas James is no James Thomas.
        let isForename = sighting.orderIsSure && Nicknames.knows(Array(folded.forename.utf8))
        guard straight != .exact, !sighting.orderIsSure || sighting.trust == .text && !isForename else {
            return straight
        }
        var turned = folded
        (turned.forename, turned.surname) = (folded.surname, folded.forename)
        if straight == .none, sighting.trust == .text, isTurned(folded, trace) { return .near }
        // `Nguyễn Thị Mai` and `Mai Nguyen`: whatever stood between stays between.
        let swapped = nameFit(turned, trace, sighting)
        if swapped == .exact { return max(straight, .near) }
        return sighting.orderIsSure ? straight : max(straight, min(swapped, .loose))
    }

    /// Whether a name of three words or more is somebody's with the surname first: `CHAN Wing Yan`.
    private func isTurned(_ folded: FoldedName, _ trace: Trace) -> Bool {
        let rest = (folded.middles + [folded.surname]).joined(separator: " ")
        return rest.contains(" ") && trace.surnames.contains(folded.forename)
            && (trace.forenames.contains(rest)
                || trace.forenames.contains { first in trace.middles.contains { rest == first + " " + $0 } })
    }

    /// `Miss Pauline` of an adult, `Mrs Chen` of Chen Xiaoling.
    private func isCalledByTitle(_ folded: FoldedName, _ sighting: Sighting, _ person: Int) -> Bool {
        guard folded.forename.isEmpty, !sighting.name.title.isEmpty, !isChild(people[person].role) else { return false }
        let trace = traces[person]
        if trace.also.contains(NameKey.key(sighting.name.title + " " + folded.surname)) { return true }
        guard trace.forenames.contains(folded.surname), trace.isWhole else { return false }
        // `Mrs Dawn` of the mother Dawn, `Miss Dawn` of the assistant: where nobody has it for a surname.
        guard !Forenames.alsoSurnames.contains(folded.surname) else { return false }
        return !Words.contains(Array(folded.surname.utf8)) || (indexBySurname[folded.surname] ?? []).isEmpty
    }

    private func nameFit(_ folded: FoldedName, _ trace: Trace, _ sighting: Sighting) -> Fit {
        let surname = surnameMatch(folded.surname, trace)
        let forename = forenameMatch(folded, trace)
        if surname == .none {
            return forename == .full && !folded.surname.isEmpty && trace.also.contains(folded.surname) ? .near : .none
        }
        switch (forename, surname) {
        case (.full, .full): return .exact
        case (.full, .part), (.full, .alike), (.middle, .full): return .near
        case (.initial, .part), (.initial, .alike): return .faint
        case (.full, .initial), (.initial, .full), (.full, .absent), (.middle, .initial): return .loose
        case (.near, .full) where isPet(folded.forename, of: trace, in: sighting): return .near
        case (.none, .full) where isShortForm(folded.forename, of: trace, in: sighting): return .near
        case (.near, .full):
            if isShortForm(folded.forename, of: trace, in: sighting) { return .near }
            // A short form counts where the date of birth is the same too; twins have forenames of their own.
            return sighting.birthDate != nil && sighting.birthDate == trace.birthDate ? .near : .none
        case (.absent, .full):
            return folded.forename.isEmpty && sighting.name.title.isEmpty && !isWork(sighting.role) ? .none : .loose
        case (.absent, .part), (.absent, .alike): return sighting.name.title.isEmpty ? .none : .faint
        case (.absent, .initial): return folded.surname.count == 1 && !sighting.name.title.isEmpty ? .loose : .none
        default: return .none
        }
    }

    /// Whether notes call somebody by a forename cut short, whole surname behind it: `Roz Demir` of Rozerin Demir.
    ///
    /// A name that is one by itself is nobody's short form, and a record says whole names.
    private func isPet(_ forename: String, of trace: Trace, in sighting: Sighting) -> Bool {
        let pet = Array(forename.utf8)
        guard sighting.trust == .text, pet.count > 2, !Nicknames.knows(pet) else { return false }
        return trace.forenames.contains { Nicknames.isPet(pet, of: Array($0.utf8.prefix { $0 != 0x20 })) }
    }

    /// Whether notes call somebody by a short form that the table has, whole surname behind it: `Gosia Zielińska` of Małgorzata.
    ///
    /// A record says whole names: there two forms may be two people.
    private func isShortForm(_ forename: String, of trace: Trace, in sighting: Sighting) -> Bool {
        guard sighting.trust == .text, forename.utf8.count > 2 else { return false }
        let others = Nicknames.of(Array(forename.utf8))
        return trace.forenames.contains { others.contains(Array($0.utf8.prefix { $0 != 0x20 })) }
    }

    private enum Match { case none, absent, initial, near, part, alike, middle, full }

    private func surnameMatch(_ surname: String, _ trace: Trace) -> Match {
        if surname.isEmpty || trace.surnames.isEmpty { return .absent }
        if trace.surnames.contains(surname) { return .full }
        var best = Match.none
        for known in trace.surnames {
            if Directory.isSame(known, surname) { return .full }
            if surname.count == 1 || known.count == 1 {
                if surname.first == known.first, best == .none { best = .initial }
                continue
            }
            // `Corey McI` of a McIlwaine.
            if surname.hasPrefix("mc"), surname.count < 5, known.count > surname.count, known.hasPrefix(surname) {
                best = .initial
                continue
            }
            let mine = surname.split(separator: " ").filter { $0.count > 2 && !NameKey.particles.contains(String($0)) }
            let theirs = known.split(separator: " ").filter { $0.count > 2 && !NameKey.particles.contains(String($0)) }
            // Half of a double surname; `Al Haddad` and `Haddad`.
            if mine.count != theirs.count || mine.count == 1 {
                let (small, large) = mine.count < theirs.count ? (mine, theirs) : (theirs, mine)
                if !small.isEmpty, small.allSatisfy({ large.contains($0) }) { best = .part }
            }
            if best == .none, Directory.areAlike(known, surname) { best = .alike }
        }
        // `Lucía López Rojas` read with López in the middle, `Olena Petrivna`: the father's surname, or his name.
        if best == .none, surname.split(separator: " ").allSatisfy({ isOfFather(String($0), trace) }) { best = .part }
        return best
    }

    private static func areAlike(_ a: String, _ b: String) -> Bool {
        // Of most pairs of surnames the first letter says enough.
        let isOfWords = a.utf8.contains(0x20) || b.utf8.contains(0x20)
        guard isOfWords else { return a.utf8.first == b.utf8.first && NameForms.areAlike(a, b) }
        func bare(_ name: String) -> String {
            let words = name.split(separator: " ").filter { !NameKey.particles.contains(String($0)) }
            return words.count == 1 ? String(words[0]) : name
        }
        func joined(_ name: String) -> String { name.filter { $0 != " " } }
        return NameForms.areAlike(bare(a), bare(b)) || NameForms.areAlike(joined(a), joined(b))
    }

    /// Whether a word stands between somebody's forename and surname and is no forename to everybody.
    private func isOfFather(_ word: String, _ trace: Trace) -> Bool {
        let letters = Array(word.utf8)
        return trace.middles.contains(word) && letters.count > 2 && !Nicknames.knows(letters)
            && !Words.contains(letters)
    }

    private func forenameMatch(_ folded: FoldedName, _ trace: Trace) -> Match {
        let forename = folded.forename
        if forename.isEmpty || (trace.forenames.isEmpty && trace.also.isEmpty) { return .absent }
        if trace.forenames.contains(forename) || trace.also.contains(forename) { return .full }
        var best = Match.none
        for known in trace.forenames {
            if Directory.isSame(known, forename) { return .full }
            if forename.count == 1 || known.count == 1 {
                if forename.first == known.first { best = .initial }
            } else if Directory.isInitials(forename, of: known) || Directory.isInitials(known, of: forename) {
                best = .initial
            } else if known.hasPrefix(forename + " ") || forename.hasPrefix(known + " ") {
                return .full
            } else if forename.count >= 3, known.count >= 3, known.contains(forename) || forename.contains(known),
                best == .none
            {
                best = .near
            }
        }
        if best != .initial, forename.count > 1 {
            // The second of two forenames, whether it was written as a middle name or not.
            if trace.forenames.contains(where: { $0.hasSuffix(" " + forename) }) { return .middle }
            if trace.middles.contains(forename) || folded.middles.contains(where: { trace.forenames.contains($0) }) {
                return .middle
            }
        }
        return best
    }

    /// Whether letters are the initials of a forename of as many words: JP of Johnny-Paul.
    private static func isInitials(_ letters: String, of forename: String) -> Bool {
        forename.contains(" ") && letters.count > 1
            && letters.elementsEqual(forename.split(separator: " ").compactMap(\.first))
    }

    /// Whether two keys differ in spaces alone: `al haddad`, `alhaddad`.
    private static func isSame(_ a: String, _ b: String) -> Bool {
        a.utf8.lazy.filter { $0 != 0x20 }.elementsEqual(b.utf8.lazy.filter { $0 != 0x20 })
    }

    // MARK: Roles

    func isFamily(_ role: Role) -> Bool { [.parent, .carer, .family].contains(role) }
    func isWork(_ role: Role) -> Bool { role == .staff || role == .professional }
    func isChild(_ role: Role) -> Bool { [.subject, .pupil, .sibling].contains(role) }

    /// Whether two roles are never one person's: a pupil is no teacher, a teacher with a parent's name is not that parent.
    func clash(_ a: Role, _ b: Role) -> Bool {
        func side(_ role: Role) -> Int? {
            if isChild(role) { return 0 }
            if isFamily(role) { return 1 }
            return isWork(role) ? 2 : nil
        }
        guard let x = side(a), let y = side(b) else { return false }
        return x != y
    }

    /// Whether a sighting and somebody, one of them at work here and one the parent of a pupil, are the same: the assistant whose
    /// own child is in the school.
    ///
    /// The whole name says so, but not of the family that the case is about: what a teacher of the mother's name did is not to be
    /// read as the mother's deed.
    private func isParentAtWork(_ sighting: Sighting, _ folded: FoldedName, _ person: Int) -> Bool {
        let roles = [sighting.role, people[person].role]
        guard roles.contains(where: isWork), roles.contains(where: isFamily), folded.isWhole, folded.forename.count > 2,
            traces[person].forenames.contains(folded.forename), traces[person].surnames.contains(folded.surname)
        else { return false }
        let children = [sighting.of, people[person].of?.index].compactMap(\.self)
        return !children.isEmpty
            && children.allSatisfy { people.indices.contains($0) && people[$0].role == .pupil && !hint.contains($0) }
    }

    /// Whether a sighting is the relative whom the case lists by that whole name: a brother of 22 is a contact in the child's row
    /// as well, a cousin of seven is a pupil of the school.
    private func isListedRelative(_ sighting: Sighting, _ folded: FoldedName, _ person: Int) -> Bool {
        let trace = traces[person]
        let fits =
            people[person].role == .sibling && sighting.role == .family
            || people[person].role == .family && sighting.role == .pupil
        return fits && trace.isDeclared && folded.isWhole && trace.forenames.contains(folded.forename)
            && trace.surnames.contains(folded.surname)
    }

    /// Whether a grown-up of another child's row is the very same: a foster carer of two children, the stepfather of one who is
    /// the father of the other where both are the case's own.
    ///
    /// The whole name is the same, and no number or address to reach them says otherwise.
    private func isSameGrownUp(_ sighting: Sighting, _ folded: FoldedName, _ person: Int) -> Bool {
        let children = [sighting.of, people[person].of?.index].compactMap(\.self)
        let isOfSubjects =
            children.count == 2
            && children.allSatisfy {
                people.indices.contains($0) && people[$0].role == .subject && traces[$0].isDeclared
            }
        guard isOfSubjects || sighting.role == .carer && people[person].role == .carer, folded.isWhole,
            traces[person].forenames.contains(folded.forename), traces[person].surnames.contains(folded.surname)
        else { return false }
        for kind in [Kind.phone, .email, .address, .postcode] {
            let known = people[person].values.filter { $0.kind == kind }.map { NameKey.number($0.value) }
            let said = sighting.values.filter { $0.kind == kind }.map { NameKey.number($0.value) }
            if !known.isEmpty, !said.isEmpty, Set(known).isDisjoint(with: said) { return false }
        }
        return true
    }

    /// Whether a sighting has a phone number, an e-mail address or the home of somebody: the mother whom two children's rows list.
    func sharesContact(_ sighting: Sighting, _ person: Int) -> Bool {
        func key(_ value: KnownValue) -> String? {
            switch value.kind {
            case .phone: NameKey.phone(value.value)
            case .email: value.value.lowercased()
            default: nil
            }
        }
        let own = Set(sighting.values.compactMap(key)).subtracting([""])
        return !own.isEmpty && people[person].values.contains { key($0).map(own.contains) ?? false }
            || !Directory.homes(sighting.values).isDisjoint(with: Directory.homes(people[person].values))
    }

    /// Whether two children are brothers and sisters of the case, or have one surname: `dad (Alan)` in the row of the younger one.
    private func isOneHousehold(_ a: Int, _ b: Int) -> Bool {
        guard people.indices.contains(a), people.indices.contains(b) else { return false }
        if !traces[a].surnames.isDisjoint(with: traces[b].surnames) { return true }
        let roles = [people[a].role, people[b].role]
        return roles.contains(.sibling) && roles.allSatisfy { $0 == .sibling || $0 == .subject }
    }

    /// Whether two children are of one family: one of them is a sibling, or they share a surname.
    private func sharesChildren(_ a: Int, _ b: Int) -> Bool {
        guard people.indices.contains(a), people.indices.contains(b) else { return false }
        return people[a].role == .sibling || people[b].role == .sibling
            || !traces[a].surnames.isDisjoint(with: traces[b].surnames)
    }

    // MARK: Settling

    /// Joins the names that waited to the people they fit and numbers everybody by first appearance.
    ///
    /// Called by `resolve`; a caller that needs no subject calls it alone. To read more afterwards is allowed.
    package mutating func settle() {
        guard !isSettled else { return }
        joinDeclared()
        joinOtherNames()
        settleCells()
        settleWitnesses()
        var rest = completed(waiting).sorted { (Directory.rank($0), $0.first) < (Directory.rank($1), $1.first) }
        waiting = []
        titledSexes = [:]
        for sighting in rest where !sighting.name.title.isEmpty && sighting.name.forename.isEmpty {
            if let sex = sighting.sex { titledSexes[NameKey.key(sighting.name.surname), default: []].insert(sex) }
        }
        settleFamilies()
        // Children named only as somebody's (`Jakub's mum`) first, for the relations are theirs.
        for index in rest.indices {
            if let name = rest[index].ofName, rest[index].of == nil { rest[index].of = child(named: name) }
            let placed = settle(rest[index])
            if rest[index].isPossessor, placed != nil { settleFamilies() }
        }
        settleFamilies()
        settlePairs()
        settleLetters()
        settleInitials()
        joinRelatives()
        joinUserNames()
        joinSlips()
        renumber()
        // Only now is it known who shares a name with whom.
        owners = ownerSightings.mapValues { identify($0).map { PersonID($0) } }
        isSettled = true
    }

    /// Tells staff from pupils among those who saw something: `D Hollamby` beside a medicine given is Dawn Hollamby at work.
    private mutating func settleWitnesses() {
        let witnesses = waiting.filter(\.mayWork)
        waiting.removeAll(where: \.mayWork)
        for var sighting in witnesses {
            sighting.mayWork = false
            var asWorker = sighting
            asWorker.role = .staff
            let isAPupil = fits(of: sighting).contains { isChild(people[$0.person].role) }
            var workers =
                isAPupil
                ? [] : fits(of: asWorker).filter { isWork(people[$0.person].role) && $0.fit >= .loose }.map(\.person)
            // `T Pimentel` of Teresa Pimentel da Costa, whose first surname may have been read as a middle name.
            if workers.isEmpty, !isAPupil { workers = staff(surnamedInTheMiddle: FoldedName(sighting.name)) }
            if workers.count == 1 {
                sighting.role = .unknown
                sighting.parts = []
                absorb(sighting, into: workers[0])
            } else {
                place(sighting)
            }
        }
    }

    private func staff(surnamedInTheMiddle folded: FoldedName) -> [Int] {
        guard folded.surname.count > 2, let initial = folded.forename.first else { return [] }
        return people.indices.filter { person in
            isWork(people[person].role) && traces[person].middles.contains(folded.surname)
                && traces[person].forenames.contains {
                    $0 == folded.forename || folded.forename.count == 1 && $0.first == initial
                }
        }
    }

    /// How little a name says: the more it says, the sooner it is placed.
    private static func rank(_ sighting: Sighting) -> Int {
        let folded = FoldedName(sighting.name)
        if sighting.isPossessor { return 1 }
        if !folded.forename.isEmpty, !folded.surname.isEmpty { return 0 }
        if !folded.forename.isEmpty { return 2 }
        if folded.surname.count == 1 { return 5 }
        // Where a title is all that is known, anything said of the same name comes first.
        return sighting.isByTitle ? 4 : 3
    }

    private mutating func settle(_ sighting: Sighting) -> Int? {
        var sighting = sighting
        let folded = FoldedName(sighting.name)
        // `Her dad (Mr Dhillon)` in a record of Tyrese Grant, where Simran Dhillon is known: he is hers.
        if let of = sighting.of, sighting.isRelation, folded.surname.count > 2, isFamily(sighting.role),
            !traces[of].surnames.contains(folded.surname), !hasRelative(surnamed: folded.surname, of),
            let child = child(surnamed: folded.surname), !sharesChildren(child, of)
        {
            sighting.of = child
        }
        var known = sighting
        // A title says little of the role: `Mrs Okafor` is the mother before she is a teacher nobody knows.
        if sighting.isByTitle { known.role = .unknown }
        // `Sister Mukwena`, `Nurse Mukwena` where a nurse of that surname is known: nobody's sister, whose forename would stand there.
        if sighting.trust == .text, folded.surname.isEmpty, sighting.name.title.isEmpty, sighting.role != .unknown,
            !isChild(sighting.role) || sighting.role == .sibling,
            !(indexByForename[folded.forename] ?? []).contains(where: { traces[$0].isWhole }),
            let holders = indexBySurname[folded.forename], !holders.isEmpty,
            holders.allSatisfy({ isWork(people[$0].role) })
        {
            return holders.count == 1 ? holders[0] : nil
        }
        let isTitled = !sighting.name.title.isEmpty && folded.forename.isEmpty
        var fitting = fits(of: known).filter { candidate in
            // `Mr Okafor` is nobody's child here.
            if isTitled, isChild(people[candidate.person].role) { return false }
            // Joanne is no `Mr Okafor`, though nobody wrote `Mrs`.
            if isTitled, let sex = sighting.sex, traces[candidate.person].sex == nil,
                let usual = Forenames.sex(of: traces[candidate.person].forenames), usual != sex
            {
                return false
            }
            guard sighting.isRelation, folded.surname.isEmpty, isFamily(sighting.role) || sighting.role == .sibling
            else { return true }
            return isRelative(candidate.person, of: sighting)
        }
        // `Safe people: Taid, Miss Ozolina`: what only stands beside a name does not part it from the one who bears it.
        if fitting.isEmpty, !sighting.isFirm, isTitled || folded.isWhole, sighting.role != .unknown {
            var unsaid = sighting
            (unsaid.role, unsaid.of, unsaid.isRelation) = (.unknown, nil, false)
            fitting = fits(of: unsaid).filter { $0.fit >= .loose && !(isTitled && isChild(people[$0.person].role)) }
            if fitting.count == 1 { sighting = unsaid }
        }
        let best = fitting.map(\.fit).max() ?? .none
        fitting = fitting.filter { $0.fit == best }
        if fitting.count > 1, sighting.isPossessor {
            // A forename with a mother is a child's before it is an adult's.
            let children = fitting.filter { isChild(people[$0.person].role) }
            if !children.isEmpty { fitting = children }
        }
        if fitting.count == 1 {
            // Where the text has both a Mr and a Mrs of this name, nothing says which of them a listed person is.
            if isTitled, traces[fitting[0].person].sex == nil, titledSexes[folded.surname]?.count == 2,
                Forenames.sex(of: traces[fitting[0].person].forenames) == nil
            {
                return nil
            }
            if sighting.isByTitle, people[fitting[0].person].role != .unknown, !isWork(people[fitting[0].person].role) {
                sighting.role = .unknown
            }
            absorb(sighting, into: fitting[0].person)
            return fitting[0].person
        }
        guard fitting.isEmpty else { return nil }
        // Beside a comma or in a list, a forename that somebody else has is more likely that somebody.
        if !sighting.isFirm, !sighting.isPossessor, !folded.forename.isEmpty,
            !(indexByForename[folded.forename] ?? []).isEmpty
        {
            return nil
        }
        if sighting.trust == .text, !isTitled, let known = wearers(of: sighting, folded) {
            // Initials, a surname alone: no new person where a known one is written so.
            return known.count == 1 ? known[0] : nil
        }
        if sighting.isPossessor {
            if Directory.initials(sighting.name.forename) != nil { return nil }
            sighting.role = .pupil
            sighting.isPossessor = false
        }
        // `Mrs T` where somebody's surname begins so: the matcher knows whose.
        if isTitled, folded.surname.count == 1, hasGrownUp(surnameFrom: folded.surname, sex: sighting.sex) {
            return nil
        }
        if sighting.isByTitle, let child = child(surnamed: folded.surname) {
            // The surname of a family, but nobody known in it: `Mr Okafor` where only the mother is listed.
            if let parent = parent(of: child, withoutSurname: sighting.sex) {
                sighting.role = .unknown
                absorb(sighting, into: parent)
                return parent
            }
            sighting.role = .family
            sighting.of = child
        }
        return add(sighting)
    }

    /// Whether a grown-up of this sex, or of none that is known, has a surname that begins with a letter.
    private func hasGrownUp(surnameFrom letter: String, sex: Relationship.Sex?) -> Bool {
        people.indices.contains { person in
            !isChild(people[person].role) && traces[person].surnames.contains { $0.hasPrefix(letter) }
                && (traces[person].sex == nil || sex == nil || traces[person].sex == sex)
        }
    }

    private func hasRelative(surnamed surname: String, _ child: Int) -> Bool {
        (indexBySurname[surname] ?? []).contains { people[$0].of?.index == child }
    }

    /// The one parent of a child whom nothing gives a surname: `Eleni's father Georgios` is her `Mr Papadopoulos`.
    private func parent(of child: Int, withoutSurname sex: Relationship.Sex?) -> Int? {
        guard let sex else { return nil }
        let parents = people.indices.filter { person in
            people[person].role == .parent && people[person].of?.index == child && traces[person].surnames.isEmpty
                && !traces[person].isOfStep
                && (traces[person].sex ?? Forenames.sex(of: traces[person].forenames)) == sex
        }
        return parents.count == 1 ? parents[0] : nil
    }

    /// Whether a person may be the relative that a forename alone names: of the same child, or of that child's surname.
    private func isRelative(_ person: Int, of sighting: Sighting) -> Bool {
        let role = people[person].role
        if sighting.role == .sibling, role == .pupil {
            // A child of the same surname as the one it is said of.
            let children = sighting.of.map { [$0] } ?? Array(hint)
            return children.contains { $0 != person && !traces[$0].surnames.isDisjoint(with: traces[person].surnames) }
        }
        if let of = sighting.of {
            if let theirs = people[person].of { return theirs.index == of || isOneHousehold(theirs.index, of) }
            // A relative of nobody in particular is the subject's.
            if isFamily(role) || role == .sibling, hint.contains(of) { return true }
            return role == .unknown || !traces[person].surnames.isDisjoint(with: traces[of].surnames)
        }
        guard sighting.ofName == nil else { return false }
        if isFamily(role) || role == .sibling {
            // Somebody else's relative is not the subject's.
            guard let of = people[person].of else { return true }
            return traces[of.index].isDeclaredSubject || people[of.index].role == .subject || hint.contains(of.index)
                || recordedChildren == [of.index]
        }
        return role == .unknown || role == .other
    }

    /// The pupils whom structured records are about.
    ///
    /// A transfer file is made for its pupil, and so outranks the rows of
    /// tables, which tell of a whole class.
    var recordedChildren: [Int] {
        let children = people.indices.filter { traces[$0].hasRecord && isChild(people[$0].role) }
        let transferred = children.filter { traces[$0].hasTransferRecord }
        return transferred.isEmpty ? children : transferred
    }

    /// The child whose surname a titled name has: the only one, or the one that the case is about among brothers and sisters.
    private func child(surnamed surname: String) -> Int? {
        guard surname.count > 1 else { return nil }
        let children = Set(
            (indexBySurname[surname] ?? []).filter { child in
                isChild(people[child].role)
                    && traces[child].surnames.contains {
                        $0.split(separator: " ").contains { $0 == surname } || $0 == surname
                    }
            }
        )
        .union(children(withSurnameLike: surname))
        if children.count == 1 { return children.first }
        let subjects = children.filter { hint.contains($0) }
        guard subjects.count == 1, let subject = subjects.first else { return nil }
        let isOneFamily = children.allSatisfy { child in
            child == subject || people[child].role == .sibling || traces[child].isCalledSibling
                || (!traces[child].hasRecord && !traces[child].isDeclared)
        }
        return isOneFamily ? subject : nil
    }

    /// Children whose surname is the other half of a pair: `Papadopoulou` for `Papadopoulos`.
    private func children(withSurnameLike surname: String) -> [Int] {
        indexBySurname.filter { NameForms.areAlike($0.key, surname) }.flatMap(\.value).filter {
            isChild(people[$0].role)
        }
    }

    /// The known people who are written as one word of a text is: by surname, short form or initials.
    ///
    /// nil where nobody is, or where the text firmly makes somebody new of a forename that others have too.
    private func wearers(of sighting: Sighting, _ folded: FoldedName) -> [Int]? {
        let word = folded.forename.isEmpty ? folded.surname : folded.forename
        guard folded.forename.isEmpty || folded.surname.isEmpty, !word.isEmpty else { return nil }
        var found: Set<Int> = []
        if Directory.initials(sighting.name.forename) != nil {
            found = Set(
                people.indices.filter { traces[$0].isWhole && Directory.initials(of: people[$0]).contains(word) })
        } else {
            found = Set((indexBySurname[word] ?? []).filter { traces[$0].isWhole && isChild(people[$0].role) })
            if sighting.isPossessor || !sighting.isFirm {
                for other in Nicknames.of(Array(word.utf8)) {
                    found.formUnion(indexByForename[String(decoding: other, as: UTF8.self)] ?? [])
                }
            }
        }
        if sighting.isPossessor, found.count > 1 {
            let children = found.filter { isChild(people[$0].role) }
            if !children.isEmpty { found = children }
        }
        return found.isEmpty ? nil : found.sorted()
    }

    /// The initials that documents write for a person, folded: `rb`, with and without middle names.
    static func initials(of person: Person) -> Set<String> {
        var result: Set<String> = []
        for name in person.names {
            let first = NameKey.words(name.forename).compactMap(\.first)
            let middle = NameKey.words(name.middle).compactMap(\.first)
            let last = NameKey.words(name.surname).filter { !NameKey.particles.contains($0) }.compactMap(\.first)
            guard let initial = first.first, let surname = last.first ?? NameKey.words(name.surname).first?.first else {
                continue
            }
            result.insert(String([initial, surname]))
            result.insert(String([initial] + last))
            result.insert(String([initial] + middle + last))
            result.insert(String(first + last))
            if [.staff, .professional].contains(person.role), let code = NameForms.code(of: name) {
                result.insert(String(decoding: code, as: UTF8.self))
            }
        }
        return result.filter { $0.count > 1 }
    }

    /// Gives the letters in brackets behind a name to whom the name means; `Early Help (EH)` is nobody.
    private mutating func settleLetters() {
        let waiting = waitingLetters.sorted { ($0.key.forename, $0.key.surname) < ($1.key.forename, $1.key.surname) }
        for (name, codes) in waiting {
            let fitting = fits(of: Sighting(name: name)).filter { $0.fit >= .loose && traces[$0.person].first > 0 }
            let best = fitting.filter { $0.fit == fitting.map(\.fit).max() }
            guard best.count == 1 else { continue }
            for code in codes.sorted() where traces[best[0].person].also.insert(NameKey.key(code)).inserted {
                people[best[0].person].also.append(code)
            }
        }
        waitingLetters = [:]
    }

    /// Gives the initials in cells for a person to those whose they are; initials of nobody make somebody.
    private mutating func settleInitials() {
        guard !waitingInitials.isEmpty else { return }
        var holders: [String: [Int]] = [:]
        for index in people.indices where traces[index].first > 0 {
            for initials in Directory.initials(of: people[index]) { holders[initials, default: []].append(index) }
        }
        for (written, role) in waitingInitials.sorted(by: { $0.key < $1.key }) {
            let key = NameKey.key(written)
            var found = holders[key] ?? []
            if role == .staff {
                let staff = found.filter { people[$0].role == .staff }
                found = staff.isEmpty ? found.filter { !isChild(people[$0].role) } : staff
            } else if isChild(role) {
                found = found.filter { isChild(people[$0].role) }
            }
            found += people.indices.filter {
                traces[$0].first > 0 && traces[$0].also.contains(key) && !found.contains($0)
            }
            if found.isEmpty {
                sightings += 1
                var sighting = Sighting(name: PersonName())
                sighting.role = role
                sighting.also = [written]
                sighting.first = sightings
                found = [add(sighting)]
            }
            for index in found where traces[index].also.insert(key).inserted { people[index].also.append(written) }
        }
        waitingInitials = [:]
    }

    /// The child whom a name in the text means: the only one it fits.
    func child(named name: PersonName) -> Int? {
        var sighting = Sighting(name: name)
        sighting.role = .unknown
        sighting.trust = .text
        let fitting = fits(of: sighting)
        let best = fitting.map(\.fit).max() ?? .none
        let found = fitting.filter { $0.fit == best }.map(\.person)
        let children = found.filter { isChild(people[$0].role) }
        if found.isEmpty {
            sighting.isPossessor = true
            let known = wearers(of: sighting, FoldedName(name)) ?? []
            return known.count == 1 ? known[0] : nil
        }
        return children.count == 1 ? children[0] : (found.count == 1 ? found[0] : nil)
    }

    private mutating func settleFamilies() {
        let families = waitingFamilies
        waitingFamilies = []
        for family in families {
            if let child = child(named: family.of), child != family.person {
                if people[family.person].of == nil { people[family.person].of = PersonID(child) }
            } else if traces[family.person].isDeclared {
                // Declared of somebody whom nothing else names: that somebody is a child of the case all the same.
                var sighting = Sighting(name: family.of)
                sighting.role = .pupil
                sighting.trust = .declared
                sightings += 1
                sighting.first = sightings
                let child = add(sighting)
                people[family.person].of = PersonID(child)
            } else {
                waitingFamilies.append(family)
            }
        }
    }

    /// Joins declared people of half a name (`Mrs Webb`) to the one person whom they fit.
    private mutating func joinDeclared() {
        for index in people.indices where traces[index].isDeclared && !traces[index].isWhole {
            var matches: Set<Int> = []
            for name in people[index].names {
                var sighting = Sighting(name: name)
                sighting.role = people[index].role
                sighting.sex = traces[index].sex
                sighting.of = people[index].of?.index
                for found in fits(of: sighting) where found.person != index && traces[found.person].isWhole {
                    matches.insert(found.person)
                }
            }
            guard matches.count == 1, let other = matches.first, !traces[other].isDeclared else { continue }
            join(other, into: index)
        }
    }

    /// Joins whoever is but a name to the one person whose other name it is, by a record that came later.
    ///
    /// `Danny Nguyen` of a log, whom the roll has as Minh Duc and as Danny: had the roll come first, it would have been he at once.
    private mutating func joinOtherNames() {
        for index in people.indices {
            let trace = traces[index]
            guard trace.first != 0, trace.isWhole, !trace.isDeclared, trace.birthDate == nil, trace.numbers.isEmpty,
                people[index].names.count == 1
            else { continue }
            var sighting = Sighting(name: people[index].names[0])
            sighting.role = people[index].role
            sighting.sex = trace.sex
            sighting.of = people[index].of?.index
            let folded = FoldedName(sighting.name)
            let known = namesakes(of: folded).filter { $0 != index && traces[$0].first != 0 }
            guard known.count == 1, people[known[0]].names.count > 1, traces[known[0]].hasRecord,
                fit(of: sighting, folded, known[0]) == .exact
            else { continue }
            join(index, into: known[0])
        }
    }

    /// Makes one person of two; what the second was is left empty and goes when everybody is numbered.
    mutating func join(_ other: Int, into index: Int) {
        let gone = people[other]
        for name in gone.names { learn(name, of: index) }
        for also in gone.also where traces[index].also.insert(NameKey.key(also)).inserted {
            people[index].also.append(also)
        }
        for value in gone.values { keep(value, of: index) }
        people[index].parts.formUnion(gone.parts)
        if people[index].role == .unknown { people[index].role = gone.role }
        if people[index].of == nil { people[index].of = gone.of }
        if people[index].holdsParentalResponsibility == nil {
            people[index].holdsParentalResponsibility = gone.holdsParentalResponsibility
        }
        people[index].isBarred = people[index].isBarred || gone.isBarred
        if traces[index].birthDate == nil { traces[index].birthDate = traces[other].birthDate }
        if traces[index].sex == nil { traces[index].sex = traces[other].sex }
        traces[index].hasRecord = traces[index].hasRecord || traces[other].hasRecord
        traces[index].hasTransferRecord = traces[index].hasTransferRecord || traces[other].hasTransferRecord
        traces[index].numbers.merge(traces[other].numbers) { mine, _ in mine }
        traces[other].first = 0
        for (key, holders) in indexByNumber { indexByNumber[key] = Directory.replaced(holders, other, index) }
        indexBySurname = indexBySurname.mapValues { Directory.replaced($0, other, index) }
        indexByForename = indexByForename.mapValues { Directory.replaced($0, other, index) }
        for number in people.indices where people[number].of?.index == other { people[number].of = PersonID(index) }
        waitingFamilies = waitingFamilies.map { ($0.person == other ? index : $0.person, $0.of) }
    }

    private static func replaced(_ holders: [Int], _ old: Int, _ new: Int) -> [Int] {
        guard holders.contains(old) else { return holders }
        var result: [Int] = []
        for holder in holders.map({ $0 == old ? new : $0 }) where !result.contains(holder) { result.append(holder) }
        return result
    }

    /// Numbers people by first appearance, the declared ones first, and takes out those that became part of others.
    private mutating func renumber() {
        let order = people.indices.filter { traces[$0].first > 0 }.sorted {
            (traces[$0].isDeclared ? 0 : 1, traces[$0].first) < (traces[$1].isDeclared ? 0 : 1, traces[$1].first)
        }
        guard order != Array(people.indices) else { return }
        var new: [Int?] = Array(repeating: nil, count: people.count)
        for (number, old) in order.enumerated() { new[old] = number }
        func moved(_ id: PersonID?) -> PersonID? { id.flatMap { new[$0.index] }.map { PersonID($0) } }
        seenText = []
        people = order.map { old in
            var person = people[old]
            person.id = moved(PersonID(old)) ?? person.id
            person.of = moved(person.of)
            person.values = person.values.map {
                var value = $0
                value.person = moved(value.person)
                return value
            }
            return person
        }
        traces = order.map { old in
            var trace = traces[old]
            trace.furtherChildren = Set(trace.furtherChildren.compactMap { new[$0] })
            trace.parentOf = Set(trace.parentOf.compactMap { new[$0] })
            return trace
        }
        indexByNumber = indexByNumber.mapValues { $0.compactMap { new[$0] } }
        indexBySurname = indexBySurname.mapValues { $0.compactMap { new[$0] } }
        indexByForename = indexByForename.mapValues { $0.compactMap { new[$0] } }
        waitingFamilies = waitingFamilies.compactMap { family in new[family.person].map { ($0, family.of) } }
    }
}
