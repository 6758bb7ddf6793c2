import Recognisers
import Testing
import Vocabulary

@Suite struct LocationTests {
    @Test(arguments: [
        "UPRN «100012345678»",
        "at «///apple.table.river»",
        "w3w: «apple.table.river»",
        "«52.4771, 1.7523»",
        "grid ref «TM 545 923»",
        "easting «654500»",
    ])
    func finds(marked: String) {
        expect(marked, .address, by: Location.name)
    }

    @Test(arguments: [
        "apple.table.river",
        "100012345678",
        "TM 545 923",
        "5.25, 1.5",
        "grid of 12",
        "a long 12",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
