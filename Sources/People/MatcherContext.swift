import Passages
import Vocabulary

/// What a search remembers of the paragraph it is in.
struct MentionContext {
    /// People named in full so far.
    var named: [PersonID] = []
    /// Those of them who were named by title and surname first: `Ms Baird` says little of who `Joy` is.
    var titled: Set<PersonID> = []
    /// Who was named in full last, and where that name ended, as a word's place.
    var lastNamed: (persons: [PersonID], end: Int)?
    /// Whether the text is written without capitals; nil until somebody asks.
    var isLowerCase: Bool?
    /// The words in small letters where all of the text is in capitals, and empty where it is not; nil until somebody asks.
    var whispered: [Token]?
    /// Initials that are an abbreviation as well and meant somebody further up.
    var initials: Set<UInt64> = []

    mutating func startParagraph() { named.removeAll(keepingCapacity: true) }

    /// Whether a sentence, a line or a quotation starts with the word: then a capital says nothing.
    static func startsSentence(_ token: Token) -> Bool {
        !token.gap.isDisjoint(with: [.sentence, .blank, .newline, .other]) || token.gap == [.hyphen, .space]
    }
}

extension PeopleMatcher {
    /// Says whom a match names, and whether it is a name; nil where it is nothing at all.
    func judge(_ match: Match, _ tokens: [Token], _ text: Span<UInt8>, _ context: inout MentionContext) -> Mention? {
        let first = tokens[match.start]
        var form = match.form
        var score = Self.score(of: form)
        if match.isTitled {
            // I miss Grace: a verb, and then the name alone.
            if !first.startsUpper, tokens[match.start + 1].startsUpper, first.hash == Self.miss, match.start > 0,
                !Lexicon.classes(of: tokens[match.start - 1].hash).isDisjoint(with: [.beforeVerb, .modal, .personVerb])
            {
                return nil
            }
            // A title that none of the family bears: somebody of that name whom nobody listed.
            form = match.fitsTitle ? .titled : .family
            score = match.fitsTitle ? 1 : 0.6
        }
        var isName = true
        if form == .initials {
            guard let verdict = judgeInitials(match, tokens, text, context) else { return nil }
            isName = verdict
            if isName, match.count == 1 { context.initials.insert(first.hash) }
        } else if !match.isTitled {
            isName = judgeWord(match, tokens, text, &context) || isNameInCapitals(match, tokens, text, &context)
        }
        if form == .full || form == .surnameFirst || form == .initialSurname || form == .forename
            || form == .forenameInitial,
            isUsername(match, tokens)
        {
            form = .username
        }
        if match.isMisspelt {
            form = .misspelt
            score = match.count > 1 ? 0.9 : 0.7
        }
        var found = match.persons
        var fitting: [PersonID] = []
        // Whoever signs with initials, or did something by them, is hardly one of the children.
        if form == .initials, found.count > 1,
            standsAlone(match, tokens) || (match.start > 0 && tokens[match.start - 1].hash == Self.by)
        {
            let adults = found.filter { !has($0, isChild) }
            if !adults.isEmpty { found = adults }
        }
        if found.count > 1, form != .family, form != .initials, !context.named.isEmpty {
            let isByForename = [.forename, .nickname, .declared].contains(form)
            let settled = context.named.filter {
                Self.contains($0, in: found) && !(isByForename && context.titled.contains($0))
            }
            if match.start > 0, tokens[match.start - 1].hash == Self.other {
                // The other Azad: not the one who was named.
                let others = found.filter { !settled.contains($0) }
                if !others.isEmpty { found = others }
            } else if settled.count == 1, !worksBySurname(match).contains(settled[0]) {
                if form != .surname { fitting = found }
                found = settled
            }
        }
        // The other Simran, where one is known: somebody whom nobody listed.
        if isName, match.persons.count == 1, match.count == 1, [.forename, .nickname, .declared].contains(form),
            match.start > 1, first.gap == .space, tokens[match.start - 1].hash == Self.other,
            tokens[match.start - 1].gap == .space, tokens[match.start - 2].hash == Self.the
        {
            (found, fitting) = ([], match.persons)
        }
        if isName, match.count > 1 ? found.count == 1 : form == .forename { context.lastNamed = (found, match.end) }
        if isName, found.count == 1, match.count > 1 {
            if !context.named.contains(found[0]) {
                context.named.append(found[0])
                if form == .titled { context.titled.insert(found[0]) }
            } else if form != .titled {
                context.titled.remove(found[0])
            }
        }
        // Of A Baker, `a baker` is kept together; Señor Karagiannis, Pani Nowak, and Sister Joy of the church.
        var start = first
        if isName, match.start > 0, first.gap == .space, first.startsUpper == tokens[match.start - 1].startsUpper {
            let title = tokens[match.start - 1].hash
            // But `my sister concepta`.
            let isOwned =
                match.start > 1 && Lexicon.classes(of: tokens[match.start - 2].hash).contains(.determiner)
            if first.startsUpper && Self.courtesies.contains(title)
                || (Self.respects.contains(title) && found.count == 1 && !isOwned
                    && people.firstIndex(of: found[0]).map { isNoRelative[$0] } ?? false)
            {
                start = tokens[match.start - 1]
            }
        }
        if !isName, match.start > 0, first.gap == .space, Self.articles.contains(tokens[match.start - 1].hash) {
            start = tokens[match.start - 1]
        }
        // `Martins nest on the cliff`: a word is kept with its ending.
        let end = isName ? end(of: match, tokens, text) : Swift.max(match.endByte, Int(tokens[match.end - 1].end))
        var mention = Mention(
            range: Int(start.start)..<end, persons: found, fitting: fitting, form: form,
            isName: isName, score: isName ? score : 0)
        mention.isSurelyWord = !isName && form != .initials && isDetermined(match, tokens)
        mention.worksBySurname = worksBySurname(match)
        mention.isOther = found.count > 1 && match.start > 0 && tokens[match.start - 1].hash == Self.other
        return mention
    }

    /// Whether one of the flags that the matcher has for each person is somebody's.
    private func has(_ person: PersonID, _ flags: [Bool]) -> Bool {
        people.firstIndex(of: person).map { flags[$0] } ?? false
    }

    /// Those at work whose bare surname a word is, where it is a child's forename as well: staff are called by their title, and
    /// that one was named says nothing for them.
    private func worksBySurname(_ match: Match) -> [PersonID] {
        guard !match.bySurname.isEmpty else { return [] }
        guard match.persons.contains(where: { has($0, isChild) && !match.bySurname.contains($0) }) else { return [] }
        return match.bySurname.filter { has($0, isAtWork) }
    }

    /// Whether an article or a possessive makes a noun of a word in small letters; but `the grace girl`.
    private func isDetermined(_ match: Match, _ tokens: [Token]) -> Bool {
        let first = tokens[match.start]
        guard match.count == 1, match.start > 0, first.gap == .space, !first.startsUpper,
            Self.makingNouns.contains(tokens[match.start - 1].hash)
        else { return false }
        guard match.end < tokens.count, tokens[match.end].gap == .space else { return true }
        return Lexicon.classes(of: tokens[match.end].hash).isDisjoint(with: [.family, .relation, .personVerb, .modal])
    }

    private static let makingNouns = hashes("the a an his her their my our your this every each no any some")

    /// Whether a sorted list holds somebody.
    static func contains(_ person: PersonID, in sorted: [PersonID]) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < person { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == person
    }

    private static let miss = WordHash.of("miss".utf8)
    private static let mister = WordHash.of("mr".utf8)
    private static let ofWomen = ["mrs", "miss", "ms", "madam"].map { WordHash.of($0.utf8) }
    private static let other = WordHash.of("other".utf8)
    private static let master = WordHash.of("master".utf8)
    private static let will = WordHash.of("will".utf8)

    private static func score(of form: NameForm) -> Double {
        switch form {
        case .full, .surnameFirst, .declared, .titled: 1
        case .forename, .surname, .forenameInitial, .initialSurname, .username: 0.95
        case .nickname, .hyphenHalf, .family: 0.85
        case .initials: 0.8
        case .misspelt: 0.7
        }
    }

    /// How well a title suits somebody: 3 where it is theirs, 2 where it may be, 1 where a child could be called so, 0 where
    /// it is somebody else's.
    ///
    /// Pupils say `Miss` to a teacher who is `Mrs` in every list.
    func fit(ofTitle title: UInt64, _ ending: Ending) -> Int {
        let person = Int(ending.person)
        let known = titles[person]
        if known.contains(title) { return 3 }
        let isOfWoman = Self.ofWomen.contains(title)
        if !known.isEmpty { return isOfWoman && known.contains(where: Self.ofWomen.contains) ? 2 : 0 }
        if isChild[person] { return title == Self.miss || title == Self.master ? 1 : 0 }
        if let sex = sexes[person], isOfWoman || title == Self.mister, (sex == .female) != isOfWoman { return 0 }
        // Staff are called by a title, whether a list gives it or not.
        return isAtWork[person] ? 3 : 2
    }

    /// Of a lone word that is one person's forename and another's surname: behind `dad` and `her friend` stands a forename,
    /// and so does a word that is a forename to everybody, or the forename of a child and half of other people's surname.
    func preferCalled(_ found: inout [Ending], at index: Int, _ tokens: [Token]) {
        func isCalled(_ ending: Ending) -> Bool { [.forename, .nickname, .declared].contains(ending.form) }
        guard found.contains(where: isCalled), !found.allSatisfy(isCalled) else { return }
        let isBehindKin =
            index > 0 && tokens[index].gap == .space && Lexicon.classes(of: tokens[index - 1].hash).contains(.kin)
        // A cell with nothing else in it may be one for the surname.
        let isOfChild =
            tokens.count > 1 && found.allSatisfy { isCalled($0) ? isChild[Int($0.person)] : !isAtWork[Int($0.person)] }
            && found.contains { $0.form == .forename }
        guard isBehindKin || isOfChild || Forenames.isOnlyForename(tokens[index].hash) else { return }
        found.removeAll { !isCalled($0) }
    }

    /// One past the last byte, with the dot that belongs to an initial.
    private func end(of match: Match, _ tokens: [Token], _ text: Span<UInt8>) -> Int {
        let end = match.endByte
        guard tokens[match.end - 1].length == 1, end < text.count, text[end] == 0x2E else { return end }
        if !match.gaps.isDisjoint(with: [.dot, .initialDot]) { return end + 1 }
        guard match.end < tokens.count else { return end }
        let next = tokens[match.end]
        return !next.startsUpper && next.gap.isDisjoint(with: [.newline, .blank]) ? end + 1 : end
    }

    private func isUsername(_ match: Match, _ tokens: [Token]) -> Bool {
        if match.gaps.contains(.underscore) { return true }
        let next = match.end < tokens.count ? tokens[match.end].gap : .blank
        let isBeside = next == .at || next == .underscore || (next.isEmpty && tokens[match.end].isDigits)
        return isBeside || tokens[match.start].gap.contains(.underscore)
            || (tokens[match.start].gap.contains(.at) && tokens[match.start].gap != .at)
    }

    // MARK: Initials

    /// Whether initials mean the person; false where they are an abbreviation, nil where nothing says that they are anybody's.
    private func judgeInitials(
        _ match: Match, _ tokens: [Token], _ text: Span<UInt8>, _ context: MentionContext
    ) -> Bool? {
        let first = tokens[match.start]
        let isDotted = match.count > 1
        let isDeclared = match.isDeclared
        let folded = isDotted ? 0 : first.hash
        let previous = match.start > 0 ? tokens[match.start - 1] : nil
        let next = match.end < tokens.count ? tokens[match.end] : nil
        if isDotted {
            // 10 A.M., and never e.g.
            if previous?.isDigits == true, first.gap.isDisjoint(with: [.sentence, .blank, .initialDot]),
                Self.halves.contains(tokens[match.start..<match.end].map(\.hash)) || !isBehindTime(match.start, tokens)
            {
                return nil
            }
            if match.gaps.contains(.space), !areParted(match, tokens) { return nil }
            return first.startsUpper || !Self.dotted.contains(tokens[match.start..<match.end].map(\.hash)) ? true : nil
        }
        // TOM AND JERRY: in a line of capitals a word is a word.
        let signs = isSignature(match, tokens)
        if Words.level(of: folded) == .common, isCapitalLine(match.start, tokens), !signs { return nil }
        // What meant somebody further up is an abbreviation no more, except for `the GP` and `family GP`.
        let isAbbreviation =
            Lexicon.classes(of: folded).contains(.abbreviation)
            && !(context.initials.contains(folded) && !isQualified(match.start, tokens))
        var hasEvidence =
            Self.stands(match.start, inColumnOfPeopleOf: text, tokens)
            || !isAbbreviation
                && (isBesideClass(match, tokens) || standsAlone(match, tokens) || isWhole(match, tokens, text))
            || signs
        // RE: Referral re DS – an officer's title is followed by the officer, or follows an article.
        if Self.officers.contains(folded), !isQualified(match.start, tokens), let previous, first.startsUpper,
            first.gap == .space, Lexicon.classes(of: previous.hash).contains(.beforePerson),
            next.map({ !$0.startsUpper && !$0.isDigits || $0.gap != .space }) ?? true
        {
            hasEvidence = true
        }
        // Grant Pike (GP); 2. GP – four missing episodes; GP: denied.
        if isBehindTheName(match, tokens, context) || isDeclared && opensItem(match, tokens) { hasEvidence = true }
        if let next, next.gap.isDisjoint(with: [.sentence, .blank, .newline]) {
            let classes = Lexicon.classes(of: next.hash)
            let isBehindComma = isAbbreviation && next.gap.contains(.comma)
            if next.gap == .apostrophe || classes.contains(.personVerb) && !isBehindComma { hasEvidence = true }
            // DS certainly doesn't.
            if next.gap == .space, isAdverb(next, text), match.end + 1 < tokens.count,
                tokens[match.end + 1].gap == .space,
                Lexicon.classes(of: tokens[match.end + 1].hash).contains(.personVerb)
            {
                hasEvidence = true
            }
            // LO - spoken to. KP: denied.
            if !isAbbreviation, next.gap.isSuperset(of: [.space, .hyphen]) { hasEvidence = true }
            if !isAbbreviation, Self.afterInitials.contains(next.hash) || isPast(next, text) { hasEvidence = true }
            if classes.contains(.and), match.end + 1 < tokens.count, tokens[match.end + 1].startsUpper {
                hasEvidence = !isAbbreviation
            }
        }
        // AC to speak to the head; but `GP to ring`, who has a post.
        if isAbbreviation, !Self.posts.contains(folded) || isDeclared && !Self.services.contains(folded),
            next?.hash == Self.to, match.end + 1 < tokens.count,
            Self.tasks.contains(tokens[match.end + 1].hash)
        {
            hasEvidence = true
        }
        // WB, JT and HG.
        for other in [previous, next] {
            guard let other, (2...3).contains(other.length), other.isAllCapitals, !isAbbreviation else { continue }
            let gap = other.start < first.start ? first.gap : other.gap
            if gap == [.comma, .space] || gap == .newline || gap == [.comma, .newline] || gap == [.other]
                || gap == [.clause, .space],
                !Lexicon.classes(of: other.hash).contains(.abbreviation) || context.initials.contains(other.hash)
            {
                hasEvidence = true
            }
        }
        // Present: HD, DA.
        if isListed(match.start, tokens) || opensRow(match, tokens) { hasEvidence = true }
        if let previous, first.gap.isDisjoint(with: [.sentence, .blank, .newline]), !isAbbreviation {
            let classes = Lexicon.classes(of: previous.hash)
            if !classes.isDisjoint(with: [.beforePerson, .and, .personVerb]) { hasEvidence = true }
        }
        // Told by TM, spoke with TM: whom the case file says to be called so, unless it is a post of another service.
        if isAbbreviation, isDeclared, first.isAllCapitals, !Self.services.contains(folded),
            match.persons.allSatisfy({ has($0, isAtWork) }),
            closesLine(match, tokens) || isDoneBy(match.start, tokens)
        {
            hasEvidence = true
        }
        // The GP is on leave; the family GP rang.
        if isAbbreviation, isQualified(match.start, tokens) { hasEvidence = false }
        if !first.startsUpper { return true }
        if isAbbreviation {
            // Whom the case file calls KS is so called; but KS2, in ED, and a post.
            if isDeclared, !hasEvidence {
                return (!Self.posts.contains(folded) || Self.rarePosts.contains(folded))
                    && !isQualified(match.start, tokens)
                    && !isPartOfTerm(match, tokens)
            }
            return hasEvidence ? true : nil
        }
        if isDeclared, !hasEvidence { return !isBeforeTerm(match, tokens) }
        return hasEvidence || isInProse(match, tokens) ? true : nil
    }

    /// Whether two numbers with one mark between them stand before a word, as a log has them: `22:20  L.M. asleep`.
    private func isBehindTime(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 1, tokens[index - 1].length == 2, tokens[index - 2].isDigits, tokens[index - 2].length <= 2 else {
            return false
        }
        return tokens[index - 2].end + 1 == tokens[index - 1].start
    }

    /// Whether initials end the text or a paragraph behind a whole sentence, or stand alone on a line: who wrote it.
    private func closesLine(_ match: Match, _ tokens: [Token]) -> Bool {
        let ends =
            match.end == tokens.count
            || !tokens[match.end].gap.isDisjoint(with: [.blank, .newline])
        return ends && match.start > 0 && !tokens[match.start].gap.isDisjoint(with: [.sentence, .newline, .blank])
    }

    /// Whether what stands there is done to somebody: `brings her`, `knows him`.
    private func isDoneTo(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 1 < tokens.count, tokens[index].gap == .space, !tokens[index].startsUpper,
            tokens[index].stem != 0,
            tokens[index + 1].gap == .space
        else { return false }
        return Lexicon.classes(of: tokens[index].stem).contains(.baseVerb)
            && Self.objects.contains(tokens[index + 1].hash)
    }

    private static let objects = hashes("her him me them us")

    /// Whether what somebody did stands before: `told by`, `spoke with`.
    private func isDoneBy(_ start: Int, _ tokens: [Token]) -> Bool {
        guard start > 1, tokens[start].gap == .space else { return false }
        let (before, deed) = (tokens[start - 1].hash, tokens[start - 2].hash)
        return before == Self.by && Self.deeds.contains(deed) || before == Self.with && Self.talks.contains(deed)
    }

    private static let with = WordHash.of("with".utf8)
    private static let talks = hashes("spoke spoken speak talked met sat sits stayed shared discussed agreed checked")
    private static let services = hashes("gp sw ssw hv ep iro idva ewo lado ot salt pc dc ds camhs yot fsw cp da dv")

    /// Whether two capitals that are nobody's abbreviation stand in a sentence among words, as a person would: `held by LP`.
    ///
    /// Nothing else says that they are anybody's, so it holds only in a case of few people, in which hardly two have the same.
    private func isInProse(_ match: Match, _ tokens: [Token]) -> Bool {
        let first = tokens[match.start]
        guard first.isAllCapitals, first.length > 1, people.count <= Self.fewPeople, tokens.count > 3,
            !isQualified(match.start, tokens), !isPartOfTerm(match, tokens), !isCapitalLine(match.start, tokens)
        else { return false }
        let around: Gap = [.space, .newline, .blank]
        let isApart = match.start == 0 || !first.gap.isDisjoint(with: around)
        guard match.end < tokens.count else { return isApart }
        let next = tokens[match.end]
        // GP/AB: a list of abbreviations; MH1: a code.
        // JP Morgan: part of another name.
        if next.gap == .space, next.startsUpper, !next.isAllCapitals { return false }
        if next.gap.isEmpty || next.gap == .hyphen || next.gap == .underscore || next.gap == .at { return false }
        return isApart || first.gap == .other && match.start > 0
    }

    /// How many people a case may have for two capitals to mean one of them by themselves.
    private static var fewPeople: Int { 60 }

    /// Whether initials open a bracket right behind the whole name, or the forename, of the one whose they are.
    private func isBehindTheName(_ match: Match, _ tokens: [Token], _ context: MentionContext) -> Bool {
        guard tokens[match.start].gap == [.space, .clause], let named = context.lastNamed, named.end == match.start
        else {
            return false
        }
        return named.persons.contains { Self.contains($0, in: match.persons) }
    }

    /// Whether letters open an item and a dash or a colon parts them from what they said: `2. GP – four episodes`.
    private func opensItem(_ match: Match, _ tokens: [Token]) -> Bool {
        guard match.end < tokens.count,
            MentionContext.startsSentence(tokens[match.start]) || tokens[match.start].gap == [.initialDot, .space]
        else { return false }
        let gap = tokens[match.end].gap
        return gap == [.sentence, .space] || gap.isSuperset(of: [.space, .hyphen]) || gap == [.space, .clause]
            || gap == [.space, .other]
    }

    /// Whether capitals open a line and a column's width parts them from its text, as in a list of who does what:
    /// `   CB     letter to transport`, `   MP/AK   to check`.
    private func opensRow(_ match: Match, _ tokens: [Token]) -> Bool {
        var first = match.start
        while first > 0, tokens[first].gap == .other, tokens[first - 1].isAllCapitals { first -= 1 }
        guard tokens[match.start].isAllCapitals, first == 0 || !tokens[first].gap.isDisjoint(with: [.newline, .blank])
        else { return false }
        var end = match.end
        while end < tokens.count, tokens[end].gap == .other, tokens[end].isAllCapitals { end += 1 }
        guard end < tokens.count, tokens[end].gap == .space, !tokens[end].isAllCapitals else { return false }
        return tokens[end].start - tokens[end - 1].end >= 2
    }

    /// Whether initials are all that there is: a paragraph of their own, as below a note.
    ///
    /// In a cell two letters may be a code.
    private func isWhole(_ match: Match, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
        tokens.count == 1 && (tokens[0].length > 2 || match.endByte < text.count)
    }

    /// Whether initials in capitals end the text or a paragraph behind a whole sentence, and are no post: `… Tyrese's link. AS`; or
    /// stand on the last line of it by themselves, of somebody at work whose initials may be a post as well.
    private func isSignature(_ match: Match, _ tokens: [Token]) -> Bool {
        let first = tokens[match.start]
        guard first.isAllCapitals, match.start > 0 else { return false }
        // Diolch,\nGP; or on a line by itself below a long one, before a gap.
        if first.gap.contains(.newline), match.persons.allSatisfy({ has($0, isAtWork) }) {
            let isLast = match.end == tokens.count || tokens[match.end].gap.contains(.blank)
            let endsLine = isLast || !tokens[match.end].gap.isDisjoint(with: [.newline, .clause])
            if endsLine, first.gap.contains(.comma), Self.closings.contains(tokens[match.start - 1].hash) {
                return true
            }
            if isLast, !first.gap.contains(.blank), lineLength(before: match.start, tokens) > 4 { return true }
        }
        guard match.start > 3, !first.gap.isDisjoint(with: [.sentence]), !tokens[match.start - 1].isAllCapitals else {
            return false
        }
        // A post ends no message of its own: `Is she alright? GP` at the line's end is who wrote it, where such a one works here.
        if Self.posts.contains(first.hash) {
            return match.end < tokens.count && !tokens[match.end].gap.isDisjoint(with: [.newline, .blank])
                && match.persons.allSatisfy { has($0, isAtWork) }
        }
        return match.end == tokens.count || tokens[match.end].gap.contains(.blank)
    }

    /// How many words stand on the line above a word that begins one.
    private func lineLength(before index: Int, _ tokens: [Token]) -> Int {
        var first = index - 1
        while first > 0, tokens[first].gap.isDisjoint(with: [.newline, .blank]) { first -= 1 }
        return index - first
    }

    private func isBeforeTerm(_ match: Match, _ tokens: [Token]) -> Bool {
        guard match.end < tokens.count, tokens[match.end].gap == .space || tokens[match.end].gap == .hyphen else {
            return false
        }
        return Self.terms.contains(tokens[match.end].hash)
    }

    /// Whether what stands beside an abbreviation makes a term of the two: `KS 2`, `AS level`, `in ED`, `FSM/PP`.
    private func isPartOfTerm(_ match: Match, _ tokens: [Token]) -> Bool {
        if match.end < tokens.count {
            let next = tokens[match.end]
            // But a date: `compiled HA 11/3/26`.
            let isDate =
                next.gap == .space && match.end + 1 < tokens.count && tokens[match.end + 1].isDigits
                && tokens[match.end + 1].gap == .other
            if next.isDigits, next.gap.isSubset(of: [.space, .hyphen]), !isDate { return true }
            if isBeforeTerm(match, tokens) { return true }
            if next.gap == .other, next.isAllCapitals { return true }
        }
        guard match.start > 0, tokens[match.start].gap == .space || tokens[match.start].gap == .other else {
            return false
        }
        let previous = tokens[match.start - 1]
        return Self.inside.contains(previous.hash) || (tokens[match.start].gap == .other && previous.isAllCapitals)
    }

    /// Whether initials with a space between them are two letters by themselves, and no article, pronoun or part of a list.
    private func areParted(_ match: Match, _ tokens: [Token]) -> Bool {
        let isOfWords = tokens[match.start..<match.end].contains { $0.hash == Self.letterA || $0.hash == Self.letterI }
        let around = [match.start - 1, match.end].filter { tokens.indices.contains($0) }
        return !isOfWords && !around.contains { tokens[$0].length == 1 && tokens[$0].startsUpper }
    }

    /// Whether a name and a number are all that stands in quotation marks, as in somebody's list of contacts: `saved as "Biscuit 2"`.
    private func isEntry(_ match: Match, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
        guard match.end < tokens.count, tokens[match.end].isDigits, tokens[match.end].gap == .space else {
            return false
        }
        return Self.isQuote(before: Int(tokens[match.start].start), in: text)
            && Self.isQuote(after: Int(tokens[match.end].end), in: text)
    }

    private static func isQuote(before position: Int, in text: Span<UInt8>) -> Bool {
        guard position > 0 else { return false }
        if text[position - 1] == UInt8(ascii: "\"") || text[position - 1] == UInt8(ascii: "'") { return true }
        return position > 2 && text[position - 3] == 0xE2 && text[position - 2] == 0x80
            && (0x98...0x9F).contains(text[position - 1])
    }

    private static func isQuote(after position: Int, in text: Span<UInt8>) -> Bool {
        guard position < text.count else { return false }
        if text[position] == UInt8(ascii: "\"") || text[position] == UInt8(ascii: "'") { return true }
        return position + 2 < text.count && text[position] == 0xE2 && text[position + 1] == 0x80
            && (0x98...0x9F).contains(text[position + 2])
    }

    /// Whether initials stand in a list of those who were there: `Present: HD, DA`.
    private func isListed(_ index: Int, _ tokens: [Token]) -> Bool {
        var index = index
        while index > 0, tokens[index].gap == [.comma, .space], tokens[index - 1].isAllCapitals { index -= 1 }
        return index > 0 && tokens[index].gap == [.sentence, .space] && Self.listHeads.contains(tokens[index - 1].hash)
    }

    /// Whether an article, a possessive or a word like `family` makes a post of an abbreviation.
    private func isQualified(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 0, tokens[index].gap == .space else { return false }
        let classes = Lexicon.classes(of: tokens[index - 1].hash)
        return !classes.isDisjoint(with: [.determiner, .family])
    }

    private func isAdverb(_ token: Token, _ text: Span<UInt8>) -> Bool {
        let end = Int(token.end)
        return token.length >= 4 && !token.startsUpper && text[end - 1] == 0x79 && text[end - 2] == 0x6C
    }

    /// Whether a class stands behind initials: `JC (6B)`, `AO 6B`, `JT Y6`.
    func isBesideClass(_ match: Match, _ tokens: [Token]) -> Bool {
        guard match.end < tokens.count, tokens[match.end].gap.isSubset(of: [.space, .clause, .comma]) else {
            return false
        }
        let next = tokens[match.end]
        if next.isDigits {
            return next.length <= 2 && match.end + 1 < tokens.count && tokens[match.end + 1].gap.isEmpty
                && tokens[match.end + 1].length == 1
        }
        return Self.years.contains(next.hash) && match.end + 1 < tokens.count && tokens[match.end + 1].isDigits
    }

    /// Whether initials are all that stands on their line, or in a bracket behind a post: `SENDCo (LH)`.
    private func standsAlone(_ match: Match, _ tokens: [Token]) -> Bool {
        let gap = tokens[match.start].gap
        let end = match.end < tokens.count ? tokens[match.end].gap : .blank
        if !gap.isDisjoint(with: [.newline, .blank]), !end.isDisjoint(with: [.newline, .blank]) {
            return match.start > 0 || match.end < tokens.count
        }
        return gap == [.space, .clause] && end.contains(.clause) && match.start > 0
            && !Lexicon.classes(of: tokens[match.start - 1].hash).isDisjoint(with: [.relation, .abbreviation])
    }

    private static let years = Set(["y", "yr", "year"].map { WordHash.of($0.utf8) })
    /// What stands behind initials that mean somebody: `JC to ring`, `AO in tears`, `KD seen outside`.
    private static let afterInitials = Set(
        [
            "to", "in", "at", "here", "seen", "very", "upset", "crying", "absent", "late", "away", "quiet", "fine",
            "ok",
            "asleep", "tearful", "angry", "unwell", "poorly", "ill", "sick",
        ]
        .map { WordHash.of($0.utf8) })
    /// What an abbreviation stands before as part of a term, and behind where it is a place or a state.
    private static let terms = hashes(
        "surgery appt appointment appointments practice letter visit clinic receptionist conf conference plan plans chair order meeting meetings level levels test tests pathway diagnosis plan register support form forms review team lesson lessons leader referral unit units service scheme programme project centre office scale tool checklist code fund grant room block cup"
    )
    private static let inside = hashes("in at into via on under for of re")
    private static let listHeads = Set(
        [
            "present", "pres", "here", "there", "attended", "attendees", "attending", "apologies", "absent", "cc",
            "from",
            "by", "staff", "pupils", "involved",
        ]
        .map { WordHash.of($0.utf8) })
    /// Abbreviations that somebody goes by in a post, or a family by its relations.
    private static let posts = hashes(
        """
        gp ht dht aht slt dsl ddsl dsp senco sendco hoy ta lsa hlta ct elsa ewo flo psa mds sw ssw tm iro idva ep salt ot hv sn \
        pa yot yos fsw camhs do oic pc pcso dc ds di sro la lado mp fp fc nr sd sf sm mgm mgf pgm pgf dr mr ms mash eh hr it ict \
        hq taf tac cg co
        """)
    /// Those that are written of a post or a relation so seldom that whoever goes by them is meant.
    private static let rarePosts = hashes("tm sf sm sd nr fp fc mp cg hr")
    /// Titles of police officers.
    private static let officers = Set(["ds", "dc", "di", "pc"].map { WordHash.of($0.utf8) })
    /// Abbreviations that are written with dots in small letters.
    private static let dotted: Set<[UInt64]> = Set(
        [
            "am", "pm", "eg", "ie", "nb", "ps", "cf", "wc", "we", "na", "ok", "uk", "aka", "tbc", "asap", "hr", "re",
            "cc",
        ]
        .map { $0.utf8.map { WordHash.of([$0]) } })

    // MARK: Names that are words

    /// Whether a word of a text in nothing but capitals, which say as little there as small letters do, is a name by what stands around
    /// it: `THEN MARK TOLD GRACE TO STOP`.
    private func isNameInCapitals(
        _ match: Match, _ tokens: [Token], _ text: Span<UInt8>, _ context: inout MentionContext
    ) -> Bool {
        guard tokens[match.start].isAllCapitals else { return false }
        let whispered = context.whispered ?? Self.whispered(tokens)
        context.whispered = whispered
        guard !whispered.isEmpty else { return false }
        var small = context
        small.isLowerCase = true
        return judgeWord(match, whispered, text, &small)
    }

    private static func whispered(_ tokens: [Token]) -> [Token] {
        let words = tokens.filter { $0.length > 1 && !$0.isDigits }
        // A heading says too little.
        guard words.count >= 12, words.count(where: { $0.isAllCapitals }) * 10 >= words.count * 9 else { return [] }
        return tokens.map(\.inSmallLetters)
    }

    /// Whether a match without a title is the name, where its letters may also be an ordinary word or a place.
    private func judgeWord(
        _ match: Match, _ tokens: [Token], _ text: Span<UInt8>, _ context: inout MentionContext
    ) -> Bool {
        let first = tokens[match.start]
        if match.isMisspelt || match.form == .username || isUsername(match, tokens) { return true }
        if !match.gaps.isDisjoint(with: [.dot, .underscore]) { return true }
        if match.count > 1 {
            let words = tokens[match.start..<match.end].filter { $0.length > 1 }
            if words.contains(where: { Words.level(of: $0.hash) == .none && $0.length > 2 }) { return true }
            if match.isDeclared || words.allSatisfy({ $0.startsUpper || $0.gap == .hyphen }) { return true }
            // Hunter wise ran: a forename, and a surname that lost its capital; but `Will price` and `Long wise` may be words.
            if first.startsUpper, match.form == .full {
                let classes = Lexicon.classes(of: first.hash)
                if !MentionContext.startsSentence(first) || classes.isDisjoint(with: [.modal, .verb, .adjective]) {
                    return true
                }
            }
            // so grace a isn't with her: an initial, where no article, letter for a word or kiss can stand.
            if match.count == 2, tokens[match.start + 1].length == 1, match.form == .forenameInitial,
                isInitialThere(match, tokens)
            {
                return true
            }
            // All of it words, in small letters: where the whole text has no capitals it is the name, but `mum will cook`.
            guard isLowerCase(match.start, tokens, &context) else { return false }
            guard Lexicon.classes(of: first.hash).contains(.modal), match.start > 0 else { return true }
            let before = Lexicon.classes(of: tokens[match.start - 1].hash)
            return MentionContext.startsSentence(first) || !before.isDisjoint(with: [.beforePerson, .and])
        }
        let hash = match.isStem ? first.stem : first.hash
        let classes = Lexicon.classes(of: hash)
        let level = Words.level(of: hash)
        let previous = match.start > 0 ? tokens[match.start - 1] : nil
        let next = match.end < tokens.count ? tokens[match.end] : nil
        let touchesPrevious =
            previous != nil && first.gap.isDisjoint(with: [.sentence, .blank, .clause, .comma, .other])
        let touchesNext = next.map { $0.gap.isDisjoint(with: [.sentence, .blank, .clause, .comma, .other]) } ?? false
        let before = touchesPrevious ? previous.map { Lexicon.classes(of: $0.hash) } ?? [] : []
        let after = touchesNext ? next.map { Lexicon.classes(of: $0.hash) } ?? [] : []

        if followsForename(match, tokens, text, classes, after: after, next: touchesNext ? next : nil),
            first.startsUpper || isLowerCase(match.start, tokens, &context)
        {
            return true
        }
        // Kirkley Hill, Church Street: part of a place, whatever the name.
        if first.startsUpper,
            isPartOfPlace(match, tokens, before: before, after: after, touchesPrevious, touchesNext, classes)
        {
            return false
        }
        if match.isDeclared, first.startsUpper, isEntry(match, tokens, text) { return true }
        if Self.shortMonths.contains(first.hash) { return !isShortMonth(match, tokens) }
        if level == .none, classes.isDisjoint(with: [.place, .month, .abbreviation]), first.length > 2 {
            // He has a bello voice: an article, and a small letter where names have capitals.
            guard touchesPrevious, !first.startsUpper, !match.isStem,
                previous.map({ Self.articles.contains($0.hash) }) ?? false
            else { return true }
            return isLowerCase(match.start, tokens, &context)
        }
        if first.length <= 2, !first.startsUpper {
            return isLowerCase(match.start, tokens, &context) && classes.isEmpty
        }

        if !first.startsUpper, !match.isStem, isSpeaker(match, tokens, text) { return true }
        // Best,\nAngel: a greeting, and who sends it.
        if first.hash == Self.best, let next, next.gap.contains([.comma, .newline]) { return false }
        // Ha ha, not funny.
        if let next, next.hash == first.hash, next.gap == .space, first.length <= 3, !first.startsUpper { return false }
        if let previous, previous.hash == first.hash, first.gap == .space, first.length <= 3, !first.startsUpper {
            return false
        }
        // Forty min: a measure.
        if !first.startsUpper, touchesPrevious, previous?.isDigits == true, Self.units.contains(first.hash) {
            return false
        }
        // A set phrase.
        if touchesPrevious, let previous, Lexicon.isPhrase(previous.hash, hash) {
            // At dawn; but `at Dawn and Terry's`.
            let isPair =
                first.startsUpper && !first.isAllCapitals && after.contains(.and) && match.end + 1 < tokens.count
                && tokens[match.end + 1].startsUpper && !previous.startsUpper
            guard isPair else { return false }
        }
        let isHeading = first.isAllCapitals ? isCapitalLine(match.start, tokens) : isTitleLine(match.start, tokens)
        if touchesNext, let next, Lexicon.isPhrase(hash, next.hash), next.gap != .apostrophe {
            // I hope to ring; but `asked Hope to ring`.
            let isCapitalInside =
                first.startsUpper && !next.startsUpper && !isHeading && !MentionContext.startsSentence(first)
            guard isCapitalInside, !after.isDisjoint(with: [.afterVerb, .beforeVerb]) else { return false }
        }
        // The phone was kept by Summer; but `expected by summer`.
        if first.startsUpper, touchesPrevious, previous?.hash == Self.by, match.start > 1,
            Self.deeds.contains(tokens[match.start - 2].hash)
        {
            return true
        }
        // Home address of Summer; but `the end of Summer`.
        if first.startsUpper, touchesPrevious, previous?.hash == Self.of, match.start > 1,
            Self.ofPeople.contains(tokens[match.start - 2].hash)
        {
            return true
        }
        if classes.contains(.month) {
            if touchesNext, next?.isDigits == true, !isBesideClass(match, tokens) { return false }
            if touchesPrevious, let previous {
                if isDayOfMonth(match.start - 1, tokens)
                    || Self.ordinals.contains(previous.hash) || before.contains(.beforeMonth)
                    || (previous.hash == Self.on && Lexicon.isDay(hash))
                {
                    return false
                }
            }
            if touchesNext, let next, !next.startsUpper, Self.monthly.contains(next.hash) { return false }
        }
        // Can't is no possessive.
        let isPossessive = next?.gap == .apostrophe && next?.length == 1 && next?.hash != Self.letterT
        // In a line of capitals they say as little as small letters do.
        let isSmall = !first.startsUpper || (isHeading && first.isAllCapitals && level == .common)
        if !before.isDisjoint(with: [.title, .relation]), first.startsUpper,
            !isSmall || before.contains(.title) || !classes.contains(.modal)
        {
            return true
        }
        // That Mark waits for him: `that` and `what` join sentences as well, and `no` is an answer: `no Dawn only asks`.
        let joins = first.startsUpper && previous.map { Self.joining.contains($0.hash) } ?? false
        // The dean bloke, that flood fella.
        if before.contains(.determiner), touchesNext, let next, Self.fellows.contains(next.hash), !match.isStem,
            classes.isDisjoint(with: [.adjective, .place])
        {
            return true
        }
        // The stepdad or the Bray one.
        if before.contains(.determiner), touchesNext, let next, Self.ones.contains(next.hash), first.startsUpper,
            !next.startsUpper, !isHeading
        {
            return true
        }
        if before.contains(.determiner), !joins {
            if after.contains(.family), first.startsUpper { return true }
            // Friends call her Lulu.
            if match.start > 1, Self.calling.contains(tokens[match.start - 2].hash), !isHeading,
                [.forename, .nickname, .declared].contains(match.form),
                first.startsUpper || !touchesNext && level == .rare
                    || match.form == .declared
                        && (next.map { Self.afterCalling.contains($0.hash) } ?? true || !touchesNext)
            {
                return true
            }
            // Who is this Rowan from the council?
            if first.startsUpper, !first.isAllCapitals, !isHeading, touchesNext, next?.hash == Self.from, let previous,
                Self.this.contains(previous.hash), [.forename, .nickname, .declared].contains(match.form)
            {
                return true
            }
            // Hiya is this Hope.
            if first.startsUpper, !isHeading, !touchesNext, let previous, Self.this.contains(previous.hash),
                match.start > 1,
                tokens[match.start - 2].hash == Self.verbIs, [.forename, .nickname, .declared].contains(match.form)
            {
                return true
            }
            // Oh, another Hope; the worker (also a Hope).
            if first.startsUpper, !first.isAllCapitals, !isHeading,
                !touchesNext || Self.likewise.contains(next?.hash ?? 0), let previous,
                Self.another.contains(previous.hash)
                    || previous.hash == Self.letterA && match.start > 1
                        && Self.alike.contains(tokens[match.start - 2].hash),
                [.forename, .nickname, .declared].contains(match.form), classes.isDisjoint(with: [.place, .month])
            {
                return true
            }
            // Say it to our Jimmy; not my Grace.
            if first.startsUpper, !first.isAllCapitals, let previous, Self.ownersOfPeople.contains(previous.hash),
                [.forename, .nickname, .declared].contains(match.form),
                classes.isDisjoint(with: [.place, .month]), !isTitleLine(match.start, tokens)
            {
                return true
            }
            // Stopped her Grace by the lifts; but `her May half term`.
            if first.startsUpper, !first.isAllCapitals, let previous, Self.ownersOfChildren.contains(previous.hash),
                [.forename, .nickname, .declared].contains(match.form), touchesNext, let next, !next.startsUpper,
                after.contains(.personVerb) || Self.whereabouts.contains(next.hash),
                classes.isDisjoint(with: [.place, .month]),
                !isTitleLine(match.start, tokens)
            {
                return true
            }
            if match.isFamily, first.startsUpper, before.contains(.beforeFamily) {
                return true
            }
            return false
        }
        let startsSentence =
            MentionContext.startsSentence(first) || (classes.contains(.modal) && first.gap.contains(.comma))
            || (first.gap.contains(.clause) && isOpening(first, text))
            // In with me P4. Can he say who?
            || (classes.contains(.modal) && first.gap == [.initialDot, .space] && previous?.isDigits == true)
        // Pat - you asked for this: whom a note is for.
        if startsSentence, first.startsUpper, let next, next.gap.contains(.hyphen), next.gap.contains(.space),
            Self.toReader.contains(next.hash), match.start == 0 || first.gap.contains(.blank)
        {
            return true
        }
        // Mark on leave, Grace off sick.
        if startsSentence, first.startsUpper, !isHeading, touchesNext, let next, Self.onOrOff.contains(next.hash),
            match.end + 1 < tokens.count, Self.absences.contains(tokens[match.end + 1].hash),
            [.forename, .nickname, .declared].contains(match.form), !classes.contains(.modal)
        {
            return true
        }
        // Mark from attendance walks round; but `Hope from school`.
        if startsSentence, first.startsUpper, !isHeading, touchesNext, next?.hash == Self.from,
            match.end + 1 < tokens.count,
            Self.workplaces.contains(tokens[match.end + 1].hash), !Self.supposing.contains(first.hash),
            [.forename, .nickname, .declared].contains(match.form), classes.isDisjoint(with: [.modal, .month])
        {
            return true
        }
        // Chance at reception asking for him.
        if startsSentence, first.startsUpper, touchesNext, let next, Self.at.contains(next.hash),
            match.end + 1 < tokens.count, Self.thresholds.contains(tokens[match.end + 1].hash),
            classes.isDisjoint(with: [.modal, .adjective])
        {
            return true
        }
        // Rob at the clinic: what nobody does without doing it to somebody.
        if startsSentence, first.startsUpper, touchesNext, let next, Self.whereabouts.contains(next.hash),
            Self.transitive.contains(first.hash)
        {
            return true
        }
        if classes.contains(.place) {
            // He was in Verona's dressing gown.
            if before.contains(.beforePlace) { return isPossessive && touchesPrevious && match.form == .forename }
            if touchesPrevious, match.start > 1, let previous, Self.fromOrTo.contains(previous.hash) {
                // Moved to Preston, moved here from Preston.
                let isAside = match.start > 2 && Self.asides.contains(tokens[match.start - 2].hash)
                if Self.moving.contains(tokens[match.start - (isAside ? 3 : 2)].hash) { return false }
            }
            if level == .none { return first.startsUpper || isLowerCase(match.start, tokens, &context) }
        }
        // BOOTH must not contact her: as the police write whom they mean.
        if first.isAllCapitals, !isHeading, first.length > 3, match.form == .surname || match.form == .full,
            classes.isDisjoint(with: [.modal, .verb, .month])
                || Self.seasons.contains(first.hash) && before.isDisjoint(with: .beforeMonth)
                    && next.map({ !$0.isDigits && !Self.ofSeasons.contains($0.hash) }) ?? false
        {
            return true
        }
        // told mark in the office
        if !first.startsUpper, touchesPrevious, previous?.hash == Self.told, !match.isStem,
            [.forename, .nickname, .declared].contains(match.form),
            classes.isDisjoint(with: [.modal, .month, .adjective]),
            next.map({ !touchesNext || Self.whereabouts.contains($0.hash) }) ?? true
        {
            return true
        }
        // told Emis mate sunny to keep away
        if !first.startsUpper, before.contains(.relation), touchesNext, next?.hash == Self.to, !match.isStem,
            [.forename, .nickname, .declared].contains(match.form), classes.isDisjoint(with: [.modal, .month]),
            (2...3).contains(where: { match.start >= $0 && Self.telling.contains(tokens[match.start - $0].hash) })
        {
            return true
        }
        // did mark walk him to the bus
        if !first.startsUpper, touchesPrevious, previous?.hash == Self.did, !match.isStem,
            isBaseVerb(match.end, tokens),
            [.forename, .nickname, .declared].contains(match.form),
            classes.isDisjoint(with: [.modal, .month, .adjective])
        {
            return true
        }
        if first.startsUpper, !startsSentence, !isHeading {
            // `will` in the middle of a sentence has no capital; a modal with one is a name.
            return true
        }
        let isOwner =
            first.stem != 0 && !first.startsUpper
            && (touchesNext && next.map { Self.belongings.contains($0.hash) } ?? false
                || startsSentence && isContracted(match, tokens))
        // She went to hopes: to somebody's home.
        if match.isStem, !first.startsUpper, touchesPrevious, previous?.hash == Self.to, match.start > 1,
            Self.going.contains(tokens[match.start - 2].hash),
            !touchesNext || Self.afterHomes.contains(next?.hash ?? 0)
        {
            return true
        }
        // `destinys`: no word is written so.
        if match.isStem, Words.level(of: first.hash) == .none { return true }
        if match.isStem, !first.startsUpper {
            // `faiths sister said`, but `she hopes mum will come`.
            return (isOwner || !after.isDisjoint(with: [.relation, .family]))
                && (before.isDisjoint(with: Self.beforeVerbs) || Self.beforeOwners.contains(previous?.hash ?? 0))
                && isLowerCase(match.start, tokens, &context)
        }
        if match.isStem {
            // `Martins tone was calm`: as a word it is the rarer.
            if Words.level(of: first.hash) != .common { return true }
            // `Masons big brother`
            let isKin =
                next.map { Self.beforeKin.contains($0.hash) } ?? false && match.end + 1 < tokens.count
                && Lexicon.classes(of: tokens[match.end + 1].hash).contains(.relation)
            return touchesPrevious && first.startsUpper && !startsSentence && !isHeading || after.contains(.relation)
                || after.contains(.family) || isKin
        }
        let isDoing = after.contains(.personVerb) && !isMatter(match.end, tokens)
        if first.startsUpper, !isSmall || startsSentence {
            if isPossessive { return true }
            if after.contains(.and), match.end + 1 < tokens.count, tokens[match.end + 1].startsUpper,
                isBesideName(match, tokens, true)
            {
                return true
            }
            // Mark he is crying: whom a message is said to; Frost I only met once; but `Hope he is well`.
            if startsSentence, touchesNext, let next, Self.doers.contains(next.hash), !isHeading,
                !Self.supposing.contains(first.hash), classes.isDisjoint(with: [.modal, .month]),
                [.forename, .nickname, .declared, .surname].contains(match.form)
            {
                return true
            }
            if startsSentence, !isHeading, match.form == .surname, level == .common,
                !isSurnameThere(
                    after, next: touchesNext ? next : nil, classes,
                    isTask: match.end + 1 < tokens.count && Self.tasks.contains(tokens[match.end + 1].hash))
            {
                return false
            }
            if before.contains(.beforeVerb), isHeading, !classes.isDisjoint(with: [.modal, .verb]) { return false }
            if classes.contains(.modal) {
                // Can Will have choir still? But: Can will ring.
                if touchesNext, let next, next.startsUpper, !isHeading, node(after: 0, next.hash) >= 0,
                    isBaseVerb(match.end + 1, tokens)
                {
                    return false
                }
                if after.contains(.personVerb), !after.contains(.baseVerb) { return true }
                return after.isDisjoint(with: [.baseVerb, .pronoun, .determiner]) && !(touchesNext && isBaseForm(next))
            }
            if isDoing || after.contains(.speech) || isDoneTo(match.end, tokens) { return true }
            if after.contains(.personVerb), level == .common { return false }
            // Woods and Best to host.
            if before.contains(.and), isBesideName(match, tokens, true) { return true }
            // Hope and her sister; but `hope and praise`.
            if after.contains(.and), isHeading || isJoined(match.end + 1, tokens) { return true }
            // Dawn and security refused him.
            if after.contains(.and), match.end + 2 < tokens.count, tokens[match.end + 2].gap == .space,
                Lexicon.classes(of: tokens[match.end + 2].hash).contains(.speech)
                    || isPast(tokens[match.end + 2], text),
                classes.isDisjoint(with: [.verb, .modal, .month, .adjective])
            {
                return true
            }
            if after.contains(.and), level == .common { return false }
            if touchesNext, let next, next.isDigits, !next.gap.contains(.newline), level == .common { return false }
            if classes.contains(.verb), !after.isDisjoint(with: [.pronoun, .determiner, .afterVerb]) { return false }
            if classes.contains(.adjective) {
                return next.map { !touchesNext || $0.startsUpper } ?? true
            }
            if next?.hash == Self.of { return false }
            return true
        }
        // Small letters: only strong evidence makes a word a name.
        if isPossessive { return !classes.contains(.month) }
        if touchesPrevious, let previous, Self.degrees.contains(previous.hash) { return false }
        if classes.contains(.modal), touchesNext,
            isNoModal(match, tokens, text, startsSentence: startsSentence, before: before)
        {
            return true
        }
        let lacksCapitals = first.startsUpper || isLowerCase(match.start, tokens, &context)
        if startsSentence, !classes.contains(.modal), lacksCapitals, actsAlone(match, tokens, text, after: after) {
            return true
        }
        if before.contains(.and) || after.contains(.and), isBesideName(match, tokens, lacksCapitals) { return true }
        // chichi quiet since Christmas: a word so rare is the name, but behind an article or what describes it.
        if level == .rare, classes.isEmpty, !match.isStem, first.length > 3, startsSentence,
            [.forename, .nickname, .declared].contains(match.form)
        {
            return true
        }
        // Tell him summer says hi: nothing but a person says.
        if touchesNext, let next, Self.saying.contains(next.hash), !match.isStem,
            [.forename, .nickname, .declared].contains(match.form),
            before.isDisjoint(with: [.determiner, .beforeMonth, .beforePlace]), !classes.contains(.modal)
        {
            return true
        }
        guard lacksCapitals else { return false }
        // heather you have no kids
        if startsSentence, touchesNext, let next, next.hash == Self.you, !match.isStem,
            !Self.supposing.contains(first.hash),
            [.forename, .nickname, .declared].contains(match.form), classes.isDisjoint(with: [.modal, .month, .verb])
        {
            return true
        }
        // cat from speech
        if touchesNext, let next, next.hash == Self.from, match.end + 1 < tokens.count, !match.isStem,
            Self.workplaces.contains(tokens[match.end + 1].hash),
            [.forename, .nickname, .declared].contains(match.form),
            classes.isDisjoint(with: [.modal, .month])
        {
            return true
        }
        // summer lurking outside my office.
        if startsSentence, touchesNext, let next, isGerund(next, text), match.end + 1 < tokens.count,
            tokens[match.end + 1].gap == .space, Self.whereabouts.contains(tokens[match.end + 1].hash),
            [.forename, .nickname, .declared].contains(match.form), !classes.contains(.modal)
        {
            return true
        }
        // says can privilege sit with her: a question, of somebody.
        if touchesPrevious, let previous, Self.questions.contains(previous.hash), touchesNext, !match.isStem,
            isBaseVerb(match.end, tokens), classes.isDisjoint(with: [.modal, .verb, .adjective, .month, .placeNoun]),
            match.start == 1 || MentionContext.startsSentence(previous)
                || !Lexicon.classes(of: tokens[match.start - 2].hash).isDisjoint(with: [.speech, .and])
                || Self.joints.contains(tokens[match.start - 2].hash)
        {
            return true
        }
        // this is ire. mum is asleep
        if touchesPrevious, previous?.hash == Self.verbIs, match.start > 1,
            Self.this.contains(tokens[match.start - 2].hash),
            next.map({ !$0.gap.isDisjoint(with: [.sentence, .newline, .blank]) }) ?? true, !match.isStem,
            [.forename, .nickname, .declared].contains(match.form),
            classes.isDisjoint(with: [.modal, .verb, .adjective, .month])
        {
            return true
        }
        if isCalledHere(match, tokens, classes, startsSentence: startsSentence, touchesNext: touchesNext) {
            return true
        }
        if isSpokenTo(match, tokens, classes) { return true }
        // wills dad, miles mum: the name in a possessive without its apostrophe, or one that ends in s.
        if first.stem != 0, isOwner || after.contains(.relation) && !after.contains(.personVerb),
            before.isDisjoint(with: Self.beforeVerbs) || Self.beforeOwners.contains(previous?.hash ?? 0)
        {
            return true
        }
        // mark to ring kwabena: what somebody is to do.
        if startsSentence, touchesNext, let next, next.hash == Self.to, match.end + 1 < tokens.count,
            Self.tasks.contains(tokens[match.end + 1].hash)
        {
            return true
        }
        // 8.55 harp at the gate: what opens a note, and where it was.
        if startsSentence || previous?.isDigits == true, level == .rare || match.isDeclared, touchesNext, let next,
            Self.afterInitials.contains(next.hash),
            classes.isDisjoint(with: [.modal, .verb, .adjective, .month, .placeNoun])
        {
            return true
        }
        if !before.isDisjoint(with: [.title, .relation]), !classes.contains(.modal) { return true }
        // ur dead hunter u snake; spoke to faith.
        if touchesNext, let next, Self.addressed.contains(next.hash), !classes.contains(.modal),
            before.isDisjoint(with: [.modal, .beforeVerb])
        {
            return true
        }
        // asks is strong sacked: a question inside a sentence, of somebody.
        if touchesPrevious, let previous, Self.asking.contains(previous.hash), match.start > 1, touchesNext, let next,
            isPast(next, text), Lexicon.classes(of: tokens[match.start - 2].hash).contains(.speech)
        {
            return true
        }
        if touchesPrevious, let previous, match.start > 1 {
            let lead = tokens[match.start - 2].hash
            if previous.hash == Self.to, Self.speaking.contains(lead) { return true }
            // Worried about grace, who is thirteen; but `worried about grace periods`.
            if previous.hash == Self.about, Self.worrying.contains(lead), !touchesNext || after.contains(.and) {
                return true
            }
        }
        if touchesPrevious, let previous, Self.sending.contains(previous.hash), touchesNext, let next,
            Self.whither.contains(next.hash)
        {
            return true
        }
        if classes.contains(.modal) {
            if before.contains(.beforeObject), !touchesNext || after.contains(.and) { return true }
            if before.contains(.beforePerson), !touchesNext { return true }
            // `will will not come`: the first of two.
            return next?.hash == first.hash
                || (previous == nil && after.contains(.personVerb) && next?.hash != Self.will)
        }
        if isDoing, before.isDisjoint(with: [.beforeVerb, .modal, .pronoun, .placeNoun]),
            !isInsideNoun(match.start, tokens)
        {
            return true
        }
        // hit dean, told mark: but `to mark`, `for hope`.
        return level == .rare ? before.contains(.beforePerson) : !before.isDisjoint(with: .beforeObject)
    }

    /// Whether what follows a surname that is a word says that somebody of that name is meant: `Price rang`, but `Page turned`.
    private func isSurnameThere(_ after: WordClasses, next: Token?, _ classes: WordClasses, isTask: Bool) -> Bool {
        guard let next else { return true }
        if after.contains(.speech) || (next.hash == Self.to && (!classes.contains(.placeNoun) || isTask)) {
            return true
        }
        // Frost parents not told, the Orchard boy; but `Young boy`, `Foster mum`.
        if next.gap == .space, Self.relatives.contains(next.hash), classes.isDisjoint(with: [.adjective, .month]) {
            return true
        }
        if !classes.isDisjoint(with: [.placeNoun, .month]) || next.hash == Self.of { return false }
        if Self.doings.contains(next.hash) { return true }
        // Short has been told: no adjective has, or is, by itself.
        if classes.contains(.adjective), !Self.auxiliaries.contains(next.hash) { return false }
        return !after.isDisjoint(with: [.personVerb, .and])
    }

    /// Whether a surname stands behind what only a forename can be: a word of no list, and in small letters or for `Hill` and
    /// `Lane`, which make a place of it, a sign of somebody beside the two.
    private func followsForename(
        _ match: Match, _ tokens: [Token], _ text: Span<UInt8>, _ classes: WordClasses, after: WordClasses, next: Token?
    ) -> Bool {
        let first = tokens[match.start]
        guard match.form == .surname, !match.isStem, match.start > 0, first.gap == .space else { return false }
        let previous = tokens[match.start - 1]
        guard previous.startsUpper == first.startsUpper, !previous.isDigits, previous.length > 2,
            Lexicon.classes(of: previous.hash).isEmpty, Words.level(of: previous.hash) == .none,
            SafeWords.writing(of: Folding.fold(previous.range, of: text)) == nil
        else { return false }
        // In small letters it may as well be a slip of the pen: `realy young`.
        guard classes.contains(.placeNoun) || !first.startsUpper else { return true }
        if let next, after.contains(.personVerb), !Self.auxiliaries.contains(next.hash) { return true }
        if let next, next.hash == Self.has, match.end + 1 < tokens.count,
            Lexicon.classes(of: tokens[match.end + 1].hash).contains(.speech)
        {
            return true
        }
        guard match.start > 1, previous.gap == .space else { return false }
        return !Lexicon.classes(of: tokens[match.start - 2].hash).isDisjoint(with: [.beforeObject, .relation])
    }

    /// Whether what a word is said to be is no person: `joy is something that …`, `patience is needed`.
    private func isMatter(_ verb: Int, _ tokens: [Token]) -> Bool {
        guard verb < tokens.count, Self.copulas.contains(tokens[verb].hash) else { return false }
        var index = verb + 1
        if index < tokens.count, tokens[index].hash == Self.not { index += 1 }
        guard index < tokens.count, Self.matters.contains(tokens[index].hash) else { return false }
        // Grace is what the children call her.
        return !tokens[index...].prefix(6).contains { Self.calling.contains($0.hash) }
    }

    /// Whether a small word ends a noun that a sentence starts with: `the electric bill was`, `a dead bird`.
    private func isInsideNoun(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 1, tokens[index].gap == .space, tokens[index - 1].gap == .space,
            Lexicon.classes(of: tokens[index - 1].hash).isDisjoint(with: [.relation, .personVerb, .and]),
            Lexicon.classes(of: tokens[index - 2].hash).contains(.determiner)
        else { return false }
        return index == 2 || MentionContext.startsSentence(tokens[index - 2])
    }

    /// Whether what `and` joins to a name at the start of a sentence may be somebody as well.
    private func isJoined(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index < tokens.count else { return true }
        let other = tokens[index]
        if other.startsUpper || other.isDigits || Words.level(of: other.hash) == .none { return true }
        return !Lexicon.classes(of: other.hash).isDisjoint(with: [
            .determiner, .relation, .company, .pronoun, .title, .family, .personVerb,
        ])
    }

    /// Whether a small word at the start of a sentence does what people do: `peg hung back`, `mark and two others ran`.
    private func actsAlone(_ match: Match, _ tokens: [Token], _ text: Span<UInt8>, after: WordClasses) -> Bool {
        guard match.end < tokens.count else { return false }
        if after.contains(.and), match.end + 1 < tokens.count {
            let other = tokens[match.end + 1]
            return !Lexicon.classes(of: other.hash).isDisjoint(with: [.determiner, .relation, .company])
        }
        if after.contains(.personVerb), !after.contains(.baseVerb) { return true }
        return isPast(tokens[match.end], text)
    }

    /// Whether the word is a regular verb's past: an ordinary word that ends in `ed`.
    func isPast(_ token: Token, _ text: Span<UInt8>) -> Bool {
        let end = Int(token.end)
        guard token.length >= 5, !token.startsUpper, !token.isForeign, text[end - 1] == 0x64, text[end - 2] == 0x65
        else {
            return false
        }
        return Words.level(of: token.hash) != .none
    }

    /// Whether a single small letter behind a forename is its surname's, and no article or letter that stands for a word.
    private func isInitialThere(_ match: Match, _ tokens: [Token]) -> Bool {
        let letter = tokens[match.start + 1]
        return letter.gap == .space && !Self.wordLetters.contains(letter.hash)
    }

    static let negations = hashes("isn wasn hasn hadn isnt wasnt hasnt hadnt")
    /// Letters that messages write for words, and kisses.
    private static let wordLetters = hashes("i x u r n y k w c v b d s t")

    /// Whether what opens a message and ends in s is somebody and `is` or `has`: `wills the one who`, `graces been`.
    private func isContracted(_ match: Match, _ tokens: [Token]) -> Bool {
        guard match.end < tokens.count, tokens[match.end].gap == .space else { return false }
        if Self.afterContraction.contains(tokens[match.end].hash) { return true }
        return tokens[match.end].hash == Self.the && match.end + 1 < tokens.count
            && tokens[match.end + 1].gap == .space && tokens[match.end + 1].hash == Self.one
    }

    private static let seasons = hashes("winter summer spring autumn")
    private static let ofSeasons = hashes(
        "term half holiday holidays break uniform coat clothes months fair ball concert fete")
    private static let onOrOff = hashes("on off")
    private static let absences = hashes("leave duty holiday call sick trip course maternity paternity residential")
    private static let doers = hashes("he she they we i")
    private static let halves: Set<[UInt64]> = Set(["am", "pm"].map { $0.utf8.map { WordHash.of([$0]) } })
    private static let another = hashes("another")
    private static let likewise = hashes("as too also and")
    private static let at = hashes("at outside")
    /// Where somebody stands who comes to a school.
    private static let thresholds = hashes("reception gate gates door office hatch desk")
    private static let alike = hashes("also is not was another")
    private static let you = WordHash.of("you".utf8)
    private static let from = WordHash.of("from".utf8)
    /// Where somebody may be from who works with the child.
    private static let workplaces = hashes(
        "attendance speech salt camhs social mash office reception catering transport therapy cafcass yot")
    private static let supposing = hashes("hope wish bet reckon guess")
    private static let relatives = hashes(
        "parents boy girl lad lass twins mum mam dad mother father brothers sisters siblings")
    private static let beforeVerbs: WordClasses = [.beforeVerb, .pronoun, .personVerb, .modal]
    /// What stands before somebody's own as often as before a verb: `this is graces mum`, `is it deans lesson`.
    private static let beforeOwners = hashes("it is was its thats im")
    private static let units = hashes("min mins sec hr").union(ordinals)
    private static let going = hashes("went go goes going gone round over back came")
    private static let afterHomes = hashes(
        "im i'm cos coz bc after for before at on last today yesterday tonight now then instead with")
    private static let ones = hashes("one ones lot side")
    private static let telling = hashes("told tell tells asked ask asks")
    /// What stands before the comma above a signature.
    private static let closings = hashes("thanks thank regards cheers best wishes diolch ta thx many kind yours")
    private static let fellows = hashes(
        "bloke fella fellas guy lad lads lass lasses geezer dude chap kid kids boy boys girl girls twins")
    /// What somebody did to something: `kept by`.
    private static let deeds = hashes(
        """
        kept seen told signed written sent said raised recorded noted collected brought taken shown given witnessed checked logged hit \
        pushed kicked punched bitten shared reported typed drawn compiled completed agreed chaired minuted made
        """)
    private static let toReader = hashes("you i can could would please thanks just sorry do did have are as re here")
    private static let transitive = hashes("rob sue")
    private static let saying = hashes("says said reckons")
    private static let ownersOfPeople = hashes("my our your ur")
    private static let ownersOfChildren = hashes("her his their")
    private static let afterContraction = hashes("been gone not here coming going got asking crying")
    private static let one = WordHash.of("one".utf8)
    /// What people at a school own, and no verb has for an object without an article.
    private static let beforeKin = hashes("big little older elder younger twin baby half best step foster new real")
    private static let belongings = hashes(
        """
        scarf hat hoodie drawing drawings chest hands eyes eye leg wrist lunch tea dinner medication inhaler glasses shoes uniform top bed \
        chair seat peg book books diary pen pencil \
        phone bag coat blazer jumper trainers bike house flat room bus locker birthday party snap insta account messages message \
        job jobs turn idea fault hair hand arm face work writing side name desk laptop tablet charger key keys car van shift locker \
        statement handwriting tutorial lesson class form group office desk mates friends address number story photo photos homework
        """)

    private func isGerund(_ token: Token, _ text: Span<UInt8>) -> Bool {
        let end = Int(token.end)
        // Summer reading: what one does in it.
        return token.length >= 6 && !Self.pastimes.contains(token.hash) && !token.startsUpper && !token.isForeign
            && text[end - 1] == 0x67
            && text[end - 2] == 0x6E
            && text[end - 3] == 0x69
    }

    private static let pastimes = hashes(
        "reading training learning cooking swimming camping clothing opening planning writing")
    private static let whereabouts = hashes(
        "outside at in by round around about with on behind near off out up again his her my our")
    private static let articles = Set(["a", "an"].map { WordHash.of($0.utf8) })

    private static let of = WordHash.of("of".utf8)
    private static let to = WordHash.of("to".utf8)
    static let best = WordHash.of("best".utf8)
    private static let asking = Set(["is", "was", "has", "had"].map { WordHash.of($0.utf8) })
    private static let addressed = Set(["u", "ur"].map { WordHash.of($0.utf8) })
    private static let tasks = hashes(
        "ring call phone email text speak talk chase check follow write send ask tell see meet monitor log record inform"
    )
    private static let speaking = Set(
        [
            "spoke", "speak", "spoken", "talked", "talk", "talking", "speaking", "said", "sorry", "lied", "texted",
            "next",
        ].map {
            WordHash.of($0.utf8)
        })
    private static let joining = Set(["that", "what", "which", "its", "no"].map { WordHash.of($0.utf8) })
    private static let about = WordHash.of("about".utf8)
    private static let has = WordHash.of("has".utf8)
    private static let not = WordHash.of("not".utf8)
    private static let on = WordHash.of("on".utf8)
    private static let auxiliaries = hashes("is was has had isn't wasn't hasn't hadn't isnt wasnt hasnt hadnt")
    private static let copulas = hashes("is was isn't wasn't isnt wasnt")
    private static let matters = hashes("when why what something needed important")
    private static let ofPeople = hashes(
        "address name names behalf care custody mother father mum dad parents views photo photos welfare wellbeing safety voice brother sister"
    )
    /// What nobody but a person does though it is no verb of the other lists.
    private static let doings = hashes("opened answered knocked drove waved parked slammed handed drives opens")
    private static let calling = hashes("call calls called")
    private static let afterCalling = hashes("because cos coz but and or when so since")
    private static let questions = hashes("can could did does will would should may is was")
    private static let told = WordHash.of("told".utf8)
    private static let did = WordHash.of("did".utf8)
    private static let verbIs = WordHash.of("is".utf8)
    private static let this = hashes("this it")
    private static let letterT = WordHash.of("t".utf8)
    private static let degrees = hashes("how so too very v as quite really more most less pretty rather")
    private static let worrying = hashes(
        "worried concerned anxious upset asked asking spoke spoken talked talking rang")
    private static let sending = hashes("sent send took take taken brought bring walked drove escorted")
    private static let whither = hashes("to home into out back off upstairs outside inside")
    static let monthly = hashes(
        "attendance report reports review meeting half term onwards figures data exams holiday holidays")
    private static let asides = hashes("here back down up away over again")

    static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordHash.of($0.utf8.filter { $0 != 0x27 }) })
    }

    static let ordinals = Set(["st", "nd", "rd", "th"].map { WordHash.of($0.utf8) })
    private static let fromOrTo = Set(["from", "to"].map { WordHash.of($0.utf8) })
    private static let moving = Set(
        [
            "moved", "moving", "move", "travelled", "travelling", "flew", "came", "arrived", "drove", "family", "train",
            "bus", "originally", "fled", "go", "going", "trip", "flight", "holiday", "deported",
        ]
        .map { WordHash.of($0.utf8) })

    /// Whether the name is part of a street or place: `Mill Lane` for a Lane, `Bradford Road` for a Bradford.
    private func isPartOfPlace(
        _ match: Match, _ tokens: [Token], before: WordClasses, after: WordClasses, _ touchesPrevious: Bool,
        _ touchesNext: Bool, _ classes: WordClasses
    ) -> Bool {
        if touchesNext, after.contains(.placeNoun), match.end < tokens.count, !match.isStem {
            let next = tokens[match.end]
            let isPersonsOwn = endings(at: max(0, node(after: 0, next.hash))).contains { $0.form == .surname }
            if next.startsUpper, next.gap.isSubset(of: [.space, .newline]), !isPersonsOwn,
                before.isDisjoint(with: [.title, .relation])
            {
                return true
            }
        }
        guard touchesPrevious, match.start > 0 else { return false }
        let previous = tokens[match.start - 1]
        // St Mary's: a school or a church; but `44 Cable St. Marcias view`.
        if previous.startsUpper, Self.saints.contains(previous.hash) {
            let isStreet =
                tokens[match.start].gap.contains(.initialDot) && match.start > 1 && previous.gap == .space
                && tokens[match.start - 2].startsUpper
            return !isStreet
        }
        guard classes.contains(.placeNoun) else { return false }
        return previous.startsUpper && tokens[match.start].gap.isSubset(of: [.space, .newline])
            && before.isDisjoint(with: [.title, .relation, .beforePerson, .personVerb, .determiner, .and])
            && !(MentionContext.startsSentence(previous) && Words.level(of: previous.hash) == .common
                && !before.contains(.placeNoun)
                && !Self.placeStarts.contains(previous.hash))
    }

    private static let saints = Set(["st", "saint"].map { WordHash.of($0.utf8) })
    private static let placeStarts = Set(
        [
            "church", "mill", "park", "school", "station", "high", "market", "north", "south", "east", "west", "old",
            "new", "town",
            "village", "manor", "castle", "bridge", "harbour", "beach", "green", "long", "back",
        ].map { WordHash.of($0.utf8) })

    /// Whether the bracket before the word opens: `(May need…)` starts a sentence, `register; Mark` does not.
    private func isOpening(_ token: Token, _ text: Span<UInt8>) -> Bool {
        token.start > 0 && (text[Int(token.start) - 1] == 0x28 || text[Int(token.start) - 1] == 0x5B)
    }

    /// Whether the word looks like a verb's base form that no list holds: small, ordinary, without an ending.
    func isBaseForm(_ token: Token?) -> Bool {
        guard let token, !token.startsUpper, token.stem == 0 else { return false }
        return !Lexicon.classes(of: token.hash).contains(.personVerb) && Lexicon.classes(of: token.hash).isEmpty
            && Words.level(of: token.hash) == .common
    }

    private func isBesideName(_ match: Match, _ tokens: [Token], _ isLower: Bool) -> Bool {
        // `grace and hope` is two names only where no name has a capital.
        func isName(_ index: Int) -> Bool {
            guard tokens.indices.contains(index) else { return false }
            let node = node(after: 0, tokens[index].hash)
            guard node >= 0, !endings(at: node).isEmpty, tokens[index].length > 2 else { return false }
            return Words.level(of: tokens[index].hash) == .none
                || (isLower && !Lexicon.classes(of: tokens[index].hash).contains(.modal))
        }
        let isAnd = { (index: Int) in
            tokens.indices.contains(index) && Lexicon.classes(of: tokens[index].hash).contains(.and)
        }
        return (isAnd(match.start - 1) && isName(match.start - 2)) || (isAnd(match.end) && isName(match.end + 1))
    }

    /// Whether the text around the word is written without capitals: the whole of it, or the sentence or quotation.
    private func isLowerCase(_ index: Int, _ tokens: [Token], _ context: inout MentionContext) -> Bool {
        if isLowerCase(tokens, &context) { return true }
        var start = index
        while start > 0, index - start < 40, !Self.opensSentence(tokens[start]) { start -= 1 }
        guard !tokens[start].startsUpper, start == 0 || Self.opensSentence(tokens[start]) else { return false }
        var end = index + 1
        while end < tokens.count, end - index < 40, !Self.opensSentence(tokens[end]) { end += 1 }
        let words = tokens[start..<end]
        // A wrapped line or a list begins small as well: a few words say nothing, and a capital inside is a name's.
        let capitals = words.count { $0.startsUpper && $0.length > 1 }
        return words.count >= 3 && capitals * 8 <= words.count
    }

    /// Whether a sentence or a quotation surely starts with the word.
    private static func opensSentence(_ token: Token) -> Bool {
        // A new line that begins with a date or time is a message of its own.
        !token.gap.isDisjoint(with: [.sentence, .blank]) || token.gap == [.space, .other]
            || token.gap.contains(.newline) && token.isDigits
    }

    private func isLowerCase(_ tokens: [Token], _ context: inout MentionContext) -> Bool {
        if let known = context.isLowerCase { return known }
        var (words, capitals) = (0, 0)
        for token in tokens where !token.isDigits {
            words += 1
            if token.startsUpper { capitals += 1 }
        }
        let isLower = capitals * 20 <= words
        context.isLowerCase = isLower
        return isLower
    }

    /// The words of the line the word stands on.
    private func line(around index: Int, _ tokens: [Token]) -> Range<Int> {
        var start = index
        while start > 0, index - start < 40, tokens[start].gap.isDisjoint(with: [.newline, .blank]) { start -= 1 }
        var end = index + 1
        while end < tokens.count, end - index < 40, tokens[end].gap.isDisjoint(with: [.newline, .blank]) { end += 1 }
        return start..<end
    }

    /// Whether the line is all in capitals, so that they say nothing.
    private func isCapitalLine(_ index: Int, _ tokens: [Token]) -> Bool {
        var (words, capitals) = (0, 0)
        for other in line(around: index, tokens)
        where other != index && tokens[other].length > 1 && !tokens[other].isDigits {
            words += 1
            if tokens[other].isAllCapitals { capitals += 1 }
        }
        return words > 0 && capitals * 10 >= words * 7
    }

    /// Whether most words of the line have a capital, as in a heading.
    private func isTitleLine(_ index: Int, _ tokens: [Token]) -> Bool {
        var (words, capitals) = (0, 0)
        for other in line(around: index, tokens)
        where other != index && tokens[other].length > 3 && !tokens[other].isDigits {
            words += 1
            if tokens[other].startsUpper { capitals += 1 }
        }
        return words >= 2 && capitals * 10 >= words * 8
    }
}
