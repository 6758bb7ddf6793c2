package import Passages
import People
package import Profiles
import Tagger
import Vocabulary

/// Names in running text that no list of the case holds, found by what they look like and by what stands around them.
///
/// It asks the tagger twice. The survey gathers what is plainly somebody's name, which joins the directory and is then found
/// again in every form, and words that are no ordinary ones and may be part of a name (`Suspects`). The ruling walk hides what
/// is left over.
package struct UnlistedNames {
    /// A name, or what may be one, in a text.
    struct Find {
        var range: Range<Int>
        /// Of a person, a place or an organisation.
        var kind: Kind
        /// How likely it is that it is a name, from 0 to 1.
        var score: Double
    }

    private var tagger = Tagger()
    private var tokens: [TaggedToken] = []

    package init() {}

    /// Who found it, in the account.
    package static let recogniser = "names.tagger"

    /// Whether a find is made of ordinary words alone: a name where it stands, and nothing of it elsewhere.
    package static func isOnlyWords(_ find: String) -> Bool {
        find.unicodeScalars.split { !$0.properties.isAlphabetic }
            .allSatisfy { word in
                let folded = Folding.fold(String(String.UnicodeScalarView(word)))
                return folded.count < 3 || Suspects.isOrdinary(folded)
            }
    }

    /// Whether the lists of names know a word as a forename.
    package static func isForename(_ word: String) -> Bool {
        Lexicon.names(of: Folding.fold(word)).contains(.forename)
    }

    /// Whether a lone word, for all that it was taken for a name somewhere, is nobody elsewhere: an abbreviation of notes in capitals
    /// (`LADO`), a day, a common word that no list has as a name (`Asked`).
    package static func isNobody(_ word: String) -> Bool {
        let folded = Folding.fold(word)
        if Suspects.days.contains(folded) { return true }
        if word.utf8.allSatisfy({ $0 &- 0x41 < 26 }),
            SafeWords.isAbbreviation(folded) || SafeWords.writing(of: folded) != nil
        {
            return true
        }
        return Words.level(of: folded) == .common
            && Lexicon.names(of: folded).isDisjoint(with: [.forename, .nickname, .surname])
    }

    /// Whether a profile withholds anything of what this finds.
    package static func matter(to profile: Profile) -> Bool {
        profile.rule(for: Role.unknown).action != .keep
            || [Kind.place, .organisation].contains { profile.rule(for: $0, of: nil).action != .keep }
    }

    /// Whether a passage is running text, in which a name may stand anywhere.
    package static func stand(in passage: Passage) -> Bool {
        passage.field.info.identifier == .text && passage.text.count > 1
    }

    /// Whether a passage may hold a name though nothing about it says so: a room, a house, a code.
    package static func mayStand(in passage: Passage) -> Bool {
        switch passage.field.info.shape {
        case .text, .code, .list, .number, .flag, .url: passage.text.count > 3
        case .name, .date, .time, .address, .postcode, .phone, .email, .id: false
        }
    }

    /// Whether a find is plainly a name even where nobody expects one: likely, and no ordinary word or code by itself.
    package static func isPlain(_ find: String, score: Double) -> Bool {
        guard score >= sure else { return false }
        let isCode = find.utf8.count < 5 && find.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        return find.contains(" ") || !isCode && !isOnlyWords(find)
    }

    // MARK: Survey

    /// A whole name is somebody's from this likelihood on; below, its words are only suspects.
    private static let sure = 0.5

    /// Reads a text of the survey: what is surely somebody's name goes into `names`, each as it is written.
    ///
    /// A name of words that are vouched for is nobody's.
    package mutating func survey(
        _ text: Span<UInt8>, _ suspects: inout Suspects, _ vouched: Vouched, names: (String) -> Void
    ) {
        tag(text)
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            guard suspects.take(token, Folding.fold(token.range, of: text), in: text) else {
                index += 1
                continue
            }
            let end = token.label.kind == .person ? nameEnd(from: index, in: text) : index + 1
            var isSure = token.label.kind == .person
            var isVouched = true
            for part in tokens[index..<end] {
                let folded = Folding.fold(part.range, of: text)
                suspects.add(folded)
                if !vouched.contains(folded) { isVouched = false }
                if 1 - Double(part.innocence) < Self.sure { isSure = false }
            }
            let words = tokens[index..<end].map { Folding.fold($0.range, of: text) }
            if Self.isPlacePhrase(words) {
                suspects.addPlace(words)
                isSure = false
            }
            // `Lowestoft` by itself is a town, unless it is plainly somebody.
            if end == index + 1, 1 - Double(token.innocence) < Suspects.most,
                Lexicon.isPlace(Folding.fold(token.range, of: text))
            {
                isSure = false
            }
            // `Stopped by police in Corvebridge`: a place that no list has.
            if end == index + 1 {
                let word = Folding.fold(token.range, of: text)
                if isInPlace(token.range, in: text) { suspects.addPlace(word) }
                if suspects.isPlace(word) { isSure = false }
            }
            if isSure, !isVouched {
                let range = token.range.lowerBound..<tokens[end - 1].range.upperBound
                if isNameLike(index..<end, in: text) { names(String(decoding: Array(text, in: range), as: UTF8.self)) }
            }
            index = end
        }
    }

    /// Whether one word that no list has as a name stands as towns do: behind `in` or `via` with an ending of towns (`stopped in
    /// Corvebridge`), behind `in` where somebody lives, works or was found (`a flat in Ousterby`), before what belongs to a town
    /// (`Marlebrook Police`); but not `in Corvebridge's room`, nor where one confides in somebody.
    private func isInPlace(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        let end = range.upperBound
        guard range.count > 4, text[range.lowerBound] &- 0x41 < 26,
            end == text.count || text[end] != 0x27 && text[end] < 0x80
        else { return false }
        let folded = Folding.fold(range, of: text)
        guard Lexicon.names(of: folded).isDisjoint(with: [.forename, .nickname, .surname]) else { return false }
        func word(endingAt end: Int) -> Range<Int> {
            var start = max(end, 0)
            while start > 0, text[start - 1] | 0x20 &- 0x61 < 26 { start -= 1 }
            return start..<max(end, 0)
        }
        if end + 1 < text.count, text[end] == 0x20, text[end + 1] &- 0x41 < 26, Words.level(of: folded) == .none {
            var last = end + 1
            while last < text.count, text[last] | 0x20 &- 0x61 < 26 { last += 1 }
            if Self.ofTowns.contains(Folding.fold(end + 1..<last, of: text)) { return true }
        }
        guard range.lowerBound > 3, text[range.lowerBound - 1] == 0x20 else { return false }
        let before = word(endingAt: range.lowerBound - 1)
        let preposition = Folding.fold(before, of: text)
        guard Self.beforePlaces.contains(preposition), before.lowerBound > 0 else { return false }
        let lead = Folding.fold(word(endingAt: before.lowerBound - 1), of: text)
        let isTown = Self.townEndings.contains {
            folded.count > $0.count + 1 && folded.suffix($0.count).elementsEqual($0)
        }
        if isTown, range.count > 5 { return !Self.trusting.contains(lead) }
        return Self.locating.contains(lead) && Words.level(of: folded) == .none
    }

    private static func list(_ words: String) -> [[UInt8]] {
        words.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
    }

    private static let beforePlaces = Set(list("in via"))
    private static let trusting = Set(
        list(
            "confide confided confides confiding trust trusts trusted faith believe believes believed interest interested confidence"
        ))
    /// What is somewhere, or is done there.
    private static let locating = Set(
        list(
            """
            live lives lived living stay stays stayed staying flat house home hotel hostel bedsit office school shop pub cafe salon work
            works worked working born town village station court hospital placed placement job family relatives arrested stopped found
            seen based church mosque temple gurdwara club refuge caravan site prison grew settled moved property address lodgings unit
            """))
    /// What bears the name of a town.
    private static let ofTowns = Set(
        list(
            """
            police council primary infant infants junior juniors academy college hospital station constabulary borough magistrates
            community library road street high secondary mosque market harbour beach
            """))
    private static let townEndings = list(
        """
        bridge mouth mere beck garth ton ham ford bury field wick stead thorpe dale worth wood well chester port pool minster burgh \
        shire hurst combe cliff haven gate moor borough bourne brook
        """)

    /// One past the last token of the name that starts at a token: those that the tagger goes on with.
    private func nameEnd(from start: Int, in text: Span<UInt8>) -> Int {
        var index = start + 1
        while index < tokens.count, tokens[index].label == .personGoesOn, index - start < 6,
            Self.isJoint(tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound, in: text)
        {
            index += 1
        }
        return index
    }

    /// Whether a run of tokens can make a person: a word of it is no ordinary one, or it stands as names do.
    ///
    /// One ordinary word in small letters hides where it stands, but is nobody elsewhere.
    private func isNameLike(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        // St Patrick's Day.
        let start = tokens[range.lowerBound].range.lowerBound
        if range.count == 1, start > 2, text[start - 1] == 0x20, text[start - 2] == 0x73,
            [0x27, 0x99].contains(text[start - 3]),
            Words.level(of: Folding.fold(tokens[range.lowerBound].range, of: text)) == .common
        {
            return false
        }
        return range.contains { index in
            let token = tokens[index]
            let folded = Folding.fold(token.range, of: text)
            guard folded.count > 1 else { return false }
            let isCapital =
                text[token.range.lowerBound] &- 0x41 < 26
                && (!Suspects.opens(token.range.lowerBound, in: text) || Lexicon.names(of: folded).contains(.often))
            return Words.level(of: folded) == .none || isCapital && 1 - token.innocence > 0.8
        }
    }

    /// What the survey read in the first megabyte of texts, so that the ruling walk need not read them again.
    package struct Readings: Sendable {
        private static let most = 1 << 20
        private var tokens: [[UInt8]: [TaggedToken]] = [:]
        private var size = 0

        package init() {}

        /// Keeps what was read last, in this text.
        package mutating func keep(_ names: UnlistedNames, of text: Span<UInt8>) {
            keep(names.tokens, of: Array(text, in: 0..<text.count))
        }

        package mutating func formUnion(_ other: Readings) {
            for (text, read) in other.tokens { keep(read, of: text) }
        }

        private mutating func keep(_ read: [TaggedToken], of text: [UInt8]) {
            guard size + text.count <= Self.most, tokens.updateValue(read, forKey: text) == nil else { return }
            size += text.count
        }

        fileprivate func tokens(of text: Span<UInt8>) -> [TaggedToken]? {
            tokens.isEmpty ? nil : tokens[Array(text, in: 0..<text.count)]
        }
    }

    // MARK: Ruling

    /// Reads the text that is ruled on next.
    mutating func read(_ text: Span<UInt8>, _ readings: Readings) {
        if let read = readings.tokens(of: text) { tokens = read } else { tag(text) }
    }

    private mutating func tag(_ text: Span<UInt8>) {
        tagger.tag(text, into: &tokens)
        tokens.leaveOutImperatives(of: text)
        tokens.leaveOutKin(of: text)
        tokens.leaveOutPronouns(of: text)
        tokens.takeInInitials(of: text)
        tokens.takeInCompanions(of: text)
    }

    /// Whether a word of the text that was read may be somebody's name where it stands.
    ///
    /// In writing without capitals the tagger is less sure of names, and the less is enough.
    func mayName(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        let low = firstToken(endingBehind: range.upperBound - 1)
        guard low < tokens.count, tokens[low].range.upperBound == range.upperBound else { return false }
        let token = tokens[low]
        let doubtful = lacksCapitals(around: low, in: text) ? Self.doubtfulInSmallLetters : Self.doubtful
        return 1 - token.innocence >= doubtful && token.label.kind != .location
            && token.label.kind != .organisation
    }

    /// The first token of the text that was read that ends behind a place; their count where none does.
    private func firstToken(endingBehind place: Int) -> Int {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Where the last word before a place that is surely somebody's name ends, in the text that was read; nil where none does.
    func nameEnd(before place: Int, in range: Range<Int>) -> Int? {
        let low = firstToken(endingBehind: place)
        for token in tokens[max(0, low - Self.near)..<low].reversed() {
            guard token.range.lowerBound >= range.lowerBound else { return nil }
            if token.label.kind == .person, 1 - Double(token.innocence) >= Self.sure, token.range.count > 1 {
                return token.range.upperBound
            }
        }
        return nil
    }

    /// Whether hardly a word near by begins with a capital.
    private func lacksCapitals(around index: Int, in text: Span<UInt8>) -> Bool {
        let near = max(0, index - Self.near)..<min(tokens.count, index + Self.near)
        let capitals = near.count { text[tokens[$0].range.lowerBound] &- 0x41 < 26 }
        return near.count >= Self.near && capitals * 10 <= near.count
    }

    /// How many words on either side tell how a text is written.
    private static var near: Int { 20 }

    /// From this likelihood on, a word that is the name of somebody of the case is no mere word.
    ///
    /// Chosen on the open evaluation folders, where few of the small words that the rules leave are names under it.
    private static let doubtful: Float = 0.2
    private static let doubtfulInSmallLetters: Float = 0.04

    /// What may be a name in the text that was read, in order, not overlapping, and the places of words that are vouched for.
    func find(
        in text: Span<UInt8>, _ suspects: Suspects, _ vouched: Vouched, into found: inout [Find],
        innocent: inout [Range<Int>]
    ) {
        for token in tokens {
            let folded = Folding.fold(token.range, of: text)
            var score = 1 - Double(token.innocence)
            if !suspects.take(token, folded, in: text) {
                // What is no ordinary word is the name that it was elsewhere.
                guard suspects.contains(folded) else { continue }
                score = suspects.threshold
            }
            guard !vouched.contains(folded) else {
                innocent.append(token.range)
                continue
            }
            let kind: Kind =
                switch token.label.kind {
                case .location: .place
                case .organisation: .organisation
                default:
                    score < Suspects.most && Lexicon.isPlace(folded) || suspects.isPlace(folded) ? .place : .personName
                }
            if let last = found.last, last.kind == kind,
                Self.isJoint(last.range.upperBound..<token.range.lowerBound, in: text)
            {
                found[found.count - 1].range = last.range.lowerBound..<token.range.upperBound
                found[found.count - 1].score = max(last.score, score)
            } else {
                found.append(Find(range: token.range, kind: kind, score: score))
            }
        }
        findPlaces(in: text, suspects, into: &found)
    }

    /// Takes what ends as streets and houses do for a place, here where it looks like a name and wherever it stands again.
    private func findPlaces(in text: Span<UInt8>, _ suspects: Suspects, into found: inout [Find]) {
        var next = 0
        for index in found.indices {
            var words: [[UInt8]] = []
            while next < tokens.count, tokens[next].range.lowerBound < found[index].range.upperBound {
                if tokens[next].range.lowerBound >= found[index].range.lowerBound {
                    words.append(Folding.fold(tokens[next].range, of: text))
                }
                next += 1
            }
            if found[index].kind == .personName, Self.isPlacePhrase(words) { found[index].kind = .place }
        }
        guard suspects.hasPlacePhrases else { return }
        let words = tokens.map { Folding.fold($0.range, of: text) }
        var places: [Find] = []
        for index in tokens.indices {
            guard text[tokens[index].range.lowerBound] &- 0x61 >= 26,
                let count = suspects.placePhrase(startingWith: words[index...].prefix(Self.longestPhrase))
            else { continue }
            let last = index + count - 1
            guard
                (index..<last).allSatisfy({
                    Self.isJoint(tokens[$0].range.upperBound..<tokens[$0 + 1].range.lowerBound, in: text)
                })
            else { continue }
            let range = tokens[index].range.lowerBound..<tokens[last].range.upperBound
            if let last = places.last, last.range.overlaps(range) { continue }
            places.append(Find(range: range, kind: .place, score: Suspects.most))
        }
        guard !places.isEmpty else { return }
        // Both in order, walked side by side: a long paragraph holds thousands of each.
        var passed = 0
        found.removeAll { find in
            while passed < places.count, places[passed].range.upperBound <= find.range.lowerBound { passed += 1 }
            return passed < places.count && places[passed].range.overlaps(find.range)
        }
        found = (found + places).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static var longestPhrase: Int { 4 }

    private static func isPlacePhrase(_ words: [[UInt8]]) -> Bool {
        PlacePhrase.isOne(words) && Lexicon.names(of: words[0]).isDisjoint(with: [.forename, .nickname])
    }

    /// Whether what stands between two tokens joins them into one name: a space, a hyphen, an apostrophe, the dot of an
    /// initial.
    private static func isJoint(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard range.count <= 3 else { return false }
        return range.allSatisfy { index in
            [0x20, 0x2D, 0x27, 0x2E].contains(text[index]) || text[index] >= 0x80
        }
    }
}

/// Words that may be part of a name somewhere in the case, and are no ordinary words, so that they are that name elsewhere.
///
/// Memory follows the number of different words.
package struct Suspects: Sendable {
    /// A word is suspect where it is at least this likely to be part of a name.
    package let threshold: Double
    /// Whether words pass only where somebody vouches for them: then a safe one need not be a name as surely as else.
    private let isStrict: Bool
    private var words: Set<[UInt8]> = []
    private var places: Set<[UInt8]> = []
    private var phrases: Set<[[UInt8]]> = []

    package init(threshold: Double, isStrict: Bool) {
        self.threshold = threshold
        self.isStrict = isStrict
    }

    /// As a profile asks.
    package init(_ profile: Profile) {
        self.init(threshold: profile.nameThreshold, isStrict: profile.rule(for: .unknownWord, of: nil).action != .keep)
    }

    /// Whether a token is taken for a part of a name: one that is an ordinary word as well has to be the likelier to be one, the
    /// more so in small letters; a number is none.
    func take(_ token: TaggedToken, _ folded: [UInt8], in text: Span<UInt8>) -> Bool {
        let score = 1 - Double(token.innocence)
        guard score >= threshold * (isStrict ? Self.strictness : 1) else { return false }
        guard !folded.contains(where: { $0 < 0x3A }), !Self.isMeasure(token.range, folded, in: text),
            !Self.isOfShift(token.range, folded, in: text), !Self.isDay(token, folded, in: text)
        else {
            return false
        }
        let capitals = token.range.count { Self.isCapital(text[$0]) }
        let start = token.range.lowerBound
        // Where a sentence or a line opens, a capital says no more than a small letter.
        let startsUpper = Self.isCapital(text[start]) && !Self.opens(start, in: text)
        if folded.count == 1 || capitals == token.range.count && SafeWords.isAbbreviation(folded)
            || Self.isCounted(token.range, folded, in: text) || Self.isInFormula(token.range, in: text)
            || Self.isHeading(token.range, in: text)
        {
            return capitals > 0 && score >= Self.most
        }
        if SafeWords.writing(of: folded) != nil {
            if isStrict, capitals < token.range.count { return score >= (startsUpper ? Self.half : Self.more) }
            return capitals > 0 && score >= Self.most
        }
        let weight = Self.weight(of: folded, startsUpper: startsUpper) * (isStrict ? Self.strictness : 1)
        return score >= min(Self.most, threshold * weight)
    }

    /// What is this likely to be a name is one, whatever else it may be.
    static let most = 0.9
    /// Of a safe word, for a strict profile: with a capital that no sentence asks for, and else.
    ///
    /// These three were chosen on the even half of the public development texts: of their names about 3 in a hundred more go, and 0.8 in
    /// a hundred more of their other letters.
    private static let half = 0.4
    private static let more = 0.65
    /// How likely any other word has to be a name for a strict profile, beside what it is for another.
    private static let strictness = 0.6

    /// Chosen on the even half of the public development texts, as `Benchmarks/names/README.md` says.
    private static func weight(of folded: [UInt8], startsUpper: Bool) -> Double {
        switch Words.level(of: folded) {
        case .none: return 1
        case .rare: return startsUpper ? 1.5 : 5
        case .common: return startsUpper ? 2 : 4
        }
    }

    /// Whether a number follows an ordinary word: `Row 14`.
    private static func isCounted(_ range: Range<Int>, _ folded: [UInt8], in text: Span<UInt8>) -> Bool {
        let end = range.upperBound
        guard end < text.count else { return false }
        guard text[end] == 0x20, end + 1 < text.count, (0x30...0x39).contains(text[end + 1]) else { return false }
        return Words.level(of: folded) == .common
    }

    /// Whether a word is the unit of the number before it: `15 min`, which is a name of its own elsewhere.
    private static func isMeasure(_ range: Range<Int>, _ folded: [UInt8], in text: Span<UInt8>) -> Bool {
        let start = range.lowerBound
        guard start > 0, text[start] &- 0x61 < 26, units.contains(folded) else { return false }
        let before = text[start - 1] == 0x20 && start > 1 ? text[start - 2] : text[start - 1]
        return (0x30...0x39).contains(before)
    }

    /// Whether a word is the day or the part of it in the heading of a shift: `Mon/Tue NIGHT`, `Thu LATES`.
    private static func isOfShift(_ range: Range<Int>, _ folded: [UInt8], in text: Span<UInt8>) -> Bool {
        if shifts.contains(folded) { return days.contains(word(before: range.lowerBound, in: text)) }
        guard days.contains(folded) else { return false }
        var end = min(range.upperBound + 1, text.count)
        while end < text.count, isLetter(text[end]) { end += 1 }
        return shifts.contains(Folding.fold(min(range.upperBound + 1, text.count)..<end, of: text))
    }

    /// Whether a word is the short name of a day and no part of a longer name: `Mon mum rang`, `Tue/Wed authorised`.
    private static func isDay(_ token: TaggedToken, _ folded: [UInt8], in text: Span<UInt8>) -> Bool {
        guard days.contains(folded), folded != sun, token.label != .personGoesOn else { return false }
        let end = token.range.upperBound
        return end + 1 >= text.count || text[end] != 0x20 || !isCapital(text[end + 1])
    }

    private static let sun = Array("sun".utf8)

    /// The word that ends before a place, one byte between.
    private static func word(before place: Int, in text: Span<UInt8>) -> [UInt8] {
        let end = max(place - 1, 0)
        var start = end
        while start > 0, isLetter(text[start - 1]) { start -= 1 }
        return Folding.fold(start..<end, of: text)
    }

    fileprivate static let days = Set(
        "mon tue tues wed weds thu thur thurs fri sat sun".split(separator: " ").map { Array($0.utf8) })
    private static let shifts = Set(
        "night nights late lates early earlies day days shift waking sleep".split(separator: " ").map { Array($0.utf8) }
    )

    private static let units = Set(
        "min mins sec secs hr hrs wk wks yr yrs mth mths kg mg ml cm mm km pm am st nd rd th".split(separator: " ")
            .map { Array($0.utf8) })

    /// Whether a word is an ordinary one in capitals, which no list of names has: `E. EMERGENCY`, `G. AGREED`.
    static func isHeading(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard range.count > 3, range.allSatisfy({ (0x41...0x5A).contains(text[$0]) }) else { return false }
        let folded = Folding.fold(range, of: text)
        return Words.level(of: folded) == .common && Lexicon.names(of: folded).isDisjoint(with: [.forename, .surname])
    }

    /// Whether a word stands in a spreadsheet's formula: `=SUM(A1)`, `+cmd|' /C calc'!A0`.
    private static func isInFormula(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        let (start, end) = (range.lowerBound, range.upperBound)
        if start > 0, [0x3D, 0x2B, 0x7C].contains(text[start - 1]) { return true }
        guard end < text.count else { return false }
        if text[end] == 0x28 { return range.count > 1 && range.allSatisfy { isCapital(text[$0]) } }
        return [0x7C, 0x21].contains(text[end]) && end + 1 < text.count && text[end + 1] > 0x20
            || text[end] == 0x27 && end + 1 < text.count && text[end + 1] == 0x21
    }

    /// Whether a word stands where a sentence, a line, an item or a quotation begins.
    static func opens(_ start: Int, in text: Span<UInt8>) -> Bool {
        var index = start
        while index > 0, text[index - 1] == 0x20 || text[index - 1] == 0x09 { index -= 1 }
        guard index > 0 else { return true }
        return [0x0A, 0x0D, 0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x2D, 0x2A, 0x23, 0x3E, 0x7C, 0x28].contains(text[index - 1])
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || byte >= 0x80 }

    mutating func add(_ folded: [UInt8]) {
        if folded.count > 2, !Self.isOrdinary(folded) { words.insert(folded) }
    }

    /// Whether a word says nothing of anybody where the context does not make it a name.
    package static func isOrdinary(_ folded: [UInt8]) -> Bool {
        Words.level(of: folded) != .none || SafeWords.writing(of: folded) != nil
    }

    /// Takes in the words of another document.
    package mutating func formUnion(_ other: Suspects) {
        words.formUnion(other.words)
        places.formUnion(other.places)
        phrases.formUnion(other.phrases)
    }

    func contains(_ folded: [UInt8]) -> Bool { words.contains(folded) }

    /// Takes a word for a place of the case, wherever it stands.
    mutating func addPlace(_ folded: [UInt8]) { places.insert(folded) }

    func isPlace(_ folded: [UInt8]) -> Bool { places.contains(folded) }

    /// Takes several words for a place of the case: all of them where they stand together, and the one that is no ordinary word
    /// wherever it stands.
    mutating func addPlace(_ words: [[UInt8]]) {
        for word in words where !Self.isOrdinary(word) { addPlace(word) }
        phrases.insert(words)
    }

    var hasPlacePhrases: Bool { !phrases.isEmpty }

    /// How many of these words, from the first, are such a place; nil where none are.
    func placePhrase(startingWith words: some Sequence<[UInt8]>) -> Int? {
        var phrase: [[UInt8]] = []
        for word in words {
            phrase.append(word)
            if phrases.contains(phrase) { return phrase.count }
        }
        return nil
    }

    /// Whether a word is a place that the prose names, or is written for one with a letter wrong: `wembridge` of Wenbridge.
    package func mayBePlace(_ folded: [UInt8]) -> Bool {
        isPlace(folded) || folded.count > 5 && places.contains { Misspellings.mayBe(folded, $0) }
    }

    /// Where suspects stand in a text that is not looked through for names.
    func places(in text: Span<UInt8>, into found: inout [Range<Int>]) {
        guard !words.isEmpty else { return }
        var index = 0
        while index < text.count {
            guard Self.isLetter(text[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < text.count, Self.isLetter(text[index]) { index += 1 }
            if contains(Folding.fold(start..<index, of: text)) { found.append(start..<index) }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 }
}
