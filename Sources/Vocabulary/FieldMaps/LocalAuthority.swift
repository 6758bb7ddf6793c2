extension HeadingLists {
    /// The local authority's returns on children looked after (SSDA903), Ofsted's Annex A lists and the columns of the Children in
    /// Need census.
    static let localAuthority = """
        subject.dob: PersonBirthDate
        subject.expected_dob: ExpectedPersonBirthDate
        subject.dod: PersonDeathDate
        subject.age: Age of Child (Years)
        subject.id.upn_unknown_reason: UPNunknown
        subject.id.la_child_id: LAchildID; Child Unique ID; LCS ID; Mosaic ID; Liquidlogic ID
        subject.address.postcode: HOME_POST
        contact.dob: MC_DOB
        attendance.missing_episode: MIS_START; MIS_END; MISSING
        send.disability: Does the Child have a Disability
        health.mental: SDQ_SCORE
        health.substance: SUBSTANCE_MISUSE
        health.immunisation: IMMUNISATIONS; TEETH_CHECK; HEALTH_CHECK
        social.cp_plan_start: CPPstartDate; Child Protection Plan Start Date
        social.cp_plan_end: CPPendDate
        social.cp_category_first: InitialCategoryOfAbuse
        social.cp_category_latest: LatestCategoryOfAbuse
        social.cp_plans_before: NumberOfPreviousCPP
        social.cp_review_date: CPPreviewDate
        social.cin_plan_dates: CINPlanStartDate; CINPlanEndDate
        social.referral_date: CINreferralDate
        social.referral_source: ReferralSource
        social.referral_outcome: ReferralNFA
        social.primary_need: PrimaryNeedCode
        social.assessment_dates: AssessmentActualStartDate; AssessmentAuthorisationDate
        social.assessment_factors: AssessmentFactors
        social.closure: CINclosureDate; ReasonForClosure
        social.worker: Allocated Worker; Allocated Team
        social.adoption: PlacedAdoption; AD1
        legal.offence_by_subject: CONVICTED
        """
}
