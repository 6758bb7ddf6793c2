package import Vocabulary

/// What one line of a profile says is to be done, and why.
///
/// A rule is asked for at every find, so what it says is held in one place and shared by its copies.
package struct Rule: Sendable, Hashable {
    private struct Parts: Hashable, Sendable {
        var id: String
        var action: RuleAction
        var why: String
        var selection: Selection?
        var exact: Topics = []
    }
    private final class Box: Sendable {
        let parts: Parts
        init(_ parts: Parts) { self.parts = parts }
    }
    private var box: Box
    private var parts: Parts {
        get { box.parts }
        set { box = Box(newValue) }
    }

    /// The name of the line, such as `third-party-pupils`; `otherwise` where no line claims the thing.
    package var id: String {
        get { parts.id }
        set { parts.id = newValue }
    }
    package var action: RuleAction {
        get { parts.action }
        set { parts.action = newValue }
    }
    /// A sentence that a parent could be shown.
    package var why: String {
        get { parts.why }
        set { parts.why = newValue }
    }
    /// In which entries it keeps what it claims; nil for all.
    package var selection: Selection? {
        get { parts.selection }
        set { parts.selection = newValue }
    }
    /// What an entry is about whose dates it keeps as they are, though it makes dates coarser elsewhere.
    package var exact: Topics {
        get { parts.exact }
        set { parts.exact = newValue }
    }

    package init(id: String, action: RuleAction, why: String) {
        box = Box(Parts(id: id, action: action, why: why))
    }

    package static func == (a: Self, b: Self) -> Bool { a.box === b.box || a.parts == b.parts }
    package func hash(into hasher: inout Hasher) { hasher.combine(parts) }

    /// The stricter of two rules; this one where they are equally strict.
    package func stricter(of other: Rule) -> Rule { action < other.action ? other : self }

    /// Whether it shares something that the other does not, or something more exactly.
    package func shares(moreThan other: Rule) -> Bool {
        if action == .remove { return false }
        if action < other.action { return true }
        if case .generalise(let name) = action, case .generalise(let theirs) = other.action, name != theirs {
            return Self.chains.first { $0.contains(name) && $0.contains(theirs) }.map { chain in
                chain.firstIndex(of: name) ?? 0 < chain.firstIndex(of: theirs) ?? 0
            } ?? true
        }
        if case .generalise = action, case .generalise = other.action, !exact.isSubset(of: other.exact) { return true }
        // Though it is stricter where both share, it shares in entries that the other does not select.
        return (selection ?? Selection(topics: .all)).selects(moreThan: other.selection ?? Selection(topics: .all))
    }

    /// Generalisers of the same thing, the more exact first.
    private static let chains = [
        ["week", "month", "term", "year"], ["age", "age-band"], ["postcode-district", "postcode-area"],
    ]
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
