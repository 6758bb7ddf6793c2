package import Vocabulary

/// A purpose: this recipient, for this reason, on this basis, needs these facts about these people.
///
/// All else is withheld. Every question has an answer: where no line of the profile claims a thing, it is removed.
package struct Profile: Sendable {
    package var name = ""
    package var version = ""
    package var title = ""
    package var recipient = ""
    package var purpose = ""
    /// When somebody has to look at it again, such as `2027-09-01`.
    package var review = ""
    package var basis: [Basis] = []
    /// The conditions on which special category and criminal data are shared.
    package var conditions: [Condition] = []
    /// Matches with this score or more, from 0 to 1, are ruled on.
    package var threshold = 0.0
    /// A word that nobody listed is taken for a name where it is at least this likely to be one, from 0 to 1.
    ///
    /// Without a line for it every other word would be a name at 0: this is the least that still leaves text to read.
    package var nameThreshold = Profile.leastNameThreshold
    package static let leastNameThreshold = 0.02
    /// How many people at least have to look alike in what is shared; nil where the profile does not say.
    package var k: Int?
    /// How many where nobody says.
    package static let usualK = 5
    /// Facts without which the pack is not released, and those whose want is only said.
    package var requires: [Fact] = []
    package var expects: [Fact] = []
    /// What a person has to answer before the pack goes, where such people are in it.
    package var asks: [Question] = []
    /// The lines in the order of the file, for pages that explain the profile.
    package var lines: [Line] = []
    /// The file as it was read, for its fingerprint, and the profile that it takes lines from.
    package var source: [UInt8] = []
    package var baseSource: [UInt8] = []
    /// What holds for everything that no line claims.
    package var otherwise = Rule(id: "otherwise", action: .remove, why: "")

    /// By the field's index; nil where no line claims it.
    var fieldRules: [Rule?] = Array(repeating: nil, count: FieldTable.shared.rows.count)
    var valueRules: [ValueClaim: Rule] = [:]
    /// By the claim's index; nil where no line makes the claim.
    var personRules: [Rule?] = Array(repeating: nil, count: PersonClaim.all.count)
    var entryRule: Rule?

    /// What is done with a cell, an element or an attribute of this field.
    ///
    /// Prose that is kept is still searched, and in a name field that is kept the rule for the person holds as well: take
    /// the stricter of the two.
    package func rule(for field: Field) -> Rule { fieldRules[Int(field.index)] ?? otherwise }

    /// What is done with a number, a date or a place that stands in text.
    ///
    /// - Parameters:
    ///   - kind: what was found; names of people are ruled on by `rule(for:parts:isBarred:of:)`.
    ///   - role: who it belongs to; nil where that is not known.
    /// - Returns: the rule that claims it, else the one that removes.
    package func rule(for kind: Kind, of role: Role?) -> Rule {
        let role = role ?? .unknown
        if let rule = valueRules[ValueClaim(kind: kind.name, role: role)] { return rule }
        guard let dot = kind.name.firstIndex(of: ".") else { return otherwise }
        return valueRules[ValueClaim(kind: kind.name[..<dot] + ".*", role: role)] ?? otherwise
    }

    /// What is done with a mention of a person.
    ///
    /// A part that asks for caution (informant, alleged, adult of concern, barred) takes a line of its own. Of the other
    /// parts the line that shares most holds, else the line of the plain role. With both sorts, the stricter holds.
    ///
    /// - Parameters:
    ///   - role: who the person is to the case.
    ///   - parts: what part the person has in the matter.
    ///   - isBarred: whether the person must have no contact.
    ///   - hasPR: whether the person is known to hold parental responsibility.
    ///   - owner: the role of the person to whom this one belongs; the mother of another pupil is `.parent` of `.pupil`.
    /// - Returns: the rule that claims the person, else the one that removes.
    package func rule(
        for role: Role, parts: Set<Part> = [], isBarred: Bool = false, hasPR: Bool = false, of owner: Role? = nil
    ) -> Rule {
        let who = PersonClaim.Who(role: role, of: owner)
        func line(_ aspect: PersonClaim.Aspect) -> Rule? { personRules[PersonClaim(who: who, aspect: aspect).index] }
        if parts.isEmpty, !isBarred, !hasPR { return line(.plain) ?? otherwise }
        var result: Rule?
        func restrict(_ rule: Rule) { result = result?.stricter(of: rule) ?? rule }
        var hasOpenPart = false
        var open: Rule?
        for part in Part.allCases where parts.contains(part) {
            if part.asksCaution {
                restrict(line(.part(part)) ?? otherwise)
            } else {
                hasOpenPart = true
                guard let rule = line(.part(part)) else { continue }
                if let known = open, known.action <= rule.action { continue }
                open = rule
            }
        }
        if isBarred { restrict(line(.barred) ?? otherwise) }
        if hasPR, let rule = line(.parentalResponsibility), open.map({ rule.action < $0.action }) ?? true {
            open = rule
        }
        // Parental responsibility opens the line of the role, and not that of a part that asks for caution.
        if hasPR, result == nil { hasOpenPart = true }
        if hasOpenPart { restrict(open ?? line(.plain) ?? otherwise) }
        return result ?? otherwise
    }

    /// The questions that somebody with this role and these parts raises.
    package func questions(
        about role: Role, parts: Set<Part> = [], isBarred: Bool = false, of owner: Role? = nil
    ) -> [Question] {
        let claims = PersonClaim.all(of: role, parts: parts, isBarred: isBarred, of: owner)
        return asks.filter { !$0.about.isDisjoint(with: claims) }
    }

    /// Whether any line keeps what it claims in some entries only.
    package var selects: Bool { fieldRules.contains { $0?.selection != nil } }

    /// Whether any line keeps what is told of an event.
    package var tellsEvents: Bool {
        ["concern.narrative", "text.note", "text"].contains { name in
            Field(name).map { rule(for: $0).action != .remove } ?? false
        }
    }

    /// Whether a line counts days from the first entry of the case.
    package var needsFirstEntry: Bool {
        let counting = RuleAction.generalise(DayNumber.name)
        return fieldRules.contains { $0?.action == counting } || valueRules.values.contains { $0.action == counting }
    }

    /// Whether anything turns on what an entry is about, beside its age.
    package var needsTopics: Bool {
        fieldRules.contains { rule in
            guard let rule else { return false }
            return rule.selection.map { $0.topics != .all } ?? false || !rule.exact.isEmpty
        } || valueRules.values.contains { !$0.exact.isEmpty }
    }

    /// Whom entries have to name to be kept.
    package var people: Set<PersonClaim> {
        fieldRules.reduce(into: []) { $0.formUnion($1?.selection?.people ?? []) }
    }

    /// What is done with a whole entry, row or pupil element that only concerns another child.
    package var otherPupilEntries: Rule { entryRule ?? otherwise }
}

/// A lawful basis, and why it holds.
package struct Basis: Sendable, Hashable {
    package var id: String
    package var law: String
    package var why: String
}

/// The condition on which one class of special category or criminal data is shared.
package struct Condition: Sendable, Hashable {
    package var sensitivity: FieldInfo.Sensitivity
    package var law: String
    package var why: String
}

/// A fact that a pack should hold.
///
/// Any one of its fields with a value, its people or its answers satisfies it.
package struct Fact: Sendable, Hashable {
    package var id: String
    /// How a person reads it: `the child's name`.
    package var label: String
    package var why: String
    package var fields: [Field]
    /// Somebody known in one of these roles satisfies it.
    package var roles: [Role]
    /// Somebody with one of these parts satisfies it.
    package var people: Set<PersonClaim> = []
    /// Keys under `facts:` in `case.yaml`.
    package var answers: [String]
}

/// A question that the profile puts to a person, by its identifier for `--confirm`.
package struct Question: Sendable, Hashable {
    package var id: String
    package var question: String
    package var why: String
    /// Whose being in the pack raises it.
    package internal(set) var about: Set<PersonClaim>
}

/// One line of a profile, as it was written.
package struct Line: Sendable, Hashable {
    package enum Section: String, Sendable, Hashable, CaseIterable { case fields, people, values, entries }
    package var section: Section
    package var rule: Rule
    /// What it claims, in the words of the file.
    package var claims: [String]
    /// Whose values it claims; empty outside `values`.
    package var owners: [String]
}

/// A kind of value and who owns it; the kind may be a family such as `id.*`.
struct ValueClaim: Hashable, Sendable {
    var kind: String
    var role: Role
}

/// A role, or another pupil's family, and one aspect of the person.
package struct PersonClaim: Hashable, Sendable {
    package enum Who: Hashable, Sendable {
        case role(Role)
        /// A parent, carer, sibling or relative of somebody else than the subject.
        case othersFamily

        init(role: Role, of owner: Role?) {
            switch (role, owner) {
            case (.parent, let owner?), (.carer, let owner?), (.sibling, let owner?), (.family, let owner?):
                switch owner {
                case .pupil, .staff, .professional, .other, .unknown: self = .othersFamily
                case .subject, .parent, .carer, .sibling, .family: self = .role(role)
                }
            default: self = .role(role)
            }
        }

        static let all = Role.allCases.map(Who.role) + [.othersFamily]

        fileprivate var index: Int {
            switch self {
            case .othersFamily: 0
            case .role(let role):
                switch role {
                case .subject: 1
                case .parent: 2
                case .carer: 3
                case .sibling: 4
                case .family: 5
                case .pupil: 6
                case .staff: 7
                case .professional: 8
                case .other: 9
                case .unknown: 10
                }
            }
        }
    }

    package enum Aspect: Hashable, Sendable {
        case plain, part(Part), barred, parentalResponsibility

        static let all = [Aspect.plain, .barred, .parentalResponsibility] + Part.allCases.map(Aspect.part)

        fileprivate var index: Int {
            switch self {
            case .plain: 0
            case .barred: 1
            case .part(let part):
                switch part {
                case .harmed: 2
                case .alleged: 3
                case .witness: 4
                case .informant: 5
                case .recorder: 6
                case .referrer: 7
                case .adultOfConcern: 8
                }
            case .parentalResponsibility: 9
            }
        }
    }

    var who: Who
    var aspect: Aspect

    /// Every claim that means somebody.
    package static func all(
        of role: Role, parts: Set<Part>, isBarred: Bool, hasPR: Bool = false, of owner: Role?
    ) -> Set<PersonClaim> {
        let who = Who(role: role, of: owner)
        let aspects =
            [.plain] + (isBarred ? [.barred] : []) + (hasPR ? [.parentalResponsibility] : []) + parts.map(Aspect.part)
        return Set(aspects.map { PersonClaim(who: who, aspect: $0) })
    }

    /// As a profile writes it, in two parts: the role, and the part in the matter or what else singles them out.
    package var written: (who: String, aspect: String?) {
        let who: String =
            switch who {
            case .role(let role): role.rawValue
            case .othersFamily: "pupil-family"
            }
        return switch aspect {
        case .plain: (who, nil)
        case .part(let part): (who, part.rawValue)
        case .barred: (who, "barred")
        case .parentalResponsibility: (who, "pr")
        }
    }

    /// Its place in a table of all claims.
    package var index: Int { who.index * PersonClaim.Aspect.all.count + aspect.index }

    /// Every claim that a line can make, in the order of `index`.
    static let all = Who.all.flatMap { who in Aspect.all.map { PersonClaim(who: who, aspect: $0) } }
        .sorted { $0.index < $1.index }
}

extension Part {
    /// Whether a person with this part is not covered by the line for the plain role.
    var asksCaution: Bool {
        switch self {
        case .informant, .alleged, .adultOfConcern: true
        case .harmed, .witness, .recorder, .referrer: false
        }
    }
}
