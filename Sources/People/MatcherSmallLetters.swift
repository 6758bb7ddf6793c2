import Passages

/// Names in small letters that are ordinary words, where what stands around them cannot stand around the word.
extension PeopleMatcher {
    /// Whether a colon makes a small word the speaker of a line: behind the time of a message, or where another line beside it
    /// has a speaker as well.
    func isSpeaker(_ match: Match, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
        if isBeforeTime(match, tokens, text) { return true }
        guard Self.isBeforeColon(match.endByte, text) else { return false }
        // 31/05  21:02   can:
        var place = Int(tokens[match.start].start)
        var (hasTime, hasDigits, letters) = (false, false, 0)
        while place > 0, text[place - 1] != 0x0A, text[place - 1] != 0x0D {
            place -= 1
            let byte = text[place]
            switch byte {
            case 0x30...0x39: hasDigits = true
            case 0x3A, 0x5D: hasTime = true
            case 0x20, 0x09, 0x2A, 0x2C, 0x2D, 0x2E, 0x2F, 0x3E, 0x5B: break
            // 9.15 pm, 2026-05-31T21:02Z.
            case _ where "apmtz".utf8.contains(byte | 0x20): letters += 1
            default: return false
            }
        }
        if hasDigits { return hasTime && letters <= 2 }
        return letters == 0 && hasSpeakerBeside(match, tokens, text)
    }

    /// Whether a name opens its line and the time of what it says stands behind it: `gabs 19:03   no`, a picture between at most.
    private func isBeforeTime(_ match: Match, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
        let first = tokens[match.start]
        guard match.start == 0 || first.gap.contains(.newline) || first.gap.contains(.blank),
            Lexicon.classes(of: first.hash).isDisjoint(with: [.modal, .month])
        else { return false }
        var place = match.endByte
        while place < text.count, place - match.endByte < 12, text[place] == 0x20 || text[place] >= 0x80 { place += 1 }
        guard place > match.endByte, place + 3 < text.count else { return false }
        // gabs [G. Stankutė] 19:02
        if text[place] == 0x5B { return text[place + 1] &- 0x41 < 26 }
        let start = place
        while place < text.count, text[place] &- 0x30 < 10 { place += 1 }
        return (1...2).contains(place - start) && place + 2 < text.count && text[place] == 0x3A
            && text[place + 1] &- 0x30 < 10 && text[place + 2] &- 0x30 < 10
    }

    private static func isBeforeColon(_ place: Int, _ text: Span<UInt8>) -> Bool {
        var place = place
        while place < text.count, text[place] == 0x20 { place += 1 }
        return place < text.count && text[place] == 0x3A
    }

    /// Whether a line near by starts with somebody and a colon: another known name, the same one, `me:`, `mum:`.
    private func hasSpeakerBeside(_ match: Match, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
        let hash = tokens[match.start].hash
        for index in max(0, match.start - 40)..<min(tokens.count, match.end + 40) where index != match.start {
            let token = tokens[index]
            guard !token.gap.isDisjoint(with: [.newline, .blank]), Self.isBeforeColon(Int(token.end), text) else {
                continue
            }
            if token.hash == hash || Self.speakers.contains(token.hash) { return true }
            if Words.level(of: token.hash) == .none, !endings(at: max(0, node(after: 0, token.hash))).isEmpty {
                return true
            }
        }
        return false
    }

    /// Whether the words behind a small `can`, `will` or `may` could not stand behind the verb: `said can is the one`,
    /// `can i dont want to`, `told can to wait`.
    func isNoModal(
        _ match: Match, _ tokens: [Token], _ text: Span<UInt8>, startsSentence: Bool, before: WordClasses
    ) -> Bool {
        let next = tokens[match.end]
        let previous = match.start > 0 && tokens[match.start].gap == .space ? tokens[match.start - 1].hash : 0
        let opens = startsSentence || before.contains(.speech) || Self.joints.contains(previous)
        if opens, isFinite(next, text) { return true }
        let second = match.end + 1 < tokens.count ? tokens[match.end + 1] : nil
        if opens, Self.subjects.contains(next.hash), let second, second.gap == .space,
            Self.denials.contains(second.hash) || Self.beings.contains(second.hash)
        {
            return true
        }
        if startsSentence, Self.contractions.contains(next.hash) { return true }
        return before.contains(.beforeObject) && Self.adverbials.contains(next.hash)
    }

    /// Whether the word is a verb of the past or third person, which stands behind no modal.
    func isFinite(_ token: Token, _ text: Span<UInt8>) -> Bool {
        guard token.gap == .space, !token.startsUpper else { return false }
        let classes = Lexicon.classes(of: token.hash)
        if classes.contains(.personVerb) {
            return classes.isDisjoint(with: [.baseVerb, .modal]) && !Self.alsoBase.contains(token.hash)
        }
        return isPast(token, text) && !Self.endInEd.contains(token.hash)
    }

    /// Whether a verb's base form stands there: `have`, `sit`.
    func isBaseVerb(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index < tokens.count, tokens[index].gap == .space else { return false }
        return Lexicon.classes(of: tokens[index].hash).contains(.baseVerb) || isBaseForm(tokens[index])
    }

    /// Whether a small word is called to, or said to be somebody: `canny pls ring me`, `grace the ta, jj`, `rose here now`.
    func isCalledHere(
        _ match: Match, _ tokens: [Token], _ classes: WordClasses, startsSentence: Bool, touchesNext: Bool
    ) -> Bool {
        guard touchesNext, !match.isStem, [.forename, .nickname, .declared].contains(match.form),
            classes.isDisjoint(with: [.modal, .verb, .adjective, .month])
        else { return false }
        let next = tokens[match.end]
        guard next.gap == .space else { return false }
        if Self.pleas.contains(next.hash) { return true }
        let second = match.end + 1 < tokens.count ? tokens[match.end + 1] : nil
        let touchesSecond = second?.gap == .space
        if next.hash == Self.the, touchesSecond, let second,
            !Lexicon.classes(of: second.hash).isDisjoint(with: [.relation, .abbreviation])
        {
            return match.end + 2 >= tokens.count || tokens[match.end + 2].gap != .space
        }
        return startsSentence && next.hash == Self.here
            && (!touchesSecond || second.map { Self.nows.contains($0.hash) } ?? true)
    }

    /// Whether a small word ends a message and is whom it is said to: `dont txt here sim`, `ok rose`, `thanks grace x`.
    func isSpokenTo(_ match: Match, _ tokens: [Token], _ classes: WordClasses) -> Bool {
        guard !match.isStem, [.forename, .nickname, .declared].contains(match.form), match.start > 0,
            tokens[match.start].gap == .space
        else { return false }
        let previous = tokens[match.start - 1].hash
        // No modal ends a message behind `leave me out`.
        guard
            classes.isDisjoint(with: [.modal, .verb, .adjective, .month, .placeNoun])
                ? Self.beforeSpokenTo.contains(previous) || Self.particles.contains(previous)
                : classes.contains(.modal) && Self.particles.contains(previous)
        else { return false }
        func ends(_ index: Int) -> Bool {
            index == tokens.count || !tokens[index].gap.isDisjoint(with: [.sentence, .newline, .blank, .comma])
        }
        return ends(match.end)
            || Self.kisses.contains(tokens[match.end].hash) && tokens[match.end].gap == .space && ends(match.end + 1)
    }

    /// What is never before a noun without an article, and often before whom it is said to.
    private static let beforeSpokenTo = hashes(
        """
        here there now ok okay okey k thanks thx thnx ta ty cheers soon later tomorrow tonight today it me him her them u please pls \
        plz sorry hi hiya hey heya hello yo oi alright morning bye nah yeah yh yep night luv truth
        """)
    private static let particles = hashes(
        "out up off alone ok okay thanks thx ta hi hiya hey oi yo sorry cheers bye lol")
    static let kisses = hashes("x xx xxx xoxo lol")
    static let the = WordHash.of("the".utf8)
    private static let here = WordHash.of("here".utf8)
    private static let speakers = hashes("me mum mam mom dad nan gran miss sir teacher child pupil staff")
    /// What a new clause begins behind.
    static let joints = hashes(
        "and but because cos coz bc that when if where how so while whom who after before as why then since until think thinks thought"
    )
    private static let subjects = hashes("i u you he she we they")
    /// `can i dont want to`, but not `can i not`.
    private static let denials = hashes(
        "dont don't didnt didn't doesnt doesn't wont won't cant can't aint isnt wasnt don didn doesn wasn isn")
    private static let beings = hashes("is was am are were has had said says went told didnt hate hates")
    private static let contractions = hashes("im ive hes shes youre theyre dont didnt doesnt wont cant aint isnt wasnt")
    private static let adverbials = hashes(
        "to that off from about because cos coz again today yesterday outside upstairs straight yr year who when which")
    /// Among what people do, what stands behind a modal as well.
    private static let alsoBase = hashes(
        "say hit hits also never always still just later then himself herself become read")
    private static let endInEd = hashes("need feed speed exceed proceed succeed bleed breed indeed embed agreed greed")
    private static let pleas = hashes("pls plz please plss")
    private static let nows = hashes("now again today since")
}
