import Passages
import People
import Profiles
import Recognisers
import Vocabulary

/// What was found in the passages of one record, each with what the profile does to it.
struct Findings {
    private(set) var edits: [Edit] = []
    private var kept: [Kept] = []
    // Used again for every passage.
    private var mentions: [Mention] = []
    private var values: [FoundValue] = []
    private var matches: [Match] = []
    /// The known values that stand where the match in hand does.
    private var nearby: ArraySlice<FoundValue> = []
    private var unknown: [Range<Int>] = []
    private var unlisted = UnlistedNames()
    private var names: [UnlistedNames.Find] = []
    private var spanning: [Match] = []
    /// What the entry in hand is about, where a line of the profile turns on it.
    var topics: Topics = []
    /// Whether the text in hand was read for names that no list holds.
    private var isRead = false
    /// Whether mentions and values are those of the text that is searched next.
    private var isAhead = false
    /// No known value is longer.
    private static let reach = 512

    mutating func clear() {
        edits.removeAll(keepingCapacity: true)
        kept.removeAll(keepingCapacity: true)
    }

    mutating func take(_ edit: Edit) { edits.append(edit) }

    /// A field that the profile keeps for its own person stands by that ruling as a whole: another child in the same household
    /// has the same address.
    mutating func keepWhole(_ passage: Int, text count: Int) {
        guard count > 0, !edits.contains(where: { $0.passage == passage }) else { return }
        kept.removeAll { $0.passage == passage }
        kept.append(Kept(passage: passage, range: 0..<count))
    }

    /// Whether what is left of a cell of names, beside the edits, is ordinary words in small letters.
    func covers(_ text: Span<UInt8>, passage: Int) -> Bool {
        var left = Array(text, in: 0..<text.count)
        for edit in edits where edit.passage == passage {
            guard let range = edit.range else { return true }
            for index in range { left[index] = 0x20 }
        }
        for place in kept where place.passage == passage {
            for index in place.range { left[index] = 0x20 }
        }
        let hasCapital = left.indices.contains { index in
            let startsWord = index == 0 || !(0x41...0x5A).contains(left[index - 1] & 0xDF)
            let next = index + 1 < left.count ? left[index + 1] : 0x20
            return startsWord && (0x41...0x5A).contains(left[index]) && (0x61...0x7A).contains(next)
        }
        var unknown: [Range<Int>] = []
        SafeList.unvouched(in: left.span, Vouched(), into: &unknown)
        return !hasCapital && unknown.isEmpty
    }

    /// In a field that holds one value, a marker in place of the whole of it says nothing: the field is emptied.
    mutating func widen(_ passage: Int, text count: Int) {
        for index in edits.indices where edits[index].passage == passage {
            let edit = edits[index]
            guard edit.range == 0..<count, edit.reason.action == .remove else { continue }
            edits[index].range = nil
            edits[index].replacement = .nothing
        }
    }

    /// The ruling: kept places that an edit touches are no longer kept.
    ///
    /// With `keepsReplacements`, what edits put in stands by the ruling too.
    mutating func ruling(keepsReplacements: Bool) -> Ruling {
        guard !edits.isEmpty, !kept.isEmpty || keepsReplacements else { return .keep(edits, kept: kept) }
        // Both in order, walked side by side: a long paragraph holds thousands of each.
        let ordered = merged(edits)
        kept.sort { ($0.passage, $0.range.lowerBound) < ($1.passage, $1.range.lowerBound) }
        var standing: [Kept] = []
        var next = 0
        for place in kept {
            while next < ordered.count, Self.ends(ordered[next], before: place) { next += 1 }
            guard next < ordered.count, ordered[next].passage == place.passage else {
                standing.append(place)
                continue
            }
            let touches = ordered[next].range.map { $0.overlaps(place.range) } ?? true
            if !touches { standing.append(place) }
        }
        if keepsReplacements {
            for edit in ordered where edit.replacement != .nothing {
                guard let range = edit.range else { continue }
                standing.append(Kept(passage: edit.passage, range: range, isReplacement: true))
            }
        }
        return .keep(ordered, kept: standing)
    }

    private static func ends(_ edit: Edit, before place: Kept) -> Bool {
        if edit.passage != place.passage { return edit.passage < place.passage }
        guard let range = edit.range else { return false }
        return range.upperBound <= place.range.lowerBound
    }

    /// Looks for people and known values in the text that is searched next, and says whom it names.
    mutating func lookAhead(in text: Span<UInt8>, view: CaseView) -> [Mention] {
        search(text, view: view)
        isAhead = true
        return mentions
    }

    /// Forgets what `lookAhead` saw.
    mutating func forget() { isAhead = false }

    private mutating func search(_ text: Span<UInt8>, view: CaseView) {
        mentions.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        if view.mayFind(in: text) { view.matcher.search(text, mentions: &mentions, values: &values) }
    }

    /// Looks for people, known values and identifiers in a text that stays.
    mutating func find(in text: Span<UInt8>, view: CaseView) {
        if !isAhead { search(text, view: view) }
        isAhead = false
        isRead = false
        matches.removeAll(keepingCapacity: true)
        guard text.count > 0 else { return }
        spanning.removeAll(keepingCapacity: true)
        Recognisers.scan(text, into: &matches, acrossLines: &spanning)
        if !spanning.isEmpty { takeAcrossLines(in: text) }
        // @Mark Hughes names somebody; a handle of the first half would leave the second alone.
        matches.removeAll { match in
            match.kind == .online && text[match.range.lowerBound] == UInt8(ascii: "@")
                && mentions.contains {
                    $0.isName && $0.range.lowerBound == match.range.lowerBound + 1
                        && $0.range.upperBound > match.range.upperBound
                }
        }
    }

    /// Mail is wrapped: a number, an address or an e-mail address may run over the end of a line.
    private mutating func takeAcrossLines(in text: Span<UInt8>) {
        for match in spanning {
            let kind = match.kind.name
            guard ["id.", "contact.", "place."].contains(where: { kind.hasPrefix($0) }) || match.kind == .birthDate,
                match.range.contains(where: { text[$0] == 0x0A || text[$0] == 0x0D }),
                !match.range.contains(where: { Self.isBlankLine(at: $0, in: text) }),
                // `Sheet 1 of 1`, and on the next line `Child KAVIN Cl 5F`: what is seldom a street is none over two lines.
                match.kind != .address || match.score > 0.8
            else { continue }
            matches.append(match)
        }
        matches.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    private static func isBlankLine(at index: Int, in text: Span<UInt8>) -> Bool {
        index + 1 < text.count && text[index] == 0x0A && (text[index + 1] == 0x0A || text[index + 1] == 0x0D)
    }

    /// Reads running text for names that no list holds, and asks of each small word, and of each abbreviation, that was not taken
    /// for somebody of the case whether it is.
    ///
    /// A word with a capital is told by rules: what the tagger takes it for is as often a place, a day or a start of a sentence.
    mutating func readForNames(_ text: Span<UInt8>, view: CaseView) {
        unlisted.read(text, view.readings)
        isRead = true
        for index in mentions.indices where !mentions[index].isName {
            let mention = mentions[index]
            let isSmall = text[mention.range.lowerBound] &- 0x61 < 26
            guard isSmall || mention.form == .initials, !mention.isSurelyWord,
                unlisted.mayName(mention.range, in: text)
            else { continue }
            mentions[index].isName = true
            mentions[index].score = 0.5
        }
    }

    /// Whether a letter or an abbreviation stands in the text that the whole document may make somebody of.
    func mayHoldLetter(_ text: Span<UInt8>) -> Bool {
        mentions.contains { !$0.isName && $0.form == .initials } || PeopleMatcher.holdsLetter(text)
    }

    /// Adds whom letters and abbreviations mean in a document that uses them so.
    mutating func takeLetters(of use: LetterUse, in text: Span<UInt8>, view: CaseView) {
        view.matcher.add(lettersOf: use, in: text, to: &mentions)
    }

    /// In a cell for a name, what is a word elsewhere is the name: `A Sands`, who logged it.
    mutating func takeWordsForNames(in text: Span<UInt8>) {
        for index in mentions.indices where !mentions[index].isName && mentions[index].form != .initials {
            guard text[mentions[index].range.lowerBound] &- 0x41 < 26 else { continue }
            mentions[index].isName = true
            mentions[index].score = 0.6
        }
    }

    /// Whether something was found that fits several people.
    var hasUnclearMention: Bool { mentions.contains { $0.isName && $0.persons.count > 1 } }

    /// Whom a paragraph settled by its other names is unclear again where the record is another's whom the words fit.
    mutating func reopen(inRecordOf owner: PersonID) {
        for index in mentions.indices where !mentions[index].persons.isEmpty && !mentions[index].persons.contains(owner)
        {
            if mentions[index].fitting.contains(owner) { mentions[index].persons = mentions[index].fitting }
        }
    }

    /// Of a Grace and a Grâce, the one who is written so.
    mutating func tellBySpelling(_ text: Span<UInt8>, view: CaseView) {
        for index in mentions.indices where mentions[index].isName && mentions[index].persons.count > 1 {
            let mention = mentions[index]
            guard mention.range.contains(where: { text[$0] >= 0x80 }) else { continue }
            let written = String(decoding: Array(text, in: mention.range), as: UTF8.self).lowercased()
            let spelled = mention.persons.filter { person in
                let who = view.person(person)
                return who.also.contains { $0.lowercased() == written }
                    || who.names.contains { $0.forename.lowercased() == written || $0.surname.lowercased() == written }
            }
            if spelled.count == 1 { mentions[index].persons = spelled }
        }
    }

    /// Puts unclear mentions before somebody who may know whom they mean.
    mutating func settle(_ settle: ([PersonID]) -> [PersonID]) {
        for index in mentions.indices where mentions[index].persons.count > 1 {
            let persons = mentions[index].persons
            let settled = settle(persons)
            // That Miss Long is in the document does not make her of the boy called Long.
            if settled.count == 1, mentions[index].worksBySurname.contains(settled[0]) { continue }
            // The other Simran is not the one whom the document tells of.
            mentions[index].persons =
                mentions[index].isOther && settled.count < persons.count
                ? persons.filter { !settled.contains($0) } : settled
        }
    }

    /// Rules on what was found.
    mutating func rule(_ text: Span<UInt8>, passage: Int, field: Field, owner: PersonID?, view: CaseView) {
        guard text.count > 0 else { return }
        if !view.protection.values.isEmpty {
            var hidden: [FoundValue] = []
            view.protection.values(in: text, into: &hidden)
            // The street alone is enough to find a refuge by.
            for value in hidden where value.score >= 0.4 { protect(value, passage: passage) }
        }
        // Prose tells of others as well as of its record's own person.
        let named = field.info.shape == .text ? nil : owner
        let isList = field.info.shape == .name || field.info.shape == .list
        for mention in mentions {
            var mention = mention
            // `Nowak, Jakub (9S)` in a column of names: the class goes with the name.
            if isList, mention.isName, !mention.persons.isEmpty,
                mention.persons.allSatisfy({ view.person($0).isChild })
            {
                mention.range = Self.takingInClass(mention.range, in: text)
            }
            rule(mention, text: text, passage: passage, owner: named, view: view)
        }
        var index = 0
        while index < values.count {
            // One value may be several people's: a household's address, the date of birth of twins.
            var end = index + 1
            while end < values.count, values[end].range == values[index].range { end += 1 }
            rule(values[index..<end], text: text, passage: passage, owner: owner, view: view)
            index = end
        }
        var first = 0
        for match in matches where match.score >= view.profile.threshold {
            // Matches and values are in the order of the text; what ended before this match is of no more use.
            while first < values.count, values[first].range.upperBound + Self.reach < match.range.lowerBound {
                first += 1
            }
            nearby = values[first...].prefix { $0.range.lowerBound < match.range.upperBound }
            rule(match, text: text, passage: passage, field: field, view: view)
        }
    }

    // MARK: People

    /// A name and what stands in brackets behind it: a class or a year, no more than a dozen letters.
    private static func takingInClass(_ name: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
        var open = name.upperBound
        while open < text.count, text[open] == 0x20 { open += 1 }
        guard open < text.count, text[open] == UInt8(ascii: "(") else { return name }
        var end = open + 1
        while end < text.count, end - open <= 12 {
            if text[end] == UInt8(ascii: ")") { return name.lowerBound..<end + 1 }
            guard text[end] >= 0x20 else { break }
            end += 1
        }
        return name
    }

    private mutating func rule(
        _ mention: Mention, text: Span<UInt8>, passage: Int, owner: PersonID?, view: CaseView
    ) {
        guard mention.isName else {
            kept.append(Kept(passage: passage, range: mention.range))
            return
        }
        // In a field that names its own person, a part of the name is that person's.
        var persons = mention.persons
        if let owner, persons.count > 1, persons.contains(owner) { persons = [owner] }
        guard !persons.isEmpty else {
            hideNamesake(mention, passage: passage, view: view)
            return
        }
        let rules = persons.map { view.rule(for: $0) }
        guard let strictest = rules.max(by: { $0.action < $1.action }) else { return }
        if strictest.action == .keep {
            let person = persons.count == 1 ? persons[0] : nil
            // `Tolleys address` is kept with its ending, which is part of no other word.
            var end = mention.range.upperBound
            while end < text.count, (text[end] & 0xDF) &- 0x41 < 26 { end += 1 }
            kept.append(Kept(passage: passage, range: mention.range.lowerBound..<end, person: person))
            return
        }
        let kind: Kind =
            switch mention.form {
            case .initials: .initials
            case .username: .username
            default: .personName
            }
        var rule = strictest
        var action = Action.pseudonymise
        let replacement: Replacement
        if persons.count == 1 {
            switch rule.action {
            case .remove, .generalise:
                replacement = .text(Markers.marker(for: kind))
                action = .remove
            case .pseudonymise, .keep: replacement = .person(persons[0])
            }
        } else if rules.allSatisfy({ $0.action == .pseudonymise }) {
            replacement = .either(persons)
        } else {
            replacement = .text("[person unclear]")
            rule = BuiltInRules.unclear
            action = .remove
        }
        edits.append(
            Edit(
                passage: passage, range: mention.range, replacement: replacement,
                reason: Reason(
                    kind: kind, action: action, rule: rule.id, why: rule.why, persons: persons,
                    role: persons.count == 1 ? view.person(persons[0]).role : nil,
                    recogniser: "people." + mention.form.rawValue, score: mention.score)))
    }

    /// Hides the name of somebody whom nobody listed, though somebody else of that name is known: `the other Simran`.
    ///
    /// It says how the known one is called, and so goes where either of them does.
    private mutating func hideNamesake(_ mention: Mention, passage: Int, view: CaseView) {
        let rules = [view.profile.rule(for: Role.unknown)] + mention.fitting.map { view.rule(for: $0) }
        guard let rule = rules.max(by: { $0.action < $1.action }), rule.action != .keep else {
            kept.append(Kept(passage: passage, range: mention.range))
            return
        }
        edits.append(
            Edit(
                passage: passage, range: mention.range, replacement: .text(Markers.marker(for: .personName)),
                reason: Reason(
                    kind: .personName, action: .remove, rule: rule.id, why: rule.why, role: .unknown,
                    recogniser: "people." + mention.form.rawValue, score: mention.score)))
    }

    // MARK: Names that no list holds

    /// Hides what may be a name and was not ruled on yet, in prose by what `readForNames` read.
    ///
    /// Where a suspect word is no name, its place is kept by that ruling.
    mutating func hideUnlistedNames(_ text: Span<UInt8>, passage: Int, isProse: Bool, view: CaseView) {
        guard view.looksForUnlisted else { return }
        names.removeAll(keepingCapacity: true)
        unknown.removeAll(keepingCapacity: true)
        if isProse {
            unlisted.find(in: text, view.suspects, view.vouched, into: &names, innocent: &unknown)
        } else {
            view.suspects.places(in: text, into: &unknown)
        }
        guard !names.isEmpty || !unknown.isEmpty else { return }
        let ruled = ruled(passage)
        for place in unknown where !ruled.touch(place) { kept.append(Kept(passage: passage, range: place)) }
        for name in names where !ruled.touch(name.range) {
            let rule =
                name.kind == .personName
                ? view.profile.rule(for: Role.unknown) : view.profile.rule(for: name.kind, of: nil)
            guard rule.action != .keep else {
                kept.append(Kept(passage: passage, range: name.range))
                continue
            }
            edits.append(
                Edit(
                    passage: passage, range: name.range, replacement: .text(Markers.marker(for: name.kind)),
                    reason: Reason(
                        kind: name.kind, action: .remove, rule: rule.id, why: rule.why,
                        role: name.kind == .personName ? .unknown : nil, recogniser: UnlistedNames.recogniser,
                        score: name.score)))
        }
    }

    /// Places of a passage that were ruled on already, in order.
    private struct Ruled {
        var ranges: [Range<Int>]

        /// Whether any of them overlaps a range; asked in any order.
        func touch(_ range: Range<Int>) -> Bool {
            var low = 0
            var high = ranges.count
            while low < high {
                let middle = (low + high) / 2
                if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
            }
            return low < ranges.count && ranges[low].overlaps(range)
        }
    }

    private func ruled(_ passage: Int) -> Ruled {
        var ranges = edits.filter { $0.passage == passage }.compactMap(\.range)
        ranges += kept.filter { $0.passage == passage }.map(\.range)
        ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        // Overlapping ones are joined, so that their ends are in order too.
        var joined: [Range<Int>] = []
        for range in ranges {
            if let last = joined.last, range.lowerBound < last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return Ruled(ranges: joined)
    }

    // MARK: Words that nobody vouches for

    /// Hides unknown words where the profile does, but for those that were ruled on already.
    mutating func hideUnknownWords(_ text: Span<UInt8>, passage: Int, view: CaseView) {
        let rule = view.profile.rule(for: .unknownWord, of: nil)
        guard rule.action != .keep else { return }
        unknown.removeAll(keepingCapacity: true)
        SafeList.unvouched(in: text, view.vouched, into: &unknown)
        guard !unknown.isEmpty else { return }
        let ruled = ruled(passage)
        for word in unknown where !ruled.touch(word) {
            edits.append(
                Edit(
                    passage: passage, range: word, replacement: .text("[word withheld]"),
                    reason: Reason(
                        kind: .unknownWord, action: .remove, rule: rule.id, why: rule.why, recogniser: "unknown-word",
                        score: 0.5)))
        }
    }

    // MARK: What an earlier writing left standing

    /// Hides what the leak check found, but where a ruling keeps the very words or takes them; a kept range that only reaches into
    /// them ends there.
    mutating func hideLeftovers(_ text: Span<UInt8>, passage: Int, view: CaseView) {
        guard !view.leftovers.isEmpty, text.count > 0 else { return }
        let taken = edits.filter { $0.passage == passage }.compactMap(\.range)
        for found in view.leftovers.find(in: text) {
            func covers(_ range: Range<Int>) -> Bool {
                range.lowerBound <= found.range.lowerBound && found.range.upperBound <= range.upperBound
            }
            if taken.contains(where: covers) || kept.contains(where: { $0.passage == passage && covers($0.range) }) {
                continue
            }
            kept = kept.flatMap { kept -> [Kept] in
                guard kept.passage == passage, !kept.isReplacement, kept.range.overlaps(found.range) else {
                    return [kept]
                }
                let (before, after) = (
                    kept.range.clamped(to: 0..<found.range.lowerBound),
                    kept.range.clamped(to: found.range.upperBound..<Int.max)
                )
                return [before, after].filter { !$0.isEmpty }.map { range in
                    var rest = kept
                    rest.range = range
                    return rest
                }
            }
            edits.append(
                Edit(
                    passage: passage, range: found.range, replacement: .text(Markers.marker(for: found.kind)),
                    reason: Reason(
                        kind: found.kind, action: .remove, rule: BuiltInRules.leftover.id,
                        why: BuiltInRules.leftover.why,
                        persons: found.person.map { [$0] } ?? [], role: found.person.map { view.person($0).role },
                        recogniser: "leak-check", score: 1)))
        }
    }

    // MARK: What is never disclosed

    private mutating func protect(_ found: FoundValue, passage: Int) {
        edits.append(
            Edit(
                passage: passage, range: found.range, replacement: .text("[withheld for safety]"),
                reason: Reason(
                    kind: .protected, action: .remove, rule: BuiltInRules.protected.id, why: BuiltInRules.protected.why,
                    recogniser: "protect", score: found.score)))
    }

    // MARK: Values that a structured field holds

    private mutating func rule(
        _ group: ArraySlice<FoundValue>, text: Span<UInt8>, passage: Int, owner: PersonID?, view: CaseView
    ) {
        guard let found = group.max(by: { $0.score < $1.score }) else { return }
        guard found.score >= view.profile.threshold else {
            kept.append(Kept(passage: passage, range: found.range))
            return
        }
        let known = group.map { view.matcher.values[$0.value] }
        let meant = owners(of: known, at: found.range, text: text, owner: owner, view: view)
        var ruling: (rule: Rule, value: KnownValue)?
        for value in meant {
            let rule = view.rule(for: value.kind, ownedBy: value.person)
            if let now = ruling, now.rule.action >= rule.action { continue }
            ruling = (rule, value)
        }
        guard let (rule, value) = ruling else { return }
        apply(
            rule, kind: value.kind, range: found.range, text: text, passage: passage, person: value.person, date: nil,
            recogniser: "known." + value.kind.name, score: found.score, view: view)
    }

    /// Whose of several like values one is: that of the field's own person, else of those whom the sentence names, else of
    /// those whose value the profile keeps, since the same words say nothing new of the others.
    private func owners(
        of known: [KnownValue], at range: Range<Int>, text: Span<UInt8>, owner: PersonID?, view: CaseView
    ) -> [KnownValue] {
        guard known.count > 1 else { return known }
        if let owner {
            let own = known.filter { $0.person == owner }
            if !own.isEmpty { return own }
        }
        let sentence = Sentence.range(around: range, in: text)
        let named = Set(within(sentence, mentions, \.range.lowerBound).filter(\.isName).flatMap(\.persons))
        let here = known.filter { value in value.person.map { named.contains($0) } ?? false }
        if !here.isEmpty { return here }
        let open = known.filter { view.rule(for: $0.kind, ownedBy: $0.person).action == .keep }
        return open.isEmpty ? known : open
    }

    // MARK: Identifiers by their shape

    private mutating func rule(_ match: Match, text: Span<UInt8>, passage: Int, field: Field, view: CaseView) {
        // Known values at the same place know whose it is.
        let known = nearby.filter { $0.range.overlaps(match.range) && $0.score >= view.profile.threshold }
        guard !known.contains(where: { $0.range.count >= match.range.count }) else { return }
        if let person = bornPerson(match, in: text, view: view),
            let rule = strictest(in: person.range, .birthDate, view: view)
        {
            apply(
                rule, kind: .birthDate, range: match.range, text: text, passage: passage,
                person: person.persons.count == 1 ? person.persons[0] : nil, date: match.date,
                recogniser: match.recogniser, score: match.score, view: view)
            return
        }
        // A street alone says nothing of whose house in it is meant: `10 Ropewalk Lane` of somebody in the subject's street.
        let telling = known.filter { !$0.isPartial }
        let rule =
            ruleInField(match.kind, field: field, view: view) ?? ruleOfOwners(telling, match.kind, in: text, view: view)
            ?? ruleBesidePeople(match, in: text, view: view)
        apply(
            rule, kind: match.kind, range: match.range, text: text, passage: passage, person: nil, date: match.date,
            recogniser: match.recogniser, score: match.score, view: view)
    }

    /// Whom a day says to be born on it, years before the case: in brackets behind the name, `Emirhan KILIC (27/04/10)`, or in the
    /// row of a table that names somebody, under `d.o.b.`.
    private func bornPerson(_ match: Match, in text: Span<UInt8>, view: CaseView) -> Mention? {
        guard match.kind == .date, let year = match.date?.year, let now = view.referenceDate?.year, year <= now - 3
        else { return nil }
        let heading = BarTable.heading(over: match.range, in: text)
        if heading.contains(where: Self.births.contains) || heading.joined().elementsEqual("dob".utf8) {
            let row = Sentence.line(around: match.range, in: text)
            return within(row, mentions, \.range.lowerBound).first { $0.isName }
        }
        var place = match.range.lowerBound
        func skipBlanks() { while place > 0, text[place - 1] == 0x20 { place -= 1 } }
        skipBlanks()
        guard place > 0, text[place - 1] == UInt8(ascii: "("), match.range.upperBound < text.count,
            text[match.range.upperBound] == UInt8(ascii: ")") || text[match.range.upperBound] == UInt8(ascii: ",")
        else { return nil }
        place -= 1
        skipBlanks()
        return mentions.first { $0.isName && $0.range.upperBound == place }
    }

    private static let births: Set<[UInt8]> = Set(["dob", "born", "birth", "birthdate"].map { Array($0.utf8) })

    /// In a field of that very shape the field's own rule has spoken: a kept date of birth is not withheld as a date.
    private func ruleInField(_ kind: Kind, field: Field, view: CaseView) -> Rule? {
        let shape = field.info.shape
        let isOwn: Bool =
            switch kind {
            case .date, .birthDate, .time: shape == .date || shape == .time
            case .phone: shape == .phone
            case .email: shape == .email
            case .postcode, .address: shape == .address || shape == .postcode
            case .age: shape == .number
            default: kind.name.hasPrefix("id.") && shape == .id
            }
        return isOwn ? view.profile.rule(for: field) : nil
    }

    /// An address in the text holds parts that structured fields know: it is ruled as theirs, by the strictest.
    private func ruleOfOwners(
        _ known: [FoundValue], _ kind: Kind, in text: Span<UInt8>, view: CaseView
    ) -> Rule? {
        var rule: Rule?
        for (range, group) in Dictionary(grouping: known, by: \.range) {
            let values = group.map { view.matcher.values[$0.value] }
                .filter { $0.kind.name.prefix(5) == kind.name.prefix(5) || $0.kind == .postcode }
            for value in owners(of: values, at: range, text: text, owner: nil, view: view) {
                let one = view.rule(for: kind, ownedBy: value.person)
                rule = rule?.stricter(of: one) ?? one
            }
        }
        return rule
    }

    /// Those of a list, in the order of the text, that start in a range.
    private func within<Found>(
        _ range: Range<Int>, _ list: [Found], _ start: KeyPath<Found, Int>
    ) -> ArraySlice<Found> {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle][keyPath: start] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return list[low...].prefix { $0[keyPath: start] < range.upperBound }
    }

    /// Nobody said whose a number is: it is ruled by the people whom its form or its sentence names, by the strictest of their
    /// rules, and where they name nobody as a stranger's.
    private func ruleBesidePeople(_ match: Match, in text: Span<UInt8>, view: CaseView) -> Rule {
        let stranger = view.profile.rule(for: match.kind, of: nil)
        if [.birthDate, .date, .address, .postcode].contains(match.kind),
            let line = FormLines.nameLine(above: match.range, in: text),
            let rule = strictest(in: line, match.kind == .date ? .birthDate : match.kind, view: view)
        {
            return rule
        }
        let sentence = Sentence.wrapped(around: match.range, in: text)
        if let rule = strictest(in: sentence, match.kind, view: view) {
            if isStrangers(match, in: sentence) { return rule.stricter(of: stranger) }
            guard let possessor = possessor(of: match, in: sentence, text) else { return rule }
            return rule.stricter(of: strictest(in: possessor, match.kind, view: view) ?? stranger)
        }
        guard match.kind.name.hasPrefix("id.") else { return stranger }
        // A child's number stands in a sentence or a line of its own, beside or below what is told of the child.
        let line = Sentence.line(around: match.range, in: text)
        return strictest(in: line, match.kind, view: view) ?? strictest(in: 0..<text.count, match.kind, view: view)
            ?? stranger
    }

    /// Where whoever is meant was named last, of a number in a sentence that opens with whose it is.
    ///
    /// `His mobile, for you and Hind only, is 07700 900495`. Empty where nobody was; nil where the sentence opens otherwise.
    private func possessor(of match: Match, in sentence: Range<Int>, _ text: Span<UInt8>) -> Range<Int>? {
        guard match.kind == .phone || match.kind == .email, Sentence.opensWithOwner(sentence, in: text) else {
            return nil
        }
        return mentions.last { $0.isName && $0.range.upperBound <= sentence.lowerBound }?.range ?? 0..<0
    }

    /// Whether the last name before a number in its sentence is that of somebody whom nobody listed: `the caller (Mrs Lindo, 01632
    /// 960466) was anxious that Morag should not hear of it`.
    private func isStrangers(_ match: Match, in sentence: Range<Int>) -> Bool {
        guard isRead, let end = unlisted.nameEnd(before: match.range.lowerBound, in: sentence) else { return false }
        let before = within(sentence, mentions, \.range.lowerBound).filter { $0.isName }
        return !before.contains { $0.range.lowerBound < match.range.lowerBound && $0.range.upperBound >= end }
    }

    /// The strictest of the rules for those whom a stretch of text names, by their names or by their known numbers.
    private func strictest(in range: Range<Int>, _ kind: Kind, view: CaseView) -> Rule? {
        var people: Set<PersonID> = []
        for mention in within(range, mentions, \.range.lowerBound) where mention.isName {
            people.formUnion(mention.persons)
        }
        for found in within(range, values, \.range.lowerBound) {
            let value = view.matcher.values[found.value]
            if let person = value.person, value.kind.name.hasPrefix("id.") { people.insert(person) }
        }
        var rule: Rule?
        for person in people {
            let own = view.profile.rule(for: kind, of: view.role(of: person))
            let isOpen = view.rule(for: person).action == .keep || own.action.isGeneralising
            let one = isOpen ? own : view.profile.rule(for: kind, of: nil)
            rule = rule?.stricter(of: one) ?? one
        }
        return rule
    }

    private mutating func apply(
        _ rule: Rule, kind: Kind, range: Range<Int>, text: Span<UInt8>, passage: Int, person: PersonID?,
        date: CalendarDate?,
        recogniser: String, score: Double, view: CaseView
    ) {
        var range = range
        let replacement: Replacement
        var action = Action.remove
        switch rule.action {
        case .keep:
            kept.append(Kept(passage: passage, range: range))
            return
        case .generalise where !rule.exact.isDisjoint(with: topics):
            kept.append(Kept(passage: passage, range: range))
            return
        case .generalise(let name):
            let written = String(decoding: Array(text, in: range), as: UTF8.self)
            if let coarser = view.generalise(written, date: date, by: name) {
                // "on 3 March 2026" reads on as "in March 2026".
                let lead: DateLead? =
                    switch kind {
                    case .date:
                        DateLead(
                            before: range.lowerBound, in: text,
                            preposition: Generalisers.preposition(of: name, before: coarser))
                    case .birthDate: DateLead(beforeBirth: range.lowerBound, in: text)
                    default: nil
                    }
                range = (lead?.start ?? range.lowerBound)..<range.upperBound
                var words = lead?.sentence(with: coarser) ?? coarser
                // "at 10:15" reads on as "in the morning".
                if kind == .time, range.lowerBound >= 3,
                    Array(text, in: (range.lowerBound - 3)..<range.lowerBound) == Array("at ".utf8)
                {
                    range = (range.lowerBound - 3)..<range.upperBound
                    words = "in the " + coarser
                }
                replacement = .text(words)
                action = .generalise
            } else {
                replacement = .text(Markers.marker(for: kind))
            }
        case .pseudonymise:
            if let person {
                replacement = .person(person)
                action = .pseudonymise
            } else {
                replacement = .text(Markers.marker(for: kind))
            }
        case .remove:
            replacement = .text(Markers.marker(for: kind))
        }
        edits.append(
            Edit(
                passage: passage, range: range, replacement: replacement,
                reason: Reason(
                    kind: kind, action: action, rule: rule.id, why: rule.why, persons: person.map { [$0] } ?? [],
                    role: person.map { view.person($0).role }, recogniser: recogniser, score: score)))
    }
}

extension Array where Element == UInt8 {
    /// The bytes of a part of a text.
    init(_ text: Span<UInt8>, in range: Range<Int>) {
        self = []
        reserveCapacity(range.count)
        for index in range { append(text[index]) }
    }
}

/// What stands in prose where something was taken out.
enum Markers {
    static func marker(for kind: Kind) -> String {
        switch kind {
        case .personName, .initials, .username: "[name withheld]"
        case .email: "[email withheld]"
        case .phone: "[phone number withheld]"
        case .address: "[address withheld]"
        case .online: "[online contact withheld]"
        case .postcode: "[postcode withheld]"
        case .place: "[place withheld]"
        case .organisation: "[organisation withheld]"
        case .school: "[school withheld]"
        case .confidential: "[confidential matter withheld]"
        case .birthDate: "[date of birth withheld]"
        case .date: "[date withheld]"
        case .time: "[time withheld]"
        case .age: "[age withheld]"
        default: kind.name.hasPrefix("id.") ? "[number withheld]" : "[withheld]"
        }
    }
}
