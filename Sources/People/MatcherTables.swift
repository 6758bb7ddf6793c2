import Passages

extension PeopleMatcher {
    /// Whether a word is all that stands in a cell of a Markdown table, in a column whose heading asks for somebody:
    /// `| 2 March | Asleep in class | GP |` under `Who`.
    static func stands(_ index: Int, inColumnOfPeopleOf text: Span<UInt8>, _ tokens: [Token]) -> Bool {
        BarTable.heading(over: tokens[index].range, in: text).contains { columnsOfPeople.contains(WordHash.of($0)) }
    }

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
