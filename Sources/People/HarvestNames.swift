import Vocabulary

/// A name as it was read from a cell.
struct ReadName: Hashable, Sendable {
    var name: PersonName
    /// False where the cell does not say which word is the surname: `Nowak Jakub`.
    var orderIsSure = true
    /// What stood in brackets after it: `6B`, `SENCO`.
    var note = ""
    /// Another name given beside it: `Amelia "Millie" Okafor`, `known as Hamza`.
    var also: [String] = []
}

/// Reads the names in a cell: one, or several with the separators that people use.
enum NameCell {
    /// The names in a cell that is meant for one person.
    ///
    /// `Mr & Mrs Okafor` are two.
    static func one(_ cell: String) -> [ReadName] {
        guard isShort(cell) else { return [] }
        let pieces = couples(in: pieces(of: cell, at: ["\n", "\r", ";", "|"]))
        return named(pieces)
    }

    /// The names in a cell that may hold several.
    ///
    /// `knows` says whether somebody of this forename and this surname is known, either of them empty where it does not
    /// matter: it settles whether `Nowak, Jakub` is one person or two.
    static func several(_ cell: String, knows: (_ forename: String, _ surname: String) -> Bool) -> [ReadName] {
        guard cell.utf8.count <= 4_000 else { return [] }
        var result: [String] = []
        for piece in pieces(of: cell, at: ["\n", "\r", ";", "|", "•", "\t"], alsoAfterBrackets: true) {
            for part in separate(piece, by: " / ") { result += commas(in: part, knows: knows) }
        }
        return named(couples(in: result))
    }

    /// Titles, folded, and as they are kept.
    static let titles: [String: String] = {
        var table: [String: String] = [:]
        let words =
            """
            Mr Mrs Ms Miss Mx Dr Prof Professor Rev Revd Fr Rabbi Imam Sir Madam Cllr PC PCSO DC DS DI Sgt Insp WPC Judge Nurse Sr Pastor \
            Maj Cpl Capt SSgt Lt Const Senhor Senhora Señor Señora Senor Senora Signor Signora Monsieur Madame Mme Herr Frau Pani \
            Kyria Smt Shri Shrimati
            """
        for title in words.split(separator: " ") { table[title.lowercased()] = String(title) }
        return table
    }()

    // MARK: Parting a cell

    private static func isShort(_ cell: String) -> Bool { cell.utf8.count <= 200 }

    /// The pieces between separators, those inside brackets left alone.
    private static func pieces(of cell: String, at separators: Set<Character>, alsoAfterBrackets: Bool = false)
        -> [String]
    {
        var result: [String] = []
        var piece = ""
        var depth = 0
        var afterBracket = false
        for character in cell {
            if character == "(" || character == "[" { depth += 1 }
            if depth == 0, separators.contains(character) || character.isNewline || (afterBracket && character == ",") {
                result.append(piece)
                piece = ""
            } else {
                piece.append(character)
            }
            if character == ")" || character == "]" {
                depth = max(0, depth - 1)
                afterBracket = alsoAfterBrackets
            } else if character != " " {
                afterBracket = false
            }
        }
        result.append(piece)
        return result.map { $0.trimmed }.filter { !$0.isEmpty }
    }

    private static func separate(_ piece: String, by separator: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(piece)
        while let found = range(of: separator, in: rest) {
            parts.append(String(rest[..<found.lowerBound]).trimmed)
            rest = rest[found.upperBound...]
        }
        parts.append(String(rest).trimmed)
        return parts.filter { !$0.isEmpty }
    }

    /// Where an ASCII separator stands, whatever the case.
    private static func range(of separator: String, in text: Substring) -> Range<Substring.Index>? {
        let wanted = Array(separator.utf8)
        let bytes = text.utf8
        var index = bytes.startIndex
        while index != bytes.endIndex {
            if bytes[index...].prefix(wanted.count).elementsEqual(
                wanted, by: { $0 == $1 || ($0 | 0x20 == $1 && $1 > 0x60) })
            {
                return index..<bytes.index(index, offsetBy: wanted.count)
            }
            index = bytes.index(after: index)
        }
        return nil
    }

    /// Parts `Jakub Nowak, Leah Price` and leaves `Nowak, Jakub` whole.
    private static func commas(in piece: String, knows: (String, String) -> Bool) -> [String] {
        let parts = pieces(of: piece, at: [","])
        guard parts.count > 1 else { return parts }
        let counts = parts.map { nameWords(in: $0).count }
        func isPair(_ first: Int) -> Bool { knows(bare(parts[first + 1]), bare(parts[first])) }
        var result: [String] = []
        var index = 0
        while index < parts.count {
            guard index + 1 < parts.count else {
                result.append(parts[index])
                break
            }
            let pairs: Bool
            if isPair(index) {
                pairs = true
            } else if counts[index] == 1, knows(bare(parts[index]), ""),
                knows(bare(parts[index + 1]), "") || !knows("", bare(parts[index]))
            {
                pairs = false
            } else if counts[index] == 1 || startsWithParticle(parts[index]) || isCapitals(parts[index]) {
                // One word, then a comma: a surname, unless what is left over would not come out in pairs.
                pairs =
                    counts[index + 1] >= 1 && counts[index + 1] <= 2
                    && ((parts.count - index) % 2 == 0 || counts[index + 1] == 1)
            } else {
                pairs = false
            }
            result.append(pairs ? parts[index] + ", " + parts[index + 1] : parts[index])
            index += pairs ? 2 : 1
        }
        return result
    }

    private static func bare(_ piece: String) -> String { String(piece.prefix { $0 != "(" && $0 != "[" }).trimmed }
    private static func nameWords(in piece: String) -> [Substring] {
        bare(piece).split(separator: " ").filter { word in !word.contains { $0.isNumber } }
    }
    private static func startsWithParticle(_ piece: String) -> Bool {
        NameKey.words(piece).first.map { NameKey.particles.contains($0) } ?? false
    }
    private static func isCapitals(_ word: some StringProtocol) -> Bool {
        let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
        return letters.count > 1 && letters.allSatisfy { !$0.properties.isLowercase }
    }

    /// Parts `A & B Okafor` and `Mr and Mrs Okafor`, giving the surname to both.
    private static func couples(in pieces: [String]) -> [String] {
        var result: [String] = []
        for piece in pieces {
            let parts = separate(piece, by: " & ").flatMap { separate($0, by: " and ") }.flatMap {
                separate($0, by: " + ")
            }
            guard parts.count > 1, let last = parts.last else {
                result.append(piece)
                continue
            }
            let shared = last.contains(",") ? nil : nameWords(in: last).last.map(String.init)
            let lastIsWhole = nameWords(in: last).count > 1
            for part in parts.dropLast() {
                let words = nameWords(in: part)
                let names = words.filter { titles[NameKey.key(String($0))] == nil }
                let lacksSurname = names.isEmpty || (names.count == 1 && (words.count == 1 || names[0].count <= 2))
                if lacksSurname, lastIsWhole, let shared, !part.contains(",") {
                    result.append(bare(part) + " " + shared)
                } else {
                    result.append(part)
                }
            }
            result.append(last)
        }
        return result
    }

    private static func named(_ pieces: [String]) -> [ReadName] {
        pieces.compactMap { read($0) }
    }

    // MARK: Reading one name

    /// Reads one name; nil where the piece is a team, a number, a remark or nothing.
    static func read(_ piece: String) -> ReadName? {
        var read = ReadName(name: PersonName())
        var text = piece
        while let open = text.lastIndex(where: { $0 == "(" || $0 == "[" }) {
            let inside = text[text.index(after: open)...].prefix { $0 != ")" && $0 != "]" }
            let after = text[inside.endIndex...].dropFirst()
            if read.note.isEmpty { read.note = String(inside).trimmed }
            text = String(text[..<open]) + String(after)
        }
        if let angle = text.firstIndex(of: "<") { text = String(text[..<angle]) }
        for mark in [" known as ", " aka ", " a.k.a. ", " called "] {
            let parts = separate(text, by: mark)
            guard parts.count == 2 else { continue }
            read.also.append(parts[1])
            text = parts[0]
        }
        text = quoted(in: text, into: &read.also)
        text = text.trimmed
        guard !text.isEmpty, !text.contains("@"), !text.contains(":") else { return nil }

        var surnamePart: String?
        if let comma = text.firstIndex(of: ",") {
            surnamePart = String(text[..<comma]).trimmed
            text = String(text[text.index(after: comma)...]).trimmed
            if text.contains(",") { return nil }
        }
        var words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }.map(String.init)
        // A class at the end (`6B`, `Yr 6`) is none of the name; a dash before it neither.
        while let last = words.last,
            last.contains(where: { $0.isNumber }) || dashes.contains(last) || classWords.contains(NameKey.key(last))
        {
            words.removeLast()
        }
        func takeTitle(_ words: inout [String]) {
            while words.count > (surnamePart == nil ? 1 : 0), let first = words.first,
                let title = titles[NameKey.key(first)]
            {
                if read.name.title.isEmpty { read.name.title = title }
                words.removeFirst()
                // A collar number: `PC 2219 Doyle`.
                if words.count > 1, words[0].allSatisfy({ $0.isNumber }) { words.removeFirst() }
            }
        }
        takeTitle(&words)
        if let surname = surnamePart {
            var parts = surname.split(separator: " ").map(String.init)
            if parts.count > 1, let first = parts.first, let title = titles[NameKey.key(first)] {
                read.name.title = title
                parts.removeFirst()
            }
            guard isName(parts), words.isEmpty || isName(words) else { return nil }
            read.name.surname = parts.joined(separator: " ")
            read.name.forename = tidy(words.first ?? "")
            read.name.middle = words.dropFirst().map(tidy).joined(separator: " ")
            return read
        }
        guard isName(words), words.count <= 6, let first = words.first else { return nil }
        // `Mrs J Trivedi, Designated Safeguarding Lead`: what stands behind the comma is a post.
        if read.name.title.isEmpty, words.allSatisfy({ StopWords.posts.contains(NameKey.key($0)) }) { return nil }
        if words.count == 1 {
            if read.name.title.isEmpty { read.name.forename = tidy(first) } else { read.name.surname = tidy(first) }
            return read.name.title.isEmpty && NameKey.key(first).count < 2 ? nil : read
        }
        let capitals = words.prefix { isCapitals($0) }.count
        if capitals > 0, capitals < words.count, isCapitals(words[0]),
            words[capitals].count > 1 || words.count > capitals
        {
            // `GILHOOLY ALTHEA J`: what follows is the initial of a middle name.
            if capitals > 1, words[capitals...].allSatisfy({ NameKey.key($0).count == 1 }) {
                read.name.surname = words[..<(capitals - 1)].joined(separator: " ")
                read.name.forename = tidy(words[capitals - 1])
                read.name.middle = words[capitals...].map(tidy).joined(separator: " ")
                read.orderIsSure = false
                return read
            }
            read.name.surname = words[..<capitals].joined(separator: " ")
            read.name.forename = tidy(words[capitals])
            read.name.middle = words[(capitals + 1)...].map(tidy).joined(separator: " ")
            return read
        }
        // `Webb D`: an initial after a surname.
        if words.count == 2, NameKey.key(words[1]).count == 1, NameKey.key(words[0]).count > 1, read.name.title.isEmpty
        {
            // `Leah P` is written the same way; who is known settles it.
            read.orderIsSure = false
        }
        var start = words.count - 1
        if let particle = words.indices.dropFirst().first(where: {
            NameCell.isParticle(words[$0]) && $0 < words.count - 1
        }) {
            start = particle
            // `Mr João da Silva`, but `Miss Ferreira da Costa`.
            let isCalled = read.name.title.isEmpty || Nicknames.knows(Array(NameKey.key(first).utf8))
            let head = isCalled ? (NameKey.key(first).count == 1 ? 1 : start) : 0
            if NameKey.joining.contains(NameKey.key(words[start])), head < start {
                start = words[head..<start].firstIndex { NameKey.key($0).count > 1 } ?? start
            }
        } else if NameCell.isParticle(first), !read.name.title.isEmpty {
            start = 0
        }
        read.name.surname = words[start...].map(tidy).joined(separator: " ")
        read.name.forename = start > 0 ? tidy(first) : ""
        read.name.middle = start > 1 ? words[1..<start].map(tidy).joined(separator: " ") : ""
        if read.name.title.isEmpty, NameKey.key(first).count > 1, capitals == 0 || capitals == words.count {
            read.orderIsSure = false
        }
        return read
    }

    /// Whether a word belongs to the surname after it: `van`, but not `Văn`, which is a Vietnamese forename.
    private static func isParticle(_ word: String) -> Bool {
        NameKey.particles.contains(NameKey.key(word)) && !word.unicodeScalars.contains { $0.value == 0x103 }
            && !["E", "E.", "Y", "Y."].contains(word)
    }

    private static let dashes: Set<String> = ["-", "–", "—", "/"]
    private static let classWords: Set<String> = ["yr", "year", "class", "form", "reg"]

    /// Takes a nickname in quotes out of a name.
    private static func quoted(in text: String, into also: inout [String]) -> String {
        for (open, close) in [("\"", "\""), ("“", "”"), ("‘", "’")] as [(Character, Character)] {
            guard let start = text.firstIndex(of: open) else { continue }
            let rest = text[text.index(after: start)...]
            guard let end = rest.firstIndex(of: close) else { continue }
            let inside = String(rest[..<end]).trimmed
            if !inside.isEmpty { also.append(inside) }
            return String(text[..<start]) + String(rest[rest.index(after: end)...])
        }
        return text
    }

    /// A word of a name without the full stop or comma that followed it.
    private static func tidy(_ word: String) -> String {
        var word = word
        while let last = word.last, ".,;".contains(last) { word.removeLast() }
        return word
    }

    /// Whether words may be a name: letters, no digits, none of them a word of schools, health and law.
    private static func isName(_ words: [String]) -> Bool {
        guard !words.isEmpty, words.count <= 6 else { return false }
        // `Dad`, `her brother`, `the boy from the chippy`: nobody's name.
        if words.contains(where: { NameKey.words($0).last.map { StopWords.persons.contains($0) } ?? false }) {
            return false
        }
        if words.contains(where: { !$0.contains(where: \.isUppercase) && StopWords.small.contains(NameKey.key($0)) }) {
            return false
        }
        for word in words {
            let keys = NameKey.words(word)
            guard !keys.isEmpty else { return false }
            for scalar in word.unicodeScalars {
                if ("0"..."9").contains(scalar) { return false }
                if scalar.isASCII, !scalar.properties.isAlphabetic, !"-'.`".unicodeScalars.contains(scalar) {
                    return false
                }
            }
            if keys.contains(where: { StopWords.cell.contains($0) }) { return false }
        }
        return true
    }
}
