import Recognisers
import Testing
import Vocabulary

@Suite struct StreetAddressTests {
    @Test(arguments: [
        "«14 Harbour Row, Lowestoft NR32 9ZZ»",
        "Living at «Flat 2, 14 Harbour Row» again",
        "«14 Harbour Row»",
        "«Flat B, 14a St Peter's Street»",
        "«12-14 High St»",
        "«14 Harbour Row,\nLowestoft,\nNR32 9ZZ»",
        "«Rose Cottage, Mill Lane»",
        "«14 harbour row»",
        "moved to «3 The Close, Beccles».",
        "«No. 5 Park Avenue»",
        "«14 Heol y Bont»",
        "«22 KIRKLEY RD, LOWESTOFT, SUFFOLK, NR32 9ZZ»",
    ])
    func finds(marked: String) {
        expect(marked, .address, by: StreetAddress.name)
    }

    @Test(arguments: [
        "2 minutes walk",
        "14 boys in a row",
        "11 children close by",
        "Mr Lane and Mrs Hill",
        "Child 2 Dean Hill",
        "Year 5 Park",
        "3 weeks way",
        "aged to drive",
        "the road",
        "Dr Close rang",
        "Room for 2 in the Row",
        "a square of 3",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
