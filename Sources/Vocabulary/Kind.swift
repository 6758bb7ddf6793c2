/// What sort of thing a rule acted on: a name, a number, a date, or a field withheld by its field.
///
/// The list is closed: it is the contract's, and `id.*` and `quasi.*` are open only in their last part.
package struct Kind: Hashable, Sendable, CustomStringConvertible {
    package let name: String
    package init(_ name: String) { self.name = name }
    package var description: String { name }

    package static let personName = Kind("person.name")
    package static let initials = Kind("person.initials")
    package static let username = Kind("person.username")
    package static let email = Kind("contact.email")
    package static let phone = Kind("contact.phone")
    package static let address = Kind("contact.address")
    package static let online = Kind("contact.online")
    package static let postcode = Kind("place.postcode")
    package static let place = Kind("place.name")
    package static let organisation = Kind("organisation.name")
    package static let school = Kind("organisation.school")
    package static let confidential = Kind("organisation.confidential")
    package static let birthDate = Kind("date.birth")
    package static let date = Kind("date")
    package static let time = Kind("time")
    package static let age = Kind("age")
    package static let upn = Kind("id.upn")
    package static let uln = Kind("id.uln")
    package static let nhs = Kind("id.nhs")
    package static let nino = Kind("id.nino")
    package static let protected = Kind("protected")
    package static let unknownWord = Kind("unknown.word")
    package static let formula = Kind("formula")

    /// The kind of a field withheld by its field.
    package static func field(_ field: Field) -> Kind { Kind("field." + field.name) }

    /// Whether the name is one that the contract lists, with `id.` and `quasi.` open in their last part.
    package var isListed: Bool {
        Kind.listed.contains(name)
            || ["id.", "quasi."].contains { name.hasPrefix($0) && name.count > $0.count }
            || (name.hasPrefix("field.") && Field(String(name.dropFirst(6))) != nil)
    }

    /// The kinds that a profile may name, without the open families.
    package static let listed: Set<String> = [
        "person.name", "person.initials", "person.username", "contact.email", "contact.phone", "contact.address",
        "contact.online", "place.postcode", "place.name", "organisation.name", "organisation.school",
        "organisation.confidential", "date.birth", "date", "time", "age", "protected", "unknown.word", "formula",
    ]
}
