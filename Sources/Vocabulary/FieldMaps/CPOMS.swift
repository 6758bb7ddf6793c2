extension HeadingLists {
    /// Exports of CPOMS StudentSafe.
    ///
    /// Its makers print no layout; schools name their categories themselves.
    static let cpoms = """
        subject.name.full: Linked Student
        health.injury: Body Map
        concern.recorded_at: Date Created
        concern.linked_pupils: Linked Students
        concern.recorded_by: Added By
        concern.alerted_staff: Staff Alerted; Assigned to
        concern.agencies: Agencies Involved
        social.operation_encompass: Operation Encompass
        """
}
