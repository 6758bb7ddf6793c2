package import Passages
import Vocabulary

/// What a field is good for when people are looked for.
enum HarvestUse: Sendable, Hashable {
    case nothing
    case surname, forename, middle, preferredSurname, preferredForename, formerSurname, formerForename, fullName,
        otherName
    case title, birthDate, number, phone, email, relationship, responsibility, restriction
    case house, addressLine, wholeAddress, postcode, propertyNumber
    case sibling, carer, household, family
    /// One person, or several, named in a cell of their own.
    case person(Role, Part?), persons(Role, Part?), informant
    /// Agencies, with people of theirs among them.
    case agencies
    case staffCode, allegation
    case school, sharedNumber

    /// By the field's row in the field table.
    static let ofField: [HarvestUse] = {
        var table = Array(repeating: HarvestUse.nothing, count: FieldTable.shared.rows.count)
        for (name, use) in uses {
            if let field = Field(name) { table[Int(field.index)] = use }
        }
        for row in FieldTable.shared.rows.indices where FieldTable.shared.rows[row].name.hasPrefix("subject.id.") {
            if FieldTable.shared.rows[row].shape == .id, table[row] == .nothing { table[row] = .number }
        }
        return table
    }()

    private static let uses: [(String, HarvestUse)] = [
        ("subject.name.legal_surname", .surname), ("subject.name.legal_forename", .forename),
        ("subject.name.middle_names", .middle),
        ("subject.name.preferred_surname", .preferredSurname), ("subject.name.preferred_forename", .preferredForename),
        ("subject.name.former_surname", .formerSurname), ("subject.name.former_forename", .formerForename),
        ("subject.name.full", .fullName), ("subject.name.initials", .otherName), ("subject.name.aliases", .otherName),
        ("subject.dob", .birthDate), ("subject.id.biometric_template", .nothing),
        ("subject.address.full", .wholeAddress), ("subject.address.house", .house),
        ("subject.address.street", .addressLine),
        ("subject.address.line", .addressLine), ("subject.address.locality", .addressLine),
        ("subject.address.town", .addressLine),
        ("subject.address.postcode", .postcode), ("subject.address.uprn", .propertyNumber),
        ("subject.address.coordinates", .propertyNumber), ("contact.address.coordinates", .propertyNumber),
        ("subject.address.previous", .wholeAddress),
        ("subject.phone", .phone), ("subject.email", .email), ("subject.social_handle", .otherName),
        ("contact.name.title", .title), ("contact.name.surname", .surname), ("contact.name.forename", .forename),
        ("contact.name.middle_names", .middle), ("contact.name.full", .fullName),
        ("contact.relationship", .relationship),
        ("contact.parental_responsibility", .responsibility), ("contact.court_restriction", .restriction),
        ("contact.dob", .birthDate), ("contact.address", .addressLine), ("contact.postcode", .postcode),
        ("contact.phone", .phone), ("contact.email", .email), ("contact.nino", .number),
        ("contact.address.as_pupil", .addressLine), ("contact.address.house", .house),
        ("contact.address.street", .addressLine),
        ("contact.address.line", .addressLine), ("contact.address.locality", .addressLine),
        ("contact.address.town", .addressLine), ("contact.address.uprn", .propertyNumber),
        ("subject.name.title", .title),
        ("sibling.name.surname", .surname), ("sibling.name.forename", .forename), ("sibling.dob", .birthDate),
        ("staff.name.title", .title), ("staff.name.surname", .surname), ("staff.name.forename", .forename),
        ("sibling.name", .sibling), ("social.carer", .carer), ("household.members", .household), ("family.id", .family),
        ("education.tutor", .person(.staff, nil)), ("health.gp", .person(.professional, nil)),
        ("health.professional", .persons(.professional, nil)), ("social.worker", .person(.professional, nil)),
        ("legal.police_officer", .person(.professional, nil)), ("staff.name", .person(.staff, nil)),
        ("referrer.identity", .person(.staff, .referrer)), ("dsl.identity", .person(.staff, nil)),
        ("concern.recorded_by", .person(.staff, .recorder)), ("concern.alerted_staff", .persons(.staff, nil)),
        ("concern.agencies", .agencies), ("concern.linked_pupils", .persons(.pupil, nil)),
        ("concern.alleged_perpetrator", .persons(.unknown, .alleged)),
        ("concern.victim", .persons(.pupil, .harmed)), ("concern.witness", .persons(.pupil, .witness)),
        ("concern.informant", .informant), ("staff.initials_or_code", .staffCode), ("staff.allegation", .allegation),
        ("education.school_name", .school), ("legal.case_number", .sharedNumber),
        ("legal.crime_reference", .sharedNumber),
    ]

    /// Whether the cell says something of the record's own person or of a contact, which is read together with others.
    var isOfHousehold: Bool {
        switch self {
        case .nothing, .person, .persons, .informant, .agencies, .staffCode, .allegation, .school, .sharedNumber: false
        default: true
        }
    }
}

/// What a text said of a name, and in whose record.
struct TextKey: Hashable, Sendable {
    var sighting: TextSighting
    var about: PersonID?
}

/// The cells of a record that speak of one person.
private struct Bundle {
    var whose = FieldInfo.FieldPerson.subject
    var cells: [(use: HarvestUse, field: Field, text: String)] = []
    /// Headings of its columns, for a relationship that no cell says: `Parent 1 Name`.
    var headings: [String] = []

    func first(_ use: HarvestUse) -> String { cells.first { $0.use == use }?.text ?? "" }
    func all(_ use: HarvestUse) -> [String] { cells.filter { $0.use == use }.map(\.text) }
}

extension Directory {
    /// Takes in a structured record: its own person, that person's contacts, and everybody named in cells of their own.
    ///
    /// Prose in the record is left for `harvest(text:)`.
    package mutating func harvest(_ record: borrowing Record) {
        guard record.part == .body else { return }
        var household: [UInt8] = []
        var identity: [UInt8] = []
        var hasHousehold = false
        for passage in record.passages {
            let use = HarvestUse.ofField[Int(passage.field.index)]
            guard use.isOfHousehold else { continue }
            hasHousehold = true
            append(passage, record, to: &household)
            if passage.group == 0, Directory.identifying.contains(passage.field) {
                append(passage, record, to: &identity)
            }
        }
        if hasHousehold, seenCells.insert(household).inserted { harvestHousehold(record, identity: identity) }
        harvestOthers(record)
    }

    /// Takes in a record's prose: every passage that the field table calls text to be scanned.
    package mutating func harvestProse(of record: borrowing Record) {
        guard record.part == .body else {
            if record.part == .header { lastOwner = nil }
            return
        }
        var about = owners(of: record)
        if Directory.isFilledDown(record) {
            about = lastOwner.map { [$0] } ?? []
        } else {
            lastOwner = about.count == 1 ? about[0] : nil
        }
        for passage in record.passages where passage.field.info.identifier == .text && passage.text.count > 3 {
            record.withText(of: passage) { harvest(text: $0, about: about.count == 1 ? about[0] : nil) }
        }
    }

    /// Whether the case file or a record has two parents of the one whom the case is about.
    private var subjectsHaveParents: Bool {
        let subjects = people.indices.filter { people[$0].role == .subject }
        guard subjects.count == 1 else { return false }
        return people.indices.count { index in
            people[index].role == .parent && (traces[index].isDeclared || traces[index].hasRecord)
                && people[index].of.map { $0.index == subjects[0] } ?? true
        } > 1
    }

    /// Whether a table's row has the columns for whom it is about and leaves them empty, as below the first of several.
    private static func isFilledDown(_ record: borrowing Record) -> Bool {
        var hasColumns = false
        for passage in record.passages where passage.shape == .cell && passage.group == 0 {
            guard identifying.contains(passage.field) else { continue }
            hasColumns = true
            if !passage.text.isEmpty { return false }
        }
        return hasColumns
    }

    /// Takes in prose.
    ///
    /// `about` is whose record the text stands in: `mum` in a row of another pupil is that pupil's mother. nil: the subject's.
    package mutating func harvest(text: Span<UInt8>, about: PersonID? = nil) {
        harvestKin(text)
        for line in CodeKey.lines(of: text) {
            place(Sighting(name: line.name, also: [line.code], trust: .text, isFirm: false))
        }
        for line in CodeKey.introductions(in: text)
        where waitingLetters[line.name, default: []].insert(line.code).inserted {
            isSettled = false
        }
        for speaker in Speakers.introductions(in: text) {
            place(Sighting(name: speaker.name, also: [speaker.nickname], trust: .text, isFirm: false))
        }
        for handle in Speakers.handles(in: text) {
            keepShared(KnownValue(kind: .online, field: .text, value: handle))
        }
        for found in TextCues.find(in: text) where !isOfSchool(found.name) && !PlacePhrase.isOne(found.name) {
            // The same said again of the same name adds nothing, however long the document.
            var key = found
            key.range = 0..<0
            guard seenText.insert(TextKey(sighting: key, about: about)).inserted else { continue }
            var sighting = Sighting(name: withoutLead(withoutNext(found.name)))
            // The father, Harjitji: nobody but the Harjit whom everybody knows.
            if let bare = NameForms.withoutHonour(Array(NameKey.key(found.name.forename).utf8)) {
                let bare = String(decoding: bare, as: UTF8.self)
                if !(indexByForename[bare] ?? []).isEmpty { sighting.name.forename = bare }
            }
            sighting.role = found.role
            // A third parent, whom a friend's statement calls mum, is the friend's.
            if found.role == .parent, about == nil, subjectsHaveParents { sighting.role = .unknown }
            sighting.sex = found.sex ?? Relationship.sex(ofTitle: found.name.title)
            sighting.parts = found.parts
            sighting.trust = .text
            sighting.isFirm = found.isFirm
            sighting.isByTitle = found.isByTitle
            sighting.isPossessor = found.isPossessor
            sighting.ofName = found.of
            // `My brother Danylo` is the brother of whoever writes.
            sighting.isRelation = (isFamily(found.role) || found.role == .sibling) && !found.isOfSpeaker
            sighting.isOfStep = found.isOfStep
            if found.of == nil, sighting.isRelation, let about { sighting.of = about.index }
            if let email = found.email {
                sighting.values.append(KnownValue(kind: .email, field: .text, value: email))
            }
            place(sighting)
        }
    }

    /// A title and a surname without the forename of whom the text goes on to speak: `Joy told Miss Asante Selam had asked`.
    private func withoutNext(_ name: PersonName) -> PersonName {
        let (first, last) = (NameKey.key(name.forename), NameKey.key(name.surname))
        guard !name.title.isEmpty, name.middle.isEmpty, !first.isEmpty, !last.isEmpty,
            indexBySurname[first] != nil, indexByForename[first] == nil,
            indexByForename[last] != nil, indexBySurname[last] == nil
        else { return name }
        return PersonName(title: name.title, surname: name.forename)
    }

    /// A whole name that somebody has, without the word before it that is only a word: `Victim Tahmid Miah`.
    ///
    /// Else whoever may be named would take the name of the child who may not with it.
    private func withoutLead(_ name: PersonName) -> PersonName {
        let words = [name.forename, name.middle, name.surname].joined(separator: " ").split(separator: " ")
        guard words.count > 2 else { return name }
        let lead = Array(NameKey.key(String(words[0])).utf8)
        guard Words.contains(lead), !Nicknames.knows(lead) else { return name }
        let rest = PersonName(forename: String(words[1]), surname: words[2...].joined(separator: " "))
        let namesakes = Set(indexByForename[NameKey.key(rest.forename)] ?? [])
        return namesakes.isDisjoint(with: indexBySurname[NameKey.key(rest.surname)] ?? []) ? name : rest
    }

    /// Takes in what the prose calls somebody whom no form of a known person fits.
    ///
    /// Nothing is said of who it is. A name that fits one known person is that one's, and joins nobody where it fits two.
    package mutating func harvest(unlisted name: String) {
        // `Male Tolley` is whoever Tolley is.
        let words = name.split(separator: " ")
        if words.count > 1, let first = words.first, Directory.descriptions.contains(first.lowercased()) {
            harvest(unlisted: words.dropFirst().joined(separator: " "))
            return
        }
        if let person = petNamed(name) {
            sightings += 1
            var sighting = Sighting(name: PersonName())
            sighting.also = [name]
            sighting.trust = .text
            absorb(sighting, into: person)
            return
        }
        guard let read = NameCell.read(name) ?? Directory.plainName(name) else { return }
        var sighting = Sighting(name: withoutLead(read.name))
        sighting.orderIsSure = read.orderIsSure
        sighting.sex = Relationship.sex(ofTitle: read.name.title)
        sighting.trust = .text
        sighting.isFirm = false
        place(sighting)
    }

    private static let descriptions: Set<String> = [
        "male", "female", "adult", "child", "boy", "girl", "man", "lady", "woman", "lad", "young", "old", "little",
        "big", "poor", "coach", "victim", "suspect", "complainant", "perpetrator", "offender", "accused", "defendant",
    ]

    /// The one person whose forename a lone name shortens or makes small: `Zabi` of Zabihullah, `hopey` of Hope.
    ///
    /// A name that is one by itself is nobody's short form: Joan is not Joanne.
    private func petNamed(_ name: String) -> Int? {
        let pet = Array(NameKey.key(name).utf8)
        guard pet.count > 3, !pet.contains(0x20), !Nicknames.knows(pet), !Words.contains(pet) else { return nil }
        let holders = people.indices.filter { person in
            traces[person].isWhole
                && traces[person].forenames.contains { Nicknames.isPet(pet, of: Array($0.utf8.prefix { $0 != 0x20 })) }
        }
        return holders.count == 1 ? holders[0] : nil
    }

    // MARK: Whose record it is

    /// Fields that say whom a record is about.
    static let identifying: Set<Field> = keyFields.union(
        [
            "legal_surname", "legal_forename", "middle_names", "preferred_surname", "preferred_forename", "full",
        ].compactMap { Field("subject.name." + $0) } + [Field("subject.dob")].compactMap { $0 })

    /// Whose record this is, by UPN, then the other numbers, then name and date of birth, then name.
    ///
    /// nil where it names nobody, somebody unknown, or could be two people's; `owners(of:)` tells these apart.
    package func owner(of record: borrowing Record) -> PersonID? {
        let owners = owners(of: record)
        return owners.count == 1 ? owners[0] : nil
    }

    /// What a record says of whom it is about, as `owners(ofIdentity:)` takes it; empty where it says nothing.
    package func identity(of record: borrowing Record) -> [UInt8] {
        var identity: [UInt8] = []
        for passage in record.passages where passage.group == 0 && Directory.identifying.contains(passage.field) {
            append(passage, record, to: &identity)
        }
        return identity
    }

    /// Whom a record with this identity could be about, once it was harvested.
    package func owners(ofIdentity identity: [UInt8]) -> [PersonID] { owners[identity] ?? [] }

    /// Whom a record could be about: nobody where it names nobody whom the directory knows, several where it fits several.
    package func owners(of record: borrowing Record) -> [PersonID] {
        let identity = identity(of: record)
        guard !identity.isEmpty else { return [] }
        if let known = owners[identity], isSettled { return known }
        guard let sighting = ownSighting(of: record) else { return [] }
        return identify(sighting).map { PersonID($0) }
    }

    /// Adds the one whom the case is about to somebody else of the very same name, where no date of birth tells them apart:
    /// a number alone may be a former one, or mistyped.
    func withNamesakes(_ found: [Int], of sighting: Sighting) -> [Int] {
        guard found.count == 1, people[found[0]].role != .subject else { return found }
        let folded = FoldedName(sighting.name)
        guard folded.isWhole else { return found }
        return found
            + namesakes(of: folded).filter { other in
                guard other != found[0], people[other].role == .subject else { return false }
                guard let a = sighting.birthDate ?? traces[found[0]].birthDate, let b = traces[other].birthDate else {
                    return true
                }
                return a == b
            }
    }

    /// The people whom a sighting is or could be, without taking it in.
    func identify(_ sighting: Sighting) -> [Int] {
        for field in Directory.keysInOrder {
            for number in sighting.numbers where number.field == field {
                let holders = indexByNumber[NameKey.number(number.value)] ?? []
                if holders.count == 1 { return holders }
            }
        }
        var fitting = fits(of: sighting)
        if fitting.isEmpty, sighting.hasRecord {
            let folded = FoldedName(sighting.name)
            if folded.isWhole, let meant = slip(of: sighting, folded) { return [meant] }
            if folded.surname.isEmpty {
                fitting = (indexBySurname[folded.forename] ?? []).filter { isChild(people[$0].role) }.map {
                    ($0, .loose)
                }
            }
        }
        let best = fitting.map(\.fit).max() ?? .none
        let found = fitting.filter { $0.fit == best }.map(\.person)
        guard found.count > 1, let birthDate = sighting.birthDate else { return found }
        let born = found.filter { traces[$0].birthDate == birthDate }
        return born.isEmpty ? found : born
    }

    private static let keysInOrder: [Field] = [
        "upn", "mis_id", "former_upn", "uln", "nhs_number", "admission_number", "la_child_id", "uci",
    ]
    .compactMap { Field("subject.id." + $0) }

    private func append(_ passage: Passage, _ record: borrowing Record, to key: inout [UInt8]) {
        guard !passage.text.isEmpty else { return }
        key.append(UInt8(truncatingIfNeeded: passage.field.index))
        key.append(UInt8(truncatingIfNeeded: passage.field.index >> 8))
        key.append(UInt8(truncatingIfNeeded: passage.group))
        record.withText(of: passage) { text in
            for index in 0..<text.count { key.append(text[index]) }
        }
        key.append(0)
    }

    private func text(_ passage: Passage, _ record: borrowing Record) -> String {
        record.withText(of: passage) { text in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.count)
            for index in 0..<text.count { bytes.append(text[index]) }
            return String(decoding: bytes, as: UTF8.self).trimmed
        }
    }

    private func bundles(of record: borrowing Record) -> (own: Bundle, contacts: [(group: UInt16, bundle: Bundle)]) {
        var own = Bundle()
        var contacts: [(group: UInt16, bundle: Bundle)] = []
        for passage in record.passages {
            let use = HarvestUse.ofField[Int(passage.field.index)]
            guard use.isOfHousehold, !passage.text.isEmpty else { continue }
            let text = text(passage, record)
            guard !text.isEmpty, text.uppercased() != "NULL", text != "-" else { continue }
            let cell = (use, passage.field, text)
            let whose = passage.field.info.person
            let isListed = use == .sibling || use == .carer || use == .household
            let isContact =
                !isListed && (whose == .contact || whose == .sibling || whose == .staff || passage.group > 0)
            guard isContact else {
                own.cells.append(cell)
                continue
            }
            let heading =
                passage.shape == .cell && passage.column < record.headings.count ? record.headings[passage.column] : ""
            if let place = contacts.firstIndex(where: {
                $0.group == passage.group && ($0.bundle.whose == whose || passage.group > 0)
            }) {
                contacts[place].bundle.cells.append(cell)
                contacts[place].bundle.headings.append(heading)
            } else {
                contacts.append((passage.group, Bundle(whose: whose, cells: [cell], headings: [heading])))
            }
        }
        return (own, contacts)
    }

    /// What a record's own fields say of whom it is about; nil where they name nobody.
    private func ownSighting(of record: borrowing Record) -> Sighting? {
        ownSighting(bundles(of: record).own)?.sighting
    }

    private func ownSighting(_ own: Bundle) -> (sighting: Sighting, names: [PersonName])? {
        var read: ReadName?
        let (preferredSurname, preferredForename) = (own.first(.preferredSurname), own.first(.preferredForename))
        var (surname, forename) = (own.first(.surname), own.first(.forename))
        // `Amber = below 90`: a key to the table.
        if (surname + forename).contains("=") { return nil }
        if !surname.isEmpty || !forename.isEmpty {
            // `First name`, `Last name`, `Legal last name`: the half that only one of the two names has is in both.
            if surname.isEmpty { surname = preferredSurname }
            if forename.isEmpty { forename = preferredForename }
            read = ReadName(name: PersonName(forename: forename, middle: own.first(.middle), surname: surname))
        }
        var names: [PersonName] = []
        if let legal = read?.name { names.append(legal) }
        func add(_ name: PersonName) {
            if !names.contains(name), !name.full.isEmpty { names.append(name) }
        }
        if !preferredSurname.isEmpty || !preferredForename.isEmpty {
            let preferred = PersonName(
                forename: preferredForename.isEmpty ? forename : preferredForename,
                surname: preferredSurname.isEmpty ? surname : preferredSurname)
            add(preferred)
            if read == nil { read = ReadName(name: preferred) }
        }
        let (formerSurname, formerForename) = (own.first(.formerSurname), own.first(.formerForename))
        if !formerSurname.isEmpty || !formerForename.isEmpty {
            add(
                PersonName(
                    forename: formerForename.isEmpty ? forename : formerForename,
                    surname: formerSurname.isEmpty ? surname : formerSurname))
        }
        if let cell = own.cells.first(where: { $0.use == .fullName }), let whole = NameCell.one(cell.text).first {
            if read == nil { read = whole } else if whole.orderIsSure { add(whole.name) }
        }
        let numbers = own.cells.filter { $0.use == .number }.map { (field: $0.field, value: $0.text) }
        guard read != nil || numbers.contains(where: { Directory.isKey($0.field) }) else { return nil }
        var sighting = Sighting(name: read?.name ?? PersonName())
        sighting.orderIsSure = read?.orderIsSure ?? true
        sighting.also = read?.also ?? []
        for other in own.all(.otherName) {
            sighting.also += other.split { ",;/".contains($0) }.map { String($0).trimmed }.filter { $0.count > 1 }
        }
        sighting.role = .pupil
        sighting.birthDate = own.first(.birthDate).isEmpty ? nil : NameKey.birthDate(own.first(.birthDate))
        sighting.numbers = numbers
        sighting.hasRecord = true
        return (sighting, names)
    }

    // MARK: A child and its contacts

    private mutating func harvestHousehold(_ record: borrowing Record, identity: [UInt8]) {
        let (own, contacts) = bundles(of: record)
        // `Adwoa, Vanesa` of whom both are known: a row about two children is nobody's own.
        if isOfSeveral(own.first(.fullName)) { return }
        var child: Int?
        var address: [KnownValue] = []
        if let (sighting, names) = ownSighting(own) {
            if !identity.isEmpty { ownerSightings[identity] = sighting }
            var filled = sighting
            filled.values = values(of: own, address: &address)
            let placed = place(filled)
            if placed.count == 1 {
                let index = placed[0]
                child = index
                if record.passages.first?.shape == .elementText { traces[index].hasTransferRecord = true }
                for name in names where name.full != sighting.name.full { learn(name, of: index) }
                if !own.first(.family).isEmpty { traces[index].family = NameKey.number(own.first(.family)) }
            }
        } else if !own.cells.isEmpty {
            for value in values(of: own, address: &address) { keepShared(value) }
        }
        for contact in contacts { harvestContact(contact.bundle, of: child, childAddress: address) }
        harvestRelatives(own, of: child)
    }

    /// Whether a cell for one child has the forenames of several whom the case knows.
    private func isOfSeveral(_ cell: String) -> Bool {
        let parts = cell.split { ",&/+".contains($0) }.map(\.trimmed)
        return parts.count > 1
            && parts.allSatisfy { part in
                part.allSatisfy { $0.isLetter || $0 == "-" } && knows(part, "") && !knows("", part)
            }
    }

    private mutating func harvestContact(_ bundle: Bundle, of child: Int?, childAddress: [KnownValue]) {
        var names: [ReadName] = []
        let (surname, forename, title) = (bundle.first(.surname), bundle.first(.forename), bundle.first(.title))
        if !surname.isEmpty || !forename.isEmpty {
            var name = PersonName(forename: forename, middle: bundle.first(.middle), surname: surname)
            // A title may be typed in front of the name.
            if let read = NameCell.read((forename + " " + surname).trimmed), !read.name.title.isEmpty,
                !forename.isEmpty, forename.contains(" ")
            {
                name = read.name
            }
            if !title.isEmpty { name.title = NameCell.titles[NameKey.key(title)] ?? title }
            names = [ReadName(name: name)]
        } else {
            for cell in bundle.all(.fullName) { names += NameCell.one(cell) }
        }
        var relation: Relationship?
        if bundle.whose == .sibling { relation = Relationship(role: .sibling) }
        if bundle.whose == .staff { relation = Relationship(role: .staff) }
        for cell in bundle.all(.relationship) where relation == nil { relation = Relationship(cell: cell) }
        for heading in bundle.headings where relation == nil {
            relation = Relationship(cell: heading).flatMap { isFamily($0.role) || $0.role == .sibling ? $0 : nil }
        }
        for name in names where relation == nil { relation = Relationship(cell: name.note) }
        let isUnsaid = (bundle.all(.relationship) + names.map(\.note)).allSatisfy {
            ["", "oth", "other"].contains(NameKey.key($0))
        }
        var address: [KnownValue] = []
        var values = values(of: bundle, address: &address)
        let lines = bundle.all(.addressLine) + bundle.all(.wholeAddress)
        if lines.contains(where: { Directory.isYes($0) }) { values += childAddress }
        guard !names.isEmpty else {
            for value in values { keepShared(value) }
            return
        }
        for name in names {
            var sighting = Sighting(name: name.name)
            sighting.orderIsSure = name.orderIsSure
            sighting.also = name.also
            sighting.role = relation?.role ?? .other
            // Of the child's name, and nothing says what else: a relative. A neighbour of that name stays one.
            if bundle.whose == .contact, sighting.role == .other, isUnsaid, let child,
                !surnameParts(of: child).isDisjoint(with: Directory.surnameParts(FoldedName(name.name).surname))
            {
                sighting.role = .family
            }
            sighting.sex = Relationship.sex(ofTitle: name.name.title) ?? (names.count == 1 ? relation?.sex : nil)
            if let born = bundle.cells.first(where: { $0.use == .birthDate }) {
                sighting.birthDate = NameKey.birthDate(born.text)
            }
            sighting.numbers = bundle.cells.filter { $0.use == .number }.map { ($0.field, $0.text) }
            sighting.values = values
            let isOfChild = isFamily(sighting.role) || sighting.role == .sibling || sighting.role == .other
            if isOfChild { sighting.of = child }
            sighting.isRelation = isOfChild
            let placed = placeNow(sighting)
            guard let index = placed else { continue }
            if let responsible = bundle.cells.first(where: { $0.use == .responsibility })?.text,
                people[index].holdsParentalResponsibility == nil
            {
                // Held for one child is not held for another: the first child named is whose relative the person is.
                if Directory.isYes(responsible) { people[index].holdsParentalResponsibility = true }
                if Directory.isNo(responsible) { people[index].holdsParentalResponsibility = false }
            }
            if bundle.all(.restriction).contains(where: { !Directory.isNo($0) }) { people[index].isBarred = true }
        }
    }

    /// Brothers, sisters, foster carers and household members named in cells of the child's row.
    private mutating func harvestRelatives(_ own: Bundle, of child: Int?) {
        for cell in own.cells {
            let role: Role
            switch cell.use {
            case .sibling: role = .sibling
            case .carer: role = .carer
            case .household:
                harvest(text: Array(cell.text.utf8).span, about: child.map { PersonID($0) })
                continue
            default: continue
            }
            for read in NameCell.several(cell.text, knows: { knows($0, $1) }) {
                var sighting = Sighting(name: read.name)
                sighting.orderIsSure = read.orderIsSure
                sighting.also = read.also
                sighting.role = role
                sighting.sex = Relationship.sex(ofTitle: read.name.title)
                sighting.of = child
                sighting.isRelation = true
                _ = placeNow(sighting)
            }
        }
    }

    /// Places a sighting that a structured field made, at once even where it holds half a name: it waits only where it
    /// could be somebody already known.
    private mutating func placeNow(_ sighting: Sighting) -> Int? {
        let folded = FoldedName(sighting.name)
        guard !folded.isWhole, sighting.of != nil else {
            let placed = place(sighting)
            return placed.count == 1 ? placed[0] : nil
        }
        let fitting = fits(of: sighting).filter { fit in people[fit.person].of?.index == sighting.of }
        if fitting.count == 1 {
            absorb(sighting, into: fitting[0].person)
            return fitting[0].person
        }
        guard fitting.isEmpty, fits(of: sighting).isEmpty else {
            place(sighting)
            return nil
        }
        sightings += 1
        var first = sighting
        first.first = sightings
        return add(first)
    }

    // MARK: People in cells of their own

    private mutating func harvestOthers(_ record: borrowing Record) {
        var accused = false
        var staff: [Int] = []
        var codes: [String] = []
        for passage in record.passages {
            let use = HarvestUse.ofField[Int(passage.field.index)]
            guard !use.isOfHousehold, use != .nothing, !passage.text.isEmpty else { continue }
            switch use {
            case .allegation:
                accused = accused || !text(passage, record).isEmpty
                continue
            case .staffCode:
                codes.append(text(passage, record))
                continue
            default: break
            }
            var key: [UInt8] = []
            append(passage, record, to: &key)
            let isStaff = passage.field.name == "staff.name"
            guard seenCells.insert(key).inserted || isStaff else { continue }
            let cell = text(passage, record)
            switch use {
            case .person(let role, let part):
                if wait(forInitials: cell, role) { continue }
                // A post where a name should be: `DSL`.
                if isWork(role), !cell.contains(where: \.isLowercase), StopWords.text.contains(cell.lowercased()) {
                    continue
                }
                let names = NameCell.one(cell)
                if names.isEmpty { harvestCues(cell, of: record) }
                let post = isStaff ? outsidePost(in: record) : nil
                for read in names {
                    let placed = place(sighting(read, post ?? role, part))
                    if isStaff { staff += placed }
                }
            case .persons(let role, let part):
                if wait(forInitials: cell, role) { continue }
                let names = NameCell.several(cell, knows: { knows($0, $1) })
                if names.isEmpty { harvestCues(cell, of: record) }
                // `Tharsan, Ada` is one or two: who has those names is known when all is read.
                if cell.contains(","), !names.isEmpty {
                    sightings += 1
                    waitingCells.append((cell, role, part, sightings))
                } else {
                    for read in names { placeListed(read, role, part) }
                }
            case .agencies:
                for piece in cell.split(whereSeparator: { ";,\n\r/".contains($0) }) {
                    for read in NameCell.one(piece.trimmed) where Directory.isPersonOfAgency(read.name) {
                        place(sighting(read, .professional, nil))
                    }
                }
            case .informant:
                // Who told the school, in a column that is as often filled with staff: the heading says which.
                let heading =
                    passage.shape == .cell && passage.column < record.headings.count
                    ? record.headings[passage.column] : ""
                let says = NameKey.key(heading)
                let isSaid = ["informant", "anonymous", "complainant", "neighbour", "caller"].contains {
                    says.contains($0)
                }
                for read in NameCell.one(cell) {
                    place(sighting(read, isSaid ? .other : .unknown, isSaid ? .informant : nil))
                }
            case .school:
                if cell.count > 3, cell.contains(where: { $0.isLetter }) {
                    keepShared(KnownValue(kind: .school, field: passage.field, value: cell))
                }
            case .sharedNumber:
                if NameKey.number(cell).count >= 4, cell.contains(where: { $0.isNumber }) {
                    let kind = passage.field.name == "legal.crime_reference" ? Kind("id.crime") : Kind("id.case")
                    keepShared(KnownValue(kind: kind, field: passage.field, value: cell))
                }
            default: break
            }
        }
        guard staff.count == 1 else {
            for code in codes {
                _ = wait(forInitials: code, .staff)
            }
            return
        }
        if accused { people[staff[0]].parts.insert(.adultOfConcern) }
        if codes.count == 1, codes[0].count <= 5 {
            let key = NameKey.key(codes[0])
            if !key.isEmpty, traces[staff[0]].also.insert(key).inserted { people[staff[0]].also.append(codes[0]) }
        }
    }

    /// Whether a name among agencies is somebody's: with a title, or a forename and a surname that are no words and no places.
    private static func isPersonOfAgency(_ name: PersonName) -> Bool {
        guard !name.surname.isEmpty else { return false }
        if !name.title.isEmpty { return true }
        let words = NameForms.words(of: name.forename + " " + name.surname)
        return !name.forename.isEmpty
            && words.allSatisfy { word in
                let hash = WordHash.of(word)
                return word.count > 1 && Words.level(of: hash) == .none && SafeWords.writing(of: hash) == nil
            }
    }

    /// A cell for a person that describes one instead: `Amelia's step-dad (Darren)`.
    private mutating func harvestCues(_ cell: String, of record: borrowing Record) {
        let about = owners(of: record)
        guard about.count == 1, cell.utf8.count > 4 else { return }
        harvest(text: Array(cell.utf8).span, about: about[0])
    }

    /// Whether a cell holds initials and nothing else, which wait until all names are read.
    private mutating func wait(forInitials cell: String, _ role: Role) -> Bool {
        guard let initials = Directory.initials(cell) else { return false }
        if waitingInitials.updateValue(role, forKey: initials) == nil { isSettled = false }
        return true
    }

    /// The letters of a cell that holds initials and nothing else: `RB`, `R.B.`; nil for anything else.
    static func initials(_ cell: String) -> String? {
        let letters = cell.filter { $0 != "." && $0 != " " }
        let isInitials =
            (2...4).contains(letters.utf8.count) && letters.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            && (!cell.contains(" ") || cell.split(separator: " ").allSatisfy { $0.filter(\.isLetter).count == 1 })
        return isInitials && !StopWords.text.contains(letters.lowercased()) ? letters : nil
    }

    private mutating func placeListed(_ read: ReadName, _ role: Role, _ part: Part?, first: Int = 0) {
        var sighting = sighting(read, role, part)
        sighting.mayWork = part == .witness && sighting.role == .pupil
        sighting.first = first
        place(sighting)
    }

    /// Reads the cells of several names that waited until everybody else was read.
    mutating func settleCells() {
        let cells = waitingCells
        waitingCells = []
        let alone = Set(
            waiting.filter { $0.name.surname.isEmpty && $0.name.title.isEmpty }.map { NameKey.key($0.name.forename) })
        for cell in cells {
            let names = NameCell.several(
                cell.text,
                knows: { forename, surname in
                    knows(forename, surname) || surname.isEmpty && alone.contains(NameKey.key(forename))
                })
            for read in names { placeListed(read, cell.role, cell.part, first: cell.first) }
        }
    }

    /// What a note in brackets calls a child who stands in a column of staff.
    private static let children: Set<String> = ["child", "pupil", "student", "a child", "a pupil", "girl", "boy"]

    private func sighting(_ read: ReadName, _ role: Role, _ part: Part?) -> Sighting {
        var sighting = Sighting(name: read.name)
        sighting.orderIsSure = read.orderIsSure
        sighting.also = read.also
        sighting.role = role
        sighting.sex = Relationship.sex(ofTitle: read.name.title)
        if let part { sighting.parts = [part] }
        // A cell of pupils may name a teacher: the title tells, or the post in brackets.
        if isChild(role) || role == .unknown {
            if !read.name.title.isEmpty { sighting.role = role == .unknown ? .unknown : .staff }
            if let noted = Directory.post(in: read.note) { sighting.role = noted }
        } else if isWork(role), read.name.title.isEmpty, !read.name.forename.isEmpty, read.name.surname.isEmpty {
            // One word in a column of staff is a surname as often as a forename; it stays as it stands.
            sighting.isFirm = false
        }
        // Seen by: Zunaira Qureshi (child).
        if isWork(role), read.name.title.isEmpty, Directory.children.contains(NameKey.key(read.note)) {
            sighting.role = .pupil
        }
        // Another whole name in brackets, in the other language or from before: `Catriona MacLeod (Catrìona NicLeòid)`.
        if isWork(role), !read.name.surname.isEmpty, Directory.post(in: read.note) == nil,
            Directory.isOtherName(read.note)
        {
            sighting.also.append(read.note)
        }
        // In a column of staff a relation in brackets tells otherwise: `Reported By: Joanne Okafor (mum)`.
        if isWork(role), let relation = Relationship(cell: read.note), isFamily(relation.role) {
            sighting.role = relation.role
        }
        return sighting
    }

    /// Professional, where a list of colleagues says of somebody a post that no school has: `Social worker, duty team`.
    private func outsidePost(in record: borrowing Record) -> Role? {
        for passage in record.passages where passage.field.name == "staff.role" && !passage.text.isEmpty {
            for piece in text(passage, record).split(whereSeparator: { ",;/(-".contains($0) }) {
                let words = piece.split(separator: " ").map { NameKey.key(String($0)) }
                guard words.first != "school" || words.last == "nurse",
                    Directory.post(in: String(piece)) == .professional
                else { continue }
                return .professional
            }
        }
        return nil
    }

    /// The role that a post in brackets says.
    static func post(in note: String) -> Role? {
        let words = note.split(separator: " ").map { NameKey.key(String($0)) }
        guard let last = words.last, let cues = TextCue.byLastWord[last] else { return nil }
        return cues.first { $0.sort == .post && words.dropLast().suffix($0.before.count).elementsEqual($0.before) }?
            .role
    }

    /// Whether somebody of this forename and surname is known, either of them empty where it does not matter.
    func knows(_ forename: String, _ surname: String) -> Bool {
        let (forename, surname) = (NameKey.key(forename), NameKey.key(surname))
        let first = forename.split(separator: " ").first.map(String.init) ?? ""
        return ((first.isEmpty ? indexBySurname[surname] : indexByForename[first]) ?? []).contains { person in
            (first.isEmpty
                || traces[person].forenames.contains { $0 == first || $0 == forename || $0.hasPrefix(first + " ") })
                && (surname.isEmpty || traces[person].surnames.contains(surname))
        }
    }

    static func isYes(_ text: String) -> Bool { ["y", "yes", "true", "t", "1", "✓", "x"].contains(text.lowercased()) }
    static func isNo(_ text: String) -> Bool {
        ["", "n", "no", "false", "f", "0", "none", "n/a", "na", "nil", "not known", "unknown"].contains(
            text.lowercased())
    }
}

// MARK: Values

extension Directory {
    /// The numbers, phones and addresses of one bundle; the address apart, for those who live there too.
    private func values(of bundle: Bundle, address: inout [KnownValue]) -> [KnownValue] {
        var result: [KnownValue] = []
        var lines: [(field: Field, text: String)] = []
        var postcodes: [(field: Field, text: String)] = []
        for cell in bundle.cells {
            switch cell.use {
            case .number:
                let number = NameKey.number(cell.text)
                // A shorter number is found everywhere and means nothing there.
                if number.count >= 4, number.contains(where: { $0.isNumber }) {
                    result.append(KnownValue(kind: Kind(idOf: cell.field), field: cell.field, value: cell.text))
                }
            case .family:
                if NameKey.number(cell.text).count >= 4 {
                    result.append(KnownValue(kind: Kind("id.family"), field: cell.field, value: cell.text))
                }
            case .propertyNumber: address.append(KnownValue(kind: Kind("id.uprn"), field: cell.field, value: cell.text))
            case .birthDate:
                if NameKey.birthDate(cell.text) != nil {
                    result.append(KnownValue(kind: .birthDate, field: cell.field, value: cell.text))
                }
            case .phone:
                for phone in AddressParts.phones(in: cell.text) {
                    result.append(KnownValue(kind: .phone, field: cell.field, value: phone))
                }
            case .email:
                for piece in cell.text.split(whereSeparator: { ",; \n".contains($0) }) where piece.contains("@") {
                    result.append(KnownValue(kind: .email, field: cell.field, value: String(piece)))
                }
            case .house, .addressLine:
                lines.append((cell.field, cell.text))
                if AddressParts.isTown(cell.text) {
                    address.append(KnownValue(kind: .place, field: cell.field, value: cell.text))
                }
            case .wholeAddress:
                address += AddressParts(lines: [cell.text], postcode: "").values(
                    field: cell.field, postcodeField: cell.field)
            case .postcode: postcodes.append((cell.field, cell.text))
            default: break
            }
        }
        lines.removeAll { Directory.isYes($0.text) || $0.text.lowercased() == "false" }
        if !lines.isEmpty || !postcodes.isEmpty {
            let parts = AddressParts(lines: lines.map(\.text), postcode: postcodes.first?.text ?? "")
            let field = lines.first?.field.info.person == .contact ? lines.first?.field : Field("subject.address.full")
            address += parts.values(
                field: field ?? .unknown, postcodeField: postcodes.first?.field ?? field ?? .unknown)
        }
        return result + address
    }
}

/// An address as one line, and the parts of it that alone give it away.
struct AddressParts {
    /// Whether a line of an address is no more than the name of a town or village.
    static func isTown(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        guard let last = words.last, words.count <= 3, line.count >= 4, !line.contains(where: \.isNumber) else {
            return false
        }
        return !line.contains(",") && !streets.contains(last.lowercased()) && !isUnit(words[0])
    }

    private static func isUnit(_ word: Substring) -> Bool {
        ["flat", "apartment", "apt", "unit", "room", "true", "false"].contains(word.lowercased())
    }

    private static let streets: Set<String> = [
        "road", "rd", "street", "st", "avenue", "ave", "close", "cl", "lane", "ln", "drive", "dr", "way", "court", "ct",
        "crescent", "cres", "gardens", "gdns", "grove", "hill", "mews", "park", "place", "pl", "rise", "row", "square",
        "sq",
        "terrace", "tce", "view", "walk", "yard", "house", "cottage", "farm", "parade", "quay", "drove", "green", "end",
    ]

    private var lines: [String]
    private var postcode: String

    init(lines: [String], postcode: String) {
        var parts = lines.flatMap { $0.split { $0 == "," || $0.isNewline }.map { String($0).trimmed } }.filter {
            !$0.isEmpty
        }
        var postcode = postcode.trimmed
        if postcode.isEmpty, let last = parts.indices.last, let found = AddressParts.postcode(endOf: parts[last]) {
            postcode = found
            parts[last] = String(parts[last].dropLast(found.count)).trimmed
            if parts[last].isEmpty { parts.removeLast() }
        }
        // A number that stands alone belongs to the street after it.
        var joined: [String] = []
        for part in parts {
            if let last = joined.last, AddressParts.isNumber(last) {
                joined[joined.count - 1] = last + " " + part
            } else {
                joined.append(part)
            }
        }
        self.lines = joined
        self.postcode = postcode
    }

    func values(field: Field, postcodeField: Field) -> [KnownValue] {
        var result: [KnownValue] = []
        func add(_ value: String) {
            guard !value.isEmpty else { return }
            let known = KnownValue(kind: .address, field: field, value: value)
            if !result.contains(known) { result.append(known) }
        }
        if lines.count > 1 || (lines.first.map { AddressParts.isStreet($0) } ?? false) {
            add(lines.joined(separator: ", "))
        }
        if let street = lines.firstIndex(where: { AddressParts.isStreet($0) }) {
            add(lines[street])
            // `Flat 2, 14 Harbour Row`
            if street > 0 { add(lines[...street].joined(separator: ", ")) }
        } else if lines.count > 2 {
            // A house with a name: `Rose Cottage, Mill Lane`.
            add(lines[..<2].joined(separator: ", "))
        }
        if !postcode.isEmpty { result.append(KnownValue(kind: .postcode, field: postcodeField, value: postcode)) }
        return result
    }

    /// A house number with a street.
    private static func isStreet(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        return words.count > 1 && isNumber(String(words[0])) && words.dropFirst().contains { $0.count > 2 }
    }

    /// `14`, `14a`, `12-14`.
    private static func isNumber(_ text: String) -> Bool {
        guard text.first.map({ ("0"..."9").contains($0) }) ?? false, text.count <= 7 else { return false }
        let letters = text.filter { $0.isLetter }
        return letters.count <= 1
            && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" || $0 == "–" }
    }

    /// The postcode at the end of a line, as it is written there.
    static func postcode(endOf line: String) -> String? {
        let words = line.split(separator: " ").map(String.init)
        for take in [2, 1] where words.count >= take {
            let tail = words.suffix(take).joined(separator: " ")
            if isPostcode(NameKey.number(tail)), line.hasSuffix(tail) { return tail }
        }
        return nil
    }

    /// Source: Royal Mail, "Programmers' guide to the Postcode Address File": A9 9AA to AA9A 9AA.
    private static func isPostcode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (5...7).contains(bytes.count) else { return false }
        func digit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        let inward = bytes.suffix(3)
        let outward = bytes.dropLast(3)
        guard let sector = inward.first, digit(sector), inward.dropFirst().allSatisfy({ !digit($0) }) else {
            return false
        }
        guard let area = outward.first, !digit(area), outward.contains(where: { digit($0) }) else { return false }
        return true
    }

    /// Phone numbers in a cell: `07700 900456 (mum)`, `01632 960123 / 07700 900123`.
    static func phones(in cell: String) -> [String] {
        var result: [String] = []
        for piece in cell.split(whereSeparator: { "/;,\n".contains($0) }) {
            let start = piece.firstIndex { ("0"..."9").contains($0) || $0 == "+" || $0 == "(" } ?? piece.startIndex
            let number = piece[start...].prefix { ("0"..."9").contains($0) || "+() -.".contains($0) }
            var text = String(number).trimmed
            while text.hasSuffix("(") || text.hasSuffix("-") { text = String(text.dropLast()).trimmed }
            if text.filter({ ("0"..."9").contains($0) }).count >= 6 { result.append(text) }
        }
        return result
    }
}
