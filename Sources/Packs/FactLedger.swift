import Judgement
import Passages
import People
import Profiles
import Vocabulary

/// Which facts the shared documents still state, so that a pack that lost what the recipient needs is not released.
struct FactLedger {
    private let view: CaseView
    private(set) var sharedFields: Set<Field> = []
    private(set) var seenFields: Set<Field> = []
    private(set) var namesSubject = false
    /// Whether anything was withheld of a subject: then the documents know the subject, though the pack does not tell.
    private(set) var sawSubject = false
    private(set) var tellsProse = false

    init(view: CaseView) { self.view = view }

    mutating func note(_ record: borrowing Record, _ ruling: Ruling, _ settled: Settled) {
        guard record.part == .body else { return }
        for passage in record.passages where !passage.text.isEmpty { seenFields.insert(passage.field) }
        guard case .keep = ruling else { return }
        var whole: [Int: Int] = [:]
        for edit in settled.edits {
            if edit.range == nil {
                whole[edit.passage] = Int.max
            } else if edit.written.isEmpty || edit.reason.action == .remove {
                whole[edit.passage, default: 0] += edit.range?.count ?? 0
            }
        }
        for index in record.passages.indices {
            let passage = record.passages[index]
            guard !passage.text.isEmpty, whole[index, default: 0] < passage.text.count else { continue }
            if view.profile.rule(for: passage.field).action == .remove, passage.shape != .prose { continue }
            sharedFields.insert(passage.field)
            if passage.shape == .prose, passage.text.count >= 12 { tellsProse = true }
        }
        if !sawSubject {
            sawSubject = settled.edits.contains { $0.reason.persons.contains { view.subjects.contains($0) } }
        }
        if !namesSubject { namesSubject = settlesSubject(record, settled) }
    }

    /// Whether a subject's name stands in what was shared of this record.
    private func settlesSubject(_ record: borrowing Record, _ settled: Settled) -> Bool {
        guard view.subjects.contains(where: { view.rule(for: $0).action == .keep }), !settled.kept.isEmpty else {
            return false
        }
        var mentions: [Mention] = []
        for index in record.passages.indices {
            record.withText(of: record.passages[index]) { view.matcher.mentions(in: $0, into: &mentions) }
        }
        return mentions.contains { $0.isName && $0.persons.count == 1 && view.subjects.contains($0.persons[0]) }
    }

    /// Whether a fact is stated: by a shared field, by prose where the fact is a narrative, or by an answer.
    func states(_ fact: Fact, answers: [String: String]) -> Bool {
        if fact.answers.contains(where: { key in answers[key].map { !$0.trimmed.isEmpty } ?? false }) { return true }
        if fact.roles.contains(.subject), namesSubject { return true }
        let isKnown = view.directory.people.contains { person in
            person.role != .subject && fact.roles.contains(person.role) && view.isOfSubject(person.id)
                && view.rule(for: person.id).action != .remove
        }
        if isKnown { return true }
        if !fact.people.isEmpty, view.people(fact.people).contains(where: { view.rule(for: $0).action != .remove }) {
            return true
        }
        if fact.fields.contains(.text), tellsProse { return true }
        return fact.fields.contains { $0 != .text && sharedFields.contains($0) }
    }

    /// Whether the case held the fact, though the pack does not.
    func wasHeld(_ fact: Fact) -> Bool { fact.fields.contains { seenFields.contains($0) } }
}
