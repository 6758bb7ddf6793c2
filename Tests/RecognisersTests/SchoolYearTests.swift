import Recognisers
import Testing
import Vocabulary

@Suite struct SchoolYearTests {
    @Test(arguments: [
        "in «Y6» now",
        "«Yr 10» boys",
        "«year six»",
        "«Year 11»",
        "at «KS2»",
        "key «stage 3»",
        "in «Reception» since",
        "«sixth form» girl",
        "in class «6B»",
        "form «10M»",
    ])
    func finds(marked: String) {
        expect(marked, Kind("quasi.school_year"), by: SchoolYear.name)
    }

    @Test(arguments: [
        "6 of them",
        "Year 2026",
        "year 3 years on",
        "at the reception desk",
        "y 6",
        "KS9",
        "Y15",
        "the year",
        "6B",
        "Y6.5",
        "5% of year",
        "stage 3 of the plan",
        "year six months later than",
        "hard year on",
    ])
    func leaves(text: String) {
        expectNothing(text, by: SchoolYear.name)
    }
}
