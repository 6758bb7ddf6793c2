import Passages
import People
import Vocabulary

/// Fields that hold a part of a name, or a whole one, of the group's own person.
enum NameFields {
    private static let names: Set<String> = [
        "subject.name.legal_surname", "subject.name.legal_forename", "subject.name.middle_names",
        "subject.name.preferred_surname", "subject.name.preferred_forename", "subject.name.former_surname",
        "subject.name.former_forename", "subject.name.full", "subject.name.initials", "contact.name.surname",
        "contact.name.forename", "contact.name.middle_names", "contact.name.full",
    ]
    private static let indices: Set<UInt16> = Set(names.compactMap { Field($0)?.index })

    static func isPart(_ field: Field) -> Bool { indices.contains(field.index) }
}

/// Who the people of one record are, group by group.
struct GroupRulings {
    private var persons: [UInt16: PersonID] = [:]
    private var firstNames: [UInt16: Int] = [:]
    /// Whether the record is about somebody who is not the subject, or about nobody knows whom of several.
    let isOfStranger: Bool
    /// Groups whose address is protected.
    private var hidden: Set<UInt16> = []

    init(_ record: borrowing Record, owner: PersonID?, view: CaseView) {
        if let owner { persons[0] = owner }
        let names = record.passages.contains { $0.group == 0 && NameFields.isPart($0.field) && !$0.text.isEmpty }
        isOfStranger = owner.map { !view.subjects.contains($0) && !view.isHarmedAndNamed($0) } ?? names
        for index in record.passages.indices {
            let passage = record.passages[index]
            guard NameFields.isPart(passage.field), !passage.text.isEmpty else { continue }
            if firstNames[passage.group] == nil {
                firstNames[passage.group] = index
                if passage.group > 0 {
                    persons[passage.group] = view.directory.person(in: record, group: passage.group)
                }
            }
        }
        if !view.protection.values.isEmpty { hideAddresses(record, view: view) }
    }

    /// A protected value that stands in any part of an address hides the whole of it: the parts would find the home.
    private mutating func hideAddresses(_ record: borrowing Record, view: CaseView) {
        var addresses: [UInt16: [UInt8]] = [:]
        for passage in record.passages where passage.field.isOfAddress && !passage.text.isEmpty {
            addresses[passage.group, default: []] += record.text(of: passage) + Array(", ".utf8)
        }
        var found: [FoundValue] = []
        for (group, address) in addresses {
            found.removeAll(keepingCapacity: true)
            view.protection.values(in: address.span, into: &found)
            if found.contains(where: { $0.score >= 0.5 }) { hidden.insert(group) }
        }
    }

    /// Whether a field tells of a stranger or a stranger's family: the profile's lines for the child do not open it.
    func tellsOfStranger(_ passage: Passage) -> Bool {
        guard isOfStranger, passage.shape != .prose, !NameFields.isPart(passage.field) else { return false }
        switch passage.field.info.person {
        case .subject, .contact, .sibling, .family, .professional: return true
        // What the police call the matter in a row about another child is that child's.
        case .record: return passage.field.info.identifier == .direct
        case .third, .staff, .org: return false
        }
    }

    func hidesAddress(of group: UInt16) -> Bool { hidden.contains(group) }
    func person(of group: UInt16) -> PersonID? { persons[group] }
    func firstNamePassage(of group: UInt16) -> Int? { firstNames[group] }
}

extension Field {
    /// Whether it is a part of an address or tells where one is: house, street, town, postcode, property number.
    var isOfAddress: Bool { Field.ofAddress.contains(index) }

    /// Whether it is a number that finds one home on a map: a property number, coordinates.
    var placesAHome: Bool { name.hasSuffix(".uprn") || name.hasSuffix(".coordinates") }

    private static let ofAddress: Set<UInt16> = Set(
        FieldTable.shared.rows.indices.filter { row in
            let info = FieldTable.shared.rows[row]
            return info.shape == .address || info.shape == .postcode
                || (info.name.contains(".address.") && info.identifier != .none)
        }.map { UInt16($0) })
}
