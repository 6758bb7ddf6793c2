/// Questions that every profile puts, whoever is in the case.
extension Question {
    /// Where whoever gets the pack is a person in the case.
    package static let recipientInCase = "recipient-in-case"
    static let builtIn = ["court-papers", recipientInCase]

    /// Where a document is a paper of family proceedings.
    package static let courtPapers = Question(
        id: "court-papers", question: "May papers of a court be passed on to this recipient?",
        why: "Papers of family proceedings go to others with the court's leave or where the rules of court allow it.",
        about: [])
}
