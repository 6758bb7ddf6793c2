import Recognisers
import Testing
import Vocabulary

@Suite struct PassportTests {
    @Test(arguments: [
        "passport «123456789»",
        "Passport no: «AB1234567»",
    ])
    func finds(marked: String) {
        expect(marked, .passport, by: Passport.name)
    }

    @Test(arguments: [
        "123456789",
        "passport expired",
        "passport 12",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
