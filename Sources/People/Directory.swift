package import Passages
package import Vocabulary

/// Somebody as `case.yaml` or `--people` declares them.
package struct DeclaredPerson: Sendable, Hashable {
    package var name: String
    /// Other ways the documents write this person.
    package var also: [String]
    package var role: Role
    /// The name of the one whose parent, carer, sibling or relative this is.
    package var of: String?
    package var part: Part?
    /// Whether the person holds parental responsibility; nil where nobody said.
    package var pr: Bool?
    package var noContact: Bool
    /// Numbers by the last part of their field's name: `upn`, `nhs_number`, `mis_id`.
    ///
    /// `nhs` will do for `nhs_number`.
    package var ids: [String: String]
    package var isSubject: Bool

    package init(
        name: String, also: [String] = [], role: Role = .unknown, of: String? = nil, part: Part? = nil, pr: Bool? = nil,
        noContact: Bool = false, ids: [String: String] = [:], isSubject: Bool = false
    ) {
        self.name = name
        self.also = also
        self.role = role
        self.of = of
        self.part = part
        self.pr = pr
        self.noContact = noContact
        self.ids = ids
        self.isSubject = isSubject
    }
}

/// Who is who in a case: everybody whom the case file, the structured documents and the text name, each once.
///
/// The order of use is `declare`, `harvest(_:)` over every structured record, `harvest(text:)` over prose, `resolve`. Names
/// that could be several people's (`Mrs Webb`, `D Webb`, `his nan, Jean`) wait until everything is read: they join the one
/// person whom they fit, make a person where they fit nobody, and join nobody where they fit two.
///
/// Memory follows the number of people and of different ways in which records name them, not the size of the documents.
package struct Directory: Sendable {
    /// Everybody, by number.
    ///
    /// Numbers are settled by `resolve`.
    package internal(set) var people: [Person] = []
    /// What structured fields hold that is nobody's own: names of schools, numbers of cases.
    package internal(set) var sharedValues: [KnownValue] = []
    /// The words of the names of known schools.
    private var schools: [[String]] = []

    /// What is known of a person beyond what others need, one for each of `people`.
    var traces: [Trace] = []
    /// Names that fit several people as long as not everything is read.
    var waiting: [Sighting] = []
    /// Cells that may hold one name or several, with the place of each among all sightings.
    var waitingCells: [(text: String, role: Role, part: Part?, first: Int)] = []
    var waitingFamilies: [(person: Int, of: PersonName)] = []
    /// Whole names in the text whose surname nobody known had when they were read.
    var waitingPairs: Set<PersonName> = []
    /// Initials in cells for a person, with the role that the column says.
    var waitingInitials: [String: Role] = [:]
    /// Letters in brackets behind a name, which are that person's if there is one.
    var waitingLetters: [PersonName: Set<String>] = [:]
    /// Whose row the last one was, for tables that write a name on the first of several rows alone.
    var lastOwner: PersonID?

    var indexByNumber: [String: [Int]] = [:]
    /// People by each word of their surnames, and by forenames and other names.
    var indexBySurname: [String: [Int]] = [:]
    var indexByForename: [String: [Int]] = [:]
    /// Whom records are about, by the bytes of their fields that say so, and what those fields say.
    var owners: [[UInt8]: [PersonID]] = [:]
    var ownerSightings: [[UInt8]: Sighting] = [:]
    /// Cells read already, by field and bytes: an export says `Added by` of the same few people in every row.
    var seenCells: Set<[UInt8]> = []
    var seenText: Set<TextKey> = []
    var seenShared: Set<KnownValue> = []
    var sightings = 0
    /// Whom the case seems to be about, while names are settled.
    var hint: Set<Int> = []
    var isSettled = false
    /// The sexes of the titles before each surname that waits.
    var titledSexes: [String: Set<Relationship.Sex>] = [:]

    package init() {}

    package func person(_ id: PersonID) -> Person? { people.indices.contains(id.index) ? people[id.index] : nil }

    /// Every value that a structured field held, with its person where it has one.
    package var values: [KnownValue] { people.flatMap(\.values) + sharedValues }

    /// What the case file or `--people` says of somebody: the name as it stands there, and the date of birth as `2015-02-11`.
    ///
    /// Nil where they do not name the person.
    package func declaration(of id: PersonID) -> (name: PersonName, birthDate: String?)? {
        guard traces.indices.contains(id.index) else { return nil }
        return traces[id.index].declaredName.map { ($0, traces[id.index].declaredBirthDate) }
    }

    /// Whether somebody is of another pupil's family: `of` leads to a pupil who is not a subject.
    package func isThirdPartyFamily(_ id: PersonID) -> Bool {
        guard let of = person(id)?.of, let child = person(of) else { return false }
        return child.role != .subject
    }
}

/// How sure a source is of what it says.
///
/// A surer one outranks another.
enum Trust: Int, Comparable, Sendable {
    case nothing, title, text, structured, declared
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// What the directory remembers of a person to tell whether a name is theirs.
struct Trace: Sendable {
    var forenames: Set<String> = []
    var middles: Set<String> = []
    var surnames: Set<String> = []
    /// Folded other names.
    var also: Set<String> = []
    var sex: Relationship.Sex?
    /// As `2015-02-11`.
    var birthDate: String?
    /// Numbers by field.
    var numbers: [Field: String] = [:]
    var roleTrust = Trust.nothing
    var isDeclared = false
    var isDeclaredSubject = false
    /// As the case file gives them.
    var declaredName: PersonName?
    var declaredBirthDate: String?
    /// Whether a structured record is about this person: a pupil of a transfer file, a row's own child.
    var hasRecord = false
    /// Whether that record is an element of an XML document.
    var hasTransferRecord = false
    /// Whether surname or forename was ever written out.
    var isWhole = false
    /// Whether the text called the person a brother or sister of the one it is about.
    var isCalledSibling = false
    /// Whether the text called the person a step-parent or foster parent.
    var isOfStep = false
    /// Where the person was first named: counted over all sources.
    var first = 0
    var family: String?
    /// Other children whose parent or carer this is, besides the person's `of`.
    var furtherChildren: Set<Int> = []
    /// The children whose rows list them as a parent, all with the same phone number or e-mail address.
    var parentOf: Set<Int> = []
}

/// One naming of somebody, with what its source says.
struct Sighting: Sendable {
    var name: PersonName
    var orderIsSure = true
    var also: [String] = []
    var role = Role.unknown
    var sex: Relationship.Sex?
    var parts: Set<Part> = []
    /// Whose relation it is: a person, or a name still to be looked up.
    var of: Int?
    var ofName: PersonName?
    /// Whether it is a relation of whomever the document is about.
    var isRelation = false
    var birthDate: String?
    var numbers: [(field: Field, value: String)] = []
    var values: [KnownValue] = []
    var trust = Trust.structured
    /// False where what is said only stands beside the name: it never makes a second person of a known name.
    var isFirm = true
    /// Whether it is a title with a surname, which says little of the role.
    var isByTitle = false
    var isPossessor = false
    /// Whether the cell holds pupils as a rule and staff at times, so that it waits until the staff are known.
    var mayWork = false
    /// Whether it is a step-parent or foster parent.
    var isOfStep = false
    var hasRecord = false
    var first = 0
}

extension Directory {
    /// Enters somebody whom the case file or `--people` names.
    ///
    /// Comes before everything else.
    package mutating func declare(_ declared: DeclaredPerson) {
        let written = Directory.withoutCourtesy(declared.name)
        guard let read = NameCell.read(written) ?? Directory.plainName(written) else { return }
        var sighting = Sighting(name: read.name)
        sighting.orderIsSure = read.orderIsSure
        sighting.also = declared.also + read.also
        // An adult whom the case is about is met in the documents as the teacher or the father that they are.
        let isGrownUp = declared.isSubject && Directory.isGrownUp(declared, title: read.name.title)
        sighting.role = declared.isSubject && !isGrownUp ? .subject : declared.role
        if let part = declared.part { sighting.parts = [part] }
        sighting.sex = Relationship.sex(ofTitle: read.name.title)
        sighting.trust = .declared
        for (name, value) in declared.ids.sorted(by: { $0.key < $1.key }) {
            let field = ["", "subject.id.", "contact."].lazy.compactMap {
                Field($0 + name) ?? Field($0 + name + "_number")
            }.first
            if name == "dob" {
                sighting.birthDate = NameKey.birthDate(value)
            } else if let field {
                sighting.numbers.append((field, value))
                sighting.values.append(KnownValue(kind: Kind(idOf: field), field: .unknown, value: value))
            } else {
                sighting.values.append(KnownValue(kind: Kind("id." + name), field: .unknown, value: value))
            }
        }
        // Every declaration is a person of its own, unless the same whole name is declared twice with nothing to tell them apart.
        sightings += 1
        sighting.first = sightings
        let folded = FoldedName(sighting.name)
        let same = people.indices.filter {
            traces[$0].isDeclared && traces[$0].forenames.contains(folded.forename)
                && traces[$0].surnames.contains(folded.surname)
                && (people[$0].role == sighting.role || people[$0].role == .unknown || sighting.role == .unknown)
                && declared.ids.isEmpty
        }
        let index: Int
        if let only = same.first, same.count == 1 {
            absorb(sighting, into: only)
            index = only
        } else {
            index = add(sighting)
        }
        traces[index].isDeclared = true
        traces[index].declaredName = traces[index].declaredName ?? sighting.name
        traces[index].declaredBirthDate = traces[index].declaredBirthDate ?? sighting.birthDate
        if declared.isSubject { traces[index].isDeclaredSubject = true }
        if isGrownUp { people[index].isGrownUp = true }
        if let pr = declared.pr { people[index].holdsParentalResponsibility = pr }
        if declared.noContact { people[index].isBarred = true }
        if let of = declared.of, let read = NameCell.read(of) ?? Directory.plainName(of) {
            waitingFamilies.append((index, read.name))
        }
    }

    /// Whether a declared subject is an adult: by the role or part in the matter, or, where no role is given, by a title that
    /// no child bears.
    private static func isGrownUp(_ declared: DeclaredPerson, title: String) -> Bool {
        switch declared.role {
        case .staff, .professional, .parent, .carer, .family, .other: true
        case .subject, .pupil, .sibling: false
        case .unknown: declared.part == .adultOfConcern || isGrownUp(title: title)
        }
    }

    /// Whether no child bears the title.
    static func isGrownUp(title: String) -> Bool { !["", "Miss", "Mx"].contains(title) }

    /// The name that a declared other name is, where it has a forename and a surname: `Neve O'Brien`, but not `Big Dave`.
    private static func nameAlso(_ text: String) -> PersonName? {
        guard let name = NameCell.read(text)?.name, FoldedName(name).isWhole else { return nil }
        let forename = Array(NameKey.key(name.forename).utf8)
        // `Umm Omar` is the mother of one.
        guard !NameKey.particles.contains(NameKey.key(name.forename)) else { return nil }
        return Nicknames.knows(forename) || !Words.contains(forename) ? name : nil
    }

    /// Whether a text is a whole name and nothing else: two or three words in capitals that no list of words has.
    static func isOtherName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...3).contains(words.count),
            words.allSatisfy({ $0.first?.isUppercase ?? false && $0.allSatisfy { $0.isLetter || "'’-".contains($0) } })
        else { return false }
        return nameAlso(text) != nil
            && words.contains { Words.level(of: WordHash.of(Array(NameKey.key(String($0)).utf8))) == .none }
    }

    /// `Sister Bernadette Quill` without what is no name of hers, and a relation everywhere else.
    private static func withoutCourtesy(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count > 2, let first = words.first, courtesies.contains(NameKey.key(String(first))) else {
            return name
        }
        return words.dropFirst().joined(separator: " ")
    }

    private static let courtesies: Set<String> = [
        "sister", "brother", "father", "mother", "lady", "lord", "canon", "captain", "sheikh", "hajji", "auntie",
        "uncle",
    ]

    /// A declared name that does not look like one (`Gaz`, `Big Dave 2`) is still a name.
    static func plainName(_ text: String) -> ReadName? {
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first else { return nil }
        return ReadName(name: PersonName(forename: first, surname: words.dropFirst().joined(separator: " ")))
    }

    // MARK: Placing sightings

    /// Takes a sighting in: joins it to the person it is, makes a new one, or lets it wait.
    ///
    /// Returns whom it is; nil where it waits, several where it fits several.
    @discardableResult
    mutating func place(_ sighting: Sighting) -> [Int] {
        var sighting = sighting
        if sighting.first == 0 {
            sightings += 1
            sighting.first = sightings
        }
        isSettled = false
        if sighting.mayWork {
            waiting.append(sighting)
            return []
        }
        let folded = FoldedName(sighting.name)
        // A number settles it, unless the dates of birth say that one of the two is mistyped.
        for (field, value) in sighting.numbers where Directory.isKey(field) {
            let holders = (indexByNumber[NameKey.number(value)] ?? []).filter { holder in
                guard let a = sighting.birthDate, let b = traces[holder].birthDate else { return true }
                return a == b || traces[holder].forenames.contains(folded.forename)
            }
            if let only = holders.first, holders.count == 1 {
                absorb(sighting, into: only)
                return [only]
            }
        }
        guard folded.isWhole else {
            if sighting.hasRecord {
                // A record's own person is somebody, however little it says.
                var fitting = fits(of: sighting).filter { $0.fit > .none }.map(\.person)
                // `OKAFOR` and nothing else, where a pupil should stand.
                if fitting.isEmpty, folded.surname.isEmpty {
                    fitting = (indexBySurname[folded.forename] ?? []).filter { isChild(people[$0].role) }
                    sighting.name = PersonName()
                }
                if fitting.count == 1 { absorb(sighting, into: fitting[0]) }
                return fitting.isEmpty ? [add(sighting)] : fitting
            }
            waiting.append(sighting)
            return []
        }
        var fitting = fits(of: sighting)
        if fitting.isEmpty, sighting.isByTitle {
            // A title says little of the role: `Mr Đức Nguyễn` is the grandfather before he is a teacher nobody knows.
            var unknown = sighting
            unknown.role = .unknown
            fitting = fits(of: unknown).filter { $0.fit >= .near && !isChild(people[$0.person].role) }
            if fitting.count == 1 { sighting.role = .unknown }
        }
        let best = fitting.filter { $0.fit == .exact }
        if best.count == 1 {
            absorb(sighting, into: best[0].person)
            return [best[0].person]
        }
        if best.count > 1 {
            if let birthDate = sighting.birthDate {
                let born = best.filter { traces[$0.person].birthDate == birthDate }
                if born.count == 1 {
                    absorb(sighting, into: born[0].person)
                    return [born[0].person]
                }
            }
            // Two of this name: a record with a number of its own is a third, anything else is one of the two.
            if sighting.hasRecord, sighting.numbers.contains(where: { Directory.isKey($0.field) }) {
                return [add(sighting)]
            }
            return best.map(\.person)
        }
        let near = fitting.filter { $0.fit >= .near && traces[$0.person].isWhole }
        if near.count == 1 {
            absorb(sighting, into: near[0].person)
            return [near[0].person]
        }
        if near.count > 1, sighting.trust == .text { return near.map(\.person) }
        if sighting.hasRecord, fitting.isEmpty, let meant = slip(of: sighting, folded) {
            absorb(sighting, into: meant)
            return [meant]
        }
        // What only stands beside a name does not make a second person of it.
        if !sighting.isFirm, let known = namesakes(of: folded).first {
            return [known]
        }
        return [add(sighting)]
    }

    /// The one pupil whose name a record writes with a letter wrong: `Ameila` for Amelia, but not `Mohamed` for Mohammed,
    /// which is a name of its own.
    func slip(of sighting: Sighting, _ folded: FoldedName) -> Int? {
        let forename = Array(folded.forename.utf8)
        guard forename.count >= 5, !Nicknames.knows(forename), !Words.contains(forename) else { return nil }
        let meant = (indexBySurname[folded.surname] ?? []).filter { person in
            guard isChild(people[person].role), traces[person].surnames.contains(folded.surname) else { return false }
            if let a = sighting.birthDate, let b = traces[person].birthDate, a != b { return false }
            for (field, value) in sighting.numbers where Directory.isKey(field) {
                if let known = traces[person].numbers[field], known != NameKey.number(value) { return false }
            }
            return traces[person].forenames.contains { known in
                let letters = Array(known.utf8)
                return Nicknames.knows(letters) && Misspellings.isOneStep(forename, letters)
            }
        }
        return meant.count == 1 ? meant[0] : nil
    }

    /// Fields whose value is one person's alone.
    static func isKey(_ field: Field) -> Bool { keyFields.contains(field) }
    static let keyFields: Set<Field> = Set(
        [
            "upn", "former_upn", "uln", "uci", "nhs_number", "nino", "mis_id", "la_child_id", "admission_number",
            "application_reference", "passport",
        ].compactMap { Field("subject.id." + $0) } + [Field("contact.nino")].compactMap { $0 })

    /// People with this forename and surname, whatever else is known of them.
    func namesakes(of folded: FoldedName) -> [Int] {
        (indexByForename[folded.forename] ?? []).filter {
            traces[$0].forenames.contains(folded.forename) && traces[$0].surnames.contains(folded.surname)
        }
    }

    /// Makes a person of a sighting.
    mutating func add(_ sighting: Sighting) -> Int {
        let index = people.count
        people.append(Person(id: PersonID(index), role: sighting.role))
        var trace = Trace()
        trace.first = sighting.first
        traces.append(trace)
        absorb(sighting, into: index)
        return index
    }

    /// Adds to a person what a sighting says.
    mutating func absorb(_ sighting: Sighting, into index: Int) {
        // Asked before the sighting's own values are among the person's.
        let isByContact = sighting.role == .parent && sighting.of != nil && sharesContact(sighting, index)
        learn(sighting.name, of: index)
        if !sighting.orderIsSure, let other = Forenames.familyFirst(sighting.name) { learn(other, of: index) }
        for other in sighting.also where !other.trimmed.isEmpty {
            let other = other.trimmed
            let key = NameKey.key(other)
            guard !key.isEmpty, traces[index].also.insert(key).inserted else { continue }
            people[index].also.append(other)
            indexByForename[key, default: []].append(index)
            if sighting.trust >= .structured, let name = Directory.nameAlso(other) { learn(name, of: index) }
        }
        people[index].parts.formUnion(sighting.parts)
        if traces[index].sex == nil { traces[index].sex = sighting.sex }
        if traces[index].birthDate == nil { traces[index].birthDate = sighting.birthDate }
        if sighting.hasRecord { traces[index].hasRecord = true }
        for (field, value) in sighting.numbers {
            let key = NameKey.number(value)
            guard !key.isEmpty else { continue }
            if traces[index].numbers[field] == nil { traces[index].numbers[field] = key }
            if Directory.isKey(field), !(indexByNumber[key] ?? []).contains(index) {
                indexByNumber[key, default: []].append(index)
            }
        }
        for value in sighting.values { keep(value, of: index) }
        if sighting.role == .sibling, sighting.ofName == nil, sighting.isRelation {
            traces[index].isCalledSibling = true
        }
        if sighting.isOfStep { traces[index].isOfStep = true }
        let trust = sighting.isByTitle ? min(sighting.trust, .title) : sighting.trust
        let current = people[index].role
        let isMoreSpecific =
            (current == .unknown || current == .other) && sighting.role != .unknown
            || (current == .pupil && sighting.role == .sibling)
        if sighting.role != .unknown,
            trust > traces[index].roleTrust || (isMoreSpecific && trust == traces[index].roleTrust)
                || current == .unknown
        {
            if !(current == .subject) {
                people[index].role = sighting.role
                traces[index].roleTrust = max(traces[index].roleTrust, trust)
            }
        }
        if let of = sighting.of, of != index {
            if people[index].of == nil {
                people[index].of = PersonID(of)
            } else if people[index].of != PersonID(of) {
                traces[index].furtherChildren.insert(of)
            }
            if sighting.role == .parent, isByContact || traces[index].parentOf.isEmpty {
                traces[index].parentOf.insert(of)
            }
        }
        if let of = sighting.ofName, people[index].of == nil { waitingFamilies.append((index, of)) }
    }

    /// Adds a name in its parts, once, the better written one kept.
    mutating func learn(_ name: PersonName, of index: Int) {
        let folded = FoldedName(name)
        guard !folded.forename.isEmpty || !folded.surname.isEmpty else { return }
        if folded.isWhole { traces[index].isWhole = true }
        if !folded.forename.isEmpty, traces[index].forenames.insert(folded.forename).inserted {
            indexByForename[folded.forename, default: []].append(index)
            if let first = folded.forename.split(separator: " ").first, first.count < folded.forename.count {
                indexByForename[String(first), default: []].append(index)
            }
        }
        traces[index].middles.formUnion(folded.middles)
        if !folded.surname.isEmpty, traces[index].surnames.insert(folded.surname).inserted {
            for word in Directory.words(ofSurname: folded.surname) where !(indexBySurname[word] ?? []).contains(index) {
                indexBySurname[word, default: []].append(index)
            }
        }
        if traces[index].sex == nil { traces[index].sex = Relationship.sex(ofTitle: name.title) }
        if let same = people[index].names.firstIndex(where: { FoldedName($0) == folded }) {
            if people[index].names[same].title.isEmpty { people[index].names[same].title = name.title }
            // `OKAFOR` gives way to `Okafor`, `Wojcik` to `Wójcik`.
            if Directory.isBetter(name.full, than: people[index].names[same].full) {
                let title = people[index].names[same].title
                people[index].names[same] = name
                if name.title.isEmpty { people[index].names[same].title = title }
            }
        } else {
            people[index].names.append(name)
        }
    }

    private static func isBetter(_ new: String, than old: String) -> Bool {
        func marked(_ text: String) -> Int { text.unicodeScalars.count { !$0.isASCII } }
        func isCapitals(_ text: String) -> Bool { !text.unicodeScalars.contains { $0.properties.isLowercase } }
        if isCapitals(old) != isCapitals(new) { return isCapitals(old) }
        return marked(new) > marked(old)
    }

    static func words(ofSurname surname: String) -> [String] {
        let words = surname.split(separator: " ").map(String.init)
        return words.count > 1
            ? words.filter { !NameKey.particles.contains($0) || words.count == 1 } + [words.joined()] : words
    }

    mutating func keep(_ value: KnownValue, of index: Int) {
        var value = value
        value.person = PersonID(index)
        if !people[index].values.contains(value) { people[index].values.append(value) }
    }

    mutating func keepShared(_ value: KnownValue) {
        guard seenShared.insert(value).inserted else { return }
        sharedValues.append(value)
        if value.kind == .school { schools.append(NameKey.words(value.value)) }
    }

    /// Whether a name is how a known school's begins: `DSL, Brindley Lock` of Brindley Lock Academy.
    func isOfSchool(_ name: PersonName) -> Bool {
        let words = NameKey.words(name.full)
        return name.title.isEmpty && words.count > 1
            && schools.contains { $0.count > words.count && $0.starts(with: words) }
    }
}
