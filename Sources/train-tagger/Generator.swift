import Tagger

/// Makes up texts of the field with their names marked: a grammar of clauses, filled with people and places.
///
/// A rule is a name, a colon and alternatives, one a line, `3*` before one that comes three times as often. In an alternative
/// `[a|b]` is a choice, `<rule>` another rule, `{slot}` a name:
/// `{1}` to `{4}` children and `{k}`, `{l}` grown-ups of a family, written anyhow; with `f` by forename, `F` in full, `s` by
/// surname, `L` as in a list, `i` with an initial; `{a}`, `{b}` staff with a title; `~` behind a slot its possessive; `+` its
/// plural; `{w}` a child whose forename is a word, `{v}` that word as a word; `{town}`, `{street}`, `{school}` and their like places.
struct Generator {
    private indirect enum Part {
        case text(String)
        case rule(String)
        case slot(String)
        case choice([[Part]])
    }

    private var rules: [String: [[Part]]] = [:]
    let people: People
    let places: Places
    /// Makes only what the training does not see, or only what it does: for choosing between methods.
    private let isHeldOut: Bool?

    init(_ grammar: [String], people: People, places: Places, heldOut: Bool? = nil) {
        self.people = people
        self.places = places
        isHeldOut = heldOut
        var name = ""
        for line in grammar.flatMap({ $0.split(separator: "\n") }) {
            if !line.hasPrefix(" "), line.hasSuffix(":") {
                name = String(line.dropLast())
                rules[name] = rules[name] ?? []
                continue
            }
            var body = Substring(line.drop { $0 == " " })
            guard !body.isEmpty else { continue }
            var weight = 1
            if body.count > 2, let digit = body.first?.wholeNumberValue, body.dropFirst().first == "*" {
                weight = digit
                body = body.dropFirst(2)
            }
            // A sixth of the clauses is kept apart.
            if let isHeldOut, name.hasPrefix("s-"), (stableHash(String(body)) >> 7 % 6 == 0) != isHeldOut { continue }
            var rest = body
            let parts = Self.parse(&rest)
            for _ in 0..<weight { rules[name]?.append(parts) }
        }
    }

    /// The names of rules that are used and are not there.
    var missingRules: Set<String> {
        var missing: Set<String> = []
        func look(_ parts: [Part]) {
            for part in parts {
                switch part {
                case .rule(let name): if rules[name] == nil { missing.insert(name) }
                case .choice(let ways): for way in ways { look(way) }
                default: break
                }
            }
        }
        for rule in rules.values { for way in rule { look(way) } }
        return missing
    }

    var clauses: Int { rules.filter { $0.key.hasPrefix("s-") }.reduce(0) { $0 + $1.value.count } }

    private static func parse(_ rest: inout Substring) -> [Part] {
        var parts: [Part] = []
        var text = ""
        func flush(_ text: inout String) -> [Part] {
            defer { text = "" }
            return text.isEmpty ? [] : [.text(text)]
        }
        while let letter = rest.first {
            switch letter {
            case "[":
                parts += flush(&text)
                rest = rest.dropFirst()
                var ways: [[Part]] = []
                while true {
                    ways.append(parse(&rest))
                    let mark = rest.first
                    rest = rest.dropFirst()
                    if mark != "|" { break }
                }
                parts.append(.choice(ways))
            case "|", "]":
                return parts + flush(&text)
            case "<", "{":
                let close: Character = letter == "<" ? ">" : "}"
                guard let end = rest.firstIndex(of: close) else { return parts + flush(&text) }
                parts += flush(&text)
                var name = String(rest[rest.index(after: rest.startIndex)..<end])
                rest = rest[rest.index(after: end)...]
                if letter == "{", rest.first == "~" {
                    name += "~"
                    rest = rest.dropFirst()
                }
                parts.append(letter == "<" ? .rule(name) : .slot(name))
            case "\\":
                text += "\n"
                rest = rest.dropFirst()
            default:
                text.append(letter)
                rest = rest.dropFirst()
            }
        }
        return parts + flush(&text)
    }

    /// A text for a seed.
    func example(_ seed: UInt64, plain isPlain: Bool = false) -> Example {
        var random = Random(stableHash("\(seed)"))
        var cast: [Character: Person] = [:]
        var pieces: [Piece] = []
        expand([.rule("text")], &pieces, &cast, &random, 0)
        pieces = Self.joined(pieces)
        Self.openSentences(&pieces, random.percent(92))
        var example = Example(id: "made-\(seed)", pieces: pieces)
        if !isPlain { Variants.write(&example, &random) }
        return example
    }

    private func expand(
        _ parts: [Part], _ pieces: inout [Piece], _ cast: inout [Character: Person], _ random: inout Random,
        _ depth: Int
    ) {
        for part in parts {
            switch part {
            case .text(let text): pieces.append(Piece(text: text, kind: .none))
            case .rule(let name):
                guard depth < 30, let way = random.pick(rules[name] ?? []) else { continue }
                expand(way, &pieces, &cast, &random, depth + 1)
            case .choice(let ways):
                if let way = random.pick(ways) { expand(way, &pieces, &cast, &random, depth + 1) }
            case .slot(let name): fill(name, &pieces, &cast, &random)
            }
        }
    }

    private func fill(
        _ slot: String, _ pieces: inout [Piece], _ cast: inout [Character: Person], _ random: inout Random
    ) {
        if slot == "his" {
            pieces.append(Piece(text: random.pick(["his", "her", "their"]) ?? "his", kind: .none))
            return
        }
        if slot == "v" {
            pieces.append(Piece(text: (cast["w"]?.forename ?? "mark").lowercased(), kind: .none))
            return
        }
        guard let who = slot.first, slot.count < 5, who.isNumber || "abklw".contains(who) else {
            places.write(slot, &pieces, &random, people)
            return
        }
        // A text often names a person again; now and then somebody new comes in.
        let person: Person
        if let known = cast[who], !random.percent(12) {
            person = known
        } else {
            var new = people.person(&random)
            if who == "w" { new.forename = random.pick(People.wordForenames) ?? new.forename }
            person = new
            cast[who] = new
        }
        var form = slot.dropFirst().first ?? " "
        let isPossessive = slot.hasSuffix("~")
        let isPlural = slot.hasSuffix("+")
        if form == "~" || form == "+" { form = " " }
        let isStaff = who == "a" || who == "b"
        if isStaff, form == " ", random.percent(86) {
            let title =
                random.pick([
                    "Mr", "Mrs", "Miss", "Ms", "Mr", "Mrs", "Miss", "Ms", "Dr", "Mr.", "Mrs.", "PC", "Sgt", "DC", "Mx",
                    "Rev", "Sir", "Prof", "Cllr", "Nurse", "Imam", "Fr", "DS", "PCSO",
                ]) ?? "Mr"
            pieces.append(Piece(text: title + " ", kind: .none))
            var name = random.percent(88) ? person.surname : person.full
            if random.percent(4) { name = person.forename }
            finish(name, isPossessive, isPlural, &pieces, &random)
            return
        }
        if form == " " { form = isStaff ? random.pick(["F", "F", "f", "j"]) ?? "F" : Self.anyForm(&random) }
        switch form {
        case "F":
            finish(
                random.percent(88) ? person.full : person.forename + " " + person.surname, isPossessive, isPlural,
                &pieces, &random)
        case "s": finish(person.surname, isPossessive, isPlural, &pieces, &random)
        case "n": finish(person.nickname, isPossessive, isPlural, &pieces, &random)
        case "i":
            let initial = String(person.surname.prefix(1)).uppercased() + (random.percent(25) ? "." : "")
            finish(person.forename + " " + initial, isPossessive, isPlural, &pieces, &random)
        case "j":
            let initial = String(person.forename.prefix(1)).uppercased()
            finish(
                initial + (random.pick([" ", ". ", "."]) ?? " ") + person.surname, isPossessive, isPlural, &pieces,
                &random)
        case "L": list(person, &pieces, &random)
        default:
            finish(random.percent(90) ? person.forename : person.nickname, isPossessive, isPlural, &pieces, &random)
        }
    }

    private static func anyForm(_ random: inout Random) -> Character {
        let share = random.below(100)
        return share < 62
            ? "f" : share < 77 ? "F" : share < 83 ? "n" : share < 90 ? "i" : share < 94 ? "s" : share < 97 ? "j" : "L"
    }

    private func finish(
        _ name: String, _ isPossessive: Bool, _ isPlural: Bool, _ pieces: inout [Piece], _ random: inout Random
    ) {
        var name = name
        if isPlural { name += name.hasSuffix("s") ? "es" : "s" }
        guard isPossessive else {
            pieces.append(Piece(text: name, kind: .person))
            return
        }
        let share = random.below(100)
        if share < 18 { name += "s" }
        pieces.append(Piece(text: name, kind: .person))
        guard share >= 18 else { return }
        let apostrophe = share < 80 ? "'" : "’"
        pieces.append(
            Piece(text: name.hasSuffix("s") && random.percent(50) ? apostrophe : apostrophe + "s", kind: .none))
    }

    /// As a register or a table has it.
    private func list(_ person: Person, _ pieces: inout [Piece], _ random: inout Random) {
        let surname = random.percent(35) ? person.surname.uppercased() : person.surname
        let share = random.below(100)
        if share < 55 {
            // Two names side by side that are one person's.
            pieces.append(Piece(text: surname + ", " + person.forename, kind: .person))
        } else if share < 75 {
            pieces.append(Piece(text: surname + " " + person.forename, kind: .person))
        } else {
            pieces.append(Piece(text: person.forename + " " + surname, kind: .person))
        }
    }

    private static func joined(_ pieces: [Piece]) -> [Piece] {
        var result: [Piece] = []
        for piece in pieces where !piece.text.isEmpty {
            if piece.kind == .none, let last = result.last, last.kind == .none {
                result[result.count - 1].text += piece.text
            } else {
                result.append(piece)
            }
        }
        return result
    }

    /// Writes a capital where a sentence opens.
    private static func openSentences(_ pieces: inout [Piece], _ isCareful: Bool) {
        var isOpen = true
        for index in pieces.indices {
            guard pieces[index].kind == .none else {
                isOpen = false
                continue
            }
            var text = ""
            var last: Character = " "
            for letter in pieces[index].text {
                if isOpen, letter.isLetter {
                    text += isCareful ? letter.uppercased() : String(letter)
                    isOpen = false
                } else {
                    text.append(letter)
                    if letter.isNumber { isOpen = false }
                }
                if letter == "\n" || ((last == "." || last == "!" || last == "?") && letter == " ") { isOpen = true }
                last = letter
            }
            pieces[index].text = text
        }
    }
}
