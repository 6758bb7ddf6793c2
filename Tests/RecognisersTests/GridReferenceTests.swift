import Recognisers
import Testing
import Vocabulary

@Suite struct GridReferenceTests {
    @Test(arguments: [
        "grid ref «TM 545 923»",
        "grid reference: «TM545923»",
        "NGR «TM 5450 9230»",
        "easting «654500»",
        "northing «292300»",
        "OS grid «TM 54 92»",
        "map ref «TM 545 923»",
    ])
    func finds(marked: String) {
        expect(marked, .address, by: GridReference.name)
    }

    @Test(arguments: [
        "TM 545 923",
        "grid of 12",
        "map of TM 545",
        "the grid",
        "easting",
        "northing 12",
        "map SD 123 456",
        "grid ref 12",
    ])
    func leaves(text: String) {
        expectNothing(text, by: GridReference.name)
    }
}
