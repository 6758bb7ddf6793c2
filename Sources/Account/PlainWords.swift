package import Vocabulary

/// Kinds and actions as a parent would read them.
package enum PlainWords {
    package static func words(for kind: Kind) -> String {
        if let known = kinds[kind.name] { return known }
        if kind.name.hasPrefix("id.") { return "reference numbers" }
        if kind.name.hasPrefix("quasi.") { return "rare facts that could single somebody out" }
        if kind.name.hasPrefix("field."), let field = Field(String(kind.name.dropFirst(6))) {
            return field == .unknown ? "things that no list of fields knows" : words(for: field.info)
        }
        return "other details"
    }

    /// What a field holds and, where the table's words are short, of whom.
    private static func words(for info: FieldInfo) -> String {
        guard info.holds.split(separator: " ").count <= 2, !info.holds.contains("'") else { return info.holds }
        let owner: String? =
            switch info.person {
            case .subject: "the child"
            case .contact: "a parent or other contact"
            case .sibling: "a sibling"
            case .family: "the family"
            case .third: "another person"
            case .staff: "a member of staff"
            case .professional: "another agency's worker"
            case .record, .org: nil
            }
        return owner.map { "\(info.holds) of \($0)" } ?? info.holds
    }

    private static let kinds: [String: String] = [
        "person.name": "names of people", "person.initials": "initials of people", "person.username": "user names",
        "contact.email": "e-mail addresses", "contact.phone": "phone numbers", "contact.address": "addresses",
        "contact.online": "web addresses and online names", "place.postcode": "postcodes",
        "place.name": "names of places",
        "organisation.name": "names of organisations", "organisation.school": "names of schools",
        "organisation.confidential": "confidential matters of the organisation", "date.birth": "dates of birth",
        "date": "dates",
        "time": "times", "age": "ages", "id.upn": "unique pupil numbers", "id.uln": "unique learner numbers",
        "id.nhs": "NHS numbers", "id.nino": "National Insurance numbers",
        "protected": "details withheld for somebody's safety",
        "unknown.word": "words that no list of ordinary words has", "formula": "cells that a spreadsheet would run",
    ]

    package static func words(for role: Role) -> String {
        switch role {
        case .subject: "the child of this case"
        case .pupil: "another pupil"
        case .staff: "a member of staff"
        case .other: "somebody else"
        case .unknown: "somebody whom nothing places"
        case .parent, .carer, .sibling, .professional: "a " + role.rawValue
        case .family: "a relative"
        }
    }

    package static func words(for action: Action) -> String {
        switch action {
        case .remove: "taken out"
        case .pseudonymise: "replaced by a label"
        case .generalise: "made less exact"
        case .neutralise: "made harmless"
        }
    }

    /// A count that does not betray: a band, the smallest of which tells one from four by nothing.
    package static func count(_ number: Int) -> String {
        switch number {
        case ..<5: "a few"
        case 5..<10: "5 to 9"
        case 10..<20: "10 to 19"
        case 20..<50: "20 to 49"
        case 50..<100: "50 to 99"
        default: "100 or more"
        }
    }
}
