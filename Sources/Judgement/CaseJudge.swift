package import Passages
import People
import Profiles
import Recognisers
import Vocabulary

/// Rules on the records of one document: what the profile withholds goes, all else stays byte for byte.
///
/// The directory of people is frozen by now, so that judges of several documents can work side by side.
package struct CaseJudge: Judge {
    private var case_: CaseView
    private var columns: [HeadingMap.Column] = []
    private var removedColumns: Set<Int> = []
    /// Whose row the last one was, for tables that write a name only on the first of several rows.
    private var lastOwner: PersonID?
    private var findings = Findings()
    /// Whether cells under harmless headings are searched for names as running text is.
    private let looksClosely: Bool

    /// Whom the document names beyond doubt.
    ///
    /// Asked at the first unclear mention or lone letter of a prose document, and once.
    private let peopleOfDocument: () -> Company
    private var document: Settlement?
    private var lettersOfTable: LetterUse?
    /// The same for the record in hand.
    private var company: Settlement?
    /// Whose the record in hand is.
    private var recordOwner: PersonID?
    /// The empty name cell that took a label in the record in hand.
    private var filled: Int?

    private var entries: EntryRulings?
    /// The entries so far that are older than the profile's window.
    package private(set) var older = OlderEntries()

    /// A judge of one document.
    ///
    /// `peopleOfDocument` reads the document and says whom it names in a way that fits nobody else; `outline` reads it and
    /// says what its entries are, and is nil for what is no prose.
    package init(
        _ view: CaseView, looksClosely: Bool = false, peopleOfDocument: @escaping () -> Company = { Company() },
        outline: (() -> EntryOutline)? = nil
    ) {
        case_ = view
        self.looksClosely = looksClosely
        let profile = view.profile
        entries =
            profile.selects || profile.needsTopics || !profile.tellsEvents ? EntryRulings(view, outline: outline) : nil
        self.peopleOfDocument = peopleOfDocument
    }

    /// Goes on with what is known of other people, as where every record stands alone.
    package mutating func turn(to view: CaseView) {
        case_ = view
        lastOwner = nil
        document = nil
        lettersOfTable = nil
    }

    package mutating func rule(_ record: borrowing Record) throws(DocumentError) -> Ruling {
        findings.forget()
        if record.part == .header { return ruleHeader(record) }
        let owner = ownerOf(record)
        let entry = entries?.rule(record)
        if let reason = reasonToDrop(record, owner: owner) { return .drop(reason) }
        if let entry { older.add(entry.older) }
        if let reason = entry?.drop { return .drop(reason) }
        findings.clear()
        findings.topics = entry?.topics ?? []
        for edit in entry?.edits ?? [] { findings.take(edit) }
        company = nil
        filled = nil
        recordOwner = owner
        let groups = GroupRulings(record, owner: owner, view: case_)
        for index in record.passages.indices {
            let passage = record.passages[index]
            if passage.shape == .cell, removedColumns.contains(passage.column) { continue }
            if let edits = entry?.edits, edits.contains(where: { $0.passage == index && $0.range == nil }) { continue }
            rulePassage(index, passage, record: record, groups: groups)
        }
        return findings.ruling(keepsReplacements: case_.keepsReplacements)
    }

    /// What stands in a passage that goes whole, for a report that says more than that it goes.
    ///
    /// Comes after the ruling on its record. What no list knows is left out: that it goes says as much.
    package mutating func look(into index: Int, of record: borrowing Record) -> [Edit] {
        findings.clear()
        scan(index, record.passages[index], record: record, ownName: nil)
        return findings.edits.filter { $0.reason.kind != .unknownWord }
    }

    // MARK: Columns

    private mutating func ruleHeader(_ record: borrowing Record) -> Ruling {
        columns = record.columns
        removedColumns = []
        lastOwner = nil
        recordOwner = nil
        findings.clear()
        for index in record.passages.indices {
            let passage = record.passages[index]
            let field = columns.indices.contains(passage.column) ? columns[passage.column].field : .unknown
            let rule = case_.profile.rule(for: field)
            if rule.action == .remove {
                removedColumns.insert(passage.column)
                findings.take(
                    Edit(
                        passage: index, range: nil, replacement: .nothing,
                        reason: Reason(kind: .field(field), action: .remove, rule: rule.id, why: rule.why)))
            } else {
                // `Summary` stays as it is, whoever in the case is called so.
                if HeadingMap.shared.lists(String(decoding: record.text(of: passage), as: UTF8.self)) {
                    findings.keepWhole(index, text: passage.text.count)
                } else {
                    scan(index, passage, record: record, ownName: nil)
                }
            }
        }
        return findings.ruling(keepsReplacements: case_.keepsReplacements)
    }

    // MARK: Whole records

    private mutating func ownerOf(_ record: borrowing Record) -> PersonID? {
        guard record.passages.contains(where: { $0.shape != .prose }) else { return nil }
        if let owner = case_.directory.owner(of: record) {
            lastOwner = owner
            return owner
        }
        // A row without any name of its own belongs to the row above it.
        guard record.passages.first?.shape == .cell else { return nil }
        let names = record.passages.filter {
            $0.group == 0 && $0.field.info.person == .subject && $0.field.info.shape == .name
        }
        guard !names.isEmpty else { return nil }
        // A row that names somebody unknown ends what went before.
        if !names.allSatisfy({ $0.text.isEmpty }) { lastOwner = nil }
        return lastOwner
    }

    private mutating func reasonToDrop(_ record: borrowing Record, owner: PersonID?) -> Reason? {
        let rule = case_.profile.otherPupilEntries
        // Where nobody is the subject, that an entry is another's says nothing of it.
        guard rule.action == .remove, !case_.subjects.isEmpty else { return nil }
        if let owner {
            guard !case_.subjects.contains(owner) else { return nil }
            // A pupil element holds that pupil alone; a row may tell what happened to the subject.
            if record.passages.first?.shape == .cell, names(anyOf: case_.subjects.union(case_.focus), in: record) {
                return nil
            }
            return Reason(
                kind: .personName, action: .remove, rule: rule.id, why: rule.why, persons: [owner],
                role: case_.person(owner).role)
        }
        guard record.passages.count == 1, let passage = record.passages.first, passage.shape == .prose,
            let owner = entryOwner(of: record, passage)
        else { return nil }
        return Reason(
            kind: .personName, action: .remove, rule: rule.id, why: rule.why, persons: [owner],
            role: case_.person(owner).role)
    }

    /// Whether any passage names one of these people.
    private func names(anyOf people: Set<PersonID>, in record: borrowing Record) -> Bool {
        var mentions: [Mention] = []
        for passage in record.passages {
            mentions.removeAll(keepingCapacity: true)
            record.withText(of: passage) { case_.matcher.mentions(in: $0, into: &mentions) }
            if mentions.contains(where: { $0.isName && !people.isDisjoint(with: $0.persons) }) { return true }
        }
        return false
    }

    /// The other pupil whom a paragraph is an entry about: it opens with that pupil's name as a heading does, and names
    /// nobody of the subject's family.
    ///
    /// nil in every other case: what may bear on the subject stays.
    private mutating func entryOwner(of record: borrowing Record, _ passage: Passage) -> PersonID? {
        var mentions: [Mention] = []
        let opens = record.withText(of: passage) { text -> Range<Int>? in
            mentions = findings.lookAhead(in: text, view: case_)
            return EntryOpening.name(in: text, mentions: mentions)
        }
        guard let opens, let first = mentions.first(where: { $0.range == opens }), first.persons.count == 1 else {
            return nil
        }
        let owner = first.persons[0]
        guard case_.person(owner).role == .pupil, !case_.subjects.contains(owner) else { return nil }
        let bearsOnSubject = mentions.contains { mention in
            mention.isName
                && mention.persons.contains {
                    case_.subjects.contains($0) || case_.focus.contains($0) || case_.isOfSubject($0)
                }
        }
        return bearsOnSubject ? nil : owner
    }

    // MARK: Passages

    private mutating func rulePassage(
        _ index: Int, _ passage: Passage, record: borrowing Record, groups: borrowing GroupRulings
    ) {
        guard !passage.text.isEmpty || passage.shape != .cell else {
            fillDown(index, passage, groups: groups)
            return
        }
        if passage.shape == .comment || passage.shape == .processingInstruction {
            take(index, rule: BuiltInRules.comment, kind: .field(.unknown))
            return
        }
        let rule = case_.profile.rule(for: passage.field)
        let info = passage.field.info
        let owners =
            info.person == .subject || info.person == .contact
            ? groups.person(of: passage.group).map { [$0] } ?? [] : []
        if groups.hidesAddress(of: passage.group), passage.field.isOfAddress {
            take(index, rule: BuiltInRules.protected, kind: .protected, persons: owners)
            return
        }
        if groups.tellsOfStranger(passage) {
            let other = groups.person(of: 0).map { case_.rule(for: $0) } ?? BuiltInRules.unclear
            take(index, rule: other, kind: .field(passage.field), persons: owners)
            return
        }
        if rule.action == .remove {
            take(index, rule: rule, kind: .field(passage.field), persons: owners)
            return
        }
        if let person = groups.person(of: passage.group), info.identifier != .none {
            let personal = case_.rule(for: person)
            if personal.action == .remove, info.person != .record, info.person != .staff {
                take(index, rule: personal, kind: .field(passage.field), persons: [person])
                return
            }
            // Who has a label is not to be reached either.
            if personal.action == .pseudonymise, info.person == .contact, info.identifier == .direct,
                !NameFields.isPart(passage.field)
            {
                take(index, rule: personal, kind: .field(passage.field), persons: [person])
                return
            }
            if NameFields.isPart(passage.field) {
                ruleName(
                    index, passage, record: record, person: person, rule: rule.stricter(of: personal), groups: groups)
                return
            }
        }
        if case .generalise(let name) = rule.action {
            generalise(index, passage, record: record, rule: rule, by: name, persons: owners)
            return
        }
        if rule.action == .pseudonymise, let standIn = case_.standIn,
            let value = record.withText(of: passage, { standIn(passage.field, $0) })
        {
            findings.take(
                Edit(
                    passage: index, range: 0..<passage.text.count, replacement: .text(value),
                    reason: Reason(
                        kind: .field(passage.field), action: .pseudonymise, rule: rule.id, why: rule.why,
                        persons: owners, role: owners.first.map { case_.person($0).role })))
            return
        }
        if rule.action == .pseudonymise, info.shape != .name, info.shape != .text, info.shape != .list {
            // A value that cannot be a label, such as a number: it goes.
            take(index, rule: rule, kind: .field(passage.field), persons: owners)
            return
        }
        scan(index, passage, record: record, ownName: groups.person(of: passage.group))
        if info.shape != .text, info.shape != .list { findings.widen(index, text: passage.text.count) }
        if rule.action == .keep {
            switch info.shape {
            case .address, .postcode, .phone, .email, .id, .date: findings.keepWhole(index, text: passage.text.count)
            case .name, .time, .number, .code, .text, .flag, .list, .url: break
            }
        }
        if rule.action == .pseudonymise {
            let covered = record.withText(of: passage) { findings.covers($0, passage: index) }
            if !covered { take(index, rule: rule, kind: .field(passage.field)) }
        }
        neutralise(index, passage, record: record)
    }

    /// A row that stays without the row that named its pupil would read as the row above it: the label is written in.
    private mutating func fillDown(_ index: Int, _ passage: Passage, groups: borrowing GroupRulings) {
        guard groups.isOfStranger, passage.group == 0, NameFields.isPart(passage.field),
            groups.firstNamePassage(of: 0) == nil, filled == nil, let person = groups.person(of: 0)
        else { return }
        filled = index
        let rule = case_.rule(for: person)
        guard rule.action != .keep else { return }
        findings.take(
            Edit(
                passage: index, range: 0..<0,
                replacement: rule.action == .pseudonymise ? .person(person) : .text(Markers.marker(for: .personName)),
                reason: Reason(
                    kind: .personName, action: rule.action == .pseudonymise ? .pseudonymise : .remove, rule: rule.id,
                    why: rule.why, persons: [person], role: case_.person(person).role)))
    }

    private mutating func take(_ index: Int, rule: Rule, kind: Kind, persons: [PersonID] = []) {
        findings.take(
            Edit(
                passage: index, range: nil, replacement: .nothing,
                reason: Reason(
                    kind: kind, action: .remove, rule: rule.id, why: rule.why, persons: persons,
                    role: persons.first.map { case_.person($0).role })))
    }

    /// A part of a name in a field of its own: the first part takes the label, the others are emptied.
    private mutating func ruleName(
        _ index: Int, _ passage: Passage, record: borrowing Record, person: PersonID, rule: Rule,
        groups: borrowing GroupRulings
    ) {
        let length = passage.text.count
        guard length > 0 else { return }
        let role = case_.person(person).role
        switch rule.action {
        case .keep, .generalise:
            // The name stays, but what is protected inside it does not.
            scan(index, passage, record: record, ownName: person)
        case .remove:
            take(index, rule: rule, kind: .personName, persons: [person])
        case .pseudonymise:
            let isFirst = groups.firstNamePassage(of: passage.group) == index
            let reason = Reason(
                kind: .personName, action: .pseudonymise, rule: rule.id, why: rule.why, persons: [person], role: role)
            let goesWhole = !isFirst && passage.shape != .cell
            findings.take(
                Edit(
                    passage: index, range: goesWhole ? nil : 0..<length,
                    replacement: isFirst ? .person(person) : .nothing, reason: reason))
        }
    }

    private mutating func generalise(
        _ index: Int, _ passage: Passage, record: borrowing Record, rule: Rule, by name: String, persons: [PersonID]
    ) {
        guard !passage.text.isEmpty else { return }
        let info = passage.field.info
        let isTyped = passage.shape == .elementText || passage.shape == .attribute
        let value = String(decoding: record.text(of: passage), as: UTF8.self)
        guard rule.exact.isDisjoint(with: findings.topics) else { return }
        guard !isTyped || info.shape == .text || info.shape == .name,
            let coarser = case_.generalise(value, date: CalendarDate(parsing: Array(value.utf8)), by: name)
        else {
            take(index, rule: rule, kind: .field(passage.field), persons: persons)
            return
        }
        findings.take(
            Edit(
                passage: index, range: 0..<passage.text.count, replacement: .text(coarser),
                reason: Reason(
                    kind: info.shape == .date && passage.field.name.hasSuffix("dob")
                        ? .birthDate : .field(passage.field),
                    action: .generalise, rule: rule.id, why: rule.why, persons: persons,
                    role: persons.first.map { case_.person($0).role })))
    }

    private mutating func scan(_ index: Int, _ passage: Passage, record: borrowing Record, ownName: PersonID?) {
        // Headings that stay are words of the vocabulary.
        let isHeader = record.part == .header
        let isProse =
            !isHeader && case_.looksForUnlisted
            && (UnlistedNames.stand(in: passage) || looksClosely && UnlistedNames.mayStand(in: passage))
        record.withText(of: passage) { text in
            findings.find(in: text, view: case_)
            findings.tellBySpelling(text, view: case_)
            if isProse { findings.readForNames(text, view: case_) }
            if !isHeader, passage.field.info.shape == .name { findings.takeWordsForNames(in: text) }
        }
        if let recordOwner { findings.reopen(inRecordOf: recordOwner) }
        if !isHeader, passage.shape == .prose || passage.shape == .cell && passage.field.info.shape == .text,
            record.withText(of: passage, { findings.mayHoldLetter($0) })
        {
            let letters = letters(for: record, passage)
            // Of a record that names nobody no matcher is made.
            if !letters.isEmpty {
                record.withText(of: passage) { findings.takeLetters(of: letters, in: $0, view: case_) }
            }
        }
        // A contact's own name is settled by the contact's other fields, not by the company it keeps.
        if findings.hasUnclearMention, passage.group == 0 || passage.field.info.shape != .name {
            let settlement = settlement(for: record, passage)
            findings.settle { settlement.settle($0) }
        }
        record.withText(of: passage) { text in
            findings.rule(text, passage: index, field: passage.field, owner: ownName, view: case_)
            if !isHeader {
                findings.hideUnlistedNames(text, passage: index, isProse: isProse, view: case_)
                // `REL` for a relation: what a list of codes says of itself.
                let isCode = passage.field.info.shape == .code && SafeList.isCode(text)
                if !isCode { findings.hideUnknownWords(text, passage: index, view: case_) }
            }
            findings.hideLeftovers(text, passage: index, view: case_)
        }
    }

    /// How letters are used where a passage stands: in the whole document, of a table in all its rows; where that cannot be read
    /// twice, in the record.
    private mutating func letters(for record: borrowing Record, _ passage: Passage) -> LetterUse {
        guard passage.shape == .cell else { return settlement(for: record, passage).letters }
        let table = lettersOfTable ?? peopleOfDocument().letters
        lettersOfTable = table
        return table.isEmpty ? settlement(for: record, passage).letters : table
    }

    private static let writer = Field("concern.recorded_by")

    private mutating func settlement(for record: borrowing Record, _ passage: Passage) -> Settlement {
        if passage.shape == .prose, record.headings.isEmpty {
            if let document { return document }
            let settlement = Settlement(view: case_, company: peopleOfDocument())
            document = settlement
            return settlement
        }
        if let company { return company }
        var people = Company()
        if let owner = ownerOf(record) { people.insert(owner) }
        // Whoever wrote an entry is not called by the forename in it.
        for other in record.passages where other.field != Self.writer {
            let isText = other.field.info.shape == .text
            record.withText(of: other) { case_.namePeople(in: $0, countsLetters: isText, into: &people) }
        }
        let settlement = Settlement(view: case_, company: people, isOfRecord: true)
        company = settlement
        return settlement
    }

    private mutating func neutralise(_ index: Int, _ passage: Passage, record: borrowing Record) {
        guard passage.shape == .cell, record.withText(of: passage, { Formula.runs($0) }) else { return }
        findings.take(
            Edit(
                passage: index, range: 0..<0, replacement: .text("'"),
                reason: Reason(
                    kind: .formula, action: .neutralise, rule: BuiltInRules.formula.id, why: BuiltInRules.formula.why)))
    }
}
