/// What an entry is about, as far as a recipient's need turns on it.
package enum Topic: String, Sendable, CaseIterable, Hashable {
    /// Abuse, neglect, violence, exploitation and what shows them.
    case harm
    case selfHarm = "self-harm"
    case mentalHealth = "mental-health"
    /// The body: illness, medicine, eating, sleep.
    case health
    case injury
    /// Special needs, disability, support in learning.
    case needs
    case attendance, behaviour
    /// Home, parents, money, housing.
    case family
    case crime, extremism
    /// How an adult who works with children acted.
    case staffConduct = "staff-conduct"
    /// None of the above.
    case other
}

/// A set of topics.
package struct Topics: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package init(_ topic: Topic) {
        let place = Topic.allCases.firstIndex(of: topic) ?? 0
        rawValue = 1 << UInt16(place)
    }

    /// Every topic there is.
    package static let all = Topic.allCases.reduce(into: Topics()) { $0.insert(Topics($1)) }
    package static let other = Topics(.other)
    /// What weighs so heavily that a recipient has to be said to need it, though the entry is about something else as well.
    package static let grave: Topics = [
        Topics(.harm), Topics(.selfHarm), Topics(.crime), Topics(.extremism), Topics(.staffConduct),
    ]
}
