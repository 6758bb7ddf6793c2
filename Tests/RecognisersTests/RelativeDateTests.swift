import Recognisers
import Testing
import Vocabulary

@Suite struct RelativeDateTests {
    @Test(arguments: [
        "seen «last Tues»",
        "«next Friday» at",
        "on «Monday» she",
        "«yesterday» in",
        "on the «12th» he rang",
        "by the «3rd».",
        "since «Weds», then",
        "again «tomorrow»",
    ])
    func finds(marked: String) {
        expect(marked, .date, by: RelativeDate.name)
    }

    @Test(arguments: [
        "the 12th floor",
        "the 11th birthday",
        "in the sun",
        "she sat down",
        "11th",
        "a 3rd time",
        "Monday",
        "the 3rd attempt",
        "on sat nav",
        "the 40th",
        "Friday prayers",
    ])
    func leaves(text: String) {
        expectNothing(text, by: RelativeDate.name)
    }
}
