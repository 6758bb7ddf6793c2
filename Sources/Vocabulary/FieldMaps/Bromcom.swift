extension HeadingLists {
    /// Exports of Bromcom, which writes headings as one word: `FirstName`, `TutorGroup`.
    static let bromcom = """
        subject.id.mis_id: Student MIS ID
        subject.email: Student Email
        education.class: Tutor Group
        """
}
