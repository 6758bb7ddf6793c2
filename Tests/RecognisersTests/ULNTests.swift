import Recognisers
import Testing
import Vocabulary

@Suite struct ULNTests {
    @Test(arguments: [
        "ULN «1234567899»",
        "ULN: «1234567890» has a wrong digit",
        "unique learner number «0000000042»",
    ])
    func finds(marked: String) {
        expect(marked, .uln, by: ULN.name)
    }

    @Test(arguments: [
        "ULN 9999999999",
        "1234567899",
        "ULN 123456789",
        "ULN 12345678990",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
