package import Passages
import People
import Profiles
import Vocabulary

/// Settles a mention that fits two people by the company it keeps.
///
/// Where the record or the document names one of them in a way that fits nobody else, or that one's family, and not the
/// other, it is that one. Else it stays unclear.
///
/// A shared first name is never given to the likelier person: a pack that says `Pupil B` of the wrong child states a falsehood.
struct Settlement {
    private let view: CaseView
    private var people: Set<PersonID>
    /// Those of them, the subjects apart, who are only called by another name: Grâce, who is Gigi here.
    private let called: Set<PersonID>
    /// Those of them, the subjects apart, for whom their document's company is no proof.
    private let doubted: Set<PersonID>
    /// Whether the company is that of one record, whose owner may be one of two with the very same name.
    private let isOfRecord: Bool
    let letters: LetterUse

    init(view: CaseView, company: Company, isOfRecord: Bool = false) {
        self.view = view
        self.isOfRecord = isOfRecord
        people = company.people
        letters = company.letters
        called = company.people.subtracting(company.named).subtracting(view.subjects)
        doubted = isOfRecord ? [] : company.doubted.subtracting(view.subjects)
        for person in company.people {
            if let of = view.person(person).of { people.insert(of) }
        }
    }

    /// Those of several whom a mention may mean.
    func settle(_ persons: [PersonID]) -> [PersonID] {
        if !isOfRecord, view.namesakes.areAmong(persons) { return persons }
        // Whoever goes by another name here leaves the bare one to the others.
        let left = persons.filter { !called.contains($0) }
        let present = left.filter { people.contains($0) }
        if present.count == 1 {
            return doubted.contains(present[0]) || opens(present[0], among: persons) ? persons : present
        }
        return left.count == 1 && view.subjects.contains(left[0]) ? left : persons
    }

    private func isChild(_ person: PersonID) -> Bool {
        [.subject, .sibling, .pupil].contains(view.person(person).role)
    }

    /// Whether a whole document's company alone would name a grown-up to the recipient, and another who fits is withheld: `Dawn`
    /// of the office signs where Dawn the social worker is spoken of.
    private func opens(_ person: PersonID, among persons: [PersonID]) -> Bool {
        guard !isOfRecord, view.rule(for: person).action == .keep, !isChild(person) else { return false }
        return persons.contains { view.rule(for: $0).action != .keep }
    }
}

/// Who has the very same name as somebody else.
struct Namesakes: Sendable {
    /// For each person, a number for every whole name that another bears too.
    private let numbers: [[Int]]

    init(among people: [Person]) {
        let names = people.map { person in
            Set(
                person.names.filter { !$0.forename.isEmpty && !$0.surname.isEmpty }.map {
                    ($0.forename + " " + $0.surname).lowercased()
                })
        }
        var bearers: [String: Int] = [:]
        for name in names.joined() { bearers[name, default: 0] += 1 }
        var numberOf: [String: Int] = [:]
        for (name, count) in bearers where count > 1 { numberOf[name] = numberOf.count }
        numbers = names.map { $0.compactMap { numberOf[$0] } }
    }

    /// Whether two of these are namesakes: that `Mr Reed` taught says nothing of the Sam Reed who hit.
    func areAmong(_ persons: [PersonID]) -> Bool {
        var seen: [Int] = []
        for person in persons {
            let own = numbers[person.index]
            if own.contains(where: { seen.contains($0) }) { return true }
            seen += own
        }
        return false
    }
}

/// Whom a record or a document names beyond doubt.
package struct Company: Sendable {
    package fileprivate(set) var people: Set<PersonID> = []
    /// Those of them whom it calls by their own name somewhere, and not only by another that they go by.
    fileprivate(set) var named: Set<PersonID> = []
    /// Those of them of whose name a part that others bear too comes first, or who are told from those by a letter or a title alone: in
    /// `Is Robin a sheep? The big boy Robin T is a tree` the first Robin is the other one.
    fileprivate var doubted: Set<PersonID> { people.intersection(early).union(lettered.subtracting(told)) }
    private var early: Set<PersonID> = []
    private var lettered: Set<PersonID> = []
    private var told: Set<PersonID> = []
    /// How it uses letters that may be somebody.
    fileprivate(set) var letters = LetterUse()

    package init() {}

    mutating func insert(_ person: PersonID) {
        people.insert(person)
        named.insert(person)
    }

    /// Takes a mention in: what fits one person alone names that one.
    fileprivate mutating func take(_ mention: Mention) {
        guard mention.isName else { return }
        guard mention.persons.count == 1 else {
            for person in mention.persons where !people.contains(person) { early.insert(person) }
            return
        }
        let person = mention.persons[0]
        switch mention.form {
        case .misspelt, .initials, .username: return
        case .nickname, .declared: people.insert(person)
        default: insert(person)
        }
        if [.forenameInitial, .titled].contains(mention.form) { lettered.insert(person) } else { told.insert(person) }
    }
}

extension CaseView {
    /// Adds whom a text names in a way that fits nobody else; where asked, how it uses letters too.
    package func namePeople(in text: Span<UInt8>, countsLetters: Bool = false, into company: inout Company) {
        guard mayFind(in: text) else { return }
        var mentions: [Mention] = []
        matcher.mentions(in: text, into: &mentions)
        if countsLetters { matcher.count(lettersIn: text, beside: mentions, into: &company.letters) }
        for mention in mentions { company.take(mention) }
    }
}
