import Recognisers
import Testing
import Vocabulary

@Suite struct SchoolNameTests {
    @Test(arguments: [
        "at «Kirkley Primary School» now",
        "«St Jude's C of E Primary School»",
        "«Harbour High School», then",
        "attends «Kirkley High»",
        "The «Bishop Odo Academy»",
        "in Yr 4 at «St Jude's» under",
        "Her «East Point Academy»",
        "«Ysgol Gynradd Bryn»",
        "«St. Mary's RC Primary School»",
        "«Northgate Sixth Form College»",
    ])
    func finds(marked: String) {
        expect(marked, .school, by: SchoolName.name)
    }

    @Test(arguments: [
        "Primary School",
        "the High School",
        "School was closed",
        "He left School",
        "at St Thomas Church",
        "Very High",
        "in primary school",
        "her nursery",
        "to college",
        "St Jude's fete",
        "The School rang",
        "A primary academy",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
