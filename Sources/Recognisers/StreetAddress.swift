package import Vocabulary

/// A street address on one line or several: flat, house number or house name, street, and the town and postcode after them.
///
/// The street word is what it waits for, and it looks back from there. A street without a house is a place.
package enum StreetAddress: Recogniser {
    package static let name = "street-address"
    package static let kinds: [Kind] = [.address, .place]
    package static let triggers: Triggers =
        .words(sureWords + welshWords)
        + .names(
            """
            st way ct hill park place pl rise sq square view walk yard wynd brae green parade quay wharf vale croft heights \
            circus common chase drift loke score pde meadow meadows fields bank gate boulevard esplanade promenade end passage villas \
            cottages broadway approach cl dr ln
            """.split(separator: " ").map(String.init))
    /// Street words that are seldom anything else; with these a street needs no house, and small letters will do.
    private static let sureWords = [
        "road", "rd", "street", "avenue", "ave", "crescent", "cres", "lane", "gardens", "gdns", "grove", "mews",
        "terrace", "tce", "row", "drive", "close", "court",
    ]
    private static let welshWords = ["heol", "ffordd", "stryd", "lon"]
    private static let sure = Words(sureWords.joined(separator: " "))
    private static let st: Word = "st"
    private static let dr: Word = "dr"
    private static let floor: Word = "floor"
    private static let titles: Words = ["mr", "mrs", "ms", "miss", "sir", "dr", "prof", "pc", "dc", "rev"]
    private static let saints: Words = ["st", "mt"]
    /// Small words inside the names of streets and towns.
    private static let joins: Words = ["of", "the", "le", "la", "de", "and", "upon", "on", "in"]
    private static let welshJoins: Words = ["y", "yr", "las", "fawr", "isaf", "uchaf", "newydd"]
    private static let welsh = Words(welshWords.joined(separator: " "))
    private static let units = Words(
        "flat apartment apt unit room plot pitch caravan house maisonette studio bungalow no number suite floor block")
    private static let houses = Words(
        "house cottage farm lodge villa barn hall mill bungalow rectory vicarage manor court flats refuge")
    private static let months = Words(DateReading.monthWords.joined(separator: " "))
    /// Words before a number that is no house's: `Child 2 Dean Hill`.
    private static let counted = Words(
        "child pupil year yr class set page sheet aged age stage level key period group form dob team grade week day")
    private static let leads = Words("on in at near to from of off along down up outside by")
    /// Small words that stand between a number and a street word in running text.
    private static let plain = Words(
        """
        a an the in on of at to and or is was for with by from into out up down over minutes minute mins weeks week days day hours \
        hour metres miles times years months children boys girls pupils staff people cars men women others more other big small \
        long short per this that his her their my our your walking then no not after before when who she he they it we i pm am
        """)

    package static func match(at start: Int, in text: Span<UInt8>) -> Match? {
        let suffixEnd = text.tokenEnd(start)
        let suffix = text.word(start..<suffixEnd)
        guard text.opens(start) else { return nil }
        if StreetAddress.welsh.contains(suffix) { return welsh(start, suffixEnd, in: text) }
        guard isBlank(text.byte(start - 1)) else { return nil }
        let isSure = StreetAddress.sure.contains(suffix)
        let isSmall = !isCapital(text.byte(start))
        guard !isSmall || isSure else { return nil }
        let isTitle = suffix == StreetAddress.dr
        // `St` and `Dr` before a name are no street words.
        if isTitle || suffix == StreetAddress.st {
            let next = text.byte(suffixEnd) == UInt8(ascii: ".") ? suffixEnd + 1 : suffixEnd
            if isBlank(text.byte(next)), isCapital(text.byte(text.skipBlanks(next))),
                !isPostcodeLike(text.skipBlanks(next), in: text),
                isTitle || text.byte(next) == UInt8(ascii: ".")
            {
                return nil
            }
        }
        // Back over the words of the street's name.
        var name = start
        var words = 0
        var capitals = 0
        while words < 4 {
            let end = text.skipBlanks(backFrom: name)
            guard end < name, end > 0 else { break }
            var wordStart = end
            while isToken(text.byte(wordStart - 1))
                || isNameMark(text.byte(wordStart - 1)) && isToken(text.byte(wordStart - 2))
            {
                wordStart -= 1
            }
            if text.byte(end - 1) == UInt8(ascii: "."), wordStart == end {
                // `St. Peter's Road`.
                wordStart = text.tokenStart(endingAt: end - 1)
                guard StreetAddress.saints.contains(text.word(wordStart..<end - 1)), end - 1 - wordStart == 2 else {
                    break
                }
            }
            guard wordStart < end, isLetter(text.byte(wordStart)) else { break }
            let word = text.word(wordStart..<end)
            let isSmallWord = text.byte(wordStart) &- 0x61 < 26
            if StreetAddress.months.contains(word), name == start || words > 0,
                isDigit(text.byte(text.skipBlanks(backFrom: wordStart) - 1))
            {
                return nil
            }
            if StreetAddress.units.contains(word), isCapital(text.byte(wordStart)), isDigit(text.byte(name)) { break }
            if StreetAddress.titles.contains(word) { return nil }
            if isSmallWord {
                let isJoin = StreetAddress.joins.contains(word)
                guard isSmall ? !StreetAddress.plain.contains(word) && words < 2 : isJoin && words > 0 else { break }
            } else {
                capitals += 1
            }
            name = wordStart
            words += 1
        }
        // Joining words do not start a name.
        if !isSmall {
            while name < start, text.byte(name) &- 0x61 < 26 {
                name = text.skipBlanks(text.tokenEnd(name))
                words -= 1
            }
        }
        guard words > 0, name < start, isSmall || capitals > 0 else { return nil }
        guard let house = house(before: name, in: text) else {
            guard !isSmall, isSure else { return nil }
            return street(name, suffixEnd, words: words, in: text)
        }
        if isSmall, !house.isNumber || house.isWeak { return nil }
        let first = unit(before: house.start, in: text)
        let (end, postcode) = rest(after: suffixEnd, in: text)
        let score = postcode ? 0.97 : isSmall ? 0.6 : first < house.start || isSure ? 0.9 : 0.75
        return found(first..<end, .address, score: score)
    }

    private static func isNameMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") }

    private static func isPostcodeLike(_ place: Int, in text: Span<UInt8>) -> Bool {
        (place..<text.tokenEnd(place)).contains { isDigit(text.byte($0)) }
    }

    /// The house number or name that stands before the street's name.
    private static func house(before name: Int, in text: Span<UInt8>) -> (start: Int, isNumber: Bool, isWeak: Bool)? {
        var end = name
        var lines = 0
        while isSpace(text.byte(end - 1)) || text.byte(end - 1) == UInt8(ascii: ",") {
            if text.byte(end - 1) == 0x0A { lines += 1 }
            end -= 1
        }
        guard end < name, lines < 2 else { return nil }
        var start = text.tokenStart(endingAt: end)
        if isDigit(text.byte(start)), end - start <= 5 {
            let digits = (start..<end).prefix { isDigit(text.byte($0)) }.count
            guard (1...4).contains(digits), end - start - digits <= 1 else { return nil }
            // `12-14`, `12/3`.
            if text.byte(start - 1) == UInt8(ascii: "-") || text.byte(start - 1) == UInt8(ascii: "/"),
                isDigit(text.byte(start - 2))
            {
                let before = text.tokenStart(endingAt: start - 1)
                guard start - 1 - before <= 4, text.opens(before), !text.isJoinedBefore(before) else { return nil }
                start = before
            }
            let mark = text.byte(start - 1)
            if mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".") && isDigit(text.byte(start - 2))
                || mark == UInt8(ascii: "$")
            {
                return nil
            }
            // A number that counts what comes after something: `Child 2 Dean Hill`.
            var isWeak = false
            let before = text.skipBlanks(backFrom: start)
            if before < start {
                let word = text.word(text.tokenStart(endingAt: before)..<before)
                if StreetAddress.counted.contains(word) { return nil }
                isWeak = StreetAddress.months.contains(word)
            }
            if isWeak { return nil }
            return (start, true, isWeak)
        }
        // A house name needs its comma or its line.
        guard lines == 1 || text.byte(end) == UInt8(ascii: ","), StreetAddress.houses.contains(text.word(start..<end)),
            isCapital(text.byte(start))
        else {
            return nil
        }
        var words = 0
        while words < 3 {
            let before = text.skipBlanks(backFrom: start)
            var word = before
            while isToken(text.byte(word - 1)) || isNameMark(text.byte(word - 1)) && isToken(text.byte(word - 2)) {
                word -= 1
            }
            guard before < start, word < before, isCapital(text.byte(word)) else { break }
            start = word
            words += 1
        }
        return words > 0 ? (start, false, false) : nil
    }

    /// Where the address starts: at a flat before the house.
    private static func unit(before house: Int, in text: Span<UInt8>) -> Int {
        var end = house
        while isSpace(text.byte(end - 1)) || text.byte(end - 1) == UInt8(ascii: ",")
            || text.byte(end - 1) == UInt8(ascii: ".")
        {
            end -= 1
        }
        var start = text.tokenStart(endingAt: end)
        let direct = text.word(start..<end)
        // `No. 14 Harbour Row`, `Flat 14 Harbour Row`.
        if start < end, StreetAddress.units.contains(direct), direct != StreetAddress.floor,
            text.byte(end) != UInt8(ascii: ",")
        {
            return start
        }
        // `Flat 2, `, `Flat B, `, `Rose House, `.
        guard end < house, end - start <= 4 else { return houseName(endingAt: end, of: house, in: text) }
        let number = start
        end = text.skipBlanks(backFrom: start)
        start = text.tokenStart(endingAt: end)
        guard end < number, start < end, StreetAddress.units.contains(text.word(start..<end)) else { return house }
        return start
    }

    /// `Rose Court, 14 Harbour Row`: a house's name before its number, with its flat before that.
    private static func houseName(endingAt end: Int, of house: Int, in text: Span<UInt8>) -> Int {
        var start = text.tokenStart(endingAt: end)
        guard text.byte(end) == UInt8(ascii: ",") || text.byte(end) == 0x0A || text.byte(end) == 0x0D,
            StreetAddress.houses.contains(text.word(start..<end)), isCapital(text.byte(start))
        else { return house }
        var words = 0
        while words < 3 {
            let before = text.skipBlanks(backFrom: start)
            let word = text.tokenStart(endingAt: before)
            guard before < start, word < before, isCapital(text.byte(word)) else { break }
            start = word
            words += 1
        }
        guard words > 0 else { return house }
        return unit(before: start, in: text)
    }

    /// What follows the street on the same address: up to three short parts where a postcode ends them, or one town that ends
    /// its sentence or line.
    private static func rest(after street: Int, in text: Span<UInt8>) -> (end: Int, hasPostcode: Bool) {
        var place = street
        if text.byte(place) == UInt8(ascii: "."), text.byte(place + 1) == UInt8(ascii: ",") { place += 1 }
        var town: Int?
        for part in 0..<5 {
            // To the next part: a comma, a blank, a line.
            var next = place
            var lines = 0
            var hasComma = false
            while isSpace(text.byte(next)) || text.byte(next) == UInt8(ascii: ",") {
                if text.byte(next) == 0x0A { lines += 1 }
                if text.byte(next) == UInt8(ascii: ",") { hasComma = true }
                next += 1
            }
            guard next > place, lines < 2 else { break }
            let token = text.tokenEnd(next)
            if isDigit(text.byte(token - 1)) || token - next < 8,
                isCapital(text.byte(next)) || isLatin(text.byte(next)),
                let postcode = Postcode.match(at: next, in: text)
            {
                return (postcode.range.upperBound, true)
            }
            guard part < 4, isCapital(text.byte(next)), hasComma || lines == 1 || part == 0 else { break }
            // The words of a part.
            var end = next
            var words = 0
            while words < 4, isLetter(text.byte(end)),
                isCapital(text.byte(end))
                    || StreetAddress.joins.contains(text.word(at: end))
            {
                var word = end
                while isLetter(text.byte(word)) || isNameMark(text.byte(word)) && isLetter(text.byte(word + 1)) {
                    word += 1
                }
                guard text.closes(word) else { break }
                // The outward half of a postcode ends the part.
                if Postcode.match(at: end, in: text) != nil { break }
                end = word
                words += 1
                guard isBlank(text.byte(word)) else { break }
                guard isLetter(text.byte(word + 1)), Postcode.match(at: word + 1, in: text) == nil else { break }
                end = word + 1
            }
            end = text.skipBlanks(backFrom: end)
            guard words > 0, end > next else { break }
            if town == nil, part == 0, hasComma, words <= 3 {
                let mark = text.byte(end)
                if mark == 0 || mark == 0x0A || mark == 0x0D || mark == UInt8(ascii: ".") || mark == UInt8(ascii: ";")
                    || mark == UInt8(ascii: ")")
                {
                    town = end
                }
            }
            place = end
        }
        return (town ?? street, false)
    }

    /// A street without a house: somewhere, rather than somebody's address.
    private static func street(_ start: Int, _ end: Int, words: Int, in text: Span<UInt8>) -> Match? {
        let before = text.skipBlanks(backFrom: start)
        let lead = text.tokenStart(endingAt: before)
        guard before < start, lead < before, StreetAddress.leads.contains(text.word(lead..<before)) else { return nil }
        return found(start..<end, .place, score: 0.6)
    }

    /// `14 Heol y Bont`: the street word stands first.
    private static func welsh(_ start: Int, _ wordEnd: Int, in text: Span<UInt8>) -> Match? {
        guard isCapital(text.byte(start)), let house = house(before: start, in: text) else { return nil }
        var end = wordEnd
        var words = 0
        while words < 3, isBlank(text.byte(end)),
            isCapital(text.byte(end + 1))
                || StreetAddress.welshJoins.contains(text.word(at: end + 1))
        {
            var word = end + 1
            while isLetter(text.byte(word)) || isNameMark(text.byte(word)) && isLetter(text.byte(word + 1)) {
                word += 1
            }
            guard text.closes(word) else { break }
            end = word
            words += 1
        }
        guard words > 0 else { return nil }
        let (last, postcode) = rest(after: end, in: text)
        return found(unit(before: house.start, in: text)..<last, .address, score: postcode ? 0.97 : 0.9)
    }
}
