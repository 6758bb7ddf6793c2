import Vocabulary

extension Profile {
    /// The profile for records of many pupils, none of whom is the one that a case is about.
    ///
    /// The lines for fields still say which columns the recipient needs. What the lines for the child and the family open
    /// beyond that was meant for one child, so it holds only where the profile opens it for any pupil as well: names (by
    /// `pupil` and `pupil-family`), and fields that point at one person or say when somebody was born (by the lines for
    /// such values of a `pupil`, or of `other` people). A pupil number that is shared for the child alone is replaced.
    package var forAnyPupil: Profile {
        var result = self
        for row in fieldRules.indices {
            guard let rule = fieldRules[row], rule.action == .keep else { continue }
            let field = Field(index: UInt16(row))
            guard let kind = Profile.kind(pointedAtBy: field) else { continue }
            let isPupils = field.info.person == .subject || field.info.person == .sibling
            let other = self.rule(for: kind, of: isPupils ? .pupil : .other)
            guard other.action > .keep else { continue }
            result.fieldRules[row] =
                kind == .upn ? Rule(id: rule.id, action: .pseudonymise, why: Profile.whyStandIn) : other
        }
        for aspect in PersonClaim.Aspect.all {
            for (role, peer) in Profile.peers {
                let own = PersonClaim(who: .role(role), aspect: aspect).index
                let theirs = PersonClaim(who: peer, aspect: aspect).index
                // A cautious part without a line is removed; another takes the plain role's line, strict enough by now.
                guard let rule = personRules[own] else { continue }
                result.personRules[own] =
                    personRules[theirs].map { rule.stricter(of: $0) }
                    ?? (aspect == .plain || aspect.asksCaution ? otherwise : nil)
            }
        }
        let kinds = Set(valueRules.keys.map(\.kind))
        for (role, peer) in [
            (Role.subject, Role.pupil), (.sibling, .pupil), (.parent, .other), (.carer, .other), (.family, .other),
        ] {
            for kind in kinds {
                result.valueRules[ValueClaim(kind: kind, role: role)] =
                    rule(for: Kind(kind), of: role).stricter(of: rule(for: Kind(kind), of: peer))
            }
        }
        // Every record is about somebody of its own, and none is another pupil's.
        result.entryRule = Rule(id: "entries", action: .keep, why: "")
        return result
    }

    private static let whyStandIn =
        "The number of one child is not needed of every pupil; one that points at nobody stands in for it."

    private static let peers: [(Role, PersonClaim.Who)] = [
        (.subject, .role(.pupil)), (.sibling, .role(.pupil)), (.parent, .othersFamily), (.carer, .othersFamily),
        (.family, .othersFamily),
    ]

    /// What sort of value a field holds that points at one person of a household; nil for every other field.
    private static func kind(pointedAtBy field: Field) -> Kind? {
        let info = field.info
        switch info.person {
        case .subject, .contact, .sibling, .family: break
        case .third, .staff, .professional, .record, .org: return nil
        }
        if info.shape == .date, info.identifier == .quasi, info.name.hasSuffix("dob") { return .birthDate }
        guard info.identifier == .direct else { return nil }
        switch info.shape {
        case .id: return Kind(idOf: field)
        case .phone: return .phone
        case .email: return .email
        case .postcode: return .postcode
        case .address, .text: return .address
        case .name, .date, .time, .number, .code, .flag, .list, .url: return nil
        }
    }
}

extension PersonClaim.Aspect {
    /// Whether somebody in this light is not covered by the line for the plain role.
    fileprivate var asksCaution: Bool {
        switch self {
        case .plain, .parentalResponsibility: false
        case .barred: true
        case .part(let part): part.asksCaution
        }
    }
}
