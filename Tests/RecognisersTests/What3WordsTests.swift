import Recognisers
import Testing
import Vocabulary

@Suite struct What3WordsTests {
    @Test(arguments: [
        "at «///apple.table.river»",
        "w3w: «apple.table.river»",
        "what3words address is «apple.table.river».",
        "«https://w3w.co/apple.table.river»",
        "«w3w.co/apple.table.river» she sent",
    ])
    func finds(marked: String) {
        expect(marked, .address, by: What3Words.name)
    }

    @Test(arguments: [
        "apple.table.river",
        "///",
        "//apple.table.river",
        "w3w was down",
        "what3words",
        "///apple.table",
        "w3w rang",
    ])
    func leaves(text: String) {
        expectNothing(text, by: What3Words.name)
    }
}
