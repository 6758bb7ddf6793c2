extension HeadingLists {
    /// Feeds of Wonde, as its test fixtures write them.
    static let wonde = """
        subject.dob: date_of_birth.date
        subject.id.mis_id: mis_id; upi; Wonde ID
        social.looked_after: in_lea_care
        """
}
