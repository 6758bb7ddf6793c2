package import Profiles
import Vocabulary

/// What one recipient gets that another does not, and the reverse.
package enum ProfileDifference {
    package static func page(between a: Profile, and b: Profile) -> Page {
        var page = Page(title: "\(a.name) and \(b.name)")
        page.blocks.append(.paragraph("\(a.name): \(a.title). \(b.name): \(b.title)."))
        for (more, less) in [(a, b), (b, a)] {
            page.blocks.append(.heading("What \(more.name) gets and \(less.name) does not, or less exactly"))
            let rows = fields(more, less) + people(more, less) + values(more, less) + entries(more, less)
            if rows.isEmpty {
                page.blocks.append(.paragraph("Nothing."))
            } else {
                page.blocks.append(.table(columns: ["What", "In \(more.name)", "In \(less.name)"], rows: rows))
            }
        }
        facts(a, b, into: &page)
        return page
    }

    /// What two profiles do, in words, for lines that read alike.
    private struct Pair: Hashable {
        var cells: [String]
        /// Nil where the first recipient gets nothing that the second does not.
        init?(_ more: Rule, _ less: Rule) {
            guard more.shares(moreThan: less) else { return nil }
            cells = [PolicyWords.words(for: more), PolicyWords.words(for: less)]
        }
    }

    /// Things with the same two actions, in the order in which they came.
    private struct Groups<Thing> {
        var order: [Pair] = []
        var things: [Pair: [Thing]] = [:]
        mutating func add(_ thing: Thing, _ pair: Pair?) {
            guard let pair else { return }
            if things[pair] == nil { order.append(pair) }
            things[pair, default: []].append(thing)
        }
        func rows(_ words: ([Thing]) -> String) -> [[String]] {
            order.map { [words(things[$0] ?? [])] + $0.cells }
        }
    }

    private static func fields(_ more: Profile, _ less: Profile) -> [[String]] {
        FieldTable.shared.groups.flatMap { name, title -> [[String]] in
            var groups = Groups<Field>()
            for index in FieldTable.shared.rows.indices {
                let field = Field(index: UInt16(index))
                guard field.info.group == name else { continue }
                groups.add(field, Pair(more.rule(for: field), less.rule(for: field)))
            }
            return groups.rows { fields in
                "\(title): " + fields.map { "\($0.info.holds) (\($0.name))" }.joined(separator: ", ")
            }
        }
    }

    private static func people(_ more: Profile, _ less: Profile) -> [[String]] {
        var groups = Groups<String>()
        var plain: [String: Pair?] = [:]
        for person in Profile.peopleAsked {
            let pair = Pair(more.rule(for: person), less.rule(for: person))
            let who = String(person.claim.prefix { $0 != "/" })
            if person.parts.isEmpty, !person.isBarred { plain[who] = pair }
            // A part that both profiles treat like the plain role says nothing new.
            if person.claim != who, !person.isCautious, let known = plain[who], known == pair { continue }
            groups.add(person.claim, pair)
        }
        return groups.rows { "Names: " + PolicyWords.people($0) }
    }

    private static func values(_ more: Profile, _ less: Profile) -> [[String]] {
        var byRoles: [String: (order: Int, kinds: [String], pair: Pair)] = [:]
        let kinds = Kind.listed.filter { !$0.hasPrefix("person.") && !["protected", "formula"].contains($0) }.sorted()
        let claimed = Set((more.lines + less.lines).filter { $0.section.rawValue == "values" }.flatMap(\.claims))
        let own = claimed.filter { ($0.hasPrefix("id.") || $0.hasPrefix("quasi.")) && !$0.hasSuffix("*") }.sorted()
        for kind in kinds + own + ["id.*", "quasi.*"] {
            var groups = Groups<Role>()
            for role in Role.allCases {
                groups.add(
                    role,
                    Pair(more.rule(for: Kind(kind), of: role), less.rule(for: Kind(kind), of: role)))
            }
            for pair in groups.order {
                let roles = groups.things[pair] ?? []
                let who =
                    roles.count == Role.allCases.count
                    ? "anybody" : roles.map { PolicyWords.person($0.rawValue) }.joined(separator: ", ")
                let key = "\(who)\u{0}\(pair.cells.joined(separator: "\u{0}"))"
                let order = byRoles.count
                byRoles[key, default: (order, [], pair)].kinds.append(kind)
            }
        }
        return byRoles.sorted { $0.value.order < $1.value.order }.map { key, found in
            let who = key.prefix { $0 != "\u{0}" }
            return [ProfilePage.sentence(ProfilePage.values(found.kinds)) + " in text, of \(who)"] + found.pair.cells
        }
    }

    private static func entries(_ more: Profile, _ less: Profile) -> [[String]] {
        guard let pair = Pair(more.otherPupilEntries, less.otherPupilEntries) else { return [] }
        return [["Entries that concern another pupil only"] + pair.cells]
    }

    private static func facts(_ a: Profile, _ b: Profile, into page: inout Page) {
        let rows = [(a, b), (b, a)].flatMap { one, other in
            one.requires.filter { fact in !other.requires.contains { $0.label == fact.label } }
                .map { ["\(one.name) only", ProfilePage.sentence($0.label), $0.why] }
        }
        if !rows.isEmpty {
            page.blocks.append(.heading("Facts that only one of them requires"))
            page.blocks.append(.table(columns: ["For", "Fact", "Why"], rows: rows))
        }
        let asked = [(a, b), (b, a)].flatMap { one, other in
            one.asks.filter { question in !other.asks.contains { $0.question == question.question } }
                .map { ["\(one.name) only", $0.question, $0.why] }
        }
        guard !asked.isEmpty else { return }
        page.blocks.append(.heading("Questions that only one of them puts to a person"))
        page.blocks.append(.table(columns: ["For", "Question", "Why"], rows: asked))
    }
}
