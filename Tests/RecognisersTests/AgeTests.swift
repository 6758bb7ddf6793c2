import Recognisers
import Testing
import Vocabulary

@Suite struct AgeTests {
    @Test(arguments: [
        "«aged 11»",
        "«age: 11»",
        "«11 y/o»",
        "«11yo» girl",
        "is «11 years old»",
        "«11-year-old»",
        "«six years old»",
        "«aged six»",
        "baby «18 months old»",
        "«5;3» at baseline",
        "«5y3m»",
        "«aged 11-12»",
        "«turned 11» on Saturday",
        "«11yrs»",
        "«aged 5 and 7»",
        "a «10-11 year old»",
    ])
    func finds(marked: String) {
        expect(marked, .age, by: Age.name)
    }

    @Test(arguments: [
        "page 11",
        "11 years ago",
        "10 years of service",
        "for 3 months",
        "Y6",
        "KS2",
        "11 pupils",
        "six of them",
        "turned 2 tables over",
        "£11",
        "in 6 weeks",
        "old age",
        "the age of steam",
        "1 year",
        "11",
        "aged",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
