package import Passages
import People
import Profiles
package import Recognisers
import Vocabulary

/// The entries of a document of prose: each with its date, what it is about, and whom it names of those who matter.
///
/// An entry runs from its date to the next one; what stands before the first date is an entry without one.
package struct EntryOutline: Sendable {
    struct Entry: Sendable {
        /// Where it begins: the record, and the offset in its text.
        var record: Int
        var offset: Int
        /// In days; nil where it has none.
        var date: Int?
        var topics: Topics = []
        /// Whether it names somebody whom the profile wants entries to name.
        var namesPeople = false
    }

    private(set) var entries: [Entry] = [Entry(record: 0, offset: 0)]
    private var isFirst = true

    package init() {}

    /// Takes in the next record of the document.
    package mutating func add(_ record: borrowing Record, view: CaseView) {
        for passage in record.passages where passage.shape == .prose && !passage.text.isEmpty {
            record.withText(of: passage) { text in
                for segment in EntryDates.segments(of: text, isFirst: isFirst) {
                    if let date = segment.date?.ordinal {
                        entries.append(Entry(record: record.index, offset: segment.range.lowerBound, date: date))
                    }
                    let part = text.extracting(segment.range)
                    TopicWords.shared.read(part, into: &entries[entries.count - 1].topics)
                    if !view.focus.isEmpty, !entries[entries.count - 1].namesPeople {
                        entries[entries.count - 1].namesPeople = view.names(anyOf: view.focus, in: part)
                    }
                }
            }
            isFirst = false
        }
    }

    /// The entry in which a place of a record stands.
    func entry(at record: Int, offset: Int) -> Entry {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            let entry = entries[middle]
            if (entry.record, entry.offset) <= (record, offset) { low = middle + 1 } else { high = middle }
        }
        return entries[max(low - 1, 0)]
    }
}

extension CaseView {
    /// Whether a text names any of these people.
    func names(anyOf people: Set<PersonID>, in text: Span<UInt8>) -> Bool {
        var mentions: [Mention] = []
        matcher.mentions(in: text, into: &mentions)
        return mentions.contains { $0.isName && !people.isDisjoint(with: $0.persons) }
    }

    /// How many days before the newest entry of the case a day is.
    func age(of day: Int?) -> Int? {
        guard let day, let last = lastEntry else { return nil }
        return CalendarDate(day: last.day, month: last.month, year: last.year).ordinal.map { $0 - day }
    }
}

/// Which entries of one document stay.
package struct EntryRulings {
    private let view: CaseView
    private let outlineOfDocument: (() -> EntryOutline)?
    private var outline: EntryOutline?
    private var isFirst = true
    /// The date of the entry that the last paragraph belonged to, for profiles that look at nothing but age.
    private var date: Int?

    /// `outline` reads the document; nil for documents that are no prose.
    init(_ view: CaseView, outline: (() -> EntryOutline)?) {
        self.view = view
        outlineOfDocument = outline
    }

    /// What goes of a record.
    struct Ruling {
        /// Why the whole of it goes.
        var drop: Reason?
        /// Passages, and stretches of prose, that go by themselves.
        var edits: [Edit] = []
        /// What the entry is about, where a line of the profile turns on it.
        var topics: Topics = []
        /// What of it is older than the window.
        var older = OlderEntries()
    }

    mutating func rule(_ record: borrowing Record) -> Ruling {
        guard let first = record.passages.first else { return Ruling() }
        if first.shape == .prose {
            return outlineOfDocument == nil ? Ruling() : ruleProse(record, first)
        }
        return ruleFields(record)
    }

    // MARK: Rows and elements

    private func ruleFields(_ record: borrowing Record) -> Ruling {
        var ruling = Ruling()
        if let reason = reasonForHollow(record) {
            ruling.drop = reason
            return ruling
        }
        if view.profile.needsTopics { ruling.topics = topics(of: record) }
        var selected = 0
        var age: Int??
        /// Whether an old entry stays; nil where it is not old.
        var oldStays: Bool?
        for index in record.passages.indices where !record.passages[index].text.isEmpty {
            let passage = record.passages[index]
            let rule = view.profile.rule(for: passage.field)
            guard let selection = rule.selection, !selection.isWhole else { continue }
            selected += 1
            if age == nil, selection.months != nil { age = .some(view.age(of: Self.day(of: record)?.ordinal)) }
            let verdict = selection.verdict(
                topics: { topics(of: record) }, names: { names(record, selection) }, age: age ?? nil)
            if selection.isOld(age ?? nil), verdict != .isBeside { oldStays = oldStays ?? false || verdict == .stays }
            guard let reason = reason(verdict, rule, passage.field) else { continue }
            ruling.edits.append(Edit(passage: index, range: nil, replacement: .nothing, reason: reason))
        }
        if let oldStays { ruling.older.note(line: record.firstLine, stays: oldStays) }
        if selected > 0, ruling.edits.count == selected, Self.isEntry(record) { ruling.drop = ruling.edits[0].reason }
        return ruling
    }

    /// Why an entry goes of which nothing would stay but whom it is about: a bare row would tell how many there are.
    private func reasonForHollow(_ record: borrowing Record) -> Reason? {
        guard Self.isEntry(record) else { return nil }
        var first: Field?
        for passage in record.passages where !passage.text.isEmpty && !Self.isAboutWhom(passage.field) {
            guard view.profile.rule(for: passage.field).action == .remove else { return nil }
            first = first ?? passage.field
        }
        guard let first else { return nil }
        return Reason(
            kind: .field(first), action: .remove, rule: view.profile.rule(for: first).id, why: BuiltInRules.beside)
    }

    private static func isAboutWhom(_ field: Field) -> Bool {
        ["identity", "ids", "contact", "family"].contains(field.info.group)
    }

    /// Whether a record is an entry about something that happened, which is nothing without what is told of it.
    ///
    /// A pupil's element in a transfer file is none, though it holds days of attendance.
    private static func isEntry(_ record: borrowing Record) -> Bool {
        record.passages.contains { passage in
            !passage.text.isEmpty
                && (passage.field.info.group == "concern" || passage.shape == .cell && dates.contains(passage.field))
        }
    }

    private static let dates = Set(
        ["concern.date", "concern.recorded_at", "attendance.start_date", "education.exclusion_date"]
            .compactMap { Field($0) })

    /// The day of a row or an element; nil where it has none.
    package static func day(of record: borrowing Record) -> CalendarDate? {
        for passage in record.passages where dates.contains(passage.field) && !passage.text.isEmpty {
            if let date = CalendarDate(parsing: record.text(of: passage)), date.ordinal != nil { return date }
        }
        return nil
    }

    private func topics(of record: borrowing Record) -> Topics {
        var topics: Topics = []
        for passage in record.passages where !passage.text.isEmpty {
            let info = passage.field.info
            guard info.identifier == .text || info.name == "concern.category" else { continue }
            record.withText(of: passage) { TopicWords.shared.read($0, into: &topics) }
        }
        return topics.isEmpty ? .other : topics
    }

    private func names(_ record: borrowing Record, _ selection: Selection) -> Bool {
        let people = view.people(selection.people)
        return record.passages.contains { passage in
            record.withText(of: passage) { view.names(anyOf: people, in: $0) }
        }
    }

    // MARK: Prose

    private mutating func ruleProse(_ record: borrowing Record, _ passage: Passage) -> Ruling {
        var ruling = Ruling()
        guard !passage.text.isEmpty else { return ruling }
        let rule = view.profile.rule(for: passage.field)
        let segments = record.withText(of: passage) { EntryDates.segments(of: $0, isFirst: isFirst) }
        isFirst = false
        let needsTopics = view.profile.needsTopics
        var all = true
        for segment in segments {
            if let day = segment.date?.ordinal { date = day }
            var entry = EntryOutline.Entry(record: record.index, offset: segment.range.lowerBound, date: date)
            if needsTopics || rule.selection?.isOld(view.age(of: date)) ?? false {
                entry = entryOfOutline(record.index, segment.range.lowerBound)
            }
            let topics = entry.topics.isEmpty ? .other : entry.topics
            if needsTopics { ruling.topics.formUnion(topics) }
            var reason: Reason?
            if let selection = rule.selection, !selection.isWhole {
                let age = view.age(of: entry.date)
                let verdict = selection.verdict(topics: { topics }, names: { entry.namesPeople }, age: age)
                if segment.date != nil, verdict != .isBeside, selection.isOld(age) {
                    ruling.older.note(
                        line: record.line(of: passage, at: segment.range.lowerBound), stays: verdict == .stays)
                }
                reason = self.reason(verdict, rule, passage.field)
            }
            guard let reason else {
                all = false
                continue
            }
            var part = reason
            part.recogniser = "entry"
            ruling.edits.append(
                Edit(passage: 0, range: segment.range, replacement: .nothing, reason: part))
        }
        if all, let edit = ruling.edits.first { ruling.drop = edit.reason }
        return ruling
    }

    private mutating func entryOfOutline(_ record: Int, _ offset: Int) -> EntryOutline.Entry {
        if outline == nil { outline = outlineOfDocument?() }
        return (outline ?? EntryOutline()).entry(at: record, offset: offset)
    }

    private func reason(_ verdict: Selection.Verdict, _ rule: Rule, _ field: Field) -> Reason? {
        switch verdict {
        case .stays: nil
        case .isOlder: Reason(kind: .field(field), action: .remove, rule: rule.id, why: BuiltInRules.older)
        case .isBeside: Reason(kind: .field(field), action: .remove, rule: rule.id, why: BuiltInRules.beside)
        }
    }
}
