import Recognisers
import Testing
import Vocabulary

@Suite struct NHSNumberTests {
    @Test(arguments: [
        "NHS no. «999 012 3454»",
        "NHS no. «999 012 3451» was wrong",
        "NHS number: «9990123454»",
        "her number is «999 012 3454»",
        "«999-012-3454» on the letter",
        "CHI «0101174519»",
        "H&C no «321 000 0018»",
        "NHS «9990123451»",
    ])
    func finds(marked: String) {
        expect(marked, .nhs, by: NHSNumber.name)
    }

    @Test(arguments: [
        "paid 9990123454 pence",
        "19990123454",
        "999 012 3451 of them",
        "9990123454",
        "1-999-012-3454-2",
        "999 0123 454",
        "barcode 9994000012",
        "A999 012 3454B",
        "£9990123454",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
