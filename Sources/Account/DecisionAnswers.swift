/// What no document answers about a decision: who decided, consent, whether the family knows, how the pack went.
///
/// Golden rules 2, 4 and 7 ask it.
package struct DecisionAnswers: Sendable, Hashable {
    package enum Consent: String, Sendable, CaseIterable {
        case given, refused
        case notSought = "not-sought"
    }

    package enum Informed: String, Sendable, CaseIterable { case yes, no, unsafe }

    package var decidedBy: String?
    package var consent: Consent?
    package var consentWhy: String?
    package var informed: Informed?
    package var informedWhy: String?
    /// The channel: `encrypted e-mail`.
    package var sentBy: String?
    /// ISO 8601, as a person gave it or as it was entered.
    package var sentAt: String?
    /// The day on which the key and the pack are due for deletion: `2027-09-01`.
    package var keepUntil: String?

    package init() {}

    /// These answers, with what a later entry says in their place.
    package func followed(by later: DecisionAnswers) -> DecisionAnswers {
        var answers = self
        answers.decidedBy = later.decidedBy ?? decidedBy
        if later.consent != nil { (answers.consent, answers.consentWhy) = (later.consent, later.consentWhy) }
        if later.informed != nil { (answers.informed, answers.informedWhy) = (later.informed, later.informedWhy) }
        if later.sentBy != nil { (answers.sentBy, answers.sentAt) = (later.sentBy, later.sentAt) }
        answers.keepUntil = later.keepUntil ?? keepUntil
        return answers
    }

    /// What is still open, as questions to a person.
    ///
    /// What was not shared was not sent.
    package func open(isShared: Bool = true) -> [String] {
        var open: [String] = []
        if decidedBy == nil { open.append(isShared ? "Who decided to share?" : "Who decided not to share?") }
        if consent == nil {
            open.append("Was consent sought? If not, why not?")
        } else if consent != .given, consentWhy == nil {
            open.append(consent == .notSought ? "Why was consent not sought?" : "Why share without consent?")
        }
        if informed == nil {
            open.append("Was the family told? If not, why not?")
        } else if informed != .yes, informedWhy == nil {
            open.append(informed == .no ? "Why was the family not told?" : "Why is it unsafe to tell the family?")
        }
        if isShared, sentBy == nil { open.append("How was the pack sent, and when?") }
        return open
    }

    /// Writes the members that have an answer.
    package func write(into writer: inout JSONWriter) {
        writer.object { entry in
            entry.member("decided_by", decidedBy)
            entry.member("consent", consent?.rawValue)
            entry.member("consent_why", consentWhy)
            entry.member("family_informed", informed?.rawValue)
            entry.member("family_informed_why", informedWhy)
            entry.member("sent_by", sentBy)
            entry.member("sent_at", sentAt)
            entry.member("keep_until", keepUntil)
        }
    }

    /// Reads what `write` wrote.
    package init(reading json: JSON?) {
        func text(_ name: String) -> String? { json?[name]?.string }
        decidedBy = text("decided_by")
        consent = text("consent").flatMap { Consent(rawValue: $0) }
        consentWhy = text("consent_why")
        informed = text("family_informed").flatMap { Informed(rawValue: $0) }
        informedWhy = text("family_informed_why")
        sentBy = text("sent_by")
        sentAt = text("sent_at")
        keepUntil = text("keep_until")
    }

    /// Takes `not-sought: it would raise the risk` apart.
    ///
    /// False where the first word is none that fits.
    package mutating func setConsent(_ text: String) -> Bool {
        let (word, why) = Self.parts(of: text)
        guard let value = Consent(rawValue: word) else { return false }
        (consent, consentWhy) = (value, why)
        return true
    }

    /// Takes `unsafe: he would learn of it` apart.
    ///
    /// False where the first word is none that fits.
    package mutating func setInformed(_ text: String) -> Bool {
        let (word, why) = Self.parts(of: text)
        guard let value = Informed(rawValue: word) else { return false }
        (informed, informedWhy) = (value, why)
        return true
    }

    /// Whether a text is a day such as `2027-09-01`.
    package static func isDay(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return false }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 && parts[0] > 1999 && (1...12).contains(parts[1]) && (1...31).contains(parts[2])
    }

    private static func parts(of text: String) -> (word: String, why: String?) {
        let colon = text.firstIndex(of: ":")
        let word = colon.map { String(text[..<$0]) } ?? text
        let why = colon.map { text[text.index(after: $0)...].drop(while: \.isWhitespace) }
        let known = word.lowercased().split(whereSeparator: { $0 == " " || $0 == "_" }).joined(separator: "-")
        return (known, why.flatMap { $0.isEmpty ? nil : String($0) })
    }
}
