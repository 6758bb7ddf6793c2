import Tagger

/// The ways in which a text is written worse than it should be.
enum Variants {
    static func write(_ example: inout Example, _ random: inout Random) {
        let share = random.below(1000)
        if share < 130 {
            for index in example.pieces.indices { example.pieces[index].text = example.pieces[index].text.lowercased() }
        } else if share < 160 {
            for index in example.pieces.indices { example.pieces[index].text = example.pieces[index].text.uppercased() }
        } else if share < 230 {
            for index in example.pieces.indices where example.pieces[index].kind != .none {
                example.pieces[index].text = example.pieces[index].text.lowercased()
            }
        } else if share < 245 {
            for index in example.pieces.indices where example.pieces[index].kind == .person {
                example.pieces[index].text = example.pieces[index].text.uppercased()
            }
        }
        if random.percent(12) { slip(&example, &random, names: 25, words: 6) }
        if random.percent(3) { scan(&example, &random) }
        if random.percent(6) {
            for index in example.pieces.indices {
                example.pieces[index].text.replace(".", with: "")
                example.pieces[index].text.replace("'", with: "")
            }
        }
    }

    private static let neighbours: [Character: String] = [
        "a": "sqz", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk",
        "k": "jl",
        "l": "ko", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "w", "r": "et", "s": "ad", "t": "ry", "u": "yi",
        "v": "cb",
        "w": "qe", "x": "zc", "y": "tu", "z": "x",
    ]

    /// Slips of the keyboard, in so many names and words of a hundred.
    private static func slip(_ example: inout Example, _ random: inout Random, names: Double, words: Double) {
        for index in example.pieces.indices {
            let share = example.pieces[index].kind == .none ? words : names
            let parts = example.pieces[index].text.split(separator: " ", omittingEmptySubsequences: false)
            example.pieces[index].text = parts.map { part in
                part.count > 3 && random.percent(share) ? slipped(String(part), &random) : String(part)
            }.joined(separator: " ")
        }
    }

    static func slipped(_ word: String, _ random: inout Random) -> String {
        var letters = Array(word)
        let index = 1 + random.below(letters.count - 2)
        guard letters[index].isLetter, letters[index + 1].isLetter else { return word }
        switch random.below(5) {
        case 0, 1: letters.swapAt(index, index + 1)
        case 2: letters.insert(letters[index], at: index)
        case 3: letters.remove(at: index)
        default: if let near = random.pick(Array(neighbours[letters[index]] ?? "")) { letters[index] = near }
        }
        return String(letters)
    }

    /// What a scanner misreads.
    private static func scan(_ example: inout Example, _ random: inout Random) {
        let pairs: [(String, String)] = [
            ("l", "1"), ("rn", "m"), ("m", "rn"), ("o", "0"), ("i", "l"), ("e", "c"), ("cl", "d"),
        ]
        for index in example.pieces.indices {
            let parts = example.pieces[index].text.split(separator: " ", omittingEmptySubsequences: false)
            example.pieces[index].text = parts.map { part in
                guard part.count > 3, random.percent(12), let (from, to) = random.pick(pairs) else {
                    return String(part)
                }
                guard let range = part.dropFirst().firstRange(of: from) else { return String(part) }
                return String(part[..<range.lowerBound]) + to + String(part[range.upperBound...])
            }.joined(separator: " ")
        }
    }

    /// Swaps the people of a public text for others, and writes it as hurried people do.
    static func vary(_ example: Example, _ people: People, _ random: inout Random) -> Example {
        var example = example
        if random.percent(33) {
            var known: [String: Person] = [:]
            for index in example.pieces.indices where example.pieces[index].kind == .person {
                let text = example.pieces[index].text
                let words = text.split(separator: " ")
                guard let last = words.last, !text.hasPrefix("@"), text.contains(where: \.isLetter) else { continue }
                let person = known[String(last)] ?? people.person(&random)
                known[String(last)] = person
                var name = words.count > 1 ? person.full : random.percent(60) ? person.forename : person.surname
                if text == text.lowercased() { name = name.lowercased() }
                if text == text.uppercased(), text.count > 2 { name = name.uppercased() }
                example.pieces[index].text = name
            }
        }
        let share = random.below(1000)
        if share < 110 {
            for index in example.pieces.indices { example.pieces[index].text = example.pieces[index].text.lowercased() }
        } else if share < 130 {
            for index in example.pieces.indices { example.pieces[index].text = example.pieces[index].text.uppercased() }
        } else if share < 170 {
            for index in example.pieces.indices where example.pieces[index].kind != .none {
                example.pieces[index].text = example.pieces[index].text.lowercased()
            }
        }
        if random.percent(5) { slip(&example, &random, names: 15, words: 5) }
        return example
    }
}
