extension ElementMaps {
    /// The DfE's Common Transfer File, versions 12 to 25.
    ///
    /// Source: DfE, "Common Transfer File specification"; names as Follett Aspen UK, the Multiplication Tables Check and
    /// Get Information About Pupils write them.
    static let commonTransferFile = ElementMap(
        parsing: transferFile(root: "CTfile", version: "CTFversion", pupils: "CTFpupilData"))

    /// The Applicant Transfer File, which differs in three names.
    static let applicantTransferFile = ElementMap(
        parsing: transferFile(root: "ATfile", version: "ATFversion", pupils: "ATFpupilData"))

    private static func transferFile(root: String, version: String, pupils: String) -> String {
        let header = """
            DocumentName = document.name
            \(version) = document.version
            DateTime = document.created
            DocumentQualifier = document.qualifier
            DataQualifier = document.description
            DataDescriptor = document.description
            SupplierID = document.supplier
            SuppID = document.supplier
            SourceSchool/LEA = education.school_id
            SourceSchool/Estab = education.school_id
            SourceSchool/URN = education.school_id
            SourceSchool/SchoolName = education.school_name
            SourceSchool/AcademicYear = document.year
            DestSchool/LEA = document.destination
            DestSchool/Estab = document.destination
            DestSchool/URN = document.destination
            DestSchool/SchoolName = document.destination
            """
        return "\(root)/Header*\n" + under("\(root)/Header", header) + "\(root)/\(pupils)/Pupil*\n"
            + under("\(root)/\(pupils)/Pupil", pupil)
    }

    private static let pupil =
        """
        UPN = subject.id.upn
        UniqueLearnerNumber = subject.id.uln
        UCI = subject.id.uci
        ApplicationReference = subject.id.application_reference
        Surname = subject.name.legal_surname
        Forename = subject.name.legal_forename
        DOB = subject.dob
        Sex = subject.sex
        Gender = subject.sex
        Phones/Phone/TelephoneType = subject.phone_type
        Phones/Phone/PhoneNo = subject.phone
        Email = subject.email
        Admissions/Accept = education.admission

        """
        + under(
            "BasicDetails",
            """
            FormerUPN = subject.id.former_upn
            PreferredSurname = subject.name.preferred_surname
            PreferredForename = subject.name.preferred_forename
            FormerSurname = subject.name.former_surname
            FormerForename = subject.name.former_forename
            MiddleNames = subject.name.middle_names
            NCyearActual = education.year_group
            Ethnicity = subject.ethnicity
            EthnicitySource = subject.ethnicity_source
            Languages/Type/LanguageType = subject.language_type
            Languages/Type/Language = subject.first_language
            MedicalFlag = health.flag
            Disabilities/Disability = send.disability
            EnrolStatus = education.enrol_status
            ServiceChild = contact.armed_forces
            """)
        + under(
            "FSMhistory",
            """
            FSMreviewDate = education.fsm_history
            FSMinstance/FSMstartDate = education.fsm_history
            FSMinstance/FSMendDate = education.fsm_history
            FSMinstance/UKcountry = education.fsm_history
            """)
        + under(
            "NAWdetails",
            """
            SpeakWelsh = subject.home_language
            HomeWelsh = subject.home_language
            NationalIdentity = subject.national_identity
            WelshSource = subject.language_type
            LanguageSource = subject.language_type
            EALAcquisition = subject.eal
            SENCurriculumandTeachingMethods = send.provision_detail
            SENGroupingandSupport = send.provision_detail
            SENSpecialisedResources = send.provision_detail
            SENAdviceandAssessment = send.provision_detail
            """)
        + under(
            "LookedAfter",
            """
            InCare = social.looked_after
            CareAuthority = social.care_authority
            """)
        + under(
            "SENhistory",
            """
            SEN/StartDate = send.provision_start
            SEN/EndDate = send.provision_start
            SEN/SENprovision = send.provision
            SENneeds/SENneed/SENtypeRank = send.need_rank
            SENneeds/SENneed/SENtype = send.need_type
            """)
        + under("Address", address(of: "subject.address", postcode: "subject.address.postcode"))
        + "Contacts/Contact+\n"
        + under(
            "Contacts/Contact",
            """
            Order = contact.order
            Title = contact.name.title
            Surname = contact.name.surname
            Forename = contact.name.forename
            MiddleNames = contact.name.middle_names
            Gender = contact.sex
            Sex = contact.sex
            Relationship = contact.relationship
            Responsibility = contact.parental_responsibility
            Phones/Phone/TelephoneType = contact.phone_type
            Phones/Phone/PhoneNo = contact.phone
            Email = contact.email
            Address/AddressAsPupil = contact.address.as_pupil
            """)
        + under("Contacts/Contact/Address", address(of: "contact.address", postcode: "contact.postcode"))
        + under(
            "Attendance/YearData",
            """
            Year = attendance.year
            LEA = education.school_id
            Estab = education.school_id
            URN = education.school_id
            SchoolName = education.school_name
            SessionsPossible = attendance.sessions
            SessionsAuthorised = attendance.sessions
            SessionsAttended = attendance.sessions
            SessionsUnauthorised = attendance.sessions
            AttendSessions/AttendanceStartDate = attendance.start_date
            AttendSessions/AttendanceMarks = attendance.marks
            """)
        + under(
            "StageAssessments/KeyStage",
            """
            Stage = education.attainment
            StageAssessment/Locale = education.attainment
            StageAssessment/Year = education.attainment
            StageAssessment/Subject = education.attainment
            StageAssessment/Method = education.attainment
            StageAssessment/Component = education.attainment
            StageAssessment/ResultStatus = education.attainment
            StageAssessment/ResultQualifier = education.attainment
            StageAssessment/Result = education.attainment
            StageAssessment/ResultDate = education.attainment
            """)
        + under(
            "SchoolHistory/School",
            """
            LEA = education.school_id
            Estab = education.school_id
            URN = education.school_id
            SchoolName = education.school_name
            EntryDate = education.entry_date
            LeavingDate = education.leaving_date
            LeavingReason = education.leaving_reason
            RemovalGrounds = education.leaving_reason
            LastSchool = education.history
            """)

    /// The two shapes of an address, BS 7666 and plain lines, and what follows either.
    static func address(of fields: String, postcode: String) -> String {
        """
        BS7666Address/SAON = \(fields).house
        BS7666Address/PAON = \(fields).house
        BS7666Address/Street = \(fields).street
        BS7666Address/Locality = \(fields).locality
        BS7666Address/Town = \(fields).town
        BS7666Address/AdministrativeArea = \(fields).county
        BS7666Address/PostTown = \(fields).town
        BS7666Address/UniquePropertyReferenceNumber = \(fields).uprn
        AddressLines/AddressLine1 = \(fields).line
        AddressLines/AddressLine2 = \(fields).line
        AddressLines/AddressLine3 = \(fields).line
        AddressLines/AddressLine4 = \(fields).line
        AddressLines/AddressLine5 = \(fields).line
        AddressLines/County = \(fields).county
        County = \(fields).county
        Country = \(fields).county
        PostCode = \(postcode)
        Zip = \(postcode)
        Easting = \(fields).coordinates
        Northing = \(fields).coordinates
        """
    }

    /// The lines with a path before each.
    static func under(_ path: String, _ lines: String) -> String {
        lines.utf8.split(separator: UInt8(ascii: "\n")).map { "\(path)/\(Substring($0))\n" }.joined()
    }
}
