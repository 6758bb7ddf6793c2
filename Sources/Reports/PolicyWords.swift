package import Profiles
package import Vocabulary

/// The words of the profile language as a governor or a parent would read them.
package enum PolicyWords {
    // MARK: What is done

    package static func words(for action: RuleAction) -> String {
        switch action {
        case .keep: "shared as it is"
        case .generalise(let name): "made less exact (\(name.replacing("-", with: " ")))"
        case .pseudonymise: "replaced by a label, such as Pupil B"
        case .remove: "taken out"
        }
    }

    /// What a line does, and in which entries.
    package static func words(for rule: Rule) -> String {
        var text = words(for: rule.action)
        if let selection = rule.selection {
            text = selection.topics == .all ? "shared in every entry" : "shared in entries "
            if selection.topics != .all, !selection.topics.isEmpty || selection.people.isEmpty {
                text += "about " + names(of: selection.topics)
            }
            if selection.topics != .all, !selection.also.isEmpty {
                text += " (which may touch on \(names(of: selection.also)) besides)"
            }
            if !selection.people.isEmpty {
                text += (selection.topics.isEmpty ? "" : " or ") + "that name \(people(selection.people))"
            }
            if let months = selection.months {
                text += (selection.topics == .all ? " of" : ", of") + " the last \(months) months"
            }
            if !selection.always.isEmpty {
                text += ", and of any age where it is about \(names(of: selection.always))"
            }
        }
        if !rule.exact.isEmpty { text += ", exact in entries about \(names(of: rule.exact))" }
        return text
    }

    /// Claims that have the part in common, as one phrase: `staff or other agencies' workers who are said to have done harm`.
    static func people(_ claims: Set<PersonClaim>) -> String {
        people(
            claims.sorted { $0.index < $1.index }.map(\.written), isEverybody: { $0 > Role.allCases.count },
            last: " or ",
            between: ", or ")
    }

    /// Whom claims mean, those with the same part together.
    private static func people(
        _ claims: [(who: String, aspect: String?)], isEverybody: (Int) -> Bool, last: String, between: String
    ) -> String {
        var groups: [(aspect: String?, who: [String])] = []
        for claim in claims {
            let who = roles[claim.who] ?? claim.who
            if let known = groups.firstIndex(where: { $0.aspect == claim.aspect }) {
                groups[known].who.append(who)
            } else {
                groups.append((claim.aspect, [who]))
            }
        }
        return groups.map { group in
            let who = isEverybody(group.who.count) ? roles["anyone"] ?? "" : list(group.who, last: last)
            return who + (group.aspect.map { " " + (parts[$0] ?? $0) } ?? "")
        }.joined(separator: between)
    }

    private static func list(_ items: [String], last: String) -> String {
        items.dropLast().joined(separator: ", ") + (items.count > 1 ? last : "") + (items.last ?? "")
    }

    private static func names(of topics: Topics) -> String {
        Topic.allCases.filter { topics.contains(Topics($0)) }.map {
            $0 == .selfHarm ? $0.rawValue : $0.rawValue.replacing("-", with: " ")
        }
        .joined(separator: ", ")
    }

    // MARK: Fields

    package static func owner(of person: FieldInfo.FieldPerson) -> String {
        switch person {
        case .subject: "the child"
        case .contact: "parents and other contacts"
        case .sibling: "brothers and sisters"
        case .family: "the family"
        case .third: "other people"
        case .staff: "staff"
        case .professional: "other agencies' workers"
        case .record: "the record"
        case .org: "the organisation"
        }
    }

    /// The fields of a line: whose, and what they hold, each once.
    package static func fields(_ fields: [Field]) -> String {
        var parts: [String] = []
        for person in FieldInfo.FieldPerson.allCases {
            var seen: Set<String> = []
            let holds = fields.map(\.info).filter { $0.person == person }.map(\.holds).filter {
                seen.insert($0).inserted
            }
            if !holds.isEmpty { parts.append("of \(owner(of: person)): \(holds.joined(separator: ", "))") }
        }
        return parts.joined(separator: "; ")
    }

    /// The class of the law; nil for data that has none.
    package static func lawClass(of sensitivity: FieldInfo.Sensitivity) -> String? {
        switch sensitivity {
        case .personal, .high, .org: nil
        case .health: "special category: health"
        case .ethnic: "special category: racial or ethnic origin"
        case .religion: "special category: religion or belief"
        case .sexLife: "special category: sex life or orientation"
        case .political: "special category: political opinions"
        case .biometric: "special category: biometrics"
        case .criminal: "criminal offence data"
        }
    }

    package static func words(for sensitivity: FieldInfo.Sensitivity) -> String {
        switch sensitivity {
        case .personal: "personal"
        case .high: "personal, harmful if disclosed"
        case .org: "confidential to the organisation"
        default: lawClass(of: sensitivity) ?? ""
        }
    }

    // MARK: People

    private static let roles: [String: String] = [
        "subject": "the child", "parent": "parents", "carer": "carers", "sibling": "brothers and sisters",
        "family": "other relatives", "pupil": "other pupils", "staff": "staff",
        "professional": "other agencies' workers",
        "other": "other people", "unknown": "people whom nobody has listed",
        "pupil-family": "other pupils' families", "anyone": "anybody",
    ]
    private static let parts: [String: String] = [
        "harmed": "who were harmed", "alleged": "who are said to have done harm", "witness": "who saw or heard it",
        "informant": "who told the school in confidence", "recorder": "who wrote it down",
        "referrer": "who make the referral",
        "adult-of-concern": "about whom there is a concern", "pr": "who hold parental responsibility",
        "barred": "who must have no contact",
    ]

    /// `parent/alleged`: parents who are said to have done harm.
    package static func person(_ claim: String) -> String {
        let words = claim.split(separator: "/").map(String.init)
        let who = roles[words.first ?? ""] ?? claim
        guard words.count == 2 else { return who }
        let part = parts[words[1]] ?? words[1]
        return who + (words[0] == "subject" ? ", where the child is one of those \(part)" : " \(part)")
    }

    /// A list of people as one phrase.
    package static func people(_ claims: [String]) -> String {
        let written = claims.map { claim -> (who: String, aspect: String?) in
            let words = claim.split(separator: "/").map(String.init)
            return (words.first ?? claim, words.count == 2 ? words[1] : nil)
        }
        return people(written, isEverybody: { _ in false }, last: " and ", between: "; ")
    }
}
