/// The canonical fields, one a row: name | whose | shape | sensitivity | identifier | default generalisation | what it holds, and
/// where it is known its number in the DfE's Common Basic Data Set.
///
/// A group starts at its `#` line. The first two rows have fixed places: `unknown` and `text`.
let fieldTableText = """
    # base: What every document may hold
    unknown | record | text | high | text | remove | anything that no field map knows
    text | record | text | high | text | scan | running text
    # identity: Who the child is
    subject.name.legal_surname | subject | name | personal | direct | pseudonym | legal family name
    subject.name.legal_forename | subject | name | personal | direct | pseudonym | legal first name
    subject.name.middle_names | subject | name | personal | direct | pseudonym | middle names
    subject.name.preferred_surname | subject | name | personal | direct | pseudonym | family name used in school
    subject.name.preferred_forename | subject | name | personal | direct | pseudonym | name the child goes by
    subject.name.former_surname | subject | name | high | direct | remove | earlier family name
    subject.name.former_forename | subject | name | high | direct | remove | earlier first name
    subject.name.full | subject | name | personal | direct | pseudonym | whole name
    subject.name.initials | subject | name | personal | direct | pseudonym | initials used in notes
    subject.name.aliases | subject | name | personal | direct | pseudonym | nicknames and street names
    subject.name.pronouns | subject | text | high | quasi | remove | pronouns asked for
    subject.name.title | subject | text | personal | none | keep | title
    subject.dob | subject | date | personal | quasi | year_month | date of birth | N00066
    subject.expected_dob | subject | date | high | quasi | year_month | expected date of birth | N00098
    subject.dod | subject | date | high | quasi | year | date of death | N00108
    subject.age | subject | number | personal | quasi | band | age in years
    subject.sex | subject | code | personal | quasi | keep | legal sex | N00783
    subject.gender_identity | subject | text | high | quasi | remove | gender the child identifies with
    subject.sexual_orientation | subject | text | sc-sexlife | quasi | remove | sexual orientation
    subject.ethnicity | subject | code | sc-ethnic | quasi | broad_group | ethnic group | N00177
    subject.ethnicity_source | subject | code | personal | none | remove | who gave the child's ethnicity
    subject.nationality | subject | code | high | quasi | remove | nationality
    subject.national_identity | subject | code | sc-ethnic | quasi | remove | national identity, as Wales asks it
    subject.country_of_birth | subject | code | high | quasi | remove | country of birth
    subject.religion | subject | code | sc-religion | quasi | remove | religion
    subject.first_language | subject | code | sc-ethnic | quasi | eal_flag | first language
    subject.home_language | subject | code | sc-ethnic | quasi | eal_flag | language at home
    subject.language_type | subject | code | personal | none | keep | which language is meant
    subject.eal | subject | flag | personal | quasi | keep | English as an additional language
    subject.interpreter_needed | subject | text | personal | none | keep | whether an interpreter is needed
    subject.photo | subject | id | high | direct | remove | photograph
    subject.description | subject | text | personal | quasi | remove | what the child looks like
    # ids: Numbers that stand for the child
    subject.id.upn | subject | id | personal | direct | remove | unique pupil number | N00001
    subject.id.former_upn | subject | id | personal | direct | remove | earlier or temporary UPN | N00002
    subject.id.upn_unknown_reason | subject | code | personal | none | keep | why there is no UPN | N00135
    subject.id.uln | subject | id | personal | direct | remove | unique learner number
    subject.id.uci | subject | id | personal | direct | remove | exam candidate identifier
    subject.id.candidate_number | subject | id | personal | direct | remove | exam candidate number
    subject.id.nhs_number | subject | id | high | direct | remove | NHS number (or CHI, H&C)
    subject.id.nino | subject | id | personal | direct | remove | national insurance number
    subject.id.admission_number | subject | id | personal | direct | remove | school's own number
    subject.id.mis_id | subject | id | personal | direct | remove | number in the school's system
    subject.id.application_reference | subject | id | personal | direct | remove | admissions application number
    subject.id.la_child_id | subject | id | high | direct | remove | social care system's number | N00097
    subject.id.ehcp_reference | subject | id | high | direct | remove | EHC plan reference
    subject.id.passport | subject | id | personal | direct | remove | passport or travel document
    subject.id.immigration_reference | subject | id | high | direct | remove | Home Office numbers
    subject.id.biometric_template | subject | id | sc-biometric | direct | remove | fingerprint or other biometric
    # contact: Where the child is and how reached
    subject.address.full | subject | address | personal | direct | district | whole address
    subject.address.house | subject | address | personal | direct | remove | house or flat
    subject.address.street | subject | address | personal | direct | remove | street
    subject.address.line | subject | address | personal | direct | remove | address lines 1 to 5
    subject.address.locality | subject | address | personal | quasi | remove | locality
    subject.address.town | subject | address | personal | quasi | la | town
    subject.address.county | subject | address | personal | quasi | keep | county or administrative area
    subject.address.postcode | subject | postcode | personal | direct | district | postcode
    subject.address.uprn | subject | id | personal | direct | remove | property reference number
    subject.address.coordinates | subject | address | personal | direct | remove | map coordinates
    subject.address.previous | subject | address | high | direct | remove | earlier addresses
    subject.address.confidential_flag | subject | flag | high | none | keep | that the address must not be told to somebody
    subject.current_location | subject | text | high | direct | keep_if_required | where the child is if not at home
    subject.phone | subject | phone | personal | direct | remove | child's phone
    subject.phone_type | subject | code | personal | none | keep | sort of phone
    subject.email | subject | email | personal | direct | remove | child's e-mail
    subject.social_handle | subject | id | personal | direct | remove | usernames
    subject.device_or_ip | subject | id | personal | direct | remove | device or network number
    subject.transport | subject | text | personal | quasi | remove | how the child travels
    # family: Family and other contacts
    contact.name.title | contact | text | personal | none | keep | title
    contact.name.surname | contact | name | personal | direct | role | family name
    contact.name.forename | contact | name | personal | direct | role | first name
    contact.name.middle_names | contact | name | personal | direct | remove | middle names
    contact.name.full | contact | name | personal | direct | role | whole name
    contact.order | contact | number | personal | none | keep | in which order contacts are called
    contact.relationship | contact | code | personal | quasi | keep | relationship to the child
    contact.parental_responsibility | contact | flag | personal | none | keep | holds legal parental responsibility
    contact.sex | contact | code | personal | quasi | remove | sex
    contact.dob | contact | date | personal | quasi | remove | date of birth
    contact.ethnicity | contact | code | sc-ethnic | quasi | remove | ethnicity
    contact.address | contact | address | personal | direct | remove | address
    contact.address.as_pupil | contact | flag | personal | quasi | remove | lives at the child's address
    contact.address.house | contact | address | personal | direct | remove | house or flat
    contact.address.street | contact | address | personal | direct | remove | street
    contact.address.line | contact | address | personal | direct | remove | address lines 1 to 5
    contact.address.locality | contact | address | personal | quasi | remove | locality
    contact.address.town | contact | address | personal | quasi | remove | town
    contact.address.county | contact | address | personal | quasi | remove | county or administrative area
    contact.address.uprn | contact | id | personal | direct | remove | property reference number
    contact.address.coordinates | contact | address | personal | direct | remove | map coordinates
    contact.postcode | contact | postcode | personal | direct | remove | postcode
    contact.phone | contact | phone | personal | direct | remove | phone numbers
    contact.phone_type | contact | code | personal | none | keep | sort of phone
    contact.email | contact | email | personal | direct | remove | e-mail
    contact.employer | contact | text | personal | quasi | remove | job and workplace
    contact.nino | contact | id | personal | direct | remove | national insurance number
    contact.court_restriction | contact | text | high | quasi | keep_if_required | whether a court limits contact
    contact.immigration_status | contact | text | high | quasi | remove | immigration status
    contact.health | contact | text | sc-health | quasi | keep_if_required | parent's health, drink and drugs
    contact.criminal | contact | text | criminal | quasi | keep_if_required | parent's offences or allegations
    contact.armed_forces | contact | flag | personal | quasi | remove | whether a parent serves in the forces | 100330
    sibling.name | sibling | name | personal | direct | role | brother or sister
    sibling.name.surname | sibling | name | personal | direct | role | brother's or sister's family name
    sibling.name.forename | sibling | name | personal | direct | role | brother's or sister's first name
    sibling.dob | sibling | date | personal | quasi | age | sibling's date of birth
    sibling.school | sibling | text | personal | quasi | remove | sibling's school or year
    family.id | family | id | personal | direct | remove | number of the family
    household.members | family | text | high | direct | role | everybody who lives at the address
    household.circumstances | family | text | high | quasi | keep_if_required | housing, debt and benefits
    # education: School life
    education.school_name | subject | text | personal | quasi | type | name of the school
    education.school_id | subject | id | personal | quasi | remove | number of the school
    education.year_group | subject | code | personal | quasi | key_stage | national curriculum year
    education.class | subject | text | personal | quasi | remove | class or house
    education.tutor | staff | name | personal | direct | role | tutor or teacher of the class
    education.enrol_status | subject | code | personal | none | keep | enrolment status
    education.entry_date | subject | date | personal | quasi | year | when the child joined a school
    education.leaving_date | subject | date | personal | quasi | year | when the child left a school
    education.leaving_reason | subject | code | high | none | keep | why the child left a school
    education.history | subject | text | personal | quasi | count | schools the child went to before
    education.admission | subject | code | personal | none | remove | offer of a place accepted
    education.fsm | subject | flag | high | quasi | remove | free school meals now
    education.fsm_history | subject | date | high | quasi | remove | dates of free school meals
    education.pupil_premium | subject | flag | high | quasi | remove | pupil premium
    education.post_looked_after | subject | code | high | quasi | remove | whether the child left care for a family
    education.young_carer | subject | code | high | quasi | keep_if_required | whether the child is a young carer
    education.traveller | subject | code | sc-ethnic | quasi | remove | whether the family is Gypsy, Roma or Traveller
    education.boarder | subject | code | personal | quasi | remove | whether the child boards
    education.attainment | subject | code | personal | none | summary | results
    education.progress_notes | subject | text | personal | text | scan | teacher's comments
    education.timetable | subject | text | personal | quasi | remove | timetable
    education.behaviour_incident | subject | text | personal | text | scan | incidents of behaviour
    education.behaviour_points | subject | code | personal | none | count | behaviour points
    education.suspension | subject | code | high | quasi | count | suspension or exclusion
    education.exclusion_reason | subject | text | high | text | keep_if_required | why the child was excluded
    education.exclusion_date | subject | date | personal | quasi | month | when the child was excluded
    education.alternative_provision | subject | text | personal | quasi | keep_if_required | part-time timetable or other provider
    education.elective_home_education | subject | code | high | quasi | keep_if_required | teaching at home or missing education
    # attendance: Attendance
    attendance.percent | subject | number | personal | none | keep | rate of attendance
    attendance.sessions | subject | number | personal | none | percent | how many sessions were attended and missed
    attendance.marks | subject | text | sc-health | quasi | percent | attendance marks
    attendance.start_date | subject | date | personal | none | keep | the day of an attendance mark
    attendance.year | subject | code | personal | none | keep | the year of the figures
    attendance.lateness | subject | number | personal | none | count | when and how long the child was late
    attendance.absence_reason | subject | text | sc-health | text | scan | what home said about an absence
    attendance.missing_episode | subject | text | high | quasi | keep_if_required | when the child went missing
    # send: Special needs and disability
    send.provision | subject | code | sc-health | quasi | keep | stage of support for special needs
    send.provision_start | subject | date | sc-health | none | year | since when there has been support for special needs
    send.need_type | subject | code | sc-health | quasi | keep | kinds of special need
    send.need_rank | subject | number | sc-health | none | keep | the order of special needs
    send.ehcp | subject | flag | sc-health | quasi | keep | EHC plan
    send.provision_detail | subject | text | sc-health | text | scan | support given and what came of it
    send.top_up | subject | flag | personal | quasi | remove | top-up funding
    send.specialist_report | subject | text | sc-health | text | scan | specialists' reports
    send.disability | subject | code | sc-health | quasi | flag | disability | N00099
    send.communication | subject | text | sc-health | none | keep | how the child communicates
    # health: Health
    health.flag | subject | flag | sc-health | none | keep | that there is a medical condition
    health.condition | subject | text | sc-health | quasi | keep_if_required | diagnosis
    health.allergy | subject | text | sc-health | none | keep_if_required | allergy and plan
    health.medication | subject | text | sc-health | quasi | keep_if_required | medicines
    health.mental | subject | text | sc-health | text | keep_if_required | mental health
    health.self_harm | subject | text | sc-health | text | keep_if_required | self-harm and thoughts of suicide
    health.injury | subject | text | sc-health | text | keep_if_required | injuries seen
    health.substance | subject | text | sc-health | text | keep_if_required | own use of drink or drugs
    health.sexual | subject | text | sc-health | text | keep_if_required | sexual health and pregnancy
    health.gp | professional | name | personal | direct | role | the child's GP and surgery
    health.professional | professional | name | personal | direct | role | the child's health workers
    health.immunisation | subject | flag | sc-health | none | remove | immunisation and health checks
    # concern: Safeguarding concern and chronology
    concern.id | record | id | personal | direct | remove | record number
    concern.date | record | date | personal | quasi | month | the day of what happened
    concern.time | record | time | personal | quasi | part_of_day | the time of what happened
    concern.recorded_at | record | date | personal | none | remove | when an entry was written
    concern.location | record | text | personal | quasi | type | where something happened
    concern.category | record | code | high | none | keep | the kind of concern
    concern.severity | record | code | high | none | keep | the level of a concern
    concern.status | record | code | high | none | keep | whether a concern is open or closed
    concern.narrative | record | text | high | text | scan | what was seen, said and done
    concern.child_words | record | text | high | text | scan | the child's words
    concern.professional_opinion | record | text | high | text | scan | professional opinion
    concern.action | record | text | high | text | scan | what was done and by whom
    concern.parents_informed | record | text | personal | text | scan | whether the parents were told
    concern.child_views | record | text | high | text | keep | the child's wishes and feelings
    concern.linked_pupils | third | name | high | direct | pseudonym | other children on the record
    concern.alleged_perpetrator | third | name | criminal | direct | keep_if_required | who is accused
    concern.victim | third | name | high | direct | pseudonym | which child was harmed
    concern.witness | third | name | personal | direct | pseudonym | who saw it
    concern.informant | third | name | high | direct | remove | who told the school (neighbour, parent, member of public)
    concern.recorded_by | staff | name | personal | direct | role | who wrote an entry
    concern.alerted_staff | staff | name | personal | direct | remove | which staff were told
    concern.agencies | record | text | high | quasi | keep | which agencies were told
    concern.attachments | record | text | high | text | remove | attached files
    concern.low_level_staff | staff | text | high | text | remove | low-level concern about an adult
    # social_care: Social care status
    social.looked_after | subject | flag | high | quasi | keep | whether the child is in care
    social.ever_looked_after | subject | flag | high | quasi | remove | whether the child was ever in care
    social.care_authority | subject | code | high | quasi | keep_if_required | which authority cares for the child
    social.placement | subject | text | high | quasi | remove | where the child is placed in care
    social.carer | contact | name | high | direct | role | foster carer or home
    social.legal_status | subject | code | high | quasi | keep_if_required | legal status in care
    social.cp_plan | subject | flag | high | quasi | keep | whether there is a child protection plan
    social.cp_plan_start | subject | date | high | quasi | month | when a child protection plan began | N00105
    social.cp_plan_end | subject | date | high | quasi | month | when a child protection plan ended | N00115
    social.cp_category_first | subject | code | high | none | keep | first category of abuse | N00113
    social.cp_category_latest | subject | code | high | none | keep | latest category of abuse | N00114
    social.cp_plans_before | subject | number | high | none | keep | how many child protection plans before | N00106
    social.cp_review_date | subject | date | high | none | month | dates of child protection conferences | N00116
    social.cin | subject | flag | high | quasi | keep | whether the child is in need
    social.cin_plan_dates | subject | date | high | none | month | dates of a plan for a child in need | N00689, N00690
    social.referral_date | subject | date | high | none | month | when the child was referred to social care | N00100
    social.referral_source | third | code | high | none | keep | who referred the child | N00152
    social.referral_outcome | subject | flag | high | none | keep | what came of a referral | N00112
    social.primary_need | subject | code | high | none | keep | main need that social care found | N00101
    social.assessment_dates | subject | date | high | none | month | dates of an assessment | N00159, N00160
    social.assessment_factors | subject | code | high | quasi | keep_if_required | what an assessment found | N00181
    social.s47 | subject | date | high | none | month | dates of child protection enquiries | N00109, N00110, N00111
    social.closure | subject | code | high | none | keep | when and why social care closed the case | N00102, N00103
    social.early_help | subject | flag | high | none | keep | early help
    social.worker | professional | name | personal | direct | keep | the child's social worker
    social.private_fostering | subject | flag | high | quasi | keep_if_required | private fostering
    social.uasc | subject | flag | high | quasi | remove | unaccompanied asylum seeking child
    social.adoption | subject | text | high | quasi | remove | adoption facts
    social.operation_encompass | subject | text | criminal | quasi | keep_if_required | police notice of domestic abuse
    social.marac | family | text | criminal | quasi | keep_if_required | case of high-risk domestic abuse (MARAC)
    # legal: Law, police, courts
    legal.order | subject | text | high | quasi | keep_if_required | court orders
    legal.case_number | subject | id | high | direct | remove | number of a court case
    legal.crime_reference | record | id | criminal | direct | remove | police reference number
    legal.police_officer | professional | name | personal | direct | role | the police officer's name
    legal.offence_by_subject | subject | text | criminal | quasi | keep_if_required | child's alleged or proved offence
    legal.exploitation | subject | text | criminal | text | keep_if_required | exploitation and gangs
    legal.radicalisation | subject | text | sc-political | text | keep_if_required | concerns about extremism
    legal.bail_or_licence | third | text | criminal | quasi | keep_if_required | conditions set on somebody
    legal.advice | org | text | org | text | remove | lawyer's advice
    # staff: Staff and professionals
    staff.name | staff | name | personal | direct | role | name of staff
    staff.name.title | staff | text | personal | none | keep | title
    staff.name.surname | staff | name | personal | direct | role | family name
    staff.name.forename | staff | name | personal | direct | role | first name
    staff.initials_or_code | staff | name | personal | direct | role | staff initials or code
    staff.role | staff | text | personal | quasi | keep | post held
    staff.contact | staff | email | personal | direct | keep_if_required | work phone and e-mail
    staff.home_address | staff | address | personal | direct | keep_if_required | home address
    staff.dob | staff | date | personal | quasi | keep_if_required | date of birth
    staff.particulars | staff | text | high | quasi | remove | sex, ethnicity and the like
    staff.ids | staff | id | personal | direct | remove | staff numbers, such as payroll and DBS
    staff.allegation | staff | text | criminal | text | keep_if_required | allegation against the adult
    staff.prior_concerns | staff | text | high | text | keep_if_required | earlier concerns
    staff.employment | staff | text | personal | quasi | keep_if_required | start date, contract and agency
    staff.own_family | third | text | high | direct | keep_if_required | adult's own children
    staff.health_or_union | staff | text | sc-health | text | remove | adult's health and union
    referrer.identity | staff | name | personal | direct | keep | person making the referral
    dsl.identity | staff | name | personal | direct | keep | DSL named as contact
    # org: What is the organisation's own and confidential
    org.business | org | text | org | none | remove | finance, contracts, pupil numbers and strategy
    org.service | org | text | org | none | remove | services and provision
    org.security | org | text | org | none | remove | door codes, keyholders, cameras and passwords
    org.staffing | org | text | org | text | remove | staffing and personnel matters
    org.legal_insurance | org | text | org | none | remove | insurance and claims
    org.internal_links | org | url | org | none | remove | internal links and meetings
    org.email_thread | org | text | org | text | scan | mail headers, signatures and disclaimers
    # free_text: Notes, letters, minutes and messages
    text.note | record | text | high | text | scan | case note
    text.letter | record | text | high | text | scan | letter or e-mail
    text.minutes | record | text | high | text | scan | minutes of meetings
    text.message_quote | record | text | high | text | scan | texts and chat quoted
    text.filename | record | text | personal | text | replace | names in file names
    text.metadata | record | text | personal | text | remove | author, title, comments of a document
    # document: What a transfer file says of itself
    document.name | record | text | personal | none | keep | the kind of document, such as Common Transfer File
    document.version | record | code | personal | none | keep | the version of its format
    document.created | record | date | personal | none | keep | when the file was written
    document.qualifier | record | code | personal | none | keep | whether the file is whole
    document.description | record | text | personal | text | remove | a description that somebody typed
    document.supplier | record | code | personal | none | keep | the product that wrote the file
    document.destination | record | code | personal | none | keep | the school that the file was made for
    document.year | record | code | personal | none | keep | the academic year
    """
