import Judgement
import Passages
import People
import Profiles
import Recognisers
import Vocabulary

/// The first walk: who is who, which labels already stand in the documents, what the newest date is, what is damaged.
struct Survey {
    var directory: Directory
    /// Labels such as `Pupil B` that stand in a document already, and so cannot be given out.
    var standingLabels: Set<String> = []
    var damaged: [DocumentError] = []
    /// Documents that are damaged, by their place in the list.
    var damagedDocuments: Set<Int> = []
    /// Documents that hold something withheld in a code, such as mail in base64, by their place in the list.
    var codedDocuments: Set<Int> = []
    /// Papers of a court, by the documents' paths as given.
    var courtPapers: [String] = []
    /// What the leak check found in a first writing, which the next takes out.
    var leftovers = LeftStanding()
    /// What structured records say of whom they are about, for contradictions.
    var observations = Observations()
    /// Columns and elements that no map knows.
    var unmapped = Unmapped()
    /// The encodings, by the documents' places in the list.
    var encodings: [Int: TextEncoding] = [:]
    var newestDate: CalendarDate?
    /// The first and the last date of entries: rows, elements, and notes that open with a date.
    var firstEntry: CalendarDate?
    var lastEntry: CalendarDate?
    /// The newest date of the case, and of its entries the first and the last, where they say day, month and year.
    var newestDay: GeneraliserInput.Day? { Self.day(newestDate) }
    var firstEntryDay: GeneraliserInput.Day? { Self.day(firstEntry) }
    var lastEntryDay: GeneraliserInput.Day? { Self.day(lastEntry) }

    private static func day(_ date: CalendarDate?) -> GeneraliserInput.Day? {
        guard let year = date?.year, let month = date?.month, let day = date?.day else { return nil }
        return GeneraliserInput.Day(year: year, month: month, day: day)
    }

    /// Words of the prose that may be part of a name.
    var suspects: Suspects
    /// What was read of the prose, for the ruling walk.
    private(set) var readings = UnlistedNames.Readings()
    /// The first words of schools that a text names: `Carnvale` of Carnvale High School.
    private var schoolWords: Set<[UInt8]> = []
    /// What the prose calls people.
    private var names = ProseNames()
    private let looksForUnlisted: Bool
    private let needsEntries: Bool
    private let vouched: Vouched

    init(directory: Directory, profile: Profile, vouched: Vouched) {
        self.directory = directory
        self.vouched = vouched
        suspects = Suspects(profile)
        looksForUnlisted = UnlistedNames.matter(to: profile)
        needsEntries = profile.selects || profile.needsFirstEntry
    }

    /// Reads every document twice: what structured fields say first, then what the prose adds.
    ///
    /// Names that nobody listed are looked for in so many documents at a time; what comes of it is the same with any number.
    mutating func walk(_ documents: [CaseDocument], jobs: Int = Threads.processors) {
        for (number, document) in documents.enumerated() {
            guard case .readable(let format) = document.content else { continue }
            do throws(DocumentError) {
                let encoding = try document.encoding(as: format)
                encodings[number] = encoding
                // A damaged document teaches nothing: what it held before the damage is forgotten with it.
                var fresh = directory
                var labels: Set<String> = []
                var newest = newestDate
                var schools = schoolWords
                var entries = EntrySpan(first: firstEntry, last: lastEntry, isProse: type(of: format).isProse)
                var seen = observations
                seen.begin(document.given)
                var papers = CourtPapers()
                var strange = Unmapped.Found(document: document.given)
                try document.read(as: format, encoding: encoding) { record in
                    fresh.harvest(record)
                    strange.note(record)
                    papers.note(record)
                    seen.note(record, directory: fresh)
                    if needsEntries { entries.note(record) }
                    for passage in record.passages {
                        record.withText(of: passage) { text in
                            Pseudonyms.labels(standingIn: text, into: &labels)
                            Self.note(text, field: passage.field, newest: &newest, schools: &schools) { match in
                                seen.note(
                                    birth: match.date, line: record.line(of: passage, at: match.range.lowerBound))
                            }
                        }
                    }
                }
                directory = fresh
                standingLabels.formUnion(labels)
                newestDate = newest
                schoolWords = schools
                (firstEntry, lastEntry) = (entries.first, entries.last)
                unmapped.add(strange)
                observations = seen
                if papers.areThese { courtPapers.append(document.given) }
            } catch {
                damaged.append(error)
                damagedDocuments.insert(number)
            }
        }
        for (number, document) in documents.enumerated() where !damagedDocuments.contains(number) {
            guard case .readable(let format) = document.content, let encoding = encodings[number] else { continue }
            // It was read whole a moment ago; if it has changed since, the ruling walk finds out.
            try? document.read(as: format, encoding: encoding) { directory.harvestProse(of: $0) }
        }
        if looksForUnlisted { lookForUnlisted(in: documents, jobs: jobs) }
        joinUnlisted()
    }

    /// Reads one record that stands alone, as a stream does.
    mutating func walk(_ record: borrowing Record, reading unlisted: inout UnlistedNames) {
        directory.harvest(record)
        for passage in record.passages {
            record.withText(of: passage) { text in
                Self.note(text, field: passage.field, newest: &newestDate, schools: &schoolWords) { _ in }
            }
        }
        directory.harvestProse(of: record)
        if looksForUnlisted { Self.look(in: record, &unlisted, &suspects, vouched, &names, &readings) }
        forgetKnown()
        joinUnlisted()
    }

    /// Names whose every word is a part of a known person's name join nobody, and are mostly all there are.
    private mutating func forgetKnown() {
        guard !names.isEmpty else { return }
        var words: Set<[UInt8]> = []
        for name in directory.people.flatMap(\.names) {
            for part in [name.forename, name.middle, name.surname] { words.formUnion(NameForms.words(of: part)) }
        }
        names.forget { NameForms.words(of: $0).allSatisfy(words.contains) }
    }

    private mutating func lookForUnlisted(in documents: [CaseDocument], jobs: Int) {
        let readable = documents.indices.compactMap { number -> (CaseDocument, any Format, TextEncoding)? in
            guard !damagedDocuments.contains(number), case .readable(let format) = documents[number].content,
                let encoding = encodings[number]
            else { return nil }
            return (documents[number], format, encoding)
        }
        let (empty, vouched) = (suspects, vouched)
        let found = InOrder(sum: (suspects: suspects, names: names, readings: readings)) { sum, document in
            sum.suspects.formUnion(document.suspects)
            sum.names.add(document.names)
            sum.readings.formUnion(document.readings)
        }
        found.run(count: readable.count, threads: jobs) { number in
            let (document, format, encoding) = readable[number]
            var unlisted = UnlistedNames()
            var sum = (suspects: empty, names: ProseNames(), readings: UnlistedNames.Readings())
            // It was read whole a moment ago; if it has changed since, the ruling walk finds out.
            try? document.read(as: format, encoding: encoding) { record in
                Self.look(in: record, &unlisted, &sum.suspects, vouched, &sum.names, &sum.readings)
            }
            return sum
        }
        (suspects, names, readings) = found.sum
    }

    private static func look(
        in record: borrowing Record, _ unlisted: inout UnlistedNames, _ suspects: inout Suspects, _ vouched: Vouched,
        _ names: inout ProseNames, _ readings: inout UnlistedNames.Readings
    ) {
        guard record.part == .body else { return }
        for passage in record.passages where UnlistedNames.stand(in: passage) {
            record.withText(of: passage) { text in
                unlisted.survey(text, &suspects, vouched) { names.add($0) }
                readings.keep(unlisted, of: text)
            }
        }
    }

    /// Takes in whom the prose names and nothing else does, unless a form of somebody known reads so.
    ///
    /// Whole names come first, then the others, the more frequent before the rarer: so that `Tomazs` is Tomasz misspelt and
    /// not the other way about.
    private mutating func joinUnlisted() {
        let ordered = names.ordered
        var lone: [[UInt8]] = []
        let places = PlaceNames(directory.values)
        for isWhole in [true, false] {
            let batch = ordered.filter { $0.contains(" ") == isWhole }
            guard !batch.isEmpty else { continue }
            let matcher = PeopleMatcher(people: directory.people, known: directory.values)
            var values: [FoundValue] = []
            var mentions: [Mention] = []
            for name in batch where !places.name(name) {
                mentions.removeAll(keepingCapacity: true)
                matcher.mentions(in: Array(name.utf8).span, into: &mentions)
                if mentions.contains(where: \.isName), !Self.isAnother(name, mentions) { continue }
                // A town of an address, a school: what a field calls so is no person.
                values.removeAll(keepingCapacity: true)
                matcher.values(in: Array(name.utf8).span, into: &values)
                if values.contains(where: { $0.range.count == name.utf8.count }) { continue }
                if !isWhole {
                    let folded = Folding.fold(name)
                    if suspects.mayBePlace(folded) || UnlistedNames.isNobody(name) { continue }
                    if schoolWords.contains(folded), !UnlistedNames.isForename(name) { continue }
                    if lone.contains(where: { Misspellings.mayBe(folded, $0) }) { continue }
                    lone.append(folded)
                }
                directory.harvest(unlisted: name)
            }
        }
    }

    /// Whether a whole name is somebody else's than the people who were found in it: of the same surname, but with a forename
    /// before it that is a word as well, as in `Blessing Nwosu`.
    ///
    /// One that is no word is told from them by the matcher.
    private static func isAnother(_ name: String, _ mentions: [Mention]) -> Bool {
        guard let space = name.utf8.firstIndex(of: 0x20) else { return false }
        let forename = String(name[..<space])
        guard UnlistedNames.isForename(forename), UnlistedNames.isOnlyWords(forename) else { return false }
        let surname = name.utf8.distance(from: name.startIndex, to: space) + 1..<name.utf8.count
        return mentions.allSatisfy { $0.form == .surname && $0.range == surname }
    }

    /// What the structured fields call schools and say of addresses, which no tagger makes people of.
    private struct PlaceNames {
        private var places: [[UInt8]] = []

        init(_ values: [KnownValue]) {
            for value in values where [.school, .address, .place].contains(value.kind) {
                places.append([0x20] + Self.spaced(value.value) + [0x20])
            }
        }

        /// Whether two words or more are part of such a place, or a school by what they say: `Ysgol Bryn Hafnant`.
        func name(_ name: String) -> Bool {
            let words = Self.spaced(name)
            guard words.contains(0x20) else { return false }
            var matches: [Match] = []
            Recognisers.scan(Array(name.utf8).span, into: &matches)
            if matches.contains(where: { $0.kind == .school }) { return true }
            let wanted = [0x20] + words + [0x20]
            return places.contains { place in
                place.count >= wanted.count
                    && (0...place.count - wanted.count).contains { place[$0..<$0 + wanted.count] == wanted[...] }
            }
        }

        /// The folded words, a space between them.
        private static func spaced(_ text: String) -> [UInt8] {
            Array(NameForms.words(of: text).joined(separator: [0x20]))
        }
    }

    private static func note(
        _ text: Span<UInt8>, field: Field, newest: inout CalendarDate?, schools: inout Set<[UInt8]>,
        birth: (Match) -> Void
    ) {
        if field.info.shape == .date, field.info.person == .record {
            newest = later(newest, text.withUnsafeBufferPointer { CalendarDate(parsing: Array($0)) })
        } else if field == .text || field.info.shape == .text {
            var matches: [Match] = []
            Recognisers.scan(text, into: &matches)
            for match in matches {
                if match.kind == .date { newest = later(newest, match.date) }
                if match.kind == .birthDate { birth(match) }
                if match.kind == .school {
                    let name = String(decoding: match.range.map { text[$0] }, as: UTF8.self)
                    if let first = NameForms.words(of: name).first { schools.insert(first) }
                }
            }
        }
    }

    /// The first and the last date of the entries of a document.
    private struct EntrySpan {
        var first: CalendarDate?
        var last: CalendarDate?
        let isProse: Bool
        private var isFirst = true

        init(first: CalendarDate?, last: CalendarDate?, isProse: Bool) {
            self.first = first
            self.last = last
            self.isProse = isProse
        }

        mutating func note(_ record: borrowing Record) {
            guard record.part == .body, let passage = record.passages.first else { return }
            if passage.shape != .prose {
                note(EntryRulings.day(of: record))
            } else if isProse {
                record.withText(of: passage) { text in
                    for segment in EntryDates.segments(of: text, isFirst: isFirst) { note(segment.date) }
                }
                isFirst = false
            }
        }

        private mutating func note(_ date: CalendarDate?) {
            guard let date, let day = date.ordinal else { return }
            if first?.ordinal.map({ day < $0 }) ?? true { first = date }
            last = Survey.later(last, date)
        }
    }

    private static func later(_ a: CalendarDate?, _ b: CalendarDate?) -> CalendarDate? {
        guard let b, let second = b.ordinal else { return a }
        guard let a, let first = a.ordinal else { return b }
        return second > first ? b : a
    }
}
