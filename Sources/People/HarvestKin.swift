import Vocabulary

extension Directory {
    /// Takes in people whom nothing names but their surname, which a child of the case has: `Shona Macdonald in at 3`.
    ///
    /// Without them the surname would be taken for the child's own.
    mutating func harvestKin(_ text: Span<UInt8>) {
        var tokens: [Token] = []
        Tokeniser.tokenise(text, into: &tokens)
        guard tokens.count > 1 else { return }
        for index in 1..<tokens.count {
            let (first, last) = (tokens[index - 1], tokens[index])
            guard last.gap == .space, last.startsUpper, first.startsUpper, last.length >= 4, first.length >= 3,
                first.capitals < first.length, isForename(first, text),
                Lexicon.classes(of: first.hash).isEmpty,
                // Kirkley Okafor Road, Amelia Rose Okafor: what goes on is another thing.
                index + 1 == tokens.count || tokens[index + 1].gap != .space || !tokens[index + 1].startsUpper,
                index < 2 || first.gap != .space || !tokens[index - 2].startsUpper
                    || Words.level(of: tokens[index - 2].hash) == .common
            else { continue }
            let name = PersonName(
                forename: Directory.string(first.range, of: text), surname: Directory.string(last.range, of: text))
            // Who has the surname may be read of later.
            if waitingPairs.count < Directory.mostPairs, waitingPairs.insert(name).inserted { isSettled = false }
        }
    }

    /// Whether a capitalised word may be a forename: a common one, or no ordinary word.
    private func isForename(_ token: Token, _ text: Span<UInt8>) -> Bool {
        guard !PeopleMatcher.courtesies.contains(token.hash) else { return false }
        return Words.level(of: token.hash) == .none || Nicknames.knows(Folding.fold(token.range, of: text))
    }

    /// More different pairs of capitalised words than any case has names.
    private static let mostPairs = 20_000

    /// Gives half names the whole ones that the text has elsewhere: `O Llewellyn` in the minutes is `Owen Llewellyn` of the
    /// e-mail, where the text has one such name alone.
    func completed(_ sightings: [Sighting]) -> [Sighting] {
        guard !waitingPairs.isEmpty else { return sightings }
        var pairs: [String: [PersonName]] = [:]
        var forenames: [String: [PersonName]] = [:]
        for pair in waitingPairs {
            pairs[NameKey.key(pair.surname), default: []].append(pair)
            forenames[NameKey.key(pair.forename), default: []].append(pair)
        }
        return sightings.map { sighting in
            let folded = FoldedName(sighting.name)
            // `her friend Chloe` where the text has one Chloe Barnes, and no list has a Chloe.
            if folded.surname.isEmpty, sighting.trust == .text, !sighting.isPossessor,
                let known = forenames[folded.forename], known.count == 1,
                (indexByForename[folded.forename] ?? []).isEmpty,
                Words.level(of: WordHash.of(NameKey.key(known[0].surname).utf8)) != .common
            {
                var whole = sighting
                whole.name.surname = known[0].surname
                return whole
            }
            guard !folded.isWhole, folded.surname.count > 1, let known = pairs[folded.surname],
                !folded.forename.isEmpty
                    || (!sighting.name.title.isEmpty
                        && (indexBySurname[folded.surname] ?? []).allSatisfy { isChild(people[$0].role) })
            else { return sighting }
            let fitting = Dictionary(
                grouping: known.filter { pair in
                    guard !folded.forename.isEmpty else {
                        // Whoever is known by the whole name is found without this, and a child is no `Mr`.
                        if knows(pair.forename, pair.surname) { return false }
                        let called = indexByForename[NameKey.key(pair.forename)] ?? []
                        if called.contains(where: { isChild(people[$0].role) }) { return false }
                        // `Mrs Webb` is no Derek.
                        let usual = Forenames.sex(of: [NameKey.key(pair.forename)])
                        return usual == nil || sighting.sex == nil || usual == sighting.sex
                    }
                    return NameKey.key(pair.forename).first == folded.forename.first
                }
            ) { NameKey.key($0.forename) }
            guard fitting.count == 1, let pair = fitting.values.first?.first else { return sighting }
            var whole = sighting
            whole.name.forename = pair.forename
            return whole
        }
    }

    /// Makes people of whole names whose surname a listed person has, but no listed person's forename.
    mutating func settlePairs() {
        let order = waitingPairs.sorted { ($0.surname, $0.forename) < ($1.surname, $1.forename) }
        waitingPairs = []
        for pair in order {
            let (forename, surname) = (NameKey.key(pair.forename), NameKey.key(pair.surname))
            let bearers = indexBySurname[surname] ?? []
            guard !bearers.isEmpty, (indexByForename[surname] ?? []).isEmpty,
                // García López is all of it one surname.
                !bearers.contains(where: { traces[$0].surnames.contains(forename + " " + surname) }),
                // Amelia Rose: two forenames of one child.
                !(indexByForename[forename] ?? []).contains(where: { traces[$0].middles.contains(surname) }),
                !isCalled(Array(forename.utf8), bearersOf: surname)
            else { continue }
            var sighting = Sighting(name: pair)
            sighting.trust = .text
            sighting.isFirm = false
            // The subject's forename with a surname of others: it may be a slip or another child. Only the two words
            // together are somebody else, or the subject could be named nowhere.
            if (indexByForename[forename] ?? []).contains(where: { hint.contains($0) }) {
                sighting.name = PersonName()
                sighting.also = [pair.full]
                sightings += 1
                sighting.first = sightings
                _ = add(sighting)
                continue
            }
            // `brother Kai` elsewhere.
            let halves = fits(of: sighting).filter { !traces[$0.person].isWhole }.map(\.person)
            if halves.count == 1 {
                absorb(sighting, into: halves[0])
                continue
            }
            if let child = child(surnamed: Array(surname.utf8)) {
                sighting.role = .family
                sighting.of = child
                sighting.isRelation = true
            }
            place(sighting)
        }
    }

    /// The first child that has the surname, or half of it.
    private func child(surnamed folded: [UInt8]) -> Int? {
        let surname = String(decoding: folded, as: UTF8.self)
        return indexBySurname[surname]?.first { isChild(people[$0].role) }
    }

    /// Whether a forename may be written for somebody of the surname: theirs, a short form of it, or one letter from it.
    private func isCalled(_ forename: [UInt8], bearersOf key: String) -> Bool {
        let name = String(decoding: forename, as: UTF8.self)
        for person in indexBySurname[key] ?? [] {
            let known = traces[person].forenames.union(traces[person].middles).union(traces[person].also)
            // Of half a name only: it may be anybody's.
            if traces[person].forenames.isEmpty {
                if (indexByForename[name] ?? []).isEmpty { return true }
                continue
            }
            for words in known {
                for word in [Substring(words)] + words.split(separator: " ") {
                    let letters = Array(word.utf8)
                    if word == name || word.hasPrefix(name.prefix(3)) || name.hasPrefix(word) { return true }
                    if Nicknames.of(letters).contains(forename) || Nicknames.of(forename).contains(letters) {
                        return true
                    }
                    if Misspellings.isOneStep(forename, letters) { return true }
                }
            }
        }
        return false
    }

    private static func string(_ range: Range<Int>, of text: Span<UInt8>) -> String {
        var bytes: [UInt8] = []
        for index in range { bytes.append(text[index]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
