/// What the tagger calls a token.
package enum Label: UInt8, CaseIterable, Sendable {
    case none
    case person, personGoesOn
    case location, locationGoesOn
    case organisation, organisationGoesOn

    /// The label without its place in the name.
    package var kind: Label { rawValue == 0 ? .none : Label(rawValue: (rawValue - 1) & ~1 &+ 1) ?? .none }

    /// Whether the token goes on with the name that the token before it began.
    package var goesOn: Bool { rawValue != 0 && rawValue & 1 == 0 }

    package static let count = 7

    /// Whether `self` may stand right after `last`.
    package func mayFollow(_ last: Label) -> Bool { !goesOn || last.kind == kind }
}
