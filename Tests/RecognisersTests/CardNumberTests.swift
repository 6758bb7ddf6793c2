import Recognisers
import Testing
import Vocabulary

@Suite struct CardNumberTests {
    @Test(arguments: [
        "«4000 0000 0000 0002»",
        "«4000000000000002»",
        "«4000-0000-0000-0002»",
        "card «4000 0000 0000 0003»",
    ])
    func finds(marked: String) {
        expect(marked, .card, by: CardNumber.name)
    }

    @Test(arguments: [
        "1234567890123456",
        "4000000000000003",
        "4000 0000",
        "40000000000000020000",
        "card 4000",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
