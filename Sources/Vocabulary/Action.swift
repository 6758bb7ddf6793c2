/// What a rule did to a thing that it withheld, as the account says it.
package enum Action: String, Sendable, CaseIterable, Hashable {
    case remove, pseudonymise, generalise, neutralise
}
