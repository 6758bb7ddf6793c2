package import Account

/// A decision as it stands now: its entry, and what later entries say of it.
package struct Decision: Sendable {
    package var entry: RegisterEntry
    package var later: [RegisterEntry] = []

    /// The decisions among entries, in their order.
    package static func all(in entries: [RegisterEntry]) -> [Decision] {
        var later: [Int: [RegisterEntry]] = [:]
        for entry in entries {
            if let about = entry.about, !entry.isDecision { later[about, default: []].append(entry) }
        }
        return entries.filter(\.isDecision).map { Decision(entry: $0, later: later[$0.number] ?? []) }
    }

    package var answers: DecisionAnswers {
        later.reduce(entry.answers) { $0.followed(by: $1.answers) }
    }

    /// What was let through and what was confirmed, then or later: what, and the reason given.
    package var overrides: [(what: String, reason: String)] {
        ([entry] + later).flatMap { $0.content["overrides"]?.array ?? [] }.map {
            ($0["what"]?.string ?? "", $0["reason"]?.string ?? "")
        }
    }

    /// Whether its pack never came to be.
    package var isVoid: Bool { later.contains { $0.kind == .void } }

    package var open: [String] { isVoid ? [] : answers.open(isShared: entry.kind == .share) }

    package func text(_ name: String) -> String? { entry.content[name]?.string }

    package func texts(_ name: String) -> [String] { entry.content[name]?.array?.compactMap(\.string) ?? [] }

    /// What was decided, in a word or two.
    package var outcome: String { isVoid ? "no pack" : entry.kind == .share ? "shared" : "refused" }
}
