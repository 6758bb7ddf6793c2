/// Headings that mean one field wherever they stand: `field: heading; heading`.
///
/// They are those that several systems share, and those of ScholarPack, Go4Schools, the census dumps and paper templates, as
/// schools' exports and the makers' public guides show them. What one system alone has stands in its own file.
let commonHeadings = """
    subject.name.legal_surname: Legal Surname; Legal Family Name; Pupil Surname
    subject.name.legal_surname: Student Surname
    subject.name.legal_forename: Legal Forename; Legal Given Name
    subject.name.middle_names: Legal Middle Names
    subject.name.preferred_surname: Pref Surname; Preferred Surname; Chosen Surname
    subject.name.preferred_surname: Preferred Family Name; Chosen Last Name; Known As Surname
    subject.name.preferred_forename: Preferred Forename; Chosen Name; Known As
    subject.name.preferred_forename: Preferred Name; Chosen First Name; Known As Name; Known Name
    subject.name.preferred_forename: Known As Forename; Goes by; Likes to be called; Preferred; Answers to; Usually called
    subject.name.former_surname: Former Surname; Previous Name
    subject.name.former_forename: Former Forename
    subject.name.full: Student; Pupil; Student Name; Young Person; Learner
    subject.name.full: Name of child; Name of pupil; Name of student; Child Name; Childs name; Learner Name
    subject.name.full: Pupil Full Name; Name of young person; Young person's name; Name of learner
    subject.name.full: Child concerned; Pupil concerned; Student concerned
    subject.name.full: YP; YP Name; Young Person Name; Subject child; Subject children; Re pupil; Re student; Mentee; Legal Full Name
    subject.name.full: Child visited; Child seen; Child restrained; Pupil restrained; Pupil excluded; Absent pupil; Late pupil
    subject.name.full: Passenger name; Child collected; Name of child you are worried about; Name of student you are worried about
    subject.name.full: Disgybl; Enw'r disgybl; Plentyn; Enw'r plentyn; Enw llawn
    subject.name.legal_surname: Cyfenw
    subject.name.legal_forename: Enw cyntaf
    subject.name.initials: Child initials; YP initials; Pupil initials; Student initials
    subject.name.aliases: Alias; AKA; Nickname; Alternative name
    subject.name.pronouns: Pronouns
    subject.dob: Date of Birth (DOB); Dyddiad geni
    subject.expected_dob: EDD; Expected delivery date
    subject.dod: Date of death
    subject.age: Age; Age at date; Age (Years); Current Age
    subject.sex: Legal Sex; Legal Gender
    subject.gender_identity: Gender Identity; Gender (preferred)
    subject.sexual_orientation: Sexual orientation
    subject.ethnicity: Ethnicity Code; Ethnic Origin; ETHNIC; Ethnicity (Description)
    subject.ethnicity_source: Ethnicity Source
    subject.nationality: Nationality; Nationalities
    subject.national_identity: National Identity
    subject.country_of_birth: Country of Birth
    subject.religion: Religion; Faith
    subject.first_language: First Language; Language; Mother Tongue; Language Code
    subject.home_language: Home Language
    subject.eal: EAL; EAL Status; English Additional Language
    subject.interpreter_needed: Interpreter; Interpreter required
    subject.photo: Photo; Photograph; Image
    subject.description: Appearance
    subject.id.upn: UPN; Unique Pupil Number; UPN Number; Pupil UPN
    subject.id.former_upn: Former UPN
    subject.id.uln: ULN; Unique Learner Number
    subject.id.uci: UCI
    subject.id.candidate_number: Candidate Number; Exam No; SCN; Scottish Candidate Number
    subject.id.nhs_number: NHS; NHS Number; NHS No; CHI; H&C Number
    subject.id.nino: NINO
    subject.id.admission_number: Admission Number; Admission No; Roll Number
    subject.id.mis_id: NativeId; Pupil ID; System ID; Student Ref; Student Reference; Pupil Ref; Pupil Reference; Student Number; Learner Number; Learner Ref; Learner Reference; Learner ID
    subject.id.mis_id: PersonID (MIS)
    subject.id.application_reference: Application Ref
    subject.id.ehcp_reference: EHCP Ref
    subject.id.passport: Passport Number
    subject.id.immigration_reference: HO Ref; BRP; ARC
    subject.id.biometric_template: Biometric ID
    subject.address.full: Cyfeiriad; Family address
    subject.address.full: Full Address; Current Address; Full Postal Address; Home Address (Full); Pupil Address
    subject.address.house: House Number; Apartment; PAON; SAON; House Name; Apartment Number; Flat; House No
    subject.address.house: House Number/Name
    subject.address.street: Street; Road; Street Name
    subject.address.line: Address Line; Addr 1; Addr 2; Addr Line 1; Addr Line 2; Add 1; Add 2; Add 3
    subject.address.line: Address Line 1; Address 1; Address Line 2; Address Line 3; Address Line 4
    subject.address.line: Address Line 5; Address 2; Address 3; Address 4; Address 5
    subject.address.locality: Locality; District
    subject.address.town: Town; Town/City; Post Town; City
    subject.address.county: County; Administrative Area
    subject.address.postcode: Cod post; Home Postcode; Post code (home); Home PCode
    subject.address.uprn: UPRN
    subject.address.coordinates: Easting; Northing; Latitude; Longitude
    subject.address.previous: Previous Address
    subject.address.confidential_flag: Address Confidential; Court restriction; Do not disclose
    subject.current_location: Current whereabouts
    subject.phone: Student Mobile; Home Phone; Student Phone
    subject.email: School Email
    subject.email: College Email; School E-mail
    subject.social_handle: Snapchat; Instagram; Username; Gamertag
    subject.device_or_ip: IP Address
    subject.transport: Transport; Route; Mode of Travel
    contact.name.title: Salutation; Prefix
    contact.name.surname: Contact Surname; Parent Last Name
    contact.name.forename: Contact Forename; Parent First Name
    contact.name.full: Parent/Carer; Parent/Carer Name; Parents; Parents/Carers
    contact.name.full: Next of kin; Contacts; Emergency Contacts
    contact.order: Contact Order
    contact.relationship: Relationship; Relation; Relationship Name; Relationship to child
    contact.relationship: Relationship to pupil; Relationship to student
    contact.parental_responsibility: Parental Responsibility; PR; Has PR; Parental Responsibility (Y/N)
    contact.dob: Contact DOB
    contact.address: Contact Address; Parent Address
    contact.postcode: Contact Postcode
    contact.phone: Parent Mobile; Home Telephone Number; Daytime Telephone; Emergency Telephone
    contact.email: Parent Email; Contact Email
    contact.employer: Occupation; Place of Work
    contact.nino: NASS
    contact.court_restriction: Restricted contact; No contact
    contact.immigration_status: Immigration
    contact.health: Parental health
    contact.criminal: Offence history
    contact.armed_forces: Service Child; Service Children; Forces family
    sibling.name: Siblings; Sibling Name
    sibling.name: Siblings on roll; Sibling on roll; Siblings in school; Sibling in school; Siblings at school; Siblings at this school
    sibling.name: Brothers and sisters; Brothers/sisters; Other children in family
    sibling.dob: Sibling DOB
    sibling.school: Sibling School
    family.id: Family identifier; Family ID
    household.members: Household composition; Household members
    household.circumstances: Home circumstances; Housing
    education.school_name: School; School Name; Establishment; Current School; School attended
    education.school_id: DfE No; LAESTAB; Estab; LEA; LA Code; Estab Number; DfE Number; Establishment Number
    education.school_id: School URN
    education.year_group: Year; Year Group; NC Year; NCY; ncyearactual; Yr; NC Year Group
    education.year_group: Curriculum Year; National Curriculum Year
    education.class: Class; Form; Registration Group
    education.class: Class Name; Form Group; School House
    education.class: Group; Teaching Group; Class Group; Room
    education.tutor: Tutor; Registration Tutor; Class Teacher; Form Tutor; Class Tutor
    education.enrol_status: Enrolment Status; enrolstatus
    education.entry_date: Date of Admission
    education.leaving_date: Date of Leaving; Leaving Date
    education.leaving_reason: Reason for Leaving; Removal grounds
    education.history: Previous Schools; School History
    education.fsm: FSM; Free School Meals; Eligible for free meals; FSM Eligibility; Currently FSM
    education.fsm_history: FSM Start Date
    education.pupil_premium: Pupil Premium; FSMEver6; Disadvantaged; Pupil Premium Indicator; PP Eligible
    education.pupil_premium: Ever 6 FSM
    education.post_looked_after: PLAA; Post Looked After; Adopted from care; PREV_PERM
    education.young_carer: Young Carer
    education.traveller: Traveller Type
    education.boarder: Boarder
    education.attainment: Result; Grade; Assessment; SATs; Reading age; Reading Level; Predicted Grade
    education.attainment: Target Grade
    education.progress_notes: Report
    education.timetable: Timetable
    education.behaviour_incident: Behaviour; Behaviour Incident; Behaviour Comment; Behaviour Description
    education.behaviour_incident: Behaviour Details
    education.behaviour_points: Points; Behaviour Type; Behaviour Points; Points Awarded; Achievement Points
    education.behaviour_points: Pts; Score; Behaviour Score; Adjustment
    education.suspension: Exclusions; Suspension; Suspensions; Exclusion Type
    education.exclusion_reason: reason1; reason2; reason3
    education.alternative_provision: AP; Alternative Provision; Part-time timetable
    education.elective_home_education: EHE; CME
    attendance.percent: % Attendance; Attendance %; Att%; Percentage Attendance; Attendance
    attendance.percent: Attendance Percentage
    attendance.sessions: Possible; Present; Auth Abs; Unauth Abs; Sessions Possible; Sessions Attended
    attendance.sessions: Authorised; Unauthorised
    attendance.sessions: Absences; Attendances
    attendance.sessions: Poss; Attended; Unauth; Auth; Sessions missed; Missed; Possible Marks; Present Marks; Att
    attendance.marks: Mark; attendancereason; Attendance Mark; Attendance Code; Marks; Mark Code; AM
    attendance.marks: PM; Session Mark
    attendance.lateness: Late; Lates; Late Count
    attendance.absence_reason: Absence Note; Reason for absence; Absence Reason; Attendance Comment
    attendance.absence_reason: Attendance Note
    attendance.absence_reason: Reason recorded; Reason for lateness; Explanation; Explanation given; Message from home; Note from home
    attendance.missing_episode: Missing Episode
    send.provision: SEN Status; SEN; SEN Stage; SEN provision; SEND; SEND Status; SEN Code
    send.provision: SEN Category
    send.provision_start: SEN Start Date
    send.need_type: SEN Need; Primary Need; Need Type; sentype; SEND Need; Area of Need
    send.need_type: SEN Primary Need
    send.need_rank: Ranking; sentyperank
    send.ehcp: EHCP; EHC Plan
    send.provision_detail: Provision; Interventions; APDR; Outcomes
    send.top_up: Top-up Funding
    send.specialist_report: EP Report; SALT Report
    send.disability: Disability; Disabilities
    send.communication: Communication needs; Reasonable adjustments
    health.flag: Medical Flag; Medical
    health.condition: Medical Conditions; Condition; Medical Note; Medical Condition; Medical Notes
    health.condition: Medical Information; Medical Details; Diagnosis
    health.allergy: Allergies; Dietary Needs
    health.medication: Medication; Dose; Dosage; Dose given; Dosage given; Treatment or dose; Medicine and dose; Medicine given; Medicine
    health.mental: Mental Health; Wellbeing
    health.self_harm: Self Harm
    health.sexual: Pregnancy
    health.gp: GP; Doctor; Surgery; GP Practice; GP Name; Doctor Name; GP Surgery
    health.professional: School Nurse; Health Visitor; Agency Worker; Agency worker name; Outside worker; External worker
    health.professional: Lead Professional; Lead Practitioner; Practitioner; Visiting Professional; EWO; Education Welfare Officer
    health.professional: YOT Worker; Counsellor; Therapist; EP; Educational Psychologist
    concern.id: Incident ID; Case Ref; Incident Number
    concern.id: Incident Ref; Record ID; Log ID
    concern.id: Event ID; Entry ID; Entry No; Log Number; Log No; Concern No; Concern Number; Comment No; Note No; Comment ID; Note ID
    concern.date: Dyddiad; Dyddiad y digwyddiad
    concern.time: Amser
    concern.date: Incident Date; Date of Incident; Date/Time; INCIDENT_DT; Date of Concern; Date and Time
    concern.date: Incident Date/Time; Event Date; Date Of Event; Date Occurred; When; When was it; When did it happen
    concern.date: Date Raised; Raised; Date of Entry; Log Date; Concern Date; Date Observed; Date seen
    concern.time: Incident Time; Time of Incident
    concern.recorded_at: Created; Date of Report; Recorded; Date Added; Created At
    concern.recorded_at: Date Logged; Logged; Date Recorded; Resolved DT; Last Updated; Date Closed
    concern.recorded_at: Date Entered; Entered; Entered On; Recorded On; Logged On; Date Written
    concern.location: Where; Location of incident; Incident Location; Where did it happen; Place of incident
    concern.category: Categories; Concern Type; Sub-category; Concern Category; Incident Category; Incident Type
    concern.category: Concern Categories; Category of concern; Type of Concern; Type of abuse
    concern.category: Event Type; Entry Type; Comment Type; Note Type; Log Type; Strand; Theme; Topic; Kind of concern
    concern.category: Type of incident; Type of entry; Tag; Tags
    concern.severity: Level; Risk; Risk Level; Level of Need
    concern.status: Case Status; Incident Status
    concern.narrative: Details; Concern; What happened; Information/Details of concerns
    concern.narrative: Details of Concern; Incident Details; Details of Incident; Concern Description
    concern.narrative: Incident Description; Concern Summary; Summary; Incident Summary; Event; Chronology
    concern.narrative: Concerns; Incident Title; Cause for Concern; Description of Concern
    concern.narrative: Full details; Incident Text; Concern Text; Entry; Observation; Observations
    concern.narrative: What I saw; What I heard; What I saw or heard; What was seen; What was reported; What happened then
    concern.narrative: What is the concern; What is worrying you; What are you worried about; Detail; Concern Notes
    concern.narrative: Incident Notes; Log Notes; Worry; Background; Context; Record Details; Log Description; Log Details
    concern.narrative: Incident Comment; Incident Comments; Concern Comments; Concern Comment; Concern Details; Report Details; Report Text
    concern.narrative: Reason for call; Nature of call; Call details; Details of call; Summary of call; Call summary; Conversation; Discussion
    concern.narrative: Message taken; Message left; Content; Log Text; Entry details; What was discussed; Points discussed
    concern.narrative: Lead up; Lead-up to incident; Build up; Run up to incident
    concern.narrative: What was seen or heard; Nature of Concern; Reason for concern; Account; Statement
    concern.narrative: Seen / heard; Seen or heard; Heard / seen; What was seen/heard; Seen and heard; Said / seen; What we saw
    concern.narrative: Heading; Headline; Gist; In short; Synopsis; Entry Text; What happened (facts); Facts; Factual account
    concern.narrative: Found where; Where found; With whom; Found with; Found where / with whom; Where found and with whom; Circumstances
    concern.narrative: Came in; On arrival; How they came in; Presentation; Mood; Mood on arrival; How they were
    concern.narrative: Push and pull factors; RHI; Return interview; Return home interview; Return conversation; Digwyddiad
    concern.child_words: What was said; What the pupil said; In the child's words; Pupil's account; Student's account
    concern.child_words: Child's account; Disclosure; Child's words; What the child said
    concern.child_words: Child said; Pupil said; Student said; Pupil voice; Student voice; Learner voice; Words used; What they said
    concern.professional_opinion: Professional opinion; Analysis
    concern.action: Resolution comment; Resolution comments; Resolution notes; Outcome comment; Outcome comments; Action comment
    concern.action: Action Taken; Actions Taken; Follow Up; Next Steps; DSL Action; Tasks; Action Details
    concern.action: Passed On; Passed On To; Message Passed To; Passed To; Call Outcome
    concern.action: Action By DSL; What we did; What I did; What was done; What did you do; What did we do; What we did about it
    concern.action: Hold used; Holds used; Restraint; Restraint used; Physical intervention; Physical intervention used; RPI used; Technique used
    concern.action: De-escalation; De-escalation used; Strategies used; First aid; First aid given; Treatment; Treatment given
    concern.action: Internal Comment; Internal Comments; Internal Notes; Follow Up Comments; Action Comments
    concern.action: Resolution Comments; Resolution Notes; Outcome Comment; Outcome Comments; Outcome Details; Intervention Notes
    concern.action: What happened next; Done; Our response; Response; Steps taken; Immediate action; Action by school
    concern.action: School response; Staff response; Response by school; Outcome notes; Intervention; Advice given; What was done next
    concern.action: Follow-up; Follow up action; Follow-up Notes; Action Notes; Decision; Decisions; Plan; Agreed actions
    concern.action: Next time; For next time; To do; Still to do; Next visit
    concern.action: Reply; Reply given; What was agreed; Agreed; Done about it; Next action; Action / outcome; Actions and outcomes
    concern.parents_informed: Parents informed; Consent; Parent informed; Parents contacted; Parent contacted; Parental consent
    concern.parents_informed: Parent told; Parents told; Parent told who; Who was told; Adult informed; Carer told; Home told; Home informed
    concern.parents_informed: Consent given; Consent sought; Parents aware
    concern.child_views: Voice of the child; Wishes and feelings; Child's voice; Voice of child; Child voice; Llais y plentyn
    concern.linked_pupils: Other students involved; Also involved; Any other child involved; Names of any other students involved
    concern.linked_pupils: Bystanders; Links to other children; Last seen with; Other learners
    concern.linked_pupils: Linked Children; Other Pupils; Other pupils involved
    concern.linked_pupils: Students Involved; Pupils Involved; Other children involved; Associated Students
    concern.linked_pupils: Who else; Who else was there; Who was there; Others involved; Children involved; Also there
    concern.linked_pupils: Also linked; Other child; Other children; Other pupil; Other student; Peers involved
    concern.linked_pupils: Also about; Also tagged; Others tagged; Others linked; Others; Linked; Linked to; Tagged; Linked pupil
    concern.linked_pupils: Students linked; Pupils linked; Children linked; Other Students; Others mentioned; Others named; Other names
    concern.alleged_perpetrator: Alleged Perpetrator; Person of concern; Alleged Perpetrators; Perpetrator
    concern.alleged_perpetrator: Aggressor; Alleged by; Subject of allegation
    concern.victim: Victim; Victims
    concern.witness: Witnesses; Witness; Witnessed By; Who saw it; Who saw; Heard by
    concern.informant: Reported by; Contact Source; Referrer; Reporter; Referred By; Informant
    concern.informant: Source of information; Source of concern; Information from; Disclosed by
    concern.recorded_by: Created By; Recorded By; Author; Entered By; Logged By
    concern.recorded_by: Staff Member Recording; Written By; Recorder; Raised By; Completed By; Updated By
    concern.recorded_by: Last Updated By; Author Name; Seen by; Treated by; First aider
    concern.recorded_by: Logged by staff; Recorded by staff; Entered by staff; Entry by; Who logged it; Who wrote it; Written up by; Noted by; Log made by
    concern.alerted_staff: Alerted; Staff Members Alerted; Owner; Alerts
    concern.alerted_staff: Staff involved; Staff present; Assigned Staff; Notified Staff; Staff Notified
    concern.agencies: Agencies; Agency; Agencies Contacted; External Agencies
    concern.agencies: Agency Involvement
    concern.attachments: Attachments; Documents; Files; Attachment; Document; File; Linked Documents
    concern.attachments: Uploaded Files; Attached Files
    concern.low_level_staff: Low-level concern; Staff concern
    social.looked_after: LAC; CLA; Looked After; Looked After Child; Child Looked After
    social.looked_after: Currently in care
    social.ever_looked_after: Ever in Care
    social.care_authority: Caring Authority; Care Authority
    social.placement: PLACE; Placement Type; Placement postcode; PL_POST; Placement Address
    social.carer: Foster Carer
    social.legal_status: LS; Legal Status
    social.cp_plan: CP Plan; CPP; Child Protection; Child Protection Plan; On CP Plan
    social.cin: Child in Need
    social.referral_date: Date of referral
    social.s47: S47ActualStartDate; InitialCPCtarget; DateOfInitialCPC
    social.early_help: Early Help; EHA; TAF
    social.worker: Social Worker; Social Worker Name; Social Worker Phone
    social.worker: Allocated Social Worker; Allocated SW; Alloc SW; Current SW; Current Social Worker; Named SW; SW Name
    social.worker: Social Worker Email; Social Worker Telephone; SW
    social.private_fostering: Private Fostering
    social.uasc: UASC
    social.adoption: Adopted
    social.operation_encompass: Op Encompass
    social.marac: MARAC
    legal.order: Legal Order
    legal.case_number: Case No
    legal.crime_reference: Crime Ref; CAD; Police Reference; Crime Number; Crime Reference; Crime No; Police Ref
    legal.crime_reference: CAD Number
    legal.police_officer: OIC; Officer; PC
    legal.offence_by_subject: YOS; Offence
    legal.exploitation: CSE; CCE; Gangs; NRM
    legal.radicalisation: Prevent; Channel; Extremism
    legal.bail_or_licence: Bail conditions
    legal.advice: Legal advice
    staff.name: Staff; Teacher; Member of staff; Employee; Staff Name; Teacher Name; Staff Member; Employee Name
    staff.name: Taught By; Member of Staff Name; Reported By Staff
    staff.name: Key Worker; Keyworker; Key Person; Key Adult; Head of Year; HOY; Headteacher; Mentor; Designated Teacher
    staff.name: Personal Tutor; Pastoral Lead; Year Head; Assigned DSL; SENCO; ALNCo; ELSA; Head of House; Guidance Teacher
    staff.initials_or_code: Staff Code; Staff ID; Teacher Code; Staff Initials
    staff.role: Job Title; Role; Position; Post; Post Title; Staff Role
    staff.contact: Direct line; Direct dial; Direct number; Work Email; Ext; Staff Email; Work Phone; Teacher Email; Extension
    staff.ids: Payroll No; TRN; DBS Number; Employee ID; Payroll Number; Teacher Number; NINO (staff); DBS
    staff.ids: DBS No; QTS Number
    staff.allegation: Allegation
    staff.prior_concerns: Previous concerns
    staff.employment: Contract; Employment Start Date; Contract Type
    staff.own_family: Own children
    staff.health_or_union: OH referral; Union rep
    referrer.identity: Name of person completing; Name of referrer; Referrer Name; Referring Staff
    dsl.identity: DSL; Designated Safeguarding Lead; DSL Name
    org.email_thread: Cc; Bcc
    text.note: Note; Notes; Log; Notes/Comments; Case Notes; Note Text; Log Entry; Free Text
    text.note: Remark; Remarks; General Notes; General Comments; Staff Comment; Staff Comments; Teacher Comment
    text.note: Teacher Comments; Tutor Comment; Tutor Comments; Tutor Note; Office Note; Office Notes; Salutation note; Any other notes
    text.note: Other Notes; Other Comments; Diary; Diary Note; Memo; Call Note; Call Notes; Meeting Notes
    text.note: Additional Information; Other Information; Further Information; Additional Notes
    text.note: Comments/Notes; Note / Comment; Pastoral Note; Pastoral Notes; Pastoral Comments; Visit Notes; Session Notes; Supervision Notes
    text.note: Contact Notes; Handover; Handover Notes; Running Notes; Key Points; Notes of meeting; Notes of call; Observations / Comments
    text.note: Reviewer comment; Reviewer comments; Reviewer notes; Review comment; Review notes; Alert comment; Alert notes
    text.note: Captured text; Matched text; Matched phrase; Phrase matched; Typed text
    text.note: Search or URL; Search term; Search terms; Search query; Searched for; Search phrase
    text.note: Feed Comment; Any comments; Any notes; Further notes; Further comments; Note for office; Office comment
    text.minutes: Minutes; Attendees; Apologies
    text.message_quote: Screenshot; Messages; Message Text
    text.filename: File Name
    """

/// Headings that two fields share: `heading; heading: neighbours field; neighbours field; field`.
///
/// The first choice whose neighbours all stand in the file holds; the last, without neighbours, is the more sensitive one.
/// Where there is no such choice the column is unknown. What the neighbours are is said in `neighbourCues`.
let sharedHeadings = """
    Title; Salutation; Prefix: name+staff staff.name.title; name+contacts contact.name.title; name subject.name.title; concern.narrative
    Surname; Last Name; Family Name: staff staff.name.surname; contacts contact.name.surname; legal subject.name.preferred_surname; subject.name.legal_surname
    Forename; First Name; Given Name; Given Names; Forenames; First Names: staff staff.name.forename; contacts contact.name.forename; legal subject.name.preferred_forename; subject.name.legal_forename
    Middle Names; Middle Name; Middle: staff staff.name.forename; contacts contact.name.middle_names; subject.name.middle_names
    Name; Full Name: staff staff.name; contacts contact.name.full; subject.name.full
    Initials: staff staff.initials_or_code; concern staff.initials_or_code; calls staff.initials_or_code; subject.name.initials
    DOB; Date of Birth; Birth Date; Born; Born On; Birthday; Date Born: staff staff.dob; contacts contact.dob; subject.dob
    Sex; Gender: staff staff.particulars; contacts contact.sex; subject.sex
    Ethnicity; Ethnic Group; Ethnicity Code: staff staff.particulars; contacts contact.ethnicity; subject.ethnicity
    NI Number; NINO; NI: staff staff.ids; contacts contact.nino; subject.id.nino
    Address; Home Address; Addr; Home Addr: staff staff.home_address; contacts contact.address; subject.address.full
    Postcode; Post Code; PCode: staff staff.home_address; contacts contact.postcode; subject.address.postcode
    Mobile; Telephone; Phone; Phone Number; Telephone Number; Mobile Number; Mobile Telephone; Home Telephone: staff staff.contact; contacts contact.phone; calls text.note; heard text.note; subject.phone
    Email; Email Address; E-mail; Home Email; Home E-mail: staff staff.contact; contacts contact.email; subject.email
    Home; Work: phones contact.phone; contacts contact.phone
    Role: staff staff.role; contacts contact.relationship; staff.role
    ID: staff staff.ids; concern concern.id; subject.id.mis_id
    Person ID: care subject.id.la_child_id; subject.id.mis_id
    Child: return subject.id.la_child_id; subject.name.full
    CIN: care social.primary_need; social.cin
    URN: care social.placement; school education.school_id; legal.crime_reference
    Reference; Ref; Reference Number: concern concern.id; legal.crime_reference
    Incident; Narrative; Description; Event Description; Event Details; Event Notes; Behaviour Description; Behaviour Details; Behaviour Comment; Behaviour Comments; Behaviour Notes: behaviour education.behaviour_incident; concern.narrative
    Injury; Injuries; Injury Details; Accident; Injury or mark; Injuries seen; Marks; Marks seen; Body map / marks; Injury / mark: concern concern.narrative; behaviour concern.narrative; health.injury
    Severity: behaviour education.behaviour_points; concern.severity
    Priority: contacts contact.order; concern.severity
    Comment; Comments: behaviour education.behaviour_incident; concern text.note; attendance attendance.absence_reason; text.note
    Reason; Reasons; Reason given; Why: exclusion education.exclusion_reason; attendance.absence_reason
    Category: exclusion education.suspension; concern.category
    Type: exclusion education.suspension; behaviour education.behaviour_points; concern concern.category
    Status: concern concern.status; behaviour concern.status; names education.enrol_status; concern.status
    Action; Actions; Outcome; Resolution; Sanction; Sanctions; Sanction given; Consequence; Consequences; Outcome / Sanction; Action / Sanction: behaviour education.behaviour_incident; concern.action
    Date: concern concern.date; exclusion education.exclusion_date; attendance attendance.start_date; concern.date
    Time: concern.time
    Start Date: staff staff.employment; exclusion education.exclusion_date; send.provision_start
    End Date: exclusion education.exclusion_date; send.provision_start
    Sessions: exclusion education.exclusion_date; attendance.sessions
    Code: staff staff.initials_or_code; attendance.marks
    Court Order: contacts contact.court_restriction; legal.order
    Location: concern.location
    Origin; Source: concern.informant
    About; Who it is about; Who is it about; Regarding; Name of child; Name of pupil; Name of student: concern subject.name.full
    By: concern concern.recorded_by
    Entry Date: concern concern.date; education.entry_date
    On: concern concern.date
    Day: calls concern.date; attendance attendance.start_date
    Week; Month; Week Beginning; Week Commencing: attendance attendance.start_date
    Pupils; Students: concern concern.linked_pupils; subject.name.full
    Message: calls concern.narrative; messages text.note; text.message_quote
    Subject: messages text.note; email org.email_thread; attainment education.attainment
    From: email org.email_thread; concern concern.informant
    To: email org.email_thread
    House: homes subject.address.house; education.class
    URL: org.internal_links
    """

/// What offices shorten in headings, and what it stands for, folded.
let headingAbbreviations = """
    sur=surname; fore=forename; fname=firstname; sname=surname; no=number; num=number; nr=number; adm=admission; tel=telephone;
    mob=mobile; mail=email; addr=address; add=address; pcode=postcode; reln=relationship; reltn=relationship; rel=relationship;
    prio=priority; cls=class; grp=group; yr=year; init=initials; inits=initials; att=attendance; pct=%; nok=nextofkin;
    learner=student; learners=students; stud=student; pup=pupil; desc=description; cat=category; lang=language;
    ph=phone; cont=contact; emerg=emergency; med=medical; reg=registration; obs=observation
    """

/// What makes a file such that shared headings mean one thing: `neighbours: field or heading; …`.
///
/// A name with a dot is a field that some other heading of the file has by itself.
let neighbourCues = """
    concern: concern.id; concern.date; concern.recorded_at; concern.category; concern.narrative; concern.action
    concern: concern.linked_pupils; concern.recorded_by; concern.alerted_staff; concern.alleged_perpetrator; concern.victim
    concern: Incident; Category
    behaviour: education.behaviour_points; education.behaviour_incident; Behavioural Incident ID; Event Name; Adjustment
    attendance: attendance.marks; attendance.lateness; attendance.absence_reason; attendance.percent; attendance.sessions; Session; Period
    exclusion: education.suspension; education.exclusion_reason
    attainment: education.attainment
    care: social.placement; social.legal_status; DECOM; RNE; MC_DOB; social.primary_need; social.worker; SDQ_SCORE
    return: DECOM; RNE; MC_DOB; MOTHER; PL_POST; SDQ_SCORE
    school: education.school_name; education.school_id; LEA; LA; Estab
    legal: subject.name.legal_surname; subject.name.legal_forename
    names: Surname; Last Name; Family Name; Forename; First Name; Name; Student; Pupil
    email: org.email_thread
    messages: To/From; From/To; In/Out; Channel; Comm ID; Message ID; Contact used; Direction; Date sent; Sent by; Sent to; Recipient; Recipients
    calls: Caller; Caller Name; Call From; Call Taken By; Taken By; Time of Call; Number; Passed On; Returned Call
    heard: concern.informant; From
    homes: subject.address.street; subject.address.town; subject.address.line
    phones: Mobile; Telephone; Phone; Home; Work; Mobile Telephone
    """
