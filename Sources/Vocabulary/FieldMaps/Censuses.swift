extension ElementMaps {
    /// The School Census and the Children in Need census, which share their root.
    ///
    /// Source: DfE, "School census" and "Children in need census" guides; names as Follett Aspen UK and Data to Insight
    /// write them. The groups of a census pupil are optional, so that its items are known with and without them.
    static let censuses = ElementMap(parsing: header + schoolCensus + childrenInNeed)

    private static let header = under(
        "Message/Header",
        """
        CollectionDetails/Collection = document.name
        CollectionDetails/Term = document.year
        CollectionDetails/Year = document.year
        CollectionDetails/ReferenceDate = document.created
        Source/SourceLevel = document.qualifier
        Source/LEA = education.school_id
        Source/Estab = education.school_id
        Source/SoftwareCode = document.supplier
        Source/Release = document.version
        Source/SerialNo = document.version
        Source/DateTime = document.created
        """)

    private static let schoolCensus = ["PupilsOnRoll/PupilOnRoll", "PupilsNoLongerOnRoll/PupilNoLongerOnRoll"].map {
        path in
        let pupil = "Message/Pupils/\(path)"
        let groups = ["", "/PupilIdentifiers", "/PupilCharacteristics", "/PupilStatus", "/SpecialEducationalNeeds"]
        return "\(pupil)*\n"
            + groups.map { under(pupil + $0, censusPupil) }.joined()
            + ["", "/HomeInformation"].map {
                under("\(pupil)\($0)/Address", address(of: "subject.address", postcode: "subject.address.postcode"))
                    + under(
                        "\(pupil)\($0)/Addresses/Address",
                        address(of: "subject.address", postcode: "subject.address.postcode"))
            }.joined()
    }.joined()

    private static let censusPupil = """
        UPN = subject.id.upn
        FormerUPN = subject.id.former_upn
        UniqueLearnerNumber = subject.id.uln
        Surname = subject.name.legal_surname
        Forename = subject.name.legal_forename
        MiddleNames = subject.name.middle_names
        PreferredSurname = subject.name.preferred_surname
        FormerSurname = subject.name.former_surname
        DOB = subject.dob
        Sex = subject.sex
        Gender = subject.sex
        Ethnicity = subject.ethnicity
        Language = subject.first_language
        ServiceChild = contact.armed_forces
        YoungCarer = education.young_carer
        PLAA = education.post_looked_after
        EnrolStatus = education.enrol_status
        EntryDate = education.entry_date
        LeavingDate = education.leaving_date
        NCyearActual = education.year_group
        Boarder = education.boarder
        PartTime = education.alternative_provision
        TopUpFunding = send.top_up
        SENprovision = send.provision
        SENneeds/SENneed/SENtypeRank = send.need_rank
        SENneeds/SENneed/SENtype = send.need_type
        FSMperiod/FSMstartDate = education.fsm_history
        FSMperiod/FSMendDate = education.fsm_history
        FSMperiod/UKcountry = education.fsm_history
        TermlyAttendance/SessionDetails/AttendanceReason = attendance.marks
        TermlyAttendance/SessionDetails/AbsenceSessions = attendance.sessions
        TermlyAttendance/PossibleSessions = attendance.sessions
        TermlyExclusions/TermlyExclusion/StartDate = education.exclusion_date
        TermlyExclusions/TermlyExclusion/Sessions = education.exclusion_date
        TermlyExclusions/TermlyExclusion/Category = education.suspension
        TermlyExclusions/TermlyExclusion/Reason = education.exclusion_reason
        """

    private static let childrenInNeed =
        "Message/Children/Child*\n"
        + under(
            "Message/Children/Child/ChildIdentifiers",
            """
            LAchildID = subject.id.la_child_id
            UPN = subject.id.upn
            FormerUPN = subject.id.former_upn
            UPNunknown = subject.id.upn_unknown_reason
            PersonBirthDate = subject.dob
            ExpectedPersonBirthDate = subject.expected_dob
            GenderCurrent = subject.sex
            Sex = subject.sex
            PersonDeathDate = subject.dod
            """)
        + under(
            "Message/Children/Child/ChildCharacteristics",
            """
            Ethnicity = subject.ethnicity
            Disabilities/Disability = send.disability
            """)
        + under(
            "Message/Children/Child/CINdetails",
            """
            CINreferralDate = social.referral_date
            ReferralSource = social.referral_source
            PrimaryNeedCode = social.primary_need
            CINclosureDate = social.closure
            ReasonForClosure = social.closure
            DateOfInitialCPC = social.s47
            ReferralNFA = social.referral_outcome
            Assessments/AssessmentActualStartDate = social.assessment_dates
            Assessments/AssessmentInternalReviewDate = social.assessment_dates
            Assessments/AssessmentAuthorisationDate = social.assessment_dates
            Assessments/FactorsIdentifiedAtAssessment/AssessmentFactors = social.assessment_factors
            CINPlanDates/CINPlanStartDate = social.cin_plan_dates
            CINPlanDates/CINPlanEndDate = social.cin_plan_dates
            Section47/S47ActualStartDate = social.s47
            Section47/InitialCPCtarget = social.s47
            Section47/DateOfInitialCPC = social.s47
            Section47/ICPCnotRequired = social.s47
            ChildProtectionPlans/CPPstartDate = social.cp_plan_start
            ChildProtectionPlans/CPPendDate = social.cp_plan_end
            ChildProtectionPlans/InitialCategoryOfAbuse = social.cp_category_first
            ChildProtectionPlans/LatestCategoryOfAbuse = social.cp_category_latest
            ChildProtectionPlans/NumberOfPreviousCPP = social.cp_plans_before
            ChildProtectionPlans/Reviews/CPPreviewDate = social.cp_review_date
            """)
}
