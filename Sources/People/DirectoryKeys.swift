/// How two spellings of one name, number or date are told to be the same.
///
/// Made once for each value harvested.
enum NameKey {
    /// The words of a name in lower case, without diacritics, dots and apostrophes; a hyphen parts words.
    static func words(_ name: String) -> [String] {
        if let key = plainKey(name.utf8) { return key.split(separator: " ").map(String.init) }
        var words: [String] = []
        var word = ""
        for scalar in Folding.mended(name).lowercased().unicodeScalars {
            if let plain = plain[scalar] {
                word += plain
            } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                word.unicodeScalars.append(scalar)
            } else if parts(scalar), !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// The words, one space between them.
    static func key(_ name: String) -> String { plainKey(name.utf8) ?? words(name).joined(separator: " ") }

    /// The key of a name in ASCII, which most are and which needs no tables; nil for others.
    ///
    /// `joint` parts words.
    static func plainKey(_ name: some Sequence<UInt8>, joint: UInt8 = 0x20) -> String? {
        var key: [UInt8] = []
        var isBetween = false
        for byte in name {
            switch byte {
            case 0x80...: return nil
            case 0x41...0x5A, 0x61...0x7A, 0x30...0x39:
                if isBetween, !key.isEmpty { key.append(joint) }
                isBetween = false
                key.append(byte | 0x20)
            case 0x27, 0x2E, 0x60: break
            default: isBetween = true
            }
        }
        return String(decoding: key, as: UTF8.self)
    }

    /// Whether a scalar stands between words.
    ///
    /// Apostrophes, dots, marks and invisible characters stand inside them.
    private static func parts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "’", "‘", "ʼ", "`", ".", "\u{AD}": false
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: false
            default: true
            }
        }
    }

    /// Letters that carry a mark or stand for two, by their plain letters.
    private static let plain: [Unicode.Scalar: String] = {
        let rows = """
            a àáâãäåāăąǎạảấầẩẫậắằẳẵặ
            ae æ
            c çćĉċč
            d ďđð
            e èéêëēĕėęěẹẻẽếềểễệ
            g ĝğġģ
            h ĥħ
            i ìíîïĩīĭįıịỉǐ
            j ĵ
            k ķ
            l ĺļľŀł
            n ñńņňŉŋǹ
            o òóôõöøōŏőǒọỏốồổỗộơớờởỡợ
            oe œ
            r ŕŗř
            s śŝşšșṣ
            ss ß
            t ţťŧțṭ
            th þ
            u ùúûüũūŭůűųǔụủưứừửữự
            w ŵẁẃẅ
            y ýÿŷỳỵỷỹ
            z źżž
            """
        var table: [Unicode.Scalar: String] = [:]
        for row in rows.split(separator: "\n") {
            let cells = row.split(separator: " ")
            guard cells.count == 2 else { continue }
            for scalar in cells[1].unicodeScalars { table[scalar] = String(cells[0]) }
        }
        return table
    }()

    /// Small words inside surnames, which alone say nothing.
    static let particles: Set<String> = [
        "da", "das", "de", "del", "della", "der", "den", "di", "do", "dos", "du", "e", "la", "le", "van", "von", "bin",
        "bint",
        "ibn", "ben", "bat", "al", "el", "ap", "ab", "ferch", "ni", "nic", "mac", "mc", "o", "st", "ten", "ter", "y",
        "abu", "umm",
    ]

    /// Particles that stand between two surnames as often as before one: `Ferreira da Costa`.
    static let joining: Set<String> = ["da", "das", "de", "do", "dos", "e", "y"]

    /// A number as it is compared: letters and digits alone, letters upper case.
    static func number(_ value: String) -> String {
        String(
            decoding: value.utf8.compactMap { byte -> UInt8? in
                switch byte {
                case 0x30...0x39, 0x41...0x5A: byte
                case 0x61...0x7A: byte - 0x20
                default: nil
                }
            }, as: UTF8.self)
    }

    /// The digits of a telephone number without the trunk zero or the country: the same of `07700 900344` and `+44 7700 900344`.
    static func phone(_ value: String) -> String {
        let digits = Substring(number(value).filter { $0.isNumber })
        return String(
            digits.hasPrefix("44") ? digits.dropFirst(2) : digits.hasPrefix("0") ? digits.dropFirst() : digits)
    }

    /// A date of birth as `2015-02-11`, from the ways that exports write one; nil where it is none of them.
    ///
    /// Numbers are read day first, as in the United Kingdom; a two-digit year is of this century up to 40.
    static func birthDate(_ value: String) -> String? {
        var numbers: [(value: Int, digits: Int)] = []
        var month: Int?
        for word in words(value.split(separator: "T").first.map(String.init) ?? value) where numbers.count < 3 {
            if let number = Int(word) {
                numbers.append((number, word.utf8.count))
            } else if let named = months.firstIndex(where: { word.hasPrefix($0) }) {
                month = named + 1
            } else if let number = Int(word.prefix { ("0"..."9").contains($0) }) {
                numbers.append((number, 2))
            }
        }
        if numbers.count == 1, numbers[0].digits == 6 || numbers[0].digits == 8, month == nil {
            // Written with dots, which part no words: `11.02.2015`.
            let pieces = value.split { $0 == "." || $0 == " " }.prefix(3)
            numbers = pieces.compactMap { piece in Int(piece).map { ($0, piece.utf8.count) } }
        }
        var (year, day): (Int, Int)
        if let month {
            guard numbers.count >= 2 else { return nil }
            (year, day) =
                numbers[0].digits == 4 ? (numbers[0].value, numbers[1].value) : (numbers[1].value, numbers[0].value)
            return written(year, month, day)
        }
        guard numbers.count == 3 else { return nil }
        if numbers[0].digits == 4 { return written(numbers[0].value, numbers[1].value, numbers[2].value) }
        (year, day) = (numbers[2].value, numbers[0].value)
        return written(year, numbers[1].value, day)
    }

    /// Whether two dates as `2015-02-11` differ in that day and month changed places.
    static func isSwapped(_ a: String, _ b: String) -> Bool {
        let (a, b) = (a.split(separator: "-"), b.split(separator: "-"))
        return a.count == 3 && b.count == 3 && a[0] == b[0] && a[1] == b[2] && a[2] == b[1]
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    private static func written(_ year: Int, _ month: Int, _ day: Int) -> String? {
        let year = year < 100 ? year + (year <= 40 ? 2000 : 1900) : year
        guard (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

/// A name in the form in which names are compared.
struct FoldedName: Hashable, Sendable {
    var forename: String
    var middles: [String]
    var surname: String

    init(_ name: PersonName) {
        forename = NameKey.key(name.forename)
        middles = NameKey.words(name.middle)
        // `Abena O-M` says no more of Owusu-Mensah than `Abena O`.
        let parts = name.surname.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        let areLetters = parts.count > 1 && parts.allSatisfy { $0.count == 1 }
        surname = NameKey.key(areLetters ? String(name.surname.prefix(1)) : name.surname)
    }

    /// Whether both forename and surname are written out.
    var isWhole: Bool { forename.count > 1 && surname.count > 1 && !isCutSurname }
    /// `Corey McI` says no more of the surname than `Corey M`.
    var isCutSurname: Bool { surname.hasPrefix("mc") && surname.count < 5 }
}
