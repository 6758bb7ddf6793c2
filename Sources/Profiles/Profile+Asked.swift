package import Vocabulary

/// What pages about profiles ask of one.
extension Profile {
    /// Whether its review was due before a day, as `2027-09-01`.
    package func isOverdue(on today: String) -> Bool { review < today }

    /// The fields that a claim means: a name, a beginning such as `subject.address.*`, `all of education`.
    package static func fields(claimedBy claim: String) -> [Field] { ProfileFile.fields(claim) }

    /// A role, or another pupil's family, with a part in the matter: every claim that a line under `people` can make.
    package struct PersonAsked: Sendable, Hashable {
        /// As a profile writes it: `parent/alleged`.
        package var claim: String
        package var role: Role
        package var parts: Set<Part>
        package var isBarred: Bool
        package var owner: Role?
        /// Whether the plain role's line never covers it.
        package var isCautious: Bool
    }

    package static let peopleAsked: [PersonAsked] = {
        let who: [(String, Role, Role?)] =
            Role.allCases.map { ($0.rawValue, $0, nil) } + [("pupil-family", .parent, .pupil)]
        return who.flatMap { name, role, owner in
            [PersonAsked(claim: name, role: role, parts: [], isBarred: false, owner: owner, isCautious: false)]
                + Part.allCases.map {
                    PersonAsked(
                        claim: "\(name)/\($0.rawValue)", role: role, parts: [$0], isBarred: false, owner: owner,
                        isCautious: $0.asksCaution)
                }
                + [
                    PersonAsked(
                        claim: "\(name)/barred", role: role, parts: [], isBarred: true, owner: owner, isCautious: true)
                ]
        }
    }()

    package func rule(for person: PersonAsked) -> Rule {
        rule(for: person.role, parts: person.parts, isBarred: person.isBarred, of: person.owner)
    }
}
