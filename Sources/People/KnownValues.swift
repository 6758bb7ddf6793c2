import Vocabulary

/// A stretch of text that holds a known value, or a telling part of one.
package struct FoundValue: Hashable, Sendable {
    /// Bytes of the text.
    package var range: Range<Int>
    /// Which of the matcher's `values`.
    package var value: Int
    /// 1 for the value and what tells it by itself; 0.5 for a street without its number, less for a birthday without its year.
    package var score: Double

    /// Whether it is a part that others share: a street, a birthday.
    package var isPartial: Bool { score <= 0.5 }
}

/// The known values as letters and digits alone, by how they start.
struct ValueTable: Sendable {
    private struct Pattern: Sendable {
        var letters: [UInt8]
        var value: Int32
        var score: Double
    }

    private var patterns: [Pattern] = []
    /// From a pattern's first letters to its place in `chains`.
    private var heads = HashIndex(capacity: 64)
    private var chains: [[Int32]] = []
    /// How many letters a head may have.
    private var headLengths: [Int] = []
    /// Bits for the first letter of patterns, and for their first two.
    private var firstLetters = [Bool](repeating: false, count: 256)
    private var firstPairs = [UInt64](repeating: 0, count: 1 << 10)
    private var dates: [Int: [Int32]] = [:]

    init(_ values: [KnownValue]) {
        var seen: Set<[UInt8]> = []
        for (index, value) in values.enumerated() {
            if value.isDate, let date = ValueForms.date(value.value) {
                dates[date, default: []].append(Int32(index))
                continue
            }
            seen.removeAll(keepingCapacity: true)
            for form in ValueForms.forms(of: value) where seen.insert(form.letters).inserted {
                add(Pattern(letters: form.letters, value: Int32(index), score: form.score))
            }
        }
    }

    private mutating func add(_ pattern: Pattern) {
        let length = min(4, pattern.letters.count)
        if !headLengths.contains(length) { headLengths = (headLengths + [length]).sorted(by: >) }
        firstLetters[Int(pattern.letters[0])] = true
        if pattern.letters.count > 1 {
            let pair = Int(pattern.letters[0]) << 8 | Int(pattern.letters[1])
            firstPairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
        let key = WordHash.of(pattern.letters.prefix(length))
        let place = heads.find(key)
        if place >= 0 {
            chains[Int(place)].append(Int32(patterns.count))
        } else {
            heads.insert(key, Int32(chains.count))
            chains.append([Int32(patterns.count)])
        }
        patterns.append(pattern)
    }

    var isEmpty: Bool { patterns.isEmpty && dates.isEmpty }

    func find(_ tokens: [Token], in text: Span<UInt8>, into found: inout [FoundValue]) {
        guard !isEmpty else { return }
        // Made where the first pattern may start: most paragraphs hold none.
        var letters: [UInt8] = []
        var starts: [Int] = []
        var index = 0
        while index < tokens.count {
            let mayOpen = mayOpen(tokens[index], text)
            guard mayOpen || (!dates.isEmpty && ValueForms.mayOpenDate(tokens[index])) else {
                index += 1
                continue
            }
            if starts.isEmpty { (letters, starts) = Self.skeleton(of: tokens, text) }
            let start = starts[index]
            var longest = 0
            var hits: [FoundValue] = []
            for length in headLengths where mayOpen && start + length <= letters.count {
                let place = heads.find(WordHash.of(letters[start..<start + length]))
                guard place >= 0 else { continue }
                for number in chains[Int(place)] {
                    let pattern = patterns[Int(number)]
                    guard pattern.letters.count >= longest, start + pattern.letters.count <= letters.count,
                        pattern.letters.indices.allSatisfy({ pattern.letters[$0] == letters[start + $0] }),
                        let end = Self.end(of: index, start + pattern.letters.count, tokens, starts)
                    else { continue }
                    if pattern.letters.count > longest { hits.removeAll() }
                    longest = pattern.letters.count
                    hits.append(
                        FoundValue(
                            range: Self.opening(before: tokens[index], text)..<Int(tokens[end - 1].end),
                            value: Int(pattern.value),
                            score: pattern.score))
                }
            }
            if hits.isEmpty, !dates.isEmpty, let (date, end) = ValueForms.date(at: index, tokens, text) {
                for (known, values) in dates where ValueForms.agree(known, date) {
                    for value in values {
                        hits.append(
                            FoundValue(
                                range: Int(tokens[index].start)..<Int(tokens[end - 1].end), value: Int(value),
                                score: ValueForms.hasYear(date) ? 1 : 0.3))
                    }
                }
                hits.sort { $0.value < $1.value }
            }
            guard let first = hits.first else {
                index += 1
                continue
            }
            var listed: Set<Int> = []
            found.append(contentsOf: hits.filter { listed.insert($0.value).inserted })
            while index < tokens.count, Int(tokens[index].start) < first.range.upperBound { index += 1 }
        }
    }

    /// Whether a pattern may start with the word: by its first two letters, or by its only one.
    @inline(__always)
    private func mayOpen(_ token: Token, _ text: Span<UInt8>) -> Bool {
        let first = text[Int(token.start)]
        guard !token.isForeign, first < 0x80 else { return true }
        // Small letters and digits have this bit, capitals get it.
        guard token.length > 1 else { return firstLetters[Int(first | 0x20)] }
        let pair = Int(first | 0x20) << 8 | Int(text[Int(token.start) + 1] | 0x20)
        return firstPairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0
    }

    /// All letters and digits of the text, folded, and where each word starts in them; one more start for the end.
    private static func skeleton(of tokens: [Token], _ text: Span<UInt8>) -> (letters: [UInt8], starts: [Int]) {
        var letters: [UInt8] = []
        letters.reserveCapacity(text.count)
        var starts: [Int] = []
        starts.reserveCapacity(tokens.count + 1)
        let table = Folding.ascii
        let fold = table.span
        for token in tokens {
            starts.append(letters.count)
            if token.isForeign || (token.isDigits && text[Int(token.start)] >= 0x80) {
                letters.append(contentsOf: Folding.fold(token.range, of: text))
            } else if token.isDigits {
                for index in token.range { letters.append(text[index]) }
            } else {
                for index in token.range { letters.append(fold[Int(text[index])]) }
            }
        }
        starts.append(letters.count)
        return (letters, starts)
    }

    /// Where a number starts with what opens it: `+44`, `(01632)`.
    private static func opening(before token: Token, _ text: Span<UInt8>) -> Int {
        let start = Int(token.start)
        guard token.isDigits, start > 0 else { return start }
        let isBracket = text[start - 1] == 0x28 && Int(token.end) < text.count && text[Int(token.end)] == 0x29
        return isBracket || text[start - 1] == 0x2B ? start - 1 : start
    }

    /// One past the last word where the letters end with a word; nil where they end inside one or leap over an empty line.
    private static func end(of index: Int, _ position: Int, _ tokens: [Token], _ starts: [Int]) -> Int? {
        var end = index + 1
        while starts[end] < position {
            if tokens[end].gap.contains(.blank) || tokens[end].start - tokens[end - 1].end > 8 { return nil }
            end += 1
        }
        return starts[end] == position ? end : nil
    }
}

extension KnownValue {
    var isDate: Bool { kind == .birthDate || kind == .date || field.info.shape == .date }
}

/// The ways in which a known value is written: its letters and digits, and those of its telling parts.
enum ValueForms {
    struct Form {
        var letters: [UInt8]
        var score: Double
    }

    /// Of a street without its number: it tells where somebody lives nearly as well, in a village quite as well.
    private static let streetScore = 0.5

    static func forms(of value: KnownValue) -> [Form] {
        let shape = value.field.info.shape
        let isProtected = value.kind == .protected
        let words = NameForms.words(of: value.value)
        let letters = Array(words.joined())
        let isNumber = letters.allSatisfy { (0x30...0x39).contains($0) }
        var found: [Form] = []

        if value.kind == .phone || shape == .phone || (isProtected && isNumber && letters.count >= 10) {
            found += phones(letters)
        }
        if value.kind == .address || shape == .address || isProtected {
            found += addresses(value.value, isProtected: isProtected)
        }
        if value.kind == .school || value.kind == .organisation { found += schools(words) }

        let isAddress = value.kind == .address || shape == .address || value.kind == .place
        let isLoneWord = words.count == 1 && !isNumber
        let isLongEnough = letters.count >= (isProtected ? 2 : isNumber ? 5 : 4)
        let isTelling =
            isProtected
            || !(isLoneWord && (isAddress && value.kind != .place || Words.contains(letters)))
        // A street alone is the weak form that `addresses` gives.
        let isStreet =
            isAddress && value.kind != .place && !letters.contains { (0x30...0x39).contains($0) }
            && !value.value.contains(",")
        if isLongEnough, isTelling {
            for letters in abbreviated(words) {
                found.append(Form(letters: letters, score: isStreet && !isProtected ? streetScore : 1))
            }
        }
        return found
    }

    /// A phone number with and without its country, its leading zero and the zero in brackets.
    static func phones(_ letters: [UInt8]) -> [Form] {
        var digits = letters.filter { (0x30...0x39).contains($0) }
        for prefix in ["00440", "0044", "440", "44"] where digits.count > 10 && digits.starts(with: prefix.utf8) {
            digits.removeFirst(prefix.utf8.count)
            break
        }
        if digits.first == 0x30 { digits.removeFirst() }
        guard digits.count >= 6 else { return [] }
        return ["", "0", "44", "440", "0044", "00440"].map { Form(letters: Array($0.utf8) + digits, score: 1) }
    }

    // MARK: Addresses

    private static func addresses(_ value: String, isProtected: Bool) -> [Form] {
        var found: [Form] = []
        let separators: Set<Character> = [",", "\n", "\r", "\r\n", ";"]
        var segments = value.split(whereSeparator: separators.contains).map { NameForms.words(of: String($0)) }.filter {
            !$0.isEmpty
        }
        // The postcode tells by itself, wherever it stands.
        for (index, segment) in segments.enumerated() {
            for length in [segment.count, 4, 3] where length <= segment.count {
                let tail = Array(segment.suffix(length).joined())
                guard isPostcode(tail) else { continue }
                found.append(Form(letters: tail, score: 1))
                segments[index].removeLast(length)
                break
            }
        }
        segments.removeAll(where: \.isEmpty)
        for (index, segment) in segments.enumerated() {
            let startsWithNumber = segment[0].first.map { (0x30...0x39).contains($0) } ?? false
            let next = index + 1 < segments.count ? segments[index + 1] : []
            let head = String(decoding: segment[0], as: UTF8.self)
            // There are few pitches about, and flats everywhere.
            let isPitch = ["pitch", "plot"].contains(head)
            let isUnit = isPitch || ["flat", "apartment", "apt", "unit", "room"].contains(head)
            if isUnit || (startsWithNumber && segment.count == 1)
                || (index == 0 && segments.count > 1 && !startsWithNumber)
            {
                if !next.isEmpty, segment.count + next.count > 2 {
                    found += abbreviated(segment + next).map { Form(letters: $0, score: 1) }
                    // Flat 9, Dyer Court: the block, and the flat.
                    if isUnit, next.count >= 2, !(next[0].first.map { (0x30...0x39).contains($0) } ?? false) {
                        found += abbreviated(next).map { Form(letters: $0, score: 0.7) }
                    }
                    if startsWithNumber, next.count >= 2 {
                        found += abbreviated(next).map { Form(letters: $0, score: streetScore) }
                    }
                }
            }
            if startsWithNumber, segment.count >= 2 {
                found += abbreviated(segment).map { Form(letters: $0, score: 1) }
                var street = Array(
                    segment.drop { $0.count == 1 || ($0.first.map { (0x30...0x39).contains($0) } ?? false) })
                if street.count < 2 { street = [] }
                found += abbreviated(street).map { Form(letters: $0, score: streetScore) }
                if isProtected, let name = ownName(ofStreet: street) {
                    found.append(Form(letters: Array(name.joined()), score: streetScore))
                }
            } else if index == 0, segment.count >= 2, segments.count > 1, !isUnit || isPitch {
                found += abbreviated(segment).map { Form(letters: $0, score: 0.7) }
            }
        }
        return found.filter { $0.letters.count >= 4 }
    }

    /// A street's name without what says that it is one, before it as in Wales or behind it: `Tan-y-Coed` of Rhes Tan-y-Coed.
    ///
    /// Nil where an ordinary word would be left, which stands for nothing by itself.
    private static func ownName(ofStreet street: [[UInt8]]) -> [[UInt8]]? {
        guard let first = street.first, let last = street.last else { return nil }
        let isWelsh = welshStreets.contains(first)
        guard isWelsh || abbreviations[last] != nil else { return nil }
        let name = isWelsh ? street.dropFirst() : street.dropLast()
        let letters = Array(name.joined())
        return letters.count > 5 && name.contains { Words.level(of: $0) == .none } ? Array(name) : nil
    }

    private static let welshStreets = Set(
        "rhes heol stryd ffordd lon clos cwrt gerddi cilgant teras rhodfa".split(separator: " ").map { Array($0.utf8) })

    /// Area and district, sector and unit: `NR32 9ZZ`, without its space.
    private static func isPostcode(_ letters: [UInt8]) -> Bool {
        guard (5...7).contains(letters.count) else { return false }
        let shape = letters.map { (0x30...0x39).contains($0) }
        let inward = shape.suffix(3)
        guard inward.elementsEqual([true, false, false]), shape[0] == false else { return false }
        let outward = shape.dropLast(3)
        return outward.contains(true) && outward.prefix(while: { !$0 }).count <= 2
    }

    /// Written long and short.
    static let abbreviations: [[UInt8]: [[UInt8]]] = {
        var found: [[UInt8]: [[UInt8]]] = [:]
        let groups = """
            road rd, street st str, avenue ave av, close cl, lane ln, drive dr drv, crescent cres cresc, court ct crt, gardens gdns,
            terrace ter terr, place pl, square sq, grove gr grv, park pk, flat apartment apt, saint st, buildings bldgs, house hse,
            mount mt, north n, south s, east e, west w, hospital hosp, primary prim, school sch
            """
        for group in groups.split(separator: ",") {
            let words = group.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }
            for word in words { found[word, default: []] += words.filter { $0 != word } }
        }
        return found
    }()

    /// The words joined, as they stand and with each abbreviation, 32 at most.
    private static func abbreviated(_ words: [[UInt8]]) -> [[UInt8]] {
        guard !words.isEmpty else { return [] }
        var found: [[UInt8]] = [[]]
        for (index, word) in words.enumerated() {
            var spellings = [word]
            // A letter alone is a house's (14 E), and `st` at the start is a saint.
            if word.count > 1, found.count <= 8 {
                let name = String(decoding: word, as: UTF8.self)
                spellings += (abbreviations[word] ?? []).filter {
                    let other = String(decoding: $0, as: UTF8.self)
                    if name == "st" || name == "saint" || name == "street" {
                        return index == 0
                            ? other == "saint" || other == "st" && name == "saint" : other != "saint" || name == "st"
                    }
                    return true
                }
            }
            found = found.flatMap { start in spellings.map { start + $0 } }
        }
        return found
    }

    // MARK: Schools

    private static let schoolEndings = Set(
        """
        school schools primary infant infants junior juniors secondary high academy college nursery ce rc church of england c
        e voluntary aided controlled community and trust va vc catholic grammar comprehensive
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })

    /// A school with its endings taken off one by one while two words stay.
    private static func schools(_ words: [[UInt8]]) -> [Form] {
        var found: [Form] = []
        var rest = words
        while rest.count > 2, let last = rest.last, schoolEndings.contains(last) {
            rest.removeLast()
            // St Jude's is three words: St, Jude, s.
            found += abbreviated(rest).map { Form(letters: $0, score: rest.count > 2 ? 0.9 : 0.7) }
            if rest.last == [0x73] { found += abbreviated(rest.dropLast()).map { Form(letters: $0, score: 0.6) } }
        }
        return found.filter { $0.letters.count >= 5 }
    }

    // MARK: Dates

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let monthNumbers: HashIndex = {
        var found = HashIndex(capacity: 32)
        let full = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        for (index, name) in (months + full).enumerated() {
            found.insert(WordHash.of(name.utf8), Int32(index % 12 + 1))
        }
        found.insert(WordHash.of("sept".utf8), 9)
        return found
    }()
    private static let ordinals = Set(["st", "nd", "rd", "th"].map { WordHash.of($0.utf8) })
    private static let of = WordHash.of("of".utf8)

    /// Year, month and day as one number; a year of two digits stands as 10000 and more, no year as 0.
    static func date(_ value: String) -> Int? {
        let bytes = Array(value.utf8)
        var tokens: [Token] = []
        Tokeniser.tokenise(bytes.span, into: &tokens)
        guard !tokens.isEmpty, let (date, _) = date(at: 0, tokens, bytes.span), hasYear(date) else { return nil }
        return date
    }

    static func hasYear(_ date: Int) -> Bool { date >= 10000 }

    /// Whether two dates may be the same day.
    static func agree(_ a: Int, _ b: Int) -> Bool {
        guard a % 10000 == b % 10000 else { return false }
        let (yearA, yearB) = (a / 10000, b / 10000)
        return yearA == yearB || yearA == 0 || yearB == 0
            || (yearA % 100 == yearB % 100 && (yearA >= 10000 || yearB >= 10000))
    }

    /// Whether a date may start with the word: a number or a month.
    static func mayOpenDate(_ token: Token) -> Bool {
        token.isDigits || (token.length >= 3 && monthNumbers.find(token.hash) >= 0)
    }

    /// The date that starts at a word and one past its last word; nil where none does.
    static func date(at index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> (date: Int, end: Int)? {
        func number(_ index: Int, in range: ClosedRange<Int>, digits: ClosedRange<Int> = 1...2) -> Int? {
            guard tokens.indices.contains(index), tokens[index].isDigits, digits.contains(Int(tokens[index].length))
            else { return nil }
            var value = 0
            for position in tokens[index].range {
                guard (0x30...0x39).contains(text[position]) else { return nil }
                value = value * 10 + Int(text[position] - 0x30)
            }
            return range.contains(value) ? value : nil
        }
        func year(_ index: Int) -> Int? {
            guard tokens.indices.contains(index), tokens[index].gap.isDisjoint(with: [.blank, .sentence, .newline])
            else { return nil }
            if let full = number(index, in: 1900...2199, digits: 4...4) { return full }
            return number(index, in: 0...99, digits: 2...2).map { 10000 + $0 }
        }
        func month(_ index: Int) -> Int? {
            guard tokens.indices.contains(index), !tokens[index].isDigits else { return nil }
            let number = monthNumbers.find(tokens[index].hash)
            return number < 0 ? nil : Int(number)
        }
        func pack(_ year: Int, _ month: Int, _ day: Int) -> Int { year * 10000 + month * 100 + day }
        func isTight(_ index: Int) -> Bool {
            tokens.indices.contains(index) && tokens[index].gap.isDisjoint(with: [.blank, .newline, .comma])
                && tokens[index].start - tokens[index - 1].end <= 3
        }

        let first = tokens[index]
        if first.isDigits {
            // 2015-02-11, 20150211, 11/02/2015, 11.2.15, 11022015.
            if let year = number(index, in: 1900...2199, digits: 4...4), isTight(index + 1), isTight(index + 2) {
                if let month = number(index + 1, in: 1...12), let day = number(index + 2, in: 1...31) {
                    return (pack(year, month, day), index + 3)
                }
            }
            if first.length == 8, let whole = number(index, in: 0...99_999_999, digits: 8...8) {
                if (1900...2199).contains(whole / 10000) { return (whole, index + 1) }
                let (day, month, year) = (whole / 1_000_000, whole / 10000 % 100, whole % 10000)
                if (1...31).contains(day), (1...12).contains(month), (1900...2199).contains(year) {
                    return (pack(year, month, day), index + 1)
                }
            }
            guard let day = number(index, in: 1...31) else { return nil }
            if isTight(index + 1), let month = number(index + 1, in: 1...12), isTight(index + 2),
                let year = year(index + 2)
            {
                return (pack(year, month, day), index + 3)
            }
            var next = index + 1
            if next < tokens.count, ordinals.contains(tokens[next].hash), tokens[next].gap.isEmpty { next += 1 }
            if next < tokens.count, tokens[next].hash == of { next += 1 }
            guard let month = month(next), tokens[next].gap.isDisjoint(with: [.blank, .sentence]) else { return nil }
            if let year = year(next + 1) { return (pack(year, month, day), next + 2) }
            return (pack(0, month, day), next + 1)
        }
        guard let month = month(index), let day = number(index + 1, in: 1...31),
            tokens[index + 1].gap.isDisjoint(with: [.blank, .sentence])
        else { return nil }
        var next = index + 2
        if next < tokens.count, ordinals.contains(tokens[next].hash), tokens[next].gap.isEmpty { next += 1 }
        if let year = year(next) { return (pack(year, month, day), next + 1) }
        return (pack(0, month, day), next)
    }
}
