import Passages
import Vocabulary

extension ProfileFile {
    /// A fact that the profile itself takes out would stop every pack.
    mutating func checkReach(of fact: Fact, at line: Int?) {
        guard !fact.fields.isEmpty, fact.roles.isEmpty, fact.answers.isEmpty else { return }
        guard fact.fields.allSatisfy({ profile.rule(for: $0).action == .remove }) else { return }
        problem(
            line, "it looks for a fact in fields that this profile takes out",
            mend: "let a line under `fields` share one of them, or add `answer:`")
    }
}

extension DocumentError {
    /// The same with a line: what a whole file lacks is told of its first.
    var placed: DocumentError { place == nil ? DocumentError(document, at: "line 1", problem, mend: mend) : self }
}
