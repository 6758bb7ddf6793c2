import Passages
import Vocabulary

/// Finds known people, and known values, in text.
///
/// Made once a case from the frozen directory and then only read: passages may be searched side by side. Time and memory to
/// make it follow the number of people; a search takes memory in proportion to the passage.
package struct PeopleMatcher: Sendable {
    /// The values that `values(in:into:)` finds: those given, then those of each person.
    package let values: [KnownValue]
    let valueTable: ValueTable

    /// What a form that ends at a node says.
    struct Ending {
        var person: Int32
        var form: NameForm
        var joins: Gap
        var needsCapitals: Bool
        var isDeclared: Bool
        var needsHandle: Bool
        /// How far the form is from the name itself.
        var distance: UInt8

        /// Whether it fits the same places as another.
        func isLike(_ other: Ending) -> Bool {
            form == other.form && joins == other.joins && needsCapitals == other.needsCapitals
                && needsHandle == other.needsHandle && distance == other.distance
        }
    }

    private struct Node {
        /// Its endings are those from here to `end`.
        var start: Int32 = 0
        var end: Int32 = 0
        /// The number of its group; -1 where the endings are one person's, or not alike, so that they must be looked at.
        var group: Int32 = -1

        var places: Range<Int> { Int(start)..<Int(end) }
    }

    let people: [PersonID]
    let isChild: [Bool]
    /// The first letters of their surnames of two parts or more, with particles and without, hashed.
    let surnameLetters: [Set<UInt64>]
    /// The words of their surnames that are long enough to be known with two letters wrong, at the person's number.
    private let surnames: [[[UInt8]]]
    /// Whether each is staff or a professional, who alone are often named by surname only.
    let isAtWork: [Bool]
    /// Whether each is nobody's relative as far as the case knows: a `Sister Joy` who is nobody's sister.
    let isNoRelative: [Bool]
    /// The first letter of each person's forename, as a hash; 0 where none is known.
    let firstLetters: [UInt64]
    /// The first letters of the other names that each is called by.
    let calledLetters: [Set<UInt64>]
    /// Who alone of the subjects and their siblings has a first letter.
    let loneLetters: [UInt64: Int]
    /// The titles each person is known to bear, as hashes.
    let titles: [[UInt64]]
    /// The sex that each person's forenames tell, where they do.
    let sexes: [Relationship.Sex?]
    /// From a node and a word to the next node; node 0 is where every form starts.
    private var edges = HashIndex(capacity: 64)
    /// What ends at each node.
    private var nodes: [Node] = []
    private var endings: [Ending] = []
    /// Each person as a list, and those who share all the endings of a node, so that a mention makes no list of its own.
    private var alone: [[PersonID]]
    private var groups: [[PersonID]] = []
    /// The first words of forms, and the words that follow in them.
    private let firstWords: HashFilter
    private let innerWords: HashFilter
    private var misspellings = Misspellings()
    let titleHash: [UInt64]
    private let workshop = Workshop()

    package init(people: [Person], known values: [KnownValue] = []) {
        self.people = people.map(\.id)
        alone = people.map { [$0.id] }
        isChild = people.map(\.isChild)
        surnameLetters = people.map(Self.surnameLetters(of:))
        var surnames: [[[UInt8]]] = Array(repeating: [], count: (people.map(\.id.index).max() ?? -1) + 1)
        for person in people {
            surnames[person.id.index] = person.names.flatMap { NameForms.words(of: $0.surname) }.filter { $0.count > 5 }
        }
        self.surnames = surnames
        isAtWork = people.map { [.staff, .professional].contains($0.role) }
        isNoRelative = people.map { [.staff, .professional, .other].contains($0.role) }
        let letters = people.map { person in
            person.names.first { !$0.forename.isEmpty }
                .flatMap { NameForms.words(of: $0.forename).first?.prefix(1) }.map { WordHash.of($0) } ?? 0
        }
        firstLetters = letters
        calledLetters = people.map { person in
            Set(
                person.also.map { NameForms.words(of: $0) }.filter { $0.count == 1 && $0[0].count > 3 }
                    .map { WordHash.of($0[0].prefix(1)) })
        }
        let core = people.indices.filter {
            letters[$0] != 0 && people[$0].role != .pupil
                && (people[$0].isChild || [.parent, .carer].contains(people[$0].role))
        }
        loneLetters = [UInt64: [Int]](grouping: core) { letters[$0] }
            .filter { $0.value.count == 1 }.mapValues { $0[0] }
        titles = people.map { person in
            person.names.map { Folding.fold($0.title) }.filter { !$0.isEmpty }.map { WordHash.of($0) }
        }
        sexes = people.map { person in Forenames.sex(of: Set(person.names.map { NameKey.key($0.forename) })) }
        self.values = values + people.flatMap(\.values)
        valueTable = ValueTable(self.values)
        titleHash = Lexicon.titleHashes

        var found: [(node: Int32, ending: Ending)] = []
        var nodeCount: Int32 = 1
        var firsts: [UInt64] = []
        var inners: [UInt64] = []
        let anyTitle = WordHash.of(NameForms.anyTitle)
        for (index, person) in people.enumerated() {
            for form in NameForms.forms(of: person) {
                var node: Int32 = 0
                for (position, word) in form.words.enumerated() {
                    let hash = WordHash.of(word)
                    let key = Self.key(node, hash)
                    var next = edges.find(key)
                    if next < 0 {
                        next = nodeCount
                        nodeCount += 1
                        edges.insert(key, next)
                        if position == 0 {
                            firsts.append(hash)
                            if hash == anyTitle {
                                for title in titleHash {
                                    edges.insert(Self.key(0, title), next)
                                    firsts.append(title)
                                }
                            }
                        }
                        if position > 0 { inners.append(hash) }
                        if word.count >= 5, form.form != .username { misspellings.add(word, hash) }
                    }
                    node = next
                }
                found.append(
                    (
                        node,
                        Ending(
                            person: Int32(index), form: form.form, joins: form.joins, needsCapitals: form.needsCapitals,
                            isDeclared: form.isDeclared, needsHandle: form.needsHandle, distance: form.distance)
                    ))
            }
        }
        // Counting sort of the endings by node.
        nodes = Array(repeating: Node(), count: Int(nodeCount))
        for (node, _) in found { nodes[Int(node)].end += 1 }
        var places: Int32 = 0
        for node in nodes.indices {
            let count = nodes[node].end
            nodes[node].start = places
            nodes[node].end = places
            places += count
        }
        var order = [Int32](repeating: 0, count: found.count)
        for (index, item) in found.enumerated() {
            order[Int(nodes[Int(item.node)].end)] = Int32(index)
            nodes[Int(item.node)].end += 1
        }
        endings = order.map { found[Int($0)].ending }

        firstWords = HashFilter(firsts)
        innerWords = HashFilter(inners)
        misspellings.settle()
        for node in nodes.indices {
            let places = nodes[node].places
            guard places.count > 1, endings[places].allSatisfy({ $0.isLike(endings[places.lowerBound]) })
            else { continue }
            let group = persons(of: endings[places])
            guard group.count > 1 else { continue }
            nodes[node].group = Int32(groups.count)
            groups.append(group)
        }
    }

    @inline(__always)
    static func key(_ node: Int32, _ hash: UInt64) -> UInt64 {
        hash &+ UInt64(UInt32(bitPattern: node)) &* 0xD6E8_FEB8_6659_FD93
    }

    @inline(__always)
    private func mayStart(_ hash: UInt64) -> Bool { firstWords.mayHold(hash) }

    /// Whether a form starts with the word.
    private func starts(_ hash: UInt64) -> Bool { mayStart(hash) && node(after: 0, hash) >= 0 }

    @inline(__always)
    func node(after node: Int32, _ hash: UInt64) -> Int32 { edges.find(Self.key(node, hash)) }

    /// The same, but most words that lead nowhere are told without a look at the table.
    @inline(__always)
    private func step(from node: Int32, _ hash: UInt64) -> Int32 {
        (node == 0 ? firstWords : innerWords).mayHold(hash) ? self.node(after: node, hash) : -1
    }

    func endings(at node: Int32) -> ArraySlice<Ending> { endings[nodes[Int(node)].places] }

    /// `- ` at the start of a line: what is told there is told anew.
    private static let bullet: Gap = [.newline, .hyphen, .space]

    /// Finds every mention in the text, in order, not overlapping: the first to start wins, and of those the longest.
    ///
    /// A possessive ending stays outside the range. Where the text means the word and not the name, the mention says so.
    package func mentions(in text: Span<UInt8>, into mentions: inout [Mention]) {
        guard !people.isEmpty else { return }
        var bench = workshop.take()
        Tokeniser.tokenise(text, into: &bench.tokens)
        find(bench.tokens, text, &bench.known, into: &mentions)
        workshop.giveBack(bench)
    }

    /// Finds the mentions and the known values, as `mentions(in:into:)` and `values(in:into:)` do, but reads the text once.
    package func search(_ text: Span<UInt8>, mentions: inout [Mention], values: inout [FoundValue]) {
        guard !people.isEmpty || !valueTable.isEmpty else { return }
        var bench = workshop.take()
        Tokeniser.tokenise(text, into: &bench.tokens)
        if !people.isEmpty { find(bench.tokens, text, &bench.known, into: &mentions) }
        valueTable.find(bench.tokens, in: text, into: &values)
        workshop.giveBack(bench)
    }

    /// Finds the known values in the text in any spacing, punctuation and case, over a line break too, the longest first.
    ///
    /// Where two values read alike (one phone for two siblings), both are listed with the same range.
    package func values(in text: Span<UInt8>, into found: inout [FoundValue]) {
        guard !valueTable.isEmpty else { return }
        var bench = workshop.take()
        Tokeniser.tokenise(text, into: &bench.tokens)
        valueTable.find(bench.tokens, in: text, into: &found)
        workshop.giveBack(bench)
    }

    private func find(_ tokens: [Token], _ text: Span<UInt8>, _ known: inout KnownWords, into mentions: inout [Mention])
    {
        var context = MentionContext()
        let words = tokens.span
        var index = 0
        while index < words.count {
            let token = words[index]
            if token.gap.contains(.blank) || token.gap.isSuperset(of: Self.bullet) { context.startParagraph() }
            // Most words end here.
            if known.dull.contains(token.hash) || token.isDigits {
                index += 1
                continue
            }
            if known.strange.contains(token.hash), !isHandle(index, tokens) {
                index += 1
                continue
            }
            if token.length == 1, let mention = spelledAloud(at: index, tokens, text) {
                mentions.append(mention)
                while index < words.count, Int(words[index].start) < mention.range.upperBound { index += 1 }
                continue
            }
            if !starts(token.hash), token.stem == 0 || !starts(token.stem) {
                let isShort = token.length < 5 && (!token.isForeign || token.length < 2)
                if isShort || Words.level(of: token.hash) != .none {
                    if token.length > 1 { known.dull.insert(token.hash) }
                    index += 1
                    continue
                }
            }
            if let match = match(at: index, tokens, text, &known),
                let mention = ruled(match, tokens, text, &context)
            {
                if !joins(mention, from: index, &mentions, tokens) { mentions.append(mention) }
                index = match.end
                if match.isTitled, mention.isName { takeInPartner(before: match, tokens, text, &mentions) }
                // yldrm.can; stefi.m11.
                let isJoined =
                    mention.form == .username
                    || mention.isName && !match.isStem
                        && (token.gap == .dot || match.gaps == .dot || Self.isDotBehind(match.end, tokens))
                if isJoined, match.count <= 2, let handle = handle(around: match.start, tokens),
                    match.count == 1 || handle.upperBound > match.end
                {
                    mentions[mentions.count - 1].form = .username
                    Self.widen(
                        &mentions, to: Int(tokens[handle.lowerBound].start)..<Int(tokens[handle.upperBound - 1].end))
                    index = handle.upperBound
                }
                if mention.isName { takeInFirst(before: match.start, tokens, &mentions) }
                if mention.isName { takeInSlip(before: match.start, tokens, text, &mentions) }
                if mention.isName, takesIn(index, after: match, tokens) {
                    mentions[mentions.count - 1].range =
                        mentions[mentions.count - 1].range.lowerBound..<Int(tokens[index].end)
                    // Grace AP is no Grace Lomas, whoever was named before.
                    let meant = bearers(ofLetters: tokens[index], among: match.persons)
                    if !meant.isEmpty {
                        mentions[mentions.count - 1].persons = meant
                        context.named += meant.filter { !context.named.contains($0) }
                    }
                    index += 1
                }
                if mention.isName, match.count == 1 {
                    let meant = bearers(ofSlip: index, after: match, tokens, text)
                    if !meant.isEmpty {
                        mentions[mentions.count - 1].persons = meant
                        mentions[mentions.count - 1].range =
                            mentions[mentions.count - 1].range.lowerBound..<Int(tokens[index].end)
                        index += 1
                    }
                }
            } else if let mention = handle(at: index, tokens, text) {
                mentions.append(mention)
                index += 1
            } else if token.length == 1, let mention = loneLetter(at: index, tokens, text, mentions) {
                mentions.append(mention)
                index += 1
            } else {
                index += 1
            }
        }
    }

    /// Makes one mention of a forename and a surname with names between that nobody listed: `Amelia Rose Okafor`.
    private func joins(_ mention: Mention, from index: Int, _ mentions: inout [Mention], _ tokens: [Token]) -> Bool {
        guard let last = mentions.last, last.isName, mention.isName, [.surname, .hyphenHalf].contains(mention.form),
            [.forename, .nickname, .declared].contains(last.form)
        else { return false }
        var first = index
        while first > 0, index - first < 3, Int(tokens[first - 1].start) >= last.range.upperBound { first -= 1 }
        guard first > 0, Int(tokens[first - 1].end) == last.range.upperBound,
            tokens[index].startsUpper, tokens[index].gap == .space,
            tokens[first..<index].allSatisfy({
                $0.startsUpper && $0.length > 2 && $0.gap == .space && Lexicon.classes(of: $0.hash).isEmpty
            })
        else { return false }
        let both = last.persons.filter { Self.contains($0, in: mention.persons) }
        guard both.count == 1 else { return false }
        mentions[mentions.count - 1] = Mention(
            range: last.range.lowerBound..<mention.range.upperBound, persons: both, form: .full,
            score: min(last.score, mention.score))
        return true
    }

    /// Whether the word behind a forename is one that many bear behind theirs, `Jaspal Singh`, or tells two of a surname apart:
    /// `Mrs Blackwood senior`.
    private func takesIn(_ index: Int, after match: Match, _ tokens: [Token]) -> Bool {
        guard index < tokens.count, tokens[index].gap == .space else { return false }
        if match.isTitled || match.form == .full { return Self.generations.contains(tokens[index].hash) }
        guard [.forename, .nickname].contains(match.form),
            tokens[index].startsUpper == tokens[match.start].startsUpper
        else { return false }
        return Self.customary.contains(tokens[index].hash)
            || !bearers(ofLetters: tokens[index], among: match.persons).isEmpty
    }

    /// Whose surname the word behind a forename is with two letters wrong: `Tahmid Chowdry` for Tahmid Chowdhury.
    private func bearers(ofSlip index: Int, after match: Match, _ tokens: [Token], _ text: Span<UInt8>) -> [PersonID] {
        guard index == match.end, index < tokens.count, [.forename, .nickname, .declared].contains(match.form),
            !match.isStem, match.persons.count <= Self.fewNamesakes
        else { return [] }
        let token = tokens[index]
        guard token.gap == .space, token.length > 4, token.startsUpper == tokens[match.start].startsUpper,
            Words.level(of: token.hash) == .none
        else { return [] }
        let word = Folding.fold(token.range, of: text)
        return match.persons.filter { surnames[$0.index].contains { Misspellings.areClose(word, $0) } }
    }

    /// So many may share a forename that each one's surname is looked at.
    private static let fewNamesakes = 16

    /// The first letters of a surname of two parts or more, with its particles and without: `mdc` and `mc`.
    private static func surnameLetters(of person: Person) -> Set<UInt64> {
        var found: Set<UInt64> = []
        for name in person.names {
            // A middle name is the first half of the surname as often: `Mateus FC` for Mateus Frost Carvalho.
            if let middle = NameForms.words(of: name.middle).last?.first,
                let last = NameForms.words(of: name.surname).last?.first
            {
                found.insert(WordHash.of([middle, last]))
            }
            let words = NameForms.words(of: name.surname).flatMap { $0.split(separator: 0x2D) }
            for parts in [words, words.filter { !NameKey.particles.contains(String(decoding: $0, as: UTF8.self)) }] {
                if parts.count > 1, parts.count <= 3 { found.insert(WordHash.of(parts.compactMap(\.first))) }
            }
        }
        return found
    }

    /// Whose surname of several parts begins with capitals behind the forename: `Tiago MC` for Tiago Mendes da Costa, `Grace AP`
    /// for Grace Adu-Poku.
    private func bearers(ofLetters token: Token, among persons: [PersonID]) -> [PersonID] {
        // hugo fw
        guard token.isAllCapitals || !token.startsUpper && Words.level(of: token.hash) == .none,
            (2...3).contains(token.length)
        else { return [] }
        return persons.filter { id in
            people.firstIndex(of: id).map { surnameLetters[$0].contains(token.hash) } ?? false
        }
    }

    /// Takes the other title of a couple into the mention behind it, and who may bear it: `Mr and Mrs Frost`.
    private func takeInPartner(before match: Match, _ tokens: [Token], _ text: Span<UInt8>, _ mentions: inout [Mention])
    {
        guard match.start > 0 else { return }
        var index = match.start - 1
        if Lexicon.classes(of: tokens[index].hash).contains(.and), tokens[index].gap == .space, index > 0 {
            index -= 1
        } else {
            // Mr & Mrs Frost.
            let between = Int(tokens[index].end)..<Int(tokens[match.start].start)
            guard between.contains(where: { text[$0] == UInt8(ascii: "&") }), between.count <= 3 else { return }
        }
        let title = tokens[index]
        guard title.startsUpper, Lexicon.classes(of: title.hash).contains(.title),
            // They are in order: only the last before it can reach the title.
            !(mentions.dropLast().last?.range.overlaps(title.range) ?? false)
        else { return }
        var node = node(after: 0, title.hash)
        for token in tokens[(match.start + 1)..<match.end] where node >= 0 { node = self.node(after: node, token.hash) }
        var persons = mentions[mentions.count - 1].persons
        if node >= 0 {
            let found = endings(at: node)
            let best = found.map { fit(ofTitle: title.hash, $0) }.max() ?? 0
            for person in self.persons(of: found.filter { best > 0 && fit(ofTitle: title.hash, $0) == best })
            where !persons.contains(person) { persons.append(person) }
        }
        mentions[mentions.count - 1].persons = persons.sorted()
        mentions[mentions.count - 1].range = Int(title.start)..<mentions[mentions.count - 1].range.upperBound
    }

    /// Takes a forename with a slip that makes a word of it into the surname behind it: `Grand Frost` for Grant Frost.
    private func takeInSlip(before start: Int, _ tokens: [Token], _ text: Span<UInt8>, _ mentions: inout [Mention]) {
        guard start > 0, tokens[start].gap == .space, let mention = mentions.last, mention.form == .surname,
            mention.range.lowerBound == Int(tokens[start].start)
        else { return }
        let first = tokens[start - 1]
        guard first.startsUpper, first.length > 3, tokens[start].startsUpper,
            !(mentions.dropLast().last?.range.overlaps(first.range) ?? false)
        else { return }
        for correction in corrections(of: first, text) where !correction.isStem && !correction.isFirstWrong {
            let node = node(after: 0, correction.hash)
            let whole = node < 0 ? -1 : self.node(after: node, tokens[start].hash)
            let meant = whole < 0 ? [] : persons(of: endings(at: whole)).filter { mention.persons.contains($0) }
            guard !meant.isEmpty else { continue }
            mentions[mentions.count - 1].persons = meant
            mentions[mentions.count - 1].form = .full
            mentions[mentions.count - 1].range = Int(first.start)..<mention.range.upperBound
            return
        }
    }

    /// Takes a first name that is never used alone into the mention behind it: `muhammad hamza` for a listed Hamza.
    private func takeInFirst(before start: Int, _ tokens: [Token], _ mentions: inout [Mention]) {
        guard start > 0, tokens[start].gap == .space, let mention = mentions.last,
            [.forename, .full, .nickname, .declared, .forenameInitial].contains(mention.form),
            mention.range.lowerBound == Int(tokens[start].start), tokens[start - 1].length > 1,
            tokens[start - 1].startsUpper == tokens[start].startsUpper
        else { return }
        let first = tokens[start - 1]
        guard Self.neverAlone.contains(first.hash),
            !mentions.dropLast().contains(where: { $0.range.overlaps(first.range) })
        else { return }
        mentions[mentions.count - 1].range = Int(first.start)..<mention.range.upperBound
    }

    private static let neverAlone = Set(
        Nicknames.unused.subtracting(["maria", "nguyen"].map { Array($0.utf8) }).map(WordHash.of))
    private static let generations = hashes("senior snr junior jnr jr")
    private static let customary = Set(
        ["singh", "kaur", "begum", "bibi", "khatun", "khatoon", "akhtar", "bano", "devi"].map {
            WordHash.of($0.utf8)
        })

    /// What is judged, and what is judged to be no name: its place is kept by a ruling, not overlooked.
    private func ruled(
        _ match: Match, _ tokens: [Token], _ text: Span<UInt8>, _ context: inout MentionContext
    ) -> Mention? {
        if let mention = judge(match, tokens, text, &context) { return mention }
        guard match.form == .initials else { return nil }
        return Mention(
            range: Int(tokens[match.start].start)..<match.endByte, persons: match.persons, form: .initials,
            isName: false, score: 0.5)
    }

    /// Words that together are a form of somebody.
    struct Match {
        var start: Int
        /// One past the last word.
        var end: Int
        /// One past the last byte.
        var endByte: Int
        var gaps: Gap
        var isMisspelt: Bool
        /// Whether a possessive `s` was left out.
        var isStem: Bool
        /// Whether it starts with a title, and whether one of the people may bear that title.
        var isTitled = false
        var fitsTitle = true
        var form = NameForm.full
        /// Whom it names, sorted.
        var persons: [PersonID] = []
        /// Those among them whose bare surname it is, where it is somebody's forename as well.
        var bySurname: [PersonID] = []
        var isDeclared = false
        /// Whether it may be a plural that means a family.
        var isFamily = false
        var count: Int { end - start }
    }

    /// The longest form that starts at the word; nil where none does.
    private func match(
        at start: Int, _ tokens: [Token], _ text: Span<UInt8>, _ known: inout KnownWords
    ) -> Match? {
        var best = Best()
        walk(from: 0, start, Trail(start: start), tokens, text, &known, &best)
        return best.end > 0 ? list(best, tokens) : nil
    }

    /// How a walk came to where it is.
    private struct Trail {
        var start: Int
        var node: Int32 = 0
        var isStem = false
        var gaps: Gap = []
        var isMisspelt = false
        /// Whether a first letter is wrong: then a word beside it must fit too.
        var needsNeighbour = false

        func ending(at node: Int32, isStem: Bool) -> Trail {
            var trail = self
            trail.node = node
            trail.isStem = isStem
            return trail
        }
    }

    /// The longest form so far.
    private struct Best {
        /// One past the last word; 0 while there is none.
        var end = 0
        /// How it was read, and where it reads in further ways.
        var reading = Trail(start: 0)
        var others: [Trail] = []
    }

    private func walk(
        from node: Int32, _ index: Int, _ trail: Trail, _ tokens: [Token], _ text: Span<UInt8>,
        _ known: inout KnownWords, _ best: inout Best
    ) {
        guard index < tokens.count else { return }
        let token = tokens[index]
        var trail = trail
        if index > trail.start {
            guard token.gap.isSubset(of: WrittenForm.surnameFirst), !token.isDigits else { return }
            trail.gaps.formUnion(token.gap)
        }
        let next = step(from: node, token.hash)
        if next >= 0 {
            offer(next, index, trail, isStem: false, tokens, &best)
            walk(from: next, index + 1, trail, tokens, text, &known, &best)
        }
        // `this` and `has` are nobody's, whatever Thi and Ha are called.
        if token.stem != 0, token.length > 2,
            Words.level(of: token.hash) != .common || Words.level(of: token.stem) != .none
        {
            let next = step(from: node, token.stem)
            if next >= 0 { offer(next, index, trail, isStem: true, tokens, &best) }
        }
        // `jordan weeks` of Jordan Weekes: behind the forename, written as it is, a word is a slip as well.
        let isBehind =
            index > trail.start && !trail.isMisspelt && token.gap == .space
            && token.startsUpper == tokens[trail.start].startsUpper && tokens[trail.start].length > 2
            && !Lexicon.classes(of: tokens[trail.start].hash).contains(.title)
        guard next < 0, token.length >= 5 || token.isForeign, isBehind || !known.dull.contains(token.hash),
            !known.strange.contains(token.hash), isBehind || Words.level(of: token.hash) == .none
        else { return }
        let corrections = corrections(of: token, text)
        if corrections.isEmpty {
            if !mayStart(token.hash), token.stem == 0 || !mayStart(token.stem) { known.strange.insert(token.hash) }
            return
        }
        for correction in corrections {
            var trail = trail
            trail.isMisspelt = trail.isMisspelt || !correction.isSpelling
            trail.needsNeighbour = trail.needsNeighbour || correction.isFirstWrong
            let next = step(from: node, correction.hash)
            guard next >= 0 else { continue }
            offer(next, index, trail, isStem: correction.isStem, tokens, &best)
            if !correction.isStem { walk(from: next, index + 1, trail, tokens, text, &known, &best) }
        }
    }

    /// Takes the forms that end here into the best match, if they fit what stands there.
    private func offer(
        _ node: Int32, _ index: Int, _ trail: Trail, isStem: Bool, _ tokens: [Token], _ best: inout Best
    ) {
        let end = index + 1
        if trail.needsNeighbour, end - trail.start < 2 { return }
        if best.end > end { return }
        // Neve O'Brien, Caoimhe: the comma of a list, not of a surname put first.
        if trail.gaps.contains(.comma), trail.start > 0, tokens[trail.start].gap == .space {
            let before = tokens[trail.start - 1]
            if before.startsUpper, Words.level(of: before.hash) == .none, Lexicon.classes(of: before.hash).isEmpty {
                return
            }
        }
        // All the best\nAngel: a greeting, and who sends it.
        if trail.gaps.contains(.newline), tokens[trail.start].hash == Self.best { return }
        // Bitten off from O'Toole or A-Level: one letter that goes on.
        let token = tokens[index]
        if token.length == 1, index > trail.start || end - trail.start == 1, end < tokens.count,
            !tokens[end].gap.isDisjoint(with: [.apostrophe, .hyphen]) || tokens[end].gap.isEmpty,
            tokens[end].length != 1
        {
            return
        }
        let trail = trail.ending(at: node, isStem: isStem)
        guard hasFit(at: node, trail, index, tokens) else { return }
        if best.end == end {
            // The same words, read two ways: exact spelling first, then both.
            if best.reading.isMisspelt == trail.isMisspelt, best.reading.isStem == isStem {
                best.others.append(trail)
                return
            }
            if trail.isMisspelt { return }
            if isStem, !best.reading.isMisspelt {
                // `Okafors`: the family after `the`, else the name and its possessive; a Karagiannis is no Karagianni's.
                let isPlural = endings(at: best.reading.node).allSatisfy { $0.form == .family }
                if isAfterThe(trail.start, tokens) || !isPlural { return }
            }
        }
        best.end = end
        best.reading = trail
        best.others.removeAll()
    }

    private func fits(_ ending: Ending, _ trail: Trail, _ index: Int, _ tokens: [Token]) -> Bool {
        guard trail.gaps.isSubset(of: ending.joins), lettersFit(ending.form, trail.start, index, tokens) else {
            return false
        }
        if trail.isMisspelt, ending.form == .username || ending.form == .initials { return false }
        if ending.needsHandle { return !trail.isStem && isInHandle(trail.start, tokens) }
        guard ending.needsCapitals else { return true }
        if trail.isStem { return false }
        return (trail.start...index).allSatisfy { tokens[$0].capitals == tokens[$0].length }
            || isSignature(index, tokens) || ending.isDeclared && isSaying(index, tokens)
    }

    /// Whether two or three small letters open a sentence and say something: `mp says the bloke bought chips`.
    private func isSaying(_ index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        guard (2...3).contains(token.length), !token.startsUpper, Words.level(of: token.hash) != .common,
            MentionContext.startsSentence(token), index + 1 < tokens.count
        else { return false }
        return Self.tells(tokens[index + 1])
    }

    /// Whether two or three small letters end the text or the paragraph behind a whole sentence: `… no further action. lp`.
    private func isSignature(_ index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        guard token.length <= 3, !token.startsUpper, Words.level(of: token.hash) != .common,
            index + 1 == tokens.count || tokens[index + 1].gap.contains(.blank)
        else { return false }
        // All that a paragraph holds, or behind a sentence, or a comma: `weds 11th, jk`.
        return index == 0 && token.length > 1
            || index > 0 && !tokens[index - 1].isDigits && !token.gap.isDisjoint(with: [.sentence, .newline, .comma])
    }

    private func hasFit(at node: Int32, _ trail: Trail, _ index: Int, _ tokens: [Token]) -> Bool {
        let node = nodes[Int(node)]
        if node.group >= 0 { return fits(endings[node.places.lowerBound], trail, index, tokens) }
        for place in node.places where fits(endings[place], trail, index, tokens) { return true }
        return false
    }

    /// Says whom a match names, once it is known to be the longest.
    ///
    /// A name that somebody has, or is said to go by, outranks one that is only a common short form of somebody else's:
    /// `Kuba` who is called so before a Jakub of whom nobody said it.
    private func list(_ best: Best, _ tokens: [Token]) -> Match {
        let reading = best.reading
        let last = Int(tokens[best.end - 1].end)
        var match = Match(
            start: reading.start, end: best.end, endByte: reading.isStem ? last - 1 : last, gaps: reading.gaps,
            isMisspelt: reading.isMisspelt, isStem: reading.isStem)
        let first = tokens[match.start]
        match.isTitled = match.count > 1 && Lexicon.classes(of: first.hash).contains(.title)
        let node = nodes[Int(reading.node)]
        if best.others.isEmpty, !match.isTitled, node.group >= 0 || node.places.count == 1 {
            let ending = endings[node.places.lowerBound]
            match.form = ending.form
            match.isDeclared = ending.isDeclared
            match.isFamily = ending.form == .family
            match.persons = node.group >= 0 ? groups[Int(node.group)] : alone[Int(ending.person)]
            return match
        }
        var found: [Ending] = []
        for trail in [reading] + best.others {
            for ending in endings(at: trail.node) where fits(ending, trail, match.end - 1, tokens) {
                found.append(ending)
            }
        }
        if match.isTitled {
            let best = found.map { fit(ofTitle: first.hash, $0) }.max() ?? 0
            match.fitsTitle = best > 0
            if match.fitsTitle { found.removeAll { fit(ofTitle: first.hash, $0) < best } }
        }
        // Geth is who goes by it, before a colleague whose user name may be made so.
        if found.contains(where: { $0.form != .username }) { found.removeAll { $0.form == .username } }
        let nearest = found.min { $0.distance < $1.distance }?.distance ?? 0
        if found.count > 1 { found.removeAll { $0.distance > nearest } }
        if found.count > 1, !isAfterThe(match.start, tokens), found.contains(where: { $0.form != .family }) {
            found.removeAll { $0.form == .family }
        }
        if found.count > 1, match.count == 1 { preferCalled(&found, at: match.start, tokens) }
        match.form = found.first?.form ?? .full
        match.isDeclared = found.contains { $0.isDeclared }
        match.isFamily = found.contains { $0.form == .family }
        match.persons = persons(of: found)
        if match.count == 1, match.persons.count > 1 {
            let isSurname = { (ending: Ending) in [.surname, .hyphenHalf].contains(ending.form) }
            let others = persons(of: found.filter { !isSurname($0) })
            if !others.isEmpty { match.bySurname = match.persons.filter { !Self.contains($0, in: others) } }
        }
        return match
    }

    /// Whether a word that means a family comes before: `the`, `both`.
    private func isAfterThe(_ start: Int, _ tokens: [Token]) -> Bool {
        start > 0 && Lexicon.classes(of: tokens[start - 1].hash).contains(.beforeFamily)
    }

    /// Whether the single letters of a form stand as initials do: in capitals, or in small ones after a small name.
    private func lettersFit(_ form: NameForm, _ start: Int, _ end: Int, _ tokens: [Token]) -> Bool {
        for index in start...end where tokens[index].length == 1 && !tokens[index].isForeign {
            let token = tokens[index]
            let isLast = index == end
            // The s of a possessive, the d of a title.
            if index > start, isLast, token.gap.contains(.apostrophe) { return false }
            let hasDot =
                index + 1 < tokens.count && !tokens[index + 1].gap.isDisjoint(with: [.dot, .initialDot, .underscore])
            let isArticle = token.hash == Self.letterA || token.hash == Self.letterI
            if token.startsUpper {
                let followsComma = index > start && token.gap.contains(.comma)
                if isLast, token.hash == Self.letterI, !hasDot, !followsComma, index + 1 < tokens.count,
                    !tokens[index + 1].startsUpper,
                    !tokens[index + 1].gap.contains(.sentence)
                {
                    return false
                }
                if index == start, isArticle, !hasDot, end > start {
                    // A Baker, I Price: an article or a pronoun where the surname is a word.
                    // Exported by: A Cross.
                    let isSentenceStart =
                        MentionContext.startsSentence(token)
                        && !(start > 0 && token.gap == [.sentence, .space] && tokens[start - 1].hash == Self.by)
                    let isOfWords =
                        tokens[start + 1...end].allSatisfy { Words.level(of: $0.hash) != .none }
                        && !isBeforeDoing(end, tokens)
                    if !tokens[end].startsUpper || (isSentenceStart && isOfWords) {
                        return false
                    }
                }
            } else {
                if form == .initials, end == start || tokens[start].startsUpper { return false }
                let neighbour = tokens[index == start ? end : start]
                let isUsername = hasDot || !token.gap.isDisjoint(with: [.dot, .underscore])
                let isNoArticle = !isArticle || (isLast && index > start && isInitialA(index, tokens))
                if !isUsername, neighbour.startsUpper || !isNoArticle || neighbour.length == 1 { return false }
            }
        }
        return true
    }

    /// Whether what somebody did stands right behind a word, as in `A Field saw it first`.
    private func isBeforeDoing(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].gap == .space, !tokens[index + 1].startsUpper else {
            return false
        }
        return Lexicon.classes(of: tokens[index + 1].hash).contains(.personVerb)
    }

    /// Whether a small `a` stands where no article can: `so grace a isn't with her all day`.
    private func isInitialA(_ index: Int, _ tokens: [Token]) -> Bool {
        guard tokens[index].hash == Self.letterA, index + 1 < tokens.count, tokens[index + 1].gap == .space else {
            return false
        }
        let next = tokens[index + 1]
        let classes = Lexicon.classes(of: next.hash)
        return Self.negations.contains(next.hash) || classes.contains(.and)
            || classes.contains(.personVerb) && classes.isDisjoint(with: [.baseVerb, .modal])
    }

    static let letterA = WordHash.of([0x61])
    static let letterI = WordHash.of([0x69])
    static let by = WordHash.of("by".utf8)

    // MARK: User names

    /// Whether a word stands in a user name: beside an @, an underscore or digits.
    private func isHandle(_ index: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        guard token.length >= 5 else { return false }
        if token.gap.contains(.underscore) || (token.gap.contains(.at) && token.gap != .at) { return true }
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return next.gap == .underscore || (next.gap.isEmpty && next.isDigits) || next.gap == .at
    }

    /// A user name that starts with a name: `@milliexo`.
    private func handle(at index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Mention? {
        let token = tokens[index]
        guard isHandle(index, tokens), Words.level(of: token.hash) == .none else { return nil }
        let folded = Folding.fold(token.range, of: text)
        var length = folded.count - 1
        while length >= 4 {
            let hash = WordHash.of(folded.prefix(length))
            let node = self.node(after: 0, hash)
            if node >= 0 {
                let found = endings(at: node).filter {
                    [.forename, .nickname, .surname, .declared, .hyphenHalf, .username].contains($0.form)
                }
                if !found.isEmpty, length >= 5 || Words.level(of: hash) != .common {
                    return Mention(range: token.range, persons: persons(of: found), form: .username, score: 0.7)
                }
            }
            length -= 1
        }
        return nil
    }

    /// A name letter by letter: `A-M-E-L-I-A`, or two of them: `A-P G-W-I-L-Y-M`.
    private func spelledAloud(at start: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Mention? {
        guard start + 3 < tokens.count, tokens[start + 1].length == 1, tokens[start + 2].length == 1,
            tokens[start + 3].length == 1
        else { return nil }
        let joint = tokens[start + 1].gap
        var index = start
        var node: Int32 = 0
        var found: (node: Int32, end: Int)?
        while index < tokens.count, index - start < 48, tokens[index].length == 1, !tokens[index].isDigits {
            var letters = Folding.fold(tokens[index].range, of: text)
            index += 1
            // No name has more letters; a line of nothing but single letters would be read anew at each of them.
            while index < tokens.count, index - start < 48, tokens[index].length == 1, tokens[index].gap == joint,
                !tokens[index].isDigits
            {
                letters += Folding.fold(tokens[index].range, of: text)
                index += 1
            }
            node = self.node(after: node, WordHash.of(letters))
            guard node >= 0 else { break }
            if index - start >= 4, endings(at: node).contains(where: { $0.form != .initials }) { found = (node, index) }
            guard index < tokens.count, joint == .hyphen, tokens[index].gap == .space else { break }
        }
        guard let found else { return nil }
        let endings = endings(at: found.node).filter { $0.form != .initials }
        return Mention(
            range: Int(tokens[start].start)..<Int(tokens[found.end - 1].end), persons: persons(of: endings),
            form: endings.first?.form ?? .full, score: 0.9)
    }

    /// The people of the endings, sorted, each once.
    func persons(of endings: some Sequence<Ending>) -> [PersonID] {
        var found = endings.map { people[Int($0.person)] }
        guard found.count > 1 else { return found }
        found.sort()
        var last: PersonID?
        found.removeAll { person in
            defer { last = person }
            return person == last
        }
        return found
    }

    // MARK: Spelling

    /// A known word that a word of the text may be.
    struct Correction {
        var hash: UInt64
        var isFirstWrong = false
        var isStem = false
        /// Another script's way of writing the very name.
        var isSpelling = false
    }

    private func corrections(of token: Token, _ text: Span<UInt8>) -> [Correction] {
        if token.isForeign, case let first = text[Int(token.start)], (0xD0...0xD2).contains(first) {
            let folded = Folding.fold(token.range, of: text)
            if let first = folded.first, (0xD0...0xD2).contains(first) {
                return Cyrillic.inLatin(folded).map { Correction(hash: WordHash.of($0), isSpelling: true) }
            }
        }
        guard !misspellings.knows(token.hash), Lexicon.classes(of: token.hash).isEmpty else { return [] }
        let short = ShortWord(token, in: text)
        let folded = short == nil ? Folding.fold(token.range, of: text) : []
        var found = short.map { misspellings.corrections(of: $0) } ?? misspellings.corrections(of: folded)
        // Ameliaaa: the last letter drawn out.
        if found.isEmpty, isDrawnOut(token, text) {
            let folded = Folding.fold(token.range, of: text)
            let last = folded[folded.count - 1]
            let short = folded.dropLast(folded.reversed().prefix { $0 == last }.count)
            for drawn in [short + [last], short + [last, last]] where misspellings.knows(WordHash.of(drawn)) {
                found.append(Correction(hash: WordHash.of(drawn)))
            }
        }
        if token.stem != 0, token.length >= 6, !misspellings.knows(token.stem) {
            let shorter =
                short.map { misspellings.corrections(of: $0.dropLast()) }
                ?? misspellings.corrections(of: Array(folded.dropLast()))
            for var correction in shorter where !found.contains(where: { $0.hash == correction.hash }) {
                correction.isStem = true
                found.append(correction)
            }
        }
        return found
    }

    /// Whether the word ends in three letters that are the same.
    private func isDrawnOut(_ token: Token, _ text: Span<UInt8>) -> Bool {
        let end = Int(token.end)
        guard !token.isForeign else {
            let folded = Folding.fold(token.range, of: text)
            return folded.count > 2 && folded.suffix(3).allSatisfy { $0 == folded.last }
        }
        return token.length > 2 && text[end - 1] | 0x20 == text[end - 2] | 0x20
            && text[end - 1] | 0x20 == text[end - 3] | 0x20
    }
}

/// Finds the known words that differ from a word by one letter: one more, one less, another, or two swapped.
///
/// Words that are one step apart share a word that lacks one letter of each (the deletion neighbourhood of Mor and Fraenkel,
/// "A hash code method for detecting and correcting spelling errors", 1982).
package struct Misspellings: Sendable {
    private struct Known {
        var hash: UInt64
        var bytes: [UInt8]
        /// The same; nil where the word is longer.
        var short: ShortWord?
    }

    private var words: [Known] = []
    private var known = HashIndex(capacity: 32)
    /// From a word, or a word less one letter, to the first of a chain.
    private var heads = HashIndex(capacity: 64)
    private var chain: [(word: Int32, next: Int32)] = []
    private var keys: [UInt64] = []
    private var filter = HashFilter([])

    func knows(_ hash: UInt64) -> Bool { filter.mayHold(hash) && known.find(hash) >= 0 }

    mutating func add(_ word: [UInt8], _ hash: UInt64) {
        guard known.find(hash) < 0 else { return }
        let number = Int32(words.count)
        known.insert(hash, number)
        let short = ShortWord(word)
        if let short {
            Self.forEachKey(of: short) { link($0, number) }
        } else {
            for key in Self.neighbourhood(word) { link(key, number) }
        }
        words.append(Known(hash: hash, bytes: word, short: short))
    }

    private mutating func link(_ key: UInt64, _ word: Int32) {
        chain.append((word, heads.insert(key, Int32(chain.count))))
        keys.append(key)
    }

    /// Makes the filter, once all words are there.
    mutating func settle() {
        filter = HashFilter(keys, limit: 22)
        keys = []
    }

    func corrections(of word: ShortWord) -> [PeopleMatcher.Correction] {
        guard word.count >= 4 else { return [] }
        var found: [PeopleMatcher.Correction] = []
        var seen: [Int32] = []
        Self.forEachKey(of: word) { key in
            guard filter.mayHold(key) else { return }
            forEachWord(under: key) { number in
                guard !seen.contains(number) else { return }
                seen.append(number)
                let known = words[Int(number)]
                guard known.bytes.count >= 5,
                    known.short.map({ word.isOneStep(from: $0) }) ?? Self.isOneStep(word.bytes, known.bytes)
                else { return }
                found.append(Self.correction(word[0], word[1], known))
            }
        }
        return found
    }

    /// The same for words of any length.
    func corrections(of word: [UInt8]) -> [PeopleMatcher.Correction] {
        if let short = ShortWord(word) { return corrections(of: short) }
        var found: [PeopleMatcher.Correction] = []
        var seen: [Int32] = []
        for key in Self.neighbourhood(word) where filter.mayHold(key) {
            forEachWord(under: key) { number in
                guard !seen.contains(number) else { return }
                seen.append(number)
                let known = words[Int(number)]
                guard known.bytes.count >= 5, Self.isOneStep(word, known.bytes) else { return }
                found.append(Self.correction(word[0], word[1], known))
            }
        }
        return found
    }

    private static func correction(_ first: UInt8, _ second: UInt8, _ known: Known) -> PeopleMatcher.Correction {
        let isSwap = first == known.bytes[1] && second == known.bytes[0]
        return PeopleMatcher.Correction(hash: known.hash, isFirstWrong: first != known.bytes[0] && !isSwap)
    }

    @inline(__always)
    private func forEachWord(under key: UInt64, _ take: (Int32) -> Void) {
        var link = heads.find(key)
        while link >= 0 {
            let (number, next) = chain[Int(link)]
            take(number)
            link = next
        }
    }

    /// The word itself and what is left of it without each of its letters.
    @inline(__always)
    private static func forEachKey(of word: ShortWord, _ take: (UInt64) -> Void) {
        take(word.hash)
        for place in 0..<word.count {
            // The same word as for the letter before, in a double letter.
            if place > 0, word[place] == word[place - 1] { continue }
            take(word.without(place).hash)
        }
    }

    private static func neighbourhood(_ word: [UInt8]) -> [UInt64] {
        var keys = [WordHash.of(word)]
        for place in word.indices where place == 0 || word[place] != word[place - 1] {
            var shorter = word
            shorter.remove(at: place)
            keys.append(WordHash.of(shorter))
        }
        return keys
    }

    /// Whether one folded word of five letters or more may be the other with a slip of the keyboard.
    package static func mayBe(_ word: [UInt8], _ known: [UInt8]) -> Bool {
        word.count >= 5 && known.count >= 5 && abs(word.count - known.count) < 2 && word != known
            && isOneStep(word, known)
    }

    /// Whether two folded words begin with the same two letters and differ by two letters at most, left out, put in or changed.
    ///
    /// Levenshtein's distance, row by row.
    static func areClose(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count > 1, b.count > 1, abs(a.count - b.count) < 3, a[0] == b[0], a[1] == b[1] else { return false }
        var row = Array(0...b.count)
        for (line, letter) in a.enumerated() {
            var before = row[0]
            row[0] = line + 1
            for column in b.indices {
                let changed = before + (letter == b[column] ? 0 : 1)
                before = row[column + 1]
                row[column + 1] = min(changed, before + 1, row[column] + 1)
            }
        }
        return row[b.count] < 3
    }

    static func isOneStep(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let shared = zip(a, b).prefix { $0 == $1 }.count
        let (restA, restB) = (a[shared...], b[shared...])
        switch a.count - b.count {
        case 0:
            if restA.dropFirst().elementsEqual(restB.dropFirst()) { return true }
            return restA.count >= 2 && restA[shared] == restB[shared + 1] && restA[shared + 1] == restB[shared]
                && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
        case 1: return restA.dropFirst().elementsEqual(restB)
        case -1: return restA.elementsEqual(restB.dropFirst())
        default: return false
        }
    }
}

/// Cyrillic names in Latin letters, as passports and as schools write them.
///
/// Source: Cabinet of Ministers of Ukraine, resolution 55 of 2010; for Russian, ICAO Doc 9303, part 3.
enum Cyrillic {
    private static let letters: [Unicode.Scalar: [String]] = [
        "а": ["a"], "б": ["b"], "в": ["v"], "г": ["h", "g"], "ґ": ["g"], "д": ["d"], "е": ["e"], "є": ["ie", "ye"],
        "ё": ["e", "yo"], "ж": ["zh"], "з": ["z"], "и": ["y", "i"], "і": ["i"], "ї": ["i", "yi"], "й": ["i", "y"],
        "к": ["k"], "л": ["l"], "м": ["m"], "н": ["n"], "о": ["o"], "п": ["p"], "р": ["r"], "с": ["s"], "т": ["t"],
        "у": ["u"], "ф": ["f"], "х": ["kh", "h"], "ц": ["ts"], "ч": ["ch"], "ш": ["sh"], "щ": ["shch"], "ъ": [""],
        "ы": ["y"], "ь": [""], "э": ["e"], "ю": ["iu", "yu"], "я": ["ia", "ya"], "ђ": ["dj"], "ј": ["j"], "љ": ["lj"],
        "њ": ["nj"], "ћ": ["c"], "џ": ["dz"],
    ]

    /// Every Latin spelling of the folded word, 64 at most; none where a letter is not Cyrillic.
    static func inLatin(_ folded: [UInt8]) -> [[UInt8]] {
        var found: [[UInt8]] = [[]]
        for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
            guard let spellings = letters[scalar] else { return [] }
            let kept = found.count * spellings.count <= 64 ? spellings : Array(spellings.prefix(1))
            found = found.flatMap { start in kept.map { start + Array($0.utf8) } }
        }
        return found
    }
}
