import Passages

/// How a document uses single letters and abbreviations that may be somebody: `R` in a counsellor's notes, `HT` in a log.
///
/// A paragraph seldom says what a letter is; all places together do. Counted once a document, where a letter is unclear.
package struct LetterUse: Sendable {
    struct Tally {
        /// Where only a person can stand, where one may, and where the letter is a code, a class or a side.
        var surely = 0
        var maybe = 0
        var never = 0
        /// The words before it, where it may be a person.
        var leads: Set<UInt64> = []

        /// Whether it is a person wherever it may be one.
        ///
        /// `L` and `R` are sides of a body too, and want a place where no side can stand.
        func isPerson(isSide: Bool) -> Bool {
            guard never * 2 <= surely + maybe else { return false }
            return surely > 0 || !isSide && never == 0 && maybe >= 3 && leads.count >= 2
        }
    }

    fileprivate(set) var letters: [UInt64: Tally] = [:]
    fileprivate(set) var abbreviations: [UInt64: Tally] = [:]

    package init() {}

    package var isEmpty: Bool { letters.isEmpty && abbreviations.isEmpty }
}

extension PeopleMatcher {
    /// What a capital on its own is where it stands.
    private enum LetterPlace {
        /// A person, or something else that nobody can tell.
        case surely, maybe
        /// A code, a class, a key; `isKey` where the document says what it stands for: `S = school`.
        case never(isKey: Bool)
        /// The side of a body, an article, part of a name or of a number: says nothing.
        case silent
    }

    /// Whether a capital stands on its own in the text, of which a document may make a person.
    package static func holdsLetter(_ text: Span<UInt8>) -> Bool {
        var before = UInt8(0x20)
        for index in text.indices {
            let byte = text[index]
            if byte &- 0x41 < 26, byte != 0x49, !isWordByte(before),
                index + 1 == text.count || !isWordByte(text[index + 1])
            {
                return true
            }
            before = byte
        }
        return false
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// Adds how a text of the document uses letters, beside the mentions found in it.
    package func count(lettersIn text: Span<UInt8>, beside mentions: [Mention], into use: inout LetterUse) {
        for mention in mentions where mention.form == .initials && mention.range.count > 1 {
            let hash = Self.hash(of: mention, in: text)
            if mention.isName {
                use.abbreviations[hash, default: .init()].surely += 1
            } else {
                use.abbreviations[hash, default: .init()].never += 1
            }
        }
        guard Self.holdsLetter(text) else { return }
        let tokens = Tokeniser.tokens(of: text)
        var beside = Beside(mentions)
        for index in tokens.indices where Self.isCapital(tokens[index]) {
            let token = tokens[index]
            beside.move(to: token.range)
            switch place(ofLetter: index, tokens, text, beside) {
            case .surely: use.letters[token.hash, default: .init()].surely += 1
            case .maybe:
                use.letters[token.hash, default: .init()].maybe += 1
                let lead = index > 0 && token.gap == .space ? tokens[index - 1].hash : 0
                use.letters[token.hash, default: .init()].leads.insert(lead)
            case .never(let isKey): use.letters[token.hash, default: .init()].never += isKey ? 1000 : 1
            case .silent: break
            }
        }
    }

    /// Adds whom letters and abbreviations mean in a document that uses them so, to the mentions of a text of it, in order.
    package func add(lettersOf use: LetterUse, in text: Span<UInt8>, to mentions: inout [Mention]) {
        for index in mentions.indices where !mentions[index].isName && mentions[index].form == .initials {
            guard mentions[index].range.count > 1,
                let tally = use.abbreviations[Self.hash(of: mentions[index], in: text)], tally.isPerson(isSide: true),
                !Self.isBehindArticle(mentions[index].range.lowerBound, in: text)
            else { continue }
            mentions[index].isName = true
        }
        guard !use.letters.isEmpty, Self.holdsLetter(text) else { return }
        let tokens = Tokeniser.tokens(of: text)
        var found: [Mention] = []
        var beside = Beside(mentions)
        for index in tokens.indices where Self.isCapital(tokens[index]) {
            let token = tokens[index]
            beside.move(to: token.range)
            guard let tally = use.letters[token.hash], tally.isPerson(isSide: Self.sides.contains(token.hash)) else {
                continue
            }
            guard beside.here == nil else { continue }
            switch place(ofLetter: index, tokens, text, beside) {
            case .silent, .never: continue
            case .surely, .maybe: break
            }
            let meant = bearers(ofLetter: token.hash)
            if !meant.isEmpty {
                found.append(Mention(range: token.range, persons: meant, form: .initials, score: 0.5))
            }
        }
        guard !found.isEmpty else { return }
        mentions += found
        mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func hash(of mention: Mention, in text: Span<UInt8>) -> UInt64 {
        WordHash.of(Folding.fold(mention.range, of: text))
    }

    private static func isCapital(_ token: Token) -> Bool {
        token.length == 1 && token.startsUpper && !token.isForeign && !noLetters.contains(token.hash)
    }

    private static func isBehindArticle(_ place: Int, in text: Span<UInt8>) -> Bool {
        var end = place
        while end > 0, text[end - 1] == 0x20 { end -= 1 }
        var start = end
        while start > 0, end - start < 8, isWordByte(text[start - 1]) { start -= 1 }
        return end < place && articles.contains(WordHash.of(Folding.fold(start..<end, of: text)))
    }

    /// Whom a letter may mean: the one of the subject's household who has it, else the children who have it, else whoever has.
    private func bearers(ofLetter hash: UInt64) -> [PersonID] {
        let children = children(ofLetter: hash)
        if !children.isEmpty { return children }
        let called = people.indices.filter { isChild[$0] && calledLetters[$0].contains(hash) }
        if !called.isEmpty { return called.map { people[$0] }.sorted() }
        return people.indices.filter { firstLetters[$0] == hash }.map { people[$0] }.sorted()
    }

    /// The mentions about a letter, of which one text may hold thousands: followed from letter to letter, not searched.
    private struct Beside {
        private let mentions: [Mention]
        private var next = 0
        /// The mention at the letter, and the last one before it.
        private(set) var here: Mention?
        private(set) var before: Mention?

        /// `mentions` are in order and do not overlap.
        init(_ mentions: [Mention]) { self.mentions = mentions }

        /// Goes on to a letter, which stands behind the last one.
        mutating func move(to letter: Range<Int>) {
            while next < mentions.count, mentions[next].range.upperBound <= letter.lowerBound { next += 1 }
            before = next > 0 ? mentions[next - 1] : nil
            here = next < mentions.count && mentions[next].range.overlaps(letter) ? mentions[next] : nil
        }
    }

    private func place(ofLetter index: Int, _ tokens: [Token], _ text: Span<UInt8>, _ beside: Beside) -> LetterPlace {
        let token = tokens[index]
        if let here = beside.here { return here.isName && here.range == token.range ? .surely : .silent }
        let before = index > 0 ? tokens[index - 1] : nil
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        let first = token.range.lowerBound > 0 ? text[token.range.lowerBound - 1] : 0x20
        let last = token.range.upperBound < text.count ? text[token.range.upperBound] : 0x20
        // T-shirt, 9T, K/L, p=R; a bullet and an opening bracket or quote may stand before it.
        guard token.gap.isDisjoint(with: [.apostrophe, .dot, .underscore, .at]), before == nil || !token.gap.isEmpty,
            !Self.ties.contains(first)
        else { return .silent }
        if next != nil, let key = Self.key(at: index, tokens, text) { return key }
        if Self.ties.contains(last) { return .silent }
        let isPossessive = next.map { $0.gap == .apostrophe && $0.hash == Self.possessive } ?? false
        if let next, !isPossessive,
            next.gap.isEmpty || !next.gap.isDisjoint(with: [.dot, .underscore, .at, .apostrophe])
        {
            return .silent
        }
        let lead = before.map { token.gap == .space ? $0.hash : 0 } ?? 0
        let follows = next.map { $0.gap == .space ? $0.hash : 0 } ?? 0
        if Self.beforeCode.contains(lead) || Self.codes.contains(follows) { return .never(isKey: false) }
        // mark you as E on the register; she'd coded the N's
        if tokens[max(0, index - 5)..<index].contains(where: { !$0.startsUpper && Self.marking.contains($0.hash) }) {
            return .never(isKey: false)
        }
        if isPossessive { return .surely }
        // An interview, written down in two columns: `K   I only did it once.`
        let opensLine = index == 0 || !token.gap.isDisjoint(with: [.newline, .blank])
        if opensLine, let next, next.gap == .space, next.start - token.end > 1, !next.isDigits { return .surely }
        if let next, next.isDigits, next.gap == .space {
            // Saw G 3.00, ok w it; but `section G 3`.
            return Self.isTime(index + 1, tokens, text) ? .maybe : .never(isKey: false)
        }
        for other in [before, next] {
            guard let other, other.length == 1, other.startsUpper, other.hash != Self.letterI else { continue }
            if (other.start < token.start ? token.gap : other.gap) == .space { return .never(isKey: false) }
        }
        // K. Ransome.
        if let next, next.gap.contains(.initialDot), next.startsUpper, next.length > 1,
            next.gap.isDisjoint(with: [.newline, .blank])
        {
            return .silent
        }
        // a) b) c)
        if last == UInt8(ascii: ")"), first != UInt8(ascii: "(") { return .never(isKey: false) }
        // Rehan (R).
        if last == UInt8(ascii: ")"), let before, let named = beside.before, named.isName,
            named.range.upperBound == Int(before.end)
        {
            return .surely
        }
        let starts = MentionContext.startsSentence(token) || before?.isDigits ?? true
        if token.hash == Self.letterA, starts { return .silent }
        // T from Mum; Y - lump on the head.
        if starts, Self.senders.contains(follows) || next.map({ $0.gap.contains(.hyphen) }) ?? false { return .silent }
        if Self.sides.contains(token.hash), Self.body.contains(follows) || Self.beforeSide.contains(lead) {
            return .silent
        }
        if isQuotedName(lead, token, before, text) { return .surely }
        if let next, isFinite(next, text), !starts || !Self.sides.contains(token.hash) { return .surely }
        return .maybe
    }

    /// What a letter is that a sign stands behind: `R = Rehan`, `Z = best friend`, `S = school`; nil where none does.
    private static func key(at index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> LetterPlace? {
        let (token, next) = (tokens[index], tokens[index + 1])
        var place = token.range.upperBound
        while place < text.count, text[place] == 0x20 { place += 1 }
        guard place < next.range.lowerBound, text[place] == UInt8(ascii: "=") else { return nil }
        if next.startsUpper { return .surely }
        for word in tokens[(index + 1)...].prefix(5) {
            if word.start > next.start, !word.gap.isDisjoint(with: [.sentence, .newline, .blank, .comma, .clause]) {
                break
            }
            if Lexicon.classes(of: word.hash).contains(.relation) || somebody.contains(word.hash) { return .surely }
        }
        return .never(isKey: true)
    }

    /// Whether two numbers with a full stop or a colon between them may be a time of day.
    private static func isTime(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
        guard index + 1 < tokens.count, tokens[index].length <= 2, tokens[index + 1].isDigits,
            tokens[index + 1].length == 2,
            tokens[index].end + 1 == tokens[index + 1].start
        else { return false }
        return [UInt8(ascii: "."), UInt8(ascii: ":")].contains(text[Int(tokens[index].end)])
    }

    /// Whether a letter in quotes is what somebody is called: `saved as "D"`.
    private func isQuotedName(_ lead: UInt64, _ token: Token, _ before: Token?, _ text: Span<UInt8>) -> Bool {
        guard let before, Self.callings.contains(before.hash) else { return false }
        return text[token.range.lowerBound - 1] != 0x20
    }

    private static let marking = hashes("mark marked marking coded register")
    private static let possessive = WordHash.of("s".utf8)
    private static let noLetters = hashes("i x")
    private static let sides = hashes("l r")
    private static let ties = Set("/&+=%#@*_-".utf8)
    private static let articles = hashes("the a an our your their new acting")
    /// What a code, a class or a side of something stands behind.
    private static let beforeCode = hashes(
        """
        code codes coded mark marks marked section option pupil learner child student corridor block class group set plan vitamin \
        hepatitis hep grade grades graded year form band level row column col part appendix annex figure fig table question item \
        caring hall room unit team point stage type category cat tier line note exhibit gate door floor wing zone bay stand
        """)
    /// What makes a code of the letter before it.
    private static let codes = hashes(
        "code codes block level levels word words group class section set grade grades shirt plan form team wing pass stage team side"
    )
    private static let senders = hashes("from to in out with at on by for re code")
    private static let somebody = hashes("boy girl lad client person man woman young victim other")
    private static let callings = hashes("as signed contact labelled labels initial letter called named says saying")
    private static let body = hashes(
        """
        arm arms forearm upper lower inner outer thigh leg legs hand hands foot feet eye eyes ear ears knee elbow shoulder hip wrist \
        ankle shin calf cheek temple heel toe finger thumb thumbnail fingers side hemisphere lung breast buttock flank groin jaw chest \
        palm eyebrow eyebrows brow nostril bicep tricep sole toenail nail collarbone lobe index middle ring little big
        """)
    private static let beforeSide = hashes("upper lower inner outer own")
}
