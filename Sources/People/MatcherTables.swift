import Passages

extension PeopleMatcher {
    /// Whether a word is all that stands in a cell of a Markdown table, in a column whose heading asks for somebody:
    /// `| 2 March | Asleep in class | GP |` under `Who`.
    static func stands(_ index: Int, inColumnOfPeopleOf text: Span<UInt8>, _ tokens: [Token]) -> Bool {
        let token = tokens[index]
        guard let before = edge(of: Int(token.start), by: -1, in: text), text[before] == bar,
            let after = edge(of: Int(token.end) - 1, by: 1, in: text), text[after] == bar
        else { return false }
        let row = lineStart(before, in: text)
        let column = (row...before).count { text[$0] == bar }
        // The table's first line.
        var heading = row
        while heading > 0 {
            let above = lineStart(heading - 1, in: text)
            guard text[above] == bar else { break }
            heading = above
        }
        guard heading < row else { return false }
        var (place, bars) = (heading, 0)
        while place < row, bars < column {
            if text[place] == bar { bars += 1 }
            place += 1
        }
        let start = place
        while place < row, text[place] != bar { place += 1 }
        return (start..<place).map { text[$0] | 0x20 }.split(whereSeparator: { !(0x61...0x7A).contains($0) })
            .contains { columnsOfPeople.contains(WordHash.of($0)) }
    }

    /// The first byte that is no space, going one way from a byte.
    private static func edge(of place: Int, by step: Int, in text: Span<UInt8>) -> Int? {
        var place = place + step
        while place >= 0, place < text.count, text[place] == 0x20 { place += step }
        return place >= 0 && place < text.count ? place : nil
    }

    private static func lineStart(_ place: Int, in text: Span<UInt8>) -> Int {
        var place = place
        while place > 0, text[place - 1] != 0x0A { place -= 1 }
        return place
    }

    private static let bar: UInt8 = 0x7C
    private static let columnsOfPeople = Set(
        [
            "who", "whom", "by", "staff", "initials", "author", "owner", "lead", "worker", "recorder", "teacher",
            "adult",
            "pupil", "child",
        ].map { WordHash.of($0.utf8) })

    /// What somebody who is no relative is called for respect.
    static let respects = Set(
        "sister brother mama papa".split(separator: " ").map { WordHash.of($0.utf8) })

    /// Titles of other languages, which no list of titles has.
    static let courtesies = Set(
        """
        pani pan panna senora senor senorita signora signor madame monsieur frau herr dona dom don kyria kyrie khala chacha \
        sheikh maulana hajji ustad hooyo aabo doamna domnul gospodin gospozha bhai didi aapa abla abi mme
        """.split { $0 == " " || $0 == "\n" }.map { WordHash.of($0.utf8) })
}
