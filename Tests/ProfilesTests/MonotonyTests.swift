import Profiles
import Testing
import Vocabulary

/// Taking anything out of a profile never shares more.
///
/// Of a line that stops a pack for a person (`requires`, `asks`) that means: a pack may go that was stopped, and what is in it is
/// what it would have been, released with a reason.
@Suite struct MonotonyTests {
    /// Those with something of every sort, taken apart one name at a time.
    private static let some = ["mash-referral", "camhs", "sar-parent"]

    @Test(arguments: some)
    func noLineTakenOutSharesMore(name: String) throws {
        let whole = try Profile.named(name)
        let before = answers(whole)
        let lines = whole.source.split(separator: 0x0A, omittingEmptySubsequences: false)
        var loaded = 0
        for index in lines.indices {
            var rest = lines
            rest.remove(at: index)
            loaded += compare(Array(rest.joined(separator: [0x0A])), with: whole, before, "line \(index + 1)") ? 1 : 0
        }
        #expect(loaded > 0)
    }

    @Test(arguments: BuiltInProfileTests.names)
    func noNamedLineTakenOutSharesMore(name: String) throws {
        let whole = try Profile.named(name)
        let before = answers(whole)
        let lines = whole.source.split(separator: 0x0A, omittingEmptySubsequences: false)
        /// Whether a line begins the block of a named line: two spaces, and then a letter.
        func begins(_ index: Int) -> Bool {
            let line = Array(lines[index])
            return line.count > 2 && line[0] == 0x20 && line[1] == 0x20 && line[2] != 0x20
        }
        var loaded = 0
        for start in lines.indices where begins(start) {
            var end = start + 1
            while end < lines.count, lines[end].starts(with: Array("    ".utf8)) { end += 1 }
            let rest = Array((lines[..<start] + lines[end...]).joined(separator: [0x0A]))
            loaded += compare(rest, with: whole, before, "the block at line \(start + 1)") ? 1 : 0
        }
        #expect(loaded > 1)
    }

    /// The comparison can fail: held the other way about, the whole profile shares more than what is left of it.
    @Test(arguments: BuiltInProfileTests.names)
    func theComparisonSeesWhatSharesMore(name: String) throws {
        let whole = try Profile.named(name)
        let before = answers(whole)
        var seen: Set<Line.Section> = []
        for block in Self.blocks(whole.source) {
            guard let less = try? Profile(yaml: block.rest, document: "shorter") else { continue }
            guard
                let line = whole.lines.first(where: { $0.section.rawValue == block.section && $0.rule.id == block.id })
            else { continue }
            let sharesLess = zip(answers(less), before).contains { $0 > $1 }
            #expect(sharesLess == (line.rule.action != .remove), "\(block.id)")
            if sharesLess { seen.insert(line.section) }
        }
        #expect(
            seen.isSuperset(
                of: [.fields, .people, .values].filter { section in
                    whole.lines.contains { $0.section == section && $0.rule.action != .remove }
                }))
    }

    /// Lines that stop a pack, or say something about it, rule on nothing at all: without them every ruling is the same.
    ///
    /// What becomes of whole packs is tested from outside, in `StopLinesTests`.
    @Test(arguments: BuiltInProfileTests.names)
    func whatStopsAPackRulesOnNothing(name: String) throws {
        let whole = try Profile.named(name)
        let before = answers(whole)
        var loaded = 0
        for block in Self.blocks(whole.source) where ["requires", "expects", "asks"].contains(block.section) {
            guard let less = try? Profile(yaml: block.rest, document: "shorter") else { continue }
            #expect(answers(less) == before, "\(block.id)")
            #expect(less.threshold == whole.threshold && less.nameThreshold == whole.nameThreshold)
            loaded += 1
        }
        let lines = whole.source.split(separator: 0x0A, omittingEmptySubsequences: false)
        if let k = lines.firstIndex(where: { $0.starts(with: Array("k:".utf8)) }) {
            let rest = Array((lines[..<k] + lines[(k + 1)...]).joined(separator: [0x0A]))
            #expect(answers(try Profile(yaml: rest, document: "shorter")) == before)
            loaded += 1
        }
        let stops = whole.baseSource.isEmpty ? whole.requires.count + whole.expects.count + whole.asks.count : 1
        #expect(loaded >= stops)
    }

    /// The named lines of a profile, each with what is left without it; a section of one line goes with it.
    private static func blocks(_ source: [UInt8]) -> [(section: String, id: String, rest: [UInt8])] {
        let lines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
        let texts = lines.map { String(decoding: $0, as: UTF8.self) }
        var blocks: [(section: String, id: String, rest: [UInt8])] = []
        var head = 0
        for start in texts.indices {
            let line = texts[start]
            if let first = line.first, first != " " { head = start }
            guard line.hasPrefix("  "), line.dropFirst(2).first.map({ $0 != " " && $0 != "-" }) ?? false,
                line.hasSuffix(":")
            else { continue }
            var end = start + 1
            while end < lines.count, texts[end].hasPrefix("    ") { end += 1 }
            let isAlone = start == head + 1 && !(end < lines.count && texts[end].hasPrefix("  "))
            let rest = lines[..<(isAlone ? head : start)] + lines[end...]
            blocks.append(
                (
                    String(texts[head].prefix { $0 != ":" }), String(line.dropFirst(2).dropLast()),
                    Array(rest.joined(separator: [0x0A]))
                ))
        }
        return blocks
    }

    @Test(arguments: some)
    func noItemTakenOutSharesMore(name: String) throws {
        let whole = try Profile.named(name)
        let before = answers(whole)
        var loaded = 0
        for item in Self.lists(whole.source).joined() {
            var rest = whole.source
            rest.removeSubrange(item)
            loaded += compare(rest, with: whole, before, "the item that ends at byte \(item.upperBound)") ? 1 : 0
        }
        #expect(loaded > 5)
    }

    /// The first of every list, the second of every list, and so on.
    @Test(arguments: BuiltInProfileTests.names)
    func noItemsOfAllListsTakenOutShareMore(name: String) throws {
        let whole = try Profile.named(name)
        let before = answers(whole)
        let lists = Self.lists(whole.source).filter { $0.count > 1 }
        var loaded = 0
        for place in 0..<(lists.map(\.count).max() ?? 0) {
            var rest = whole.source
            for list in lists.reversed() where place < list.count { rest.removeSubrange(list[place]) }
            loaded += compare(rest, with: whole, before, "item \(place + 1)") ? 1 : 0
        }
        #expect(loaded > 0)
    }

    /// The items of every list in square brackets: each with the comma after it, the last with the one before it.
    private static func lists(_ source: [UInt8]) -> [[Range<Int>]] {
        var lists: [[Range<Int>]] = []
        var start: Int?
        for (index, byte) in source.enumerated() {
            switch byte {
            case UInt8(ascii: "["):
                lists.append([])
                start = index + 1
            case UInt8(ascii: ","):
                guard let begun = start else { continue }
                lists[lists.count - 1].append(begun..<(index + 1))
                start = index + 1
            case UInt8(ascii: "]"):
                guard let begun = start else { continue }
                lists[lists.count - 1].append((begun - (lists[lists.count - 1].isEmpty ? 0 : 1))..<index)
                start = nil
            default: break
            }
        }
        return lists
    }

    /// Every kind that has a name of its own, that a profile claims by name, or that only a family covers.
    private static let kinds: [String] = {
        let claims = BuiltInProfileTests.names.compactMap { try? Profile.named($0) }.flatMap(\.lines)
            .filter { $0.section == .values }.flatMap(\.claims).filter { !$0.hasSuffix("*") }
        return Set(claims).union(Kind.listed).union(["id.other", "quasi.other"]).sorted()
    }()

    /// Entries of every topic, alone and with harm, new and old.
    private static let entries: [(topics: Topics, names: Bool, age: Int?)] =
        Topic.allCases.flatMap { topic in
            [[Topics(topic)], [Topics(topic), Topics(.harm)]].flatMap { topics in
                [nil, 100, 300, 5000].map { (topics, false, $0) }
            }
        } + [(Topics.other, true, 5000)]

    /// Whether the shorter profile is one at all; if so, it is as strict as the whole.
    private func compare(_ bytes: [UInt8], with whole: Profile, _ answered: [RuleAction], _ place: String) -> Bool {
        guard let less = try? Profile(yaml: bytes, document: "shorter") else { return false }
        let looser = zip(answers(less), answered).contains { $0 < $1 }
        #expect(!looser, "\(place)")
        #expect(less.threshold <= whole.threshold, "\(place)")
        #expect(less.nameThreshold <= whole.nameThreshold, "\(place)")
        return true
    }

    private func answers(_ profile: Profile) -> [RuleAction] {
        var answers: [RuleAction] = []
        for index in FieldTable.shared.rows.indices {
            let rule = profile.rule(for: Field(index: UInt16(index)))
            answers.append(rule.action)
            guard rule.selection != nil || !rule.exact.isEmpty else {
                answers += Array(repeating: rule.action, count: Self.entries.count)
                continue
            }
            answers += Self.entries.map { entry in
                let verdict = rule.selection?.verdict(topics: { entry.topics }, names: { entry.names }, age: entry.age)
                if let verdict, verdict != .stays { return .remove }
                return rule.exact.isDisjoint(with: entry.topics) ? rule.action : .keep
            }
        }
        for kind in Self.kinds {
            for role in [nil] + Role.allCases.map(Optional.some) {
                answers.append(profile.rule(for: Kind(kind), of: role).action)
            }
        }
        var parts: [Set<Part>] = [[]]
        for (index, part) in Part.allCases.enumerated() { parts += Part.allCases[index...].map { [part, $0] } }
        for role in Role.allCases {
            for owner in [nil, Role.pupil] {
                for parts in parts {
                    for isBarred in [false, true] {
                        for hasPR in [false, true] {
                            answers.append(
                                profile.rule(for: role, parts: parts, isBarred: isBarred, hasPR: hasPR, of: owner)
                                    .action)
                        }
                    }
                }
            }
        }
        return answers + [profile.otherPupilEntries.action]
    }
}
