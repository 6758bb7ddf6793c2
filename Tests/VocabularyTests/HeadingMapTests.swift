import Testing
import Vocabulary

/// A file's headings and what its columns hold: `heading = field`, with `@n` for a further person and `-` for unknown.
struct HeaderRow: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var headings: [String] = []
    var columns: [String] = []

    init(_ system: String, _ text: String) {
        testDescription = system
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "=").map(\.trimmed)
            headings.append(parts[0])
            columns.append(parts[1])
        }
    }
}

@Suite struct HeadingMapTests {
    @Test(arguments: headerRows)
    func readsWholeHeaderRows(row: HeaderRow) {
        let found = HeadingMap.shared.columns(for: row.headings).map { column in
            (column.field == .unknown ? "-" : column.field.name) + (column.group > 0 ? " @\(column.group)" : "")
        }
        for index in row.columns.indices { #expect(found[index] == row.columns[index], "\(row.headings[index])") }
    }

    /// Each heading stands in one list, or means the same in all.
    @Test func noTwoListsDisagree() {
        var fields: [String: String] = [:]
        for line in HeadingLists.all.flatMap({ $0.split(separator: "\n") }) {
            let parts = line.split(separator: ":", maxSplits: 1).map(\.trimmed)
            for heading in parts[1].split(separator: ";") {
                let folded = HeadingMap.fold(heading.trimmed)
                #expect(fields[folded].map { $0 == parts[0] } ?? true, "\(heading)")
                fields[folded] = parts[0]
            }
        }
        #expect(HeadingLists.all.count == 8 && fields.count > 600)
    }

    @Test func takesASchoolsOwnHeadingsFirst() throws {
        let note = try #require(Field("text.note"))
        let map = HeadingMap.shared.adding(["Cause for concern notes": note, "Title": note])
        #expect(
            map.columns(for: ["cause_for_concern_notes", "Title", "Surname"]).prefix(2).map(\.field) == [note, note])
        #expect(HeadingMap.shared.field(for: "Cause for concern notes") == nil)
    }

    @Test(arguments: [
        "", "Col7", "About", "By", "On", "Notes for cook", "Contact with agency hours", "Favourite colour", "Lunch",
        "Sur name of dog", "2", "Financial note", "Court notes", "Next", "Taken", "Up", "Bank comments", "Note number",
        // Who, whose home, what a profile has words for, a tick, a day to come.
        "Who else knows", "Progress coach", "Message for", "Adults of concern", "Led", "Seen", "Family circumstances",
        "Home conditions", "Police narrative", "Medical check notes", "Legal planning notes", "Offences / notes",
        "Criminal record", "Benefit notes", "Faith discussion", "Parents told Y/N", "Consent given by", "Last seen by",
        "Next review date", "Phone / Notes", "Attendance contract with bank",
    ])
    func leavesUnknownHeadingsUnknown(heading: String) {
        #expect(HeadingMap.shared.columns(for: [heading])[0].field == .unknown)
        #expect(HeadingMap.shared.field(for: heading) == nil)
    }

    @Test(arguments: [
        "Surname": "subject.name.legal_surname", "d.o.b.": "subject.dob", "Tel": "subject.phone",
        "Mob. No": "subject.phone",
        "LEGAL_SURNAME": "subject.name.legal_surname",
        "Notes": "text.note", "Remarks": "text.note", "Title": "concern.narrative", "Reported By": "concern.informant",
        "Postcode": "subject.address.postcode", "Booking note": "text.note", "EventRemark": "text.note",
        "Review / start notes": "text.note", "Action and outcome": "concern.action",
        "Outcome / next steps": "concern.action",
        "Llais y plentyn": "concern.child_views", "Found where / with whom": "concern.narrative",
        "RHI": "concern.narrative", "Update": "text.note", "Treatment / notes": "text.note",
        "Message": "text.message_quote", "What did the child say?": "concern.child_words",
        "In their own words": "concern.child_words", "To do + who": "concern.action", "Still to do": "concern.action",
        "First Aid Treatment Given": "concern.action", "What was said / seen (facts + their words)": "text.note",
        "WHAT HAPPENED BEFORE THE INCIDENT?": "text.note", "Parent comment": "text.note",
        "Message / reason": "text.note",
        "Next bit + who": "text.note", "Caller said": "text.note", "Disgrifiad o'r digwyddiad": "text.note",
        "Strategies tried": "send.provision_detail", "Head injury": "health.injury",
        "Reason late": "attendance.absence_reason", "Wellbeing log": "health.mental",
        "Full details of incident leading to exclusion": "education.exclusion_reason",
        "Date of call": "concern.recorded_at",
        "Raised on": "concern.recorded_at", "Time of accident": "concern.time", "Checked by": "concern.recorded_by",
        "YP name": "subject.name.full", "Cyfenw": "subject.name.legal_surname", "SCN": "subject.id.candidate_number",
    ])
    func readsHeadingAlone(heading: String, field: String) {
        #expect(HeadingMap.shared.field(for: heading)?.field.name == field)
    }
}

let headerRows = [
    HeaderRow(
        "A communications log",
        """
        Date sent = concern.recorded_at
        Direction = -
        Student = subject.name.full
        Subject = text.note
        Message = text.note
        """),
    HeaderRow(
        "An office's contact sheet, shortened",
        """
        Legal Sur = subject.name.legal_surname
        Legal Fore = subject.name.legal_forename
        Goes by = subject.name.preferred_forename
        Born = subject.dob
        Cls = education.class
        UniquePupilNo = subject.id.upn
        Prio = contact.order @2
        Contact (name) = contact.name.full @2
        Reln = contact.relationship @2
        PR? = contact.parental_responsibility @2
        NOK 2 Mob = contact.phone @3
        P/code = contact.postcode @2
        Surgeon = -
        No. = -
        """),
    HeaderRow(
        "Headings in two languages",
        """
        Enw / Name = subject.name.full
        W/c = -
        Reason given / sylwadau = attendance.absence_reason
        Nodiadau (notes) = text.note
        Phone / Notes = -
        """),
    HeaderRow(
        "A log in plain words",
        """
        Ref = concern.id
        About = subject.name.full
        On = concern.date
        Seen / heard = concern.narrative
        Done = concern.action
        Also about = concern.linked_pupils
        By = concern.recorded_by
        Why = attendance.absence_reason
        Wanted = -
        """),
    HeaderRow(
        "CPOMS",
        """
        Student = subject.name.full
        Year = education.year_group
        Reg Group = education.class
        DOB = subject.dob
        UPN = subject.id.upn
        Incident Date = concern.date
        Date Created = concern.recorded_at
        Category = concern.category
        Incident = concern.narrative
        Actions = concern.action
        Linked Students = concern.linked_pupils
        Agencies Involved = concern.agencies
        Staff Alerted = concern.alerted_staff
        Added By = concern.recorded_by
        Assigned To = concern.alerted_staff
        Status = concern.status
        Files = concern.attachments
        Body Map = health.injury
        Colour = -
        """),
    HeaderRow(
        "CPOMS, one column of actions after another",
        """
        Student = subject.name.full
        Incident = concern.narrative
        Actions = concern.action
        Actions = concern.action
        Actions.1 = concern.action
        Name = subject.name.full
        Name.1 = -
        Name = -
        """),
    HeaderRow(
        "MyConcern",
        """
        Concern ID = concern.id
        Title = concern.narrative
        Date of Concern = concern.date
        Date Reported = concern.recorded_at
        Reported By = concern.informant
        Pupil Name = subject.name.full
        DOB = subject.dob
        Year = education.year_group
        Tutor Group = education.class
        Concern Type = concern.category
        Details = concern.narrative
        Origin = concern.informant
        Location = concern.location
        Action Taken = concern.action
        Case Owner = concern.alerted_staff
        Status = concern.status
        Linked Pupils = concern.linked_pupils
        Outcome = concern.action
        """),
    HeaderRow(
        "SIMS with contacts",
        """
        Legal Surname = subject.name.legal_surname
        Legal Forename = subject.name.legal_forename
        Preferred Surname = subject.name.preferred_surname
        Preferred Forename = subject.name.preferred_forename
        Middle Name(s) = subject.name.middle_names
        Gender = subject.sex
        DOB = subject.dob
        Adno = subject.id.admission_number
        UPN = subject.id.upn
        ULN = subject.id.uln
        Year Group = education.year_group
        Reg = education.class
        House = education.class
        SEN Status = send.provision
        EAL = subject.eal
        FSM Eligible = education.fsm
        In Care = social.looked_after
        PP = education.pupil_premium
        Ethnicity = subject.ethnicity
        First Language = subject.first_language
        Address = subject.address.full
        Postcode = subject.address.postcode
        Parental Salutation = contact.name.full @1
        Contact 1 Title = contact.name.title @2
        Contact 1 Surname = contact.name.surname @2
        Contact 1 Forename = contact.name.forename @2
        Contact 1 Relationship = contact.relationship @2
        Contact 1 Mobile Telephone = contact.phone @2
        Contact 1 Shoe Size = - @2
        Contact 2 Surname = contact.name.surname @3
        Contact 2 Parental Responsibility = contact.parental_responsibility @3
        Contact 2 Address Line 2 = contact.address.line @3
        Contact 2 Court Order = contact.court_restriction @3
        """),
    HeaderRow(
        "Arbor",
        """
        First name = subject.name.legal_forename
        Last name = subject.name.legal_surname
        Preferred first name = subject.name.preferred_forename
        Year group = education.year_group
        Registration form = education.class
        UPN = subject.id.upn
        Student ID = subject.id.mis_id
        Learner Ref = subject.id.mis_id
        Date of birth = subject.dob
        Primary Guardian 1 Name = contact.name.full @1
        Primary Guardian 1 Email = contact.email @1
        Primary Guardian 2 = contact.name.full @2
        Emergency Contact 1 = contact.name.full @3
        Mother's Mobile = contact.phone @4
        Father DOB = contact.dob @5
        Sibling 1 Name = sibling.name @6
        Sibling 1 DOB = sibling.dob @6
        """),
    HeaderRow(
        "Arbor behaviour feed",
        """
        STUDENT_ID = subject.id.mis_id
        BEHAVIOURAL_INCIDENT_ID = concern.id
        SEVERITY = education.behaviour_points
        INCIDENT_DT = concern.date
        LOGGED_BY_STAFF_ID = concern.recorded_by
        COMMENT = education.behaviour_incident
        NARRATIVE = education.behaviour_incident
        RAW_SCORE_BAND = -
        """),
    HeaderRow(
        "Bromcom",
        """
        FirstName = subject.name.legal_forename
        LastName = subject.name.legal_surname
        StudentEmail = subject.email
        YearGroup = education.year_group
        Form = education.class
        UPN = subject.id.upn
        TutorGroup = education.class
        PreferredFirstName = subject.name.preferred_forename
        """),
    HeaderRow(
        "ScholarPack",
        """
        Title = subject.name.title
        Forename = subject.name.legal_forename
        Surname = subject.name.legal_surname
        Known As = subject.name.preferred_forename
        DOB = subject.dob
        Class = education.class
        Pupil Premium = education.pupil_premium
        Parent 1 Name = contact.name.full @1
        Parent 1 Mobile = contact.phone @1
        Parent 2 Name = contact.name.full @2
        Surname (Parent 2) = contact.name.surname @2
        Carer = contact.name.full @3
        Guardian = contact.name.full @4
        """),
    HeaderRow(
        "Wonde",
        """
        id = subject.id.mis_id
        upi = subject.id.mis_id
        title = subject.name.title
        initials = subject.name.initials
        surname = subject.name.preferred_surname
        forename = subject.name.preferred_forename
        middle_names = subject.name.middle_names
        legal_surname = subject.name.legal_surname
        legal_forename = subject.name.legal_forename
        gender = subject.sex
        date_of_birth.date = subject.dob
        date_of_birth.timezone = -
        """),
    HeaderRow(
        "contacts of pupils",
        """
        Student Name = subject.name.full
        UPN = subject.id.upn
        Title = contact.name.title @1
        Surname = contact.name.surname @1
        Forename = contact.name.forename @1
        Relationship = contact.relationship @1
        Parental Responsibility = contact.parental_responsibility @1
        Priority = contact.order @1
        Mobile = contact.phone @1
        Postcode = contact.postcode @1
        Student DOB = subject.dob
        """),
    HeaderRow(
        "staff list",
        """
        Title = staff.name.title
        Forename = staff.name.forename
        Surname = staff.name.surname
        Staff Code = staff.initials_or_code
        Job Title = staff.role
        Email = staff.contact
        DOB = staff.dob
        Start Date = staff.employment
        NI Number = staff.ids
        Gender = staff.particulars
        """),
    HeaderRow(
        "attendance marks",
        """
        Surname = subject.name.legal_surname
        Forename = subject.name.legal_forename
        Date = attendance.start_date
        Session = -
        Mark = attendance.marks
        Minutes Late = attendance.lateness
        Reason = attendance.absence_reason
        Comment = attendance.absence_reason
        """),
    HeaderRow(
        "census exclusions",
        """
        startdate = education.exclusion_date
        sessions = education.exclusion_date
        reason1 = education.exclusion_reason
        category = education.suspension
        senprovision = send.provision
        """),
    HeaderRow(
        "SSDA903",
        """
        CHILD = subject.id.la_child_id
        SEX = subject.sex
        DOB = subject.dob
        ETHNIC = subject.ethnicity
        UPN = subject.id.upn
        MC_DOB = contact.dob @1
        LS = social.legal_status
        CIN = social.primary_need
        PLACE = social.placement
        HOME_POST = subject.address.postcode
        URN = social.placement
        """),
    HeaderRow(
        "chronology on paper",
        """
        Date = concern.date
        Event = concern.narrative
        Source = concern.informant
        Notes = text.note
        Comments = text.note
        Parents informed = concern.parents_informed
        Reference = concern.id
        Crime Ref = legal.crime_reference
        """),
    HeaderRow(
        "first-aid book",
        """
        Date = concern.date
        Child = subject.name.full
        Seen by = concern.recorded_by
        What happened = concern.narrative
        Treated by = concern.recorded_by
        From = concern.informant
        Tel no. = text.note
        """),
    HeaderRow(
        "contact sheet with a number",
        """
        Pupil = subject.name.full
        Tel no. = subject.phone
        """),
    HeaderRow(
        "behaviour events",
        """
        LastName = subject.name.legal_surname
        EventDate = concern.date
        EventDescription = education.behaviour_incident
        InternalComment = concern.action
        OtherStudents = concern.linked_pupils
        RecordedBy = concern.recorded_by
        Points = education.behaviour_points
        PaymentComment = -
        """),
]
