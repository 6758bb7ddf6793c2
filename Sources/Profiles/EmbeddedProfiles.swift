// Made by script/embed-profiles from profiles/*.yaml: change those, and run it again.

// swift-format-ignore
/// The built-in profiles by name, as their files stand.
let embeddedProfiles: [String: String] = [
    "alternative-provision": #"""
# A placement at alternative provision. The school stays responsible for the child.
profile: alternative-provision
version: 1
title: Alternative provision
recipient: The provider that the child attends
purpose: So that the provider can teach the child and keep the child and others safe from the first day.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: The provider can teach the child and keep everybody safe without it.

basis:
  public-task:
    law: UK GDPR Art 6(1)(e); Education Act 1996 s.19; Education Act 2002 s.29A
    why: The school arranges the placement and stays responsible for the child.

conditions:
  health:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 paras 6 and 18
    why: Needs, allergies and medicines have to be known where the child is taught.
  ethnicity:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 6
    why: Only the language is kept, so that the child can be spoken to.

fields:
  child:
    keep: [subject.name.legal_surname, subject.name.legal_forename, subject.name.middle_names,
      subject.name.preferred_surname, subject.name.preferred_forename, subject.name.full, subject.name.initials,
      subject.name.aliases, subject.name.title, subject.dob, subject.age, subject.sex]
    why: The provider has to know whom it teaches.
  upn:
    keep: [subject.id.upn]
    why: Attendance and results come back by it.
  language:
    keep: [subject.first_language, subject.home_language, subject.language_type, subject.eal,
      subject.interpreter_needed]
    why: The child has to be spoken to in the right way.
  emergency-contact:
    keep: [contact.name.*, contact.order, contact.relationship, contact.parental_responsibility, contact.phone,
      contact.phone_type]
    why: Somebody has to be reached in an emergency; the rules for people say who.
  schooling:
    keep: [education.school_name, education.year_group, education.attainment, education.alternative_provision,
      education.fsm, attendance.percent, attendance.sessions, attendance.marks, attendance.year,
      attendance.start_date]
    why: The provider teaches on from it, feeds the child, and knows which attendance is expected.
  needs:
    keep: [all of send]
    why: The support has to go on.
  medical-plan:
    keep: [health.flag, health.condition, health.allergy, health.medication]
    why: The provider has to be able to act in an emergency.
  risk-summary:
    keep: [concern.severity]
    why: The level of risk is enough; the story behind it is not needed.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  current-plans:
    keep: [social.cp_plan, social.cp_plan_start, social.cin, social.cin_plan_dates, social.looked_after,
      social.worker]
    why: The provider takes its part in current plans.
  lead:
    keep: [referrer.identity, dsl.identity]
    why: The safeguarding leads of both have to be able to speak.

people:
  child-and-emergency-contact:
    keep: [subject, parent/pr, carer/pr]
    why: The provider has to know whom it teaches and whom to ring.
  keep-apart:
    pseudonymise: [pupil/alleged]
    why: That two pupils must be kept apart is told; who the other is, by telephone.
  current-professionals:
    keep: [professional]
    why: The provider works with those who help the child now.
  safeguarding-lead:
    keep: [staff/referrer]
    why: The safeguarding leads of both have to be able to speak.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  emergency-contact-in-text:
    keep: [contact.phone]
    of: [parent, carer, professional]
    why: Somebody has to be reached in an emergency.
  births:
    keep: [date.birth]
    of: [subject]
    why: The provider has to know how old the child is.
  numbers:
    keep: [id.upn]
    of: [subject]
    why: Attendance and results come back by it.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, staff, professional, unknown]
    why: Ages help to understand what is told and show nobody by themselves.
  when-in-text:
    generalise: [date]
    to: month
    of: anyone
    why: The month is enough; the days of plans stand in their own fields.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened and which agencies know the child matters.
  health-in-text:
    keep: [quasi.health]
    of: [subject]
    why: The provider has to be able to act in an emergency.
  words:
    keep: [unknown.word]
    of: anyone
    why: The support has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  child-named:
    field: [subject.name.legal_surname, subject.name.legal_forename, subject.name.full]
    person: [subject]
    label: the child's name
    why: The provider has to know whom it teaches.

expects:
  date-of-birth:
    field: [subject.dob]
    label: the child's date of birth
    why: Records are found by it.
  emergency-contact:
    field: [contact.phone]
    person: [parent/pr, carer/pr]
    answer: [emergency_contact]
    label: whom to ring in an emergency
    why: Somebody has to be reached.
  risk:
    field: [concern.severity]
    answer: [risk]
    label: the risk in short
    why: The provider has to keep everybody safe.
  lead:
    field: [dsl.identity, referrer.identity]
    answer: [referrer]
    label: the school's safeguarding lead
    why: The leads of both have to be able to speak.

asks:
  risk-from-adult:
    about: [parent/adult-of-concern, carer/adult-of-concern, family/adult-of-concern, other/adult-of-concern,
      parent/alleged, carer/alleged, family/alleged, other/alleged, parent/barred, carer/barred, family/barred,
      other/barred]
    question: An adult may be a danger to the child and is not named in this pack; does the provider have to know who
      must not come near the child?
    why: The provider has to keep the child safe, and needs a name for that only where somebody may come.

"""#,
    "camhs": #"""
# A referral to child and adolescent mental health services.
profile: camhs
version: 1
title: Referral to mental health services
recipient: The child and adolescent mental health service (CAMHS)
purpose: So that the service can decide how soon and how to help with the child's mental health.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It is not needed to help with the child's mental health.

basis:
  public-task:
    law: UK GDPR Art 6(1)(e); Education Act 2002 s.175 or s.157
    why: A school has to safeguard its pupils and to work with others in doing so.

conditions:
  health:
    law: UK GDPR Art 9(2)(h) for the service and Art 9(2)(g) with DPA 2018 Sch 1 Pt 2 para 18 for the school
    why: It is a referral for the child's health.
  ethnicity:
    law: UK GDPR Art 9(2)(h)
    why: The referral form asks for it, so that the child is met with regard to who they are.
  religion:
    law: UK GDPR Art 9(2)(h)
    why: The referral form asks for it, so that the child is met with regard to who they are.

fields:
  child:
    keep: [subject.name.legal_surname, subject.name.legal_forename, subject.name.middle_names,
      subject.name.preferred_surname, subject.name.preferred_forename, subject.name.full, subject.name.initials,
      subject.name.aliases, subject.name.title, subject.dob, subject.age, subject.sex, subject.name.pronouns]
    why: The service has to know who the child is.
  child-background:
    keep: [subject.ethnicity, subject.religion, subject.first_language, subject.home_language, subject.language_type,
      subject.eal, subject.interpreter_needed]
    why: The referral form asks for it, so that the child can be spoken to in the right way.
  nhs-number:
    keep: [subject.id.nhs_number]
    why: It lets the service find the right child's record.
  child-whereabouts:
    keep: [subject.address.*, subject.phone, subject.phone_type, subject.email]
    why: The service writes to the child and the family.
  family:
    keep: [contact.name.*, contact.order, contact.relationship, contact.parental_responsibility]
    why: The service has to know who may agree for the child; the rules for people say who is named.
  family-whereabouts:
    keep: [contact.address.*, contact.postcode, contact.phone, contact.phone_type, contact.email]
    why: The service has to reach whoever may agree for the child.
  brothers-and-sisters:
    generalise: [sibling.dob]
    to: age
    why: How old the other children are is enough.
  school:
    keep: [education.school_name, education.year_group, attendance.percent]
    why: It shows how the child is coping at school; results, sanctions and single marks are not needed.
  needs:
    keep: [send.provision, send.need_type, send.ehcp, send.disability, send.communication]
    why: The service has to know what else the child needs and how the child communicates.
  health:
    keep: [health.condition, health.allergy, health.medication, health.mental, health.self_harm, health.injury,
      health.substance, health.gp, health.professional]
    why: It bears on what is the matter and on what can be prescribed.
  when:
    generalise: [concern.date]
    to: month
    exact: [self-harm]
    why: The month is enough for a history; the days of self-harm are told exactly.
  story:
    select: [concern.narrative, concern.child_words, concern.professional_opinion, concern.action, concern.category,
      text, text.note, text.letter, text.minutes, text.message_quote]
    about: [mental-health, self-harm]
    also: [harm]
    months: 12
    always: [self-harm]
    why: What was seen and said of the child's mental health is what the referral is about; other concerns are not.
  what-the-child-says:
    keep: [concern.child_views, concern.parents_informed]
    why: The service asks whether the child and a parent know and agree.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  social-care:
    keep: [social.cp_plan, social.cin, social.looked_after, social.early_help, social.worker, social.legal_status,
      legal.order]
    why: The service has to know who else is responsible for the child.
  referrer:
    keep: [referrer.identity, dsl.identity]
    why: The service has to be able to ring back.

people:
  child-and-who-may-agree:
    keep: [subject, parent/pr, carer/pr]
    why: The service has to know whom it treats and who may agree.
  family-by-role:
    pseudonymise: [parent, carer, family, parent/adult-of-concern, carer/adult-of-concern, family/adult-of-concern,
      other/adult-of-concern, parent/alleged, carer/alleged, family/alleged, other/alleged, parent/barred,
      carer/barred, family/barred, other/barred]
    why: Who somebody is to the child is enough.
  professionals:
    keep: [professional]
    why: The service works with the others who help the child.
  person-who-refers:
    keep: [staff/referrer]
    why: The service has to be able to ring back.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  reach-the-family:
    keep: [contact.phone, contact.email, contact.address, place.postcode]
    of: [subject, parent, carer, professional]
    why: The service has to reach whoever may agree for the child.
  births:
    keep: [date.birth]
    of: [subject]
    why: The date of birth lets the service find the right child's record.
  births-of-brothers-and-sisters:
    generalise: [date.birth]
    to: age
    of: [sibling]
    why: How old the other children are is enough.
  numbers:
    keep: [id.nhs]
    of: [subject]
    why: It lets the service find the right child's record.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, staff, professional, unknown]
    why: Ages help to understand what is told and show nobody by themselves.
  when-in-text:
    generalise: [date]
    to: month
    exact: [self-harm]
    of: anyone
    why: The month is enough for a history; the days of self-harm are told exactly.
  time-of-day:
    generalise: [time]
    to: part-of-day
    of: anyone
    why: The part of the day is enough.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened and which agencies know the child matters.
  circumstances:
    keep: [quasi.*]
    of: [subject, parent, carer, sibling, family, unknown]
    why: The child's and the family's circumstances are what the recipient has to understand.
  words:
    keep: [unknown.word]
    of: anyone
    why: What was seen and said has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  child-named:
    field: [subject.name.legal_surname, subject.name.legal_forename, subject.name.full]
    person: [subject]
    label: the child's name
    why: Nobody can be helped who is not named.
  problem-stated:
    field: [concern.narrative, health.mental, health.self_harm, text, text.note]
    label: what is the matter
    why: The service cannot decide on what is not told.

expects:
  date-of-birth:
    field: [subject.dob]
    label: the child's date of birth
    why: Records are found by it.
  gp:
    field: [health.gp, subject.id.nhs_number]
    answer: [gp]
    label: the child's GP or NHS number
    why: The service writes to the GP.
  who-may-agree:
    field: [contact.parental_responsibility]
    person: [parent/pr, carer/pr]
    label: who holds parental responsibility
    why: Somebody has to agree to treatment.
  risk:
    field: [health.self_harm]
    answer: [risk]
    label: the risk to the child and to others
    why: It decides how soon the child is seen.
  awareness:
    field: [concern.parents_informed]
    answer: [parents_informed, child_agrees]
    label: whether the child and a parent know and agree
    why: The service asks for it.

asks:
  staff-of-concern:
    about: [staff/alleged, staff/adult-of-concern]
    question: Has the concern about the member of staff gone to the local authority designated officer?
    why: An allegation against an adult who works with children has a way of its own.

"""#,
    "early-help": #"""
# Help for a family before there is harm. What no line claims is removed; see docs/profile-language.md.
profile: early-help
version: 1
title: Early help
recipient: The local authority's early help team, or a family hub
purpose: So that a family that has agreed to it gets help early, from people who know what it needs.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It is not needed to help the family.

basis:
  public-task:
    law: UK GDPR Art 6(1)(e); Education Act 2002 s.175 or s.157
    why: A school has to safeguard its pupils and to work with others in doing so.

conditions:
  health:
    law: UK GDPR Art 9(2)(a), explicit consent; where a child is at risk Art 9(2)(g) and DPA 2018 Sch 1 Pt 2 para 18
    why: Health and needs decide which help fits, and the family has agreed to the form.
  ethnicity:
    law: UK GDPR Art 9(2)(a), explicit consent
    why: The form asks for it, so that the family is met with regard to who they are.
  religion:
    law: UK GDPR Art 9(2)(a), explicit consent
    why: The form asks for it, so that the family is met with regard to who they are.

fields:
  child:
    keep: [subject.name.legal_surname, subject.name.legal_forename, subject.name.middle_names,
      subject.name.preferred_surname, subject.name.preferred_forename, subject.name.full, subject.name.initials,
      subject.name.aliases, subject.name.title, subject.dob, subject.age, subject.sex]
    why: The team has to know who the child is.
  child-background:
    keep: [subject.ethnicity, subject.religion, subject.first_language, subject.home_language, subject.language_type,
      subject.eal, subject.interpreter_needed]
    why: The form asks for it, so that the family can be spoken to in the right way.
  child-whereabouts:
    keep: [subject.address.*, subject.phone, subject.phone_type, subject.email]
    why: The team visits the family at home.
  family:
    keep: [contact.name.*, contact.order, contact.relationship, contact.parental_responsibility, sibling.name.*,
      household.circumstances]
    why: Early help is for the whole family.
  family-whereabouts:
    keep: [contact.address.*, contact.postcode, contact.phone, contact.phone_type, contact.email]
    why: The team has to be able to reach the parents and carers.
  brothers-and-sisters:
    generalise: [sibling.dob]
    to: age
    why: How old the other children are is enough.
  school:
    keep: [education.school_name, education.year_group, education.young_carer, attendance.percent,
      attendance.sessions, attendance.year]
    why: How the child is doing at school shows what help is needed; single marks and results are not needed.
  needs:
    keep: [send.provision, send.need_type, send.ehcp, send.disability, send.communication, send.provision_detail]
    why: Help has to fit what the child needs already.
  health:
    keep: [health.condition, health.allergy, health.injury, health.gp, health.professional]
    why: Health that bears on the help is told with the family's agreement.
  when:
    generalise: [concern.date]
    to: month
    why: The month is enough to see how things went.
  what-worries:
    select: [concern.narrative, concern.child_words, concern.professional_opinion, concern.action, concern.category,
      text, text.note, text.letter, text.minutes, text.message_quote]
    about: [family, needs, attendance, behaviour, mental-health, health]
    months: 6
    why: The family has agreed to these worries being told; what happened long ago and allegations of harm go
      elsewhere.
  what-the-family-says:
    keep: [concern.child_views, concern.parents_informed]
    why: Help starts from what the child and the parents want.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  help-so-far:
    keep: [social.early_help, social.cp_plan, social.cin, social.looked_after, social.worker]
    why: The team has to know which help there is already.
  referrer:
    keep: [referrer.identity, dsl.identity]
    why: The team has to be able to ring back.

people:
  family-members:
    keep: [subject, parent, carer, sibling]
    why: Early help is for the whole family.
  wider-family:
    pseudonymise: [family]
    why: Who somebody is to the child is enough.
  professionals:
    keep: [professional]
    why: The team works with the others who help the family.
  person-who-refers:
    keep: [staff/referrer]
    why: The team has to be able to ring back.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  reach-the-family:
    keep: [contact.phone, contact.email, contact.address, place.postcode]
    of: [subject, parent, carer, professional]
    why: The team has to be able to reach the family and the other agencies.
  births:
    keep: [date.birth]
    of: [subject]
    why: The child's date of birth lets the team find the right record.
  births-of-brothers-and-sisters:
    generalise: [date.birth]
    to: age
    of: [sibling]
    why: How old the other children are is enough.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, staff, professional, unknown]
    why: Ages help to understand what is told and show nobody by themselves.
  when-in-text:
    generalise: [date]
    to: month
    of: anyone
    why: The month is enough to see how things went.
  time-of-day:
    generalise: [time]
    to: part-of-day
    of: anyone
    why: The part of the day is enough.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened and which agencies know the child matters.
  circumstances:
    keep: [quasi.*]
    of: [subject, parent, carer, sibling, family, unknown]
    why: The child's and the family's circumstances are what the recipient has to understand.
  words:
    keep: [unknown.word]
    of: anyone
    why: What the family agreed to has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  child-named:
    field: [subject.name.legal_surname, subject.name.legal_forename, subject.name.full]
    person: [subject]
    label: the child's name
    why: Nobody can be helped who is not named.

expects:
  date-of-birth:
    field: [subject.dob]
    label: the child's date of birth
    why: Records are found by it.
  agreement:
    field: [concern.parents_informed]
    answer: [parents_informed, family_agrees]
    label: that the family agrees
    why: Early help is offered, not imposed.
  carers:
    field: [contact.name.full, contact.name.surname]
    person: [parent, carer]
    label: who looks after the child
    why: Early help is for the whole family.
  needs:
    field: [send.provision_detail, concern.narrative, text, text.note]
    label: what help is needed
    why: The team has to know what to bring.

asks:
  staff-of-concern:
    about: [staff/alleged, staff/adult-of-concern]
    question: Has the concern about the member of staff gone to the local authority designated officer?
    why: An allegation against an adult who works with children has a way of its own.

"""#,
    "ehc-needs": #"""
# A request for an assessment of education, health and care needs, or advice for one.
profile: ehc-needs
version: 1
title: Education, health and care needs assessment
recipient: The local authority's special educational needs team
purpose: So that the local authority can decide whether to assess the child and what the child needs.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It is not needed to decide about the child's special educational needs.

basis:
  legal-obligation:
    law: UK GDPR Art 6(1)(c); Children and Families Act 2014 s.36; SEND Regulations 2014 reg 6
    why: A school has to give the local authority advice on the child's needs.

conditions:
  health:
    law: UK GDPR Art 9(2)(g) and (h); DPA 2018 Sch 1 Pt 2 para 6
    why: The child's needs and health are what is assessed.
  ethnicity:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 paras 6 and 8
    why: The request form asks for it.
  religion:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 paras 6 and 8
    why: The request form asks for it.

fields:
  child:
    keep: [subject.name.legal_surname, subject.name.legal_forename, subject.name.middle_names,
      subject.name.preferred_surname, subject.name.preferred_forename, subject.name.full, subject.name.initials,
      subject.name.aliases, subject.name.title, subject.dob, subject.age, subject.sex]
    why: The team has to know who the child is.
  child-background:
    keep: [subject.ethnicity, subject.religion, subject.first_language, subject.home_language, subject.language_type,
      subject.eal, subject.interpreter_needed]
    why: The request form asks for it, so that the family can be spoken to in the right way.
  child-numbers:
    keep: [subject.id.upn, subject.id.upn_unknown_reason, subject.id.nhs_number, subject.id.ehcp_reference]
    why: They let education and health find the right child's records.
  child-whereabouts:
    keep: [subject.address.*, subject.phone, subject.phone_type, subject.email]
    why: It shows which authority is responsible, and where to write.
  family:
    keep: [contact.name.*, contact.order, contact.relationship, contact.parental_responsibility, contact.armed_forces]
    why: All who hold parental responsibility have to be asked; the rules for people say who is named.
  family-whereabouts:
    keep: [contact.address.*, contact.postcode, contact.phone, contact.phone_type, contact.email]
    why: All who hold parental responsibility have to be asked.
  school:
    keep: [education.school_name, education.school_id, education.year_group, education.enrol_status,
      education.entry_date, education.history, education.attainment, education.progress_notes,
      education.alternative_provision]
    why: What the child has learnt and where shows what the support has done.
  attendance:
    keep: [attendance.percent, attendance.sessions, attendance.marks, attendance.year, attendance.start_date]
    why: The form asks for attendance over a year.
  needs:
    keep: [all of send]
    why: It is what the assessment is about.
  health:
    keep: [health.flag, health.condition, health.allergy, health.medication, health.mental, health.gp,
      health.professional]
    why: Health needs are part of the assessment.
  views:
    keep: [concern.child_views]
    why: The law asks for the views of the child and the parents.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  social-care-status:
    keep: [social.looked_after, social.cp_plan, social.cin, social.worker]
    why: The authority asks social care for advice; the story behind it is not needed.
  referrer:
    keep: [referrer.identity, dsl.identity]
    why: The team has to be able to ring back.

people:
  child-and-who-is-asked:
    keep: [subject, parent/pr, carer/pr]
    why: All who hold parental responsibility have to be asked.
  professionals:
    keep: [professional]
    why: Their reports are part of the advice.
  authors:
    keep: [staff/recorder, staff/referrer]
    why: The coordinator and those who wrote the advice will be asked about it.
  other-staff:
    pseudonymise: [staff]
    why: The role shows who gives the support.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  reach-the-family:
    keep: [contact.phone, contact.email, contact.address, place.postcode]
    of: [subject, parent, carer, professional]
    why: All who hold parental responsibility have to be asked.
  births:
    keep: [date.birth]
    of: [subject]
    why: The date of birth shows the child's year.
  numbers:
    keep: [id.upn, id.nhs]
    of: [subject]
    why: They let education and health find the right child's records.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, staff, professional, unknown]
    why: Ages help to understand what is told and show nobody by themselves.
  when-in-text:
    generalise: [date]
    to: term
    of: anyone
    why: The term is enough to follow the support; the days of reviews stand in their own fields.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened and which agencies know the child matters.
  circumstances:
    keep: [quasi.*]
    of: [subject, parent, carer, sibling, family, unknown]
    why: The child's and the family's circumstances are what the recipient has to understand.
  words:
    keep: [unknown.word]
    of: anyone
    why: Advice has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  child-named:
    field: [subject.name.legal_surname, subject.name.legal_forename, subject.name.full]
    person: [subject]
    label: the child's name
    why: Nobody can be assessed who is not named.
  needs-stated:
    field: [send.need_type, send.provision_detail, send.specialist_report, send.provision]
    answer: [needs]
    label: what the child's needs are
    why: They are what the assessment is about.

expects:
  date-of-birth:
    field: [subject.dob]
    label: the child's date of birth
    why: Records are found by it.
  who-is-asked:
    field: [contact.parental_responsibility]
    person: [parent/pr, carer/pr]
    label: all who hold parental responsibility
    why: They have to be asked.
  provision:
    field: [send.provision_detail]
    answer: [provision]
    label: the support so far and what it did
    why: The authority asks what was tried.
  attainment:
    field: [education.attainment]
    answer: [attainment]
    label: what the child has learnt
    why: It shows what the support has done.
  attendance:
    field: [attendance.percent, attendance.sessions, attendance.marks]
    answer: [attendance]
    label: attendance over a year
    why: The form asks for it.
  views:
    field: [concern.child_views]
    answer: [child_views, parent_views]
    label: the views of the child and the parents
    why: The law asks for them.

asks:
  staff-of-concern:
    about: [staff/alleged, staff/adult-of-concern]
    question: Has the concern about the member of staff gone to the local authority designated officer?
    why: An allegation against an adult who works with children has a way of its own.

"""#,
    "governors": #"""
# Figures for a governing board or a trust. No child is to be singled out, so nothing is told of one.
profile: governors
version: 1
title: Figures for governors and the trust
recipient: The governing board or the board of the trust
purpose: So that the board can see how many concerns there are, of which kinds, and whether the school acts on them.
review: 2027-09-01
threshold: 0.2
name-threshold: 0.05
otherwise: The board needs figures and nothing about a child.

basis:
  public-task:
    law: UK GDPR Art 6(1)(e); Education Act 2002 s.175 or s.157
    why: The board answers for safeguarding, and figures that single out nobody are enough for it.

conditions:
  health:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 6
    why: Special needs are counted and never told of a child.

fields:
  kinds:
    keep: [concern.category, concern.status]
    why: Concerns are counted by their kind and by what became of them.
  terms:
    generalise: [concern.date]
    to: term
    why: Concerns are counted by the term.
  counted-groups:
    generalise: [send.provision, social.cp_plan, social.cin, social.looked_after, education.fsm,
      education.pupil_premium, education.suspension]
    to: yes-or-no
    why: Groups are counted; what group a child belongs to is told of nobody.
  counted-ethnicity:
    remove: [subject.ethnicity]
    why: In one school a small group would show who it is.
  counted-attendance:
    generalise: [attendance.percent, attendance.sessions]
    to: count-band
    why: Attendance is told in bands.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.

people:
  children:
    pseudonymise: [subject]
    why: A row may be counted, and no field that names anybody is shared.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: Rows are counted by `winnow aggregate`, not told.

asks:
  counts-only:
    about: [subject, pupil]
    question: A board needs counts, which `winnow aggregate` makes, and this pack holds rows; is it certain that it
      shall go out?
    why: A row tells of one child, though it has no name.

"""#,
    "insurer-legal": #"""
# A claim or legal proceedings. It begins with labels; a second pack with the same key can name people later.
profile: insurer-legal
version: 1
title: Insurer and legal advisers
recipient: The school's insurer or solicitor
purpose: So that the insurer or the solicitor can advise on a claim and defend it.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It is not in issue.

basis:
  legitimate-interest:
    law: UK GDPR Art 6(1)(e) or (f); DPA 2018 Sch 2 Pt 1 para 5
    why: A school may take advice and defend a claim.

conditions:
  health:
    law: UK GDPR Art 9(2)(f)
    why: Health may be in issue in the claim.
  crime:
    law: UK GDPR Art 10; DPA 2018 Sch 1 Pt 3 para 33
    why: An offence may be in issue in the claim.
  politics:
    law: UK GDPR Art 9(2)(f)
    why: It may be in issue in the claim.

fields:
  names:
    pseudonymise: [subject.name.legal_surname, subject.name.legal_forename, subject.name.preferred_surname,
      subject.name.preferred_forename, subject.name.full, contact.name.surname, contact.name.forename,
      contact.name.full, sibling.name.*, concern.linked_pupils, concern.victim, concern.witness]
    why: A claim can be advised on before people are named.
  relation:
    keep: [contact.relationship, contact.parental_responsibility]
    why: Who somebody is to the child may be in issue.
  age:
    generalise: [subject.dob]
    to: age
    why: The child's age is enough.
  schooling:
    keep: [education.school_name, education.year_group, education.attainment, education.progress_notes,
      education.behaviour_incident, education.suspension, education.exclusion_reason, education.exclusion_date,
      all of attendance]
    why: What the school did and knew may be in issue.
  needs-and-health:
    keep: [all of send, health.flag, health.condition, health.allergy, health.medication, health.mental,
      health.self_harm, health.injury]
    why: It may be in issue in the claim.
  record:
    keep: [concern.date, concern.time, concern.location, concern.category, concern.severity, concern.status,
      concern.recorded_at, concern.narrative, concern.child_words, concern.professional_opinion, concern.action,
      concern.parents_informed, concern.child_views, concern.agencies, text, text.note, text.letter, text.minutes,
      text.message_quote]
    why: What was seen and done in the period of the claim is in issue.
  authors:
    keep: [concern.recorded_by, concern.alleged_perpetrator, staff.name.*, staff.role, staff.allegation,
      staff.employment, referrer.identity, dsl.identity]
    why: Staff who saw or did something will be witnesses.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  social-care:
    keep: [social.cp_plan, social.cin, social.looked_after, social.early_help, social.referral_date,
      social.referral_outcome]
    why: Who was told and when may be in issue.
  law:
    keep: [legal.order, legal.crime_reference, legal.offence_by_subject, legal.radicalisation]
    why: It may be in issue in the claim.
  legal-advice:
    remove: [legal.advice, all of org]
    why: Privileged advice is kept apart and looked at by the lawyer first.

people:
  child-and-family:
    pseudonymise: [subject, subject/alleged, parent, carer, sibling, parent/adult-of-concern, carer/adult-of-concern,
      sibling/adult-of-concern, family/adult-of-concern, other/adult-of-concern, parent/alleged, carer/alleged,
      sibling/alleged, family/alleged, other/alleged, parent/barred, carer/barred, sibling/barred, other/barred]
    why: A claim can be advised on before people are named.
  pupils:
    pseudonymise: [pupil, pupil/alleged]
    why: Other pupils' names are not needed.
  witnesses-and-accused:
    keep: [staff, staff/alleged, staff/adult-of-concern]
    why: Staff who saw or did something will be witnesses.
  professionals:
    pseudonymise: [professional, professional/alleged, professional/adult-of-concern]
    why: Which agency acted is clear from the role.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  age-of-child:
    generalise: [date.birth]
    to: age
    of: [subject]
    why: The child's age is enough.
  numbers:
    keep: [id.case, id.crime]
    of: [subject, unknown]
    why: It joins what the police and the court know already.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, staff, professional, unknown]
    why: Ages help to understand what is told and show nobody by themselves.
  when-in-text:
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
    why: The child's and the family's circumstances are what the recipient has to understand.
  words:
    keep: [unknown.word]
    of: anyone
    why: Evidence has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  matter-stated:
    field: [concern.narrative, text, text.note]
    label: what happened
    why: Nobody can advise on what is not told.

expects:
  claim:
    answer: [claim]
    label: what is claimed, and for which period
    why: It decides what is in issue.

asks:
  what-is-in-issue:
    about: [subject]
    question: Does the pack hold what is in issue and its period only, and no advice of lawyers?
    why: An insurer gets what the claim turns on; originals stay and are never deleted.

"""#,
    "lado": #"""
# An allegation against an adult who works with children. The adult is the subject; the child is somebody harmed.
profile: lado
version: 1
title: Allegation against an adult who works with children
recipient: The local authority designated officer (LADO)
purpose: So that the officer can decide within one working day what has to be done about the adult, and that children
  are safe meanwhile.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It does not bear on the allegation.

basis:
  legal-duty:
    law: UK GDPR Art 6(1)(c) and (e); Education Act 2002 s.175 or s.157; KCSIE part four
    why: A school has to report an allegation against an adult who works with children.

conditions:
  health:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: An injury, and how the child communicates, bear on the allegation.
  crime:
    law: UK GDPR Art 10; DPA 2018 Sch 1 Pt 2 paras 10 and 18
    why: The allegation may be an offence.

fields:
  adult:
    keep: [staff.name.*, staff.initials_or_code, staff.role, staff.contact, staff.home_address, staff.dob,
      staff.employment, staff.own_family]
    why: The officer has to know who the adult is, where the adult works and which other children the adult has to do
      with; the rules for people say who is named.
  allegation-in-fields:
    keep: [staff.allegation, staff.prior_concerns, concern.low_level_staff, concern.alleged_perpetrator]
    why: It is the allegation itself, and what was known of the adult before.
  allegation:
    select: [concern.date, concern.time, concern.location, concern.category, concern.severity, concern.status,
      concern.narrative, concern.child_words, concern.professional_opinion, concern.action, concern.parents_informed,
      concern.agencies, text, text.note, text.letter, text.minutes, text.message_quote]
    about: [staff/alleged, staff/adult-of-concern, professional/alleged, professional/adult-of-concern,
      subject/alleged, subject/adult-of-concern]
    months: any
    why: What the adult is said to have done is needed with its day, time and place, whatever its age; the rest of the
      child's file is not.
  child:
    keep: [subject.name.legal_surname, subject.name.legal_forename, subject.name.middle_names,
      subject.name.preferred_surname, subject.name.preferred_forename, subject.name.full, subject.name.initials,
      subject.name.aliases, subject.name.title, subject.dob, subject.age, subject.sex]
    why: The officer has to know which child was harmed.
  child-whereabouts:
    keep: [subject.address.*, subject.phone, subject.phone_type, subject.email]
    why: The child may have to be seen.
  how-the-child-speaks:
    keep: [send.communication, subject.interpreter_needed]
    why: Whoever speaks with the child has to know how.
  injury:
    keep: [health.injury]
    why: An injury is part of what happened.
  social-care:
    keep: [social.worker, social.cp_plan, social.looked_after]
    why: The officer works with those who are responsible for the child.
  who-was-there:
    keep: [concern.linked_pupils, concern.victim, concern.witness, concern.recorded_by]
    why: Who was harmed and who saw it matters; the rules for people say who is named.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  referrer:
    keep: [referrer.identity, dsl.identity]
    why: The officer has to be able to speak with the person who refers.

people:
  the-adult:
    keep: [staff/alleged, staff/adult-of-concern, professional/alleged, professional/adult-of-concern,
      subject/alleged, subject/adult-of-concern]
    why: The allegation is about this adult.
  children-harmed:
    keep: [subject, pupil/harmed]
    why: The officer has to know which child was harmed.
  witnesses:
    pseudonymise: [pupil]
    why: Who else was there is told by a label until the officer asks.
  parents:
    pseudonymise: [parent, carer]
    why: That a parent knows matters; the name is not needed.
  other-staff:
    pseudonymise: [staff]
    why: Which other member of staff saw or wrote is clear from the role.
  person-who-refers:
    keep: [staff/referrer]
    why: The officer has to be able to speak with the person who refers.
  professionals:
    keep: [professional]
    why: The police and the child's social worker work with the officer.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  reach:
    keep: [contact.phone, contact.email, contact.address, place.postcode]
    of: [subject, staff, professional]
    why: The officer has to be able to reach the child, the adult and the other agencies.
  births:
    keep: [date.birth]
    of: [subject, staff, pupil]
    why: Dates of birth let the officer and the police find the right people.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, staff, professional, unknown]
    why: Ages help to understand what is told and show nobody by themselves.
  when-in-text:
    keep: [date, time]
    of: anyone
    why: Exact days and times of what happened matter.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened and which agencies know the child matters.
  words:
    keep: [unknown.word]
    of: anyone
    why: An allegation has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  adult-named:
    field: [concern.alleged_perpetrator, staff.allegation]
    person: [staff/alleged, staff/adult-of-concern, professional/alleged, professional/adult-of-concern,
      subject/alleged, subject/adult-of-concern]
    answer: [adult]
    label: whom the allegation is about, with `part` alleged in case.yaml
    why: Nothing can be decided about nobody.
  allegation-stated:
    field: [concern.narrative, concern.child_words, staff.allegation, text, text.note]
    label: what the adult is said to have done
    why: Nothing can be decided on what is not told.

expects:
  post:
    field: [staff.role]
    answer: [adult_role, employer]
    label: the adult's post and employer
    why: It shows which other children may be at risk.
  when-and-where:
    field: [concern.date, concern.location]
    answer: [when_and_where]
    label: when and where it happened
    why: It decides what can be looked into.
  child-named:
    field: [subject.name.full, subject.name.legal_surname]
    person: [subject, pupil/harmed]
    answer: [child]
    label: the child's name, or that it is not known
    why: The child may need help.
  limb:
    answer: [threshold]
    label: which limb of the threshold is met (harm, a possible offence, a risk, or unsuitable conduct)
    why: It decides whether the officer acts.
  safe-now:
    answer: [immediate_steps, child_safe_now]
    label: what was done at once to keep children safe
    why: It decides how soon somebody has to act.
  others-told:
    answer: [police_told, social_care_told]
    label: whether the police and social care know
    why: The officer brings them together.

asks:
  pupils-named:
    about: [pupil/alleged]
    question: A pupil who is said to have done harm stands in this pack and is not named; has the officer asked for
      the name?
    why: A child who is said to have done harm is a child to be protected as well.

"""#,
    "mash-referral": #"""
# A referral to children's social care. What no line claims is removed; see docs/profile-language.md.
profile: mash-referral
version: 4
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
    keep: [attendance.percent, attendance.sessions, attendance.year, attendance.missing_episode]
    why: Poor attendance and going missing are signs of harm; single marks are not needed.
  absences:
    select: [attendance.start_date, attendance.absence_reason]
    about: anything
    months: 12
    always: [harm, self-harm, injury, crime]
    why: What home said of an absence matters, when it is of the last year or bears on harm.
  behaviour:
    keep: [education.behaviour_incident]
    why: How a child behaves, and what happened around it, can be signs of harm.
  needs:
    keep: [send.provision, send.need_type, send.need_rank, send.ehcp, send.disability, send.communication]
    why: A disabled child is at greater risk, and social workers have to know how to speak with the child.
  health:
    keep: [health.flag, health.condition, health.allergy, health.medication, health.mental, health.self_harm,
      health.injury, health.substance, health.sexual, health.gp, health.professional]
    why: Injuries and health bear on the harm, and the family's health workers will be asked.
  concern:
    select: [concern.date, concern.time, concern.recorded_at, concern.location, concern.category, concern.severity,
      concern.status, concern.narrative, concern.child_words, concern.professional_opinion, concern.action,
      concern.parents_informed, concern.child_views, concern.agencies]
    about: anything
    months: 12
    always: [harm, self-harm, injury, crime, extremism]
    why: It is what the referral is about; exact days, times and words matter, and what bears on harm matters at any age.
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
    select: [text, text.note, text.letter, text.minutes, text.message_quote]
    about: anything
    months: 12
    always: [harm, self-harm, injury, crime, extremism]
    why: Notes of the last year, and older ones on harm, say what was seen, heard and done; names and numbers in them have
      rules of their own.
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
  police-numbers:
    keep: [id.crime]
    of: [subject, unknown]
    why: The number lets social care find what the police know.
  officers:
    keep: [id.officer]
    of: anyone
    why: Social care can reach the officer who was there.
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
    "next-school-ctf": #"""
# The transfer file alone, as the regulations fix it. The safeguarding file goes with next-school.
profile: next-school-ctf
version: 1
title: Transfer file for the next school
recipient: The school that the child moves to
purpose: So that the next school has the record that follows the child by regulation.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It is no part of the transfer file.

basis:
  legal-obligation:
    law: UK GDPR Art 6(1)(c); Education (Pupil Information) (England) Regulations 2005
    why: The transfer file has to follow the child within 15 school days.

conditions:
  health:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 6
    why: The transfer file carries special needs and a medical flag by regulation.
  ethnicity:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 6
    why: The transfer file carries it by regulation.

fields:
  child:
    keep: [subject.name.legal_surname, subject.name.legal_forename, subject.name.middle_names,
      subject.name.preferred_surname, subject.name.preferred_forename, subject.name.full, subject.name.initials,
      subject.name.aliases, subject.name.title, subject.name.former_surname, subject.name.former_forename,
      subject.dob, subject.sex, subject.ethnicity, subject.ethnicity_source, subject.national_identity,
      subject.first_language, subject.home_language, subject.language_type, subject.eal, subject.interpreter_needed]
    why: The transfer file carries it by regulation.
  child-numbers:
    keep: [subject.id.upn, subject.id.former_upn, subject.id.upn_unknown_reason, subject.id.uln, subject.id.uci,
      subject.id.application_reference]
    why: They join the child's records at both schools.
  child-whereabouts:
    keep: [subject.address.*, subject.phone, subject.phone_type, subject.email]
    why: The transfer file carries it by regulation.
  contacts:
    keep: [contact.name.*, contact.order, contact.relationship, contact.parental_responsibility, contact.sex,
      contact.armed_forces, contact.address.*, contact.postcode, contact.phone, contact.phone_type, contact.email]
    why: The transfer file carries contacts by regulation.
  school-life:
    keep: [education.school_name, education.school_id, education.year_group, education.enrol_status,
      education.entry_date, education.leaving_date, education.leaving_reason, education.history, education.admission,
      education.fsm, education.fsm_history, education.pupil_premium, education.post_looked_after,
      education.attainment, education.suspension, attendance.percent, attendance.sessions, attendance.marks,
      attendance.year, attendance.start_date]
    why: The transfer file carries it by regulation.
  needs:
    keep: [send.provision, send.provision_start, send.need_type, send.need_rank, send.ehcp]
    why: The transfer file carries it by regulation.
  medical-flag:
    keep: [health.flag]
    why: The transfer file says that there is something to ask about, and no more.
  in-care:
    keep: [social.looked_after, social.care_authority]
    why: The transfer file carries it by regulation.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  transfer-file:
    keep: [document.name, document.version, document.created, document.qualifier, document.supplier,
      document.destination, document.year]
    why: The next school's system has to be able to load the file.

people:
  child-and-contacts:
    keep: [subject, parent, carer]
    why: The transfer file carries the child and the contacts by regulation.
  barred-contacts:
    keep: [parent/barred, carer/barred]
    why: A contact who holds parental responsibility stands in the transfer file by regulation.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  reach-the-family:
    keep: [contact.phone, contact.email, contact.address, place.postcode]
    of: [subject, parent, carer]
    why: The transfer file carries it by regulation.
  births:
    keep: [date.birth]
    of: [subject]
    why: The transfer file carries it by regulation.
  numbers:
    keep: [id.upn, id.uln]
    of: [subject]
    why: They join the child's records at both schools.
  when-in-text:
    keep: [date]
    of: anyone
    why: The transfer file carries dates by regulation.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened and which agencies know the child matters.
  words:
    keep: [unknown.word]
    of: anyone
    why: The transfer file has to stay as it was written.

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
  upn:
    field: [subject.id.upn, subject.id.upn_unknown_reason]
    label: the child's UPN
    why: It joins the child's records at both schools.
  date-of-birth:
    field: [subject.dob]
    label: the child's date of birth
    why: Records are found by it.

"""#,
    "next-school": #"""
# The child protection file for the next school. It goes whole; what is minimised is what is about others.
profile: next-school
version: 3
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
      subject.first_language, subject.home_language, subject.language_type, subject.eal,
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
  police-numbers:
    keep: [id.crime]
    of: [subject, unknown]
    why: The number joins what the police know.
  officers:
    keep: [id.officer]
    of: anyone
    why: The new school can reach the officer who was there.
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
    "ofsted": #"""
# A sample of cases prepared for inspectors, who may see the records themselves on site.
profile: ofsted
version: 1
title: Sample for an inspection
recipient: His Majesty's Inspectors at Ofsted
purpose: So that inspectors can judge whether the school acts well and in time when a child may be harmed.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.05
otherwise: Inspectors can judge what the school does without it.

basis:
  legal-duty:
    law: UK GDPR Art 6(1)(c) and (e); Education Act 2005 s.5 to s.10; Education and Skills Act 2008 s.109
    why: Inspectors have to be shown how the school safeguards its pupils.

conditions:
  health:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: Whether a child has special needs bears on how the school has to act.

fields:
  names:
    pseudonymise: [subject.name.legal_surname, subject.name.legal_forename, subject.name.preferred_surname,
      subject.name.preferred_forename, subject.name.full, contact.name.surname, contact.name.forename,
      contact.name.full, sibling.name.*, concern.linked_pupils, concern.victim, concern.recorded_by, staff.name.*]
    why: Which child it is does not matter to how the school acted; the same child has the same label throughout.
  relation:
    keep: [contact.relationship, staff.role]
    why: Who somebody is to the child, and the post of who acted, is enough.
  stage:
    generalise: [education.year_group]
    to: key-stage
    why: The stage of schooling is enough.
  when:
    generalise: [concern.date, social.referral_date, social.cp_plan_start, social.cp_plan_end, social.cp_review_date]
    to: month
    why: The month shows whether things were done in time.
  needs:
    generalise: [send.provision]
    to: yes-or-no
    why: That the child has special needs is enough.
  status:
    generalise: [social.cp_plan, social.cin, social.looked_after, social.early_help]
    to: yes-or-no
    why: That there was a plan is enough.
  case-work:
    keep: [concern.narrative, concern.child_words, concern.professional_opinion, concern.action, concern.category,
      concern.severity, concern.status, concern.parents_informed, concern.child_views, concern.agencies, text,
      text.note, text.letter, text.minutes, text.message_quote]
    why: What was seen, decided and done is what is inspected; names and numbers in it have rules of their own.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.

people:
  child:
    pseudonymise: [subject]
    why: The same child has the same label throughout.
  family:
    pseudonymise: [parent, carer, sibling, family, anyone/barred, parent/adult-of-concern, carer/adult-of-concern,
      sibling/adult-of-concern, family/adult-of-concern, other/adult-of-concern, parent/alleged, carer/alleged,
      sibling/alleged, family/alleged, other/alleged]
    why: Who somebody is to the child is enough.
  pupils-in-the-matter:
    pseudonymise: [pupil/harmed, pupil/alleged]
    why: Which other child it is does not matter to how the school acted.
  staff:
    pseudonymise: [staff, staff/alleged, staff/adult-of-concern, professional, professional/alleged,
      professional/adult-of-concern]
    why: The post of who acted is enough.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  when-in-text:
    generalise: [date]
    to: month
    of: anyone
    why: The month shows whether things were done in time.
  time-of-day:
    generalise: [time]
    to: part-of-day
    of: anyone
    why: The part of the day is enough.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, staff, professional, unknown]
    why: Ages help to understand what is told and show nobody by themselves.
  words:
    keep: [unknown.word]
    of: anyone
    why: The record has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  case-work-told:
    field: [concern.narrative, concern.action, text, text.note]
    label: what was done
    why: It is what is inspected.

expects:
  outcome:
    field: [concern.action, concern.status]
    answer: [outcome]
    label: what came of it
    why: Inspectors look at outcomes.

"""#,
    "peer-advice": #"""
# Advice from a colleague, a network or a helpline, without saying who it is about.
profile: peer-advice
version: 4
title: Advice without names
recipient: A colleague, a network of safeguarding leads or a helpline
purpose: So that somebody with experience can say what to do next, without learning who the child is.
review: 2027-09-01
threshold: 0.2
name-threshold: 0.05
otherwise: Advice can be given without it, and it could show who the child is.

conditions:
  health:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: That there is a special need, and no more, bears on what to advise.

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
  days:
    generalise: [concern.date, social.cp_plan_start, social.referral_date]
    to: day-number
    why: What happened in which order, and how far apart, is enough for advice; dates could show who it is.
  part-of-day:
    generalise: [concern.time]
    to: part-of-day
    why: The part of the day is enough for advice.
  concern:
    keep: [concern.category, concern.severity, concern.status, concern.narrative, concern.child_words,
      concern.professional_opinion, concern.action, concern.parents_informed, concern.child_views]
    why: What happened and what has been done is what advice is asked about.
  status:
    generalise: [social.cp_plan, social.cin, social.early_help, social.looked_after, send.provision]
    to: yes-or-no
    why: Whether there is help, protection or a special need already changes the advice.
  attendance:
    keep: [attendance.percent]
    why: How often the child is at school changes the advice.
  behaviour:
    keep: [education.behaviour_incident]
    why: How a child behaves, and what happened around it, can be what the worry is about.
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
  days-in-text:
    generalise: [date]
    to: day-number
    of: anyone
    why: What happened in which order, and how far apart, is enough for advice; dates could show who it is.
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
    "police": #"""
# What the police have asked for about an event. Not the file.
profile: police
version: 2
title: Information for the police
recipient: The police officer who asks, by a written request
purpose: So that the police can look into what happened and protect people.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It is not what the police have asked for.

basis:
  public-task:
    law: UK GDPR Art 6(1)(e); DPA 2018 Sch 2 Pt 1 para 2
    why: Preventing and detecting crime is in the public interest; a school answers a written request, or acts in an
      emergency.

conditions:
  health:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: An injury is evidence, and a child with needs may need an appropriate adult.
  crime:
    law: UK GDPR Art 10; DPA 2018 Sch 1 Pt 2 paras 10 and 18
    why: It is what the police look into.

fields:
  child:
    keep: [subject.name.legal_surname, subject.name.legal_forename, subject.name.middle_names,
      subject.name.preferred_surname, subject.name.preferred_forename, subject.name.full, subject.name.initials,
      subject.name.aliases, subject.name.title, subject.dob, subject.age, subject.sex, subject.description]
    why: The police have to know who the child is.
  child-whereabouts:
    keep: [subject.address.*, subject.phone, subject.phone_type, subject.email, subject.current_location]
    why: The child may have to be found or visited.
  parents:
    keep: [contact.name.*, contact.order, contact.relationship, contact.parental_responsibility, contact.address.*,
      contact.postcode, contact.phone, contact.phone_type, contact.email, contact.court_restriction]
    why: A child is spoken to with a parent or carer beside, and orders have to be known.
  how-the-child-speaks:
    keep: [send.communication, subject.interpreter_needed]
    why: A child with needs may need an appropriate adult or an intermediary.
  injury:
    keep: [health.injury]
    why: An injury is evidence.
  event:
    select: [concern.date, concern.time, concern.location, concern.category, concern.severity, concern.status,
      concern.narrative, concern.child_words, concern.professional_opinion, concern.action, text, text.note,
      text.letter, text.minutes, text.message_quote]
    about: [crime, harm, staff-conduct]
    also: [self-harm, extremism]
    months: 3
    why: The event and what led to it is what the police asked for; the rest of the file is not.
  who-was-there:
    keep: [concern.linked_pupils, concern.victim, concern.witness, concern.alleged_perpetrator, concern.recorded_by]
    why: Who was there matters; the rules for people say who is named.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  missing:
    keep: [attendance.missing_episode]
    why: When the child was missing is part of what the police look into.
  social-care:
    keep: [social.cp_plan, social.cin, social.looked_after, social.worker]
    why: The police work with those who are responsible for the child.
  law:
    keep: [legal.order, legal.crime_reference, legal.police_officer, legal.offence_by_subject, legal.exploitation,
      legal.bail_or_licence]
    why: It joins what the police know already.
  staff:
    keep: [staff.name.*, staff.role, staff.contact, staff.allegation]
    why: Staff who saw or did something may have to be heard; the rules for people say who is named.
  referrer:
    keep: [referrer.identity, dsl.identity]
    why: The police have to be able to ring back.

people:
  child-and-parents:
    keep: [subject, parent, carer]
    why: The police have to know whom it is about and who is responsible for the child.
  accused:
    keep: [subject/alleged, parent/alleged, carer/alleged, sibling/alleged, family/alleged, pupil/alleged,
      staff/alleged, professional/alleged, other/alleged, unknown/alleged, parent/adult-of-concern,
      carer/adult-of-concern, sibling/adult-of-concern, family/adult-of-concern, staff/adult-of-concern,
      professional/adult-of-concern, other/adult-of-concern, unknown/adult-of-concern]
    why: Who is said to have done it is what the police look into.
  barred:
    keep: [parent/barred, carer/barred, family/barred, other/barred]
    why: Who must not come near the child matters to whoever keeps the child safe.
  harmed-pupils:
    keep: [pupil/harmed]
    why: The police will hear whoever was harmed.
  staff-and-professionals:
    keep: [staff, professional]
    why: Those who saw or wrote it down are witnesses.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  reach:
    keep: [contact.phone, contact.email, contact.address, place.postcode, contact.online]
    of: [subject, parent, carer, staff, professional]
    why: The police have to be able to reach those concerned.
  births:
    keep: [date.birth]
    of: [subject, parent, carer, pupil]
    why: Dates of birth let the police find the right people.
  numbers:
    keep: [id.case, id.crime, id.vehicle]
    of: [subject, parent, carer, unknown]
    why: They join what the police know already.
  officers:
    keep: [id.officer]
    of: anyone
    why: The police know their officers.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, staff, professional, unknown]
    why: Ages help to understand what is told and show nobody by themselves.
  when-in-text:
    keep: [date, time]
    of: anyone
    why: Exact days and times of what happened matter.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened and which agencies know the child matters.
  words:
    keep: [unknown.word]
    of: anyone
    why: Evidence has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  event-stated:
    field: [concern.narrative, concern.child_words, text, text.note]
    label: what happened
    why: It is what the police asked for.

expects:
  request:
    answer: [police_request, emergency]
    label: the written request, or what the emergency is
    why: It shows what was asked for and why.
  when:
    field: [concern.date, concern.time]
    answer: [when]
    label: when it happened
    why: It decides what can be looked into.

asks:
  asked-for:
    about: [subject]
    question: Is this what the police asked for in writing, or is it an emergency, and did they ask for the other
      pupils by name?
    why: The police get what they asked for and not the file.
  informant-agrees:
    about: [anyone/informant]
    question: Somebody told the school in confidence and is not named in this pack; has that person been asked?
    why: Whoever told in confidence is named only by agreement.

"""#,
    "prevent": #"""
# A referral under the Prevent duty, which may lead to support through Channel.
profile: prevent
version: 3
title: Prevent referral
recipient: The police and the local authority's Prevent team
purpose: So that they can decide whether the child is being drawn towards terrorism and how to protect the child from
  it.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It does not bear on whether the child is being drawn towards terrorism.

basis:
  legal-duty:
    law: UK GDPR Art 6(1)(c) and (e); Counter-Terrorism and Security Act 2015 s.26
    why: A school has to have due regard to the need to keep people from being drawn into terrorism.

conditions:
  health:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: Needs and health bear on how the child can be drawn in and protected.
  ethnicity:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: Only the language is kept, so that the child can be spoken to.
  politics:
    law: UK GDPR Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 18
    why: Facts that show the concern, written as facts and never inferred.
  crime:
    law: UK GDPR Art 10; DPA 2018 Sch 1 Pt 2 para 18
    why: What was threatened or done may be an offence.

fields:
  child:
    keep: [subject.name.legal_surname, subject.name.legal_forename, subject.name.middle_names,
      subject.name.preferred_surname, subject.name.preferred_forename, subject.name.full, subject.name.initials,
      subject.name.aliases, subject.name.title, subject.dob, subject.age, subject.sex]
    why: They have to know who the child is.
  language:
    keep: [subject.first_language, subject.home_language, subject.language_type, subject.eal,
      subject.interpreter_needed]
    why: The child has to be spoken to in the right way; faith and origin as such are not evidence of anything.
  child-whereabouts:
    keep: [subject.address.*, subject.phone, subject.phone_type, subject.email, subject.current_location,
      subject.social_handle]
    why: The child may have to be visited, and the concern may lie online.
  family:
    keep: [contact.name.*, contact.order, contact.relationship, contact.parental_responsibility]
    why: The parents' support matters.
  family-whereabouts:
    keep: [contact.address.*, contact.postcode, contact.phone, contact.phone_type, contact.email]
    why: The parents have to be reached.
  school:
    keep: [education.school_name, education.year_group, attendance.percent, attendance.missing_episode]
    why: It shows how the child is doing; results are not needed.
  needs:
    keep: [send.provision, send.need_type, send.ehcp, send.disability, send.communication]
    why: Many who are drawn in have needs that nobody met.
  health:
    keep: [health.condition, health.allergy, health.medication, health.mental, health.self_harm, health.injury]
    why: It bears on how the child can be drawn in and protected.
  evidence-in-fields:
    keep: [legal.radicalisation, legal.exploitation, legal.offence_by_subject, legal.crime_reference]
    why: It is what the referral is about.
  evidence:
    select: [concern.date, concern.time, concern.location, concern.category, concern.severity, concern.status,
      concern.narrative, concern.child_words, concern.professional_opinion, concern.action, concern.child_views,
      concern.parents_informed, concern.agencies, text, text.note, text.letter, text.minutes, text.message_quote]
    about: [extremism, harm, self-harm, crime]
    months: any
    why: What happened, how it came to be known, and other harm to the child is needed, whatever its age.
  who-was-there:
    keep: [concern.linked_pupils, concern.victim, concern.witness, concern.alleged_perpetrator, concern.recorded_by]
    why: Contacts of concern matter; the rules for people say who is named.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  social-care:
    keep: [social.cp_plan, social.cin, social.looked_after, social.early_help, social.worker, social.referral_date]
    why: Other help for the child goes on.
  referrer:
    keep: [referrer.identity, dsl.identity]
    why: They have to be able to ring back.

people:
  child-and-parents:
    keep: [subject, parent, carer]
    why: They have to know whom it is about and whom the child lives with.
  adults-of-concern:
    keep: [parent/adult-of-concern, carer/adult-of-concern, family/adult-of-concern, other/adult-of-concern,
      parent/alleged, carer/alleged, family/alleged, other/alleged, parent/barred, carer/barred, family/barred,
      other/barred]
    why: Who draws the child in, or is a danger to the child, matters.
  family-by-label:
    pseudonymise: [sibling, family]
    why: Who somebody is to the child is enough.
  pupils-harmed:
    pseudonymise: [pupil/harmed]
    why: That another child was harmed matters; the name is not needed.
  staff-by-role:
    pseudonymise: [staff]
    why: Which member of staff saw or wrote is clear from the role.
  person-who-refers:
    keep: [staff/referrer]
    why: They have to be able to ring back.
  professionals:
    keep: [professional]
    why: Other agencies know the child as well.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  reach-the-family:
    keep: [contact.phone, contact.email, contact.address, place.postcode, contact.online]
    of: [subject, parent, carer, professional]
    why: The child and the parents have to be reached, and the concern may lie online.
  births:
    keep: [date.birth]
    of: [subject, parent, carer]
    why: Dates of birth let the police find the right people.
  numbers:
    keep: [id.case, id.crime]
    of: [subject, unknown]
    why: It joins what the police know already.
  officers:
    keep: [id.officer]
    of: anyone
    why: The police know their officers.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, staff, professional, unknown]
    why: Ages help to understand what is told and show nobody by themselves.
  when-in-text:
    keep: [date, time]
    of: anyone
    why: The day and time of what happened matter.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened and which agencies know the child matters.
  circumstances:
    keep: [quasi.*]
    of: [subject, parent, carer, sibling, family, unknown]
    why: The child's and the family's circumstances are what the recipient has to understand.
  words:
    keep: [unknown.word]
    of: anyone
    why: Evidence has to stay as it was written.

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
  evidence-stated:
    field: [concern.narrative, concern.child_words, legal.radicalisation, text, text.note]
    label: what happened
    why: A referral without what happened cannot be decided on.

expects:
  date-of-birth:
    field: [subject.dob]
    label: the child's date of birth
    why: Records are found by it.
  whereabouts:
    field: [subject.address.full, subject.address.line, subject.address.postcode]
    label: where the child lives
    why: It decides who is responsible.
  needs:
    field: [all of send]
    answer: [needs]
    label: the child's needs
    why: They bear on how the child can be protected.
  parents-informed:
    field: [concern.parents_informed]
    answer: [parents_informed]
    label: whether the parents know, and if not why
    why: They are told unless that adds to the risk.

asks:
  pupil-of-concern:
    about: [pupil/alleged]
    question: Another pupil may be the contact of concern and is not named in this pack; has it been decided whether
      that pupil is referred or named?
    why: A pupil is named only after somebody has looked at it.
  staff-of-concern:
    about: [staff/alleged, staff/adult-of-concern]
    question: Has the concern about the member of staff gone to the local authority designated officer?
    why: An allegation against an adult who works with children has a way of its own.

"""#,
    "sar-parent": #"""
# A parent's request on a child's behalf. It is the pupil's right, so the lines are those of the pupil's own request.
profile: sar-parent
version: 1
title: Subject access request by a parent for a pupil
recipient: The parent with parental responsibility who asks
purpose: So that a parent who acts for a child sees what the school holds about the child.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It is about somebody else, who can be identified from it (DPA 2018 Sch 2 Pt 3 para 16).

extends: sar-pupil
takes: [basis/legal-obligation, conditions/*, fields/*, people/*, values/*, entries/*, requires/*, expects/*,
  asks/staff-of-concern]

fields:
  own-data-of-the-parent:
    keep: [contact.name.*, contact.order, contact.relationship, contact.parental_responsibility, contact.address.*,
      contact.postcode, contact.phone, contact.phone_type, contact.email]
    why: It is the data of the parent who asks; another contact's is withheld by the rules for people.

people:
  the-parent-who-asks:
    keep: [parent/pr, carer/pr]
    why: It is the data of the parent who asks.

values:
  own-numbers-of-the-parent:
    keep: [contact.phone, contact.email, contact.address, place.postcode]
    of: [parent, carer]
    why: It is the data of the parent who asks.

expects:
  request:
    answer: [requester]
    label: which parent asks
    why: Another parent's data is not theirs.

asks:
  best-interests:
    about: [subject]
    question: Is it in the child's best interests that this parent sees it, would the child agree, and does the pack
      hold data of the other parent or of child abuse?
    why: The right is the child's; child abuse data is withheld from a parent where that is best for the child (DPA
      2018 Sch 3 Pt 5 para 21).
  adult-of-concern:
    about: [parent/adult-of-concern, carer/adult-of-concern, family/adult-of-concern, other/adult-of-concern,
      parent/alleged, carer/alleged, family/alleged, other/alleged, parent/barred, carer/barred]
    question: An adult of this record may be a danger to the child or must have no contact; is it certain that the
      pack does not reach them?
    why: Whoever harms a child may ask to learn where the child is and who told.

"""#,
    "sar-pupil": #"""
# A pupil's own request to see what the school holds. All about the pupil stays; what goes, goes by an exemption.
profile: sar-pupil
version: 1
title: Subject access request by a pupil
recipient: The pupil who asks
purpose: So that a pupil sees what the school holds about them.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It is about somebody else, who can be identified from it (DPA 2018 Sch 2 Pt 3 para 16).

basis:
  legal-obligation:
    law: UK GDPR Art 6(1)(c) and Art 15
    why: Everybody has a right to see what is held about them, within one month.

conditions:
  health:
    law: UK GDPR Art 15; Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 6
    why: It is the pupil's own data, and the pupil has a right to it.
  ethnicity:
    law: UK GDPR Art 15; Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 6
    why: It is the pupil's own data, and the pupil has a right to it.
  religion:
    law: UK GDPR Art 15; Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 6
    why: It is the pupil's own data, and the pupil has a right to it.
  sex-life:
    law: UK GDPR Art 15; Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 6
    why: It is the pupil's own data, and the pupil has a right to it.
  politics:
    law: UK GDPR Art 15; Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 6
    why: It is the pupil's own data, and the pupil has a right to it.
  biometrics:
    law: UK GDPR Art 15; Art 9(2)(g); DPA 2018 Sch 1 Pt 2 para 6
    why: It is the pupil's own data, and the pupil has a right to it.
  crime:
    law: UK GDPR Art 15 and Art 10; DPA 2018 Sch 1 Pt 2 para 6
    why: It is the pupil's own data, and the pupil has a right to it.

fields:
  own-identity:
    keep: [all of identity, all of ids]
    why: It is the pupil's own data.
  own-whereabouts:
    keep: [all of contact]
    why: It is the pupil's own data.
  own-schooling:
    keep: [all of education, all of attendance]
    why: It is the pupil's own data.
  own-needs-and-health:
    keep: [all of send, all of health]
    why: It is the pupil's own data; whether it could do serious harm has to be asked first (DPA 2018 Sch 3).
  own-record:
    keep: [concern.id, concern.date, concern.time, concern.location, concern.category, concern.severity,
      concern.status, concern.recorded_at, concern.narrative, concern.child_words, concern.professional_opinion,
      concern.action, concern.parents_informed, concern.child_views, concern.agencies, concern.attachments]
    why: It is the pupil's own data; names and numbers in it have rules of their own.
  authors:
    keep: [concern.recorded_by, concern.alerted_staff, staff.name.*, staff.role, referrer.identity, dsl.identity]
    why: Those who wrote it did so in their post (DPA 2018 Sch 2 Pt 3 para 17).
  own-social-care:
    keep: [all of social_care]
    why: It is the pupil's own data; whether it could do serious harm has to be asked first (DPA 2018 Sch 3).
  own-law:
    keep: [legal.order, legal.crime_reference, legal.offence_by_subject, legal.exploitation, legal.radicalisation]
    why: It is the pupil's own data; what could hinder the police has to be asked first (DPA 2018 Sch 2 Pt 1 para 2).
  legal-advice:
    remove: [legal.advice, legal.case_number]
    why: Advice of lawyers and papers of courts are exempt (DPA 2018 Sch 2 Pt 4 para 19; Sch 3).
  other-pupils:
    remove: [concern.linked_pupils, concern.victim, concern.witness, concern.alleged_perpetrator]
    why: Another person can be identified from it (DPA 2018 Sch 2 Pt 3 para 16).
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected (DPA 2018 Sch 2 Pt 3 para 16).
  school-business:
    remove: [all of org]
    why: It is the school's own business and no personal data of the pupil.
  notes:
    keep: [text, text.note, text.letter, text.minutes, text.message_quote]
    why: It is the pupil's own data; names and numbers in it have rules of their own.

people:
  the-pupil:
    keep: [subject, subject/alleged]
    why: It is the pupil's own data.
  those-who-acted-in-post:
    keep: [staff, professional]
    why: They acted in their post (DPA 2018 Sch 2 Pt 3 para 17).
  others:
    pseudonymise: [other, unknown]
    why: Another person can be identified from it (DPA 2018 Sch 2 Pt 3 para 16).
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected (DPA 2018 Sch 2 Pt 3 para 16).

values:
  own-numbers:
    keep: [contact.phone, contact.email, contact.address, contact.online, place.postcode, date.birth, id.*]
    of: [subject]
    why: It is the pupil's own data.
  police-numbers:
    keep: [id.crime]
    of: [unknown]
    why: It is part of the pupil's record.
  own-circumstances:
    keep: [quasi.*]
    of: [subject, unknown]
    why: It is the pupil's own data.
  ages:
    keep: [age]
    of: [subject, staff, professional, unknown]
    why: It is the pupil's own data.
  when-in-text:
    keep: [date, time]
    of: anyone
    why: When things happened is part of the record.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened is part of the record.
  words:
    keep: [unknown.word]
    of: anyone
    why: The record has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only (DPA 2018 Sch 2 Pt 3 para 16).

requires:
  child-named:
    field: [subject.name.legal_surname, subject.name.legal_forename, subject.name.full]
    person: [subject]
    label: the child's name
    why: It has to be certain whose data it is.

expects:
  identity-checked:
    answer: [identity_checked]
    label: that it was checked who asks
    why: Data must not go to somebody else.

asks:
  other-people:
    about: [subject]
    question: Has somebody read the pack for what could do serious harm, and for others who can be told from it though
      they are not named?
    why: Roles and gaps can tell as much as a name to somebody who was there.
  adult-of-concern:
    about: [parent/adult-of-concern, carer/adult-of-concern, family/adult-of-concern, other/adult-of-concern,
      parent/alleged, carer/alleged, family/alleged, other/alleged]
    question: Somebody who may be a danger to the child stands in this record; has it been decided what may be told of
      them?
    why: What is told must not add to the danger.
  staff-of-concern:
    about: [staff/alleged, staff/adult-of-concern]
    question: An allegation against a member of staff stands in this record and the name is withheld; has it been
      decided what may be told?
    why: The rights of both have to be weighed (DPA 2018 Sch 2 Pt 3 para 16).

"""#,
    "school-nurse": #"""
# The school nurse or the health visitor, who work for the health service and not for the school.
profile: school-nurse
version: 1
title: School nurse and health visitor
recipient: The school nurse or health visitor
purpose: So that the nurse can see to the child's health.
review: 2027-09-01
threshold: 0.5
name-threshold: 0.1
otherwise: It is not needed to see to the child's health.

basis:
  public-task:
    law: UK GDPR Art 6(1)(e); Education Act 2002 s.175 or s.157
    why: A school has to safeguard its pupils and to work with others in doing so.

conditions:
  health:
    law: UK GDPR Art 9(2)(h) for the service and Art 9(2)(g) with DPA 2018 Sch 1 Pt 2 para 18 for the school
    why: It is a referral for the child's health.
  ethnicity:
    law: UK GDPR Art 9(2)(h)
    why: Health differs between groups, and the child is met with regard to who they are.
  religion:
    law: UK GDPR Art 9(2)(h)
    why: It bears on diet and on treatment.

fields:
  child:
    keep: [subject.name.legal_surname, subject.name.legal_forename, subject.name.middle_names,
      subject.name.preferred_surname, subject.name.preferred_forename, subject.name.full, subject.name.initials,
      subject.name.aliases, subject.name.title, subject.dob, subject.age, subject.sex]
    why: The nurse has to know who the child is.
  child-background:
    keep: [subject.ethnicity, subject.religion, subject.first_language, subject.home_language, subject.language_type,
      subject.eal, subject.interpreter_needed]
    why: The nurse has to be able to speak with the family in the right way.
  nhs-number:
    keep: [subject.id.nhs_number]
    why: It lets the nurse find the right child's record.
  child-whereabouts:
    keep: [subject.address.*, subject.phone, subject.phone_type, subject.email]
    why: The nurse may visit or write to the family.
  family:
    keep: [contact.name.*, contact.order, contact.relationship, contact.parental_responsibility]
    why: The nurse has to know who may agree for the child; the rules for people say who is named.
  family-whereabouts:
    keep: [contact.address.*, contact.postcode, contact.phone, contact.phone_type, contact.email]
    why: The nurse has to reach whoever may agree for the child.
  brothers-and-sisters:
    generalise: [sibling.dob]
    to: age
    why: How old the other children are is enough.
  school:
    keep: [education.school_name, education.year_group]
    why: The nurse sees the child at school.
  needs:
    keep: [send.provision, send.need_type, send.ehcp, send.disability, send.communication]
    why: Needs and health belong together.
  health:
    keep: [all of health]
    why: It is the nurse's own matter.
  when:
    generalise: [concern.date]
    to: month
    why: The month is enough to follow the child's health.
  story:
    select: [concern.narrative, concern.child_words, concern.professional_opinion, concern.action, concern.category,
      text, text.note, text.letter, text.minutes, text.message_quote]
    about: [health]
    months: 12
    why: What was seen of the child's health is told; other concerns are not.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.
  plans:
    keep: [social.cp_plan, social.cin, social.looked_after, social.worker]
    why: The nurse takes part in plans for the child.
  referrer:
    keep: [referrer.identity, dsl.identity]
    why: The nurse has to be able to ring back.

people:
  child-and-who-may-agree:
    keep: [subject, parent/pr, carer/pr]
    why: The nurse has to know whom it is about and who may agree.
  family-by-role:
    pseudonymise: [parent, carer]
    why: Who somebody is to the child is enough.
  professionals:
    keep: [professional]
    why: The nurse works with the others who help the child.
  person-who-refers:
    keep: [staff/referrer]
    why: The nurse has to be able to ring back.
  others:
    pseudonymise: [other, unknown]
    why: It is not known that this person's name is needed.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

values:
  reach-the-family:
    keep: [contact.phone, contact.email, contact.address, place.postcode]
    of: [subject, parent, carer, professional]
    why: The nurse has to reach whoever may agree for the child.
  births:
    keep: [date.birth]
    of: [subject]
    why: The date of birth lets the nurse find the right child's record.
  births-of-brothers-and-sisters:
    generalise: [date.birth]
    to: age
    of: [sibling]
    why: How old the other children are is enough.
  numbers:
    keep: [id.nhs]
    of: [subject]
    why: It lets the nurse find the right child's record.
  ages:
    keep: [age]
    of: [subject, parent, carer, sibling, family, staff, professional, unknown]
    why: Ages help to understand what is told and show nobody by themselves.
  when-in-text:
    generalise: [date]
    to: month
    of: anyone
    why: The month is enough to follow the child's health.
  time-of-day:
    generalise: [time]
    to: part-of-day
    of: anyone
    why: The part of the day is enough.
  where:
    keep: [place.name, organisation.name, organisation.school]
    of: anyone
    why: Where things happened and which agencies know the child matters.
  health-in-text:
    keep: [quasi.health]
    of: [subject, unknown]
    why: It is the nurse's own matter.
  words:
    keep: [unknown.word]
    of: anyone
    why: What was seen of the child's health has to stay as it was written.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: The entry is about another child only.

requires:
  child-named:
    field: [subject.name.legal_surname, subject.name.legal_forename, subject.name.full]
    person: [subject]
    label: the child's name
    why: Nobody can be helped who is not named.
  need-stated:
    field: [all of health, concern.narrative, text, text.note]
    answer: [health_need]
    label: what the health need is
    why: The nurse has to know what to see to.

expects:
  date-of-birth:
    field: [subject.dob]
    label: the child's date of birth
    why: Records are found by it.
  gp:
    field: [health.gp, subject.id.nhs_number]
    answer: [gp]
    label: the child's GP or NHS number
    why: It lets the nurse find the record.
  who-may-agree:
    field: [contact.parental_responsibility]
    person: [parent/pr, carer/pr]
    label: who holds parental responsibility
    why: Somebody has to agree to treatment.

asks:
  staff-of-concern:
    about: [staff/alleged, staff/adult-of-concern]
    question: Has the concern about the member of staff gone to the local authority designated officer?
    why: An allegation against an adult who works with children has a way of its own.

"""#,
    "statistics": #"""
# Data for statistics or research. Rows without names are still about children: the risk is measured before they go.
profile: statistics
version: 1
title: Statistics and research
recipient: A statistician or researcher, under a written agreement
purpose: So that something can be learnt about many children without learning anything about one.
review: 2027-09-01
threshold: 0.2
name-threshold: 0.05
otherwise: Nothing can be counted with it that could not show who it is.

basis:
  public-task:
    law: UK GDPR Art 6(1)(e) and Art 89; DPA 2018 s.19
    why: Research in the public interest, with safeguards, is what a school may support.

conditions:
  health:
    law: UK GDPR Art 9(2)(j); DPA 2018 Sch 1 Pt 1 para 4
    why: Special needs are counted.
  ethnicity:
    law: UK GDPR Art 9(2)(j); DPA 2018 Sch 1 Pt 1 para 4
    why: Broad groups are counted, so that unfairness can be seen.

fields:
  age:
    generalise: [subject.dob, subject.age]
    to: age-band
    why: The band is enough for counting.
  sex:
    keep: [subject.sex]
    why: Results are told apart by it.
  ethnicity:
    generalise: [subject.ethnicity]
    to: ethnic-group
    why: Broad groups are enough for counting.
  language:
    generalise: [subject.first_language]
    to: language-group
    why: Whether it is English is enough for counting.
  stage:
    generalise: [education.year_group]
    to: key-stage
    why: The stage of schooling is enough for counting.
  attendance:
    generalise: [attendance.percent, attendance.sessions]
    to: count-band
    why: Bands are enough for counting.
  groups:
    generalise: [send.provision, social.cp_plan, social.cin, social.looked_after, education.fsm,
      education.pupil_premium]
    to: yes-or-no
    why: Whether a child belongs to the group is enough for counting.
  kinds:
    keep: [concern.category]
    why: Concerns are counted by their kind.
  years:
    generalise: [concern.date]
    to: year
    why: The year is enough for counting.
  informant:
    remove: [concern.informant]
    why: People who tell a school in confidence are protected.

people:
  children:
    pseudonymise: [subject]
    why: A row may be counted, and no field that names anybody is shared.
  informants:
    remove: [anyone/informant]
    why: People who tell a school in confidence are protected.

entries:
  other-pupils-entries:
    remove: [other-pupils]
    why: Only those whom the data is about are counted.

asks:
  counts-only:
    about: [subject, pupil]
    question: Has `winnow risk` shown that nobody stands out among these rows, or would a table of counts do?
    why: A row without a name may still show who it is.

"""#,
]
