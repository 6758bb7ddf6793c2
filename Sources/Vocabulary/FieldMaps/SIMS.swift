extension HeadingLists {
    /// Reports of SIMS (ESS).
    static let sims = """
        subject.ethnicity_source: Ethnic Data Source
        subject.id.admission_number: Adno
        subject.phone: Home Telephone
        contact.name.full: Parental Salutation
        contact.phone: Work Telephone
        education.year_group: Year Grp; Year Taught In
        education.class: Reg Group; Reg; Tutor Grp; Reg Form
        education.entry_date: DOA
        education.fsm: FSM Eligible
        education.pupil_premium: PP
        attendance.sessions: Authorised Absences; Unauthorised Absences; Possible Marks; Present Marks
        send.provision: SEN Provision Status
        send.need_type: SEN Need Type
        social.looked_after: In Care
        """
}
