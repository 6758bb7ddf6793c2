import Recognisers
import Testing
import Vocabulary

@Suite struct PostcodeTests {
    @Test(arguments: [
        "at «NR32 9ZZ» now",
        "«nr32 9zz»",
        "«NR329ZZ»",
        "«NR32  9ZZ»",
        "«NR32 OZZ»",
        "«M1 1AE», «B33 8TH», «DN55 1PT»",
        "«W1A 0AX» and «EC1A 1BB»",
        "«SW1A1AA»",
        "«GIR 0AA»",
        "«BFPO 123»",
        "split «NR32\r\n9ZZ» over lines",
        "(«ZE1 0AA»)",
    ])
    func finds(marked: String) {
        expect(marked, .postcode, by: Postcode.name)
    }

    @Test(arguments: [
        "NR32 9CI",
        "QV1 1AA",
        "M1 1A",
        "W1Z 0AX",
        "CP 1 and FSM 6",
        "Y6 4th table",
        "P3 1HB",
        "KS2 2nd set",
        "E2 5hr wait",
        "NR32",
        "NR32 9ZZX",
        "xNR32 9ZZ",
        "M1 junction",
        "B12 is a room",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
