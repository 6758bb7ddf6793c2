// Made by script/embed-profiles from profiles/*.yaml: change those, and run it again.

// swift-format-ignore
/// The built-in profiles by name, as their files stand.
let embeddedProfiles: [String: String] = [
    "mash-referral": #"""
# A referral to children's social care. What no line claims is removed; see docs/profile-language.md.
profile: mash-referral
version: 1
title: Referral to children's social care
recipient: The local authority's multi-agency safeguarding hub (MASH)
purpose: So that social workers can decide whether the child is at risk of harm and what has to be done.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It is not needed to decide whether the child is at risk of harm.

basis:
  public-task:
    law: UK GDPR Art 6(1)(e); Education Act 2002 s.175 or s.157
    why: A school has to safeguard its pupils and to work with the local authority in doing so.

conditions:
  health:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: Health and needs bear on how the child is harmed and can be protected.
  ethnicity:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: The referral form asks for it, so that the family is met with regard to who they are.
  religion:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: The referral form asks for it, so that the family is met with regard to who they are.
  crime:
    law: UK GDPR Art 10; DPA 2018 Sch 1 Pt 2 para 18
    why: Alleged and proved offences against the child or at home bear on the risk.

fields:
  child:
    keep: [subject.name.*, subject.dob, subject.expected_dob, subject.age, subject.sex]
    why: Social care has to know who the child is.
  child-background:
    keep: [subject.ethnicity, subject.religion, subject.first_language, subject.home_language, subject.language_type,
      subject.eal, subject.interpreter_needed]
    why: The referral form asks for it, so that the family can be spoken to in the right way.
  child-numbers:
    keep: [subject.id.upn, subject.id.upn_unknown_reason, subject.id.nhs_number, subject.id.la_child_id]
    why: The numbers let social care and health find the right child's records.
  child-whereabouts:
    keep: [subject.address.*, subject.current_location, subject.phone, subject.phone_type, subject.email]
    why: Social workers may have to visit or reach the child today.
  family:
    keep: [contact.name.*, contact.order, contact.relationship, contact.parental_responsibility, contact.sex, contact.dob,
      contact.ethnicity, contact.court_restriction, sibling.*, household.members, household.circumstances]
    why: The assessment is about the whole household, and who holds parental responsibility matters.
  family-whereabouts:
    keep: [contact.address.*, contact.postcode, contact.phone, contact.phone_type, contact.email]
    why: Social workers have to be able to reach the parents and carers.
  family-difficulties:
    keep: [contact.health, contact.criminal]
    why: The parents' own difficulties bear on the risk to the child.
  school:
    keep: [education.school_name, education.school_id, education.year_group, education.enrol_status,
      education.young_carer, education.alternative_provision, education.elective_home_education]
    why: It shows where the child is seen each day and what else the child carries.
  attendance:
    keep: [attendance.percent, attendance.sessions, attendance.year, attendance.missing_episode,
      attendance.start_date, attendance.absence_reason]
    why: Poor attendance and going missing are signs of harm, and what home said of an absence matters; single marks are
      not needed.
  needs:
    keep: [send.provision, send.need_type, send.need_rank, send.ehcp, send.disability, send.communication]
    why: A disabled child is at greater risk, and social workers have to know how to speak with the child.
  health:
    keep: [health.flag, health.condition, health.allergy, health.medication, health.mental, health.self_harm,
      health.injury, health.substance, health.sexual, health.gp, health.professional]
    why: Injuries and health bear on the harm, and the family's health workers will be asked.
  concern:
    keep: [concern.date, concern.time, concern.recorded_at, concern.location, concern.category, concern.severity,
      concern.status, concern.narrative, concern.child_words, concern.professional_opinion, concern.action,
      concern.parents_informed, concern.child_views, concern.agencies]
    why: It is what the referral is about; exact days, times and words matter.
  concern-people:
    keep: [concern.alleged_perpetrator, concern.recorded_by]
    why: Who is said to have done harm and who saw or heard it matters; the rules for people say who is named.
  concern-other-pupils:
    pseudonymise: [concern.linked_pupils, concern.victim, concern.witness]
    why: Names of other pupils are not necessary; a child who is also at risk has a referral of their own.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  social-care:
    keep: [social.looked_after, social.ever_looked_after, social.care_authority, social.placement, social.carer,
      social.legal_status, social.cp_plan, social.cp_plan_start, social.cp_plan_end, social.cp_category_first,
      social.cp_category_latest, social.cp_plans_before, social.cp_review_date, social.cin, social.cin_plan_dates,
      social.referral_date, social.referral_source, social.referral_outcome, social.primary_need,
      social.assessment_dates, social.assessment_factors, social.s47, social.closure, social.early_help, social.worker,
      social.private_fostering, social.operation_encompass, social.marac]
    why: Earlier and present help and protection is where social care starts.
  law:
    keep: [legal.order, legal.crime_reference, legal.police_officer, legal.offence_by_subject, legal.exploitation,
      legal.bail_or_licence]
    why: Court orders, police matters and exploitation bear on how the child can be kept safe.
  staff:
    keep: [staff.name.*, staff.initials_or_code, staff.role]
    why: Posts show how somebody knows the child; the rules for people say who is named.
  referrer:
    keep: [referrer.identity, dsl.identity]
    why: Social care has to be able to speak with the person who refers.
  notes:
    keep: [text, text.note, text.letter, text.minutes, text.message_quote]
    why: Notes say what was seen, heard and done; names and numbers in them have rules of their own.
  transfer-file:
    keep: [document.name, document.version, document.created, document.qualifier, document.year]
    why: It says what the document is and of when.

people:
  family-and-household:
    keep: [subject, parent, carer, sibling, family]
    why: The child and the household are whom the assessment is about.
  alleged-at-home:
    keep: [subject/alleged, parent/alleged, carer/alleged, sibling/alleged, family/alleged, other/alleged,
      unknown/alleged, parent/adult-of-concern, carer/adult-of-concern, sibling/adult-of-concern, family/adult-of-concern,
      other/adult-of-concern, unknown/adult-of-concern]
    why: Social care has to know who may be a danger to the child.
  barred-from-contact:
    keep: [parent/barred, carer/barred, sibling/barred, family/barred, other/barred]
    why: Social care has to know who must not come near the child.
  professionals:
    keep: [professional]
    why: Other agencies' workers with the child will be asked what they know.
  person-who-refers:
    keep: [staff/referrer]
    why: Social care has to be able to speak with the person who refers.
  staff-by-role:
    pseudonymise: [staff, staff/alleged, staff/adult-of-concern, professional/alleged, professional/adult-of-concern]
    why: Which member of staff saw or wrote is clear from the role; a concern about one goes its own way.
  third-party-pupils:
    pseudonymise: [pupil, pupil/alleged]
    why: Names of other pupils are not necessary for this purpose.
  third-party-families:
    pseudonymise: [pupil-family, pupil-family/alleged, pupil-family/adult-of-concern]
    why: Names of other pupils' families are not necessary for this purpose.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  reach-the-family:
    keep: [contact.phone, contact.email, contact.address, place.postcode]
    of: [subject, parent, carer, sibling, family, professional]
    why: Social workers have to be able to reach the family and the other agencies.
  births:
    keep: [date.birth]
    of: [subject, parent, carer, sibling, family]
    why: Dates of birth let social care find the right people's records.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, professional, unknown]
    why: Ages bear on the risk.
  numbers:
    keep: [id.upn, id.nhs, id.case]
    of: [subject]
    why: The numbers let social care, health and the police find the right child's records.
  when:
    keep: [date, time]
    of: anyone
    why: Exact days and times of what happened matter.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened and which agencies know the child matters.
  circumstances:
    keep: [quasi.*]
    of: [subject, parent, carer, sibling, family, unknown]
    why: The child's and the family's circumstances bear on the risk.
  words:
    keep: [unknown.word]
    of: anyone
    why: The account of the concern has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  child-named:
    field: [subject.name.legal_surname, subject.name.legal_forename, subject.name.full]
    person: [subject]
    label: the child's name
    why: Nobody can be protected who is not named.
  concern-stated:
    field: [concern.narrative, concern.child_words, text.note, text.letter, text]
    label: what the worry is
    why: A referral without the worry cannot be decided on.

expects:
  date-of-birth:
    field: [subject.dob, subject.expected_dob]
    label: the child's date of birth
    why: Social care finds records by it.
  whereabouts:
    field: [subject.address.full, subject.address.house, subject.address.line, subject.address.postcode,
      subject.current_location]
    label: where the child lives or is
    why: Social workers may have to visit today.
  carers:
    field: [contact.name.full, contact.name.surname]
    person: [parent, carer]
    label: who looks after the child
    why: The household is part of the assessment.
  safe-now:
    answer: [child_safe_now]
    label: whether the child is safe now
    why: It decides how soon somebody has to act.
  parents-informed:
    field: [concern.parents_informed]
    answer: [parents_informed]
    label: whether the parents know, and if not why
    why: The family is told unless that adds to the risk.
  referrer-named:
    field: [referrer.identity, dsl.identity]
    answer: [referrer]
    label: who refers and how to reach them
    why: Social care will ring back.

asks:
  staff-of-concern:
    about: [staff/alleged, staff/adult-of-concern]
    question: Has the concern about the member of staff gone to the local authority designated officer?
    why: An allegation against an adult who works with children has a way of its own.

"""#,
    "next-school": #"""
# The child protection file for the next school. It goes whole; what is minimised is what is about others.
profile: next-school
version: 1
title: Child protection file for the next school
recipient: The designated safeguarding lead of the school that the child moves to
purpose: So that the next school can keep the child safe from the first day, knowing what was known here.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It is not part of what the next school needs to keep this child safe.

basis:
  legal-obligation:
    law: UK GDPR Art 6(1)(c) and (e); Education (Pupil Information) (England) Regulations 2005; KCSIE
    why: The child protection file and the transfer file have to follow the child.

conditions:
  health:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: The next school has to know the child's health and needs to keep the child safe.
  ethnicity:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 paras 6 and 18
    why: The transfer file carries it by regulation.
  religion:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: It bears on how the family is met.
  politics:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: Support under Prevent has to go on without a gap.
  crime:
    law: UK GDPR Art 10; DPA 2018 Sch 1 Pt 2 para 18
    why: Alleged and proved offences against the child or at home bear on the risk.

fields:
  child:
    keep: [subject.name.*, subject.dob, subject.age, subject.sex, subject.gender_identity, subject.ethnicity,
      subject.ethnicity_source, subject.nationality, subject.national_identity, subject.country_of_birth,
      subject.religion, subject.first_language, subject.home_language, subject.language_type, subject.eal,
      subject.interpreter_needed]
    why: The next school has to know the child, and the transfer file carries it by regulation.
  child-numbers:
    keep: [subject.id.upn, subject.id.former_upn, subject.id.upn_unknown_reason, subject.id.uln, subject.id.uci,
      subject.id.candidate_number, subject.id.application_reference, subject.id.la_child_id,
      subject.id.ehcp_reference]
    why: The numbers join the child's records at both schools.
  child-whereabouts:
    keep: [all of contact]
    why: The next school has to reach the child and know the risks on the way and online.
  family:
    keep: [contact.name.*, contact.order, contact.relationship, contact.parental_responsibility, contact.sex, contact.dob,
      contact.ethnicity, contact.court_restriction, contact.armed_forces, contact.health, contact.criminal, sibling.*,
      family.id, household.members, household.circumstances]
    why: The next school has to know the family, who holds parental responsibility and who must be kept away.
  family-whereabouts:
    keep: [contact.address.*, contact.postcode, contact.phone, contact.phone_type, contact.email]
    why: The next school has to be able to reach the parents and carers.
  school-life:
    keep: [all of education, all of attendance]
    why: It goes with the child by regulation, and shows the pattern behind the concerns.
  needs-and-health:
    keep: [all of send, all of health]
    why: The next school has to meet the child's needs from the first day.
  concerns:
    keep: [concern.id, concern.date, concern.time, concern.recorded_at, concern.location, concern.category,
      concern.severity, concern.status, concern.narrative, concern.child_words, concern.professional_opinion,
      concern.action, concern.parents_informed, concern.child_views, concern.agencies, concern.attachments]
    why: The child protection file goes whole to the next school.
  concern-people:
    keep: [concern.alleged_perpetrator, concern.recorded_by, concern.alerted_staff]
    why: The next school may have to ask who wrote or acted; the rules for people say who is named.
  concern-other-pupils:
    pseudonymise: [concern.linked_pupils, concern.victim, concern.witness]
    why: Other pupils' names are not part of this child's file.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  social-care:
    keep: [all of social_care]
    why: The next school takes its part in plans for the child without a gap.
  law:
    keep: [legal.order, legal.case_number, legal.crime_reference, legal.police_officer, legal.offence_by_subject,
      legal.exploitation, legal.radicalisation, legal.bail_or_licence]
    why: Court orders, police matters and exploitation bear on how the child can be kept safe.
  legal-advice:
    remove: [legal.advice]
    why: A lawyer's advice to this school is the school's own.
  staff:
    keep: [staff.name.*, staff.initials_or_code, staff.role, staff.contact, referrer.identity, dsl.identity]
    why: Those who wrote the record may have to be asked.
  school-business:
    remove: [all of org]
    why: It is the school's own business and not about the child.
  notes:
    keep: [text, text.note, text.letter, text.minutes, text.message_quote]
    why: Notes are the file; names and numbers in them have rules of their own.
  transfer-file:
    keep: [document.name, document.version, document.created, document.qualifier, document.supplier,
      document.destination, document.year]
    why: The next school's system has to be able to load the transfer file.

people:
  family-and-household:
    keep: [subject, parent, carer, sibling, family]
    why: The file is about the child and the family.
  alleged-at-home:
    keep: [subject/alleged, parent/alleged, carer/alleged, sibling/alleged, family/alleged, other/alleged,
      parent/adult-of-concern, carer/adult-of-concern, sibling/adult-of-concern, family/adult-of-concern,
      other/adult-of-concern]
    why: The next school has to know who may be a danger to the child.
  barred-from-contact:
    keep: [parent/barred, carer/barred, sibling/barred, family/barred, other/barred]
    why: The next school has to know who must not come near the child.
  authors-and-agencies:
    keep: [staff, professional]
    why: Those who wrote the record or work with the child may have to be asked.
  staff-of-concern:
    pseudonymise: [staff/alleged, staff/adult-of-concern, professional/alleged, professional/adult-of-concern]
    why: A concern about a member of staff goes its own way.
  third-party-pupils:
    pseudonymise: [pupil, pupil/alleged]
    why: Other pupils' names are not part of this child's file.
  third-party-families:
    pseudonymise: [pupil-family, pupil-family/alleged, pupil-family/adult-of-concern]
    why: Names of other pupils' families are not part of this child's file.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  reach-the-family:
    keep: [contact.phone, contact.email, contact.address, place.postcode]
    of: [subject, parent, carer, sibling, family, professional, staff]
    why: The next school has to be able to reach the family, the authors and the other agencies.
  online:
    keep: [contact.online]
    of: [subject]
    why: The next school has to know the risks to the child online.
  births:
    keep: [date.birth]
    of: [subject, parent, carer, sibling, family]
    why: Dates of birth tell people of the same name apart.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, staff, professional, unknown]
    why: Ages bear on the risk.
  numbers:
    keep: [id.upn, id.uln, id.case]
    of: [subject]
    why: The numbers join the child's records at both schools.
  when:
    keep: [date, time]
    of: anyone
    why: A chronology is of use with its days and times only.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened and which agencies know the child matters.
  circumstances:
    keep: [quasi.*]
    of: [subject, parent, carer, sibling, family, unknown]
    why: The child's and the family's circumstances are part of the file.
  words:
    keep: [unknown.word]
    of: anyone
    why: The file has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  child-named:
    field: [subject.name.legal_surname, subject.name.legal_forename, subject.name.full]
    person: [subject]
    label: the child's name
    why: The next school has to know whose file it is.

expects:
  chronology:
    field: [concern.narrative, text.note, text]
    label: the chronology of concerns
    why: It is the heart of the file.
  plan-status:
    field: [social.cp_plan, social.cin, social.early_help]
    answer: [plan_status]
    label: whether there is a plan for the child
    why: The next school takes its part in the plan.
  social-worker:
    field: [social.worker]
    person: [professional]
    label: who the social worker is
    why: The next school has to reach the social worker.
  receipt:
    answer: [receipt_asked]
    label: that a receipt is asked for
    why: It has to be sure that the file arrived.

asks:
  staff-of-concern:
    about: [staff/alleged, staff/adult-of-concern]
    question: Has the concern about the member of staff gone to the local authority designated officer?
    why: An allegation against an adult who works with children has a way of its own.

"""#,
    "peer-advice": #"""
# Advice from a colleague, a network or a helpline, without saying who it is about.
profile: peer-advice
version: 1
title: Advice without names
recipient: A colleague, a network of safeguarding leads or a helpline
purpose: So that somebody with experience can say what to do next, without learning who the child is.
review: 2027-09-01
threshold: 0.2
name-threshold: 0.05
otherwise: Advice can be given without it, and it could show who the child is.

basis:
  public-task:
    law: UK GDPR Art 6(1)(e); Education Act 2002 s.175 or s.157
    why: A school has to safeguard its pupils, and asking for advice without names is part of that.

fields:
  names:
    pseudonymise: [subject.name.legal_surname, subject.name.legal_forename, subject.name.preferred_surname,
      subject.name.preferred_forename, subject.name.full, contact.name.surname, contact.name.forename,
      contact.name.full, sibling.name.*, concern.linked_pupils, concern.victim, concern.recorded_by, staff.name,
      staff.name.surname, staff.name.forename]
    why: Who somebody is to the child is enough for advice.
  relation:
    keep: [contact.relationship, contact.parental_responsibility, staff.role]
    why: Who somebody is to the child is needed for advice.
  age:
    generalise: [subject.dob]
    to: age
    why: The child's age is enough for advice.
  age-in-years:
    keep: [subject.age]
    why: The child's age is needed for advice.
  stage:
    generalise: [education.year_group]
    to: key-stage
    why: The stage of schooling is enough for advice.
  months:
    generalise: [concern.date, social.cp_plan_start, social.referral_date]
    to: month
    why: The order of events is enough for advice; exact days could show who it is.
  part-of-day:
    generalise: [concern.time]
    to: part-of-day
    why: The part of the day is enough for advice.
  concern:
    keep: [concern.category, concern.severity, concern.status, concern.narrative, concern.child_words,
      concern.professional_opinion, concern.action, concern.parents_informed, concern.child_views]
    why: What happened and what has been done is what advice is asked about.
  status:
    keep: [social.cp_plan, social.cin, social.early_help, attendance.percent]
    why: Whether there is help or protection already changes the advice.
  notes:
    keep: [text, text.note]
    why: Notes say what happened; everything in them that could show who it is has rules of its own.

people:
  the-child:
    pseudonymise: [subject]
    why: Advice can be given without knowing who the child is.
  everybody-else:
    pseudonymise: [parent, carer, sibling, family, pupil, pupil-family, staff, professional, other, unknown]
    why: Who somebody is to the child is enough for advice.
  parts:
    pseudonymise: [anyone/alleged, anyone/adult-of-concern, anyone/barred]
    why: That somebody may be a danger matters for advice; who it is does not.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  months-in-text:
    generalise: [date]
    to: month
    of: anyone
    why: The order of events is enough for advice; exact days could show who it is.
  part-of-day-in-text:
    generalise: [time]
    to: part-of-day
    of: anyone
    why: The part of the day is enough for advice.
  age-of-child:
    generalise: [date.birth]
    to: age
    of: [subject]
    why: The child's age is enough for advice.
  ages:
    keep: [age]
    of: anyone
    why: Ages matter for advice and show nobody by themselves.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  concern-stated:
    field: [concern.narrative, concern.child_words, text.note, text]
    label: what the worry is
    why: Nobody can advise on a worry that is not told.

expects:
  question:
    answer: [question]
    label: what is asked
    why: Advice is an answer to a question.

"""#,
]
