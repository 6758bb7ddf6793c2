import Recognisers
import Testing
import Vocabulary

@Suite struct NHSNumberTests {
    @Test(arguments: [
        "NHS no. «999 012 3454»",
        "NHS no. «999 012 3451» was wrong",
        "NHS number: «9990123454»",
        "NHS from the forms of last week is «9990123454».",
        "her number is «999 012 3454»",
        "«999-012-3454» on the letter",
        "CHI «0101174519»",
        "H&C no «321 000 0018»",
        "NHS «9990123451»",
    ])
    func finds(marked: String) {
        expect(marked, .nhs, by: NHSNumber.name)
    }

    /// A check digit that is right counts for less where the rest cannot be: no such day, not Northern Ireland's range.
    @Test(arguments: [
        ("CHI 0101174519", 0.99), ("CHI 3113174511", 0.8), ("CHI 0101174518", 0.8), ("NHS or CHI 9990123454", 0.99),
        ("H&C no 321 000 0018", 0.99), ("H&C no 999 012 3454", 0.8), ("NHS 9990123454", 0.99), ("NHS 9990123451", 0.8),
    ])
    func scores(text: String, score: Double) {
        let found = matches(in: Array(text.utf8)).filter { $0.recogniser == NHSNumber.name }
        #expect(found.map(\.score) == [score])
    }

    @Test(arguments: [
        "paid 9990123454 pence",
        "NHS from the forms of last week is 9990123451.",
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
