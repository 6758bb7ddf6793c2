import People
import Testing

@Suite struct PlacePhraseTests {
    @Test(arguments: [
        ("linnet way", true), ("osier house", true), ("sugarhouse lane", false), ("canal yard", true),
        ("ludlow close", true),
        ("ashdown gardens", true), ("willow bank cottages", true), ("gannet lane", true),
        // A forename in front; a forename that no list has before a surname that many bear; one word; no such ending.
        ("catherine lane", false), ("mark close", false), ("seoyeon park", false), ("oluwatobi hall", false),
        ("way", false), ("linnet price", false), ("tracey pemberton", false), ("one two three four way", false),
    ])
    func tellsAPlaceFromAPerson(words: String, isPlace: Bool) {
        #expect(PlacePhrase.isOne(words.split(separator: " ").map { Array($0.utf8) }) == isPlace)
    }
}
