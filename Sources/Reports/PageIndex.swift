package import Passages
package import Vocabulary

/// What the page says of everything that was done: a number for each way of doing it, and the forms that people had.
///
/// Memory: one entry for each way and for each form of a person, however many things there are.
package struct PageIndex: Sendable {
    /// One way of withholding.
    package struct Way: Hashable, Sendable {
        package var kind: Kind
        package var action: Action
        package var rule: String
        package var why: String
        package var role: Role?
        /// Whether a row, a column, an element, a comment or a document went as a whole.
        package var isWhole: Bool
    }

    /// In the order of their first use; a number counts from 0.
    package private(set) var ways: [Way] = []
    /// How many lines of the account each has.
    package private(set) var counts: [Int] = []
    /// What a person was called where that was withheld, and how often.
    package private(set) var forms: [PersonID: [String: Int]] = [:]
    /// The same where the mention fits others as well.
    package private(set) var unclear: [PersonID: [String: Int]] = [:]
    /// What a person was called where the name stands in the pack, and how often.
    package private(set) var standing: [PersonID: [String: Int]] = [:]
    /// Documents that stay whole, and the number of the way.
    package private(set) var documents: [(name: String, way: Int)] = []
    /// Columns that went, with the name of their document under `share/`.
    package private(set) var columns: [(document: String, heading: String, cells: Int, why: String)] = []
    /// How many entries went whole, by the reason.
    package private(set) var entries: [String: Int] = [:]
    private var numbers: [Way: Int] = [:]

    package init() {}

    /// Everything that is in the account.
    package var total: Int { counts.reduce(0, +) }

    /// Counts a thing that was done, and says the number of its way.
    package mutating func note(_ reason: Reason, isWhole: Bool, original: String? = nil) -> Int {
        let way = number(
            Way(
                kind: reason.kind, action: reason.action, rule: reason.rule, why: reason.why, role: reason.role,
                isWhole: isWhole))
        counts[way] += 1
        guard reason.kind.name.hasPrefix("person."), !isWhole, let form = original else { return way }
        let persons = reason.persons
        if persons.count == 1 {
            forms[persons[0], default: [:]][form, default: 0] += 1
        } else {
            for person in persons { unclear[person, default: [:]][form, default: 0] += 1 }
        }
        return way
    }

    /// Notes a name that stands.
    package mutating func note(standing form: String, of person: PersonID) {
        standing[person, default: [:]][form, default: 0] += 1
    }

    /// Notes a document that stays whole.
    package mutating func note(document: String, rule: String, why: String) {
        let reason = Reason(kind: .field(.unknown), action: .remove, rule: rule, why: why)
        documents.append((document, note(reason, isWhole: true)))
    }

    /// Notes an entry that went whole, and says the number of the way.
    package mutating func note(entry reason: Reason) -> Int {
        entries[reason.why, default: 0] += 1
        return note(reason, isWhole: true)
    }

    /// Notes a column that went, with the cells that it had.
    package mutating func note(column: String, of document: String, cells: Int, why: String) {
        columns.append((document, column, cells, why))
    }

    private mutating func number(_ way: Way) -> Int {
        if let known = numbers[way] { return known }
        numbers[way] = ways.count
        ways.append(way)
        counts.append(0)
        return ways.count - 1
    }
}
