import Judgement
import Passages
import People
import Profiles
import Vocabulary

/// Which facts the shared documents still state, so that a pack that lost what the recipient needs is not released.
struct FactLedger {
    private let view: CaseView
    private(set) var sharedFields: Set<Field> = []
    /// How values of fields, and prose under `text`, were lost to the pack.
    private var losses: [Field: Set<Loss>] = [:]
    private(set) var namesSubject = false
    /// Whether anything was withheld of a subject: then the documents know the subject, though the pack does not tell.
    private(set) var sawSubject = false
    private(set) var tellsProse = false

    init(view: CaseView) { self.view = view }

    /// What kept a fact from the pack.
    enum Loss: Hashable, CaseIterable {
        /// `protect` of the case file.
        case protection
        /// It was taken for somebody's name, number or address.
        case finder
        /// A line of the profile, or that no line claims it.
        case rule
    }

    mutating func note(_ record: borrowing Record, _ ruling: Ruling, _ settled: Settled) {
        if record.part == .header { noteColumns(of: record, settled) }
        guard record.part == .body else { return }
        if case .drop(let reason) = ruling {
            // What only concerns somebody else is no fact of this case.
            guard reason.persons.isEmpty else { return }
            for passage in record.passages where !passage.text.isEmpty { lose(passage, [.rule]) }
            return
        }
        var removed: [Int: (bytes: Int, by: Set<Loss>)] = [:]
        for edit in settled.edits where edit.written.isEmpty || edit.reason.action == .remove || edit.range == nil {
            let bytes = edit.range?.count ?? Int.max / 2
            removed[edit.passage, default: (0, [])].bytes += bytes
            removed[edit.passage, default: (0, [])].by.insert(Self.loss(by: edit.reason))
        }
        for index in record.passages.indices {
            let passage = record.passages[index]
            guard !passage.text.isEmpty else { continue }
            let gone = removed[index] ?? (0, [])
            if view.profile.rule(for: passage.field).action == .remove, passage.shape != .prose {
                lose(passage, gone.by.isEmpty ? [.rule] : gone.by)
                continue
            }
            guard passage.tells(without: gone.bytes) else {
                lose(passage, gone.by)
                continue
            }
            sharedFields.insert(passage.field)
            if passage.shape == .prose, passage.text.count - gone.bytes >= 12 { tellsProse = true }
        }
        if !sawSubject {
            sawSubject = settled.edits.contains { $0.reason.persons.contains { view.subjects.contains($0) } }
        }
        if !namesSubject { namesSubject = settlesSubject(record, settled) }
    }

    private mutating func noteColumns(of record: borrowing Record, _ settled: Settled) {
        for edit in settled.edits where edit.range == nil {
            let column = record.passages[edit.passage].column
            if record.columns.indices.contains(column) {
                losses[record.columns[column].field, default: []].insert(.rule)
            }
        }
    }

    private mutating func lose(_ passage: Passage, _ how: Set<Loss>) {
        losses[passage.shape == .prose ? .text : passage.field, default: []].formUnion(how)
    }

    private static func loss(by reason: Reason) -> Loss {
        if reason.rule == BuiltInRules.protected.id { return .protection }
        return reason.recogniser == "field" ? .rule : .finder
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

    /// Why the pack does not state a fact: what became of it, as a clause.
    func whereabouts(of fact: Fact) -> String {
        let lost = fact.fields.reduce(into: Set<Loss>()) { $0.formUnion(losses[$1] ?? []) }
        let how = fact.roles.contains(.subject) && sawSubject ? lost.union([.rule]) : lost
        if how.contains(.protection) { return "is withheld because case.yaml protects it" }
        if how.contains(.finder) { return "was taken out as somebody's name or number (withheld.html shows what)" }
        if how.contains(.rule) { return "stands in the case, and this profile takes it out" }
        return "stands in no document"
    }
}
