import Vocabulary

extension PatternIndex {
    /// Every form in which a value may be written.
    mutating func insert(_ value: WithheldValue) {
        let kind = value.kind
        let text = value.value.value
        let word = Word(text)
        guard word.codes.count > 3 else { return }
        let name = kind.name
        if kind == .initials {
            insert(word, .initials, kind, value.person)
            return
        }
        if name.hasPrefix("person.") {
            insert(word, .name, kind, value.person)
            return
        }
        if name.hasPrefix("date") || name.hasSuffix("dob") || name.hasSuffix("dod"), let date = DateForms.read(text) {
            insertDate(date, kind, value.person)
            return
        }
        if kind == .phone || name.hasSuffix(".phone"), insertPhone(word, kind, value.person) { return }
        if kind == .address || kind == .protected || Self.holds(name, "address") {
            insertAddress(text, kind, value.person)
        }
        // `macaraegr` is no `Macaraeg; R` of a table: a name of letters alone stands run together.
        let isOfLetters = text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
        if kind == .online, isOfLetters, word.codes.count >= 7 {
            insert(word, .joined, kind, value.person)
            return
        }
        insertWhole(word, kind, value.person)
    }

    /// Whether the name of a kind holds these letters, byte by byte.
    private static func holds(_ name: String, _ part: StaticString) -> Bool {
        let count = part.utf8CodeUnitCount
        var rest = name.utf8[...]
        while rest.count >= count {
            if rest.starts(with: UnsafeBufferPointer(start: part.utf8Start, count: count)) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    private mutating func insertWhole(_ word: Word, _ kind: Kind, _ person: Int?) {
        let isIdentifier = kind.name.hasPrefix("id.") || Self.holds(kind.name, ".id.") || kind == .postcode
        if word.isDigits {
            guard word.codes.count >= (isIdentifier ? 5 : 6) else { return }
            insert(word, .number, kind, person, lookAlikes: false)
            if isIdentifier, word.codes.count >= 6 { insert(word, .code, kind, person, lookAlikes: true) }
        } else if isIdentifier || kind.name.hasSuffix("postcode"), word.hasDigit {
            insert(word, .code, kind, person, lookAlikes: true)
        } else {
            insert(word, .text, kind, person)
        }
    }

    /// A number of nine digits or more, with its national and its international prefix.
    private mutating func insertPhone(_ word: Word, _ kind: Kind, _ person: Int?) -> Bool {
        var digits = word.codes.filter { $0 < 0x3A }[...]
        if digits.starts(with: [0x30, 0x30]) { digits = digits.dropFirst(2) }
        if digits.starts(with: [0x34, 0x34]) { digits = digits.dropFirst(2) }
        if digits.first == 0x30 { digits = digits.dropFirst() }
        guard digits.count >= 8, word.codes.count - word.codes.filter({ $0 < 0x3A }).count <= 3 else { return false }
        for prefix in ["", "0", "44", "440"] {
            var number = Word()
            number.codes = Array(prefix.utf8) + digits
            insert(number, .number, kind, person)
        }
        return true
    }

    /// The parts of an address that tell where it is: number and street, house name, postcode.
    private mutating func insertAddress(_ text: String, _ kind: Kind, _ person: Int?) {
        let segments = text.split { $0 == "," || $0 == ";" || $0.isNewline }.map { segment in
            segment.split { $0 == " " || $0 == "\t" }.map { Word(String($0)) }.filter { !$0.codes.isEmpty }
        }
        let words = segments.flatMap { $0 }
        insertPostcode(words, kind, person)
        var isPlaced = false
        for segment in segments {
            for (index, house) in segment.enumerated() where house.codes.first.map({ $0 < 0x3A }) == true {
                let street = Array(segment[(index + 1)...].prefix { !$0.hasDigit })
                guard street.count >= 1, street.reduce(0, { $0 + $1.codes.count }) >= 4 else { continue }
                insertStreet([house] + street.prefix(2), kind, person)
                isPlaced = true
            }
        }
        // The number may have a segment or a column of its own: `14, Harbour Row`.
        if !isPlaced,
            let at = segments.firstIndex(where: { $0.count == 1 && $0[0].hasDigit && $0[0].codes.count <= 4 }),
            at + 1 < segments.count, segments[at + 1].count >= 2
        {
            insertStreet([segments[at][0]] + segments[at + 1].prefix(2), kind, person)
            isPlaced = true
        }
        if !isPlaced, let first = segments.first, first.count >= 2 {
            let name = first.dropFirst().reduce(first[0]) { $0.then($1) }
            if name.codes.count >= 8 { insert(name, .text, kind, person) }
        }
    }

    /// Number and street in each way to write the street's last word.
    private mutating func insertStreet(_ words: [Word], _ kind: Kind, _ person: Int?) {
        guard let last = words.last, let first = words.first, words.count >= 2 else { return }
        let head = words.dropFirst().dropLast().reduce(first) { $0.then($1) }
        for ending in AddressForms.spellings(last.codes) {
            var word = Word()
            word.codes = ending
            insert(head.then(word), .text, kind, person)
        }
    }

    private mutating func insertPostcode(_ words: [Word], _ kind: Kind, _ person: Int?) {
        for (index, word) in words.enumerated() {
            if AddressForms.isPostcode(word.codes) {
                // Written without its space, it is written elsewhere with one.
                insert(word.parted(before: word.codes.count - 3), .code, kind, person, lookAlikes: true)
            } else if index + 1 < words.count, AddressForms.isPostcode(word.codes + words[index + 1].codes) {
                insert(word.then(words[index + 1]), .code, kind, person, lookAlikes: true)
            }
        }
    }

    private mutating func insertDate(_ date: DateForms.Day, _ kind: Kind, _ person: Int?) {
        for form in DateForms.all(date) {
            insert(form.word, .date, kind, person, needsGaps: form.needsGaps)
        }
    }
}

/// What addresses are made of.
enum AddressForms {
    /// A street's last word with its short forms; the word alone where it has none.
    static func spellings(_ word: [UInt8]) -> [[UInt8]] {
        endings.first { $0.contains(word) } ?? [word]
    }

    private static let endings: [[[UInt8]]] = [
        ["road", "rd"], ["street", "st", "str"], ["avenue", "ave", "av"], ["close", "cl"], ["drive", "dr", "drv"],
        ["lane", "ln"], ["crescent", "cres", "cresc"], ["gardens", "gdns", "gdn"], ["court", "ct", "crt"],
        ["place", "pl"], ["square", "sq"], ["terrace", "terr", "ter", "tce"], ["park", "pk"], ["grove", "gr", "grv"],
        ["house", "hse"], ["way", "wy"], ["green", "grn"], ["hill", "hl"], ["mews", "mws"], ["parade", "pde"],
    ].map { $0.map { Array($0.utf8) } }

    /// Whether letters and digits stand as in a British postcode: `nr329zz`.
    static func isPostcode(_ codes: [UInt8]) -> Bool {
        let shape = codes.map { $0 < 0x3A ? UInt8(0x39) : UInt8(0x61) }
        return shapes.contains(shape)
    }

    private static let shapes: Set<[UInt8]> = Set(
        ["a99aa", "aa99aa", "a999aa", "aa999aa", "a9a9aa", "aa9a9aa"].map { Array($0.utf8) })
}
