import Recognisers
import Testing
import Vocabulary

@Suite struct TimeOfDayTests {
    @Test(arguments: [
        "at «15:15» today",
        "«3.15pm»",
        "«1515hrs»",
        "«15:15hrs» –",
        "«3pm»",
        "«3 pm»",
        "«09:12:30»",
        "«3.15 p.m.» then",
        "«11.30am»",
    ])
    func finds(marked: String) {
        expect(marked, .time, by: TimeOfDay.name)
    }

    @Test(arguments: [
        "ratio 3:1",
        "score 2.15",
        "3 pmx",
        "25:10",
        "£3.15",
        "aged",
        "1515",
        "P3",
        "AM reg",
        "10:75",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
