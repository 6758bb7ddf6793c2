import Recognisers
import Testing
import Vocabulary

@Suite struct NINOTests {
    @Test(arguments: [
        "NI number «AB 12 34 56 C»",
        "«ZY987654A»",
        "«QQ 12 34 56 C»",
        "NINO «ab123456c»",
        "National Insurance «AB123456»",
        "ni no «GB123456A»",
        "«AB-12-34-56-C»",
    ])
    func finds(marked: String) {
        expect(marked, .nino, by: NINO.name)
    }

    @Test(arguments: [
        "GB123456A",
        "AO123456A",
        "AB123456E",
        "AB123456",
        "XAB123456C",
        "AB1234567C",
        "AB 12 cars",
        "12 34 56 C",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
