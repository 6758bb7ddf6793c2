/// Questions that every profile puts, whoever is in the case.
extension Question {
    /// Where a document is a paper of family proceedings.
    package static let courtPapers = Question(
        id: "court-papers", question: "May papers of a court be passed on to this recipient?",
        why: "Papers of family proceedings go to others with the court's leave or where the rules of court allow it.",
        about: [])

    /// Where whoever gets the pack is a person in the case.
    package static let recipientInCase = Question(
        id: "recipient-in-case",
        question: "The recipient named in case.yaml is a person in this case: may they have this pack?",
        why: "Whoever has a part in the matter may not be the one to read about it.", about: [])

    package static let always = [courtPapers, recipientInCase]
}
