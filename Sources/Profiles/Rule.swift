package import Vocabulary

/// What one line of a profile says is to be done, and why.
package struct Rule: Sendable, Hashable {
    /// The name of the line, such as `third-party-pupils`; `otherwise` where no line claims the thing.
    package var id: String
    package var action: RuleAction
    /// A sentence that a parent could be shown.
    package var why: String
    /// In which entries it keeps what it claims; nil for all.
    package var selection: Selection?
    /// What an entry is about whose dates it keeps as they are, though it makes dates coarser elsewhere.
    package var exact: Topics = []

    package init(id: String, action: RuleAction, why: String) {
        self.id = id
        self.action = action
        self.why = why
    }

    /// The stricter of two rules; this one where they are equally strict.
    package func stricter(of other: Rule) -> Rule { action < other.action ? other : self }
}

/// What a rule does.
///
/// The order is by strictness: what shares more comes first.
package enum RuleAction: Sendable, Hashable, Comparable {
    case keep
    /// By the generaliser of this name.
    case generalise(String)
    case pseudonymise
    case remove

    /// Whether it shares something coarser.
    package var isGeneralising: Bool { if case .generalise = self { true } else { false } }

    private var strictness: Int {
        switch self {
        case .keep: 0
        case .generalise: 1
        case .pseudonymise: 2
        case .remove: 3
        }
    }

    package static func < (a: RuleAction, b: RuleAction) -> Bool { a.strictness < b.strictness }
}
