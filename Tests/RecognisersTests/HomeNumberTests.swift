import Recognisers
import Testing
import Vocabulary

@Suite struct HomeNumberTests {
    @Test(arguments: [
        "Mrs Asante («flat 12») waited",
        "He lives in «Flat 3b» now",
        "shouting heard from «flat C»",
        "put a chair through the window of «number 9»",
        "A neighbour at «No. 14» rang",
        "came out from «No 22»",
        "«apt 4» again",
    ])
    func finds(marked: String) {
        expect(marked, .address, by: HomeNumber.name)
    }

    @Test(arguments: [
        "fell flat 3 times",
        "the flat 2 weeks ago",
        "he was flat out",
        "number 9 on the list",
        "page number 9",
        "question no. 4", "at no 5",
        "at number one",
        "a flat battery",
        "the flat is cold",
        "the total of number 9 and 10",
        "no 2 pupils alike",
        "flat 12345",
    ])
    func leaves(text: String) {
        expectNothing(text, by: HomeNumber.name)
    }
}
