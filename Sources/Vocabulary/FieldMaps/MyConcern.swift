extension HeadingLists {
    /// Concerns and chronologies of MyConcern.
    ///
    /// Titles name people there, so they are narratives.
    static let myConcern = """
        subject.name.full: Pupil Name
        concern.id: Concern ID; Concern Number; Concern Ref; Concern Reference
        concern.recorded_at: Date Reported
        concern.status: Concern Status
        concern.narrative: Concern Details; Concern Title
        concern.linked_pupils: Linked Pupils; Linked Pupil; Linked Profiles
        concern.alerted_staff: Case Owner
        """
}
