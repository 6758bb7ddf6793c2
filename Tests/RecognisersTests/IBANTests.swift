import Recognisers
import Testing
import Vocabulary

@Suite struct IBANTests {
    @Test(arguments: [
        "«GB82 WEST 1234 5698 7654 32»",
        "«GB82WEST12345698765432»",
        "IBAN «GB83WEST12345698765432»",
    ])
    func finds(marked: String) {
        expect(marked, .iban, by: IBAN.name)
    }

    @Test(arguments: [
        "GB82",
        "GB82 WEST",
        "AB12 34",
        "XX00 1234 5678 9012 3456",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
