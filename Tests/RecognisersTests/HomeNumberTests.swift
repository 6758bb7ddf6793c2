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
        "Dadi lives at «no. 31» now",
        "his aunt at «no 29»",
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
        "question no. 4", "at no 5 in the queue", "said no 5 times", "no. 5 of the plan", "there is no 3",
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

    /// A house is surer where nothing goes on that the number could count.
    @Test(arguments: [
        ("Pearl, at number 25. You know her", 0.5), ("a neighbour from number 13.", 0.5),
        ("at number 25 he stopped", 0.4), ("at number 25.5", 0.4), ("the door of number 9.", 0.4),
    ])
    func howSure(text: String, score: Double) {
        var found: [Match] = []
        Recognisers.scan(Array(text.utf8).span, into: &found)
        #expect(found.first { $0.recogniser == HomeNumber.name }?.score == score)
    }
}
