/// Who a person is to the case, as `case.yaml` writes it; `subject` and `unknown` are ours.
package enum Role: String, Sendable, CaseIterable, Hashable {
    case subject, parent, carer, sibling, family, pupil, staff, professional, other, unknown
}

/// What part a person has in the matter, as `case.yaml` writes it.
///
/// Absent means the cautious reading.
package enum Part: String, Sendable, CaseIterable, Hashable {
    case harmed, alleged, witness, informant, recorder, referrer, adultOfConcern = "adult-of-concern"
}
