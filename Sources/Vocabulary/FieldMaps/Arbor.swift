extension HeadingLists {
    /// Arbor's pages and its BI feeds.
    ///
    /// Guardians are further persons by their prefix: `Primary Guardian 1 Name`.
    static let arbor = """
        subject.name.legal_surname: Legal Last Name
        subject.name.legal_forename: Legal first name
        subject.name.preferred_surname: Preferred last name
        subject.name.preferred_forename: Preferred first name
        subject.id.mis_id: Student ID; Arbor ID
        education.class: Registration form
        attendance.sessions: Is Present
        attendance.marks: RAW_MARK
        attendance.lateness: MINUTES_LATE
        concern.id: Behavioural Incident ID
        concern.recorded_by: LOGGED_BY_STAFF_ID
        """
}
