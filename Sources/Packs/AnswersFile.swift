package import Account
package import Passages
import Yams

/// Answers to what no document says about a decision, as YAML: `--answers FILE`.
package enum AnswersFile {
    private static let keys = [
        "decided_by", "consent", "consent_why", "family_informed", "family_informed_why", "sent_by", "sent_at",
        "keep_until",
    ]

    package static func read(_ path: String) throws(DocumentError) -> DecisionAnswers {
        let written = String(decoding: try Material.bytes(of: path), as: UTF8.self)
        let root: Yams.Node?
        do { root = try Yams.compose(yaml: written) } catch {
            throw DocumentError(
                path, at: CaseFile.place(of: error), "it is not well-formed YAML",
                mend: "check the indentation, colons and quotes there")
        }
        var answers = DecisionAnswers()
        guard let root else { return answers }
        let reader = YAMLReader(document: path)
        let top = try reader.mapping(root)
        try reader.allow(keys, in: top)
        func text(_ key: String) throws(DocumentError) -> String? {
            guard let node = top[key] else { return nil }
            let text = try reader.text(node)
            return text.allSatisfy(\.isWhitespace) ? nil : text
        }
        answers.decidedBy = try text("decided_by")
        if let node = top["consent"], let word = try text("consent"), !answers.setConsent(word) {
            throw reader.trouble(node, "this is no answer about consent", mend: "use given, refused or not-sought")
        }
        answers.consentWhy = try text("consent_why") ?? answers.consentWhy
        if let node = top["family_informed"], let word = try text("family_informed"), !answers.setInformed(word) {
            throw reader.trouble(node, "this does not say whether the family knows", mend: "use yes, no or unsafe")
        }
        answers.informedWhy = try text("family_informed_why") ?? answers.informedWhy
        answers.sentBy = try text("sent_by")
        answers.sentAt = try text("sent_at")
        answers.keepUntil = try text("keep_until")
        if let node = top["keep_until"], let day = answers.keepUntil, !DecisionAnswers.isDay(day) {
            throw reader.trouble(node, "this is no day", mend: "write it as 2027-09-01")
        }
        return answers
    }
}
